### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = The meetings in school year { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = You tell us about your child. We listen and tell you how the first weeks are going.
year-plan-what-progress = How are things at school and at home? Together we make agreements.
year-plan-what-second-progress = What has worked? Together we look at what helps now.
year-plan-what-end = We look back on the year. And ahead: what will help next year?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = For groep 8 (the last year): you hear our provisional advice for secondary school.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = For groep 8: after the doorstroomtoets (test) you hear our final advice.

# A line follows on which the family writes its own day and time.
year-plan-own = Our meeting:

# At the foot of the page.
year-plan-closing = All parents are welcome. You get an invitation at least a week before. Do you want to talk sooner? You always can.
