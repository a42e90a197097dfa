### Small charts, one per subject: the line of the child over five bands.

growth-title = Progreso di { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Gráfikonan ku e progreso pa kada materia. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Ainda no tin puntuashon pa mustra.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Kada strepi ta un parti di e alumnonan na Hulanda. Mas haltu ta un puntuashon mas haltu.
growth-explain-2 = E liña ta keda den e mesun strepi? Anto bo yu ta krese manera mayoria mucha.
# The broad grey line in the chart.
growth-average = promedio
# The line with marks in the chart.
growth-child = bo yu
# The large mark.
growth-newest = último prueba
# The open mark: a test of another level, which fits the child.
growth-custom = prueba na midí
