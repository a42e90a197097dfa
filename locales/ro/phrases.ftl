### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Citire
phrases-group-arithmetic = Matematică
phrases-group-spelling = Limbă și scriere
phrases-group-attitude = Felul de a lucra
phrases-group-friends = Relația cu ceilalți
phrases-group-behaviour = Comportament
phrases-group-talents = Talente
phrases-group-home = Acasă

## Reading.

phrase-leest-met-plezier = { $pupil } citește cu plăcere și alege cu drag o carte nouă.
phrase-leest-vlot-voor = { $pupil } citește o pagină cu voce tare, cursiv și clar.
phrase-leest-met-gevoel = { $pupil } citește expresiv: fiecare personaj are vocea lui.
phrase-vertelt-tekst-na = { $pupil } povestește cu propriile cuvinte despre ce este un text.
phrase-zoekt-in-de-tekst = { $pupil } caută în text răspunsul la o întrebare.
phrase-vraagt-naar-woorden = { $pupil } întreabă ce înseamnă un cuvânt greu.
phrase-leest-graag-weetjes = { $pupil } citește cu drag cărți cu curiozități și povestește clasei.
phrase-luistert-naar-verhalen = { $pupil } ascultă cu atenție o poveste și apoi o povestește din nou.
phrase-herkent-al-letters = { $pupil } recunoaște deja litere, de exemplu în nume de copii.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } aude ce cuvinte rimează și găsește altele noi.
phrase-oefent-vlot-lezen = { $pupil } exersează cititul cursiv, puțin în fiecare zi.
phrase-oefent-lange-woorden = { $pupil } exersează cuvintele lungi și le citește pe bucăți.
phrase-leert-nadenken-bij-lezen = { $pupil } învață să se oprească puțin din citit ca să se gândească.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } face repede multe calcule în minte.
phrase-telt-vlot = { $pupil } numără ușor înainte și înapoi, și din doi în doi.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } știe tabla înmulțirii și o folosește la alte calcule.
phrase-rekent-met-geld = { $pupil } socotește cu bani și știe cât rest primește.
phrase-kan-klokkijken = { $pupil } știe să citească ceasul și știe cât mai durează ceva.
phrase-meet-heel-precies = { $pupil } măsoară și desenează foarte exact cu rigla.
phrase-zoekt-eigen-oplossing = { $pupil } caută cu calm o soluție proprie la un calcul greu.
phrase-ziet-patronen = { $pupil } vede cum continuă un model și face și un model nou.
phrase-legt-sommen-uit = { $pupil } explică un calcul pas cu pas unui alt copil.
phrase-vergelijkt-met-blokken = { $pupil } compară cu cuburi: mai mult, mai puțin sau la fel.
phrase-oefent-de-tafels = { $pupil } exersează tabla înmulțirii cu câteva calcule pe zi.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } exersează probleme cu text și desenează întâi ce se întâmplă.
phrase-leert-sommen-nakijken = { $pupil } învață să verifice un calcul: poate fi corect acest răspuns?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } scrie povești pe care clasa le ascultă cu drag.
phrase-schrijft-netjes = { $pupil } scrie frumos: toată lumea poate citi ușor.
phrase-let-op-spelling = { $pupil } are grijă la ortografie, chiar și în povești proprii.
phrase-gebruikt-nieuwe-woorden = { $pupil } folosește imediat un cuvânt nou într-o propoziție.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } povestește clar în cercul clasei ce s-a întâmplat.
phrase-houdt-goede-spreekbeurt = { $pupil } ține o prezentare clară în clasă și răspunde la întrebări.
phrase-kent-meer-talen = { $pupil } știe mai multe limbi și compară cuvinte din ele.
phrase-schrijft-eigen-naam = { $pupil } își scrie numele și încearcă și alte cuvinte.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } exersează regulile de ortografie și își verifică munca.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } exersează litera mare și punctul în fiecare propoziție.
phrase-leert-hele-zinnen = { $pupil } învață să povestească în propoziții întregi.

## Working attitude.

phrase-zet-door = { $pupil } mai încearcă o dată când ceva nu iese din prima.
phrase-begint-meteen = { $pupil } își ia lucrurile și se apucă imediat de lucru.
phrase-werkt-met-aandacht = { $pupil } lucrează cu atenție, chiar și când e gălăgie în clasă.
phrase-plant-eigen-werk = { $pupil } își planifică lucrul și termină la timp.
phrase-maakt-werk-af = { $pupil } termină lucrul și apoi strânge totul.
phrase-stelt-goede-vragen = { $pupil } pune întrebări din care învață toată clasa.
phrase-zoekt-het-uit = { $pupil } vrea să știe cum stau lucrurile și caută răspunsul.
phrase-leert-van-fouten = { $pupil } se uită cu calm la greșeli și le corectează.
phrase-doet-actief-mee = { $pupil } ia parte activ la lecție și ridică des mâna.
phrase-kiest-een-uitdaging = { $pupil } alege uneori și o sarcină grea, ca să învețe mai mult.
phrase-speelt-met-aandacht = { $pupil } se joacă mult timp cu atenție, de exemplu la cuburi.
phrase-leert-hulp-vragen = { $pupil } învață să ceară ajutor când lucrul nu iese.
phrase-oefent-rustig-doorwerken = { $pupil } exersează lucrul în liniște, săptămână de săptămână mai mult.
phrase-leert-werk-verdelen = { $pupil } învață să împartă o sarcină mare în pași mici.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } se joacă cu mulți copii diferiți.
phrase-vraagt-anderen-mee = { $pupil } cheamă la joc un copil care stă singur.
phrase-troost-een-ander = { $pupil } consolează un copil trist.
phrase-deelt-met-anderen = { $pupil } împarte jucăriile și lucrurile cu alți copii.
phrase-helpt-klasgenoten = { $pupil } vede cine are nevoie de ajutor și ajută imediat.
phrase-werkt-eerlijk-samen = { $pupil } împarte corect sarcinile când lucrează cu alții.
phrase-luistert-naar-ideeen = { $pupil } ascultă ideile celorlalți și adaugă idei proprii.
phrase-lost-ruzie-op = { $pupil } rezolvă o ceartă vorbind și ascultând.
phrase-maakt-anderen-blij = { $pupil } îi bucură pe ceilalți cu o glumă sau o vorbă bună.
phrase-komt-op-voor-anderen = { $pupil } ia apărarea copiilor care au nevoie.
phrase-bedenkt-spelletjes = { $pupil } inventează în curtea școlii jocuri pentru toți.
phrase-leert-mee-te-spelen = { $pupil } învață să întrebe: pot să mă joc și eu?
phrase-oefent-beurt-afwachten = { $pupil } exersează cum să își aștepte rândul la joc.
phrase-leert-ruzie-uitpraten = { $pupil } învață să rezolve o ceartă vorbind calm.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } ascultă explicația și știe ce este de făcut.
phrase-houdt-zich-aan-regels = { $pupil } respectă regulile, chiar și când nu vede nimeni.
phrase-maakt-het-goed = { $pupil } își cere iertare și se împacă din nou cu ceilalți.
phrase-blijft-rustig = { $pupil } își păstrează calmul în momente cu emoții sau agitație.
phrase-zegt-iedereen-gedag = { $pupil } vine cu voie bună și salută pe toată lumea.
phrase-vertelt-over-gevoel = { $pupil } vorbește cu calm despre supărare sau tristețe.
phrase-zegt-duidelijk-nee = { $pupil } spune clar „nu” când ceva nu este plăcut.
phrase-ruimt-zelf-op = { $pupil } face ordine fără să i se ceară.
phrase-zuinig-op-spullen = { $pupil } are grijă de cărțile și lucrurile clasei.
phrase-geeft-fout-toe = { $pupil } recunoaște cu sinceritate o greșeală.
phrase-leert-rustig-worden = { $pupil } învață să respire întâi cu calm la supărare.
phrase-oefent-met-luisteren = { $pupil } exersează să asculte până când celălalt termină de vorbit.
phrase-leert-grens-aangeven = { $pupil } învață să spună: stop, nu vreau asta.

## Talents.

phrase-tekent-met-details = { $pupil } desenează cu multe detalii mici.
phrase-zingt-op-de-maat = { $pupil } cântă și bate din palme exact în ritm.
phrase-bedenkt-eigen-dansen = { $pupil } inventează dansuri și le arată cu drag.
phrase-beweegt-met-plezier = { $pupil } aleargă, se cațără și sare cu multă plăcere.
phrase-speelt-goed-toneel = { $pupil } joacă un rol atât de bine, încât toți tac și privesc.
phrase-bouwt-bijzondere-dingen = { $pupil } construiește lucruri deosebite din cuburi, carton sau lemn.
phrase-weet-veel-van-dieren = { $pupil } știe multe despre animale și plante și povestește cu drag.
phrase-ontdekt-hoe-iets-werkt = { $pupil } desface lucruri și descoperă cum funcționează.
phrase-handig-met-computer = { $pupil } face pe calculator jocuri, filme sau povești proprii.
phrase-neemt-de-leiding = { $pupil } ia conducerea și are grijă ca toți să poată participa.
phrase-zorgt-voor-jongere-kinderen = { $pupil } are grijă cu drag de copiii mai mici.
phrase-heeft-eigen-ideeen = { $pupil } are multe idei proprii și face din ele ceva frumos.
phrase-regelt-graag-iets = { $pupil } organizează cu drag ceva pentru clasă, cum ar fi o petrecere.
phrase-vertelt-levendig = { $pupil } povestește atât de viu, încât toți vor să asculte.

## How home helps.

phrase-leest-thuis-samen = { $pupil } citește des acasă cu cineva și asta se aude în clasă.
phrase-oefent-thuis-elke-dag = { $pupil } exersează zilnic puțin acasă și asta se vede în clasă.
phrase-leert-thuis-woorden = { $pupil } învață acasă multe cuvinte din discuțiile în familie.
phrase-speelt-thuis-spelletjes = { $pupil } învață mult din jocurile pe care le jucați acasă.
phrase-vertelt-over-thuis = { $pupil } povestește cu drag în clasă lucruri frumoase de acasă.
phrase-krijgt-thuis-steun = { $pupil } are mult sprijin acasă și de aceea are mai mult curaj în clasă.
phrase-komt-op-tijd = { $pupil } vine la timp și începe ziua în liniște.
phrase-begint-met-energie = { $pupil } începe ziua cu energie: somnul la timp ajută.
phrase-heeft-spullen-mee = { $pupil } are în fiecare zi lucrurile pentru școală.
phrase-oefent-thuis-lezen = { $pupil } exersează cititul acasă: zece minute în fiecare zi.
phrase-leert-huiswerk-plannen = { $pupil } învață să aleagă acasă o oră fixă pentru teme.
phrase-leert-op-tijd-komen = { $pupil } învață să se pregătească dimineața la timp pentru școală.
