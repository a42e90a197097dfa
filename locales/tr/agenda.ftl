### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = { $pupil } hakkında görüşme

## Heads of the columns.

agenda-column-home = Ev
agenda-column-school = Okul
agenda-column-agreements = Ortak kararlar

# Above what was agreed in the last conversation.
agenda-agreed = Geçen sefer:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Güçlü yön
agenda-talent = Yetenek
# Something to work on.
agenda-focus = Üzerinde çalışılan konu

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Bu okul yılında hiç hasta olmadı.
        [one] Bu okul yılında { $count } gün hastaydı.
       *[other] Bu okul yılında { $count } gün hastaydı.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Bu okul yılında hep zamanında geldi.
        [one] Bu okul yılında { $count } kez geç kaldı.
       *[other] Bu okul yılında { $count } kez geç kaldı.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] Bu okul yılında hiç izin almadı.
        [one] Bu okul yılında { $count } gün izinliydi.
       *[other] Bu okul yılında { $count } gün izinliydi.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    Bu okul yılı: { $sick ->
        [0] hiç hasta değil
        [one] { $sick } gün hasta
       *[other] { $sick } gün hasta
    }, { $late ->
        [0] hep zamanında
        [one] { $late } kez geç
       *[other] { $late } kez geç
    }, { $leave ->
        [0] izin yok
        [one] { $leave } gün izinli
       *[other] { $leave } gün izinli
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Geçici tavsiye: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (geçiş testi): ocak sonu veya şubat
# The latest day.
agenda-dates-result = Testin sonucu: en geç { $until }
# The latest day.
agenda-dates-final = Kesin tavsiye: en geç { $until }

## Opening: how is the child?

agenda-topic-introduction = Nasıl gidiyor?

agenda-introduction-home-12-1 = Okula başladığından beri güzel veya özel ne oldu?
agenda-introduction-home-12-2 = Evde okulla ilgili neler anlatıyor?
agenda-introduction-school-12-1 = Çocuğunuz sabah sınıfa nasıl giriyor?
agenda-introduction-school-12-2 = Sınıfta nelerden keyif alıyor?

agenda-introduction-home-34-1 = Çocuğunuz evde nasıl?
agenda-introduction-home-34-2 = Sınıfla ilgili neler anlatıyor?
agenda-introduction-school-34-1 = Bizi neler sevindiriyor?
agenda-introduction-school-34-2 = Önceki kararlardan neleri başardık?

agenda-introduction-home-56-1 = Çocuğunuz evde nasıl?
agenda-introduction-home-56-2 = Neyle gurur duyuyor?
agenda-introduction-school-56-1 = Neler dikkatimizi çekiyor, neler hoşumuza gidiyor?
agenda-introduction-school-56-2 = Önceki kararlardan neleri başardık?

agenda-introduction-home-78-1 = Çocuğunuz kendini nasıl hissediyor?
agenda-introduction-home-78-2 = Hangi konuyu konuşmak istiyor?
agenda-introduction-school-78-1 = Ne iyi gidiyor? Çocuğunuz hangi konuda gelişiyor?
agenda-introduction-school-78-2 = Önceki kararlardan neleri başardık?

agenda-introduction-home-start-1 = Çocuğunuzun güzel yanları ne? Neleri iyi yapıyor?
agenda-introduction-home-start-2 = Evde sınıfla ilgili neler anlatıyor?
agenda-introduction-home-start-3 = Evde öğretmenin bilmesi gereken bir şey var mı?
agenda-introduction-school-start-1 = İlk haftalar nasıl geçti?
agenda-introduction-school-start-2 = Şimdiden bizi neler sevindiriyor?
agenda-introduction-school-start-12-1 = Sınıfta ilk günler ve haftalar nasıldı?
agenda-introduction-school-start-12-2 = Çocuğunuz nelerle oynamayı seviyor?

agenda-introduction-home-end-1 = Siz neyle gurur duyuyorsunuz? Ya çocuğunuz?
agenda-introduction-home-end-2 = Bu yılın en güzel şeyi neydi?
agenda-introduction-school-end-1 = Biz neyle gurur duyuyoruz?
agenda-introduction-school-end-2 = Bu yılın kararlarından neleri başardık?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: sen ne anlatmak istersin?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: bize ne göstermek istersin?

## What and how the child learns.

agenda-topic-cognitive = Öğrenme

agenda-cognitive-home-12-1 = Evde hangi dilleri konuşuyorsunuz? Masal anlatıyor musunuz?
agenda-cognitive-home-12-2 = Çocuğunuz en çok neleri soruyor?
agenda-cognitive-school-12-1 = Çocuğunuzun konuşması, sayması, dil oyunları nasıl?
agenda-cognitive-school-12-2 = Şimdi ne öğreniyor?

agenda-cognitive-home-34-1 = Çocuğunuz evde okuyor mu? Yalnız mı, birlikte mi?
agenda-cognitive-home-34-2 = Neyi kolay, neyi zor buluyor?
agenda-cognitive-school-34-1 = Okuma, yazma ve matematik nasıl gidiyor?
agenda-cognitive-school-34-2 = Bir sonraki adım ne?

agenda-cognitive-home-56-1 = Çocuğunuz neler okumayı seviyor?
agenda-cognitive-home-56-2 = Evde çalışma nasıl gidiyor, örneğin çarpım tablosu?
agenda-cognitive-school-56-1 = Çocuğunuz geçen yıla göre nasıl gelişiyor?
agenda-cognitive-school-56-2 = Bir sonraki adım ne?

agenda-cognitive-home-78-1 = Evde ödevler nasıl gidiyor?
agenda-cognitive-home-78-2 = Öğrenirken çocuğunuza ne yardımcı oluyor?
agenda-cognitive-school-78-1 = Çocuğunuz geçen yıla göre nasıl gelişiyor?
agenda-cognitive-school-78-2 = Kendi başına nasıl öğreniyor ve planlıyor?

agenda-cognitive-home-start-1 = Çocuğunuz bir şey öğrenirken evde ne işe yarıyor?
agenda-cognitive-home-start-2 = Bu okul yılından ne bekliyorsunuz?
agenda-cognitive-school-start-1 = Çocuğunuz şimdiden neleri iyi yapıyor?
agenda-cognitive-school-start-2 = Bu yıl ne öğrenecek?
agenda-cognitive-home-start-12-1 = Çocuğunuz evde hangi dilleri duyuyor ve konuşuyor?
agenda-cognitive-home-start-12-2 = Yeni bir durumda ona ne yardımcı oluyor?
agenda-cognitive-school-start-12-1 = Çocuğunuz nasıl oynuyor, oynarken ne anlatıyor?
agenda-cognitive-school-start-12-2 = Bu yıl oynayarak ne öğrenecek?

agenda-cognitive-home-end-1 = Çocuğunuz önceden yapamadığı neyi artık yapıyor?
agenda-cognitive-home-end-2 = Evde öğrenmeye en çok ne yardımcı oldu?
agenda-cognitive-school-end-1 = Çocuğunuz bu yıl nasıl gelişti?
agenda-cognitive-school-end-2 = Gelecek yıl neyle devam edecek?

agenda-cognitive-school-advice-1 = Çocuğunuz son yıllarda nasıl gelişti?
agenda-cognitive-school-advice-2 = Yaza kadar ona ne yardımcı olur?

## Friends, feelings, the group.

agenda-topic-social = Başkalarıyla ilişkiler

agenda-social-home-12-1 = Çocuğunuz kiminle oynamayı seviyor?
agenda-social-home-12-2 = Kızgın veya üzgün olunca ne yapıyor?
agenda-social-school-12-1 = Çocuğunuz başkalarıyla nasıl oynuyor?
agenda-social-school-12-2 = İstediğini ve hissettiğini söylüyor mu?

agenda-social-home-34-1 = Çocuğunuz okuldan sonra kiminle oynuyor?
agenda-social-home-34-2 = Onu ne sevindiriyor, ne kızdırıyor?
agenda-social-school-34-1 = Birlikte oynama ve çalışma nasıl gidiyor?
agenda-social-school-34-2 = Çocuğunuz bir tartışmayı nasıl çözüyor?

agenda-social-home-56-1 = Çocuğunuzun yanında rahat ettiği arkadaşları var mı?
agenda-social-home-56-2 = Duygularını anlatıyor mu?
agenda-social-school-56-1 = Çocuğunuzun gruptaki yeri nasıl?
agenda-social-school-56-2 = Başkalarıyla nasıl çalışıyor?

agenda-social-home-78-1 = Çocuğunuz kimlerle arkadaş? Ya internette?
agenda-social-home-78-2 = Düşündüğünü çekinmeden söylüyor mu?
agenda-social-school-78-1 = Çocuğunuzun gruptaki yeri nasıl?
agenda-social-school-78-2 = Kendini ve başkalarını nasıl savunuyor?

agenda-social-home-end-1 = Çocuğunuz bu yıl kiminle olmayı sevdi?
agenda-social-home-end-2 = Önceden çekindiği neyi artık yapıyor?
agenda-social-school-end-1 = Çocuğunuzun başkalarıyla ilişkisi şimdi nasıl?
agenda-social-school-end-2 = Gruba neler katıyor?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Okul sevgisi

agenda-motivation-home-12-1 = Çocuğunuz okula severek gidiyor mu?
agenda-motivation-home-12-2 = Uyku ve okula zamanında gelmek nasıl gidiyor?
agenda-motivation-school-12-1 = Çocuğunuz neyle uzun süre uğraşıyor?
agenda-motivation-school-12-2 = Sınıf sohbetine katılıyor mu?

agenda-motivation-home-34-1 = Çocuğunuz okula istekle gidiyor mu?
agenda-motivation-home-34-2 = Sabahları okula zamanında gelmek nasıl gidiyor?
agenda-motivation-school-34-1 = Çocuğunuz ne için çok çaba gösteriyor?
agenda-motivation-school-34-2 = Ara vermeden çalışabiliyor mu?

agenda-motivation-home-56-1 = Çocuğunuz okula en çok ne zaman istekli?
agenda-motivation-home-56-2 = Bir şeyi başaramayınca ne yapıyor?
agenda-motivation-school-56-1 = Çocuğunuz en iyi ne zaman çalışıyor?
agenda-motivation-school-56-2 = Yardım istiyor mu?

agenda-motivation-home-78-1 = Çocuğunuz ne için çaba göstermek istiyor?
agenda-motivation-home-78-2 = Evde zamanını nasıl düzenliyor?
agenda-motivation-school-78-1 = Çocuğunuz kendi başına çalışıyor mu?
agenda-motivation-school-78-2 = Hata yapınca ne yapıyor?

agenda-motivation-school-end-1 = Çocuğunuz bu yıl ne için çok çaba gösterdi?
agenda-motivation-school-end-2 = Ona öğrenme isteği veren ne?

agenda-motivation-home-advice-1 = Çocuğunuz yaza kadar neyi geliştirmek istiyor?
agenda-motivation-home-advice-2 = Devam etmek için ona ne yardımcı olur?

## Hobbies, talents, what the child loves.

agenda-topic-interests = İlgi alanları ve yetenekler

agenda-interests-home-12-1 = Çocuğunuz en çok ne oynamayı seviyor?
agenda-interests-home-12-2 = Neyi uzun süre izliyor veya dinliyor?
agenda-interests-school-12-1 = Çocuğunuz sınıfta hangi oyun köşesini seçiyor?
agenda-interests-school-12-2 = Neleri keşfetmeyi seviyor?

agenda-interests-home-34-1 = Çocuğunuz okuldan sonra ne yapmayı seviyor?
agenda-interests-home-34-2 = Hangi konuda çok şey biliyor?
agenda-interests-school-34-1 = Çocuğunuz en çok hangi dersi seviyor?
agenda-interests-school-34-2 = Hangi yeteneği görüyoruz?

agenda-interests-home-56-1 = Çocuğunuza hangi hobi veya spor uygun?
agenda-interests-home-56-2 = Evde neleri iyi yapıyor?
agenda-interests-school-56-1 = Çocuğunuz en çok hangi dersi seviyor?
agenda-interests-school-56-2 = Bu yeteneği nasıl destekliyoruz?

agenda-interests-home-78-1 = Çocuğunuz saatlerce neyle uğraşıyor?
agenda-interests-home-78-2 = Hangi mesleği ilginç buluyor?
agenda-interests-school-78-1 = Çocuğunuz en çok hangi dersi seviyor?
agenda-interests-school-78-2 = Bu yeteneği nasıl destekliyoruz?

agenda-interests-school-end-1 = Bu yıl hangi yeteneğin geliştiğini gördük?
agenda-interests-school-end-2 = Bu yeteneği gelecek yıl nasıl destekleriz?

agenda-interests-school-advice-1 = Çocuğunuzda hangi yeteneği görüyoruz?
agenda-interests-school-advice-2 = Nasıl öğrenmeyi seviyor: kitapla mı, yaparak mı, ikisi de mi?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Okul yolculuğu
# The same row for children of ten to twelve.
agenda-topic-career-78 = Ortaokula geçiş

agenda-career-home-12-1 = Çocuğunuz için okula başlamak nasıldı?
agenda-career-home-12-2 = Okuldan ne bekliyorsunuz?
agenda-career-school-12-1 = Çocuğunuz okula nasıl alıştı?
agenda-career-school-12-2 = Bir sonraki sınıfta neler var?

agenda-career-home-34-1 = Çocuğunuzun bu yıl ne öğrenmesini istiyorsunuz?
agenda-career-home-34-2 = Büyüyünce ne olmak istiyor?
agenda-career-school-34-1 = Bir sonraki sınıfta neler var?
agenda-career-school-34-2 = Bunun için çocuğunuzun neye ihtiyacı var?

agenda-career-home-56-1 = Çocuğunuz hangi mesleği hayal ediyor?
agenda-career-home-56-2 = Çocuğunuz için ne diliyorsunuz?
agenda-career-school-56-1 = Biz çocuğunuzdan ne bekliyoruz?
agenda-career-school-56-2 = Bunun için çocuğunuzun neye ihtiyacı var?

agenda-career-home-78-1 = Birlikte hangi ortaokulu düşünüyorsunuz?
agenda-career-home-78-2 = Bu seçimde çocuğunuz için ne önemli?
agenda-career-school-78-1 = Şu anda çocuğunuza hangi eğitim uygun?
agenda-career-school-78-2 = Daha hangi adımlar var, ne zaman?

agenda-career-school-start-12-1 = Çocuğunuz sınıfa ve kurallara nasıl alışıyor?
agenda-career-school-start-12-2 = Sınıfta bir gün nasıl geçiyor?
agenda-career-home-start-78-1 = Çocuğunuz ortaokul hakkında ne düşünüyor?
agenda-career-home-start-78-2 = Okul seçimiyle ilgili hangi sorularınız var?
agenda-career-school-start-78-1 = Bu yıl hangi adımlar var?
agenda-career-school-start-78-2 = Bunun için çocuğunuzun neye ihtiyacı var?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = Çocuğunuz gelecek yıl için neye seviniyor?
agenda-career-home-end-2 = Hâlâ nelerden çekiniyor?
agenda-career-school-end-1 = Gelecek yıl neler değişecek?
agenda-career-school-end-2 = İyi bir başlangıç için çocuğunuza ne yardımcı olur?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Çocuğunuza ne uygun ve neden?
agenda-career-home-provisional-advice-2 = Siz ne istiyorsunuz? Çocuğunuz ne istiyor?
agenda-career-home-provisional-advice-3 = Hangi okulları birlikte gezmek istiyorsunuz?
agenda-career-school-provisional-advice-1 = Hangi geçici tavsiyeyi veriyoruz?
agenda-career-school-provisional-advice-2 = Bu tavsiyeyi neden veriyoruz?
agenda-career-school-provisional-advice-3 = Doorstroomtoets (geçiş testi) sonrası ne değişebilir?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Tavsiye hakkında ne düşünüyorsunuz? Ya çocuğunuz?
agenda-career-home-final-advice-2 = Çocuğunuz hangi okula gitmek istiyor ve neden?
agenda-career-school-final-advice-1 = Doorstroomtoets (geçiş testi) sonucu ne?
agenda-career-school-final-advice-2 = Kesin tavsiye ne ve neden?
agenda-career-school-final-advice-3 = Çocuğunuzun kaydı nasıl ve ne zaman yapılır?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Başka neler önemli?

agenda-special-home-12-1 = Okulun bilmesi gereken bir şey var mı?
agenda-special-school-12-1 = Ek yardım veya özel bir durum var mı?

agenda-special-home-34-1 = Okulun bilmesi gereken bir şey var mı?
agenda-special-school-34-1 = Ek yardım veya özel bir durum var mı?

agenda-special-home-56-1 = Okulun bilmesi gereken bir şey var mı?
agenda-special-school-56-1 = Ek yardım veya özel bir durum var mı?

agenda-special-home-78-1 = Okulun bilmesi gereken bir şey var mı?
agenda-special-school-78-1 = Ek yardım veya özel bir durum var mı?

## The closing row: what each will do.

agenda-topic-agreements = Ortak kararlar

agenda-agreements-home-12-1 = Siz evde ne yapmak istersiniz?
agenda-agreements-school-12-1 = Biz sınıfta ne yapacağız?

agenda-agreements-home-34-1 = Siz evde ne yapmak istersiniz?
agenda-agreements-school-34-1 = Biz sınıfta ne yapacağız?

agenda-agreements-home-56-1 = Çocuğunuz ne yapmak istiyor? Ya siz?
agenda-agreements-school-56-1 = Biz ne yapacağız?

agenda-agreements-home-78-1 = Çocuğunuz ne yapmak istiyor? Ya siz?
agenda-agreements-school-78-1 = Biz ne yapacağız?

agenda-agreements-home-start-1 = Bize bir öneriniz veya güzel bir sözünüz var mı?
agenda-agreements-home-start-2 = Siz evde ne yapmak istersiniz? Ya çocuğunuz?
agenda-agreements-school-start-1 = Biz sınıfta ne yapacağız?
agenda-agreements-school-start-2 = Siz evde nasıl yardım edebilirsiniz?

agenda-agreements-home-end-1 = Tatilde birlikte ne yapacaksınız?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Gelecek yıl için neleri iletebiliriz?
agenda-agreements-school-end-1 = Bunu kime ve ne zaman ileteceğiz?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: senin ilk adımın ne olacak?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: birlikte neye karar veriyoruz?
