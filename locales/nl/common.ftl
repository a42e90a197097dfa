### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Uitnodiging
part-preparation = Voorbereiding
# The sheet that the child fills in.
part-pupil-sheet = Leerlingblad
# The grid with topics that teacher and parents talk about.
part-agenda = Gespreksagenda
# The chart in the form of a staircase.
part-staircase = Ontwikkeltrap
part-growth = Groeigrafiek
# The form with who does what.
part-agreements = Afspraken

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Gespreksmap van { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] startgesprek
       *[progress] voortgangsgesprek
        [second-progress] tweede voortgangsgesprek
        [end] eindgesprek
        [provisional-advice] voorlopig adviesgesprek
        [final-advice] definitief adviesgesprek
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }

# In the running foot. Both are numbers.
page-of = pagina { $page } van { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = leerkracht
# A second person of the school, at an advice conversation.
role-second-colleague = tweede collega
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = deskundige
role-interpreter = tolk
role-guardian = ouder/verzorger
role-pupil = leerling

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Technisch lezen
# Understanding what a text says.
subject-reading-comprehension = Begrijpend lezen
subject-spelling = Spelling
subject-arithmetic = Rekenen

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } en { $last }
person-mrs = mevrouw { $name }
person-mr = meneer { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Aan de ouders/verzorgers van { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Dit is een vertaling. De Nederlandse tekst geldt.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Dit schreef de leerkracht in het Nederlands.
