### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Invitație: { $kind } despre { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Bună ziua, { $names },
# When no name is known.
invitation-salutation-general = Dragi părinți și tutori ai copilului { $pupil },

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Vă invităm cu drag la o { $kind } despre { $pupil }.
invitation-purpose-2 = Vorbim despre școală, prieteni și familie. Așa facem cu toți părinții.
invitation-purpose-3 = Stabilim împreună pași care sunt de folos pentru { $pupil }.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = Anul școlar a început. Vorbim cu drag cu dumneavoastră despre { $pupil }.
invitation-purpose-start-2 = Povestiți, iar noi ascultăm: ce face bine { $pupil }? Ce ajută acasă?
invitation-purpose-start-3 = Vă spunem cum merg primele săptămâni. Așa facem cu toți părinții.

# The last conversation of the year.
invitation-purpose-end-1 = Vă invităm cu drag la o { $kind } despre { $pupil }.
invitation-purpose-end-2 = Privim înapoi: ce a învățat { $pupil }? Cu ce ne mândrim?
invitation-purpose-end-3 = Și înainte: ce va ajuta anul viitor? Așa facem cu toți părinții.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Vă invităm să vorbim despre școala secundară pentru { $pupil }.
invitation-purpose-provisional-advice-2 = Aflați recomandarea noastră provizorie. Ce părere aveți? Dar { $pupil }?
invitation-purpose-provisional-advice-3 = Participă încă o persoană din școală. Așa facem cu toți părinții.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Vă invităm cu drag la ultima discuție despre recomandare: { $pupil }.
invitation-purpose-final-advice-2 = Privim rezultatul la doorstroomtoets (test). Aflați recomandarea finală.
invitation-purpose-final-advice-3 = Participă încă o persoană din școală. Așa facem cu toți părinții.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } nu vine la discuție. Vorbiți totuși acasă despre ea.
invitation-role-present = { $pupil } vine și ia parte la discuție.
invitation-role-leads = { $pupil } vine și conduce discuția. Învățătorul ajută.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Vă rugăm să aduceți talonul înainte de { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Început de an
       *[progress] Progres
        [second-progress] Progres 2
        [end] Sfârșit de an
        [provisional-advice] Recomandare provizorie
        [final-advice] Recomandare finală
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = În ce zi?
invitation-time = La ce oră?
invitation-place = Unde?
invitation-people = Cine participă?
invitation-bring = Puteți veni cu cineva.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Vreți un traducător? Spuneți-ne. Nu trebuie să traducă copilul.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Și o discuție despre:
invitation-cycle = Discuțiile din acest an școlar
invitation-closing = Cu stimă,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Scanați: se pune în calendar.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = Cod QR cu această întâlnire, pentru calendar

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Răspunsul meu
invitation-slip-come = Da, vin.
# A line follows to write a day and a time on.
invitation-slip-cannot = Nu pot atunci. Pot în ziua:
# A line follows to write the language on.
invitation-slip-interpreter = Vreau un traducător. Limba mea:
# A line follows to write a name on.
invitation-slip-bring = Vin împreună cu:
# A line follows to write a topic on.
invitation-slip-talk = Vreau să vorbim despre:
invitation-slip-signature = Nume și semnătură:
