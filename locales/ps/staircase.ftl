### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = { $pupil } په ښوونځي کې داسې پرمختګ کوي

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: له { $from } تر { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] یوه زینه د یوه مضمون له پایلو سره. { $subjects }
       *[other] یوه زینه د { $count } مضمونونو له پایلو سره. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = په groep 1 او groep 2 کې ماشومان ازموینې نه ورکوي. موږ ګورو چې ماشوم مو څنګه لوبې کوي، خبرې کوي او نوي شیان پېژني.
staircase-empty-no-results = د رسمولو لپاره لا پایلې نشته. دلته د هغه څه لپاره ځای دی چې تاسو او موږ یې وینو.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = هره پوړۍ د نیم تعلیمي کال زده کړه ده. یوه پوړۍ پورته تلل پرمختګ دی.
staircase-explain-2 = M5 یعنې په groep 5 کې د کال منځ. E5 یعنې په groep 5 کې د کال پای.
staircase-explain-3 = لومړی وګورئ چې ماشوم مو پخپله څومره پرمختګ کړی دی. زینه د راتلونکي په اړه څه نه وايي.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = مشوره یوازې په ازموینو ولاړه نه ده: د ماشوم د کار طریقه او علاقه هم مهمې دي.
staircase-explain-advice-2 = تاسو خپل ماشوم تر ټولو ښه پېژنئ. ووایاست چې په کور کې څه وینئ.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = د شګو په رنګ برخې د منځني ښوونځي ډولونه ښيي. دا برخې د راتلونکي په اړه څه نه وايي.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = تشه نښه مناسبه ازموینه ده: د هغه څه ازموینه چې ماشوم مو یې اوس زده کوي.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = ټولګی (groep)
# Stands above the level codes M3, E3 … E8.
staircase-level = کچه
# The broad grey line in the chart.
staircase-average = اوسط شاګرد
# The large mark with the level beside it.
staircase-newest = تر ټولو نوې ازموینه
# The open mark: a test of another level, which fits the child.
staircase-custom = مناسبه ازموینه
# The small arrow under the row of grades: the day of the conversation.
staircase-now = نن

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (عملي)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo له اضافي مرستې سره
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis یا kader

## Room to write, when there is no chart.

staircase-notes-strong = دا اوس ښه روان دي
staircase-notes-new = دا نوي زده شوي دي
staircase-notes-next = بل ګام دا دی
