### The form with what is agreed: who does what and when.

agreements-title = اتفاقاتنا بخصوص { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = الاتفاقات السابقة
agreements-done = نجح
agreements-going-on = مستمر

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = تحدثنا عن هذا
agreements-agreed = نتفق على هذا

## Columns of the table.

agreements-pupil = ما يفعله الطفل
agreements-parents = ما يفعله الأهل
agreements-school = ما تفعله المدرسة
agreements-when = متى؟
agreements-review = كيف نعرف أنه نجح؟

## The day on which all look back together.

agreements-follow-up = نراجع معا
agreements-follow-up-date = التاريخ:
agreements-follow-up-time = الساعة:

agreements-signatures = التوقيعات

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = نسخة البيت
agreements-copy-school = نسخة المدرسة
