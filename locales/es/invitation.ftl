### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Invitación: { $kind } sobre { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Buenos días, { $names }:
# When no name is known.
invitation-salutation-general = Estimados padres y responsables de { $pupil }:

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Nos alegra invitarle a una { $kind } sobre { $pupil }.
invitation-purpose-2 = Hablamos de aprender, amigos y casa. Lo hacemos con todas las familias.
invitation-purpose-3 = Juntos hacemos acuerdos que ayudan a { $pupil } a avanzar.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = El año escolar ha comenzado. Queremos hablar con usted sobre { $pupil }.
invitation-purpose-start-2 = Cuéntenos: ¿qué hace bien { $pupil }? ¿Qué ayuda en casa? Le escuchamos.
invitation-purpose-start-3 = Le contamos cómo va el comienzo. Lo hacemos con todas las familias.

# The last conversation of the year.
invitation-purpose-end-1 = Nos alegra invitarle a una { $kind } sobre { $pupil }.
invitation-purpose-end-2 = Miramos atrás: ¿qué ha aprendido { $pupil }? ¿De qué sentimos orgullo?
invitation-purpose-end-3 = Y adelante: ¿qué ayuda el próximo año? Lo hacemos con todas las familias.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Queremos hablar con usted sobre la escuela secundaria para { $pupil }.
invitation-purpose-provisional-advice-2 = Le damos nuestra recomendación provisional. ¿Qué piensan usted y { $pupil }?
invitation-purpose-provisional-advice-3 = También viene otra persona de la escuela. Es así con todas las familias.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Le invitamos a la última reunión de recomendación sobre { $pupil }.
invitation-purpose-final-advice-2 = Vemos la prueba (doorstroomtoets). Le damos la recomendación definitiva.
invitation-purpose-final-advice-3 = También viene otra persona de la escuela. Es así con todas las familias.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } no viene. Pero hablen en casa sobre la reunión.
invitation-role-present = { $pupil } también viene y participa.
invitation-role-leads = { $pupil } también viene y dirige la reunión, con ayuda de su docente.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Entregue esta parte antes del { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Inicio de curso
       *[progress] Progreso
        [second-progress] Progreso 2
        [end] Fin de curso
        [provisional-advice] Recomendación provisional
        [final-advice] Recomendación definitiva
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = ¿Qué día?
invitation-time = ¿A qué hora?
invitation-place = ¿Dónde?
invitation-people = ¿Quiénes vienen?
invitation-bring = Puede venir con otra persona.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = ¿Quiere un intérprete? Pídalo. Su hijo o hija no tiene que traducir.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = También hay reunión sobre:
invitation-cycle = Las reuniones de este año escolar
invitation-closing = Un cordial saludo,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Escanee: la cita va a su calendario.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = Código QR con esta cita para su calendario

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Su respuesta
invitation-slip-come = Sí, voy.
# A line follows to write a day and a time on.
invitation-slip-cannot = No puedo ese día. Sí puedo el:
# A line follows to write the language on.
invitation-slip-interpreter = Quiero un intérprete. Mi idioma:
# A line follows to write a name on.
invitation-slip-bring = Voy con otra persona:
# A line follows to write a topic on.
invitation-slip-talk = Quiero hablar de:
invitation-slip-signature = Nombre y firma:
