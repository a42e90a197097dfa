### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Чтение
phrases-group-arithmetic = Математика
phrases-group-spelling = Язык и письмо
phrases-group-attitude = Отношение к работе
phrases-group-friends = Общение с другими
phrases-group-behaviour = Поведение
phrases-group-talents = Таланты
phrases-group-home = Дома

## Reading.

phrase-leest-met-plezier = { $pupil } читает с удовольствием и любит выбирать новую книгу.
phrase-leest-vlot-voor = { $pupil } читает страницу вслух бегло и чётко.
phrase-leest-met-gevoel = { $pupil } читает вслух с чувством: у каждого героя свой голос.
phrase-vertelt-tekst-na = { $pupil } своими словами рассказывает, о чём текст.
phrase-zoekt-in-de-tekst = { $pupil } ищет в тексте ответ на вопрос.
phrase-vraagt-naar-woorden = { $pupil } спрашивает, что значит трудное слово.
phrase-leest-graag-weetjes = { $pupil } любит книги с интересными фактами и рассказывает о них в классе.
phrase-luistert-naar-verhalen = { $pupil } внимательно слушает рассказ и потом пересказывает его.
phrase-herkent-al-letters = { $pupil } уже узнаёт буквы, например в именах детей.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } слышит, какие слова рифмуются, и придумывает новые.
phrase-oefent-vlot-lezen = { $pupil } учится читать бегло, каждый день понемногу.
phrase-oefent-lange-woorden = { $pupil } учится читать длинные слова и делит их на части.
phrase-leert-nadenken-bij-lezen = { $pupil } учится при чтении останавливаться и думать.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } быстро решает много примеров в уме.
phrase-telt-vlot = { $pupil } легко считает вперёд и назад, в том числе по два и по пять.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } знает таблицу умножения и применяет её в других задачах.
phrase-rekent-met-geld = { $pupil } умеет считать деньги и знает, сколько будет сдачи.
phrase-kan-klokkijken = { $pupil } узнаёт время по часам и понимает, сколько ещё осталось.
phrase-meet-heel-precies = { $pupil } очень точно измеряет и чертит по линейке.
phrase-zoekt-eigen-oplossing = { $pupil } спокойно ищет своё решение трудной задачи.
phrase-ziet-patronen = { $pupil } видит, как продолжается узор, и придумывает свой.
phrase-legt-sommen-uit = { $pupil } шаг за шагом объясняет задачу другому ребёнку.
phrase-vergelijkt-met-blokken = { $pupil } сравнивает на кубиках: больше, меньше или поровну.
phrase-oefent-de-tafels = { $pupil } учит таблицу умножения: несколько примеров в день.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } учится решать текстовые задачи и сначала рисует условие.
phrase-leert-sommen-nakijken = { $pupil } учится проверять пример: может ли ответ быть верным?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } пишет рассказы, которые класс любит слушать.
phrase-schrijft-netjes = { $pupil } пишет аккуратно: всем легко это прочитать.
phrase-let-op-spelling = { $pupil } следит за правописанием, даже в своих рассказах.
phrase-gebruikt-nieuwe-woorden = { $pupil } сразу использует новое слово в предложении.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } понятно рассказывает классу в кругу, что случилось.
phrase-houdt-goede-spreekbeurt = { $pupil } понятно выступает перед классом и отвечает на вопросы.
phrase-kent-meer-talen = { $pupil } знает несколько языков и сравнивает слова из них.
phrase-schrijft-eigen-naam = { $pupil } пишет своё имя и пробует писать другие слова.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } учит правила правописания и проверяет свою работу.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } учится ставить большую букву и точку в каждом предложении.
phrase-leert-hele-zinnen = { $pupil } учится рассказывать целыми предложениями.

## Working attitude.

phrase-zet-door = { $pupil } пробует ещё раз, если что-то не получается сразу.
phrase-begint-meteen = { $pupil } берёт всё нужное и сразу начинает работать.
phrase-werkt-met-aandacht = { $pupil } работает внимательно, даже когда в классе шумно.
phrase-plant-eigen-werk = { $pupil } планирует свою работу и заканчивает её вовремя.
phrase-maakt-werk-af = { $pupil } заканчивает работу и потом всё убирает.
phrase-stelt-goede-vragen = { $pupil } задаёт вопросы, полезные всему классу.
phrase-zoekt-het-uit = { $pupil } хочет знать, как всё устроено, и ищет ответ.
phrase-leert-van-fouten = { $pupil } спокойно смотрит на ошибки и исправляет их.
phrase-doet-actief-mee = { $pupil } активно участвует и часто поднимает руку.
phrase-kiest-een-uitdaging = { $pupil } иногда выбирает трудное задание, чтобы узнать больше.
phrase-speelt-met-aandacht = { $pupil } долго и увлечённо играет, например с кубиками.
phrase-leert-hulp-vragen = { $pupil } учится просить о помощи, если работа не получается.
phrase-oefent-rustig-doorwerken = { $pupil } учится спокойно работать, каждую неделю чуть дольше.
phrase-leert-werk-verdelen = { $pupil } учится делить большое задание на маленькие шаги.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } играет с самыми разными детьми.
phrase-vraagt-anderen-mee = { $pupil } зовёт играть ребёнка, который стоит в стороне.
phrase-troost-een-ander = { $pupil } утешает ребёнка, которому грустно.
phrase-deelt-met-anderen = { $pupil } делится с детьми игрушками и вещами.
phrase-helpt-klasgenoten = { $pupil } видит, кому нужна помощь, и сразу помогает.
phrase-werkt-eerlijk-samen = { $pupil } в общей работе честно делит задания.
phrase-luistert-naar-ideeen = { $pupil } слушает идеи других и думает вместе с ними.
phrase-lost-ruzie-op = { $pupil } решает споры словами и умеет слушать.
phrase-maakt-anderen-blij = { $pupil } радует других шуткой или добрым словом.
phrase-komt-op-voor-anderen = { $pupil } заступается за детей, которым это нужно.
phrase-bedenkt-spelletjes = { $pupil } придумывает во дворе школы игры для всех.
phrase-leert-mee-te-spelen = { $pupil } учится спрашивать: можно мне с вами поиграть?
phrase-oefent-beurt-afwachten = { $pupil } учится ждать своей очереди в игре.
phrase-leert-ruzie-uitpraten = { $pupil } учится спокойно мириться после ссоры.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } слушает объяснение и знает, что делать.
phrase-houdt-zich-aan-regels = { $pupil } соблюдает правила, даже когда никто не смотрит.
phrase-maakt-het-goed = { $pupil } просит прощения и мирится.
phrase-blijft-rustig = { $pupil } сохраняет спокойствие, даже если вокруг шум или волнение.
phrase-zegt-iedereen-gedag = { $pupil } входит с улыбкой и здоровается со всеми.
phrase-vertelt-over-gevoel = { $pupil } спокойно рассказывает о злости или грусти.
phrase-zegt-duidelijk-nee = { $pupil } ясно говорит «нет», если что-то неприятно.
phrase-ruimt-zelf-op = { $pupil } убирает за собой без напоминаний.
phrase-zuinig-op-spullen = { $pupil } бережёт книги и вещи класса.
phrase-geeft-fout-toe = { $pupil } честно признаёт свою ошибку.
phrase-leert-rustig-worden = { $pupil } учится сначала спокойно дышать, если злится.
phrase-oefent-met-luisteren = { $pupil } учится слушать других до конца.
phrase-leert-grens-aangeven = { $pupil } учится говорить: стоп, я этого не хочу.

## Talents.

phrase-tekent-met-details = { $pupil } рисует с множеством мелких деталей.
phrase-zingt-op-de-maat = { $pupil } поёт и хлопает точно в такт.
phrase-bedenkt-eigen-dansen = { $pupil } придумывает свои танцы и любит их показывать.
phrase-beweegt-met-plezier = { $pupil } с большим удовольствием бегает, лазает и прыгает.
phrase-speelt-goed-toneel = { $pupil } играет роль так живо, что все замирают.
phrase-bouwt-bijzondere-dingen = { $pupil } строит удивительные вещи из кубиков, картона или дерева.
phrase-weet-veel-van-dieren = { $pupil } много знает о животных и растениях и любит о них говорить.
phrase-ontdekt-hoe-iets-werkt = { $pupil } разбирает вещи и узнаёт, как они работают.
phrase-handig-met-computer = { $pupil } делает на компьютере свою игру, фильм или рассказ.
phrase-neemt-de-leiding = { $pupil } ведёт за собой и следит, чтобы все могли участвовать.
phrase-zorgt-voor-jongere-kinderen = { $pupil } любит заботиться о младших детях.
phrase-heeft-eigen-ideeen = { $pupil } придумывает много нового и делает из этого красивые вещи.
phrase-regelt-graag-iets = { $pupil } любит устраивать что-то для класса, например праздник.
phrase-vertelt-levendig = { $pupil } рассказывает так живо, что всем хочется слушать.

## How home helps.

phrase-leest-thuis-samen = { $pupil } часто читает дома вместе с вами, и мы слышим это в классе.
phrase-oefent-thuis-elke-dag = { $pupil } каждый день немного занимается дома, и мы видим это в классе.
phrase-leert-thuis-woorden = { $pupil } узнаёт дома много слов, когда вы говорите вместе.
phrase-speelt-thuis-spelletjes = { $pupil } многому учится в играх дома.
phrase-vertelt-over-thuis = { $pupil } любит рассказывать классу, что хорошего дома.
phrase-krijgt-thuis-steun = { $pupil } чувствует поддержку дома и поэтому смелее ведёт себя в классе.
phrase-komt-op-tijd = { $pupil } приходит вовремя и спокойно начинает день.
phrase-begint-met-energie = { $pupil } бодро начинает день: полезно ложиться спать вовремя.
phrase-heeft-spullen-mee = { $pupil } каждый день приносит всё нужное для школы.
phrase-oefent-thuis-lezen = { $pupil } тренируется в чтении дома: десять минут каждый день.
phrase-leert-huiswerk-plannen = { $pupil } учится выбирать дома постоянное время для уроков.
phrase-leert-op-tijd-komen = { $pupil } учится утром вовремя собираться в школу.
