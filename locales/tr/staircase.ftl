### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = { $pupil } okulda adım adım ilerliyor

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }: önce { $from }, şimdi { $to }
# When there was only one test.
staircase-words-one = { $subject }: { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] Bir dersin sonuçlarını gösteren bir merdiven. { $subjects }
       *[other] { $count } dersin sonuçlarını gösteren bir merdiven. { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = Groep 1 ve 2’de (4–6 yaş) çocuklara test yapılmaz. Çocuğunuzun oyununa, konuşmasına ve keşiflerine bakarız.
staircase-empty-no-results = Henüz çizilecek sonuç yok. Burada sizin ve bizim gördüklerimiz için yer var.

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = Her basamak, yarım okul yılı öğrenmektir. Yukarı çıkmak, gelişmektir.
staircase-explain-2 = M5: groep 5’in (5. okul yılı) ortası demektir. E5: groep 5’in sonu demektir.
staircase-explain-3 = Önce çocuğunuzun ne kadar ilerlediğine bakın. Merdiven gelecek hakkında bir şey söylemez.

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = Tavsiye yalnız testlerle ilgili değildir: çocuğunuzun nasıl çalıştığı ve neyi sevdiği de önemlidir.
staircase-explain-advice-2 = Çocuğunuzu en iyi siz tanırsınız. Evde gördüklerinizi anlatın.

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = Kum rengi alanlar ortaokul türlerini gösterir. Bunlar bir tahmin değildir.

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = İçi boş işaret, seviyeye uygun testtir: çocuğunuzun şu anda öğrendiklerine uyan bir test.

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = seviye
# The broad grey line in the chart.
staircase-average = ortalama öğrenci
# The large mark with the level beside it.
staircase-newest = en yeni test
# The open mark: a test of another level, which fits the child.
staircase-custom = seviyeye uygun test
# The small arrow under the row of grades: the day of the conversation.
staircase-now = bugün

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (uygulama)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo, ek destekle
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis veya kader

## Room to write, when there is no chart.

staircase-notes-strong = Bunlar iyi gidiyor
staircase-notes-new = Yeni öğrenilenler
staircase-notes-next = Bir sonraki adım
