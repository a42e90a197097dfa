### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = Стъпка по стъпка: { $pupil } в училище

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: от { $from } до { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Стълба с резултатите по един предмет. { $subjects }
       *[other] Стълба с резултатите по { $count } предмета. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = В groep 1 и 2 (4–6 години) децата не правят тестове. Ние гледаме как детето ви играе, говори и открива.
staircase-empty-no-results = Още няма резултати за чертежа. Тук има място за това, което виждате вие и ние.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Всяко стъпало е половин учебна година. Стъпка нагоре е напредък.
staircase-explain-2 = M5 значи: средата на groep 5 (петата година в училище). E5 значи: краят на groep 5.
staircase-explain-3 = Първо вижте докъде стигна вашето дете. Стълбата не казва нищо за бъдещето.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = За препоръката важат не само тестовете, а и как детето работи и какво харесва.
staircase-explain-advice-2 = Вие познавате детето си най-добре. Разкажете какво виждате вкъщи.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Полетата с пясъчен цвят показват видове средно училище. Те не предсказват нищо.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Празен знак е индивидуален тест: той е според това, което детето ви учи сега.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = ниво
# The broad grey line in the chart.
staircase-average = средният ученик
# The large mark with the level beside it.
staircase-newest = най-нов тест
# The open mark: a test of another level, which fits the child.
staircase-custom = индивидуален тест
# The small arrow under the row of grades: the day of the conversation.
staircase-now = днес

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (практика)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo с допълнителна помощ
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis или kader

## Room to write, when there is no chart.

staircase-notes-strong = Това вече върви добре
staircase-notes-new = Това е научено наскоро
staircase-notes-next = Това е следващата стъпка
