### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = Waa aniga
pupil-sheet-intro = Waxaa dhacaya kulan adiga kugu saabsan. Warqaddan ku sheeg sida wax kuugu socdaan.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Adiga ayaa kulanka hoggaaminaya. Warqaddan ku sheeg sida wax kuugu socdaan.

# The child writes its name behind this.
pupil-sheet-name = Magacaygu waa:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = haa
pupil-sheet-sometimes = mararka qaar
pupil-sheet-not-yet = weli maya

# Stands above the statements with the three faces.
pupil-sheet-choose = Midabee wejiga adiga kugu habboon.

## Statements.

pupil-sheet-face-12-1 = Waan jeclahay inaan iskuulka tago.
pupil-sheet-face-12-2 = Waan jeclahay inaan carruurta kale la ciyaaro.
pupil-sheet-face-12-3 = Waan ku dhiirradaa inaan fasalka ka dhex hadlo.
pupil-sheet-face-12-4 = Waan jeclahay inaan sheeko dhegaysto.

pupil-sheet-face-34-1 = Waan jeclahay inaan iskuulka tago.
pupil-sheet-face-34-2 = Waxaan haystaa qof aan la ciyaaro.
pupil-sheet-face-34-3 = Akhriska waan jeclahay.
pupil-sheet-face-34-4 = Xisaabta waan jeclahay.
pupil-sheet-face-34-5 = Waan ku dhiirradaa inaan caawimo weydiisto.

pupil-sheet-face-56-1 = Farxad ayaan iskuulka ku tagaa.
pupil-sheet-face-56-2 = Waxaan ka mid ahay fasalka.
pupil-sheet-face-56-3 = Si deggan ayaan u shaqayn karaa.
pupil-sheet-face-56-4 = Waan sheegaa markaan wax fahmi waayo.
pupil-sheet-face-56-5 = Waan jeclahay inaan wax akhriyo.

pupil-sheet-face-78-1 = Farxad ayaan iskuulka ku tagaa.
pupil-sheet-face-78-2 = Fasalka waxaan ku noqon karaa qofka aan ahay.
pupil-sheet-face-78-3 = Shaqadayda si fiican ayaan u qorshayn karaa.
pupil-sheet-face-78-4 = Caawimo ayaan weydiistaa markaan wax garan waayo.
pupil-sheet-face-78-5 = Dugsiga sare waan u faraxsanahay.

## Prompts to draw.

pupil-sheet-draw-12-1 = Sawir waxa aad iskuulka ugu jeceshahay.
pupil-sheet-draw-34-1 = Sawir waxa aad durba si fiican u taqaan.

pupil-sheet-draw-start-12-1 = Sawir qofka aad jeceshahay inaad la ciyaarto.

pupil-sheet-draw-end-12-1 = Sawir waxa sannadkan ugu farxad badnaa.
pupil-sheet-draw-end-34-1 = Sawir waxa sannadkan ugu fiicnaa.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Tan baan rabaa inaan sheego. Qof weyn ayaa qoraya:

pupil-sheet-write-34-1 = Waxaan ku faanaa:
pupil-sheet-write-34-2 = Waxaan jeclahay inaan barto:

pupil-sheet-write-56-1 = Waxaan ku faanaa:
pupil-sheet-write-56-2 = Waxaan rabaa inaan ka sii fiicnaado:
pupil-sheet-write-56-3 = Fasalka waxaa igu caawiya:
pupil-sheet-write-56-4 = Waxaan rabaa inaan ka hadlo:

pupil-sheet-write-78-1 = Waxaan ku faanaa:
pupil-sheet-write-78-2 = Waxaa weli igu adag:
pupil-sheet-write-78-3 = Hadafkayga iyo sida aan u gaarayo:
pupil-sheet-write-78-4 = Waxaan rabaa inaan ka ogaado dugsiga groep 8 ka dib:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Tan baan jeclahay. Qof weyn ayaa qoraya:

pupil-sheet-write-start-34-1 = Waxaan ku faanaa:
pupil-sheet-write-start-34-2 = Sannadkan waxaan rabaa inaan barto:

pupil-sheet-write-start-1 = Waxaan ku faanaa:
pupil-sheet-write-start-2 = Waxaan jeclahay inaan sameeyo:
pupil-sheet-write-start-3 = Sannadkan waxaan rabaa inaan barto:
pupil-sheet-write-start-4 = Fasalka waxaa igu caawiya:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Tan hadda waan karaa. Qof weyn ayaa qoraya:

pupil-sheet-write-end-34-1 = Waxaan ku faanaa:
pupil-sheet-write-end-34-2 = Sannadka xiga waxaan rabaa inaan barto:

pupil-sheet-write-end-1 = Waxaan ku faanaa:
pupil-sheet-write-end-2 = Sannadkii hore waxaan hadda kaga fiicanahay:
pupil-sheet-write-end-3 = Waxa sannadkan ugu fiicnaa:
pupil-sheet-write-end-4 = Sannadka xiga waxaan rabaa inaan barto:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Waxaan ku faanaa:
pupil-sheet-write-advice-78-2 = Iskuulka iyo guriga waxaan jeclahay inaan ku sameeyo:
pupil-sheet-write-advice-78-3 = Sidan ayay iigu fududdahay inaan wax barto:
pupil-sheet-write-advice-78-4 = Iskuul cusub waxaa iiga muhiim ah:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Sidan ayaan kulanka u hoggaamiyaa
pupil-sheet-lead-1 = Waxaan iraahdaa: soo dhowaada.
pupil-sheet-lead-2 = Warqaddan ayaan ka hadlaa.
pupil-sheet-lead-3 = Waxaan idin weydiiyaa ra’yigiinna.
pupil-sheet-lead-4 = Waxaan sheegaa waxa aan ku heshiinno.
