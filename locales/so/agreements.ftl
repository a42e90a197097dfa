### The form with what is agreed: who does what and when.

agreements-title = Waxa lagu heshiiyay: { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = Wixii hore loogu heshiiyay
agreements-done = hirgalay
agreements-going-on = weli socda

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Waxa aan ka wada hadalnay
agreements-agreed = Waxa aan ku heshiinnay

## Columns of the table.

agreements-pupil = Waxa ilmuhu qabanayo
agreements-parents = Waxa waalidku qabanayo
agreements-school = Waxa iskuulku qabanayo
agreements-when = Goorma?
agreements-review = Sideen ku ogaanaynaa inay hirgashay?

## The day on which all look back together.

agreements-follow-up = Dib u wada eegid
agreements-follow-up-date = Taariikh:
agreements-follow-up-time = Saacad:

agreements-signatures = Saxiixyo

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Nuqulka guriga
agreements-copy-school = Nuqulka iskuulka
