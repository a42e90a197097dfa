### Small charts, one per subject: the line of the child over five bands.

growth-title = Успехи: { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Графики успехов по предметам. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Результатов для графика пока нет.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Каждая полоса — это часть учеников в Нидерландах. Чем выше, тем выше результат.
growth-explain-2 = Линия остаётся в той же полосе? Значит, ваш ребёнок идёт вперёд, как большинство детей.
# The broad grey line in the chart.
growth-average = среднее
# The line with marks in the chart.
growth-child = ваш ребёнок
# The large mark.
growth-newest = последний тест
# The open mark: a test of another level, which fits the child.
growth-custom = индивидуальный тест
