### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Hevdîtinên sala dibistanê { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = Hûn behsa zarokê xwe dikin. Em guhdarî dikin û behsa hefteyên pêşîn dikin.
year-plan-what-progress = Li dibistanê û li malê rewş çawa ye? Em bi hev re biryaran didin.
year-plan-what-second-progress = Çi pêk hat? Em bi hev re dinêrin ku niha çi alîkar e.
year-plan-what-end = Em li vê salê dinêrin. Û sala bê çi alîkar dibe?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Ji bo groep 8: em pêşniyara xwe ya demkî ji bo dibistana navîn dibêjin.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Ji bo groep 8: piştî testa doorstroomtoets em pêşniyara dawî dibêjin.

# A line follows on which the family writes its own day and time.
year-plan-own = Hevdîtina me:

# At the foot of the page.
year-plan-closing = Hemû dê û bav bi xêr hatin. Vexwendin herî kêm hefteyekê berê tê. Hûn dixwazin zûtir biaxivin? Her tim dibe.
