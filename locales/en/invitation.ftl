### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Invitation: { $kind } about { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Dear { $names },
# When no name is known.
invitation-salutation-general = Dear parents and carers of { $pupil },

## Why we talk, in three sentences.

invitation-purpose-1 = We would like to invite you to the { $kind } about { $pupil }.
invitation-purpose-2 = We will talk about how { $pupil } is doing at home and at school: learning, friends and feeling good. We do this with all parents.
invitation-purpose-3 = Together we make agreements that help { $pupil } to move forward.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } does not have to come. Please talk about it together at home first.
invitation-role-present = { $pupil } comes too and joins in.
invitation-role-leads = { $pupil } comes too and leads the meeting. The teacher helps with this.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Please return this slip before { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Start-of-year meeting
       *[progress] Progress meeting
        [second-progress] Second progress meeting
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
invitation-bring = You may bring someone: family, a friend or a specialist.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Prefer to speak your own language? Ask us for an interpreter. Your child does not have to translate.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Also a meeting about:
invitation-cycle = The meetings this school year
invitation-closing = Kind regards,

## The reply slip that parents cut off and give back.

invitation-slip-title = Your answer
invitation-slip-come = I will come.
invitation-slip-cannot = I cannot come then. I can come on:
# A line follows to write the language on.
invitation-slip-interpreter = I need an interpreter. My language:
# A line follows to write a name on.
invitation-slip-bring = I will bring someone:
# A line follows to write a topic on.
invitation-slip-talk = I want to talk about:
invitation-slip-signature = Name and signature:
