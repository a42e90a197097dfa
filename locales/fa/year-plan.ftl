### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = گفت‌وگوهای سال تحصیلی { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = شما از فرزندتان می‌گویید. ما گوش می‌دهیم و از هفته‌های اول می‌گوییم.
year-plan-what-progress = در مدرسه و خانه اوضاع چطور است؟ با هم قرار می‌گذاریم.
year-plan-what-second-progress = چه چیزی عملی شد؟ با هم می‌بینیم حالا چه کمک می‌کند.
year-plan-what-end = امسال را مرور می‌کنیم. و سال بعد: چه چیزی کمک می‌کند؟
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = برای groep 8: توصیهٔ اولیهٔ ما را برای دبیرستان می‌شنوید.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = برای groep 8: بعد از آزمون doorstroomtoets توصیهٔ نهایی ما را می‌شنوید.

# A line follows on which the family writes its own day and time.
year-plan-own = گفت‌وگوی ما:

# At the foot of the page.
year-plan-closing = از آمدن همهٔ خانواده‌ها خوشحال می‌شویم. دعوت‌نامه دست‌کم یک هفته پیش از گفت‌وگو به شما می‌رسد. می‌خواهید زودتر صحبت کنید؟ همیشه می‌توانید.
