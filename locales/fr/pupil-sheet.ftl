### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = C’est moi
pupil-sheet-intro = On va parler de toi. Avec cette feuille, tu racontes comment ça va.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Tu mènes la rencontre. Avec cette feuille, tu racontes comment ça va.

# The child writes its name behind this.
pupil-sheet-name = Mon nom :

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = oui
pupil-sheet-sometimes = parfois
pupil-sheet-not-yet = pas encore

# Stands above the statements with the three faces.
pupil-sheet-choose = Colorie le visage qui te va.

## Statements.

pupil-sheet-face-12-1 = J’aime aller à l’école.
pupil-sheet-face-12-2 = J’aime jouer avec les autres enfants.
pupil-sheet-face-12-3 = J’ose parler en cercle avec la classe.
pupil-sheet-face-12-4 = J’aime écouter une histoire.

pupil-sheet-face-34-1 = J’aime aller à l’école.
pupil-sheet-face-34-2 = J’ai quelqu’un pour jouer avec moi.
pupil-sheet-face-34-3 = J’aime lire.
pupil-sheet-face-34-4 = J’aime le calcul.
pupil-sheet-face-34-5 = J’ose demander de l’aide.

pupil-sheet-face-56-1 = Je vais à l’école avec plaisir.
pupil-sheet-face-56-2 = J’ai ma place dans la classe.
pupil-sheet-face-56-3 = Je peux travailler au calme.
pupil-sheet-face-56-4 = Je le dis quand je ne comprends pas.
pupil-sheet-face-56-5 = J’aime lire.

pupil-sheet-face-78-1 = Je vais à l’école avec plaisir.
pupil-sheet-face-78-2 = Je peux être moi-même dans la classe.
pupil-sheet-face-78-3 = Je sais bien organiser mon travail.
pupil-sheet-face-78-4 = Je demande de l’aide si je n’y arrive pas.
pupil-sheet-face-78-5 = J’ai envie d’aller à l’école secondaire.

## Prompts to draw.

pupil-sheet-draw-12-1 = Dessine ce que tu préfères faire à l’école.
pupil-sheet-draw-34-1 = Dessine ce que tu fais déjà bien.

pupil-sheet-draw-start-12-1 = Dessine avec qui tu aimes jouer.

pupil-sheet-draw-end-12-1 = Dessine le plus amusant de cette année.
pupil-sheet-draw-end-34-1 = Dessine le plus beau de cette année.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Je veux raconter ceci. Une grande personne l’écrit :

pupil-sheet-write-34-1 = Ma fierté :
pupil-sheet-write-34-2 = J’aimerais apprendre :

pupil-sheet-write-56-1 = Ma fierté :
pupil-sheet-write-56-2 = Je veux faire mieux :
pupil-sheet-write-56-3 = Ce qui m’aide en classe :
pupil-sheet-write-56-4 = Je veux parler de :

pupil-sheet-write-78-1 = Ma fierté :
pupil-sheet-write-78-2 = C’est encore difficile :
pupil-sheet-write-78-3 = Mon but, et comment j’y arrive :
pupil-sheet-write-78-4 = Ma question sur l’école après le groep 8 :

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = J’aime ceci. Une grande personne l’écrit :

pupil-sheet-write-start-34-1 = Ma fierté :
pupil-sheet-write-start-34-2 = Cette année, je veux apprendre :

pupil-sheet-write-start-1 = Ma fierté :
pupil-sheet-write-start-2 = Ce que j’aime faire :
pupil-sheet-write-start-3 = Cette année, je veux apprendre :
pupil-sheet-write-start-4 = Ce qui m’aide en classe :

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Je sais déjà faire ceci. Une grande personne l’écrit :

pupil-sheet-write-end-34-1 = Ma fierté :
pupil-sheet-write-end-34-2 = L’an prochain, je veux apprendre :

pupil-sheet-write-end-1 = Ma fierté :
pupil-sheet-write-end-2 = Je fais ceci mieux que l’an dernier :
pupil-sheet-write-end-3 = Le plus beau de cette année :
pupil-sheet-write-end-4 = L’an prochain, je veux apprendre :

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Ma fierté :
pupil-sheet-write-advice-78-2 = J’aime faire, à l’école et à la maison :
pupil-sheet-write-advice-78-3 = J’apprends le mieux comme ça :
pupil-sheet-write-advice-78-4 = Important pour moi dans une nouvelle école :

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Je mène la rencontre
pupil-sheet-lead-1 = Je dis bonjour.
pupil-sheet-lead-2 = Je présente cette feuille.
pupil-sheet-lead-3 = Je demande vos idées.
pupil-sheet-lead-4 = Je dis nos décisions.
