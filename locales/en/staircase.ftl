### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = Step by step: { $pupil } at school

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: from { $from } to { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] A staircase with the results for one subject. { $subjects }
       *[other] A staircase with the results for { $count } subjects. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = In groep 1 and 2 (ages 4 to 6), children do not take tests. We look at how your child plays, talks and explores.
staircase-empty-no-results = There are no results to show yet. Here is room for what you and we see.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Each step is half a school year of learning. A step up is progress.
staircase-explain-2 = M5 means: middle of groep 5 (the fifth school year). E5 means: end of groep 5.
staircase-explain-3 = First look at how far your child has come. The staircase says nothing about the future.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = The advice is about more than tests: also how your child works and what they like.
staircase-explain-advice-2 = You know your child best. Tell us what you see at home.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = The sand-coloured areas belong to types of secondary school. They predict nothing.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = An open mark is an own-level test: a test that fits what your child is learning now.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = level
# The broad grey line in the chart.
staircase-average = the average pupil
# The large mark with the level beside it.
staircase-newest = newest test
# The open mark: a test of another level, which fits the child.
staircase-custom = own-level test
# The small arrow under the row of grades: the day of the conversation.
staircase-now = today

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (practical)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo with extra support
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis or kader

## Room to write, when there is no chart.

staircase-notes-strong = This already goes well
staircase-notes-new = This is newly learned
staircase-notes-next = This is the next step
