### Small charts, one per subject: the line of the child over five bands.

growth-title = Cum progresează { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Grafice cu progresul la fiecare materie. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Nu sunt încă rezultate de desenat.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Fiecare bandă este o parte dintre elevii din Țările de Jos. Mai sus înseamnă un rezultat mai bun.
growth-explain-2 = Linia rămâne în aceeași bandă? Atunci copilul progresează ca majoritatea copiilor.
# The broad grey line in the chart.
growth-average = media
# The line with marks in the chart.
growth-child = copilul
# The large mark.
growth-newest = ultimul test
# The open mark: a test of another level, which fits the child.
growth-custom = test adaptat
