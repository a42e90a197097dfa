### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Uitnodiging: { $kind } over { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Beste { $names },
# When no name is known.
invitation-salutation-general = Beste ouders en verzorgers van { $pupil },

## Why we talk, in three sentences.

invitation-purpose-1 = Wij nodigen u graag uit voor een { $kind } over { $pupil }.
invitation-purpose-2 = We praten over { $pupil } thuis en op school: over leren, vrienden en zich goed voelen. Dat doen we met alle ouders.
invitation-purpose-3 = Samen maken we afspraken die { $pupil } verder helpen.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } hoeft niet mee te komen. Praat er thuis wel vooraf samen over.
invitation-role-present = { $pupil } komt mee en praat mee.
invitation-role-leads = { $pupil } komt mee en leidt het gesprek. De leerkracht helpt daarbij.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Lever dit strookje in vóór { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Startgesprek
       *[progress] Voortgangsgesprek
        [second-progress] Tweede voortgangsgesprek
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
invitation-bring = U mag iemand meenemen: familie, een vriend of een deskundige.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Praat u liever in uw eigen taal? Vraag ons om een tolk. Uw kind hoeft niet te tolken.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Ook een gesprek over:
invitation-cycle = De gesprekken van dit schooljaar
invitation-closing = Met vriendelijke groet,

## The reply slip that parents cut off and give back.

invitation-slip-title = Uw antwoord
invitation-slip-come = Ik kom.
invitation-slip-cannot = Ik kan dan niet. Ik kan wel op:
# A line follows to write the language on.
invitation-slip-interpreter = Ik wil een tolk. Mijn taal:
# A line follows to write a name on.
invitation-slip-bring = Ik neem iemand mee:
# A line follows to write a topic on.
invitation-slip-talk = Ik wil praten over:
invitation-slip-signature = Naam en handtekening:
