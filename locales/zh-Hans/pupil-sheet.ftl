### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = 这就是我
pupil-sheet-intro = 我们要面谈，聊聊你。请用这张表说说你的情况。
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = 你来主持面谈。请用这张表说说你的情况。

# The child writes its name behind this.
pupil-sheet-name = 我的名字：

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = 是的
pupil-sheet-sometimes = 有时候
pupil-sheet-not-yet = 还没有

# Stands above the statements with the three faces.
pupil-sheet-choose = 给最像你的那张脸涂上颜色。

## Statements.

pupil-sheet-face-12-1 = 我喜欢上学。
pupil-sheet-face-12-2 = 我喜欢和别的小朋友玩。
pupil-sheet-face-12-3 = 大家围坐时，我敢说话。
pupil-sheet-face-12-4 = 我喜欢听故事。

pupil-sheet-face-34-1 = 我喜欢上学。
pupil-sheet-face-34-2 = 有人和我一起玩。
pupil-sheet-face-34-3 = 我喜欢读书。
pupil-sheet-face-34-4 = 我喜欢算数。
pupil-sheet-face-34-5 = 我敢请人帮忙。

pupil-sheet-face-56-1 = 我高高兴兴去上学。
pupil-sheet-face-56-2 = 我觉得自己是班里的一员。
pupil-sheet-face-56-3 = 我能安静地学习。
pupil-sheet-face-56-4 = 我有不懂的，就会说出来。
pupil-sheet-face-56-5 = 我喜欢读书。

pupil-sheet-face-78-1 = 我高高兴兴去上学。
pupil-sheet-face-78-2 = 我在班里可以做自己。
pupil-sheet-face-78-3 = 我能安排好自己的学习。
pupil-sheet-face-78-4 = 我做不下去时，会请人帮忙。
pupil-sheet-face-78-5 = 我很期待上中学。

## Prompts to draw.

pupil-sheet-draw-12-1 = 画一画你在学校最喜欢做的事。
pupil-sheet-draw-34-1 = 画一画你已经做得很好的事。

pupil-sheet-draw-start-12-1 = 画一画你喜欢和谁一起玩。

pupil-sheet-draw-end-12-1 = 画一画今年最好玩的事。
pupil-sheet-draw-end-34-1 = 画一画今年最美好的事。

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = 我想说的话。请大人帮我写下来：

pupil-sheet-write-34-1 = 我感到骄傲的是：
pupil-sheet-write-34-2 = 我很想学：

pupil-sheet-write-56-1 = 我感到骄傲的是：
pupil-sheet-write-56-2 = 我想做得更好的是：
pupil-sheet-write-56-3 = 在班里，这些对我有帮助：
pupil-sheet-write-56-4 = 我想谈谈：

pupil-sheet-write-78-1 = 我感到骄傲的是：
pupil-sheet-write-78-2 = 我觉得还比较难的是：
pupil-sheet-write-78-3 = 我的目标，我打算这样做：
pupil-sheet-write-78-4 = 关于 groep 8 以后的学校，我想知道：

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = 我喜欢的事。请大人帮我写下来：

pupil-sheet-write-start-34-1 = 我感到骄傲的是：
pupil-sheet-write-start-34-2 = 今年我想学：

pupil-sheet-write-start-1 = 我感到骄傲的是：
pupil-sheet-write-start-2 = 我喜欢做的事：
pupil-sheet-write-start-3 = 今年我想学：
pupil-sheet-write-start-4 = 在班里，这些对我有帮助：

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = 我现在会做的事。请大人帮我写下来：

pupil-sheet-write-end-34-1 = 我感到骄傲的是：
pupil-sheet-write-end-34-2 = 明年我想学：

pupil-sheet-write-end-1 = 我感到骄傲的是：
pupil-sheet-write-end-2 = 我比去年做得更好的是：
pupil-sheet-write-end-3 = 今年最美好的事：
pupil-sheet-write-end-4 = 明年我想学：

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = 我感到骄傲的是：
pupil-sheet-write-advice-78-2 = 在学校和家里，我喜欢做：
pupil-sheet-write-advice-78-3 = 我这样学得最好：
pupil-sheet-write-advice-78-4 = 选新学校时，我觉得重要的是：

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = 我这样主持面谈
pupil-sheet-lead-1 = 我欢迎大家。
pupil-sheet-lead-2 = 我介绍这张表。
pupil-sheet-lead-3 = 我问大家怎么想。
pupil-sheet-lead-4 = 我说出约定。
