### Small charts, one per subject: the line of the child over five bands.

growth-title = ምዕባለ ናይ { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = ግራፍ ምዕባለ ንነፍሲ ወከፍ ዓይነት ትምህርቲ። { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }፦ { $points }
growth-empty = ንምስኣል ዝኸውን ነጥብታት ገና የለን።

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = ነፍሲ ወከፍ ሕብራዊ ደርቢ ሓደ ክፋል ካብ ተመሃሮ ሆላንድ እዩ። ንላዕሊ ማለት ዝለዓለ ነጥቢ እዩ።
growth-explain-2 = እቲ መስመር ኣብ ሓደ ደርቢ ይጸንሕ ዶ፧ ሽዑ ምዕባለ ውላድኩም ከም ናይ መብዛሕትኦም ቆልዑ እዩ።
# The broad grey line in the chart.
growth-average = ማእከላይ
# The line with marks in the chart.
growth-child = ውላድኩም
# The large mark.
growth-newest = ናይ ቀረባ ፈተና
# The open mark: a test of another level, which fits the child.
growth-custom = ብደረጃ ዝተመርጸ ፈተና
