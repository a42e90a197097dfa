### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Zo bereidt u zich voor

# Under the title.
preparation-intro = Vijf stappen. Neem dit blad mee naar het gesprek.

## Step 1: come.

preparation-step-1-title = Kom naar het gesprek
preparation-step-1-line-1 = Schrijf de dag en de tijd op.
preparation-step-1-line-2 = Kunt u dan niet? Bel of mail de leerkracht.
preparation-step-1-line-3 = Wilt u een tolk? Zeg het nu al.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Praat eerst met uw kind
preparation-step-2-line-1 = Wat vind je fijn op school?
preparation-step-2-line-2 = Wat vind je moeilijk?
preparation-step-2-line-3 = Bij wie ben je graag?
preparation-step-2-line-4 = Wat mag ik op school vertellen?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Bedenk: wat wilt u vragen?
preparation-step-3-line-1 = Waar is mijn kind goed in?
preparation-step-3-line-2 = Wat kan nog beter?
preparation-step-3-line-3 = Hoe is mijn kind in de klas?
preparation-step-3-line-4 = Wat doet de school? En wat kan ik doen?

preparation-step-3-line-start-1 = Hoe gingen de eerste weken?
preparation-step-3-line-start-2 = Wat leert mijn kind dit jaar?
preparation-step-3-line-start-3 = Hoe kan ik thuis helpen?
preparation-step-3-line-start-4 = Hoe houden we dit jaar contact?

preparation-step-3-line-end-1 = Hoe is mijn kind dit jaar gegroeid?
preparation-step-3-line-end-2 = Welke afspraken zijn gelukt?
preparation-step-3-line-end-3 = Wat verandert er volgend jaar?
preparation-step-3-line-end-4 = Wat kan ik in de vakantie doen?

preparation-step-3-line-advice-1 = Waarom geeft u dit advies?
preparation-step-3-line-advice-2 = Welke scholen passen daarbij?
preparation-step-3-line-advice-3 = Kan het advies nog veranderen?
preparation-step-3-line-advice-4 = Wat moet ik nu doen, en wanneer?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Bedenk: wat wilt u vertellen?
preparation-step-4-line-1 = Hoe is uw kind thuis?
preparation-step-4-line-2 = Wat zegt uw kind over school?
preparation-step-4-line-3 = Wat doet uw kind het liefst?
preparation-step-4-line-4 = Is er thuis iets wat de leerkracht moet weten?

preparation-step-4-line-start-1 = Wat vindt uw kind leuk? Waar is het goed in?
preparation-step-4-line-start-2 = Wat werkt thuis goed?
preparation-step-4-line-start-3 = Wat verwacht u van dit schooljaar?
preparation-step-4-line-start-4 = Is er thuis iets wat de leerkracht moet weten?

preparation-step-4-line-advice-1 = Wat doet uw kind het liefst?
preparation-step-4-line-advice-2 = Welk werk vindt uw kind interessant?
preparation-step-4-line-advice-3 = Hoe leert uw kind het best?
preparation-step-4-line-advice-4 = Wat hoopt u? Wat wil uw kind zelf?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Vraag door in het gesprek
preparation-step-5-line-1 = Begrijpt u iets niet? Vraag om uitleg.
preparation-step-5-line-2 = Vraag: kunt u een voorbeeld geven?
preparation-step-5-line-3 = Vraag om de afspraken op papier.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Zo helpt u thuis

preparation-tip-12-1 = Praat veel samen, in de taal die u het beste spreekt.
preparation-tip-12-2 = Lees elke dag samen een boekje of kijk naar de plaatjes.
preparation-tip-12-3 = Zing, speel en tel: op de trap, aan tafel, in de winkel.
preparation-tip-12-4 = Laat uw kind zelf doen wat het al kan.

preparation-tip-34-1 = Lees elke dag een kwartier samen. Om de beurt mag ook.
preparation-tip-34-2 = Zoek letters en woorden: op straat, op een pak melk.
preparation-tip-34-3 = Reken mee: met geld, met de klok, met koken.
preparation-tip-34-4 = Vraag wat vandaag leuk was, en luister.

preparation-tip-56-1 = Laat uw kind elke dag lezen. Praat over het verhaal.
preparation-tip-56-2 = Oefen de tafels een paar minuten per dag.
preparation-tip-56-3 = Kijk samen wat er deze week te doen is voor school.
preparation-tip-56-4 = Zeg wat goed gaat. Fouten maken mag.

preparation-tip-78-1 = Kies een vaste plek en tijd voor huiswerk.
preparation-tip-78-2 = Maak samen een planning. Laat uw kind die zelf bijhouden.
preparation-tip-78-3 = Laat uw kind blijven lezen: een boek, de krant, een tijdschrift.
preparation-tip-78-4 = Praat over later: wat vindt uw kind leuk, welke school past daarbij?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Praat en lees ook in de vakantie veel samen, in uw eigen taal.
preparation-tip-end-12-2 = Speel veel buiten. Zoek samen blaadjes, stenen en diertjes.
preparation-tip-end-12-3 = Laat uw kind meehelpen: koken, tellen, boodschappen doen.
preparation-tip-end-12-4 = Praat in de laatste vakantieweek over het nieuwe schooljaar.

# For children from six to twelve years old.
preparation-tip-end-1 = Laat uw kind ook in de vakantie elke dag lezen. Een strip mag ook.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Ga samen naar de bibliotheek. Kinderen worden gratis lid.
preparation-tip-end-3 = Reken samen: met geld, met de klok, met een recept.
preparation-tip-end-4 = Laat uw kind in de laatste vakantieweek weer op tijd naar bed gaan.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Bekijk samen scholen: op een open dag of op de website.
# The level of secondary education.
preparation-tip-advice-78-2 = Praat over wat uw kind leuk vindt, niet alleen over het niveau.
preparation-tip-advice-78-3 = Vraag wat uw kind spannend vindt, en luister.
preparation-tip-advice-78-4 = Laat merken dat u trots bent, welk advies het ook is.
