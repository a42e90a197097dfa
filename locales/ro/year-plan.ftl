### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Discuțiile din anul școlar { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = Povestiți despre copil. Noi ascultăm și vă spunem cum merg primele săptămâni.
year-plan-what-progress = Cum merge la școală și acasă? Stabilim împreună ce facem.
year-plan-what-second-progress = Ce a reușit? Vedem împreună ce ajută acum.
year-plan-what-end = Privim înapoi la acest an. Și înainte: ce va ajuta anul viitor?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Pentru groep 8: aflați recomandarea noastră provizorie pentru școala secundară.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Pentru groep 8: după doorstroomtoets (test) aflați recomandarea noastră finală.

# A line follows on which the family writes its own day and time.
year-plan-own = Discuția noastră:

# At the foot of the page.
year-plan-closing = Toți părinții sunt bineveniți. Primiți o invitație cu cel puțin o săptămână înainte. Vreți să vorbim mai devreme? Se poate oricând.
