### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Разговор за { $pupil }

## Heads of the columns.

agenda-column-home = Вкъщи
agenda-column-school = В училище
agenda-column-agreements = Договорено

# Above what was agreed in the last conversation.
agenda-agreed = Миналия път:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Силна страна
agenda-talent = Талант
# Something to work on.
agenda-focus = Над това работим

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Тази учебна година: няма дни по болест.
        [one] Тази учебна година: { $count } ден по болест.
       *[other] Тази учебна година: { $count } дни по болест.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Тази учебна година: винаги навреме.
        [one] Тази учебна година: { $count } закъснение.
       *[other] Тази учебна година: { $count } закъснения.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] Тази учебна година: няма отсъствие с разрешение.
        [one] Тази учебна година: { $count } ден отсъствие с разрешение.
       *[other] Тази учебна година: { $count } дни отсъствие с разрешение.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    Тази учебна година: { $sick ->
        [0] няма дни по болест
        [one] { $sick } ден по болест
       *[other] { $sick } дни по болест
    }, { $late ->
        [0] винаги навреме
        [one] { $late } закъснение
       *[other] { $late } закъснения
    }, { $leave ->
        [0] няма отсъствие с разрешение
        [one] { $leave } ден отсъствие с разрешение
       *[other] { $leave } дни отсъствие с разрешение
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Предварителна препоръка: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (тест): края на януари или февруари
# The latest day.
agenda-dates-result = Резултат от теста: до { $until }
# The latest day.
agenda-dates-final = Окончателна препоръка: до { $until }

## Opening: how is the child?

agenda-topic-introduction = Как е детето?

agenda-introduction-home-12-1 = Кое беше хубаво или интересно от първия учебен ден насам?
agenda-introduction-home-12-2 = Какво разказва детето ви вкъщи за училището?
agenda-introduction-school-12-1 = Как влиза детето ви сутрин в класната стая?
agenda-introduction-school-12-2 = На какво се радва детето ви в клас?

agenda-introduction-home-34-1 = Как е детето ви вкъщи?
agenda-introduction-home-34-2 = Какво разказва детето ви за класа?
agenda-introduction-school-34-1 = Какво ни радва?
agenda-introduction-school-34-2 = Какво се получи от предишните договорености?

agenda-introduction-home-56-1 = Как е детето ви вкъщи?
agenda-introduction-home-56-2 = С какво се гордее детето ви?
agenda-introduction-school-56-1 = Какво ни прави впечатление? Какво хубаво виждаме?
agenda-introduction-school-56-2 = Какво се получи от предишните договорености?

agenda-introduction-home-78-1 = Как се чувства детето ви?
agenda-introduction-home-78-2 = За какво иска да говори самото дете?
agenda-introduction-school-78-1 = Какво върви добре? В какво напредва детето ви?
agenda-introduction-school-78-2 = Какво се получи от предишните договорености?

agenda-introduction-home-start-1 = Какво харесвате у детето си? Какво умее добре?
agenda-introduction-home-start-2 = Какво разказва детето ви вкъщи за класа?
agenda-introduction-home-start-3 = Има ли вкъщи нещо, което учителят трябва да знае?
agenda-introduction-school-start-1 = Как минаха първите седмици?
agenda-introduction-school-start-2 = Какво вече ни радва?
agenda-introduction-school-start-12-1 = Как минаха първите дни и седмици в класа?
agenda-introduction-school-start-12-2 = С какво обича да играе детето ви?

agenda-introduction-home-end-1 = С какво се гордеете? А детето ви?
agenda-introduction-home-end-2 = Кое беше най-хубавото тази година?
agenda-introduction-school-end-1 = С какво се гордеем ние?
agenda-introduction-school-end-2 = Кои договорености от тази година изпълнихме?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }, какво искаш да разкажеш?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }, какво искаш да ни покажеш?

## What and how the child learns.

agenda-topic-cognitive = Учене

agenda-cognitive-home-12-1 = На какви езици говорите вкъщи? Разказвате ли приказки?
agenda-cognitive-home-12-2 = За какво често пита детето ви?
agenda-cognitive-school-12-1 = Как говори, брои и играе с думите детето ви?
agenda-cognitive-school-12-2 = Какво учи детето ви сега?

agenda-cognitive-home-34-1 = Чете ли детето ви вкъщи? Самостоятелно или с вас?
agenda-cognitive-home-34-2 = Кое е лесно и кое е трудно за детето ви?
agenda-cognitive-school-34-1 = Как вървят четенето, писането и смятането?
agenda-cognitive-school-34-2 = Коя е следващата стъпка?

agenda-cognitive-home-56-1 = Какво обича да чете детето ви?
agenda-cognitive-home-56-2 = Учите ли вкъщи, например таблицата за умножение?
agenda-cognitive-school-56-1 = Как напредва детето ви в сравнение с миналата година?
agenda-cognitive-school-56-2 = Коя е следващата стъпка?

agenda-cognitive-home-78-1 = Как се справя детето ви с домашните?
agenda-cognitive-home-78-2 = Какво помага на детето ви да учи?
agenda-cognitive-school-78-1 = Как напредва детето ви в сравнение с миналата година?
agenda-cognitive-school-78-2 = Как учи и планира самостоятелно детето ви?

agenda-cognitive-home-start-1 = Какво помага вкъщи, когато детето ви учи нещо?
agenda-cognitive-home-start-2 = Какво очаквате от тази учебна година?
agenda-cognitive-school-start-1 = Какво вече умее добре детето ви?
agenda-cognitive-school-start-2 = Какво ще учи детето ви тази година?
agenda-cognitive-home-start-12-1 = Какви езици чува и говори детето ви вкъщи?
agenda-cognitive-home-start-12-2 = Какво помага на детето ви, когато нещо е ново?
agenda-cognitive-school-start-12-1 = Как играе детето ви и какво разказва, докато играе?
agenda-cognitive-school-start-12-2 = Какво ще научи детето ви тази година чрез игра?

agenda-cognitive-home-end-1 = Какво може детето ви сега, а преди не можеше?
agenda-cognitive-home-end-2 = Какво най-много помогна вкъщи за ученето?
agenda-cognitive-school-end-1 = Как напредна детето ви тази година?
agenda-cognitive-school-end-2 = С какво продължава детето ви догодина?

agenda-cognitive-school-advice-1 = Как напредна детето ви през последните години?
agenda-cognitive-school-advice-2 = Какво помага до лятото?

## Friends, feelings, the group.

agenda-topic-social = Общуване с другите

agenda-social-home-12-1 = С кого обича да играе детето ви?
agenda-social-home-12-2 = Какво прави детето ви, когато е ядосано или тъжно?
agenda-social-school-12-1 = Как играе детето ви с другите?
agenda-social-school-12-2 = Казва ли детето ви какво иска и чувства?

agenda-social-home-34-1 = С кого играе детето ви след училище?
agenda-social-home-34-2 = Какво радва и какво ядосва детето ви?
agenda-social-school-34-1 = Как играе и работи детето ви с другите?
agenda-social-school-34-2 = Как детето ви решава спорове?

agenda-social-home-56-1 = Има ли детето ви приятели, с които се чувства добре?
agenda-social-home-56-2 = Говори ли детето ви за чувствата си?
agenda-social-school-56-1 = Как се вписва детето ви в класа?
agenda-social-school-56-2 = Как работи детето ви с другите?

agenda-social-home-78-1 = С кого общува детето ви – на живо и онлайн?
agenda-social-home-78-2 = Смее ли детето ви да казва мнението си?
agenda-social-school-78-1 = Как се вписва детето ви в класа?
agenda-social-school-78-2 = Как детето ви се застъпва за себе си и за другите?

agenda-social-home-end-1 = С кого обичаше да бъде детето ви тази година?
agenda-social-home-end-2 = Какво смее детето ви сега, а преди не смееше?
agenda-social-school-end-1 = Как се разбира детето ви сега с другите?
agenda-social-school-end-2 = Какво дава детето ви на класа?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Желание за училище

agenda-motivation-home-12-1 = Ходи ли детето ви с желание на училище?
agenda-motivation-home-12-2 = Как е със спането и с идването навреме?
agenda-motivation-school-12-1 = С какво се занимава дълго детето ви?
agenda-motivation-school-12-2 = Участва ли детето ви, когато сме в кръг?

agenda-motivation-home-34-1 = Има ли детето ви желание за училище?
agenda-motivation-home-34-2 = Лесно ли е сутрин да дойдете навреме?
agenda-motivation-school-34-1 = За какво най-много се старае детето ви?
agenda-motivation-school-34-2 = Работи ли детето ви съсредоточено?

agenda-motivation-home-56-1 = Кога детето ви ходи с голямо желание на училище?
agenda-motivation-home-56-2 = Какво прави детето ви, когато нещо не се получава?
agenda-motivation-school-56-1 = Кога работи най-добре детето ви?
agenda-motivation-school-56-2 = Търси ли детето ви помощ?

agenda-motivation-home-78-1 = За какво иска да се потруди детето ви?
agenda-motivation-home-78-2 = Как разпределя детето ви времето си вкъщи?
agenda-motivation-school-78-1 = Работи ли детето самостоятелно?
agenda-motivation-school-78-2 = Как приема детето ви грешките?

agenda-motivation-school-end-1 = За какво се потруди детето ви?
agenda-motivation-school-end-2 = Какво дава желание за учене?

agenda-motivation-home-advice-1 = Върху какво иска да работи детето ви до лятото?
agenda-motivation-home-advice-2 = Какво помага на детето ви да не се отказва?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Интереси и таланти

agenda-interests-home-12-1 = Коя е любимата игра на детето ви?
agenda-interests-home-12-2 = Какво може дълго да гледа или слуша детето ви?
agenda-interests-school-12-1 = Кой кът за игра избира детето ви в клас?
agenda-interests-school-12-2 = Какво обича да открива детето ви?

agenda-interests-home-34-1 = Какво обича да прави детето ви след училище?
agenda-interests-home-34-2 = За какво знае много детето ви?
agenda-interests-school-34-1 = Кой предмет най-обича детето?
agenda-interests-school-34-2 = Какъв талант виждаме ние?

agenda-interests-home-56-1 = Какво хоби или какъв спорт подхожда на детето ви?
agenda-interests-home-56-2 = Какво умее добре детето ви вкъщи?
agenda-interests-school-56-1 = Кой предмет най-обича детето?
agenda-interests-school-56-2 = Как помагаме на този талант?

agenda-interests-home-78-1 = С какво се занимава с часове детето ви?
agenda-interests-home-78-2 = Каква професия е интересна за детето ви?
agenda-interests-school-78-1 = Кой предмет най-обича детето?
agenda-interests-school-78-2 = Как помагаме на този талант?

agenda-interests-school-end-1 = Кой талант порасна тази година?
agenda-interests-school-end-2 = Как ще расте талантът догодина?

agenda-interests-school-advice-1 = Какъв талант виждаме ние?
agenda-interests-school-advice-2 = Как обича да учи детето ви: от книги, с практика или и двете?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Пътят в училище
# The same row for children of ten to twelve.
agenda-topic-career-78 = Към средното училище

agenda-career-home-12-1 = Как мина началото на училището за детето ви?
agenda-career-home-12-2 = Какво очаквате от училището?
agenda-career-school-12-1 = Как свикна детето ви с училището?
agenda-career-school-12-2 = Какво предстои в следващия клас?

agenda-career-home-34-1 = Какво искате детето ви да научи тази година?
agenda-career-home-34-2 = Какво иска да стане детето ви?
agenda-career-school-34-1 = Какво предстои в следващия клас?
agenda-career-school-34-2 = Какво е нужно на детето ви за това?

agenda-career-home-56-1 = За каква професия мечтае детето ви?
agenda-career-home-56-2 = Какво желаете за детето си?
agenda-career-school-56-1 = Какво очакваме ние от детето ви?
agenda-career-school-56-2 = Какво е нужно на детето ви за това?

agenda-career-home-78-1 = За кое средно училище мислите заедно?
agenda-career-home-78-2 = Кое е важно за детето ви при този избор?
agenda-career-school-78-1 = Какво образование подхожда сега на детето ви?
agenda-career-school-78-2 = Какви стъпки предстоят още и кога?

agenda-career-school-start-12-1 = Как свиква детето ви с класа и правилата?
agenda-career-school-start-12-2 = Как минава един ден в класа?
agenda-career-home-start-78-1 = Какво мисли детето ви за средното училище?
agenda-career-home-start-78-2 = Какви въпроси имате за избора на училище?
agenda-career-school-start-78-1 = Какви стъпки предстоят тази година?
agenda-career-school-start-78-2 = Какво е нужно на детето ви за това?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = Какво очаква детето ви с радост догодина?
agenda-career-home-end-2 = Какво още тревожи детето?
agenda-career-school-end-1 = Какво ще се промени догодина?
agenda-career-school-end-2 = Какво ще помогне за добър старт?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Какво подхожда на детето ви и защо?
agenda-career-home-provisional-advice-2 = Какво желаете вие? Какво иска самото дете?
agenda-career-home-provisional-advice-3 = Кои училища искате да разгледате заедно?
agenda-career-school-provisional-advice-1 = Каква предварителна препоръка даваме?
agenda-career-school-provisional-advice-2 = Защо даваме тази препоръка?
agenda-career-school-provisional-advice-3 = Какво може да се промени след теста doorstroomtoets?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Какво мислите за препоръката? А детето ви?
agenda-career-home-final-advice-2 = В кое училище иска да учи детето ви и защо?
agenda-career-school-final-advice-1 = Какъв е резултатът от теста doorstroomtoets?
agenda-career-school-final-advice-2 = Каква е окончателната препоръка и защо?
agenda-career-school-final-advice-3 = Как и кога да запишете детето си?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Какво още е важно?

agenda-special-home-12-1 = Има ли нещо, което училището трябва да знае?
agenda-special-school-12-1 = Има ли допълнителна помощ или нещо особено?

agenda-special-home-34-1 = Има ли нещо, което училището трябва да знае?
agenda-special-school-34-1 = Има ли допълнителна помощ или нещо особено?

agenda-special-home-56-1 = Има ли нещо, което училището трябва да знае?
agenda-special-school-56-1 = Има ли допълнителна помощ или нещо особено?

agenda-special-home-78-1 = Има ли нещо, което училището трябва да знае?
agenda-special-school-78-1 = Има ли допълнителна помощ или нещо особено?

## The closing row: what each will do.

agenda-topic-agreements = Договорености

agenda-agreements-home-12-1 = Какво искате да правите вкъщи?
agenda-agreements-school-12-1 = Какво ще правим ние в клас?

agenda-agreements-home-34-1 = Какво искате да правите вкъщи?
agenda-agreements-school-34-1 = Какво ще правим ние в клас?

agenda-agreements-home-56-1 = Какво иска да прави детето ви? А вие?
agenda-agreements-school-56-1 = Какво ще правим ние?

agenda-agreements-home-78-1 = Какво иска да прави детето ви? А вие?
agenda-agreements-school-78-1 = Какво ще правим ние?

agenda-agreements-home-start-1 = Съвет или похвала за нас?
agenda-agreements-home-start-2 = Какво искате да правите вкъщи? А детето ви?
agenda-agreements-school-start-1 = Какво ще правим ние в клас?
agenda-agreements-school-start-2 = Как можете да помагате вкъщи?

agenda-agreements-home-end-1 = Какво ще правите заедно през ваканцията?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Какво може да предадем за догодина?
agenda-agreements-school-end-1 = На кого ще предадем това и кога?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }, каква ще е първата ти стъпка?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }, за какво се договаряме заедно?
