### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Lesa
phrases-group-arithmetic = Matemátika
phrases-group-spelling = Idioma i skirbimentu
phrases-group-attitude = Manera di traha
phrases-group-friends = Trato ku otro hende
phrases-group-behaviour = Komportashon
phrases-group-talents = Talento
phrases-group-home = Na kas

## Reading.

phrase-leest-met-plezier = { $pupil } ta lesa ku gusto i gusta skohe un buki nobo.
phrase-leest-vlot-voor = { $pupil } ta lesa un página na bos haltu, lihé i kla.
phrase-leest-met-gevoel = { $pupil } ta lesa ku sintimentu: kada personahe tin su mes bos.
phrase-vertelt-tekst-na = { $pupil } ta konta den su mes palabra di kiko un teksto ta trata.
phrase-zoekt-in-de-tekst = { $pupil } ta buska e kontesta riba un pregunta den e teksto.
phrase-vraagt-naar-woorden = { $pupil } ta puntra kiko un palabra difísil ke men.
phrase-leest-graag-weetjes = { $pupil } gusta lesa buki ku informashon i ta konta di nan den klas.
phrase-luistert-naar-verhalen = { $pupil } ta skucha un kuenta ku atenshon i ta kont’é despues.
phrase-herkent-al-letters = { $pupil } ta rekonosé lèter kaba, por ehèmpel den nòmber di mucha.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } ta tende kua palabra ta rima i ta inventá palabra nobo.
phrase-oefent-vlot-lezen = { $pupil } ta praktiká lesa lihé, tur dia un tiki.
phrase-oefent-lange-woorden = { $pupil } ta praktiká palabra largu i ta lesa nan na pida-pida.
phrase-leert-nadenken-bij-lezen = { $pupil } ta siña para un ratu i pensa ora e ta lesa.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } ta traha hopi sòm lihé den kabes.
phrase-telt-vlot = { $pupil } ta konta fásil bai dilanti i bèk, tambe ku salto.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } konosé e tafelnan i ta usa nan den otro sòm.
phrase-rekent-met-geld = { $pupil } ta traha sòm ku plaka i sa kuantu bo ta haña bèk.
phrase-kan-klokkijken = { $pupil } por lesa oloshi i sa kuantu tempu ta falta.
phrase-meet-heel-precies = { $pupil } ta midi i ta pinta liña masha presis.
phrase-zoekt-eigen-oplossing = { $pupil } ta buska trankil su mes solushon pa un sòm difísil.
phrase-ziet-patronen = { $pupil } ta mira kon un patronchi ta sigui i ta traha un nobo.
phrase-legt-sommen-uit = { $pupil } ta splika un otro mucha un sòm paso pa paso.
phrase-vergelijkt-met-blokken = { $pupil } ta kompará ku bloki kiko ta mas, ménos òf igual.
phrase-oefent-de-tafels = { $pupil } ta praktiká e tafelnan ku algun sòm pa dia.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } ta praktiká sòm ku kuenta i ta pinta promé kiko ta pasa.
phrase-leert-sommen-nakijken = { $pupil } ta siña kontrolá un sòm: e kontesta akí por ta bon?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } ta skirbi kuenta ku klas gusta tende.
phrase-schrijft-netjes = { $pupil } ta skirbi nèchi: tur hende por les’é bon.
phrase-let-op-spelling = { $pupil } ta paga tinu na ortografia, tambe den su mes kuenta.
phrase-gebruikt-nieuwe-woorden = { $pupil } ta usa un palabra nobo mesora den un frase.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } ta konta kla den e rònchi kiko a pasa.
phrase-houdt-goede-spreekbeurt = { $pupil } ta duna un presentashon kla i ta kontestá pregunta.
phrase-kent-meer-talen = { $pupil } konosé vários idioma i ta kompará nan palabranan.
phrase-schrijft-eigen-naam = { $pupil } ta skirbi su mes nòmber i ta purba otro palabra tambe.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } ta praktiká e reglanan di ortografia i ta kontrolá su trabou.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } ta praktiká lèter kapital i punto den kada frase.
phrase-leert-hele-zinnen = { $pupil } ta siña konta den frase kompletu.

## Working attitude.

phrase-zet-door = { $pupil } ta purba un biaha mas ora algu no ta logra mesora.
phrase-begint-meteen = { $pupil } ta kue su kosnan i ta kuminsá traha mesora.
phrase-werkt-met-aandacht = { $pupil } ta sigui traha ku atenshon, tambe ora tin bochincha den klas.
phrase-plant-eigen-werk = { $pupil } ta planifiká su mes trabou i ta kaba na tempu.
phrase-maakt-werk-af = { $pupil } ta kaba su trabou i despues ta regla tur kos.
phrase-stelt-goede-vragen = { $pupil } ta hasi pregunta ku henter klas ta siña di dje.
phrase-zoekt-het-uit = { $pupil } ke sa kon algu ta i ta buska e kontesta.
phrase-leert-van-fouten = { $pupil } ta wak su foutnan trankil i ta drecha nan.
phrase-doet-actief-mee = { $pupil } ta partisipá aktivo i ta hisa man hopi biaha.
phrase-kiest-een-uitdaging = { $pupil } ta skohe tin biaha un tarea difísil pa siña mas.
phrase-speelt-met-aandacht = { $pupil } ta hunga hopi tempu ku atenshon, por ehèmpel ku bloki.
phrase-leert-hulp-vragen = { $pupil } ta siña pidi yudansa ora e trabou no ta logra.
phrase-oefent-rustig-doorwerken = { $pupil } ta praktiká sigui traha trankil, kada siman un tiki mas.
phrase-leert-werk-verdelen = { $pupil } ta siña parti un tarea grandi den paso chikitu.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } ta hunga ku hopi diferente mucha.
phrase-vraagt-anderen-mee = { $pupil } ta invitá un mucha ku ta pará su so pa hunga.
phrase-troost-een-ander = { $pupil } ta konsolá un mucha ku ta tristu.
phrase-deelt-met-anderen = { $pupil } ta parti ko’i hunga i otro kos ku otro mucha.
phrase-helpt-klasgenoten = { $pupil } ta mira ken mester di yudansa i ta yuda mesora.
phrase-werkt-eerlijk-samen = { $pupil } ta parti e tareanan hustu ora di traha huntu.
phrase-luistert-naar-ideeen = { $pupil } ta skucha idea di otro i ta yuda pensa.
phrase-lost-ruzie-op = { $pupil } ta resolvé pleitu dor di papia i skucha.
phrase-maakt-anderen-blij = { $pupil } ta pone otro kontentu ku un chiste òf un palabra dushi.
phrase-komt-op-voor-anderen = { $pupil } ta defendé mucha ku mester di esei.
phrase-bedenkt-spelletjes = { $pupil } ta inventá wega pa tur mucha na plenchi di skol.
phrase-leert-mee-te-spelen = { $pupil } ta siña puntra: mi por hunga tambe?
phrase-oefent-beurt-afwachten = { $pupil } ta praktiká warda su turno den un wega.
phrase-leert-ruzie-uitpraten = { $pupil } ta siña resolvé un pleitu dor di papia trankil.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } ta skucha e splikashon i sa kiko mester hasi.
phrase-houdt-zich-aan-regels = { $pupil } ta tene su mes na regla, tambe ora niun hende no ta wak.
phrase-maakt-het-goed = { $pupil } ta pidi despensa i ta drecha kos atrobe.
phrase-blijft-rustig = { $pupil } ta keda trankil ora tin tenshon òf bochincha.
phrase-zegt-iedereen-gedag = { $pupil } ta drenta kontentu i ta kumindá tur hende.
phrase-vertelt-over-gevoel = { $pupil } ta konta trankil ora e ta sinti rabia òf tristesa.
phrase-zegt-duidelijk-nee = { $pupil } ta bisa nò kla ora algu no ta bon.
phrase-ruimt-zelf-op = { $pupil } ta regla kos sin ku niun hende mester pidi.
phrase-zuinig-op-spullen = { $pupil } ta kuida e bukinan i e kosnan di klas bon.
phrase-geeft-fout-toe = { $pupil } ta atmití un fout ku onestidat.
phrase-leert-rustig-worden = { $pupil } ta siña hala rosea trankil promé, ora di rabia.
phrase-oefent-met-luisteren = { $pupil } ta praktiká skucha te ora un otro a kaba di papia.
phrase-leert-grens-aangeven = { $pupil } ta siña bisa: stòp, esaki mi no ke.

## Talents.

phrase-tekent-met-details = { $pupil } ta pinta ku hopi detaye chikitu.
phrase-zingt-op-de-maat = { $pupil } ta kanta i bati man presis riba ritmo.
phrase-bedenkt-eigen-dansen = { $pupil } ta inventá su mes baile i gusta mustra nan.
phrase-beweegt-met-plezier = { $pupil } ta kore, subi i bula ku hopi gusto.
phrase-speelt-goed-toneel = { $pupil } ta hunga un papel asina bon ku tur hende ta keda ketu.
phrase-bouwt-bijzondere-dingen = { $pupil } ta traha kos spesial di bloki, karton òf palu.
phrase-weet-veel-van-dieren = { $pupil } sa hopi di bestia i mata i gusta konta di nan.
phrase-ontdekt-hoe-iets-werkt = { $pupil } ta kita kos for di otro i ta deskubrí kon nan ta traha.
phrase-handig-met-computer = { $pupil } ta traha su mes wega, pelíkula òf kuenta riba kòmpiuter.
phrase-neemt-de-leiding = { $pupil } ta tuma guia i ta sòru pa tur hende por partisipá.
phrase-zorgt-voor-jongere-kinderen = { $pupil } gusta kuida mucha mas chikitu.
phrase-heeft-eigen-ideeen = { $pupil } tin hopi idea i ta traha algu bunita di nan.
phrase-regelt-graag-iets = { $pupil } gusta regla algu pa klas, manera un fiesta.
phrase-vertelt-levendig = { $pupil } ta konta asina bibu ku tur hende ke skucha.

## How home helps.

phrase-leest-thuis-samen = { $pupil } ta lesa huntu na kas hopi biaha, i nos ta tende esei den klas.
phrase-oefent-thuis-elke-dag = { $pupil } ta praktiká un ratu na kas tur dia, i nos ta mira esei na klas.
phrase-leert-thuis-woorden = { $pupil } ta siña hopi palabra na kas dor di papia huntu.
phrase-speelt-thuis-spelletjes = { $pupil } ta siña hopi di e weganan na kas.
phrase-vertelt-over-thuis = { $pupil } gusta konta den klas di kos dushi di kas.
phrase-krijgt-thuis-steun = { $pupil } ta haña hopi sosten na kas i pesei tin mas kurashi den klas.
phrase-komt-op-tijd = { $pupil } ta yega na tempu i ta kuminsá e dia trankil.
phrase-begint-met-energie = { $pupil } ta kuminsá dia ku energia: bai drumi na tempu ta yuda.
phrase-heeft-spullen-mee = { $pupil } tin tur dia su kosnan pa skol kuné.
phrase-oefent-thuis-lezen = { $pupil } ta praktiká lesa na kas: tur dia dies minüt.
phrase-leert-huiswerk-plannen = { $pupil } ta siña skohe un ora fiho na kas pa tarea di skol.
phrase-leert-op-tijd-komen = { $pupil } ta siña ta kla na tempu mainta pa bai skol.
