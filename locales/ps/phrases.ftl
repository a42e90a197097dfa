### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = لوستل
phrases-group-arithmetic = ریاضي
phrases-group-spelling = ژبه او لیکل
phrases-group-attitude = د کار طریقه
phrases-group-friends = له نورو سره چلند
phrases-group-behaviour = سلوک
phrases-group-talents = استعدادونه
phrases-group-home = کور

## Reading.

phrase-leest-met-plezier = { $pupil } په خوښۍ لولي او په شوق نوی کتاب غوره کوي.
phrase-leest-vlot-voor = { $pupil } یو مخ په لوړ غږ، روان او روښانه لولي.
phrase-leest-met-gevoel = { $pupil } په احساس لولي: د کیسې هر کس ته بېل غږ ورکوي.
phrase-vertelt-tekst-na = { $pupil } په خپلو ټکو وايي چې متن د څه په اړه دی.
phrase-zoekt-in-de-tekst = { $pupil } بېرته متن ته ګوري او د پوښتنې ځواب پکې مومي.
phrase-vraagt-naar-woorden = { $pupil } د سختو کلمو مانا پوښتي.
phrase-leest-graag-weetjes = { $pupil } معلوماتي کتابونه خوښوي او په ټولګي کې پرې خبرې کوي.
phrase-luistert-naar-verhalen = { $pupil } کیسې ته په پام غوږ نیسي او بیا یې پخپله کوي.
phrase-herkent-al-letters = { $pupil } اوس ځینې توري پېژني، د بېلګې په توګه د ماشومانو په نومونو کې.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } پوهېږي چې کومې کلمې قافیه لري، او نوې هم پخپله جوړوي.
phrase-oefent-vlot-lezen = { $pupil } روان لوستل تمرینوي، هره ورځ یو لنډ متن.
phrase-oefent-lange-woorden = { $pupil } اوږدې کلمې تمرینوي او ټوټه ټوټه یې لولي.
phrase-leert-nadenken-bij-lezen = { $pupil } زده کوي چې د لوستلو پر مهال لږ ودرېږي او فکر وکړي.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } ډېر سوالونه ژر په ذهن کې حلوي.
phrase-telt-vlot = { $pupil } مخ ته او شا ته روان شمېرلی شي، دوه دوه او پنځه پنځه هم.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } د ضرب جدول یاد لري او په نورو سوالونو کې یې کاروي.
phrase-rekent-met-geld = { $pupil } په پیسو حساب کوي او پوهېږي چې څومره پیسې بېرته راځي.
phrase-kan-klokkijken = { $pupil } ساعت لوستلی شي او پوهېږي چې څومره وخت پاتې دی.
phrase-meet-heel-precies = { $pupil } په خط‌کش ډېره دقیقه اندازه اخلي او سمې کرښې کاږي.
phrase-zoekt-eigen-oplossing = { $pupil } د سخت سوال لپاره په ارامه خپله د حل لاره لټوي.
phrase-ziet-patronen = { $pupil } ویني چې یو نقش څنګه دوام مومي، او پخپله هم نقش جوړوي.
phrase-legt-sommen-uit = { $pupil } بل ماشوم ته سوال ګام په ګام تشریح کوي.
phrase-vergelijkt-met-blokken = { $pupil } په بلاکونو پرتله کوي: ډېر، لږ که برابر؟
phrase-oefent-de-tafels = { $pupil } د ضرب جدول تمرینوي، هره ورځ څو سوالونه.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } د کیسې په بڼه سوالونه تمرینوي او لومړی کیسه رسموي.
phrase-leert-sommen-nakijken = { $pupil } زده کوي چې خپل ځواب بیا وګوري: ایا سم دی؟

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } داسې کیسې لیکي چې ټولګی یې په شوق اوري.
phrase-schrijft-netjes = { $pupil } پاک لیکي: هر څوک یې په اسانۍ لوستلی شي.
phrase-let-op-spelling = { $pupil } املا ته ښه پام کوي، په خپله کیسه کې هم.
phrase-gebruikt-nieuwe-woorden = { $pupil } نوې کلمه سمدستي په یوه جمله کې کاروي.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } د ټولګي په حلقه کې روښانه وايي چې څه پېښ شوي دي.
phrase-houdt-goede-spreekbeurt = { $pupil } ټولګي ته روښانه وینا کوي او پوښتنو ته ځواب ورکوي.
phrase-kent-meer-talen = { $pupil } په څو ژبو پوهېږي او کلمې یې سره پرتله کوي.
phrase-schrijft-eigen-naam = { $pupil } خپل نوم لیکي او د نورو کلمو د لیکلو هڅه هم کوي.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } د املا قاعدې تمرینوي او خپل کار بیا ګوري.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } په هره جمله کې د غټ توري او ټکي لیکل تمرینوي.
phrase-leert-hele-zinnen = { $pupil } په بشپړو جملو خبرې کول زده کوي.

## Working attitude.

phrase-zet-door = { $pupil } یو ځل بیا هڅه کوي، که کار سمدستي ونه شي.
phrase-begint-meteen = { $pupil } خپل سامان راخلي او سمدستي کار پیلوي.
phrase-werkt-met-aandacht = { $pupil } په پام کار کوي، که څه هم په ټولګي کې شور وي.
phrase-plant-eigen-werk = { $pupil } خپل کار پلانوي او پر وخت یې خلاصوي.
phrase-maakt-werk-af = { $pupil } کار خلاصوي او بیا هر څه ټولوي.
phrase-stelt-goede-vragen = { $pupil } داسې پوښتنې کوي چې ټول ټولګی ترې زده کړه کوي.
phrase-zoekt-het-uit = { $pupil } غواړي پوه شي چې هر څه څنګه دي، او ځواب یې لټوي.
phrase-leert-van-fouten = { $pupil } غلطیو ته په ارامه ګوري او سموي یې.
phrase-doet-actief-mee = { $pupil } په درس کې فعاله برخه اخلي او ډېر ځله لاس پورته کوي.
phrase-kiest-een-uitdaging = { $pupil } کله کله سخت کار هم غوره کوي، چې ډېر څه زده کړي.
phrase-speelt-met-aandacht = { $pupil } ډېر وخت په پام لوبې کوي، لکه د بلاکونو په کونج کې.
phrase-leert-hulp-vragen = { $pupil } زده کوي چې مرسته وغواړي، کله چې کار نه کېږي.
phrase-oefent-rustig-doorwerken = { $pupil } تمرینوي چې په ارامه کار وکړي، هره اونۍ لږ نور وخت.
phrase-leert-werk-verdelen = { $pupil } زده کوي چې لوی کار په وړو ګامونو ووېشي.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } له ډېرو بېلابېلو ماشومانو سره لوبې کوي.
phrase-vraagt-anderen-mee = { $pupil } هغه ماشوم لوبې ته رابولي چې یوازې وي.
phrase-troost-een-ander = { $pupil } خفه ماشوم ته تسلي ورکوي.
phrase-deelt-met-anderen = { $pupil } د لوبو سامان او نور شیان له ماشومانو سره شریکوي.
phrase-helpt-klasgenoten = { $pupil } ویني چې چا ته مرسته پکار ده، او سمدستي مرسته کوي.
phrase-werkt-eerlijk-samen = { $pupil } په ګډ کار کې کارونه په انصاف وېشي.
phrase-luistert-naar-ideeen = { $pupil } د نورو نظرونو ته غوږ نیسي او ورسره فکر کوي.
phrase-lost-ruzie-op = { $pupil } شخړه په خبرو او غوږ نیولو حلوي.
phrase-maakt-anderen-blij = { $pupil } په ټوکه یا خوږه خبره نورو ته خوښي ورکوي.
phrase-komt-op-voor-anderen = { $pupil } د هغو ماشومانو ملاتړ کوي چې مرستې ته اړتیا لري.
phrase-bedenkt-spelletjes = { $pupil } د ښوونځي په انګړ کې د ټولو لپاره لوبې جوړوي.
phrase-leert-mee-te-spelen = { $pupil } زده کوي چې وپوښتي: زه هم لوبه کولی شم؟
phrase-oefent-beurt-afwachten = { $pupil } تمرینوي چې په لوبه کې خپل وار ته انتظار وکړي.
phrase-leert-ruzie-uitpraten = { $pupil } زده کوي چې شخړه په ارامو خبرو حل کړي.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } تشریح ته غوږ نیسي او پوهېږي چې څه باید وشي.
phrase-houdt-zich-aan-regels = { $pupil } قاعدې مراعاتوي، که څه هم څوک نه ګوري.
phrase-maakt-het-goed = { $pupil } بښنه غواړي او بېرته روغه کوي.
phrase-blijft-rustig = { $pupil } په سختو شېبو یا شور کې خپله ارامي ساتي.
phrase-zegt-iedereen-gedag = { $pupil } په خوښۍ راننوځي او ټولو ته سلام کوي.
phrase-vertelt-over-gevoel = { $pupil } د خپلې غوسې یا غم په اړه په ارامو ټکو خبرې کوي.
phrase-zegt-duidelijk-nee = { $pupil } که کوم کار ښه نه وي، په څرګنده وايي: نه.
phrase-ruimt-zelf-op = { $pupil } د چا له ویلو پرته سامان ټولوي.
phrase-zuinig-op-spullen = { $pupil } د ټولګي کتابونه او سامان په احتیاط کاروي.
phrase-geeft-fout-toe = { $pupil } خپله غلطي په رښتینولۍ مني.
phrase-leert-rustig-worden = { $pupil } زده کوي چې د غوسې پر مهال لومړی ارامه ساه واخلي.
phrase-oefent-met-luisteren = { $pupil } تمرینوي چې د بل خبرو ته تر پایه غوږ ونیسي.
phrase-leert-grens-aangeven = { $pupil } زده کوي چې ووايي: بس، زه دا نه غواړم.

## Talents.

phrase-tekent-met-details = { $pupil } رسمونه له ډېرو وړو جزئیاتو سره کاږي.
phrase-zingt-op-de-maat = { $pupil } له اهنګ سره برابر سندرې وايي او چکچکې کوي.
phrase-bedenkt-eigen-dansen = { $pupil } پخپله نڅا جوړوي او په خوښۍ یې ښيي.
phrase-beweegt-met-plezier = { $pupil } په ډېره خوښۍ منډې وهي، پورته خېژي او ټوپونه وهي.
phrase-speelt-goed-toneel = { $pupil } خپل رول داسې ښه لوبوي چې ټول چوپ شي.
phrase-bouwt-bijzondere-dingen = { $pupil } له بلاکونو، کارتن یا لرګي په زړه پورې شیان جوړوي.
phrase-weet-veel-van-dieren = { $pupil } د ژویو او بوټو په اړه ډېر پوهېږي او په خوښۍ پرې خبرې کوي.
phrase-ontdekt-hoe-iets-werkt = { $pupil } شیان ټوټه ټوټه خلاصوي او معلوموي چې څنګه کار کوي.
phrase-handig-met-computer = { $pupil } په کمپیوټر خپله لوبه، فلم یا کیسه جوړوي.
phrase-neemt-de-leiding = { $pupil } ډله پر مخ بیايي او پام کوي چې ټول برخه واخلي.
phrase-zorgt-voor-jongere-kinderen = { $pupil } په خوښۍ د کوچنیو ماشومانو پالنه کوي.
phrase-heeft-eigen-ideeen = { $pupil } ډېر خپل فکرونه لري او ښکلي شیان ترې جوړوي.
phrase-regelt-graag-iets = { $pupil } په خوښۍ د ټولګي لپاره کار برابروي، لکه یوه مېله.
phrase-vertelt-levendig = { $pupil } داسې خوږې کیسې کوي چې هر څوک غوږ نیول غواړي.

## How home helps.

phrase-leest-thuis-samen = { $pupil } په کور کې ډېر ځله درسره لولي، موږ دا په ټولګي کې اورو.
phrase-oefent-thuis-elke-dag = { $pupil } په کور کې هره ورځ لږ تمرین کوي، موږ دا په ټولګي کې وینو.
phrase-leert-thuis-woorden = { $pupil } په کور کې درسره په خبرو کې ډېرې کلمې زده کوي.
phrase-speelt-thuis-spelletjes = { $pupil } د کور له لوبو څخه ډېر څه زده کوي.
phrase-vertelt-over-thuis = { $pupil } په ټولګي کې په خوښۍ د کور د ښو شیانو کیسې کوي.
phrase-krijgt-thuis-steun = { $pupil } په کور کې ډېر ملاتړ لري، نو په ټولګي کې یې جرئت ډېر دی.
phrase-komt-op-tijd = { $pupil } پر وخت راځي او ورځ په ارامه پیلوي.
phrase-begint-met-energie = { $pupil } ورځ په انرژۍ پیلوي: پر وخت ویده کېدل مرسته کوي.
phrase-heeft-spullen-mee = { $pupil } هره ورځ د ښوونځي سامان له ځانه سره راوړي.
phrase-oefent-thuis-lezen = { $pupil } په کور کې لوستل تمرینوي: هره ورځ لس دقیقې.
phrase-leert-huiswerk-plannen = { $pupil } زده کوي چې په کور کې د کورنۍ دندې لپاره ثابت وخت وټاکي.
phrase-leert-op-tijd-komen = { $pupil } زده کوي چې سهار پر وخت ښوونځي ته چمتو وي.
