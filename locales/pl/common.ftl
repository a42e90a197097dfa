### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Zaproszenie
part-preparation = Przygotowanie
# The sheet that the child fills in.
part-pupil-sheet = Kartka dziecka
# The grid with topics that teacher and parents talk about.
part-agenda = Plan rozmowy
# The chart in the form of a staircase.
part-staircase = Schody postępów
part-growth = Wykres postępów
# The form with who does what.
part-agreements = Ustalenia

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Teczka rozmowy: { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] spotkanie na początek roku
       *[progress] spotkanie o postępach
        [second-progress] drugie spotkanie o postępach
        [end] spotkanie na koniec roku
        [provisional-advice] spotkanie o wstępnej rekomendacji
        [final-advice] spotkanie o ostatecznej rekomendacji
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }

# In the running foot. Both are numbers.
page-of = strona { $page } z { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = nauczyciel
# A second person of the school, at an advice conversation.
role-second-colleague = druga osoba ze szkoły
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = specjalista
role-interpreter = tłumacz
role-guardian = rodzic lub opiekun
role-pupil = dziecko

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Technika czytania
# Understanding what a text says.
subject-reading-comprehension = Czytanie ze zrozumieniem
subject-spelling = Ortografia
subject-arithmetic = Matematyka

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } i { $last }
person-mrs = Pani { $name }
person-mr = Panie { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Do rodziców i opiekunów dziecka: { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = To jest tłumaczenie. Obowiązuje tekst po niderlandzku.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Nauczyciel pisze tu po niderlandzku.
