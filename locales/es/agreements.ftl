### The form with what is agreed: who does what and when.

agreements-title = Acuerdos sobre { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Acuerdos anteriores
agreements-done = logrado
agreements-going-on = sigue

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Hablamos de esto
agreements-agreed = Acordamos esto

## Columns of the table.

agreements-pupil = Su hijo o hija hace
agreements-parents = La familia hace
agreements-school = La escuela hace
agreements-when = ¿Cuándo?
agreements-review = ¿Cómo vemos que funciona?

## The day on which all look back together.

agreements-follow-up = Revisamos juntos
agreements-follow-up-date = Fecha:
agreements-follow-up-time = Hora:

agreements-signatures = Firmas

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Para casa
agreements-copy-school = Para la escuela
