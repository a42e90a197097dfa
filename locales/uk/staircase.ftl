### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = Крок за кроком угору: { $pupil }

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: від { $from } до { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Сходи з результатами з { $count } предмета. { $subjects }
        [few] Сходи з результатами з { $count } предметів. { $subjects }
        [many] Сходи з результатами з { $count } предметів. { $subjects }
       *[other] Сходи з результатами з { $count } предмета. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = У groep 1 і 2 (4–6 років) діти не складають тестів. Ми дивимося, як дитина грається, говорить і пізнає нове.
staircase-empty-no-results = Результатів для малюнка ще немає. Тут можна записати, що бачите ви і що бачимо ми.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Кожна сходинка – це пів року навчання в школі. Крок угору – це успіх.
staircase-explain-2 = M5 означає: середина groep 5 (groep – це клас). E5 означає: кінець groep 5.
staircase-explain-3 = Спершу подивіться, який шлях дитина вже пройшла. Сходи нічого не кажуть про майбутнє.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = Рекомендація – це не лише тести, а й те, як дитина працює і що їй подобається.
staircase-explain-advice-2 = Ви знаєте свою дитину найкраще. Розкажіть, що бачите вдома.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Ділянки пісочного кольору – це типи середніх шкіл. Вони нічого не передбачають.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Порожній значок – це тест за рівнем: він підходить до того, що дитина вивчає зараз.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = клас
# Stands above the level codes M3, E3 … E8.
staircase-level = рівень
# The broad grey line in the chart.
staircase-average = середній рівень учнів
# The large mark with the level beside it.
staircase-newest = останній тест
# The open mark: a test of another level, which fits the child.
staircase-custom = тест за рівнем
# The small arrow under the row of grades: the day of the conversation.
staircase-now = сьогодні

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (практика)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo з додатковою допомогою
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis або kader

## Room to write, when there is no chart.

staircase-notes-strong = Це вже добре виходить
staircase-notes-new = Це нове вміння
staircase-notes-next = Це наступний крок
