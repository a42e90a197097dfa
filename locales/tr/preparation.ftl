### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Görüşmeye böyle hazırlanın

# Under the title.
preparation-intro = Beş adım. Bu sayfayı görüşmeye getirin.

## Step 1: come.

preparation-step-1-title = Görüşmeye gelin
preparation-step-1-line-1 = Günü ve saati yazın.
preparation-step-1-line-2 = Gelemiyor musunuz? Öğretmeni arayın veya e-posta yazın.
preparation-step-1-line-3 = Tercüman ister misiniz? Şimdiden söyleyin.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Önce çocuğunuzla konuşun
preparation-step-2-line-1 = Okulda neyi seviyorsun?
preparation-step-2-line-2 = Sana ne zor geliyor?
preparation-step-2-line-3 = Kiminle olmayı seviyorsun?
preparation-step-2-line-4 = Okulda neleri anlatmama izin verirsin?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Düşünün: ne sormak istersiniz?
preparation-step-3-line-1 = Çocuğum neleri iyi yapıyor?
preparation-step-3-line-2 = Neler daha iyi olabilir?
preparation-step-3-line-3 = Çocuğum sınıfta nasıl?
preparation-step-3-line-4 = Okul ne yapıyor? Ben ne yapabilirim?

preparation-step-3-line-start-1 = İlk haftalar nasıl geçti?
preparation-step-3-line-start-2 = Çocuğum bu yıl ne öğrenecek?
preparation-step-3-line-start-3 = Evde nasıl yardım edebilirim?
preparation-step-3-line-start-4 = Bu yıl nasıl haberleşeceğiz?

preparation-step-3-line-end-1 = Çocuğum bu yıl nasıl gelişti?
preparation-step-3-line-end-2 = Kararlardan neleri başardık?
preparation-step-3-line-end-3 = Gelecek yıl neler değişecek?
preparation-step-3-line-end-4 = Tatilde ne yapabilirim?

preparation-step-3-line-advice-1 = Neden bu tavsiyeyi veriyorsunuz?
preparation-step-3-line-advice-2 = Hangi okullar buna uygun?
preparation-step-3-line-advice-3 = Tavsiye daha değişebilir mi?
preparation-step-3-line-advice-4 = Şimdi ne yapmam gerekiyor, ne zaman?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Düşünün: ne anlatmak istersiniz?
preparation-step-4-line-1 = Çocuğunuz evde nasıl?
preparation-step-4-line-2 = Çocuğunuz okul hakkında ne söylüyor?
preparation-step-4-line-3 = Çocuğunuz en çok ne yapmayı seviyor?
preparation-step-4-line-4 = Evde öğretmenin bilmesi gereken bir şey var mı?

preparation-step-4-line-start-1 = Çocuğunuz neleri seviyor? Neleri iyi yapıyor?
preparation-step-4-line-start-2 = Evde neler işe yarıyor?
preparation-step-4-line-start-3 = Bu okul yılından ne bekliyorsunuz?
preparation-step-4-line-start-4 = Evde öğretmenin bilmesi gereken bir şey var mı?

preparation-step-4-line-advice-1 = Çocuğunuz en çok ne yapmayı seviyor?
preparation-step-4-line-advice-2 = Çocuğunuz hangi mesleği ilginç buluyor?
preparation-step-4-line-advice-3 = Çocuğunuz en iyi nasıl öğreniyor?
preparation-step-4-line-advice-4 = Siz ne diliyorsunuz? Çocuğunuz ne istiyor?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Görüşmede soru sorun
preparation-step-5-line-1 = Bir şeyi anlamadınız mı? Açıklama isteyin.
preparation-step-5-line-2 = Şöyle sorun: Bir örnek verebilir misiniz?
preparation-step-5-line-3 = Ortak kararları yazılı olarak isteyin.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Evde böyle yardımcı olun

preparation-tip-12-1 = Birlikte çok konuşun, en iyi bildiğiniz dilde.
preparation-tip-12-2 = Her gün birlikte bir kitap okuyun veya resimlere bakın.
preparation-tip-12-3 = Şarkı söyleyin, oynayın ve sayın: merdivende, sofrada, markette.
preparation-tip-12-4 = Çocuğunuz yapabildiği şeyleri kendisi yapsın.

preparation-tip-34-1 = Her gün on beş dakika birlikte okuyun. Sırayla da olur.
preparation-tip-34-2 = Harfler ve kelimeler arayın: sokakta, süt kutusunda.
preparation-tip-34-3 = Birlikte hesap yapın: parayla, saatle, yemek yaparken.
preparation-tip-34-4 = “Bugün ne güzeldi?” diye sorun ve dinleyin.

preparation-tip-56-1 = Çocuğunuz her gün okusun. Hikâye hakkında konuşun.
preparation-tip-56-2 = Her gün birkaç dakika çarpım tablosu çalışın.
preparation-tip-56-3 = Bu hafta okul için neler yapılacak? Birlikte bakın.
preparation-tip-56-4 = İyi gidenleri söyleyin. Hata yapmak normaldir.

preparation-tip-78-1 = Ödev için belli bir yer ve saat seçin.
preparation-tip-78-2 = Birlikte plan yapın. Çocuğunuz planı kendisi takip etsin.
preparation-tip-78-3 = Çocuğunuz okumaya devam etsin: kitap, gazete, dergi.
preparation-tip-78-4 = Gelecek hakkında konuşun: çocuğunuz neyi seviyor, hangi okul uygun?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Tatilde de birlikte çok konuşun ve okuyun, kendi dilinizde.
preparation-tip-end-12-2 = Dışarıda çok oynayın. Birlikte yaprak, taş ve böcek arayın.
preparation-tip-end-12-3 = Çocuğunuz yardım etsin: yemek yaparken, sayarken, alışverişte.
preparation-tip-end-12-4 = Tatilin son haftasında yeni okul yılı hakkında konuşun.

# For children from six to twelve years old.
preparation-tip-end-1 = Çocuğunuz tatilde de her gün okusun. Çizgi roman da olur.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Birlikte kütüphaneye gidin. Çocuklar için üyelik ücretsizdir.
preparation-tip-end-3 = Birlikte hesap yapın: parayla, saatle, yemek tarifiyle.
preparation-tip-end-4 = Tatilin son haftasında çocuğunuz yine zamanında yatsın.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Okulları birlikte inceleyin: tanıtım gününde veya internette.
# The level of secondary education.
preparation-tip-advice-78-2 = Yalnız seviyeyi değil, çocuğunuzun sevdiği şeyleri de konuşun.
preparation-tip-advice-78-3 = Çocuğunuza nelerden çekindiğini sorun ve dinleyin.
preparation-tip-advice-78-4 = Tavsiye ne olursa olsun, gurur duyduğunuzu gösterin.
