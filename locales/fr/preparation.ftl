### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Comment vous préparer

# Under the title.
preparation-intro = Cinq étapes. Apportez cette feuille à la rencontre.

## Step 1: come.

preparation-step-1-title = Venez à la rencontre
preparation-step-1-line-1 = Notez le jour et l’heure.
preparation-step-1-line-2 = Pas possible ? Appelez ou écrivez à l’école.
preparation-step-1-line-3 = Besoin d’un interprète ? Prévenez-nous.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Parlez d’abord avec votre enfant
preparation-step-2-line-1 = Qu’aimes-tu à l’école ?
preparation-step-2-line-2 = Que trouves-tu difficile ?
preparation-step-2-line-3 = Avec qui aimes-tu être ?
preparation-step-2-line-4 = Que puis-je dire à l’école ?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Que voulez-vous demander ?
preparation-step-3-line-1 = Que fait bien mon enfant ?
preparation-step-3-line-2 = Que peut-on améliorer ?
preparation-step-3-line-3 = Comment est mon enfant en classe ?
preparation-step-3-line-4 = Que fait l’école ? Et moi, que puis-je faire ?

preparation-step-3-line-start-1 = Comment étaient les premières semaines ?
preparation-step-3-line-start-2 = Qu’apprend mon enfant cette année ?
preparation-step-3-line-start-3 = Comment aider à la maison ?
preparation-step-3-line-start-4 = Comment rester en contact cette année ?

preparation-step-3-line-end-1 = Quels progrès cette année ?
preparation-step-3-line-end-2 = Quelles décisions ont réussi ?
preparation-step-3-line-end-3 = Qu’est-ce qui change l’an prochain ?
preparation-step-3-line-end-4 = Que puis-je faire pendant les vacances ?

preparation-step-3-line-advice-1 = Pourquoi donnez-vous cet avis ?
preparation-step-3-line-advice-2 = Quelles écoles vont avec cet avis ?
preparation-step-3-line-advice-3 = L’avis peut-il encore changer ?
preparation-step-3-line-advice-4 = Que dois-je faire maintenant, et quand ?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Que voulez-vous raconter ?
preparation-step-4-line-1 = Comment est votre enfant à la maison ?
preparation-step-4-line-2 = Que dit votre enfant de l’école ?
preparation-step-4-line-3 = Que préfère faire votre enfant ?
preparation-step-4-line-4 = L’école doit-elle savoir quelque chose ?

preparation-step-4-line-start-1 = Qu’est-ce que votre enfant aime et fait bien ?
preparation-step-4-line-start-2 = Qu’est-ce qui aide à la maison ?
preparation-step-4-line-start-3 = Qu’attendez-vous de cette année scolaire ?
preparation-step-4-line-start-4 = L’école doit-elle savoir quelque chose ?

preparation-step-4-line-advice-1 = Que préfère faire votre enfant ?
preparation-step-4-line-advice-2 = Quel métier intéresse votre enfant ?
preparation-step-4-line-advice-3 = Comment apprend le mieux votre enfant ?
preparation-step-4-line-advice-4 = Qu’espérez-vous ? Et que veut votre enfant ?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Posez des questions
preparation-step-5-line-1 = Vous ne comprenez pas ? Demandez une explication.
preparation-step-5-line-2 = Demandez : pouvez-vous donner un exemple ?
preparation-step-5-line-3 = Demandez les décisions sur papier.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Comment aider à la maison

preparation-tip-12-1 = Parlez beaucoup ensemble, dans la langue que vous parlez le mieux.
preparation-tip-12-2 = Lisez chaque jour un petit livre ensemble ou regardez les images.
preparation-tip-12-3 = Chantez, jouez, comptez : dans l’escalier, à table, au magasin.
preparation-tip-12-4 = Laissez votre enfant faire sans aide ce qui marche déjà.

preparation-tip-34-1 = Lisez ensemble un quart d’heure par jour, aussi à tour de rôle.
preparation-tip-34-2 = Cherchez des lettres et des mots : dans la rue, sur un carton de lait.
preparation-tip-34-3 = Comptez ensemble : avec l’argent, avec l’heure, en cuisine.
preparation-tip-34-4 = Demandez ce qui était bien aujourd’hui, et écoutez.

preparation-tip-56-1 = Faites lire votre enfant chaque jour. Parlez de l’histoire.
preparation-tip-56-2 = Révisez les tables de multiplication quelques minutes par jour.
preparation-tip-56-3 = Regardez ensemble ce qu’il y a à faire cette semaine pour l’école.
preparation-tip-56-4 = Dites ce qui va bien. On a le droit de se tromper.

preparation-tip-78-1 = Choisissez un lieu et une heure fixes pour les devoirs.
preparation-tip-78-2 = Faites un planning ensemble. Laissez ensuite votre enfant le suivre.
preparation-tip-78-3 = Encouragez toujours la lecture : un livre, le journal, un magazine.
preparation-tip-78-4 = Parlez de l’avenir : qu’aime votre enfant ? Quelle école lui convient ?

## Tips for the summer holiday.

preparation-tip-end-12-1 = En vacances aussi, parlez et lisez beaucoup ensemble, dans votre langue.
preparation-tip-end-12-2 = Jouez beaucoup dehors. Cherchez des feuilles, des pierres, des insectes.
preparation-tip-end-12-3 = Faites participer votre enfant : cuisiner, compter, faire les courses.
preparation-tip-end-12-4 = La dernière semaine des vacances, parlez de la nouvelle année scolaire.

# For children from six to twelve years old.
preparation-tip-end-1 = En vacances aussi, un peu de lecture chaque jour. Une BD, c’est bien aussi.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Allez ensemble à la bibliothèque. Pour les enfants, la carte est gratuite.
preparation-tip-end-3 = Comptez ensemble : avec l’argent, avec l’heure, avec une recette.
preparation-tip-end-4 = La dernière semaine des vacances : à nouveau au lit à l’heure.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Regardez des écoles ensemble : aux portes ouvertes ou sur leur site.
# The level of secondary education.
preparation-tip-advice-78-2 = Parlez de ce que votre enfant aime, pas seulement du niveau.
preparation-tip-advice-78-3 = Demandez ce qui fait un peu peur à votre enfant, et écoutez.
preparation-tip-advice-78-4 = Montrez votre fierté, quel que soit l’avis.
