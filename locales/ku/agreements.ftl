### The form with what is agreed: who does what and when.

agreements-title = Biryarên me: { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Biryarên berê
agreements-done = pêk hat
agreements-going-on = berdewam e

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Em li ser van axivîn
agreements-agreed = Me ev biryar dan

## Columns of the table.

agreements-pupil = Zarok çi dike?
agreements-parents = Dê û bav çi dikin?
agreements-school = Dibistan çi dike?
agreements-when = Kengî?
agreements-review = Em çawa dibînin ku pêk tê?

## The day on which all look back together.

agreements-follow-up = Nirxandina bi hev re
agreements-follow-up-date = Dîrok:
agreements-follow-up-time = Saet:

agreements-signatures = Îmze

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Ji bo malê
agreements-copy-school = Ji bo dibistanê
