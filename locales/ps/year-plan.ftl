### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = د { $year } تعلیمي کال خبرې اترې

## What each conversation is for. One or two short sentences.

year-plan-what-start = تاسو د خپل ماشوم په اړه وایئ. موږ اورو او د لومړیو اونیو حال درته وایو.
year-plan-what-progress = په ښوونځي او کور کې حال څنګه دی؟ په ګډه هوکړې کوو.
year-plan-what-second-progress = کوم کارونه وشول؟ یوځای ګورو چې اوس څه مرسته کوي.
year-plan-what-end = دې کال ته ګورو. راتلونکي ته هم ګورو: بل کال څه مرسته کوي؟
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = د groep 8 لپاره: د منځني ښوونځي په اړه زموږ لومړنۍ مشوره اورئ.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = د groep 8 لپاره: له doorstroomtoets ازموینې وروسته زموږ وروستۍ مشوره اورئ.

# A line follows on which the family writes its own day and time.
year-plan-own = زموږ خبرې اترې:

# At the foot of the page.
year-plan-closing = ټولو والدینو ته ښه راغلاست وایو. لږ تر لږه یوه اونۍ مخکې بلنلیک درته رسېږي. غواړئ مخکې خبرې وکړئ؟ تل یې کولی شئ.
