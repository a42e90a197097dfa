### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Vexwendin
part-preparation = Xweamadekirin
# The sheet that the child fills in.
part-pupil-sheet = Rûpela xwendekar
# The grid with topics that teacher and parents talk about.
part-agenda = Mijarên hevdîtinê
# The chart in the form of a staircase.
part-staircase = Nêrdewana pêşketinê
part-growth = Grafîka pêşketinê
# The form with who does what.
part-agreements = Biryarên me

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Dosyeya hevdîtinê: { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] hevdîtina destpêkê
       *[progress] hevdîtina pêşketinê
        [second-progress] hevdîtina duyem a pêşketinê
        [end] hevdîtina dawiya salê
        [provisional-advice] hevdîtina pêşniyara demkî
        [final-advice] hevdîtina pêşniyara dawî
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } deqe
       *[other] { $minutes } deqe
    }

# In the running foot. Both are numbers.
page-of = rûpel { $page } ji { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = mamoste
# A second person of the school, at an advice conversation.
role-second-colleague = kesê duyem ji dibistanê
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = pispor
role-interpreter = wergêr
role-guardian = dê, bav an welî
role-pupil = xwendekar

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Xwendina rewan
# Understanding what a text says.
subject-reading-comprehension = Fêmkirina nivîsê
subject-spelling = Rastnivîs
subject-arithmetic = Matematîk

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } û { $last }
person-mrs = xanim { $name }
person-mr = birêz { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Ji bo dê, bav û weliyên xwendekar { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Ev werger e. Tenê nivîsa holendî derbasdar e.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Mamoste ev bi holendî nivîsiye.
