### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Kombersashon tokante { $pupil }

## Heads of the columns.

agenda-column-home = Na kas
agenda-column-school = Na skol
agenda-column-agreements = Akuerdonan

# Above what was agreed in the last conversation.
agenda-agreed = Último biaha:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Punto fuerte
agenda-talent = Talento
# Something to work on.
agenda-focus = Punto di atenshon

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] E aña eskolar akí: ningun dia malu.
        [one] E aña eskolar akí: { $count } dia malu.
       *[other] E aña eskolar akí: { $count } dia malu.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] E aña eskolar akí: semper na tempu.
        [one] E aña eskolar akí: { $count } biaha lat.
       *[other] E aña eskolar akí: { $count } biaha lat.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] E aña eskolar akí: ningun dia liber ku pèrmiso.
        [one] E aña eskolar akí: { $count } dia liber ku pèrmiso.
       *[other] E aña eskolar akí: { $count } dia liber ku pèrmiso.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    E aña eskolar akí: { $sick ->
        [0] ningun dia malu
        [one] { $sick } dia malu
       *[other] { $sick } dia malu
    }, { $late ->
        [0] semper na tempu
        [one] { $late } biaha lat
       *[other] { $late } biaha lat
    }, { $leave ->
        [0] ningun dia liber
        [one] { $leave } dia liber ku pèrmiso
       *[other] { $leave } dia liber ku pèrmiso
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Konseho provisional: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Prueba (doorstroomtoets): fin di yanüari òf na febrüari
# The latest day.
agenda-dates-result = Resultado di e prueba: na mas tardar { $until }
# The latest day.
agenda-dates-final = Konseho definitivo: na mas tardar { $until }

## Opening: how is the child?

agenda-topic-introduction = Kon ta bai?

agenda-introduction-home-12-1 = Kiko tabata bunita òf spesial for di kuminsamentu na skol?
agenda-introduction-home-12-2 = Kiko bo yu ta konta na kas tokante skol?
agenda-introduction-school-12-1 = Kon bo yu ta drenta klas?
agenda-introduction-school-12-2 = Di kiko bo yu ta gosa den klas?

agenda-introduction-home-34-1 = Kon ta bai ku bo yu na kas?
agenda-introduction-home-34-2 = Kiko bo yu ta konta tokante klas?
agenda-introduction-school-34-1 = Ku kiko nos ta kontentu?
agenda-introduction-school-34-2 = Kua akuerdo di último biaha a logra?

agenda-introduction-home-56-1 = Kon ta bai ku bo yu na kas?
agenda-introduction-home-56-2 = Di kiko bo yu ta orguyoso?
agenda-introduction-school-56-1 = Kiko ta yama nos atenshon, kiko ta bunita pa mira?
agenda-introduction-school-56-2 = Kua akuerdo di último biaha a logra?

agenda-introduction-home-78-1 = Kon bo yu ta sinti su mes?
agenda-introduction-home-78-2 = Di kiko bo yu mes ke papia?
agenda-introduction-school-78-1 = Kiko ta bai bon? Den kiko bo yu ta krese?
agenda-introduction-school-78-2 = Kua akuerdo di último biaha a logra?

agenda-introduction-home-start-1 = Kiko bo gusta di bo yu? Den kiko e ta bon?
agenda-introduction-home-start-2 = Kiko bo yu ta konta na kas tokante klas?
agenda-introduction-home-start-3 = Tin algu na kas ku e dosente mester sa?
agenda-introduction-school-start-1 = Kon e promé simannan a bai?
agenda-introduction-school-start-2 = Ku kiko nos ta kontentu kaba?
agenda-introduction-school-start-12-1 = Kon e promé dianan i simannan den klas tabata?
agenda-introduction-school-start-12-2 = Ku kiko bo yu gusta hunga?

agenda-introduction-home-end-1 = Di kiko bo ta orguyoso? I bo yu?
agenda-introduction-home-end-2 = Kiko tabata mas bunita e aña akí?
agenda-introduction-school-end-1 = Di kiko nos ta orguyoso?
agenda-introduction-school-end-2 = Kua akuerdo di e aña akí a logra?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: kiko bo ke konta?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: kiko bo ke mustra nos?

## What and how the child learns.

agenda-topic-cognitive = Siña

agenda-cognitive-home-12-1 = Kua idioma boso ta papia na kas? Boso ta konta kuenta?
agenda-cognitive-home-12-2 = Tokante kiko bo yu ta puntra hopi?
agenda-cognitive-school-12-1 = Kon bo yu ta papia, konta i hunga ku palabra?
agenda-cognitive-school-12-2 = Kiko bo yu ta siña awor?

agenda-cognitive-home-34-1 = Bo yu ta lesa na kas? Su so òf huntu?
agenda-cognitive-home-34-2 = Kiko bo yu ta haña fásil òf difísil?
agenda-cognitive-school-34-1 = Kon ta bai ku lesa, skirbi i matemátika?
agenda-cognitive-school-34-2 = Kiko ta e siguiente paso?

agenda-cognitive-home-56-1 = Kiko bo yu gusta lesa?
agenda-cognitive-home-56-2 = Ta logra praktiká na kas, manera e tafelnan?
agenda-cognitive-school-56-1 = Kon bo yu a krese, kompará ku aña pasá?
agenda-cognitive-school-56-2 = Kiko ta e siguiente paso?

agenda-cognitive-home-78-1 = Kon ta bai ku tarea di skol na kas?
agenda-cognitive-home-78-2 = Kiko ta yuda bo yu siña?
agenda-cognitive-school-78-1 = Kon bo yu a krese, kompará ku aña pasá?
agenda-cognitive-school-78-2 = Kon bo yu mes ta siña i planifiká?

agenda-cognitive-home-start-1 = Kiko ta yuda na kas ora bo yu ta siña algu?
agenda-cognitive-home-start-2 = Kiko bo ta spera di e aña eskolar akí?
agenda-cognitive-school-start-1 = Kiko bo yu por hasi bon kaba?
agenda-cognitive-school-start-2 = Kiko bo yu ta bai siña e aña akí?
agenda-cognitive-home-start-12-1 = Kua idioma bo yu ta tende i ta papia na kas?
agenda-cognitive-home-start-12-2 = Kiko ta yuda bo yu ora algu ta nobo?
agenda-cognitive-school-start-12-1 = Kon bo yu ta hunga, i kiko e ta konta ora ei?
agenda-cognitive-school-start-12-2 = Kiko bo yu ta siña e aña akí dor di hunga?

agenda-cognitive-home-end-1 = Kiko bo yu por hasi awor, i promé nò?
agenda-cognitive-home-end-2 = Kiko a yuda mas na kas pa siña?
agenda-cognitive-school-end-1 = Kon bo yu a krese e aña akí?
agenda-cognitive-school-end-2 = Ku kiko bo yu ta sigui otro aña?

agenda-cognitive-school-advice-1 = Kon bo yu a krese e último añanan?
agenda-cognitive-school-advice-2 = Kiko ta yuda bo yu te ku fakansi grandi?

## Friends, feelings, the group.

agenda-topic-social = Trato ku otro hende

agenda-social-home-12-1 = Ku ken bo yu gusta hunga?
agenda-social-home-12-2 = Kiko bo yu ta hasi ora e ta rabiá òf tristu?
agenda-social-school-12-1 = Kon bo yu ta hunga ku otro mucha?
agenda-social-school-12-2 = Bo yu ta bisa kiko e ke i kiko e ta sinti?

agenda-social-home-34-1 = Ku ken bo yu ta hunga despues di skol?
agenda-social-home-34-2 = Kiko ta pone bo yu kontentu òf rabiá?
agenda-social-school-34-1 = Kon ta bai ku hunga i traha huntu?
agenda-social-school-34-2 = Kon bo yu ta resolvé pleitu?

agenda-social-home-56-1 = Bo yu tin amigu ku ken e ta sinti su mes bon?
agenda-social-home-56-2 = Bo yu ta papia di loke e ta sinti?
agenda-social-school-56-1 = Ki lugá bo yu tin den e grupo?
agenda-social-school-56-2 = Kon bo yu ta traha huntu ku otro?

agenda-social-home-78-1 = Ku ken bo yu ta anda, tambe online?
agenda-social-home-78-2 = Bo yu tin kurashi di bisa loke e ta pensa?
agenda-social-school-78-1 = Ki lugá bo yu tin den e grupo?
agenda-social-school-78-2 = Kon bo yu ta defendé su mes i otro hende?

agenda-social-home-end-1 = Ku ken bo yu a gusta ta e aña akí?
agenda-social-home-end-2 = Kiko bo yu tin kurashi di hasi awor, i promé nò?
agenda-social-school-end-1 = Kon bo yu ta anda ku otro awor?
agenda-social-school-end-2 = Kiko bo yu ta nifiká pa e grupo?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Gana di bai skol

agenda-motivation-home-12-1 = Bo yu gusta bai skol?
agenda-motivation-home-12-2 = Kon ta bai ku drumi i yega na tempu?
agenda-motivation-school-12-1 = Ku kiko bo yu ta okupá hopi tempu?
agenda-motivation-school-12-2 = Bo yu ta partisipá den e rònchi?

agenda-motivation-home-34-1 = Bo yu tin gana di bai skol?
agenda-motivation-home-34-2 = Kon ta bai mainta ku yega na tempu?
agenda-motivation-school-34-1 = Pa kiko bo yu ta hasi hopi esfuerso?
agenda-motivation-school-34-2 = Bo yu por sigui traha?

agenda-motivation-home-56-1 = Ki ora bo yu tin hopi gana di bai skol?
agenda-motivation-home-56-2 = Kiko bo yu ta hasi ora algu no ta logra?
agenda-motivation-school-56-1 = Ki ora bo yu ta traha mihó?
agenda-motivation-school-56-2 = Bo yu ta pidi yudansa?

agenda-motivation-home-78-1 = Pa kiko bo yu ke hasi esfuerso?
agenda-motivation-home-78-2 = Kon bo yu ta parti su tempu na kas?
agenda-motivation-school-78-1 = Bo yu ta traha independiente?
agenda-motivation-school-78-2 = Kon bo yu ta anda ku fout?

agenda-motivation-school-end-1 = Pa kiko bo yu a hasi hopi esfuerso e aña akí?
agenda-motivation-school-end-2 = Kiko ta duna bo yu gana di siña?

agenda-motivation-home-advice-1 = Riba kiko bo yu ke traha te ku fakansi grandi?
agenda-motivation-home-advice-2 = Kiko ta yuda bo yu perseverá?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Interes i talento

agenda-interests-home-12-1 = Kiko bo yu gusta hunga mas?
agenda-interests-home-12-2 = Kiko bo yu por wak òf skucha hopi tempu?
agenda-interests-school-12-1 = Kua huki di klas bo yu ta skohe?
agenda-interests-school-12-2 = Kiko bo yu gusta deskubrí?

agenda-interests-home-34-1 = Kiko bo yu gusta hasi despues di skol?
agenda-interests-home-34-2 = Di kiko bo yu sa hopi?
agenda-interests-school-34-1 = Kua materia bo yu gusta mas?
agenda-interests-school-34-2 = Kua talento nos ta mira?

agenda-interests-home-56-1 = Kua hòbi òf deporte ta pas ku bo yu?
agenda-interests-home-56-2 = Den kiko bo yu ta bon na kas?
agenda-interests-school-56-1 = Kua materia bo yu gusta mas?
agenda-interests-school-56-2 = Kon nos ta duna e talento akí espasio?

agenda-interests-home-78-1 = Kiko bo yu por hasi oranan largu?
agenda-interests-home-78-2 = Kua trabou bo yu ta haña interesante?
agenda-interests-school-78-1 = Kua materia bo yu gusta mas?
agenda-interests-school-78-2 = Kon nos ta duna e talento akí espasio?

agenda-interests-school-end-1 = Kua talento nos a mira krese e aña akí?
agenda-interests-school-end-2 = Kon e talento akí ta haña espasio otro aña?

agenda-interests-school-advice-1 = Kua talento di bo yu nos ta mira?
agenda-interests-school-advice-2 = Bo yu gusta siña for di buki, dor di hasi, òf tur dos?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = E kaminda na skol
# The same row for children of ten to twelve.
agenda-topic-career-78 = Pa skol sekundario

agenda-career-home-12-1 = Kon e kuminsamentu na skol tabata pa bo yu?
agenda-career-home-12-2 = Kiko bo ta spera di e skol?
agenda-career-school-12-1 = Kon bo yu a kustumbrá na skol?
agenda-career-school-12-2 = Kiko ta bini otro aña eskolar?

agenda-career-home-34-1 = Kiko bo ke pa bo yu siña e aña akí?
agenda-career-home-34-2 = Kiko bo yu ke bira ora e ta grandi?
agenda-career-school-34-1 = Kiko ta bini otro aña eskolar?
agenda-career-school-34-2 = Kiko bo yu mester pa esei?

agenda-career-home-56-1 = Ku kua trabou bo yu ta soña?
agenda-career-home-56-2 = Kiko bo ta spera pa bo yu?
agenda-career-school-56-1 = Kiko nos ta spera di bo yu?
agenda-career-school-56-2 = Kiko bo yu mester pa esei?

agenda-career-home-78-1 = Riba kua skol sekundario boso ta pensa huntu?
agenda-career-home-78-2 = Kiko ta importante pa bo yu ora di skohe?
agenda-career-school-78-1 = Kua enseñansa ta pas ku bo yu awor?
agenda-career-school-78-2 = Kua paso ta bini ainda, i ki ora?

agenda-career-school-start-12-1 = Kon bo yu ta kustumbrá ku klas i e reglanan?
agenda-career-school-start-12-2 = Kon un dia den klas ta?
agenda-career-home-start-78-1 = Kon bo yu ta mira skol sekundario?
agenda-career-home-start-78-2 = Kua pregunta bo tin tokante skohe skol?
agenda-career-school-start-78-1 = Kua paso ta bini e aña akí?
agenda-career-school-start-78-2 = Kiko bo yu mester pa esei?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = Di kiko bo yu tin gana otro aña?
agenda-career-home-end-2 = Kiko ta pone bo yu nèrvioso ainda?
agenda-career-school-end-1 = Kiko ta kambia otro aña?
agenda-career-school-end-2 = Kiko ta yuda bo yu kuminsá bon?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Kiko ta pas ku bo yu, i pakiko?
agenda-career-home-provisional-advice-2 = Kiko bo ta deseá? Kiko bo yu mes ke?
agenda-career-home-provisional-advice-3 = Kua skol boso ke bai wak huntu?
agenda-career-school-provisional-advice-1 = Kua konseho provisional nos ta duna?
agenda-career-school-provisional-advice-2 = Pakiko nos ta duna e konseho akí?
agenda-career-school-provisional-advice-3 = Kiko por kambia despues di e prueba (doorstroomtoets)?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Kiko bo ta pensa di e konseho? I bo yu?
agenda-career-home-final-advice-2 = Na kua skol bo yu ke bai, i pakiko?
agenda-career-school-final-advice-1 = Kiko ta e resultado di e prueba (doorstroomtoets)?
agenda-career-school-final-advice-2 = Kiko ta e konseho definitivo, i pakiko?
agenda-career-school-final-advice-3 = Kon i ki ora bo ta inskribí bo yu?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Kiko mas ta importante?

agenda-special-home-12-1 = Tin algu ku e skol mester sa?
agenda-special-school-12-1 = Tin yudansa èkstra òf algu spesial?

agenda-special-home-34-1 = Tin algu ku e skol mester sa?
agenda-special-school-34-1 = Tin yudansa èkstra òf algu spesial?

agenda-special-home-56-1 = Tin algu ku e skol mester sa?
agenda-special-school-56-1 = Tin yudansa èkstra òf algu spesial?

agenda-special-home-78-1 = Tin algu ku e skol mester sa?
agenda-special-school-78-1 = Tin yudansa èkstra òf algu spesial?

## The closing row: what each will do.

agenda-topic-agreements = Akuerdonan

agenda-agreements-home-12-1 = Kiko bo ke hasi na kas?
agenda-agreements-school-12-1 = Kiko nos ta bai hasi den klas?

agenda-agreements-home-34-1 = Kiko bo ke hasi na kas?
agenda-agreements-school-34-1 = Kiko nos ta bai hasi den klas?

agenda-agreements-home-56-1 = Kiko bo yu ke hasi? I abo?
agenda-agreements-school-56-1 = Kiko nos ta bai hasi?

agenda-agreements-home-78-1 = Kiko bo yu ke hasi? I abo?
agenda-agreements-school-78-1 = Kiko nos ta bai hasi?

agenda-agreements-home-start-1 = Bo tin un tip òf un komplimento pa nos?
agenda-agreements-home-start-2 = Kiko bo ke hasi na kas? I bo yu?
agenda-agreements-school-start-1 = Kiko nos ta bai hasi den klas?
agenda-agreements-school-start-2 = Kon bo por yuda na kas?

agenda-agreements-home-end-1 = Kiko boso ta bai hasi huntu den fakansi?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Kiko nos por konta pa otro aña?
agenda-agreements-school-end-1 = Na ken nos ta konta esaki, i ki ora?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: kiko lo ta bo promé paso?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: kiko nos ta palabrá?
