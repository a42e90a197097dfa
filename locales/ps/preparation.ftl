### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = داسې ځان چمتو کړئ

# Under the title.
preparation-intro = پنځه ګامونه. دا پاڼه خبرو اترو ته له ځانه سره راوړئ.

## Step 1: come.

preparation-step-1-title = خبرو اترو ته راشئ
preparation-step-1-line-1 = ورځ او وخت ولیکئ.
preparation-step-1-line-2 = نه شئ راتلی؟ ښوونکي ته زنګ ووهئ یا ایمیل واستوئ.
preparation-step-1-line-3 = ترجمان غواړئ؟ همدا اوس یې ووایاست.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = لومړی له خپل ماشوم سره خبرې وکړئ
preparation-step-2-line-1 = په ښوونځي کې دې څه خوښېږي؟
preparation-step-2-line-2 = څه شی درته سخت دی؟
preparation-step-2-line-3 = له چا سره دې وخت تېرول خوښېږي؟
preparation-step-2-line-4 = په ښوونځي کې د څه ویلو اجازه راکوې؟

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = فکر وکړئ: څه پوښتل غواړئ؟
preparation-step-3-line-1 = زما ماشوم څه ښه کولی شي؟
preparation-step-3-line-2 = څه لا ښه کېدلی شي؟
preparation-step-3-line-3 = زما ماشوم په ټولګي کې څنګه وي؟
preparation-step-3-line-4 = ښوونځی څه کوي؟ او زه څه کولی شم؟

preparation-step-3-line-start-1 = لومړۍ اونۍ څنګه وې؟
preparation-step-3-line-start-2 = زما ماشوم سږکال څه زده کوي؟
preparation-step-3-line-start-3 = په کور کې څنګه مرسته کولی شم؟
preparation-step-3-line-start-4 = سږکال څنګه سره اړیکه وساتو؟

preparation-step-3-line-end-1 = زما ماشوم سږکال څه پرمختګ کړی دی؟
preparation-step-3-line-end-2 = کومې هوکړې پوره شوې؟
preparation-step-3-line-end-3 = بل کال څه بدلېږي؟
preparation-step-3-line-end-4 = په رخصتیو کې څه کولی شم؟

preparation-step-3-line-advice-1 = ولې دا مشوره راکوئ؟
preparation-step-3-line-advice-2 = له دې مشورې سره کوم ښوونځي برابر دي؟
preparation-step-3-line-advice-3 = دا مشوره لا بدلېدلی شي؟
preparation-step-3-line-advice-4 = اوس باید څه وکړم، او کله؟

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = فکر وکړئ: څه ویل غواړئ؟
preparation-step-4-line-1 = ستاسو ماشوم په کور کې څنګه وي؟
preparation-step-4-line-2 = ستاسو ماشوم د ښوونځي په اړه څه وايي؟
preparation-step-4-line-3 = ستاسو ماشوم کوم کار ډېر خوښوي؟
preparation-step-4-line-4 = په کور کې داسې څه شته چې ښوونکی باید پرې خبر وي؟

preparation-step-4-line-start-1 = ستاسو ماشوم څه خوښوي؟ څه ښه کولی شي؟
preparation-step-4-line-start-2 = په کور کې څه ښه مرسته کوي؟
preparation-step-4-line-start-3 = له دې تعلیمي کال څخه څه تمه لرئ؟
preparation-step-4-line-start-4 = په کور کې داسې څه شته چې ښوونکی باید پرې خبر وي؟

preparation-step-4-line-advice-1 = ستاسو ماشوم کوم کار ډېر خوښوي؟
preparation-step-4-line-advice-2 = ستاسو ماشوم له کوم مسلک سره مینه لري؟
preparation-step-4-line-advice-3 = ستاسو ماشوم څنګه ښه زده کړه کوي؟
preparation-step-4-line-advice-4 = ستاسو هیله څه ده؟ ماشوم مو پخپله څه غواړي؟

## Step 5: ask on, during the conversation.

preparation-step-5-title = په خبرو اترو کې نورې پوښتنې وکړئ
preparation-step-5-line-1 = په څه نه پوهېږئ؟ ووایاست چې تشریح یې کړي.
preparation-step-5-line-2 = وپوښتئ: یو مثال راکولی شئ؟
preparation-step-5-line-3 = ووایاست چې هوکړې پر کاغذ ولیکي.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = په کور کې ستاسو مرسته

preparation-tip-12-1 = یوځای ډېرې خبرې وکړئ، په هغه ژبه چې تاسو یې تر ټولو ښه وایئ.
preparation-tip-12-2 = هره ورځ یوځای یو کتاب ولولئ یا یې انځورونو ته وګورئ.
preparation-tip-12-3 = سندرې ووایاست، لوبې وکړئ او وشمېرئ: په زینه، پر دسترخوان، په دوکان کې.
preparation-tip-12-4 = پرېږدئ چې ماشوم مو هغه کار پخپله وکړي چې کولی یې شي.

preparation-tip-34-1 = هره ورځ پنځلس دقیقې یوځای ولولئ. په وار سره هم ښه ده.
preparation-tip-34-2 = توري او کلمې ولټوئ: په کوڅه کې، د شیدو پر قوطۍ.
preparation-tip-34-3 = یوځای حساب وکړئ: په پیسو، په ساعت، د پخلي پر مهال.
preparation-tip-34-4 = وپوښتئ چې نن څه ښه وو، او غوږ ونیسئ.

preparation-tip-56-1 = ستاسو ماشوم دې هره ورځ کتاب ولولي. د کیسې په اړه خبرې وکړئ.
preparation-tip-56-2 = هره ورځ څو دقیقې د ضرب جدول تمرین کړئ.
preparation-tip-56-3 = یوځای وګورئ چې دا اونۍ د ښوونځي لپاره څه کارونه شته.
preparation-tip-56-4 = ووایاست چې څه ښه روان دي. غلطي کول پروا نه لري.

preparation-tip-78-1 = د کورنۍ دندې لپاره یو ثابت ځای او وخت وټاکئ.
preparation-tip-78-2 = یوځای پلان جوړ کړئ. ستاسو ماشوم دې یې پخپله پر مخ بوځي.
preparation-tip-78-3 = ستاسو ماشوم دې لوستلو ته دوام ورکړي: کتاب، ورځپاڼه، مجله.
preparation-tip-78-4 = د راتلونکي په اړه خبرې وکړئ: ماشوم مو څه خوښوي؟ کوم ښوونځی ورسره برابر دی؟

## Tips for the summer holiday.

preparation-tip-end-12-1 = په رخصتیو کې هم یوځای ډېرې خبرې وکړئ او ډېر ولولئ، په خپله ژبه.
preparation-tip-end-12-2 = بهر ډېرې لوبې وکړئ. یوځای پاڼې، ډبرې او واړه ژوي ولټوئ.
preparation-tip-end-12-3 = پرېږدئ چې ماشوم مو مرسته وکړي: پخلی، شمېرل، سودا راوړل.
preparation-tip-end-12-4 = د رخصتیو په وروستۍ اونۍ کې د نوي تعلیمي کال په اړه خبرې وکړئ.

# For children from six to twelve years old.
preparation-tip-end-1 = ستاسو ماشوم دې په رخصتیو کې هم هره ورځ ولولي. انځوریزې کیسې هم ښې دي.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = یوځای کتابتون ته ولاړ شئ. د ماشومانو غړیتوب وړیا دی.
preparation-tip-end-3 = یوځای حساب وکړئ: په پیسو، په ساعت، د خوړو په اندازه کولو.
preparation-tip-end-4 = د رخصتیو په وروستۍ اونۍ کې ماشوم مو بیا پر وخت ویده کړئ.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = یوځای ښوونځي وګورئ: د ازادې لیدنې په ورځ (open dag) یا په وېبپاڼه کې.
# The level of secondary education.
preparation-tip-advice-78-2 = د ماشوم د خوښې په اړه هم خبرې وکړئ، نه یوازې د ښوونځي د کچې په اړه.
preparation-tip-advice-78-3 = وپوښتئ چې ماشوم مو د څه اندېښنه لري، او غوږ ونیسئ.
preparation-tip-advice-78-4 = ماشوم ته وښیئ چې پرې ویاړئ، مشوره چې هر څه وي.
