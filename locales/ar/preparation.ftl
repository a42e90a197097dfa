### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = هكذا تستعدون للقاء

# Under the title.
preparation-intro = خمس خطوات. أحضروا هذه الورقة معكم إلى اللقاء.

## Step 1: come.

preparation-step-1-title = تعالوا إلى اللقاء
preparation-step-1-line-1 = اكتبوا اليوم والساعة.
preparation-step-1-line-2 = لا يناسبكم الموعد؟ اتصلوا بالمعلم/ة أو أرسلوا رسالة إلكترونية.
preparation-step-1-line-3 = هل تريدون مترجما؟ أخبرونا من الآن.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = تحدثوا أولا مع طفلكم
preparation-step-2-line-1 = ما الذي يعجبك في المدرسة؟
preparation-step-2-line-2 = ما الصعب عليك؟
preparation-step-2-line-3 = مع من يعجبك قضاء الوقت؟
preparation-step-2-line-4 = ماذا يمكنني أن أحكي عنك في المدرسة؟

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = فكروا: ماذا تريدون أن تسألوا؟
preparation-step-3-line-1 = ما الأشياء التي يعملها طفلي جيدا؟
preparation-step-3-line-2 = ما الذي يمكن أن يتحسن؟
preparation-step-3-line-3 = كيف يكون طفلي في الصف؟
preparation-step-3-line-4 = ماذا تفعل المدرسة؟ وماذا يمكنني أن أفعل أنا؟

preparation-step-3-line-start-1 = كيف مرت الأسابيع الأولى؟
preparation-step-3-line-start-2 = ماذا سيتعلم طفلي هذه السنة؟
preparation-step-3-line-start-3 = كيف يمكنني أن أساعد في البيت؟
preparation-step-3-line-start-4 = كيف نبقى على تواصل هذه السنة؟

preparation-step-3-line-end-1 = كيف تقدم طفلي هذه السنة؟
preparation-step-3-line-end-2 = ما الاتفاقات التي نجحت؟
preparation-step-3-line-end-3 = ما الذي سيتغير في السنة القادمة؟
preparation-step-3-line-end-4 = ماذا يمكنني أن أفعل في العطلة؟

preparation-step-3-line-advice-1 = لماذا تعطون هذه التوصية؟
preparation-step-3-line-advice-2 = أي مدارس تناسب هذه التوصية؟
preparation-step-3-line-advice-3 = هل يمكن أن تتغير التوصية؟
preparation-step-3-line-advice-4 = ماذا علي أن أفعل الآن؟ ومتى؟

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = فكروا: ماذا تريدون أن تحكوا؟
preparation-step-4-line-1 = كيف يكون طفلكم في البيت؟
preparation-step-4-line-2 = ماذا يقول طفلكم عن المدرسة؟
preparation-step-4-line-3 = ما أكثر شيء يحب طفلكم عمله؟
preparation-step-4-line-4 = هل هناك شيء في البيت يجب إخبار المعلم/ة به؟

preparation-step-4-line-start-1 = ماذا يحب طفلكم؟ وماذا يجيد؟
preparation-step-4-line-start-2 = ما الذي ينجح مع طفلكم في البيت؟
preparation-step-4-line-start-3 = ماذا تتوقعون من هذه السنة الدراسية؟
preparation-step-4-line-start-4 = هل هناك شيء في البيت يجب إخبار المعلم/ة به؟

preparation-step-4-line-advice-1 = ما أكثر شيء يحب طفلكم عمله؟
preparation-step-4-line-advice-2 = أي مهنة تثير اهتمام طفلكم؟
preparation-step-4-line-advice-3 = كيف يتعلم طفلكم بأفضل شكل؟
preparation-step-4-line-advice-4 = ماذا تتمنون أنتم؟ وماذا يريد طفلكم؟

## Step 5: ask on, during the conversation.

preparation-step-5-title = اسألوا أكثر أثناء اللقاء
preparation-step-5-line-1 = هل هناك شيء غير واضح؟ اطلبوا الشرح.
preparation-step-5-line-2 = اسألوا: هل يمكنكم أن تعطونا مثالا؟
preparation-step-5-line-3 = اطلبوا الاتفاقات مكتوبة على ورقة.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = هكذا تساعدون في البيت

preparation-tip-12-1 = تحدثوا معا كثيرا، باللغة التي تعرفونها أكثر.
preparation-tip-12-2 = اقرؤوا معا كل يوم كتابا صغيرا، أو انظروا إلى الصور.
preparation-tip-12-3 = غنوا والعبوا وعدوا معا: على الدرج، وعلى المائدة، وفي المتجر.
preparation-tip-12-4 = دعوا طفلكم يعمل ما يستطيع دون مساعدة.

preparation-tip-34-1 = اقرؤوا معا ربع ساعة كل يوم. يمكنكم أيضا أن تقرؤوا بالدور.
preparation-tip-34-2 = ابحثوا عن حروف وكلمات: في الشارع، وعلى علبة الحليب.
preparation-tip-34-3 = احسبوا معا: بالنقود، وبالساعة، وعند الطبخ.
preparation-tip-34-4 = اسألوا عن أجمل شيء اليوم، واستمعوا.

preparation-tip-56-1 = دعوا طفلكم يقرأ كل يوم. تحدثوا عن القصة.
preparation-tip-56-2 = تدربوا على جدول الضرب بضع دقائق كل يوم.
preparation-tip-56-3 = انظروا معا: ما المطلوب للمدرسة هذا الأسبوع؟
preparation-tip-56-4 = امدحوا ما يسير جيدا. لا مشكلة في الخطأ.

preparation-tip-78-1 = اختاروا مكانا ووقتا ثابتين للواجبات المدرسية.
preparation-tip-78-2 = ضعوا خطة معا. اتركوا متابعة الخطة لطفلكم.
preparation-tip-78-3 = شجعوا طفلكم على القراءة دائما: كتاب أو جريدة أو مجلة.
preparation-tip-78-4 = تحدثوا عن المستقبل: ماذا يحب طفلكم؟ وأي مدرسة تناسب ذلك؟

## Tips for the summer holiday.

preparation-tip-end-12-1 = تحدثوا واقرؤوا معا كثيرا في العطلة أيضا، بلغتكم.
preparation-tip-end-12-2 = العبوا كثيرا في الهواء الطلق. ابحثوا معا عن أوراق الشجر والحجارة والحيوانات الصغيرة.
preparation-tip-end-12-3 = دعوا طفلكم يساعد: في الطبخ والعد والتسوق.
preparation-tip-end-12-4 = تحدثوا في آخر أسبوع من العطلة عن السنة الدراسية الجديدة.

# For children from six to twelve years old.
preparation-tip-end-1 = دعوا طفلكم يقرأ كل يوم، في العطلة أيضا. القصص المصورة جيدة كذلك.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = اذهبوا معا إلى المكتبة العامة. اشتراك الأطفال مجاني.
preparation-tip-end-3 = احسبوا معا: بالنقود، وبالساعة، وبوصفة طعام.
preparation-tip-end-4 = في آخر أسبوع من العطلة: عودوا طفلكم من جديد على النوم في الموعد.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = تعرفوا معا على مدارس: في يوم مفتوح أو على موقع المدرسة.
# The level of secondary education.
preparation-tip-advice-78-2 = تحدثوا عما يحبه طفلكم، لا عن المستوى فقط.
preparation-tip-advice-78-3 = اسألوا طفلكم: ما الذي يقلقك؟ واستمعوا.
preparation-tip-advice-78-4 = أظهروا فخركم بطفلكم، مهما كانت التوصية.
