### Small charts, one per subject: the line of the child over five bands.

growth-title = پیشرفت { $pupil } در مدرسه

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = نمودارهای پیشرفت در هر درس. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = هنوز نمره‌ای برای رسم کردن نیست.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = هر نوار بخشی از دانش‌آموزان هلند است. بالاتر یعنی نمرهٔ بالاتر.
growth-explain-2 = خط در همان نوار می‌ماند؟ پس فرزندتان مثل بیشتر بچه‌ها پیشرفت می‌کند.
# The broad grey line in the chart.
growth-average = میانگین
# The line with marks in the chart.
growth-child = فرزندتان
# The large mark.
growth-newest = تازه‌ترین آزمون
# The open mark: a test of another level, which fits the child.
growth-custom = آزمون مناسب کودک
