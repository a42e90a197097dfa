### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = پلیکانەی پێشکەوتنی { $pupil }

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: لە { $from } بۆ { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] پلیکانەیەک بە ئەنجامەکانی یەک وانە. { $subjects }
       *[other] پلیکانەیەک بە ئەنجامەکانی { $count } وانە. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = لە groep 1 و groep 2 منداڵان تاقیکردنەوەیان نییە. ئێمە سەیر دەکەین منداڵەکەتان چۆن یاری دەکات، قسە دەکات و شت دەدۆزێتەوە.
staircase-empty-no-results = هێشتا هیچ ئەنجامێک نییە بۆ کێشان. لێرە شوێن هەیە بۆ ئەوەی ئێوە و ئێمە دەیبینین.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = هەر پلەیەک فێربوونی نیو ساڵی خوێندنە. هەنگاوێک بۆ سەرەوە واتە پێشکەوتن.
staircase-explain-2 = M5 واتە ناوەڕاستی groep 5 و E5 واتە کۆتایی groep 5.
staircase-explain-3 = سەرەتا سەیر بکەن منداڵەکەتان خۆی چەند پێش کەوتووە. پلیکانەکە هیچ لەسەر داهاتوو ناڵێت.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = پێشنیارەکە تەنها لەسەر تاقیکردنەوە نییە: شێوازی کار و حەزی منداڵەکەتانیش گرنگن.
staircase-explain-advice-2 = ئێوە لە هەموو کەس باشتر منداڵەکەتان دەناسن. بڵێن لە ماڵەوە چی دەبینن.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = ئەو بەشانەی ڕەنگیان وەک لمە، جۆرەکانی قوتابخانەی ناوەندین. هیچ لەسەر داهاتوو ناڵێن.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = نیشانەی بەتاڵ واتە تاقیکردنەوەی گونجاو: بۆ ئەوەی منداڵەکەتان ئێستا فێری دەبێت.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = پۆل (groep)
# Stands above the level codes M3, E3 … E8.
staircase-level = ئاست
# The broad grey line in the chart.
staircase-average = تێکڕای قوتابییان
# The large mark with the level beside it.
staircase-newest = نوێترین تاقیکردنەوە
# The open mark: a test of another level, which fits the child.
staircase-custom = تاقیکردنەوەی گونجاو
# The small arrow under the row of grades: the day of the conversation.
staircase-now = ئەمڕۆ

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (کرداری)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo لەگەڵ یارمەتی زیادە
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis یان kader

## Room to write, when there is no chart.

staircase-notes-strong = ئەمە باش دەڕوات
staircase-notes-new = ئەمە تازە فێری بووە
staircase-notes-next = هەنگاوی داهاتوو ئەمەیە
