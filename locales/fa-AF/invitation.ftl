### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = دعوت به { $kind } در مورد { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = با سلام به { $names }،
# When no name is known.
invitation-salutation-general = با سلام به پدر و مادر و سرپرستان { $pupil }،

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = با خوشحالی شما را به { $kind } در مورد { $pupil } دعوت می‌کنیم.
invitation-purpose-2 = در مورد درس، دوستان و خانه صحبت می‌کنیم. این گفتگو برای همهٔ خانواده‌ها است.
invitation-purpose-3 = با هم توافق‌هایی می‌کنیم که به پیشرفت { $pupil } کمک کند.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = سال تعلیمی شروع شده است. می‌خواهیم با شما در مورد { $pupil } صحبت کنیم.
invitation-purpose-start-2 = شما بگویید، ما گوش می‌دهیم: { $pupil } در چه کاری خوب است؟ در خانه چه کمک می‌کند؟
invitation-purpose-start-3 = ما هم از هفته‌های اول می‌گوییم. این گفتگو برای همهٔ خانواده‌ها است.

# The last conversation of the year.
invitation-purpose-end-1 = با خوشحالی شما را به { $kind } در مورد { $pupil } دعوت می‌کنیم.
invitation-purpose-end-2 = امسال را مرور می‌کنیم: { $pupil } چه یاد گرفته است؟ به چه افتخار می‌کنیم؟
invitation-purpose-end-3 = و سال آینده: چه چیزی کمک می‌کند؟ این گفتگو برای همهٔ خانواده‌ها است.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = می‌خواهیم با شما در مورد مکتب متوسطه برای { $pupil } صحبت کنیم.
invitation-purpose-provisional-advice-2 = توصیهٔ اولیهٔ ما را می‌شنوید. می‌خواهیم نظر شما و { $pupil } را هم بشنویم.
invitation-purpose-provisional-advice-3 = یک همکار دیگر از مکتب هم هست. برای همهٔ خانواده‌ها همین‌طور است.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = با خوشحالی شما را به آخرین گفتگوی توصیه در مورد { $pupil } دعوت می‌کنیم.
invitation-purpose-final-advice-2 = نتیجهٔ امتحان doorstroomtoets را با هم می‌بینیم. توصیهٔ نهایی ما را می‌شنوید.
invitation-purpose-final-advice-3 = یک همکار دیگر از مکتب هم هست. برای همهٔ خانواده‌ها همین‌طور است.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } در گفتگو نیست. ولی در خانه با هم در مورد آن گپ بزنید.
invitation-role-present = { $pupil } هم می‌آید و گپ می‌زند.
invitation-role-leads = { $pupil } هم می‌آید و گفتگو را پیش می‌برد. معلم کمک می‌کند.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }، { $time }

# $date is a day written out.
invitation-slip-return = لطفا پیش از { $date } به مکتب بدهید.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] گفتگوی آغاز سال
       *[progress] گفتگوی پیشرفت
        [second-progress] گفتگوی پیشرفت 2
        [end] گفتگوی پایان سال
        [provisional-advice] توصیهٔ اولیه
        [final-advice] توصیهٔ نهایی
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }، { $date }

## Labels in the block with the appointment.

invitation-when = کدام روز؟
invitation-time = ساعت چند؟
invitation-place = کجا؟
invitation-people = چه کسانی هستند؟
invitation-bring = یک همراه آورده می‌توانید.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = ترجمان می‌خواهید؟ به ما بگویید. لازم نیست طفل‌تان ترجمانی کند.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = گفتگوی دیگر در مورد:
invitation-cycle = گفتگوهای این سال تعلیمی
invitation-closing = با احترام،
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = اسکن کنید تا در تقویم تلفون بماند.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = کود QR با زمان این گفتگو، برای تقویم شما

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = جواب شما
invitation-slip-come = می‌آیم.
# A line follows to write a day and a time on.
invitation-slip-cannot = آن وقت آمده نمی‌توانم. این وقت می‌توانم:
# A line follows to write the language on.
invitation-slip-interpreter = ترجمان می‌خواهم. زبان من:
# A line follows to write a name on.
invitation-slip-bring = همراه من:
# A line follows to write a topic on.
invitation-slip-talk = موضوع صحبت من:
invitation-slip-signature = نام و امضا:
