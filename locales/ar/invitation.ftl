### The letter: one page.

invitation-subject = دعوة: { $kind } بخصوص { $pupil }

invitation-salutation = تحية طيبة إلى { $names }،
invitation-salutation-general = تحية طيبة إلى أهل { $pupil } وأولياء الأمر،

## Why we talk.

invitation-purpose-1 = يسرّنا أن ندعوكم إلى { $kind } بخصوص { $pupil }.
invitation-purpose-2 = نتحدث عن { $pupil } في البيت والمدرسة: عن التعلّم والأصدقاء والشعور بالراحة. نفعل ذلك مع جميع الأهل.
invitation-purpose-3 = ونتفق معًا على خطوات تساعد { $pupil } على التقدّم.

## What the child does.

invitation-role-absent = لا داعي لحضور { $pupil }. لكن تحدثوا معًا عن اللقاء في البيت أولًا.
invitation-role-present = ندعو { $pupil } أيضًا إلى الحضور والمشاركة في الحديث.
invitation-role-leads = ندعو { $pupil } أيضًا إلى الحضور وإدارة الحديث، بمساعدة المعلم/ة.

invitation-sibling = { $name }: { $date }، { $time }

invitation-slip-return = أعيدوا هذا الجزء قبل يوم { $date }.

# Short: narrow boxes.
cycle-name =
    { $kind ->
        [start] لقاء بداية السنة
       *[progress] لقاء المتابعة
        [second-progress] لقاء المتابعة الثاني
        [end] لقاء نهاية السنة
        [provisional-advice] التوصية الأولية
        [final-advice] التوصية النهائية
    }

place-date = { $place }، { $date }

## Labels in the block with the appointment.

invitation-when = في أي يوم؟
invitation-time = في أي ساعة؟
invitation-place = أين؟
invitation-people = من سيحضر؟
invitation-bring = يمكن أن يأتي معكم شخص آخر: من العائلة أو الأصدقاء أو المختصين.
invitation-interpreter = هل تفضّلون الحديث بلغتكم؟ اطلبوا منا مترجمًا. لا نطلب من طفلكم أن يترجم.
invitation-siblings = لدينا لقاء أيضًا بخصوص:
invitation-cycle = لقاءات هذه السنة الدراسية
invitation-closing = مع أطيب التحيات،

## The reply slip.

invitation-slip-title = ردّكم
invitation-slip-come = سأحضر.
invitation-slip-cannot = لا يناسبني هذا الموعد. يناسبني:
invitation-slip-interpreter = أريد مترجمًا. لغتي:
invitation-slip-bring = سيأتي معي:
invitation-slip-talk = أريد أن أتحدث عن:
invitation-slip-signature = الاسم والتوقيع:
