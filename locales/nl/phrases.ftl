### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Lezen
phrases-group-arithmetic = Rekenen
phrases-group-spelling = Taal en schrijven
phrases-group-attitude = Werkhouding
phrases-group-friends = Omgaan met anderen
phrases-group-behaviour = Gedrag
phrases-group-talents = Talenten
phrases-group-home = Thuis

## Reading.

phrase-leest-met-plezier = { $pupil } leest met plezier en kiest graag een nieuw boek.
phrase-leest-vlot-voor = { $pupil } leest een bladzijde vlot en duidelijk voor.
phrase-leest-met-gevoel = { $pupil } leest met gevoel voor: elke figuur krijgt een eigen stem.
phrase-vertelt-tekst-na = { $pupil } vertelt in eigen woorden waar een tekst over gaat.
phrase-zoekt-in-de-tekst = { $pupil } zoekt het antwoord op een vraag terug in de tekst.
phrase-vraagt-naar-woorden = { $pupil } vraagt wat een moeilijk woord betekent.
phrase-leest-graag-weetjes = { $pupil } leest graag boeken met weetjes en vertelt erover in de klas.
phrase-luistert-naar-verhalen = { $pupil } luistert met aandacht naar een verhaal en vertelt het na.
phrase-herkent-al-letters = { $pupil } herkent al letters, bijvoorbeeld in namen van kinderen.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } hoort welke woorden rijmen en bedenkt zelf nieuwe.
phrase-oefent-vlot-lezen = { $pupil } oefent met vlot lezen, elke dag een kort stukje.
phrase-oefent-lange-woorden = { $pupil } oefent met lange woorden en leest ze in stukjes.
phrase-leert-nadenken-bij-lezen = { $pupil } leert om bij het lezen even te stoppen en na te denken.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } rekent veel sommen vlot uit het hoofd.
phrase-telt-vlot = { $pupil } telt vlot vooruit en terug, ook met sprongen.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } kent de tafels en gebruikt ze bij andere sommen.
phrase-rekent-met-geld = { $pupil } rekent met geld en weet hoeveel je terugkrijgt.
phrase-kan-klokkijken = { $pupil } kan klokkijken en weet hoe lang iets nog duurt.
phrase-meet-heel-precies = { $pupil } meet en tekent heel precies met de liniaal.
phrase-zoekt-eigen-oplossing = { $pupil } zoekt bij een moeilijke som rustig naar een eigen oplossing.
phrase-ziet-patronen = { $pupil } ziet hoe een patroon verdergaat en maakt er zelf een.
phrase-legt-sommen-uit = { $pupil } legt een som stap voor stap uit aan een ander kind.
phrase-vergelijkt-met-blokken = { $pupil } vergelijkt met blokken wat meer, minder of evenveel is.
phrase-oefent-de-tafels = { $pupil } oefent de tafels met een paar sommen per dag.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } oefent met verhaalsommen en tekent eerst wat er gebeurt.
phrase-leert-sommen-nakijken = { $pupil } leert om een som na te kijken: kan dit antwoord kloppen?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } schrijft verhalen die de klas graag wil horen.
phrase-schrijft-netjes = { $pupil } schrijft netjes: iedereen kan het goed lezen.
phrase-let-op-spelling = { $pupil } let goed op de spelling, ook in een eigen verhaal.
phrase-gebruikt-nieuwe-woorden = { $pupil } gebruikt een nieuw woord meteen in een zin.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } vertelt in de kring duidelijk wat er is gebeurd.
phrase-houdt-goede-spreekbeurt = { $pupil } houdt een duidelijke spreekbeurt en geeft antwoord op vragen.
phrase-kent-meer-talen = { $pupil } kent meer talen en vergelijkt woorden uit die talen.
phrase-schrijft-eigen-naam = { $pupil } schrijft de eigen naam en probeert ook andere woorden.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } oefent de spellingregels en kijkt het eigen werk na.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } oefent met een hoofdletter en een punt in elke zin.
phrase-leert-hele-zinnen = { $pupil } leert om in hele zinnen te vertellen.

## Working attitude.

phrase-zet-door = { $pupil } probeert het nog een keer als iets niet meteen lukt.
phrase-begint-meteen = { $pupil } pakt de spullen en begint meteen aan het werk.
phrase-werkt-met-aandacht = { $pupil } werkt met aandacht door, ook als het druk is in de klas.
phrase-plant-eigen-werk = { $pupil } plant het eigen werk en krijgt het op tijd af.
phrase-maakt-werk-af = { $pupil } maakt het werk af en ruimt daarna alles op.
phrase-stelt-goede-vragen = { $pupil } stelt vragen waar de hele klas van leert.
phrase-zoekt-het-uit = { $pupil } wil weten hoe iets zit en zoekt het uit.
phrase-leert-van-fouten = { $pupil } kijkt rustig naar fouten en verbetert ze.
phrase-doet-actief-mee = { $pupil } doet actief mee en steekt vaak een vinger op.
phrase-kiest-een-uitdaging = { $pupil } kiest ook eens een moeilijke taak om meer te leren.
phrase-speelt-met-aandacht = { $pupil } speelt lang met aandacht, bijvoorbeeld in de bouwhoek.
phrase-leert-hulp-vragen = { $pupil } leert om hulp te vragen als het werk niet lukt.
phrase-oefent-rustig-doorwerken = { $pupil } oefent met rustig doorwerken, elke week iets langer.
phrase-leert-werk-verdelen = { $pupil } leert om een grote taak te verdelen in kleine stappen.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } speelt met veel verschillende kinderen.
phrase-vraagt-anderen-mee = { $pupil } vraagt een kind dat alleen staat om mee te doen.
phrase-troost-een-ander = { $pupil } troost een kind dat verdriet heeft.
phrase-deelt-met-anderen = { $pupil } deelt speelgoed en spullen met andere kinderen.
phrase-helpt-klasgenoten = { $pupil } ziet wie hulp nodig heeft en helpt meteen.
phrase-werkt-eerlijk-samen = { $pupil } verdeelt bij het samenwerken de taken eerlijk.
phrase-luistert-naar-ideeen = { $pupil } luistert naar ideeën van anderen en denkt mee.
phrase-lost-ruzie-op = { $pupil } lost een ruzie op door te praten en te luisteren.
phrase-maakt-anderen-blij = { $pupil } maakt anderen blij met een grapje of een lief woord.
phrase-komt-op-voor-anderen = { $pupil } komt op voor kinderen die dat nodig hebben.
phrase-bedenkt-spelletjes = { $pupil } bedenkt op het plein spelletjes voor iedereen.
phrase-leert-mee-te-spelen = { $pupil } leert om te vragen: mag ik meespelen?
phrase-oefent-beurt-afwachten = { $pupil } oefent met wachten op de beurt in een spel.
phrase-leert-ruzie-uitpraten = { $pupil } leert om een ruzie rustig uit te praten.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } luistert naar de uitleg en weet wat er moet gebeuren.
phrase-houdt-zich-aan-regels = { $pupil } houdt zich aan de regels, ook als niemand kijkt.
phrase-maakt-het-goed = { $pupil } zegt sorry en maakt het weer goed.
phrase-blijft-rustig = { $pupil } blijft rustig als het spannend of druk wordt.
phrase-zegt-iedereen-gedag = { $pupil } komt vrolijk binnen en zegt iedereen gedag.
phrase-vertelt-over-gevoel = { $pupil } vertelt in rustige woorden over boosheid of verdriet.
phrase-zegt-duidelijk-nee = { $pupil } zegt duidelijk nee als iets niet fijn is.
phrase-ruimt-zelf-op = { $pupil } ruimt op zonder dat iemand het hoeft te vragen.
phrase-zuinig-op-spullen = { $pupil } gaat voorzichtig om met boeken en spullen van de klas.
phrase-geeft-fout-toe = { $pupil } geeft een fout eerlijk toe.
phrase-leert-rustig-worden = { $pupil } leert om bij boosheid eerst rustig adem te halen.
phrase-oefent-met-luisteren = { $pupil } oefent met luisteren tot een ander is uitgepraat.
phrase-leert-grens-aangeven = { $pupil } leert om te zeggen: stop, dit wil ik niet.

## Talents.

phrase-tekent-met-details = { $pupil } tekent met veel kleine details.
phrase-zingt-op-de-maat = { $pupil } zingt en klapt precies op de maat.
phrase-bedenkt-eigen-dansen = { $pupil } bedenkt eigen dansen en laat ze graag zien.
phrase-beweegt-met-plezier = { $pupil } rent, klimt en springt met veel plezier.
phrase-speelt-goed-toneel = { $pupil } speelt een rol zo echt dat iedereen stil wordt.
phrase-bouwt-bijzondere-dingen = { $pupil } bouwt bijzondere dingen van blokken, karton of hout.
phrase-weet-veel-van-dieren = { $pupil } weet veel van dieren en planten en vertelt er graag over.
phrase-ontdekt-hoe-iets-werkt = { $pupil } haalt dingen uit elkaar en ontdekt hoe ze werken.
phrase-handig-met-computer = { $pupil } maakt op de computer een eigen spel, film of verhaal.
phrase-neemt-de-leiding = { $pupil } neemt de leiding en zorgt dat iedereen mee kan doen.
phrase-zorgt-voor-jongere-kinderen = { $pupil } zorgt graag voor jongere kinderen.
phrase-heeft-eigen-ideeen = { $pupil } heeft veel eigen ideeën en maakt er iets moois van.
phrase-regelt-graag-iets = { $pupil } regelt graag iets voor de klas, zoals een feest.
phrase-vertelt-levendig = { $pupil } vertelt zo levendig dat iedereen wil luisteren.

## How home helps.

phrase-leest-thuis-samen = { $pupil } leest thuis vaak samen, en dat horen wij in de klas.
phrase-oefent-thuis-elke-dag = { $pupil } oefent thuis elke dag even, en dat zien wij in de klas.
phrase-leert-thuis-woorden = { $pupil } leert thuis veel woorden door samen te praten.
phrase-speelt-thuis-spelletjes = { $pupil } leert veel van de spelletjes die thuis worden gespeeld.
phrase-vertelt-over-thuis = { $pupil } vertelt in de klas graag over leuke dingen van thuis.
phrase-krijgt-thuis-steun = { $pupil } krijgt thuis veel steun en durft daardoor meer in de klas.
phrase-komt-op-tijd = { $pupil } komt op tijd en begint de dag rustig.
phrase-begint-met-energie = { $pupil } begint de dag met energie: op tijd naar bed gaan helpt.
phrase-heeft-spullen-mee = { $pupil } heeft elke dag de spullen voor school bij zich.
phrase-oefent-thuis-lezen = { $pupil } oefent thuis met lezen: elke dag tien minuten.
phrase-leert-huiswerk-plannen = { $pupil } leert om thuis een vaste tijd voor huiswerk te kiezen.
phrase-leert-op-tijd-komen = { $pupil } leert om ’s ochtends op tijd klaar te staan voor school.
