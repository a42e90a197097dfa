### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = خطوات { $pupil } في المدرسة

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: من { $from } إلى { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [zero] سلم دون نتائج. { $subjects }
        [one] سلم يظهر نتائج مادة واحدة. { $subjects }
        [two] سلم يظهر نتائج مادتين. { $subjects }
        [few] سلم يظهر نتائج { $count } مواد. { $subjects }
        [many] سلم يظهر نتائج { $count } مادة. { $subjects }
       *[other] سلم يظهر نتائج { $count } مادة. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = لا توجد اختبارات في groep 1 و groep 2 (من 4 إلى 6 سنوات). نحن نلاحظ كيف يلعب طفلكم ويتكلم ويكتشف.
staircase-empty-no-results = لا توجد نتائج بعد لنرسمها. هنا مكان لما ترونه أنتم وما نراه نحن.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = كل درجة في السلم هي نصف سنة من التعلم. خطوة إلى الأعلى تعني تقدما.
staircase-explain-2 = M5 تعني: منتصف السنة في groep 5، و E5 تعني: نهاية السنة في groep 5.
staircase-explain-3 = انظروا أولا كم تقدم طفلكم، دون مقارنة بالآخرين. السلم لا يقول شيئا عن المستقبل.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = التوصية ليست من الاختبارات فقط. المهم أيضا كيف يعمل طفلكم وماذا يحب.
staircase-explain-advice-2 = أنتم أكثر من يعرف طفلكم. احكوا لنا ما ترونه في البيت.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = المساحات بلون الرمل تدل على أنواع المدارس الثانوية. وهي لا تتنبأ بشيء.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = العلامة الفارغة تعني اختبارا يناسب ما يتعلمه طفلكم الآن.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = الصف (groep)
# Stands above the level codes M3, E3 … E8.
staircase-level = المستوى
# The broad grey line in the chart.
staircase-average = متوسط التلاميذ
# The large mark with the level beside it.
staircase-newest = أحدث اختبار
# The open mark: a test of another level, which fits the child.
staircase-custom = اختبار يناسب الطفل
# The small arrow under the row of grades: the day of the conversation.
staircase-now = اليوم

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (تعليم عملي)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo مع دعم إضافي
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis أو kader

## Room to write, when there is no chart.

staircase-notes-strong = ما يسير جيدا
staircase-notes-new = أشياء جديدة تعلمها طفلكم
staircase-notes-next = الخطوة التالية
