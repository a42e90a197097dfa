### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = لقاءات السنة الدراسية { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = أنتم تحكون عن طفلكم. نحن نستمع ونحكي لكم كيف تسير الأسابيع الأولى.
year-plan-what-progress = كيف الحال في المدرسة والبيت؟ نتفق معا على خطوات.
year-plan-what-second-progress = ما الذي نجح؟ ننظر معا في ما يساعد الآن.
year-plan-what-end = نراجع السنة معا. ثم ننظر إلى الأمام: ما الذي يساعد في السنة القادمة؟
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = في groep 8 (آخر صف): تسمعون توصيتنا الأولية للمدرسة الثانوية.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = في groep 8 (آخر صف): تسمعون توصيتنا النهائية بعد اختبار doorstroomtoets.

# A line follows on which the family writes its own day and time.
year-plan-own = لقاؤنا:

# At the foot of the page.
year-plan-closing = نرحب بجميع الأهل. تصلكم الدعوة قبل أسبوع على الأقل. هل تريدون الحديث قبل ذلك؟ هذا ممكن دائما.
