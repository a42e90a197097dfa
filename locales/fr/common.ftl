### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Invitation
part-preparation = Préparation
# The sheet that the child fills in.
part-pupil-sheet = Feuille de l’élève
# The grid with topics that teacher and parents talk about.
part-agenda = Sujets de la rencontre
# The chart in the form of a staircase.
part-staircase = Escalier des progrès
part-growth = Courbe des progrès
# The form with who does what.
part-agreements = Décisions

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Dossier de rencontre : { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] rencontre de début d’année
       *[progress] rencontre de suivi
        [second-progress] deuxième rencontre de suivi
        [end] rencontre de fin d’année
        [provisional-advice] rencontre sur l’avis provisoire
        [final-advice] rencontre sur l’avis définitif
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

# In the running foot. Both are numbers.
page-of = page { $page } sur { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = enseignant(e)
# A second person of the school, at an advice conversation.
role-second-colleague = collègue de l’école
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = spécialiste
role-interpreter = interprète
role-guardian = parent ou responsable
role-pupil = élève

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Lecture fluide
# Understanding what a text says.
subject-reading-comprehension = Compréhension de textes
subject-spelling = Orthographe
subject-arithmetic = Calcul

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } et { $last }
person-mrs = Madame { $name }
person-mr = Monsieur { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Aux parents ou responsables (enfant : { $pupil })

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Ceci est une traduction. C’est le texte néerlandais qui compte.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = L’enseignant(e) a écrit ceci en néerlandais.
