### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Convite: { $kind } sobre { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Olá, { $names },
# When no name is known.
invitation-salutation-general = Caros pais e responsáveis de { $pupil },

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Convidamos a família para uma { $kind } sobre { $pupil }.
invitation-purpose-2 = Falamos da escola, dos amigos e da casa. É assim com todas as famílias.
invitation-purpose-3 = Vamos combinar passos que ajudem { $pupil } a avançar.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = O ano letivo começou. Gostaríamos de falar com a família sobre { $pupil }.
invitation-purpose-start-2 = A família conta, nós ouvimos: o que { $pupil } faz bem? O que ajuda em casa?
invitation-purpose-start-3 = Contamos como vão as primeiras semanas. É assim com todas as famílias.

# The last conversation of the year.
invitation-purpose-end-1 = Convidamos a família para uma { $kind } sobre { $pupil }.
invitation-purpose-end-2 = Olhamos para trás: o que { $pupil } aprendeu? De que temos orgulho?
invitation-purpose-end-3 = E no próximo ano: o que vai ajudar? É assim com todas as famílias.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Gostaríamos de falar sobre a escola secundária para { $pupil }.
invitation-purpose-provisional-advice-2 = Vai ouvir a nossa recomendação provisória. O que acha? E { $pupil }?
invitation-purpose-provisional-advice-3 = Outra pessoa da escola também participa. É assim com todas as famílias.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Convidamos para a última conversa sobre a recomendação para { $pupil }.
invitation-purpose-final-advice-2 = Vemos o teste (doorstroomtoets). Vai ouvir a nossa recomendação final.
invitation-purpose-final-advice-3 = Outra pessoa da escola também participa. É assim com todas as famílias.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } não vem. Mas falem antes em casa sobre a conversa.
invitation-role-present = { $pupil } vem e participa na conversa.
invitation-role-leads = { $pupil } vem e conduz a conversa. O professor ou a professora ajuda.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Entregue esta parte antes de { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Início do ano
       *[progress] Progresso
        [second-progress] Progresso 2
        [end] Fim do ano
        [provisional-advice] Recomendação provisória
        [final-advice] Recomendação final
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Dia?
invitation-time = Hora?
invitation-place = Onde?
invitation-people = Quem?
invitation-bring = Pode trazer alguém.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Quer intérprete? Peça à escola. A criança não tem de traduzir.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Também há conversa sobre:
invitation-cycle = As conversas deste ano letivo
invitation-closing = Cordialmente,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Código para a sua agenda.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = Código QR com esta conversa para a sua agenda

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = A sua resposta
invitation-slip-come = Eu vou.
# A line follows to write a day and a time on.
invitation-slip-cannot = Não posso nesse dia. Posso em:
# A line follows to write the language on.
invitation-slip-interpreter = Quero intérprete. Língua:
# A line follows to write a name on.
invitation-slip-bring = Levo alguém comigo:
# A line follows to write a topic on.
invitation-slip-talk = Quero falar sobre:
invitation-slip-signature = Nome e assinatura:
