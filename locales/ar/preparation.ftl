### How parents get ready: five steps.

preparation-title = هكذا تستعدون للقاء

preparation-intro = خمس خطوات. أحضروا هذه الورقة معكم إلى اللقاء.

## Step 1

preparation-step-1-title = تعالوا إلى اللقاء
preparation-step-1-line-1 = اكتبوا اليوم والساعة.
preparation-step-1-line-2 = لا يناسبكم الموعد؟ اتصلوا بالمعلم/ة أو أرسلوا رسالة إلكترونية.
preparation-step-1-line-3 = هل تريدون مترجمًا؟ أخبرونا من الآن.

## Step 2: questions to the child, the same for a boy and a girl.

preparation-step-2-title = تحدثوا أولًا مع طفلكم
preparation-step-2-line-1 = ما الذي يعجبك في المدرسة؟
preparation-step-2-line-2 = ما الصعب عليك؟
preparation-step-2-line-3 = مع من يعجبك قضاء الوقت؟
preparation-step-2-line-4 = ماذا يمكنني أن أحكي عنك في المدرسة؟

## Step 3

preparation-step-3-title = فكّروا: ماذا تريدون أن تسألوا؟
preparation-step-3-line-1 = ما الأشياء التي يعملها طفلي جيدًا؟
preparation-step-3-line-2 = ما الذي يمكن أن يتحسن؟
preparation-step-3-line-3 = كيف يكون طفلي في الصف؟
preparation-step-3-line-4 = ماذا تفعل المدرسة؟ وماذا يمكنني أن أفعل أنا؟

## Step 4

preparation-step-4-title = فكّروا: ماذا تريدون أن تحكوا؟
preparation-step-4-line-1 = كيف يكون طفلكم في البيت؟
preparation-step-4-line-2 = ماذا يقول طفلكم عن المدرسة؟
preparation-step-4-line-3 = ما أكثر شيء يحب طفلكم عمله؟
preparation-step-4-line-4 = هل هناك شيء في البيت يجب إخبار المعلم/ة به؟

## Step 5

preparation-step-5-title = اسألوا أكثر أثناء اللقاء
preparation-step-5-line-1 = هل هناك شيء غير واضح؟ اطلبوا الشرح.
preparation-step-5-line-2 = اسألوا: هل يمكنكم أن تعطونا مثالًا؟
preparation-step-5-line-3 = اطلبوا الاتفاقات مكتوبة على ورقة.

## Tips for home, by grade band.

preparation-tips = هكذا تساعدون في البيت

preparation-tip-12-1 = تحدثوا معًا كثيرًا، باللغة التي تعرفونها أكثر.
preparation-tip-12-2 = اقرؤوا معًا كل يوم كتابًا صغيرًا، أو انظروا إلى الصور.
preparation-tip-12-3 = غنّوا والعبوا وعدّوا معًا: على الدرج، وعلى المائدة، وفي المتجر.
preparation-tip-12-4 = دعوا طفلكم يعمل ما يستطيع دون مساعدة.

preparation-tip-34-1 = اقرؤوا معًا ربع ساعة كل يوم. يمكنكم أيضًا أن تقرؤوا بالدور.
preparation-tip-34-2 = ابحثوا عن حروف وكلمات: في الشارع، وعلى علبة الحليب.
preparation-tip-34-3 = احسبوا معًا: بالنقود، وبالساعة، وعند الطبخ.
preparation-tip-34-4 = اسألوا عن أجمل شيء اليوم، واستمعوا.

preparation-tip-56-1 = دعوا طفلكم يقرأ كل يوم. تحدثوا عن القصة.
preparation-tip-56-2 = تدرّبوا على جدول الضرب بضع دقائق كل يوم.
preparation-tip-56-3 = انظروا معًا: ما المطلوب للمدرسة هذا الأسبوع؟
preparation-tip-56-4 = امدحوا ما يسير جيدًا. لا مشكلة في الخطأ.

preparation-tip-78-1 = اختاروا مكانًا ووقتًا ثابتين للواجبات المدرسية.
preparation-tip-78-2 = ضعوا خطة معًا. اتركوا متابعة الخطة لطفلكم.
preparation-tip-78-3 = شجّعوا طفلكم على القراءة دائمًا: كتاب أو جريدة أو مجلة.
preparation-tip-78-4 = تحدثوا عن المستقبل: ماذا يحب طفلكم؟ وأي مدرسة تناسب ذلك؟
