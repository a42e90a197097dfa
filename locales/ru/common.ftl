### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Приглашение
part-preparation = Подготовка
# The sheet that the child fills in.
part-pupil-sheet = Лист ребёнка
# The grid with topics that teacher and parents talk about.
part-agenda = План разговора
# The chart in the form of a staircase.
part-staircase = Лестница развития
part-growth = График успехов
# The form with who does what.
part-agreements = Договорённости

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Папка для разговора: { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] разговор в начале года
       *[progress] разговор об успехах
        [second-progress] второй разговор об успехах
        [end] разговор в конце года
        [provisional-advice] разговор о предварительной рекомендации
        [final-advice] разговор об итоговой рекомендации
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }

# In the running foot. Both are numbers.
page-of = страница { $page } из { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = учитель
# A second person of the school, at an advice conversation.
role-second-colleague = второй коллега
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = специалист
role-interpreter = переводчик
role-guardian = родитель/опекун
role-pupil = ребёнок

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Техника чтения
# Understanding what a text says.
subject-reading-comprehension = Понимание текста
subject-spelling = Правописание
subject-arithmetic = Математика

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } и { $last }
person-mrs = госпожа { $name }
person-mr = господин { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Родителям/опекунам (ребёнок: { $pupil })

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Это перевод. Главным считается текст на нидерландском языке.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Это текст учителя на нидерландском языке.
