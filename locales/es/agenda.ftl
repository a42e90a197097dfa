### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Reunión sobre { $pupil }

## Heads of the columns.

agenda-column-home = En casa
agenda-column-school = En la escuela
agenda-column-agreements = Acuerdos

# Above what was agreed in the last conversation.
agenda-agreed = La última vez:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Punto fuerte
agenda-talent = Talento
# Something to work on.
agenda-focus = Para seguir trabajando

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Este año escolar: ningún día de enfermedad.
        [one] Este año escolar: { $count } día de enfermedad.
       *[other] Este año escolar: { $count } días de enfermedad.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Este año escolar: siempre a tiempo.
        [one] Este año escolar: llegó tarde { $count } vez.
       *[other] Este año escolar: llegó tarde { $count } veces.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] Este año escolar: ningún día libre con permiso.
        [one] Este año escolar: { $count } día libre con permiso.
       *[other] Este año escolar: { $count } días libres con permiso.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    Este año escolar: { $sick ->
        [0] ningún día de enfermedad
        [one] { $sick } día de enfermedad
       *[other] { $sick } días de enfermedad
    }, { $late ->
        [0] siempre a tiempo
        [one] { $late } vez tarde
       *[other] { $late } veces tarde
    }, { $leave ->
        [0] ningún día libre
        [one] { $leave } día libre
       *[other] { $leave } días libres
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Recomendación provisional: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Prueba (doorstroomtoets): fin de enero o en febrero
# The latest day.
agenda-dates-result = Resultado de la prueba: a más tardar el { $until }
# The latest day.
agenda-dates-final = Recomendación definitiva: a más tardar el { $until }

## Opening: how is the child?

agenda-topic-introduction = ¿Cómo va todo?

agenda-introduction-home-12-1 = ¿Qué fue bonito o especial desde el comienzo en la escuela?
agenda-introduction-home-12-2 = ¿Qué cuenta su hijo o hija en casa sobre la escuela?
agenda-introduction-school-12-1 = ¿Cómo llega su hijo o hija a la clase?
agenda-introduction-school-12-2 = ¿Con qué disfruta en la clase?

agenda-introduction-home-34-1 = ¿Cómo está su hijo o hija en casa?
agenda-introduction-home-34-2 = ¿Qué cuenta de la clase?
agenda-introduction-school-34-1 = ¿Qué nos alegra?
agenda-introduction-school-34-2 = ¿Qué acuerdos de la última vez funcionaron?

agenda-introduction-home-56-1 = ¿Cómo está su hijo o hija en casa?
agenda-introduction-home-56-2 = ¿De qué siente orgullo?
agenda-introduction-school-56-1 = ¿Qué nos llama la atención? ¿Qué es bonito de ver?
agenda-introduction-school-56-2 = ¿Qué acuerdos de la última vez funcionaron?

agenda-introduction-home-78-1 = ¿Cómo se siente su hijo o hija?
agenda-introduction-home-78-2 = ¿De qué quiere hablar?
agenda-introduction-school-78-1 = ¿Qué va bien? ¿En qué avanza su hijo o hija?
agenda-introduction-school-78-2 = ¿Qué acuerdos de la última vez funcionaron?

agenda-introduction-home-start-1 = ¿Qué le gusta de su hijo o hija? ¿Qué hace bien?
agenda-introduction-home-start-2 = ¿Qué cuenta en casa sobre la clase?
agenda-introduction-home-start-3 = ¿Hay algo en casa que debamos saber?
agenda-introduction-school-start-1 = ¿Cómo fueron las primeras semanas?
agenda-introduction-school-start-2 = ¿Qué nos alegra ya?
agenda-introduction-school-start-12-1 = ¿Cómo fueron los primeros días y semanas en la clase?
agenda-introduction-school-start-12-2 = ¿Con qué le gusta jugar a su hijo o hija?

agenda-introduction-home-end-1 = ¿De qué siente usted orgullo? ¿Y su hijo o hija?
agenda-introduction-home-end-2 = ¿Qué fue lo mejor de este año?
agenda-introduction-school-end-1 = ¿De qué sentimos orgullo?
agenda-introduction-school-end-2 = ¿Qué acuerdos funcionaron?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: ¿qué quieres contar?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: ¿qué nos quieres mostrar?

## What and how the child learns.

agenda-topic-cognitive = Aprender

agenda-cognitive-home-12-1 = ¿Qué idiomas hablan en casa? ¿Cuentan historias?
agenda-cognitive-home-12-2 = ¿Sobre qué pregunta mucho su hijo o hija?
agenda-cognitive-school-12-1 = ¿Cómo habla y juega con palabras y números su hijo o hija?
agenda-cognitive-school-12-2 = ¿Qué aprende ahora?

agenda-cognitive-home-34-1 = ¿Lee en casa su hijo o hija? ¿A solas o juntos?
agenda-cognitive-home-34-2 = ¿Qué es fácil o difícil para su hijo o hija?
agenda-cognitive-school-34-1 = ¿Cómo va en lectura, escritura y matemáticas?
agenda-cognitive-school-34-2 = ¿Cuál es el próximo paso?

agenda-cognitive-home-56-1 = ¿Qué le gusta leer a su hijo o hija?
agenda-cognitive-home-56-2 = ¿Va bien practicar en casa, por ejemplo las tablas?
agenda-cognitive-school-56-1 = ¿Cuánto ha avanzado su hijo o hija en un año?
agenda-cognitive-school-56-2 = ¿Cuál es el próximo paso?

agenda-cognitive-home-78-1 = ¿Cómo van las tareas escolares en casa?
agenda-cognitive-home-78-2 = ¿Qué ayuda a su hijo o hija a aprender?
agenda-cognitive-school-78-1 = ¿Cuánto ha avanzado su hijo o hija en un año?
agenda-cognitive-school-78-2 = ¿Cómo aprende y se organiza?

agenda-cognitive-home-start-1 = En casa, ¿qué ayuda a su hijo o hija a aprender?
agenda-cognitive-home-start-2 = ¿Qué espera usted de este año escolar?
agenda-cognitive-school-start-1 = ¿Qué hace ya bien su hijo o hija?
agenda-cognitive-school-start-2 = ¿Qué va a aprender este año?
agenda-cognitive-home-start-12-1 = ¿Qué idiomas oye y habla su hijo o hija en casa?
agenda-cognitive-home-start-12-2 = ¿Qué le ayuda cuando algo es nuevo?
agenda-cognitive-school-start-12-1 = ¿Cómo juega su hijo o hija y qué cuenta al jugar?
agenda-cognitive-school-start-12-2 = ¿Qué va a aprender este año jugando?

agenda-cognitive-home-end-1 = ¿Qué sabe hacer ahora su hijo o hija, y antes no?
agenda-cognitive-home-end-2 = ¿Qué ayudó más en casa?
agenda-cognitive-school-end-1 = ¿Cuánto ha avanzado su hijo o hija este año?
agenda-cognitive-school-end-2 = ¿Con qué sigue el próximo año?

agenda-cognitive-school-advice-1 = ¿Cuánto ha avanzado su hijo o hija estos años?
agenda-cognitive-school-advice-2 = ¿Qué le ayuda a seguir hasta el verano?

## Friends, feelings, the group.

agenda-topic-social = Relación con los demás

agenda-social-home-12-1 = ¿Con quién le gusta jugar a su hijo o hija?
agenda-social-home-12-2 = ¿Qué hace cuando siente rabia o tristeza?
agenda-social-school-12-1 = ¿Cómo juega su hijo o hija con los demás?
agenda-social-school-12-2 = ¿Dice lo que quiere y lo que siente?

agenda-social-home-34-1 = ¿Con quién juega su hijo o hija después de clase?
agenda-social-home-34-2 = ¿Qué le da alegría o rabia?
agenda-social-school-34-1 = ¿Cómo juega y trabaja con los demás su hijo o hija?
agenda-social-school-34-2 = ¿Cómo resuelve las peleas?

agenda-social-home-56-1 = ¿Tiene su hijo o hija amistades que le hacen sentir bien?
agenda-social-home-56-2 = ¿Habla de lo que siente?
agenda-social-school-56-1 = ¿Qué lugar tiene su hijo o hija en el grupo?
agenda-social-school-56-2 = ¿Cómo trabaja con los demás?

agenda-social-home-78-1 = ¿Con quién trata su hijo o hija, también en internet?
agenda-social-home-78-2 = ¿Se atreve a decir lo que piensa?
agenda-social-school-78-1 = ¿Qué lugar tiene su hijo o hija en el grupo?
agenda-social-school-78-2 = ¿Cómo se defiende y defiende a los demás?

agenda-social-home-end-1 = ¿Con quién le gustó estar a su hijo o hija?
agenda-social-home-end-2 = ¿Qué se atreve a hacer ahora, y antes no?
agenda-social-school-end-1 = ¿Cómo se lleva ahora su hijo o hija con los demás?
agenda-social-school-end-2 = ¿Qué aporta al grupo?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Gusto por la escuela

agenda-motivation-home-12-1 = ¿Le gusta a su hijo o hija ir a la escuela?
agenda-motivation-home-12-2 = ¿Cómo duerme? ¿Es fácil llegar a tiempo?
agenda-motivation-school-12-1 = ¿Qué entretiene mucho rato a su hijo o hija?
agenda-motivation-school-12-2 = ¿Participa en el círculo de la clase?

agenda-motivation-home-34-1 = ¿Va con ganas a la escuela su hijo o hija?
agenda-motivation-home-34-2 = ¿Es fácil llegar a tiempo por la mañana?
agenda-motivation-school-34-1 = ¿En qué se esfuerza mucho su hijo o hija?
agenda-motivation-school-34-2 = ¿Puede seguir trabajando?

agenda-motivation-home-56-1 = ¿Cuándo va su hijo o hija con ganas a la escuela?
agenda-motivation-home-56-2 = ¿Qué hace cuando algo no le sale?
agenda-motivation-school-56-1 = ¿Cuándo trabaja mejor su hijo o hija?
agenda-motivation-school-56-2 = ¿Pide ayuda?

agenda-motivation-home-78-1 = ¿En qué quiere esforzarse su hijo o hija?
agenda-motivation-home-78-2 = ¿Cómo reparte el tiempo en casa?
agenda-motivation-school-78-1 = ¿Trabaja su hijo o hija por su cuenta?
agenda-motivation-school-78-2 = ¿Cómo reacciona ante los errores?

agenda-motivation-school-end-1 = ¿En qué se esforzó más su hijo o hija?
agenda-motivation-school-end-2 = ¿Qué le da ganas de aprender?

agenda-motivation-home-advice-1 = ¿En qué quiere trabajar su hijo o hija hasta el verano?
agenda-motivation-home-advice-2 = ¿Qué le ayuda a no rendirse?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Intereses y talentos

agenda-interests-home-12-1 = ¿A qué le gusta más jugar a su hijo o hija?
agenda-interests-home-12-2 = ¿Qué puede mirar o escuchar mucho tiempo?
agenda-interests-school-12-1 = ¿Qué rincón de la clase elige su hijo o hija?
agenda-interests-school-12-2 = ¿Qué le gusta descubrir?

agenda-interests-home-34-1 = ¿Qué le gusta hacer a su hijo o hija después de clase?
agenda-interests-home-34-2 = ¿De qué sabe mucho?
agenda-interests-school-34-1 = ¿Qué materia prefiere su hijo o hija?
agenda-interests-school-34-2 = ¿Qué talento vemos?

agenda-interests-home-56-1 = ¿Qué hobby o deporte le va bien a su hijo o hija?
agenda-interests-home-56-2 = ¿Qué hace bien en casa?
agenda-interests-school-56-1 = ¿Qué materia prefiere su hijo o hija?
agenda-interests-school-56-2 = ¿Cómo damos espacio a este talento?

agenda-interests-home-78-1 = ¿Qué puede hacer durante horas su hijo o hija?
agenda-interests-home-78-2 = ¿Qué trabajo le interesa?
agenda-interests-school-78-1 = ¿Qué materia prefiere su hijo o hija?
agenda-interests-school-78-2 = ¿Cómo damos espacio a este talento?

agenda-interests-school-end-1 = ¿Qué talento vimos crecer este año?
agenda-interests-school-end-2 = ¿Cómo tendrá espacio el próximo año?

agenda-interests-school-advice-1 = ¿Qué talento vemos en su hijo o hija?
agenda-interests-school-advice-2 = ¿Prefiere aprender con libros, con la práctica o con las dos cosas?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = El camino escolar
# The same row for children of ten to twelve.
agenda-topic-career-78 = Hacia la escuela secundaria

agenda-career-home-12-1 = ¿Cómo fue el comienzo en la escuela para su hijo o hija?
agenda-career-home-12-2 = ¿Qué espera usted de la escuela?
agenda-career-school-12-1 = ¿Se ha adaptado bien su hijo o hija a la escuela?
agenda-career-school-12-2 = ¿Qué viene el próximo año escolar?

agenda-career-home-34-1 = ¿Qué desea usted que su hijo o hija aprenda este año?
agenda-career-home-34-2 = ¿Qué quiere ser en el futuro?
agenda-career-school-34-1 = ¿Qué viene el próximo año escolar?
agenda-career-school-34-2 = ¿Qué necesita su hijo o hija para eso?

agenda-career-home-56-1 = ¿Con qué trabajo sueña su hijo o hija?
agenda-career-home-56-2 = ¿Qué desea usted para su futuro?
agenda-career-school-56-1 = ¿Qué esperamos de su hijo o hija?
agenda-career-school-56-2 = ¿Qué necesita para eso?

agenda-career-home-78-1 = ¿En qué escuela secundaria piensan juntos?
agenda-career-home-78-2 = ¿Qué le importa a su hijo o hija al elegir?
agenda-career-school-78-1 = ¿Qué enseñanza le conviene a su hijo o hija?
agenda-career-school-78-2 = ¿Qué pasos faltan todavía, y cuándo?

agenda-career-school-start-12-1 = ¿Cómo se adapta su hijo o hija a la clase y a las reglas?
agenda-career-school-start-12-2 = ¿Cómo es un día en la clase?
agenda-career-home-start-78-1 = ¿Qué piensa su hijo o hija de la secundaria?
agenda-career-home-start-78-2 = ¿Qué preguntas tiene sobre elegir escuela?
agenda-career-school-start-78-1 = ¿Qué pasos vienen este año?
agenda-career-school-start-78-2 = ¿Qué necesita su hijo o hija para eso?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = ¿De qué tiene ganas su hijo o hija el próximo año?
agenda-career-home-end-2 = ¿Qué le da un poco de nervios?
agenda-career-school-end-1 = ¿Qué cambia el próximo año?
agenda-career-school-end-2 = ¿Qué ayuda a su hijo o hija a empezar bien?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = ¿Qué le conviene a su hijo o hija, y por qué?
agenda-career-home-provisional-advice-2 = ¿Qué desea usted? ¿Qué quiere su hijo o hija?
agenda-career-home-provisional-advice-3 = ¿Qué escuelas quieren ver juntos?
agenda-career-school-provisional-advice-1 = ¿Qué recomendación provisional damos?
agenda-career-school-provisional-advice-2 = ¿Por qué damos esta recomendación?
agenda-career-school-provisional-advice-3 = ¿Qué puede cambiar tras la prueba (doorstroomtoets)?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = ¿Qué piensa de la recomendación? ¿Y su hijo o hija?
agenda-career-home-final-advice-2 = ¿A qué escuela quiere ir su hijo o hija, y por qué?
agenda-career-school-final-advice-1 = ¿Cuál es el resultado de la prueba (doorstroomtoets)?
agenda-career-school-final-advice-2 = ¿Cuál es la recomendación definitiva, y por qué?
agenda-career-school-final-advice-3 = ¿Cómo y cuándo inscribe usted a su hijo o hija?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = ¿Qué más es importante?

agenda-special-home-12-1 = ¿Hay algo que la escuela deba saber?
agenda-special-school-12-1 = ¿Hay ayuda extra o algo especial?

agenda-special-home-34-1 = ¿Hay algo que la escuela deba saber?
agenda-special-school-34-1 = ¿Hay ayuda extra o algo especial?

agenda-special-home-56-1 = ¿Hay algo que la escuela deba saber?
agenda-special-school-56-1 = ¿Hay ayuda extra o algo especial?

agenda-special-home-78-1 = ¿Hay algo que la escuela deba saber?
agenda-special-school-78-1 = ¿Hay ayuda extra o algo especial?

## The closing row: what each will do.

agenda-topic-agreements = Acuerdos

agenda-agreements-home-12-1 = ¿Qué quiere hacer usted en casa?
agenda-agreements-school-12-1 = ¿Qué vamos a hacer en la clase?

agenda-agreements-home-34-1 = ¿Qué quiere hacer usted en casa?
agenda-agreements-school-34-1 = ¿Qué vamos a hacer en la clase?

agenda-agreements-home-56-1 = ¿Qué quiere hacer su hijo o hija? ¿Y usted?
agenda-agreements-school-56-1 = ¿Qué vamos a hacer?

agenda-agreements-home-78-1 = ¿Qué quiere hacer su hijo o hija? ¿Y usted?
agenda-agreements-school-78-1 = ¿Qué vamos a hacer?

agenda-agreements-home-start-1 = ¿Tiene usted un consejo o un elogio para la escuela?
agenda-agreements-home-start-2 = ¿Qué quiere hacer usted en casa? ¿Y su hijo o hija?
agenda-agreements-school-start-1 = ¿Qué vamos a hacer en la clase?
agenda-agreements-school-start-2 = ¿Cómo puede ayudar usted en casa?

agenda-agreements-home-end-1 = ¿Qué van a hacer juntos en las vacaciones?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = ¿Qué podemos contar para el próximo año?
agenda-agreements-school-end-1 = ¿A quién se lo contamos, y cuándo?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: ¿cuál va a ser tu primer paso?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: ¿qué acordamos?
