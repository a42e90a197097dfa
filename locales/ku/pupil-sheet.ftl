### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = Ev ez im
pupil-sheet-intro = Hevdîtinek li ser te heye. Li vir tu dibêjî rewşa te çawa ye.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Tu hevdîtinê bi rê ve dibî. Li vir tu dibêjî rewşa te çawa ye.

# The child writes its name behind this.
pupil-sheet-name = Navê min:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = erê
pupil-sheet-sometimes = carinan
pupil-sheet-not-yet = hîn na

# Stands above the statements with the three faces.
pupil-sheet-choose = Rûyê ku li gorî te ye reng bike.

## Statements.

pupil-sheet-face-12-1 = Ez bi kêf diçim dibistanê.
pupil-sheet-face-12-2 = Ez bi kêf bi zarokên din re dilîzim.
pupil-sheet-face-12-3 = Ez diwêrim di civata sinifê de biaxivim.
pupil-sheet-face-12-4 = Ez bi kêf guh didim çîrokan.

pupil-sheet-face-34-1 = Ez bi kêf diçim dibistanê.
pupil-sheet-face-34-2 = Kesek heye ku bi min re dilîze.
pupil-sheet-face-34-3 = Ez ji xwendinê hez dikim.
pupil-sheet-face-34-4 = Ez ji matematîkê hez dikim.
pupil-sheet-face-34-5 = Ez diwêrim alîkariyê bixwazim.

pupil-sheet-face-56-1 = Ez bi kêfxweşî diçim dibistanê.
pupil-sheet-face-56-2 = Ez jî ji komê me.
pupil-sheet-face-56-3 = Ez dikarim bi aramî bixebitim.
pupil-sheet-face-56-4 = Dema ez fêm nakim, ez dibêjim.
pupil-sheet-face-56-5 = Ez bi kêf dixwînim.

pupil-sheet-face-78-1 = Ez bi kêfxweşî diçim dibistanê.
pupil-sheet-face-78-2 = Di komê de ez dikarim wek xwe bim.
pupil-sheet-face-78-3 = Ez dikarim karê xwe baş plan bikim.
pupil-sheet-face-78-4 = Dema kar nabe, ez alîkariyê dixwazim.
pupil-sheet-face-78-5 = Ez bi kêf li benda dibistana navîn im.

## Prompts to draw.

pupil-sheet-draw-12-1 = Li dibistanê tu ji çi herî pir hez dikî? Wêneyekî çêke.
pupil-sheet-draw-34-1 = Tu ji niha ve çi baş dikî? Wêneyekî çêke.

pupil-sheet-draw-start-12-1 = Tu hez dikî bi kê re bilîzî? Wêneyekî çêke.

pupil-sheet-draw-end-12-1 = Îsal çi herî xweş bû? Wêneyekî çêke.
pupil-sheet-draw-end-34-1 = Îsal çi herî xweş bû? Wêneyekî çêke.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Ez dixwazim vê bibêjim. Kesekî mezin dinivîse:

pupil-sheet-write-34-1 = Ez bi vê serbilind im:
pupil-sheet-write-34-2 = Ez dixwazim vê fêr bibim:

pupil-sheet-write-56-1 = Ez bi vê serbilind im:
pupil-sheet-write-56-2 = Ez dixwazim di vê de baştir bibim:
pupil-sheet-write-56-3 = Di sinifê de ev alîkariya min dike:
pupil-sheet-write-56-4 = Ez dixwazim li ser vê biaxivim:

pupil-sheet-write-78-1 = Ez bi vê serbilind im:
pupil-sheet-write-78-2 = Ev hîn ji min re zehmet e:
pupil-sheet-write-78-3 = Armanca min ev e, û ez ê wisa bikim:
pupil-sheet-write-78-4 = Ez vê li ser dibistana piştî groep 8 dipirsim:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Ez ji vê hez dikim. Kesekî mezin dinivîse:

pupil-sheet-write-start-34-1 = Ez bi vê serbilind im:
pupil-sheet-write-start-34-2 = Ez dixwazim îsal vê fêr bibim:

pupil-sheet-write-start-1 = Ez bi vê serbilind im:
pupil-sheet-write-start-2 = Ez hez dikim vê bikim:
pupil-sheet-write-start-3 = Ez dixwazim îsal vê fêr bibim:
pupil-sheet-write-start-4 = Di sinifê de ev alîkariya min dike:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Ez êdî vê dizanim. Kesekî mezin dinivîse:

pupil-sheet-write-end-34-1 = Ez bi vê serbilind im:
pupil-sheet-write-end-34-2 = Ez dixwazim sala bê vê fêr bibim:

pupil-sheet-write-end-1 = Ez bi vê serbilind im:
pupil-sheet-write-end-2 = Ez niha vê ji sala borî baştir dikim:
pupil-sheet-write-end-3 = Îsal tiştê herî xweş ev bû:
pupil-sheet-write-end-4 = Ez dixwazim sala bê vê fêr bibim:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Ez bi vê serbilind im:
pupil-sheet-write-advice-78-2 = Li dibistanê û li malê ez hez dikim vê bikim:
pupil-sheet-write-advice-78-3 = Ez wisa herî baş fêr dibim:
pupil-sheet-write-advice-78-4 = Di dibistana nû de ev ji bo min girîng e:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Ez hevdîtinê wisa bi rê ve dibim
pupil-sheet-lead-1 = Ez dibêjim: bi xêr hatin.
pupil-sheet-lead-2 = Ez behsa vê kaxezê dikim.
pupil-sheet-lead-3 = Ez dipirsim: hûn çi difikirin?
pupil-sheet-lead-4 = Ez biryarên me dibêjim.
