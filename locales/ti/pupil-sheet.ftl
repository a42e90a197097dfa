### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = ብዛዕባይ
pupil-sheet-intro = ብዛዕባይ ዝርርብ ኣሎ። በዚ ወረቐት ከመይ ከም ዘለኹ እነግር።
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = ነቲ ዝርርብ ኣነ እየ ዝመርሖ። በዚ ወረቐት ከመይ ከም ዘለኹ እነግር።

# The child writes its name behind this.
pupil-sheet-name = ስመይ፦

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = እወ
pupil-sheet-sometimes = ሓሓሊፉ
pupil-sheet-not-yet = ገና

# Stands above the statements with the three faces.
pupil-sheet-choose = ንስምዒተይ ዝመስል ገጽ ሕብሪ እቐብኦ።

## Statements.

pupil-sheet-face-12-1 = ናብ ትምህርቲ ምኻድ እፈቱ።
pupil-sheet-face-12-2 = ምስ ካልኦት ቆልዑ ምጽዋት እፈቱ።
pupil-sheet-face-12-3 = ኣብ ናይ ክቢ ዝርርብ (kring) ክዛረብ ኣይፈርህን።
pupil-sheet-face-12-4 = ዛንታ ምስማዕ እፈቱ።

pupil-sheet-face-34-1 = ናብ ትምህርቲ ምኻድ እፈቱ።
pupil-sheet-face-34-2 = ምሳይ ዝጻወት ሰብ ኣለኒ።
pupil-sheet-face-34-3 = ምንባብ እፈቱ።
pupil-sheet-face-34-4 = ቁጽሪ (ሕሳብ) እፈቱ።
pupil-sheet-face-34-5 = ሓገዝ ክሓትት ኣይፈርህን።

pupil-sheet-face-56-1 = ብሓጎስ ናብ ትምህርቲ እኸይድ።
pupil-sheet-face-56-2 = ኣነ ኣካል ናይ ክፍለይ እየ።
pupil-sheet-face-56-3 = ብህድኣት ክሰርሕ እኽእል።
pupil-sheet-face-56-4 = ዘይተረድኣኒ ነገር እንተሎ እነግር።
pupil-sheet-face-56-5 = ምንባብ እፈቱ።

pupil-sheet-face-78-1 = ብሓጎስ ናብ ትምህርቲ እኸይድ።
pupil-sheet-face-78-2 = ኣብ ክፍሊ ከምቲ ዘለኹዎ ክኸውን እኽእል።
pupil-sheet-face-78-3 = ንስራሐይ ጽቡቕ መደብ ከውጽእ እኽእል።
pupil-sheet-face-78-4 = ምስ ተሸገርኩ ሓገዝ እሓትት።
pupil-sheet-face-78-5 = ናብ ካልኣይ ደረጃ ምኻድ ደስ ይብለኒ።

## Prompts to draw.

pupil-sheet-draw-12-1 = ኣብ ቤት ትምህርቲ ብዝያዳ ዝፈትዎ እስእል።
pupil-sheet-draw-34-1 = ድሮ ጽቡቕ ዝኽእሎ እስእል።

pupil-sheet-draw-start-12-1 = ምስ መን ምጽዋት ከም ዝፈቱ እስእል።

pupil-sheet-draw-end-12-1 = ሎሚ ዓመት ብዝያዳ ዘሐጎሰኒ እስእል።
pupil-sheet-draw-end-34-1 = ናይ ሎሚ ዓመት ዝጸበቐ ነገር እስእል።

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = እዚ ክነግር እደሊ። ዓቢ ሰብ ይጽሕፎ፦

pupil-sheet-write-34-1 = በዚ እሕበን፦
pupil-sheet-write-34-2 = እዚ ክመሃር እደሊ፦

pupil-sheet-write-56-1 = በዚ እሕበን፦
pupil-sheet-write-56-2 = እዚ ብዝያዳ ክኽእል እደሊ፦
pupil-sheet-write-56-3 = ኣብ ክፍሊ እዚ ይሕግዘኒ፦
pupil-sheet-write-56-4 = ብዛዕባ እዚ ክዛረብ እደሊ፦

pupil-sheet-write-78-1 = በዚ እሕበን፦
pupil-sheet-write-78-2 = እዚ ገና ይኸብደኒ፦
pupil-sheet-write-78-3 = ዕላማይ እዚ እዩ፣ ከምዚ ድማ እገብር፦
pupil-sheet-write-78-4 = ብዛዕባ ቤት ትምህርቲ ድሕሪ groep 8 እዚ ክፈልጥ እደሊ፦

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = እዚ ደስ ይብለኒ። ዓቢ ሰብ ይጽሕፎ፦

pupil-sheet-write-start-34-1 = በዚ እሕበን፦
pupil-sheet-write-start-34-2 = ሎሚ ዓመት እዚ ክመሃር እደሊ፦

pupil-sheet-write-start-1 = በዚ እሕበን፦
pupil-sheet-write-start-2 = እዚ ምግባር ደስ ይብለኒ፦
pupil-sheet-write-start-3 = ሎሚ ዓመት እዚ ክመሃር እደሊ፦
pupil-sheet-write-start-4 = ኣብ ክፍሊ እዚ ይሕግዘኒ፦

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = ሕጂ እዚ እኽእል። ዓቢ ሰብ ይጽሕፎ፦

pupil-sheet-write-end-34-1 = በዚ እሕበን፦
pupil-sheet-write-end-34-2 = ዝመጽእ ዓመት እዚ ክመሃር እደሊ፦

pupil-sheet-write-end-1 = በዚ እሕበን፦
pupil-sheet-write-end-2 = ካብ ዝሓለፈ ዓመት ሕጂ እዚ ብዝያዳ እኽእል፦
pupil-sheet-write-end-3 = ናይ ሎሚ ዓመት ዝጸበቐ ነገር እዚ ነይሩ፦
pupil-sheet-write-end-4 = ዝመጽእ ዓመት እዚ ክመሃር እደሊ፦

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = በዚ እሕበን፦
pupil-sheet-write-advice-78-2 = ኣብ ቤት ትምህርትን ገዛን እዚ ምግባር እፈቱ፦
pupil-sheet-write-advice-78-3 = ከምዚ ብዝበለጸ እመሃር፦
pupil-sheet-write-advice-78-4 = ኣብ ሓድሽ ቤት ትምህርቲ እዚ ንዓይ ኣገዳሲ እዩ፦

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = ነቲ ዝርርብ ከምዚ እመርሖ
pupil-sheet-lead-1 = እንቋዕ ብደሓን መጻእኩም እብል።
pupil-sheet-lead-2 = ብዛዕባ እዚ ወረቐት እነግር።
pupil-sheet-lead-3 = ሓሳብኩም እሓትት።
pupil-sheet-lead-4 = ዝተሰማማዕናሉ እነግር።
