### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = ከምዚ ጌርኩም ተዳለዉ

# Under the title.
preparation-intro = ሓሙሽተ ስጉምትታት። እዚ ወረቐት ናብቲ ዝርርብ ሒዝኩም ንዑ።

## Step 1: come.

preparation-step-1-title = ናብቲ ዝርርብ ንዑ
preparation-step-1-line-1 = መዓልትን ሰዓትን ጽሓፉ።
preparation-step-1-line-2 = ሽዑ ክትመጹ ኣይትኽእሉን ዶ፧ ንመምህር ደውሉ ወይ ኢመይል ጽሓፉ።
preparation-step-1-line-3 = ኣስተርጓሚ ትደልዩ ዶ፧ ሕጂ ንገሩና።

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = መጀመርታ ምስ ውላድኩም ተዘራረቡ
preparation-step-2-line-1 = ኣብ ቤት ትምህርቲ እንታይ ደስ ይብል፧
preparation-step-2-line-2 = እንታይ ይኸብድ፧
preparation-step-2-line-3 = ምስ መን ምዃን ደስ ይብል፧
preparation-step-2-line-4 = ኣብ ቤት ትምህርቲ እንታይ ክነግር እኽእል፧

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = ሕሰቡ፦ እንታይ ክትሓቱ ትደልዩ፧
preparation-step-3-line-1 = ውላደይ እንታይ ጽቡቕ ይኽእል፧
preparation-step-3-line-2 = እንታይ ክመሓየሽ ይኽእል፧
preparation-step-3-line-3 = ውላደይ ኣብ ክፍሊ ከመይ እዩ፧
preparation-step-3-line-4 = ቤት ትምህርቲ እንታይ ይገብር፧ ኣነ ከ እንታይ ክገብር እኽእል፧

preparation-step-3-line-start-1 = ቀዳሞት ሰሙናት ከመይ ነይሮም፧
preparation-step-3-line-start-2 = ውላደይ ሎሚ ዓመት እንታይ ይመሃር፧
preparation-step-3-line-start-3 = ኣብ ገዛ ብኸመይ ክሕግዝ እኽእል፧
preparation-step-3-line-start-4 = ሎሚ ዓመት ብኸመይ ክንራኸብ ኢና፧

preparation-step-3-line-end-1 = ምዕባለ ውላደይ ሎሚ ዓመት ከመይ ነይሩ፧
preparation-step-3-line-end-2 = ካብ ስምምዓትና እንታይ ሰሊጡ፧
preparation-step-3-line-end-3 = ዝመጽእ ዓመት እንታይ ይቕየር፧
preparation-step-3-line-end-4 = ኣብ ዕረፍቲ እንታይ ክገብር እኽእል፧

preparation-step-3-line-advice-1 = ስለምንታይ ነዚ ምኽሪ’ዚ ትህቡ፧
preparation-step-3-line-advice-2 = ምስዚ ዝሰማምዑ ቤት ትምህርትታት ኣየኖት እዮም፧
preparation-step-3-line-advice-3 = እቲ ምኽሪ ገና ክቕየር ይኽእል ዶ፧
preparation-step-3-line-advice-4 = ሕጂ እንታይ ክገብር ኣለኒ፣ መዓስ ከ፧

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = ሕሰቡ፦ እንታይ ክትነግሩ ትደልዩ፧
preparation-step-4-line-1 = ውላድኩም ኣብ ገዛ ከመይ እዩ፧
preparation-step-4-line-2 = ውላድኩም ብዛዕባ ቤት ትምህርቲ እንታይ ይብል፧
preparation-step-4-line-3 = ውላድኩም ብዝያዳ እንታይ ምግባር ይፈቱ፧
preparation-step-4-line-4 = መምህር ክፈልጦ ዘለዎ ነገር ኣብ ገዛ ኣሎ ዶ፧

preparation-step-4-line-start-1 = ውላድኩም እንታይ ይፈቱ፧ እንታይ ጽቡቕ ይኽእል፧
preparation-step-4-line-start-2 = ኣብ ገዛ እንታይ ጽቡቕ ይኸይድ ኣሎ፧
preparation-step-4-line-start-3 = ካብዚ ዓመተ ትምህርቲ’ዚ እንታይ ትጽበዩ፧
preparation-step-4-line-start-4 = መምህር ክፈልጦ ዘለዎ ነገር ኣብ ገዛ ኣሎ ዶ፧

preparation-step-4-line-advice-1 = ውላድኩም ብዝያዳ እንታይ ምግባር ይፈቱ፧
preparation-step-4-line-advice-2 = ውላድኩም እንታይ ዓይነት ስራሕ ደስ ይብሎ፧
preparation-step-4-line-advice-3 = ውላድኩም ብኸመይ ብዝበለጸ ይመሃር፧
preparation-step-4-line-advice-4 = ንስኻትኩም እንታይ ትምነዩ፧ ውላድኩም ከ እንታይ ይደሊ፧

## Step 5: ask on, during the conversation.

preparation-step-5-title = ኣብ እዋን ዝርርብ ሕተቱ
preparation-step-5-line-1 = ዘይተረድኣኩም ነገር ኣሎ ዶ፧ መግለጺ ሕተቱ።
preparation-step-5-line-2 = ሕተቱ፦ ኣብነት ክትህቡኒ ትኽእሉ ዶ፧
preparation-step-5-line-3 = እቶም ስምምዓት ብጽሑፍ ሕተቱ።

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = ኣብ ገዛ ከምዚ ጌርኩም ሓግዙ

preparation-tip-12-1 = በቲ ብዝበለጸ እትዛረብዎ ቋንቋ ብሓባር ብዙሕ ተዘራረቡ።
preparation-tip-12-2 = መዓልታዊ ብሓባር ንእሽቶ መጽሓፍ ኣንብቡ ወይ ስእልታት ርኣዩ።
preparation-tip-12-3 = ድረፉ፣ ተጻወቱን ቁጸሩን፦ ኣብ መደያይቦ፣ ኣብ መኣዲ፣ ኣብ ድኳን።
preparation-tip-12-4 = ውላድኩም ድሮ ዝኽእሎ ነገር ባዕሉ ይግበሮ።

preparation-tip-34-1 = መዓልታዊ 15 ደቓይቕ ብሓባር ኣንብቡ። በብተራ እውን ይከኣል።
preparation-tip-34-2 = ፊደላትን ቃላትን ድለዩ፦ ኣብ ጎደና፣ ኣብ ካርቶን ጸባ።
preparation-tip-34-3 = ብሓባር ሕሳብ ስርሑ፦ ብገንዘብ፣ ብሰዓት፣ ክትከሽኑ ከለኹም።
preparation-tip-34-4 = ሎሚ እንታይ ደስ ዝብል ነገር ከም ዝነበረ ሕተቱ፣ ስምዑ ድማ።

preparation-tip-56-1 = ውላድኩም መዓልታዊ የንብብ። ብዛዕባ እቲ ዛንታ ተዘራረቡ።
preparation-tip-56-2 = ሰሌዳ ምርባሕ መዓልታዊ ንቁሩብ ደቓይቕ ተለማመዱ።
preparation-tip-56-3 = ኣብዚ ሰሙን’ዚ ንትምህርቲ እንታይ ከም ዝግበር ብሓባር ርኣዩ።
preparation-tip-56-4 = ጽቡቕ ዝኸይድ ዘሎ ንገሩ። ምግጋይ ይፍቀድ እዩ።

preparation-tip-78-1 = ንዕዮ ገዛ ቀዋሚ ቦታን ግዜን ምረጹ።
preparation-tip-78-2 = ብሓባር መደብ ኣውጽኡ። ውላድኩም ባዕሉ ይከታተሎ።
preparation-tip-78-3 = ውላድኩም ምንባብ ይቐጽል፦ መጽሓፍ፣ ጋዜጣ፣ መጽሔት።
preparation-tip-78-4 = ብዛዕባ መጻኢ ተዘራረቡ፦ ውላድኩም እንታይ ይፈቱ፣ ኣየናይ ቤት ትምህርቲ ይሰማማዕ፧

## Tips for the summer holiday.

preparation-tip-end-12-1 = ኣብ ዕረፍቲ እውን ብቋንቋኹም ብሓባር ብዙሕ ተዘራረቡን ኣንብቡን።
preparation-tip-end-12-2 = ኣብ ደገ ብዙሕ ተጻወቱ። ብሓባር ኣቝጽልቲ፣ ኣእማንን ንኣሽቱ እንስሳታትን ድለዩ።
preparation-tip-end-12-3 = ውላድኩም ይሓግዝኩም፦ ምኽሻን፣ ምቑጻር፣ ኣብ ድኳን ምግዛእ።
preparation-tip-end-12-4 = ኣብ መወዳእታ ሰሙን ዕረፍቲ ብዛዕባ ሓድሽ ዓመተ ትምህርቲ ተዘራረቡ።

# For children from six to twelve years old.
preparation-tip-end-1 = ውላድኩም ኣብ ዕረፍቲ እውን መዓልታዊ የንብብ። ብስእሊ ዝተነግረ ዛንታ እውን ጽቡቕ እዩ።
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = ብሓባር ናብ ቤተ-መጻሕፍቲ (bibliotheek) ኪዱ። ቆልዑ ብነጻ ኣባል ይኾኑ።
preparation-tip-end-3 = ብሓባር ሕሳብ ስርሑ፦ ብገንዘብ፣ ብሰዓት፣ ክትከሽኑ ከለኹም።
preparation-tip-end-4 = ኣብ መወዳእታ ሰሙን ዕረፍቲ ውላድኩም ከም ብሓድሽ ብግዜኡ ይደቅስ።

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = ብሓባር ቤት ትምህርትታት ርኣዩ፦ ኣብ open dag (ናይ ምብጻሕ መዓልቲ) ወይ ኣብ ዌብሳይት።
# The level of secondary education.
preparation-tip-advice-78-2 = ብዛዕባ ውላድኩም ዝፈትዎ ነገር ተዘራረቡ፣ ብዛዕባ ደረጃ ጥራይ ኣይኮነን።
preparation-tip-advice-78-3 = ንውላድኩም እንታይ ከም ዘሻቕሎ ሕተቱ፣ ስምዑ ድማ።
preparation-tip-advice-78-4 = እቲ ምኽሪ ዝኾነ ይኹን፣ ብውላድኩም ከም እትሕበኑ ኣርእዩ።
