### Small charts, one per subject: the line of the child over five bands.

growth-title = Postępy dziecka: { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Wykresy postępów z każdego przedmiotu. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Nie ma jeszcze wyników do pokazania.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Każdy pas to część uczniów w Holandii. Wyżej to wyższy wynik.
growth-explain-2 = Linia zostaje w tym samym pasie? Dziecko robi postępy jak większość dzieci.
# The broad grey line in the chart.
growth-average = średnia
# The line with marks in the chart.
growth-child = dziecko
# The large mark.
growth-newest = najnowszy test
# The open mark: a test of another level, which fits the child.
growth-custom = test dopasowany
