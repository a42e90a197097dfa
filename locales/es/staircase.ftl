### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = Así sube { $pupil } en la escuela

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: de { $from } a { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Una escalera con los resultados de una materia. { $subjects }
       *[other] Una escalera con los resultados de { $count } materias. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = En groep 1 y 2 (de 4 a 6 años) no hay pruebas. Miramos cómo su hijo o hija juega, habla y descubre.
staircase-empty-no-results = Todavía no hay resultados para mostrar. Aquí hay espacio para lo que ven usted y la escuela.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Cada escalón es medio año escolar de aprendizaje. Subir un escalón es avanzar.
staircase-explain-2 = M5 significa: mitad de groep 5 (8 o 9 años). E5 significa: final de groep 5.
staircase-explain-3 = Mire primero cuánto ha avanzado su hijo o hija. La escalera no dice nada del futuro.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = La recomendación no mira solo las pruebas: también cómo trabaja su hijo o hija y qué le gusta.
staircase-explain-advice-2 = Usted conoce mejor a su hijo o hija. Cuente lo que ve en casa.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Las zonas de color arena muestran tipos de escuela secundaria. No predicen nada.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Una marca vacía es una prueba a su nivel: una prueba que va bien con lo que aprende ahora.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = nivel
# The broad grey line in the chart.
staircase-average = el alumno promedio
# The large mark with the level beside it.
staircase-newest = última prueba
# The open mark: a test of another level, which fits the child.
staircase-custom = prueba a su nivel
# The small arrow under the row of grades: the day of the conversation.
staircase-now = hoy

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (práctica)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo con apoyo extra
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis o kader

## Room to write, when there is no chart.

staircase-notes-strong = Esto ya va bien
staircase-notes-new = Esto es nuevo
staircase-notes-next = Este es el próximo paso
