### Small charts, one per subject: the line of the child over five bands.

growth-title = د { $pupil } پرمختګ په ښوونځي کې

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = د هر مضمون د پرمختګ ګرافونه. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = د رسمولو لپاره لا نمرې نشته.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = هره پټۍ د هالنډ د شاګردانو یوه برخه ده. پورته پټۍ لوړه نمره ښيي.
growth-explain-2 = کرښه په هماغه پټۍ کې پاتې کېږي؟ نو ماشوم مو د اکثرو ماشومانو په شان پرمختګ کوي.
# The broad grey line in the chart.
growth-average = اوسط
# The line with marks in the chart.
growth-child = ستاسو ماشوم
# The large mark.
growth-newest = تر ټولو نوې ازموینه
# The open mark: a test of another level, which fits the child.
growth-custom = مناسبه ازموینه
