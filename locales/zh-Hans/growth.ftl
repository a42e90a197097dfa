### Small charts, one per subject: the line of the child over five bands.

growth-title = { $pupil } 的进步

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = 各科进步曲线图。{ $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }：{ $points }
growth-empty = 还没有分数，所以还不能画图。

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = 每条色带代表荷兰的一部分学生。位置越高，分数越高。
growth-explain-2 = 线一直在同一条色带里吗？那么孩子的进步和大多数孩子一样。
# The broad grey line in the chart.
growth-average = 平均水平
# The line with marks in the chart.
growth-child = 您的孩子
# The large mark.
growth-newest = 最近的测试
# The open mark: a test of another level, which fits the child.
growth-custom = 适合孩子程度的测试
