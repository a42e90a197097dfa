### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = برای گفتگو آماده شوید

# Under the title.
preparation-intro = پنج قدم. این ورق را با خود به گفتگو بیاورید.

## Step 1: come.

preparation-step-1-title = به گفتگو بیایید
preparation-step-1-line-1 = روز و ساعت را یادداشت کنید.
preparation-step-1-line-2 = آمده نمی‌توانید؟ به معلم تلفون کنید یا ایمیل بفرستید.
preparation-step-1-line-3 = ترجمان می‌خواهید؟ از حالا بگویید.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = اول با طفل‌تان گپ بزنید
preparation-step-2-line-1 = در مکتب چه چیز را خوش داری؟
preparation-step-2-line-2 = چه چیزی برایت سخت است؟
preparation-step-2-line-3 = خوش داری با کی‌ها باشی؟
preparation-step-2-line-4 = اجازه دارم در مکتب چه بگویم؟

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = فکر کنید: چه می‌خواهید بپرسید؟
preparation-step-3-line-1 = طفلم در چه کارهایی خوب است؟
preparation-step-3-line-2 = چه چیز بهتر شده می‌تواند؟
preparation-step-3-line-3 = طفلم در صنف چطور است؟
preparation-step-3-line-4 = مکتب چه می‌کند؟ من چه کرده می‌توانم؟

preparation-step-3-line-start-1 = هفته‌های اول چطور بود؟
preparation-step-3-line-start-2 = طفلم امسال چه یاد می‌گیرد؟
preparation-step-3-line-start-3 = در خانه چطور کمک کرده می‌توانم؟
preparation-step-3-line-start-4 = امسال چطور با هم در تماس باشیم؟

preparation-step-3-line-end-1 = طفلم امسال چه پیشرفتی کرده است؟
preparation-step-3-line-end-2 = کدام توافق‌ها عملی شد؟
preparation-step-3-line-end-3 = سال آینده چه چیزی تغییر می‌کند؟
preparation-step-3-line-end-4 = در رخصتی چه کرده می‌توانم؟

preparation-step-3-line-advice-1 = چرا این توصیه را می‌دهید؟
preparation-step-3-line-advice-2 = با این توصیه چه مکتب‌هایی مناسب است؟
preparation-step-3-line-advice-3 = این توصیه تغییر کرده می‌تواند؟
preparation-step-3-line-advice-4 = حالا چه کاری باید بکنم؟ چه وقت؟

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = فکر کنید: چه می‌خواهید بگویید؟
preparation-step-4-line-1 = طفل‌تان در خانه چطور است؟
preparation-step-4-line-2 = طفل‌تان از مکتب چه می‌گوید؟
preparation-step-4-line-3 = طفل‌تان چه کاری را بیشتر خوش دارد؟
preparation-step-4-line-4 = در خانه چیزی هست که معلم باید بداند؟

preparation-step-4-line-start-1 = طفل‌تان چه خوش دارد؟ در چه کاری خوب است؟
preparation-step-4-line-start-2 = در خانه چه روشی خوب است؟
preparation-step-4-line-start-3 = از این سال تعلیمی چه توقعی دارید؟
preparation-step-4-line-start-4 = در خانه چیزی هست که معلم باید بداند؟

preparation-step-4-line-advice-1 = طفل‌تان چه کاری را بیشتر خوش دارد؟
preparation-step-4-line-advice-2 = طفل‌تان به چه مسلکی علاقه دارد؟
preparation-step-4-line-advice-3 = طفل‌تان چطور بهتر یاد می‌گیرد؟
preparation-step-4-line-advice-4 = شما چه آرزویی دارید؟ طفل‌تان چه می‌خواهد؟

## Step 5: ask on, during the conversation.

preparation-step-5-title = در گفتگو بیشتر بپرسید
preparation-step-5-line-1 = چیزی را نمی‌فهمید؟ بگویید که توضیح بدهند.
preparation-step-5-line-2 = بپرسید: می‌توانید یک مثال بزنید؟
preparation-step-5-line-3 = بگویید که توافق‌ها را روی کاغذ بنویسند.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = کمک شما در خانه

preparation-tip-12-1 = با هم زیاد گپ بزنید، به زبانی که بهتر یاد دارید.
preparation-tip-12-2 = هر روز با هم یک کتاب بخوانید یا عکس‌هایش را نگاه کنید.
preparation-tip-12-3 = آهنگ بخوانید، بازی کنید، بشمارید: روی زینه، سر دسترخوان، در دکان.
preparation-tip-12-4 = کاری را که طفل‌تان یاد دارد، بگذارید خودش بکند.

preparation-tip-34-1 = هر روز پانزده دقیقه با هم کتاب بخوانید. نوبتی هم خوب است.
preparation-tip-34-2 = حرف‌ها و کلمه‌ها را پیدا کنید: در سرک، روی قطی شیر.
preparation-tip-34-3 = با هم حساب کنید: با پول، با ساعت، وقت پخت‌وپز.
preparation-tip-34-4 = بپرسید امروز چه چیزی خوب بود، و گوش بدهید.

preparation-tip-56-1 = بگذارید طفل‌تان هر روز کتاب بخواند. در مورد داستان گپ بزنید.
preparation-tip-56-2 = هر روز چند دقیقه ضرب زبانی تمرین کنید.
preparation-tip-56-3 = با هم ببینید این هفته برای مکتب چه کارهایی هست.
preparation-tip-56-4 = بگویید چه چیز خوب است. اشتباه کردن پروا ندارد.

preparation-tip-78-1 = برای کار خانگی یک جا و یک ساعت ثابت انتخاب کنید.
preparation-tip-78-2 = با هم پلان بسازید. بگذارید طفل‌تان خودش آن را پیش ببرد.
preparation-tip-78-3 = بگذارید طفل‌تان همیشه بخواند: کتاب، روزنامه، مجله.
preparation-tip-78-4 = از آینده گپ بزنید: طفل‌تان چه خوش دارد؟ چه مکتبی مناسب است؟

## Tips for the summer holiday.

preparation-tip-end-12-1 = در رخصتی هم با هم زیاد گپ بزنید و بخوانید، به زبان خودتان.
preparation-tip-end-12-2 = بیرون زیاد بازی کنید. با هم برگ، سنگ و حیوانات کوچک را پیدا کنید.
preparation-tip-end-12-3 = بگذارید طفل‌تان کمک کند: پخت‌وپز، شمردن، سودا آوردن.
preparation-tip-end-12-4 = در هفتهٔ آخر رخصتی از سال تعلیمی جدید گپ بزنید.

# For children from six to twelve years old.
preparation-tip-end-1 = بگذارید طفل‌تان در رخصتی هم هر روز بخواند. داستان مصور هم خوب است.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = با هم به کتابخانه بروید. عضویت برای اطفال رایگان است.
preparation-tip-end-3 = با هم حساب کنید: با پول، با ساعت، با طرز پخت غذا.
preparation-tip-end-4 = در هفتهٔ آخر رخصتی، طفل‌تان را دوباره به وقت خواب کنید.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = با هم مکتب‌ها را ببینید: در روز دروازهٔ باز (open dag) یا در ویب‌سایت.
# The level of secondary education.
preparation-tip-advice-78-2 = از علاقهٔ طفل‌تان هم گپ بزنید، نه فقط از سویهٔ مکتب.
preparation-tip-advice-78-3 = بپرسید طفل‌تان از چه تشویش دارد، و گوش بدهید.
preparation-tip-advice-78-4 = نشان بدهید که به طفل‌تان افتخار می‌کنید، توصیه هر چه باشد.
