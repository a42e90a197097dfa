### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = ዝርርባት ናይ ዓመተ ትምህርቲ { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = ንስኻትኩም ብዛዕባ ውላድኩም ትነግሩ። ንሕና ንሰምዕ፣ ቀዳሞት ሰሙናት ከመይ ከም ዘለዉ ድማ ንነግር።
year-plan-what-progress = ኣብ ቤት ትምህርትን ኣብ ገዛን ከመይ ይኸይድ ኣሎ፧ ብሓባር ስምምዓት ንገብር።
year-plan-what-second-progress = እንታይ ሰሊጡ፧ ሕጂ እንታይ ከም ዝሕግዝ ብሓባር ንርኢ።
year-plan-what-end = ንድሕሪት ንርኢ። ንቕድሚት ድማ፦ ዝመጽእ ዓመት እንታይ ይሕግዝ፧
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = ኣብ groep 8 (ናይ መወዳእታ ዓመት)፦ ንካልኣይ ደረጃ ግዝያዊ ምኽርና ትሰምዑ።
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = ኣብ groep 8፦ ድሕሪ doorstroomtoets (ፈተና) ናይ መወዳእታ ምኽርና ትሰምዑ።

# A line follows on which the family writes its own day and time.
year-plan-own = ናትና ዝርርብ፦

# At the foot of the page.
year-plan-closing = ንኩሎም ወለዲ እንቋዕ ብደሓን መጻእኩም ንብል። እንተወሓደ ቅድሚ ሓደ ሰሙን ዕድመ ክመጸኩም እዩ። ቅድሚኡ ክትዘራረቡ ትደልዩ ዶ፧ ኩሉ ግዜ ይከኣል እዩ።
