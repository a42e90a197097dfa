### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Покана: { $kind } – { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Здравейте, { $names },
# When no name is known.
invitation-salutation-general = Скъпи родители и настойници на { $pupil },

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = С радост ви каним на { $kind }. Ще говорим за { $pupil }.
invitation-purpose-2 = Темите са учене, приятели и живот вкъщи. Каним всички родители.
invitation-purpose-3 = Заедно ще се договорим как да помогнем на { $pupil } да напредва.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = Учебната година започна. Искаме да поговорим с вас за { $pupil }.
invitation-purpose-start-2 = Вие разказвате, ние слушаме: какво умее { $pupil }? Какво помага вкъщи?
invitation-purpose-start-3 = Ние ще разкажем как минават първите седмици. Каним всички родители.

# The last conversation of the year.
invitation-purpose-end-1 = С радост ви каним на { $kind }. Ще говорим за { $pupil }.
invitation-purpose-end-2 = Ще погледнем назад: какво научи { $pupil }? С какво се гордеем?
invitation-purpose-end-3 = И напред: какво ще помага догодина? Каним всички родители.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Искаме да поговорим с вас за средното училище на { $pupil }.
invitation-purpose-provisional-advice-2 = Ще чуете предварителната ни препоръка. Кажете какво мислите вие и { $pupil }.
invitation-purpose-provisional-advice-3 = Ще присъства и втори колега. Така правим с всички родители.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = С радост ви каним на последния разговор за препоръката за { $pupil }.
invitation-purpose-final-advice-2 = Ще обсъдим теста doorstroomtoets. Ще чуете окончателната ни препоръка.
invitation-purpose-final-advice-3 = Ще присъства и втори колега. Така правим с всички родители.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } не идва с вас. Но поговорете заедно вкъщи.
invitation-role-present = { $pupil } идва с вас и участва в разговора.
invitation-role-leads = { $pupil } идва с вас и води разговора. Учителят помага.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Моля, върнете това листче преди { $date }

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Първи разговор
       *[progress] Разговор за напредъка
        [second-progress] Разговор за напредъка 2
        [end] Край на годината
        [provisional-advice] Предварителна препоръка
        [final-advice] Окончателна препоръка
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Кой ден?
invitation-time = В колко часа?
invitation-place = Къде?
invitation-people = Кой идва?
invitation-bring = Може да доведете някого.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Искате ли преводач? Кажете ни. Не е нужно детето ви да превежда.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Разговор и за:
invitation-cycle = Разговорите през тази учебна година
invitation-closing = Сърдечни поздрави,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Сканирайте за календара.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = QR код с този разговор за вашия календар

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Вашият отговор
invitation-slip-come = Ще дойда.
# A line follows to write a day and a time on.
invitation-slip-cannot = Тогава не мога. Мога на:
# A line follows to write the language on.
invitation-slip-interpreter = Искам преводач. Моят език:
# A line follows to write a name on.
invitation-slip-bring = С мен ще дойде:
# A line follows to write a topic on.
invitation-slip-talk = Искам да говорим за:
invitation-slip-signature = Име и подпис:
