### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Xwendin
phrases-group-arithmetic = Matematîk
phrases-group-spelling = Ziman û nivîsandin
phrases-group-attitude = Awayê xebatê
phrases-group-friends = Têkiliya bi yên din re
phrases-group-behaviour = Reftar
phrases-group-talents = Jêhatîbûn
phrases-group-home = Mal

## Reading.

phrase-leest-met-plezier = { $pupil } bi kêf dixwîne û bi dilxweşî pirtûkeke nû hildibijêre.
phrase-leest-vlot-voor = { $pupil } rûpelekê bi dengekî bilind, rewan û zelal dixwîne.
phrase-leest-met-gevoel = { $pupil } bi hest dixwîne: dengê her kesê di çîrokê de cuda ye.
phrase-vertelt-tekst-na = { $pupil } bi gotinên xwe dibêje ku nivîsek li ser çi ye.
phrase-zoekt-in-de-tekst = { $pupil } di nivîsê de li bersiva pirsê digere.
phrase-vraagt-naar-woorden = { $pupil } wateya peyvên zehmet dipirse.
phrase-leest-graag-weetjes = { $pupil } ji pirtûkên zanînê hez dike û di sinifê de behsa wan dike.
phrase-luistert-naar-verhalen = { $pupil } bi baldarî guh dide çîrokê û paşê vedibêje.
phrase-herkent-al-letters = { $pupil } êdî hin tîpan nas dike, wek mînak di navên zarokan de.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } peyvên ku wek hev diqedin nas dike û yên nû çêdike.
phrase-oefent-vlot-lezen = { $pupil } li ser xwendina rewan dixebite: her roj parçeyeke kurt.
phrase-oefent-lange-woorden = { $pupil } li ser peyvên dirêj dixebite û wan parçe bi parçe dixwîne.
phrase-leert-nadenken-bij-lezen = { $pupil } fêr dibe ku di xwendinê de hinekî raweste û bifikire.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } gelek hesaban zû û bi hişê xwe çareser dike.
phrase-telt-vlot = { $pupil } ber bi pêş û ber bi paş baş dihejmêre, bi bazdan jî (2, 4, 6).
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } tabloya lêkdanê dizane û di hesabên din de bi kar tîne.
phrase-rekent-met-geld = { $pupil } bi pere hesab dike û dizane ku çiqas vedigere.
phrase-kan-klokkijken = { $pupil } saetê dixwîne û dizane ku hîn çiqas wext maye.
phrase-meet-heel-precies = { $pupil } bi xetkêşê pir rast dipîve û xêz dike.
phrase-zoekt-eigen-oplossing = { $pupil } ji bo hesabê zehmet bi aramî li rêya xwe digere.
phrase-ziet-patronen = { $pupil } dibîne ku nexşek çawa berdewam dike û bi xwe jî çêdike.
phrase-legt-sommen-uit = { $pupil } hesabekî gav bi gav ji zarokên din re vedibêje.
phrase-vergelijkt-met-blokken = { $pupil } bi kuban dide ber hev: zêdetir, kêmtir an wek hev.
phrase-oefent-de-tafels = { $pupil } li ser tabloya lêkdanê dixebite: her roj çend hesab.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } li ser hesabên bi çîrok dixebite û pêşî bûyerê xêz dike.
phrase-leert-sommen-nakijken = { $pupil } fêr dibe ku hesab kontrol bike: ma ev bersiv rast e?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } çîrokên wisa dinivîse ku sinif dixwaze guh bide.
phrase-schrijft-netjes = { $pupil } paqij dinivîse: her kes dikare baş bixwîne.
phrase-let-op-spelling = { $pupil } bala xwe dide rastnivîsê, di çîrokên xwe de jî.
phrase-gebruikt-nieuwe-woorden = { $pupil } peyveke nû yekser di hevokekê de bi kar tîne.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } di civata sinifê de zelal dibêje ku çi çêbû.
phrase-houdt-goede-spreekbeurt = { $pupil } li ber sinifê zelal diaxive û bersiva pirsan dide.
phrase-kent-meer-talen = { $pupil } çend zimanan dizane û peyvên wan dide ber hev.
phrase-schrijft-eigen-naam = { $pupil } navê xwe dinivîse û peyvên din jî diceribîne.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } li ser rêzikên rastnivîsê dixebite û karê xwe kontrol dike.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } dixebite ku her hevok bi tîpa mezin û xalê be.
phrase-leert-hele-zinnen = { $pupil } fêr dibe ku bi hevokên temam biaxive.

## Working attitude.

phrase-zet-door = { $pupil } dîsa diceribîne, dema tiştek yekser nebe.
phrase-begint-meteen = { $pupil } tiştên xwe digire û yekser dest bi kar dike.
phrase-werkt-met-aandacht = { $pupil } bi baldarî dixebite, dema sinif bi deng be jî.
phrase-plant-eigen-werk = { $pupil } karê xwe plan dike û di wextê xwe de diqedîne.
phrase-maakt-werk-af = { $pupil } karê xwe diqedîne û paşê her tiştî dide hev.
phrase-stelt-goede-vragen = { $pupil } pirsên wisa dike ku hemû sinif jê fêr dibe.
phrase-zoekt-het-uit = { $pupil } dixwaze bizane ku tişt çawa ne û bi xwe lê digere.
phrase-leert-van-fouten = { $pupil } bi aramî li şaşiyan dinêre û wan rast dike.
phrase-doet-actief-mee = { $pupil } çalak beşdar dibe û gelek caran destê xwe radike.
phrase-kiest-een-uitdaging = { $pupil } carinan karekî zehmet hildibijêre, da ku bêtir fêr bibe.
phrase-speelt-met-aandacht = { $pupil } demeke dirêj bi baldarî dilîze, wek li quncikê avakirinê.
phrase-leert-hulp-vragen = { $pupil } fêr dibe ku alîkariyê bixwaze, dema kar nabe.
phrase-oefent-rustig-doorwerken = { $pupil } dixebite ku aram li ser kar bimîne, her hefte hinekî dirêjtir.
phrase-leert-werk-verdelen = { $pupil } fêr dibe ku karekî mezin li gavên biçûk dabeş bike.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } bi gelek zarokên cuda re dilîze.
phrase-vraagt-anderen-mee = { $pupil } zarokên ku bi tenê ne vedixwîne lîstikê.
phrase-troost-een-ander = { $pupil } dilê zarokên xemgîn xweş dike.
phrase-deelt-met-anderen = { $pupil } pêlîstok û tiştên xwe bi zarokên din re par ve dike.
phrase-helpt-klasgenoten = { $pupil } dibîne ku ji kê re alîkarî lazim e û yekser alîkar dibe.
phrase-werkt-eerlijk-samen = { $pupil } di xebata bi hev re de karan bi edalet dabeş dike.
phrase-luistert-naar-ideeen = { $pupil } guh dide fikrên yên din û bi wan re difikire.
phrase-lost-ruzie-op = { $pupil } pevçûnê bi axaftin û guhdarîkirinê çareser dike.
phrase-maakt-anderen-blij = { $pupil } bi henekekê an gotineke şîrîn yên din kêfxweş dike.
phrase-komt-op-voor-anderen = { $pupil } piştgiriyê dide zarokên ku hewce dikin.
phrase-bedenkt-spelletjes = { $pupil } li hewşa dibistanê ji bo her kesî lîstikan çêdike.
phrase-leert-mee-te-spelen = { $pupil } fêr dibe ku bipirse: ez jî dikarim bilîzim?
phrase-oefent-beurt-afwachten = { $pupil } dixebite ku di lîstikê de li benda dora xwe bimîne.
phrase-leert-ruzie-uitpraten = { $pupil } fêr dibe ku pevçûnê bi axaftina aram çareser bike.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } guh dide mamoste û dizane ku divê çi bê kirin.
phrase-houdt-zich-aan-regels = { $pupil } li gorî rêzikan tevdigere, dema kes nanêre jî.
phrase-maakt-het-goed = { $pupil } lêborînê dixwaze û dîsa li hev tê.
phrase-blijft-rustig = { $pupil } aram dimîne, dema rewş zehmet an bi deng be.
phrase-zegt-iedereen-gedag = { $pupil } bi kêf tê hundir û silavê dide her kesî.
phrase-vertelt-over-gevoel = { $pupil } bi gotinên aram behsa hêrs an xemgîniya xwe dike.
phrase-zegt-duidelijk-nee = { $pupil } zelal dibêje na, dema tiştek ne xweş be.
phrase-ruimt-zelf-op = { $pupil } tiştan dide hev, bêyî ku kes bibêje.
phrase-zuinig-op-spullen = { $pupil } li pirtûk û tiştên sinifê baş miqate dibe.
phrase-geeft-fout-toe = { $pupil } şaşiya xwe bi dilekî paqij qebûl dike.
phrase-leert-rustig-worden = { $pupil } fêr dibe ku di hêrsê de pêşî bi aramî bêhnê bistîne.
phrase-oefent-met-luisteren = { $pupil } dixebite ku guh bide heta yên din gotina xwe diqedînin.
phrase-leert-grens-aangeven = { $pupil } fêr dibe ku bibêje: bes e, ez vê naxwazim.

## Talents.

phrase-tekent-met-details = { $pupil } wêneyan bi gelek hûrguliyên biçûk çêdike.
phrase-zingt-op-de-maat = { $pupil } li gorî rîtmê stranan dibêje û li çepikan dixe.
phrase-bedenkt-eigen-dansen = { $pupil } bi xwe dansan çêdike û bi kêf nîşan dide.
phrase-beweegt-met-plezier = { $pupil } bi kêfeke mezin dibeze, hildikişe û xwe çeng dike.
phrase-speelt-goed-toneel = { $pupil } rola xwe wisa rast dilîze ku her kes bêdeng dibe.
phrase-bouwt-bijzondere-dingen = { $pupil } bi kuban, karton an daran tiştên balkêş çêdike.
phrase-weet-veel-van-dieren = { $pupil } li ser heywan û nebatan gelek dizane û bi kêf vedibêje.
phrase-ontdekt-hoe-iets-werkt = { $pupil } tiştan ji hev vedike û keşf dike ku ew çawa dixebitin.
phrase-handig-met-computer = { $pupil } bi kompûterê lîstik, fîlm an çîroka xwe çêdike.
phrase-neemt-de-leiding = { $pupil } pêşengiyê dike û hewl dide ku her kes beşdar bibe.
phrase-zorgt-voor-jongere-kinderen = { $pupil } bi dilxweşî li zarokên biçûktir miqate dibe.
phrase-heeft-eigen-ideeen = { $pupil } gelek fikrên xwe yên nû dibîne û tiştên xweş jê çêdike.
phrase-regelt-graag-iets = { $pupil } hez dike ji bo sinifê tiştekî amade bike, wek şahiyekê.
phrase-vertelt-levendig = { $pupil } wisa xweş vedibêje ku her kes dixwaze guh bide.

## How home helps.

phrase-leest-thuis-samen = { $pupil } li malê pir bi we re dixwîne, û em vê di sinifê de dibihîzin.
phrase-oefent-thuis-elke-dag = { $pupil } her roj li malê hinekî dixebite, û em vê di sinifê de dibînin.
phrase-leert-thuis-woorden = { $pupil } li malê bi axaftina bi we re gelek peyvan fêr dibe.
phrase-speelt-thuis-spelletjes = { $pupil } ji lîstikên li malê gelek tiştan fêr dibe.
phrase-vertelt-over-thuis = { $pupil } di sinifê de bi kêf behsa tiştên xweş ên malê dike.
phrase-krijgt-thuis-steun = { $pupil } li malê piştgiriyê dibîne û loma di sinifê de bêtir diwêre.
phrase-komt-op-tijd = { $pupil } di wextê xwe de tê û bi aramî dest bi rojê dike.
phrase-begint-met-energie = { $pupil } bi hêz dest bi rojê dike: zû razan alîkar e.
phrase-heeft-spullen-mee = { $pupil } her roj tiştên dibistanê bi xwe re tîne.
phrase-oefent-thuis-lezen = { $pupil } li malê li ser xwendinê dixebite: her roj deh deqe.
phrase-leert-huiswerk-plannen = { $pupil } fêr dibe ku li malê ji bo dersan demeke diyar hilbijêre.
phrase-leert-op-tijd-komen = { $pupil } fêr dibe ku sibehan di wextê xwe de ji bo dibistanê amade be.
