### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.

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
pupil-sheet-draw-34-1 = Draw something you are proud of.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = This is what I want to tell. A grown-up writes it down:

pupil-sheet-write-34-1 = I am already good at:
pupil-sheet-write-34-2 = I would like to learn this:

pupil-sheet-write-56-1 = I am proud of:
pupil-sheet-write-56-2 = I want to get better at:
pupil-sheet-write-56-3 = This helps me in class:
pupil-sheet-write-56-4 = I want to talk about:

pupil-sheet-write-78-1 = I am proud of:
pupil-sheet-write-78-2 = I still find this hard:
pupil-sheet-write-78-3 = This is my goal, and how I will work on it:
pupil-sheet-write-78-4 = I want to know this about school after groep 8:
