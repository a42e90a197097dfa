### The form with what is agreed: who does what and when.

agreements-title = O que combinamos para { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Ficou combinado antes
agreements-done = deu certo
agreements-going-on = continua

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Assuntos da conversa
agreements-agreed = O que combinamos

## Columns of the table.

agreements-pupil = A criança faz
agreements-parents = Os pais fazem
agreements-school = A escola faz
agreements-when = Quando?
agreements-review = Como vemos que dá certo?

## The day on which all look back together.

agreements-follow-up = Rever em conjunto
agreements-follow-up-date = Data:
agreements-follow-up-time = Hora:

agreements-signatures = Assinaturas

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Para casa
agreements-copy-school = Para a escola
