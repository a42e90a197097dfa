### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Xwe wisa amade bikin

# Under the title.
preparation-intro = Pênc gav. Vê kaxezê bi xwe re bînin hevdîtinê.

## Step 1: come.

preparation-step-1-title = Werin hevdîtinê
preparation-step-1-line-1 = Roj û saetê binivîsin.
preparation-step-1-line-2 = Wê demê nabe? Ji mamoste re telefon an mail bikin.
preparation-step-1-line-3 = Hûn wergêr dixwazin? Ji niha ve bibêjin.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Pêşî bi zarokê xwe re biaxivin
preparation-step-2-line-1 = Li dibistanê tu ji çi hez dikî?
preparation-step-2-line-2 = Çi ji te re zehmet e?
preparation-step-2-line-3 = Tu hez dikî li cem kê bî?
preparation-step-2-line-4 = Ez dikarim li dibistanê çi bibêjim?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Bifikirin: hûn dixwazin çi bipirsin?
preparation-step-3-line-1 = Zarokê min di çi de baş e?
preparation-step-3-line-2 = Çi dikare baştir bibe?
preparation-step-3-line-3 = Zarokê min di sinifê de çawa ye?
preparation-step-3-line-4 = Dibistan çi dike? Û ez dikarim çi bikim?

preparation-step-3-line-start-1 = Hefteyên pêşîn çawa derbas bûn?
preparation-step-3-line-start-2 = Zarokê min îsal fêrî çi dibe?
preparation-step-3-line-start-3 = Ez li malê çawa alîkar bibim?
preparation-step-3-line-start-4 = Em îsal çawa di têkiliyê de dimînin?

preparation-step-3-line-end-1 = Zarokê min îsal çawa pêş ket?
preparation-step-3-line-end-2 = Kîjan biryar pêk hatin?
preparation-step-3-line-end-3 = Sala bê çi diguhere?
preparation-step-3-line-end-4 = Ez dikarim di betlaneyê de çi bikim?

preparation-step-3-line-advice-1 = Hûn çima vê pêşniyarê didin?
preparation-step-3-line-advice-2 = Kîjan dibistan li gorî vê pêşniyarê ne?
preparation-step-3-line-advice-3 = Pêşniyar hîn dikare biguhere?
preparation-step-3-line-advice-4 = Divê ez niha çi bikim, û kengî?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Bifikirin: hûn dixwazin çi bibêjin?
preparation-step-4-line-1 = Zarokê we li malê çawa ye?
preparation-step-4-line-2 = Zarokê we li ser dibistanê çi dibêje?
preparation-step-4-line-3 = Zarokê we herî pir ji çi hez dike?
preparation-step-4-line-4 = Li malê tiştek heye ku divê mamoste bizane?

preparation-step-4-line-start-1 = Zarokê we ji çi hez dike? Di çi de baş e?
preparation-step-4-line-start-2 = Li malê çi alîkariya zarokê we dike?
preparation-step-4-line-start-3 = Hûn ji vê sala dibistanê çi hêvî dikin?
preparation-step-4-line-start-4 = Li malê tiştek heye ku divê mamoste bizane?

preparation-step-4-line-advice-1 = Zarokê we herî pir ji çi hez dike?
preparation-step-4-line-advice-2 = Zarokê we kîjan karî balkêş dibîne?
preparation-step-4-line-advice-3 = Zarokê we çawa herî baş fêr dibe?
preparation-step-4-line-advice-4 = Hûn çi hêvî dikin? Zarokê we bi xwe çi dixwaze?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Di hevdîtinê de bipirsin
preparation-step-5-line-1 = Hûn tiştekî fêm nakin? Şirovekirinê bixwazin.
preparation-step-5-line-2 = Bipirsin: hûn dikarin mînakekê bidin?
preparation-step-5-line-3 = Biryaran li ser kaxezê bixwazin.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Li malê wisa alîkar bibin

preparation-tip-12-1 = Bi hev re pir biaxivin, bi zimanê ku hûn herî baş dizanin.
preparation-tip-12-2 = Her roj bi hev re pirtûkekê bixwînin an li wêneyan binêrin.
preparation-tip-12-3 = Stranan bibêjin, bilîzin û bihejmêrin: li malê, li sûkê, li dikanê.
preparation-tip-12-4 = Bihêlin ku zarokê we tiştên ku dizane bi xwe bike.

preparation-tip-34-1 = Her roj çaryeka saetê bi hev re bixwînin. Bi dorê jî dibe.
preparation-tip-34-2 = Li tîp û peyvan bigerin: li kolanê, li ser pakêta şîr.
preparation-tip-34-3 = Bi hev re hesab bikin: bi pere, bi saetê, di xwarinçêkirinê de.
preparation-tip-34-4 = Bipirsin ku îro çi xweş bû, û guhdarî bikin.

preparation-tip-56-1 = Bila zarokê we her roj bixwîne. Li ser çîrokê biaxivin.
preparation-tip-56-2 = Her roj çend deqeyan li ser tabloya lêkdanê (×) bixebitin.
preparation-tip-56-3 = Bi hev re binêrin ku vê hefteyê ji bo dibistanê çi heye.
preparation-tip-56-4 = Bibêjin ku çi baş diçe. Şaşîkirin jî normal e.

preparation-tip-78-1 = Ji bo dersên malê cih û demeke diyar hilbijêrin.
preparation-tip-78-2 = Bi hev re planekê çêkin. Bila zarokê we bi xwe li planê binêre.
preparation-tip-78-3 = Bila zarokê we xwendinê berdewam bike: pirtûk, rojname, kovar.
preparation-tip-78-4 = Li ser paşerojê biaxivin: zarokê we ji çi hez dike, kîjan dibistan baş e?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Di betlaneyê de jî pir biaxivin û bixwînin, bi zimanê xwe.
preparation-tip-end-12-2 = Li derve pir bilîzin. Bi hev re li pel, kevir û ajalên biçûk bigerin.
preparation-tip-end-12-3 = Bila zarokê we alîkariyê bike: di xwarinçêkirin, hejmartin û kirînê de.
preparation-tip-end-12-4 = Di hefteya dawî ya betlaneyê de li ser sala nû ya dibistanê biaxivin.

# For children from six to twelve years old.
preparation-tip-end-1 = Bila zarokê we di betlaneyê de jî her roj bixwîne. Çîroka bi wêne jî dibe.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Bi hev re herin pirtûkxaneyê. Ji bo zarokan endametî belaş e.
preparation-tip-end-3 = Bi hev re hesab bikin: bi pere, bi saetê, bi reçeteya xwarinê.
preparation-tip-end-4 = Di hefteya dawî ya betlaneyê de bila zarokê we dîsa zû razê.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Bi hev re li dibistanan binêrin: roja deriyê vekirî an malper.
# The level of secondary education.
preparation-tip-advice-78-2 = Li ser tiştên ku zarokê we jê hez dike biaxivin, ne tenê li ser astê.
preparation-tip-advice-78-3 = Bipirsin ku zarokê we ji ber çi bi fikar e, û guhdarî bikin.
preparation-tip-advice-78-4 = Nîşan bidin ku hûn serbilind in, pêşniyar çi be jî.
