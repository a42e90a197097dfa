### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = { $pupil } sobe degrau a degrau

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: de { $from } a { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Uma escada com os resultados de uma matéria. { $subjects }
       *[other] Uma escada com os resultados de { $count } matérias. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = No groep 1 e 2 (4 a 6 anos), as crianças não fazem testes. Vemos como a sua criança brinca, fala e descobre.
staircase-empty-no-results = Ainda não há resultados para desenhar. Aqui há espaço para o que a família e a escola veem.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Cada degrau é meio ano letivo de aprendizagem. Um degrau acima é progresso.
staircase-explain-2 = M5 significa: meio do groep 5 (o quinto ano de escola). E5 significa: fim do groep 5.
staircase-explain-3 = Veja primeiro até onde a sua criança já chegou. A escada não diz nada sobre o futuro.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = A recomendação não depende só dos testes: também de como a sua criança trabalha e do que gosta.
staircase-explain-advice-2 = Ninguém conhece a sua criança tão bem como a família. Conte o que vê em casa.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = As áreas cor de areia mostram tipos de escola secundária. Não preveem nada.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Um sinal vazio é um teste adaptado: um teste que combina com o que a sua criança aprende agora.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = nível
# The broad grey line in the chart.
staircase-average = a média dos alunos
# The large mark with the level beside it.
staircase-newest = último teste
# The open mark: a test of another level, which fits the child.
staircase-custom = teste adaptado
# The small arrow under the row of grades: the day of the conversation.
staircase-now = hoje

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (prático)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo com ajuda extra
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis ou kader

## Room to write, when there is no chart.

staircase-notes-strong = Já vai bem
staircase-notes-new = Aprendeu há pouco
staircase-notes-next = O próximo passo
