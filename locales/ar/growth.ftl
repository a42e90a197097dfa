### Small charts, one per subject.

growth-title = تقدّم { $pupil } في المدرسة

growth-alt = رسوم تُظهر التقدّم في كل مادة. { $subjects }
growth-words = { $subject }: { $points }
growth-empty = لا توجد نتائج بعد لنرسمها.

growth-explain-1 = تُظهر الأشرطة نتائج التلاميذ في هولندا. خط أعلى يعني نتيجة أعلى.
growth-explain-2 = هل بقي الخط في الشريط نفسه؟ إذن يتقدّم طفلكم مثل معظم الأطفال.
growth-average = المتوسط
growth-child = طفلكم
