### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Rencontre pour { $pupil }

## Heads of the columns.

agenda-column-home = Maison
agenda-column-school = École
agenda-column-agreements = Décisions

# Above what was agreed in the last conversation.
agenda-agreed = Dernière fois :

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Point fort
agenda-talent = Talent
# Something to work on.
agenda-focus = À travailler

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Cette année scolaire : aucun jour de maladie.
        [one] Cette année scolaire : { $count } jour de maladie.
       *[other] Cette année scolaire : { $count } jours de maladie.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Cette année scolaire : toujours à l’heure.
        [one] Cette année scolaire : { $count } retard.
       *[other] Cette année scolaire : { $count } retards.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] Cette année scolaire : aucun congé.
        [one] Cette année scolaire : { $count } jour de congé.
       *[other] Cette année scolaire : { $count } jours de congé.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    Cette année scolaire : { $sick ->
        [0] aucun jour de maladie
        [one] { $sick } jour de maladie
       *[other] { $sick } jours de maladie
    }, { $late ->
        [0] toujours à l’heure
        [one] { $late } retard
       *[other] { $late } retards
    }, { $leave ->
        [0] aucun congé
        [one] { $leave } jour de congé
       *[other] { $leave } jours de congé
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Avis provisoire : du { $from } au { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (test) : fin janvier ou en février
# The latest day.
agenda-dates-result = Résultat du test : au plus tard le { $until }
# The latest day.
agenda-dates-final = Avis définitif : au plus tard le { $until }

## Opening: how is the child?

agenda-topic-introduction = Comment ça va ?

agenda-introduction-home-12-1 = Quoi de beau ou de nouveau depuis l’entrée à l’école ?
agenda-introduction-home-12-2 = Que dit votre enfant de l’école ?
agenda-introduction-school-12-1 = Comment est l’arrivée en classe ?
agenda-introduction-school-12-2 = Qu’est-ce qui lui plaît en classe ?

agenda-introduction-home-34-1 = Comment ça va à la maison ?
agenda-introduction-home-34-2 = Que dit votre enfant de la classe ?
agenda-introduction-school-34-1 = Qu’est-ce qui nous réjouit ?
agenda-introduction-school-34-2 = Quelles décisions ont déjà réussi ?

agenda-introduction-home-56-1 = Comment ça va à la maison ?
agenda-introduction-home-56-2 = Quelle est sa fierté ?
agenda-introduction-school-56-1 = Que remarquons-nous de beau ?
agenda-introduction-school-56-2 = Quelles décisions ont déjà réussi ?

agenda-introduction-home-78-1 = Comment se sent votre enfant ?
agenda-introduction-home-78-2 = De quoi veut parler votre enfant ?
agenda-introduction-school-78-1 = Qu’est-ce qui va bien et progresse ?
agenda-introduction-school-78-2 = Quelles décisions ont déjà réussi ?

agenda-introduction-home-start-1 = Qu’aimez-vous chez votre enfant ? Ses points forts ?
agenda-introduction-home-start-2 = Que dit votre enfant de la classe ?
agenda-introduction-home-start-3 = L’école doit-elle savoir quelque chose ?
agenda-introduction-school-start-1 = Comment était le début d’année ?
agenda-introduction-school-start-2 = Qu’est-ce qui nous réjouit déjà ?
agenda-introduction-school-start-12-1 = Comment étaient les premiers jours en classe ?
agenda-introduction-school-start-12-2 = Avec quoi aime jouer votre enfant ?

agenda-introduction-home-end-1 = Votre fierté ? Celle de votre enfant ?
agenda-introduction-home-end-2 = Le plus beau de cette année ?
agenda-introduction-school-end-1 = Quelle est notre fierté ?
agenda-introduction-school-end-2 = Quelles décisions ont réussi ?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }, que veux-tu raconter ?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }, que veux-tu montrer ?

## What and how the child learns.

agenda-topic-cognitive = Apprendre

agenda-cognitive-home-12-1 = Quelles langues parlez-vous ? Racontez-vous des histoires ?
agenda-cognitive-home-12-2 = Quelles sont ses questions ?
agenda-cognitive-school-12-1 = Parler, compter, jouer avec les mots : comment ça va ?
agenda-cognitive-school-12-2 = Qu’apprend votre enfant ?

agenda-cognitive-home-34-1 = Lecture à la maison : sans aide ou ensemble ?
agenda-cognitive-home-34-2 = Qu’est-ce qui est facile ou difficile ?
agenda-cognitive-school-34-1 = Comment vont lecture, écriture, calcul ?
agenda-cognitive-school-34-2 = Quelle est la prochaine étape ?

agenda-cognitive-home-56-1 = Qu’aime lire votre enfant ?
agenda-cognitive-home-56-2 = Les exercices, comme les tables, ça va ?
agenda-cognitive-school-56-1 = Quels progrès depuis l’an dernier ?
agenda-cognitive-school-56-2 = Quelle est la prochaine étape ?

agenda-cognitive-home-78-1 = Comment vont les devoirs ?
agenda-cognitive-home-78-2 = Qu’est-ce qui aide à apprendre ?
agenda-cognitive-school-78-1 = Quels progrès depuis l’an dernier ?
agenda-cognitive-school-78-2 = Comment s’organise votre enfant ?

agenda-cognitive-home-start-1 = Qu’est-ce qui aide à apprendre ?
agenda-cognitive-home-start-2 = Qu’attendez-vous de cette année scolaire ?
agenda-cognitive-school-start-1 = Quels sont ses points forts ?
agenda-cognitive-school-start-2 = Que va apprendre votre enfant ?
agenda-cognitive-home-start-12-1 = Quelles langues entend et parle votre enfant ?
agenda-cognitive-home-start-12-2 = Qu’est-ce qui aide quand c’est nouveau ?
agenda-cognitive-school-start-12-1 = Comment joue et parle votre enfant ?
agenda-cognitive-school-start-12-2 = Que va apprendre votre enfant en jouant ?

agenda-cognitive-home-end-1 = Que sait faire votre enfant maintenant ?
agenda-cognitive-home-end-2 = Qu’est-ce qui a le plus aidé ?
agenda-cognitive-school-end-1 = Quels progrès cette année ?
agenda-cognitive-school-end-2 = Quelle suite l’an prochain ?

agenda-cognitive-school-advice-1 = Quels progrès ces dernières années ?
agenda-cognitive-school-advice-2 = Qu’est-ce qui aidera jusqu’à l’été ?

## Friends, feelings, the group.

agenda-topic-social = Avec les autres

agenda-social-home-12-1 = Avec qui aime jouer votre enfant ?
agenda-social-home-12-2 = Triste ou en colère, que fait votre enfant ?
agenda-social-school-12-1 = Comment va le jeu avec les autres ?
agenda-social-school-12-2 = Votre enfant dit ses envies, ses émotions ?

agenda-social-home-34-1 = Avec qui joue votre enfant après l’école ?
agenda-social-home-34-2 = D’où viennent ses joies et ses colères ?
agenda-social-school-34-1 = Le jeu et le travail ensemble, ça va ?
agenda-social-school-34-2 = Comment se règlent les disputes ?

agenda-social-home-56-1 = Votre enfant a de bons amis ?
agenda-social-home-56-2 = Votre enfant parle de ses émotions ?
agenda-social-school-56-1 = Quelle est sa place en classe ?
agenda-social-school-56-2 = Comment va le travail en groupe ?

agenda-social-home-78-1 = Quels amis, aussi en ligne ?
agenda-social-home-78-2 = Votre enfant ose dire son avis ?
agenda-social-school-78-1 = Quelle est sa place en classe ?
agenda-social-school-78-2 = Se défendre et défendre les autres : ça va ?

agenda-social-home-end-1 = Avec qui aimait être votre enfant ?
agenda-social-home-end-2 = Qu’ose votre enfant maintenant, et pas avant ?
agenda-social-school-end-1 = Comment ça va avec les autres ?
agenda-social-school-end-2 = Qu’apporte votre enfant à la classe ?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Envie d’aller à l’école

agenda-motivation-home-12-1 = Votre enfant aime aller à l’école ?
agenda-motivation-home-12-2 = Le sommeil, l’heure d’arrivée : ça va ?
agenda-motivation-school-12-1 = Qu’est-ce qui l’occupe longtemps ?
agenda-motivation-school-12-2 = Votre enfant participe en cercle ?

agenda-motivation-home-34-1 = L’école lui plaît-elle ?
agenda-motivation-home-34-2 = Le matin, votre enfant est à l’heure ?
agenda-motivation-school-34-1 = Quels sont ses efforts ?
agenda-motivation-school-34-2 = Comment va la concentration ?

agenda-motivation-home-56-1 = Quand l’école lui plaît-elle ?
agenda-motivation-home-56-2 = Que fait votre enfant si ça bloque ?
agenda-motivation-school-56-1 = Quand son travail va-t-il le mieux ?
agenda-motivation-school-56-2 = Votre enfant demande de l’aide ?

agenda-motivation-home-78-1 = Quels efforts veut faire votre enfant ?
agenda-motivation-home-78-2 = Gérer son temps à la maison : ça va ?
agenda-motivation-school-78-1 = Votre enfant travaille sans aide ?
agenda-motivation-school-78-2 = Que fait votre enfant de ses erreurs ?

agenda-motivation-school-end-1 = Quels efforts cette année ?
agenda-motivation-school-end-2 = Qu’est-ce qui donne envie d’apprendre ?

agenda-motivation-home-advice-1 = Que veut travailler votre enfant d’ici l’été ?
agenda-motivation-home-advice-2 = Qu’est-ce qui aide à tenir bon ?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Intérêts et talents

agenda-interests-home-12-1 = Quels sont ses jeux préférés ?
agenda-interests-home-12-2 = Que regarde ou écoute longtemps votre enfant ?
agenda-interests-school-12-1 = Quel coin de jeu choisit votre enfant ?
agenda-interests-school-12-2 = Qu’aime découvrir votre enfant ?

agenda-interests-home-34-1 = Qu’aime faire votre enfant après l’école ?
agenda-interests-home-34-2 = Quel sujet connaît bien votre enfant ?
agenda-interests-school-34-1 = Quelle est sa matière préférée ?
agenda-interests-school-34-2 = Quel talent voyons-nous ?

agenda-interests-home-56-1 = Quel loisir ou sport lui plaît ?
agenda-interests-home-56-2 = Ses points forts à la maison ?
agenda-interests-school-56-1 = Quelle est sa matière préférée ?
agenda-interests-school-56-2 = Quelle place pour ce talent ?

agenda-interests-home-78-1 = Qu’est-ce qui l’occupe des heures ?
agenda-interests-home-78-2 = Quel métier l’intéresse ?
agenda-interests-school-78-1 = Quelle est sa matière préférée ?
agenda-interests-school-78-2 = Quelle place pour ce talent ?

agenda-interests-school-end-1 = Quel talent a grandi cette année ?
agenda-interests-school-end-2 = Et ce talent, l’an prochain ?

agenda-interests-school-advice-1 = Quel talent voyons-nous ?
agenda-interests-school-advice-2 = Apprendre dans les livres, en faisant, ou les deux ?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Parcours scolaire
# The same row for children of ten to twelve.
agenda-topic-career-78 = Vers l’école secondaire

agenda-career-home-12-1 = Comment étaient les débuts à l’école ?
agenda-career-home-12-2 = Qu’attendez-vous de l’école ?
agenda-career-school-12-1 = Comment va l’adaptation à l’école ?
agenda-career-school-12-2 = Qu’y a-t-il dans la classe suivante ?

agenda-career-home-34-1 = Quels progrès souhaitez-vous cette année ?
agenda-career-home-34-2 = Quel métier plus tard ?
agenda-career-school-34-1 = Qu’y a-t-il dans la classe suivante ?
agenda-career-school-34-2 = Que faut-il pour cela ?

agenda-career-home-56-1 = De quel métier rêve votre enfant ?
agenda-career-home-56-2 = Qu’espérez-vous pour la suite ?
agenda-career-school-56-1 = Qu’attendons-nous de votre enfant ?
agenda-career-school-56-2 = Que faut-il pour cela ?

agenda-career-home-78-1 = À quelle école secondaire pensez-vous ensemble ?
agenda-career-home-78-2 = Qu’est-ce qui compte dans ce choix ?
agenda-career-school-78-1 = Quel enseignement lui convient ?
agenda-career-school-78-2 = Quelles étapes restent, et quand ?

agenda-career-school-start-12-1 = S’habituer à la classe et aux règles : ça va ?
agenda-career-school-start-12-2 = Comment se passe une journée en classe ?
agenda-career-home-start-78-1 = Que pense votre enfant de l’école secondaire ?
agenda-career-home-start-78-2 = Vos questions sur le choix de l’école ?
agenda-career-school-start-78-1 = Quelles sont les étapes cette année ?
agenda-career-school-start-78-2 = Que faut-il pour cela ?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = L’an prochain, quelles envies ?
agenda-career-home-end-2 = Qu’est-ce qui fait un peu peur ?
agenda-career-school-end-1 = Qu’est-ce qui change l’an prochain ?
agenda-career-school-end-2 = Qu’est-ce qui aide à bien commencer ?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Qu’est-ce qui lui convient, et pourquoi ?
agenda-career-home-provisional-advice-2 = Que souhaitez-vous ? Que veut votre enfant ?
agenda-career-home-provisional-advice-3 = Quelles écoles voulez-vous voir ensemble ?
agenda-career-school-provisional-advice-1 = Quel avis provisoire donnons-nous ?
agenda-career-school-provisional-advice-2 = Pourquoi donnons-nous cet avis ?
agenda-career-school-provisional-advice-3 = Que peut changer le doorstroomtoets (test) ?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Que pensez-vous de l’avis ? Et votre enfant ?
agenda-career-home-final-advice-2 = Quelle école veut votre enfant, et pourquoi ?
agenda-career-school-final-advice-1 = Quel est le résultat du doorstroomtoets (test) ?
agenda-career-school-final-advice-2 = Quel est l’avis définitif, et pourquoi ?
agenda-career-school-final-advice-3 = Comment et quand inscrire votre enfant ?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Et quoi d’autre ?

agenda-special-home-12-1 = L’école doit-elle savoir quelque chose ?
agenda-special-school-12-1 = De l’aide ou autre chose de spécial ?

agenda-special-home-34-1 = L’école doit-elle savoir quelque chose ?
agenda-special-school-34-1 = De l’aide ou autre chose de spécial ?

agenda-special-home-56-1 = L’école doit-elle savoir quelque chose ?
agenda-special-school-56-1 = De l’aide ou autre chose de spécial ?

agenda-special-home-78-1 = L’école doit-elle savoir quelque chose ?
agenda-special-school-78-1 = De l’aide ou autre chose de spécial ?

## The closing row: what each will do.

agenda-topic-agreements = Décisions

agenda-agreements-home-12-1 = Que ferez-vous à la maison ?
agenda-agreements-school-12-1 = Que ferons-nous en classe ?

agenda-agreements-home-34-1 = Que ferez-vous à la maison ?
agenda-agreements-school-34-1 = Que ferons-nous en classe ?

agenda-agreements-home-56-1 = Que fera votre enfant ? Et vous ?
agenda-agreements-school-56-1 = Que ferons-nous ?

agenda-agreements-home-78-1 = Que fera votre enfant ? Et vous ?
agenda-agreements-school-78-1 = Que ferons-nous ?

agenda-agreements-home-start-1 = Un conseil ou un compliment pour nous ?
agenda-agreements-home-start-2 = Que ferez-vous à la maison ? Et votre enfant ?
agenda-agreements-school-start-1 = Que ferons-nous en classe ?
agenda-agreements-school-start-2 = Comment aider à la maison ?

agenda-agreements-home-end-1 = Que ferez-vous ensemble en vacances ?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Que transmettre pour l’an prochain ?
agenda-agreements-school-end-1 = À qui le transmettre, et quand ?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }, quel est ton premier pas ?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }, que décidons-nous ?
