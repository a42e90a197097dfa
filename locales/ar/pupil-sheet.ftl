### The child's own sheet. In the first person, the same for a boy and a girl.

pupil-sheet-title = من أنا؟
pupil-sheet-intro = هناك لقاء عنك. هذه الورقة لتحكي لنا كيف حالك.
pupil-sheet-intro-leads = إدارة اللقاء مهمتك أنت. هذه الورقة لتحكي لنا كيف حالك.

pupil-sheet-name = اسمي:

## The three faces.

pupil-sheet-yes = نعم
pupil-sheet-sometimes = أحيانًا
pupil-sheet-not-yet = ليس بعد

pupil-sheet-choose = ألوّن الوجه الذي يناسبني.

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
pupil-sheet-face-78-3 = أستطيع أن أخطط لعملي جيدًا.
pupil-sheet-face-78-4 = أطلب المساعدة عندما أتعثّر.
pupil-sheet-face-78-5 = أتشوّق إلى المدرسة الثانوية.

## To draw.

pupil-sheet-draw-12-1 = أرسم أكثر شيء أحب عمله في المدرسة.
pupil-sheet-draw-34-1 = أرسم شيئًا أفتخر به.

## To write.

pupil-sheet-write-12-1 = هذا ما أريد أن أحكيه. شخص كبير يكتبه لي:

pupil-sheet-write-34-1 = هذا ما أعمله جيدًا:
pupil-sheet-write-34-2 = هذا ما أريد أن أتعلمه:

pupil-sheet-write-56-1 = أفتخر بهذا:
pupil-sheet-write-56-2 = هذا ما أريد أن أتحسن فيه:
pupil-sheet-write-56-3 = هذا يساعدني في الصف:
pupil-sheet-write-56-4 = أريد أن أتحدث عن:

pupil-sheet-write-78-1 = أفتخر بهذا:
pupil-sheet-write-78-2 = هذا ما زال صعبًا عليّ:
pupil-sheet-write-78-3 = هذا هدفي، وهكذا سأصل إليه:
pupil-sheet-write-78-4 = هذا ما أريد أن أعرفه عن المدرسة بعد groep 8:
