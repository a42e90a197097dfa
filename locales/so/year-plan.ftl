### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Kulannada sannad-dugsiyeedka { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = Ilmihiinna nooga warrama. Waan dhegaysanaynaa. Waxaan idiin sheegaynaa sida toddobaadyada hore u socdaan.
year-plan-what-progress = Xaalka iskuulka iyo gurigu waa sidee? Waxaan ku wada heshiinnaa waxa caawinaya.
year-plan-what-second-progress = Maxaa hirgalay? Waxaan wada eegaynaa waxa hadda caawinaya.
year-plan-what-end = Sannadka dib baan u eegaynaa. Horena: maxaa caawinaya sannadka xiga?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Groep 8: waxaad maqlaysaan taladayada ku-meel-gaarka ah ee dugsiga sare.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Groep 8: imtixaanka doorstroomtoets ka dib waxaad maqlaysaan taladayada kama dambaysta ah.

# A line follows on which the family writes its own day and time.
year-plan-own = Kulankayaga:

# At the foot of the page.
year-plan-closing = Waalid kasta waa soo dhowow. Casuumaaddu waxay idin soo gaaraysaa ugu yaraan toddobaad ka hor. Ma rabtaan inaad ka hor hadashaan? Mar walba waa suurtogal.
