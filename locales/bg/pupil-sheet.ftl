### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = Това съм аз
pupil-sheet-intro = Ще има разговор за теб. С този лист разказваш как си.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Ти водиш разговора. С този лист разказваш как си.

# The child writes its name behind this.
pupil-sheet-name = Моето име:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = да
pupil-sheet-sometimes = понякога
pupil-sheet-not-yet = още не

# Stands above the statements with the three faces.
pupil-sheet-choose = Оцвети личицето, което ти подхожда.

## Statements.

pupil-sheet-face-12-1 = Обичам да ходя на училище.
pupil-sheet-face-12-2 = Обичам да играя с други деца.
pupil-sheet-face-12-3 = Смея да говоря, когато сме в кръг.
pupil-sheet-face-12-4 = Обичам да слушам приказки.

pupil-sheet-face-34-1 = Обичам да ходя на училище.
pupil-sheet-face-34-2 = Има с кого да играя.
pupil-sheet-face-34-3 = Харесва ми да чета.
pupil-sheet-face-34-4 = Харесва ми да смятам.
pupil-sheet-face-34-5 = Смея да поискам помощ.

pupil-sheet-face-56-1 = Ходя с удоволствие на училище.
pupil-sheet-face-56-2 = Чувствам се част от класа.
pupil-sheet-face-56-3 = Мога да работя спокойно.
pupil-sheet-face-56-4 = Казвам, когато не разбирам нещо.
pupil-sheet-face-56-5 = Обичам да чета.

pupil-sheet-face-78-1 = Ходя с удоволствие на училище.
pupil-sheet-face-78-2 = Мога да бъда себе си в класа.
pupil-sheet-face-78-3 = Мога добре да планирам работата си.
pupil-sheet-face-78-4 = Търся помощ, когато ми е трудно.
pupil-sheet-face-78-5 = С радост чакам средното училище.

## Prompts to draw.

pupil-sheet-draw-12-1 = Нарисувай какво най-обичаш да правиш в училище.
pupil-sheet-draw-34-1 = Нарисувай какво вече можеш добре.

pupil-sheet-draw-start-12-1 = Нарисувай с кого обичаш да играеш.

pupil-sheet-draw-end-12-1 = Нарисувай най-веселото от тази година.
pupil-sheet-draw-end-34-1 = Нарисувай най-хубавото от тази година.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Това искам да разкажа. Възрастен го записва:

pupil-sheet-write-34-1 = Гордея се с:
pupil-sheet-write-34-2 = Това искам да науча:

pupil-sheet-write-56-1 = Гордея се с:
pupil-sheet-write-56-2 = Това искам да мога по-добре:
pupil-sheet-write-56-3 = Това ми помага в клас:
pupil-sheet-write-56-4 = За това искам да говоря:

pupil-sheet-write-78-1 = Гордея се с:
pupil-sheet-write-78-2 = Това още ми е трудно:
pupil-sheet-write-78-3 = Това е моята цел и така ще я постигна:
pupil-sheet-write-78-4 = Това искам да знам за училището след groep 8:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Това ми харесва. Възрастен го записва:

pupil-sheet-write-start-34-1 = Гордея се с:
pupil-sheet-write-start-34-2 = Това искам да науча тази година:

pupil-sheet-write-start-1 = Гордея се с:
pupil-sheet-write-start-2 = Това обичам да правя:
pupil-sheet-write-start-3 = Това искам да науча тази година:
pupil-sheet-write-start-4 = Това ми помага в клас:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Това вече мога. Възрастен го записва:

pupil-sheet-write-end-34-1 = Гордея се с:
pupil-sheet-write-end-34-2 = Това искам да науча догодина:

pupil-sheet-write-end-1 = Гордея се с:
pupil-sheet-write-end-2 = Това мога по-добре от миналата година:
pupil-sheet-write-end-3 = Това беше най-хубавото тази година:
pupil-sheet-write-end-4 = Това искам да науча догодина:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Гордея се с:
pupil-sheet-write-advice-78-2 = Това обичам да правя в училище и вкъщи:
pupil-sheet-write-advice-78-3 = Така уча най-добре:
pupil-sheet-write-advice-78-4 = Това е важно за мен в ново училище:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Така водя разговора
pupil-sheet-lead-1 = Казвам „добре дошли“.
pupil-sheet-lead-2 = Разказвам за този лист.
pupil-sheet-lead-3 = Питам какво мислите.
pupil-sheet-lead-4 = Казвам за какво се договаряме.
