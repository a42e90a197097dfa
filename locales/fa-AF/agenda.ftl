### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = گفتگو در مورد { $pupil }

## Heads of the columns.

agenda-column-home = خانه
agenda-column-school = مکتب
agenda-column-agreements = توافق‌های ما

# Above what was agreed in the last conversation.
agenda-agreed = دفعهٔ قبل:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = نقطهٔ قوت
agenda-talent = استعداد
# Something to work on.
agenda-focus = برای تمرین بیشتر

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] این سال تعلیمی: بدون مریضی.
        [one] این سال تعلیمی: { $count } روز مریضی.
       *[other] این سال تعلیمی: { $count } روز مریضی.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] این سال تعلیمی: همیشه به وقت.
        [one] این سال تعلیمی: { $count } بار ناوقت آمدن.
       *[other] این سال تعلیمی: { $count } بار ناوقت آمدن.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] این سال تعلیمی: بدون رخصتی.
        [one] این سال تعلیمی: { $count } روز رخصتی.
       *[other] این سال تعلیمی: { $count } روز رخصتی.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    این سال تعلیمی: { $sick ->
        [0] بدون مریضی
        [one] { $sick } روز مریضی
       *[other] { $sick } روز مریضی
    }، { $late ->
        [0] همیشه به وقت
        [one] { $late } بار ناوقت آمدن
       *[other] { $late } بار ناوقت آمدن
    }، { $leave ->
        [0] بدون رخصتی
        [one] { $leave } روز رخصتی
       *[other] { $leave } روز رخصتی
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = توصیهٔ اولیه: از { $from } تا { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = امتحان doorstroomtoets: آخر جنوری یا در فبروری
# The latest day.
agenda-dates-result = نتیجهٔ امتحان: حداکثر تا { $until }
# The latest day.
agenda-dates-final = توصیهٔ نهایی: حداکثر تا { $until }

## Opening: how is the child?

agenda-topic-introduction = احوال چطور است؟

agenda-introduction-home-12-1 = چه چیزی از شروع مکتب جالب بود؟
agenda-introduction-home-12-2 = طفل‌تان از مکتب چه می‌گوید؟
agenda-introduction-school-12-1 = طفل‌تان چطور وارد صنف می‌شود؟
agenda-introduction-school-12-2 = طفل‌تان در صنف از چه چیزی لذت می‌برد؟

agenda-introduction-home-34-1 = حال طفل‌تان در خانه چطور است؟
agenda-introduction-home-34-2 = طفل‌تان از صنف چه می‌گوید؟
agenda-introduction-school-34-1 = ما از چه چیزی خوشحالیم؟
agenda-introduction-school-34-2 = کدام توافق‌های قبلی عملی شد؟

agenda-introduction-home-56-1 = حال طفل‌تان در خانه چطور است؟
agenda-introduction-home-56-2 = طفل‌تان به چه چیزی افتخار می‌کند؟
agenda-introduction-school-56-1 = چه چیزهای خوب و جالبی می‌بینیم؟
agenda-introduction-school-56-2 = کدام توافق‌های قبلی عملی شد؟

agenda-introduction-home-78-1 = طفل‌تان چه احساسی دارد؟
agenda-introduction-home-78-2 = طفل‌تان می‌خواهد از چه بگوید؟
agenda-introduction-school-78-1 = چه چیزی خوب است؟ پیشرفت در چیست؟
agenda-introduction-school-78-2 = کدام توافق‌های قبلی عملی شد؟

agenda-introduction-home-start-1 = از طفل‌تان چه چیزی را خوش دارید؟ در چه کاری خوب است؟
agenda-introduction-home-start-2 = طفل‌تان در خانه از صنف چه می‌گوید؟
agenda-introduction-home-start-3 = چیزی هست که معلم باید بداند؟
agenda-introduction-school-start-1 = هفته‌های اول چطور بود؟
agenda-introduction-school-start-2 = تا حالا از چه چیزی خوشحالیم؟
agenda-introduction-school-start-12-1 = روزها و هفته‌های اول در صنف چطور بود؟
agenda-introduction-school-start-12-2 = طفل‌تان زیاد با چه بازی می‌کند؟

agenda-introduction-home-end-1 = به چه افتخار می‌کنید؟ و طفل‌تان؟
agenda-introduction-home-end-2 = زیباترین چیز امسال چه بود؟
agenda-introduction-school-end-1 = ما به چه چیزی افتخار می‌کنیم؟
agenda-introduction-school-end-2 = کدام توافق‌های امسال عملی شد؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: تو چه می‌خواهی بگویی؟
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: تو چه می‌خواهی به ما نشان بدهی؟

## What and how the child learns.

agenda-topic-cognitive = یادگیری

agenda-cognitive-home-12-1 = در خانه به کدام زبان‌ها گپ می‌زنید؟ قصه می‌گویید؟
agenda-cognitive-home-12-2 = طفل‌تان در مورد چه زیاد می‌پرسد؟
agenda-cognitive-school-12-1 = گپ زدن، شمردن و بازی زبانی چطور است؟
agenda-cognitive-school-12-2 = طفل‌تان حالا چه یاد می‌گیرد؟

agenda-cognitive-home-34-1 = طفل‌تان تنها می‌خواند یا با شما؟
agenda-cognitive-home-34-2 = برای طفل‌تان چه آسان یا سخت است؟
agenda-cognitive-school-34-1 = خواندن، نوشتن و ریاضی چطور است؟
agenda-cognitive-school-34-2 = قدم بعدی چیست؟

agenda-cognitive-home-56-1 = طفل‌تان چه را خوش دارد بخواند؟
agenda-cognitive-home-56-2 = تمرین در خانه، مثل ضرب زبانی، خوب پیش می‌رود؟
agenda-cognitive-school-56-1 = پیشرفت طفل‌تان از سال گذشته چطور است؟
agenda-cognitive-school-56-2 = قدم بعدی چیست؟

agenda-cognitive-home-78-1 = کار خانگی چطور پیش می‌رود؟
agenda-cognitive-home-78-2 = چه چیزی در یادگیری کمک می‌کند؟
agenda-cognitive-school-78-1 = پیشرفت طفل‌تان از سال گذشته چطور است؟
agenda-cognitive-school-78-2 = یادگیری و پلان کردن مستقل چطور است؟

agenda-cognitive-home-start-1 = برای یادگیری چه روشی خوب است؟
agenda-cognitive-home-start-2 = از این سال تعلیمی چه توقعی دارید؟
agenda-cognitive-school-start-1 = طفل‌تان چه را خوب یاد دارد؟
agenda-cognitive-school-start-2 = طفل‌تان امسال چه یاد می‌گیرد؟
agenda-cognitive-home-start-12-1 = طفل‌تان در خانه کدام زبان‌ها را می‌شنود و گپ می‌زند؟
agenda-cognitive-home-start-12-2 = وقتی چیزی نو است، چه کمک می‌کند؟
agenda-cognitive-school-start-12-1 = طفل‌تان چطور بازی می‌کند؟ وقت بازی چه می‌گوید؟
agenda-cognitive-school-start-12-2 = طفل‌تان امسال با بازی چه یاد می‌گیرد؟

agenda-cognitive-home-end-1 = طفل‌تان چه چیز نو یاد دارد؟
agenda-cognitive-home-end-2 = در خانه چه چیزی بیشتر کمک کرد؟
agenda-cognitive-school-end-1 = طفل‌تان امسال چه پیشرفتی کرده است؟
agenda-cognitive-school-end-2 = سال آینده چه چیزی ادامه پیدا می‌کند؟

agenda-cognitive-school-advice-1 = این سال‌ها چه پیشرفتی دیده‌ایم؟
agenda-cognitive-school-advice-2 = تا تابستان چه کمکی لازم است؟

## Friends, feelings, the group.

agenda-topic-social = رابطه با دیگران

agenda-social-home-12-1 = طفل‌تان با چه کسی بازی می‌کند؟
agenda-social-home-12-2 = وقتی طفل‌تان قهر یا غمگین است، چه می‌کند؟
agenda-social-school-12-1 = طفل‌تان با دیگران چطور بازی می‌کند؟
agenda-social-school-12-2 = طفل‌تان خواست و احساسش را می‌گوید؟

agenda-social-home-34-1 = طفل‌تان بعد از مکتب با چه کسی بازی می‌کند؟
agenda-social-home-34-2 = طفل‌تان از چه خوش یا قهر می‌شود؟
agenda-social-school-34-1 = بازی و کار با دیگران چطور پیش می‌رود؟
agenda-social-school-34-2 = طفل‌تان جنجال را چطور حل می‌کند؟

agenda-social-home-56-1 = طفل‌تان دوستانی دارد که همراه‌شان خوش باشد؟
agenda-social-home-56-2 = طفل‌تان از احساسش گپ می‌زند؟
agenda-social-school-56-1 = طفل‌تان در جمع صنف چه نقشی دارد؟
agenda-social-school-56-2 = همکاری طفل‌تان چطور است؟

agenda-social-home-78-1 = طفل‌تان با چه کسانی دوست است، در اینترنت هم؟
agenda-social-home-78-2 = طفل‌تان جرئت دارد نظر خود را بگوید؟
agenda-social-school-78-1 = طفل‌تان در جمع صنف چه نقشی دارد؟
agenda-social-school-78-2 = طفل‌تان از خود و دیگران دفاع می‌کند؟

agenda-social-home-end-1 = طفل‌تان امسال خوش داشت با چه کسی باشد؟
agenda-social-home-end-2 = طفل‌تان حالا جرئت چه کاری را دارد؟
agenda-social-school-end-1 = طفل‌تان حالا با دیگران چطور رفتار دارد؟
agenda-social-school-end-2 = طفل‌تان برای جمع صنف چه می‌کند؟

## Liking school, effort, being there and being on time.

agenda-topic-motivation = علاقه به مکتب

agenda-motivation-home-12-1 = طفل‌تان مکتب رفتن را خوش دارد؟
agenda-motivation-home-12-2 = خوابیدن و به وقت آمدن چطور است؟
agenda-motivation-school-12-1 = طفل‌تان وقت زیاد مصروف چه می‌ماند؟
agenda-motivation-school-12-2 = طفل‌تان در جمع صنف اشتراک می‌کند؟

agenda-motivation-home-34-1 = طفل‌تان شوق مکتب رفتن دارد؟
agenda-motivation-home-34-2 = صبح‌ها به وقت آمدن چطور است؟
agenda-motivation-school-34-1 = طفل‌تان برای چه کاری خوب کوشش می‌کند؟
agenda-motivation-school-34-2 = طفل‌تان به کار ادامه داده می‌تواند؟

agenda-motivation-home-56-1 = طفل‌تان چه وقت برای مکتب شوق زیادی دارد؟
agenda-motivation-home-56-2 = وقتی کاری نمی‌شود، طفل‌تان چه می‌کند؟
agenda-motivation-school-56-1 = طفل‌تان چه وقت بهتر کار می‌کند؟
agenda-motivation-school-56-2 = طفل‌تان کمک طلب می‌کند؟

agenda-motivation-home-78-1 = طفل‌تان برای چه کوشش می‌کند؟
agenda-motivation-home-78-2 = طفل‌تان در خانه وقت خود را چطور تقسیم می‌کند؟
agenda-motivation-school-78-1 = طفل‌تان مستقلانه کار می‌کند؟
agenda-motivation-school-78-2 = طفل‌تان با اشتباه‌ها چه می‌کند؟

agenda-motivation-school-end-1 = طفل‌تان امسال برای چه خیلی کوشش کرد؟
agenda-motivation-school-end-2 = شوق یادگیری طفل‌تان از چیست؟

agenda-motivation-home-advice-1 = طفل‌تان تا تابستان می‌خواهد روی چه کار کند؟
agenda-motivation-home-advice-2 = چه چیزی کمک می‌کند ادامه بدهد؟

## Hobbies, talents, what the child loves.

agenda-topic-interests = علاقه‌ها و استعدادها

agenda-interests-home-12-1 = طفل‌تان کدام بازی را خوش دارد؟
agenda-interests-home-12-2 = طفل‌تان چه را زیاد تماشا می‌کند یا گوش می‌گیرد؟
agenda-interests-school-12-1 = طفل‌تان به کدام گوشهٔ بازی می‌رود؟
agenda-interests-school-12-2 = طفل‌تان به کشف چه علاقه دارد؟

agenda-interests-home-34-1 = طفل‌تان بعد از مکتب چه خوش دارد؟
agenda-interests-home-34-2 = طفل‌تان در مورد چه زیاد می‌داند؟
agenda-interests-school-34-1 = مضمون دلخواه طفل‌تان کدام است؟
agenda-interests-school-34-2 = ما چه استعدادی می‌بینیم؟

agenda-interests-home-56-1 = کدام سپورت یا سرگرمی مناسب است؟
agenda-interests-home-56-2 = طفل‌تان در خانه در چه کاری خوب است؟
agenda-interests-school-56-1 = مضمون دلخواه طفل‌تان کدام است؟
agenda-interests-school-56-2 = چطور به این استعداد کمک می‌کنیم؟

agenda-interests-home-78-1 = طفل‌تان ساعت‌ها مصروف چیست؟
agenda-interests-home-78-2 = طفل‌تان به چه مسلکی علاقه دارد؟
agenda-interests-school-78-1 = مضمون دلخواه طفل‌تان کدام است؟
agenda-interests-school-78-2 = چطور به این استعداد کمک می‌کنیم؟

agenda-interests-school-end-1 = امسال رشد چه استعدادی را دیدیم؟
agenda-interests-school-end-2 = سال آینده چطور به این استعداد کمک کنیم؟

agenda-interests-school-advice-1 = چه استعدادی در طفل‌تان می‌بینیم؟
agenda-interests-school-advice-2 = طفل‌تان خوش دارد از کتاب یاد بگیرد، با انجام دادن، یا هر دو؟

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = مسیر مکتب
# The same row for children of ten to twelve.
agenda-topic-career-78 = به سوی مکتب متوسطه

agenda-career-home-12-1 = شروع مکتب برای طفل‌تان چطور بود؟
agenda-career-home-12-2 = از مکتب چه توقعی دارید؟
agenda-career-school-12-1 = طفل‌تان چطور با مکتب عادت گرفته است؟
agenda-career-school-12-2 = در صنف بعدی چه چیزهایی هست؟

agenda-career-home-34-1 = می‌خواهید طفل‌تان امسال چه یاد بگیرد؟
agenda-career-home-34-2 = طفل‌تان در آینده چه می‌خواهد شود؟
agenda-career-school-34-1 = در صنف بعدی چه چیزهایی هست؟
agenda-career-school-34-2 = طفل‌تان برای آن چه ضرورت دارد؟

agenda-career-home-56-1 = طفل‌تان آرزوی چه مسلکی را دارد؟
agenda-career-home-56-2 = برای طفل‌تان چه آرزویی دارید؟
agenda-career-school-56-1 = ما از طفل‌تان چه توقعی داریم؟
agenda-career-school-56-2 = طفل‌تان برای آن چه ضرورت دارد؟

agenda-career-home-78-1 = شما و طفل‌تان به کدام مکتب متوسطه فکر می‌کنید؟
agenda-career-home-78-2 = طفل‌تان در انتخاب چه می‌خواهد؟
agenda-career-school-78-1 = کدام نوع تعلیم مناسب طفل‌تان است؟
agenda-career-school-78-2 = چه قدم‌هایی مانده است؟ چه وقت؟

agenda-career-school-start-12-1 = طفل‌تان چطور به صنف و قانون‌ها عادت می‌گیرد؟
agenda-career-school-start-12-2 = یک روز در صنف چطور می‌گذرد؟
agenda-career-home-start-78-1 = نظر طفل‌تان در مورد مکتب متوسطه چیست؟
agenda-career-home-start-78-2 = در مورد انتخاب مکتب چه سوالی دارید؟
agenda-career-school-start-78-1 = امسال چه قدم‌هایی در پیش است؟
agenda-career-school-start-78-2 = طفل‌تان برای آن چه ضرورت دارد؟

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = طفل‌تان سال آینده برای چه شوق دارد؟
agenda-career-home-end-2 = طفل‌تان هنوز از چه تشویش دارد؟
agenda-career-school-end-1 = سال آینده چه چیزی تغییر می‌کند؟
agenda-career-school-end-2 = چه چیزی به شروع خوب کمک می‌کند؟

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = چه راهی مناسب طفل‌تان است؟ چرا؟
agenda-career-home-provisional-advice-2 = شما چه می‌خواهید؟ طفل‌تان چه می‌خواهد؟
agenda-career-home-provisional-advice-3 = کدام مکتب‌ها را با هم می‌بینید؟
agenda-career-school-provisional-advice-1 = توصیهٔ اولیهٔ ما چیست؟
agenda-career-school-provisional-advice-2 = چرا این توصیه را می‌دهیم؟
agenda-career-school-provisional-advice-3 = بعد از امتحان doorstroomtoets چه تغییری ممکن است؟

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = نظر شما در مورد توصیه چیست؟ و طفل‌تان؟
agenda-career-home-final-advice-2 = طفل‌تان کدام مکتب را می‌خواهد؟ چرا؟
agenda-career-school-final-advice-1 = نتیجهٔ امتحان doorstroomtoets چیست؟
agenda-career-school-final-advice-2 = توصیهٔ نهایی چیست و چرا؟
agenda-career-school-final-advice-3 = چطور و چه وقت ثبت نام می‌کنید؟

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = چه چیز دیگری مهم است؟

agenda-special-home-12-1 = چیزی هست که مکتب باید بداند؟
agenda-special-school-12-1 = کمک بیشتر یا چیز خاصی هست؟

agenda-special-home-34-1 = چیزی هست که مکتب باید بداند؟
agenda-special-school-34-1 = کمک بیشتر یا چیز خاصی هست؟

agenda-special-home-56-1 = چیزی هست که مکتب باید بداند؟
agenda-special-school-56-1 = کمک بیشتر یا چیز خاصی هست؟

agenda-special-home-78-1 = چیزی هست که مکتب باید بداند؟
agenda-special-school-78-1 = کمک بیشتر یا چیز خاصی هست؟

## The closing row: what each will do.

agenda-topic-agreements = توافق‌های ما

agenda-agreements-home-12-1 = در خانه چه می‌خواهید بکنید؟
agenda-agreements-school-12-1 = ما در صنف چه می‌کنیم؟

agenda-agreements-home-34-1 = در خانه چه می‌خواهید بکنید؟
agenda-agreements-school-34-1 = ما در صنف چه می‌کنیم؟

agenda-agreements-home-56-1 = طفل‌تان چه می‌خواهد بکند؟ و شما؟
agenda-agreements-school-56-1 = ما چه می‌کنیم؟

agenda-agreements-home-78-1 = طفل‌تان چه می‌خواهد بکند؟ و شما؟
agenda-agreements-school-78-1 = ما چه می‌کنیم؟

agenda-agreements-home-start-1 = برای ما پیشنهاد یا توصیفی دارید؟
agenda-agreements-home-start-2 = در خانه چه می‌خواهید بکنید؟ و طفل‌تان؟
agenda-agreements-school-start-1 = ما در صنف چه می‌کنیم؟
agenda-agreements-school-start-2 = در خانه چطور کمک کرده می‌توانید؟

agenda-agreements-home-end-1 = در رخصتی با هم چه می‌کنید؟
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = اجازه داریم برای سال آینده چه را خبر بدهیم؟
agenda-agreements-school-end-1 = این را به چه کسی خبر می‌دهیم؟ چه وقت؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: قدم اول تو چیست؟
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: با هم چه توافقی کنیم؟
