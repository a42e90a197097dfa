### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = { $pupil } 在学校步步向上

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }：从 { $from } 到 { $to }
# When there was only one test.
staircase-words-one = { $subject }：{ $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
       *[other] 阶梯图，显示 { $count } 个科目的成绩。{ $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = 在 groep 1 和 groep 2，孩子不做测试。我们看孩子怎样玩、说话和探索。
staircase-empty-no-results = 还没有成绩，所以还不能画图。这里可以写下您和我们看到的。

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = 每级台阶是半个学年的学习。上一级，就是有进步。
staircase-explain-2 = M5 表示 groep 5（小学第五年）的学年中。E5 表示 groep 5 的学年末。
staircase-explain-3 = 先看孩子自己进步了多少。阶梯不预测将来。

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = 升学建议不只看测试，也看孩子怎样学习、喜欢什么。
staircase-explain-advice-2 = 您最了解自己的孩子。请说说您在家里看到的。

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = 沙黄色的区域表示不同种类的中学。它们不预测将来。

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = 空心符号是“适合孩子程度的测试”：测试的内容适合孩子现在学的。

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = 程度
# The broad grey line in the chart.
staircase-average = 学生平均水平
# The large mark with the level beside it.
staircase-newest = 最近的测试
# The open mark: a test of another level, which fits the child.
staircase-custom = 适合孩子程度的测试
# The small arrow under the row of grades: the day of the conversation.
staircase-now = 今天

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs（实践教育）
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo，有额外帮助
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis 或 kader

## Room to write, when there is no chart.

staircase-notes-strong = 已经做得很好的
staircase-notes-new = 新学会的
staircase-notes-next = 下一步
