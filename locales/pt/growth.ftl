### Small charts, one per subject: the line of the child over five bands.

growth-title = Como { $pupil } progride

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Gráficos com o progresso em cada matéria. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Ainda não há resultados para desenhar.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Cada faixa é uma parte dos alunos dos Países Baixos. Mais alto é um resultado melhor.
growth-explain-2 = A linha fica na mesma faixa? Então a sua criança progride como a maioria das crianças.
# The broad grey line in the chart.
growth-average = média
# The line with marks in the chart.
growth-child = a criança
# The large mark.
growth-newest = último teste
# The open mark: a test of another level, which fits the child.
growth-custom = teste adaptado
