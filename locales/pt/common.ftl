### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Convite
part-preparation = Preparação
# The sheet that the child fills in.
part-pupil-sheet = Folha da criança
# The grid with topics that teacher and parents talk about.
part-agenda = Temas da conversa
# The chart in the form of a staircase.
part-staircase = Escada do progresso
part-growth = Gráfico de progresso
# The form with who does what.
part-agreements = O que combinamos

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Pasta para a conversa sobre { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] conversa de início de ano
       *[progress] conversa de progresso
        [second-progress] segunda conversa de progresso
        [end] conversa de fim de ano
        [provisional-advice] conversa para a recomendação provisória
        [final-advice] conversa para a recomendação final
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

role-teacher = professor/a
# A second person of the school, at an advice conversation.
role-second-colleague = colega da escola
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = especialista
role-interpreter = intérprete
role-guardian = pai/mãe/responsável
role-pupil = criança

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Leitura fluente
# Understanding what a text says.
subject-reading-comprehension = Compreensão de textos
subject-spelling = Ortografia
subject-arithmetic = Matemática

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } e { $last }
person-mrs = senhora { $name }
person-mr = senhor { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Aos pais/responsáveis de { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Isto é uma tradução. O texto válido é o texto em holandês.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Escrito em holandês pelo professor ou pela professora.
