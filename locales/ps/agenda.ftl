### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = د { $pupil } په اړه خبرې اترې

## Heads of the columns.

agenda-column-home = کور
agenda-column-school = ښوونځی
agenda-column-agreements = زموږ هوکړې

# Above what was agreed in the last conversation.
agenda-agreed = تېر ځل:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = قوي ټکی
agenda-talent = استعداد
# Something to work on.
agenda-focus = د لا ډېر تمرین لپاره

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] په دې تعلیمي کال کې: بې ناروغۍ.
        [one] په دې تعلیمي کال کې: { $count } ورځ ناروغي.
       *[other] په دې تعلیمي کال کې: { $count } ورځې ناروغي.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] په دې تعلیمي کال کې: تل پر وخت.
        [one] په دې تعلیمي کال کې: { $count } ځل ناوخته راتګ.
       *[other] په دې تعلیمي کال کې: { $count } ځله ناوخته راتګ.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] په دې تعلیمي کال کې: بې رخصتۍ.
        [one] په دې تعلیمي کال کې: { $count } ورځ په اجازه رخصتي.
       *[other] په دې تعلیمي کال کې: { $count } ورځې په اجازه رخصتي.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    په دې تعلیمي کال کې: { $sick ->
        [0] بې ناروغۍ
        [one] { $sick } ورځ ناروغي
       *[other] { $sick } ورځې ناروغي
    }، { $late ->
        [0] تل پر وخت
        [one] { $late } ځل ناوخته راتګ
       *[other] { $late } ځله ناوخته راتګ
    }، { $leave ->
        [0] بې رخصتۍ
        [one] { $leave } ورځ په اجازه رخصتي
       *[other] { $leave } ورځې په اجازه رخصتي
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = لومړنۍ مشوره: له { $from } تر { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = د doorstroomtoets ازموینه: د جنوري په پای یا په فبروري کې
# The latest day.
agenda-dates-result = د ازموینې پایله: تر { $until } پورې
# The latest day.
agenda-dates-final = وروستۍ مشوره: تر { $until } پورې

## Opening: how is the child?

agenda-topic-introduction = حال څنګه دی؟

agenda-introduction-home-12-1 = د ښوونځي له پیل راهیسې څه ښه یا ځانګړي وو؟
agenda-introduction-home-12-2 = ماشوم مو په کور کې د ښوونځي په اړه څه وايي؟
agenda-introduction-school-12-1 = ماشوم مو ټولګي ته څنګه راننوځي؟
agenda-introduction-school-12-2 = ماشوم مو په ټولګي کې له څه خوند اخلي؟

agenda-introduction-home-34-1 = په کور کې د ماشوم حال څنګه دی؟
agenda-introduction-home-34-2 = ماشوم مو د ټولګي په اړه څه وايي؟
agenda-introduction-school-34-1 = موږ په څه خوشالېږو؟
agenda-introduction-school-34-2 = کومې پخوانۍ هوکړې پوره شوې؟

agenda-introduction-home-56-1 = په کور کې د ماشوم حال څنګه دی؟
agenda-introduction-home-56-2 = ماشوم مو په څه ویاړي؟
agenda-introduction-school-56-1 = موږ کوم ښه او ښکلي شیان وینو؟
agenda-introduction-school-56-2 = کومې پخوانۍ هوکړې پوره شوې؟

agenda-introduction-home-78-1 = ماشوم مو څه احساس لري؟
agenda-introduction-home-78-2 = ماشوم مو پخپله د څه په اړه غږېدل غواړي؟
agenda-introduction-school-78-1 = څه ښه روان دي؟ پرمختګ په څه کې دی؟
agenda-introduction-school-78-2 = کومې پخوانۍ هوکړې پوره شوې؟

agenda-introduction-home-start-1 = په ماشوم کې مو څه خوښېږي؟ څه ښه کولی شي؟
agenda-introduction-home-start-2 = ماشوم مو په کور کې د ټولګي په اړه څه وايي؟
agenda-introduction-home-start-3 = په کور کې څه شته چې ښوونکی باید پرې خبر وي؟
agenda-introduction-school-start-1 = لومړۍ اونۍ څنګه وې؟
agenda-introduction-school-start-2 = موږ تر اوسه په څه خوشالېږو؟
agenda-introduction-school-start-12-1 = په ټولګي کې لومړۍ ورځې او اونۍ څنګه وې؟
agenda-introduction-school-start-12-2 = ماشوم مو له کومو شیانو سره لوبې خوښوي؟

agenda-introduction-home-end-1 = تاسو په څه ویاړئ؟ او ماشوم مو؟
agenda-introduction-home-end-2 = د دې کال تر ټولو ښکلی شی څه و؟
agenda-introduction-school-end-1 = موږ په څه ویاړو؟
agenda-introduction-school-end-2 = د دې کال کومې هوکړې پوره شوې؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: ته څه ویل غواړې؟
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: ته موږ ته څه ښودل غواړې؟

## What and how the child learns.

agenda-topic-cognitive = زده کړه

agenda-cognitive-home-12-1 = په کور کې کومې ژبې وایئ؟ کیسې کوئ؟
agenda-cognitive-home-12-2 = ماشوم مو د څه په اړه ډېر پوښتي؟
agenda-cognitive-school-12-1 = د ماشوم خبرې، شمېرل او د ژبې لوبې څنګه دي؟
agenda-cognitive-school-12-2 = ماشوم مو اوس څه زده کوي؟

agenda-cognitive-home-34-1 = ماشوم مو په کور کې لوستل کوي؟ یوازې که له تاسو سره؟
agenda-cognitive-home-34-2 = ماشوم ته څه اسان او څه سخت دي؟
agenda-cognitive-school-34-1 = لوستل، لیکل او ریاضي څنګه روان دي؟
agenda-cognitive-school-34-2 = بل ګام څه دی؟

agenda-cognitive-home-56-1 = ماشوم مو د څه لوستل خوښوي؟
agenda-cognitive-home-56-2 = په کور کې تمرین، لکه د ضرب جدول، ښه روان دی؟
agenda-cognitive-school-56-1 = د تېر کال په پرتله پرمختګ څنګه دی؟
agenda-cognitive-school-56-2 = بل ګام څه دی؟

agenda-cognitive-home-78-1 = کورنۍ دنده په کور کې څنګه روانه ده؟
agenda-cognitive-home-78-2 = په زده کړه کې څه مرسته کوي؟
agenda-cognitive-school-78-1 = د تېر کال په پرتله پرمختګ څنګه دی؟
agenda-cognitive-school-78-2 = ماشوم مو پخپله څنګه زده کوي او پلان جوړوي؟

agenda-cognitive-home-start-1 = په کور کې د زده کړې کومه لاره ښه ده؟
agenda-cognitive-home-start-2 = له دې تعلیمي کال څخه څه تمه لرئ؟
agenda-cognitive-school-start-1 = ماشوم مو اوس څه ښه کولی شي؟
agenda-cognitive-school-start-2 = ماشوم مو سږکال څه زده کوي؟
agenda-cognitive-home-start-12-1 = ماشوم مو په کور کې کومې ژبې اوري او وايي؟
agenda-cognitive-home-start-12-2 = چې څه نوي وي، له ماشوم سره څه مرسته کوي؟
agenda-cognitive-school-start-12-1 = ماشوم مو څنګه لوبې کوي، او څه پکې وايي؟
agenda-cognitive-school-start-12-2 = ماشوم مو سږکال په لوبو کې څه زده کوي؟

agenda-cognitive-home-end-1 = ماشوم مو اوس کوم نوي کارونه کولی شي؟
agenda-cognitive-home-end-2 = په کور کې څه تر ټولو ډېره مرسته وکړه؟
agenda-cognitive-school-end-1 = ماشوم مو سږکال څه پرمختګ کړی دی؟
agenda-cognitive-school-end-2 = ماشوم مو بل کال څه کار ته دوام ورکوي؟

agenda-cognitive-school-advice-1 = په وروستیو کلونو کې پرمختګ څنګه و؟
agenda-cognitive-school-advice-2 = تر اوړي له ماشوم سره څه مرسته کوي؟

## Friends, feelings, the group.

agenda-topic-social = له نورو سره چلند

agenda-social-home-12-1 = ماشوم مو له چا سره لوبې خوښوي؟
agenda-social-home-12-2 = د غوسې یا خپګان پر مهال ماشوم مو څه کوي؟
agenda-social-school-12-1 = ماشوم مو له نورو سره څنګه لوبې کوي؟
agenda-social-school-12-2 = ماشوم مو خپله غوښتنه او احساس وايي؟

agenda-social-home-34-1 = ماشوم مو له ښوونځي وروسته له چا سره لوبې کوي؟
agenda-social-home-34-2 = ماشوم مو په څه خوشالېږي یا غوسه کېږي؟
agenda-social-school-34-1 = له نورو سره لوبې او کار څنګه دي؟
agenda-social-school-34-2 = ماشوم مو شخړه څنګه حلوي؟

agenda-social-home-56-1 = ماشوم مو داسې ملګري لري چې ورسره ښه وي؟
agenda-social-home-56-2 = ماشوم مو د خپل احساس خبرې کوي؟
agenda-social-school-56-1 = ماشوم مو په ټولګي کې څه ونډه لري؟
agenda-social-school-56-2 = ماشوم مو له نورو سره څنګه کار کوي؟

agenda-social-home-78-1 = ماشوم مو له چا سره ملګرتیا کوي، په انټرنېټ کې هم؟
agenda-social-home-78-2 = ماشوم مو بې وېرې خپل نظر وايي؟
agenda-social-school-78-1 = ماشوم مو په ټولګي کې څه ونډه لري؟
agenda-social-school-78-2 = ماشوم مو د ځان او نورو ملاتړ څنګه کوي؟

agenda-social-home-end-1 = ماشوم مو سږکال له چا سره ښه وخت تېر کړ؟
agenda-social-home-end-2 = ماشوم مو اوس د کوم نوي کار جرئت لري؟
agenda-social-school-end-1 = له نورو سره د ماشوم چلند اوس څنګه دی؟
agenda-social-school-end-2 = ماشوم مو ټولګي ته څه ګټه رسوي؟

## Liking school, effort, being there and being on time.

agenda-topic-motivation = د ښوونځي شوق

agenda-motivation-home-12-1 = ماشوم مو په خوښۍ ښوونځي ته ځي؟
agenda-motivation-home-12-2 = خوب او پر وخت راتګ څنګه دي؟
agenda-motivation-school-12-1 = ماشوم مو په څه ډېر وخت تېروي؟
agenda-motivation-school-12-2 = ماشوم مو د ټولګي په حلقه کې برخه اخلي؟

agenda-motivation-home-34-1 = ماشوم مو د ښوونځي شوق لري؟
agenda-motivation-home-34-2 = سهار پر وخت راتګ څنګه دی؟
agenda-motivation-school-34-1 = ماشوم مو په څه کې ښه هڅه کوي؟
agenda-motivation-school-34-2 = ماشوم مو کار ته دوام ورکولی شي؟

agenda-motivation-home-56-1 = ماشوم مو کله د ښوونځي ډېر شوق لري؟
agenda-motivation-home-56-2 = چې کوم کار ونه شي، ماشوم مو څه کوي؟
agenda-motivation-school-56-1 = ماشوم مو کله تر ټولو ښه کار کوي؟
agenda-motivation-school-56-2 = ماشوم مو مرسته غواړي؟

agenda-motivation-home-78-1 = ماشوم مو د څه لپاره زیار باسي؟
agenda-motivation-home-78-2 = ماشوم مو په کور کې خپل وخت څنګه وېشي؟
agenda-motivation-school-78-1 = ماشوم مو پخپله کار کولی شي؟
agenda-motivation-school-78-2 = ماشوم مو له غلطیو سره څه کوي؟

agenda-motivation-school-end-1 = سږکال ماشوم مو په څه کې ډېره هڅه وکړه؟
agenda-motivation-school-end-2 = څه ماشوم ته د زده کړې شوق ورکوي؟

agenda-motivation-home-advice-1 = ماشوم مو تر اوړي په څه کار کول غواړي؟
agenda-motivation-home-advice-2 = څه مرسته کوي چې ماشوم مو دوام ورکړي؟

## Hobbies, talents, what the child loves.

agenda-topic-interests = علاقې او استعدادونه

agenda-interests-home-12-1 = ماشوم مو کومه لوبه ډېره خوښوي؟
agenda-interests-home-12-2 = ماشوم مو څه ته ډېر وخت ګوري یا غوږ نیسي؟
agenda-interests-school-12-1 = ماشوم مو د ټولګي کوم کونج خوښوي؟
agenda-interests-school-12-2 = ماشوم مو د څه معلومول خوښوي؟

agenda-interests-home-34-1 = ماشوم مو له ښوونځي وروسته څه خوښوي؟
agenda-interests-home-34-2 = ماشوم مو د څه په اړه ډېر پوهېږي؟
agenda-interests-school-34-1 = ماشوم مو کوم مضمون ډېر خوښوي؟
agenda-interests-school-34-2 = موږ کوم استعداد وینو؟

agenda-interests-home-56-1 = له ماشوم سره کوم سپورت یا ساعتېري برابر دي؟
agenda-interests-home-56-2 = ماشوم مو په کور کې څه ښه کولی شي؟
agenda-interests-school-56-1 = ماشوم مو کوم مضمون ډېر خوښوي؟
agenda-interests-school-56-2 = دې استعداد ته څنګه وده ورکوو؟

agenda-interests-home-78-1 = ماشوم مو په کوم کار ساعتونه تېروي؟
agenda-interests-home-78-2 = ماشوم مو له کوم مسلک سره مینه لري؟
agenda-interests-school-78-1 = ماشوم مو کوم مضمون ډېر خوښوي؟
agenda-interests-school-78-2 = دې استعداد ته څنګه وده ورکوو؟

agenda-interests-school-end-1 = سږکال موږ د کوم استعداد وده ولیده؟
agenda-interests-school-end-2 = بل کال دې استعداد ته څنګه وده ورکړو؟

agenda-interests-school-advice-1 = موږ د ماشوم کوم استعداد وینو؟
agenda-interests-school-advice-2 = ماشوم مو په کتاب زده کړه خوښوي، په عملي کار، که دواړه؟

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = تعلیمي لاره
# The same row for children of ten to twelve.
agenda-topic-career-78 = د منځني ښوونځي په لور

agenda-career-home-12-1 = د ښوونځي پیل ماشوم ته څنګه و؟
agenda-career-home-12-2 = له ښوونځي څخه څه تمه لرئ؟
agenda-career-school-12-1 = ماشوم مو له ښوونځي سره څنګه بلدېږي؟
agenda-career-school-12-2 = په بل ټولګي کې څه راځي؟

agenda-career-home-34-1 = غواړئ چې ماشوم مو سږکال څه زده کړي؟
agenda-career-home-34-2 = ماشوم مو په راتلونکي کې څه کېدل غواړي؟
agenda-career-school-34-1 = په بل ټولګي کې څه راځي؟
agenda-career-school-34-2 = ماشوم مو د دې لپاره څه ته اړتیا لري؟

agenda-career-home-56-1 = ماشوم مو د کوم مسلک ارمان لري؟
agenda-career-home-56-2 = د خپل ماشوم لپاره څه هیله لرئ؟
agenda-career-school-56-1 = موږ له ماشوم څخه څه تمه لرو؟
agenda-career-school-56-2 = ماشوم مو د دې لپاره څه ته اړتیا لري؟

agenda-career-home-78-1 = تاسو د کوم منځني ښوونځي په اړه فکر کوئ؟
agenda-career-home-78-2 = په دې ټاکنه کې ماشوم ته څه مهم دي؟
agenda-career-school-78-1 = اوس له ماشوم سره کومه زده کړه برابره ده؟
agenda-career-school-78-2 = نور کوم ګامونه پاتې دي، او کله؟

agenda-career-school-start-12-1 = ماشوم مو له ټولګي او قاعدو سره څنګه بلدېږي؟
agenda-career-school-start-12-2 = په ټولګي کې یوه ورځ څنګه تېرېږي؟
agenda-career-home-start-78-1 = ماشوم مو د منځني ښوونځي په اړه څه نظر لري؟
agenda-career-home-start-78-2 = د ښوونځي د ټاکلو په اړه څه پوښتنې لرئ؟
agenda-career-school-start-78-1 = سږکال کوم ګامونه راځي؟
agenda-career-school-start-78-2 = ماشوم مو د دې لپاره څه ته اړتیا لري؟

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = ماشوم مو د بل کال د کوم کار شوق لري؟
agenda-career-home-end-2 = ماشوم مو لا د څه اندېښنه لري؟
agenda-career-school-end-1 = بل کال څه بدلېږي؟
agenda-career-school-end-2 = د ښه پیل لپاره له ماشوم سره څه مرسته کوي؟

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = له ماشوم سره څه برابر دي، او ولې؟
agenda-career-home-provisional-advice-2 = ستاسو هیله څه ده؟ ماشوم مو پخپله څه غواړي؟
agenda-career-home-provisional-advice-3 = کوم ښوونځي یوځای کتل غواړئ؟
agenda-career-school-provisional-advice-1 = زموږ لومړنۍ مشوره څه ده؟
agenda-career-school-provisional-advice-2 = ولې دا مشوره ورکوو؟
agenda-career-school-provisional-advice-3 = له doorstroomtoets ازموینې وروسته څه بدلېدلی شي؟

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = د مشورې په اړه مو نظر څه دی؟ او د ماشوم؟
agenda-career-home-final-advice-2 = ماشوم مو کوم ښوونځي ته تلل غواړي، او ولې؟
agenda-career-school-final-advice-1 = د doorstroomtoets ازموینې پایله څه ده؟
agenda-career-school-final-advice-2 = وروستۍ مشوره څه ده، او ولې؟
agenda-career-school-final-advice-3 = په نوي ښوونځي کې د ماشوم نوم څنګه او کله لیکئ؟

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = نور څه مهم دي؟

agenda-special-home-12-1 = داسې څه شته چې ښوونځی باید پرې خبر وي؟
agenda-special-school-12-1 = اضافي مرسته یا کومه ځانګړې خبره شته؟

agenda-special-home-34-1 = داسې څه شته چې ښوونځی باید پرې خبر وي؟
agenda-special-school-34-1 = اضافي مرسته یا کومه ځانګړې خبره شته؟

agenda-special-home-56-1 = داسې څه شته چې ښوونځی باید پرې خبر وي؟
agenda-special-school-56-1 = اضافي مرسته یا کومه ځانګړې خبره شته؟

agenda-special-home-78-1 = داسې څه شته چې ښوونځی باید پرې خبر وي؟
agenda-special-school-78-1 = اضافي مرسته یا کومه ځانګړې خبره شته؟

## The closing row: what each will do.

agenda-topic-agreements = زموږ هوکړې

agenda-agreements-home-12-1 = تاسو په کور کې څه کول غواړئ؟
agenda-agreements-school-12-1 = موږ په ټولګي کې څه کوو؟

agenda-agreements-home-34-1 = تاسو په کور کې څه کول غواړئ؟
agenda-agreements-school-34-1 = موږ په ټولګي کې څه کوو؟

agenda-agreements-home-56-1 = ماشوم مو څه کول غواړي؟ او تاسو؟
agenda-agreements-school-56-1 = موږ څه کوو؟

agenda-agreements-home-78-1 = ماشوم مو څه کول غواړي؟ او تاسو؟
agenda-agreements-school-78-1 = موږ څه کوو؟

agenda-agreements-home-start-1 = موږ ته کومه مشوره یا ښه خبره لرئ؟
agenda-agreements-home-start-2 = په کور کې څه کول غواړئ؟ او ماشوم مو؟
agenda-agreements-school-start-1 = موږ په ټولګي کې څه کوو؟
agenda-agreements-school-start-2 = تاسو په کور کې څنګه مرسته کولی شئ؟

agenda-agreements-home-end-1 = په رخصتیو کې یوځای څه کوئ؟
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = د بل کال لپاره د څه ویلو اجازه لرو؟
agenda-agreements-school-end-1 = دا چا ته وایو، او کله؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: ستا لومړی ګام څه دی؟
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: یوځای په څه هوکړه کوو؟
