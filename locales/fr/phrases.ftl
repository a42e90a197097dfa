### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Lecture
phrases-group-arithmetic = Calcul
phrases-group-spelling = Langue et écriture
phrases-group-attitude = Façon de travailler
phrases-group-friends = Avec les autres
phrases-group-behaviour = Comportement
phrases-group-talents = Talents
phrases-group-home = Maison

## Reading.

phrase-leest-met-plezier = { $pupil } lit avec plaisir et aime choisir un nouveau livre.
phrase-leest-vlot-voor = { $pupil } lit tout haut une page avec aisance et clarté.
phrase-leest-met-gevoel = { $pupil } met le ton en lisant : chaque personnage a sa voix.
phrase-vertelt-tekst-na = { $pupil } raconte avec ses propres mots de quoi parle un texte.
phrase-zoekt-in-de-tekst = { $pupil } retrouve dans le texte la réponse à une question.
phrase-vraagt-naar-woorden = { $pupil } demande ce que veut dire un mot difficile.
phrase-leest-graag-weetjes = { $pupil } aime les livres qui font découvrir le monde et en parle en classe.
phrase-luistert-naar-verhalen = { $pupil } écoute une histoire avec attention, puis la raconte.
phrase-herkent-al-letters = { $pupil } reconnaît déjà des lettres, par exemple dans des prénoms.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } entend quels mots riment et en trouve d’autres.
phrase-oefent-vlot-lezen = { $pupil } s’entraîne à lire avec aisance : un petit texte par jour.
phrase-oefent-lange-woorden = { $pupil } s’entraîne à lire les longs mots, morceau par morceau.
phrase-leert-nadenken-bij-lezen = { $pupil } apprend à faire une pause en lisant, pour réfléchir.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } fait vite beaucoup de calculs de tête.
phrase-telt-vlot = { $pupil } compte sans hésiter en avant, en arrière et par bonds.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } connaît les tables et s’en sert pour d’autres calculs.
phrase-rekent-met-geld = { $pupil } sait compter l’argent et rendre la monnaie.
phrase-kan-klokkijken = { $pupil } sait lire l’heure et dire combien de temps il reste.
phrase-meet-heel-precies = { $pupil } mesure et trace avec précision, à la règle.
phrase-zoekt-eigen-oplossing = { $pupil } cherche calmement sa propre solution à un calcul difficile.
phrase-ziet-patronen = { $pupil } voit comment continue une suite et en invente une.
phrase-legt-sommen-uit = { $pupil } explique un calcul pas à pas à un autre enfant.
phrase-vergelijkt-met-blokken = { $pupil } compare avec des cubes : plus, moins ou autant.
phrase-oefent-de-tafels = { $pupil } révise les tables, avec quelques calculs par jour.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } s’entraîne aux problèmes et dessine d’abord l’histoire.
phrase-leert-sommen-nakijken = { $pupil } apprend à vérifier un calcul : ce résultat est-il possible ?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } écrit des histoires que la classe aime écouter.
phrase-schrijft-netjes = { $pupil } a une belle écriture : tout le monde peut la lire.
phrase-let-op-spelling = { $pupil } fait attention à l’orthographe, même dans ses histoires.
phrase-gebruikt-nieuwe-woorden = { $pupil } met tout de suite un mot nouveau dans une phrase.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } raconte clairement à la classe ce qui s’est passé.
phrase-houdt-goede-spreekbeurt = { $pupil } fait un exposé clair et répond aux questions.
phrase-kent-meer-talen = { $pupil } connaît plusieurs langues et compare leurs mots.
phrase-schrijft-eigen-naam = { $pupil } écrit son prénom et essaie aussi d’autres mots.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } révise les règles d’orthographe et relit son travail.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } s’entraîne à mettre une majuscule et un point à chaque phrase.
phrase-leert-hele-zinnen = { $pupil } apprend à raconter avec des phrases entières.

## Working attitude.

phrase-zet-door = { $pupil } essaie encore une fois quand ça ne marche pas tout de suite.
phrase-begint-meteen = { $pupil } prend ses affaires et commence tout de suite à travailler.
phrase-werkt-met-aandacht = { $pupil } travaille avec attention, même quand la classe est agitée.
phrase-plant-eigen-werk = { $pupil } organise son travail et le finit à temps.
phrase-maakt-werk-af = { $pupil } finit son travail et range tout après.
phrase-stelt-goede-vragen = { $pupil } pose des questions utiles à toute la classe.
phrase-zoekt-het-uit = { $pupil } veut savoir comment ça marche et cherche la réponse.
phrase-leert-van-fouten = { $pupil } regarde ses erreurs calmement et les corrige.
phrase-doet-actief-mee = { $pupil } participe bien et lève souvent le doigt.
phrase-kiest-een-uitdaging = { $pupil } choisit parfois une tâche difficile pour apprendre plus.
phrase-speelt-met-aandacht = { $pupil } joue longtemps avec attention, par exemple au coin construction.
phrase-leert-hulp-vragen = { $pupil } apprend à demander de l’aide quand le travail est difficile.
phrase-oefent-rustig-doorwerken = { $pupil } s’entraîne à travailler au calme, chaque semaine un peu plus.
phrase-leert-werk-verdelen = { $pupil } apprend à partager une grande tâche en petites étapes.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } joue avec beaucoup d’enfants différents.
phrase-vraagt-anderen-mee = { $pupil } invite à jouer un enfant qui reste à l’écart.
phrase-troost-een-ander = { $pupil } console un enfant qui a de la peine.
phrase-deelt-met-anderen = { $pupil } partage les jouets et le matériel avec les autres enfants.
phrase-helpt-klasgenoten = { $pupil } voit qui a besoin d’aide et aide tout de suite.
phrase-werkt-eerlijk-samen = { $pupil } partage les tâches avec justice dans le travail en groupe.
phrase-luistert-naar-ideeen = { $pupil } écoute les idées des autres et réfléchit avec eux.
phrase-lost-ruzie-op = { $pupil } règle une dispute en parlant et en écoutant.
phrase-maakt-anderen-blij = { $pupil } donne de la joie avec une blague ou un mot gentil.
phrase-komt-op-voor-anderen = { $pupil } défend les enfants qui en ont besoin.
phrase-bedenkt-spelletjes = { $pupil } invente dans la cour des jeux pour tout le monde.
phrase-leert-mee-te-spelen = { $pupil } apprend à demander : je peux jouer avec vous ?
phrase-oefent-beurt-afwachten = { $pupil } s’entraîne à attendre son tour dans un jeu.
phrase-leert-ruzie-uitpraten = { $pupil } apprend à parler calmement après une dispute.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } écoute les explications et sait quoi faire.
phrase-houdt-zich-aan-regels = { $pupil } respecte les règles, même quand personne ne regarde.
phrase-maakt-het-goed = { $pupil } demande pardon et fait la paix.
phrase-blijft-rustig = { $pupil } garde son calme dans les moments de stress ou de bruit.
phrase-zegt-iedereen-gedag = { $pupil } arrive avec le sourire et dit bonjour à tout le monde.
phrase-vertelt-over-gevoel = { $pupil } parle calmement de sa colère ou de sa tristesse.
phrase-zegt-duidelijk-nee = { $pupil } dit clairement non quand quelque chose ne va pas.
phrase-ruimt-zelf-op = { $pupil } range sans qu’on ait besoin de le demander.
phrase-zuinig-op-spullen = { $pupil } prend soin des livres et du matériel de la classe.
phrase-geeft-fout-toe = { $pupil } reconnaît ses fautes avec honnêteté.
phrase-leert-rustig-worden = { $pupil } apprend à respirer calmement en cas de colère.
phrase-oefent-met-luisteren = { $pupil } s’entraîne à écouter les autres jusqu’au bout.
phrase-leert-grens-aangeven = { $pupil } apprend à dire : stop, je ne veux pas ça.

## Talents.

phrase-tekent-met-details = { $pupil } dessine avec beaucoup de petits détails.
phrase-zingt-op-de-maat = { $pupil } chante et tape des mains bien en rythme.
phrase-bedenkt-eigen-dansen = { $pupil } invente des danses et aime les montrer.
phrase-beweegt-met-plezier = { $pupil } court, grimpe et saute avec grand plaisir.
phrase-speelt-goed-toneel = { $pupil } joue un rôle si bien que tout le monde se tait.
phrase-bouwt-bijzondere-dingen = { $pupil } construit des choses étonnantes en cubes, en carton ou en bois.
phrase-weet-veel-van-dieren = { $pupil } connaît bien les animaux et les plantes et aime en parler.
phrase-ontdekt-hoe-iets-werkt = { $pupil } démonte des objets et découvre comment ils marchent.
phrase-handig-met-computer = { $pupil } crée à l’ordinateur un jeu, un film ou une histoire.
phrase-neemt-de-leiding = { $pupil } guide le groupe et veille à ce que chacun participe.
phrase-zorgt-voor-jongere-kinderen = { $pupil } aime s’occuper des enfants plus jeunes.
phrase-heeft-eigen-ideeen = { $pupil } a beaucoup d’idées et en fait de belles choses.
phrase-regelt-graag-iets = { $pupil } aime organiser pour la classe, par exemple une fête.
phrase-vertelt-levendig = { $pupil } raconte si bien que tout le monde veut écouter.

## How home helps.

phrase-leest-thuis-samen = { $pupil } lit souvent en famille, et cela s’entend en classe.
phrase-oefent-thuis-elke-dag = { $pupil } s’entraîne un peu chaque jour à la maison : cela se voit en classe.
phrase-leert-thuis-woorden = { $pupil } apprend beaucoup de mots en parlant à la maison.
phrase-speelt-thuis-spelletjes = { $pupil } apprend beaucoup avec les jeux à la maison.
phrase-vertelt-over-thuis = { $pupil } aime raconter en classe les bons moments à la maison.
phrase-krijgt-thuis-steun = { $pupil } a beaucoup de soutien à la maison et ose plus en classe.
phrase-komt-op-tijd = { $pupil } arrive à l’heure et commence la journée dans le calme.
phrase-begint-met-energie = { $pupil } commence la journée avec énergie : se coucher tôt aide.
phrase-heeft-spullen-mee = { $pupil } apporte chaque jour ses affaires pour l’école.
phrase-oefent-thuis-lezen = { $pupil } s’entraîne à lire à la maison : dix minutes par jour.
phrase-leert-huiswerk-plannen = { $pupil } apprend à choisir une heure fixe pour les devoirs à la maison.
phrase-leert-op-tijd-komen = { $pupil } apprend à se préparer à l’heure le matin pour l’école.
