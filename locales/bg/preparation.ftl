### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Как да се подготвите

# Under the title.
preparation-intro = Пет стъпки. Донесете този лист на разговора.

## Step 1: come.

preparation-step-1-title = Елате на разговора
preparation-step-1-line-1 = Запишете деня и часа.
preparation-step-1-line-2 = Не можете тогава? Обадете се или пишете на учителя.
preparation-step-1-line-3 = Искате ли преводач? Кажете още сега.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Първо поговорете с детето си
preparation-step-2-line-1 = Какво ти харесва в училище?
preparation-step-2-line-2 = Какво ти е трудно?
preparation-step-2-line-3 = С кого ти е приятно?
preparation-step-2-line-4 = Какво мога да разкажа в училище?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Помислете: какво искате да попитате?
preparation-step-3-line-1 = В какво е добро детето ми?
preparation-step-3-line-2 = Какво може да е по-добре?
preparation-step-3-line-3 = Как е детето ми в клас?
preparation-step-3-line-4 = Какво прави училището? А аз какво мога да правя?

preparation-step-3-line-start-1 = Как минаха първите седмици?
preparation-step-3-line-start-2 = Какво ще учи детето ми тази година?
preparation-step-3-line-start-3 = Как мога да помагам вкъщи?
preparation-step-3-line-start-4 = Как ще поддържаме връзка тази година?

preparation-step-3-line-end-1 = Как напредна детето ми тази година?
preparation-step-3-line-end-2 = Кои договорености изпълнихме?
preparation-step-3-line-end-3 = Какво ще се промени догодина?
preparation-step-3-line-end-4 = Какво мога да правя през ваканцията?

preparation-step-3-line-advice-1 = Защо давате тази препоръка?
preparation-step-3-line-advice-2 = Кои училища са подходящи?
preparation-step-3-line-advice-3 = Може ли препоръката още да се промени?
preparation-step-3-line-advice-4 = Какво трябва да направя сега и кога?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Помислете: какво искате да разкажете?
preparation-step-4-line-1 = Как е детето ви вкъщи?
preparation-step-4-line-2 = Какво казва детето ви за училището?
preparation-step-4-line-3 = Какво най-обича да прави детето ви?
preparation-step-4-line-4 = Има ли вкъщи нещо, което учителят трябва да знае?

preparation-step-4-line-start-1 = Какво харесва детето ви? В какво е добро?
preparation-step-4-line-start-2 = Какво върви добре вкъщи?
preparation-step-4-line-start-3 = Какво очаквате от тази учебна година?
preparation-step-4-line-start-4 = Има ли вкъщи нещо, което учителят трябва да знае?

preparation-step-4-line-advice-1 = Какво най-обича да прави детето ви?
preparation-step-4-line-advice-2 = Каква професия е интересна за детето ви?
preparation-step-4-line-advice-3 = Как учи най-добре детето ви?
preparation-step-4-line-advice-4 = На какво се надявате? Какво иска самото дете?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Питайте по време на разговора
preparation-step-5-line-1 = Не разбирате нещо? Помолете за обяснение.
preparation-step-5-line-2 = Попитайте: може ли да дадете пример?
preparation-step-5-line-3 = Помолете за договореностите на лист.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Как да помагате вкъщи

preparation-tip-12-1 = Говорете много заедно, на езика, който знаете най-добре.
preparation-tip-12-2 = Всеки ден четете заедно книжка или гледайте картинките.
preparation-tip-12-3 = Пейте, играйте и бройте: по стълбите, на масата, в магазина.
preparation-tip-12-4 = Нека детето ви прави самостоятелно каквото вече може.

preparation-tip-34-1 = Четете заедно по 15 минути на ден. Може и да се редувате.
preparation-tip-34-2 = Търсете букви и думи: на улицата, на кутията с мляко.
preparation-tip-34-3 = Смятайте заедно: с пари, с часовника, при готвене.
preparation-tip-34-4 = Попитайте какво хубаво имаше днес и слушайте.

preparation-tip-56-1 = Нека детето ви чете всеки ден. Говорете за прочетеното.
preparation-tip-56-2 = Упражнявайте таблицата за умножение по няколко минути на ден.
preparation-tip-56-3 = Вижте заедно какво има за училище тази седмица.
preparation-tip-56-4 = Казвайте какво върви добре. Грешките са позволени.

preparation-tip-78-1 = Изберете постоянно място и време за домашните.
preparation-tip-78-2 = Направете заедно план. Нека детето ви самостоятелно го следи.
preparation-tip-78-3 = Нека детето ви продължава да чете: книга, вестник, списание.
preparation-tip-78-4 = Говорете за бъдещето: какво харесва детето ви, кое училище подхожда?

## Tips for the summer holiday.

preparation-tip-end-12-1 = И през ваканцията говорете и четете много заедно, на вашия език.
preparation-tip-end-12-2 = Играйте много навън. Търсете заедно листа, камъчета и животинки.
preparation-tip-end-12-3 = Нека детето ви помага: да готви, да брои, да пазарува.
preparation-tip-end-12-4 = В края на ваканцията говорете за новата учебна година.

# For children from six to twelve years old.
preparation-tip-end-1 = Нека детето ви чете всеки ден и през ваканцията. Може и комикс.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Отидете заедно в библиотеката. За деца картата е безплатна.
preparation-tip-end-3 = Смятайте заедно: с пари, с часовника, с рецепта.
preparation-tip-end-4 = В края на ваканцията нека детето пак си ляга навреме.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Разгледайте заедно училища: на ден на отворените врати или в сайта.
# The level of secondary education.
preparation-tip-advice-78-2 = Говорете какво харесва детето ви, не само за нивото.
preparation-tip-advice-78-3 = Попитайте какво притеснява детето ви и слушайте.
preparation-tip-advice-78-4 = Покажете, че се гордеете, каквато и да е препоръката.
