### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Invitashon: { $kind } tokante { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Estimado { $names },
# When no name is known.
invitation-salutation-general = Estimado mayornan i kuidadónan di { $pupil },

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Ku gusto nos ta invitá bo pa e { $kind } tokante { $pupil }.
invitation-purpose-2 = Nos ta papia di siña, amigu i kas. Asina nos ta hasi ku tur mayor.
invitation-purpose-3 = Huntu nos ta traha akuerdo ku ta yuda { $pupil } bai dilanti.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = E aña eskolar a kuminsá. Nos ke papia ku bo tokante { $pupil }.
invitation-purpose-start-2 = Bo ta konta i nos ta skucha: den kiko { $pupil } ta bon? Kiko ta yuda na kas?
invitation-purpose-start-3 = Nos ta konta kon e promé simannan ta bai. Asina nos ta hasi ku tur mayor.

# The last conversation of the year.
invitation-purpose-end-1 = Ku gusto nos ta invitá bo pa e { $kind } tokante { $pupil }.
invitation-purpose-end-2 = Nos ta wak bèk: kiko { $pupil } a siña? Di kiko nos ta orguyoso?
invitation-purpose-end-3 = I pa futuro: kiko ta yuda otro aña? Asina nos ta hasi ku tur mayor.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Nos ke papia ku bo tokante skol sekundario pa { $pupil }.
invitation-purpose-provisional-advice-2 = Bo ta tende nos konseho provisional. Kiko bo i { $pupil } ta pensa?
invitation-purpose-provisional-advice-3 = Un otro kolega ta presente. Asina nos ta hasi ku tur mayor.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Nos ta invitá bo pa e último kombersashon di konseho tokante { $pupil }.
invitation-purpose-final-advice-2 = Nos ta wak e prueba (doorstroomtoets). Bo ta tende e konseho definitivo.
invitation-purpose-final-advice-3 = Un otro kolega ta presente. Asina nos ta hasi ku tur mayor.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } no ta bini. Pero papia huntu na kas tokante e kombersashon.
invitation-role-present = { $pupil } ta bini tambe i ta papia huntu.
invitation-role-leads = { $pupil } ta bini tambe i ta guia e kombersashon. E dosente ta yuda.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Entregá e parti akí promé ku { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Kuminsamentu
       *[progress] Progreso
        [second-progress] Progreso 2
        [end] Fin di aña eskolar
        [provisional-advice] Konseho provisional
        [final-advice] Konseho definitivo
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Ki dia?
invitation-time = Kuantu or?
invitation-place = Na unda?
invitation-people = Ken ta presente?
invitation-bring = Bo por bini ku un otro hende.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Bo ke un tòlk? Puntra nos. Bo yu no mester tradusí.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Tambe un kombersashon tokante:
invitation-cycle = E kombersashonnan di e aña eskolar akí
invitation-closing = Ku un kordial saludo,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Skèn: pone den bo agènda.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = Kódigo QR ku e sita akí pa bo agènda

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Bo kontesta
invitation-slip-come = Mi ta bini.
# A line follows to write a day and a time on.
invitation-slip-cannot = Mi no por e ora ei. Mi por sí riba:
# A line follows to write the language on.
invitation-slip-interpreter = Mi ke un tòlk. Mi idioma:
# A line follows to write a name on.
invitation-slip-bring = Mi ta bini ku:
# A line follows to write a topic on.
invitation-slip-talk = Mi ke papia di:
invitation-slip-signature = Nòmber i firma:
