### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Как подготовиться

# Under the title.
preparation-intro = Пять шагов. Возьмите этот лист на разговор.

## Step 1: come.

preparation-step-1-title = Приходите на разговор
preparation-step-1-line-1 = Запишите день и время.
preparation-step-1-line-2 = Не можете прийти? Позвоните или напишите учителю.
preparation-step-1-line-3 = Нужен переводчик? Скажите уже сейчас.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Сначала поговорите с ребёнком
preparation-step-2-line-1 = Что тебе нравится в школе?
preparation-step-2-line-2 = Что тебе трудно?
preparation-step-2-line-3 = С кем тебе хорошо?
preparation-step-2-line-4 = Что мне можно рассказать в школе?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Подумайте: что вы хотите спросить?
preparation-step-3-line-1 = Что мой ребёнок умеет хорошо?
preparation-step-3-line-2 = Что может быть ещё лучше?
preparation-step-3-line-3 = Как дела у моего ребёнка в классе?
preparation-step-3-line-4 = Что делает школа? А что могу делать я?

preparation-step-3-line-start-1 = Как прошли первые недели?
preparation-step-3-line-start-2 = Чему будет учиться мой ребёнок?
preparation-step-3-line-start-3 = Как я могу помогать дома?
preparation-step-3-line-start-4 = Как мы будем держать связь в этом году?

preparation-step-3-line-end-1 = Какие успехи у моего ребёнка в этом году?
preparation-step-3-line-end-2 = Что получилось из договорённостей?
preparation-step-3-line-end-3 = Что изменится в следующем году?
preparation-step-3-line-end-4 = Что я могу делать на каникулах?

preparation-step-3-line-advice-1 = Почему вы даёте такую рекомендацию?
preparation-step-3-line-advice-2 = Какие школы подходят?
preparation-step-3-line-advice-3 = Может ли рекомендация ещё измениться?
preparation-step-3-line-advice-4 = Что и когда мне теперь нужно сделать?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Подумайте: что вы хотите рассказать?
preparation-step-4-line-1 = Какой ваш ребёнок дома?
preparation-step-4-line-2 = Что ваш ребёнок говорит о школе?
preparation-step-4-line-3 = Что ребёнок любит делать больше всего?
preparation-step-4-line-4 = Есть ли дома что-то, что нужно знать учителю?

preparation-step-4-line-start-1 = Что любит ваш ребёнок? Что хорошо умеет?
preparation-step-4-line-start-2 = Что дома получается хорошо?
preparation-step-4-line-start-3 = Чего вы ждёте от этого учебного года?
preparation-step-4-line-start-4 = Есть ли дома что-то, что нужно знать учителю?

preparation-step-4-line-advice-1 = Что ребёнок любит делать больше всего?
preparation-step-4-line-advice-2 = Какая работа интересна вашему ребёнку?
preparation-step-4-line-advice-3 = Как ваш ребёнок учится лучше всего?
preparation-step-4-line-advice-4 = На что вы надеетесь? Чего хочет сам ребёнок?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Спрашивайте во время разговора
preparation-step-5-line-1 = Что-то непонятно? Попросите объяснить.
preparation-step-5-line-2 = Спросите: можете привести пример?
preparation-step-5-line-3 = Попросите договорённости на бумаге.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Как помочь дома

preparation-tip-12-1 = Много разговаривайте вместе на языке, который вы знаете лучше всего.
preparation-tip-12-2 = Каждый день читайте вместе книжку или смотрите картинки.
preparation-tip-12-3 = Пойте, играйте и считайте: на лестнице, за столом, в магазине.
preparation-tip-12-4 = Пусть ребёнок делает без помощи то, что уже умеет.

preparation-tip-34-1 = Читайте вместе 15 минут в день. Можно по очереди.
preparation-tip-34-2 = Ищите буквы и слова: на улице, на пакете молока.
preparation-tip-34-3 = Считайте вместе: деньги, время на часах, продукты на кухне.
preparation-tip-34-4 = Спросите, что сегодня было хорошего, и послушайте.

preparation-tip-56-1 = Пусть ребёнок читает каждый день. Поговорите о прочитанном.
preparation-tip-56-2 = Повторяйте таблицу умножения несколько минут в день.
preparation-tip-56-3 = Смотрите вместе, что задано в школе на эту неделю.
preparation-tip-56-4 = Говорите, что получается хорошо. Ошибаться можно.

preparation-tip-78-1 = Выберите постоянное место и время для домашних заданий.
preparation-tip-78-2 = Составьте вместе план. Пусть ребёнок ведёт его самостоятельно.
preparation-tip-78-3 = Пусть ребёнок продолжает читать: книгу, газету, журнал.
preparation-tip-78-4 = Говорите о будущем: что любит ваш ребёнок, какая школа подходит?

## Tips for the summer holiday.

preparation-tip-end-12-1 = И на каникулах много говорите и читайте вместе, на своём языке.
preparation-tip-end-12-2 = Много играйте на улице. Ищите вместе листья, камешки и жучков.
preparation-tip-end-12-3 = Пусть ребёнок помогает: готовить, считать, ходить за покупками.
preparation-tip-end-12-4 = В последнюю неделю каникул поговорите о новом учебном годе.

# For children from six to twelve years old.
preparation-tip-end-1 = Пусть ребёнок и на каникулах читает каждый день. Можно и комиксы.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Сходите вместе в библиотеку. Запись для детей бесплатная.
preparation-tip-end-3 = Считайте вместе: деньги, время на часах, продукты по рецепту.
preparation-tip-end-4 = Пусть в последнюю неделю каникул ребёнок снова ложится вовремя.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Посмотрите школы вместе: в день открытых дверей или на сайте.
# The level of secondary education.
preparation-tip-advice-78-2 = Говорите о том, что любит ваш ребёнок, а не только об уровне.
preparation-tip-advice-78-3 = Спросите, что тревожит вашего ребёнка, и послушайте.
preparation-tip-advice-78-4 = Покажите, что вы гордитесь, какой бы ни была рекомендация.
