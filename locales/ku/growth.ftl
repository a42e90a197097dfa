### Small charts, one per subject: the line of the child over five bands.

growth-title = { $pupil } çawa pêş dikeve

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Grafîkên pêşketinê, ji bo her dersê. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Hîn encam tune ne ku bên xêzkirin.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Her şerît beşek ji xwendekarên Holendayê ye. Jortir encameke bilindtir e.
growth-explain-2 = Xet di heman şerîtê de dimîne? Wê demê zarokê we wek piraniya zarokan pêş dikeve.
# The broad grey line in the chart.
growth-average = navînî
# The line with marks in the chart.
growth-child = zarokê we
# The large mark.
growth-newest = testa herî nû
# The open mark: a test of another level, which fits the child.
growth-custom = testa li gorî zarok
