### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = Esaki ta ami
pupil-sheet-intro = Tin un kombersashon tokante bo. Ku e blachi akí bo ta konta kon ta bai.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Abo ta guia e kombersashon. Ku e blachi akí bo ta konta kon ta bai.

# The child writes its name behind this.
pupil-sheet-name = Mi nòmber:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = sí
pupil-sheet-sometimes = tin biaha
pupil-sheet-not-yet = ainda nò

# Stands above the statements with the three faces.
pupil-sheet-choose = Pinta e kara ku ta pas ku bo.

## Statements.

pupil-sheet-face-12-1 = Mi gusta bai skol.
pupil-sheet-face-12-2 = Mi gusta hunga ku otro mucha.
pupil-sheet-face-12-3 = Mi tin kurashi di papia den e rònchi.
pupil-sheet-face-12-4 = Mi gusta skucha un kuenta.

pupil-sheet-face-34-1 = Mi gusta bai skol.
pupil-sheet-face-34-2 = Mi tin hende pa hunga kuné.
pupil-sheet-face-34-3 = Mi gusta lesa.
pupil-sheet-face-34-4 = Mi gusta matemátika.
pupil-sheet-face-34-5 = Mi tin kurashi di pidi yudansa.

pupil-sheet-face-56-1 = Mi ta bai skol ku gusto.
pupil-sheet-face-56-2 = Mi ta parti di e grupo.
pupil-sheet-face-56-3 = Mi por traha trankil.
pupil-sheet-face-56-4 = Mi ta bisa ora mi no ta komprondé algu.
pupil-sheet-face-56-5 = Mi gusta lesa.

pupil-sheet-face-78-1 = Mi ta bai skol ku gusto.
pupil-sheet-face-78-2 = Mi por ta mi mes den e grupo.
pupil-sheet-face-78-3 = Mi por planifiká mi trabou bon.
pupil-sheet-face-78-4 = Mi ta pidi yudansa ora mi no por sigui.
pupil-sheet-face-78-5 = Mi tin gana di bai skol sekundario.

## Prompts to draw.

pupil-sheet-draw-12-1 = Pinta loke bo gusta hasi mas na skol.
pupil-sheet-draw-34-1 = Pinta loke bo por hasi bon kaba.

pupil-sheet-draw-start-12-1 = Pinta ku ken bo gusta hunga.

pupil-sheet-draw-end-12-1 = Pinta loke tabata mas dushi e aña akí.
pupil-sheet-draw-end-34-1 = Pinta loke tabata mas bunita e aña akí.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Esaki mi ke konta. Un hende grandi ta skirbié:

pupil-sheet-write-34-1 = Mi ta orguyoso di:
pupil-sheet-write-34-2 = Esaki mi ke siña:

pupil-sheet-write-56-1 = Mi ta orguyoso di:
pupil-sheet-write-56-2 = Esaki mi ke por hasi mihó:
pupil-sheet-write-56-3 = Esaki ta yuda mi den klas:
pupil-sheet-write-56-4 = Di esaki mi ke papia:

pupil-sheet-write-78-1 = Mi ta orguyoso di:
pupil-sheet-write-78-2 = Esaki ta difísil pa mi ainda:
pupil-sheet-write-78-3 = Esaki ta mi meta, i asina mi ta bai hasié:
pupil-sheet-write-78-4 = Esaki mi ke sa di e skol despues di groep 8:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Esaki mi gusta. Un hende grandi ta skirbié:

pupil-sheet-write-start-34-1 = Mi ta orguyoso di:
pupil-sheet-write-start-34-2 = Esaki mi ke siña e aña akí:

pupil-sheet-write-start-1 = Mi ta orguyoso di:
pupil-sheet-write-start-2 = Esaki mi gusta hasi:
pupil-sheet-write-start-3 = Esaki mi ke siña e aña akí:
pupil-sheet-write-start-4 = Esaki ta yuda mi den klas:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Esaki mi por awor. Un hende grandi ta skirbié:

pupil-sheet-write-end-34-1 = Mi ta orguyoso di:
pupil-sheet-write-end-34-2 = Esaki mi ke siña otro aña:

pupil-sheet-write-end-1 = Mi ta orguyoso di:
pupil-sheet-write-end-2 = Esaki mi por awor mihó ku aña pasá:
pupil-sheet-write-end-3 = Esaki tabata mas bunita e aña akí:
pupil-sheet-write-end-4 = Esaki mi ke siña otro aña:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Mi ta orguyoso di:
pupil-sheet-write-advice-78-2 = Esaki mi gusta hasi, na skol i na kas:
pupil-sheet-write-advice-78-3 = Asina mi ta siña mihó:
pupil-sheet-write-advice-78-4 = Esaki ta importante pa mi na un skol nobo:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Asina mi ta guia e kombersashon
pupil-sheet-lead-1 = Mi ta bisa bon biní.
pupil-sheet-lead-2 = Mi ta konta di e blachi akí.
pupil-sheet-lead-3 = Mi ta puntra kiko boso ta pensa.
pupil-sheet-lead-4 = Mi ta bisa kiko nos ta palabrá.
