### Small charts, one per subject: the line of the child over five bands.

growth-title = El progreso de { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Gráficos con el progreso en cada materia. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Todavía no hay resultados para mostrar.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Cada franja es una parte de los alumnos de los Países Bajos. Más arriba es un resultado más alto.
growth-explain-2 = ¿La línea sigue en la misma franja? Entonces su hijo o hija avanza como la mayoría.
# The broad grey line in the chart.
growth-average = promedio
# The line with marks in the chart.
growth-child = su hijo o hija
# The large mark.
growth-newest = última prueba
# The open mark: a test of another level, which fits the child.
growth-custom = prueba a su nivel
