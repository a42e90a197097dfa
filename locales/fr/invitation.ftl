### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Invitation : { $kind } pour { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Bonjour { $names },
# When no name is known.
invitation-salutation-general = Chers parents et responsables (enfant : { $pupil }),

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Nous vous invitons avec plaisir à une { $kind } pour { $pupil }.
invitation-purpose-2 = Nous parlons de l’école, des amis et de la maison, avec chaque famille.
invitation-purpose-3 = Nous déciderons ensemble comment aider { $pupil } à avancer.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = L’année scolaire a commencé. Parlons ensemble : comment va { $pupil } ?
invitation-purpose-start-2 = Vous racontez : que fait bien { $pupil } ? Qu’est-ce qui aide à la maison ?
invitation-purpose-start-3 = Nous racontons les premières semaines. Nous le faisons avec chaque famille.

# The last conversation of the year.
invitation-purpose-end-1 = Nous vous invitons avec plaisir à une { $kind } pour { $pupil }.
invitation-purpose-end-2 = Regardons l’année : qu’a appris { $pupil } ? Quelles sont nos fiertés ?
invitation-purpose-end-3 = L’an prochain, qu’est-ce qui aidera ? Nous en parlons avec chaque famille.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Parlons ensemble de l’école secondaire pour { $pupil }.
invitation-purpose-provisional-advice-2 = Nous donnerons notre avis provisoire. Vous et { $pupil }, qu’en pensez-vous ?
invitation-purpose-provisional-advice-3 = Une autre personne de l’école sera là. Nous le faisons avec chaque famille.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Nous vous invitons à la dernière rencontre d’orientation pour { $pupil }.
invitation-purpose-final-advice-2 = Nous parlons du doorstroomtoets (test) et vous donnons l’avis définitif.
invitation-purpose-final-advice-3 = Une autre personne de l’école sera là. Nous le faisons avec chaque famille.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } ne vient pas. Parlez-en quand même ensemble à la maison.
invitation-role-present = { $pupil } vient aussi et participe.
invitation-role-leads = { $pupil } vient aussi et mène la rencontre, avec l’aide de l’école.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name } : { $date }, { $time }

# $date is a day written out.
invitation-slip-return = À rendre avant le { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Début d’année
       *[progress] Suivi
        [second-progress] Suivi 2
        [end] Fin d’année
        [provisional-advice] Avis provisoire
        [final-advice] Avis définitif
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, le { $date }

## Labels in the block with the appointment.

invitation-when = Quel jour ?
invitation-time = À quelle heure ?
invitation-place = Où ?
invitation-people = Qui sera là ?
invitation-bring = Vous pouvez amener quelqu’un.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Besoin d’un interprète ? Demandez-le-nous. Votre enfant n’a pas à traduire.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Rencontre aussi pour :
invitation-cycle = Les rencontres de cette année scolaire
invitation-closing = Bien cordialement,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Scannez pour votre agenda.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = Code QR avec ce rendez-vous pour votre agenda

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Votre réponse
invitation-slip-come = Je viens.
# A line follows to write a day and a time on.
invitation-slip-cannot = Je ne peux pas. Je peux venir le :
# A line follows to write the language on.
invitation-slip-interpreter = Je veux un interprète. Langue :
# A line follows to write a name on.
invitation-slip-bring = Je viens avec :
# A line follows to write a topic on.
invitation-slip-talk = Je veux parler de :
invitation-slip-signature = Nom et signature :
