### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = Це я
pupil-sheet-intro = Скоро буде розмова про тебе. Розкажи тут, як твої справи.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Ти ведеш розмову. Розкажи тут, як твої справи.

# The child writes its name behind this.
pupil-sheet-name = Мене звати:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = так
pupil-sheet-sometimes = іноді
pupil-sheet-not-yet = ще ні

# Stands above the statements with the three faces.
pupil-sheet-choose = Розфарбуй личко, що тобі підходить.

## Statements.

pupil-sheet-face-12-1 = Я люблю ходити до школи.
pupil-sheet-face-12-2 = Я люблю гратися з іншими дітьми.
pupil-sheet-face-12-3 = Я сміливо говорю в колі.
pupil-sheet-face-12-4 = Я люблю слухати історії.

pupil-sheet-face-34-1 = Я люблю ходити до школи.
pupil-sheet-face-34-2 = Мені є з ким гратися.
pupil-sheet-face-34-3 = Мені подобається читати.
pupil-sheet-face-34-4 = Мені подобається математика.
pupil-sheet-face-34-5 = Я не боюся просити допомоги.

pupil-sheet-face-56-1 = Я з радістю ходжу до школи.
pupil-sheet-face-56-2 = У класі я серед своїх.
pupil-sheet-face-56-3 = Я можу спокійно працювати.
pupil-sheet-face-56-4 = Я кажу, коли чогось не розумію.
pupil-sheet-face-56-5 = Я люблю читати.

pupil-sheet-face-78-1 = Я з радістю ходжу до школи.
pupil-sheet-face-78-2 = У класі я можу бути собою.
pupil-sheet-face-78-3 = Я добре планую свою роботу.
pupil-sheet-face-78-4 = Коли не виходить, я прошу допомоги.
pupil-sheet-face-78-5 = Мені хочеться до середньої школи.

## Prompts to draw.

pupil-sheet-draw-12-1 = Намалюй, що ти найбільше любиш робити в школі.
pupil-sheet-draw-34-1 = Намалюй, що ти вже добре вмієш.

pupil-sheet-draw-start-12-1 = Намалюй, з ким ти любиш гратися.

pupil-sheet-draw-end-12-1 = Намалюй, що було найвеселішим цього року.
pupil-sheet-draw-end-34-1 = Намалюй, що було найкращим цього року.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Ось що я хочу розказати. Дорослі запишуть:

pupil-sheet-write-34-1 = Чим я пишаюся:
pupil-sheet-write-34-2 = Я хочу навчитися:

pupil-sheet-write-56-1 = Чим я пишаюся:
pupil-sheet-write-56-2 = Я хочу краще вміти:
pupil-sheet-write-56-3 = У класі мені допомагає:
pupil-sheet-write-56-4 = Я хочу поговорити про:

pupil-sheet-write-78-1 = Чим я пишаюся:
pupil-sheet-write-78-2 = Мені ще важко:
pupil-sheet-write-78-3 = Моя мета і як я до неї йду:
pupil-sheet-write-78-4 = Про школу після groep 8 я хочу знати:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Ось що мені подобається. Дорослі запишуть:

pupil-sheet-write-start-34-1 = Чим я пишаюся:
pupil-sheet-write-start-34-2 = Цього року я хочу навчитися:

pupil-sheet-write-start-1 = Чим я пишаюся:
pupil-sheet-write-start-2 = Мені подобається:
pupil-sheet-write-start-3 = Цього року я хочу навчитися:
pupil-sheet-write-start-4 = У класі мені допомагає:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Ось що я вже вмію. Дорослі запишуть:

pupil-sheet-write-end-34-1 = Чим я пишаюся:
pupil-sheet-write-end-34-2 = Наступного року я хочу навчитися:

pupil-sheet-write-end-1 = Чим я пишаюся:
pupil-sheet-write-end-2 = Тепер я вмію краще, ніж торік:
pupil-sheet-write-end-3 = Найкраще, що було цього року:
pupil-sheet-write-end-4 = Наступного року я хочу навчитися:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Чим я пишаюся:
pupil-sheet-write-advice-78-2 = Я люблю робити в школі та вдома:
pupil-sheet-write-advice-78-3 = Найкраще я вчуся так:
pupil-sheet-write-advice-78-4 = У новій школі для мене важливо:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Як я веду розмову
pupil-sheet-lead-1 = Я всіх вітаю.
pupil-sheet-lead-2 = Я розповідаю про цей аркуш.
pupil-sheet-lead-3 = Я питаю, що ви думаєте.
pupil-sheet-lead-4 = Я кажу, про що ми домовилися.
