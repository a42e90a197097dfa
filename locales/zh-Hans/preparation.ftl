### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = 您可以这样准备

# Under the title.
preparation-intro = 五个步骤。面谈时请带上这张纸。

## Step 1: come.

preparation-step-1-title = 来参加面谈
preparation-step-1-line-1 = 把日期和时间记下来。
preparation-step-1-line-2 = 那时不能来？请打电话或发邮件给老师。
preparation-step-1-line-3 = 需要翻译？请现在就告诉我们。

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = 先和孩子聊一聊
preparation-step-2-line-1 = 你觉得学校里什么好？
preparation-step-2-line-2 = 你觉得什么难？
preparation-step-2-line-3 = 你喜欢和谁在一起？
preparation-step-2-line-4 = 我可以跟老师说些什么？

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = 想一想：您要问什么？
preparation-step-3-line-1 = 我的孩子擅长什么？
preparation-step-3-line-2 = 什么还可以做得更好？
preparation-step-3-line-3 = 我的孩子在班里怎么样？
preparation-step-3-line-4 = 学校做什么？我能做什么？

preparation-step-3-line-start-1 = 头几周过得怎么样？
preparation-step-3-line-start-2 = 我的孩子今年学什么？
preparation-step-3-line-start-3 = 我在家里怎样帮忙？
preparation-step-3-line-start-4 = 今年我们怎样保持联系？

preparation-step-3-line-end-1 = 我的孩子今年有哪些进步？
preparation-step-3-line-end-2 = 哪些约定做到了？
preparation-step-3-line-end-3 = 明年会有什么变化？
preparation-step-3-line-end-4 = 假期里我可以做什么？

preparation-step-3-line-advice-1 = 您为什么给这个建议？
preparation-step-3-line-advice-2 = 哪些学校适合？
preparation-step-3-line-advice-3 = 建议还会改变吗？
preparation-step-3-line-advice-4 = 我现在要做什么？什么时候做？

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = 想一想：您要说什么？
preparation-step-4-line-1 = 孩子在家里怎么样？
preparation-step-4-line-2 = 孩子怎么说学校的事？
preparation-step-4-line-3 = 孩子最喜欢做什么？
preparation-step-4-line-4 = 家里有什么事要告诉老师吗？

preparation-step-4-line-start-1 = 孩子喜欢什么？擅长什么？
preparation-step-4-line-start-2 = 在家里什么办法有用？
preparation-step-4-line-start-3 = 您对这个学年有什么期望？
preparation-step-4-line-start-4 = 家里有什么事要告诉老师吗？

preparation-step-4-line-advice-1 = 孩子最喜欢做什么？
preparation-step-4-line-advice-2 = 孩子对什么工作感兴趣？
preparation-step-4-line-advice-3 = 孩子怎样学得最好？
preparation-step-4-line-advice-4 = 您希望什么？孩子自己想要什么？

## Step 5: ask on, during the conversation.

preparation-step-5-title = 面谈时多问一问
preparation-step-5-line-1 = 有什么不明白？请老师解释。
preparation-step-5-line-2 = 可以问：您能举个例子吗？
preparation-step-5-line-3 = 请老师把约定写在纸上给您。

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = 在家里您可以这样帮助孩子

preparation-tip-12-1 = 多和孩子说话，用您说得最好的语言。
preparation-tip-12-2 = 每天一起读一本小书，或者一起看图。
preparation-tip-12-3 = 唱歌、玩耍、数数：上楼梯时、吃饭时、买东西时。
preparation-tip-12-4 = 孩子已经会做的事，让孩子自己做。

preparation-tip-34-1 = 每天一起读书十五分钟。也可以轮流读。
preparation-tip-34-2 = 一起找字母和单词：在街上，在牛奶盒上。
preparation-tip-34-3 = 一起算一算：数钱、看钟、做饭时。
preparation-tip-34-4 = 问问孩子今天什么事开心，并认真听。

preparation-tip-56-1 = 让孩子每天读书。一起聊聊书里的故事。
preparation-tip-56-2 = 每天练几分钟乘法口诀。
preparation-tip-56-3 = 一起看看这周有哪些学校的事要做。
preparation-tip-56-4 = 说出孩子做得好的地方。出错没关系。

preparation-tip-78-1 = 选一个固定的地方和时间做作业。
preparation-tip-78-2 = 一起做计划，让孩子自己管理。
preparation-tip-78-3 = 让孩子坚持阅读：书、报纸、杂志都可以。
preparation-tip-78-4 = 聊聊将来：孩子喜欢什么？哪种学校适合？

## Tips for the summer holiday.

preparation-tip-end-12-1 = 假期里也多说话、多读书，用您自己的语言。
preparation-tip-end-12-2 = 多到外面玩。一起找树叶、石头和小虫子。
preparation-tip-end-12-3 = 让孩子帮忙：做饭、数数、买东西。
preparation-tip-end-12-4 = 假期最后一周，聊聊新的学年。

# For children from six to twelve years old.
preparation-tip-end-1 = 假期里也让孩子每天读书。看漫画也可以。
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = 一起去图书馆。儿童免费办借书证。
preparation-tip-end-3 = 一起算一算：数钱、看钟、照菜谱做菜。
preparation-tip-end-4 = 假期最后一周，让孩子重新按时睡觉。

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = 一起了解学校：参加开放日，或者看学校网站。
# The level of secondary education.
preparation-tip-advice-78-2 = 聊聊孩子喜欢什么，不要只谈程度高低。
preparation-tip-advice-78-3 = 问问孩子担心什么，并认真听。
preparation-tip-advice-78-4 = 无论是什么建议，都让孩子知道您很骄傲。
