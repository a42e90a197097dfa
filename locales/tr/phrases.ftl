### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Okuma
phrases-group-arithmetic = Matematik
phrases-group-spelling = Dil ve yazma
phrases-group-attitude = Çalışma alışkanlığı
phrases-group-friends = Başkalarıyla ilişkiler
phrases-group-behaviour = Davranış
phrases-group-talents = Yetenekler
phrases-group-home = Ev

## Reading.

phrase-leest-met-plezier = { $pupil } severek okuyor ve yeni kitap seçmekten hoşlanıyor.
phrase-leest-vlot-voor = { $pupil } bir sayfayı akıcı ve anlaşılır biçimde sesli okuyor.
phrase-leest-met-gevoel = { $pupil } duygu katarak okuyor: her kahramana ayrı bir ses veriyor.
phrase-vertelt-tekst-na = { $pupil } bir metnin ne anlattığını kendi sözleriyle söylüyor.
phrase-zoekt-in-de-tekst = { $pupil } bir sorunun cevabını metne dönüp arıyor.
phrase-vraagt-naar-woorden = { $pupil } zor bir kelimenin anlamını soruyor.
phrase-leest-graag-weetjes = { $pupil } bilgi kitapları okumayı ve bunları sınıfta anlatmayı seviyor.
phrase-luistert-naar-verhalen = { $pupil } bir hikâyeyi dikkatle dinliyor ve sonra anlatıyor.
phrase-herkent-al-letters = { $pupil } şimdiden bazı harfleri tanıyor, örneğin çocuk adlarında.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } kafiyeli kelimeleri duyuyor ve yenilerini buluyor.
phrase-oefent-vlot-lezen = { $pupil } akıcı okuma çalışıyor, her gün kısa bir parça.
phrase-oefent-lange-woorden = { $pupil } uzun kelimeler üzerinde çalışıyor ve parça parça okuyor.
phrase-leert-nadenken-bij-lezen = { $pupil } okurken biraz durup düşünmeyi öğreniyor.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } birçok işlemi akıldan ve çabuk yapıyor.
phrase-telt-vlot = { $pupil } ileriye, geriye ve atlayarak rahatça sayıyor.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } çarpım tablosunu biliyor ve başka işlemlerde kullanıyor.
phrase-rekent-met-geld = { $pupil } parayla hesap yapıyor ve para üstünü biliyor.
phrase-kan-klokkijken = { $pupil } saati okuyor ve ne kadar zaman kaldığını biliyor.
phrase-meet-heel-precies = { $pupil } cetvelle çok doğru ölçüyor ve çiziyor.
phrase-zoekt-eigen-oplossing = { $pupil } zor bir soruda sakince kendi çözümünü arıyor.
phrase-ziet-patronen = { $pupil } bir örüntünün nasıl sürdüğünü görüyor ve yenisini yapıyor.
phrase-legt-sommen-uit = { $pupil } bir işlemi başka bir çocuğa adım adım anlatıyor.
phrase-vergelijkt-met-blokken = { $pupil } bloklarla çok, az ve eşit miktarları karşılaştırıyor.
phrase-oefent-de-tafels = { $pupil } her gün birkaç işlemle çarpım tablosu çalışıyor.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } hikâyeli problemler çalışıyor ve önce ne olduğunu çiziyor.
phrase-leert-sommen-nakijken = { $pupil } işlemi kontrol etmeyi öğreniyor: bu cevap doğru olabilir mi?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } sınıfın dinlemeyi sevdiği hikâyeler yazıyor.
phrase-schrijft-netjes = { $pupil } düzgün yazıyor: herkes kolayca okuyabiliyor.
phrase-let-op-spelling = { $pupil } doğru yazmaya dikkat ediyor, kendi hikâyesinde de.
phrase-gebruikt-nieuwe-woorden = { $pupil } yeni bir kelimeyi hemen bir cümlede kullanıyor.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } sınıf sohbetinde ne olduğunu açıkça anlatıyor.
phrase-houdt-goede-spreekbeurt = { $pupil } sınıfta anlaşılır bir sunum yapıyor ve soruları cevaplıyor.
phrase-kent-meer-talen = { $pupil } birden çok dil biliyor ve kelimelerini karşılaştırıyor.
phrase-schrijft-eigen-naam = { $pupil } kendi adını yazıyor ve başka kelimeleri de deniyor.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } yazım kurallarını çalışıyor ve yazdığını kontrol ediyor.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } her cümlede büyük harf ve nokta kullanmaya çalışıyor.
phrase-leert-hele-zinnen = { $pupil } tam cümlelerle anlatmayı öğreniyor.

## Working attitude.

phrase-zet-door = { $pupil } bir şey hemen olmayınca bir daha deniyor.
phrase-begint-meteen = { $pupil } eşyalarını hazırlıyor ve hemen çalışmaya başlıyor.
phrase-werkt-met-aandacht = { $pupil } sınıf gürültülü olsa da dikkatle çalışmaya devam ediyor.
phrase-plant-eigen-werk = { $pupil } kendi işini planlıyor ve zamanında bitiriyor.
phrase-maakt-werk-af = { $pupil } işini bitiriyor ve sonra her şeyi topluyor.
phrase-stelt-goede-vragen = { $pupil } bütün sınıfa bir şey öğreten sorular soruyor.
phrase-zoekt-het-uit = { $pupil } bir şeyin nasıl olduğunu merak ediyor ve araştırıyor.
phrase-leert-van-fouten = { $pupil } hatalarına sakince bakıyor ve onları düzeltiyor.
phrase-doet-actief-mee = { $pupil } derse katılıyor ve sık sık parmak kaldırıyor.
phrase-kiest-een-uitdaging = { $pupil } daha çok öğrenmek için bazen zor bir görev de seçiyor.
phrase-speelt-met-aandacht = { $pupil } uzun süre dikkatle oynuyor, örneğin blok köşesinde.
phrase-leert-hulp-vragen = { $pupil } bir işi yapamayınca yardım istemeyi öğreniyor.
phrase-oefent-rustig-doorwerken = { $pupil } sakin çalışmaya alışıyor, her hafta biraz daha uzun.
phrase-leert-werk-verdelen = { $pupil } büyük bir görevi küçük adımlara bölmeyi öğreniyor.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } birçok farklı çocukla oynuyor.
phrase-vraagt-anderen-mee = { $pupil } yalnız kalan bir çocuğu oyuna çağırıyor.
phrase-troost-een-ander = { $pupil } üzgün bir çocuğu teselli ediyor.
phrase-deelt-met-anderen = { $pupil } oyuncakları ve eşyaları başka çocuklarla paylaşıyor.
phrase-helpt-klasgenoten = { $pupil } yardıma ihtiyacı olanı görüyor ve hemen yardım ediyor.
phrase-werkt-eerlijk-samen = { $pupil } birlikte çalışırken görevleri adil paylaştırıyor.
phrase-luistert-naar-ideeen = { $pupil } başkalarının fikirlerini dinliyor ve birlikte düşünüyor.
phrase-lost-ruzie-op = { $pupil } bir tartışmayı konuşarak ve dinleyerek çözüyor.
phrase-maakt-anderen-blij = { $pupil } bir şakayla veya tatlı bir sözle başkalarını sevindiriyor.
phrase-komt-op-voor-anderen = { $pupil } ihtiyacı olan çocukları koruyor.
phrase-bedenkt-spelletjes = { $pupil } okul bahçesinde herkes için oyunlar buluyor.
phrase-leert-mee-te-spelen = { $pupil } şunu sormayı öğreniyor: ben de oynayabilir miyim?
phrase-oefent-beurt-afwachten = { $pupil } oyunda sırasını beklemeye alışıyor.
phrase-leert-ruzie-uitpraten = { $pupil } bir tartışmayı sakince konuşarak bitirmeyi öğreniyor.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } açıklamayı dinliyor ve ne yapacağını biliyor.
phrase-houdt-zich-aan-regels = { $pupil } kimse bakmasa da kurallara uyuyor.
phrase-maakt-het-goed = { $pupil } özür diliyor ve barışıyor.
phrase-blijft-rustig = { $pupil } gergin veya gürültülü anlarda sakin kalıyor.
phrase-zegt-iedereen-gedag = { $pupil } neşeyle içeri giriyor ve herkese selam veriyor.
phrase-vertelt-over-gevoel = { $pupil } kızgınlığını veya üzüntüsünü sakin sözlerle anlatıyor.
phrase-zegt-duidelijk-nee = { $pupil } hoşuna gitmeyen bir şeye açıkça hayır diyor.
phrase-ruimt-zelf-op = { $pupil } kimse söylemeden ortalığı topluyor.
phrase-zuinig-op-spullen = { $pupil } sınıfın kitaplarını ve eşyalarını özenle kullanıyor.
phrase-geeft-fout-toe = { $pupil } bir hatasını dürüstçe kabul ediyor.
phrase-leert-rustig-worden = { $pupil } kızınca önce sakin nefes almayı öğreniyor.
phrase-oefent-met-luisteren = { $pupil } başkası sözünü bitirene kadar dinlemeye alışıyor.
phrase-leert-grens-aangeven = { $pupil } şunu demeyi öğreniyor: dur, bunu istemiyorum.

## Talents.

phrase-tekent-met-details = { $pupil } birçok küçük ayrıntıyla resim yapıyor.
phrase-zingt-op-de-maat = { $pupil } ritme tam uyarak şarkı söylüyor ve el çırpıyor.
phrase-bedenkt-eigen-dansen = { $pupil } kendi danslarını buluyor ve göstermeyi seviyor.
phrase-beweegt-met-plezier = { $pupil } büyük bir zevkle koşuyor, tırmanıyor ve zıplıyor.
phrase-speelt-goed-toneel = { $pupil } bir rolü öyle gerçek oynuyor ki herkes sessizce izliyor.
phrase-bouwt-bijzondere-dingen = { $pupil } blok, karton veya tahtadan özel şeyler yapıyor.
phrase-weet-veel-van-dieren = { $pupil } hayvanları ve bitkileri iyi tanıyor ve anlatmayı seviyor.
phrase-ontdekt-hoe-iets-werkt = { $pupil } eşyaları söküyor ve nasıl çalıştıklarını keşfediyor.
phrase-handig-met-computer = { $pupil } bilgisayarda kendi oyununu, filmini veya hikâyesini yapıyor.
phrase-neemt-de-leiding = { $pupil } öncülük ediyor ve herkesin katılmasını sağlıyor.
phrase-zorgt-voor-jongere-kinderen = { $pupil } daha küçük çocuklarla ilgilenmeyi seviyor.
phrase-heeft-eigen-ideeen = { $pupil } kendi fikirlerini buluyor ve güzel şeylere dönüştürüyor.
phrase-regelt-graag-iets = { $pupil } sınıf için etkinlik düzenlemeyi seviyor, örneğin bir kutlama.
phrase-vertelt-levendig = { $pupil } öyle canlı anlatıyor ki herkes dinlemek istiyor.

## How home helps.

phrase-leest-thuis-samen = { $pupil } evde sık sık biriyle okuyor ve bunu sınıfta duyuyoruz.
phrase-oefent-thuis-elke-dag = { $pupil } evde her gün biraz çalışıyor ve bunu sınıfta görüyoruz.
phrase-leert-thuis-woorden = { $pupil } evde birlikte konuşarak birçok kelime öğreniyor.
phrase-speelt-thuis-spelletjes = { $pupil } evde oynanan oyunlardan çok şey öğreniyor.
phrase-vertelt-over-thuis = { $pupil } evdeki güzel şeyleri sınıfta anlatmayı seviyor.
phrase-krijgt-thuis-steun = { $pupil } evde çok destek görüyor ve bu yüzden sınıfta daha cesur.
phrase-komt-op-tijd = { $pupil } zamanında geliyor ve güne sakin başlıyor.
phrase-begint-met-energie = { $pupil } güne enerjiyle başlıyor: zamanında yatmak yardımcı oluyor.
phrase-heeft-spullen-mee = { $pupil } okul eşyalarını her gün yanında getiriyor.
phrase-oefent-thuis-lezen = { $pupil } evde okuma çalışıyor: her gün on dakika.
phrase-leert-huiswerk-plannen = { $pupil } evde ödev için belli bir saat seçmeyi öğreniyor.
phrase-leert-op-tijd-komen = { $pupil } sabahları okula zamanında hazır olmayı öğreniyor.
