### The chart in the form of a staircase: what a child has learned so far, test after test.

# $pupil is the given name.
staircase-title = ስጉምቲ ብስጉምቲ፦ { $pupil } ኣብ ቤት ትምህርቲ

## Words for one subject. Levels are codes such as M5 and E5: never translate them.

staircase-words = { $subject }፦ ካብ { $from } ናብ { $to }
# When there was only one test.
staircase-words-one = { $subject }፦ { $level }

# Read aloud to people who cannot see the chart. $subjects is a row of `staircase-words` lines.
staircase-alt =
    { $count ->
        [one] መሳልል ምስ ውጽኢት ናይ ሓደ ዓይነት ትምህርቲ። { $subjects }
       *[other] መሳልል ምስ ውጽኢት ናይ { $count } ዓይነት ትምህርቲ። { $subjects }
    }

## When there is nothing to draw.

# Grades 1 and 2: children of four to six years old.
staircase-empty-young = ኣብ groep 1ን 2ን (ዕድመ 4 ክሳብ 6 ዓመት) ቆልዑ ፈተና ኣይገብሩን። ውላድኩም ብኸመይ ከም ዝጻወት፣ ከም ዝዛረብን ሓድሽ ነገር ከም ዝርእን ንርኢ።
staircase-empty-no-results = ንምስኣል ዝኸውን ውጽኢት ገና የለን። ኣብዚ ንስኻትኩምን ንሕናን እንርእዮ ንጽሕፍ።

## Explanation under the chart: three to five sentences. The program chooses; each must make sense by itself.

staircase-explain-1 = ነፍሲ ወከፍ ደረጃ መሳልል ናይ ፍርቂ ዓመት ትምህርቲ እዩ። ሓደ ደረጃ ንላዕሊ ማለት ምዕባለ እዩ።
staircase-explain-2 = M5 ማለት፦ ማእከል ናይ groep 5 (ሓሙሻይ ዓመት ትምህርቲ)። E5 ማለት፦ መወዳእታ groep 5።
staircase-explain-3 = መጀመርታ ውላድኩም ክሳብ ክንደይ ከም ዝደየበ ርኣዩ። እቲ መሳልል ብዛዕባ መጻኢ ኣይነግርን።

# For the conversation about the advice for secondary school: it looks at more than tests.
staircase-explain-advice-1 = እቲ ምኽሪ ብፈተና ጥራይ ኣይኮነን፦ ውላድኩም ብኸመይ ከም ዝሰርሕን እንታይ ከም ዝፈቱን እውን ንርኢ።
staircase-explain-advice-2 = ንውላድኩም ካብ ኩሉ ንላዕሊ ትፈልጥዎ ንስኻትኩም ኢኹም። ኣብ ገዛ እትርእይዎ ንገሩና።

# When the areas of kinds of secondary school are drawn. They have the colour of sand.
staircase-explain-zones = እቲ ሕብሪ ሑጻ ዘለዎ ቦታ ዓይነታት ካልኣይ ደረጃ ቤት ትምህርቲ የርኢ። ብዛዕባ መጻኢ ኣይነግርን።

# When a test of another level than the child's grade was taken. Its mark in the chart is open, not filled.
staircase-explain-custom = ውሽጡ ባዶ ምልክት ብደረጃ ዝተመርጸ ፈተና እዩ፦ ምስቲ ውላድኩም ሕጂ ዝመሃሮ ይሰማማዕ።

## Labels in the chart.

# Stands before the row of grade numbers 3 to 8 under the chart.
staircase-grade = groep
# Stands above the level codes M3, E3 … E8.
staircase-level = ደረጃ
# The broad grey line in the chart.
staircase-average = ማእከላይ ናይ ተመሃሮ
# The large mark with the level beside it.
staircase-newest = ናይ ቀረባ ፈተና
# The open mark: a test of another level, which fits the child.
staircase-custom = ብደረጃ ዝተመርጸ ፈተና
# The small arrow under the row of grades: the day of the conversation.
staircase-now = ሎሚ

## Kinds of secondary school. Dutch names of schools: keep them, with a few words of explanation where there is room.

# Practical education, for children who learn by doing. At most 30 characters.
staircase-zone-pro = praktijkonderwijs (ብተግባር)
# Vmbo with extra help at school. At most 30 characters.
staircase-zone-support = vmbo ምስ ተወሳኺ ሓገዝ
# Where the levels basis and kader of the vmbo overlap: the hatched area.
staircase-zone-overlap = vmbo basis ወይ kader

## Room to write, when there is no chart.

staircase-notes-strong = እዚ ድሮ ጽቡቕ ይኸይድ ኣሎ
staircase-notes-new = እዚ ሓድሽ ክእለት እዩ
staircase-notes-next = እቲ ዝቕጽል ስጉምቲ እዚ እዩ
