### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = As conversas do ano letivo { $year }

## What each conversation is for. One or two short sentences.

year-plan-what-start = A família conta como é a criança. Nós ouvimos e contamos como vão as primeiras semanas.
year-plan-what-progress = Como vão as coisas na escola e em casa? Combinamos o que fazer.
year-plan-what-second-progress = O que deu certo? Vemos em conjunto o que ajuda agora.
year-plan-what-end = Olhamos para trás. E para a frente: o que ajuda no próximo ano?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Para o groep 8: vai ouvir a nossa recomendação provisória para a escola secundária.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Para o groep 8: depois do teste (doorstroomtoets), vai ouvir a nossa recomendação final.

# A line follows on which the family writes its own day and time.
year-plan-own = A nossa conversa:

# At the foot of the page.
year-plan-closing = Todas as famílias são bem-vindas. Recebe um convite pelo menos uma semana antes. Quer falar mais cedo? Pode sempre.
