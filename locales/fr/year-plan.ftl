### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Les rencontres de l’année scolaire { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = Vous parlez de votre enfant. Nous écoutons et racontons les premières semaines.
year-plan-what-progress = Comment ça va à l’école et à la maison ? Nous décidons ensemble.
year-plan-what-second-progress = Qu’est-ce qui a réussi ? Voyons ensemble ce qui aide maintenant.
year-plan-what-end = Nous regardons l’année passée. Et l’an prochain, qu’est-ce qui aide ?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Pour le groep 8 : notre avis provisoire pour l’école secondaire.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Pour le groep 8 : après le doorstroomtoets (test), notre avis définitif.

# A line follows on which the family writes its own day and time.
year-plan-own = Notre rencontre :

# At the foot of the page.
year-plan-closing = Bienvenue à tous les parents. Vous recevez l’invitation au moins une semaine avant. Vous voulez parler plus tôt ? C’est toujours possible.
