### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = بەم شێوەیە خۆتان ئامادە بکەن

# Under the title.
preparation-intro = پێنج هەنگاو. ئەم پەڕەیە لەگەڵ خۆتان بهێنن بۆ گفتوگۆکە.

## Step 1: come.

preparation-step-1-title = بێن بۆ گفتوگۆکە
preparation-step-1-line-1 = ڕۆژ و کاتەکە بنووسن.
preparation-step-1-line-2 = ئەو کاتە ناتوانن؟ تەلەفۆن یان ئیمەیڵ بۆ مامۆستا بکەن.
preparation-step-1-line-3 = وەرگێڕتان دەوێت؟ هەر ئێستا بیڵێن.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = سەرەتا لەگەڵ منداڵەکەتان قسە بکەن
preparation-step-2-line-1 = لە قوتابخانە چیت پێ خۆشە؟
preparation-step-2-line-2 = چیت پێ قورسە؟
preparation-step-2-line-3 = حەز دەکەیت لەگەڵ کێ بیت؟
preparation-step-2-line-4 = دەتوانم لە قوتابخانە باسی چی بکەم؟

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = بیر بکەنەوە: دەتانەوێت چی بپرسن؟
preparation-step-3-line-1 = منداڵەکەم لە چیدا باشە؟
preparation-step-3-line-2 = چی دەکرێت باشتر بێت؟
preparation-step-3-line-3 = منداڵەکەم لە پۆلدا چۆنە؟
preparation-step-3-line-4 = قوتابخانە چی دەکات؟ ئەی من دەتوانم چی بکەم؟

preparation-step-3-line-start-1 = هەفتەکانی یەکەم چۆن بوون؟
preparation-step-3-line-start-2 = منداڵەکەم ئەمساڵ فێری چی دەبێت؟
preparation-step-3-line-start-3 = چۆن دەتوانم لە ماڵەوە یارمەتی بدەم؟
preparation-step-3-line-start-4 = ئەمساڵ چۆن لە پەیوەندیدا دەبین؟

preparation-step-3-line-end-1 = منداڵەکەم ئەمساڵ چۆن پێش کەوت؟
preparation-step-3-line-end-2 = کام بڕیار سەری گرت؟
preparation-step-3-line-end-3 = ساڵی داهاتوو چی دەگۆڕێت؟
preparation-step-3-line-end-4 = دەتوانم لە پشوودا چی بکەم؟

preparation-step-3-line-advice-1 = بۆچی ئەم پێشنیارە دەدەن؟
preparation-step-3-line-advice-2 = کام قوتابخانە لەگەڵیدا دەگونجێت؟
preparation-step-3-line-advice-3 = دەکرێت پێشنیارەکە هێشتا بگۆڕێت؟
preparation-step-3-line-advice-4 = ئێستا پێویستە چی بکەم، و کەی؟

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = بیر بکەنەوە: دەتانەوێت چی بڵێن؟
preparation-step-4-line-1 = منداڵەکەتان لە ماڵەوە چۆنە؟
preparation-step-4-line-2 = منداڵەکەتان چی دەربارەی قوتابخانە دەڵێت؟
preparation-step-4-line-3 = منداڵەکەتان زیاتر حەز لە چی دەکات؟
preparation-step-4-line-4 = شتێک لە ماڵەوە هەیە کە پێویستە مامۆستا بیزانێت؟

preparation-step-4-line-start-1 = منداڵەکەتان حەزی لە چییە؟ لە چیدا باشە؟
preparation-step-4-line-start-2 = لە ماڵەوە چی یارمەتی دەدات؟
preparation-step-4-line-start-3 = چاوەڕێی چی لەم ساڵی خوێندنە دەکەن؟
preparation-step-4-line-start-4 = شتێک لە ماڵەوە هەیە کە پێویستە مامۆستا بیزانێت؟

preparation-step-4-line-advice-1 = منداڵەکەتان زیاتر حەز لە چی دەکات؟
preparation-step-4-line-advice-2 = منداڵەکەتان حەزی لە چ کار و پیشەیەکە؟
preparation-step-4-line-advice-3 = منداڵەکەتان چۆن باشتر فێر دەبێت؟
preparation-step-4-line-advice-4 = هیوای چیتان هەیە؟ منداڵەکەتان خۆی چیی دەوێت؟

## Step 5: ask on, during the conversation.

preparation-step-5-title = لە گفتوگۆکەدا پرسیار بکەن
preparation-step-5-line-1 = لە شتێک تێناگەن؟ داوای ڕوونکردنەوە بکەن.
preparation-step-5-line-2 = بپرسن: دەتوانن نموونەیەک بڵێن؟
preparation-step-5-line-3 = داوا بکەن بڕیارەکان لەسەر کاغەز بنووسرێن.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = یارمەتیدان لە ماڵەوە

preparation-tip-12-1 = زۆر پێکەوە قسە بکەن، بەو زمانەی لە هەمووی باشتر دەیزانن.
preparation-tip-12-2 = هەموو ڕۆژێک پێکەوە کتێبێک بخوێننەوە یان سەیری وێنەکان بکەن.
preparation-tip-12-3 = گۆرانی بڵێن، یاری بکەن و بژمێرن: لە ماڵەوە، لەسەر سفرە، لە دوکان.
preparation-tip-12-4 = با منداڵەکەتان خۆی ئەوە بکات کە دەیزانێت.

preparation-tip-34-1 = هەموو ڕۆژێک چارەکە سەعاتێک پێکەوە بخوێننەوە. بە نۆرەش دەبێت.
preparation-tip-34-2 = پیت و وشە بدۆزنەوە: لەسەر شەقام، لەسەر پاکەتی شیر.
preparation-tip-34-3 = پێکەوە حساب بکەن: بە پارە، بە کاتژمێر، لە چێشتلێناندا.
preparation-tip-34-4 = بپرسن ئەمڕۆ چی خۆش بوو، و گوێ بگرن.

preparation-tip-56-1 = با منداڵەکەتان هەموو ڕۆژێک بخوێنێتەوە. باسی چیرۆکەکە بکەن.
preparation-tip-56-2 = ڕۆژی چەند خولەک لەسەر خشتەی لێکدان ڕاهێنان بکەن.
preparation-tip-56-3 = پێکەوە سەیر بکەن ئەم هەفتەیە چی هەیە بۆ قوتابخانە.
preparation-tip-56-4 = بڵێن چی باش دەڕوات. هەڵەکردن ئاساییە.

preparation-tip-78-1 = شوێن و کاتێکی دیاریکراو بۆ ئەرکی ماڵەوە هەڵبژێرن.
preparation-tip-78-2 = پێکەوە پلانێک دابنێن. با منداڵەکەتان خۆی بەڕێوەی ببات.
preparation-tip-78-3 = با منداڵەکەتان بەردەوام بخوێنێتەوە: کتێب، ڕۆژنامە، گۆڤار.
preparation-tip-78-4 = باسی داهاتوو بکەن: منداڵەکەتان حەزی لە چییە، کام قوتابخانە گونجاوە؟

## Tips for the summer holiday.

preparation-tip-end-12-1 = لە پشووشدا زۆر پێکەوە قسە بکەن و بخوێننەوە، بە زمانی خۆتان.
preparation-tip-end-12-2 = زۆر لە دەرەوە یاری بکەن. پێکەوە گەڵا، بەرد و گیانەوەری بچووک بدۆزنەوە.
preparation-tip-end-12-3 = با منداڵەکەتان یارمەتی بدات: لە چێشتلێنان، ژماردن و بازاڕکردندا.
preparation-tip-end-12-4 = لە دوا هەفتەی پشوودا باسی ساڵی نوێی خوێندن بکەن.

# For children from six to twelve years old.
preparation-tip-end-1 = با منداڵەکەتان لە پشووشدا هەموو ڕۆژێک بخوێنێتەوە. چیرۆکی وێنەداریش دەبێت.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = پێکەوە بچنە کتێبخانە. منداڵان بە خۆڕایی دەبنە ئەندام.
preparation-tip-end-3 = پێکەوە حساب بکەن: بە پارە، بە کاتژمێر، لە چێشتلێناندا.
preparation-tip-end-4 = با منداڵەکەتان لە دوا هەفتەی پشوودا دووبارە لە کاتی خۆیدا بخەوێت.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = پێکەوە سەیری قوتابخانەکان بکەن: لە ڕۆژی دەرگای کراوە یان لە ماڵپەڕ.
# The level of secondary education.
preparation-tip-advice-78-2 = باسی ئەوە بکەن منداڵەکەتان حەزی لە چییە، نەک تەنها باسی ئاست.
preparation-tip-advice-78-3 = بپرسن منداڵەکەتان لە چی نیگەرانە، و گوێ بگرن.
preparation-tip-advice-78-4 = با بزانێت شانازی پێوە دەکەن، پێشنیارەکە هەرچی بێت.
