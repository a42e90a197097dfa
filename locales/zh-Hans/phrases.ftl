### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = 阅读
phrases-group-arithmetic = 数学
phrases-group-spelling = 语言和写作
phrases-group-attitude = 学习态度
phrases-group-friends = 和别人相处
phrases-group-behaviour = 行为
phrases-group-talents = 特长
phrases-group-home = 家里

## Reading.

phrase-leest-met-plezier = { $pupil } 喜欢阅读，常常选一本新书来读。
phrase-leest-vlot-voor = { $pupil } 能流利、清楚地朗读一页书。
phrase-leest-met-gevoel = { $pupil } 朗读有感情：每个人物都有不同的声音。
phrase-vertelt-tekst-na = { $pupil } 能用自己的话说出课文讲了什么。
phrase-zoekt-in-de-tekst = { $pupil } 会回到课文里找问题的答案。
phrase-vraagt-naar-woorden = { $pupil } 遇到难词，会问是什么意思。
phrase-leest-graag-weetjes = { $pupil } 喜欢读知识类的书，还会讲给全班听。
phrase-luistert-naar-verhalen = { $pupil } 专心听故事，听完还能讲出来。
phrase-herkent-al-letters = { $pupil } 已经认识一些字母，比如同学名字里的字母。
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } 能听出哪些词押韵，还会自己想出新的词。
phrase-oefent-vlot-lezen = { $pupil } 在练习流利地读，每天读一小段。
phrase-oefent-lange-woorden = { $pupil } 在练习读长单词，把它们分成小段来读。
phrase-leert-nadenken-bij-lezen = { $pupil } 在学习读的时候停一停，想一想。

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } 心算又快又好。
phrase-telt-vlot = { $pupil } 能流利地顺着数、倒着数，也会跳着数。
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } 会背乘法口诀，还会用来做别的题。
phrase-rekent-met-geld = { $pupil } 会算钱，知道该找回多少钱。
phrase-kan-klokkijken = { $pupil } 会看钟，知道一件事还要多久。
phrase-meet-heel-precies = { $pupil } 用尺子量和画，都很准确。
phrase-zoekt-eigen-oplossing = { $pupil } 遇到难题，会静下心来找自己的解法。
phrase-ziet-patronen = { $pupil } 能看出图案的规律，也会自己做一个。
phrase-legt-sommen-uit = { $pupil } 能一步一步地给同学讲题。
phrase-vergelijkt-met-blokken = { $pupil } 用积木比一比，看出哪边多、哪边少、是不是一样多。
phrase-oefent-de-tafels = { $pupil } 在练习乘法口诀，每天做几道题。
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } 在练习应用题，先把题里的事画出来。
phrase-leert-sommen-nakijken = { $pupil } 在学习检查答案：这个答案对吗？

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } 写的故事，全班都爱听。
phrase-schrijft-netjes = { $pupil } 写字工整，大家都看得清楚。
phrase-let-op-spelling = { $pupil } 很注意拼写，自己写故事时也一样。
phrase-gebruikt-nieuwe-woorden = { $pupil } 学了新词，马上就用来造句。
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = 大家围坐时，{ $pupil } 能清楚地讲发生了什么事。
phrase-houdt-goede-spreekbeurt = { $pupil } 的课堂演讲很清楚，还能回答问题。
phrase-kent-meer-talen = { $pupil } 会几种语言，还会比较这些语言里的词。
phrase-schrijft-eigen-naam = { $pupil } 会写自己的名字，也试着写别的词。
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } 在练习拼写规则，并检查自己写的内容。
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } 在练习每句话都写好大写字母和句号。
phrase-leert-hele-zinnen = { $pupil } 在学习用完整的句子说话。

## Working attitude.

phrase-zet-door = { $pupil } 一次做不好，会再试一次。
phrase-begint-meteen = { $pupil } 会拿好用品，马上开始学习。
phrase-werkt-met-aandacht = 班里吵闹时，{ $pupil } 也能专心学习。
phrase-plant-eigen-werk = { $pupil } 会自己安排学习，按时完成。
phrase-maakt-werk-af = { $pupil } 会把作业做完，然后把东西都收好。
phrase-stelt-goede-vragen = { $pupil } 提的问题，让全班都学到东西。
phrase-zoekt-het-uit = { $pupil } 想知道事情是怎么回事，会自己去弄明白。
phrase-leert-van-fouten = { $pupil } 能静下心来看自己的错误，并改正。
phrase-doet-actief-mee = { $pupil } 上课积极，常常举手。
phrase-kiest-een-uitdaging = { $pupil } 有时会选一个难的任务，好多学一些。
phrase-speelt-met-aandacht = { $pupil } 能专心地玩很久，比如在积木角。
phrase-leert-hulp-vragen = { $pupil } 在学习做不出来时请人帮忙。
phrase-oefent-rustig-doorwerken = { $pupil } 在练习安静地学习，每周坚持得更久一点。
phrase-leert-werk-verdelen = { $pupil } 在学习把大任务分成小步骤。

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } 能和很多不同的孩子一起玩。
phrase-vraagt-anderen-mee = { $pupil } 看到有孩子一个人，会请那个孩子一起玩。
phrase-troost-een-ander = { $pupil } 会安慰难过的同学。
phrase-deelt-met-anderen = { $pupil } 会和别的孩子分享玩具和用品。
phrase-helpt-klasgenoten = { $pupil } 看到谁需要帮助，就马上去帮忙。
phrase-werkt-eerlijk-samen = { $pupil } 合作时能公平地分工。
phrase-luistert-naar-ideeen = { $pupil } 会听别人的想法，一起出主意。
phrase-lost-ruzie-op = { $pupil } 和别人吵架时，会用说和听来解决。
phrase-maakt-anderen-blij = { $pupil } 会用笑话或好听的话让别人高兴。
phrase-komt-op-voor-anderen = { $pupil } 会保护需要帮助的孩子。
phrase-bedenkt-spelletjes = { $pupil } 在操场上会想出大家都能玩的游戏。
phrase-leert-mee-te-spelen = { $pupil } 在学习问别人：我可以一起玩吗？
phrase-oefent-beurt-afwachten = { $pupil } 在练习做游戏时等轮到自己。
phrase-leert-ruzie-uitpraten = { $pupil } 在学习吵架以后心平气和地谈清楚。

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } 会听讲解，知道要做什么。
phrase-houdt-zich-aan-regels = 没有人看着时，{ $pupil } 也守规则。
phrase-maakt-het-goed = { $pupil } 会说对不起，并和好。
phrase-blijft-rustig = 紧张或吵闹时，{ $pupil } 也能保持平静。
phrase-zegt-iedereen-gedag = { $pupil } 高高兴兴地进教室，和每个人打招呼。
phrase-vertelt-over-gevoel = { $pupil } 生气或难过时，能平静地说出来。
phrase-zegt-duidelijk-nee = { $pupil } 遇到不舒服的事，会清楚地说“不”。
phrase-ruimt-zelf-op = { $pupil } 不用人提醒，就会收拾东西。
phrase-zuinig-op-spullen = { $pupil } 爱护班里的书和用品。
phrase-geeft-fout-toe = { $pupil } 做错了，会诚实地承认。
phrase-leert-rustig-worden = { $pupil } 在学习生气时先慢慢地呼吸。
phrase-oefent-met-luisteren = { $pupil } 在练习听别人把话说完。
phrase-leert-grens-aangeven = { $pupil } 在学习说：停，我不想这样。

## Talents.

phrase-tekent-met-details = { $pupil } 的画里有很多细小的东西。
phrase-zingt-op-de-maat = { $pupil } 唱歌、拍手，都很合拍。
phrase-bedenkt-eigen-dansen = { $pupil } 会自己编舞，也喜欢跳给大家看。
phrase-beweegt-met-plezier = { $pupil } 跑、爬、跳，都很开心。
phrase-speelt-goed-toneel = { $pupil } 演戏很真，大家都安静地看。
phrase-bouwt-bijzondere-dingen = { $pupil } 会用积木、纸板或木头做出特别的东西。
phrase-weet-veel-van-dieren = { $pupil } 知道很多动物和植物的事，也喜欢讲给大家听。
phrase-ontdekt-hoe-iets-werkt = { $pupil } 会把东西拆开，看看里面是怎样工作的。
phrase-handig-met-computer = { $pupil } 会用电脑做自己的游戏、影片或故事。
phrase-neemt-de-leiding = { $pupil } 会带头，让每个人都能参加。
phrase-zorgt-voor-jongere-kinderen = { $pupil } 喜欢照顾比自己小的孩子。
phrase-heeft-eigen-ideeen = { $pupil } 有很多自己的想法，能做出好看的东西。
phrase-regelt-graag-iets = { $pupil } 喜欢为班里张罗事情，比如办聚会。
phrase-vertelt-levendig = { $pupil } 讲得很生动，大家都爱听。

## How home helps.

phrase-leest-thuis-samen = { $pupil } 在家常和家人一起读书，我们在班里听得出来。
phrase-oefent-thuis-elke-dag = { $pupil } 每天在家练一会儿，我们在班里看得出来。
phrase-leert-thuis-woorden = { $pupil } 在家里和家人聊天，学会了很多词。
phrase-speelt-thuis-spelletjes = { $pupil } 从家里玩的游戏中学到很多。
phrase-vertelt-over-thuis = { $pupil } 喜欢在班里讲家里开心的事。
phrase-krijgt-thuis-steun = { $pupil } 得到家人很多支持，所以在班里更大胆了。
phrase-komt-op-tijd = { $pupil } 按时到校，平静地开始一天。
phrase-begint-met-energie = { $pupil } 每天精神好：早睡有帮助。
phrase-heeft-spullen-mee = { $pupil } 每天都带好上学用的东西。
phrase-oefent-thuis-lezen = { $pupil } 在家练习阅读：每天十分钟。
phrase-leert-huiswerk-plannen = { $pupil } 在学习给家庭作业定一个固定的时间。
phrase-leert-op-tijd-komen = { $pupil } 在学习早上按时准备好去上学。
