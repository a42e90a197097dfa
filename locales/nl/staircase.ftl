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

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Elke trede is een half schooljaar leren. Een stap omhoog is groei.
staircase-explain-2 = M5 betekent: midden groep 5. E5 betekent: eind groep 5.
staircase-explain-3 = Kijk eerst hoe ver uw kind zelf is gekomen. De trap zegt niets over later.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = Het advies gaat over meer dan toetsen: ook hoe uw kind werkt en wat het leuk vindt.
staircase-explain-advice-2 = U kent uw kind het best. Vertel wat u thuis ziet.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = De zandkleurige vlakken horen bij soorten middelbare school. Ze voorspellen niets.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Een open teken is een toets op maat: een toets die past bij wat uw kind nu leert.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = niveau
# The broad grey line in the chart.
staircase-average = de gemiddelde leerling
# The large mark with the level beside it.
staircase-newest = nieuwste toets
# The open mark: a test of another level, which fits the child.
staircase-custom = toets op maat
# The small arrow under the row of grades: the day of the conversation.
staircase-now = vandaag

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo met extra steun
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis of kader

## Room to write, when there is no chart.

staircase-notes-strong = Dit gaat al goed
staircase-notes-new = Dit is nieuw geleerd
staircase-notes-next = Dit is de volgende stap
