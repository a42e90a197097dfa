### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = 关于 { $pupil } 的面谈

## Heads of the columns.

agenda-column-home = 家里
agenda-column-school = 学校
agenda-column-agreements = 约定

# Above what was agreed in the last conversation.
agenda-agreed = 上次：

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = 优点
agenda-talent = 特长
# Something to work on.
agenda-focus = 努力方向

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] 本学年没有请病假。
       *[other] 本学年病假 { $count } 天。
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] 本学年从不迟到。
       *[other] 本学年迟到 { $count } 次。
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] 本学年没有请事假。
       *[other] 本学年事假 { $count } 天。
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    本学年：{ $sick ->
        [0] 没有病假
       *[other] 病假 { $sick } 天
    }，{ $late ->
        [0] 从不迟到
       *[other] 迟到 { $late } 次
    }，{ $leave ->
        [0] 没有事假
       *[other] 事假 { $leave } 天
    }。

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = 初步升学建议：{ $from }至{ $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = doorstroomtoets（升学测试）：1月底或2月
# The latest day.
agenda-dates-result = 测试结果：最晚 { $until }
# The latest day.
agenda-dates-final = 最终升学建议：最晚 { $until }

## Opening: how is the child?

agenda-topic-introduction = 近来怎么样？

agenda-introduction-home-12-1 = 上学以来，有什么开心或特别的事？
agenda-introduction-home-12-2 = 孩子在家里怎么说学校的事？
agenda-introduction-school-12-1 = 孩子进教室时怎么样？
agenda-introduction-school-12-2 = 孩子在班里做什么最开心？

agenda-introduction-home-34-1 = 孩子在家里怎么样？
agenda-introduction-home-34-2 = 孩子怎么说班里的事？
agenda-introduction-school-34-1 = 什么让我们高兴？
agenda-introduction-school-34-2 = 上次的约定，哪些做到了？

agenda-introduction-home-56-1 = 孩子在家里怎么样？
agenda-introduction-home-56-2 = 孩子为什么事感到骄傲？
agenda-introduction-school-56-1 = 我们注意到什么？哪些事真好？
agenda-introduction-school-56-2 = 上次的约定，哪些做到了？

agenda-introduction-home-78-1 = 孩子心情怎么样？
agenda-introduction-home-78-2 = 孩子自己想谈什么？
agenda-introduction-school-78-1 = 什么做得好？孩子在哪些方面有进步？
agenda-introduction-school-78-2 = 上次的约定，哪些做到了？

agenda-introduction-home-start-1 = 孩子哪里招人喜欢？擅长什么？
agenda-introduction-home-start-2 = 孩子在家里怎么说班里的事？
agenda-introduction-home-start-3 = 家里有什么事要告诉老师吗？
agenda-introduction-school-start-1 = 头几周过得怎么样？
agenda-introduction-school-start-2 = 什么已经让我们高兴？
agenda-introduction-school-start-12-1 = 在班里的头几天、头几周怎么样？
agenda-introduction-school-start-12-2 = 孩子喜欢玩什么？

agenda-introduction-home-end-1 = 什么让您骄傲？孩子呢？
agenda-introduction-home-end-2 = 今年最美好的是什么？
agenda-introduction-school-end-1 = 什么让我们骄傲？
agenda-introduction-school-end-2 = 今年的约定，哪些做到了？

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }：你想说什么？
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }：你想给我们看什么？

## What and how the child learns.

agenda-topic-cognitive = 学习

agenda-cognitive-home-12-1 = 您在家说哪些语言？您给孩子讲故事吗？
agenda-cognitive-home-12-2 = 孩子常常问什么？
agenda-cognitive-school-12-1 = 孩子说话、数数、玩语言游戏怎么样？
agenda-cognitive-school-12-2 = 孩子现在在学什么？

agenda-cognitive-home-34-1 = 孩子在家读书吗？自己读还是一起读？
agenda-cognitive-home-34-2 = 孩子觉得什么容易，什么难？
agenda-cognitive-school-34-1 = 阅读、写字和算数怎么样？
agenda-cognitive-school-34-2 = 下一步是什么？

agenda-cognitive-home-56-1 = 孩子喜欢读什么？
agenda-cognitive-home-56-2 = 在家练习顺利吗，比如乘法口诀？
agenda-cognitive-school-56-1 = 和去年比，孩子有哪些进步？
agenda-cognitive-school-56-2 = 下一步是什么？

agenda-cognitive-home-78-1 = 在家做作业怎么样？
agenda-cognitive-home-78-2 = 什么能帮助孩子学习？
agenda-cognitive-school-78-1 = 和去年比，孩子有哪些进步？
agenda-cognitive-school-78-2 = 孩子怎样自己学习、做计划？

agenda-cognitive-home-start-1 = 孩子学东西时，在家里什么办法有用？
agenda-cognitive-home-start-2 = 您对这个学年有什么期望？
agenda-cognitive-school-start-1 = 孩子已经擅长什么？
agenda-cognitive-school-start-2 = 孩子今年学什么？
agenda-cognitive-home-start-12-1 = 孩子在家里听和说哪些语言？
agenda-cognitive-home-start-12-2 = 遇到新事物，什么能帮助孩子？
agenda-cognitive-school-start-12-1 = 孩子怎样玩？一边玩一边说什么？
agenda-cognitive-school-start-12-2 = 今年孩子在玩中学什么？

agenda-cognitive-home-end-1 = 孩子以前不会、现在会什么？
agenda-cognitive-home-end-2 = 在家里，什么对学习最有帮助？
agenda-cognitive-school-end-1 = 孩子今年有哪些进步？
agenda-cognitive-school-end-2 = 明年孩子接着学什么？

agenda-cognitive-school-advice-1 = 最近几年，孩子有哪些进步？
agenda-cognitive-school-advice-2 = 暑假前，什么能帮助孩子进步？

## Friends, feelings, the group.

agenda-topic-social = 和别人相处

agenda-social-home-12-1 = 孩子喜欢和谁玩？
agenda-social-home-12-2 = 孩子生气或难过时会做什么？
agenda-social-school-12-1 = 孩子怎样和别人玩？
agenda-social-school-12-2 = 孩子会说出自己的愿望和感受吗？

agenda-social-home-34-1 = 放学后孩子和谁玩？
agenda-social-home-34-2 = 什么事让孩子高兴或生气？
agenda-social-school-34-1 = 孩子和别人一起玩、一起学习怎么样？
agenda-social-school-34-2 = 和别人吵架时，孩子怎样解决？

agenda-social-home-56-1 = 孩子有相处愉快的朋友吗？
agenda-social-home-56-2 = 孩子会谈自己的感受吗？
agenda-social-school-56-1 = 孩子在班里和大家关系怎么样？
agenda-social-school-56-2 = 孩子怎样和别人合作？

agenda-social-home-78-1 = 孩子和谁来往，包括在网上？
agenda-social-home-78-2 = 孩子敢说自己的想法吗？
agenda-social-school-78-1 = 孩子在班里和大家关系怎么样？
agenda-social-school-78-2 = 孩子怎样保护自己、帮助别人？

agenda-social-home-end-1 = 今年孩子喜欢和谁在一起？
agenda-social-home-end-2 = 孩子以前不敢、现在敢做什么？
agenda-social-school-end-1 = 孩子现在怎样和别人相处？
agenda-social-school-end-2 = 孩子为班级带来什么？

## Liking school, effort, being there and being on time.

agenda-topic-motivation = 上学的积极性

agenda-motivation-home-12-1 = 孩子喜欢上学吗？
agenda-motivation-home-12-2 = 孩子睡得好吗？能按时到校吗？
agenda-motivation-school-12-1 = 什么事孩子能做很久？
agenda-motivation-school-12-2 = 大家围坐时，孩子参加吗？

agenda-motivation-home-34-1 = 孩子想上学吗？
agenda-motivation-home-34-2 = 早上能按时到校吗？
agenda-motivation-school-34-1 = 孩子做什么很努力？
agenda-motivation-school-34-2 = 孩子能坚持学习吗？

agenda-motivation-home-56-1 = 什么时候孩子很想上学？
agenda-motivation-home-56-2 = 事情做不好时，孩子怎么办？
agenda-motivation-school-56-1 = 什么时候孩子学得最好？
agenda-motivation-school-56-2 = 孩子会请人帮忙吗？

agenda-motivation-home-78-1 = 孩子愿意为什么事努力？
agenda-motivation-home-78-2 = 孩子在家怎样安排时间？
agenda-motivation-school-78-1 = 孩子能独立学习吗？
agenda-motivation-school-78-2 = 孩子怎样对待错误？

agenda-motivation-school-end-1 = 今年孩子做什么很努力？
agenda-motivation-school-end-2 = 什么让孩子爱学习？

agenda-motivation-home-advice-1 = 暑假前，孩子想在哪方面努力？
agenda-motivation-home-advice-2 = 什么能帮助孩子坚持？

## Hobbies, talents, what the child loves.

agenda-topic-interests = 兴趣和特长

agenda-interests-home-12-1 = 孩子最喜欢玩什么？
agenda-interests-home-12-2 = 孩子能长时间看什么、听什么？
agenda-interests-school-12-1 = 在班里，孩子选哪个游戏角？
agenda-interests-school-12-2 = 孩子喜欢探索什么？

agenda-interests-home-34-1 = 放学后孩子喜欢做什么？
agenda-interests-home-34-2 = 孩子对什么知道得很多？
agenda-interests-school-34-1 = 孩子最喜欢哪门课？
agenda-interests-school-34-2 = 我们看到什么特长？

agenda-interests-home-56-1 = 什么爱好或运动适合孩子？
agenda-interests-home-56-2 = 孩子在家里擅长什么？
agenda-interests-school-56-1 = 孩子最喜欢哪门课？
agenda-interests-school-56-2 = 我们怎样给这个特长机会？

agenda-interests-home-78-1 = 什么事孩子能做好几个小时？
agenda-interests-home-78-2 = 孩子对什么工作感兴趣？
agenda-interests-school-78-1 = 孩子最喜欢哪门课？
agenda-interests-school-78-2 = 我们怎样给这个特长机会？

agenda-interests-school-end-1 = 今年我们看到哪个特长在成长？
agenda-interests-school-end-2 = 明年怎样给这个特长机会？

agenda-interests-school-advice-1 = 我们看到孩子有什么特长？
agenda-interests-school-advice-2 = 孩子喜欢看书学、动手学，还是都喜欢？

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = 求学之路
# The same row for children of ten to twelve.
agenda-topic-career-78 = 升入中学

agenda-career-home-12-1 = 刚上学时，孩子怎么样？
agenda-career-home-12-2 = 您对学校有什么期望？
agenda-career-school-12-1 = 孩子是怎样习惯学校的？
agenda-career-school-12-2 = 下一个年级学什么？

agenda-career-home-34-1 = 您希望孩子今年学会什么？
agenda-career-home-34-2 = 孩子将来想做什么？
agenda-career-school-34-1 = 下一个年级学什么？
agenda-career-school-34-2 = 为此孩子需要什么？

agenda-career-home-56-1 = 孩子梦想做什么工作？
agenda-career-home-56-2 = 您对孩子有什么希望？
agenda-career-school-56-1 = 我们对孩子有什么期望？
agenda-career-school-56-2 = 为此孩子需要什么？

agenda-career-home-78-1 = 你们一起在考虑哪所中学？
agenda-career-home-78-2 = 选学校时，孩子看重什么？
agenda-career-school-78-1 = 现在哪种教育适合孩子？
agenda-career-school-78-2 = 还有哪些步骤？什么时候？

agenda-career-school-start-12-1 = 孩子怎样习惯班级和规则？
agenda-career-school-start-12-2 = 在班里的一天是怎样的？
agenda-career-home-start-78-1 = 孩子怎样看待中学？
agenda-career-home-start-78-2 = 关于选学校，您有什么问题？
agenda-career-school-start-78-1 = 今年有哪些步骤？
agenda-career-school-start-78-2 = 为此孩子需要什么？

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = 明年孩子期待什么？
agenda-career-home-end-2 = 孩子还担心什么？
agenda-career-school-end-1 = 明年会有什么变化？
agenda-career-school-end-2 = 什么能帮助孩子有个好的开始？

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = 什么适合孩子？为什么？
agenda-career-home-provisional-advice-2 = 您希望什么？孩子自己呢？
agenda-career-home-provisional-advice-3 = 你们想一起去看哪些学校？
agenda-career-school-provisional-advice-1 = 我们给什么初步升学建议？
agenda-career-school-provisional-advice-2 = 我们为什么给这个建议？
agenda-career-school-provisional-advice-3 = doorstroomtoets（升学测试）以后，什么可能改变？

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = 您觉得这个建议怎么样？孩子呢？
agenda-career-home-final-advice-2 = 孩子想上哪所学校？为什么？
agenda-career-school-final-advice-1 = doorstroomtoets（升学测试）的结果是什么？
agenda-career-school-final-advice-2 = 最终升学建议是什么？为什么？
agenda-career-school-final-advice-3 = 怎样给孩子报名？什么时候？

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = 还有什么重要的事？

agenda-special-home-12-1 = 有什么事要告诉学校吗？
agenda-special-school-12-1 = 有额外的帮助或特别的事吗？

agenda-special-home-34-1 = 有什么事要告诉学校吗？
agenda-special-school-34-1 = 有额外的帮助或特别的事吗？

agenda-special-home-56-1 = 有什么事要告诉学校吗？
agenda-special-school-56-1 = 有额外的帮助或特别的事吗？

agenda-special-home-78-1 = 有什么事要告诉学校吗？
agenda-special-school-78-1 = 有额外的帮助或特别的事吗？

## The closing row: what each will do.

agenda-topic-agreements = 约定

agenda-agreements-home-12-1 = 在家里，您打算做什么？
agenda-agreements-school-12-1 = 我们在班里要做什么？

agenda-agreements-home-34-1 = 在家里，您打算做什么？
agenda-agreements-school-34-1 = 我们在班里要做什么？

agenda-agreements-home-56-1 = 孩子打算做什么？您呢？
agenda-agreements-school-56-1 = 我们要做什么？

agenda-agreements-home-78-1 = 孩子打算做什么？您呢？
agenda-agreements-school-78-1 = 我们要做什么？

agenda-agreements-home-start-1 = 您对我们有什么建议或表扬吗？
agenda-agreements-home-start-2 = 在家里，您打算做什么？孩子呢？
agenda-agreements-school-start-1 = 我们在班里要做什么？
agenda-agreements-school-start-2 = 您在家里怎样帮忙？

agenda-agreements-home-end-1 = 假期里你们一起做什么？
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = 为了明年，我们可以转告什么？
agenda-agreements-school-end-1 = 我们转告给谁？什么时候？

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }：你的第一步是什么？
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }：我们一起约定什么？
