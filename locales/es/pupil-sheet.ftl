### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = Así soy yo
pupil-sheet-intro = Hay una reunión sobre ti. En esta hoja cuentas cómo te va.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Tú diriges la reunión. En esta hoja cuentas cómo te va.

# The child writes its name behind this.
pupil-sheet-name = Mi nombre:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = sí
pupil-sheet-sometimes = a veces
pupil-sheet-not-yet = aún no

# Stands above the statements with the three faces.
pupil-sheet-choose = Colorea la cara que va contigo.

## Statements.

pupil-sheet-face-12-1 = Me gusta ir a la escuela.
pupil-sheet-face-12-2 = Me gusta jugar con otros niños.
pupil-sheet-face-12-3 = Me atrevo a hablar en el círculo.
pupil-sheet-face-12-4 = Me gusta escuchar un cuento.

pupil-sheet-face-34-1 = Me gusta ir a la escuela.
pupil-sheet-face-34-2 = Tengo con quién jugar.
pupil-sheet-face-34-3 = Me gusta leer.
pupil-sheet-face-34-4 = Me gustan las matemáticas.
pupil-sheet-face-34-5 = Me atrevo a pedir ayuda.

pupil-sheet-face-56-1 = Voy con gusto a la escuela.
pupil-sheet-face-56-2 = Soy parte del grupo.
pupil-sheet-face-56-3 = Puedo trabajar con calma.
pupil-sheet-face-56-4 = Lo digo cuando no entiendo algo.
pupil-sheet-face-56-5 = Me gusta leer.

pupil-sheet-face-78-1 = Voy con gusto a la escuela.
pupil-sheet-face-78-2 = En el grupo puedo ser como soy.
pupil-sheet-face-78-3 = Sé organizar bien mi trabajo.
pupil-sheet-face-78-4 = Pido ayuda cuando no puedo seguir.
pupil-sheet-face-78-5 = Tengo ganas de ir a la secundaria.

## Prompts to draw.

pupil-sheet-draw-12-1 = Dibuja lo que más te gusta hacer en la escuela.
pupil-sheet-draw-34-1 = Dibuja lo que ya haces bien.

pupil-sheet-draw-start-12-1 = Dibuja con quién te gusta jugar.

pupil-sheet-draw-end-12-1 = Dibuja lo que más te gustó este año.
pupil-sheet-draw-end-34-1 = Dibuja lo más bonito de este año.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Quiero contar esto. Una persona adulta lo escribe:

pupil-sheet-write-34-1 = Me da orgullo:
pupil-sheet-write-34-2 = Me gustaría aprender esto:

pupil-sheet-write-56-1 = Me da orgullo:
pupil-sheet-write-56-2 = Quiero mejorar en esto:
pupil-sheet-write-56-3 = Esto me ayuda en la clase:
pupil-sheet-write-56-4 = Quiero hablar de esto:

pupil-sheet-write-78-1 = Me da orgullo:
pupil-sheet-write-78-2 = Esto todavía me cuesta:
pupil-sheet-write-78-3 = Esta es mi meta, y así lo voy a hacer:
pupil-sheet-write-78-4 = Quiero saber esto de la escuela después de groep 8:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Esto me gusta. Una persona adulta lo escribe:

pupil-sheet-write-start-34-1 = Me da orgullo:
pupil-sheet-write-start-34-2 = Este año quiero aprender:

pupil-sheet-write-start-1 = Me da orgullo:
pupil-sheet-write-start-2 = Me gusta hacer esto:
pupil-sheet-write-start-3 = Este año quiero aprender:
pupil-sheet-write-start-4 = Esto me ayuda en la clase:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Ya sé hacer esto. Una persona adulta lo escribe:

pupil-sheet-write-end-34-1 = Me da orgullo:
pupil-sheet-write-end-34-2 = El próximo año quiero aprender:

pupil-sheet-write-end-1 = Me da orgullo:
pupil-sheet-write-end-2 = Esto lo hago mejor que el año pasado:
pupil-sheet-write-end-3 = Esto fue lo más bonito de este año:
pupil-sheet-write-end-4 = El próximo año quiero aprender:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Me da orgullo:
pupil-sheet-write-advice-78-2 = Me gusta hacer esto, en la escuela y en casa:
pupil-sheet-write-advice-78-3 = Así aprendo mejor:
pupil-sheet-write-advice-78-4 = Esto es importante para mí en una escuela nueva:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Así dirijo la reunión
pupil-sheet-lead-1 = Doy la bienvenida.
pupil-sheet-lead-2 = Hablo de esta hoja.
pupil-sheet-lead-3 = Pregunto qué piensan los demás.
pupil-sheet-lead-4 = Cuento qué acordamos.
