### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = This is me
pupil-sheet-intro = There is a meeting about you. Use this sheet to tell us how you are doing.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = You lead the meeting. Use this sheet to tell us how you are doing.

# The child writes its name behind this.
pupil-sheet-name = My name:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = yes
pupil-sheet-sometimes = sometimes
pupil-sheet-not-yet = not yet

# Stands above the statements with the three faces.
pupil-sheet-choose = Colour the face that fits you.

## Statements.

pupil-sheet-face-12-1 = I like going to school.
pupil-sheet-face-12-2 = I like playing with other children.
pupil-sheet-face-12-3 = I dare to talk at circle time.
pupil-sheet-face-12-4 = I like listening to a story.

pupil-sheet-face-34-1 = I like going to school.
pupil-sheet-face-34-2 = I have someone to play with.
pupil-sheet-face-34-3 = I like reading.
pupil-sheet-face-34-4 = I like maths.
pupil-sheet-face-34-5 = I dare to ask for help.

pupil-sheet-face-56-1 = I enjoy going to school.
pupil-sheet-face-56-2 = I am part of the class.
pupil-sheet-face-56-3 = I can work calmly.
pupil-sheet-face-56-4 = I say so when I don’t understand.
pupil-sheet-face-56-5 = I like to read.

pupil-sheet-face-78-1 = I enjoy going to school.
pupil-sheet-face-78-2 = I can be myself in class.
pupil-sheet-face-78-3 = I can plan my work well.
pupil-sheet-face-78-4 = I ask for help when I get stuck.
pupil-sheet-face-78-5 = I look forward to secondary school.

## Prompts to draw.

pupil-sheet-draw-12-1 = Draw what you like doing most at school.
pupil-sheet-draw-34-1 = Draw what you can already do well.

pupil-sheet-draw-start-12-1 = Draw who you like to play with.

pupil-sheet-draw-end-12-1 = Draw what you enjoyed most this year.
pupil-sheet-draw-end-34-1 = Draw the best thing about this year.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = This is what I want to tell. A grown-up writes it down:

pupil-sheet-write-34-1 = I am proud of:
pupil-sheet-write-34-2 = I would like to learn this:

pupil-sheet-write-56-1 = I am proud of:
pupil-sheet-write-56-2 = I want to get better at:
pupil-sheet-write-56-3 = This helps me in class:
pupil-sheet-write-56-4 = I want to talk about:

pupil-sheet-write-78-1 = I am proud of:
pupil-sheet-write-78-2 = I still find this hard:
pupil-sheet-write-78-3 = This is my goal, and how I will work on it:
pupil-sheet-write-78-4 = I want to know this about school after groep 8:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = This is what I like. A grown-up writes it down:

pupil-sheet-write-start-34-1 = I am proud of:
pupil-sheet-write-start-34-2 = This year I want to learn:

pupil-sheet-write-start-1 = I am proud of:
pupil-sheet-write-start-2 = I like doing this:
pupil-sheet-write-start-3 = This year I want to learn:
pupil-sheet-write-start-4 = This helps me in class:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = This is what I can do now. A grown-up writes it down:

pupil-sheet-write-end-34-1 = I am proud of:
pupil-sheet-write-end-34-2 = Next year I want to learn:

pupil-sheet-write-end-1 = I am proud of:
pupil-sheet-write-end-2 = I can do this better now than last year:
pupil-sheet-write-end-3 = This was the best thing about this year:
pupil-sheet-write-end-4 = Next year I want to learn:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = I am proud of:
pupil-sheet-write-advice-78-2 = I like doing this, at school and at home:
pupil-sheet-write-advice-78-3 = This is how I learn best:
pupil-sheet-write-advice-78-4 = This is important to me in a new school:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = How I lead the meeting
pupil-sheet-lead-1 = I say welcome.
pupil-sheet-lead-2 = I talk about this sheet.
pupil-sheet-lead-3 = I ask what you all think.
pupil-sheet-lead-4 = I say what we agree.
