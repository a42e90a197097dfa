### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Розмови в { $year } навчальному році

## What each conversation is for. One or two short sentences.

year-plan-what-start = Ви розповідаєте про дитину. Ми слухаємо й кажемо, як минають перші тижні.
year-plan-what-progress = Як справи в школі та вдома? Разом домовляємося, що робити далі.
year-plan-what-second-progress = Що вдалося? Разом дивимося, що допоможе тепер.
year-plan-what-end = Згадуємо цей рік. І думаємо: що допоможе наступного року?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Для groep 8: ви почуєте попередню рекомендацію щодо середньої школи.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Для groep 8: після тесту doorstroomtoets ви почуєте остаточну рекомендацію.

# A line follows on which the family writes its own day and time.
year-plan-own = Наша розмова:

# At the foot of the page.
year-plan-closing = Чекаємо на всіх батьків. Запрошення прийде щонайменше за тиждень. Хочете поговорити раніше? Завжди можна.
