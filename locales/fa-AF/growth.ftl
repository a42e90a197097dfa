### Small charts, one per subject: the line of the child over five bands.

growth-title = پیشرفت { $pupil } در مکتب

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = گراف‌های پیشرفت در هر مضمون. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = هنوز نمره‌ای برای رسم کردن نیست.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = هر نوار بخشی از شاگردان هالند است. بالاتر یعنی نمرهٔ بالاتر.
growth-explain-2 = خط در همان نوار می‌ماند؟ پس طفل‌تان مثل اکثر اطفال پیشرفت می‌کند.
# The broad grey line in the chart.
growth-average = اوسط
# The line with marks in the chart.
growth-child = طفل‌تان
# The large mark.
growth-newest = جدیدترین امتحان
# The open mark: a test of another level, which fits the child.
growth-custom = امتحان مناسب طفل
