### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = دعوت‌نامه
part-preparation = ورق آمادگی
# The sheet that the child fills in.
part-pupil-sheet = ورق شاگرد
# The grid with topics that teacher and parents talk about.
part-agenda = موضوع‌های گفتگو
# The chart in the form of a staircase.
part-staircase = زینهٔ پیشرفت
part-growth = گراف پیشرفت
# The form with who does what.
part-agreements = توافق‌های ما

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = ورق‌های گفتگو برای { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] گفتگوی آغاز سال
       *[progress] گفتگوی پیشرفت
        [second-progress] دومین گفتگوی پیشرفت
        [end] گفتگوی پایان سال
        [provisional-advice] گفتگوی توصیهٔ اولیه
        [final-advice] گفتگوی توصیهٔ نهایی
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }

# In the running foot. Both are numbers.
page-of = صفحهٔ { $page } از { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = صنف (groep) { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = معلم
# A second person of the school, at an advice conversation.
role-second-colleague = همکار دیگر
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = متخصص
role-interpreter = ترجمان
role-guardian = والد یا سرپرست
role-pupil = شاگرد

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = روان خواندن
# Understanding what a text says.
subject-reading-comprehension = فهم متن
subject-spelling = املا
subject-arithmetic = ریاضی

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } و { $last }
person-mrs = خانم { $name }
person-mr = آقای { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = برای پدر و مادر یا سرپرستان { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = این ترجمه است. متن هالندی اعتبار دارد.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = معلم این را به هالندی نوشته است.
