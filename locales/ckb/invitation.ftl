### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = بانگهێشتنامە: { $kind } دەربارەی { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = سڵاو و ڕێز بۆ { $names }،
# When no name is known.
invitation-salutation-general = سڵاو و ڕێز بۆ دایک و باوک و بەخێوکارانی { $pupil }،

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = بە خۆشحاڵییەوە بانگهێشتتان دەکەین بۆ { $kind } دەربارەی { $pupil }.
invitation-purpose-2 = باسی فێربوون، هاوڕێ و ماڵەوە دەکەین. ئەمە بۆ هەموو خێزانەکانە.
invitation-purpose-3 = پێکەوە هەندێک بڕیار دەدەین کە یارمەتی { $pupil } دەدەن.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = ساڵی خوێندن دەستی پێکرد. حەز دەکەین لەگەڵتان باسی { $pupil } بکەین.
invitation-purpose-start-2 = ئێوە بڵێن، ئێمە گوێ دەگرین: { $pupil } لە چیدا باشە؟ لە ماڵەوە چی یارمەتی دەدات؟
invitation-purpose-start-3 = ئێمەش باسی هەفتەکانی یەکەم دەکەین. ئەمە بۆ هەموو خێزانەکانە.

# The last conversation of the year.
invitation-purpose-end-1 = بە خۆشحاڵییەوە بانگهێشتتان دەکەین بۆ { $kind } دەربارەی { $pupil }.
invitation-purpose-end-2 = سەیری ئەمساڵ دەکەینەوە: { $pupil } فێری چی بوو؟ شانازی بە چییەوە دەکەین؟
invitation-purpose-end-3 = ئەی ساڵی داهاتوو: چی یارمەتی دەدات؟ ئەمە بۆ هەموو خێزانەکانە.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = حەز دەکەین لەگەڵتان باسی قوتابخانەی ناوەندی بۆ { $pupil } بکەین.
invitation-purpose-provisional-advice-2 = پێشنیاری کاتیی خۆمانتان پێ دەڵێین. ئێوە و { $pupil } چۆن بیر دەکەنەوە؟
invitation-purpose-provisional-advice-3 = هاوکارێکی تری قوتابخانەش ئامادە دەبێت. بۆ هەموو خێزانەکان وایە.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = بە خۆشحاڵییەوە بانگهێشتتان دەکەین بۆ دوا گفتوگۆی پێشنیار دەربارەی { $pupil }.
invitation-purpose-final-advice-2 = سەیری ئەنجامی doorstroomtoets دەکەین و پێشنیاری کۆتاییتان پێ دەڵێین.
invitation-purpose-final-advice-3 = هاوکارێکی تری قوتابخانەش ئامادە دەبێت. بۆ هەموو خێزانەکان وایە.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } لەگەڵتان نایەت. بەڵام لە ماڵەوە پێکەوە باسی بکەن.
invitation-role-present = { $pupil } لەگەڵتان دێت و قسە دەکات.
invitation-role-leads = { $pupil } لەگەڵتان دێت و گفتوگۆکە بەڕێوە دەبات. مامۆستا یارمەتی دەدات.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }، { $time }

# $date is a day written out.
invitation-slip-return = ئەم کاغەزە پێش { $date } بدەنەوە بە قوتابخانە.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] سەرەتای ساڵ
       *[progress] پێشکەوتن
        [second-progress] پێشکەوتن 2
        [end] کۆتایی ساڵ
        [provisional-advice] پێشنیاری کاتی
        [final-advice] پێشنیاری کۆتایی
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }، { $date }

## Labels in the block with the appointment.

invitation-when = چ ڕۆژێک؟
invitation-time = چ کاتێک؟
invitation-place = لە کوێ؟
invitation-people = کێ بەشدار دەبێت؟
invitation-bring = دەتوانن کەسێک لەگەڵ خۆتان بهێنن.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = وەرگێڕتان دەوێت؟ پێمان بڵێن. پێویست ناکات منداڵەکەتان وەرگێڕان بکات.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = گفتوگۆ هەیە بۆ ئەمانەش:
invitation-cycle = گفتوگۆکانی ئەم ساڵی خوێندنە
invitation-closing = لەگەڵ ڕێزدا،
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = سکانی بکەن: بیخەنە ڕۆژژمێرتان.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = کۆدی QR: کاتی ئەم گفتوگۆیە بۆ ڕۆژژمێرتان

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = وەڵامی ئێوە
invitation-slip-come = دێم.
# A line follows to write a day and a time on.
invitation-slip-cannot = ئەو کاتە ناتوانم. ئەم کاتە دەتوانم:
# A line follows to write the language on.
invitation-slip-interpreter = وەرگێڕم دەوێت. زمانم:
# A line follows to write a name on.
invitation-slip-bring = کەسێک دەهێنم:
# A line follows to write a topic on.
invitation-slip-talk = دەمەوێت باسی ئەمە بکەم:
invitation-slip-signature = ناو و ئیمزا:
