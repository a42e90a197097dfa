### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = { $pupil } – krok po kroku w szkole

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: od { $from } do { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Schody z wynikami z jednego przedmiotu. { $subjects }
        [few] Schody z wynikami z { $count } przedmiotów. { $subjects }
        [many] Schody z wynikami z { $count } przedmiotów. { $subjects }
       *[other] Schody z wynikami z { $count } przedmiotu. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = W groep 1 i 2 (4–6 lat) dzieci nie piszą testów. Patrzymy, jak dziecko się bawi, mówi i odkrywa świat.
staircase-empty-no-results = Nie ma jeszcze wyników do pokazania. Tu jest miejsce na to, co widzą Państwo i co widzimy my.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Każdy schodek to pół roku nauki w szkole. Krok w górę to postęp.
staircase-explain-2 = M5 to połowa groep 5 (piąty rok w szkole). E5 to koniec groep 5.
staircase-explain-3 = Proszę najpierw zobaczyć, jak daleko dziecko już doszło. Schody nie mówią, co będzie później.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = Rekomendacja (advies) to nie tylko testy. Ważne też, jak dziecko pracuje i co lubi.
staircase-explain-advice-2 = Państwo znają dziecko najlepiej. Proszę opowiedzieć, co widać w domu.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Pola w kolorze piasku to rodzaje szkół średnich. Nie mówią, co będzie później.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Pusty znak to test dopasowany do tego, czego dziecko teraz się uczy.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = poziom
# The broad grey line in the chart.
staircase-average = średnia uczniów
# The large mark with the level beside it.
staircase-newest = najnowszy test
# The open mark: a test of another level, which fits the child.
staircase-custom = test dopasowany
# The small arrow under the row of grades: the day of the conversation.
staircase-now = dziś

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (praktyka)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo z dodatkową pomocą
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis lub kader

## Room to write, when there is no chart.

staircase-notes-strong = To już idzie dobrze
staircase-notes-new = To nowa umiejętność
staircase-notes-next = To następny krok
