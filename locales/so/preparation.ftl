### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Sidan isu diyaariya

# Under the title.
preparation-intro = Shan tallaabo. Warqaddan u soo qaata kulanka.

## Step 1: come.

preparation-step-1-title = Kaalaya kulanka
preparation-step-1-line-1 = Qora maalinta iyo saacadda.
preparation-step-1-line-2 = Haddii aydaan iman karin, macallinka waca ama email u dira.
preparation-step-1-line-3 = Turjubaan ma rabtaan? Hadda noo sheega.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Marka hore ilmihiinna la hadla
preparation-step-2-line-1 = Maxaad iskuulka ka jeceshahay?
preparation-step-2-line-2 = Maxaa kugu adag?
preparation-step-2-line-3 = Yaad jeceshahay inaad la joogto?
preparation-step-2-line-4 = Maxaad ii oggoshahay inaan iskuulka u sheego?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Ka fikira: maxaad weydiinaysaan?
preparation-step-3-line-1 = Muxuu ilmahaygu ku fiican yahay?
preparation-step-3-line-2 = Maxaa ka sii fiicnaan kara?
preparation-step-3-line-3 = Sidee buu ilmuhu fasalka ku yahay?
preparation-step-3-line-4 = Iskuulku muxuu qabtaa? Aniguse maxaan qaban karaa?

preparation-step-3-line-start-1 = Toddobaadyadii hore sidee bay ahaayeen?
preparation-step-3-line-start-2 = Muxuu ilmahaygu sannadkan baran doonaa?
preparation-step-3-line-start-3 = Sidee baan guriga uga caawin karaa?
preparation-step-3-line-start-4 = Sidee baan sannadkan u xiriirnaa?

preparation-step-3-line-end-1 = Sidee buu ilmahaygu sannadkan u horumaray?
preparation-step-3-line-end-2 = Wixii lagu heshiiyay maxaa ka hirgalay?
preparation-step-3-line-end-3 = Sannadka xiga maxaa isbeddelaya?
preparation-step-3-line-end-4 = Fasaxa maxaan qaban karaa?

preparation-step-3-line-advice-1 = Maxaad taladan u bixinaysaan?
preparation-step-3-line-advice-2 = Dugsiyadee baa ku habboon taladan?
preparation-step-3-line-advice-3 = Taladu weli ma isbeddeli kartaa?
preparation-step-3-line-advice-4 = Maxaan hadda qabtaa, goormase?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Ka fikira: maxaad sheegaysaan?
preparation-step-4-line-1 = Sidee buu ilmuhu guriga ku yahay?
preparation-step-4-line-2 = Muxuu ilmuhu iskuulka ka sheegaa?
preparation-step-4-line-3 = Muxuu ilmuhu ugu jecel yahay?
preparation-step-4-line-4 = Guriga ma ka jiraa wax ay tahay in macallinku ogaado?

preparation-step-4-line-start-1 = Muxuu ilmihiinnu jecel yahay? Muxuu ku fiican yahay?
preparation-step-4-line-start-2 = Maxaa guriga wax ka tara?
preparation-step-4-line-start-3 = Maxaad sannadkan ka filaysaan?
preparation-step-4-line-start-4 = Guriga ma ka jiraa wax ay tahay in macallinku ogaado?

preparation-step-4-line-advice-1 = Muxuu ilmuhu ugu jecel yahay?
preparation-step-4-line-advice-2 = Shaqadee buu ilmuhu xiiseeyaa?
preparation-step-4-line-advice-3 = Sidee ayay ilmihiinna ugu fududdahay inuu wax barto?
preparation-step-4-line-advice-4 = Maxaad rajaynaysaan? Ilmihiinnuse muxuu rabaa?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Kulanka su’aalo ku weydiiya
preparation-step-5-line-1 = Wax ma fahmi weydeen? Sharraxaad weydiista.
preparation-step-5-line-2 = Weydiiya: tusaale ma noo sheegi kartaan?
preparation-step-5-line-3 = Weydiista warqad ay ku qoran tahay waxa lagu heshiiyay.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Sidan guriga uga caawiya

preparation-tip-12-1 = Ilmaha wax badan kula hadla luqadda aad ugu fiican tihiin.
preparation-tip-12-2 = Maalin kasta buug yar wada akhriya ama sawirrada wada eega.
preparation-tip-12-3 = Wada heesa, wada ciyaara, wax wada tiriya: jaranjarada, miiska, dukaanka.
preparation-tip-12-4 = Ilmaha u daaya inuu iska qabto waxa uu durba karo.

preparation-tip-34-1 = Maalin kasta 15 daqiiqo wax wada akhriya. Waad kala beddelan kartaan.
preparation-tip-34-2 = Wada raadiya xarfo iyo erayo: waddada, baakadka caanaha.
preparation-tip-34-3 = Wada xisaabiya: lacagta, saacadda, cunto karinta.
preparation-tip-34-4 = Weydiiya waxa maanta fiicnaa, oo dhegaysta.

preparation-tip-56-1 = Ilmuhu maalin kasta wax ha akhriyo. Sheekada ka wada hadla.
preparation-tip-56-2 = Maalin kasta dhowr daqiiqo isku-dhufashada ku celceliya.
preparation-tip-56-3 = Wada eega waxa toddobaadkan iskuulka loo qabanayo.
preparation-tip-56-4 = Sheega waxa si fiican u socda. Khaladku waa caadi.

preparation-tip-78-1 = Shaqo-guriga u doorta meel iyo waqti joogto ah.
preparation-tip-78-2 = Qorshe wada sameeya. Ilmuhu ha la socdo qorshaha.
preparation-tip-78-3 = Ilmuhu akhriska ha sii wado: buug, wargeys ama majallad.
preparation-tip-78-4 = Mustaqbalka ka wada hadla: muxuu ilmuhu jecel yahay, dugsigee baa ku habboon?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Fasaxana luqaddiinna wax badan ku wada hadla, kuna wada akhriya.
preparation-tip-end-12-2 = Dibadda ku ciyaara. Wada raadiya caleemo, dhagaxyo iyo cayayaan.
preparation-tip-end-12-3 = Ilmuhu ha idin caawiyo: cunto karinta, tirinta, adeegashada.
preparation-tip-end-12-4 = Toddobaadka fasaxa ugu dambeeya ka wada hadla fasalka cusub.

# For children from six to twelve years old.
preparation-tip-end-1 = Fasaxana ilmuhu maalin kasta ha akhriyo, xataa sheeko sawirro leh.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Maktabadda wada taga. Carruurtu lacag la’aan bay xubin uga noqdaan.
preparation-tip-end-3 = Wada xisaabiya: lacagta, saacadda, cuntada la karinayo.
preparation-tip-end-4 = Toddobaadka fasaxa ugu dambeeya ilmuhu hore ha u seexdo.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Dugsiyada wada eega: maalinta furan (open dag) ama internetka.
# The level of secondary education.
preparation-tip-advice-78-2 = Ka wada hadla waxa ilmuhu jecel yahay, ma aha heerka oo keliya.
preparation-tip-advice-78-3 = Weydiiya waxa ilmaha walwal geliya, oo dhegaysta.
preparation-tip-advice-78-4 = Ilmaha tusa inaad ku faantaan, talo kasta ha noqotee.
