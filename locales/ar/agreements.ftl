### The form with what is agreed.

agreements-title = اتفاقاتنا بخصوص { $pupil }

## Last time, with two boxes to tick.

agreements-earlier = الاتفاقات السابقة
agreements-done = نجح
agreements-going-on = مستمر

## Room for what was talked about.

agreements-discussed = تحدثنا عن هذا
agreements-agreed = نتفق على هذا

## Columns of the table.

agreements-pupil = ما يفعله الطفل
agreements-parents = ما يفعله الأهل
agreements-school = ما تفعله المدرسة
agreements-when = متى؟
agreements-review = كيف نعرف أنه نجح؟

## Looking back together.

agreements-follow-up = نراجع معًا
agreements-follow-up-date = التاريخ:
agreements-follow-up-time = الساعة:

agreements-signatures = التوقيعات
