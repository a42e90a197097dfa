### The grid on the table. home: the parents tell. school: the teacher tells.

agenda-title = حديث عن { $pupil }

## Heads of the columns.

agenda-column-home = البيت
agenda-column-school = المدرسة
agenda-column-agreements = الاتفاقات

agenda-agreed = المرة السابقة:

## Marks. Read aloud only.

agenda-strength = نقطة قوة
agenda-talent = موهبة
agenda-focus = نقطة تحتاج إلى اهتمام

## How often the child was away.

agenda-sick =
    { $count ->
        [zero] هذه السنة الدراسية: دون أي يوم مرض.
        [one] هذه السنة الدراسية: يوم مرض واحد.
        [two] هذه السنة الدراسية: يومان من المرض.
        [few] هذه السنة الدراسية: { $count } أيام مرض.
        [many] هذه السنة الدراسية: { $count } يوم مرض.
       *[other] هذه السنة الدراسية: { $count } يوم مرض.
    }
agenda-late =
    { $count ->
        [zero] هذه السنة الدراسية: دائمًا في الموعد.
        [one] هذه السنة الدراسية: تأخير مرة واحدة.
        [two] هذه السنة الدراسية: تأخير مرتين.
        [few] هذه السنة الدراسية: تأخير { $count } مرات.
        [many] هذه السنة الدراسية: تأخير { $count } مرة.
       *[other] هذه السنة الدراسية: تأخير { $count } مرة.
    }
agenda-leave =
    { $count ->
        [zero] هذه السنة الدراسية: دون أي يوم إجازة.
        [one] هذه السنة الدراسية: يوم إجازة واحد بإذن.
        [two] هذه السنة الدراسية: يومان من الإجازة بإذن.
        [few] هذه السنة الدراسية: { $count } أيام إجازة بإذن.
        [many] هذه السنة الدراسية: { $count } يوم إجازة بإذن.
       *[other] هذه السنة الدراسية: { $count } يوم إجازة بإذن.
    }

## Opening.

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
agenda-introduction-school-78-1 = ما الذي يسير جيدًا؟ وفي ماذا يتقدّم طفلكم؟
agenda-introduction-school-78-2 = ما الذي نجح من الاتفاقات السابقة؟

## Learning.

agenda-topic-cognitive = التعلّم

agenda-cognitive-home-12-1 = ما اللغات التي تتحدثونها في البيت؟ هل تحكون القصص؟
agenda-cognitive-home-12-2 = عن أي شيء يسأل طفلكم كثيرًا؟
agenda-cognitive-school-12-1 = كيف يتكلم طفلكم ويعدّ ويلعب بالكلمات؟
agenda-cognitive-school-12-2 = ماذا يتعلّم طفلكم الآن؟

agenda-cognitive-home-34-1 = هل يقرأ طفلكم في البيت؟ هل تقرؤون معًا؟
agenda-cognitive-home-34-2 = ما السهل وما الصعب على طفلكم؟
agenda-cognitive-school-34-1 = كيف تسير القراءة والكتابة والحساب؟
agenda-cognitive-school-34-2 = ما الخطوة التالية؟

agenda-cognitive-home-56-1 = ماذا يحب طفلكم أن يقرأ؟
agenda-cognitive-home-56-2 = كيف يسير التمرين في البيت، مثل جدول الضرب؟
agenda-cognitive-school-56-1 = كم تقدّم طفلكم منذ السنة الماضية؟
agenda-cognitive-school-56-2 = ما الخطوة التالية؟

agenda-cognitive-home-78-1 = كيف تسير الواجبات المدرسية في البيت؟
agenda-cognitive-home-78-2 = ما الذي يساعد طفلكم على التعلّم؟
agenda-cognitive-school-78-1 = كم تقدّم طفلكم منذ السنة الماضية؟
agenda-cognitive-school-78-2 = كيف يتعلّم طفلكم ويخطط دون مساعدة؟

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

agenda-social-home-78-1 = مع من يقضي طفلكم الوقت، وأيضًا على الإنترنت؟
agenda-social-home-78-2 = هل يقول طفلكم ما يفكّر فيه دون خوف؟
agenda-social-school-78-1 = ما مكان طفلكم في المجموعة؟
agenda-social-school-78-2 = كيف يدافع طفلكم عن حقه وحق الآخرين؟

## Liking school, effort, being on time.

agenda-topic-motivation = الحماس للمدرسة

agenda-motivation-home-12-1 = هل يحب طفلكم الذهاب إلى المدرسة؟
agenda-motivation-home-12-2 = كيف ينام طفلكم؟ هل تصلون في الموعد؟
agenda-motivation-school-12-1 = بماذا ينشغل طفلكم وقتًا طويلًا؟
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
agenda-motivation-home-78-2 = كيف يوزّع طفلكم الوقت في البيت؟
agenda-motivation-school-78-1 = هل يعمل طفلكم دون مساعدة؟
agenda-motivation-school-78-2 = كيف يتعامل طفلكم مع الأخطاء؟

## Hobbies, talents.

agenda-topic-interests = الاهتمامات والمواهب

agenda-interests-home-12-1 = ما أكثر لعبة يحبها طفلكم؟
agenda-interests-home-12-2 = ماذا يحب طفلكم أن يشاهد أو يسمع وقتًا طويلًا؟
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

## Starting school, the next grade, secondary school.

agenda-topic-career = المسار المدرسي

agenda-career-home-12-1 = كيف كانت بداية المدرسة لطفلكم؟
agenda-career-home-12-2 = ماذا تتوقعون من المدرسة؟
agenda-career-school-12-1 = كيف تعوّد طفلكم على المدرسة؟
agenda-career-school-12-2 = ماذا سيأتي في الصف التالي؟

agenda-career-home-34-1 = ماذا تريدون أن يتعلّم طفلكم هذه السنة؟
agenda-career-home-34-2 = ماذا يريد طفلكم أن يصبح في المستقبل؟
agenda-career-school-34-1 = ماذا سيأتي في الصف التالي؟
agenda-career-school-34-2 = إلى ماذا يحتاج طفلكم لذلك؟

agenda-career-home-56-1 = بأي مهنة يحلم طفلكم؟
agenda-career-home-56-2 = ماذا تتمنون لطفلكم؟
agenda-career-school-56-1 = ماذا نتوقع من طفلكم؟
agenda-career-school-56-2 = إلى ماذا يحتاج طفلكم لذلك؟

agenda-career-home-78-1 = في أي مدرسة ثانوية تفكّرون معًا؟
agenda-career-home-78-2 = ما المهم في رأي طفلكم عند الاختيار؟
agenda-career-school-78-1 = أي نوع من التعليم يناسب طفلكم الآن؟
agenda-career-school-78-2 = ما الخطوات القادمة؟ ومتى؟

## Anything out of the ordinary.

agenda-topic-special = ما المهم أيضًا؟

agenda-special-home-12-1 = هل هناك شيء يجب أن تعرفه المدرسة؟
agenda-special-school-12-1 = هل هناك مساعدة إضافية أو أمر خاص؟

agenda-special-home-34-1 = هل هناك شيء يجب أن تعرفه المدرسة؟
agenda-special-school-34-1 = هل هناك مساعدة إضافية أو أمر خاص؟

agenda-special-home-56-1 = هل هناك شيء يجب أن تعرفه المدرسة؟
agenda-special-school-56-1 = هل هناك مساعدة إضافية أو أمر خاص؟

agenda-special-home-78-1 = هل هناك شيء يجب أن تعرفه المدرسة؟
agenda-special-school-78-1 = هل هناك مساعدة إضافية أو أمر خاص؟

## The closing row.

agenda-topic-agreements = الاتفاقات

agenda-agreements-home-12-1 = ماذا تريدون أن تفعلوا في البيت؟
agenda-agreements-school-12-1 = ماذا سنفعل في الصف؟

agenda-agreements-home-34-1 = ماذا تريدون أن تفعلوا في البيت؟
agenda-agreements-school-34-1 = ماذا سنفعل في الصف؟

agenda-agreements-home-56-1 = ماذا يريد طفلكم أن يفعل؟ وأنتم؟
agenda-agreements-school-56-1 = ماذا سنفعل نحن؟

agenda-agreements-home-78-1 = ماذا يريد طفلكم أن يفعل؟ وأنتم؟
agenda-agreements-school-78-1 = ماذا سنفعل نحن؟
