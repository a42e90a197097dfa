### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Invitation: { $kind } about { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Dear { $names },
# When no name is known.
invitation-salutation-general = Dear parents and carers of { $pupil },

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = We would like to invite you to the { $kind } about { $pupil }.
invitation-purpose-2 = We talk about learning, friends and home. We do this with all parents.
invitation-purpose-3 = Together we make agreements that help { $pupil } to move forward.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = The school year has started. We would like to talk about { $pupil } with you.
invitation-purpose-start-2 = You talk and we listen: what is { $pupil } good at? What helps at home?
invitation-purpose-start-3 = We tell you how the first weeks are going. We do this with all parents.

# The last conversation of the year.
invitation-purpose-end-1 = We would like to invite you to the { $kind } about { $pupil }.
invitation-purpose-end-2 = We look back: what has { $pupil } learned? What are we proud of?
invitation-purpose-end-3 = And ahead: what will help next year? We do this with all parents.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = We would like to talk with you about secondary school for { $pupil }.
invitation-purpose-provisional-advice-2 = You hear our provisional advice. Please tell us what you and { $pupil } think.
invitation-purpose-provisional-advice-3 = A second colleague will be there. We do this with all parents.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = We would like to invite you to the last advice meeting about { $pupil }.
invitation-purpose-final-advice-2 = We look at the doorstroomtoets (test). You hear our final advice.
invitation-purpose-final-advice-3 = A second colleague will be there. We do this with all parents.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } is not coming. Please talk about it together at home.
invitation-role-present = { $pupil } comes too and joins in.
invitation-role-leads = { $pupil } comes too and leads the meeting. The teacher helps.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Please return this slip before { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Start-of-year meeting
       *[progress] Progress meeting
        [second-progress] Progress meeting 2
        [end] End-of-year meeting
        [provisional-advice] Provisional advice
        [final-advice] Final advice
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Which day?
invitation-time = What time?
invitation-place = Where?
invitation-people = Who will be there?
invitation-bring = You may bring someone.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Do you want an interpreter? Ask us. Your child does not have to translate.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Also a meeting about:
invitation-cycle = The meetings this school year
invitation-closing = Kind regards,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Scan: add to your calendar.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = QR code with this appointment for your calendar

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Your answer
invitation-slip-come = I will come.
# A line follows to write a day and a time on.
invitation-slip-cannot = I cannot come then. I can come on:
# A line follows to write the language on.
invitation-slip-interpreter = I want an interpreter. My language:
# A line follows to write a name on.
invitation-slip-bring = I will bring someone:
# A line follows to write a topic on.
invitation-slip-talk = I want to talk about:
invitation-slip-signature = Name and signature:
