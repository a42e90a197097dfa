### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Kulan ku saabsan { $pupil }

## Heads of the columns.

agenda-column-home = Guriga
agenda-column-school = Iskuulka
agenda-column-agreements = Heshiis

# Above what was agreed in the last conversation.
agenda-agreed = Markii hore:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Awood
agenda-talent = Hibo
# Something to work on.
agenda-focus = Wax laga shaqaynayo

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Sannad-dugsiyeedkan xanuun laguma maqnayn.
        [one] Sannad-dugsiyeedkan { $count } maalin ayaa xanuun lagu maqnaa.
       *[other] Sannad-dugsiyeedkan { $count } maalmood ayaa xanuun lagu maqnaa.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Sannad-dugsiyeedkan mar walba waqtigii ayaa la yimid.
        [one] Sannad-dugsiyeedkan { $count } mar ayaa la soo daahay.
       *[other] Sannad-dugsiyeedkan { $count } jeer ayaa la soo daahay.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] Sannad-dugsiyeedkan fasax gaar ah lama qaadan.
        [one] Sannad-dugsiyeedkan { $count } maalin ayaa la qaatay fasax la oggolaaday.
       *[other] Sannad-dugsiyeedkan { $count } maalmood ayaa la qaatay fasax la oggolaaday.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    Sannad-dugsiyeedkan: { $sick ->
        [0] xanuun ma jirin
        [one] { $sick } maalin oo xanuun ah
       *[other] { $sick } maalmood oo xanuun ah
    }, { $late ->
        [0] mar walba waqtigii
        [one] { $late } mar soo daahid
       *[other] { $late } jeer soo daahid
    }, { $leave ->
        [0] fasax ma jirin
        [one] { $leave } maalin oo fasax ah
       *[other] { $leave } maalmood oo fasax ah
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Talada ku-meel-gaarka ah: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (imtixaan): dhammaadka Janaayo ama Febraayo
# The latest day.
agenda-dates-result = Natiijada imtixaanka: ugu dambayn { $until }
# The latest day.
agenda-dates-final = Talada kama dambaysta ah: ugu dambayn { $until }

## Opening: how is the child?

agenda-topic-introduction = Xaalku waa sidee?

agenda-introduction-home-12-1 = Maxaa fiicnaa ama gaar ahaa tan iyo bilowgii iskuulka?
agenda-introduction-home-12-2 = Muxuu ilmihiinnu guriga kaga sheegaa iskuulka?
agenda-introduction-school-12-1 = Sidee buu ilmihiinnu fasalka u soo galaa?
agenda-introduction-school-12-2 = Fasalka maxaa ilmihiinna farxad geliya?

agenda-introduction-home-34-1 = Sidee buu ilmihiinnu guriga ku yahay?
agenda-introduction-home-34-2 = Muxuu ilmihiinnu fasalka ka sheegaa?
agenda-introduction-school-34-1 = Maxaan ku faraxsannahay?
agenda-introduction-school-34-2 = Wixii hore loogu heshiiyay maxaa ka hirgalay?

agenda-introduction-home-56-1 = Sidee buu ilmihiinnu guriga ku yahay?
agenda-introduction-home-56-2 = Muxuu ilmihiinnu ku faanaa?
agenda-introduction-school-56-1 = Maxaan aragnay, maxaase naga farxiyay?
agenda-introduction-school-56-2 = Wixii hore loogu heshiiyay maxaa ka hirgalay?

agenda-introduction-home-78-1 = Sidee buu ilmihiinnu dareemayaa?
agenda-introduction-home-78-2 = Muxuu ilmihiinnu rabaa inuu ka hadlo?
agenda-introduction-school-78-1 = Maxaa si fiican u socda? Muxuu ku horumarayaa?
agenda-introduction-school-78-2 = Wixii hore loogu heshiiyay maxaa ka hirgalay?

agenda-introduction-home-start-1 = Maxaad ilmihiinna ku jeceshihiin? Muxuu ku fiican yahay?
agenda-introduction-home-start-2 = Muxuu ilmihiinnu guriga kaga sheegaa fasalka?
agenda-introduction-home-start-3 = Guriga ma ka jiraa wax ay tahay in macallinku ogaado?
agenda-introduction-school-start-1 = Toddobaadyadii hore sidee bay ahaayeen?
agenda-introduction-school-start-2 = Maxaan durba ku faraxsannahay?
agenda-introduction-school-start-12-1 = Maalmihii iyo toddobaadyadii hore sidee bay ahaayeen?
agenda-introduction-school-start-12-2 = Muxuu ilmihiinnu jecel yahay inuu ku ciyaaro?

agenda-introduction-home-end-1 = Maxaad ku faantaan, idinka iyo ilmihiinnu?
agenda-introduction-home-end-2 = Maxaa sannadkan ugu fiicnaa?
agenda-introduction-school-end-1 = Maxaan ku faannaa?
agenda-introduction-school-end-2 = Wixii sannadkan lagu heshiiyay maxaa ka hirgalay?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: maxaad rabtaa inaad noo sheegto?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: maxaad rabtaa inaad na tusto?

## What and how the child learns.

agenda-topic-cognitive = Waxbarashada

agenda-cognitive-home-12-1 = Luqadahee baad guriga kaga hadashaan? Sheekooyin ma u sheegtaan?
agenda-cognitive-home-12-2 = Muxuu ilmuhu wax badan ka weydiiyaa?
agenda-cognitive-school-12-1 = Sidee buu ilmuhu u hadlaa, u tiriyaa, erayo ugu ciyaaraa?
agenda-cognitive-school-12-2 = Muxuu ilmuhu hadda baranayaa?

agenda-cognitive-home-34-1 = Ilmuhu guriga wax ma ku akhriyaa? Keli mise wadajir?
agenda-cognitive-home-34-2 = Maxaa ilmaha u fudud? Maxaa ku adag?
agenda-cognitive-school-34-1 = Akhriska, qoraalka iyo xisaabtu sidee bay u socdaan?
agenda-cognitive-school-34-2 = Waa maxay tallaabada xigta?

agenda-cognitive-home-56-1 = Muxuu ilmuhu jecel yahay inuu akhriyo?
agenda-cognitive-home-56-2 = Guriga layligu ma ka socdaa, sida isku-dhufashada?
agenda-cognitive-school-56-1 = Intee buu ilmuhu ka horumaray sannadkii hore?
agenda-cognitive-school-56-2 = Waa maxay tallaabada xigta?

agenda-cognitive-home-78-1 = Shaqo-guriga iskuulku sidee buu u socdaa?
agenda-cognitive-home-78-2 = Maxaa ilmaha ka caawiya waxbarashada?
agenda-cognitive-school-78-1 = Intee buu ilmuhu ka horumaray sannadkii hore?
agenda-cognitive-school-78-2 = Sidee buu ilmuhu keligii wax u bartaa, u qorsheeyaa?

agenda-cognitive-home-start-1 = Maxaa guriga ku caawiya marka ilmuhu wax baranayo?
agenda-cognitive-home-start-2 = Maxaad ka filaysaan sannad-dugsiyeedkan?
agenda-cognitive-school-start-1 = Muxuu ilmuhu durba si fiican u yaqaan?
agenda-cognitive-school-start-2 = Muxuu ilmuhu sannadkan baran doonaa?
agenda-cognitive-home-start-12-1 = Guriga luqadahee buu ilmuhu ku maqlaa, ku hadlaa?
agenda-cognitive-home-start-12-2 = Maxaa ilmaha ka caawiya waxyaabaha cusub?
agenda-cognitive-school-start-12-1 = Sidee buu ilmuhu u ciyaaraa? Muxuuse markaas sheegaa?
agenda-cognitive-school-start-12-2 = Sannadkan muxuu ilmuhu ciyaarta ku baran doonaa?

agenda-cognitive-home-end-1 = Muxuu ilmuhu hadda karaa oo uusan hore u karin?
agenda-cognitive-home-end-2 = Guriga maxaa waxbarashada ugu caawin badnaa?
agenda-cognitive-school-end-1 = Sidee buu ilmuhu sannadkan u horumaray?
agenda-cognitive-school-end-2 = Muxuu ilmuhu sii wadayaa sannadka xiga?

agenda-cognitive-school-advice-1 = Sidee buu ilmuhu u horumaray sannadihii u dambeeyay?
agenda-cognitive-school-advice-2 = Maxaa ilmaha caawinaya ilaa xagaaga?

## Friends, feelings, the group.

agenda-topic-social = La dhaqanka dadka kale

agenda-social-home-12-1 = Yuu ilmuhu jecel yahay inuu la ciyaaro?
agenda-social-home-12-2 = Muxuu ilmuhu sameeyaa marka uu xanaaqo ama murugoodo?
agenda-social-school-12-1 = Sidee buu ilmuhu carruurta kale ula ciyaaraa?
agenda-social-school-12-2 = Ilmuhu ma sheegaa wuxuu rabo iyo wuxuu dareemo?

agenda-social-home-34-1 = Iskuulka ka dib, yuu ilmuhu la ciyaaraa?
agenda-social-home-34-2 = Maxaa ilmaha ka farxiya? Maxaase ka xanaajiya?
agenda-social-school-34-1 = Wada ciyaaridda iyo wada shaqayntu sidee bay u socdaan?
agenda-social-school-34-2 = Sidee buu ilmuhu muranka u xalliyaa?

agenda-social-home-56-1 = Ilmuhu ma leeyahay saaxiibbo uu ku faraxsan yahay?
agenda-social-home-56-2 = Ilmuhu ma ka hadlaa waxa uu dareemo?
agenda-social-school-56-1 = Sidee buu ilmuhu fasalka uga mid yahay?
agenda-social-school-56-2 = Sidee buu ilmuhu carruurta kale ula shaqeeyaa?

agenda-social-home-78-1 = Yuu ilmuhu saaxiib la yahay, xataa internetka?
agenda-social-home-78-2 = Ilmuhu ma ku dhiirradaa inuu ra’yigiisa sheego?
agenda-social-school-78-1 = Sidee buu ilmuhu fasalka uga mid yahay?
agenda-social-school-78-2 = Sidee buu ilmuhu isu difaacaa, kuwa kalena u difaacaa?

agenda-social-home-end-1 = Sannadkan yuu ilmuhu jeclaa inuu la joogo?
agenda-social-home-end-2 = Muxuu ilmuhu hadda sameeyaa oo uu hore uga baqi jiray?
agenda-social-school-end-1 = Hadda sidee buu ilmuhu ula dhaqmaa dadka kale?
agenda-social-school-end-2 = Maxaa wanaag ah oo ilmuhu fasalka ku soo kordhiyaa?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Xiisaha iskuulka

agenda-motivation-home-12-1 = Ilmuhu ma jecel yahay inuu iskuulka tago?
agenda-motivation-home-12-2 = Hurdadu waa sidee? Waqtigii ma la yimaaddaa?
agenda-motivation-school-12-1 = Muxuu ilmuhu waqti dheer ku mashquulaa?
agenda-motivation-school-12-2 = Ilmuhu ma ka qayb qaataa sheekada fasalka?

agenda-motivation-home-34-1 = Ilmuhu iskuulka ma xiiseeyaa?
agenda-motivation-home-34-2 = Subaxdii ma fududdahay in waqtigii la yimaaddo?
agenda-motivation-school-34-1 = Muxuu ilmuhu aad ugu dadaalaa?
agenda-motivation-school-34-2 = Ilmuhu ma sii wadi karaa shaqada?

agenda-motivation-home-56-1 = Goorma ayuu ilmuhu iskuulka aad u xiiseeyaa?
agenda-motivation-home-56-2 = Muxuu ilmuhu sameeyaa marka ay wax ku adkaadaan?
agenda-motivation-school-56-1 = Goorma ayuu ilmuhu ugu shaqo fiican yahay?
agenda-motivation-school-56-2 = Ilmuhu caawimo ma weydiistaa?

agenda-motivation-home-78-1 = Muxuu ilmuhu rabaa inuu ku dadaalo?
agenda-motivation-home-78-2 = Sidee buu ilmuhu waqtiga guriga u qaybsadaa?
agenda-motivation-school-78-1 = Ilmuhu ma shaqayn karaa caawimo la’aan?
agenda-motivation-school-78-2 = Muxuu ilmuhu sameeyaa marka uu khaldamo?

agenda-motivation-school-end-1 = Sannadkan muxuu ilmuhu aad ugu dadaalay?
agenda-motivation-school-end-2 = Maxaa ilmaha waxbarashada jeclaysiiya?

agenda-motivation-home-advice-1 = Ilaa xagaaga, muxuu ilmuhu rabaa inuu ka shaqeeyo?
agenda-motivation-home-advice-2 = Maxaa ilmaha ka caawiya inuu sii dadaalo?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Waxa la jecel yahay iyo hibada

agenda-interests-home-12-1 = Ciyaartee buu ilmuhu ugu jecel yahay?
agenda-interests-home-12-2 = Muxuu ilmuhu waqti dheer daawan ama dhegaysan karaa?
agenda-interests-school-12-1 = Meeshee ciyaarta buu ilmuhu fasalka ka doortaa?
agenda-interests-school-12-2 = Muxuu ilmuhu jecel yahay inuu wax ka ogaado?

agenda-interests-home-34-1 = Muxuu ilmuhu jecel yahay iskuulka ka dib?
agenda-interests-home-34-2 = Muxuu ilmuhu wax badan ka yaqaan?
agenda-interests-school-34-1 = Maaddadee buu ilmuhu ugu jecel yahay?
agenda-interests-school-34-2 = Hibadee baan aragnaa?

agenda-interests-home-56-1 = Isboortigee ama hiwaayaddee baa ku habboon?
agenda-interests-home-56-2 = Guriga muxuu ilmuhu ku fiican yahay?
agenda-interests-school-56-1 = Maaddadee buu ilmuhu ugu jecel yahay?
agenda-interests-school-56-2 = Sidee baan hibadan fursad u siinnaa?

agenda-interests-home-78-1 = Muxuu ilmuhu saacado badan ku mashquulaa?
agenda-interests-home-78-2 = Shaqo noocee ah buu ilmuhu xiiseeyaa?
agenda-interests-school-78-1 = Maaddadee buu ilmuhu ugu jecel yahay?
agenda-interests-school-78-2 = Sidee baan hibadan fursad u siinnaa?

agenda-interests-school-end-1 = Hibadee baan sannadkan aragnay oo sii koraysa?
agenda-interests-school-end-2 = Sidee bay hibadani fursad u helaysaa sannadka xiga?

agenda-interests-school-advice-1 = Hibadee baan ilmaha ku aragnaa?
agenda-interests-school-advice-2 = Ilmuhu muxuu jecel yahay inuu wax ku barto: buug, wax-qabad, mise labadaba?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Jidka waxbarashada
# The same row for children of ten to twelve.
agenda-topic-career-78 = U gudubka dugsiga sare

agenda-career-home-12-1 = Bilowgii iskuulku sidee buu ilmaha u ahaa?
agenda-career-home-12-2 = Maxaad iskuulka ka filaysaan?
agenda-career-school-12-1 = Sidee buu ilmuhu iskuulka ula qabsaday?
agenda-career-school-12-2 = Maxaa cusub fasalka xiga?

agenda-career-home-34-1 = Maxaad rabtaan in ilmuhu sannadkan barto?
agenda-career-home-34-2 = Muxuu ilmuhu rabaa inuu mustaqbalka noqdo?
agenda-career-school-34-1 = Maxaa cusub fasalka xiga?
agenda-career-school-34-2 = Muxuu ilmuhu taas ugu baahan yahay?

agenda-career-home-56-1 = Shaqadee buu ilmuhu ku riyoodaa?
agenda-career-home-56-2 = Maxaad ilmaha u rajaynaysaan?
agenda-career-school-56-1 = Maxaan ka filaynaa ilmaha?
agenda-career-school-56-2 = Muxuu ilmuhu taas ugu baahan yahay?

agenda-career-home-78-1 = Dugsigee sare ayaad idinka iyo ilmuhu ka fikiraysaan?
agenda-career-home-78-2 = Doorashadaas maxaa ilmaha muhiim u ah?
agenda-career-school-78-1 = Waxbarashadee baa hadda ku habboon ilmaha?
agenda-career-school-78-2 = Tallaabooyinkee baa weli haray, goormase?

agenda-career-school-start-12-1 = Sidee buu ilmuhu ula qabsanayaa fasalka iyo xeerarka?
agenda-career-school-start-12-2 = Maalinta fasalka sidee loo qaataa?
agenda-career-home-start-78-1 = Sidee buu ilmuhu u arkaa dugsiga sare?
agenda-career-home-start-78-2 = Su’aalahee ayaad ka qabtaan doorashada dugsiga sare?
agenda-career-school-start-78-1 = Tallaabooyinkee baa sannadkan imanaya?
agenda-career-school-start-78-2 = Muxuu ilmuhu taas ugu baahan yahay?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = Muxuu ilmuhu u xiisayaa sannadka xiga?
agenda-career-home-end-2 = Weli maxaa ilmaha walaaciya?
agenda-career-school-end-1 = Sannadka xiga maxaa isbeddelaya?
agenda-career-school-end-2 = Maxaa ilmaha ka caawinaya bilow fiican?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Maxaa ku habboon ilmaha, sababtuse waa maxay?
agenda-career-home-provisional-advice-2 = Maxaad rabtaan? Ilmuhuse muxuu rabaa?
agenda-career-home-provisional-advice-3 = Dugsiyadee ayaad rabtaan inaad wada eegtaan?
agenda-career-school-provisional-advice-1 = Waa maxay taladayada ku-meel-gaarka ah?
agenda-career-school-provisional-advice-2 = Maxaan taladan u bixinaynaa?
agenda-career-school-provisional-advice-3 = Imtixaanka doorstroomtoets ka dib maxaa isbeddeli kara?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Talada sidee baad u aragtaan? Ilmuhuse?
agenda-career-home-final-advice-2 = Dugsigee buu ilmuhu rabaa, sababtuse waa maxay?
agenda-career-school-final-advice-1 = Waa maxay natiijada imtixaanka doorstroomtoets?
agenda-career-school-final-advice-2 = Waa maxay talada kama dambaysta ah, maxaase sabab u ah?
agenda-career-school-final-advice-3 = Sidee iyo goorma ayaad ilmaha diiwaangelinaysaan?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Maxaa kale oo muhiim ah?

agenda-special-home-12-1 = Ma jiraa wax ay tahay in iskuulku ogaado?
agenda-special-school-12-1 = Ma jirtaa caawimo dheeraad ah ama wax gaar ah?

agenda-special-home-34-1 = Ma jiraa wax ay tahay in iskuulku ogaado?
agenda-special-school-34-1 = Ma jirtaa caawimo dheeraad ah ama wax gaar ah?

agenda-special-home-56-1 = Ma jiraa wax ay tahay in iskuulku ogaado?
agenda-special-school-56-1 = Ma jirtaa caawimo dheeraad ah ama wax gaar ah?

agenda-special-home-78-1 = Ma jiraa wax ay tahay in iskuulku ogaado?
agenda-special-school-78-1 = Ma jirtaa caawimo dheeraad ah ama wax gaar ah?

## The closing row: what each will do.

agenda-topic-agreements = Waxa lagu heshiiyay

agenda-agreements-home-12-1 = Maxaad rabtaan inaad guriga ku qabataan?
agenda-agreements-school-12-1 = Maxaan fasalka ku qaban doonnaa?

agenda-agreements-home-34-1 = Maxaad rabtaan inaad guriga ku qabataan?
agenda-agreements-school-34-1 = Maxaan fasalka ku qaban doonnaa?

agenda-agreements-home-56-1 = Muxuu ilmuhu rabaa inuu qabto? Idinkuse?
agenda-agreements-school-56-1 = Maxaan qaban doonnaa?

agenda-agreements-home-78-1 = Muxuu ilmuhu rabaa inuu qabto? Idinkuse?
agenda-agreements-school-78-1 = Maxaan qaban doonnaa?

agenda-agreements-home-start-1 = Ma noo haysaan talo ama ammaan?
agenda-agreements-home-start-2 = Maxaad rabtaan inaad guriga ku qabataan? Ilmuhuse?
agenda-agreements-school-start-1 = Maxaan fasalka ku qaban doonnaa?
agenda-agreements-school-start-2 = Sidee baad guriga uga caawin kartaan?

agenda-agreements-home-end-1 = Maxaad fasaxa wada qabataan?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Maxaan u gudbin karnaa macallinka xiga?
agenda-agreements-school-end-1 = Yaan tan u gudbinaynaa, goormase?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: maxaad marka hore qabanaysaa?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: maxaan ku wada heshiinnaa?
