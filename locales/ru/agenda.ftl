### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Разговор о ребёнке: { $pupil }

## Heads of the columns.

agenda-column-home = Дома
agenda-column-school = В школе
agenda-column-agreements = Договорились

# Above what was agreed in the last conversation.
agenda-agreed = В прошлый раз:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Сильная сторона
agenda-talent = Талант
# Something to work on.
agenda-focus = Над этим работаем

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] В этом учебном году: ни дня болезни.
        [one] В этом учебном году: { $count } день болезни.
        [few] В этом учебном году: { $count } дня болезни.
        [many] В этом учебном году: { $count } дней болезни.
       *[other] В этом учебном году: { $count } дня болезни.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] В этом учебном году: всегда вовремя.
        [one] В этом учебном году: { $count } опоздание.
        [few] В этом учебном году: { $count } опоздания.
        [many] В этом учебном году: { $count } опозданий.
       *[other] В этом учебном году: { $count } опоздания.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] В этом учебном году: ни дня отсутствия с разрешения.
        [one] В этом учебном году: { $count } день отсутствия с разрешения.
        [few] В этом учебном году: { $count } дня отсутствия с разрешения.
        [many] В этом учебном году: { $count } дней отсутствия с разрешения.
       *[other] В этом учебном году: { $count } дня отсутствия с разрешения.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    В этом учебном году: { $sick ->
        [0] ни дня болезни
        [one] { $sick } день болезни
        [few] { $sick } дня болезни
        [many] { $sick } дней болезни
       *[other] { $sick } дня болезни
    }, { $late ->
        [0] всегда вовремя
        [one] { $late } опоздание
        [few] { $late } опоздания
        [many] { $late } опозданий
       *[other] { $late } опоздания
    }, { $leave ->
        [0] ни дня отсутствия с разрешения
        [one] { $leave } день отсутствия с разрешения
        [few] { $leave } дня отсутствия с разрешения
        [many] { $leave } дней отсутствия с разрешения
       *[other] { $leave } дня отсутствия с разрешения
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Предварительная рекомендация: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (тест): конец января или февраль
# The latest day.
agenda-dates-result = Результат теста: не позднее { $until }
# The latest day.
agenda-dates-final = Итоговая рекомендация: не позднее { $until }

## Opening: how is the child?

agenda-topic-introduction = Как дела?

agenda-introduction-home-12-1 = Что было хорошего или интересного с начала школы?
agenda-introduction-home-12-2 = Что ваш ребёнок рассказывает дома о школе?
agenda-introduction-school-12-1 = Как ваш ребёнок входит утром в класс?
agenda-introduction-school-12-2 = Что радует вашего ребёнка в классе?

agenda-introduction-home-34-1 = Как дела дома у вашего ребёнка?
agenda-introduction-home-34-2 = Что ваш ребёнок рассказывает о классе?
agenda-introduction-school-34-1 = Что нас радует?
agenda-introduction-school-34-2 = Что получилось из прошлых договорённостей?

agenda-introduction-home-56-1 = Как дела дома у вашего ребёнка?
agenda-introduction-home-56-2 = Чем гордится ваш ребёнок?
agenda-introduction-school-56-1 = Что мы замечаем? Что нам приятно видеть?
agenda-introduction-school-56-2 = Что получилось из прошлых договорённостей?

agenda-introduction-home-78-1 = Как чувствует себя ваш ребёнок?
agenda-introduction-home-78-2 = О чём хочет поговорить сам ребёнок?
agenda-introduction-school-78-1 = Что идёт хорошо? В чём ребёнок делает успехи?
agenda-introduction-school-78-2 = Что получилось из прошлых договорённостей?

agenda-introduction-home-start-1 = Чем ваш ребёнок вас радует? Что хорошо умеет?
agenda-introduction-home-start-2 = Что ваш ребёнок рассказывает дома о классе?
agenda-introduction-home-start-3 = Есть ли дома что-то, что нужно знать учителю?
agenda-introduction-school-start-1 = Как прошли первые недели?
agenda-introduction-school-start-2 = Что нас уже радует?
agenda-introduction-school-start-12-1 = Как прошли первые дни и недели в классе?
agenda-introduction-school-start-12-2 = Какие игры и игрушки любит ваш ребёнок?

agenda-introduction-home-end-1 = Чем вы гордитесь? А ваш ребёнок?
agenda-introduction-home-end-2 = Что было лучшим в этом году?
agenda-introduction-school-end-1 = Чем гордимся мы?
agenda-introduction-school-end-2 = Что получилось из договорённостей этого года?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }, что ты хочешь рассказать?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }, что ты хочешь нам показать?

## What and how the child learns.

agenda-topic-cognitive = Учёба

agenda-cognitive-home-12-1 = На каких языках вы говорите дома? Рассказываете сказки?
agenda-cognitive-home-12-2 = О чём ваш ребёнок часто спрашивает?
agenda-cognitive-school-12-1 = Как ваш ребёнок говорит, считает, играет словами?
agenda-cognitive-school-12-2 = Чему ваш ребёнок учится сейчас?

agenda-cognitive-home-34-1 = Ваш ребёнок читает дома? Самостоятельно или с вами?
agenda-cognitive-home-34-2 = Что вашему ребёнку легко, а что трудно?
agenda-cognitive-school-34-1 = Как идут чтение, письмо и счёт?
agenda-cognitive-school-34-2 = Какой следующий шаг?

agenda-cognitive-home-56-1 = Что ваш ребёнок любит читать?
agenda-cognitive-home-56-2 = Получается учить дома, например таблицу умножения?
agenda-cognitive-school-56-1 = Какие успехи у ребёнка по сравнению с прошлым годом?
agenda-cognitive-school-56-2 = Какой следующий шаг?

agenda-cognitive-home-78-1 = Как дела с домашними заданиями?
agenda-cognitive-home-78-2 = Что помогает вашему ребёнку учиться?
agenda-cognitive-school-78-1 = Какие успехи у ребёнка по сравнению с прошлым годом?
agenda-cognitive-school-78-2 = Как ребёнок самостоятельно учится и планирует?

agenda-cognitive-home-start-1 = Что дома помогает вашему ребёнку учиться новому?
agenda-cognitive-home-start-2 = Чего вы ждёте от этого учебного года?
agenda-cognitive-school-start-1 = Что ваш ребёнок уже хорошо умеет?
agenda-cognitive-school-start-2 = Чему ребёнок будет учиться в этом году?
agenda-cognitive-home-start-12-1 = Какие языки ваш ребёнок слышит дома, на каких говорит?
agenda-cognitive-home-start-12-2 = Что помогает вашему ребёнку в новой ситуации?
agenda-cognitive-school-start-12-1 = Как ваш ребёнок играет и что при этом рассказывает?
agenda-cognitive-school-start-12-2 = Чему ребёнок будет учиться через игру в этом году?

agenda-cognitive-home-end-1 = Что нового теперь умеет ваш ребёнок?
agenda-cognitive-home-end-2 = Что дома больше всего помогало учиться?
agenda-cognitive-school-end-1 = Какие успехи у вашего ребёнка в этом году?
agenda-cognitive-school-end-2 = Чему ваш ребёнок будет учиться дальше?

agenda-cognitive-school-advice-1 = Какие успехи за последние годы?
agenda-cognitive-school-advice-2 = Что поможет ребёнку до лета?

## Friends, feelings, the group.

agenda-topic-social = Общение с другими

agenda-social-home-12-1 = С кем ваш ребёнок любит играть?
agenda-social-home-12-2 = Что делает ваш ребёнок, когда злится или грустит?
agenda-social-school-12-1 = Как ваш ребёнок играет с другими детьми?
agenda-social-school-12-2 = Говорит ли ребёнок, чего хочет и что чувствует?

agenda-social-home-34-1 = С кем ваш ребёнок играет после школы?
agenda-social-home-34-2 = Что радует вашего ребёнка, а что злит?
agenda-social-school-34-1 = Как ваш ребёнок играет и работает с другими?
agenda-social-school-34-2 = Как ваш ребёнок мирится после ссоры?

agenda-social-home-56-1 = Есть ли у ребёнка друзья, с которыми хорошо?
agenda-social-home-56-2 = Говорит ли ваш ребёнок о своих чувствах?
agenda-social-school-56-1 = Как ваш ребёнок чувствует себя среди одноклассников?
agenda-social-school-56-2 = Как ребёнок работает с другими?

agenda-social-home-78-1 = С кем общается ваш ребёнок, в том числе онлайн?
agenda-social-home-78-2 = Не боится ли ваш ребёнок высказывать мнение?
agenda-social-school-78-1 = Как ваш ребёнок чувствует себя среди одноклассников?
agenda-social-school-78-2 = Умеет ли ваш ребёнок постоять за себя и за других?

agenda-social-home-end-1 = С кем вашему ребёнку было хорошо в этом году?
agenda-social-home-end-2 = На что ребёнок теперь решается, а раньше нет?
agenda-social-school-end-1 = Как ваш ребёнок теперь ладит с другими?
agenda-social-school-end-2 = Чем ваш ребёнок важен для класса?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Желание учиться

agenda-motivation-home-12-1 = Любит ли ваш ребёнок ходить в школу?
agenda-motivation-home-12-2 = Как со сном? Легко ли приходить вовремя?
agenda-motivation-school-12-1 = Чем ваш ребёнок может долго заниматься?
agenda-motivation-school-12-2 = Участвует ли ребёнок в беседе в кругу?

agenda-motivation-home-34-1 = Хочется ли вашему ребёнку в школу?
agenda-motivation-home-34-2 = Легко ли утром прийти вовремя?
agenda-motivation-school-34-1 = В чём ваш ребёнок особенно старается?
agenda-motivation-school-34-2 = Умеет ли ребёнок не отвлекаться?

agenda-motivation-home-56-1 = Когда вашему ребёнку особенно хочется в школу?
agenda-motivation-home-56-2 = Что делает ваш ребёнок, если что-то не получается?
agenda-motivation-school-56-1 = Когда ваш ребёнок работает лучше всего?
agenda-motivation-school-56-2 = Просит ли ваш ребёнок о помощи?

agenda-motivation-home-78-1 = Для чего ваш ребёнок хочет стараться?
agenda-motivation-home-78-2 = Как ваш ребёнок распределяет время дома?
agenda-motivation-school-78-1 = Работает ли ребёнок самостоятельно?
agenda-motivation-school-78-2 = Как ребёнок относится к ошибкам?

agenda-motivation-school-end-1 = В чём ребёнок очень старался?
agenda-motivation-school-end-2 = Что даёт желание учиться?

agenda-motivation-home-advice-1 = Над чем ваш ребёнок хочет работать до лета?
agenda-motivation-home-advice-2 = Что помогает вашему ребёнку не сдаваться?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Интересы и таланты

agenda-interests-home-12-1 = Какая игра у ребёнка самая любимая?
agenda-interests-home-12-2 = Что ваш ребёнок может долго смотреть или слушать?
agenda-interests-school-12-1 = Какой уголок в классе выбирает ваш ребёнок?
agenda-interests-school-12-2 = Что ребёнку интересно узнавать?

agenda-interests-home-34-1 = Что ваш ребёнок любит делать после школы?
agenda-interests-home-34-2 = О чём ваш ребёнок много знает?
agenda-interests-school-34-1 = Какой предмет у ребёнка самый любимый?
agenda-interests-school-34-2 = Какой талант видим мы?

agenda-interests-home-56-1 = Какое хобби или какой спорт подходит ребёнку?
agenda-interests-home-56-2 = Что у ребёнка хорошо получается дома?
agenda-interests-school-56-1 = Какой предмет у ребёнка самый любимый?
agenda-interests-school-56-2 = Как мы помогаем развивать этот талант?

agenda-interests-home-78-1 = Чем ваш ребёнок может заниматься часами?
agenda-interests-home-78-2 = Какая работа интересна вашему ребёнку?
agenda-interests-school-78-1 = Какой предмет у ребёнка самый любимый?
agenda-interests-school-78-2 = Как мы помогаем развивать этот талант?

agenda-interests-school-end-1 = Какой талант вырос?
agenda-interests-school-end-2 = Как развивать талант дальше?

agenda-interests-school-advice-1 = Какой талант видим мы?
agenda-interests-school-advice-2 = Как легче учиться: по книгам, на практике или по-разному?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Путь в школе
# The same row for children of ten to twelve.
agenda-topic-career-78 = Впереди средняя школа

agenda-career-home-12-1 = Каким было начало школы для вашего ребёнка?
agenda-career-home-12-2 = Чего вы ждёте от школы?
agenda-career-school-12-1 = Как ваш ребёнок привыкает к школе?
agenda-career-school-12-2 = Что будет в следующем классе?

agenda-career-home-34-1 = Чему, по-вашему, важно учиться в этом году?
agenda-career-home-34-2 = Кем ваш ребёнок хочет стать?
agenda-career-school-34-1 = Что будет в следующем классе?
agenda-career-school-34-2 = Что для этого нужно вашему ребёнку?

agenda-career-home-56-1 = О какой работе мечтает ваш ребёнок?
agenda-career-home-56-2 = Чего вы желаете своему ребёнку?
agenda-career-school-56-1 = Чего мы ждём от вашего ребёнка?
agenda-career-school-56-2 = Что для этого нужно вашему ребёнку?

agenda-career-home-78-1 = О какой средней школе вы думаете вместе?
agenda-career-home-78-2 = Что важно вашему ребёнку при этом выборе?
agenda-career-school-78-1 = Какое обучение сейчас подходит вашему ребёнку?
agenda-career-school-78-2 = Какие шаги ещё впереди и когда?

agenda-career-school-start-12-1 = Как ваш ребёнок привыкает к классу и правилам?
agenda-career-school-start-12-2 = Как проходит день в классе?
agenda-career-home-start-78-1 = Что ваш ребёнок думает о средней школе?
agenda-career-home-start-78-2 = Какие у вас вопросы о выборе школы?
agenda-career-school-start-78-1 = Какие шаги впереди в этом году?
agenda-career-school-start-78-2 = Что для этого нужно вашему ребёнку?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = Чего ребёнок с радостью ждёт после лета?
agenda-career-home-end-2 = Что ещё тревожит ребёнка?
agenda-career-school-end-1 = Что изменится после лета?
agenda-career-school-end-2 = Что поможет хорошо начать?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Что подходит вашему ребёнку и почему?
agenda-career-home-provisional-advice-2 = Чего хотите вы? Чего хочет сам ребёнок?
agenda-career-home-provisional-advice-3 = Какие школы вы хотите посмотреть вместе?
agenda-career-school-provisional-advice-1 = Какую предварительную рекомендацию мы даём?
agenda-career-school-provisional-advice-2 = Почему мы даём такую рекомендацию?
agenda-career-school-provisional-advice-3 = Что может измениться после теста doorstroomtoets?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Что вы думаете о рекомендации? А ваш ребёнок?
agenda-career-home-final-advice-2 = В какую школу хочет ваш ребёнок и почему?
agenda-career-school-final-advice-1 = Какой результат теста doorstroomtoets?
agenda-career-school-final-advice-2 = Какая итоговая рекомендация и почему?
agenda-career-school-final-advice-3 = Как и когда записать ребёнка в школу?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Что ещё важно?

agenda-special-home-12-1 = Есть ли что-то, что нужно знать школе?
agenda-special-school-12-1 = Есть ли дополнительная помощь или что-то особое?

agenda-special-home-34-1 = Есть ли что-то, что нужно знать школе?
agenda-special-school-34-1 = Есть ли дополнительная помощь или что-то особое?

agenda-special-home-56-1 = Есть ли что-то, что нужно знать школе?
agenda-special-school-56-1 = Есть ли дополнительная помощь или что-то особое?

agenda-special-home-78-1 = Есть ли что-то, что нужно знать школе?
agenda-special-school-78-1 = Есть ли дополнительная помощь или что-то особое?

## The closing row: what each will do.

agenda-topic-agreements = Договорённости

agenda-agreements-home-12-1 = Что вы хотите делать дома?
agenda-agreements-school-12-1 = Что мы будем делать в классе?

agenda-agreements-home-34-1 = Что вы хотите делать дома?
agenda-agreements-school-34-1 = Что мы будем делать в классе?

agenda-agreements-home-56-1 = Что хочет делать ваш ребёнок? А вы?
agenda-agreements-school-56-1 = Что будем делать мы?

agenda-agreements-home-78-1 = Что хочет делать ваш ребёнок? А вы?
agenda-agreements-school-78-1 = Что будем делать мы?

agenda-agreements-home-start-1 = Есть ли у вас совет или похвала для нас?
agenda-agreements-home-start-2 = Что вы хотите делать дома? А ваш ребёнок?
agenda-agreements-school-start-1 = Что мы будем делать в классе?
agenda-agreements-school-start-2 = Как вы можете помогать дома?

agenda-agreements-home-end-1 = Что вы будете делать вместе на каникулах?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Что нам можно передать на следующий год?
agenda-agreements-school-end-1 = Кому и когда мы это передадим?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }, каким будет твой первый шаг?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }, о чём мы договоримся вместе?
