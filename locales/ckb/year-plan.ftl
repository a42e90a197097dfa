### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = گفتوگۆکانی ساڵی خوێندنی { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = ئێوە باسی منداڵەکەتان دەکەن. ئێمە گوێ دەگرین و باسی هەفتەکانی یەکەم دەکەین.
year-plan-what-progress = لە قوتابخانە و لە ماڵەوە بارودۆخ چۆنە؟ پێکەوە بڕیار دەدەین.
year-plan-what-second-progress = چی سەری گرت؟ پێکەوە سەیر دەکەین ئێستا چی یارمەتی دەدات.
year-plan-what-end = سەیری ئەمساڵ دەکەینەوە. ئەی ساڵی داهاتوو چی یارمەتی دەدات؟
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = بۆ groep 8: پێشنیاری کاتیی خۆمانتان بۆ قوتابخانەی ناوەندی پێ دەڵێین.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = بۆ groep 8: دوای تاقیکردنەوەی doorstroomtoets پێشنیاری کۆتاییتان پێ دەڵێین.

# A line follows on which the family writes its own day and time.
year-plan-own = گفتوگۆی ئێمە:

# At the foot of the page.
year-plan-closing = هەموو دایک و باوکێک بەخێر بێن. لانی کەم هەفتەیەک پێشتر بانگهێشتنامەتان بۆ دێت. دەتانەوێت زووتر قسە بکەین؟ هەمیشە دەکرێت.
