### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Розмова про дитину: { $pupil }

## Heads of the columns.

agenda-column-home = Вдома
agenda-column-school = У школі
agenda-column-agreements = Домовленості

# Above what was agreed in the last conversation.
agenda-agreed = Минулого разу:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Сильна сторона
agenda-talent = Талант
# Something to work on.
agenda-focus = Над чим працюємо

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Цього навчального року без хвороб.
        [one] Цього навчального року { $count } день хвороби.
        [few] Цього навчального року { $count } дні хвороби.
        [many] Цього навчального року { $count } днів хвороби.
       *[other] Цього навчального року { $count } дня хвороби.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Цього навчального року завжди вчасно.
        [one] Цього навчального року { $count } запізнення.
        [few] Цього навчального року { $count } запізнення.
        [many] Цього навчального року { $count } запізнень.
       *[other] Цього навчального року { $count } запізнення.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] Цього навчального року без додаткових вільних днів.
        [one] Цього навчального року { $count } вільний день із дозволу школи.
        [few] Цього навчального року { $count } вільні дні з дозволу школи.
        [many] Цього навчального року { $count } вільних днів із дозволу школи.
       *[other] Цього навчального року { $count } вільного дня з дозволу школи.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    Цього навчального року: { $sick ->
        [0] без хвороб
        [one] { $sick } день хвороби
        [few] { $sick } дні хвороби
        [many] { $sick } днів хвороби
       *[other] { $sick } дня хвороби
    }, { $late ->
        [0] завжди вчасно
        [one] { $late } запізнення
        [few] { $late } запізнення
        [many] { $late } запізнень
       *[other] { $late } запізнення
    }, { $leave ->
        [0] без вільних днів
        [one] { $leave } вільний день із дозволу
        [few] { $leave } вільні дні з дозволу
        [many] { $leave } вільних днів із дозволу
       *[other] { $leave } вільного дня з дозволу
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Попередня рекомендація: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Тест doorstroomtoets: кінець січня або лютий
# The latest day.
agenda-dates-result = Результат тесту: не пізніше { $until }
# The latest day.
agenda-dates-final = Остаточна рекомендація: не пізніше { $until }

## Opening: how is the child?

agenda-topic-introduction = Як справи?

agenda-introduction-home-12-1 = Що було гарного чи особливого від початку школи?
agenda-introduction-home-12-2 = Що дитина вдома розповідає про школу?
agenda-introduction-school-12-1 = Як дитина заходить у клас?
agenda-introduction-school-12-2 = Що радує вашу дитину в класі?

agenda-introduction-home-34-1 = Як справи в дитини вдома?
agenda-introduction-home-34-2 = Що дитина розповідає про клас?
agenda-introduction-school-34-1 = Що нас радує?
agenda-introduction-school-34-2 = Що вдалося з минулих домовленостей?

agenda-introduction-home-56-1 = Як справи в дитини вдома?
agenda-introduction-home-56-2 = Чим пишається дитина?
agenda-introduction-school-56-1 = Що ми помічаємо? Що приємно бачити?
agenda-introduction-school-56-2 = Що вдалося з минулих домовленостей?

agenda-introduction-home-78-1 = Як почувається ваша дитина?
agenda-introduction-home-78-2 = Про що дитина сама хоче поговорити?
agenda-introduction-school-78-1 = Що виходить добре, а що – дедалі краще?
agenda-introduction-school-78-2 = Що вдалося з минулих домовленостей?

agenda-introduction-home-start-1 = Чим радує ваша дитина? Що їй добре вдається?
agenda-introduction-home-start-2 = Що дитина каже про клас?
agenda-introduction-home-start-3 = Чи є вдома щось, що варто знати вчителеві?
agenda-introduction-school-start-1 = Як минули перші тижні?
agenda-introduction-school-start-2 = Що нас уже радує?
agenda-introduction-school-start-12-1 = Якими були перші дні й тижні в класі?
agenda-introduction-school-start-12-2 = Чим дитина любить гратися?

agenda-introduction-home-end-1 = Чим пишаєтеся ви? А дитина?
agenda-introduction-home-end-2 = Що було найкращим за рік?
agenda-introduction-school-end-1 = Чим пишаємося ми?
agenda-introduction-school-end-2 = Які домовленості цього року вдалося виконати?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: що ти нам розкажеш?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: що ти нам покажеш?

## What and how the child learns.

agenda-topic-cognitive = Навчання

agenda-cognitive-home-12-1 = Якими мовами говорите вдома? Розповідаєте історії?
agenda-cognitive-home-12-2 = Про що дитина багато запитує?
agenda-cognitive-school-12-1 = Як дитина говорить, лічить і грається словами?
agenda-cognitive-school-12-2 = Чого дитина вчиться зараз?

agenda-cognitive-home-34-1 = Чи читає дитина вдома? Сама чи з вами?
agenda-cognitive-home-34-2 = Що для дитини легко, а що важко?
agenda-cognitive-school-34-1 = Як ідуть читання, письмо й математика?
agenda-cognitive-school-34-2 = Який наступний крок?

agenda-cognitive-home-56-1 = Що дитина любить читати?
agenda-cognitive-home-56-2 = Чи виходить учити вдома, наприклад, множення?
agenda-cognitive-school-56-1 = Які успіхи дитини порівняно з минулим роком?
agenda-cognitive-school-56-2 = Який наступний крок?

agenda-cognitive-home-78-1 = Як удома з домашніми завданнями?
agenda-cognitive-home-78-2 = Що допомагає дитині вчитися?
agenda-cognitive-school-78-1 = Які успіхи дитини порівняно з минулим роком?
agenda-cognitive-school-78-2 = Як дитина сама вчиться і планує?

agenda-cognitive-home-start-1 = Що вдома допомагає дитині вчитися нового?
agenda-cognitive-home-start-2 = Чого ви чекаєте від цього навчального року?
agenda-cognitive-school-start-1 = Що дитина вже добре вміє?
agenda-cognitive-school-start-2 = Чого дитина навчиться за рік?
agenda-cognitive-home-start-12-1 = Які мови дитина чує вдома? Якими говорить?
agenda-cognitive-home-start-12-2 = Що допомагає дитині, коли щось нове?
agenda-cognitive-school-start-12-1 = Як дитина грається і що при цьому розповідає?
agenda-cognitive-school-start-12-2 = Чого дитина навчиться цього року в грі?

agenda-cognitive-home-end-1 = Що дитина тепер уміє, а раніше ще не вміла?
agenda-cognitive-home-end-2 = Що вдома найбільше допомагало вчитися?
agenda-cognitive-school-end-1 = Які успіхи дитини за цей рік?
agenda-cognitive-school-end-2 = Над чим дитина працюватиме наступного року?

agenda-cognitive-school-advice-1 = Які успіхи дитини за останні роки?
agenda-cognitive-school-advice-2 = Що ще допоможе дитині до літа?

## Friends, feelings, the group.

agenda-topic-social = Стосунки з іншими

agenda-social-home-12-1 = З ким дитина любить гратися?
agenda-social-home-12-2 = Що робить дитина, коли злиться чи сумує?
agenda-social-school-12-1 = Як дитина грається з іншими?
agenda-social-school-12-2 = Чи каже дитина, чого хоче і що відчуває?

agenda-social-home-34-1 = З ким дитина грається після школи?
agenda-social-home-34-2 = Що дитину радує, а що злить?
agenda-social-school-34-1 = Як виходить гратися і працювати разом?
agenda-social-school-34-2 = Як дитина залагоджує сварки?

agenda-social-home-56-1 = Чи є в дитини друзі, з якими їй добре?
agenda-social-home-56-2 = Чи говорить дитина про свої почуття?
agenda-social-school-56-1 = Яка роль дитини в класі?
agenda-social-school-56-2 = Як дитина працює разом з іншими?

agenda-social-home-78-1 = З ким дитина спілкується, зокрема в інтернеті?
agenda-social-home-78-2 = Чи сміливо дитина каже свою думку?
agenda-social-school-78-1 = Яка роль дитини в класі?
agenda-social-school-78-2 = Як дитина заступається за себе та інших?

agenda-social-home-end-1 = З ким дитині було добре?
agenda-social-home-end-2 = Що дитина тепер робить сміливо, а раніше – ні?
agenda-social-school-end-1 = Як дитина ладнає з іншими?
agenda-social-school-end-2 = Чим дитина важлива для класу?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Бажання вчитися

agenda-motivation-home-12-1 = Чи любить дитина ходити до школи?
agenda-motivation-home-12-2 = Як дитина спить? Чи вдається приходити вчасно?
agenda-motivation-school-12-1 = Чим дитина довго займається?
agenda-motivation-school-12-2 = Чи бере дитина участь у розмовах у колі?

agenda-motivation-home-34-1 = Чи хочеться дитині до школи?
agenda-motivation-home-34-2 = Чи встигаєте вранці до школи?
agenda-motivation-school-34-1 = У чому дитина дуже старається?
agenda-motivation-school-34-2 = Чи може дитина довго працювати?

agenda-motivation-home-56-1 = Коли дитині дуже хочеться до школи?
agenda-motivation-home-56-2 = Що робить дитина, коли щось не виходить?
agenda-motivation-school-56-1 = Коли дитина працює найкраще?
agenda-motivation-school-56-2 = Чи просить дитина допомоги?

agenda-motivation-home-78-1 = Заради чого дитина готова старатися?
agenda-motivation-home-78-2 = Як дитина розподіляє час удома?
agenda-motivation-school-78-1 = Чи працює дитина самостійно?
agenda-motivation-school-78-2 = Як дитина ставиться до помилок?

agenda-motivation-school-end-1 = У чому дитина дуже старалася цього року?
agenda-motivation-school-end-2 = Що заохочує дитину вчитися?

agenda-motivation-home-advice-1 = Над чим дитина хоче працювати до літа?
agenda-motivation-home-advice-2 = Що допомагає дитині не здаватися?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Інтереси й таланти

agenda-interests-home-12-1 = У що дитина найбільше любить гратися?
agenda-interests-home-12-2 = Що дитина може довго дивитися чи слухати?
agenda-interests-school-12-1 = Який ігровий куточок вибирає дитина?
agenda-interests-school-12-2 = Що дитина любить досліджувати?

agenda-interests-home-34-1 = Що дитина любить робити після школи?
agenda-interests-home-34-2 = Про що дитина багато знає?
agenda-interests-school-34-1 = Який улюблений предмет дитини?
agenda-interests-school-34-2 = Який талант бачимо ми?

agenda-interests-home-56-1 = Яке хобі чи який спорт підходить дитині?
agenda-interests-home-56-2 = Що дитині добре вдається вдома?
agenda-interests-school-56-1 = Який улюблений предмет дитини?
agenda-interests-school-56-2 = Як ми розвиваємо цей талант?

agenda-interests-home-78-1 = Чим дитина може займатися годинами?
agenda-interests-home-78-2 = Яка робота цікавить дитину?
agenda-interests-school-78-1 = Який улюблений предмет дитини?
agenda-interests-school-78-2 = Як ми розвиваємо цей талант?

agenda-interests-school-end-1 = Який талант розкрився за рік?
agenda-interests-school-end-2 = Як розвивати цей талант далі?

agenda-interests-school-advice-1 = Який талант дитини ми бачимо?
agenda-interests-school-advice-2 = Дитина любить учитися з книжок, на практиці чи і так, і так?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Шлях у школі
# The same row for children of ten to twelve.
agenda-topic-career-78 = До середньої школи

agenda-career-home-12-1 = Яким був для дитини початок школи?
agenda-career-home-12-2 = Чого ви чекаєте від школи?
agenda-career-school-12-1 = Як дитина звикла до школи?
agenda-career-school-12-2 = Що буде в наступному класі?

agenda-career-home-34-1 = Чого дитині варто навчитися цього року?
agenda-career-home-34-2 = Ким дитина хоче стати?
agenda-career-school-34-1 = Що буде в наступному класі?
agenda-career-school-34-2 = Що для цього потрібно дитині?

agenda-career-home-56-1 = Про яку роботу мріє дитина?
agenda-career-home-56-2 = Чого ви бажаєте своїй дитині?
agenda-career-school-56-1 = Чого ми чекаємо від дитини?
agenda-career-school-56-2 = Що для цього потрібно дитині?

agenda-career-home-78-1 = Про яку середню школу ви думаєте разом?
agenda-career-home-78-2 = Що для дитини важливо в цьому виборі?
agenda-career-school-78-1 = Яка освіта зараз підходить дитині?
agenda-career-school-78-2 = Які ще будуть кроки й коли?

agenda-career-school-start-12-1 = Як дитина звикає до класу й правил?
agenda-career-school-start-12-2 = Як минає день у класі?
agenda-career-home-start-78-1 = Що дитина думає про середню школу?
agenda-career-home-start-78-2 = Що хочете запитати про вибір школи?
agenda-career-school-start-78-1 = Які кроки будуть цього року?
agenda-career-school-start-78-2 = Що для цього потрібно дитині?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = На що дитина радо чекає наступного року?
agenda-career-home-end-2 = Що ще хвилює дитину?
agenda-career-school-end-1 = Що зміниться наступного року?
agenda-career-school-end-2 = Що допоможе добре почати?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Що підходить вашій дитині й чому?
agenda-career-home-provisional-advice-2 = Чого бажаєте ви? Чого хоче сама дитина?
agenda-career-home-provisional-advice-3 = Які школи хочете подивитися разом?
agenda-career-school-provisional-advice-1 = Яку попередню рекомендацію ми даємо?
agenda-career-school-provisional-advice-2 = Чому ми даємо таку рекомендацію?
agenda-career-school-provisional-advice-3 = Що може змінитися після тесту doorstroomtoets?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Що ви думаєте про рекомендацію? А дитина?
agenda-career-home-final-advice-2 = До якої школи хоче дитина й чому?
agenda-career-school-final-advice-1 = Який результат тесту doorstroomtoets?
agenda-career-school-final-advice-2 = Яка остаточна рекомендація й чому?
agenda-career-school-final-advice-3 = Як і коли записати дитину до школи?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Що ще важливо?

agenda-special-home-12-1 = Чи є щось, що варто знати школі?
agenda-special-school-12-1 = Чи є додаткова допомога або щось особливе?

agenda-special-home-34-1 = Чи є щось, що варто знати школі?
agenda-special-school-34-1 = Чи є додаткова допомога або щось особливе?

agenda-special-home-56-1 = Чи є щось, що варто знати школі?
agenda-special-school-56-1 = Чи є додаткова допомога або щось особливе?

agenda-special-home-78-1 = Чи є щось, що варто знати школі?
agenda-special-school-78-1 = Чи є додаткова допомога або щось особливе?

## The closing row: what each will do.

agenda-topic-agreements = Домовленості

agenda-agreements-home-12-1 = Що ви хочете робити вдома?
agenda-agreements-school-12-1 = Що ми робитимемо в класі?

agenda-agreements-home-34-1 = Що ви хочете робити вдома?
agenda-agreements-school-34-1 = Що ми робитимемо в класі?

agenda-agreements-home-56-1 = Що хоче робити дитина? А ви?
agenda-agreements-school-56-1 = Що робитимемо ми?

agenda-agreements-home-78-1 = Що хоче робити дитина? А ви?
agenda-agreements-school-78-1 = Що робитимемо ми?

agenda-agreements-home-start-1 = Чи маєте для нас пораду або добре слово?
agenda-agreements-home-start-2 = Що ви хочете робити вдома? А дитина?
agenda-agreements-school-start-1 = Що ми робитимемо в класі?
agenda-agreements-school-start-2 = Як ви можете допомогти вдома?

agenda-agreements-home-end-1 = Що робитимете на канікулах?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Що нам можна передати далі?
agenda-agreements-school-end-1 = Кому й коли ми це передамо?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: який твій перший крок?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: про що домовимося?
