### Small charts, one per subject: the line of the child over five bands.

growth-title = De groei van { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Grafieken met de groei per vak. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Er zijn nog geen scores om te tekenen.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Elke strook is een deel van de leerlingen in Nederland. Hoger is een hogere score.
growth-explain-2 = Blijft de lijn in dezelfde strook? Dan groeit uw kind zoals de meeste kinderen.
# The broad grey line in the chart.
growth-average = gemiddelde
# The line with marks in the chart.
growth-child = uw kind
# The large mark.
growth-newest = nieuwste toets
# The open mark: a test of another level, which fits the child.
growth-custom = toets op maat
