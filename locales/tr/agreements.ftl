### The form with what is agreed: who does what and when.

agreements-title = { $pupil } için ortak kararlar

## What was agreed last time, with two boxes to tick.

agreements-earlier = Önceki kararlar
agreements-done = başardık
agreements-going-on = devam ediyor

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = Bunları konuştuk
agreements-agreed = Bunlara karar verdik

## Columns of the table.

agreements-pupil = Çocuk ne yapacak?
agreements-parents = Veliler ne yapacak?
agreements-school = Okul ne yapacak?
agreements-when = Ne zaman?
agreements-review = Başarıyı nasıl göreceğiz?

## The day on which all look back together.

agreements-follow-up = Birlikte değerlendirme
agreements-follow-up-date = Tarih:
agreements-follow-up-time = Saat:

agreements-signatures = İmzalar

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = Ev için
agreements-copy-school = Okul için
