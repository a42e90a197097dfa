### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Vexwendin ji bo { $kind }: { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Silav û rêz, { $names },
# When no name is known.
invitation-salutation-general = Silav û rêz, dê, bav û weliyên xwendekar { $pupil },

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Em we bi kêfxweşî vedixwînin { $kind } ya zarokê we { $pupil }.
invitation-purpose-2 = Em ê li ser ders, heval û malê biaxivin. Ev ji bo hemû malbatan e.
invitation-purpose-3 = Em ê bi hev re biryaran bidin, da ku { $pupil } bêtir pêş bikeve.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = Sala dibistanê dest pê kir. Em dixwazin li ser zarokê we { $pupil } biaxivin.
invitation-purpose-start-2 = Hûn bibêjin, em guhdarî bikin: { $pupil } di çi de baş e? Li malê çi alîkar e?
invitation-purpose-start-3 = Em jî behsa hefteyên pêşîn dikin. Ev ji bo hemû malbatan e.

# The last conversation of the year.
invitation-purpose-end-1 = Em we bi kêfxweşî vedixwînin { $kind } ya zarokê we { $pupil }.
invitation-purpose-end-2 = Em li vê salê dinêrin: { $pupil } fêrî çi bû? Em bi çi serbilind in?
invitation-purpose-end-3 = Û sala bê çi alîkar dibe? Ev hevdîtin ji bo hemû malbatan e.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Em dixwazin li ser dibistana navîn ji bo zarokê we { $pupil } biaxivin.
invitation-purpose-provisional-advice-2 = Em ê pêşniyara xwe ya demkî bibêjin. Hûn û { $pupil } çi difikirin?
invitation-purpose-provisional-advice-3 = Ji dibistanê kesekî din jî tê. Em bi hemû malbatan re wisa dikin.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Em we vedixwînin hevdîtina pêşniyara dawî ya zarokê we { $pupil }.
invitation-purpose-final-advice-2 = Em ê encama doorstroomtoets (testa groep 8) û pêşniyara dawî bibêjin.
invitation-purpose-final-advice-3 = Ji dibistanê kesekî din jî tê. Em bi hemû malbatan re wisa dikin.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } bi we re nayê. Lê li malê bi hev re li ser biaxivin.
invitation-role-present = { $pupil } bi we re tê û diaxive.
invitation-role-leads = { $pupil } bi we re tê û hevdîtinê bi rê ve dibe. Mamoste alîkar e.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Vê kaxezê berî { $date } bidin dibistanê.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Destpêka salê
       *[progress] Pêşketin
        [second-progress] Pêşketin 2
        [end] Dawiya salê
        [provisional-advice] Pêşniyara demkî
        [final-advice] Pêşniyara dawî
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Kîjan rojê?
invitation-time = Kîjan saetê?
invitation-place = Li ku?
invitation-people = Kî tên?
invitation-bring = Hûn dikarin kesekî bi xwe re bînin.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Hûn wergêr dixwazin? Ji me re bibêjin. Ne hewce ye ku zarokê we wergerîne.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Hevdîtinên xwişk û birayan:
invitation-cycle = Hevdîtinên vê sala dibistanê
invitation-closing = Bi hurmet,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Skan bikin: bixin salnameya xwe.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = Koda QR ya vê hevdîtinê ji bo salnameya we

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Bersiva we
invitation-slip-come = Ez têm.
# A line follows to write a day and a time on.
invitation-slip-cannot = Wê demê ez nikarim bêm. Ev dem baş e:
# A line follows to write the language on.
invitation-slip-interpreter = Ez wergêr dixwazim. Zimanê min:
# A line follows to write a name on.
invitation-slip-bring = Ez kesekî tînim:
# A line follows to write a topic on.
invitation-slip-talk = Mijara ku ez dixwazim:
invitation-slip-signature = Nav û îmze:
