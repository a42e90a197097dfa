### The form with what is agreed: who does what and when.

agreements-title = د { $pupil } په اړه هوکړې

## What was agreed last time, with two boxes to tick.

agreements-earlier = پخوانۍ هوکړې
agreements-done = پوره شوه
agreements-going-on = دوام لري

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = موږ په دې خبرې وکړې
agreements-agreed = په دې هوکړه کوو

## Columns of the table.

agreements-pupil = ماشوم څه کوي
agreements-parents = والدین څه کوي
agreements-school = ښوونځی څه کوي
agreements-when = کله؟
agreements-review = څنګه وینو چې ښه روان دي؟

## The day on which all look back together.

agreements-follow-up = یوځای بیا ګورو
agreements-follow-up-date = نېټه:
agreements-follow-up-time = وخت:

agreements-signatures = لاسلیکونه

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = د کور لپاره
agreements-copy-school = د ښوونځي لپاره
