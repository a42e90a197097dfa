### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Reading
phrases-group-arithmetic = Maths
phrases-group-spelling = Language and writing
phrases-group-attitude = Work habits
phrases-group-friends = Getting on with others
phrases-group-behaviour = Behaviour
phrases-group-talents = Talents
phrases-group-home = At home

## Reading.

phrase-leest-met-plezier = { $pupil } enjoys reading and likes to choose a new book.
phrase-leest-vlot-voor = { $pupil } reads a page aloud smoothly and clearly.
phrase-leest-met-gevoel = { $pupil } reads aloud with feeling: each character has its own voice.
phrase-vertelt-tekst-na = { $pupil } uses their own words to say what a text is about.
phrase-zoekt-in-de-tekst = { $pupil } goes back to the text to find the answer to a question.
phrase-vraagt-naar-woorden = { $pupil } asks what a difficult word means.
phrase-leest-graag-weetjes = { $pupil } likes reading fact books and tells the class about them.
phrase-luistert-naar-verhalen = { $pupil } listens carefully to a story and then retells it.
phrase-herkent-al-letters = { $pupil } already knows some letters, for example in children’s names.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } hears which words rhyme and makes up new ones.
phrase-oefent-vlot-lezen = { $pupil } is practising smooth reading, a short piece every day.
phrase-oefent-lange-woorden = { $pupil } is practising long words and reads them in parts.
phrase-leert-nadenken-bij-lezen = { $pupil } is learning to stop and think for a moment while reading.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } does many sums quickly, without pen and paper.
phrase-telt-vlot = { $pupil } counts easily forwards and backwards, also in bigger steps.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } knows the times tables and uses them in other sums.
phrase-rekent-met-geld = { $pupil } does sums with money and knows how much change you get.
phrase-kan-klokkijken = { $pupil } can tell the time and knows how much time is left.
phrase-meet-heel-precies = { $pupil } measures and draws very precisely with a ruler.
phrase-zoekt-eigen-oplossing = { $pupil } stays calm and looks for their own way to do a hard sum.
phrase-ziet-patronen = { $pupil } sees how a pattern goes on and makes up a new one.
phrase-legt-sommen-uit = { $pupil } explains a sum step by step to another child.
phrase-vergelijkt-met-blokken = { $pupil } uses blocks to see what is more, less or the same.
phrase-oefent-de-tafels = { $pupil } is practising the times tables with a few sums a day.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } is practising story sums and first draws what happens.
phrase-leert-sommen-nakijken = { $pupil } is learning to check a sum: can this answer be right?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } writes stories that the class loves to hear.
phrase-schrijft-netjes = { $pupil } writes neatly: everyone can read it easily.
phrase-let-op-spelling = { $pupil } takes care with spelling, even when writing a story.
phrase-gebruikt-nieuwe-woorden = { $pupil } uses a new word in a sentence straight away.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } tells us clearly at circle time what happened.
phrase-houdt-goede-spreekbeurt = { $pupil } gives a clear talk in class and answers questions.
phrase-kent-meer-talen = { $pupil } knows more than one language and compares the words.
phrase-schrijft-eigen-naam = { $pupil } writes their own name and tries other words too.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } is practising Dutch spelling rules and checks their own work.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } is practising capital letters and full stops in every sentence.
phrase-leert-hele-zinnen = { $pupil } is learning to say things in full sentences.

## Working attitude.

phrase-zet-door = { $pupil } tries again when something does not work straight away.
phrase-begint-meteen = { $pupil } gets everything ready and starts work straight away.
phrase-werkt-met-aandacht = { $pupil } stays focused on the work, even when the class is noisy.
phrase-plant-eigen-werk = { $pupil } plans their own work and finishes it on time.
phrase-maakt-werk-af = { $pupil } finishes the work and then tidies everything up.
phrase-stelt-goede-vragen = { $pupil } asks questions that help the whole class to learn.
phrase-zoekt-het-uit = { $pupil } wants to know how things work and finds out.
phrase-leert-van-fouten = { $pupil } looks at mistakes calmly and corrects them.
phrase-doet-actief-mee = { $pupil } joins in actively and often puts a hand up.
phrase-kiest-een-uitdaging = { $pupil } sometimes chooses a difficult task to learn more.
phrase-speelt-met-aandacht = { $pupil } plays with full attention for a long time, such as with blocks.
phrase-leert-hulp-vragen = { $pupil } is learning to ask for help when the work does not go well.
phrase-oefent-rustig-doorwerken = { $pupil } is practising working calmly, a little longer each week.
phrase-leert-werk-verdelen = { $pupil } is learning to split a big task into small steps.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } plays with many different children.
phrase-vraagt-anderen-mee = { $pupil } asks a child who is alone to join in.
phrase-troost-een-ander = { $pupil } comforts a child who is sad.
phrase-deelt-met-anderen = { $pupil } shares toys and belongings with other children.
phrase-helpt-klasgenoten = { $pupil } sees who needs help and helps straight away.
phrase-werkt-eerlijk-samen = { $pupil } divides the tasks fairly when working together.
phrase-luistert-naar-ideeen = { $pupil } listens to other children’s ideas and adds to them.
phrase-lost-ruzie-op = { $pupil } solves an argument by talking and listening.
phrase-maakt-anderen-blij = { $pupil } makes others happy with a joke or a kind word.
phrase-komt-op-voor-anderen = { $pupil } stands up for children who need it.
phrase-bedenkt-spelletjes = { $pupil } makes up playground games for everyone.
phrase-leert-mee-te-spelen = { $pupil } is learning to ask: can I play too?
phrase-oefent-beurt-afwachten = { $pupil } is practising waiting for a turn in a game.
phrase-leert-ruzie-uitpraten = { $pupil } is learning to end an argument by talking calmly.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } listens to the explanation and knows what to do.
phrase-houdt-zich-aan-regels = { $pupil } keeps to the rules, even when nobody is looking.
phrase-maakt-het-goed = { $pupil } says sorry and makes things right again.
phrase-blijft-rustig = { $pupil } stays calm when things get tense or busy.
phrase-zegt-iedereen-gedag = { $pupil } comes in cheerfully and says hello to everyone.
phrase-vertelt-over-gevoel = { $pupil } talks calmly about feeling angry or sad.
phrase-zegt-duidelijk-nee = { $pupil } says no clearly when something does not feel right.
phrase-ruimt-zelf-op = { $pupil } tidies up without being asked.
phrase-zuinig-op-spullen = { $pupil } is careful with the books and other things in class.
phrase-geeft-fout-toe = { $pupil } is honest about making a mistake.
phrase-leert-rustig-worden = { $pupil } is learning to breathe calmly first when angry.
phrase-oefent-met-luisteren = { $pupil } is practising listening until someone has finished speaking.
phrase-leert-grens-aangeven = { $pupil } is learning to say: stop, I don’t want this.

## Talents.

phrase-tekent-met-details = { $pupil } draws with lots of small details.
phrase-zingt-op-de-maat = { $pupil } sings and claps exactly in time with the music.
phrase-bedenkt-eigen-dansen = { $pupil } makes up dances and likes to show them.
phrase-beweegt-met-plezier = { $pupil } loves running, climbing and jumping.
phrase-speelt-goed-toneel = { $pupil } plays a part so well that everyone goes quiet.
phrase-bouwt-bijzondere-dingen = { $pupil } builds special things from blocks, cardboard or wood.
phrase-weet-veel-van-dieren = { $pupil } knows a lot about animals and plants and loves to tell us.
phrase-ontdekt-hoe-iets-werkt = { $pupil } takes things apart and finds out how they work.
phrase-handig-met-computer = { $pupil } makes their own game, film or story on the computer.
phrase-neemt-de-leiding = { $pupil } takes the lead and makes sure everyone can join in.
phrase-zorgt-voor-jongere-kinderen = { $pupil } likes to look after younger children.
phrase-heeft-eigen-ideeen = { $pupil } has many ideas and turns them into something beautiful.
phrase-regelt-graag-iets = { $pupil } likes to organise things for the class, such as a party.
phrase-vertelt-levendig = { $pupil } tells things in such a lively way that everyone listens.

## How home helps.

phrase-leest-thuis-samen = { $pupil } often reads with someone at home, and we hear that in class.
phrase-oefent-thuis-elke-dag = { $pupil } practises a little at home every day, and we see it in class.
phrase-leert-thuis-woorden = { $pupil } learns many words at home from talking together.
phrase-speelt-thuis-spelletjes = { $pupil } learns a lot from playing games at home.
phrase-vertelt-over-thuis = { $pupil } likes to tell the class about nice things at home.
phrase-krijgt-thuis-steun = { $pupil } gets a lot of support at home and so dares to do more in class.
phrase-komt-op-tijd = { $pupil } comes on time and starts the day calmly.
phrase-begint-met-energie = { $pupil } starts the day with energy: going to bed on time helps.
phrase-heeft-spullen-mee = { $pupil } brings everything needed for school every day.
phrase-oefent-thuis-lezen = { $pupil } is practising reading at home: ten minutes every day.
phrase-leert-huiswerk-plannen = { $pupil } is learning to choose a fixed time for homework at home.
phrase-leert-op-tijd-komen = { $pupil } is learning to be ready for school on time in the morning.
