### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Cum vă pregătiți

# Under the title.
preparation-intro = Cinci pași. Aduceți această foaie la discuție.

## Step 1: come.

preparation-step-1-title = Veniți la discuție
preparation-step-1-line-1 = Notați ziua și ora.
preparation-step-1-line-2 = Nu puteți atunci? Sunați sau scrieți învățătorului.
preparation-step-1-line-3 = Vreți un traducător? Spuneți acum.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Vorbiți întâi cu copilul
preparation-step-2-line-1 = Ce îți place la școală?
preparation-step-2-line-2 = Ce ți se pare greu?
preparation-step-2-line-3 = Cu cine îți place să fii?
preparation-step-2-line-4 = Ce am voie să povestesc la școală?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Gândiți-vă: ce vreți să întrebați?
preparation-step-3-line-1 = La ce se pricepe copilul meu?
preparation-step-3-line-2 = Ce poate merge mai bine?
preparation-step-3-line-3 = Cum este copilul meu în clasă?
preparation-step-3-line-4 = Ce face școala? Și eu ce pot face?

preparation-step-3-line-start-1 = Cum au fost primele săptămâni?
preparation-step-3-line-start-2 = Ce învață copilul meu anul acesta?
preparation-step-3-line-start-3 = Cum pot ajuta acasă?
preparation-step-3-line-start-4 = Cum ținem legătura anul acesta?

preparation-step-3-line-end-1 = Cum a progresat copilul meu anul acesta?
preparation-step-3-line-end-2 = Ce a reușit din ce am stabilit?
preparation-step-3-line-end-3 = Ce se schimbă anul viitor?
preparation-step-3-line-end-4 = Ce pot face în vacanță?

preparation-step-3-line-advice-1 = De ce dați această recomandare?
preparation-step-3-line-advice-2 = Ce școli se potrivesc cu ea?
preparation-step-3-line-advice-3 = Se mai poate schimba recomandarea?
preparation-step-3-line-advice-4 = Ce trebuie să fac acum și când?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Gândiți-vă: ce vreți să povestiți?
preparation-step-4-line-1 = Cum este copilul acasă?
preparation-step-4-line-2 = Ce spune copilul despre școală?
preparation-step-4-line-3 = Ce îi place copilului cel mai mult?
preparation-step-4-line-4 = Este acasă ceva ce ar trebui să știe învățătorul?

preparation-step-4-line-start-1 = Ce îi place copilului? La ce se pricepe?
preparation-step-4-line-start-2 = Ce merge bine acasă?
preparation-step-4-line-start-3 = Ce așteptați de la acest an școlar?
preparation-step-4-line-start-4 = Este acasă ceva ce ar trebui să știe învățătorul?

preparation-step-4-line-advice-1 = Ce îi place copilului cel mai mult?
preparation-step-4-line-advice-2 = Ce meserie i se pare interesantă?
preparation-step-4-line-advice-3 = Cum învață copilul cel mai bine?
preparation-step-4-line-advice-4 = Ce sperați dumneavoastră? Ce vrea copilul?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Puneți întrebări la discuție
preparation-step-5-line-1 = Nu înțelegeți ceva? Cereți să vi se explice.
preparation-step-5-line-2 = Întrebați: îmi puteți da un exemplu?
preparation-step-5-line-3 = Cereți pe hârtie ce ați stabilit.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Cum ajutați acasă

preparation-tip-12-1 = Vorbiți mult împreună, în limba pe care o știți cel mai bine.
preparation-tip-12-2 = Citiți zilnic împreună o cărticică sau priviți imaginile.
preparation-tip-12-3 = Cântați, jucați-vă și numărați: pe scări, la masă, la magazin.
preparation-tip-12-4 = Lăsați copilul să facă fără ajutor ce poate deja.

preparation-tip-34-1 = Citiți împreună un sfert de oră pe zi. Puteți citi și pe rând.
preparation-tip-34-2 = Căutați litere și cuvinte: pe stradă, pe o cutie de lapte.
preparation-tip-34-3 = Socotiți împreună: cu banii, cu ceasul, la gătit.
preparation-tip-34-4 = Întrebați ce a fost frumos astăzi și ascultați.

preparation-tip-56-1 = Lăsați copilul să citească zilnic. Vorbiți despre poveste.
preparation-tip-56-2 = Exersați tabla înmulțirii câteva minute pe zi.
preparation-tip-56-3 = Vedeți împreună ce e de făcut săptămâna aceasta pentru școală.
preparation-tip-56-4 = Spuneți ce merge bine. Greșelile sunt în regulă.

preparation-tip-78-1 = Alegeți un loc și o oră fixă pentru teme.
preparation-tip-78-2 = Faceți împreună un plan. Apoi lăsați planul în grija copilului.
preparation-tip-78-3 = Ajutați copilul să citească mai departe: o carte, ziarul, o revistă.
preparation-tip-78-4 = Vorbiți despre viitor: ce îi place copilului, ce școală i se potrivește?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Vorbiți și citiți mult împreună și în vacanță, în limba dumneavoastră.
preparation-tip-end-12-2 = Jucați-vă mult afară. Căutați împreună frunze, pietre și gâze.
preparation-tip-end-12-3 = Lăsați copilul să ajute: la gătit, la numărat, la cumpărături.
preparation-tip-end-12-4 = În ultima săptămână de vacanță, vorbiți despre noul an școlar.

# For children from six to twelve years old.
preparation-tip-end-1 = Lăsați copilul să citească zilnic și în vacanță. Și benzi desenate.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Mergeți împreună la bibliotecă. Pentru copii, înscrierea e gratuită.
preparation-tip-end-3 = Socotiți împreună: cu banii, cu ceasul, cu o rețetă.
preparation-tip-end-4 = În ultima săptămână de vacanță, copilul se culcă din nou la timp.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Vedeți împreună școli: la ziua porților deschise sau pe internet.
# The level of secondary education.
preparation-tip-advice-78-2 = Vorbiți despre ce îi place copilului, nu doar despre nivel.
preparation-tip-advice-78-3 = Întrebați ce îi dă emoții copilului și ascultați.
preparation-tip-advice-78-4 = Arătați că vă mândriți cu copilul, oricare ar fi recomandarea.
