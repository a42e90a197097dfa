### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = برای گفت‌وگو آماده شوید

# Under the title.
preparation-intro = پنج قدم. این برگه را با خود به گفت‌وگو بیاورید.

## Step 1: come.

preparation-step-1-title = به گفت‌وگو بیایید
preparation-step-1-line-1 = روز و ساعت را یادداشت کنید.
preparation-step-1-line-2 = آن وقت نمی‌توانید؟ به معلم زنگ بزنید یا ایمیل بفرستید.
preparation-step-1-line-3 = مترجم می‌خواهید؟ از حالا بگویید.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = اول با فرزندتان حرف بزنید
preparation-step-2-line-1 = در مدرسه چه چیزی را دوست داری؟
preparation-step-2-line-2 = چه چیزی برایت سخت است؟
preparation-step-2-line-3 = دوست داری پیش چه کسانی باشی؟
preparation-step-2-line-4 = اجازه دارم در مدرسه چه بگویم؟

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = فکر کنید: چه می‌خواهید بپرسید؟
preparation-step-3-line-1 = فرزندم در چه کارهایی خوب است؟
preparation-step-3-line-2 = چه چیزی می‌تواند بهتر شود؟
preparation-step-3-line-3 = فرزندم در کلاس چطور است؟
preparation-step-3-line-4 = مدرسه چه می‌کند؟ من چه کاری می‌توانم بکنم؟

preparation-step-3-line-start-1 = هفته‌های اول چطور بود؟
preparation-step-3-line-start-2 = فرزندم امسال چه یاد می‌گیرد؟
preparation-step-3-line-start-3 = چطور می‌توانم در خانه کمک کنم؟
preparation-step-3-line-start-4 = امسال چطور با هم در تماس باشیم؟

preparation-step-3-line-end-1 = فرزندم امسال چه پیشرفتی کرده است؟
preparation-step-3-line-end-2 = کدام قرارها عملی شد؟
preparation-step-3-line-end-3 = سال بعد چه چیزی تغییر می‌کند؟
preparation-step-3-line-end-4 = در تعطیلات چه کاری می‌توانم بکنم؟

preparation-step-3-line-advice-1 = چرا این توصیه را می‌دهید؟
preparation-step-3-line-advice-2 = با این توصیه چه مدرسه‌هایی مناسب است؟
preparation-step-3-line-advice-3 = ممکن است این توصیه تغییر کند؟
preparation-step-3-line-advice-4 = حالا چه کاری باید بکنم؟ چه وقت؟

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = فکر کنید: چه می‌خواهید بگویید؟
preparation-step-4-line-1 = فرزندتان در خانه چطور است؟
preparation-step-4-line-2 = فرزندتان از مدرسه چه می‌گوید؟
preparation-step-4-line-3 = فرزندتان چه کاری را بیشتر دوست دارد؟
preparation-step-4-line-4 = در خانه چیزی هست که معلم باید بداند؟

preparation-step-4-line-start-1 = فرزندتان چه دوست دارد؟ در چه کاری خوب است؟
preparation-step-4-line-start-2 = در خانه چه روشی خوب است؟
preparation-step-4-line-start-3 = از این سال تحصیلی چه انتظاری دارید؟
preparation-step-4-line-start-4 = در خانه چیزی هست که معلم باید بداند؟

preparation-step-4-line-advice-1 = فرزندتان چه کاری را بیشتر دوست دارد؟
preparation-step-4-line-advice-2 = فرزندتان به چه شغلی علاقه دارد؟
preparation-step-4-line-advice-3 = فرزندتان چطور بهتر یاد می‌گیرد؟
preparation-step-4-line-advice-4 = شما چه آرزویی دارید؟ فرزندتان چه می‌خواهد؟

## Step 5: ask on, during the conversation.

preparation-step-5-title = در گفت‌وگو بیشتر بپرسید
preparation-step-5-line-1 = چیزی را نمی‌فهمید؟ بخواهید توضیح بدهند.
preparation-step-5-line-2 = بپرسید: می‌توانید یک مثال بزنید؟
preparation-step-5-line-3 = بخواهید قرارها را روی کاغذ بنویسند.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = کمک شما در خانه

preparation-tip-12-1 = با هم زیاد حرف بزنید، به زبانی که بهتر بلدید.
preparation-tip-12-2 = هر روز با هم یک کتاب بخوانید یا عکس‌هایش را نگاه کنید.
preparation-tip-12-3 = آواز بخوانید، بازی کنید، بشمارید: روی پله‌ها، سر سفره، در مغازه.
preparation-tip-12-4 = کاری را که فرزندتان بلد است، به خودش بسپارید.

preparation-tip-34-1 = هر روز یک ربع با هم کتاب بخوانید. نوبتی هم خوب است.
preparation-tip-34-2 = دنبال حرف‌ها و کلمه‌ها بگردید: در خیابان، روی پاکت شیر.
preparation-tip-34-3 = با هم حساب کنید: با پول، با ساعت، موقع آشپزی.
preparation-tip-34-4 = بپرسید امروز چه چیزی خوب بود، و گوش بدهید.

preparation-tip-56-1 = بگذارید فرزندتان هر روز کتاب بخواند. دربارهٔ داستان حرف بزنید.
preparation-tip-56-2 = هر روز چند دقیقه جدول ضرب تمرین کنید.
preparation-tip-56-3 = با هم ببینید این هفته برای مدرسه چه کارهایی هست.
preparation-tip-56-4 = بگویید چه چیزی خوب است. اشتباه اشکالی ندارد.

preparation-tip-78-1 = برای تکلیف مدرسه یک جا و یک ساعت ثابت انتخاب کنید.
preparation-tip-78-2 = با هم برنامه بریزید. بگذارید فرزندتان خودش آن را دنبال کند.
preparation-tip-78-3 = بگذارید فرزندتان همیشه بخواند: کتاب، روزنامه، مجله.
preparation-tip-78-4 = از آینده حرف بزنید: فرزندتان چه دوست دارد؟ چه مدرسه‌ای مناسب است؟

## Tips for the summer holiday.

preparation-tip-end-12-1 = در تعطیلات هم با هم زیاد حرف بزنید و بخوانید، به زبان خودتان.
preparation-tip-end-12-2 = بیرون زیاد بازی کنید. با هم دنبال برگ، سنگ و جانور کوچک بگردید.
preparation-tip-end-12-3 = بگذارید فرزندتان کمک کند: آشپزی، شمردن، خرید.
preparation-tip-end-12-4 = در هفتهٔ آخر تعطیلات از سال تحصیلی جدید حرف بزنید.

# For children from six to twelve years old.
preparation-tip-end-1 = بگذارید فرزندتان در تعطیلات هم هر روز بخواند. داستان مصور هم خوب است.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = با هم به کتابخانه بروید. عضویت برای بچه‌ها رایگان است.
preparation-tip-end-3 = با هم حساب کنید: با پول، با ساعت، با دستور غذا.
preparation-tip-end-4 = در هفتهٔ آخر تعطیلات، فرزندتان را دوباره سر وقت بخوابانید.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = با هم مدرسه‌ها را ببینید: در روز بازدید (open dag) یا در سایت مدرسه.
# The level of secondary education.
preparation-tip-advice-78-2 = از علاقهٔ فرزندتان هم حرف بزنید، نه فقط از سطح مدرسه.
preparation-tip-advice-78-3 = بپرسید فرزندتان نگران چه چیزی است، و گوش بدهید.
preparation-tip-advice-78-4 = نشان بدهید که به فرزندتان افتخار می‌کنید، توصیه هر چه باشد.
