### Small charts, one per subject: the line of the child over five bands.

growth-title = تقدم { $pupil } في المدرسة

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = رسوم تظهر التقدم في كل مادة. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = لا توجد نتائج بعد لنرسمها.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = كل شريط هو جزء من التلاميذ في هولندا. الأعلى يعني نتيجة أعلى.
growth-explain-2 = هل بقي الخط في الشريط نفسه؟ إذن يتقدم طفلكم مثل معظم الأطفال.
# The broad grey line in the chart.
growth-average = المتوسط
# The line with marks in the chart.
growth-child = طفلكم
# The large mark.
growth-newest = أحدث اختبار
# The open mark: a test of another level, which fits the child.
growth-custom = اختبار يناسب الطفل
