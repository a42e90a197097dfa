### Small charts, one per subject: the line of the child over five bands.

growth-title = پێشکەوتنی { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = هێڵکارییەکانی پێشکەوتن بۆ هەر وانەیەک. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = هێشتا هیچ ئەنجامێک نییە بۆ کێشان.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = هەر شریتێک بەشێکە لە قوتابییانی هۆڵەندا. سەرووتر واتە ئەنجامی بەرزتر.
growth-explain-2 = هێڵەکە لە هەمان شریتدا دەمێنێتەوە؟ کەواتە منداڵەکەتان وەک زۆربەی منداڵان پێش دەکەوێت.
# The broad grey line in the chart.
growth-average = تێکڕا
# The line with marks in the chart.
growth-child = منداڵەکەتان
# The large mark.
growth-newest = نوێترین تاقیکردنەوە
# The open mark: a test of another level, which fits the child.
growth-custom = تاقیکردنەوەی گونجاو
