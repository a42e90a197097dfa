### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = بلنه: د { $pupil } په اړه { $kind }

# $names are one or two people, joined by `list-and`.
invitation-salutation = سلام، { $names }،
# When no name is known.
invitation-salutation-general = سلام، د { $pupil } درنو والدینو او سرپرستانو،

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = موږ مو په خوښۍ رابولو: د { $pupil } په اړه { $kind }.
invitation-purpose-2 = د زده کړې، ملګرو او کور په اړه خبرې کوو. دا له ټولو والدینو سره کوو.
invitation-purpose-3 = په ګډه هوکړه کوو چې له { $pupil } سره څنګه لا ښه مرسته وکړو.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = تعلیمي کال پیل شوی دی. غواړو له تاسو سره د { $pupil } په اړه خبرې وکړو.
invitation-purpose-start-2 = تاسو وایئ، موږ اورو: { $pupil } څه ښه کولی شي؟ په کور کې څه مرسته کوي؟
invitation-purpose-start-3 = موږ د لومړیو اونیو حال درته وایو. دا له ټولو والدینو سره کوو.

# The last conversation of the year.
invitation-purpose-end-1 = موږ مو په خوښۍ رابولو: د { $pupil } په اړه { $kind }.
invitation-purpose-end-2 = دې کال ته ګورو: { $pupil } څه زده کړي دي؟ په څه ویاړو؟
invitation-purpose-end-3 = راتلونکي ته هم ګورو: بل کال څه مرسته کوي؟ دا له ټولو والدینو سره کوو.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = غواړو د { $pupil } د منځني ښوونځي په اړه درسره خبرې وکړو.
invitation-purpose-provisional-advice-2 = زموږ لومړنۍ مشوره به واورئ. ستاسو او د { $pupil } نظر هم اورېدل غواړو.
invitation-purpose-provisional-advice-3 = یو بل همکار هم راځي. له ټولو والدینو سره همداسې کوو.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = موږ مو د { $pupil } په اړه د مشورې وروستیو خبرو اترو ته رابولو.
invitation-purpose-final-advice-2 = د doorstroomtoets ازموینې پایله ګورو. زموږ وروستۍ مشوره به واورئ.
invitation-purpose-final-advice-3 = یو بل همکار هم راځي. له ټولو والدینو سره همداسې کوو.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } نه راځي. خو په کور کې یوځای پرې خبرې وکړئ.
invitation-role-present = { $pupil } هم راځي او خبرې کوي.
invitation-role-leads = { $pupil } هم راځي او خبرې اترې پر مخ بیايي. ښوونکی مرسته کوي.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }، { $time }

# $date is a day written out.
invitation-slip-return = مهرباني وکړئ دا برخه له { $date } مخکې راوسپارئ.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] د کال د پیل خبرې اترې
       *[progress] د پرمختګ خبرې اترې
        [second-progress] د پرمختګ خبرې اترې 2
        [end] د کال د پای خبرې اترې
        [provisional-advice] لومړنۍ مشوره
        [final-advice] وروستۍ مشوره
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }، { $date }

## Labels in the block with the appointment.

invitation-when = کومه ورځ؟
invitation-time = څو بجې؟
invitation-place = چېرته؟
invitation-people = څوک به وي؟
invitation-bring = یو څوک له ځانه سره راوستلی شئ.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = ترجمان غواړئ؟ موږ ته ووایاست. اړتیا نشته چې ماشوم مو ترجماني وکړي.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = د دوی په اړه هم خبرې اترې لرو:
invitation-cycle = د دې تعلیمي کال خبرې اترې
invitation-closing = په درناوي،
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = سکن کړئ: په تقویم کې یې ثبت کړئ.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = ستاسو د تقویم لپاره د دې خبرو اترو QR کوډ

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = ستاسو ځواب
invitation-slip-come = زه راځم.
# A line follows to write a day and a time on.
invitation-slip-cannot = هغه وخت نه شم راتلی. په دې وخت راتلی شم:
# A line follows to write the language on.
invitation-slip-interpreter = ترجمان غواړم. زما ژبه:
# A line follows to write a name on.
invitation-slip-bring = دا کس له ځانه سره راولم:
# A line follows to write a topic on.
invitation-slip-talk = غواړم د دې په اړه خبرې وکړم:
invitation-slip-signature = نوم او لاسلیک:
