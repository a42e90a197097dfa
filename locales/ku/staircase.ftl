### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = { $pupil } li dibistanê gav bi gav pêş dikeve

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: ji { $from } heta { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Nêrdewanek bi encamên dersekê. { $subjects }
       *[other] Nêrdewanek bi encamên { $count } dersan. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = Di groep 1 û 2 de zarok testan nakin. Em dinêrin ku zarokê we çawa dilîze, diaxive û keşf dike.
staircase-empty-no-results = Hîn encam tune ne ku bên xêzkirin. Li vir ji bo tiştên ku hûn û em dibînin cih heye.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Her gaveke nêrdewanê fêrbûna nîv sala dibistanê ye. Gavek ber bi jor pêşketin e.
staircase-explain-2 = M5 tê vê wateyê: nîvê groep 5. E5 tê vê wateyê: dawiya groep 5.
staircase-explain-3 = Pêşî binêrin ku zarokê we bi xwe çiqas pêş ket. Nêrdewan li ser paşerojê tiştekî nabêje.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = Pêşniyar ne tenê li ser testan e: em li xebat û meraqên zarokê we jî dinêrin.
staircase-explain-advice-2 = Hûn zarokê xwe herî baş nas dikin. Bibêjin hûn li malê çi dibînin.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Qadên bi rengê qûmê cureyên dibistana navîn in. Ew li ser paşerojê tiştekî nabêjin.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Nîşana vala testa li gorî zarok e: testek li gorî tiştê ku zarokê we niha fêr dibe.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = ast
# The broad grey line in the chart.
staircase-average = navîniya xwendekaran
# The large mark with the level beside it.
staircase-newest = testa herî nû
# The open mark: a test of another level, which fits the child.
staircase-custom = testa li gorî zarok
# The small arrow under the row of grades: the day of the conversation.
staircase-now = îro

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (pratîk)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo bi alîkariya zêde
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis an kader

## Room to write, when there is no chart.

staircase-notes-strong = Ev baş diçe
staircase-notes-new = Ev nû hat fêrbûn
staircase-notes-next = Ev gava din e
