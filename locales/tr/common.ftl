### Words that more than one sheet uses.
### Tone of all files: short, warm, one action a line. Parents are "u", children are "je".

## Names of the sheets. They stand in the running foot of each page.

part-invitation = Davet
part-preparation = Hazırlık
# The sheet that the child fills in.
part-pupil-sheet = Öğrenci sayfası
# The grid with topics that teacher and parents talk about.
part-agenda = Görüşme konuları
# The chart in the form of a staircase.
part-staircase = Gelişim merdiveni
part-growth = Gelişim grafiği
# The form with who does what.
part-agreements = Ortak kararlar

# Title of the whole set of papers for one conversation. $pupil is the full name.
pack-title = { $pupil } için görüşme dosyası

# The kind of conversation, in small letters, to stand inside a sentence.
# provisional-advice and final-advice are about the choice of secondary school in the last year.
kind =
    { $kind ->
        [start] başlangıç görüşmesi
       *[progress] gelişim görüşmesi
        [second-progress] ikinci gelişim görüşmesi
        [end] yıl sonu görüşmesi
        [provisional-advice] geçici tavsiye görüşmesi
        [final-advice] kesin tavsiye görüşmesi
    }

# How long the conversation lasts.
minutes =
    { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }

# In the running foot. Both are numbers.
page-of = sayfa { $page } / { $pages }

# $class is the name that the school gives to the class: "5A", "5/6 Kabouters".
class-name = groep { $class }

# The line under a title. $kind is the text of `kind`; $date and $time are written out.
occasion = { $kind } · { $date } · { $time }
# The same line when the time is not known yet.
occasion-day = { $kind } · { $date }
# The same line when no day has been planned yet.
occasion-undated = { $kind }

## Who is at the table. Small letters.

role-teacher = öğretmen
# A second person of the school, at an advice conversation.
role-second-colleague = ikinci meslektaş
# Somebody with special knowledge: a speech therapist, a remedial teacher.
role-expert = uzman
role-interpreter = tercüman
role-guardian = veli
role-pupil = öğrenci

## School subjects.

# Reading words and sentences aloud, fast and without mistakes.
subject-technical-reading = Akıcı okuma
# Understanding what a text says.
subject-reading-comprehension = Okuduğunu anlama
subject-spelling = Doğru yazma
subject-arithmetic = Matematik

## Names of people.

# Two names in a row: "mevrouw De Vries en meneer Yılmaz".
list-and = { $first } ve { $last }
person-mrs = Bayan { $name }
person-mr = Bay { $name }
# Used when it is not known whether it is a woman or a man.
person-plain = { $name }

# Stands where the address would be, when the letter goes home with the child.
via-pupil = { $pupil } velilerinin dikkatine

# Stands at the foot of a translated letter. The Dutch letter is the one that counts.
translation-note = Bu bir çeviridir. Geçerli olan, Hollandaca metindir.

# Stands beside sentences of the teacher that are not translated.
written-in-dutch = Öğretmen bunu Hollandaca yazdı.
