### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Discuție despre { $pupil }

## Heads of the columns.

agenda-column-home = Acasă
agenda-column-school = La școală
agenda-column-agreements = Ce stabilim

# Above what was agreed in the last conversation.
agenda-agreed = Data trecută:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Punct forte
agenda-talent = Talent
# Something to work on.
agenda-focus = De exersat

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] În acest an școlar: nicio zi de boală.
        [one] În acest an școlar: { $count } zi de boală.
        [few] În acest an școlar: { $count } zile de boală.
       *[other] În acest an școlar: { $count } de zile de boală.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] În acest an școlar: mereu la timp.
        [one] În acest an școlar: { $count } întârziere.
        [few] În acest an școlar: { $count } întârzieri.
       *[other] În acest an școlar: { $count } de întârzieri.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] În acest an școlar: nicio zi de învoire.
        [one] În acest an școlar: { $count } zi de învoire.
        [few] În acest an școlar: { $count } zile de învoire.
       *[other] În acest an școlar: { $count } de zile de învoire.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    În acest an școlar: { $sick ->
        [0] nicio zi de boală
        [one] { $sick } zi de boală
        [few] { $sick } zile de boală
       *[other] { $sick } de zile de boală
    }, { $late ->
        [0] mereu la timp
        [one] { $late } întârziere
        [few] { $late } întârzieri
       *[other] { $late } de întârzieri
    }, { $leave ->
        [0] nicio zi de învoire
        [one] { $leave } zi de învoire
        [few] { $leave } zile de învoire
       *[other] { $leave } de zile de învoire
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Recomandarea provizorie: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Testul (doorstroomtoets): sfârșit de ianuarie sau februarie
# The latest day.
agenda-dates-result = Rezultatul testului: cel târziu pe { $until }
# The latest day.
agenda-dates-final = Recomandarea finală: cel târziu pe { $until }

## Opening: how is the child?

agenda-topic-introduction = Cum merge?

agenda-introduction-home-12-1 = Ce a fost frumos sau special de la începutul școlii?
agenda-introduction-home-12-2 = Ce povestește copilul acasă despre școală?
agenda-introduction-school-12-1 = Cum intră copilul în clasă dimineața?
agenda-introduction-school-12-2 = Ce îi face plăcere copilului în clasă?

agenda-introduction-home-34-1 = Cum îi merge copilului acasă?
agenda-introduction-home-34-2 = Ce povestește copilul despre clasă?
agenda-introduction-school-34-1 = Ce ne bucură?
agenda-introduction-school-34-2 = Ce a reușit din ce am stabilit data trecută?

agenda-introduction-home-56-1 = Cum îi merge copilului acasă?
agenda-introduction-home-56-2 = Cu ce se mândrește copilul?
agenda-introduction-school-56-1 = Ce observăm, ce lucruri frumoase vedem?
agenda-introduction-school-56-2 = Ce a reușit din ce am stabilit data trecută?

agenda-introduction-home-78-1 = Cum se simte copilul?
agenda-introduction-home-78-2 = Despre ce ar vrea copilul să vorbim?
agenda-introduction-school-78-1 = Ce merge bine, la ce progresează copilul?
agenda-introduction-school-78-2 = Ce a reușit din ce am stabilit data trecută?

agenda-introduction-home-start-1 = Ce vă place la copil? La ce se pricepe?
agenda-introduction-home-start-2 = Ce povestește copilul acasă despre clasă?
agenda-introduction-home-start-3 = Este acasă ceva ce ar trebui să știe învățătorul?
agenda-introduction-school-start-1 = Cum au fost primele săptămâni?
agenda-introduction-school-start-2 = Ce ne bucură deja?
agenda-introduction-school-start-12-1 = Cum au fost primele zile și săptămâni în clasă?
agenda-introduction-school-start-12-2 = Cu ce se joacă copilul cu plăcere?

agenda-introduction-home-end-1 = Cu ce vă mândriți? Dar copilul?
agenda-introduction-home-end-2 = Ce a fost cel mai frumos anul acesta?
agenda-introduction-school-end-1 = Cu ce ne mândrim noi?
agenda-introduction-school-end-2 = Ce a reușit din ce am stabilit anul acesta?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: tu ce vrei să povestești?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: tu ce vrei să ne arăți?

## What and how the child learns.

agenda-topic-cognitive = Învățare

agenda-cognitive-home-12-1 = Ce limbi vorbiți acasă? Spuneți povești?
agenda-cognitive-home-12-2 = Despre ce întreabă mult copilul?
agenda-cognitive-school-12-1 = Cum vorbește copilul, numără și se joacă cu cuvinte?
agenda-cognitive-school-12-2 = Ce învață copilul acum?

agenda-cognitive-home-34-1 = Citește copilul acasă? Citiți și împreună?
agenda-cognitive-home-34-2 = Ce i se pare copilului ușor sau greu?
agenda-cognitive-school-34-1 = Cum merge la citit, scris și socotit?
agenda-cognitive-school-34-2 = Care este pasul următor?

agenda-cognitive-home-56-1 = Ce citește copilul cu drag?
agenda-cognitive-home-56-2 = Merge exersatul acasă, de exemplu tabla înmulțirii?
agenda-cognitive-school-56-1 = Cum a progresat copilul față de anul trecut?
agenda-cognitive-school-56-2 = Care este pasul următor?

agenda-cognitive-home-78-1 = Cum merg temele acasă?
agenda-cognitive-home-78-2 = Ce îl ajută pe copil la învățat?
agenda-cognitive-school-78-1 = Cum a progresat copilul față de anul trecut?
agenda-cognitive-school-78-2 = Cum învață copilul și cum își face planul?

agenda-cognitive-home-start-1 = Ce merge bine acasă când copilul învață ceva?
agenda-cognitive-home-start-2 = Ce așteptați de la acest an școlar?
agenda-cognitive-school-start-1 = Ce face deja bine copilul?
agenda-cognitive-school-start-2 = Ce învață copilul anul acesta?
agenda-cognitive-home-start-12-1 = Ce limbi aude și vorbește copilul acasă?
agenda-cognitive-home-start-12-2 = Ce îl ajută pe copil când ceva e nou?
agenda-cognitive-school-start-12-1 = Cum se joacă copilul și ce povestește atunci?
agenda-cognitive-school-start-12-2 = Ce învață copilul anul acesta prin joacă?

agenda-cognitive-home-end-1 = Ce poate copilul acum și nu putea înainte?
agenda-cognitive-home-end-2 = Ce a ajutat cel mai mult acasă la învățat?
agenda-cognitive-school-end-1 = Cum a progresat copilul anul acesta?
agenda-cognitive-school-end-2 = Cu ce continuă copilul anul viitor?

agenda-cognitive-school-advice-1 = Cum a progresat copilul în ultimii ani?
agenda-cognitive-school-advice-2 = Ce îl mai ajută pe copil până la vară?

## Friends, feelings, the group.

agenda-topic-social = Relația cu ceilalți

agenda-social-home-12-1 = Cu cine se joacă copilul cu plăcere?
agenda-social-home-12-2 = Ce face copilul când se înfurie sau plânge?
agenda-social-school-12-1 = Cum se joacă copilul cu ceilalți?
agenda-social-school-12-2 = Spune copilul ce vrea și ce simte?

agenda-social-home-34-1 = Cu cine se joacă copilul după școală?
agenda-social-home-34-2 = Ce îl bucură sau îl supără pe copil?
agenda-social-school-34-1 = Cum merg joaca și lucrul împreună?
agenda-social-school-34-2 = Cum rezolvă copilul o ceartă?

agenda-social-home-56-1 = Are copilul prieteni cu care se simte bine?
agenda-social-home-56-2 = Vorbește copilul despre ce simte?
agenda-social-school-56-1 = Ce loc are copilul în grup?
agenda-social-school-56-2 = Cum lucrează copilul cu ceilalți?

agenda-social-home-78-1 = Ce prieteni are copilul, inclusiv pe internet?
agenda-social-home-78-2 = Are copilul curaj să spună ce crede?
agenda-social-school-78-1 = Ce loc are copilul în grup?
agenda-social-school-78-2 = Cum se apără copilul pe sine și pe ceilalți?

agenda-social-home-end-1 = Cu cine i-a plăcut copilului să fie anul acesta?
agenda-social-home-end-2 = Ce îndrăznește copilul acum și înainte nu?
agenda-social-school-end-1 = Cum se înțelege copilul acum cu ceilalți?
agenda-social-school-end-2 = Ce înseamnă copilul pentru grup?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Dragul de școală

agenda-motivation-home-12-1 = Merge copilul cu drag la școală?
agenda-motivation-home-12-2 = Cum doarme copilul? Ajunge la timp?
agenda-motivation-school-12-1 = Cu ce se ocupă copilul mult timp?
agenda-motivation-school-12-2 = Ia parte copilul la cercul clasei?

agenda-motivation-home-34-1 = Îi place copilului la școală?
agenda-motivation-home-34-2 = Reușește dimineața să ajungă la timp?
agenda-motivation-school-34-1 = La ce se străduiește mult copilul?
agenda-motivation-school-34-2 = Are copilul răbdare la lucru?

agenda-motivation-home-56-1 = Când merge copilul cu mare drag la școală?
agenda-motivation-home-56-2 = Ce face copilul când nu îi iese ceva?
agenda-motivation-school-56-1 = Când lucrează copilul cel mai bine?
agenda-motivation-school-56-2 = Cere copilul ajutor?

agenda-motivation-home-78-1 = Pentru ce vrea copilul să se străduiască?
agenda-motivation-home-78-2 = Cum își împarte copilul timpul acasă?
agenda-motivation-school-78-1 = Lucrează copilul pe cont propriu?
agenda-motivation-school-78-2 = Ce face copilul când greșește?

agenda-motivation-school-end-1 = La ce s-a străduit mult copilul anul acesta?
agenda-motivation-school-end-2 = Ce îi dă copilului poftă de învățat?

agenda-motivation-home-advice-1 = La ce vrea copilul să lucreze până la vară?
agenda-motivation-home-advice-2 = Ce îl ajută pe copil să nu renunțe?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Interese și talente

agenda-interests-home-12-1 = Ce joc îi place cel mai mult?
agenda-interests-home-12-2 = Ce privește sau ce ascultă copilul mult timp?
agenda-interests-school-12-1 = Ce colț de joacă alege copilul în clasă?
agenda-interests-school-12-2 = Ce îi place copilului să descopere?

agenda-interests-home-34-1 = Ce îi place copilului să facă după școală?
agenda-interests-home-34-2 = Despre ce știe copilul multe lucruri?
agenda-interests-school-34-1 = Ce materie îi place cel mai mult copilului?
agenda-interests-school-34-2 = Ce talent vedem noi?

agenda-interests-home-56-1 = Ce hobby sau sport i se potrivește copilului?
agenda-interests-home-56-2 = La ce se pricepe copilul acasă?
agenda-interests-school-56-1 = Ce materie îi place cel mai mult copilului?
agenda-interests-school-56-2 = Cum facem loc acestui talent?

agenda-interests-home-78-1 = Ce face copilul cu plăcere ore întregi?
agenda-interests-home-78-2 = Ce meserie i se pare interesantă copilului?
agenda-interests-school-78-1 = Ce materie îi place cel mai mult copilului?
agenda-interests-school-78-2 = Cum facem loc acestui talent?

agenda-interests-school-end-1 = Ce talent am văzut crescând anul acesta?
agenda-interests-school-end-2 = Cum facem loc acestui talent anul viitor?

agenda-interests-school-advice-1 = Ce talent vedem la copil?
agenda-interests-school-advice-2 = Cum îi place copilului să învețe: din cărți, din practică, sau ambele?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Parcursul școlar
# The same row for children of ten to twelve.
agenda-topic-career-78 = Spre școala secundară

agenda-career-home-12-1 = Cum a fost începutul școlii pentru copil?
agenda-career-home-12-2 = Ce așteptați de la școală?
agenda-career-school-12-1 = Cum s-a obișnuit copilul cu școala?
agenda-career-school-12-2 = Ce vine nou în clasa următoare?

agenda-career-home-34-1 = Ce ați vrea să învețe copilul anul acesta?
agenda-career-home-34-2 = Ce vrea copilul să se facă în viață?
agenda-career-school-34-1 = Ce vine nou în clasa următoare?
agenda-career-school-34-2 = De ce are nevoie copilul pentru asta?

agenda-career-home-56-1 = La ce meserie visează copilul?
agenda-career-home-56-2 = Ce sperați pentru copil?
agenda-career-school-56-1 = Ce așteptăm de la copil?
agenda-career-school-56-2 = De ce are nevoie copilul pentru asta?

agenda-career-home-78-1 = La ce școală secundară vă gândiți împreună?
agenda-career-home-78-2 = Ce e important pentru copil în această alegere?
agenda-career-school-78-1 = Ce tip de școală i se potrivește acum?
agenda-career-school-78-2 = Ce pași mai urmează și când?

agenda-career-school-start-12-1 = Cum se obișnuiește copilul cu clasa și regulile?
agenda-career-school-start-12-2 = Cum arată o zi în clasă?
agenda-career-home-start-78-1 = Ce gândește copilul despre școala secundară?
agenda-career-home-start-78-2 = Ce întrebări aveți despre alegerea școlii?
agenda-career-school-start-78-1 = Ce pași urmează anul acesta?
agenda-career-school-start-78-2 = De ce are nevoie copilul pentru asta?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = Ce așteaptă copilul cu drag anul viitor?
agenda-career-home-end-2 = Ce îi mai dă emoții copilului?
agenda-career-school-end-1 = Ce se schimbă anul viitor?
agenda-career-school-end-2 = Ce îl ajută pe copil să înceapă bine?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Ce i se potrivește copilului și de ce?
agenda-career-home-provisional-advice-2 = Ce doriți dumneavoastră? Ce vrea copilul?
agenda-career-home-provisional-advice-3 = Ce școli vreți să vedeți împreună?
agenda-career-school-provisional-advice-1 = Ce recomandare provizorie dăm?
agenda-career-school-provisional-advice-2 = De ce dăm această recomandare?
agenda-career-school-provisional-advice-3 = Ce se poate schimba după test (doorstroomtoets)?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Ce părere aveți despre recomandare? Dar copilul?
agenda-career-home-final-advice-2 = La ce școală vrea să meargă copilul și de ce?
agenda-career-school-final-advice-1 = Care e rezultatul la test (doorstroomtoets)?
agenda-career-school-final-advice-2 = Care e recomandarea finală și de ce?
agenda-career-school-final-advice-3 = Cum și când înscrieți copilul?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Ce mai contează?

agenda-special-home-12-1 = Este ceva ce ar trebui să știe școala?
agenda-special-school-12-1 = Există ajutor în plus sau ceva special?

agenda-special-home-34-1 = Este ceva ce ar trebui să știe școala?
agenda-special-school-34-1 = Există ajutor în plus sau ceva special?

agenda-special-home-56-1 = Este ceva ce ar trebui să știe școala?
agenda-special-school-56-1 = Există ajutor în plus sau ceva special?

agenda-special-home-78-1 = Este ceva ce ar trebui să știe școala?
agenda-special-school-78-1 = Există ajutor în plus sau ceva special?

## The closing row: what each will do.

agenda-topic-agreements = Ce stabilim

agenda-agreements-home-12-1 = Ce vreți să faceți acasă?
agenda-agreements-school-12-1 = Ce vom face noi în clasă?

agenda-agreements-home-34-1 = Ce vreți să faceți acasă?
agenda-agreements-school-34-1 = Ce vom face noi în clasă?

agenda-agreements-home-56-1 = Ce va face copilul? Dar părinții?
agenda-agreements-school-56-1 = Ce vom face noi?

agenda-agreements-home-78-1 = Ce va face copilul? Dar părinții?
agenda-agreements-school-78-1 = Ce vom face noi?

agenda-agreements-home-start-1 = Aveți un sfat sau o laudă pentru noi?
agenda-agreements-home-start-2 = Ce vreți să faceți acasă? Dar copilul?
agenda-agreements-school-start-1 = Ce vom face noi în clasă?
agenda-agreements-school-start-2 = Cum puteți ajuta acasă?

agenda-agreements-home-end-1 = Ce veți face împreună în vacanță?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Ce avem voie să transmitem pentru anul viitor?
agenda-agreements-school-end-1 = Cui transmitem aceste lucruri și când?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: care va fi primul tău pas?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: ce stabilim împreună?
