### The form with what is agreed: who does what and when.

agreements-title = Agreements about { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Earlier agreements
agreements-done = done
agreements-going-on = continues

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = We talked about this
agreements-agreed = We agree on this

## Columns of the table.

agreements-pupil = What the child does
agreements-parents = What the parents do
agreements-school = What the school does
agreements-when = When?
agreements-review = How will we know it works?

## The day on which all look back together.

agreements-follow-up = Looking back together
agreements-follow-up-date = Date:
agreements-follow-up-time = Time:

agreements-signatures = Signatures

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = For home
agreements-copy-school = For school
