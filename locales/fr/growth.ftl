### Small charts, one per subject: the line of the child over five bands.

growth-title = { $pupil } progresse

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Courbes des progrès par matière. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject } : { $points }
growth-empty = Il n’y a pas encore de résultats à dessiner.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Chaque bande est une partie des élèves aux Pays-Bas. Plus haut, c’est un meilleur résultat.
growth-explain-2 = La ligne reste dans la même bande ? Votre enfant progresse comme la plupart des enfants.
# The broad grey line in the chart.
growth-average = moyenne
# The line with marks in the chart.
growth-child = votre enfant
# The large mark.
growth-newest = dernier test
# The open mark: a test of another level, which fits the child.
growth-custom = test à son niveau
