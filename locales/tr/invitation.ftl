### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Davet: { $pupil } hakkında { $kind }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Değerli { $names },
# When no name is known.
invitation-salutation-general = Değerli { $pupil } velileri,

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = { $pupil } ile ilgili { $kind } için sizi okulumuza davet ediyoruz.
invitation-purpose-2 = Dersleri, arkadaşlıkları ve evi konuşacağız. Bunu tüm velilerle yapıyoruz.
invitation-purpose-3 = Birlikte { $pupil } için yararlı kararlar alacağız.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = Okul yılı başladı. Sizinle { $pupil } hakkında konuşmak istiyoruz.
invitation-purpose-start-2 = Siz anlatın, biz dinleyelim: { $pupil } neleri iyi yapıyor? Evde ne işe yarıyor?
invitation-purpose-start-3 = Biz de ilk haftaları anlatacağız. Bunu tüm velilerle yapıyoruz.

# The last conversation of the year.
invitation-purpose-end-1 = { $pupil } ile ilgili { $kind } için sizi okulumuza davet ediyoruz.
invitation-purpose-end-2 = Geriye bakacağız: { $pupil } neler öğrendi? Neyle gurur duyuyoruz?
invitation-purpose-end-3 = Gelecek yıl ne yardımcı olur? Bunları tüm velilerle konuşuyoruz.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Sizinle { $pupil } için ortaokul seçimini konuşmak istiyoruz.
invitation-purpose-provisional-advice-2 = Size geçici tavsiyemizi söyleyeceğiz. Siz ve { $pupil } ne düşünüyorsunuz?
invitation-purpose-provisional-advice-3 = İkinci bir meslektaşımız da katılacak. Tüm velilerle böyle yapıyoruz.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Sizi { $pupil } ile ilgili son tavsiye görüşmesine davet ediyoruz.
invitation-purpose-final-advice-2 = Doorstroomtoets (geçiş testi) sonucunu ve kesin tavsiyemizi konuşacağız.
invitation-purpose-final-advice-3 = İkinci bir meslektaşımız da katılacak. Tüm velilerle böyle yapıyoruz.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } görüşmeye gelmeyecek. Siz yine de evde birlikte konuşun.
invitation-role-present = { $pupil } sizinle gelecek ve görüşmeye katılacak.
invitation-role-leads = { $pupil } sizinle gelecek ve görüşmeyi yönetecek. Öğretmen yardım edecek.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Lütfen { $date } tarihinden önce okula verin.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Başlangıç görüşmesi
       *[progress] Gelişim görüşmesi
        [second-progress] 2. gelişim görüşmesi
        [end] Yıl sonu görüşmesi
        [provisional-advice] Geçici tavsiye
        [final-advice] Kesin tavsiye
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Hangi gün?
invitation-time = Saat kaçta?
invitation-place = Nerede?
invitation-people = Kimler katılacak?
invitation-bring = Yanınızda birini getirebilirsiniz.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Tercüman ister misiniz? Bize söyleyin. Çocuğunuzun çeviri yapması gerekmez.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Kardeş görüşmeleri:
invitation-cycle = Bu okul yılındaki görüşmeler
invitation-closing = Saygılarımızla,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Okutun: takvime ekleyin.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = Bu randevuyu takviminize eklemek için QR kodu

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Cevabınız
invitation-slip-come = Geleceğim.
# A line follows to write a day and a time on.
invitation-slip-cannot = Gelemem. Şu zaman gelebilirim:
# A line follows to write the language on.
invitation-slip-interpreter = Tercüman istiyorum. Dilim:
# A line follows to write a name on.
invitation-slip-bring = Birini getireceğim:
# A line follows to write a topic on.
invitation-slip-talk = Konuşmak istediğim konu:
invitation-slip-signature = Ad ve imza:
