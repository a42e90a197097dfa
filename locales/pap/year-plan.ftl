### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Kombersashonnan di aña eskolar { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = Bo ta konta di bo yu. Nos ta skucha i ta konta kon e promé simannan ta bai.
year-plan-what-progress = Kon ta bai na skol i na kas? Huntu nos ta traha akuerdo.
year-plan-what-second-progress = Kiko a logra? Nos ta wak huntu kiko ta yuda awor.
year-plan-what-end = Nos ta wak bèk riba e aña. I pa futuro: kiko ta yuda otro aña?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Pa groep 8: bo ta tende nos konseho provisional (advies) pa skol sekundario.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Pa groep 8: despues di e prueba (doorstroomtoets) bo ta tende nos konseho definitivo.

# A line follows on which the family writes its own day and time.
year-plan-own = Nos kombersashon:

# At the foot of the page.
year-plan-closing = Tur mayor ta bon biní. Bo ta haña un invitashon por lo ménos un siman promé. Bo ke papia mas trempan? Semper por.
