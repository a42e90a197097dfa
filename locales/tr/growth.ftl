### Small charts, one per subject: the line of the child over five bands.

growth-title = { $pupil } nasıl gelişiyor?

# Read aloud to people who cannot see the charts. $subjects is a row of `growth-words` lines.
growth-alt = Derslere göre gelişim grafikleri. { $subjects }
# $points is a row such as "M5 III, E5 II".
growth-words = { $subject }: { $points }
growth-empty = Henüz çizilecek puan yok.

# A band is one of the five coloured layers in the chart: a part of all pupils in the country.
growth-explain-1 = Her şerit, Hollanda’daki öğrencilerin bir bölümünü gösterir. Daha yukarısı, daha yüksek puandır.
growth-explain-2 = Çizgi aynı şeritte mi kalıyor? O zaman çocuğunuz çoğu çocuk gibi gelişiyor.
# The broad grey line in the chart.
growth-average = ortalama
# The line with marks in the chart.
growth-child = çocuğunuz
# The large mark.
growth-newest = en yeni test
# The open mark: a test of another level, which fits the child.
growth-custom = seviyeye uygun test
