### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Invitație
part-preparation = Pregătire
# The sheet that the child fills in.
part-pupil-sheet = Fișa copilului
# The grid with topics that teacher and parents talk about.
part-agenda = Agenda discuției
# The chart in the form of a staircase.
part-staircase = Scara progresului
part-growth = Grafic de progres
# The form with who does what.
part-agreements = Ce stabilim

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Mapă pentru discuția despre { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] discuție de început de an
       *[progress] discuție de progres
        [second-progress] a doua discuție de progres
        [end] discuție de sfârșit de an
        [provisional-advice] discuție pentru recomandarea provizorie
        [final-advice] discuție pentru recomandarea finală
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }

# In the running foot. Both are numbers.
page-of = pagina { $page } din { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = învățător
# A second person of the school, at an advice conversation.
role-second-colleague = din partea școlii
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = specialist
role-interpreter = traducător
role-guardian = părinte/tutore
role-pupil = copil

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Citire fluentă
# Understanding what a text says.
subject-reading-comprehension = Înțelegerea textului
subject-spelling = Ortografie
subject-arithmetic = Matematică

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } și { $last }
person-mrs = doamna { $name }
person-mr = domnul { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Către părinții/tutorii copilului { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Aceasta este o traducere. Valabil este textul în olandeză.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Învățătorul a scris acest text în olandeză.
