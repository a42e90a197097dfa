### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = ዕድመ
part-preparation = ምድላው
# The sheet that the child fills in.
part-pupil-sheet = ወረቐት ቆልዓ
# The grid with topics that teacher and parents talk about.
part-agenda = ኣጀንዳ ዝርርብ
# The chart in the form of a staircase.
part-staircase = መሳልል ምዕባለ
part-growth = ግራፍ ምዕባለ
# The form with who does what.
part-agreements = ስምምዓት

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = ወረቓቕቲ ዝርርብ ናይ { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] ዝርርብ መጀመርታ ዓመት
       *[progress] ዝርርብ ምዕባለ
        [second-progress] ካልኣይ ዝርርብ ምዕባለ
        [end] ዝርርብ መወዳእታ ዓመት
        [provisional-advice] ዝርርብ ግዝያዊ ምኽሪ
        [final-advice] ዝርርብ ናይ መወዳእታ ምኽሪ
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } ደቒቕ
       *[other] { $minutes } ደቓይቕ
    }

# In the running foot. Both are numbers.
page-of = ገጽ { $page } ካብ { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = መምህር
# A second person of the school, at an advice conversation.
role-second-colleague = ካልኣይ ሰራሕተኛ ቤት ትምህርቲ
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = ክኢላ
role-interpreter = ኣስተርጓሚ
role-guardian = ወላዲ/ኣላዪ
role-pupil = ቆልዓ

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = ቅልጡፍ ንባብ
# Understanding what a text says.
subject-reading-comprehension = ንባብን ምርዳእን
subject-spelling = ኣጸሓሕፋ ቃላት
subject-arithmetic = ቁጽሪ (ሕሳብ)

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } ከምኡ’ውን { $last }
person-mrs = ወይዘሮ { $name }
person-mr = ኣቶ { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = ንወለድን ኣለይትን ናይ { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = እዚ ትርጉም እዩ። እቲ ሕጋዊ ጽሑፍ እቲ ብሆላንድኛ ዝተጻሕፈ እዩ።

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = እዚ ናይ መምህር ጽሑፍ ብሆላንድኛ እዩ።
