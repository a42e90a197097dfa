### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Читання
phrases-group-arithmetic = Математика
phrases-group-spelling = Мова й письмо
phrases-group-attitude = Ставлення до роботи
phrases-group-friends = Стосунки з іншими
phrases-group-behaviour = Поведінка
phrases-group-talents = Таланти
phrases-group-home = Вдома

## Reading.

phrase-leest-met-plezier = { $pupil } читає із задоволенням і охоче бере нову книжку.
phrase-leest-vlot-voor = { $pupil } читає вголос сторінку плавно й чітко.
phrase-leest-met-gevoel = { $pupil } читає вголос виразно: кожен герой має свій голос.
phrase-vertelt-tekst-na = { $pupil } своїми словами розповідає, про що йдеться в тексті.
phrase-zoekt-in-de-tekst = { $pupil } знаходить у тексті відповідь на запитання.
phrase-vraagt-naar-woorden = { $pupil } питає, що означає складне слово.
phrase-leest-graag-weetjes = { $pupil } любить пізнавальні книжки й розповідає про них у класі.
phrase-luistert-naar-verhalen = { $pupil } уважно слухає історію, а потім її переказує.
phrase-herkent-al-letters = { $pupil } вже впізнає літери, наприклад в іменах дітей.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } чує, які слова римуються, і придумує нові.
phrase-oefent-vlot-lezen = { $pupil } вчиться плавно читати: щодня один короткий уривок.
phrase-oefent-lange-woorden = { $pupil } вчиться читати довгі слова частинами.
phrase-leert-nadenken-bij-lezen = { $pupil } вчиться під час читання зупинятися й думати.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } швидко розв’язує багато прикладів подумки.
phrase-telt-vlot = { $pupil } легко лічить уперед і назад, також по 2, по 5, по 10.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } знає таблицю множення й застосовує її в прикладах.
phrase-rekent-met-geld = { $pupil } рахує гроші й знає, скільки буде решти.
phrase-kan-klokkijken = { $pupil } визначає час за годинником і знає, скільки ще лишилося.
phrase-meet-heel-precies = { $pupil } дуже точно вимірює і креслить лінійкою.
phrase-zoekt-eigen-oplossing = { $pupil } спокійно шукає свій спосіб розв’язати складний приклад.
phrase-ziet-patronen = { $pupil } бачить, як продовжити візерунок, і придумує свій.
phrase-legt-sommen-uit = { $pupil } крок за кроком пояснює приклад іншій дитині.
phrase-vergelijkt-met-blokken = { $pupil } порівнює на кубиках, де більше, менше чи порівну.
phrase-oefent-de-tafels = { $pupil } вчить таблицю множення: щодня кілька прикладів.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } вчиться розв’язувати задачі й спершу малює, що відбувається.
phrase-leert-sommen-nakijken = { $pupil } вчиться перевіряти приклад: чи може бути така відповідь?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } пише історії, які клас любить слухати.
phrase-schrijft-netjes = { $pupil } пише охайно: усім легко прочитати.
phrase-let-op-spelling = { $pupil } стежить за правописом, навіть у власних історіях.
phrase-gebruikt-nieuwe-woorden = { $pupil } одразу вживає нове слово в реченні.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } зрозуміло розповідає в колі, що сталося.
phrase-houdt-goede-spreekbeurt = { $pupil } зрозуміло виступає перед класом і відповідає на запитання.
phrase-kent-meer-talen = { $pupil } знає кілька мов і порівнює слова з них.
phrase-schrijft-eigen-naam = { $pupil } пише своє ім’я і пробує писати інші слова.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } вчить правила нідерландського правопису й перевіряє себе.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } вчиться ставити велику літеру й крапку в кожному реченні.
phrase-leert-hele-zinnen = { $pupil } вчиться розповідати повними реченнями.

## Working attitude.

phrase-zet-door = { $pupil } пробує ще раз, якщо щось не вдається одразу.
phrase-begint-meteen = { $pupil } готує все потрібне й одразу береться до роботи.
phrase-werkt-met-aandacht = { $pupil } працює зосереджено, навіть коли в класі гамірно.
phrase-plant-eigen-werk = { $pupil } планує свою роботу й закінчує її вчасно.
phrase-maakt-werk-af = { $pupil } закінчує роботу, а потім усе прибирає.
phrase-stelt-goede-vragen = { $pupil } ставить запитання, корисні для всього класу.
phrase-zoekt-het-uit = { $pupil } хоче знати, як усе влаштовано, і шукає відповідь.
phrase-leert-van-fouten = { $pupil } спокійно переглядає помилки й виправляє їх.
phrase-doet-actief-mee = { $pupil } активно працює в класі й часто піднімає руку.
phrase-kiest-een-uitdaging = { $pupil } часом бере складне завдання, щоб більше навчитися.
phrase-speelt-met-aandacht = { $pupil } грається довго й зосереджено, наприклад з кубиками.
phrase-leert-hulp-vragen = { $pupil } вчиться просити допомоги, коли робота не виходить.
phrase-oefent-rustig-doorwerken = { $pupil } вчиться спокійно працювати: щотижня трохи довше.
phrase-leert-werk-verdelen = { $pupil } вчиться ділити велике завдання на маленькі кроки.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } грається з багатьма різними дітьми.
phrase-vraagt-anderen-mee = { $pupil } запрошує до гри дитину, яка стоїть осторонь.
phrase-troost-een-ander = { $pupil } втішає дитину, якій сумно.
phrase-deelt-met-anderen = { $pupil } ділиться іграшками й речами з іншими дітьми.
phrase-helpt-klasgenoten = { $pupil } бачить, кому потрібна допомога, й одразу допомагає.
phrase-werkt-eerlijk-samen = { $pupil } чесно розподіляє завдання у спільній роботі.
phrase-luistert-naar-ideeen = { $pupil } слухає ідеї інших і думає разом із ними.
phrase-lost-ruzie-op = { $pupil } залагоджує сварки розмовою: говорить і слухає.
phrase-maakt-anderen-blij = { $pupil } тішить інших жартом або добрим словом.
phrase-komt-op-voor-anderen = { $pupil } заступається за дітей, яким це потрібно.
phrase-bedenkt-spelletjes = { $pupil } придумує на подвір’ї ігри для всіх.
phrase-leert-mee-te-spelen = { $pupil } вчиться питати: можна мені з вами гратися?
phrase-oefent-beurt-afwachten = { $pupil } вчиться чекати своєї черги в грі.
phrase-leert-ruzie-uitpraten = { $pupil } вчиться спокійно залагоджувати сварку розмовою.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } слухає пояснення і знає, що треба робити.
phrase-houdt-zich-aan-regels = { $pupil } дотримується правил, навіть коли ніхто не бачить.
phrase-maakt-het-goed = { $pupil } просить пробачення і мириться.
phrase-blijft-rustig = { $pupil } зберігає спокій, коли напружено чи гамірно.
phrase-zegt-iedereen-gedag = { $pupil } весело заходить у клас і з усіма вітається.
phrase-vertelt-over-gevoel = { $pupil } спокійно розповідає про злість чи смуток.
phrase-zegt-duidelijk-nee = { $pupil } чітко каже «ні», коли щось неприємно.
phrase-ruimt-zelf-op = { $pupil } прибирає без нагадувань.
phrase-zuinig-op-spullen = { $pupil } дбайливо ставиться до книжок і речей класу.
phrase-geeft-fout-toe = { $pupil } чесно визнає свою помилку.
phrase-leert-rustig-worden = { $pupil } вчиться спершу спокійно дихати, коли приходить злість.
phrase-oefent-met-luisteren = { $pupil } вчиться вислуховувати інших до кінця.
phrase-leert-grens-aangeven = { $pupil } вчиться казати: стоп, я цього не хочу.

## Talents.

phrase-tekent-met-details = { $pupil } малює з безліччю дрібних деталей.
phrase-zingt-op-de-maat = { $pupil } співає і плескає точно в такт.
phrase-bedenkt-eigen-dansen = { $pupil } придумує власні танці й охоче їх показує.
phrase-beweegt-met-plezier = { $pupil } з великою радістю бігає, лазить і стрибає.
phrase-speelt-goed-toneel = { $pupil } грає роль так правдиво, що всі затихають.
phrase-bouwt-bijzondere-dingen = { $pupil } будує особливі речі з кубиків, картону чи дерева.
phrase-weet-veel-van-dieren = { $pupil } багато знає про тварин і рослини й охоче про них розповідає.
phrase-ontdekt-hoe-iets-werkt = { $pupil } розбирає речі й дізнається, як вони працюють.
phrase-handig-met-computer = { $pupil } створює на комп’ютері власну гру, фільм чи історію.
phrase-neemt-de-leiding = { $pupil } веде за собою і дбає, щоб усі могли долучитися.
phrase-zorgt-voor-jongere-kinderen = { $pupil } любить дбати про молодших дітей.
phrase-heeft-eigen-ideeen = { $pupil } має багато власних ідей і робить із них щось гарне.
phrase-regelt-graag-iets = { $pupil } любить організовувати щось для класу, наприклад свято.
phrase-vertelt-levendig = { $pupil } розповідає так цікаво, що всім хочеться слухати.

## How home helps.

phrase-leest-thuis-samen = { $pupil } часто читає вдома з рідними, і ми чуємо це в класі.
phrase-oefent-thuis-elke-dag = { $pupil } щодня трохи займається вдома, і ми бачимо це в класі.
phrase-leert-thuis-woorden = { $pupil } вивчає вдома багато слів, коли ви разом розмовляєте.
phrase-speelt-thuis-spelletjes = { $pupil } багато чого вчиться завдяки іграм удома.
phrase-vertelt-over-thuis = { $pupil } любить розповідати в класі про щось гарне з дому.
phrase-krijgt-thuis-steun = { $pupil } має вдома велику підтримку і тому сміливіше діє в класі.
phrase-komt-op-tijd = { $pupil } приходить вчасно і спокійно починає день.
phrase-begint-met-energie = { $pupil } бадьоро починає день: вчасний сон допомагає.
phrase-heeft-spullen-mee = { $pupil } щодня має з собою все потрібне для школи.
phrase-oefent-thuis-lezen = { $pupil } тренується читати вдома: 10 хвилин щодня.
phrase-leert-huiswerk-plannen = { $pupil } вчиться вибирати вдома постійний час для домашніх завдань.
phrase-leert-op-tijd-komen = { $pupil } вчиться вранці вчасно збиратися до школи.
