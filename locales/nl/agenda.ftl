### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Gesprek over { $pupil }

## Heads of the columns.

agenda-column-home = Thuis
agenda-column-school = School
agenda-column-agreements = Afspraken

# Above what was agreed in the last conversation.
agenda-agreed = Vorige keer:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Sterk punt
agenda-talent = Talent
# Something to work on.
agenda-focus = Aandachtspunt

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Dit schooljaar niet ziek.
        [one] Dit schooljaar { $count } dag ziek.
       *[other] Dit schooljaar { $count } dagen ziek.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Dit schooljaar altijd op tijd.
        [one] Dit schooljaar { $count } keer te laat.
       *[other] Dit schooljaar { $count } keer te laat.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] Dit schooljaar geen dagen verlof.
        [one] Dit schooljaar { $count } dag verlof.
       *[other] Dit schooljaar { $count } dagen verlof.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    Dit schooljaar: { $sick ->
        [0] niet ziek
        [one] { $sick } dag ziek
       *[other] { $sick } dagen ziek
    }, { $late ->
        [0] altijd op tijd
        [one] { $late } keer te laat
       *[other] { $late } keer te laat
    }, { $leave ->
        [0] geen verlof
        [one] { $leave } dag verlof
       *[other] { $leave } dagen verlof
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Voorlopig advies: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets: eind januari of in februari
# The latest day.
agenda-dates-result = Uitslag van de toets: uiterlijk { $until }
# The latest day.
agenda-dates-final = Definitief advies: uiterlijk { $until }

## Opening: how is the child?

agenda-topic-introduction = Hoe gaat het?

agenda-introduction-home-12-1 = Wat was leuk of bijzonder sinds de start op school?
agenda-introduction-home-12-2 = Wat vertelt uw kind thuis over school?
agenda-introduction-school-12-1 = Hoe komt uw kind de klas binnen?
agenda-introduction-school-12-2 = Waar geniet uw kind van in de klas?

agenda-introduction-home-34-1 = Hoe gaat het thuis met uw kind?
agenda-introduction-home-34-2 = Wat vertelt uw kind over de klas?
agenda-introduction-school-34-1 = Waar zijn wij blij mee?
agenda-introduction-school-34-2 = Wat is gelukt van de vorige afspraken?

agenda-introduction-home-56-1 = Hoe gaat het thuis met uw kind?
agenda-introduction-home-56-2 = Waar is uw kind trots op?
agenda-introduction-school-56-1 = Wat valt ons op, wat is mooi om te zien?
agenda-introduction-school-56-2 = Wat is gelukt van de vorige afspraken?

agenda-introduction-home-78-1 = Hoe voelt uw kind zich?
agenda-introduction-home-78-2 = Waar wil uw kind het zelf over hebben?
agenda-introduction-school-78-1 = Wat gaat goed, waar groeit uw kind in?
agenda-introduction-school-78-2 = Wat is gelukt van de vorige afspraken?

agenda-introduction-home-start-1 = Wat is leuk aan uw kind? Waar is het goed in?
agenda-introduction-home-start-2 = Wat vertelt uw kind thuis over de klas?
agenda-introduction-home-start-3 = Is er thuis iets wat de leerkracht moet weten?
agenda-introduction-school-start-1 = Hoe gingen de eerste weken?
agenda-introduction-school-start-2 = Waar zijn wij al blij mee?
agenda-introduction-school-start-12-1 = Hoe waren de eerste dagen en weken in de klas?
agenda-introduction-school-start-12-2 = Waar speelt uw kind graag mee?

agenda-introduction-home-end-1 = Waar bent u trots op? En uw kind?
agenda-introduction-home-end-2 = Wat was het mooiste van dit jaar?
agenda-introduction-school-end-1 = Waar zijn wij trots op?
agenda-introduction-school-end-2 = Welke afspraken van dit jaar zijn gelukt?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: wat wil jij vertellen?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: wat wil jij ons laten zien?

## What and how the child learns.

agenda-topic-cognitive = Leren

agenda-cognitive-home-12-1 = Welke talen spreekt u thuis? Vertelt u verhalen?
agenda-cognitive-home-12-2 = Waar vraagt uw kind veel over?
agenda-cognitive-school-12-1 = Hoe praat, telt en speelt uw kind met taal?
agenda-cognitive-school-12-2 = Wat leert uw kind nu?

agenda-cognitive-home-34-1 = Leest uw kind thuis? Alleen of samen?
agenda-cognitive-home-34-2 = Wat vindt uw kind makkelijk of moeilijk?
agenda-cognitive-school-34-1 = Hoe gaat het met lezen, schrijven en rekenen?
agenda-cognitive-school-34-2 = Wat is de volgende stap?

agenda-cognitive-home-56-1 = Wat leest uw kind graag?
agenda-cognitive-home-56-2 = Lukt het oefenen thuis, zoals de tafels?
agenda-cognitive-school-56-1 = Hoe groeit uw kind, vergeleken met vorig jaar?
agenda-cognitive-school-56-2 = Wat is de volgende stap?

agenda-cognitive-home-78-1 = Hoe gaat het huiswerk thuis?
agenda-cognitive-home-78-2 = Wat helpt uw kind bij het leren?
agenda-cognitive-school-78-1 = Hoe groeit uw kind, vergeleken met vorig jaar?
agenda-cognitive-school-78-2 = Hoe leert en plant uw kind zelf?

agenda-cognitive-home-start-1 = Wat werkt thuis goed als uw kind iets leert?
agenda-cognitive-home-start-2 = Wat verwacht u van dit schooljaar?
agenda-cognitive-school-start-1 = Wat kan uw kind al goed?
agenda-cognitive-school-start-2 = Wat leert uw kind dit jaar?
agenda-cognitive-home-start-12-1 = Welke talen hoort en spreekt uw kind thuis?
agenda-cognitive-home-start-12-2 = Wat helpt uw kind als iets nieuw is?
agenda-cognitive-school-start-12-1 = Hoe speelt uw kind, en wat vertelt het erbij?
agenda-cognitive-school-start-12-2 = Wat leert uw kind dit jaar door te spelen?

agenda-cognitive-home-end-1 = Wat kan uw kind nu wel, en eerst nog niet?
agenda-cognitive-home-end-2 = Wat hielp thuis het best bij het leren?
agenda-cognitive-school-end-1 = Hoe is uw kind dit jaar gegroeid?
agenda-cognitive-school-end-2 = Waar gaat uw kind volgend jaar mee verder?

agenda-cognitive-school-advice-1 = Hoe is uw kind de laatste jaren gegroeid?
agenda-cognitive-school-advice-2 = Wat helpt uw kind verder tot de zomer?

## Friends, feelings, the group.

agenda-topic-social = Omgaan met anderen

agenda-social-home-12-1 = Met wie speelt uw kind graag?
agenda-social-home-12-2 = Wat doet uw kind als het boos of verdrietig is?
agenda-social-school-12-1 = Hoe speelt uw kind met anderen?
agenda-social-school-12-2 = Zegt uw kind wat het wil en voelt?

agenda-social-home-34-1 = Met wie speelt uw kind na school?
agenda-social-home-34-2 = Waar wordt uw kind blij of boos van?
agenda-social-school-34-1 = Hoe gaat het met samen spelen en werken?
agenda-social-school-34-2 = Hoe lost uw kind ruzie op?

agenda-social-home-56-1 = Heeft uw kind vrienden bij wie het zich fijn voelt?
agenda-social-home-56-2 = Praat uw kind over wat het voelt?
agenda-social-school-56-1 = Welke plek heeft uw kind in de groep?
agenda-social-school-56-2 = Hoe werkt uw kind samen?

agenda-social-home-78-1 = Met wie gaat uw kind om, ook online?
agenda-social-home-78-2 = Durft uw kind te zeggen wat het vindt?
agenda-social-school-78-1 = Welke plek heeft uw kind in de groep?
agenda-social-school-78-2 = Hoe komt uw kind op voor zichzelf en anderen?

agenda-social-home-end-1 = Met wie was uw kind dit jaar graag samen?
agenda-social-home-end-2 = Wat durft uw kind nu wel, en eerst nog niet?
agenda-social-school-end-1 = Hoe gaat uw kind nu om met anderen?
agenda-social-school-end-2 = Wat betekent uw kind voor de groep?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Zin in school

agenda-motivation-home-12-1 = Gaat uw kind graag naar school?
agenda-motivation-home-12-2 = Hoe gaat het met slapen en op tijd komen?
agenda-motivation-school-12-1 = Waar is uw kind lang mee bezig?
agenda-motivation-school-12-2 = Doet uw kind mee in de kring?

agenda-motivation-home-34-1 = Heeft uw kind zin in school?
agenda-motivation-home-34-2 = Hoe gaat het ’s ochtends met op tijd komen?
agenda-motivation-school-34-1 = Waar doet uw kind goed zijn best voor?
agenda-motivation-school-34-2 = Kan uw kind blijven werken?

agenda-motivation-home-56-1 = Wanneer heeft uw kind veel zin in school?
agenda-motivation-home-56-2 = Wat doet uw kind als iets niet lukt?
agenda-motivation-school-56-1 = Wanneer werkt uw kind het best?
agenda-motivation-school-56-2 = Vraagt uw kind om hulp?

agenda-motivation-home-78-1 = Waar wil uw kind moeite voor doen?
agenda-motivation-home-78-2 = Hoe verdeelt uw kind de tijd thuis?
agenda-motivation-school-78-1 = Werkt uw kind zelfstandig?
agenda-motivation-school-78-2 = Hoe gaat uw kind om met fouten?

agenda-motivation-school-end-1 = Waar deed uw kind dit jaar veel moeite voor?
agenda-motivation-school-end-2 = Wat geeft uw kind zin in leren?

agenda-motivation-home-advice-1 = Waar wil uw kind tot de zomer aan werken?
agenda-motivation-home-advice-2 = Wat helpt uw kind om vol te houden?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Interesses en talenten

agenda-interests-home-12-1 = Wat speelt uw kind het liefst?
agenda-interests-home-12-2 = Waar kan uw kind lang naar kijken of luisteren?
agenda-interests-school-12-1 = Welke hoek kiest uw kind in de klas?
agenda-interests-school-12-2 = Wat ontdekt uw kind graag?

agenda-interests-home-34-1 = Wat doet uw kind graag na school?
agenda-interests-home-34-2 = Waar weet uw kind veel van?
agenda-interests-school-34-1 = Welk vak doet uw kind het liefst?
agenda-interests-school-34-2 = Welk talent zien wij?

agenda-interests-home-56-1 = Welke hobby of sport past bij uw kind?
agenda-interests-home-56-2 = Waar is uw kind thuis goed in?
agenda-interests-school-56-1 = Welk vak doet uw kind het liefst?
agenda-interests-school-56-2 = Hoe geven wij dit talent ruimte?

agenda-interests-home-78-1 = Waar is uw kind uren mee bezig?
agenda-interests-home-78-2 = Welk werk vindt uw kind interessant?
agenda-interests-school-78-1 = Welk vak doet uw kind het liefst?
agenda-interests-school-78-2 = Hoe geven wij dit talent ruimte?

agenda-interests-school-end-1 = Welk talent zagen wij dit jaar groeien?
agenda-interests-school-end-2 = Hoe krijgt dit talent volgend jaar ruimte?

agenda-interests-school-advice-1 = Welk talent van uw kind zien wij?
agenda-interests-school-advice-2 = Leert uw kind graag uit boeken, door te doen, of allebei?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = De weg op school
# The same row for children of ten to twelve.
agenda-topic-career-78 = Naar de middelbare school

agenda-career-home-12-1 = Hoe was het begin op school voor uw kind?
agenda-career-home-12-2 = Wat verwacht u van de school?
agenda-career-school-12-1 = Hoe is uw kind gewend op school?
agenda-career-school-12-2 = Wat komt er in de volgende groep?

agenda-career-home-34-1 = Wat wilt u dat uw kind dit jaar leert?
agenda-career-home-34-2 = Wat wil uw kind later worden?
agenda-career-school-34-1 = Wat komt er in de volgende groep?
agenda-career-school-34-2 = Wat heeft uw kind daarvoor nodig?

agenda-career-home-56-1 = Over welk werk droomt uw kind?
agenda-career-home-56-2 = Wat hoopt u voor uw kind?
agenda-career-school-56-1 = Wat verwachten wij van uw kind?
agenda-career-school-56-2 = Wat heeft uw kind daarvoor nodig?

agenda-career-home-78-1 = Aan welke middelbare school denkt u samen?
agenda-career-home-78-2 = Wat vindt uw kind belangrijk bij die keuze?
agenda-career-school-78-1 = Welk onderwijs past nu bij uw kind?
agenda-career-school-78-2 = Welke stappen komen er nog, en wanneer?

agenda-career-school-start-12-1 = Hoe went uw kind aan de klas en de regels?
agenda-career-school-start-12-2 = Hoe ziet een dag in de klas eruit?
agenda-career-home-start-78-1 = Hoe kijkt uw kind naar de middelbare school?
agenda-career-home-start-78-2 = Welke vragen heeft u over de schoolkeuze?
agenda-career-school-start-78-1 = Welke stappen komen er dit jaar?
agenda-career-school-start-78-2 = Wat heeft uw kind daarvoor nodig?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = Waar heeft uw kind volgend jaar zin in?
agenda-career-home-end-2 = Wat vindt uw kind nog spannend?
agenda-career-school-end-1 = Wat verandert er volgend jaar?
agenda-career-school-end-2 = Wat helpt uw kind om goed te beginnen?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Wat past bij uw kind, en waarom?
agenda-career-home-provisional-advice-2 = Wat wenst u? Wat wil uw kind zelf?
agenda-career-home-provisional-advice-3 = Welke scholen wilt u samen bekijken?
agenda-career-school-provisional-advice-1 = Welk voorlopig advies geven wij?
agenda-career-school-provisional-advice-2 = Waarom geven wij dit advies?
agenda-career-school-provisional-advice-3 = Wat kan er na de doorstroomtoets veranderen?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Wat vindt u van het advies? En uw kind?
agenda-career-home-final-advice-2 = Naar welke school wil uw kind, en waarom?
agenda-career-school-final-advice-1 = Wat is de uitslag van de doorstroomtoets?
agenda-career-school-final-advice-2 = Wat is het definitieve advies, en waarom?
agenda-career-school-final-advice-3 = Hoe en wanneer meldt u uw kind aan?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Wat telt nog meer?

agenda-special-home-12-1 = Is er iets wat de school moet weten?
agenda-special-school-12-1 = Is er extra hulp of iets bijzonders?

agenda-special-home-34-1 = Is er iets wat de school moet weten?
agenda-special-school-34-1 = Is er extra hulp of iets bijzonders?

agenda-special-home-56-1 = Is er iets wat de school moet weten?
agenda-special-school-56-1 = Is er extra hulp of iets bijzonders?

agenda-special-home-78-1 = Is er iets wat de school moet weten?
agenda-special-school-78-1 = Is er extra hulp of iets bijzonders?

## The closing row: what each will do.

agenda-topic-agreements = Afspraken

agenda-agreements-home-12-1 = Wat wilt u thuis gaan doen?
agenda-agreements-school-12-1 = Wat gaan wij in de klas doen?

agenda-agreements-home-34-1 = Wat wilt u thuis gaan doen?
agenda-agreements-school-34-1 = Wat gaan wij in de klas doen?

agenda-agreements-home-56-1 = Wat wil uw kind doen? En u?
agenda-agreements-school-56-1 = Wat gaan wij doen?

agenda-agreements-home-78-1 = Wat wil uw kind doen? En u?
agenda-agreements-school-78-1 = Wat gaan wij doen?

agenda-agreements-home-start-1 = Heeft u een tip of een compliment voor ons?
agenda-agreements-home-start-2 = Wat wilt u thuis gaan doen? En uw kind?
agenda-agreements-school-start-1 = Wat gaan wij in de klas doen?
agenda-agreements-school-start-2 = Hoe kunt u thuis helpen?

agenda-agreements-home-end-1 = Wat gaat u in de vakantie samen doen?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Wat mogen wij doorgeven voor volgend jaar?
agenda-agreements-school-end-1 = Aan wie geven wij dit door, en wanneer?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: wat wordt jouw eerste stap?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: wat spreken we samen af?
