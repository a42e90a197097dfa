### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Uitnodiging: { $kind } over { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Beste { $names },
# When no name is known.
invitation-salutation-general = Beste ouders en verzorgers van { $pupil },

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Wij nodigen u graag uit voor een { $kind } over { $pupil }.
invitation-purpose-2 = We praten over leren, vrienden en thuis. Dat doen we met alle ouders.
invitation-purpose-3 = Samen maken we afspraken die { $pupil } verder helpen.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = Het schooljaar is begonnen. We praten graag met u over { $pupil }.
invitation-purpose-start-2 = U vertelt en wij luisteren: wat kan { $pupil } goed? Wat helpt thuis?
invitation-purpose-start-3 = Wij vertellen hoe de eerste weken gaan. Dat doen we met alle ouders.

# The last conversation of the year.
invitation-purpose-end-1 = Wij nodigen u graag uit voor een { $kind } over { $pupil }.
invitation-purpose-end-2 = We kijken terug: wat heeft { $pupil } geleerd? Waar zijn we trots op?
invitation-purpose-end-3 = En vooruit: wat helpt volgend jaar? Dat doen we met alle ouders.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Wij praten graag met u over de middelbare school voor { $pupil }.
invitation-purpose-provisional-advice-2 = U hoort ons voorlopige advies. Wij horen graag wat u en { $pupil } denken.
invitation-purpose-provisional-advice-3 = Een tweede collega is erbij. Zo doen we dat met alle ouders.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Wij nodigen u graag uit voor het laatste adviesgesprek over { $pupil }.
invitation-purpose-final-advice-2 = We bekijken de doorstroomtoets. U hoort ons definitieve advies.
invitation-purpose-final-advice-3 = Een tweede collega is erbij. Zo doen we dat met alle ouders.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } komt niet mee. Praat er thuis wel samen over.
invitation-role-present = { $pupil } komt mee en praat mee.
invitation-role-leads = { $pupil } komt mee en leidt het gesprek. De leerkracht helpt.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Lever dit strookje in vóór { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Startgesprek
       *[progress] Voortgangsgesprek
        [second-progress] Voortgangsgesprek 2
        [end] Eindgesprek
        [provisional-advice] Voorlopig advies
        [final-advice] Definitief advies
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Welke dag?
invitation-time = Hoe laat?
invitation-place = Waar?
invitation-people = Wie zijn erbij?
invitation-bring = U mag iemand meenemen.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Wilt u een tolk? Vraag het ons. Uw kind hoeft niet te tolken.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Ook een gesprek over:
invitation-cycle = De gesprekken van dit schooljaar
invitation-closing = Met vriendelijke groet,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Scan: zet het in uw agenda.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = QR-code met deze afspraak voor uw agenda

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Uw antwoord
invitation-slip-come = Ik kom.
# A line follows to write a day and a time on.
invitation-slip-cannot = Ik kan dan niet. Ik kan wel op:
# A line follows to write the language on.
invitation-slip-interpreter = Ik wil een tolk. Mijn taal:
# A line follows to write a name on.
invitation-slip-bring = Ik neem iemand mee:
# A line follows to write a topic on.
invitation-slip-talk = Ik wil praten over:
invitation-slip-signature = Naam en handtekening:
