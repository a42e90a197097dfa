### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = بلنلیک
part-preparation = د چمتووالي پاڼه
# The sheet that the child fills in.
part-pupil-sheet = د شاګرد پاڼه
# The grid with topics that teacher and parents talk about.
part-agenda = د خبرو موضوعات
# The chart in the form of a staircase.
part-staircase = د پرمختګ زینه
part-growth = د پرمختګ ګراف
# The form with who does what.
part-agreements = زموږ هوکړې

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = د { $pupil } د خبرو اترو پاڼې

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] د کال د پیل خبرې اترې
       *[progress] د پرمختګ خبرې اترې
        [second-progress] د پرمختګ دویمې خبرې اترې
        [end] د کال د پای خبرې اترې
        [provisional-advice] د لومړنۍ مشورې خبرې اترې
        [final-advice] د وروستۍ مشورې خبرې اترې
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقې
    }

# In the running foot. Both are numbers.
page-of = مخ { $page } له { $pages } څخه

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = ټولګی (groep) { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = ښوونکی
# A second person of the school, at an advice conversation.
role-second-colleague = بل همکار
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = متخصص
role-interpreter = ترجمان
role-guardian = مور، پلار یا سرپرست
role-pupil = شاګرد

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = روان لوستل
# Understanding what a text says.
subject-reading-comprehension = په متن پوهېدل
subject-spelling = املا
subject-arithmetic = ریاضي

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } او { $last }
person-mrs = مېرمن { $name }
person-mr = ښاغلی { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = د { $pupil } والدینو او سرپرستانو ته

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = دا ژباړه ده. معتبر متن هالنډي دی.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = ښوونکي دا په هالنډي ژبه لیکلي دي.
