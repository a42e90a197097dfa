### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = Despre mine
pupil-sheet-intro = Va fi o discuție despre tine. Aici povestești cum îți merge.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Tu conduci discuția. Aici povestești cum îți merge.

# The child writes its name behind this.
pupil-sheet-name = Numele meu:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = da
pupil-sheet-sometimes = uneori
pupil-sheet-not-yet = încă nu

# Stands above the statements with the three faces.
pupil-sheet-choose = Colorează fața care ți se potrivește.

## Statements.

pupil-sheet-face-12-1 = Merg cu drag la școală.
pupil-sheet-face-12-2 = Îmi place să mă joc cu alți copii.
pupil-sheet-face-12-3 = Am curaj să vorbesc în cercul clasei.
pupil-sheet-face-12-4 = Îmi place să ascult o poveste.

pupil-sheet-face-34-1 = Merg cu drag la școală.
pupil-sheet-face-34-2 = Am cu cine să mă joc.
pupil-sheet-face-34-3 = Îmi place să citesc.
pupil-sheet-face-34-4 = Îmi place să socotesc.
pupil-sheet-face-34-5 = Am curaj să cer ajutor.

pupil-sheet-face-56-1 = Merg cu plăcere la școală.
pupil-sheet-face-56-2 = Fac parte din grup.
pupil-sheet-face-56-3 = Pot lucra în liniște.
pupil-sheet-face-56-4 = Spun când nu înțeleg ceva.
pupil-sheet-face-56-5 = Îmi place să citesc.

pupil-sheet-face-78-1 = Merg cu plăcere la școală.
pupil-sheet-face-78-2 = În grup pot fi așa cum sunt.
pupil-sheet-face-78-3 = Știu să îmi planific bine lucrul.
pupil-sheet-face-78-4 = Cer ajutor când mă blochez.
pupil-sheet-face-78-5 = Aștept cu drag școala secundară.

## Prompts to draw.

pupil-sheet-draw-12-1 = Desenează ce îți place cel mai mult la școală.
pupil-sheet-draw-34-1 = Desenează ce faci deja bine.

pupil-sheet-draw-start-12-1 = Desenează cu cine îți place să te joci.

pupil-sheet-draw-end-12-1 = Desenează ce ți-a plăcut cel mai mult anul acesta.
pupil-sheet-draw-end-34-1 = Desenează cel mai frumos lucru din acest an.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Asta vreau să povestesc. Un adult scrie aici:

pupil-sheet-write-34-1 = Mă mândresc cu:
pupil-sheet-write-34-2 = Asta vreau să învăț:

pupil-sheet-write-56-1 = Mă mândresc cu:
pupil-sheet-write-56-2 = Asta vreau să fac mai bine:
pupil-sheet-write-56-3 = Asta mă ajută în clasă:
pupil-sheet-write-56-4 = Despre asta vreau să vorbesc:

pupil-sheet-write-78-1 = Mă mândresc cu:
pupil-sheet-write-78-2 = Asta mi se pare încă greu:
pupil-sheet-write-78-3 = Acesta e scopul meu și așa îl ating:
pupil-sheet-write-78-4 = Asta vreau să știu despre școala de după groep 8:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Asta îmi place. Un adult scrie aici:

pupil-sheet-write-start-34-1 = Mă mândresc cu:
pupil-sheet-write-start-34-2 = Asta vreau să învăț anul acesta:

pupil-sheet-write-start-1 = Mă mândresc cu:
pupil-sheet-write-start-2 = Asta îmi place să fac:
pupil-sheet-write-start-3 = Asta vreau să învăț anul acesta:
pupil-sheet-write-start-4 = Asta mă ajută în clasă:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Asta știu deja să fac. Un adult scrie aici:

pupil-sheet-write-end-34-1 = Mă mândresc cu:
pupil-sheet-write-end-34-2 = Asta vreau să învăț anul viitor:

pupil-sheet-write-end-1 = Mă mândresc cu:
pupil-sheet-write-end-2 = Asta fac acum mai bine decât anul trecut:
pupil-sheet-write-end-3 = Cel mai frumos lucru din acest an:
pupil-sheet-write-end-4 = Asta vreau să învăț anul viitor:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Mă mândresc cu:
pupil-sheet-write-advice-78-2 = Asta îmi place să fac, la școală și acasă:
pupil-sheet-write-advice-78-3 = Așa învăț cel mai bine:
pupil-sheet-write-advice-78-4 = Asta e important pentru mine la o școală nouă:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Așa conduc discuția
pupil-sheet-lead-1 = Spun bun venit.
pupil-sheet-lead-2 = Povestesc despre această foaie.
pupil-sheet-lead-3 = Vă întreb ce părere aveți.
pupil-sheet-lead-4 = Spun ce stabilim.
