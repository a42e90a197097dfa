### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.

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

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = De weg op school

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
