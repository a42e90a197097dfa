### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Запрошення: { $kind } ({ $pupil })

# $names are one or two people, joined by `list-and`.
invitation-salutation = Доброго дня, { $names }!
# When no name is known.
invitation-salutation-general = Шановні батьки та опікуни! Дитина: { $pupil }

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Запрошуємо вас поговорити про дитину: { $pupil }. Це { $kind }.
invitation-purpose-2 = Поговоримо про навчання, друзів і дім. Так ми робимо з усіма батьками.
invitation-purpose-3 = Разом домовимося, як { $pupil } рухатиметься далі й хто чим допоможе.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = Почався навчальний рік. Хочемо поговорити з вами про дитину: { $pupil }.
invitation-purpose-start-2 = Ви розповідаєте, ми слухаємо: що { $pupil } добре вміє? Що допомагає вдома?
invitation-purpose-start-3 = Ми розповімо, як минають перші тижні. Так ми робимо з усіма батьками.

# The last conversation of the year.
invitation-purpose-end-1 = Запрошуємо вас поговорити про дитину: { $pupil }. Це { $kind }.
invitation-purpose-end-2 = Згадаємо цей рік: що { $pupil } тепер уміє? Чим ми пишаємося?
invitation-purpose-end-3 = І подумаємо: що допоможе наступного року? Так ми робимо з усіма батьками.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Хочемо поговорити з вами про те, до якої середньої школи піде { $pupil }.
invitation-purpose-provisional-advice-2 = Ви почуєте попередню рекомендацію. Що думаєте ви? Що думає { $pupil }?
invitation-purpose-provisional-advice-3 = Буде ще один колега зі школи. Так ми робимо з усіма батьками.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Запрошуємо вас на останню розмову про рекомендацію. Дитина: { $pupil }.
invitation-purpose-final-advice-2 = Обговоримо doorstroomtoets (тест). Ви почуєте остаточну рекомендацію.
invitation-purpose-final-advice-3 = Буде ще один колега зі школи. Так ми робимо з усіма батьками.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } на розмову не приходить. Поговоріть про це вдома разом.
invitation-role-present = { $pupil } теж приходить і бере участь.
invitation-role-leads = { $pupil } теж приходить і веде розмову. Вчитель допомагає.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Поверніть до дати: { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Стартова розмова
       *[progress] Розмова про успіхи
        [second-progress] Розмова про успіхи 2
        [end] Підсумкова розмова
        [provisional-advice] Попередня рекомендація
        [final-advice] Остаточна рекомендація
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Який день?
invitation-time = О котрій годині?
invitation-place = Де?
invitation-people = Хто буде?
invitation-bring = Можете взяти когось із собою.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Потрібен перекладач? Скажіть нам. Дитина не мусить перекладати.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Також розмова про дитину:
invitation-cycle = Розмови цього навчального року
invitation-closing = З повагою
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Скануйте для календаря.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = QR-код: ця розмова для вашого календаря

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Ваша відповідь
invitation-slip-come = Я прийду.
# A line follows to write a day and a time on.
invitation-slip-cannot = У цей час не можу. Можу прийти:
# A line follows to write the language on.
invitation-slip-interpreter = Потрібен перекладач. Мова:
# A line follows to write a name on.
invitation-slip-bring = Зі мною прийде:
# A line follows to write a topic on.
invitation-slip-talk = Хочу поговорити про:
invitation-slip-signature = Ім’я та підпис:
