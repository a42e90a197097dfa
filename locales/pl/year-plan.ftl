### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Spotkania w roku szkolnym { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = Państwo opowiadają o dziecku. My słuchamy i mówimy, jak mijają pierwsze tygodnie.
year-plan-what-progress = Co słychać w szkole i w domu? Razem ustalamy, co dalej.
year-plan-what-second-progress = Co się udało? Razem patrzymy, co teraz pomoże.
year-plan-what-end = Patrzymy wstecz na cały rok. I naprzód: co pomoże w przyszłym roku?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Dla groep 8: podajemy wstępną rekomendację (advies) do szkoły średniej.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Dla groep 8: po teście doorstroomtoets podajemy ostateczną rekomendację.

# A line follows on which the family writes its own day and time.
year-plan-own = Nasze spotkanie:

# At the foot of the page.
year-plan-closing = Zapraszamy wszystkich rodziców. Zaproszenie dostaną Państwo co najmniej tydzień przed spotkaniem. Chcą Państwo porozmawiać wcześniej? Zawsze można.
