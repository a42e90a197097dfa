### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Akhris
phrases-group-arithmetic = Xisaab
phrases-group-spelling = Luqad iyo qoraal
phrases-group-attitude = Habka shaqada
phrases-group-friends = La dhaqanka dadka kale
phrases-group-behaviour = Dhaqan
phrases-group-talents = Hibooyin
phrases-group-home = Guriga

## Reading.

phrase-leest-met-plezier = { $pupil } waa ilmo akhriska jecel oo badanaa buug cusub doorta.
phrase-leest-vlot-voor = { $pupil } waa ilmo bog dhan si fudud oo cad kor ugu akhriya.
phrase-leest-met-gevoel = { $pupil } waa ilmo dareen ku akhriya: jilaa kasta cod gaar ah ayuu leeyahay.
phrase-vertelt-tekst-na = { $pupil } waa ilmo erayo u gaar ah ku sheega waxa qoraalku ka hadlayo.
phrase-zoekt-in-de-tekst = { $pupil } waa ilmo jawaabta su’aasha qoraalka dib uga raadiya.
phrase-vraagt-naar-woorden = { $pupil } waa ilmo weydiiya macnaha erayga adag.
phrase-leest-graag-weetjes = { $pupil } waa ilmo jecel buugaagta aqoonta oo fasalka uga warrama.
phrase-luistert-naar-verhalen = { $pupil } waa ilmo sheekada si fiican u dhegaysta oo dib u sheega.
phrase-herkent-al-letters = { $pupil } waa ilmo durba xarfo garanaya, tusaale magacyada carruurta.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } waa ilmo maqla erayada isku qaafiyad ah oo kuwo cusub hindisa.
phrase-oefent-vlot-lezen = { $pupil } waa ilmo maalin kasta in yar ku celcelinaya akhris fudud.
phrase-oefent-lange-woorden = { $pupil } waa ilmo ku celcelinaya erayo dhaadheer oo qayb-qayb u akhriya.
phrase-leert-nadenken-bij-lezen = { $pupil } waa ilmo baranaya in akhriska wax yar la joojiyo oo la fikiro.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } waa ilmo xisaab badan si dhakhso ah maskaxda kaga xalliya.
phrase-telt-vlot = { $pupil } waa ilmo si fudud u tiriya hore iyo gadaal, xataa laba-laba.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } waa ilmo yaqaan isku-dhufashada oo xisaab kale u adeegsada.
phrase-rekent-met-geld = { $pupil } waa ilmo lacag xisaabiya oo garanaya baaqiga la soo celinayo.
phrase-kan-klokkijken = { $pupil } waa ilmo saacadda akhriya oo garanaya inta waqti harsan.
phrase-meet-heel-precies = { $pupil } waa ilmo mastarad si sax ah wax ugu cabbira oo ugu sawira.
phrase-zoekt-eigen-oplossing = { $pupil } waa ilmo xisaab adag si deggan xal u gaar ah ugu raadiya.
phrase-ziet-patronen = { $pupil } waa ilmo arka sida qaab isku xigxiga u socdo oo mid sameeya.
phrase-legt-sommen-uit = { $pupil } waa ilmo xisaab tallaabo tallaabo ugu sharraxa ilmo kale.
phrase-vergelijkt-met-blokken = { $pupil } waa ilmo baloogyo ku barbardhiga waxa badan, yar ama isle’eg.
phrase-oefent-de-tafels = { $pupil } waa ilmo maalin kasta in yar ku celcelinaya isku-dhufashada.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } waa ilmo ku celcelinaya xisaab sheeko ah oo marka hore sawira.
phrase-leert-sommen-nakijken = { $pupil } waa ilmo baranaya sida xisaab loo hubiyo: jawaabtu sax ma tahay?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } waa ilmo qora sheekooyin fasalku jecel yahay inuu maqlo.
phrase-schrijft-netjes = { $pupil } waa ilmo far qurxoon qora: qof kasta si fudud ayuu u akhrin karaa.
phrase-let-op-spelling = { $pupil } waa ilmo higgaadda u fiirsada, xataa marka sheeko la qorayo.
phrase-gebruikt-nieuwe-woorden = { $pupil } waa ilmo eray cusub isla markiiba jumlad ku isticmaala.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } waa ilmo fasalka si cad ugu sheega wixii dhacay.
phrase-houdt-goede-spreekbeurt = { $pupil } waa ilmo fasalka hortiisa si cad uga hadla oo su’aalo ka jawaaba.
phrase-kent-meer-talen = { $pupil } waa ilmo dhowr luqadood yaqaan oo erayadooda isbarbardhiga.
phrase-schrijft-eigen-naam = { $pupil } waa ilmo yaqaan qorista magaca oo erayo kalena isku daya.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } waa ilmo ku celcelinaya xeerarka higgaadda oo shaqada hubiya.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } waa ilmo ku celcelinaya xaraf weyn iyo joogsi jumlad kasta.
phrase-leert-hele-zinnen = { $pupil } waa ilmo baranaya sida jumlado dhan wax loogu sheego.

## Working attitude.

phrase-zet-door = { $pupil } waa ilmo mar kale isku daya marka ay wax ku adkaadaan.
phrase-begint-meteen = { $pupil } waa ilmo alaabta soo qaata oo isla markiiba shaqada bilaaba.
phrase-werkt-met-aandacht = { $pupil } waa ilmo si fiican u shaqeeya, xataa marka fasalku buuq leeyahay.
phrase-plant-eigen-werk = { $pupil } waa ilmo shaqada qorsheeya oo waqtigii ku dhammeeya.
phrase-maakt-werk-af = { $pupil } waa ilmo shaqada dhammeeya, ka dibna wax walba hagaajiya.
phrase-stelt-goede-vragen = { $pupil } waa ilmo weydiiya su’aalo fasalka oo dhan wax ka barto.
phrase-zoekt-het-uit = { $pupil } waa ilmo doonaya ogaanshaha sida wax yihiin oo raadiya.
phrase-leert-van-fouten = { $pupil } waa ilmo khaladaadka si deggan u eega oo saxa.
phrase-doet-actief-mee = { $pupil } waa ilmo si firfircoon uga qayb qaata oo badanaa gacanta taaga.
phrase-kiest-een-uitdaging = { $pupil } waa ilmo mararka qaar hawl adag doorta si wax badan loo barto.
phrase-speelt-met-aandacht = { $pupil } waa ilmo waqti dheer u fiirsada ciyaarta, sida wax dhisidda.
phrase-leert-hulp-vragen = { $pupil } waa ilmo baranaya sida caawimo loo weydiisto marka shaqadu adag tahay.
phrase-oefent-rustig-doorwerken = { $pupil } waa ilmo ku celcelinaya shaqo deggan, toddobaad kasta in ka badan.
phrase-leert-werk-verdelen = { $pupil } waa ilmo baranaya sida hawl weyn loogu qaybiyo tallaabooyin yaryar.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } waa ilmo la ciyaara carruur badan oo kala duwan.
phrase-vraagt-anderen-mee = { $pupil } waa ilmo ciyaarta ku casuuma ilmaha keligii taagan.
phrase-troost-een-ander = { $pupil } waa ilmo qalbiga u qaboojiya ilmaha murugaysan.
phrase-deelt-met-anderen = { $pupil } waa ilmo alaabta ciyaarta la wadaaga carruurta kale.
phrase-helpt-klasgenoten = { $pupil } waa ilmo arka qofka caawimo u baahan oo isla markiiba caawiya.
phrase-werkt-eerlijk-samen = { $pupil } waa ilmo hawsha si caddaalad ah u qaybiya marka la wada shaqeeyo.
phrase-luistert-naar-ideeen = { $pupil } waa ilmo dhegaysta fikradaha dadka kale oo la fikira.
phrase-lost-ruzie-op = { $pupil } waa ilmo muranka ku xalliya hadal iyo dhegaysi.
phrase-maakt-anderen-blij = { $pupil } waa ilmo dadka kale kaga farxiya kaftan ama hadal macaan.
phrase-komt-op-voor-anderen = { $pupil } waa ilmo u hiilliya carruurta u baahan.
phrase-bedenkt-spelletjes = { $pupil } waa ilmo garoonka ku hindisa ciyaaro loo wada dhan yahay.
phrase-leert-mee-te-spelen = { $pupil } waa ilmo baranaya sida loo weydiiyo: ma idinla ciyaari karaa?
phrase-oefent-beurt-afwachten = { $pupil } waa ilmo ku celcelinaya sugidda doorka marka la ciyaarayo.
phrase-leert-ruzie-uitpraten = { $pupil } waa ilmo baranaya sida muran loogu dhammeeyo hadal deggan.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } waa ilmo sharraxaadda dhegaysta oo garanaya waxa la qabanayo.
phrase-houdt-zich-aan-regels = { $pupil } waa ilmo xeerarka raaca, xataa marka aan cidi eegayn.
phrase-maakt-het-goed = { $pupil } waa ilmo raalli gelin bixiya oo arrinta hagaajiya.
phrase-blijft-rustig = { $pupil } waa ilmo degganaada marka ay xaaladdu adkaato ama buuq jiro.
phrase-zegt-iedereen-gedag = { $pupil } waa ilmo farxad ku soo gala fasalka oo qof kasta salaama.
phrase-vertelt-over-gevoel = { $pupil } waa ilmo erayo deggan kaga hadla xanaaq ama murugo.
phrase-zegt-duidelijk-nee = { $pupil } waa ilmo si cad u yiraahda maya marka wax aan fiicnayn jiraan.
phrase-ruimt-zelf-op = { $pupil } waa ilmo wax hagaajiya iyadoo aan cidi weydiin.
phrase-zuinig-op-spullen = { $pupil } waa ilmo ilaaliya buugaagta iyo alaabta fasalka.
phrase-geeft-fout-toe = { $pupil } waa ilmo khaladka si daacad ah u qirta.
phrase-leert-rustig-worden = { $pupil } waa ilmo baranaya in marka hore la neefsado marka la xanaaqo.
phrase-oefent-met-luisteren = { $pupil } waa ilmo ku celcelinaya dhegaysi ilaa qofka kale hadalka dhammeeyo.
phrase-leert-grens-aangeven = { $pupil } waa ilmo baranaya sida loo yiraahdo: jooji, tan ma rabo.

## Talents.

phrase-tekent-met-details = { $pupil } waa ilmo sawirrada geliya faahfaahin badan oo yaryar.
phrase-zingt-op-de-maat = { $pupil } waa ilmo heesa oo sacabka si sax ah ula raaca laxanka.
phrase-bedenkt-eigen-dansen = { $pupil } waa ilmo hindisa qoob-ka-ciyaar oo farxad ku tusa dadka.
phrase-beweegt-met-plezier = { $pupil } waa ilmo farxad badan ku orda, ku fuula, kuna booda.
phrase-speelt-goed-toneel = { $pupil } waa ilmo riwaayadda si dhab ah u jila ilaa la wada aamuso.
phrase-bouwt-bijzondere-dingen = { $pupil } waa ilmo baloog, kartoon ama qori ka dhisa waxyaabo gaar ah.
phrase-weet-veel-van-dieren = { $pupil } waa ilmo xayawaanka iyo dhirta wax badan ka yaqaan, kana sheekeeya.
phrase-ontdekt-hoe-iets-werkt = { $pupil } waa ilmo wax kala furfura oo ogaada sida ay u shaqeeyaan.
phrase-handig-met-computer = { $pupil } waa ilmo kombiyuutarka ku sameeya ciyaar, filim ama sheeko.
phrase-neemt-de-leiding = { $pupil } waa ilmo hoggaanka qabta oo hubiya in qof kasta ka qayb qaato.
phrase-zorgt-voor-jongere-kinderen = { $pupil } waa ilmo jecel daryeelka carruurta yaryar.
phrase-heeft-eigen-ideeen = { $pupil } waa ilmo fikrado badan leh oo wax qurux badan ka sameeya.
phrase-regelt-graag-iets = { $pupil } waa ilmo jecel qabanqaabada hawlaha fasalka, sida xafladaha.
phrase-vertelt-levendig = { $pupil } waa ilmo si xiiso leh u sheekeeya oo qof kasta dhegaysto.

## How home helps.

phrase-leest-thuis-samen = { $pupil } guriga badanaa waa lagula akhriyaa, fasalkana waan ku aragnaa.
phrase-oefent-thuis-elke-dag = { $pupil } waa ilmo guriga maalin kasta layli sameeya; fasalka waan ku aragnaa.
phrase-leert-thuis-woorden = { $pupil } waa ilmo guriga erayo badan ka barta wada sheekaysiga.
phrase-speelt-thuis-spelletjes = { $pupil } waa ilmo wax badan ka barta ciyaaraha guriga lagu ciyaaro.
phrase-vertelt-over-thuis = { $pupil } waa ilmo fasalka uga sheekeeya waxyaabaha fiican ee guriga.
phrase-krijgt-thuis-steun = { $pupil } waa ilmo guriga taageero badan ka hela, fasalkana ku dhiirrada.
phrase-komt-op-tijd = { $pupil } waa ilmo waqtigii yimaadda oo maalinta si deggan u bilaaba.
phrase-begint-met-energie = { $pupil } waa ilmo maalinta tamar ku bilaaba: hurdo hore ayaa caawisa.
phrase-heeft-spullen-mee = { $pupil } waa ilmo maalin kasta soo qaata alaabta iskuulka.
phrase-oefent-thuis-lezen = { $pupil } waa ilmo guriga akhriska ku celcelinaya: maalin kasta 10 daqiiqo.
phrase-leert-huiswerk-plannen = { $pupil } waa ilmo baranaya in shaqo-guriga loo doorto waqti joogto ah.
phrase-leert-op-tijd-komen = { $pupil } waa ilmo baranaya in subaxdii waqtigii iskuulka la diyaar noqdo.
