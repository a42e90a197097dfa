### The form with what is agreed: who does what and when.

agreements-title = بڕیارەکانمان دەربارەی { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = بڕیارەکانی پێشوو
agreements-done = سەری گرت
agreements-going-on = بەردەوامە

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = باسی ئەمانەمان کرد
agreements-agreed = ئەم بڕیارانەمان دا

## Columns of the table.

agreements-pupil = منداڵ چی دەکات؟
agreements-parents = دایک و باوک چی دەکەن؟
agreements-school = قوتابخانە چی دەکات؟
agreements-when = کەی؟
agreements-review = چۆن دەزانین سەری گرت؟

## The day on which all look back together.

agreements-follow-up = پێکەوە سەیری دەکەینەوە
agreements-follow-up-date = بەروار:
agreements-follow-up-time = کات:

agreements-signatures = ئیمزاکان

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = بۆ ماڵەوە
agreements-copy-school = بۆ قوتابخانە
