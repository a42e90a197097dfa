### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.

pupil-sheet-title = Dit ben ik
pupil-sheet-intro = Er is een gesprek over jou. Met dit blad vertel je hoe het gaat.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Jij leidt het gesprek. Met dit blad vertel je hoe het gaat.

# The child writes its name behind this.
pupil-sheet-name = Mijn naam:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = ja
pupil-sheet-sometimes = soms
pupil-sheet-not-yet = nog niet

# Stands above the statements with the three faces.
pupil-sheet-choose = Kleur het gezicht dat bij je past.

## Statements.

pupil-sheet-face-12-1 = Ik ga graag naar school.
pupil-sheet-face-12-2 = Ik speel graag met andere kinderen.
pupil-sheet-face-12-3 = Ik durf te praten in de kring.
pupil-sheet-face-12-4 = Ik luister graag naar een verhaal.

pupil-sheet-face-34-1 = Ik ga graag naar school.
pupil-sheet-face-34-2 = Ik heb iemand om mee te spelen.
pupil-sheet-face-34-3 = Ik vind lezen leuk.
pupil-sheet-face-34-4 = Ik vind rekenen leuk.
pupil-sheet-face-34-5 = Ik durf hulp te vragen.

pupil-sheet-face-56-1 = Ik ga met plezier naar school.
pupil-sheet-face-56-2 = Ik hoor bij de groep.
pupil-sheet-face-56-3 = Ik kan rustig werken.
pupil-sheet-face-56-4 = Ik zeg het als ik iets niet snap.
pupil-sheet-face-56-5 = Ik lees graag.

pupil-sheet-face-78-1 = Ik ga met plezier naar school.
pupil-sheet-face-78-2 = Ik kan mezelf zijn in de groep.
pupil-sheet-face-78-3 = Ik kan mijn werk goed plannen.
pupil-sheet-face-78-4 = Ik vraag hulp als ik vastloop.
pupil-sheet-face-78-5 = Ik heb zin in de middelbare school.

## Prompts to draw.

pupil-sheet-draw-12-1 = Teken wat je het liefst doet op school.
pupil-sheet-draw-34-1 = Teken iets waar je trots op bent.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Dit wil ik vertellen. Een groot mens schrijft het op:

pupil-sheet-write-34-1 = Dit kan ik al goed:
pupil-sheet-write-34-2 = Dit wil ik graag leren:

pupil-sheet-write-56-1 = Ik ben trots op:
pupil-sheet-write-56-2 = Dit wil ik beter kunnen:
pupil-sheet-write-56-3 = Dit helpt mij in de klas:
pupil-sheet-write-56-4 = Hier wil ik over praten:

pupil-sheet-write-78-1 = Ik ben trots op:
pupil-sheet-write-78-2 = Dit vind ik nog lastig:
pupil-sheet-write-78-3 = Dit is mijn doel, en zo pak ik het aan:
pupil-sheet-write-78-4 = Dit wil ik weten over de school na groep 8:
