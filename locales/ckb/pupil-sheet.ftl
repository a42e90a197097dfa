### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = ئەمە منم
pupil-sheet-intro = گفتوگۆیەک دەربارەی تۆ هەیە. لێرە دەڵێیت چۆنیت.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = تۆ گفتوگۆکە بەڕێوە دەبەیت. لێرە دەڵێیت چۆنیت.

# The child writes its name behind this.
pupil-sheet-name = ناوی من:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = بەڵێ
pupil-sheet-sometimes = جارجار
pupil-sheet-not-yet = هێشتا نا

# Stands above the statements with the three faces.
pupil-sheet-choose = ئەو ڕووخسارە ڕەنگ بکە کە وەک تۆیە.

## Statements.

pupil-sheet-face-12-1 = بە حەزەوە دەچمە قوتابخانە.
pupil-sheet-face-12-2 = حەز دەکەم لەگەڵ منداڵانی تر یاری بکەم.
pupil-sheet-face-12-3 = دەوێرم لە بازنەی پۆلدا قسە بکەم.
pupil-sheet-face-12-4 = حەز دەکەم گوێ لە چیرۆک بگرم.

pupil-sheet-face-34-1 = بە حەزەوە دەچمە قوتابخانە.
pupil-sheet-face-34-2 = کەسێکم هەیە یاری لەگەڵ بکەم.
pupil-sheet-face-34-3 = حەزم لە خوێندنەوەیە.
pupil-sheet-face-34-4 = حەزم لە بیرکارییە.
pupil-sheet-face-34-5 = دەوێرم داوای یارمەتی بکەم.

pupil-sheet-face-56-1 = بە خۆشییەوە دەچمە قوتابخانە.
pupil-sheet-face-56-2 = من بەشێکم لە گرووپەکە.
pupil-sheet-face-56-3 = دەتوانم بە هێمنی کار بکەم.
pupil-sheet-face-56-4 = کە لە شتێک تێناگەم، دەیڵێم.
pupil-sheet-face-56-5 = حەز دەکەم بخوێنمەوە.

pupil-sheet-face-78-1 = بە خۆشییەوە دەچمە قوتابخانە.
pupil-sheet-face-78-2 = لە گرووپەکەدا دەتوانم خۆم بم.
pupil-sheet-face-78-3 = دەتوانم باش پلان بۆ کارەکانم دابنێم.
pupil-sheet-face-78-4 = کە کارەکەم ناڕوات، داوای یارمەتی دەکەم.
pupil-sheet-face-78-5 = حەزم لە قوتابخانەی ناوەندییە.

## Prompts to draw.

pupil-sheet-draw-12-1 = ئەوە بکێشە کە لە قوتابخانە زۆر حەزت لێیە.
pupil-sheet-draw-34-1 = ئەوە بکێشە کە ئێستا باش دەیزانیت.

pupil-sheet-draw-start-12-1 = بکێشە حەز دەکەیت لەگەڵ کێ یاری بکەیت.

pupil-sheet-draw-end-12-1 = خۆشترین شتی ئەمساڵ بکێشە.
pupil-sheet-draw-end-34-1 = جوانترین شتی ئەمساڵ بکێشە.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = دەمەوێت ئەمە بڵێم. کەسێکی گەورە دەینووسێت:

pupil-sheet-write-34-1 = شانازی بەمەوە دەکەم:
pupil-sheet-write-34-2 = دەمەوێت فێری ئەمە ببم:

pupil-sheet-write-56-1 = شانازی بەمەوە دەکەم:
pupil-sheet-write-56-2 = دەمەوێت لەمەدا باشتر ببم:
pupil-sheet-write-56-3 = ئەمە لە پۆلدا یارمەتیم دەدات:
pupil-sheet-write-56-4 = دەمەوێت باسی ئەمە بکەم:

pupil-sheet-write-78-1 = شانازی بەمەوە دەکەم:
pupil-sheet-write-78-2 = ئەمە هێشتا بۆم قورسە:
pupil-sheet-write-78-3 = ئامانجم ئەمەیە، و ئاوا دەیکەم:
pupil-sheet-write-78-4 = دەمەوێت ئەمە بزانم لەسەر قوتابخانەی دوای groep 8:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = حەزم لەمەیە. کەسێکی گەورە دەینووسێت:

pupil-sheet-write-start-34-1 = شانازی بەمەوە دەکەم:
pupil-sheet-write-start-34-2 = دەمەوێت ئەمساڵ فێری ئەمە ببم:

pupil-sheet-write-start-1 = شانازی بەمەوە دەکەم:
pupil-sheet-write-start-2 = حەز دەکەم ئەمە بکەم:
pupil-sheet-write-start-3 = دەمەوێت ئەمساڵ فێری ئەمە ببم:
pupil-sheet-write-start-4 = ئەمە لە پۆلدا یارمەتیم دەدات:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = ئێستا ئەمە دەزانم. کەسێکی گەورە دەینووسێت:

pupil-sheet-write-end-34-1 = شانازی بەمەوە دەکەم:
pupil-sheet-write-end-34-2 = دەمەوێت ساڵی داهاتوو فێری ئەمە ببم:

pupil-sheet-write-end-1 = شانازی بەمەوە دەکەم:
pupil-sheet-write-end-2 = ئێستا ئەمە لە پار باشتر دەکەم:
pupil-sheet-write-end-3 = جوانترین شتی ئەمساڵ ئەمە بوو:
pupil-sheet-write-end-4 = دەمەوێت ساڵی داهاتوو فێری ئەمە ببم:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = شانازی بەمەوە دەکەم:
pupil-sheet-write-advice-78-2 = لە قوتابخانە و لە ماڵەوە حەز دەکەم ئەمە بکەم:
pupil-sheet-write-advice-78-3 = بەم شێوەیە باشتر فێر دەبم:
pupil-sheet-write-advice-78-4 = لە قوتابخانەی نوێدا ئەمەم بەلاوە گرنگە:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = ئاوا گفتوگۆکە بەڕێوە دەبەم
pupil-sheet-lead-1 = دەڵێم بەخێر بێن.
pupil-sheet-lead-2 = باسی ئەم پەڕەیە دەکەم.
pupil-sheet-lead-3 = دەپرسم ڕای ئێوە چییە.
pupil-sheet-lead-4 = بڕیارەکانمان دەڵێم.
