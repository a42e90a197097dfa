### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = خوێندنەوە
phrases-group-arithmetic = بیرکاری
phrases-group-spelling = زمان و نووسین
phrases-group-attitude = شێوازی کارکردن
phrases-group-friends = پەیوەندی لەگەڵ ئەوانی تر
phrases-group-behaviour = ڕەفتار
phrases-group-talents = بەهرەکان
phrases-group-home = ماڵەوە

## Reading.

phrase-leest-met-plezier = { $pupil } بە خۆشییەوە دەخوێنێتەوە و حەزی لە هەڵبژاردنی کتێبی نوێیە.
phrase-leest-vlot-voor = { $pupil } پەڕەیەک بە دەنگی بەرز، ڕەوان و ڕوون دەخوێنێتەوە.
phrase-leest-met-gevoel = { $pupil } بە هەستەوە دەخوێنێتەوە: هەر کەسێکی چیرۆکەکە دەنگی خۆی هەیە.
phrase-vertelt-tekst-na = { $pupil } بە وشەی خۆی دەڵێت دەقێک باسی چی دەکات.
phrase-zoekt-in-de-tekst = { $pupil } لە دەقەکەدا بەدوای وەڵامی پرسیارەکەدا دەگەڕێت.
phrase-vraagt-naar-woorden = { $pupil } دەپرسێت وشەیەکی قورس واتای چییە.
phrase-leest-graag-weetjes = { $pupil } حەزی لە کتێبی زانیارییە و لە پۆلدا باسی دەکات.
phrase-luistert-naar-verhalen = { $pupil } بە سەرنجەوە گوێ لە چیرۆک دەگرێت و دەیگێڕێتەوە.
phrase-herkent-al-letters = { $pupil } ئێستا هەندێک پیت دەناسێتەوە، بۆ نموونە لە ناوی منداڵان.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } ئەو وشانە دەناسێت کە وەک یەک کۆتاییان دێت، و وشەی نوێ دەدۆزێتەوە.
phrase-oefent-vlot-lezen = { $pupil } ڕاهێنان لەسەر خوێندنەوەی ڕەوان دەکات: هەر ڕۆژە و کەمێک.
phrase-oefent-lange-woorden = { $pupil } ڕاهێنان لەسەر وشەی درێژ دەکات و بەش بەش دەیانخوێنێتەوە.
phrase-leert-nadenken-bij-lezen = { $pupil } فێر دەبێت لە کاتی خوێندنەوەدا کەمێک بوەستێت و بیر بکاتەوە.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } زۆر حساب خێرا لە مێشکی خۆیدا دەکات.
phrase-telt-vlot = { $pupil } خێرا بۆ پێشەوە و بۆ دواوە دەژمێرێت، دوو دوو و سێ سێش.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } خشتەی لێکدان دەزانێت و لە پرسیاری تردا بەکاری دەهێنێت.
phrase-rekent-met-geld = { $pupil } بە پارە حساب دەکات و دەزانێت چەندی بۆ دەگەڕێتەوە.
phrase-kan-klokkijken = { $pupil } کاتژمێر دەزانێت و دەزانێت چەند کات ماوە.
phrase-meet-heel-precies = { $pupil } بە ڕاستە زۆر بە وردی دەپێوێت و هێڵ دەکێشێت.
phrase-zoekt-eigen-oplossing = { $pupil } بۆ پرسیاری قورس بە هێمنی بەدوای ڕێگای خۆیدا دەگەڕێت.
phrase-ziet-patronen = { $pupil } دەبینێت نەخشێک چۆن بەردەوام دەبێت و خۆیشی دروستی دەکات.
phrase-legt-sommen-uit = { $pupil } پرسیارێک هەنگاو بە هەنگاو بۆ منداڵێکی تر ڕوون دەکاتەوە.
phrase-vergelijkt-met-blokken = { $pupil } بە بلۆک بەراورد دەکات: چی زیاترە، کەمترە یان یەکسانە.
phrase-oefent-de-tafels = { $pupil } ڕاهێنان لەسەر خشتەی لێکدان دەکات: ڕۆژی چەند پرسیارێک.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } ڕاهێنان لەسەر پرسیاری چیرۆکدار دەکات و سەرەتا ڕووداوەکە دەکێشێت.
phrase-leert-sommen-nakijken = { $pupil } فێر دەبێت وەڵام بپشکنێت: دەکرێت ئەمە ڕاست بێت؟

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } چیرۆکی وا دەنووسێت کە پۆلەکە حەزی لێیە گوێی لێ بگرێت.
phrase-schrijft-netjes = { $pupil } ڕێکوپێک دەنووسێت: هەموو کەس بە ئاسانی دەیخوێنێتەوە.
phrase-let-op-spelling = { $pupil } باش ئاگای لە ڕێنووسە، لە چیرۆکی خۆیشیدا.
phrase-gebruikt-nieuwe-woorden = { $pupil } وشەی نوێ یەکسەر لە ڕستەیەکدا بەکار دەهێنێت.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } لە بازنەی پۆلدا بە ڕوونی دەڵێت چی ڕووی داوە.
phrase-houdt-goede-spreekbeurt = { $pupil } لەبەردەم پۆلدا بە ڕوونی قسە دەکات و وەڵامی پرسیار دەداتەوە.
phrase-kent-meer-talen = { $pupil } چەند زمانێک دەزانێت و وشەکانیان بەراورد دەکات.
phrase-schrijft-eigen-naam = { $pupil } ناوی خۆی دەنووسێت و وشەی تریش تاقی دەکاتەوە.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } لەسەر یاساکانی ڕێنووس ڕاهێنان دەکات و کارەکەی دەپشکنێت.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } ڕاهێنان دەکات لە هەر ڕستەیەکدا پیتی گەورە و خاڵ دابنێت.
phrase-leert-hele-zinnen = { $pupil } فێر دەبێت بە ڕستەی تەواو قسە بکات.

## Working attitude.

phrase-zet-door = { $pupil } جارێکی تر هەوڵ دەدات، کاتێک شتێک یەکسەر سەر ناگرێت.
phrase-begint-meteen = { $pupil } کەلوپەلەکان دەهێنێت و یەکسەر دەست بە کار دەکات.
phrase-werkt-met-aandacht = { $pupil } بە سەرنجەوە کار دەکات، تەنانەت کاتێک پۆلەکە قەرەباڵغە.
phrase-plant-eigen-werk = { $pupil } پلان بۆ کاری خۆی دادەنێت و لە کاتی خۆیدا تەواوی دەکات.
phrase-maakt-werk-af = { $pupil } کارەکە تەواو دەکات و دواتر هەموو شتێک کۆ دەکاتەوە.
phrase-stelt-goede-vragen = { $pupil } پرسیاری وا دەکات کە هەموو پۆلەکە لێی فێر دەبێت.
phrase-zoekt-het-uit = { $pupil } دەیەوێت بزانێت شتەکان چۆنن و بەدوایاندا دەگەڕێت.
phrase-leert-van-fouten = { $pupil } بە هێمنی سەیری هەڵەکان دەکات و ڕاستیان دەکاتەوە.
phrase-doet-actief-mee = { $pupil } چالاکانە بەشدار دەبێت و زۆر دەست بەرز دەکاتەوە.
phrase-kiest-een-uitdaging = { $pupil } هەندێک جار کاری قورسیش هەڵدەبژێرێت بۆ ئەوەی زیاتر فێر بێت.
phrase-speelt-met-aandacht = { $pupil } ماوەیەکی درێژ بە سەرنجەوە یاری دەکات، وەک لە گۆشەی دروستکردن.
phrase-leert-hulp-vragen = { $pupil } فێر دەبێت داوای یارمەتی بکات، کاتێک کارەکە ناڕوات.
phrase-oefent-rustig-doorwerken = { $pupil } ڕاهێنان دەکات بە هێمنی کار بکات، هەر هەفتە کەمێک زیاتر.
phrase-leert-werk-verdelen = { $pupil } فێر دەبێت کارێکی گەورە بکات بە هەنگاوی بچووک.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } لەگەڵ زۆر منداڵی جیاواز یاری دەکات.
phrase-vraagt-anderen-mee = { $pupil } منداڵێک کە بە تەنهایە بانگ دەکات بۆ یاری.
phrase-troost-een-ander = { $pupil } دڵی منداڵێکی خەمبار دەداتەوە.
phrase-deelt-met-anderen = { $pupil } یاری و کەلوپەل لەگەڵ منداڵانی تر بەش دەکات.
phrase-helpt-klasgenoten = { $pupil } دەبینێت کێ یارمەتی دەوێت و یەکسەر یارمەتی دەدات.
phrase-werkt-eerlijk-samen = { $pupil } لە کاری پێکەوەدا ئەرکەکان بە دادپەروەری دابەش دەکات.
phrase-luistert-naar-ideeen = { $pupil } گوێ لە بیرۆکەی ئەوانی تر دەگرێت و لەگەڵیان بیر دەکاتەوە.
phrase-lost-ruzie-op = { $pupil } دەمەقاڵە بە قسەکردن و گوێگرتن چارەسەر دەکات.
phrase-maakt-anderen-blij = { $pupil } بە گاڵتەیەک یان قسەیەکی خۆش ئەوانی تر دڵخۆش دەکات.
phrase-komt-op-voor-anderen = { $pupil } پشتگیری ئەو منداڵانە دەکات کە پێویستیان پێیەتی.
phrase-bedenkt-spelletjes = { $pupil } لە حەوشەی قوتابخانە یاری بۆ هەمووان دادەهێنێت.
phrase-leert-mee-te-spelen = { $pupil } فێر دەبێت بپرسێت: دەتوانم منیش یاری بکەم؟
phrase-oefent-beurt-afwachten = { $pupil } ڕاهێنان دەکات لە یاریدا چاوەڕێی نۆرەی خۆی بکات.
phrase-leert-ruzie-uitpraten = { $pupil } فێر دەبێت دەمەقاڵە بە قسەی هێمن چارەسەر بکات.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } گوێ لە ڕوونکردنەوە دەگرێت و دەزانێت پێویستە چی بکرێت.
phrase-houdt-zich-aan-regels = { $pupil } پابەندی یاساکانە، تەنانەت کاتێک کەس سەیری ناکات.
phrase-maakt-het-goed = { $pupil } داوای لێبوردن دەکات و ئاشت دەبێتەوە.
phrase-blijft-rustig = { $pupil } هێمن دەمێنێتەوە، کاتێک دۆخەکە سەخت یان قەرەباڵغ دەبێت.
phrase-zegt-iedereen-gedag = { $pupil } بە دڵخۆشی دێتە ژوورەوە و سڵاو لە هەمووان دەکات.
phrase-vertelt-over-gevoel = { $pupil } بە قسەی هێمن باسی تووڕەیی یان خەمی خۆی دەکات.
phrase-zegt-duidelijk-nee = { $pupil } بە ڕوونی دەڵێت نا، کاتێک شتێک ناخۆشە.
phrase-ruimt-zelf-op = { $pupil } کەلوپەل کۆ دەکاتەوە، بێ ئەوەی کەس پێی بڵێت.
phrase-zuinig-op-spullen = { $pupil } باش ئاگای لە کتێب و کەلوپەلی پۆلە.
phrase-geeft-fout-toe = { $pupil } بە ڕاستگۆیی دان بە هەڵەدا دەنێت.
phrase-leert-rustig-worden = { $pupil } فێر دەبێت لە کاتی تووڕەییدا سەرەتا بە هێمنی هەناسە بدات.
phrase-oefent-met-luisteren = { $pupil } ڕاهێنان دەکات گوێ بگرێت تا ئەوی تر قسەکەی تەواو دەکات.
phrase-leert-grens-aangeven = { $pupil } فێر دەبێت بڵێت: بوەستە، ئەمەم ناوێت.

## Talents.

phrase-tekent-met-details = { $pupil } وێنە بە زۆر وردەکاری بچووکەوە دەکێشێت.
phrase-zingt-op-de-maat = { $pupil } بە ڕیتمی ڕێک گۆرانی دەڵێت و چەپڵە لێ دەدات.
phrase-bedenkt-eigen-dansen = { $pupil } خۆی سەما دادەهێنێت و بە حەزەوە پیشانی دەدات.
phrase-beweegt-met-plezier = { $pupil } بە خۆشییەکی زۆرەوە ڕا دەکات، سەر دەکەوێت و باز دەدات.
phrase-speelt-goed-toneel = { $pupil } ڕۆڵ وا بە جوانی دەبینێت کە هەموو کەس بێدەنگ دەبێت.
phrase-bouwt-bijzondere-dingen = { $pupil } بە بلۆک، کارتۆن یان تەختە شتی سەرنجڕاکێش دروست دەکات.
phrase-weet-veel-van-dieren = { $pupil } لەسەر ئاژەڵ و ڕووەک زۆر دەزانێت و بە حەزەوە باسیان دەکات.
phrase-ontdekt-hoe-iets-werkt = { $pupil } شتەکان لێک دەکاتەوە و دەدۆزێتەوە چۆن کار دەکەن.
phrase-handig-met-computer = { $pupil } بە کۆمپیوتەر یاری، فیلم یان چیرۆکی خۆی دروست دەکات.
phrase-neemt-de-leiding = { $pupil } پێشەنگی دەکات و وا دەکات هەموو کەس بەشدار بێت.
phrase-zorgt-voor-jongere-kinderen = { $pupil } حەز دەکات ئاگاداری منداڵی بچووکتر بێت.
phrase-heeft-eigen-ideeen = { $pupil } زۆر بیرۆکەی هەیە و شتی جوانیان لێ دروست دەکات.
phrase-regelt-graag-iets = { $pupil } حەز دەکات شتێک بۆ پۆل ڕێک بخات، وەک ئاهەنگێک.
phrase-vertelt-levendig = { $pupil } وا بە خۆشی دەگێڕێتەوە کە هەموو کەس دەیەوێت گوێ بگرێت.

## How home helps.

phrase-leest-thuis-samen = { $pupil } لە ماڵەوە زۆر لەگەڵتان دەخوێنێتەوە، و ئێمە لە پۆلدا گوێمان لێیە.
phrase-oefent-thuis-elke-dag = { $pupil } هەموو ڕۆژێک لە ماڵەوە کەمێک ڕاهێنان دەکات، و لە پۆلدا دیارە.
phrase-leert-thuis-woorden = { $pupil } لە ماڵەوە بە قسەکردن لەگەڵتان زۆر وشە فێر دەبێت.
phrase-speelt-thuis-spelletjes = { $pupil } لەو یارییانەی لە ماڵەوە دەکرێن زۆر فێر دەبێت.
phrase-vertelt-over-thuis = { $pupil } لە پۆلدا حەز دەکات باسی شتە خۆشەکانی ماڵەوە بکات.
phrase-krijgt-thuis-steun = { $pupil } لە ماڵەوە پشتگیری زۆری هەیە و بۆیە لە پۆلدا زیاتر دەوێرێت.
phrase-komt-op-tijd = { $pupil } لە کاتی خۆیدا دێت و بە هێمنی دەست پێ دەکات.
phrase-begint-met-energie = { $pupil } بە وزەوە ڕۆژەکە دەست پێ دەکات: زوو خەوتن یارمەتی دەدات.
phrase-heeft-spullen-mee = { $pupil } هەموو ڕۆژێک کەلوپەلی قوتابخانە لەگەڵ خۆی دەهێنێت.
phrase-oefent-thuis-lezen = { $pupil } لە ماڵەوە ڕاهێنان لەسەر خوێندنەوە دەکات: ڕۆژی دە خولەک.
phrase-leert-huiswerk-plannen = { $pupil } فێر دەبێت لە ماڵەوە کاتێکی دیاریکراو بۆ ئەرک هەڵبژێرێت.
phrase-leert-op-tijd-komen = { $pupil } فێر دەبێت بەیانیان لە کاتی خۆیدا بۆ قوتابخانە ئامادە بێت.
