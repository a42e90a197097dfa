### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = دعوت به { $kind } دربارهٔ { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = با سلام به { $names }،
# When no name is known.
invitation-salutation-general = با سلام به پدر و مادر و سرپرستان { $pupil }،

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = با خوشحالی شما را به { $kind } دربارهٔ { $pupil } دعوت می‌کنیم.
invitation-purpose-2 = دربارهٔ درس، دوستان و خانه صحبت می‌کنیم. این گفت‌وگو برای همهٔ خانواده‌هاست.
invitation-purpose-3 = با هم قرارهایی می‌گذاریم که به پیشرفت { $pupil } کمک کند.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = سال تحصیلی شروع شده است. دوست داریم با شما دربارهٔ { $pupil } صحبت کنیم.
invitation-purpose-start-2 = شما بگویید، ما گوش می‌دهیم: { $pupil } در چه کاری خوب است؟ در خانه چه کمک می‌کند؟
invitation-purpose-start-3 = ما هم از هفته‌های اول می‌گوییم. این گفت‌وگو برای همهٔ خانواده‌هاست.

# The last conversation of the year.
invitation-purpose-end-1 = با خوشحالی شما را به { $kind } دربارهٔ { $pupil } دعوت می‌کنیم.
invitation-purpose-end-2 = امسال را مرور می‌کنیم: { $pupil } چه یاد گرفته است؟ به چه افتخار می‌کنیم؟
invitation-purpose-end-3 = و سال بعد: چه چیزی کمک می‌کند؟ این گفت‌وگو برای همهٔ خانواده‌هاست.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = دوست داریم با شما دربارهٔ انتخاب دبیرستان برای { $pupil } صحبت کنیم.
invitation-purpose-provisional-advice-2 = توصیهٔ اولیهٔ ما را می‌شنوید. دوست داریم نظر شما و { $pupil } را هم بشنویم.
invitation-purpose-provisional-advice-3 = یک همکار دیگر از مدرسه هم هست. برای همهٔ خانواده‌ها همین‌طور است.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = با خوشحالی شما را به آخرین گفت‌وگوی توصیه دربارهٔ { $pupil } دعوت می‌کنیم.
invitation-purpose-final-advice-2 = نتیجهٔ آزمون doorstroomtoets را با هم می‌بینیم. توصیهٔ نهایی ما را می‌شنوید.
invitation-purpose-final-advice-3 = یک همکار دیگر از مدرسه هم هست. برای همهٔ خانواده‌ها همین‌طور است.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } در گفت‌وگو نیست. ولی در خانه با هم دربارهٔ آن حرف بزنید.
invitation-role-present = { $pupil } هم می‌آید و صحبت می‌کند.
invitation-role-leads = { $pupil } هم می‌آید و گفت‌وگو را پیش می‌برد. معلم کمک می‌کند.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }، { $time }

# $date is a day written out.
invitation-slip-return = لطفا پیش از { $date } به مدرسه بدهید.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] گفت‌وگوی آغاز سال
       *[progress] گفت‌وگوی پیشرفت
        [second-progress] گفت‌وگوی پیشرفت 2
        [end] گفت‌وگوی پایان سال
        [provisional-advice] توصیهٔ اولیه
        [final-advice] توصیهٔ نهایی
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }، { $date }

## Labels in the block with the appointment.

invitation-when = چه روزی؟
invitation-time = چه ساعتی؟
invitation-place = کجا؟
invitation-people = چه کسانی هستند؟
invitation-bring = می‌توانید یک همراه بیاورید.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = مترجم می‌خواهید؟ به ما بگویید. لازم نیست فرزندتان ترجمه کند.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = گفت‌وگوی دیگر دربارهٔ:
invitation-cycle = گفت‌وگوهای این سال تحصیلی
invitation-closing = با احترام،
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = اسکن کنید تا در تقویم گوشی بماند.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = کد QR با زمان این گفت‌وگو، برای تقویم شما

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = پاسخ شما
invitation-slip-come = می‌آیم.
# A line follows to write a day and a time on.
invitation-slip-cannot = آن وقت نمی‌توانم. این وقت می‌توانم:
# A line follows to write the language on.
invitation-slip-interpreter = مترجم می‌خواهم. زبان من:
# A line follows to write a name on.
invitation-slip-bring = همراه من:
# A line follows to write a topic on.
invitation-slip-talk = موضوع صحبت من:
invitation-slip-signature = نام و امضا:
