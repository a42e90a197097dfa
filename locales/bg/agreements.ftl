### The form with what is agreed: who does what and when.

agreements-title = Договорености за { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Предишни договорености
agreements-done = изпълнено
agreements-going-on = продължава

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = За това говорихме
agreements-agreed = За това се договорихме

## Columns of the table.

agreements-pupil = Детето прави
agreements-parents = Родителите правят
agreements-school = Училището прави
agreements-when = Кога?
agreements-review = Как ще видим, че се получава?

## The day on which all look back together.

agreements-follow-up = Заедно поглеждаме назад
agreements-follow-up-date = Дата:
agreements-follow-up-time = Час:

agreements-signatures = Подписи

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = За вкъщи
agreements-copy-school = За училището
