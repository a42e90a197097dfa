### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = Шаг за шагом: { $pupil } в школе

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: от { $from } до { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Лестница с результатами по { $count } предмету. { $subjects }
        [few] Лестница с результатами по { $count } предметам. { $subjects }
        [many] Лестница с результатами по { $count } предметам. { $subjects }
       *[other] Лестница с результатами по { $count } предметам. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = В groep 1 и 2 (4–6 лет) дети не пишут тесты. Мы смотрим, как ваш ребёнок играет, говорит и узнаёт мир.
staircase-empty-no-results = Результатов для графика пока нет. Здесь место для того, что видите вы и мы.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Каждая ступень — это полгода учёбы. Шаг вверх — это успех.
staircase-explain-2 = M5 значит: середина groep 5 (пятый год в школе). E5 значит: конец groep 5.
staircase-explain-3 = Сначала посмотрите на путь самого ребёнка. О будущем лестница ничего не говорит.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = Рекомендация — это не только тесты. Важно и то, как ваш ребёнок работает и что любит.
staircase-explain-advice-2 = Вы знаете ребёнка лучше всех. Расскажите, что видите дома.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Поля песочного цвета — это виды средней школы. Они ничего не предсказывают.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = Пустой значок — это индивидуальный тест: он подходит к тому, чему ребёнок учится сейчас.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = уровень
# The broad grey line in the chart.
staircase-average = средний ученик
# The large mark with the level beside it.
staircase-newest = последний тест
# The open mark: a test of another level, which fits the child.
staircase-custom = индивидуальный тест
# The small arrow under the row of grades: the day of the conversation.
staircase-now = сегодня

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (практика)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo с поддержкой
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis или kader

## Room to write, when there is no chart.

staircase-notes-strong = Это уже получается хорошо
staircase-notes-new = Это новое умение
staircase-notes-next = Это следующий шаг
