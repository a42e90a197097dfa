### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = بانگهێشتنامە
part-preparation = خۆئامادەکردن
# The sheet that the child fills in.
part-pupil-sheet = پەڕەی قوتابی
# The grid with topics that teacher and parents talk about.
part-agenda = بابەتەکانی گفتوگۆ
# The chart in the form of a staircase.
part-staircase = پلیکانەی پێشکەوتن
part-growth = هێڵکاریی پێشکەوتن
# The form with who does what.
part-agreements = بڕیارەکانمان

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = دۆسیەی گفتوگۆ دەربارەی { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] گفتوگۆی سەرەتای ساڵ
       *[progress] گفتوگۆی پێشکەوتن
        [second-progress] گفتوگۆی دووەمی پێشکەوتن
        [end] گفتوگۆی کۆتایی ساڵ
        [provisional-advice] گفتوگۆی پێشنیاری کاتی
        [final-advice] گفتوگۆی پێشنیاری کۆتایی
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } خولەک
       *[other] { $minutes } خولەک
    }

# In the running foot. Both are numbers.
page-of = پەڕەی { $page } لە { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = پۆل (groep) { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = مامۆستا
# A second person of the school, at an advice conversation.
role-second-colleague = هاوکاری دووەم
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = پسپۆڕ
role-interpreter = وەرگێڕ
role-guardian = دایک، باوک یان بەخێوکار
role-pupil = قوتابی

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = خوێندنەوەی ڕەوان
# Understanding what a text says.
subject-reading-comprehension = تێگەیشتن لە دەق
subject-spelling = ڕێنووس
subject-arithmetic = بیرکاری

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } و { $last }
person-mrs = خاتوو { $name }
person-mr = بەڕێز { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = بۆ دایک و باوک و بەخێوکارانی { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = ئەمە وەرگێڕانە. تەنها دەقە هۆڵەندییەکە فەرمییە.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = مامۆستا ئەمەی بە هۆڵەندی نووسیوە.
