### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = 邀请信
part-preparation = 面谈准备
# The sheet that the child fills in.
part-pupil-sheet = 孩子的表
# The grid with topics that teacher and parents talk about.
part-agenda = 面谈内容
# The chart in the form of a staircase.
part-staircase = 进步阶梯
part-growth = 进步曲线图
# The form with who does what.
part-agreements = 约定

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = { $pupil } 的面谈资料

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] 学年初面谈
       *[progress] 成长面谈
        [second-progress] 第二次成长面谈
        [end] 学年末面谈
        [provisional-advice] 初步升学建议面谈
        [final-advice] 最终升学建议面谈
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
       *[other] { $minutes } 分钟
    }

# In the running foot. Both are numbers.
page-of = 第 { $page } 页，共 { $pages } 页

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = 老师
# A second person of the school, at an advice conversation.
role-second-colleague = 另一位老师
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = 专业人员
role-interpreter = 翻译
role-guardian = 家长或监护人
role-pupil = 学生

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = 流利朗读
# Understanding what a text says.
subject-reading-comprehension = 阅读理解
subject-spelling = 拼写
subject-arithmetic = 数学

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } 和 { $last }
person-mrs = { $name } 女士
person-mr = { $name } 先生
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = { $pupil } 的家长或监护人收

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = 这是译文。内容以荷兰语为准。

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = 这是老师用荷兰语写的。
