### Small charts, one per subject: the line of the child over five bands.

growth-title = Напредъкът на { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Графики с напредъка по предмети. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Още няма резултати за графиката.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Всяка ивица е част от учениците в Нидерландия. По-нагоре значи по-висок резултат.
growth-explain-2 = Линията остава ли в същата ивица? Тогава детето ви напредва като повечето деца.
# The broad grey line in the chart.
growth-average = средно
# The line with marks in the chart.
growth-child = вашето дете
# The large mark.
growth-newest = най-нов тест
# The open mark: a test of another level, which fits the child.
growth-custom = индивидуален тест
