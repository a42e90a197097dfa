### Small charts, one per subject: the line of the child over five bands.

growth-title = Успіхи дитини: { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Графіки успіхів із кожного предмета. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Ще немає балів, щоб намалювати графік.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Кожна смуга – це частина учнів у Нідерландах. Що вище смуга, то кращий бал.
growth-explain-2 = Лінія лишається в тій самій смузі? Тоді дитина розвивається, як більшість дітей.
# The broad grey line in the chart.
growth-average = середній рівень
# The line with marks in the chart.
growth-child = ваша дитина
# The large mark.
growth-newest = останній тест
# The open mark: a test of another level, which fits the child.
growth-custom = тест за рівнем
