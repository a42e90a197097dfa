### One page for all parents: the conversations of the school year. It hangs on the fridge.

# $year is a school year: "2026-2027".
year-plan-title = Разговоры в { $year } учебном году

## What each conversation is for. One or two short sentences.

year-plan-what-start = Вы рассказываете о ребёнке. Мы слушаем и рассказываем, как идут первые недели.
year-plan-what-progress = Как дела в школе и дома? Вместе мы договариваемся, что делать.
year-plan-what-second-progress = Что получилось? Вместе смотрим, что помогает теперь.
year-plan-what-end = Мы смотрим назад, на этот год. И вперёд: что поможет в следующем году?
# The choice of secondary school, for the oldest children only.
year-plan-what-provisional-advice = Для groep 8 (последний класс): вы узнаете нашу предварительную рекомендацию для средней школы.
# After the test of the last year (doorstroomtoets).
year-plan-what-final-advice = Для groep 8: после теста doorstroomtoets вы узнаете нашу итоговую рекомендацию.

# A line follows on which the family writes its own day and time.
year-plan-own = Наш разговор:

# At the foot of the page.
year-plan-closing = Мы рады всем родителям. Приглашение вы получите минимум за неделю. Хотите поговорить раньше? Это всегда можно.
