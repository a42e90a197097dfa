### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Plain English, A2 to B1, British spelling.
### The child is "your child", the name, or "they". "Groep" stays Dutch: groep 5 is the fifth school year.

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Invitation
part-preparation = Preparation
# The sheet that the child fills in.
part-pupil-sheet = Pupil sheet
# The grid with topics that teacher and parents talk about.
part-agenda = Meeting agenda
# The chart in the form of a staircase.
part-staircase = Progress staircase
part-growth = Progress chart
# The form with who does what.
part-agreements = Agreements

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Meeting papers for { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] start-of-year meeting
       *[progress] progress meeting
        [second-progress] second progress meeting
        [end] end-of-year meeting
        [provisional-advice] provisional school advice meeting
        [final-advice] final school advice meeting
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

# In the running foot. Both are numbers.
page-of = page { $page } of { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = teacher
# A second person of the school, at an advice conversation.
role-second-colleague = second colleague
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = specialist
role-interpreter = interpreter
role-guardian = parent/carer
role-pupil = pupil

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Fluent reading
# Understanding what a text says.
subject-reading-comprehension = Reading comprehension
subject-spelling = Spelling
subject-arithmetic = Maths

## Names of people.

# Two names in a row: "Ms De Vries and Mr Yılmaz".
list-and = { $first } and { $last }
person-mrs = Ms { $name }
person-mr = Mr { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = To the parents/carers of { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = This is a translation. The Dutch text is the official one.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = The teacher wrote this in Dutch.
