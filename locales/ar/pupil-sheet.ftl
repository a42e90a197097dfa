### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = من أنا؟
pupil-sheet-intro = هناك لقاء عنك. هذه الورقة لتحكي لنا كيف حالك.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = إدارة اللقاء مهمتك أنت. هذه الورقة لتحكي لنا كيف حالك.

# The child writes its name behind this.
pupil-sheet-name = اسمي:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = نعم
pupil-sheet-sometimes = أحيانا
pupil-sheet-not-yet = ليس بعد

# Stands above the statements with the three faces.
pupil-sheet-choose = ألون الوجه الذي يناسبني.

## Statements.

pupil-sheet-face-12-1 = أحب الذهاب إلى المدرسة.
pupil-sheet-face-12-2 = أحب اللعب مع الأطفال الآخرين.
pupil-sheet-face-12-3 = أتكلم في حلقة الصف دون خوف.
pupil-sheet-face-12-4 = أحب أن أسمع قصة.

pupil-sheet-face-34-1 = أحب الذهاب إلى المدرسة.
pupil-sheet-face-34-2 = عندي من ألعب معه.
pupil-sheet-face-34-3 = أحب القراءة.
pupil-sheet-face-34-4 = أحب الحساب.
pupil-sheet-face-34-5 = أطلب المساعدة دون خوف.

pupil-sheet-face-56-1 = أذهب إلى المدرسة بفرح.
pupil-sheet-face-56-2 = أنا جزء من المجموعة.
pupil-sheet-face-56-3 = أستطيع أن أعمل بهدوء.
pupil-sheet-face-56-4 = عندما لا أفهم، أقول ذلك.
pupil-sheet-face-56-5 = أحب القراءة.

pupil-sheet-face-78-1 = أذهب إلى المدرسة بفرح.
pupil-sheet-face-78-2 = أستطيع أن أكون على طبيعتي في المجموعة.
pupil-sheet-face-78-3 = أستطيع أن أخطط لعملي جيدا.
pupil-sheet-face-78-4 = أطلب المساعدة عندما أتعثر.
pupil-sheet-face-78-5 = أتشوق إلى المدرسة الثانوية.

## Prompts to draw.

pupil-sheet-draw-12-1 = أرسم أكثر شيء أحب عمله في المدرسة.
pupil-sheet-draw-34-1 = أرسم شيئا أعمله جيدا.

pupil-sheet-draw-start-12-1 = أرسم من أحب اللعب معه.

pupil-sheet-draw-end-12-1 = أرسم أحلى شيء في هذه السنة.
pupil-sheet-draw-end-34-1 = أرسم أجمل شيء في هذه السنة.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = هذا ما أريد أن أحكيه. شخص كبير يكتبه لي:

pupil-sheet-write-34-1 = أفتخر بهذا:
pupil-sheet-write-34-2 = هذا ما أريد أن أتعلمه:

pupil-sheet-write-56-1 = أفتخر بهذا:
pupil-sheet-write-56-2 = هذا ما أريد أن أتحسن فيه:
pupil-sheet-write-56-3 = هذا يساعدني في الصف:
pupil-sheet-write-56-4 = أريد أن أتحدث عن:

pupil-sheet-write-78-1 = أفتخر بهذا:
pupil-sheet-write-78-2 = هذا ما زال صعبا علي:
pupil-sheet-write-78-3 = هذا هدفي، وهكذا سأصل إليه:
pupil-sheet-write-78-4 = هذا ما أريد أن أعرفه عن المدرسة بعد groep 8:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = هذا ما أحبه. شخص كبير يكتبه لي:

pupil-sheet-write-start-34-1 = أفتخر بهذا:
pupil-sheet-write-start-34-2 = هذا ما أريد أن أتعلمه هذه السنة:

pupil-sheet-write-start-1 = أفتخر بهذا:
pupil-sheet-write-start-2 = هذا ما أحب أن أعمله:
pupil-sheet-write-start-3 = هذا ما أريد أن أتعلمه هذه السنة:
pupil-sheet-write-start-4 = هذا يساعدني في الصف:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = هذا ما أستطيع أن أعمله الآن. شخص كبير يكتبه لي:

pupil-sheet-write-end-34-1 = أفتخر بهذا:
pupil-sheet-write-end-34-2 = هذا ما أريد أن أتعلمه في السنة القادمة:

pupil-sheet-write-end-1 = أفتخر بهذا:
pupil-sheet-write-end-2 = هذا ما تحسنت فيه منذ السنة الماضية:
pupil-sheet-write-end-3 = هذا أجمل شيء في هذه السنة:
pupil-sheet-write-end-4 = هذا ما أريد أن أتعلمه في السنة القادمة:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = أفتخر بهذا:
pupil-sheet-write-advice-78-2 = هذا ما أحب أن أعمله في المدرسة وفي البيت:
pupil-sheet-write-advice-78-3 = هكذا أتعلم بأفضل شكل:
pupil-sheet-write-advice-78-4 = هذا ما يهمني في مدرسة جديدة:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = هكذا أدير اللقاء
pupil-sheet-lead-1 = أرحب بالجميع.
pupil-sheet-lead-2 = أحكي عن هذه الورقة.
pupil-sheet-lead-3 = أسأل: ما رأيكم؟
pupil-sheet-lead-4 = أقول ما نتفق عليه.
