### Small charts, one per subject: the line of the child over five bands.

growth-title = Horumarka { $pupil }

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Jaantusyo muujinaya horumarka maaddo kasta. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Weli ma jiraan dhibco la sawiro.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Lakab kasta waa qayb ka mid ah ardayda Nederland. Meesha sare waa dhibco sare.
growth-explain-2 = Xarriiqdu ma ku sii jirtaa isla lakabkii? Markaas ilmihiinnu wuxuu u horumarayaa sida inta badan carruurta.
# The broad grey line in the chart.
growth-average = celcelis
# The line with marks in the chart.
growth-child = ilmihiinna
# The large mark.
growth-newest = imtixaanka ugu dambeeyay
# The open mark: a test of another level, which fits the child.
growth-custom = imtixaan ku habboon ilmaha
