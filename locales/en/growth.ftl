### Small charts, one per subject: the line of the child over five bands.

growth-title = The progress of { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Charts with the progress in each subject. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = There are no scores to show yet.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Each band is a part of the pupils in the Netherlands. Higher is a higher score.
growth-explain-2 = Does the line stay in the same band? Then your child is making the same progress as most children.
# The broad grey line in the chart.
growth-average = average
# The line with marks in the chart.
growth-child = your child
# The large mark.
growth-newest = newest test
# The open mark: a test of another level, which fits the child.
growth-custom = own-level test
