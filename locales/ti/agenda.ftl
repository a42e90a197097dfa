### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = ዝርርብ ብዛዕባ { $pupil }

## Heads of the columns.

agenda-column-home = ኣብ ገዛ
agenda-column-school = ቤት ትምህርቲ
agenda-column-agreements = ስምምዓት

# Above what was agreed in the last conversation.
agenda-agreed = ዝሓለፈ ግዜ፦

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = ብርቱዕ ጎኒ
agenda-talent = ተውህቦ
# Something to work on.
agenda-focus = ኣተኩሮ ዘድልዮ

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] ሎሚ ዓመት ብሕማም ዝተረፈ መዓልቲ የለን።
        [one] ሎሚ ዓመት ብሕማም { $count } መዓልቲ ብኩራት።
       *[other] ሎሚ ዓመት ብሕማም { $count } መዓልቲ ብኩራት።
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] ሎሚ ዓመት ኩሉ ግዜ ብሰዓቱ።
        [one] ሎሚ ዓመት { $count } ግዜ ምድንጓይ።
       *[other] ሎሚ ዓመት { $count } ግዜ ምድንጓይ።
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] ሎሚ ዓመት ብፍቓድ ዝተረፈ መዓልቲ የለን።
        [one] ሎሚ ዓመት ብፍቓድ { $count } መዓልቲ ብኩራት።
       *[other] ሎሚ ዓመት ብፍቓድ { $count } መዓልቲ ብኩራት።
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    ሎሚ ዓመት፦ { $sick ->
        [0] ብሕማም ብኩራት የለን
        [one] ብሕማም { $sick } መዓልቲ ብኩራት
       *[other] ብሕማም { $sick } መዓልቲ ብኩራት
    }፣ { $late ->
        [0] ኩሉ ግዜ ብሰዓቱ
        [one] { $late } ግዜ ምድንጓይ
       *[other] { $late } ግዜ ምድንጓይ
    }፣ { $leave ->
        [0] ብፍቓድ ብኩራት የለን
        [one] ብፍቓድ { $leave } መዓልቲ ብኩራት
       *[other] ብፍቓድ { $leave } መዓልቲ ብኩራት
    }።

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = ግዝያዊ ምኽሪ፦ { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (ፈተና)፦ መወዳእታ ጥሪ ወይ ለካቲት
# The latest day.
agenda-dates-result = ውጽኢት ናይቲ ፈተና፦ እንተደንጐየ { $until }
# The latest day.
agenda-dates-final = ናይ መወዳእታ ምኽሪ፦ እንተደንጐየ { $until }

## Opening: how is the child?

agenda-topic-introduction = ከመይ ይኸይድ ኣሎ፧

agenda-introduction-home-12-1 = ካብ መጀመርታ ትምህርቲ እንታይ ደስ ዝብል ነገር ነይሩ፧
agenda-introduction-home-12-2 = ውላድኩም ኣብ ገዛ ብዛዕባ ትምህርቲ እንታይ ይነግር፧
agenda-introduction-school-12-1 = ውላድኩም ንግሆ ብኸመይ ናብ ክፍሊ ይኣቱ፧
agenda-introduction-school-12-2 = ውላድኩም ኣብ ክፍሊ ብምንታይ ይሕጎስ፧

agenda-introduction-home-34-1 = ኩነታት ውላድኩም ኣብ ገዛ ከመይ ኣሎ፧
agenda-introduction-home-34-2 = ውላድኩም ብዛዕባ ክፍሊ እንታይ ይነግር፧
agenda-introduction-school-34-1 = ንሕና ብምንታይ ሕጉሳት ኢና፧
agenda-introduction-school-34-2 = ካብ ዝሓለፉ ስምምዓት እንታይ ሰሊጡ፧

agenda-introduction-home-56-1 = ኩነታት ውላድኩም ኣብ ገዛ ከመይ ኣሎ፧
agenda-introduction-home-56-2 = ውላድኩም ብምንታይ ይሕበን፧
agenda-introduction-school-56-1 = እንታይ ፍሉይ ነገር ንርኢ፧ እንታይ ጽቡቕ ኣሎ፧
agenda-introduction-school-56-2 = ካብ ዝሓለፉ ስምምዓት እንታይ ሰሊጡ፧

agenda-introduction-home-78-1 = ስምዒት ውላድኩም ከመይ ኣሎ፧
agenda-introduction-home-78-2 = ውላድኩም ብዛዕባ እንታይ ክዛረብ ይደሊ፧
agenda-introduction-school-78-1 = እንታይ ጽቡቕ ይኸይድ ኣሎ፧ እንታይ ይመሓየሽ ኣሎ፧
agenda-introduction-school-78-2 = ካብ ዝሓለፉ ስምምዓት እንታይ ሰሊጡ፧

agenda-introduction-home-start-1 = ኣብ ውላድኩም እንታይ ደስ ይብለኩም፧ እንታይ ጽቡቕ ይኽእል፧
agenda-introduction-home-start-2 = ውላድኩም ኣብ ገዛ ብዛዕባ ክፍሊ እንታይ ይነግር፧
agenda-introduction-home-start-3 = መምህር ክፈልጦ ዘለዎ ነገር ኣብ ገዛ ኣሎ ዶ፧
agenda-introduction-school-start-1 = ቀዳሞት ሰሙናት ከመይ ነይሮም፧
agenda-introduction-school-start-2 = ክሳብ ሕጂ ብምንታይ ሕጉሳት ኢና፧
agenda-introduction-school-start-12-1 = ቀዳሞት መዓልታትን ሰሙናትን ኣብ ክፍሊ ከመይ ነይሮም፧
agenda-introduction-school-start-12-2 = ውላድኩም ብምንታይ ምጽዋት ይፈቱ፧

agenda-introduction-home-end-1 = ንስኻትኩም ብምንታይ ትሕበኑ፧ ውላድኩም ከ፧
agenda-introduction-home-end-2 = ናይ ሎሚ ዓመት እቲ ዝጸበቐ ነገር እንታይ ነይሩ፧
agenda-introduction-school-end-1 = ንሕና ብምንታይ ንሕበን፧
agenda-introduction-school-end-2 = ካብ ናይ ሎሚ ዓመት ስምምዓት እንታይ ሰሊጡ፧

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }፦ ሎሚ እንታይ ክንሰምዕ ኢና፧
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }፦ ሎሚ እንታይ ክንርኢ ኢና፧

## What and how the child learns.

agenda-topic-cognitive = ምምሃር

agenda-cognitive-home-12-1 = ኣብ ገዛ እንታይ ቋንቋታት ትዛረቡ፧ ዛንታ ትነግሩ ዶ፧
agenda-cognitive-home-12-2 = ውላድኩም ብዛዕባ እንታይ ብዙሕ ይሓትት፧
agenda-cognitive-school-12-1 = ውላድኩም ብኸመይ ይዛረብ፣ ይቖጽር፣ ብቃላት ይጻወት፧
agenda-cognitive-school-12-2 = ውላድኩም ሕጂ እንታይ ይመሃር ኣሎ፧

agenda-cognitive-home-34-1 = ውላድኩም ኣብ ገዛ የንብብ ዶ፧ በይኑ ወይስ ምስ ሰብ፧
agenda-cognitive-home-34-2 = ንውላድኩም እንታይ ይቐልሎ፧ እንታይ ይኸብዶ፧
agenda-cognitive-school-34-1 = ምንባብ፣ ምጽሓፍን ቁጽርን ከመይ ይኸይድ ኣሎ፧
agenda-cognitive-school-34-2 = እቲ ዝቕጽል ስጉምቲ እንታይ እዩ፧

agenda-cognitive-home-56-1 = ውላድኩም እንታይ ምንባብ ይፈቱ፧
agenda-cognitive-home-56-2 = ልምምድ ገዛ ይሰልጥ ዶ፣ ንኣብነት ሰሌዳ ምርባሕ፧
agenda-cognitive-school-56-1 = ካብ ዝሓለፈ ዓመት ምዕባለ ውላድኩም ከመይ ኣሎ፧
agenda-cognitive-school-56-2 = እቲ ዝቕጽል ስጉምቲ እንታይ እዩ፧

agenda-cognitive-home-78-1 = ዕዮ ገዛ ከመይ ይኸይድ ኣሎ፧
agenda-cognitive-home-78-2 = ንትምህርቲ ውላድኩም እንታይ ይሕግዝ፧
agenda-cognitive-school-78-1 = ካብ ዝሓለፈ ዓመት ምዕባለ ውላድኩም ከመይ ኣሎ፧
agenda-cognitive-school-78-2 = ውላድኩም ባዕሉ ብኸመይ ይመሃርን መደብ የውጽእን፧

agenda-cognitive-home-start-1 = ውላድኩም ኣብ ገዛ ክመሃር ከሎ እንታይ ይሕግዝ፧
agenda-cognitive-home-start-2 = ካብዚ ዓመተ ትምህርቲ’ዚ እንታይ ትጽበዩ፧
agenda-cognitive-school-start-1 = ውላድኩም ድሮ እንታይ ጽቡቕ ይኽእል፧
agenda-cognitive-school-start-2 = ውላድኩም ሎሚ ዓመት እንታይ ይመሃር፧
agenda-cognitive-home-start-12-1 = ውላድኩም ኣብ ገዛ እንታይ ቋንቋታት ይሰምዕን ይዛረብን፧
agenda-cognitive-home-start-12-2 = ሓድሽ ነገር ከጋጥም ከሎ ንውላድኩም እንታይ ይሕግዞ፧
agenda-cognitive-school-start-12-1 = ውላድኩም ብኸመይ ይጻወት፧ ክጻወት ከሎ እንታይ ይነግር፧
agenda-cognitive-school-start-12-2 = ሎሚ ዓመት ውላድኩም ብጸወታ እንታይ ይመሃር፧

agenda-cognitive-home-end-1 = ውላድኩም ቅድም ዘይክእሎ ዝነበረ ሕጂ እንታይ ይኽእል፧
agenda-cognitive-home-end-2 = ኣብ ገዛ ንትምህርቲ ብዝያዳ እንታይ ሓጊዙ፧
agenda-cognitive-school-end-1 = ምዕባለ ውላድኩም ሎሚ ዓመት ከመይ ነይሩ፧
agenda-cognitive-school-end-2 = ውላድኩም ዝመጽእ ዓመት ብምንታይ ይቕጽል፧

agenda-cognitive-school-advice-1 = ኣብ ዝሓለፉ ዓመታት ምዕባለ ውላድኩም ከመይ ነይሩ፧
agenda-cognitive-school-advice-2 = ክሳብ መወዳእታ ዓመት ንውላድኩም እንታይ ይሕግዞ፧

## Friends, feelings, the group.

agenda-topic-social = ርክብ ምስ ካልኦት

agenda-social-home-12-1 = ውላድኩም ምስ መን ምጽዋት ይፈቱ፧
agenda-social-home-12-2 = ውላድኩም ክሓርቕ ወይ ክሓዝን ከሎ እንታይ ይገብር፧
agenda-social-school-12-1 = ውላድኩም ምስ ካልኦት ብኸመይ ይጻወት፧
agenda-social-school-12-2 = ውላድኩም ድሌቱን ስምዒቱን ይነግር ዶ፧

agenda-social-home-34-1 = ውላድኩም ድሕሪ ትምህርቲ ምስ መን ይጻወት፧
agenda-social-home-34-2 = ንውላድኩም እንታይ የሐጉሶ፧ እንታይ የሕርቖ፧
agenda-social-school-34-1 = ብሓባር ምጽዋትን ምስራሕን ከመይ ይኸይድ ኣሎ፧
agenda-social-school-34-2 = ውላድኩም ንባእሲ ብኸመይ ይፈትሖ፧

agenda-social-home-56-1 = ውላድኩም ምስኦም ዝሕጎስ መሓዙት ኣለውዎ ዶ፧
agenda-social-home-56-2 = ውላድኩም ብዛዕባ ስምዒቱ ይዛረብ ዶ፧
agenda-social-school-56-1 = ርክብ ውላድኩም ምስ ደቂ ክፍሊ ከመይ ኣሎ፧
agenda-social-school-56-2 = ውላድኩም ምስ ካልኦት ብኸመይ ይሰርሕ፧

agenda-social-home-78-1 = ውላድኩም ምስ መን ይራኸብ፧ ኣብ ኢንተርነት ከ፧
agenda-social-home-78-2 = ውላድኩም ሓሳቡ ብዘይ ፍርሒ ይዛረብ ዶ፧
agenda-social-school-78-1 = ርክብ ውላድኩም ምስ ደቂ ክፍሊ ከመይ ኣሎ፧
agenda-social-school-78-2 = ውላድኩም ንርእሱን ንካልኦትን ብኸመይ ይጣበቕ፧

agenda-social-home-end-1 = ሎሚ ዓመት ውላድኩም ምስ መን ምዃን ይፈቱ ነይሩ፧
agenda-social-home-end-2 = ውላድኩም ቅድም ዝፈርሖ ዝነበረ ሕጂ እንታይ ይደፍር፧
agenda-social-school-end-1 = ሕጂ ርክብ ውላድኩም ምስ ካልኦት ከመይ ኣሎ፧
agenda-social-school-end-2 = ውላድኩም ንክፍሊ እንታይ ጽቡቕ ነገር ይገብር፧

## Liking school, effort, being there and being on time.

agenda-topic-motivation = ድሌት ንትምህርቲ

agenda-motivation-home-12-1 = ውላድኩም ናብ ትምህርቲ ምኻድ ይፈቱ ዶ፧
agenda-motivation-home-12-2 = ድቃስን ብሰዓቱ ምምጻእን ከመይ ይኸይድ ኣሎ፧
agenda-motivation-school-12-1 = ውላድኩም ንነዊሕ ግዜ ብምንታይ ይጽመድ፧
agenda-motivation-school-12-2 = ውላድኩም ኣብ ናይ ክቢ ዝርርብ (kring) ይሳተፍ ዶ፧

agenda-motivation-home-34-1 = ውላድኩም ናይ ትምህርቲ ድሌት ኣለዎ ዶ፧
agenda-motivation-home-34-2 = ንግሆ ብሰዓቱ ምምጻእ ከመይ ይኸይድ ኣሎ፧
agenda-motivation-school-34-1 = ውላድኩም ኣብ ምንታይ ብዙሕ ይጽዕር፧
agenda-motivation-school-34-2 = ውላድኩም ከየቋረጸ ክሰርሕ ይኽእል ዶ፧

agenda-motivation-home-56-1 = ውላድኩም መዓስ ብዙሕ ናይ ትምህርቲ ድሌት ይህልዎ፧
agenda-motivation-home-56-2 = ሓደ ነገር እንተዘይሰሊጡ ውላድኩም እንታይ ይገብር፧
agenda-motivation-school-56-1 = ውላድኩም መዓስ ብዝበለጸ ይሰርሕ፧
agenda-motivation-school-56-2 = ውላድኩም ሓገዝ ይሓትት ዶ፧

agenda-motivation-home-78-1 = ውላድኩም ኣብ ምንታይ ክጽዕር ይደሊ፧
agenda-motivation-home-78-2 = ውላድኩም ንግዜኡ ኣብ ገዛ ብኸመይ ይመቓቕሎ፧
agenda-motivation-school-78-1 = ውላድኩም ብዘይ ሓገዝ ባዕሉ ይሰርሕ ዶ፧
agenda-motivation-school-78-2 = ውላድኩም ክጋገ ከሎ እንታይ ይገብር፧

agenda-motivation-school-end-1 = ሎሚ ዓመት ውላድኩም ኣብ ምንታይ ብዙሕ ጽዒሩ፧
agenda-motivation-school-end-2 = ንውላድኩም ናይ ትምህርቲ ድሌት ዝህቦ እንታይ እዩ፧

agenda-motivation-home-advice-1 = ክሳብ መወዳእታ ዓመት ውላድኩም ኣብ ምንታይ ክጽዕር ይደሊ፧
agenda-motivation-home-advice-2 = ውላድኩም ተስፋ ከይቆርጽ እንታይ ይሕግዞ፧

## Hobbies, talents, what the child loves.

agenda-topic-interests = ዝፈትዎ ነገራትን ተውህቦን

agenda-interests-home-12-1 = ውላድኩም ብዝያዳ እንታይ ምጽዋት ይፈቱ፧
agenda-interests-home-12-2 = ውላድኩም ንነዊሕ ግዜ እንታይ ይርኢ ወይ ይሰምዕ፧
agenda-interests-school-12-1 = ውላድኩም ኣብ ክፍሊ ኣየናይ ቦታ ጸወታ ይመርጽ፧
agenda-interests-school-12-2 = ውላድኩም እንታይ ሓድሽ ነገር ምፍላጥ ይፈቱ፧

agenda-interests-home-34-1 = ውላድኩም ድሕሪ ትምህርቲ እንታይ ምግባር ይፈቱ፧
agenda-interests-home-34-2 = ውላድኩም ብዛዕባ እንታይ ብዙሕ ይፈልጥ፧
agenda-interests-school-34-1 = ውላድኩም ኣየናይ ትምህርቲ ብዝያዳ ይፈቱ፧
agenda-interests-school-34-2 = እንታይ ተውህቦ ንርኢ፧

agenda-interests-home-56-1 = ንውላድኩም ዝሰማማዕ ሆቢ ወይ ስፖርት እንታይ እዩ፧
agenda-interests-home-56-2 = ውላድኩም ኣብ ገዛ እንታይ ጽቡቕ ይኽእል፧
agenda-interests-school-56-1 = ውላድኩም ኣየናይ ትምህርቲ ብዝያዳ ይፈቱ፧
agenda-interests-school-56-2 = ነዚ ተውህቦ’ዚ ብኸመይ ዕድል ንህቦ፧

agenda-interests-home-78-1 = ውላድኩም ንብዙሕ ሰዓታት ብምንታይ ይጽመድ፧
agenda-interests-home-78-2 = ውላድኩም እንታይ ዓይነት ስራሕ ደስ ይብሎ፧
agenda-interests-school-78-1 = ውላድኩም ኣየናይ ትምህርቲ ብዝያዳ ይፈቱ፧
agenda-interests-school-78-2 = ነዚ ተውህቦ’ዚ ብኸመይ ዕድል ንህቦ፧

agenda-interests-school-end-1 = ሎሚ ዓመት ኣየናይ ተውህቦ ክዓቢ ርኢና፧
agenda-interests-school-end-2 = እዚ ተውህቦ’ዚ ዝመጽእ ዓመት ብኸመይ ዕድል ይረክብ፧

agenda-interests-school-advice-1 = ኣብ ውላድኩም ኣየናይ ተውህቦ ንርኢ፧
agenda-interests-school-advice-2 = ውላድኩም ካብ መጽሓፍ፣ ብተግባር ወይስ ብኽልቲኡ ምምሃር ይፈቱ፧

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = ጉዕዞ ትምህርቲ
# The same row for children of ten to twelve.
agenda-topic-career-78 = ናብ ካልኣይ ደረጃ ትምህርቲ

agenda-career-home-12-1 = ንውላድኩም መጀመርታ ትምህርቲ ከመይ ነይሩ፧
agenda-career-home-12-2 = ካብ ቤት ትምህርቲ እንታይ ትጽበዩ፧
agenda-career-school-12-1 = ውላድኩም ንቤት ትምህርቲ ብኸመይ ለሚድዎ፧
agenda-career-school-12-2 = ኣብ ዝቕጽል ክፍሊ (groep) እንታይ ኣሎ፧

agenda-career-home-34-1 = ውላድኩም ሎሚ ዓመት እንታይ ክመሃር ትደልዩ፧
agenda-career-home-34-2 = ውላድኩም ምስ ዓበየ እንታይ ክኸውን ይደሊ፧
agenda-career-school-34-1 = ኣብ ዝቕጽል ክፍሊ (groep) እንታይ ኣሎ፧
agenda-career-school-34-2 = ነዚ ንውላድኩም እንታይ የድልዮ፧

agenda-career-home-56-1 = ውላድኩም እንታይ ስራሕ ክሰርሕ ይሓልም፧
agenda-career-home-56-2 = ንውላድኩም እንታይ ትምነዩ፧
agenda-career-school-56-1 = ካብ ውላድኩም እንታይ ንጽበ፧
agenda-career-school-56-2 = ነዚ ንውላድኩም እንታይ የድልዮ፧

agenda-career-home-78-1 = ብሓባር ኣየናይ ካልኣይ ደረጃ ቤት ትምህርቲ ትሓስቡ፧
agenda-career-home-78-2 = ኣብዚ ምርጫ’ዚ ንውላድኩም እንታይ ኣገዳሲ እዩ፧
agenda-career-school-78-1 = ሕጂ ንውላድኩም ኣየናይ ትምህርቲ ይሰማማዕ፧
agenda-career-school-78-2 = ቀጺሉ እንታይ ክግበር እዩ፣ መዓስ ከ፧

agenda-career-school-start-12-1 = ውላድኩም ንክፍልን ሕግታትን ብኸመይ ይለምዶም ኣሎ፧
agenda-career-school-start-12-2 = ሓንቲ መዓልቲ ኣብ ክፍሊ እንታይ ትመስል፧
agenda-career-home-start-78-1 = ውላድኩም ብዛዕባ ካልኣይ ደረጃ እንታይ ይሓስብ፧
agenda-career-home-start-78-2 = ብዛዕባ ምርጫ ቤት ትምህርቲ እንታይ ሕቶታት ኣለኩም፧
agenda-career-school-start-78-1 = ሎሚ ዓመት እንታይ ክግበር እዩ፧
agenda-career-school-start-78-2 = ነዚ ንውላድኩም እንታይ የድልዮ፧

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = ዝመጽእ ዓመት ንውላድኩም ዘሐጉሶ እንታይ እዩ፧
agenda-career-home-end-2 = ንውላድኩም ገና እንታይ የሻቕሎ፧
agenda-career-school-end-1 = ዝመጽእ ዓመት እንታይ ይቕየር፧
agenda-career-school-end-2 = ውላድኩም ጽቡቕ ክጅምር እንታይ ይሕግዞ፧

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = ንውላድኩም እንታይ ይሰማማዕ፣ ስለምንታይ ከ፧
agenda-career-home-provisional-advice-2 = ንስኻትኩም እንታይ ትምነዩ፧ ውላድኩም ከ እንታይ ይደሊ፧
agenda-career-home-provisional-advice-3 = ኣየኖት ቤት ትምህርትታት ብሓባር ክትርእዩ ትደልዩ፧
agenda-career-school-provisional-advice-1 = እንታይ ግዝያዊ ምኽሪ ንህብ፧
agenda-career-school-provisional-advice-2 = ስለምንታይ ነዚ ምኽሪ’ዚ ንህብ፧
agenda-career-school-provisional-advice-3 = ድሕሪ doorstroomtoets (ፈተና) እንታይ ክቕየር ይኽእል፧

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = ብዛዕባ እቲ ምኽሪ እንታይ ትሓስቡ፧ ውላድኩም ከ፧
agenda-career-home-final-advice-2 = ውላድኩም ናብ ኣየናይ ቤት ትምህርቲ ክኸይድ ይደሊ፣ ስለምንታይ ከ፧
agenda-career-school-final-advice-1 = ውጽኢት ናይ doorstroomtoets (ፈተና) እንታይ እዩ፧
agenda-career-school-final-advice-2 = ናይ መወዳእታ ምኽሪ እንታይ እዩ፣ ስለምንታይ ከ፧
agenda-career-school-final-advice-3 = ምዝገባ ውላድኩም ብኸመይን መዓስን ይግበር፧

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = ካልእ ኣገዳሲ ነገር

agenda-special-home-12-1 = ቤት ትምህርቲ ክፈልጦ ዘለዎ ነገር ኣሎ ዶ፧
agenda-special-school-12-1 = ተወሳኺ ሓገዝ ወይ ፍሉይ ነገር ኣሎ ዶ፧

agenda-special-home-34-1 = ቤት ትምህርቲ ክፈልጦ ዘለዎ ነገር ኣሎ ዶ፧
agenda-special-school-34-1 = ተወሳኺ ሓገዝ ወይ ፍሉይ ነገር ኣሎ ዶ፧

agenda-special-home-56-1 = ቤት ትምህርቲ ክፈልጦ ዘለዎ ነገር ኣሎ ዶ፧
agenda-special-school-56-1 = ተወሳኺ ሓገዝ ወይ ፍሉይ ነገር ኣሎ ዶ፧

agenda-special-home-78-1 = ቤት ትምህርቲ ክፈልጦ ዘለዎ ነገር ኣሎ ዶ፧
agenda-special-school-78-1 = ተወሳኺ ሓገዝ ወይ ፍሉይ ነገር ኣሎ ዶ፧

## The closing row: what each will do.

agenda-topic-agreements = ስምምዓት

agenda-agreements-home-12-1 = ኣብ ገዛ እንታይ ክትገብሩ ትደልዩ፧
agenda-agreements-school-12-1 = ኣብ ክፍሊ እንታይ ክንገብር ኢና፧

agenda-agreements-home-34-1 = ኣብ ገዛ እንታይ ክትገብሩ ትደልዩ፧
agenda-agreements-school-34-1 = ኣብ ክፍሊ እንታይ ክንገብር ኢና፧

agenda-agreements-home-56-1 = ውላድኩም እንታይ ክገብር ይደሊ፧ ንስኻትኩም ከ፧
agenda-agreements-school-56-1 = ንሕና እንታይ ክንገብር ኢና፧

agenda-agreements-home-78-1 = ውላድኩም እንታይ ክገብር ይደሊ፧ ንስኻትኩም ከ፧
agenda-agreements-school-78-1 = ንሕና እንታይ ክንገብር ኢና፧

agenda-agreements-home-start-1 = ንዓና ሓሳብ ወይ ናእዳ ኣለኩም ዶ፧
agenda-agreements-home-start-2 = ኣብ ገዛ እንታይ ክትገብሩ ትደልዩ፧ ውላድኩም ከ፧
agenda-agreements-school-start-1 = ኣብ ክፍሊ እንታይ ክንገብር ኢና፧
agenda-agreements-school-start-2 = ኣብ ገዛ ብኸመይ ክትሕግዙ ትኽእሉ፧

agenda-agreements-home-end-1 = ኣብ ዕረፍቲ ብሓባር እንታይ ክትገብሩ ኢኹም፧
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = ንዝመጽእ ዓመት እንታይ ክንነግር ትፈቕዱልና፧
agenda-agreements-school-end-1 = እዚ ሓበሬታ’ዚ ንመን ንህቦ፣ መዓስ ከ፧

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }፦ ቀዳማይ ስጉምቲ እንታይ ክኸውን እዩ፧
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }፦ ብሓባር እንታይ ንሰማማዕ፧
