### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Четене
phrases-group-arithmetic = Смятане
phrases-group-spelling = Език и писане
phrases-group-attitude = Отношение към работата
phrases-group-friends = Общуване с другите
phrases-group-behaviour = Поведение
phrases-group-talents = Таланти
phrases-group-home = Вкъщи

## Reading.

phrase-leest-met-plezier = { $pupil } чете с удоволствие и обича да избира нова книга.
phrase-leest-vlot-voor = { $pupil } чете страница на глас гладко и ясно.
phrase-leest-met-gevoel = { $pupil } чете на глас с чувство: всеки герой има свой глас.
phrase-vertelt-tekst-na = { $pupil } разказва със свои думи за какво е един текст.
phrase-zoekt-in-de-tekst = { $pupil } търси в текста отговора на въпроса.
phrase-vraagt-naar-woorden = { $pupil } пита какво значи трудна дума.
phrase-leest-graag-weetjes = { $pupil } обича книги с интересни факти и разказва за тях в клас.
phrase-luistert-naar-verhalen = { $pupil } слуша внимателно приказка и после я преразказва.
phrase-herkent-al-letters = { $pupil } вече познава букви, например в имената на децата.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } чува кои думи се римуват и измисля нови рими.
phrase-oefent-vlot-lezen = { $pupil } се упражнява да чете гладко, всеки ден по малко.
phrase-oefent-lange-woorden = { $pupil } упражнява дълги думи и ги чете на части.
phrase-leert-nadenken-bij-lezen = { $pupil } се учи да спира за малко при четене и да мисли.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } решава много задачи бързо наум.
phrase-telt-vlot = { $pupil } брои лесно напред и назад, също и през две или през пет.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } знае таблицата за умножение и я ползва в други задачи.
phrase-rekent-met-geld = { $pupil } смята с пари и знае колко е рестото.
phrase-kan-klokkijken = { $pupil } познава часовника и знае колко време още остава.
phrase-meet-heel-precies = { $pupil } мери и чертае много точно с линийка.
phrase-zoekt-eigen-oplossing = { $pupil } спокойно търси свое решение на трудна задача.
phrase-ziet-patronen = { $pupil } вижда как продължава редица от фигури и прави своя.
phrase-legt-sommen-uit = { $pupil } обяснява задача стъпка по стъпка на друго дете.
phrase-vergelijkt-met-blokken = { $pupil } сравнява с кубчета кое е повече, по-малко или еднакво.
phrase-oefent-de-tafels = { $pupil } упражнява таблицата за умножение с няколко задачи на ден.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } упражнява текстови задачи и първо рисува какво става.
phrase-leert-sommen-nakijken = { $pupil } се учи да проверява задача: може ли отговорът да е верен?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } пише истории, които класът обича да слуша.
phrase-schrijft-netjes = { $pupil } пише красиво: всички могат лесно да го прочетат.
phrase-let-op-spelling = { $pupil } внимава за правописа, дори когато пише своя история.
phrase-gebruikt-nieuwe-woorden = { $pupil } веднага използва нова дума в изречение.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } ясно разказва пред класа в кръга какво се случи.
phrase-houdt-goede-spreekbeurt = { $pupil } представя ясно тема пред класа и отговаря на въпроси.
phrase-kent-meer-talen = { $pupil } знае няколко езика и сравнява думи от тях.
phrase-schrijft-eigen-naam = { $pupil } пише името си и опитва да пише и други думи.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } упражнява правописните правила и проверява работата си.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } упражнява главна буква и точка във всяко изречение.
phrase-leert-hele-zinnen = { $pupil } се учи да разказва с цели изречения.

## Working attitude.

phrase-zet-door = { $pupil } опитва пак, ако нещо не стане веднага.
phrase-begint-meteen = { $pupil } си взема нещата и веднага започва работа.
phrase-werkt-met-aandacht = { $pupil } работи внимателно, дори когато в клас е шумно.
phrase-plant-eigen-werk = { $pupil } планира работата си и я завършва навреме.
phrase-maakt-werk-af = { $pupil } довършва работата си и после подрежда всичко.
phrase-stelt-goede-vragen = { $pupil } задава въпроси, от които се учи целият клас.
phrase-zoekt-het-uit = { $pupil } иска да разбере нещата и търси отговори.
phrase-leert-van-fouten = { $pupil } спокойно гледа грешките си и ги поправя.
phrase-doet-actief-mee = { $pupil } участва активно и често вдига ръка.
phrase-kiest-een-uitdaging = { $pupil } понякога избира трудна задача, за да научи повече.
phrase-speelt-met-aandacht = { $pupil } играе дълго и съсредоточено, например с кубчета.
phrase-leert-hulp-vragen = { $pupil } се учи да иска помощ, когато работата не върви.
phrase-oefent-rustig-doorwerken = { $pupil } се упражнява да работи спокойно, всяка седмица по-дълго.
phrase-leert-werk-verdelen = { $pupil } се учи да дели голяма задача на малки стъпки.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } играе с много различни деца.
phrase-vraagt-anderen-mee = { $pupil } кани в играта дете, което стои само.
phrase-troost-een-ander = { $pupil } утешава дете, на което му е тъжно.
phrase-deelt-met-anderen = { $pupil } споделя играчки и други неща с децата.
phrase-helpt-klasgenoten = { $pupil } вижда кой има нужда от помощ и веднага помага.
phrase-werkt-eerlijk-samen = { $pupil } разделя задачите честно при обща работа.
phrase-luistert-naar-ideeen = { $pupil } слуша идеите на другите и мисли заедно с тях.
phrase-lost-ruzie-op = { $pupil } решава спор, като говори и слуша.
phrase-maakt-anderen-blij = { $pupil } радва другите с шега или с мила дума.
phrase-komt-op-voor-anderen = { $pupil } се застъпва за деца, които имат нужда от това.
phrase-bedenkt-spelletjes = { $pupil } измисля на двора игри за всички.
phrase-leert-mee-te-spelen = { $pupil } се учи да пита: може ли да играя с вас?
phrase-oefent-beurt-afwachten = { $pupil } се упражнява да чака реда си в игра.
phrase-leert-ruzie-uitpraten = { $pupil } се учи да решава спор със спокоен разговор.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } слуша обяснението и знае какво да прави.
phrase-houdt-zich-aan-regels = { $pupil } спазва правилата, дори когато никой не гледа.
phrase-maakt-het-goed = { $pupil } се извинява и поправя нещата.
phrase-blijft-rustig = { $pupil } запазва спокойствие, когато има напрежение или шум.
phrase-zegt-iedereen-gedag = { $pupil } влиза с усмивка и поздравява всички.
phrase-vertelt-over-gevoel = { $pupil } разказва със спокойни думи за гняв или тъга.
phrase-zegt-duidelijk-nee = { $pupil } казва ясно „не“, когато нещо не е приятно.
phrase-ruimt-zelf-op = { $pupil } подрежда, без да е нужно някой да напомня.
phrase-zuinig-op-spullen = { $pupil } пази книгите и вещите на класа.
phrase-geeft-fout-toe = { $pupil } честно признава грешка.
phrase-leert-rustig-worden = { $pupil } се учи при гняв първо да диша спокойно.
phrase-oefent-met-luisteren = { $pupil } се упражнява да слуша, докато другият свърши да говори.
phrase-leert-grens-aangeven = { $pupil } се учи да казва: спри, не искам това.

## Talents.

phrase-tekent-met-details = { $pupil } рисува с много малки подробности.
phrase-zingt-op-de-maat = { $pupil } пее и пляска точно в такт.
phrase-bedenkt-eigen-dansen = { $pupil } измисля танци и обича да ги показва.
phrase-beweegt-met-plezier = { $pupil } тича, катери се и скача с голямо удоволствие.
phrase-speelt-goed-toneel = { $pupil } играе роля толкова добре, че всички притихват.
phrase-bouwt-bijzondere-dingen = { $pupil } строи чудесни неща от кубчета, картон или дърво.
phrase-weet-veel-van-dieren = { $pupil } знае много за животни и растения и обича да разказва.
phrase-ontdekt-hoe-iets-werkt = { $pupil } разглобява неща и открива как работят.
phrase-handig-met-computer = { $pupil } прави на компютъра своя игра, филм или история.
phrase-neemt-de-leiding = { $pupil } води другите и се грижи всички да участват.
phrase-zorgt-voor-jongere-kinderen = { $pupil } обича да се грижи за по-малки деца.
phrase-heeft-eigen-ideeen = { $pupil } има много свои идеи и прави от тях нещо красиво.
phrase-regelt-graag-iets = { $pupil } обича да организира нещо за класа, например празник.
phrase-vertelt-levendig = { $pupil } разказва толкова живо, че всички искат да слушат.

## How home helps.

phrase-leest-thuis-samen = { $pupil } често чете заедно с някого вкъщи и ние чуваме това в клас.
phrase-oefent-thuis-elke-dag = { $pupil } се упражнява вкъщи всеки ден и ние виждаме това в клас.
phrase-leert-thuis-woorden = { $pupil } учи вкъщи много думи, когато говорите заедно.
phrase-speelt-thuis-spelletjes = { $pupil } учи много от игрите, които играете вкъщи.
phrase-vertelt-over-thuis = { $pupil } обича да разказва в клас за хубави неща вкъщи.
phrase-krijgt-thuis-steun = { $pupil } получава вкъщи голяма подкрепа и затова смее повече в клас.
phrase-komt-op-tijd = { $pupil } идва навреме и започва деня спокойно.
phrase-begint-met-energie = { $pupil } започва деня с енергия: лягането навреме помага.
phrase-heeft-spullen-mee = { $pupil } всеки ден носи нещата за училище.
phrase-oefent-thuis-lezen = { $pupil } упражнява четене вкъщи: всеки ден десет минути.
phrase-leert-huiswerk-plannen = { $pupil } се учи да избира постоянно време за домашните вкъщи.
phrase-leert-op-tijd-komen = { $pupil } се учи сутрин да се приготвя навреме за училище.
