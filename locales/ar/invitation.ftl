### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = دعوة: { $kind } بخصوص { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = تحية طيبة إلى { $names }،
# When no name is known.
invitation-salutation-general = تحية طيبة إلى أهل { $pupil } وأولياء الأمر،

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = يسرنا أن ندعوكم إلى { $kind } بخصوص { $pupil }.
invitation-purpose-2 = نتحدث عن التعلم والأصدقاء والبيت. نفعل ذلك مع جميع الأهل.
invitation-purpose-3 = ونتفق معا على خطوات تساعد { $pupil } على التقدم.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = بدأت السنة الدراسية. يسرنا أن نتحدث معكم عن { $pupil }.
invitation-purpose-start-2 = أنتم تحكون ونحن نستمع: ما نقاط القوة لدى { $pupil }؟ ماذا يساعد في البيت؟
invitation-purpose-start-3 = ونحكي لكم كيف تسير الأسابيع الأولى. نفعل ذلك مع جميع الأهل.

# The last conversation of the year.
invitation-purpose-end-1 = يسرنا أن ندعوكم إلى { $kind } بخصوص { $pupil }.
invitation-purpose-end-2 = نراجع السنة معا: ما الجديد في تعلم { $pupil }؟ وبماذا نفتخر؟
invitation-purpose-end-3 = ثم: ما الذي يساعد في السنة القادمة؟ نفعل ذلك مع جميع الأهل.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = يسرنا أن نتحدث معكم عن انتقال { $pupil } إلى المدرسة الثانوية.
invitation-purpose-provisional-advice-2 = تسمعون توصيتنا الأولية، ويهمنا رأيكم ورأي { $pupil }.
invitation-purpose-provisional-advice-3 = يحضر أيضا زميل/ة من المدرسة. نفعل ذلك مع جميع الأهل.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = يسرنا أن ندعوكم إلى لقاء التوصية الأخير بخصوص { $pupil }.
invitation-purpose-final-advice-2 = ننظر في نتيجة اختبار doorstroomtoets. وتسمعون توصيتنا النهائية.
invitation-purpose-final-advice-3 = يحضر أيضا زميل/ة من المدرسة. نفعل ذلك مع جميع الأهل.

## What the child does. One of these three stands in the letter.

invitation-role-absent = يجري اللقاء دون { $pupil }. لكن تحدثوا معا عنه في البيت أولا.
invitation-role-present = ندعو { $pupil } أيضا إلى الحضور والمشاركة في الحديث.
invitation-role-leads = ندعو { $pupil } أيضا إلى الحضور وإدارة الحديث، بمساعدة المعلم/ة.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }، { $time }

# $date is a day written out.
invitation-slip-return = أعيدوا هذا الجزء قبل يوم { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] لقاء بداية السنة
       *[progress] لقاء المتابعة
        [second-progress] لقاء المتابعة الثاني
        [end] لقاء نهاية السنة
        [provisional-advice] التوصية الأولية
        [final-advice] التوصية النهائية
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }، { $date }

## Labels in the block with the appointment.

invitation-when = في أي يوم؟
invitation-time = في أي ساعة؟
invitation-place = أين؟
invitation-people = من سيحضر؟
invitation-bring = يمكنكم إحضار شخص معكم.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = هل تريدون مترجما؟ اطلبوا منا ذلك. لا نطلب من طفلكم أن يترجم.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = لدينا لقاء أيضا بخصوص:
invitation-cycle = لقاءات هذه السنة الدراسية
invitation-closing = مع أطيب التحيات،
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = صوروا الرمز لحفظ الموعد بالهاتف.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = رمز QR لحفظ هذا الموعد في تقويمكم

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = ردكم
invitation-slip-come = سأحضر.
# A line follows to write a day and a time on.
invitation-slip-cannot = لا يناسبني هذا الموعد. يناسبني:
# A line follows to write the language on.
invitation-slip-interpreter = أريد مترجما. لغتي:
# A line follows to write a name on.
invitation-slip-bring = سيأتي معي:
# A line follows to write a topic on.
invitation-slip-talk = أريد أن أتحدث عن:
invitation-slip-signature = الاسم والتوقيع:
