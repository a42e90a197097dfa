### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = پته‌های پیشرفت { $pupil } در مکتب

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: از { $from } به { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] زینه‌ای با نتیجه‌های { $count } مضمون. { $subjects }
       *[other] زینه‌ای با نتیجه‌های { $count } مضمون. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = در groep 1 و groep 2 اطفال امتحان ندارند. ما می‌بینیم طفل‌تان چطور بازی می‌کند، گپ می‌زند و کشف می‌کند.
staircase-empty-no-results = هنوز نتیجه‌ای برای رسم کردن نیست. اینجا جای نوشتن چیزهایی است که شما و ما می‌بینیم.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = هر پته یعنی نیم سال تعلیمی یادگیری. یک پته بالاتر یعنی پیشرفت.
staircase-explain-2 = M5 یعنی نیمهٔ سال در groep 5 و E5 یعنی پایان سال در groep 5.
staircase-explain-3 = اول ببینید طفل‌تان خودش چقدر پیش آمده است. زینه از آینده چیزی نمی‌گوید.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = توصیه تنها از روی امتحان نیست: روش کار و علاقهٔ طفل‌تان هم مهم است.
staircase-explain-advice-2 = شما طفل‌تان را از همه بهتر می‌شناسید. بگویید در خانه چه می‌بینید.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = قسمت‌های به رنگ ریگ، نوع‌های مکتب متوسطه را نشان می‌دهد و چیزی را پیش‌بینی نمی‌کند.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = علامت خالی یعنی امتحان مناسب طفل: امتحانی برای آنچه طفل‌تان حالا یاد می‌گیرد.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = صنف (groep)
# Stands above the level codes M3, E3 … E8.
staircase-level = سویه
# The broad grey line in the chart.
staircase-average = اوسط شاگردان
# The large mark with the level beside it.
staircase-newest = جدیدترین امتحان
# The open mark: a test of another level, which fits the child.
staircase-custom = امتحان مناسب طفل
# The small arrow under the row of grades: the day of the conversation.
staircase-now = امروز

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (عملی)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo با کمک اضافه
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis یا kader

## Room to write, when there is no chart.

staircase-notes-strong = این‌ها خوب پیش می‌رود
staircase-notes-new = این‌ها را نو یاد گرفته است
staircase-notes-next = قدم بعدی این است
