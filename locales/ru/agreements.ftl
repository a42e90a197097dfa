### The form with what is agreed: who does what and when.

agreements-title = Договорённости: { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Прошлые договорённости
agreements-done = получилось
agreements-going-on = продолжаем

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Об этом мы поговорили
agreements-agreed = Об этом мы договорились

## Columns of the table.

agreements-pupil = Что делает ребёнок
agreements-parents = Что делают родители
agreements-school = Что делает школа
agreements-when = Когда?
agreements-review = Как мы увидим, что получается?

## The day on which all look back together.

agreements-follow-up = Вместе подводим итоги
agreements-follow-up-date = Дата:
agreements-follow-up-time = Время:

agreements-signatures = Подписи

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Для дома
agreements-copy-school = Для школы
