### The form with what is agreed: who does what and when.

agreements-title = Ustalenia: { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Poprzednie ustalenia
agreements-done = udało się
agreements-going-on = trwa dalej

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = O tym rozmawialiśmy
agreements-agreed = To ustalamy

## Columns of the table.

agreements-pupil = Dziecko robi
agreements-parents = Rodzice robią
agreements-school = Szkoła robi
agreements-when = Kiedy?
agreements-review = Po czym poznamy, że się udaje?

## The day on which all look back together.

agreements-follow-up = Razem sprawdzamy
agreements-follow-up-date = Data:
agreements-follow-up-time = Godzina:

agreements-signatures = Podpisy

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Dla domu
agreements-copy-school = Dla szkoły
