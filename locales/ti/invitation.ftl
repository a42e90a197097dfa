### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = ዕድመ፦ { $kind } ብዛዕባ { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = ዝኸበርኩም { $names }፣
# When no name is known.
invitation-salutation-general = ዝኸበርኩም ወለድን ኣለይትን ናይ { $pupil }፣

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = ናብ { $kind } ብዛዕባ { $pupil } ብሓጎስ ንዕድመኩም።
invitation-purpose-2 = ብዛዕባ ትምህርቲ፣ መሓዙትን ገዛን ንዘራረብ። ምስ ኩሎም ወለዲ ከምኡ ንገብር።
invitation-purpose-3 = ምዕባለ { $pupil } ንምሕጋዝ ብሓባር ስምምዓት ንገብር።

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = ዓመተ ትምህርቲ ጀሚሩ ኣሎ። ብዛዕባ { $pupil } ምሳኹም ክንዘራረብ ንደሊ።
invitation-purpose-start-2 = ንስኻትኩም ትነግሩ፣ ንሕና ንሰምዕ፦ ክእለት { $pupil } እንታይ እዩ፧ ኣብ ገዛ እንታይ ይሕግዝ፧
invitation-purpose-start-3 = ቀዳሞት ሰሙናት ከመይ ከም ዘለዉ ንነግረኩም። ምስ ኩሎም ወለዲ ከምኡ ንገብር።

# The last conversation of the year.
invitation-purpose-end-1 = ናብ { $kind } ብዛዕባ { $pupil } ብሓጎስ ንዕድመኩም።
invitation-purpose-end-2 = ንድሕሪት ንርኢ፦ ምዕባለ { $pupil } ከመይ ነይሩ፧ ብምንታይ ንሕበን፧
invitation-purpose-end-3 = ንቕድሚት ድማ፦ ዝመጽእ ዓመት እንታይ ይሕግዝ፧ ምስ ኩሎም ወለዲ ከምኡ ንገብር።

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = ብዛዕባ ካልኣይ ደረጃ ትምህርቲ ናይ { $pupil } ምሳኹም ክንዘራረብ ንደሊ።
invitation-purpose-provisional-advice-2 = ግዝያዊ ምኽርና ክትሰምዑ ኢኹም። ሓሳብኩምን ሓሳብ { $pupil } ድማ ክንሰምዕ ንደሊ።
invitation-purpose-provisional-advice-3 = ካልኣይ ሰራሕተኛ ቤት ትምህርቲ ምሳና ይህሉ። ምስ ኩሎም ወለዲ ከምኡ ንገብር።

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = ናብ ናይ መወዳእታ ዝርርብ ምኽሪ ብዛዕባ { $pupil } ብሓጎስ ንዕድመኩም።
invitation-purpose-final-advice-2 = ውጽኢት doorstroomtoets (ፈተና) ክንርኢ ኢና። ናይ መወዳእታ ምኽርና ክትሰምዑ ኢኹም።
invitation-purpose-final-advice-3 = ካልኣይ ሰራሕተኛ ቤት ትምህርቲ ምሳና ይህሉ። ምስ ኩሎም ወለዲ ከምኡ ንገብር።

## What the child does. One of these three stands in the letter.

invitation-role-absent = ብዘይ { $pupil } ኢና ንራኸብ። ኣብ ገዛ ግን ብሓባር ተዘራረቡሉ።
invitation-role-present = ምስ { $pupil } ንዑ። ብሓባር ክንዘራረብ ኢና።
invitation-role-leads = ምስ { $pupil } ንዑ። ነቲ ዝርርብ ምምራሕ ናይ { $pupil } ስራሕ እዩ፣ ብሓገዝ መምህር።

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }፦ { $date }፣ { $time }

# $date is a day written out.
invitation-slip-return = እዚ ቁራጽ ወረቐት ቅድሚ { $date } መልሱልና።

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] ዝርርብ መጀመርታ ዓመት
       *[progress] ዝርርብ ምዕባለ
        [second-progress] ዝርርብ ምዕባለ 2
        [end] ዝርርብ መወዳእታ ዓመት
        [provisional-advice] ግዝያዊ ምኽሪ
        [final-advice] ናይ መወዳእታ ምኽሪ
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }፣ { $date }

## Labels in the block with the appointment.

invitation-when = ኣየናይ መዓልቲ፧
invitation-time = ሰዓት ክንደይ፧
invitation-place = ኣበይ፧
invitation-people = መን መን ይህሉ፧
invitation-bring = ምስ ካልእ ሰብ ክትመጹ ትኽእሉ።
# An adult who translates. The child is never asked to do this.
invitation-interpreter = ኣስተርጓሚ ትደልዩ ዶ፧ ንገሩና። ውላድኩም ከተርጉም ኣየድልን።
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = ካልእ ዝርርብ ብዛዕባ፦
invitation-cycle = ናይዚ ዓመተ ትምህርቲ’ዚ ዝርርባት
invitation-closing = ምስ ክቡር ሰላምታ፣
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = ስካን ግበሩ፦ ኣብ ኣጀንዳኹም ኣእትውዎ።
# Read aloud to who cannot see the QR code.
invitation-qr-alt = QR-ኮድ ምስዚ ቆጸራ’ዚ ንኣጀንዳኹም

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = መልስኹም
invitation-slip-come = ክመጽእ እየ።
# A line follows to write a day and a time on.
invitation-slip-cannot = ሽዑ ክመጽእ ኣይክእልን። ክመጽእ ዝኽእል፦
# A line follows to write the language on.
invitation-slip-interpreter = ኣስተርጓሚ እደሊ። ቋንቋይ፦
# A line follows to write a name on.
invitation-slip-bring = ምሳይ ዝመጽእ ሰብ፦
# A line follows to write a topic on.
invitation-slip-talk = ክዛረበሉ ዝደሊ፦
invitation-slip-signature = ስምን ፌርማን፦
