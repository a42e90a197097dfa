### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = Tallaabo tallaabo: { $pupil } iyo iskuulka

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: { $from } ilaa { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Jaranjaro muujinaysa natiijooyinka hal maaddo. { $subjects }
       *[other] Jaranjaro muujinaysa natiijooyinka { $count } maaddo. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = Carruurta groep 1 iyo 2 (4–6 jir) imtixaan ma galaan. Waxaan eegnaa sida ilmihiinnu u ciyaaro, u hadlo, waxna u ogaado.
staircase-empty-no-results = Weli ma jiraan natiijooyin la sawiro. Halkan waxaan ku qori karnaa waxa aan idinka iyo annagu aragno.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Tallaabo kasta waa nus sannad-dugsiyeed oo waxbarasho ah. Tallaabo kor u kac ah waa horumar.
staircase-explain-2 = M5 waa: bartamaha groep 5. E5 waa: dhammaadka groep 5.
staircase-explain-3 = Marka hore eega inta ilmihiinnu gaaray. Jaranjaradu mustaqbalka waxba kama sheegto.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = Taladu imtixaan oo keliya ma aha: waxaa la eegaa sida ilmihiinnu u shaqeeyo iyo waxa uu jecel yahay.
staircase-explain-advice-2 = Idinka ayaa ilmihiinna ugu aqoon badan. Noo sheega waxa aad guriga ku aragtaan.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Meelaha midabka ciidda leh waa noocyada dugsiga sare. Waxba ma saadaaliyaan.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Calaamadda furan waa imtixaan ku habboon ilmaha: wuxuu la socdaa waxa ilmihiinnu hadda baranayo.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = heer
# The broad grey line in the chart.
staircase-average = ardayga celceliska ah
# The large mark with the level beside it.
staircase-newest = imtixaanka ugu dambeeyay
# The open mark: a test of another level, which fits the child.
staircase-custom = imtixaan ku habboon ilmaha
# The small arrow under the row of grades: the day of the conversation.
staircase-now = maanta

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (wax-qabad)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo iyo caawimo dheeri ah
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis ama kader

## Room to write, when there is no chart.

staircase-notes-strong = Waxa durba si fiican u socda
staircase-notes-new = Waxa cusub ee la bartay
staircase-notes-next = Tallaabada xigta
