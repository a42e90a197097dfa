### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Приглашение: { $kind } — { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Здравствуйте, { $names }!
# When no name is known.
invitation-salutation-general = Дорогие родители и опекуны (ребёнок: { $pupil })!

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Приглашаем вас на { $kind }. Обсудим, как учится { $pupil }.
invitation-purpose-2 = Поговорим об учёбе, друзьях и доме. Мы приглашаем всех родителей.
invitation-purpose-3 = Вместе договоримся, как { $pupil } будет учиться дальше и кто поможет.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = Учебный год начался. Давайте обсудим, как { $pupil } учится и живёт.
invitation-purpose-start-2 = Вы рассказываете, мы слушаем: что { $pupil } умеет? Что помогает дома?
invitation-purpose-start-3 = Мы расскажем, как идут первые недели. Мы приглашаем всех родителей.

# The last conversation of the year.
invitation-purpose-end-1 = Приглашаем вас на { $kind }. Обсудим, как учится { $pupil }.
invitation-purpose-end-2 = Посмотрим назад: что { $pupil } теперь умеет? Чем мы гордимся?
invitation-purpose-end-3 = И вперёд: что поможет в следующем году? Приглашаем всех родителей.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Давайте поговорим о том, в какую среднюю школу пойдёт { $pupil }.
invitation-purpose-provisional-advice-2 = Мы дадим предварительную рекомендацию. Что думаете вы и { $pupil }?
invitation-purpose-provisional-advice-3 = С нами будет второй коллега. Так проходит разговор со всеми родителями.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Приглашаем вас на последний разговор: в какую школу пойдёт { $pupil }?
invitation-purpose-final-advice-2 = Обсудим результат теста doorstroomtoets. Дадим итоговую рекомендацию.
invitation-purpose-final-advice-3 = С нами будет второй коллега. Так проходит разговор со всеми родителями.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } не придёт. Но поговорите вместе дома.
invitation-role-present = { $pupil } тоже придёт и примет участие.
invitation-role-leads = { $pupil } тоже придёт и будет вести разговор. Учитель поможет.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Пожалуйста, верните листок до этого дня: { $date }

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Начало года
       *[progress] Разговор об успехах
        [second-progress] Разговор об успехах 2
        [end] Конец года
        [provisional-advice] Предварительная рекомендация
        [final-advice] Итоговая рекомендация
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Какой день?
invitation-time = Во сколько?
invitation-place = Где?
invitation-people = Кто будет?
invitation-bring = Можно взять кого-то с собой.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Нужен переводчик? Скажите нам. Вашему ребёнку не нужно переводить.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Другие разговоры:
invitation-cycle = Разговоры в этом учебном году
invitation-closing = С добрыми пожеланиями,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Сканируйте для календаря.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = QR-код с этим разговором для вашего календаря

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Ваш ответ
invitation-slip-come = Я приду.
# A line follows to write a day and a time on.
invitation-slip-cannot = Не могу в это время. Могу:
# A line follows to write the language on.
invitation-slip-interpreter = Нужен переводчик. Мой язык:
# A line follows to write a name on.
invitation-slip-bring = Со мной придёт:
# A line follows to write a topic on.
invitation-slip-talk = Хочу поговорить на тему:
invitation-slip-signature = Имя и подпись:
