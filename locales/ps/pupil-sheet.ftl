### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = دا زه یم
pupil-sheet-intro = ستا په اړه خبرې اترې کوو. په دې پاڼه کې ووایه چې حال دې څنګه دی.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = ته خبرې اترې پر مخ بیایې. په دې پاڼه کې ووایه چې حال دې څنګه دی.

# The child writes its name behind this.
pupil-sheet-name = زما نوم:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = هو
pupil-sheet-sometimes = کله کله
pupil-sheet-not-yet = لا نه

# Stands above the statements with the three faces.
pupil-sheet-choose = هغه مخ رنګ کړه چې ستا په شان وي.

## Statements.

pupil-sheet-face-12-1 = ښوونځي ته تلل مې خوښېږي.
pupil-sheet-face-12-2 = له نورو ماشومانو سره لوبې مې خوښېږي.
pupil-sheet-face-12-3 = د ټولګي په حلقه کې بې وېرې خبرې کوم.
pupil-sheet-face-12-4 = د کیسو اورېدل مې خوښېږي.

pupil-sheet-face-34-1 = ښوونځي ته تلل مې خوښېږي.
pupil-sheet-face-34-2 = یو څوک لرم چې لوبې ورسره کوم.
pupil-sheet-face-34-3 = لوستل مې خوښېږي.
pupil-sheet-face-34-4 = ریاضي مې خوښېږي.
pupil-sheet-face-34-5 = بې وېرې مرسته غواړم.

pupil-sheet-face-56-1 = په خوښۍ ښوونځي ته ځم.
pupil-sheet-face-56-2 = زه د ټولګي برخه یم.
pupil-sheet-face-56-3 = په ارامه کار کولی شم.
pupil-sheet-face-56-4 = که په څه پوه نه شم، وایم یې.
pupil-sheet-face-56-5 = لوستل مې خوښېږي.

pupil-sheet-face-78-1 = په خوښۍ ښوونځي ته ځم.
pupil-sheet-face-78-2 = په ټولګي کې هماغسې یم لکه چې یم.
pupil-sheet-face-78-3 = خپل کار ښه پلان کولی شم.
pupil-sheet-face-78-4 = چې کار مې بند شي، مرسته غواړم.
pupil-sheet-face-78-5 = د منځني ښوونځي شوق لرم.

## Prompts to draw.

pupil-sheet-draw-12-1 = هغه کار رسم کړه چې په ښوونځي کې یې ډېر خوښوې.
pupil-sheet-draw-34-1 = هغه څه رسم کړه چې ښه یې کولی شې.

pupil-sheet-draw-start-12-1 = هغه څوک رسم کړه چې لوبې ورسره خوښوې.

pupil-sheet-draw-end-12-1 = د دې کال تر ټولو خوندور شی رسم کړه.
pupil-sheet-draw-end-34-1 = د دې کال تر ټولو ښکلی شی رسم کړه.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = دا ویل غواړم. یو لوی کس یې لیکي:

pupil-sheet-write-34-1 = په دې ویاړم:
pupil-sheet-write-34-2 = دا زده کول غواړم:

pupil-sheet-write-56-1 = په دې ویاړم:
pupil-sheet-write-56-2 = دا لا ښه کول غواړم:
pupil-sheet-write-56-3 = په ټولګي کې دا راسره مرسته کوي:
pupil-sheet-write-56-4 = د دې په اړه خبرې کول غواړم:

pupil-sheet-write-78-1 = په دې ویاړم:
pupil-sheet-write-78-2 = دا راته لا سخت دي:
pupil-sheet-write-78-3 = زما هدف دا دی، او داسې ورته رسېږم:
pupil-sheet-write-78-4 = له groep 8 وروسته د ښوونځي په اړه دا پوښتنه لرم:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = دا مې خوښېږي. یو لوی کس یې لیکي:

pupil-sheet-write-start-34-1 = په دې ویاړم:
pupil-sheet-write-start-34-2 = سږکال دا زده کول غواړم:

pupil-sheet-write-start-1 = په دې ویاړم:
pupil-sheet-write-start-2 = دا کار خوښوم:
pupil-sheet-write-start-3 = سږکال دا زده کول غواړم:
pupil-sheet-write-start-4 = په ټولګي کې دا راسره مرسته کوي:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = دا اوس کولی شم. یو لوی کس یې لیکي:

pupil-sheet-write-end-34-1 = په دې ویاړم:
pupil-sheet-write-end-34-2 = بل کال دا زده کول غواړم:

pupil-sheet-write-end-1 = په دې ویاړم:
pupil-sheet-write-end-2 = دا اوس تر تېر کال ښه کولی شم:
pupil-sheet-write-end-3 = د دې کال تر ټولو ښکلی شی دا و:
pupil-sheet-write-end-4 = بل کال دا زده کول غواړم:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = په دې ویاړم:
pupil-sheet-write-advice-78-2 = دا کارونه په ښوونځي او کور کې خوښوم:
pupil-sheet-write-advice-78-3 = په دې لاره ښه زده کړه کوم:
pupil-sheet-write-advice-78-4 = په نوي ښوونځي کې دا راته مهم دي:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = زه خبرې اترې داسې پر مخ بیایم
pupil-sheet-lead-1 = ښه راغلاست وایم.
pupil-sheet-lead-2 = دا پاڼه درښیم.
pupil-sheet-lead-3 = ستاسو نظر پوښتم.
pupil-sheet-lead-4 = زموږ هوکړې وایم.
