### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Cómo prepararse

# Under the title.
preparation-intro = Cinco pasos. Traiga esta hoja a la reunión.

## Step 1: come.

preparation-step-1-title = Venga a la reunión
preparation-step-1-line-1 = Anote el día y la hora.
preparation-step-1-line-2 = ¿No puede? Llame o escriba a la maestra o al maestro.
preparation-step-1-line-3 = ¿Quiere un intérprete? Díganoslo ya.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Hable antes con su hijo o hija
preparation-step-2-line-1 = ¿Qué te gusta de la escuela?
preparation-step-2-line-2 = ¿Qué te parece difícil?
preparation-step-2-line-3 = ¿Con quién te gusta estar?
preparation-step-2-line-4 = ¿Qué puedo contar en la escuela?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Piense: ¿qué quiere preguntar?
preparation-step-3-line-1 = ¿Qué hace bien mi hijo o hija?
preparation-step-3-line-2 = ¿Qué puede mejorar?
preparation-step-3-line-3 = ¿Cómo le va en la clase?
preparation-step-3-line-4 = ¿Qué hace la escuela? ¿Y yo?

preparation-step-3-line-start-1 = ¿Cómo fueron las primeras semanas?
preparation-step-3-line-start-2 = ¿Qué va a aprender mi hijo o hija este año?
preparation-step-3-line-start-3 = ¿Cómo puedo ayudar en casa?
preparation-step-3-line-start-4 = ¿Cómo seguimos en contacto este año?

preparation-step-3-line-end-1 = ¿Cuánto ha avanzado mi hijo o hija este año?
preparation-step-3-line-end-2 = ¿Qué acuerdos funcionaron?
preparation-step-3-line-end-3 = ¿Qué cambia el próximo año?
preparation-step-3-line-end-4 = ¿Qué puedo hacer en las vacaciones?

preparation-step-3-line-advice-1 = ¿Por qué dan esta recomendación?
preparation-step-3-line-advice-2 = ¿Qué escuelas van bien con ella?
preparation-step-3-line-advice-3 = ¿Puede cambiar todavía la recomendación?
preparation-step-3-line-advice-4 = ¿Qué tengo que hacer ahora, y cuándo?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Piense: ¿qué quiere contar?
preparation-step-4-line-1 = ¿Cómo es su hijo o hija en casa?
preparation-step-4-line-2 = ¿Qué dice de la escuela?
preparation-step-4-line-3 = ¿Qué le gusta más hacer?
preparation-step-4-line-4 = ¿Hay algo en casa que debamos saber?

preparation-step-4-line-start-1 = ¿Qué le gusta a su hijo o hija? ¿Qué hace bien?
preparation-step-4-line-start-2 = ¿Qué funciona bien en casa?
preparation-step-4-line-start-3 = ¿Qué espera usted de este año escolar?
preparation-step-4-line-start-4 = ¿Hay algo en casa que debamos saber?

preparation-step-4-line-advice-1 = ¿Qué le gusta más hacer a su hijo o hija?
preparation-step-4-line-advice-2 = ¿Qué trabajo le interesa?
preparation-step-4-line-advice-3 = ¿Cómo aprende mejor?
preparation-step-4-line-advice-4 = ¿Qué desea usted? ¿Qué quiere su hijo o hija?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Siga preguntando en la reunión
preparation-step-5-line-1 = ¿No entiende algo? Pida una explicación.
preparation-step-5-line-2 = Pregunte: ¿puede dar un ejemplo?
preparation-step-5-line-3 = Pida los acuerdos en papel.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Cómo ayudar en casa

preparation-tip-12-1 = Hablen mucho juntos, en el idioma que usted habla mejor.
preparation-tip-12-2 = Lean juntos un librito cada día o miren los dibujos.
preparation-tip-12-3 = Canten, jueguen y cuenten: en la escalera, en la mesa, en la tienda.
preparation-tip-12-4 = Deje que su hijo o hija haga lo que ya sabe hacer.

preparation-tip-34-1 = Lean juntos 15 minutos cada día. También por turnos.
preparation-tip-34-2 = Busquen letras y palabras: en la calle, en un cartón de leche.
preparation-tip-34-3 = Hagan cuentas: con dinero, con el reloj, en la cocina.
preparation-tip-34-4 = Pregunte qué fue bonito hoy. Escuche.

preparation-tip-56-1 = Anime a su hijo o hija a leer cada día. Hablen del cuento.
preparation-tip-56-2 = Practiquen las tablas unos minutos al día.
preparation-tip-56-3 = Miren juntos qué hay que hacer esta semana para la escuela.
preparation-tip-56-4 = Diga lo que va bien. Está bien cometer errores.

preparation-tip-78-1 = Elija un lugar y una hora fijos para las tareas escolares.
preparation-tip-78-2 = Hagan juntos un plan. Deje que su hijo o hija lo lleve al día.
preparation-tip-78-3 = Anime a su hijo o hija a seguir leyendo: un libro, el periódico, una revista.
preparation-tip-78-4 = Hablen del futuro: ¿qué le gusta a su hijo o hija? ¿Qué escuela va bien con eso?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Hablen y lean mucho juntos también en vacaciones, en su propio idioma.
preparation-tip-end-12-2 = Jueguen mucho al aire libre. Busquen hojas, piedras y animalitos.
preparation-tip-end-12-3 = Deje que su hijo o hija ayude: cocinar, contar, hacer compras.
preparation-tip-end-12-4 = En la última semana de vacaciones, hablen del nuevo año escolar.

# For children from six to twelve years old.
preparation-tip-end-1 = Anime a su hijo o hija a leer cada día, también en vacaciones. Un cómic está bien.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Vayan juntos a la biblioteca. Para los niños es gratis.
preparation-tip-end-3 = Hagan cuentas juntos: con dinero, con el reloj, con una receta.
preparation-tip-end-4 = En la última semana de vacaciones: otra vez a la cama a su hora.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Miren escuelas juntos: en un día de puertas abiertas o en la página web.
# The level of secondary education.
preparation-tip-advice-78-2 = Hablen de lo que le gusta a su hijo o hija, no solo del nivel.
preparation-tip-advice-78-3 = Pregunte qué le da nervios, y escuche.
preparation-tip-advice-78-4 = Muestre su orgullo, sea cual sea la recomendación.
