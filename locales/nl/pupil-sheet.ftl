### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

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
pupil-sheet-draw-34-1 = Teken wat je al goed kunt.

pupil-sheet-draw-start-12-1 = Teken met wie je graag speelt.

pupil-sheet-draw-end-12-1 = Teken het leukste van dit jaar.
pupil-sheet-draw-end-34-1 = Teken het mooiste van dit jaar.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Dit wil ik vertellen. Een groot mens schrijft het op:

pupil-sheet-write-34-1 = Ik ben trots op:
pupil-sheet-write-34-2 = Dit wil ik graag leren:

pupil-sheet-write-56-1 = Ik ben trots op:
pupil-sheet-write-56-2 = Dit wil ik beter kunnen:
pupil-sheet-write-56-3 = Dit helpt mij in de klas:
pupil-sheet-write-56-4 = Hier wil ik over praten:

pupil-sheet-write-78-1 = Ik ben trots op:
pupil-sheet-write-78-2 = Dit vind ik nog lastig:
pupil-sheet-write-78-3 = Dit is mijn doel, en zo pak ik het aan:
pupil-sheet-write-78-4 = Dit wil ik weten over de school na groep 8:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Dit vind ik leuk. Een groot mens schrijft het op:

pupil-sheet-write-start-34-1 = Ik ben trots op:
pupil-sheet-write-start-34-2 = Dit wil ik dit jaar leren:

pupil-sheet-write-start-1 = Ik ben trots op:
pupil-sheet-write-start-2 = Dit vind ik leuk om te doen:
pupil-sheet-write-start-3 = Dit wil ik dit jaar leren:
pupil-sheet-write-start-4 = Dit helpt mij in de klas:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Dit kan ik nu al. Een groot mens schrijft het op:

pupil-sheet-write-end-34-1 = Ik ben trots op:
pupil-sheet-write-end-34-2 = Dit wil ik volgend jaar leren:

pupil-sheet-write-end-1 = Ik ben trots op:
pupil-sheet-write-end-2 = Dit kan ik nu beter dan vorig jaar:
pupil-sheet-write-end-3 = Dit was het mooiste van dit jaar:
pupil-sheet-write-end-4 = Dit wil ik volgend jaar leren:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Ik ben trots op:
pupil-sheet-write-advice-78-2 = Dit doe ik graag, op school en thuis:
pupil-sheet-write-advice-78-3 = Zo leer ik het best:
pupil-sheet-write-advice-78-4 = Dit vind ik belangrijk bij een nieuwe school:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Zo leid ik het gesprek
pupil-sheet-lead-1 = Ik zeg welkom.
pupil-sheet-lead-2 = Ik vertel over dit blad.
pupil-sheet-lead-3 = Ik vraag wat jullie vinden.
pupil-sheet-lead-4 = Ik vertel wat we afspreken.
