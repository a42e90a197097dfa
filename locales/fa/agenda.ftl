### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = گفت‌وگو دربارهٔ { $pupil }

## Heads of the columns.

agenda-column-home = خانه
agenda-column-school = مدرسه
agenda-column-agreements = قرارهای ما

# Above what was agreed in the last conversation.
agenda-agreed = بار قبل:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = نقطهٔ قوت
agenda-talent = استعداد
# Something to work on.
agenda-focus = برای تمرین بیشتر

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] این سال تحصیلی: بدون بیماری.
        [one] این سال تحصیلی: { $count } روز بیماری.
       *[other] این سال تحصیلی: { $count } روز بیماری.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] این سال تحصیلی: همیشه سر وقت.
        [one] این سال تحصیلی: { $count } بار دیر آمدن.
       *[other] این سال تحصیلی: { $count } بار دیر آمدن.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] این سال تحصیلی: بدون مرخصی.
        [one] این سال تحصیلی: { $count } روز مرخصی.
       *[other] این سال تحصیلی: { $count } روز مرخصی.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    این سال تحصیلی: { $sick ->
        [0] بدون بیماری
        [one] { $sick } روز بیماری
       *[other] { $sick } روز بیماری
    }، { $late ->
        [0] همیشه سر وقت
        [one] { $late } بار دیر آمدن
       *[other] { $late } بار دیر آمدن
    }، { $leave ->
        [0] بدون مرخصی
        [one] { $leave } روز مرخصی
       *[other] { $leave } روز مرخصی
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = توصیهٔ اولیه: از { $from } تا { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = آزمون doorstroomtoets: آخر ژانویه یا در فوریه
# The latest day.
agenda-dates-result = نتیجهٔ آزمون: حداکثر تا { $until }
# The latest day.
agenda-dates-final = توصیهٔ نهایی: حداکثر تا { $until }

## Opening: how is the child?

agenda-topic-introduction = اوضاع چطور است؟

agenda-introduction-home-12-1 = چه چیزی از شروع مدرسه جالب بود؟
agenda-introduction-home-12-2 = فرزندتان از مدرسه چه می‌گوید؟
agenda-introduction-school-12-1 = فرزندتان چطور وارد کلاس می‌شود؟
agenda-introduction-school-12-2 = فرزندتان در کلاس از چه چیزی لذت می‌برد؟

agenda-introduction-home-34-1 = حال فرزندتان در خانه چطور است؟
agenda-introduction-home-34-2 = فرزندتان از کلاس چه می‌گوید؟
agenda-introduction-school-34-1 = ما از چه چیزی خوشحالیم؟
agenda-introduction-school-34-2 = کدام قرارهای قبلی عملی شد؟

agenda-introduction-home-56-1 = حال فرزندتان در خانه چطور است؟
agenda-introduction-home-56-2 = فرزندتان به چه چیزی افتخار می‌کند؟
agenda-introduction-school-56-1 = چه چیزهای خوب و جالبی می‌بینیم؟
agenda-introduction-school-56-2 = کدام قرارهای قبلی عملی شد؟

agenda-introduction-home-78-1 = فرزندتان چه احساسی دارد؟
agenda-introduction-home-78-2 = فرزندتان می‌خواهد از چه بگوید؟
agenda-introduction-school-78-1 = چه چیزی خوب است؟ پیشرفت در چیست؟
agenda-introduction-school-78-2 = کدام قرارهای قبلی عملی شد؟

agenda-introduction-home-start-1 = از فرزندتان چه چیزی را دوست دارید؟ در چه کاری خوب است؟
agenda-introduction-home-start-2 = فرزندتان در خانه از کلاس چه می‌گوید؟
agenda-introduction-home-start-3 = چیزی هست که معلم باید بداند؟
agenda-introduction-school-start-1 = هفته‌های اول چطور بود؟
agenda-introduction-school-start-2 = تا حالا از چه چیزی خوشحالیم؟
agenda-introduction-school-start-12-1 = روزها و هفته‌های اول در کلاس چطور بود؟
agenda-introduction-school-start-12-2 = فرزندتان زیاد با چه بازی می‌کند؟

agenda-introduction-home-end-1 = به چه افتخار می‌کنید؟ و فرزندتان؟
agenda-introduction-home-end-2 = قشنگ‌ترین چیز امسال چه بود؟
agenda-introduction-school-end-1 = ما به چه چیزی افتخار می‌کنیم؟
agenda-introduction-school-end-2 = کدام قرارهای امسال عملی شد؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: تو چه می‌خواهی بگویی؟
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: تو چه می‌خواهی به ما نشان بدهی؟

## What and how the child learns.

agenda-topic-cognitive = یادگیری

agenda-cognitive-home-12-1 = در خانه به چه زبان‌هایی حرف می‌زنید؟ قصه می‌گویید؟
agenda-cognitive-home-12-2 = فرزندتان دربارهٔ چه زیاد می‌پرسد؟
agenda-cognitive-school-12-1 = حرف زدن، شمردن و بازی زبانی چطور است؟
agenda-cognitive-school-12-2 = فرزندتان حالا چه یاد می‌گیرد؟

agenda-cognitive-home-34-1 = فرزندتان تنها می‌خواند یا با شما؟
agenda-cognitive-home-34-2 = برای فرزندتان چه آسان یا سخت است؟
agenda-cognitive-school-34-1 = خواندن، نوشتن و ریاضی چطور است؟
agenda-cognitive-school-34-2 = قدم بعدی چیست؟

agenda-cognitive-home-56-1 = فرزندتان دوست دارد چه بخواند؟
agenda-cognitive-home-56-2 = تمرین در خانه، مثل جدول ضرب، خوب پیش می‌رود؟
agenda-cognitive-school-56-1 = فرزندتان از پارسال چه پیشرفتی کرده است؟
agenda-cognitive-school-56-2 = قدم بعدی چیست؟

agenda-cognitive-home-78-1 = تکلیف‌ها در خانه چطور پیش می‌رود؟
agenda-cognitive-home-78-2 = چه چیزی در یادگیری کمک می‌کند؟
agenda-cognitive-school-78-1 = فرزندتان از پارسال چه پیشرفتی کرده است؟
agenda-cognitive-school-78-2 = یادگیری و برنامه‌ریزی مستقل چطور است؟

agenda-cognitive-home-start-1 = برای یادگیری چه روشی خوب است؟
agenda-cognitive-home-start-2 = از این سال تحصیلی چه انتظاری دارید؟
agenda-cognitive-school-start-1 = فرزندتان چه چیزی را خوب بلد است؟
agenda-cognitive-school-start-2 = فرزندتان امسال چه یاد می‌گیرد؟
agenda-cognitive-home-start-12-1 = فرزندتان در خانه چه زبان‌هایی می‌شنود و حرف می‌زند؟
agenda-cognitive-home-start-12-2 = وقتی چیزی تازه است، چه کمک می‌کند؟
agenda-cognitive-school-start-12-1 = فرزندتان چطور بازی می‌کند؟ موقع بازی چه می‌گوید؟
agenda-cognitive-school-start-12-2 = فرزندتان امسال با بازی چه یاد می‌گیرد؟

agenda-cognitive-home-end-1 = فرزندتان چه چیز تازه‌ای بلد است؟
agenda-cognitive-home-end-2 = در خانه چه چیزی بیشتر کمک کرد؟
agenda-cognitive-school-end-1 = فرزندتان امسال چه پیشرفتی کرده است؟
agenda-cognitive-school-end-2 = سال بعد چه چیزی ادامه پیدا می‌کند؟

agenda-cognitive-school-advice-1 = این سال‌ها چه پیشرفتی دیده‌ایم؟
agenda-cognitive-school-advice-2 = تا تابستان چه کمکی لازم است؟

## Friends, feelings, the group.

agenda-topic-social = رابطه با دیگران

agenda-social-home-12-1 = فرزندتان با چه کسی بازی می‌کند؟
agenda-social-home-12-2 = وقتی فرزندتان عصبانی یا غمگین است، چه می‌کند؟
agenda-social-school-12-1 = فرزندتان با دیگران چطور بازی می‌کند؟
agenda-social-school-12-2 = فرزندتان خواسته و احساسش را می‌گوید؟

agenda-social-home-34-1 = فرزندتان بعد از مدرسه با چه کسی بازی می‌کند؟
agenda-social-home-34-2 = چه چیزی فرزندتان را خوشحال یا عصبانی می‌کند؟
agenda-social-school-34-1 = بازی و کار با دیگران چطور پیش می‌رود؟
agenda-social-school-34-2 = فرزندتان دعوا را چطور حل می‌کند؟

agenda-social-home-56-1 = فرزندتان دوستانی دارد که پیش آن‌ها خوشحال باشد؟
agenda-social-home-56-2 = فرزندتان از احساسش حرف می‌زند؟
agenda-social-school-56-1 = فرزندتان در جمع کلاس چه نقشی دارد؟
agenda-social-school-56-2 = همکاری فرزندتان چطور است؟

agenda-social-home-78-1 = فرزندتان با چه کسانی دوست است، در اینترنت هم؟
agenda-social-home-78-2 = فرزندتان جرئت دارد نظرش را بگوید؟
agenda-social-school-78-1 = فرزندتان در جمع کلاس چه نقشی دارد؟
agenda-social-school-78-2 = فرزندتان از خودش و دیگران دفاع می‌کند؟

agenda-social-home-end-1 = فرزندتان امسال دوست داشت با چه کسی باشد؟
agenda-social-home-end-2 = فرزندتان حالا جرئت چه کاری را دارد؟
agenda-social-school-end-1 = فرزندتان حالا با دیگران چطور رفتار می‌کند؟
agenda-social-school-end-2 = فرزندتان برای جمع کلاس چه می‌کند؟

## Liking school, effort, being there and being on time.

agenda-topic-motivation = علاقه به مدرسه

agenda-motivation-home-12-1 = فرزندتان مدرسه رفتن را دوست دارد؟
agenda-motivation-home-12-2 = خوابیدن و سر وقت آمدن چطور است؟
agenda-motivation-school-12-1 = فرزندتان مدت زیادی مشغول چه می‌ماند؟
agenda-motivation-school-12-2 = فرزندتان در جمع کلاس شرکت می‌کند؟

agenda-motivation-home-34-1 = فرزندتان شوق مدرسه رفتن دارد؟
agenda-motivation-home-34-2 = صبح‌ها سر وقت آمدن چطور است؟
agenda-motivation-school-34-1 = فرزندتان برای چه کاری خوب تلاش می‌کند؟
agenda-motivation-school-34-2 = فرزندتان می‌تواند به کار ادامه بدهد؟

agenda-motivation-home-56-1 = فرزندتان چه وقت برای مدرسه شوق زیادی دارد؟
agenda-motivation-home-56-2 = وقتی کاری نمی‌شود، فرزندتان چه می‌کند؟
agenda-motivation-school-56-1 = فرزندتان چه وقت بهتر کار می‌کند؟
agenda-motivation-school-56-2 = فرزندتان درخواست کمک می‌کند؟

agenda-motivation-home-78-1 = فرزندتان می‌خواهد برای چه تلاش کند؟
agenda-motivation-home-78-2 = فرزندتان در خانه وقتش را چطور تقسیم می‌کند؟
agenda-motivation-school-78-1 = فرزندتان مستقل کار می‌کند؟
agenda-motivation-school-78-2 = فرزندتان با اشتباه‌ها چطور کنار می‌آید؟

agenda-motivation-school-end-1 = فرزندتان امسال برای چه خیلی تلاش کرد؟
agenda-motivation-school-end-2 = شوق یادگیری فرزندتان از چیست؟

agenda-motivation-home-advice-1 = فرزندتان تا تابستان می‌خواهد روی چه کار کند؟
agenda-motivation-home-advice-2 = چه چیزی کمک می‌کند ادامه بدهد؟

## Hobbies, talents, what the child loves.

agenda-topic-interests = علاقه‌ها و استعدادها

agenda-interests-home-12-1 = بازی دلخواه فرزندتان چیست؟
agenda-interests-home-12-2 = فرزندتان چه چیزی را زیاد تماشا می‌کند یا گوش می‌دهد؟
agenda-interests-school-12-1 = فرزندتان به کدام گوشهٔ بازی می‌رود؟
agenda-interests-school-12-2 = فرزندتان به کشف چه علاقه دارد؟

agenda-interests-home-34-1 = فرزندتان بعد از مدرسه چه دوست دارد؟
agenda-interests-home-34-2 = فرزندتان دربارهٔ چه زیاد می‌داند؟
agenda-interests-school-34-1 = فرزندتان کدام درس را بیشتر دوست دارد؟
agenda-interests-school-34-2 = ما چه استعدادی می‌بینیم؟

agenda-interests-home-56-1 = سرگرمی یا ورزش مناسب فرزندتان چیست؟
agenda-interests-home-56-2 = فرزندتان در خانه در چه کاری خوب است؟
agenda-interests-school-56-1 = فرزندتان کدام درس را بیشتر دوست دارد؟
agenda-interests-school-56-2 = چطور به این استعداد کمک می‌کنیم؟

agenda-interests-home-78-1 = فرزندتان ساعت‌ها مشغول چیست؟
agenda-interests-home-78-2 = فرزندتان به چه شغلی علاقه دارد؟
agenda-interests-school-78-1 = فرزندتان کدام درس را بیشتر دوست دارد؟
agenda-interests-school-78-2 = چطور به این استعداد کمک می‌کنیم؟

agenda-interests-school-end-1 = امسال رشد چه استعدادی را دیدیم؟
agenda-interests-school-end-2 = سال بعد چطور به این استعداد کمک کنیم؟

agenda-interests-school-advice-1 = چه استعدادی در فرزندتان می‌بینیم؟
agenda-interests-school-advice-2 = فرزندتان دوست دارد از کتاب یاد بگیرد، با انجام دادن، یا هر دو؟

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = مسیر مدرسه
# The same row for children of ten to twelve.
agenda-topic-career-78 = به سوی دبیرستان

agenda-career-home-12-1 = شروع مدرسه برای فرزندتان چطور بود؟
agenda-career-home-12-2 = از مدرسه چه انتظاری دارید؟
agenda-career-school-12-1 = فرزندتان چطور به مدرسه عادت کرده است؟
agenda-career-school-12-2 = در کلاس بعدی چه چیزهایی هست؟

agenda-career-home-34-1 = دوست دارید فرزندتان امسال چه یاد بگیرد؟
agenda-career-home-34-2 = فرزندتان می‌خواهد چه‌کاره شود؟
agenda-career-school-34-1 = در کلاس بعدی چه چیزهایی هست؟
agenda-career-school-34-2 = فرزندتان برای آن چه لازم دارد؟

agenda-career-home-56-1 = فرزندتان آرزوی چه شغلی را دارد؟
agenda-career-home-56-2 = برای فرزندتان چه آرزویی دارید؟
agenda-career-school-56-1 = ما از فرزندتان چه انتظاری داریم؟
agenda-career-school-56-2 = فرزندتان برای آن چه لازم دارد؟

agenda-career-home-78-1 = شما و فرزندتان به کدام دبیرستان فکر می‌کنید؟
agenda-career-home-78-2 = فرزندتان در انتخاب چه می‌خواهد؟
agenda-career-school-78-1 = چه آموزشی حالا مناسب فرزندتان است؟
agenda-career-school-78-2 = چه قدم‌هایی مانده است؟ چه وقت؟

agenda-career-school-start-12-1 = فرزندتان چطور به کلاس و قانون‌ها عادت می‌کند؟
agenda-career-school-start-12-2 = یک روز در کلاس چطور می‌گذرد؟
agenda-career-home-start-78-1 = نظر فرزندتان دربارهٔ دبیرستان چیست؟
agenda-career-home-start-78-2 = دربارهٔ انتخاب مدرسه چه سؤالی دارید؟
agenda-career-school-start-78-1 = امسال چه قدم‌هایی در پیش است؟
agenda-career-school-start-78-2 = فرزندتان برای آن چه لازم دارد؟

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = فرزندتان سال بعد برای چه شوق دارد؟
agenda-career-home-end-2 = فرزندتان هنوز نگران چیست؟
agenda-career-school-end-1 = سال بعد چه چیزی تغییر می‌کند؟
agenda-career-school-end-2 = چه چیزی به شروع خوب کمک می‌کند؟

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = چه راهی مناسب فرزندتان است؟ چرا؟
agenda-career-home-provisional-advice-2 = شما چه می‌خواهید؟ فرزندتان چه می‌خواهد؟
agenda-career-home-provisional-advice-3 = کدام مدرسه‌ها را با هم می‌بینید؟
agenda-career-school-provisional-advice-1 = توصیهٔ اولیهٔ ما چیست؟
agenda-career-school-provisional-advice-2 = چرا این توصیه را می‌دهیم؟
agenda-career-school-provisional-advice-3 = بعد از آزمون doorstroomtoets چه تغییری ممکن است؟

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = نظر شما دربارهٔ توصیه چیست؟ و فرزندتان؟
agenda-career-home-final-advice-2 = فرزندتان کدام مدرسه را می‌خواهد؟ چرا؟
agenda-career-school-final-advice-1 = نتیجهٔ آزمون doorstroomtoets چیست؟
agenda-career-school-final-advice-2 = توصیهٔ نهایی چیست و چرا؟
agenda-career-school-final-advice-3 = چطور و چه وقت ثبت‌نام می‌کنید؟

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = چه چیز دیگری مهم است؟

agenda-special-home-12-1 = چیزی هست که مدرسه باید بداند؟
agenda-special-school-12-1 = کمک بیشتر یا چیز خاصی هست؟

agenda-special-home-34-1 = چیزی هست که مدرسه باید بداند؟
agenda-special-school-34-1 = کمک بیشتر یا چیز خاصی هست؟

agenda-special-home-56-1 = چیزی هست که مدرسه باید بداند؟
agenda-special-school-56-1 = کمک بیشتر یا چیز خاصی هست؟

agenda-special-home-78-1 = چیزی هست که مدرسه باید بداند؟
agenda-special-school-78-1 = کمک بیشتر یا چیز خاصی هست؟

## The closing row: what each will do.

agenda-topic-agreements = قرارهای ما

agenda-agreements-home-12-1 = در خانه چه می‌خواهید بکنید؟
agenda-agreements-school-12-1 = ما در کلاس چه می‌کنیم؟

agenda-agreements-home-34-1 = در خانه چه می‌خواهید بکنید؟
agenda-agreements-school-34-1 = ما در کلاس چه می‌کنیم؟

agenda-agreements-home-56-1 = فرزندتان چه می‌خواهد بکند؟ و شما؟
agenda-agreements-school-56-1 = ما چه می‌کنیم؟

agenda-agreements-home-78-1 = فرزندتان چه می‌خواهد بکند؟ و شما؟
agenda-agreements-school-78-1 = ما چه می‌کنیم؟

agenda-agreements-home-start-1 = برای ما پیشنهاد یا تعریفی دارید؟
agenda-agreements-home-start-2 = در خانه چه می‌خواهید بکنید؟ و فرزندتان؟
agenda-agreements-school-start-1 = ما در کلاس چه می‌کنیم؟
agenda-agreements-school-start-2 = چطور می‌توانید در خانه کمک کنید؟

agenda-agreements-home-end-1 = در تعطیلات با هم چه می‌کنید؟
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = اجازه داریم برای سال بعد چه چیزی را خبر بدهیم؟
agenda-agreements-school-end-1 = این را به چه کسی خبر می‌دهیم؟ چه وقت؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: قدم اول تو چیست؟
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: با هم چه قراری بگذاریم؟
