### The written report that the school keeps for years. Dutch only, never translated.
### The reader is a teacher, a parent or an inspector, perhaps years later: plain and complete. It is about the pupil
### alone and says nothing of a household.

## Name of the sheet. It stands in the running foot of each page.

part-report = Verslag

# $pupil is the full name.
report-title = Verslag over { $pupil }

## Words before what is known.

report-class = Groep
report-grade = Leerjaar
report-school-year = Schooljaar
# Kind, day and hour of the conversation follow.
report-occasion = Gesprek
report-teacher = Leerkracht

## Heads of the sections. A section without anything is left out, but for the agreements.

report-results = Resultaten
report-subject = Vak
# The last column of the table: the newest level.
report-latest = Nieuwste
# Before the test in a cell when it is not that of the column: "toets M4".
report-test = toets
# Under the table. Levels are codes such as M5.
report-levels = M5 is het niveau van de gemiddelde leerling midden groep 5, E5 eind groep 5.
# What stands below the level in a cell: the band, a fifth of all pupils each (or A to E), and the score.
report-values = Daaronder: het bereik (I is het hoogst, V het laagst; of A tot E) en de score.
# Explains the star behind a level.
report-custom = * toets op maat: een toets van een ander niveau, die past bij wat de leerling leert.

# What teachers saw and the file knows; the heads below stand under it.
report-seen = Wat de school ziet
report-strengths = Sterke punten
report-talents = Talenten
report-focus = Aandachtspunten
report-further = Verder gezien
report-interests = Interesses
report-attendance = Aanwezigheid
report-exit = Uitstroomperspectief

report-earlier = Eerdere afspraken
report-agreements = Afspraken
report-agreements-none = Er zijn geen afspraken opgeschreven.

## Columns of the tables with agreements.

report-what = Wat
report-who = Wie
# Above days.
report-agreed-on = Afgesproken
report-by-when = Wanneer
report-review = Hoe zien we het?
report-follow-up = Terugkijken op

## The foot of the report.

# $date is a day: "31 juli 2031".
report-keep = Bewaren tot en met { $date }
# The name of a file follows: "leerling.json".
report-attachment = Gegevens bij dit verslag (bijlage in deze pdf):
