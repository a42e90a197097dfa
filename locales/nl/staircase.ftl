### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = Zo klimt { $pupil } op school

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: van { $from } naar { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Een trap met de resultaten van één vak. { $subjects }
       *[other] Een trap met de resultaten van { $count } vakken. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = In groep 1 en 2 maken kinderen geen toetsen. Wij kijken hoe uw kind speelt, praat en ontdekt.
staircase-empty-no-results = Er zijn nog geen resultaten om te tekenen. Hier is ruimte voor wat u en wij zien.

## Explanation under the chart.

staircase-explain-1 = Elke trede is een half schooljaar leren. Een stap omhoog is groei.
staircase-explain-2 = Kijk eerst hoe ver uw kind zelf is gekomen. De trap zegt niets over later.
staircase-explain-levels = M5 betekent: midden groep 5. E5 betekent: eind groep 5.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = niveau
# The dotted line in the chart.
staircase-average = de gemiddelde leerling
# The large mark with the level beside it.
staircase-newest = nieuwste toets

## Room to write, when there is no chart.

staircase-notes-strong = Dit gaat al goed
staircase-notes-new = Dit is nieuw geleerd
staircase-notes-next = Dit is de volgende stap
