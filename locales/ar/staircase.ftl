### The chart in the form of a staircase.

staircase-title = خطوات { $pupil } في المدرسة

## Words for one subject.

staircase-words = { $subject }: من { $from } إلى { $to }
staircase-words-one = { $subject }: { $level }

staircase-alt =
    { $count ->
        [zero] سلّم دون نتائج. { $subjects }
        [one] سلّم يُظهر نتائج مادة واحدة. { $subjects }
        [two] سلّم يُظهر نتائج مادتين. { $subjects }
        [few] سلّم يُظهر نتائج { $count } مواد. { $subjects }
        [many] سلّم يُظهر نتائج { $count } مادة. { $subjects }
       *[other] سلّم يُظهر نتائج { $count } مادة. { $subjects }
    }

## When there is nothing to draw.

staircase-empty-young = لا توجد اختبارات في groep 1 و groep 2 (من 4 إلى 6 سنوات). نحن نلاحظ كيف يلعب طفلكم ويتكلم ويكتشف.
staircase-empty-no-results = لا توجد نتائج بعد لنرسمها. هنا مكان لما ترونه أنتم وما نراه نحن.

## Explanation under the chart.

staircase-explain-1 = كل درجة في السلّم هي نصف سنة من التعلّم. خطوة إلى الأعلى تعني تقدّمًا.
staircase-explain-2 = انظروا أولًا كم تقدّم طفلكم، دون مقارنة بالآخرين. السلّم لا يقول شيئًا عن المستقبل.
staircase-explain-levels = M5 تعني: منتصف السنة في groep 5، و E5 تعني: نهاية السنة في groep 5.

## Labels in the chart.

staircase-grade = الصف (groep)
staircase-level = المستوى
staircase-average = متوسط التلاميذ
staircase-newest = أحدث اختبار

## Room to write, when there is no chart.

staircase-notes-strong = ما يسير جيدًا
staircase-notes-new = أشياء جديدة تعلّمها طفلكم
staircase-notes-next = الخطوة التالية
