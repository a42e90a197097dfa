### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Invitación
part-preparation = Preparación
# The sheet that the child fills in.
part-pupil-sheet = Hoja de estudiante
# The grid with topics that teacher and parents talk about.
part-agenda = Temas de la reunión
# The chart in the form of a staircase.
part-staircase = Escalera del progreso
part-growth = Gráfico del progreso
# The form with who does what.
part-agreements = Acuerdos

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Carpeta de la reunión sobre { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] reunión de inicio de curso
       *[progress] reunión de progreso
        [second-progress] segunda reunión de progreso
        [end] reunión de fin de curso
        [provisional-advice] reunión de recomendación provisional
        [final-advice] reunión de recomendación definitiva
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }

# In the running foot. Both are numbers.
page-of = página { $page } de { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = docente
# A second person of the school, at an advice conversation.
role-second-colleague = colega de la escuela
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = especialista
role-interpreter = intérprete
role-guardian = madre/padre/responsable
role-pupil = estudiante

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Lectura fluida
# Understanding what a text says.
subject-reading-comprehension = Comprensión lectora
subject-spelling = Ortografía
subject-arithmetic = Matemáticas

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } y { $last }
person-mrs = señora { $name }
person-mr = señor { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = A los padres o responsables de { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Esto es una traducción. El texto que vale es el holandés.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = La maestra o el maestro escribió esto en holandés.
