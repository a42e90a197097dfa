### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Запрошення
part-preparation = Підготовка
# The sheet that the child fills in.
part-pupil-sheet = Аркуш дитини
# The grid with topics that teacher and parents talk about.
part-agenda = План розмови
# The chart in the form of a staircase.
part-staircase = Сходи розвитку
part-growth = Графік успіхів
# The form with who does what.
part-agreements = Домовленості

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = Матеріали для розмови: { $pupil }

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] стартова розмова
       *[progress] розмова про успіхи
        [second-progress] друга розмова про успіхи
        [end] підсумкова розмова
        [provisional-advice] розмова про попередню рекомендацію
        [final-advice] розмова про остаточну рекомендацію
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }

# In the running foot. Both are numbers.
page-of = сторінка { $page } з { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = клас (groep) { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = вчитель
# A second person of the school, at an advice conversation.
role-second-colleague = колега зі школи
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = фахівець
role-interpreter = перекладач
role-guardian = мама, тато чи опікун
role-pupil = дитина

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Техніка читання
# Understanding what a text says.
subject-reading-comprehension = Розуміння тексту
subject-spelling = Правопис
subject-arithmetic = Математика

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } та { $last }
person-mrs = пані { $name }
person-mr = пане { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = Батькам та опікунам дитини: { $pupil }

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Це переклад. Офіційним є текст нідерландською мовою.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Це слова вчителя нідерландською мовою.
