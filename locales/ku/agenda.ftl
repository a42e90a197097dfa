### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Hevdîtin: { $pupil }

## Heads of the columns.

agenda-column-home = Mal
agenda-column-school = Dibistan
agenda-column-agreements = Biryarên me

# Above what was agreed in the last conversation.
agenda-agreed = Cara borî:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Aliyê xurt
agenda-talent = Jêhatîbûn
# Something to work on.
agenda-focus = Xala pêşxistinê

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Vê sala dibistanê nexweş nebû.
        [one] Vê sala dibistanê { $count } roj nexweş bû.
       *[other] Vê sala dibistanê { $count } rojan nexweş bû.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Vê sala dibistanê her tim di wextê xwe de hat.
        [one] Vê sala dibistanê { $count } car dereng ma.
       *[other] Vê sala dibistanê { $count } caran dereng ma.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] Vê sala dibistanê rojên bi destûr tune ne.
        [one] Vê sala dibistanê { $count } roj bi destûr nehat.
       *[other] Vê sala dibistanê { $count } rojan bi destûr nehat.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    Vê sala dibistanê: { $sick ->
        [0] nexweş nebû
        [one] { $sick } roj nexweş
       *[other] { $sick } rojan nexweş
    }, { $late ->
        [0] her tim di wextê xwe de
        [one] { $late } car dereng
       *[other] { $late } caran dereng
    }, { $leave ->
        [0] rojên bi destûr tune
        [one] { $leave } roj bi destûr
       *[other] { $leave } rojan bi destûr
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Pêşniyara demkî: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (test): dawiya rêbendanê an sibat
# The latest day.
agenda-dates-result = Encama testê: heta { $until }
# The latest day.
agenda-dates-final = Pêşniyara dawî: heta { $until }

## Opening: how is the child?

agenda-topic-introduction = Rewş çawa ye?

agenda-introduction-home-12-1 = Ji destpêka dibistanê ve çi xweş an taybet bû?
agenda-introduction-home-12-2 = Zarokê we li ser dibistanê çi dibêje?
agenda-introduction-school-12-1 = Zarokê we sibehê çawa tê sinifê?
agenda-introduction-school-12-2 = Di sinifê de kêfa zarokê we bi çi tê?

agenda-introduction-home-34-1 = Zarokê we li malê çawa ye?
agenda-introduction-home-34-2 = Ew li ser sinifê çi dibêje?
agenda-introduction-school-34-1 = Em bi çi kêfxweş in?
agenda-introduction-school-34-2 = Ji biryarên berê kîjan pêk hatin?

agenda-introduction-home-56-1 = Zarokê we li malê çawa ye?
agenda-introduction-home-56-2 = Ew bi çi serbilind e?
agenda-introduction-school-56-1 = Çi bala me dikişîne? Em çi xweş dibînin?
agenda-introduction-school-56-2 = Ji biryarên berê kîjan pêk hatin?

agenda-introduction-home-78-1 = Zarokê we xwe çawa hîs dike?
agenda-introduction-home-78-2 = Ew dixwaze li ser çi biaxive?
agenda-introduction-school-78-1 = Çi baş diçe? Di çi de pêş dikeve?
agenda-introduction-school-78-2 = Ji biryarên berê kîjan pêk hatin?

agenda-introduction-home-start-1 = Hûn ji çi ya zarokê xwe hez dikin? Ew di çi de baş e?
agenda-introduction-home-start-2 = Ew li malê li ser sinifê çi dibêje?
agenda-introduction-home-start-3 = Li malê tiştek heye ku divê mamoste bizane?
agenda-introduction-school-start-1 = Hefteyên pêşîn çawa derbas bûn?
agenda-introduction-school-start-2 = Em ji niha ve bi çi kêfxweş in?
agenda-introduction-school-start-12-1 = Di sinifê de roj û hefteyên pêşîn çawa bûn?
agenda-introduction-school-start-12-2 = Zarokê we hez dike bi çi bilîze?

agenda-introduction-home-end-1 = Hûn û zarokê we bi çi serbilind in?
agenda-introduction-home-end-2 = Îsal tiştê herî xweş çi bû?
agenda-introduction-school-end-1 = Em bi çi serbilind in?
agenda-introduction-school-end-2 = Ji biryarên îsal kîjan pêk hatin?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: tu dixwazî çi bibêjî?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: tu dixwazî çi nîşan bidî?

## What and how the child learns.

agenda-topic-cognitive = Fêrbûn

agenda-cognitive-home-12-1 = Li malê hûn bi kîjan zimanan diaxivin? Çîrokan dibêjin?
agenda-cognitive-home-12-2 = Zarokê we herî zêde li ser çi dipirse?
agenda-cognitive-school-12-1 = Zarokê we çawa diaxive, dihejmêre û bi ziman dilîze?
agenda-cognitive-school-12-2 = Ew niha fêrî çi dibe?

agenda-cognitive-home-34-1 = Zarokê we li malê dixwîne? Bi tenê an bi hev re?
agenda-cognitive-home-34-2 = Çi jê re hêsan û çi zehmet e?
agenda-cognitive-school-34-1 = Xwendin, nivîsandin û hesab çawa diçin?
agenda-cognitive-school-34-2 = Gava din çi ye?

agenda-cognitive-home-56-1 = Zarokê we ji xwendina çi hez dike?
agenda-cognitive-home-56-2 = Xebata li malê çawa diçe, wek tabloya lêkdanê (×)?
agenda-cognitive-school-56-1 = Zarokê we ji par ve çawa pêş ket?
agenda-cognitive-school-56-2 = Gava din çi ye?

agenda-cognitive-home-78-1 = Dersên malê çawa diçin?
agenda-cognitive-home-78-2 = Di fêrbûnê de çi ji zarokê we re alîkar e?
agenda-cognitive-school-78-1 = Zarokê we ji par ve çawa pêş ket?
agenda-cognitive-school-78-2 = Ew çawa fêr dibe û plan dike?

agenda-cognitive-home-start-1 = Dema zarokê we tiştekî fêr dibe, li malê çi alîkar e?
agenda-cognitive-home-start-2 = Hûn ji vê sala dibistanê çi hêvî dikin?
agenda-cognitive-school-start-1 = Zarokê we ji niha ve çi baş dike?
agenda-cognitive-school-start-2 = Ew îsal fêrî çi dibe?
agenda-cognitive-home-start-12-1 = Zarokê we li malê kîjan zimanan dibihîze û pê diaxive?
agenda-cognitive-home-start-12-2 = Dema tiştek nû be, çi jê re alîkar e?
agenda-cognitive-school-start-12-1 = Zarokê we çawa dilîze û di lîstikê de çi dibêje?
agenda-cognitive-school-start-12-2 = Ew îsal bi lîstikê fêrî çi dibe?

agenda-cognitive-home-end-1 = Berê çi nedibû û zarokê we niha dikare bike?
agenda-cognitive-home-end-2 = Ji bo fêrbûnê li malê çi herî baş bû?
agenda-cognitive-school-end-1 = Zarokê we îsal çawa pêş ket?
agenda-cognitive-school-end-2 = Ew sala bê bi çi berdewam dike?

agenda-cognitive-school-advice-1 = Zarokê we di salên dawî de çawa pêş ket?
agenda-cognitive-school-advice-2 = Heta havînê çi jê re alîkar e?

## Friends, feelings, the group.

agenda-topic-social = Têkiliya bi yên din re

agenda-social-home-12-1 = Zarokê we hez dike bi kê re bilîze?
agenda-social-home-12-2 = Dema hêrs an xemgîn be, ew çi dike?
agenda-social-school-12-1 = Zarokê we bi yên din re çawa dilîze?
agenda-social-school-12-2 = Ew dibêje ku çi dixwaze û çi hîs dike?

agenda-social-home-34-1 = Piştî dibistanê zarokê we bi kê re dilîze?
agenda-social-home-34-2 = Ew bi çi kêfxweş an hêrs dibe?
agenda-social-school-34-1 = Lîstik û xebata bi hev re çawa diçe?
agenda-social-school-34-2 = Zarokê we pevçûnê çawa çareser dike?

agenda-social-home-56-1 = Hevalên zarokê we hene ku li cem wan rehet e?
agenda-social-home-56-2 = Ew li ser hestên xwe diaxive?
agenda-social-school-56-1 = Cihê zarokê we di komê de çawa ye?
agenda-social-school-56-2 = Ew bi yên din re çawa dixebite?

agenda-social-home-78-1 = Hevalên zarokê we kî ne, li ser înternetê jî?
agenda-social-home-78-2 = Ew diwêre fikra xwe bibêje?
agenda-social-school-78-1 = Cihê zarokê we di komê de çawa ye?
agenda-social-school-78-2 = Ew xwe û yên din çawa diparêze?

agenda-social-home-end-1 = Îsal zarokê we ji hevaltiya kê hez dikir?
agenda-social-home-end-2 = Ew niha diwêre çi bike ku berê nediwêriya?
agenda-social-school-end-1 = Zarokê we niha bi yên din re çawa ye?
agenda-social-school-end-2 = Ew çi xweşiyê dide komê?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Kêfa dibistanê

agenda-motivation-home-12-1 = Zarokê we bi kêf diçe dibistanê?
agenda-motivation-home-12-2 = Xew çawa ye? Hûn di wextê xwe de tên?
agenda-motivation-school-12-1 = Zarokê we demeke dirêj bi çi mijûl dibe?
agenda-motivation-school-12-2 = Ew beşdarî civata sinifê dibe?

agenda-motivation-home-34-1 = Kêfa zarokê we ji dibistanê re tê?
agenda-motivation-home-34-2 = Sibehan hatina di wextê xwe de çawa diçe?
agenda-motivation-school-34-1 = Zarokê we ji bo çi pir hewl dide?
agenda-motivation-school-34-2 = Ew dikare li ser karê xwe bimîne?

agenda-motivation-home-56-1 = Zarokê we kengî pir dixwaze biçe dibistanê?
agenda-motivation-home-56-2 = Dema tiştek nebe, ew çi dike?
agenda-motivation-school-56-1 = Zarokê we kengî herî baş dixebite?
agenda-motivation-school-56-2 = Ew alîkariyê dixwaze?

agenda-motivation-home-78-1 = Zarokê we dixwaze ji bo çi hewl bide?
agenda-motivation-home-78-2 = Li malê demê çawa dabeş dike?
agenda-motivation-school-78-1 = Zarokê we bi serê xwe dixebite?
agenda-motivation-school-78-2 = Dema şaşiyek çêbibe, ew çi dike?

agenda-motivation-school-end-1 = Zarokê we îsal ji bo çi pir hewl da?
agenda-motivation-school-end-2 = Çi kêfa fêrbûnê jê re tîne?

agenda-motivation-home-advice-1 = Heta havînê zarokê we dixwaze li ser çi bixebite?
agenda-motivation-home-advice-2 = Çi jê re alîkar e ku berdewam bike?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Meraq û jêhatîbûn

agenda-interests-home-12-1 = Zarokê we ji kîjan lîstikê pir hez dike?
agenda-interests-home-12-2 = Ew demeke dirêj li çi dinêre an guh dide çi?
agenda-interests-school-12-1 = Zarokê we di sinifê de kîjan quncikî hildibijêre?
agenda-interests-school-12-2 = Ew ji keşfkirina çi hez dike?

agenda-interests-home-34-1 = Zarokê we piştî dibistanê hez dike çi bike?
agenda-interests-home-34-2 = Ew li ser çi gelek tişt dizane?
agenda-interests-school-34-1 = Zarokê we ji kîjan dersê pir hez dike?
agenda-interests-school-34-2 = Em kîjan jêhatîbûnê dibînin?

agenda-interests-home-56-1 = Kîjan hobî an spor ji bo zarokê we baş e?
agenda-interests-home-56-2 = Ew li malê di çi de baş e?
agenda-interests-school-56-1 = Zarokê we ji kîjan dersê pir hez dike?
agenda-interests-school-56-2 = Em çawa cih didin vê jêhatîbûnê?

agenda-interests-home-78-1 = Zarokê we bi saetan bi çi mijûl dibe?
agenda-interests-home-78-2 = Ew kîjan karî balkêş dibîne?
agenda-interests-school-78-1 = Zarokê we ji kîjan dersê pir hez dike?
agenda-interests-school-78-2 = Em çawa cih didin vê jêhatîbûnê?

agenda-interests-school-end-1 = Îsal me dît ku kîjan jêhatîbûn pêş ket?
agenda-interests-school-end-2 = Sala bê em çawa cih didin vê jêhatîbûnê?

agenda-interests-school-advice-1 = Em di zarokê we de kîjan jêhatîbûnê dibînin?
agenda-interests-school-advice-2 = Ew çawa bi kêf fêr dibe: bi pirtûkan, bi kirinê, an bi herduyan?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Rêya li dibistanê
# The same row for children of ten to twelve.
agenda-topic-career-78 = Ber bi dibistana navîn

agenda-career-home-12-1 = Destpêka dibistanê ji bo zarokê we çawa bû?
agenda-career-home-12-2 = Hûn ji dibistanê çi hêvî dikin?
agenda-career-school-12-1 = Zarokê we çawa hînî dibistanê bû?
agenda-career-school-12-2 = Di sinifa bê de çi heye?

agenda-career-home-34-1 = Hûn dixwazin zarokê we îsal fêrî çi bibe?
agenda-career-home-34-2 = Ew paşê dixwaze bibe çi?
agenda-career-school-34-1 = Di sinifa bê de çi heye?
agenda-career-school-34-2 = Ji bo vê çi ji zarokê we re lazim e?

agenda-career-home-56-1 = Zarokê we xeyala kîjan karî dike?
agenda-career-home-56-2 = Hûn ji bo zarokê xwe çi hêvî dikin?
agenda-career-school-56-1 = Em ji zarokê we çi hêvî dikin?
agenda-career-school-56-2 = Ji bo vê çi jê re lazim e?

agenda-career-home-78-1 = Hûn bi hev re li kîjan dibistana navîn difikirin?
agenda-career-home-78-2 = Di vê hilbijartinê de çi jê re girîng e?
agenda-career-school-78-1 = Niha kîjan perwerde li gorî zarokê we ye?
agenda-career-school-78-2 = Hîn kîjan gav mane, û kengî ne?

agenda-career-school-start-12-1 = Zarokê we çawa hînî sinif û rêzikan dibe?
agenda-career-school-start-12-2 = Rojek di sinifê de çawa derbas dibe?
agenda-career-home-start-78-1 = Zarokê we li ser dibistana navîn çi difikire?
agenda-career-home-start-78-2 = Pirsên we li ser hilbijartina dibistanê çi ne?
agenda-career-school-start-78-1 = Îsal kîjan gav hene?
agenda-career-school-start-78-2 = Ji bo vê çi ji zarokê we re lazim e?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = Sala bê kêfa zarokê we bi çi tê?
agenda-career-home-end-2 = Ew hîn ji ber çi bi fikar e?
agenda-career-school-end-1 = Sala bê çi diguhere?
agenda-career-school-end-2 = Ji bo destpêkeke baş çi ji zarokê we re alîkar e?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Ji bo zarokê we çi baş e, û çima?
agenda-career-home-provisional-advice-2 = Hûn çi dixwazin? Zarokê we bi xwe çi dixwaze?
agenda-career-home-provisional-advice-3 = Hûn bi hev re li kîjan dibistanan dinêrin?
agenda-career-school-provisional-advice-1 = Em kîjan pêşniyara demkî didin?
agenda-career-school-provisional-advice-2 = Em çima vê pêşniyarê didin?
agenda-career-school-provisional-advice-3 = Piştî doorstroomtoets (testa groep 8) çi dikare biguhere?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Hûn li ser pêşniyarê çi difikirin? Û zarokê we?
agenda-career-home-final-advice-2 = Zarokê we dixwaze biçe kîjan dibistanê, û çima?
agenda-career-school-final-advice-1 = Encama doorstroomtoets (testa groep 8) çi ye?
agenda-career-school-final-advice-2 = Pêşniyara dawî çi ye, û çima?
agenda-career-school-final-advice-3 = Hûn zarokê xwe çawa û kengî qeyd dikin?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Wekî din çi girîng e?

agenda-special-home-12-1 = Tiştek heye ku divê dibistan bizane?
agenda-special-school-12-1 = Alîkariya zêde an tiştekî taybet heye?

agenda-special-home-34-1 = Tiştek heye ku divê dibistan bizane?
agenda-special-school-34-1 = Alîkariya zêde an tiştekî taybet heye?

agenda-special-home-56-1 = Tiştek heye ku divê dibistan bizane?
agenda-special-school-56-1 = Alîkariya zêde an tiştekî taybet heye?

agenda-special-home-78-1 = Tiştek heye ku divê dibistan bizane?
agenda-special-school-78-1 = Alîkariya zêde an tiştekî taybet heye?

## The closing row: what each will do.

agenda-topic-agreements = Biryarên me

agenda-agreements-home-12-1 = Hûn dixwazin li malê çi bikin?
agenda-agreements-school-12-1 = Em ê di sinifê de çi bikin?

agenda-agreements-home-34-1 = Hûn dixwazin li malê çi bikin?
agenda-agreements-school-34-1 = Em ê di sinifê de çi bikin?

agenda-agreements-home-56-1 = Zarokê we dixwaze çi bike? Û hûn?
agenda-agreements-school-56-1 = Em ê çi bikin?

agenda-agreements-home-78-1 = Zarokê we dixwaze çi bike? Û hûn?
agenda-agreements-school-78-1 = Em ê çi bikin?

agenda-agreements-home-start-1 = Ji bo me fikrek an gotineke we ya xweş heye?
agenda-agreements-home-start-2 = Hûn dixwazin li malê çi bikin? Û zarokê we?
agenda-agreements-school-start-1 = Em ê di sinifê de çi bikin?
agenda-agreements-school-start-2 = Hûn li malê çawa alîkar bibin?

agenda-agreements-home-end-1 = Hûn ê di betlaneyê de bi hev re çi bikin?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Em ji bo sala bê çi ragihînin?
agenda-agreements-school-end-1 = Em ê vê ji kê re û kengî bibêjin?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: gava te ya pêşîn çi ye?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: em bi hev re çi biryarê didin?
