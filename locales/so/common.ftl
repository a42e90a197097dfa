### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Casuumaad
part-preparation = Isdiyaarin
# The sheet that the child fills in.
part-pupil-sheet = Warqadda ardayga
# The grid with topics that teacher and parents talk about.
part-agenda = Qodobbada kulanka
# The chart in the form of a staircase.
part-staircase = Jaranjarada horumarka
part-growth = Jaantuska horumarka
# The form with who does what.
part-agreements = Waxa lagu heshiiyay

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Waraaqaha kulanka { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] kulanka bilowga
       *[progress] kulanka horumarka
        [second-progress] kulanka labaad ee horumarka
        [end] kulanka dhammaadka sannadka
        [provisional-advice] kulanka talada ku-meel-gaarka ah
        [final-advice] kulanka talada kama dambaysta ah
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } daqiiqo
       *[other] { $minutes } daqiiqo
    }

# In the running foot. Both are numbers.
page-of = bogga { $page } ee { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = macallin
# A second person of the school, at an advice conversation.
role-second-colleague = shaqaale labaad
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = khabiir
role-interpreter = turjubaan
role-guardian = waalid/masuul
role-pupil = arday

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Akhriska erayada
# Understanding what a text says.
subject-reading-comprehension = Fahamka akhriska
subject-spelling = Higgaad
subject-arithmetic = Xisaab

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } iyo { $last }
person-mrs = Marwo { $name }
person-mr = Mudane { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Ku socota waalidka/masuulka { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Tani waa turjumaad. Qoraalka af-Holandayska ah ayaa la raacayaa.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Tan macallinku wuxuu ku qoray af-Holandays.
