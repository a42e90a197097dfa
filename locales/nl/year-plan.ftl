### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = De gesprekken van schooljaar { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = U vertelt over uw kind. Wij luisteren en vertellen hoe de eerste weken gaan.
year-plan-what-progress = Hoe gaat het op school en thuis? Samen maken we afspraken.
year-plan-what-second-progress = Wat is er gelukt? We kijken samen wat nu helpt.
year-plan-what-end = We kijken terug op het jaar. En vooruit: wat helpt volgend jaar?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Voor groep 8: u hoort ons voorlopige advies voor de middelbare school.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Voor groep 8: na de doorstroomtoets hoort u ons definitieve advies.

# A line follows on which the family writes its own day and time.
year-plan-own = Ons gesprek:

# At the foot of the page.
year-plan-closing = Alle ouders zijn welkom. U krijgt minstens een week van tevoren een uitnodiging. Wilt u eerder praten? Dat mag altijd.
