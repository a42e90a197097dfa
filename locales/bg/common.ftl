### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Покана
part-preparation = Подготовка
# The sheet that the child fills in.
part-pupil-sheet = Лист на детето
# The grid with topics that teacher and parents talk about.
part-agenda = План на разговора
# The chart in the form of a staircase.
part-staircase = Стълба на развитието
part-growth = Графика на напредъка
# The form with who does what.
part-agreements = Договорености

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Папка за разговора: { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] разговор в началото на годината
       *[progress] разговор за напредъка
        [second-progress] втори разговор за напредъка
        [end] разговор в края на годината
        [provisional-advice] разговор за предварителната препоръка
        [final-advice] разговор за окончателната препоръка
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }

# In the running foot. Both are numbers.
page-of = страница { $page } от { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = учител
# A second person of the school, at an advice conversation.
role-second-colleague = втори колега
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = специалист
role-interpreter = преводач
role-guardian = родител/настойник
role-pupil = дете

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Техника на четене
# Understanding what a text says.
subject-reading-comprehension = Четене с разбиране
subject-spelling = Правопис
subject-arithmetic = Математика

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } и { $last }
person-mrs = г-жа { $name }
person-mr = г-н { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = До родителите/настойниците на { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Това е превод. Важи текстът на нидерландски език.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Учителят написа това на нидерландски език.
