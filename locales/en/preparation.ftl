### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = How to get ready

# Under the title.
preparation-intro = Five steps. Bring this sheet to the meeting.

## Step 1: come.

preparation-step-1-title = Come to the meeting
preparation-step-1-line-1 = Write down the day and the time.
preparation-step-1-line-2 = If you cannot come, call or email the teacher.
preparation-step-1-line-3 = Do you want an interpreter? Tell us now.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = First talk with your child
preparation-step-2-line-1 = What do you like at school?
preparation-step-2-line-2 = What do you find difficult?
preparation-step-2-line-3 = Who do you like to be with?
preparation-step-2-line-4 = What may I tell the school?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Think: what do you want to ask?
preparation-step-3-line-1 = What is my child good at?
preparation-step-3-line-2 = What could be better?
preparation-step-3-line-3 = How is my child in class?
preparation-step-3-line-4 = What does the school do? And what can I do?

preparation-step-3-line-start-1 = How did the first weeks go?
preparation-step-3-line-start-2 = What will my child learn this year?
preparation-step-3-line-start-3 = How can I help at home?
preparation-step-3-line-start-4 = How do we keep in touch this year?

preparation-step-3-line-end-1 = What progress has my child made this year?
preparation-step-3-line-end-2 = Which agreements worked?
preparation-step-3-line-end-3 = What will change next year?
preparation-step-3-line-end-4 = What can I do in the holidays?

preparation-step-3-line-advice-1 = Why do you give this advice?
preparation-step-3-line-advice-2 = Which schools go with this advice?
preparation-step-3-line-advice-3 = Can the advice still change?
preparation-step-3-line-advice-4 = What do I have to do now, and when?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Think: what do you want to say?
preparation-step-4-line-1 = How is your child at home?
preparation-step-4-line-2 = What does your child say about school?
preparation-step-4-line-3 = What does your child like to do most?
preparation-step-4-line-4 = Is there anything at home that the teacher should know?

preparation-step-4-line-start-1 = What does your child like? What are they good at?
preparation-step-4-line-start-2 = What works well at home?
preparation-step-4-line-start-3 = What do you expect from this school year?
preparation-step-4-line-start-4 = Is there anything at home that the teacher should know?

preparation-step-4-line-advice-1 = What does your child like to do most?
preparation-step-4-line-advice-2 = Which jobs interest your child?
preparation-step-4-line-advice-3 = How does your child learn best?
preparation-step-4-line-advice-4 = What do you hope for? What does your child want?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Ask more in the meeting
preparation-step-5-line-1 = Is something not clear? Ask the teacher to explain.
preparation-step-5-line-2 = Ask: can you give an example?
preparation-step-5-line-3 = Ask for the agreements on paper.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = How to help at home

preparation-tip-12-1 = Talk together a lot, in the language you speak best.
preparation-tip-12-2 = Read a book together every day, or look at the pictures.
preparation-tip-12-3 = Sing, play and count: on the stairs, at the table, in the shop.
preparation-tip-12-4 = Let your child do what they can do alone.

preparation-tip-34-1 = Read together for 15 minutes every day. You can take turns.
preparation-tip-34-2 = Look for letters and words: in the street, on a milk carton.
preparation-tip-34-3 = Do sums together: with money, the clock or cooking.
preparation-tip-34-4 = Ask what was fun today, and listen.

preparation-tip-56-1 = Let your child read every day. Talk about the story.
preparation-tip-56-2 = Practise the times tables for a few minutes a day.
preparation-tip-56-3 = Look together at what there is to do for school this week.
preparation-tip-56-4 = Say what goes well. It is fine to make mistakes.

preparation-tip-78-1 = Choose a fixed place and time for homework.
preparation-tip-78-2 = Make a plan together. Let your child keep it up to date.
preparation-tip-78-3 = Help your child to keep reading: a book, the newspaper, a magazine.
preparation-tip-78-4 = Talk about the future: what does your child like? Which school suits that?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Keep talking and reading together in the holidays, in your own language.
preparation-tip-end-12-2 = Play outside a lot. Look for leaves, stones and small animals.
preparation-tip-end-12-3 = Let your child help: cooking, counting, shopping.
preparation-tip-end-12-4 = In the last week of the holidays, talk about the new school year.

# For children from six to twelve years old.
preparation-tip-end-1 = Let your child read every day in the holidays too. Comics are fine.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Go to the library together. Children can join for free.
preparation-tip-end-3 = Do sums together: with money, the clock or a recipe.
preparation-tip-end-4 = In the last week of the holidays, go back to the usual bedtime.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Look at schools together: at an open day or on the website.
# The level of secondary education.
preparation-tip-advice-78-2 = Talk about what your child likes, not only about the school level.
preparation-tip-advice-78-3 = Ask what your child is nervous about, and listen.
preparation-tip-advice-78-4 = Show that you are proud, whatever the advice is.
