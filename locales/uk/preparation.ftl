### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Як підготуватися до розмови

# Under the title.
preparation-intro = П’ять кроків. Візьміть цей аркуш на розмову.

## Step 1: come.

preparation-step-1-title = Приходьте на розмову
preparation-step-1-line-1 = Запишіть день і час.
preparation-step-1-line-2 = Не можете? Подзвоніть або напишіть учителеві.
preparation-step-1-line-3 = Потрібен перекладач? Скажіть уже зараз.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Спочатку поговоріть із дитиною
preparation-step-2-line-1 = Що тобі подобається в школі?
preparation-step-2-line-2 = Що для тебе важко?
preparation-step-2-line-3 = З ким тобі добре?
preparation-step-2-line-4 = Що мені можна розповісти в школі?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Подумайте: про що хочете запитати?
preparation-step-3-line-1 = Що добре вдається моїй дитині?
preparation-step-3-line-2 = Що може бути ще краще?
preparation-step-3-line-3 = Яка моя дитина в класі?
preparation-step-3-line-4 = Що робить школа? А що можу зробити я?

preparation-step-3-line-start-1 = Як минули перші тижні?
preparation-step-3-line-start-2 = Чого моя дитина навчиться цього року?
preparation-step-3-line-start-3 = Як я можу допомагати вдома?
preparation-step-3-line-start-4 = Як ми цього року будемо на зв’язку?

preparation-step-3-line-end-1 = Які успіхи моєї дитини за цей рік?
preparation-step-3-line-end-2 = Які домовленості вдалося виконати?
preparation-step-3-line-end-3 = Що зміниться наступного року?
preparation-step-3-line-end-4 = Що я можу робити на канікулах?

preparation-step-3-line-advice-1 = Чому ви даєте таку рекомендацію?
preparation-step-3-line-advice-2 = Які школи для цього підходять?
preparation-step-3-line-advice-3 = Чи може рекомендація ще змінитися?
preparation-step-3-line-advice-4 = Що мені тепер робити і коли?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Подумайте: що хочете розповісти?
preparation-step-4-line-1 = Яка ваша дитина вдома?
preparation-step-4-line-2 = Що дитина каже про школу?
preparation-step-4-line-3 = Що дитина найбільше любить робити?
preparation-step-4-line-4 = Чи є вдома щось, що варто знати вчителеві?

preparation-step-4-line-start-1 = Що подобається вашій дитині? Що їй добре вдається?
preparation-step-4-line-start-2 = Що добре допомагає вдома?
preparation-step-4-line-start-3 = Чого ви чекаєте від цього навчального року?
preparation-step-4-line-start-4 = Чи є вдома щось, що варто знати вчителеві?

preparation-step-4-line-advice-1 = Що дитина найбільше любить робити?
preparation-step-4-line-advice-2 = Яка робота цікава вашій дитині?
preparation-step-4-line-advice-3 = Як ваша дитина вчиться найкраще?
preparation-step-4-line-advice-4 = На що сподіваєтеся ви? Чого хоче сама дитина?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Запитуйте під час розмови
preparation-step-5-line-1 = Щось незрозуміло? Попросіть пояснити.
preparation-step-5-line-2 = Запитайте: чи можете навести приклад?
preparation-step-5-line-3 = Попросіть дати домовленості на папері.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Як допомогти вдома

preparation-tip-12-1 = Багато говоріть із дитиною мовою, яку знаєте найкраще.
preparation-tip-12-2 = Щодня читайте разом книжечку або розглядайте малюнки.
preparation-tip-12-3 = Співайте, грайтеся, лічіть: на сходах, за столом, у магазині.
preparation-tip-12-4 = Хай дитина сама робить те, що вже вміє.

preparation-tip-34-1 = Щодня читайте разом 15 хвилин. Можна по черзі.
preparation-tip-34-2 = Шукайте літери й слова: на вулиці, на пачці молока.
preparation-tip-34-3 = Рахуйте разом: у магазині, за годинником, на кухні.
preparation-tip-34-4 = Запитайте, що сьогодні було гарного, і послухайте.

preparation-tip-56-1 = Хай дитина щодня читає. Поговоріть про прочитане.
preparation-tip-56-2 = Щодня кілька хвилин повторюйте таблицю множення.
preparation-tip-56-3 = Разом подивіться, що треба зробити для школи цього тижня.
preparation-tip-56-4 = Кажіть, що виходить добре. Помилятися можна.

preparation-tip-78-1 = Виберіть постійне місце й час для домашніх завдань.
preparation-tip-78-2 = Складіть разом план. Хай дитина сама за ним стежить.
preparation-tip-78-3 = Хай дитина й далі читає: книжку, газету, журнал.
preparation-tip-78-4 = Говоріть про майбутнє: що дитині подобається, яка школа їй підходить?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Багато розмовляйте й читайте разом і на канікулах, своєю мовою.
preparation-tip-end-12-2 = Багато грайтеся надворі. Шукайте разом листочки, камінці, комашок.
preparation-tip-end-12-3 = Хай дитина допомагає: готувати їжу, лічити, купувати продукти.
preparation-tip-end-12-4 = В останній тиждень канікул говоріть про новий навчальний рік.

# For children from six to twelve years old.
preparation-tip-end-1 = Хай дитина щодня читає й на канікулах. Можна й комікси.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Сходіть разом до бібліотеки. Для дітей запис безкоштовний.
preparation-tip-end-3 = Рахуйте разом: у магазині, за годинником, за рецептом.
preparation-tip-end-4 = В останній тиждень канікул хай дитина знову вчасно лягає спати.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Подивіться школи разом: у день відкритих дверей або на сайті.
# The level of secondary education.
preparation-tip-advice-78-2 = Говоріть про те, що подобається дитині, а не лише про рівень.
preparation-tip-advice-78-3 = Запитайте, що хвилює дитину, і послухайте.
preparation-tip-advice-78-4 = Покажіть, що пишаєтеся дитиною, хоч яка буде рекомендація.
