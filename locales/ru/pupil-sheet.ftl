### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = Это я
pupil-sheet-intro = Скоро разговор о тебе. Здесь ты рассказываешь, как дела.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Ты ведёшь разговор. Здесь ты рассказываешь, как дела.

# The child writes its name behind this.
pupil-sheet-name = Меня зовут:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = да
pupil-sheet-sometimes = иногда
pupil-sheet-not-yet = пока нет

# Stands above the statements with the three faces.
pupil-sheet-choose = Раскрась личико, которое тебе подходит.

## Statements.

pupil-sheet-face-12-1 = Я люблю ходить в школу.
pupil-sheet-face-12-2 = Я люблю играть с детьми.
pupil-sheet-face-12-3 = Я не боюсь говорить в кругу.
pupil-sheet-face-12-4 = Я люблю слушать истории.

pupil-sheet-face-34-1 = Я люблю ходить в школу.
pupil-sheet-face-34-2 = Мне есть с кем играть.
pupil-sheet-face-34-3 = Мне нравится читать.
pupil-sheet-face-34-4 = Мне нравится считать.
pupil-sheet-face-34-5 = Я не боюсь просить о помощи.

pupil-sheet-face-56-1 = Я с радостью хожу в школу.
pupil-sheet-face-56-2 = Я чувствую себя частью класса.
pupil-sheet-face-56-3 = Я могу спокойно работать.
pupil-sheet-face-56-4 = Я говорю, если что-то не понимаю.
pupil-sheet-face-56-5 = Я люблю читать.

pupil-sheet-face-78-1 = Я с радостью хожу в школу.
pupil-sheet-face-78-2 = В классе я могу быть собой.
pupil-sheet-face-78-3 = Я умею хорошо планировать работу.
pupil-sheet-face-78-4 = Я прошу помощи, если мне трудно.
pupil-sheet-face-78-5 = Мне хочется в среднюю школу.

## Prompts to draw.

pupil-sheet-draw-12-1 = Нарисуй, что ты больше всего любишь делать в школе.
pupil-sheet-draw-34-1 = Нарисуй, что ты уже хорошо умеешь.

pupil-sheet-draw-start-12-1 = Нарисуй, с кем ты любишь играть.

pupil-sheet-draw-end-12-1 = Нарисуй самое весёлое в этом году.
pupil-sheet-draw-end-34-1 = Нарисуй лучшее, что было в этом году.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Вот что я хочу рассказать. Взрослый запишет:

pupil-sheet-write-34-1 = Я горжусь:
pupil-sheet-write-34-2 = Я хочу научиться:

pupil-sheet-write-56-1 = Я горжусь:
pupil-sheet-write-56-2 = Я хочу лучше уметь:
pupil-sheet-write-56-3 = В классе мне помогает:
pupil-sheet-write-56-4 = Я хочу поговорить об этом:

pupil-sheet-write-78-1 = Я горжусь:
pupil-sheet-write-78-2 = Мне пока трудно:
pupil-sheet-write-78-3 = Моя цель и что я для этого сделаю:
pupil-sheet-write-78-4 = О школе после groep 8 я хочу узнать:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Вот что мне нравится. Взрослый запишет:

pupil-sheet-write-start-34-1 = Я горжусь:
pupil-sheet-write-start-34-2 = В этом году я хочу научиться:

pupil-sheet-write-start-1 = Я горжусь:
pupil-sheet-write-start-2 = Я люблю делать:
pupil-sheet-write-start-3 = В этом году я хочу научиться:
pupil-sheet-write-start-4 = В классе мне помогает:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Вот что я уже умею. Взрослый запишет:

pupil-sheet-write-end-34-1 = Я горжусь:
pupil-sheet-write-end-34-2 = В следующем году я хочу научиться:

pupil-sheet-write-end-1 = Я горжусь:
pupil-sheet-write-end-2 = Теперь я умею лучше, чем год назад:
pupil-sheet-write-end-3 = Самое лучшее в этом году:
pupil-sheet-write-end-4 = В следующем году я хочу научиться:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Я горжусь:
pupil-sheet-write-advice-78-2 = В школе и дома я люблю делать:
pupil-sheet-write-advice-78-3 = Лучше всего я учусь так:
pupil-sheet-write-advice-78-4 = В новой школе для меня важно:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Так я веду разговор
pupil-sheet-lead-1 = Я здороваюсь со всеми.
pupil-sheet-lead-2 = Я рассказываю об этом листе.
pupil-sheet-lead-3 = Я спрашиваю, что вы думаете.
pupil-sheet-lead-4 = Я говорю, о чём мы договорились.
