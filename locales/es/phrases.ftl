### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Lectura
phrases-group-arithmetic = Matemáticas
phrases-group-spelling = Lengua y escritura
phrases-group-attitude = Forma de trabajar
phrases-group-friends = Relación con los demás
phrases-group-behaviour = Conducta
phrases-group-talents = Talentos
phrases-group-home = En casa

## Reading.

phrase-leest-met-plezier = { $pupil } disfruta de la lectura y elige con gusto un libro nuevo.
phrase-leest-vlot-voor = { $pupil } lee una página en voz alta con fluidez y claridad.
phrase-leest-met-gevoel = { $pupil } lee con sentimiento: cada personaje tiene su voz.
phrase-vertelt-tekst-na = { $pupil } cuenta con sus propias palabras de qué trata un texto.
phrase-zoekt-in-de-tekst = { $pupil } busca en el texto la respuesta a una pregunta.
phrase-vraagt-naar-woorden = { $pupil } pregunta qué significa una palabra difícil.
phrase-leest-graag-weetjes = { $pupil } lee libros con datos curiosos y los cuenta en clase.
phrase-luistert-naar-verhalen = { $pupil } escucha con atención un cuento y luego lo cuenta.
phrase-herkent-al-letters = { $pupil } ya reconoce letras, por ejemplo en nombres de niños.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } oye qué palabras riman e inventa otras nuevas.
phrase-oefent-vlot-lezen = { $pupil } practica la lectura fluida, cada día un poquito.
phrase-oefent-lange-woorden = { $pupil } practica palabras largas y las lee por partes.
phrase-leert-nadenken-bij-lezen = { $pupil } aprende a parar un momento y pensar al leer.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } hace muchas cuentas rápido y sin papel.
phrase-telt-vlot = { $pupil } cuenta bien hacia delante y hacia atrás, también a saltos.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } sabe las tablas y las usa en otras cuentas.
phrase-rekent-met-geld = { $pupil } hace cuentas con dinero y sabe cuánto le devuelven.
phrase-kan-klokkijken = { $pupil } sabe leer el reloj y sabe cuánto tiempo falta.
phrase-meet-heel-precies = { $pupil } mide y dibuja con la regla con mucha precisión.
phrase-zoekt-eigen-oplossing = { $pupil } busca con calma su propia solución a una cuenta difícil.
phrase-ziet-patronen = { $pupil } ve cómo sigue una serie de figuras e inventa otra.
phrase-legt-sommen-uit = { $pupil } explica una cuenta paso a paso a otro niño o niña.
phrase-vergelijkt-met-blokken = { $pupil } compara con bloques dónde hay más, menos o igual.
phrase-oefent-de-tafels = { $pupil } practica las tablas con unas pocas cuentas al día.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } practica problemas con texto y primero dibuja qué pasa.
phrase-leert-sommen-nakijken = { $pupil } aprende a revisar una cuenta: ¿puede ser esta respuesta?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } escribe cuentos que la clase quiere oír.
phrase-schrijft-netjes = { $pupil } escribe con buena letra: se lee muy bien.
phrase-let-op-spelling = { $pupil } cuida la ortografía, también en sus propios cuentos.
phrase-gebruikt-nieuwe-woorden = { $pupil } usa enseguida una palabra nueva en una frase.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } cuenta con claridad en el círculo lo que pasó.
phrase-houdt-goede-spreekbeurt = { $pupil } hace una presentación clara y contesta preguntas.
phrase-kent-meer-talen = { $pupil } sabe varios idiomas y compara sus palabras.
phrase-schrijft-eigen-naam = { $pupil } escribe su nombre y prueba también otras palabras.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } practica las reglas de ortografía y revisa su trabajo.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } practica la mayúscula y el punto en cada frase.
phrase-leert-hele-zinnen = { $pupil } aprende a contar cosas con frases completas.

## Working attitude.

phrase-zet-door = { $pupil } lo intenta otra vez cuando algo no sale enseguida.
phrase-begint-meteen = { $pupil } saca sus cosas y empieza enseguida a trabajar.
phrase-werkt-met-aandacht = { $pupil } trabaja con atención, aunque haya ruido en la clase.
phrase-plant-eigen-werk = { $pupil } organiza su trabajo y lo termina a tiempo.
phrase-maakt-werk-af = { $pupil } termina el trabajo y después ordena todo.
phrase-stelt-goede-vragen = { $pupil } hace preguntas que enseñan algo a toda la clase.
phrase-zoekt-het-uit = { $pupil } quiere saber cómo son las cosas y lo averigua.
phrase-leert-van-fouten = { $pupil } mira los errores con calma y los corrige.
phrase-doet-actief-mee = { $pupil } participa mucho y levanta la mano a menudo.
phrase-kiest-een-uitdaging = { $pupil } elige a veces una tarea difícil para aprender más.
phrase-speelt-met-aandacht = { $pupil } juega mucho rato con atención, por ejemplo con bloques.
phrase-leert-hulp-vragen = { $pupil } aprende a pedir ayuda cuando el trabajo no le sale.
phrase-oefent-rustig-doorwerken = { $pupil } practica trabajar con calma, cada semana un poco más.
phrase-leert-werk-verdelen = { $pupil } aprende a dividir una tarea grande en pasos pequeños.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } juega con muchos niños y niñas diferentes.
phrase-vraagt-anderen-mee = { $pupil } invita a participar a quien no tiene con quién jugar.
phrase-troost-een-ander = { $pupil } consuela a quien está triste.
phrase-deelt-met-anderen = { $pupil } comparte juguetes y otras cosas con los demás.
phrase-helpt-klasgenoten = { $pupil } ve quién necesita ayuda y ayuda enseguida.
phrase-werkt-eerlijk-samen = { $pupil } reparte las tareas de forma justa al trabajar en grupo.
phrase-luistert-naar-ideeen = { $pupil } escucha las ideas de los demás y ayuda a pensar.
phrase-lost-ruzie-op = { $pupil } resuelve las peleas hablando y escuchando.
phrase-maakt-anderen-blij = { $pupil } alegra a los demás con una broma o una palabra amable.
phrase-komt-op-voor-anderen = { $pupil } defiende a los niños que lo necesitan.
phrase-bedenkt-spelletjes = { $pupil } inventa en el patio juegos para todos.
phrase-leert-mee-te-spelen = { $pupil } aprende a preguntar: ¿puedo jugar también?
phrase-oefent-beurt-afwachten = { $pupil } practica esperar su turno en un juego.
phrase-leert-ruzie-uitpraten = { $pupil } aprende a resolver una pelea hablando con calma.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } escucha la explicación y sabe qué hay que hacer.
phrase-houdt-zich-aan-regels = { $pupil } respeta las reglas, también cuando nadie mira.
phrase-maakt-het-goed = { $pupil } pide perdón y hace las paces.
phrase-blijft-rustig = { $pupil } mantiene la calma si hay nervios o mucho ruido.
phrase-zegt-iedereen-gedag = { $pupil } entra con alegría y saluda a todos.
phrase-vertelt-over-gevoel = { $pupil } cuenta con calma cuando siente rabia o tristeza.
phrase-zegt-duidelijk-nee = { $pupil } dice que no con claridad cuando algo no le gusta.
phrase-ruimt-zelf-op = { $pupil } ordena las cosas sin que nadie se lo pida.
phrase-zuinig-op-spullen = { $pupil } cuida los libros y las cosas de la clase.
phrase-geeft-fout-toe = { $pupil } reconoce sus errores con sinceridad.
phrase-leert-rustig-worden = { $pupil } aprende a respirar primero con calma si siente rabia.
phrase-oefent-met-luisteren = { $pupil } practica escuchar hasta que la otra persona termina.
phrase-leert-grens-aangeven = { $pupil } aprende a decir: para, no quiero esto.

## Talents.

phrase-tekent-met-details = { $pupil } dibuja con muchos detalles pequeños.
phrase-zingt-op-de-maat = { $pupil } canta y da palmas justo al ritmo de la música.
phrase-bedenkt-eigen-dansen = { $pupil } inventa bailes y los muestra con gusto.
phrase-beweegt-met-plezier = { $pupil } corre, trepa y salta con mucha alegría.
phrase-speelt-goed-toneel = { $pupil } actúa tan bien que todos se quedan en silencio.
phrase-bouwt-bijzondere-dingen = { $pupil } construye cosas especiales con bloques, cartón o madera.
phrase-weet-veel-van-dieren = { $pupil } sabe mucho de animales y plantas y lo cuenta con gusto.
phrase-ontdekt-hoe-iets-werkt = { $pupil } desarma cosas y descubre cómo funcionan.
phrase-handig-met-computer = { $pupil } crea sus propios juegos, películas o cuentos digitales.
phrase-neemt-de-leiding = { $pupil } guía al grupo y se ocupa de que todos participen.
phrase-zorgt-voor-jongere-kinderen = { $pupil } cuida con cariño a niños más pequeños.
phrase-heeft-eigen-ideeen = { $pupil } tiene muchas ideas y las convierte en algo bonito.
phrase-regelt-graag-iets = { $pupil } organiza con gusto cosas para la clase, como una fiesta.
phrase-vertelt-levendig = { $pupil } cuenta las cosas tan bien que todos quieren escuchar.

## How home helps.

phrase-leest-thuis-samen = { $pupil } lee mucho en familia, y eso se nota en la clase.
phrase-oefent-thuis-elke-dag = { $pupil } practica un poco cada día en casa, y lo vemos en la clase.
phrase-leert-thuis-woorden = { $pupil } aprende en casa muchas palabras al hablar en familia.
phrase-speelt-thuis-spelletjes = { $pupil } aprende mucho con los juegos de casa.
phrase-vertelt-over-thuis = { $pupil } cuenta en la clase cosas bonitas de casa.
phrase-krijgt-thuis-steun = { $pupil } tiene mucho apoyo en casa y por eso se atreve a más en clase.
phrase-komt-op-tijd = { $pupil } llega a tiempo y empieza el día con calma.
phrase-begint-met-energie = { $pupil } empieza el día con energía: acostarse a su hora ayuda.
phrase-heeft-spullen-mee = { $pupil } trae cada día sus cosas para la escuela.
phrase-oefent-thuis-lezen = { $pupil } practica la lectura en casa: diez minutos cada día.
phrase-leert-huiswerk-plannen = { $pupil } aprende a elegir en casa una hora fija para las tareas.
phrase-leert-op-tijd-komen = { $pupil } aprende a prepararse a tiempo por la mañana para la escuela.
