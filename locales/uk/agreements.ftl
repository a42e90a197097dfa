### The form with what is agreed: who does what and when.

agreements-title = Домовленості щодо дитини: { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Минулі домовленості
agreements-done = вдалося
agreements-going-on = триває

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Про що ми поговорили
agreements-agreed = Про що ми домовилися

## Columns of the table.

agreements-pupil = Дитина робить
agreements-parents = Батьки роблять
agreements-school = Школа робить
agreements-when = Коли?
agreements-review = Як побачимо, що вдається?

## The day on which all look back together.

agreements-follow-up = Разом підіб’ємо підсумки
agreements-follow-up-date = Дата:
agreements-follow-up-time = Час:

agreements-signatures = Підписи

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Для дому
agreements-copy-school = Для школи
