### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = To ja
pupil-sheet-intro = Będzie rozmowa o tobie. Na tej kartce powiesz, jak ci idzie.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Ty prowadzisz rozmowę. Na tej kartce powiesz, jak ci idzie.

# The child writes its name behind this.
pupil-sheet-name = Moje imię:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = tak
pupil-sheet-sometimes = czasem
pupil-sheet-not-yet = jeszcze nie

# Stands above the statements with the three faces.
pupil-sheet-choose = Pokoloruj buźkę, która do ciebie pasuje.

## Statements.

pupil-sheet-face-12-1 = Lubię chodzić do szkoły.
pupil-sheet-face-12-2 = Lubię bawić się z innymi dziećmi.
pupil-sheet-face-12-3 = Mam odwagę mówić w kręgu.
pupil-sheet-face-12-4 = Lubię słuchać opowieści.

pupil-sheet-face-34-1 = Lubię chodzić do szkoły.
pupil-sheet-face-34-2 = Mam z kim się bawić.
pupil-sheet-face-34-3 = Lubię czytać.
pupil-sheet-face-34-4 = Lubię liczyć.
pupil-sheet-face-34-5 = Mam odwagę prosić o pomoc.

pupil-sheet-face-56-1 = Chętnie chodzę do szkoły.
pupil-sheet-face-56-2 = Czuję się częścią grupy.
pupil-sheet-face-56-3 = Umiem spokojnie pracować.
pupil-sheet-face-56-4 = Mówię, gdy czegoś nie rozumiem.
pupil-sheet-face-56-5 = Chętnie czytam.

pupil-sheet-face-78-1 = Chętnie chodzę do szkoły.
pupil-sheet-face-78-2 = Mogę być sobą w grupie.
pupil-sheet-face-78-3 = Umiem dobrze planować swoją pracę.
pupil-sheet-face-78-4 = Proszę o pomoc, gdy utknę.
pupil-sheet-face-78-5 = Cieszę się na szkołę średnią.

## Prompts to draw.

pupil-sheet-draw-12-1 = Narysuj, co najbardziej lubisz robić w szkole.
pupil-sheet-draw-34-1 = Narysuj, co już dobrze umiesz.

pupil-sheet-draw-start-12-1 = Narysuj, z kim lubisz się bawić.

pupil-sheet-draw-end-12-1 = Narysuj najfajniejszą chwilę tego roku.
pupil-sheet-draw-end-34-1 = Narysuj najlepszą chwilę tego roku.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = To chcę opowiedzieć. Zapisuje ktoś dorosły:

pupil-sheet-write-34-1 = Chcę się pochwalić:
pupil-sheet-write-34-2 = Tego chcę się nauczyć:

pupil-sheet-write-56-1 = Chcę się pochwalić:
pupil-sheet-write-56-2 = To chcę umieć lepiej:
pupil-sheet-write-56-3 = To mi pomaga w klasie:
pupil-sheet-write-56-4 = O tym chcę porozmawiać:

pupil-sheet-write-78-1 = Chcę się pochwalić:
pupil-sheet-write-78-2 = To jest jeszcze trudne:
pupil-sheet-write-78-3 = To jest mój cel i tak do niego dojdę:
pupil-sheet-write-78-4 = O szkole po groep 8 chcę wiedzieć:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = To lubię. Zapisuje ktoś dorosły:

pupil-sheet-write-start-34-1 = Chcę się pochwalić:
pupil-sheet-write-start-34-2 = Tego chcę się nauczyć w tym roku:

pupil-sheet-write-start-1 = Chcę się pochwalić:
pupil-sheet-write-start-2 = To lubię robić:
pupil-sheet-write-start-3 = Tego chcę się nauczyć w tym roku:
pupil-sheet-write-start-4 = To mi pomaga w klasie:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = To już umiem. Zapisuje ktoś dorosły:

pupil-sheet-write-end-34-1 = Chcę się pochwalić:
pupil-sheet-write-end-34-2 = Tego chcę się nauczyć w przyszłym roku:

pupil-sheet-write-end-1 = Chcę się pochwalić:
pupil-sheet-write-end-2 = To umiem teraz lepiej niż rok temu:
pupil-sheet-write-end-3 = To było najlepsze w tym roku:
pupil-sheet-write-end-4 = Tego chcę się nauczyć w przyszłym roku:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Chcę się pochwalić:
pupil-sheet-write-advice-78-2 = To lubię robić w szkole i w domu:
pupil-sheet-write-advice-78-3 = Tak uczę się najlepiej:
pupil-sheet-write-advice-78-4 = Ważne dla mnie w nowej szkole:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Tak prowadzę rozmowę
pupil-sheet-lead-1 = Witam wszystkich.
pupil-sheet-lead-2 = Opowiadam o tej kartce.
pupil-sheet-lead-3 = Pytam, co myślicie.
pupil-sheet-lead-4 = Mówię, co ustalamy.
