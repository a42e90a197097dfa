### The form with what is agreed: who does what and when.

agreements-title = Akuerdonan tokante { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Akuerdonan anterior
agreements-done = a logra
agreements-going-on = ta sigui

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Di esaki nos a papia
agreements-agreed = Esaki nos ta palabrá

## Columns of the table.

agreements-pupil = E mucha ta hasi
agreements-parents = E mayornan ta hasi
agreements-school = E skol ta hasi
agreements-when = Ki ora?
agreements-review = Kon nos ta mira ku ta logra?

## The day on which all look back together.

agreements-follow-up = Wak bèk huntu
agreements-follow-up-date = Fecha:
agreements-follow-up-time = Ora:

agreements-signatures = Firmanan

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Pa kas
agreements-copy-school = Pa skol
