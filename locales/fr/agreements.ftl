### The form with what is agreed: who does what and when.

agreements-title = Décisions pour { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Anciennes décisions
agreements-done = réussi
agreements-going-on = on continue

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Nous avons parlé de ceci
agreements-agreed = Nous décidons ensemble

## Columns of the table.

agreements-pupil = L’enfant fait
agreements-parents = Les parents font
agreements-school = L’école fait
agreements-when = Quand ?
agreements-review = Comment voir si ça marche ?

## The day on which all look back together.

agreements-follow-up = Revoir ensemble
agreements-follow-up-date = Date :
agreements-follow-up-time = Heure :

agreements-signatures = Signatures

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Pour la maison
agreements-copy-school = Pour l’école
