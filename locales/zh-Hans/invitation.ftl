### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = 邀请：关于 { $pupil } 的{ $kind }

# $names are one or two people, joined by `list-and`.
invitation-salutation = { $names }，您好！
# When no name is known.
invitation-salutation-general = { $pupil } 的家长和监护人，您好！

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = 我们诚挚地邀请您来参加关于 { $pupil } 的{ $kind }。
invitation-purpose-2 = 我们会聊聊学习、朋友和家里的情况。我们和每位家长都会面谈。
invitation-purpose-3 = 我们一起约定怎样帮助 { $pupil } 继续进步。

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = 新学年开始了。我们很想和您聊聊 { $pupil }。
invitation-purpose-start-2 = 您来说，我们来听：{ $pupil } 擅长什么？家里什么办法有用？
invitation-purpose-start-3 = 我们会介绍头几周的情况。我们和每位家长都会面谈。

# The last conversation of the year.
invitation-purpose-end-1 = 我们诚挚地邀请您来参加关于 { $pupil } 的{ $kind }。
invitation-purpose-end-2 = 一起回顾：{ $pupil } 学会了什么？什么让我们骄傲？
invitation-purpose-end-3 = 也看看明年：什么会有帮助？我们和每位家长都会面谈。

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = 我们很想和您谈谈 { $pupil } 上中学的事。
invitation-purpose-provisional-advice-2 = 我们会告诉您初步升学建议，也很想听听您和 { $pupil } 的想法。
invitation-purpose-provisional-advice-3 = 另一位老师也会参加。我们和每位家长都这样谈。

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = 我们诚挚地邀请您来参加关于 { $pupil } 的最后一次升学建议面谈。
invitation-purpose-final-advice-2 = 您会听到 doorstroomtoets（升学测试）的结果和最终升学建议。
invitation-purpose-final-advice-3 = 另一位老师也会参加。我们和每位家长都这样谈。

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } 不用来。请在家里先和孩子聊一聊。
invitation-role-present = { $pupil } 也一起来，一起谈。
invitation-role-leads = { $pupil } 也一起来，并主持面谈。老师会帮忙。

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }：{ $date }，{ $time }

# $date is a day written out.
invitation-slip-return = 请在 { $date } 以前交回这张回条。

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] 学年初面谈
       *[progress] 成长面谈
        [second-progress] 成长面谈 2
        [end] 学年末面谈
        [provisional-advice] 初步升学建议
        [final-advice] 最终升学建议
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }，{ $date }

## Labels in the block with the appointment.

invitation-when = 哪一天？
invitation-time = 几点？
invitation-place = 在哪里？
invitation-people = 谁参加？
invitation-bring = 您可以带一个人一起来。
# An adult who translates. The child is never asked to do this.
invitation-interpreter = 您需要翻译吗？请告诉我们。不用让孩子翻译。
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = 还有关于这些孩子的面谈：
invitation-cycle = 本学年的面谈
invitation-closing = 祝好！
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = 扫码加入日历
# Read aloud to who cannot see the QR code.
invitation-qr-alt = 二维码：把这次面谈加入您的日历

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = 您的回复
invitation-slip-come = 我来参加。
# A line follows to write a day and a time on.
invitation-slip-cannot = 那时我不能来。我可以来的时间：
# A line follows to write the language on.
invitation-slip-interpreter = 我需要翻译。我的语言：
# A line follows to write a name on.
invitation-slip-bring = 我会带一个人来：
# A line follows to write a topic on.
invitation-slip-talk = 我想谈谈：
invitation-slip-signature = 姓名和签名：
