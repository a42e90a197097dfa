### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = Asina { $pupil } ta subi na skol

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: di { $from } pa { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Un trapi ku e resultadonan di un materia. { $subjects }
       *[other] Un trapi ku e resultadonan di { $count } materia. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = Den groep 1 i 2 (4 te ku 6 aña) no tin prueba. Nos ta wak kon bo yu ta hunga, papia i deskubrí.
staircase-empty-no-results = Ainda no tin resultado pa mustra. Akí tin espasio pa loke bo i nos ta mira.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Kada eskalon ta mitar aña eskolar di siñamentu. Un paso ariba ta progreso.
staircase-explain-2 = M5 ke men: mitar di groep 5 (8 òf 9 aña). E5 ke men: fin di groep 5.
staircase-explain-3 = Wak promé kon leu bo yu mes a yega. E trapi no ta bisa nada di despues.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = E konseho ta tokante mas ku prueba: tambe kon bo yu ta traha i kiko e gusta.
staircase-explain-advice-2 = Abo konosé bo yu mihó. Konta loke bo ta mira na kas.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = E áreanan koló di santu ta pa tipo di skol sekundario. Nan no ta predisí nada.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Un marka habrí ta un prueba na midí: un prueba ku ta pas ku loke bo yu ta siña awor.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = nivel
# The broad grey line in the chart.
staircase-average = e alumno promedio
# The large mark with the level beside it.
staircase-newest = último prueba
# The open mark: a test of another level, which fits the child.
staircase-custom = prueba na midí
# The small arrow under the row of grades: the day of the conversation.
staircase-now = awe

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (práktika)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo ku sosten èkstra
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis òf kader

## Room to write, when there is no chart.

staircase-notes-strong = Esaki ta bai bon kaba
staircase-notes-new = Esaki ta kos nobo ku el a siña
staircase-notes-next = Esaki ta e siguiente paso
