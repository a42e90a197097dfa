### The form with what is agreed: who does what and when.

agreements-title = Afspraken over { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Vorige afspraken
agreements-done = gelukt
agreements-going-on = gaat door

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Dit hebben we besproken
agreements-agreed = Dit spreken we af

## Columns of the table.

agreements-pupil = Het kind doet
agreements-parents = De ouders doen
agreements-school = De school doet
agreements-when = Wanneer?
agreements-review = Hoe zien we dat het lukt?

## The day on which all look back together.

agreements-follow-up = Samen terugkijken
agreements-follow-up-date = Datum:
agreements-follow-up-time = Tijd:

agreements-signatures = Handtekeningen

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Voor thuis
agreements-copy-school = Voor school
