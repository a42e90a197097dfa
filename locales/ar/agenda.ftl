### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = حديث عن { $pupil }

## Heads of the columns.

agenda-column-home = البيت
agenda-column-school = المدرسة
agenda-column-agreements = الاتفاقات

# Above what was agreed in the last conversation.
agenda-agreed = المرة السابقة:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = نقطة قوة
agenda-talent = موهبة
# Something to work on.
agenda-focus = نقطة تحتاج إلى اهتمام

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [zero] هذه السنة الدراسية: دون أي يوم مرض.
        [one] هذه السنة الدراسية: يوم مرض واحد.
        [two] هذه السنة الدراسية: يومان من المرض.
        [few] هذه السنة الدراسية: { $count } أيام مرض.
        [many] هذه السنة الدراسية: { $count } يوم مرض.
       *[other] هذه السنة الدراسية: { $count } يوم مرض.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [zero] هذه السنة الدراسية: دائما في الموعد.
        [one] هذه السنة الدراسية: تأخير مرة واحدة.
        [two] هذه السنة الدراسية: تأخير مرتين.
        [few] هذه السنة الدراسية: تأخير { $count } مرات.
        [many] هذه السنة الدراسية: تأخير { $count } مرة.
       *[other] هذه السنة الدراسية: تأخير { $count } مرة.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [zero] هذه السنة الدراسية: دون أي يوم إجازة.
        [one] هذه السنة الدراسية: يوم إجازة واحد بإذن.
        [two] هذه السنة الدراسية: يومان من الإجازة بإذن.
        [few] هذه السنة الدراسية: { $count } أيام إجازة بإذن.
        [many] هذه السنة الدراسية: { $count } يوم إجازة بإذن.
       *[other] هذه السنة الدراسية: { $count } يوم إجازة بإذن.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    هذه السنة الدراسية: { $sick ->
        [zero] دون أيام مرض
        [one] يوم مرض واحد
        [two] يومان من المرض
        [few] { $sick } أيام مرض
        [many] { $sick } يوم مرض
       *[other] { $sick } يوم مرض
    }، { $late ->
        [zero] دائما في الموعد
        [one] تأخير مرة واحدة
        [two] تأخير مرتين
        [few] تأخير { $late } مرات
        [many] تأخير { $late } مرة
       *[other] تأخير { $late } مرة
    }، { $leave ->
        [zero] دون أيام إجازة
        [one] يوم إجازة واحد بإذن
        [two] يومان من الإجازة بإذن
        [few] { $leave } أيام إجازة بإذن
        [many] { $leave } يوم إجازة بإذن
       *[other] { $leave } يوم إجازة بإذن
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = التوصية الأولية: من { $from } إلى { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = اختبار الانتقال doorstroomtoets: نهاية يناير أو في فبراير
# The latest day.
agenda-dates-result = نتيجة الاختبار: في موعد أقصاه { $until }
# The latest day.
agenda-dates-final = التوصية النهائية: في موعد أقصاه { $until }

## Opening: how is the child?

agenda-topic-introduction = كيف الحال؟

agenda-introduction-home-12-1 = ما الجميل أو المميز منذ بداية المدرسة؟
agenda-introduction-home-12-2 = ماذا يحكي طفلكم في البيت عن المدرسة؟
agenda-introduction-school-12-1 = كيف حال طفلكم عند دخول الصف؟
agenda-introduction-school-12-2 = بماذا يستمتع طفلكم في الصف؟

agenda-introduction-home-34-1 = كيف حال طفلكم في البيت؟
agenda-introduction-home-34-2 = ماذا يحكي طفلكم عن الصف؟
agenda-introduction-school-34-1 = ما الذي يسعدنا؟
agenda-introduction-school-34-2 = ما الذي نجح من الاتفاقات السابقة؟

agenda-introduction-home-56-1 = كيف حال طفلكم في البيت؟
agenda-introduction-home-56-2 = بماذا يفتخر طفلكم؟
agenda-introduction-school-56-1 = ماذا نلاحظ؟ وما الجميل الذي نراه؟
agenda-introduction-school-56-2 = ما الذي نجح من الاتفاقات السابقة؟

agenda-introduction-home-78-1 = كيف يشعر طفلكم؟
agenda-introduction-home-78-2 = عن أي شيء يريد طفلكم الحديث؟
agenda-introduction-school-78-1 = ما الذي يسير جيدا؟ وفي ماذا يتقدم طفلكم؟
agenda-introduction-school-78-2 = ما الذي نجح من الاتفاقات السابقة؟

agenda-introduction-home-start-1 = ما الجميل في طفلكم؟ وماذا يجيد؟
agenda-introduction-home-start-2 = ماذا يحكي طفلكم في البيت عن الصف؟
agenda-introduction-home-start-3 = هل هناك شيء في البيت يجب إخبار المعلم/ة به؟
agenda-introduction-school-start-1 = كيف مرت الأسابيع الأولى؟
agenda-introduction-school-start-2 = ما الذي يسعدنا حتى الآن؟
agenda-introduction-school-start-12-1 = كيف كانت الأيام والأسابيع الأولى في الصف؟
agenda-introduction-school-start-12-2 = بماذا يحب طفلكم أن يلعب؟

agenda-introduction-home-end-1 = بماذا تفتخرون؟ وبماذا يفتخر طفلكم؟
agenda-introduction-home-end-2 = ما أجمل شيء في هذه السنة؟
agenda-introduction-school-end-1 = بماذا نفتخر نحن؟
agenda-introduction-school-end-2 = ما الذي نجح من اتفاقات هذه السنة؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: ماذا عندك لتحكيه لنا؟
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: ما الذي يهمك أن نراه؟

## What and how the child learns.

agenda-topic-cognitive = التعلم

agenda-cognitive-home-12-1 = ما اللغات التي تتحدثونها في البيت؟ هل تحكون القصص؟
agenda-cognitive-home-12-2 = عن أي شيء يسأل طفلكم كثيرا؟
agenda-cognitive-school-12-1 = كيف يتكلم طفلكم ويعد ويلعب بالكلمات؟
agenda-cognitive-school-12-2 = ماذا يتعلم طفلكم الآن؟

agenda-cognitive-home-34-1 = هل يقرأ طفلكم في البيت؟ هل تقرؤون معا؟
agenda-cognitive-home-34-2 = ما السهل وما الصعب على طفلكم؟
agenda-cognitive-school-34-1 = كيف تسير القراءة والكتابة والحساب؟
agenda-cognitive-school-34-2 = ما الخطوة التالية؟

agenda-cognitive-home-56-1 = ماذا يحب طفلكم أن يقرأ؟
agenda-cognitive-home-56-2 = كيف يسير التمرين في البيت، مثل جدول الضرب؟
agenda-cognitive-school-56-1 = كم تقدم طفلكم منذ السنة الماضية؟
agenda-cognitive-school-56-2 = ما الخطوة التالية؟

agenda-cognitive-home-78-1 = كيف تسير الواجبات المدرسية في البيت؟
agenda-cognitive-home-78-2 = ما الذي يساعد طفلكم على التعلم؟
agenda-cognitive-school-78-1 = كم تقدم طفلكم منذ السنة الماضية؟
agenda-cognitive-school-78-2 = كيف يتعلم طفلكم ويخطط دون مساعدة؟

agenda-cognitive-home-start-1 = ما الذي ينجح في البيت عندما يتعلم طفلكم شيئا؟
agenda-cognitive-home-start-2 = ماذا تتوقعون من هذه السنة الدراسية؟
agenda-cognitive-school-start-1 = ماذا يجيد طفلكم الآن؟
agenda-cognitive-school-start-2 = ماذا سيتعلم طفلكم هذه السنة؟
agenda-cognitive-home-start-12-1 = ما اللغات التي يسمعها طفلكم ويتكلمها في البيت؟
agenda-cognitive-home-start-12-2 = ما الذي يساعد طفلكم أمام شيء جديد؟
agenda-cognitive-school-start-12-1 = كيف يلعب طفلكم؟ وماذا يحكي أثناء اللعب؟
agenda-cognitive-school-start-12-2 = ماذا سيتعلم طفلكم هذه السنة عن طريق اللعب؟

agenda-cognitive-home-end-1 = ماذا يستطيع طفلكم الآن، ولم يكن يستطيعه من قبل؟
agenda-cognitive-home-end-2 = ما أكثر شيء ساعد على التعلم في البيت؟
agenda-cognitive-school-end-1 = كيف تقدم طفلكم هذه السنة؟
agenda-cognitive-school-end-2 = ماذا سيواصل طفلكم تعلمه في السنة القادمة؟

agenda-cognitive-school-advice-1 = كيف تقدم طفلكم في السنوات الأخيرة؟
agenda-cognitive-school-advice-2 = ما الذي يساعد طفلكم على التقدم حتى الصيف؟

## Friends, feelings, the group.

agenda-topic-social = التعامل مع الآخرين

agenda-social-home-12-1 = مع من يحب طفلكم أن يلعب؟
agenda-social-home-12-2 = ماذا يفعل طفلكم عند الغضب أو الحزن؟
agenda-social-school-12-1 = كيف يلعب طفلكم مع الآخرين؟
agenda-social-school-12-2 = هل يقول طفلكم ما يريد وما يشعر به؟

agenda-social-home-34-1 = مع من يلعب طفلكم بعد المدرسة؟
agenda-social-home-34-2 = متى يفرح طفلكم؟ ومتى يغضب؟
agenda-social-school-34-1 = كيف يسير اللعب والعمل مع الآخرين؟
agenda-social-school-34-2 = كيف يحل طفلكم الخلافات؟

agenda-social-home-56-1 = هل لطفلكم أصدقاء يرتاح معهم؟
agenda-social-home-56-2 = هل يتحدث طفلكم عن المشاعر؟
agenda-social-school-56-1 = ما مكان طفلكم في المجموعة؟
agenda-social-school-56-2 = كيف يتعاون طفلكم مع الآخرين؟

agenda-social-home-78-1 = مع من يقضي طفلكم الوقت، وأيضا على الإنترنت؟
agenda-social-home-78-2 = هل يقول طفلكم ما يفكر فيه دون خوف؟
agenda-social-school-78-1 = ما مكان طفلكم في المجموعة؟
agenda-social-school-78-2 = كيف يدافع طفلكم عن حقه وحق الآخرين؟

agenda-social-home-end-1 = مع من أحب طفلكم قضاء الوقت هذه السنة؟
agenda-social-home-end-2 = ماذا صار طفلكم يفعله الآن دون خوف؟
agenda-social-school-end-1 = كيف يتعامل طفلكم الآن مع الآخرين؟
agenda-social-school-end-2 = ماذا يضيف طفلكم إلى المجموعة؟

## Liking school, effort, being there and being on time.

agenda-topic-motivation = الحماس للمدرسة

agenda-motivation-home-12-1 = هل يحب طفلكم الذهاب إلى المدرسة؟
agenda-motivation-home-12-2 = كيف ينام طفلكم؟ هل تصلون في الموعد؟
agenda-motivation-school-12-1 = بماذا ينشغل طفلكم وقتا طويلا؟
agenda-motivation-school-12-2 = هل يشارك طفلكم في حلقة الصف؟

agenda-motivation-home-34-1 = هل يذهب طفلكم إلى المدرسة بحماس؟
agenda-motivation-home-34-2 = كيف يسير الصباح؟ هل تصلون في الموعد؟
agenda-motivation-school-34-1 = في أي شيء يجتهد طفلكم؟
agenda-motivation-school-34-2 = هل يستطيع طفلكم أن يواصل العمل؟

agenda-motivation-home-56-1 = متى يزيد حماس طفلكم للمدرسة؟
agenda-motivation-home-56-2 = ماذا يفعل طفلكم عندما لا ينجح شيء ما؟
agenda-motivation-school-56-1 = متى يعمل طفلكم بأفضل شكل؟
agenda-motivation-school-56-2 = هل يطلب طفلكم المساعدة؟

agenda-motivation-home-78-1 = في أي شيء يريد طفلكم أن يجتهد؟
agenda-motivation-home-78-2 = كيف يوزع طفلكم الوقت في البيت؟
agenda-motivation-school-78-1 = هل يعمل طفلكم دون مساعدة؟
agenda-motivation-school-78-2 = كيف يتعامل طفلكم مع الأخطاء؟

agenda-motivation-school-end-1 = في أي شيء اجتهد طفلكم كثيرا هذه السنة؟
agenda-motivation-school-end-2 = ما الذي يحمس طفلكم للتعلم؟

agenda-motivation-home-advice-1 = على ماذا يريد طفلكم أن يعمل حتى الصيف؟
agenda-motivation-home-advice-2 = ما الذي يساعد طفلكم على مواصلة الجهد؟

## Hobbies, talents, what the child loves.

agenda-topic-interests = الاهتمامات والمواهب

agenda-interests-home-12-1 = ما أكثر لعبة يحبها طفلكم؟
agenda-interests-home-12-2 = ماذا يحب طفلكم أن يشاهد أو يسمع وقتا طويلا؟
agenda-interests-school-12-1 = أي ركن يختار طفلكم في الصف؟
agenda-interests-school-12-2 = ماذا يحب طفلكم أن يكتشف؟

agenda-interests-home-34-1 = ماذا يحب طفلكم أن يفعل بعد المدرسة؟
agenda-interests-home-34-2 = عن أي موضوع يعرف طفلكم الكثير؟
agenda-interests-school-34-1 = ما المادة المفضلة لدى طفلكم؟
agenda-interests-school-34-2 = أي موهبة نرى؟

agenda-interests-home-56-1 = أي هواية أو رياضة تناسب طفلكم؟
agenda-interests-home-56-2 = ماذا يجيد طفلكم في البيت؟
agenda-interests-school-56-1 = ما المادة المفضلة لدى طفلكم؟
agenda-interests-school-56-2 = كيف نعطي هذه الموهبة فرصة؟

agenda-interests-home-78-1 = بماذا ينشغل طفلكم ساعات طويلة؟
agenda-interests-home-78-2 = أي مهنة تثير اهتمام طفلكم؟
agenda-interests-school-78-1 = ما المادة المفضلة لدى طفلكم؟
agenda-interests-school-78-2 = كيف نعطي هذه الموهبة فرصة؟

agenda-interests-school-end-1 = أي موهبة رأيناها تكبر هذه السنة؟
agenda-interests-school-end-2 = كيف تنمو هذه الموهبة في السنة القادمة؟

agenda-interests-school-advice-1 = أي موهبة نرى لدى طفلكم؟
agenda-interests-school-advice-2 = كيف يحب طفلكم أن يتعلم: من الكتب، أم بالممارسة، أم بالاثنين؟

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = المسار المدرسي
# The same row for children of ten to twelve.
agenda-topic-career-78 = نحو المدرسة الثانوية

agenda-career-home-12-1 = كيف كانت بداية المدرسة لطفلكم؟
agenda-career-home-12-2 = ماذا تتوقعون من المدرسة؟
agenda-career-school-12-1 = كيف تعود طفلكم على المدرسة؟
agenda-career-school-12-2 = ماذا سيأتي في الصف التالي؟

agenda-career-home-34-1 = ماذا تريدون أن يتعلم طفلكم هذه السنة؟
agenda-career-home-34-2 = ماذا يريد طفلكم أن يصبح في المستقبل؟
agenda-career-school-34-1 = ماذا سيأتي في الصف التالي؟
agenda-career-school-34-2 = إلى ماذا يحتاج طفلكم لذلك؟

agenda-career-home-56-1 = بأي مهنة يحلم طفلكم؟
agenda-career-home-56-2 = ماذا تتمنون لطفلكم؟
agenda-career-school-56-1 = ماذا نتوقع من طفلكم؟
agenda-career-school-56-2 = إلى ماذا يحتاج طفلكم لذلك؟

agenda-career-home-78-1 = في أي مدرسة ثانوية تفكرون معا؟
agenda-career-home-78-2 = ما المهم في رأي طفلكم عند الاختيار؟
agenda-career-school-78-1 = أي نوع من التعليم يناسب طفلكم الآن؟
agenda-career-school-78-2 = ما الخطوات القادمة؟ ومتى؟

agenda-career-school-start-12-1 = كيف يتعود طفلكم على الصف وعلى القواعد؟
agenda-career-school-start-12-2 = كيف يمر اليوم في الصف؟
agenda-career-home-start-78-1 = كيف ينظر طفلكم إلى المدرسة الثانوية؟
agenda-career-home-start-78-2 = ما أسئلتكم عن اختيار المدرسة؟
agenda-career-school-start-78-1 = ما الخطوات القادمة هذه السنة؟
agenda-career-school-start-78-2 = إلى ماذا يحتاج طفلكم لذلك؟

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = إلى ماذا يتشوق طفلكم في السنة القادمة؟
agenda-career-home-end-2 = ما الذي ما زال يقلق طفلكم قليلا؟
agenda-career-school-end-1 = ما الذي سيتغير في السنة القادمة؟
agenda-career-school-end-2 = ما الذي يساعد طفلكم على بداية جيدة؟

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = ما الذي يناسب طفلكم؟ ولماذا؟
agenda-career-home-provisional-advice-2 = ماذا تتمنون أنتم؟ وماذا يريد طفلكم؟
agenda-career-home-provisional-advice-3 = أي مدارس تريدون أن تتعرفوا عليها معا؟
agenda-career-school-provisional-advice-1 = ما توصيتنا الأولية؟
agenda-career-school-provisional-advice-2 = لماذا نعطي هذه التوصية؟
agenda-career-school-provisional-advice-3 = ما الذي قد يتغير بعد اختبار doorstroomtoets؟

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = ما رأيكم في التوصية؟ وما رأي طفلكم؟
agenda-career-home-final-advice-2 = إلى أي مدرسة يريد طفلكم أن يذهب؟ ولماذا؟
agenda-career-school-final-advice-1 = ما نتيجة اختبار doorstroomtoets؟
agenda-career-school-final-advice-2 = ما التوصية النهائية؟ ولماذا؟
agenda-career-school-final-advice-3 = كيف ومتى تسجلون طفلكم في المدرسة الجديدة؟

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = ما المهم أيضا؟

agenda-special-home-12-1 = هل هناك شيء يجب أن تعرفه المدرسة؟
agenda-special-school-12-1 = هل هناك مساعدة إضافية أو أمر خاص؟

agenda-special-home-34-1 = هل هناك شيء يجب أن تعرفه المدرسة؟
agenda-special-school-34-1 = هل هناك مساعدة إضافية أو أمر خاص؟

agenda-special-home-56-1 = هل هناك شيء يجب أن تعرفه المدرسة؟
agenda-special-school-56-1 = هل هناك مساعدة إضافية أو أمر خاص؟

agenda-special-home-78-1 = هل هناك شيء يجب أن تعرفه المدرسة؟
agenda-special-school-78-1 = هل هناك مساعدة إضافية أو أمر خاص؟

## The closing row: what each will do.

agenda-topic-agreements = الاتفاقات

agenda-agreements-home-12-1 = ماذا تريدون أن تفعلوا في البيت؟
agenda-agreements-school-12-1 = ماذا سنفعل في الصف؟

agenda-agreements-home-34-1 = ماذا تريدون أن تفعلوا في البيت؟
agenda-agreements-school-34-1 = ماذا سنفعل في الصف؟

agenda-agreements-home-56-1 = ماذا يريد طفلكم أن يفعل؟ وأنتم؟
agenda-agreements-school-56-1 = ماذا سنفعل نحن؟

agenda-agreements-home-78-1 = ماذا يريد طفلكم أن يفعل؟ وأنتم؟
agenda-agreements-school-78-1 = ماذا سنفعل نحن؟

agenda-agreements-home-start-1 = هل لديكم نصيحة أو كلمة طيبة لنا؟
agenda-agreements-home-start-2 = ماذا تريدون أن تفعلوا في البيت؟ وطفلكم؟
agenda-agreements-school-start-1 = ماذا سنفعل في الصف؟
agenda-agreements-school-start-2 = كيف يمكنكم أن تساعدوا في البيت؟

agenda-agreements-home-end-1 = ماذا ستفعلون معا في العطلة؟
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = ماذا يمكننا أن ننقل عن طفلكم للسنة القادمة؟
agenda-agreements-school-end-1 = إلى من ننقل هذا؟ ومتى؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: ما خطوتك الأولى؟
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: على ماذا نتفق معا؟
