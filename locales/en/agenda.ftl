### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "we" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Meeting about { $pupil }

## Heads of the columns.

agenda-column-home = Home
agenda-column-school = School
agenda-column-agreements = Agreements

# Above what was agreed in the last conversation.
agenda-agreed = Last time:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Strong point
agenda-talent = Talent
# Something to work on.
agenda-focus = To work on

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Not ill this school year.
        [one] Ill for { $count } day this school year.
       *[other] Ill for { $count } days this school year.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Always on time this school year.
        [one] Late { $count } time this school year.
       *[other] Late { $count } times this school year.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] No extra days off this school year.
        [one] { $count } day off with permission this school year.
       *[other] { $count } days off with permission this school year.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    This school year: { $sick ->
        [0] not ill
        [one] ill for { $sick } day
       *[other] ill for { $sick } days
    }, { $late ->
        [0] always on time
        [one] late { $late } time
       *[other] late { $late } times
    }, { $leave ->
        [0] no extra days off
        [one] { $leave } day off with permission
       *[other] { $leave } days off with permission
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Provisional advice: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (test): late January or in February
# The latest day.
agenda-dates-result = Test result: { $until } at the latest
# The latest day.
agenda-dates-final = Final advice: { $until } at the latest

## Opening: how is the child?

agenda-topic-introduction = How are things going?

agenda-introduction-home-12-1 = What has been fun or special since starting school?
agenda-introduction-home-12-2 = What does your child say at home about school?
agenda-introduction-school-12-1 = How does your child come into class?
agenda-introduction-school-12-2 = What does your child enjoy in class?

agenda-introduction-home-34-1 = How is your child doing at home?
agenda-introduction-home-34-2 = What does your child say about the class?
agenda-introduction-school-34-1 = What are we happy about?
agenda-introduction-school-34-2 = Which of our last agreements worked?

agenda-introduction-home-56-1 = How is your child doing at home?
agenda-introduction-home-56-2 = What is your child proud of?
agenda-introduction-school-56-1 = What do we notice? What is good to see?
agenda-introduction-school-56-2 = Which of our last agreements worked?

agenda-introduction-home-78-1 = How does your child feel?
agenda-introduction-home-78-2 = What does your child want to talk about?
agenda-introduction-school-78-1 = What goes well? What is improving?
agenda-introduction-school-78-2 = Which of our last agreements worked?

agenda-introduction-home-start-1 = What do you enjoy about your child? What are they good at?
agenda-introduction-home-start-2 = What does your child say at home about the class?
agenda-introduction-home-start-3 = Is there anything at home that the teacher should know?
agenda-introduction-school-start-1 = How did the first weeks go?
agenda-introduction-school-start-2 = What are we already happy about?
agenda-introduction-school-start-12-1 = How were the first days and weeks in class?
agenda-introduction-school-start-12-2 = What does your child like to play with?

agenda-introduction-home-end-1 = What are you proud of? And your child?
agenda-introduction-home-end-2 = What was the best thing about this year?
agenda-introduction-school-end-1 = What are we proud of?
agenda-introduction-school-end-2 = Which of this year’s agreements worked?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: what do you want to tell us?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: what do you want to show us?

## What and how the child learns.

agenda-topic-cognitive = Learning

agenda-cognitive-home-12-1 = Which languages do you speak at home? Do you tell stories?
agenda-cognitive-home-12-2 = What does your child ask a lot about?
agenda-cognitive-school-12-1 = How does your child talk, count and play with words?
agenda-cognitive-school-12-2 = What is your child learning now?

agenda-cognitive-home-34-1 = Does your child read at home? Alone or together?
agenda-cognitive-home-34-2 = What is easy or difficult for your child?
agenda-cognitive-school-34-1 = How are reading, writing and maths going?
agenda-cognitive-school-34-2 = What is the next step?

agenda-cognitive-home-56-1 = What does your child like to read?
agenda-cognitive-home-56-2 = Does practice at home go well, such as times tables?
agenda-cognitive-school-56-1 = What progress has your child made since last year?
agenda-cognitive-school-56-2 = What is the next step?

agenda-cognitive-home-78-1 = How is homework going at home?
agenda-cognitive-home-78-2 = What helps your child to learn?
agenda-cognitive-school-78-1 = What progress has your child made since last year?
agenda-cognitive-school-78-2 = How does your child learn and plan alone?

agenda-cognitive-home-start-1 = What works well at home when your child learns something?
agenda-cognitive-home-start-2 = What do you expect from this school year?
agenda-cognitive-school-start-1 = What can your child already do well?
agenda-cognitive-school-start-2 = What will your child learn this year?
agenda-cognitive-home-start-12-1 = Which languages does your child hear and speak at home?
agenda-cognitive-home-start-12-2 = What helps your child when something is new?
agenda-cognitive-school-start-12-1 = How does your child play, and what do they say while playing?
agenda-cognitive-school-start-12-2 = What will your child learn through play this year?

agenda-cognitive-home-end-1 = What new things can your child do now?
agenda-cognitive-home-end-2 = What helped most with learning at home?
agenda-cognitive-school-end-1 = What progress has your child made this year?
agenda-cognitive-school-end-2 = What will your child continue with next year?

agenda-cognitive-school-advice-1 = What progress has your child made in the last few years?
agenda-cognitive-school-advice-2 = What will help your child between now and summer?

## Friends, feelings, the group.

agenda-topic-social = Getting on with others

agenda-social-home-12-1 = Who does your child like to play with?
agenda-social-home-12-2 = What does your child do when angry or sad?
agenda-social-school-12-1 = How does your child play with others?
agenda-social-school-12-2 = Does your child say what they want and feel?

agenda-social-home-34-1 = Who does your child play with after school?
agenda-social-home-34-2 = What makes your child happy or angry?
agenda-social-school-34-1 = How is playing and working together going?
agenda-social-school-34-2 = How does your child solve arguments?

agenda-social-home-56-1 = Does your child have friends they feel happy with?
agenda-social-home-56-2 = Does your child talk about feelings?
agenda-social-school-56-1 = What is your child’s place in the group?
agenda-social-school-56-2 = How does your child work with others?

agenda-social-home-78-1 = Who does your child spend time with, also online?
agenda-social-home-78-2 = Does your child dare to say what they think?
agenda-social-school-78-1 = What is your child’s place in the group?
agenda-social-school-78-2 = How does your child stand up for themselves and others?

agenda-social-home-end-1 = Who did your child like to be with this year?
agenda-social-home-end-2 = What new things does your child now dare to do?
agenda-social-school-end-1 = How does your child get on with others now?
agenda-social-school-end-2 = What does your child mean to the class?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Enjoying school

agenda-motivation-home-12-1 = Does your child like going to school?
agenda-motivation-home-12-2 = How are sleep and being on time going?
agenda-motivation-school-12-1 = What keeps your child busy for a long time?
agenda-motivation-school-12-2 = Does your child join in at circle time?

agenda-motivation-home-34-1 = Does your child look forward to school?
agenda-motivation-home-34-2 = How is getting to school on time going?
agenda-motivation-school-34-1 = What does your child work hard at?
agenda-motivation-school-34-2 = Can your child keep working?

agenda-motivation-home-56-1 = When does your child really enjoy school?
agenda-motivation-home-56-2 = What does your child do when they get stuck?
agenda-motivation-school-56-1 = When does your child work best?
agenda-motivation-school-56-2 = Does your child ask for help?

agenda-motivation-home-78-1 = What does your child want to work hard for?
agenda-motivation-home-78-2 = How does your child use their time at home?
agenda-motivation-school-78-1 = Does your child work independently?
agenda-motivation-school-78-2 = How does your child deal with mistakes?

agenda-motivation-school-end-1 = What did your child work hard at this year?
agenda-motivation-school-end-2 = What makes your child want to learn?

agenda-motivation-home-advice-1 = What does your child want to work on before the summer?
agenda-motivation-home-advice-2 = What helps your child to keep going?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Interests and talents

agenda-interests-home-12-1 = What does your child like to play most?
agenda-interests-home-12-2 = What can your child watch or listen to for a long time?
agenda-interests-school-12-1 = Which play corner does your child choose?
agenda-interests-school-12-2 = What does your child like to discover?

agenda-interests-home-34-1 = What does your child like doing after school?
agenda-interests-home-34-2 = What does your child know a lot about?
agenda-interests-school-34-1 = Which subject does your child like best?
agenda-interests-school-34-2 = Which talent do we see?

agenda-interests-home-56-1 = Which hobby or sport suits your child?
agenda-interests-home-56-2 = At home, what is your child good at?
agenda-interests-school-56-1 = Which subject does your child like best?
agenda-interests-school-56-2 = How do we make room for this talent?

agenda-interests-home-78-1 = What can your child do for hours?
agenda-interests-home-78-2 = Which jobs interest your child?
agenda-interests-school-78-1 = Which subject does your child like best?
agenda-interests-school-78-2 = How do we make room for this talent?

agenda-interests-school-end-1 = Which talent did we see grow this year?
agenda-interests-school-end-2 = How do we make room for this talent next year?

agenda-interests-school-advice-1 = Which talent do we see in your child?
agenda-interests-school-advice-2 = Does your child like to learn from books, by doing, or both?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = The way through school
# The same row for children of ten to twelve.
agenda-topic-career-78 = On to secondary school

agenda-career-home-12-1 = How was the start at school for your child?
agenda-career-home-12-2 = What do you expect from the school?
agenda-career-school-12-1 = How has your child settled in at school?
agenda-career-school-12-2 = What comes next school year?

agenda-career-home-34-1 = What do you want your child to learn this year?
agenda-career-home-34-2 = What does your child want to become?
agenda-career-school-34-1 = What comes next school year?
agenda-career-school-34-2 = What does your child need for that?

agenda-career-home-56-1 = What job does your child dream of?
agenda-career-home-56-2 = What do you hope for your child?
agenda-career-school-56-1 = What do we expect of your child?
agenda-career-school-56-2 = What does your child need for that?

agenda-career-home-78-1 = Which secondary school are you and your child thinking of?
agenda-career-home-78-2 = What matters to your child in that choice?
agenda-career-school-78-1 = Which type of school suits your child now?
agenda-career-school-78-2 = Which steps are still to come, and when?

agenda-career-school-start-12-1 = How is your child getting used to the class and the rules?
agenda-career-school-start-12-2 = What does a day in class look like?
agenda-career-home-start-78-1 = How does your child feel about secondary school?
agenda-career-home-start-78-2 = What questions do you have about choosing a school?
agenda-career-school-start-78-1 = Which steps will come this year?
agenda-career-school-start-78-2 = What does your child need for that?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = What does your child look forward to next year?
agenda-career-home-end-2 = What is your child still nervous about?
agenda-career-school-end-1 = What will change next year?
agenda-career-school-end-2 = What will help your child to make a good start?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = What suits your child, and why?
agenda-career-home-provisional-advice-2 = What do you hope for? What does your child want?
agenda-career-home-provisional-advice-3 = Which schools do you want to look at together?
agenda-career-school-provisional-advice-1 = What provisional advice do we give?
agenda-career-school-provisional-advice-2 = Why do we give this advice?
agenda-career-school-provisional-advice-3 = What can change after the doorstroomtoets (test)?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = What do you think of the advice? And your child?
agenda-career-home-final-advice-2 = Which school does your child want to go to, and why?
agenda-career-school-final-advice-1 = What is the result of the doorstroomtoets (test)?
agenda-career-school-final-advice-2 = What is the final advice, and why?
agenda-career-school-final-advice-3 = How and when do you register your child?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = What else matters?

agenda-special-home-12-1 = Is there anything the school should know?
agenda-special-school-12-1 = Is there extra help or anything special?

agenda-special-home-34-1 = Is there anything the school should know?
agenda-special-school-34-1 = Is there extra help or anything special?

agenda-special-home-56-1 = Is there anything the school should know?
agenda-special-school-56-1 = Is there extra help or anything special?

agenda-special-home-78-1 = Is there anything the school should know?
agenda-special-school-78-1 = Is there extra help or anything special?

## The closing row: what each will do.

agenda-topic-agreements = Agreements

agenda-agreements-home-12-1 = What do you want to do at home?
agenda-agreements-school-12-1 = What will we do in class?

agenda-agreements-home-34-1 = What do you want to do at home?
agenda-agreements-school-34-1 = What will we do in class?

agenda-agreements-home-56-1 = What does your child want to do? And you?
agenda-agreements-school-56-1 = What will we do?

agenda-agreements-home-78-1 = What does your child want to do? And you?
agenda-agreements-school-78-1 = What will we do?

agenda-agreements-home-start-1 = Do you have a tip or a compliment for us?
agenda-agreements-home-start-2 = What do you want to do at home? And your child?
agenda-agreements-school-start-1 = What will we do in class?
agenda-agreements-school-start-2 = How can you help at home?

agenda-agreements-home-end-1 = What will you do together in the holidays?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = What may we pass on for next year?
agenda-agreements-school-end-1 = Who do we pass this on to, and when?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: what will be your first step?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: what shall we agree?
