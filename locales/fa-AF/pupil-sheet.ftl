### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = این من هستم
pupil-sheet-intro = یک گفتگو در مورد تو داریم. با این ورق از حال خودت بگو.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = این گفتگو را تو پیش می‌بری. با این ورق از حال خودت بگو.

# The child writes its name behind this.
pupil-sheet-name = نام من:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = بلی
pupil-sheet-sometimes = گاهی
pupil-sheet-not-yet = هنوز نه

# Stands above the statements with the three faces.
pupil-sheet-choose = چهره‌ای را رنگ کن که مثل توست.

## Statements.

pupil-sheet-face-12-1 = مکتب رفتن را خوش دارم.
pupil-sheet-face-12-2 = خوش دارم با اطفال دیگر بازی کنم.
pupil-sheet-face-12-3 = در جمع صنف بدون ترس گپ می‌زنم.
pupil-sheet-face-12-4 = خوش دارم قصه بشنوم.

pupil-sheet-face-34-1 = مکتب رفتن را خوش دارم.
pupil-sheet-face-34-2 = کسی را دارم که همراهش بازی کنم.
pupil-sheet-face-34-3 = خواندن را خوش دارم.
pupil-sheet-face-34-4 = ریاضی را خوش دارم.
pupil-sheet-face-34-5 = بدون ترس کمک می‌خواهم.

pupil-sheet-face-56-1 = با خوشی به مکتب می‌روم.
pupil-sheet-face-56-2 = من هم جزو جمع صنف هستم.
pupil-sheet-face-56-3 = آرام کار کرده می‌توانم.
pupil-sheet-face-56-4 = وقتی چیزی را نمی‌فهمم، می‌گویم.
pupil-sheet-face-56-5 = خواندن را خوش دارم.

pupil-sheet-face-78-1 = با خوشی به مکتب می‌روم.
pupil-sheet-face-78-2 = در جمع صنف خودم بوده می‌توانم.
pupil-sheet-face-78-3 = کارهایم را خوب پلان کرده می‌توانم.
pupil-sheet-face-78-4 = وقتی بند می‌مانم، کمک می‌خواهم.
pupil-sheet-face-78-5 = شوق مکتب متوسطه را دارم.

## Prompts to draw.

pupil-sheet-draw-12-1 = کاری را رسم کن که در مکتب خوش داری.
pupil-sheet-draw-34-1 = چیزی را رسم کن که خوب یاد داری.

pupil-sheet-draw-start-12-1 = همبازی‌های خوبت را رسم کن.

pupil-sheet-draw-end-12-1 = بهترین چیز امسال را رسم کن.
pupil-sheet-draw-end-34-1 = زیباترین چیز امسال را رسم کن.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = این را می‌خواهم بگویم. یک کلان آن را می‌نویسد:

pupil-sheet-write-34-1 = به این افتخار می‌کنم:
pupil-sheet-write-34-2 = این را می‌خواهم یاد بگیرم:

pupil-sheet-write-56-1 = به این افتخار می‌کنم:
pupil-sheet-write-56-2 = در این می‌خواهم بهتر شوم:
pupil-sheet-write-56-3 = این در صنف به من کمک می‌کند:
pupil-sheet-write-56-4 = می‌خواهم در مورد این گپ بزنم:

pupil-sheet-write-78-1 = به این افتخار می‌کنم:
pupil-sheet-write-78-2 = این هنوز برایم سخت است:
pupil-sheet-write-78-3 = هدف من این است و این‌طور به آن می‌رسم:
pupil-sheet-write-78-4 = در مورد مکتب بعد از groep 8 می‌خواهم این را بدانم:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = این را خوش دارم. یک کلان آن را می‌نویسد:

pupil-sheet-write-start-34-1 = به این افتخار می‌کنم:
pupil-sheet-write-start-34-2 = امسال می‌خواهم این را یاد بگیرم:

pupil-sheet-write-start-1 = به این افتخار می‌کنم:
pupil-sheet-write-start-2 = این کار را خوش دارم:
pupil-sheet-write-start-3 = امسال می‌خواهم این را یاد بگیرم:
pupil-sheet-write-start-4 = این در صنف به من کمک می‌کند:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = این را حالا یاد دارم. یک کلان آن را می‌نویسد:

pupil-sheet-write-end-34-1 = به این افتخار می‌کنم:
pupil-sheet-write-end-34-2 = سال آینده می‌خواهم این را یاد بگیرم:

pupil-sheet-write-end-1 = به این افتخار می‌کنم:
pupil-sheet-write-end-2 = این را حالا بهتر از سال گذشته یاد دارم:
pupil-sheet-write-end-3 = زیباترین چیز امسال این بود:
pupil-sheet-write-end-4 = سال آینده می‌خواهم این را یاد بگیرم:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = به این افتخار می‌کنم:
pupil-sheet-write-advice-78-2 = این کارها را در مکتب و خانه خوش دارم:
pupil-sheet-write-advice-78-3 = این‌طور بهتر یاد می‌گیرم:
pupil-sheet-write-advice-78-4 = در مکتب جدید این برایم مهم است:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = گفتگو را این‌طور پیش می‌برم
pupil-sheet-lead-1 = خوش‌آمد می‌گویم.
pupil-sheet-lead-2 = از این ورق می‌گویم.
pupil-sheet-lead-3 = نظر شما را می‌پرسم.
pupil-sheet-lead-4 = توافق‌ها را می‌گویم.
