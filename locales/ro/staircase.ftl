### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = { $pupil } urcă pas cu pas la școală

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: de la { $from } la { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] O scară cu rezultatele la o materie. { $subjects }
        [few] O scară cu rezultatele la { $count } materii. { $subjects }
       *[other] O scară cu rezultatele la { $count } de materii. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = În groep 1 și 2 (4–6 ani), copiii nu dau teste. Noi vedem cum se joacă, vorbește și descoperă copilul.
staircase-empty-no-results = Nu sunt încă rezultate de desenat. Aici este loc pentru ce vedeți dumneavoastră și ce vedem noi.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Fiecare treaptă înseamnă o jumătate de an școlar. Un pas în sus este progres.
staircase-explain-2 = M5 înseamnă: mijloc de groep 5 (al cincilea an de școală). E5 înseamnă: sfârșit de groep 5.
staircase-explain-3 = Priviți întâi cât a avansat copilul. Scara nu spune nimic despre viitor.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = Recomandarea nu ține doar de teste: contează și cum lucrează copilul și ce îi place.
staircase-explain-advice-2 = Vă cunoașteți copilul cel mai bine. Povestiți ce vedeți acasă.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Zonele de culoarea nisipului arată tipuri de școală secundară. Ele nu prezic nimic.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Un semn gol este un test adaptat: un test potrivit cu ce învață copilul acum.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = nivel
# The broad grey line in the chart.
staircase-average = media elevilor
# The large mark with the level beside it.
staircase-newest = ultimul test
# The open mark: a test of another level, which fits the child.
staircase-custom = test adaptat
# The small arrow under the row of grades: the day of the conversation.
staircase-now = astăzi

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (practic)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo cu ajutor în plus
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis sau kader

## Room to write, when there is no chart.

staircase-notes-strong = Ce merge deja bine
staircase-notes-new = Ce a învățat nou
staircase-notes-next = Care este pasul următor
