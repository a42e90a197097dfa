### The form with what is agreed: who does what and when.

agreements-title = Ce stabilim pentru { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Stabilit data trecută
agreements-done = a reușit
agreements-going-on = continuă

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Ce am discutat
agreements-agreed = Ce stabilim

## Columns of the table.

agreements-pupil = Ce face copilul
agreements-parents = Ce fac părinții
agreements-school = Ce face școala
agreements-when = Când?
agreements-review = Cum vedem că reușește?

## The day on which all look back together.

agreements-follow-up = Verificăm împreună
agreements-follow-up-date = Data:
agreements-follow-up-time = Ora:

agreements-signatures = Semnături

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Pentru acasă
agreements-copy-school = Pentru școală
