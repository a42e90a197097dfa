### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = گفتوگۆ دەربارەی { $pupil }

## Heads of the columns.

agenda-column-home = ماڵەوە
agenda-column-school = قوتابخانە
agenda-column-agreements = بڕیارەکانمان

# Above what was agreed in the last conversation.
agenda-agreed = جاری پێشوو:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = خاڵی بەهێز
agenda-talent = بەهرە
# Something to work on.
agenda-focus = کاری لەسەر دەکەین

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] لەم ساڵی خوێندنەدا نەخۆش نەبووە.
        [one] لەم ساڵی خوێندنەدا { $count } ڕۆژ نەخۆش بووە.
       *[other] لەم ساڵی خوێندنەدا { $count } ڕۆژ نەخۆش بووە.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] لەم ساڵی خوێندنەدا هەمیشە لە کاتی خۆیدا هاتووە.
        [one] لەم ساڵی خوێندنەدا { $count } جار درەنگ هاتووە.
       *[other] لەم ساڵی خوێندنەدا { $count } جار درەنگ هاتووە.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] لەم ساڵی خوێندنەدا مۆڵەتی وەرنەگرتووە.
        [one] لەم ساڵی خوێندنەدا { $count } ڕۆژ مۆڵەتی وەرگرتووە.
       *[other] لەم ساڵی خوێندنەدا { $count } ڕۆژ مۆڵەتی وەرگرتووە.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    لەم ساڵی خوێندنەدا: { $sick ->
        [0] نەخۆش نەبووە
        [one] { $sick } ڕۆژ نەخۆش
       *[other] { $sick } ڕۆژ نەخۆش
    }، { $late ->
        [0] هەمیشە لە کاتی خۆیدا
        [one] { $late } جار درەنگ
       *[other] { $late } جار درەنگ
    }، { $leave ->
        [0] مۆڵەت نییە
        [one] { $leave } ڕۆژ مۆڵەت
       *[other] { $leave } ڕۆژ مۆڵەت
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = پێشنیاری کاتی: { $from } تا { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (تاقیکردنەوە): کۆتایی کانوونی دووەم یان شوبات
# The latest day.
agenda-dates-result = ئەنجامی تاقیکردنەوە: تا { $until }
# The latest day.
agenda-dates-final = پێشنیاری کۆتایی: تا { $until }

## Opening: how is the child?

agenda-topic-introduction = بارودۆخ چۆنە؟

agenda-introduction-home-12-1 = لە سەرەتای قوتابخانەوە چی بۆ منداڵەکەتان خۆش بوو؟
agenda-introduction-home-12-2 = لە ماڵەوە دەربارەی قوتابخانە چی دەڵێت؟
agenda-introduction-school-12-1 = منداڵەکەتان چۆن دێتە ناو پۆلەوە؟
agenda-introduction-school-12-2 = لە پۆلدا چێژ لە چی وەردەگرێت؟

agenda-introduction-home-34-1 = منداڵەکەتان لە ماڵەوە چۆنە؟
agenda-introduction-home-34-2 = چی دەربارەی پۆل دەگێڕێتەوە؟
agenda-introduction-school-34-1 = ئێمە بە چی دڵخۆشین؟
agenda-introduction-school-34-2 = کام بڕیاری پێشوو سەری گرت؟

agenda-introduction-home-56-1 = منداڵەکەتان لە ماڵەوە چۆنە؟
agenda-introduction-home-56-2 = شانازی بە چییەوە دەکات؟
agenda-introduction-school-56-1 = چی سەرنجمان ڕادەکێشێت؟ چیمان پێ جوانە؟
agenda-introduction-school-56-2 = کام بڕیاری پێشوو سەری گرت؟

agenda-introduction-home-78-1 = منداڵەکەتان هەستی چۆنە؟
agenda-introduction-home-78-2 = خۆی دەیەوێت باسی چی بکات؟
agenda-introduction-school-78-1 = چی باش دەڕوات؟ لە چیدا پێش دەکەوێت؟
agenda-introduction-school-78-2 = کام بڕیاری پێشوو سەری گرت؟

agenda-introduction-home-start-1 = چی لە منداڵەکەتاندا خۆشە؟ لە چیدا باشە؟
agenda-introduction-home-start-2 = لە ماڵەوە چی دەربارەی پۆل دەگێڕێتەوە؟
agenda-introduction-home-start-3 = شتێک لە ماڵەوە هەیە کە پێویستە مامۆستا بیزانێت؟
agenda-introduction-school-start-1 = هەفتەکانی یەکەم چۆن بوون؟
agenda-introduction-school-start-2 = تا ئێستا بە چی دڵخۆشین؟
agenda-introduction-school-start-12-1 = ڕۆژ و هەفتەکانی یەکەم لە پۆلدا چۆن بوون؟
agenda-introduction-school-start-12-2 = منداڵەکەتان حەز دەکات بە چی یاری بکات؟

agenda-introduction-home-end-1 = شانازی بە چییەوە دەکەن؟ ئەی منداڵەکەتان؟
agenda-introduction-home-end-2 = خۆشترین شتی ئەمساڵ چی بوو؟
agenda-introduction-school-end-1 = ئێمە شانازی بە چییەوە دەکەین؟
agenda-introduction-school-end-2 = کام بڕیاری ئەمساڵ سەری گرت؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: دەتەوێت چیمان پێ بڵێیت؟
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: چیمان پیشان دەدەیت؟

## What and how the child learns.

agenda-topic-cognitive = فێربوون

agenda-cognitive-home-12-1 = لە ماڵەوە بە چ زمانێک قسە دەکەن؟ چیرۆک دەگێڕنەوە؟
agenda-cognitive-home-12-2 = منداڵەکەتان زۆر لەسەر چی دەپرسێت؟
agenda-cognitive-school-12-1 = قسەکردن، ژماردن و یاری بە زمان چۆنە؟
agenda-cognitive-school-12-2 = منداڵەکەتان ئێستا فێری چی دەبێت؟

agenda-cognitive-home-34-1 = منداڵەکەتان لە ماڵەوە دەخوێنێتەوە؟ تەنها یان پێکەوە؟
agenda-cognitive-home-34-2 = چی بۆی ئاسان یان قورسە؟
agenda-cognitive-school-34-1 = خوێندنەوە، نووسین و بیرکاری چۆن دەڕوات؟
agenda-cognitive-school-34-2 = هەنگاوی داهاتوو چییە؟

agenda-cognitive-home-56-1 = منداڵەکەتان حەز دەکات چی بخوێنێتەوە؟
agenda-cognitive-home-56-2 = ڕاهێنان لە ماڵەوە چۆنە، وەک خشتەی لێکدان؟
agenda-cognitive-school-56-1 = منداڵەکەتان لە پارەوە چۆن پێش کەوتووە؟
agenda-cognitive-school-56-2 = هەنگاوی داهاتوو چییە؟

agenda-cognitive-home-78-1 = ئەرکی ماڵەوە چۆن دەڕوات؟
agenda-cognitive-home-78-2 = چی یارمەتی منداڵەکەتان دەدات بۆ فێربوون؟
agenda-cognitive-school-78-1 = منداڵەکەتان لە پارەوە چۆن پێش کەوتووە؟
agenda-cognitive-school-78-2 = خۆی چۆن فێر دەبێت و پلان دادەنێت؟

agenda-cognitive-home-start-1 = لە ماڵەوە چی یارمەتی منداڵەکەتان دەدات فێر بێت؟
agenda-cognitive-home-start-2 = چاوەڕێی چی لەم ساڵی خوێندنە دەکەن؟
agenda-cognitive-school-start-1 = منداڵەکەتان تا ئێستا لە چیدا باشە؟
agenda-cognitive-school-start-2 = ئەمساڵ فێری چی دەبێت؟
agenda-cognitive-home-start-12-1 = منداڵەکەتان لە ماڵەوە چ زمانێک دەبیستێت و قسەی پێ دەکات؟
agenda-cognitive-home-start-12-2 = کاتێک شتێک نوێیە، چی یارمەتی دەدات؟
agenda-cognitive-school-start-12-1 = منداڵەکەتان چۆن یاری دەکات و چی لەگەڵیدا دەڵێت؟
agenda-cognitive-school-start-12-2 = ئەمساڵ بە یاریکردن فێری چی دەبێت؟

agenda-cognitive-home-end-1 = منداڵەکەتان ئێستا دەتوانێت چی بکات کە پێشتر نەیدەتوانی؟
agenda-cognitive-home-end-2 = لە ماڵەوە چی باشترین یارمەتی بوو بۆ فێربوون؟
agenda-cognitive-school-end-1 = منداڵەکەتان ئەمساڵ چۆن پێش کەوت؟
agenda-cognitive-school-end-2 = ساڵی داهاتوو لەسەر چی بەردەوام دەبێت؟

agenda-cognitive-school-advice-1 = منداڵەکەتان لەم ساڵانەی دواییدا چۆن پێش کەوت؟
agenda-cognitive-school-advice-2 = تا هاوین چی یارمەتی دەدات؟

## Friends, feelings, the group.

agenda-topic-social = پەیوەندی لەگەڵ ئەوانی تر

agenda-social-home-12-1 = منداڵەکەتان حەز دەکات لەگەڵ کێ یاری بکات؟
agenda-social-home-12-2 = کاتێک تووڕە یان خەمبارە، چی دەکات؟
agenda-social-school-12-1 = منداڵەکەتان لەگەڵ ئەوانی تر چۆن یاری دەکات؟
agenda-social-school-12-2 = دەڵێت چیی دەوێت و هەست بە چی دەکات؟

agenda-social-home-34-1 = منداڵەکەتان دوای قوتابخانە لەگەڵ کێ یاری دەکات؟
agenda-social-home-34-2 = بە چی دڵخۆش یان تووڕە دەبێت؟
agenda-social-school-34-1 = یاری و کاری پێکەوە چۆن دەڕوات؟
agenda-social-school-34-2 = منداڵەکەتان دەمەقاڵە چۆن چارەسەر دەکات؟

agenda-social-home-56-1 = منداڵەکەتان هاوڕێی هەیە کە لەگەڵیان ئاسوودە بێت؟
agenda-social-home-56-2 = باسی هەستەکانی دەکات؟
agenda-social-school-56-1 = شوێنی منداڵەکەتان لە گرووپدا چۆنە؟
agenda-social-school-56-2 = چۆن لەگەڵ ئەوانی تر کار دەکات؟

agenda-social-home-78-1 = منداڵەکەتان هاوڕێی کێیە، ئۆنلاینیش؟
agenda-social-home-78-2 = دەوێرێت بۆچوونی خۆی بڵێت؟
agenda-social-school-78-1 = شوێنی منداڵەکەتان لە گرووپدا چۆنە؟
agenda-social-school-78-2 = چۆن داکۆکی لە خۆی و ئەوانی تر دەکات؟

agenda-social-home-end-1 = منداڵەکەتان ئەمساڵ حەزی دەکرد لەگەڵ کێ بێت؟
agenda-social-home-end-2 = ئێستا دەوێرێت چی بکات کە پێشتر نەیدەوێرا؟
agenda-social-school-end-1 = منداڵەکەتان ئێستا لەگەڵ ئەوانی تر چۆنە؟
agenda-social-school-end-2 = چ شتێکی باش بە گرووپەکە دەبەخشێت؟

## Liking school, effort, being there and being on time.

agenda-topic-motivation = حەز بۆ قوتابخانە

agenda-motivation-home-12-1 = منداڵەکەتان بە حەزەوە دەچێتە قوتابخانە؟
agenda-motivation-home-12-2 = خەوتن و هاتن لە کاتی خۆیدا چۆنە؟
agenda-motivation-school-12-1 = منداڵەکەتان ماوەیەکی درێژ بە چییەوە سەرقاڵە؟
agenda-motivation-school-12-2 = لە بازنەی پۆلدا بەشدار دەبێت؟

agenda-motivation-home-34-1 = منداڵەکەتان حەزی لە قوتابخانەیە؟
agenda-motivation-home-34-2 = بەیانیان هاتن لە کاتی خۆیدا چۆنە؟
agenda-motivation-school-34-1 = منداڵەکەتان بۆ چی زۆر هەوڵ دەدات؟
agenda-motivation-school-34-2 = دەتوانێت لەسەر کارەکەی بەردەوام بێت؟

agenda-motivation-home-56-1 = منداڵەکەتان کەی زۆر حەزی لە قوتابخانەیە؟
agenda-motivation-home-56-2 = کاتێک شتێک سەر ناگرێت، چی دەکات؟
agenda-motivation-school-56-1 = منداڵەکەتان کەی لە هەمووی باشتر کار دەکات؟
agenda-motivation-school-56-2 = داوای یارمەتی دەکات؟

agenda-motivation-home-78-1 = منداڵەکەتان دەیەوێت بۆ چی هەوڵ بدات؟
agenda-motivation-home-78-2 = لە ماڵەوە کات چۆن دابەش دەکات؟
agenda-motivation-school-78-1 = منداڵەکەتان سەربەخۆ کار دەکات؟
agenda-motivation-school-78-2 = کاتێک هەڵە دەکات، چی دەکات؟

agenda-motivation-school-end-1 = منداڵەکەتان ئەمساڵ بۆ چی زۆر هەوڵی دا؟
agenda-motivation-school-end-2 = چی حەزی فێربوونی پێ دەدات؟

agenda-motivation-home-advice-1 = منداڵەکەتان تا هاوین دەیەوێت کار لەسەر چی بکات؟
agenda-motivation-home-advice-2 = چی یارمەتی دەدات بەردەوام بێت؟

## Hobbies, talents, what the child loves.

agenda-topic-interests = حەز و بەهرە

agenda-interests-home-12-1 = منداڵەکەتان زیاتر حەز لە چ یارییەک دەکات؟
agenda-interests-home-12-2 = ماوەیەکی درێژ سەیری چی دەکات یان گوێ لە چی دەگرێت؟
agenda-interests-school-12-1 = منداڵەکەتان لە پۆلدا کام گۆشە هەڵدەبژێرێت؟
agenda-interests-school-12-2 = حەز دەکات چی بدۆزێتەوە؟

agenda-interests-home-34-1 = منداڵەکەتان دوای قوتابخانە حەز دەکات چی بکات؟
agenda-interests-home-34-2 = لەسەر چی زۆر دەزانێت؟
agenda-interests-school-34-1 = منداڵەکەتان زیاتر حەز لە کام وانە دەکات؟
agenda-interests-school-34-2 = ئێمە چ بەهرەیەک دەبینین؟

agenda-interests-home-56-1 = چ هیوایەت یان وەرزشێک بۆ منداڵەکەتان گونجاوە؟
agenda-interests-home-56-2 = لە ماڵەوە لە چیدا باشە؟
agenda-interests-school-56-1 = منداڵەکەتان زیاتر حەز لە کام وانە دەکات؟
agenda-interests-school-56-2 = چۆن دەرفەت بەم بەهرەیە دەدەین؟

agenda-interests-home-78-1 = منداڵەکەتان بە سەعات بە چییەوە سەرقاڵە؟
agenda-interests-home-78-2 = حەزی لە چ کار و پیشەیەکە؟
agenda-interests-school-78-1 = منداڵەکەتان زیاتر حەز لە کام وانە دەکات؟
agenda-interests-school-78-2 = چۆن دەرفەت بەم بەهرەیە دەدەین؟

agenda-interests-school-end-1 = ئەمساڵ بینیمان چ بەهرەیەک گەشەی کرد؟
agenda-interests-school-end-2 = ساڵی داهاتوو چۆن دەرفەت بەم بەهرەیە دەدرێت؟

agenda-interests-school-advice-1 = چ بەهرەیەک لە منداڵەکەتاندا دەبینین؟
agenda-interests-school-advice-2 = حەز دەکات چۆن فێر بێت: بە کتێب، بە کارکردن، یان هەردووکیان؟

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = ڕێگای قوتابخانە
# The same row for children of ten to twelve.
agenda-topic-career-78 = بەرەو قوتابخانەی ناوەندی

agenda-career-home-12-1 = سەرەتای قوتابخانە بۆ منداڵەکەتان چۆن بوو؟
agenda-career-home-12-2 = چاوەڕێی چی لە قوتابخانە دەکەن؟
agenda-career-school-12-1 = منداڵەکەتان چۆن لە قوتابخانە ڕاهاتووە؟
agenda-career-school-12-2 = لە پۆلی داهاتوودا چی هەیە؟

agenda-career-home-34-1 = دەتانەوێت منداڵەکەتان ئەمساڵ فێری چی بێت؟
agenda-career-home-34-2 = دەیەوێت لە داهاتوودا ببێتە چی؟
agenda-career-school-34-1 = لە پۆلی داهاتوودا چی هەیە؟
agenda-career-school-34-2 = بۆ ئەوە منداڵەکەتان پێویستی بە چییە؟

agenda-career-home-56-1 = منداڵەکەتان خەون بە چ کارێکەوە دەبینێت؟
agenda-career-home-56-2 = هیوای چیتان بۆ منداڵەکەتان هەیە؟
agenda-career-school-56-1 = ئێمە چاوەڕێی چی لە منداڵەکەتان دەکەین؟
agenda-career-school-56-2 = بۆ ئەوە پێویستی بە چییە؟

agenda-career-home-78-1 = پێکەوە بیر لە کام قوتابخانەی ناوەندی دەکەنەوە؟
agenda-career-home-78-2 = لەم هەڵبژاردنەدا چی بۆ منداڵەکەتان گرنگە؟
agenda-career-school-78-1 = ئێستا چ خوێندنێک بۆ منداڵەکەتان گونجاوە؟
agenda-career-school-78-2 = چ هەنگاوێک ماوە، و کەی؟

agenda-career-school-start-12-1 = منداڵەکەتان چۆن لە پۆل و یاساکان ڕادێت؟
agenda-career-school-start-12-2 = ڕۆژێک لە پۆلدا چۆن تێدەپەڕێت؟
agenda-career-home-start-78-1 = منداڵەکەتان چۆن سەیری قوتابخانەی ناوەندی دەکات؟
agenda-career-home-start-78-2 = چ پرسیارێکتان لەسەر هەڵبژاردنی قوتابخانە هەیە؟
agenda-career-school-start-78-1 = ئەمساڵ چ هەنگاوێک هەیە؟
agenda-career-school-start-78-2 = بۆ ئەوە منداڵەکەتان پێویستی بە چییە؟

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = منداڵەکەتان ساڵی داهاتوو حەزی لە چییە؟
agenda-career-home-end-2 = هێشتا لە چی نیگەرانە؟
agenda-career-school-end-1 = ساڵی داهاتوو چی دەگۆڕێت؟
agenda-career-school-end-2 = چی یارمەتی منداڵەکەتان دەدات باش دەست پێ بکات؟

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = چی بۆ منداڵەکەتان گونجاوە، و بۆچی؟
agenda-career-home-provisional-advice-2 = ئێوە چیتان دەوێت؟ منداڵەکەتان چیی دەوێت؟
agenda-career-home-provisional-advice-3 = دەتانەوێت پێکەوە سەیری کام قوتابخانە بکەن؟
agenda-career-school-provisional-advice-1 = چ پێشنیارێکی کاتی دەدەین؟
agenda-career-school-provisional-advice-2 = بۆچی ئەم پێشنیارە دەدەین؟
agenda-career-school-provisional-advice-3 = دوای تاقیکردنەوەی doorstroomtoets چی دەکرێت بگۆڕێت؟

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = ڕاتان لەسەر پێشنیارەکە چییە؟ ئەی منداڵەکەتان؟
agenda-career-home-final-advice-2 = منداڵەکەتان دەیەوێت بچێتە کام قوتابخانە، و بۆچی؟
agenda-career-school-final-advice-1 = ئەنجامی تاقیکردنەوەی doorstroomtoets چییە؟
agenda-career-school-final-advice-2 = پێشنیاری کۆتایی چییە، و بۆچی؟
agenda-career-school-final-advice-3 = چۆن و کەی ناوی منداڵەکەتان تۆمار دەکەن؟

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = چی تر گرنگە؟

agenda-special-home-12-1 = شتێک هەیە کە پێویستە قوتابخانە بیزانێت؟
agenda-special-school-12-1 = یارمەتی زیادە یان شتێکی تایبەت هەیە؟

agenda-special-home-34-1 = شتێک هەیە کە پێویستە قوتابخانە بیزانێت؟
agenda-special-school-34-1 = یارمەتی زیادە یان شتێکی تایبەت هەیە؟

agenda-special-home-56-1 = شتێک هەیە کە پێویستە قوتابخانە بیزانێت؟
agenda-special-school-56-1 = یارمەتی زیادە یان شتێکی تایبەت هەیە؟

agenda-special-home-78-1 = شتێک هەیە کە پێویستە قوتابخانە بیزانێت؟
agenda-special-school-78-1 = یارمەتی زیادە یان شتێکی تایبەت هەیە؟

## The closing row: what each will do.

agenda-topic-agreements = بڕیارەکانمان

agenda-agreements-home-12-1 = دەتانەوێت لە ماڵەوە چی بکەن؟
agenda-agreements-school-12-1 = ئێمە لە پۆلدا چی دەکەین؟

agenda-agreements-home-34-1 = دەتانەوێت لە ماڵەوە چی بکەن؟
agenda-agreements-school-34-1 = ئێمە لە پۆلدا چی دەکەین؟

agenda-agreements-home-56-1 = منداڵەکەتان دەیەوێت چی بکات؟ ئەی ئێوە؟
agenda-agreements-school-56-1 = ئێمە چی دەکەین؟

agenda-agreements-home-78-1 = منداڵەکەتان دەیەوێت چی بکات؟ ئەی ئێوە؟
agenda-agreements-school-78-1 = ئێمە چی دەکەین؟

agenda-agreements-home-start-1 = ئامۆژگاری یان قسەیەکی خۆشتان بۆ ئێمە هەیە؟
agenda-agreements-home-start-2 = دەتانەوێت لە ماڵەوە چی بکەن؟ ئەی منداڵەکەتان؟
agenda-agreements-school-start-1 = ئێمە لە پۆلدا چی دەکەین؟
agenda-agreements-school-start-2 = چۆن لە ماڵەوە یارمەتی دەدەن؟

agenda-agreements-home-end-1 = لە پشوودا پێکەوە چی دەکەن؟
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = چی بە مامۆستای داهاتوو بڵێین؟
agenda-agreements-school-end-1 = ئەمە بە کێ دەگەیەنین، و کەی؟

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: یەکەم هەنگاوی تۆ چییە؟
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: پێکەوە چ بڕیارێک بدەین؟
