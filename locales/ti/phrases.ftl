### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = ንባብ
phrases-group-arithmetic = ቁጽሪ (ሕሳብ)
phrases-group-spelling = ቋንቋን ጽሕፈትን
phrases-group-attitude = ኣገባብ ስራሕ
phrases-group-friends = ርክብ ምስ ካልኦት
phrases-group-behaviour = ጠባይ
phrases-group-talents = ተውህቦታት
phrases-group-home = ኣብ ገዛ

## Reading.

phrase-leest-met-plezier = ንባብን ሓድሽ መጽሓፍ ምምራጽን ናይ { $pupil } ሓጎስ እዩ።
phrase-leest-vlot-voor = ናይ { $pupil } ንባብ ቅልጡፍን ንጹርን እዩ፣ ምሉእ ገጽ እውን።
phrase-leest-met-gevoel = ናይ { $pupil } ንባብ ስምዒት ኣለዎ፦ ንነፍሲ ወከፍ ሰብ ፍሉይ ድምጺ።
phrase-vertelt-tekst-na = ትሕዝቶ ጽሑፍ ብናይ ገዛእ ርእሲ ቃላት ምንጋር ናይ { $pupil } ክእለት እዩ።
phrase-zoekt-in-de-tekst = ንሓደ ሕቶ መልሲ ኣብ ጽሑፍ ምርካብ ናይ { $pupil } ክእለት እዩ።
phrase-vraagt-naar-woorden = ትርጉም ከቢድ ቃል ምሕታት ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-leest-graag-weetjes = ናይ ፍልጠት መጻሕፍቲ ምንባብን ንክፍሊ ምንጋርን ናይ { $pupil } ሓጎስ እዩ።
phrase-luistert-naar-verhalen = ዛንታ ብኣቓልቦ ምስማዕን ዳግማይ ምንጋርን ናይ { $pupil } ክእለት እዩ።
phrase-herkent-al-letters = ፊደላት ምልላይ ድሮ ናይ { $pupil } ክእለት እዩ፣ ንኣብነት ኣብ ኣስማት ቆልዑ።
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = ብድምጺ ዝመሳሰሉ ቃላት ምልላይን ምፍጣርን ናይ { $pupil } ክእለት እዩ።
phrase-oefent-vlot-lezen = ናይ { $pupil } ልምምድ፦ ብቕልጡፍ ምንባብ፣ መዓልታዊ ሓጺር ጽሑፍ።
phrase-oefent-lange-woorden = ናይ { $pupil } ልምምድ፦ ነዋሕቲ ቃላት ክፋል ብኽፋል ምንባብ።
phrase-leert-nadenken-bij-lezen = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ኣብ ምንባብ ቁሩብ ደው ምባልን ምሕሳብን።

## Arithmetic.

phrase-rekent-uit-het-hoofd = ብዙሕ ሕሳብ ብርእሲ ብቕልጡፍ ምስራሕ ናይ { $pupil } ክእለት እዩ።
phrase-telt-vlot = ንቕድሚትን ንድሕሪትን ምቑጻር፣ ብዝላ እውን፣ ናይ { $pupil } ክእለት እዩ።
# Multiplication tables.
phrase-kent-de-tafels = ሰሌዳ ምርባሕ ምፍላጥን ኣብ ካልእ ሕሳብ ምጥቃምን ናይ { $pupil } ክእለት እዩ።
phrase-rekent-met-geld = ብገንዘብ ምሕሳብን መልሲ ገንዘብ ምፍላጥን ናይ { $pupil } ክእለት እዩ።
phrase-kan-klokkijken = ሰዓት ምንባብን ዝተረፈ ግዜ ምፍላጥን ናይ { $pupil } ክእለት እዩ።
phrase-meet-heel-precies = ብሪጋ ብልክዕ ምዕቃንን ምስኣልን ናይ { $pupil } ክእለት እዩ።
phrase-zoekt-eigen-oplossing = ንከቢድ ሕሳብ ብህድኣት ናይ ገዛእ ርእሲ መፍትሒ ምርካብ ናይ { $pupil } ክእለት እዩ።
phrase-ziet-patronen = ዝደጋገም ቅርጺ ምቕጻልን ሓድሽ ምፍጣርን ናይ { $pupil } ክእለት እዩ።
phrase-legt-sommen-uit = ንካልእ ቆልዓ ሕሳብ ስጉምቲ ብስጉምቲ ምግላጽ ናይ { $pupil } ክእለት እዩ።
phrase-vergelijkt-met-blokken = ብመጻወቲ ዝበዝሕ፣ ዝውሕድን ማዕረን ምንጽጻር ናይ { $pupil } ክእለት እዩ።
phrase-oefent-de-tafels = ናይ { $pupil } ልምምድ፦ ሰሌዳ ምርባሕ፣ መዓልታዊ ቁሩብ ሕቶታት።
# Sums told as a little story.
phrase-oefent-verhaalsommen = ናይ { $pupil } ልምምድ፦ ሕሳብ ብዛንታ፣ መጀመርታ ነቲ ዛንታ ብምስኣል።
phrase-leert-sommen-nakijken = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ሕሳብ ዳግማይ ምርኣይ፣ እዚ መልሲ ልክዕ ድዩ፧

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = ናይ { $pupil } ጽሑፍ ዛንታታት ደቂ ክፍሊ ምስማዕ ይፈትዉ።
phrase-schrijft-netjes = ናይ { $pupil } ጽሕፈት ጽሩይ እዩ፦ ኩሉ ሰብ ብቐሊሉ የንብቦ።
phrase-let-op-spelling = ንኣጸሓሕፋ ቃላት ምጥንቃቕ፣ ኣብ ዛንታ እውን፣ ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-gebruikt-nieuwe-woorden = ሓድሽ ቃል ብቕጽበት ኣብ ምሉእ ሓሳብ ምጥቃም ናይ { $pupil } ክእለት እዩ።
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = ኣብ ናይ ክቢ ዝርርብ (kring) ዘጋጠመ ነገር ብንጹር ምንጋር ናይ { $pupil } ክእለት እዩ።
phrase-houdt-goede-spreekbeurt = ኣብ ቅድሚ ክፍሊ ንጹር መደረ ምግባርን ሕቶ ምምላስን ናይ { $pupil } ክእለት እዩ።
phrase-kent-meer-talen = ዝተፈላለየ ቋንቋ ምፍላጥን ቃላት ምንጽጻርን ናይ { $pupil } ክእለት እዩ።
phrase-schrijft-eigen-naam = ናይ { $pupil } ጽሕፈት ጀሚሩ ኣሎ፦ ናይ ገዛእ ርእሲ ስም፣ ካልእ ቃላት እውን።
# Rules for Dutch spelling.
phrase-oefent-spellingregels = ናይ { $pupil } ልምምድ፦ ሕግታት ኣጸሓሕፋ ሆላንድኛን ስራሕ ዳግማይ ምርኣይን።
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = ናይ { $pupil } ልምምድ፦ ዓቢ ፊደልን ነጥብን ኣብ ነፍሲ ወከፍ ምሉእ ሓሳብ።
phrase-leert-hele-zinnen = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ብምሉእ ሓሳብ ምዝራብ።

## Working attitude.

phrase-zet-door = ሓደ ነገር እንተዘይሰሊጡ ዳግማይ ምፍታን ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-begint-meteen = ናውቲ ምድላውን ብቕጽበት ስራሕ ምጅማርን ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-werkt-met-aandacht = ክፍሊ ጫውጫው እንተሎ እውን ናይ { $pupil } ኣቓልቦ ኣብ ስራሕ ይጸንሕ።
phrase-plant-eigen-werk = ስራሕ ብመደብ ምስራሕን ብግዜኡ ምውዳእን ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-maakt-werk-af = ስራሕ ምውዳእን ናውቲ ናብ ቦታኡ ምምላስን ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-stelt-goede-vragen = ካብ ሕቶታት { $pupil } ኩሎም ደቂ ክፍሊ ይመሃሩ።
phrase-zoekt-het-uit = ነገራት ከመይ ከም ዝኾኑ ምሕታትን ምርካብን ናይ { $pupil } ሓጎስ እዩ።
phrase-leert-van-fouten = ጌጋታት ብህድኣት ምርኣይን ምእራምን ናይ { $pupil } ክእለት እዩ።
phrase-doet-actief-mee = ናይ { $pupil } ተሳትፎ ንጡፍ እዩ፦ ብዙሕ ግዜ ኢድ ብምልዓል።
phrase-kiest-een-uitdaging = ሓሓሊፉ ከቢድ ስራሕ ብምምራጽ፣ ናይ { $pupil } ትምህርቲ ይዓቢ።
phrase-speelt-met-aandacht = ንነዊሕ ግዜ ብኣቓልቦ ምጽዋት ናይ { $pupil } ክእለት እዩ፣ ከም ህንጻ ምስራሕ።
phrase-leert-hulp-vragen = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ስራሕ እንተዘይሰሊጡ ሓገዝ ምሕታት።
phrase-oefent-rustig-doorwerken = ናይ { $pupil } ልምምድ፦ ብህድኣት ምስራሕ፣ ሰሙን ሰሙን ቁሩብ ንዝነውሐ ግዜ።
phrase-leert-werk-verdelen = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ዓቢ ስራሕ ናብ ንኣሽቱ ስጉምትታት ምምቃል።

## Friends and the group.

phrase-speelt-met-iedereen = ምስ ብዙሓት ዝተፈላለዩ ቆልዑ ምጽዋት ናይ { $pupil } ልምዲ እዩ።
phrase-vraagt-anderen-mee = ንበይኑ ዘሎ ቆልዓ ናብ ጸወታ ምዕዳም ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-troost-een-ander = ንዝሓዘነ ቆልዓ ምጽንናዕ ናይ { $pupil } ጽቡቕ ጠባይ እዩ።
phrase-deelt-met-anderen = መጻወትን ናውትን ምስ ካልኦት ብሓባር ምጥቃም ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-helpt-klasgenoten = ሓገዝ ንዘድልዮ ቆልዓ ብቕጽበት ምሕጋዝ ናይ { $pupil } ጽቡቕ ጠባይ እዩ።
phrase-werkt-eerlijk-samen = ናይ ሓባር ስራሕ ብፍትሒ ምምቃል ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-luistert-naar-ideeen = ሓሳብ ካልኦት ምስማዕን ብሓባር ምሕሳብን ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-lost-ruzie-op = ንባእሲ ብምዝራብን ብምስማዕን ምፍታሕ ናይ { $pupil } ክእለት እዩ።
phrase-maakt-anderen-blij = ካልኦት ብናይ { $pupil } ዋዛን ጽቡቕ ቃላትን ይሕጎሱ።
phrase-komt-op-voor-anderen = ሓገዝ ንዘድልዮም ቆልዑ ምጥባቕ ናይ { $pupil } ጽቡቕ ጠባይ እዩ።
phrase-bedenkt-spelletjes = ኣብ መጻወቲ ቦታ ንኹሉ ዝኸውን ጸወታ ምፍጣር ናይ { $pupil } ክእለት እዩ።
phrase-leert-mee-te-spelen = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ‘ምሳኹም ክጻወት ዶ፧’ ምባል።
phrase-oefent-beurt-afwachten = ናይ { $pupil } ልምምድ፦ ኣብ ጸወታ ተራ ምጽባይ።
phrase-leert-ruzie-uitpraten = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ባእሲ ብህዱእ ዝርርብ ምፍታሕ።

## Behaviour and feelings.

phrase-luistert-naar-uitleg = መግለጺ ምስማዕን እንታይ ከም ዝግበር ምፍላጥን ናይ { $pupil } ክእለት እዩ።
phrase-houdt-zich-aan-regels = ሕጊ ምኽባር፣ ሰብ እንተዘይረኣየ እውን፣ ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-maakt-het-goed = ይቕረታ ምሕታትን ምዕራቕን ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-blijft-rustig = ጭንቀት ወይ ጫውጫው እንተሎ እውን ናይ { $pupil } ህድኣት ይጸንሕ።
phrase-zegt-iedereen-gedag = ብሓጎስ ምእታውን ንኹሉ ሰላም ምባልን ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-vertelt-over-gevoel = ብዛዕባ ሕርቃን ወይ ሓዘን ብህዱእ ቃላት ምዝራብ ናይ { $pupil } ክእለት እዩ።
phrase-zegt-duidelijk-nee = ደስ ንዘይብል ነገር ብንጹር ‘ኣይፋልን’ ምባል ናይ { $pupil } ክእለት እዩ።
phrase-ruimt-zelf-op = ሰብ ከይሓተተ ናውቲ ናብ ቦታኡ ምምላስ ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-zuinig-op-spullen = መጻሕፍትን ናውቲ ክፍልን ብጥንቃቐ ምሓዝ ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-geeft-fout-toe = ጌጋ ብቕንዕና ምእማን ናይ { $pupil } ጽቡቕ ጠባይ እዩ።
phrase-leert-rustig-worden = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ኣብ ሕርቃን ቅድም ብህድኣት ምትንፋስ።
phrase-oefent-met-luisteren = ናይ { $pupil } ልምምድ፦ ካልእ ሰብ ዘረባኡ ክሳብ ዝውድእ ምስማዕ።
phrase-leert-grens-aangeven = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ‘ይኣክል፣ እዚ ኣይደልን እየ’ ምባል።

## Talents.

phrase-tekent-met-details = ኣብ ናይ { $pupil } ስእልታት ብዙሕ ደቀቕቲ ነገራት ንርኢ።
phrase-zingt-op-de-maat = ናይ { $pupil } ደርፍን ጣቕዒትን ምስ ሙዚቃ ብልክዕ ይኸይድ።
phrase-bedenkt-eigen-dansen = ሓድሽ ሳዕስዒት ምፍጣርን ንሰብ ምርኣይን ናይ { $pupil } ሓጎስ እዩ።
phrase-beweegt-met-plezier = ምጉያይ፣ ምሕኳርን ምዝላልን ናይ { $pupil } ዓቢ ሓጎስ እዩ።
phrase-speelt-goed-toneel = ናይ { $pupil } ድራማ ከም ሓቂ እዩ፦ ኩሉ ሰብ ስቕ ይብል።
phrase-bouwt-bijzondere-dingen = ካብ መህነጺ መጻወቲ፣ ካርቶን ወይ ዕንጨይቲ ፍሉይ ነገራት ምህናጽ ናይ { $pupil } ተውህቦ እዩ።
phrase-weet-veel-van-dieren = ብዛዕባ እንስሳን ተኽልን ምፍላጥን ምንጋርን ናይ { $pupil } ሓጎስ እዩ።
phrase-ontdekt-hoe-iets-werkt = ነገራት ምፍታሕን ብኸመይ ከም ዝሰርሑ ምፍላጥን ናይ { $pupil } ተውህቦ እዩ።
phrase-handig-met-computer = ብኮምፒተር ጸወታ፣ ፊልም ወይ ዛንታ ምስራሕ ናይ { $pupil } ተውህቦ እዩ።
phrase-neemt-de-leiding = ካልኦት ምምራሕን ንኹሉ ምስታፍን ናይ { $pupil } ተውህቦ እዩ።
phrase-zorgt-voor-jongere-kinderen = ንኣሽቱ ቆልዑ ምክንኻን ናይ { $pupil } ሓጎስ እዩ።
phrase-heeft-eigen-ideeen = ብዙሕ ሓድሽ ሓሳብ ናብ ጽቡቕ ነገር ምቕያር ናይ { $pupil } ተውህቦ እዩ።
phrase-regelt-graag-iets = ንክፍሊ ነገራት ምድላው፣ ንኣብነት በዓል፣ ናይ { $pupil } ሓጎስ እዩ።
phrase-vertelt-levendig = ናይ { $pupil } ዕላል ህያው እዩ፦ ኩሉ ሰብ ክሰምዖ ይደሊ።

## How home helps.

phrase-leest-thuis-samen = ምስ { $pupil } ኣብ ገዛ ብዙሕ ይንበብ፣ ኣብ ክፍሊ ድማ ንሰምዖ።
phrase-oefent-thuis-elke-dag = ናይ { $pupil } መዓልታዊ ልምምድ ኣብ ገዛ፣ ኣብ ክፍሊ ንርእዮ ኣለና።
phrase-leert-thuis-woorden = ኣብ ገዛ ብሓባር ብምዝራብ፣ ናይ { $pupil } ፍልጠት ቃላት ይዓቢ ኣሎ።
phrase-speelt-thuis-spelletjes = ኣብ ገዛ ዝጽወት ጸወታ ንትምህርቲ ናይ { $pupil } ብዙሕ ይሕግዝ።
phrase-vertelt-over-thuis = ኣብ ክፍሊ ብዛዕባ ገዛ ጽቡቕ ነገር ምንጋር ናይ { $pupil } ሓጎስ እዩ።
phrase-krijgt-thuis-steun = ብዙሕ ደገፍ ካብ ገዛ ንትብዓት ናይ { $pupil } ኣብ ክፍሊ የዕብዮ።
phrase-komt-op-tijd = ብግዜኡ ምምጻእን መዓልቲ ብህድኣት ምጅማርን ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-begint-met-energie = ናይ { $pupil } መዓልቲ ብሓይሊ ይጅምር፦ ብግዜኡ ምድቃስ ይሕግዝ።
phrase-heeft-spullen-mee = ናውቲ ትምህርቲ ኩሉ መዓልቲ ምሓዝ ናይ { $pupil } ጽቡቕ ልምዲ እዩ።
phrase-oefent-thuis-lezen = ናይ { $pupil } ልምምድ ኣብ ገዛ፦ ምንባብ፣ መዓልታዊ 10 ደቓይቕ።
phrase-leert-huiswerk-plannen = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ኣብ ገዛ ንዕዮ ገዛ ቀዋሚ ግዜ ምምራጽ።
phrase-leert-op-tijd-komen = ናይ { $pupil } ሓድሽ ትምህርቲ፦ ንግሆ ብግዜኡ ንትምህርቲ ምድላው።
