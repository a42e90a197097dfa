### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Czytanie
phrases-group-arithmetic = Matematyka
phrases-group-spelling = Język i pisanie
phrases-group-attitude = Podejście do pracy
phrases-group-friends = Kontakty z innymi
phrases-group-behaviour = Zachowanie
phrases-group-talents = Talenty
phrases-group-home = W domu

## Reading.

phrase-leest-met-plezier = { $pupil } lubi czytać i chętnie wybiera nową książkę.
phrase-leest-vlot-voor = { $pupil } czyta na głos całą stronę płynnie i wyraźnie.
phrase-leest-met-gevoel = { $pupil } czyta na głos z uczuciem: każda postać ma inny głos.
phrase-vertelt-tekst-na = { $pupil } opowiada własnymi słowami, o czym jest tekst.
phrase-zoekt-in-de-tekst = { $pupil } szuka w tekście odpowiedzi na pytanie.
phrase-vraagt-naar-woorden = { $pupil } pyta, co znaczy trudne słowo.
phrase-leest-graag-weetjes = { $pupil } lubi czytać ciekawostki i opowiada o nich w klasie.
phrase-luistert-naar-verhalen = { $pupil } uważnie słucha historii, a potem ją opowiada.
phrase-herkent-al-letters = { $pupil } zna już niektóre litery, na przykład z imion dzieci.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } słyszy, które słowa się rymują, i wymyśla nowe rymy.
phrase-oefent-vlot-lezen = { $pupil } ćwiczy płynne czytanie, codziennie krótki fragment.
phrase-oefent-lange-woorden = { $pupil } ćwiczy długie słowa i czyta je po kawałku.
phrase-leert-nadenken-bij-lezen = { $pupil } uczy się robić przy czytaniu małą przerwę na myślenie.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } szybko rozwiązuje wiele zadań w pamięci.
phrase-telt-vlot = { $pupil } płynnie liczy do przodu i do tyłu, także większymi skokami.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } zna tabliczkę mnożenia i używa jej w innych zadaniach.
phrase-rekent-met-geld = { $pupil } liczy pieniądze i wie, ile będzie reszty.
phrase-kan-klokkijken = { $pupil } zna się na zegarze i wie, ile czasu jeszcze zostało.
phrase-meet-heel-precies = { $pupil } bardzo dokładnie mierzy i rysuje linijką.
phrase-zoekt-eigen-oplossing = { $pupil } spokojnie szuka własnego sposobu na trudne zadanie.
phrase-ziet-patronen = { $pupil } widzi, co będzie dalej we wzorze, i układa własny wzór.
phrase-legt-sommen-uit = { $pupil } krok po kroku tłumaczy zadanie innemu dziecku.
phrase-vergelijkt-met-blokken = { $pupil } na klockach porównuje: więcej, mniej czy tyle samo.
phrase-oefent-de-tafels = { $pupil } ćwiczy tabliczkę mnożenia, kilka przykładów dziennie.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } ćwiczy zadania z treścią i najpierw rysuje, co się dzieje.
phrase-leert-sommen-nakijken = { $pupil } uczy się sprawdzać zadanie: czy ten wynik może być dobry?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } pisze opowiadania, których klasa chętnie słucha.
phrase-schrijft-netjes = { $pupil } pisze starannie: każdy może to łatwo przeczytać.
phrase-let-op-spelling = { $pupil } dba o ortografię, także we własnym opowiadaniu.
phrase-gebruikt-nieuwe-woorden = { $pupil } od razu używa nowego słowa w zdaniu.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } jasno opowiada w kręgu, co się wydarzyło.
phrase-houdt-goede-spreekbeurt = { $pupil } jasno mówi przed klasą na wybrany temat i odpowiada na pytania.
phrase-kent-meer-talen = { $pupil } zna kilka języków i porównuje słowa z tych języków.
phrase-schrijft-eigen-naam = { $pupil } pisze swoje imię i próbuje też innych słów.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } ćwiczy zasady pisowni i sprawdza swoją pracę.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } ćwiczy pisanie wielkiej litery i kropki w każdym zdaniu.
phrase-leert-hele-zinnen = { $pupil } uczy się mówić całymi zdaniami.

## Working attitude.

phrase-zet-door = { $pupil } próbuje jeszcze raz, gdy coś nie udaje się od razu.
phrase-begint-meteen = { $pupil } bierze swoje rzeczy i od razu zaczyna pracę.
phrase-werkt-met-aandacht = { $pupil } pracuje w skupieniu, nawet gdy w klasie jest głośno.
phrase-plant-eigen-werk = { $pupil } planuje swoją pracę i kończy ją na czas.
phrase-maakt-werk-af = { $pupil } kończy pracę i potem wszystko sprząta.
phrase-stelt-goede-vragen = { $pupil } zadaje pytania, z których uczy się cała klasa.
phrase-zoekt-het-uit = { $pupil } chce wiedzieć, jak coś działa, i to sprawdza.
phrase-leert-van-fouten = { $pupil } spokojnie patrzy na błędy i je poprawia.
phrase-doet-actief-mee = { $pupil } aktywnie bierze udział w lekcji i często się zgłasza.
phrase-kiest-een-uitdaging = { $pupil } czasem wybiera trudne zadanie, żeby nauczyć się więcej.
phrase-speelt-met-aandacht = { $pupil } długo bawi się w skupieniu, na przykład klockami.
phrase-leert-hulp-vragen = { $pupil } uczy się prosić o pomoc, gdy praca się nie udaje.
phrase-oefent-rustig-doorwerken = { $pupil } ćwiczy spokojną pracę, co tydzień trochę dłużej.
phrase-leert-werk-verdelen = { $pupil } uczy się dzielić duże zadanie na małe kroki.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } bawi się z wieloma różnymi dziećmi.
phrase-vraagt-anderen-mee = { $pupil } zaprasza do zabawy dziecko, które stoi samo.
phrase-troost-een-ander = { $pupil } pociesza dziecko, które jest smutne.
phrase-deelt-met-anderen = { $pupil } dzieli się zabawkami i rzeczami z innymi dziećmi.
phrase-helpt-klasgenoten = { $pupil } widzi, kto potrzebuje pomocy, i od razu pomaga.
phrase-werkt-eerlijk-samen = { $pupil } sprawiedliwie dzieli zadania we wspólnej pracy.
phrase-luistert-naar-ideeen = { $pupil } słucha pomysłów innych i dodaje swoje.
phrase-lost-ruzie-op = { $pupil } kończy kłótnię rozmową i słuchaniem.
phrase-maakt-anderen-blij = { $pupil } cieszy innych żartem albo miłym słowem.
phrase-komt-op-voor-anderen = { $pupil } staje w obronie dzieci, które tego potrzebują.
phrase-bedenkt-spelletjes = { $pupil } wymyśla na boisku zabawy dla wszystkich.
phrase-leert-mee-te-spelen = { $pupil } uczy się pytać: czy mogę się z wami bawić?
phrase-oefent-beurt-afwachten = { $pupil } ćwiczy czekanie na swoją kolej w grze.
phrase-leert-ruzie-uitpraten = { $pupil } uczy się kończyć kłótnię spokojną rozmową.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } słucha wyjaśnień i wie, co trzeba zrobić.
phrase-houdt-zich-aan-regels = { $pupil } trzyma się zasad, nawet gdy nikt nie patrzy.
phrase-maakt-het-goed = { $pupil } mówi „przepraszam” i naprawia to, co się stało.
phrase-blijft-rustig = { $pupil } zachowuje spokój, gdy robi się nerwowo lub głośno.
phrase-zegt-iedereen-gedag = { $pupil } wesoło wchodzi do klasy i wita się ze wszystkimi.
phrase-vertelt-over-gevoel = { $pupil } spokojnie mówi o swojej złości lub smutku.
phrase-zegt-duidelijk-nee = { $pupil } wyraźnie mówi „nie”, gdy coś jest nieprzyjemne.
phrase-ruimt-zelf-op = { $pupil } sprząta bez przypominania.
phrase-zuinig-op-spullen = { $pupil } dba o książki i rzeczy w klasie.
phrase-geeft-fout-toe = { $pupil } szczerze przyznaje się do błędu.
phrase-leert-rustig-worden = { $pupil } uczy się, żeby w złości najpierw spokojnie oddychać.
phrase-oefent-met-luisteren = { $pupil } ćwiczy słuchanie, aż druga osoba skończy mówić.
phrase-leert-grens-aangeven = { $pupil } uczy się mówić: stop, tego nie chcę.

## Talents.

phrase-tekent-met-details = { $pupil } rysuje z wieloma drobnymi szczegółami.
phrase-zingt-op-de-maat = { $pupil } śpiewa i klaszcze dokładnie w rytm.
phrase-bedenkt-eigen-dansen = { $pupil } wymyśla własne tańce i chętnie je pokazuje.
phrase-beweegt-met-plezier = { $pupil } z wielką radością biega, wspina się i skacze.
phrase-speelt-goed-toneel = { $pupil } gra rolę tak dobrze, że wszyscy milkną.
phrase-bouwt-bijzondere-dingen = { $pupil } buduje niezwykłe rzeczy z klocków, kartonu lub drewna.
phrase-weet-veel-van-dieren = { $pupil } dużo wie o zwierzętach i roślinach i lubi o nich opowiadać.
phrase-ontdekt-hoe-iets-werkt = { $pupil } rozkłada rzeczy na części i odkrywa, jak działają.
phrase-handig-met-computer = { $pupil } tworzy na komputerze własną grę, film lub opowieść.
phrase-neemt-de-leiding = { $pupil } prowadzi grupę i dba, żeby każdy mógł brać udział.
phrase-zorgt-voor-jongere-kinderen = { $pupil } chętnie opiekuje się młodszymi dziećmi.
phrase-heeft-eigen-ideeen = { $pupil } ma wiele własnych pomysłów i robi z nich coś pięknego.
phrase-regelt-graag-iets = { $pupil } lubi organizować coś dla klasy, na przykład imprezę.
phrase-vertelt-levendig = { $pupil } opowiada tak żywo, że każdy chce słuchać.

## How home helps.

phrase-leest-thuis-samen = { $pupil } często czyta z kimś w domu i my to w klasie słyszymy.
phrase-oefent-thuis-elke-dag = { $pupil } codziennie trochę ćwiczy w domu i my to w klasie widzimy.
phrase-leert-thuis-woorden = { $pupil } uczy się w domu wielu słów dzięki wspólnym rozmowom.
phrase-speelt-thuis-spelletjes = { $pupil } dużo się uczy dzięki grom i zabawom w domu.
phrase-vertelt-over-thuis = { $pupil } lubi opowiadać w klasie o miłych chwilach w domu.
phrase-krijgt-thuis-steun = { $pupil } ma duże wsparcie w domu i dlatego więcej odwagi w klasie.
phrase-komt-op-tijd = { $pupil } przychodzi na czas i spokojnie zaczyna dzień.
phrase-begint-met-energie = { $pupil } zaczyna dzień z energią: pomaga pójście spać o dobrej porze.
phrase-heeft-spullen-mee = { $pupil } codziennie ma ze sobą rzeczy do szkoły.
phrase-oefent-thuis-lezen = { $pupil } ćwiczy czytanie w domu: dziesięć minut dziennie.
phrase-leert-huiswerk-plannen = { $pupil } uczy się wybierać w domu stałą porę na odrabianie lekcji.
phrase-leert-op-tijd-komen = { $pupil } uczy się, jak rano przygotować się do szkoły na czas.
