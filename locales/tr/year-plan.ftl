### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = { $year } okul yılının görüşmeleri

## What each conversation is for. One or two short sentences.

year-plan-what-start = Siz çocuğunuzu anlatırsınız. Biz dinleriz ve ilk haftaları anlatırız.
year-plan-what-progress = Okulda ve evde nasıl gidiyor? Birlikte kararlar alırız.
year-plan-what-second-progress = Neleri başardık? Şimdi ne yardımcı olur? Birlikte bakarız.
year-plan-what-end = Bu yıla dönüp bakarız. Gelecek yıl ne yardımcı olur?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Groep 8: ortaokul için geçici tavsiyemizi öğrenirsiniz.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Groep 8: doorstroomtoets (geçiş testi) sonrası kesin tavsiyemizi öğrenirsiniz.

# A line follows on which the family writes its own day and time.
year-plan-own = Bizim görüşmemiz:

# At the foot of the page.
year-plan-closing = Tüm velileri bekliyoruz. En az bir hafta önce davet alırsınız. Daha erken konuşmak ister misiniz? Her zaman olur.
