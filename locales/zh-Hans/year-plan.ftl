### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = { $year } 学年的面谈

## What each conversation is for. One or two short sentences.

year-plan-what-start = 您说说您的孩子。我们认真听，也介绍头几周的情况。
year-plan-what-progress = 学校和家里情况怎么样？我们一起做约定。
year-plan-what-second-progress = 哪些做到了？一起看看现在什么有帮助。
year-plan-what-end = 我们回顾这一年。也看看明年：什么会有帮助？
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = groep 8：您会听到我们对上中学的初步建议。
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = groep 8：doorstroomtoets（升学测试）以后，您会听到最终建议。

# A line follows on which the family writes its own day and time.
year-plan-own = 我们的面谈：

# At the foot of the page.
year-plan-closing = 欢迎每一位家长。您至少提前一周收到邀请。想早一点谈？随时都可以。
