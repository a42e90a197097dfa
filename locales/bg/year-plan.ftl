### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Разговори: учебна { $year } г.

## What each conversation is for. One or two short sentences.

year-plan-what-start = Вие разказвате за детето си. Ние слушаме и разказваме как минават първите седмици.
year-plan-what-progress = Как вървят нещата в училище и вкъщи? Заедно се договаряме какво ще правим.
year-plan-what-second-progress = Какво се получи? Заедно гледаме какво помага сега.
year-plan-what-end = Поглеждаме назад към годината. И напред: какво ще помага догодина?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = За groep 8 (последния клас): чувате предварителната ни препоръка за средно училище.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = За groep 8: след теста doorstroomtoets чувате окончателната ни препоръка.

# A line follows on which the family writes its own day and time.
year-plan-own = Нашият разговор:

# At the foot of the page.
year-plan-closing = Всички родители са добре дошли. Получавате покана поне една седмица по-рано. Искате да поговорим преди това? Винаги може.
