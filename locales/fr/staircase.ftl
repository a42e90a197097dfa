### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = { $pupil } monte les marches à l’école

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject } : de { $from } à { $to }
# When there was only one test.
staircase-words-one = { $subject } : { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Un escalier avec les résultats d’une matière. { $subjects }
       *[other] Un escalier avec les résultats de { $count } matières. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = En groep 1 et 2, il n’y a pas de tests. Nous regardons comment votre enfant joue, parle et découvre.
staircase-empty-no-results = Il n’y a pas encore de résultats à dessiner. Ici, notez ce que vous et nous voyons.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Chaque marche est une demi-année d’école. Une marche de plus, c’est un progrès.
staircase-explain-2 = M5 : milieu du groep 5 (5e année de primaire). E5 : fin du groep 5.
staircase-explain-3 = Voyez d’abord le chemin de votre enfant. L’escalier ne prédit rien.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = L’avis tient compte des tests, mais aussi du travail et des goûts de l’enfant.
staircase-explain-advice-2 = Vous connaissez le mieux votre enfant. Dites ce que vous voyez à la maison.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Les zones couleur sable montrent des types d’école secondaire. Elles ne prédisent rien.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Un signe vide : un test à son niveau, selon ce que votre enfant apprend maintenant.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = classe (groep)
# Stands above the level codes M3, E3 … E8.
staircase-level = niveau
# The broad grey line in the chart.
staircase-average = moyenne des élèves
# The large mark with the level beside it.
staircase-newest = dernier test
# The open mark: a test of another level, which fits the child.
staircase-custom = test à son niveau
# The small arrow under the row of grades: the day of the conversation.
staircase-now = aujourd’hui

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (pratique)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo avec aide en plus
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis ou kader

## Room to write, when there is no chart.

staircase-notes-strong = Ce qui va déjà bien
staircase-notes-new = Ce qui est nouveau
staircase-notes-next = La prochaine étape
