### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Invitashon
part-preparation = Preparashon
# The sheet that the child fills in.
part-pupil-sheet = Blachi di e alumno
# The grid with topics that teacher and parents talk about.
part-agenda = Temanan pa papia
# The chart in the form of a staircase.
part-staircase = Trapi di progreso
part-growth = Gráfiko di progreso
# The form with who does what.
part-agreements = Akuerdonan

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Papelnan di kombersashon di { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] kombersashon di kuminsamentu
       *[progress] kombersashon di progreso
        [second-progress] di dos kombersashon di progreso
        [end] kombersashon di fin di aña eskolar
        [provisional-advice] kombersashon di konseho provisional
        [final-advice] kombersashon di konseho definitivo
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } minüt
       *[other] { $minutes } minüt
    }

# In the running foot. Both are numbers.
page-of = página { $page } di { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = dosente
# A second person of the school, at an advice conversation.
role-second-colleague = di dos kolega
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = eksperto
role-interpreter = tòlk
role-guardian = mayor/kuidadó
role-pupil = alumno

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Lesamentu tékniko
# Understanding what a text says.
subject-reading-comprehension = Lesa i komprondé
subject-spelling = Ortografia
subject-arithmetic = Matemátika

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } i { $last }
person-mrs = señora { $name }
person-mr = señor { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Na e mayornan/kuidadónan di { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Esaki ta un tradukshon. E teksto na hulandes ta esun ofisial.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = E dosente a skirbi esaki na hulandes.
