### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Las reuniones del año escolar { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = Usted habla de su hijo o hija. Nosotros escuchamos y contamos cómo van las primeras semanas.
year-plan-what-progress = ¿Cómo va todo en la escuela y en casa? Juntos hacemos acuerdos.
year-plan-what-second-progress = ¿Qué se ha logrado? Vemos juntos qué ayuda ahora.
year-plan-what-end = Miramos atrás, al año escolar. Y adelante: ¿qué ayuda el próximo año?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Para groep 8: le damos la recomendación provisional (advies) para la secundaria.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Para groep 8: después de la prueba (doorstroomtoets) le damos la recomendación definitiva.

# A line follows on which the family writes its own day and time.
year-plan-own = Nuestra reunión:

# At the foot of the page.
year-plan-closing = Todas las familias son bienvenidas. Recibe la invitación al menos una semana antes. ¿Quiere hablar antes? Siempre puede.
