### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Asina bo ta prepará bo mes

# Under the title.
preparation-intro = Sinku paso. Trese e blachi akí pa e kombersashon.

## Step 1: come.

preparation-step-1-title = Bini na e kombersashon
preparation-step-1-line-1 = Skirbi e dia i e ora.
preparation-step-1-line-2 = Bo no por? Yama òf mail e dosente.
preparation-step-1-line-3 = Bo ke un tòlk? Bisa esei awor kaba.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Papia ku bo yu promé
preparation-step-2-line-1 = Kiko bo gusta na skol?
preparation-step-2-line-2 = Kiko bo ta haña difísil?
preparation-step-2-line-3 = Ku ken bo gusta ta?
preparation-step-2-line-4 = Kiko mi por konta na skol?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Pensa: kiko bo ke puntra?
preparation-step-3-line-1 = Den kiko mi yu ta bon?
preparation-step-3-line-2 = Kiko por bai mihó ainda?
preparation-step-3-line-3 = Kon mi yu ta den klas?
preparation-step-3-line-4 = Kiko e skol ta hasi? I kiko ami por hasi?

preparation-step-3-line-start-1 = Kon e promé simannan a bai?
preparation-step-3-line-start-2 = Kiko mi yu ta bai siña e aña akí?
preparation-step-3-line-start-3 = Kon mi por yuda na kas?
preparation-step-3-line-start-4 = Kon nos ta keda den kontakto e aña akí?

preparation-step-3-line-end-1 = Kon mi yu a krese e aña akí?
preparation-step-3-line-end-2 = Kua akuerdo a logra?
preparation-step-3-line-end-3 = Kiko ta kambia otro aña?
preparation-step-3-line-end-4 = Kiko mi por hasi den fakansi?

preparation-step-3-line-advice-1 = Pakiko boso ta duna e konseho akí?
preparation-step-3-line-advice-2 = Kua skol ta pas kuné?
preparation-step-3-line-advice-3 = E konseho por kambia ainda?
preparation-step-3-line-advice-4 = Kiko mi mester hasi awor? Ki ora?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Pensa: kiko bo ke konta?
preparation-step-4-line-1 = Kon bo yu ta na kas?
preparation-step-4-line-2 = Kiko bo yu ta bisa tokante skol?
preparation-step-4-line-3 = Kiko bo yu gusta hasi mas?
preparation-step-4-line-4 = Tin algu na kas ku e dosente mester sa?

preparation-step-4-line-start-1 = Kiko bo yu gusta? Den kiko e ta bon?
preparation-step-4-line-start-2 = Kiko ta bai bon na kas?
preparation-step-4-line-start-3 = Kiko bo ta spera di e aña eskolar akí?
preparation-step-4-line-start-4 = Tin algu na kas ku e dosente mester sa?

preparation-step-4-line-advice-1 = Kiko bo yu gusta hasi mas?
preparation-step-4-line-advice-2 = Kua trabou ta interesá bo yu?
preparation-step-4-line-advice-3 = Kon bo yu ta siña mihó?
preparation-step-4-line-advice-4 = Kiko bo ta spera? Kiko bo yu mes ke?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Sigui puntra den e kombersashon
preparation-step-5-line-1 = Bo no ta komprondé? Pidi splikashon.
preparation-step-5-line-2 = Puntra: bo por duna un ehèmpel?
preparation-step-5-line-3 = Pidi e akuerdonan riba papel.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Asina bo ta yuda na kas

preparation-tip-12-1 = Papia hopi ku otro, den e idioma ku bo ta papia mihó.
preparation-tip-12-2 = Lesa un buki huntu tur dia, òf wak e plachinan.
preparation-tip-12-3 = Kanta, hunga i konta: riba trapi, na mesa, den tienda.
preparation-tip-12-4 = Laga bo yu mes hasi loke e por.

preparation-tip-34-1 = Lesa 15 minüt huntu tur dia. Kada un su turno tambe por.
preparation-tip-34-2 = Buska lèter i palabra: riba kaya, riba un paki di lechi.
preparation-tip-34-3 = Traha sòm huntu: ku plaka, ku oloshi, ora di kushiná.
preparation-tip-34-4 = Puntra kiko tabata dushi awe, i skucha.

preparation-tip-56-1 = Laga bo yu lesa tur dia. Papia tokante e kuenta.
preparation-tip-56-2 = Praktiká e tafelnan algun minüt pa dia.
preparation-tip-56-3 = Wak huntu kiko tin di hasi pa skol e siman akí.
preparation-tip-56-4 = Bisa kiko ta bai bon. Por hasi fout.

preparation-tip-78-1 = Skohe un lugá i ora fiho pa tarea di skol.
preparation-tip-78-2 = Traha un plan huntu. Laga bo yu mes tene e plan na dia.
preparation-tip-78-3 = Laga bo yu sigui lesa: un buki, korant òf revista.
preparation-tip-78-4 = Papia di futuro: kiko bo yu gusta, kua skol ta pas ku esei?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Papia i lesa hopi huntu den fakansi tambe, den bo mes idioma.
preparation-tip-end-12-2 = Hunga hopi pafó. Buska blachi, piedra i bestia chikitu huntu.
preparation-tip-end-12-3 = Laga bo yu yuda: kushiná, konta, hasi kompra.
preparation-tip-end-12-4 = Den último siman di fakansi, papia di e aña eskolar nobo.

# For children from six to twelve years old.
preparation-tip-end-1 = Laga bo yu lesa tur dia den fakansi tambe. Un strip tambe ta bon.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Bai biblioteka huntu. Mucha ta bira miembro grátis.
preparation-tip-end-3 = Traha sòm huntu: ku plaka, ku oloshi, ku un resèpt.
preparation-tip-end-4 = Den último siman di fakansi, laga bo yu bai drumi na tempu atrobe.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Wak skol huntu: riba dia di porta habrí òf riba websáit.
# The level of secondary education.
preparation-tip-advice-78-2 = Papia di loke bo yu gusta, no solamente di e nivel.
preparation-tip-advice-78-3 = Puntra kiko ta pone bo yu nèrvioso, i skucha bon.
preparation-tip-advice-78-4 = Mustra ku bo ta orguyoso, no ta importá kua konseho ta.
