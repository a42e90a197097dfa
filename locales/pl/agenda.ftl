### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Rozmowa o dziecku: { $pupil }

## Heads of the columns.

agenda-column-home = W domu
agenda-column-school = W szkole
agenda-column-agreements = Ustalenia

# Above what was agreed in the last conversation.
agenda-agreed = Poprzednio:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Mocna strona
agenda-talent = Talent
# Something to work on.
agenda-focus = Nad tym pracujemy

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] W tym roku szkolnym bez choroby.
        [one] W tym roku szkolnym { $count } dzień choroby.
        [few] W tym roku szkolnym { $count } dni choroby.
        [many] W tym roku szkolnym { $count } dni choroby.
       *[other] W tym roku szkolnym { $count } dnia choroby.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] W tym roku szkolnym zawsze na czas.
        [one] W tym roku szkolnym { $count } spóźnienie.
        [few] W tym roku szkolnym { $count } spóźnienia.
        [many] W tym roku szkolnym { $count } spóźnień.
       *[other] W tym roku szkolnym { $count } spóźnienia.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] W tym roku szkolnym bez dodatkowych dni wolnych.
        [one] W tym roku szkolnym { $count } dzień wolny za zgodą szkoły.
        [few] W tym roku szkolnym { $count } dni wolne za zgodą szkoły.
        [many] W tym roku szkolnym { $count } dni wolnych za zgodą szkoły.
       *[other] W tym roku szkolnym { $count } dnia wolnego za zgodą szkoły.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    W tym roku szkolnym: { $sick ->
        [0] bez choroby
        [one] { $sick } dzień choroby
        [few] { $sick } dni choroby
        [many] { $sick } dni choroby
       *[other] { $sick } dnia choroby
    }, { $late ->
        [0] zawsze na czas
        [one] { $late } spóźnienie
        [few] { $late } spóźnienia
        [many] { $late } spóźnień
       *[other] { $late } spóźnienia
    }, { $leave ->
        [0] bez dodatkowych dni wolnych
        [one] { $leave } dzień wolny za zgodą szkoły
        [few] { $leave } dni wolne za zgodą szkoły
        [many] { $leave } dni wolnych za zgodą szkoły
       *[other] { $leave } dnia wolnego za zgodą szkoły
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Wstępna rekomendacja: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Doorstroomtoets (test): koniec stycznia lub luty
# The latest day.
agenda-dates-result = Wynik testu: najpóźniej { $until }
# The latest day.
agenda-dates-final = Ostateczna rekomendacja: najpóźniej { $until }

## Opening: how is the child?

agenda-topic-introduction = Co słychać?

agenda-introduction-home-12-1 = Co miłego lub wyjątkowego było od początku szkoły?
agenda-introduction-home-12-2 = Co dziecko opowiada w domu o szkole?
agenda-introduction-school-12-1 = Jak dziecko wchodzi do klasy?
agenda-introduction-school-12-2 = Co sprawia dziecku radość w klasie?

agenda-introduction-home-34-1 = Co słychać u dziecka w domu?
agenda-introduction-home-34-2 = Co dziecko opowiada o klasie?
agenda-introduction-school-34-1 = Z czego się cieszymy?
agenda-introduction-school-34-2 = Które poprzednie ustalenia się udały?

agenda-introduction-home-56-1 = Co słychać u dziecka w domu?
agenda-introduction-home-56-2 = Z czego dziecko jest dumne?
agenda-introduction-school-56-1 = Co zauważamy? Na co miło popatrzeć?
agenda-introduction-school-56-2 = Które poprzednie ustalenia się udały?

agenda-introduction-home-78-1 = Jak dziecko się czuje?
agenda-introduction-home-78-2 = O czym dziecko samo chce porozmawiać?
agenda-introduction-school-78-1 = Co idzie dobrze? Co idzie coraz lepiej?
agenda-introduction-school-78-2 = Które poprzednie ustalenia się udały?

agenda-introduction-home-start-1 = Co lubią Państwo w swoim dziecku? W czym jest dobre?
agenda-introduction-home-start-2 = Co dziecko opowiada w domu o klasie?
agenda-introduction-home-start-3 = Czy jest coś w domu, o czym nauczyciel powinien wiedzieć?
agenda-introduction-school-start-1 = Jak minęły pierwsze tygodnie?
agenda-introduction-school-start-2 = Z czego już się cieszymy?
agenda-introduction-school-start-12-1 = Jak minęły pierwsze dni i tygodnie w klasie?
agenda-introduction-school-start-12-2 = Czym dziecko lubi się bawić?

agenda-introduction-home-end-1 = Z czego są Państwo dumni? A dziecko?
agenda-introduction-home-end-2 = Co było najlepsze w tym roku?
agenda-introduction-school-end-1 = Z czego my jesteśmy dumni?
agenda-introduction-school-end-2 = Które ustalenia się udały?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: co chcesz nam opowiedzieć?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: co chcesz nam pokazać?

## What and how the child learns.

agenda-topic-cognitive = Nauka

agenda-cognitive-home-12-1 = W jakich językach mówią Państwo i opowiadają historie?
agenda-cognitive-home-12-2 = O co dziecko często pyta?
agenda-cognitive-school-12-1 = Jak dziecko mówi, liczy i bawi się słowami?
agenda-cognitive-school-12-2 = Czego dziecko teraz się uczy?

agenda-cognitive-home-34-1 = Czy dziecko czyta w domu? Samo czy z kimś?
agenda-cognitive-home-34-2 = Co jest dla dziecka łatwe, a co trudne?
agenda-cognitive-school-34-1 = Jak idzie czytanie, pisanie i liczenie?
agenda-cognitive-school-34-2 = Jaki jest następny krok?

agenda-cognitive-home-56-1 = Co dziecko lubi czytać?
agenda-cognitive-home-56-2 = Jak idą ćwiczenia w domu, np. tabliczka mnożenia?
agenda-cognitive-school-56-1 = Jakie postępy robi dziecko od zeszłego roku?
agenda-cognitive-school-56-2 = Jaki jest następny krok?

agenda-cognitive-home-78-1 = Jak idzie odrabianie lekcji w domu?
agenda-cognitive-home-78-2 = Co pomaga dziecku w nauce?
agenda-cognitive-school-78-1 = Jakie postępy robi dziecko od zeszłego roku?
agenda-cognitive-school-78-2 = Jak dziecko samo się uczy i planuje?

agenda-cognitive-home-start-1 = Co dobrze działa w domu, gdy dziecko się uczy?
agenda-cognitive-home-start-2 = Czego oczekują Państwo od tego roku?
agenda-cognitive-school-start-1 = Co dziecko już dobrze umie?
agenda-cognitive-school-start-2 = Czego dziecko nauczy się w tym roku?
agenda-cognitive-home-start-12-1 = Jakie języki dziecko słyszy w domu i w jakich mówi?
agenda-cognitive-home-start-12-2 = Co pomaga dziecku, gdy coś jest nowe?
agenda-cognitive-school-start-12-1 = Jak dziecko się bawi i co przy tym opowiada?
agenda-cognitive-school-start-12-2 = Czego dziecko nauczy się w tym roku przez zabawę?

agenda-cognitive-home-end-1 = Co dziecko umie teraz, a przedtem nie umiało?
agenda-cognitive-home-end-2 = Co w domu najlepiej pomagało w nauce?
agenda-cognitive-school-end-1 = Jakie postępy zrobiło dziecko w tym roku?
agenda-cognitive-school-end-2 = Nad czym dziecko będzie pracować w przyszłym roku?

agenda-cognitive-school-advice-1 = Jakie postępy zrobiło dziecko w ostatnich latach?
agenda-cognitive-school-advice-2 = Co pomoże dziecku do wakacji?

## Friends, feelings, the group.

agenda-topic-social = Kontakty z innymi

agenda-social-home-12-1 = Z kim dziecko lubi się bawić?
agenda-social-home-12-2 = Co dziecko robi, gdy się złości lub smuci?
agenda-social-school-12-1 = Jak dziecko bawi się z innymi?
agenda-social-school-12-2 = Czy dziecko mówi, czego chce i co czuje?

agenda-social-home-34-1 = Z kim dziecko bawi się po szkole?
agenda-social-home-34-2 = Co dziecko cieszy, a co złości?
agenda-social-school-34-1 = Jak idzie wspólna zabawa i praca?
agenda-social-school-34-2 = Jak dziecko kończy kłótnie?

agenda-social-home-56-1 = Czy dziecko ma przyjaciół, z którymi dobrze się czuje?
agenda-social-home-56-2 = Czy dziecko mówi o swoich uczuciach?
agenda-social-school-56-1 = Jakie miejsce ma dziecko w grupie?
agenda-social-school-56-2 = Jak dziecko pracuje z innymi?

agenda-social-home-78-1 = Z kim dziecko spędza czas, także w internecie?
agenda-social-home-78-2 = Czy dziecko ma odwagę mówić, co myśli?
agenda-social-school-78-1 = Jakie miejsce ma dziecko w grupie?
agenda-social-school-78-2 = Jak dziecko staje w obronie siebie i innych?

agenda-social-home-end-1 = Z kim dziecko lubiło być w tym roku?
agenda-social-home-end-2 = Na co dziecko ma teraz odwagę, a przedtem nie miało?
agenda-social-school-end-1 = Jak układają się teraz kontakty z innymi?
agenda-social-school-end-2 = Co dziecko wnosi do grupy?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Chęć do szkoły

agenda-motivation-home-12-1 = Czy dziecko lubi chodzić do szkoły?
agenda-motivation-home-12-2 = Jak jest ze snem i przychodzeniem na czas?
agenda-motivation-school-12-1 = Co potrafi zająć dziecko na długo?
agenda-motivation-school-12-2 = Czy dziecko mówi i słucha w kręgu?

agenda-motivation-home-34-1 = Czy dziecko ma chęć do szkoły?
agenda-motivation-home-34-2 = Czy rano udaje się przyjść na czas?
agenda-motivation-school-34-1 = Przy czym dziecko bardzo się stara?
agenda-motivation-school-34-2 = Czy dziecko umie pracować dłużej?

agenda-motivation-home-56-1 = Kiedy dziecko ma dużą chęć do szkoły?
agenda-motivation-home-56-2 = Co dziecko robi, gdy coś się nie udaje?
agenda-motivation-school-56-1 = Kiedy dziecko pracuje najlepiej?
agenda-motivation-school-56-2 = Czy dziecko prosi o pomoc?

agenda-motivation-home-78-1 = W co dziecko chce włożyć wysiłek?
agenda-motivation-home-78-2 = Jak dziecko dzieli swój czas w domu?
agenda-motivation-school-78-1 = Czy dziecko pracuje samodzielnie?
agenda-motivation-school-78-2 = Jak dziecko radzi sobie z błędami?

agenda-motivation-school-end-1 = Przy czym dziecko bardzo się starało?
agenda-motivation-school-end-2 = Co zachęca dziecko do nauki?

agenda-motivation-home-advice-1 = Nad czym dziecko chce pracować do wakacji?
agenda-motivation-home-advice-2 = Co pomaga dziecku wytrwać?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Zainteresowania i talenty

agenda-interests-home-12-1 = W co dziecko bawi się najchętniej?
agenda-interests-home-12-2 = Co dziecko może długo oglądać lub czego słuchać?
agenda-interests-school-12-1 = Jaki kącik wybiera dziecko w klasie?
agenda-interests-school-12-2 = Co dziecko lubi odkrywać?

agenda-interests-home-34-1 = Co dziecko lubi robić po szkole?
agenda-interests-home-34-2 = O czym dziecko dużo wie?
agenda-interests-school-34-1 = Jaki przedmiot dziecko lubi najbardziej?
agenda-interests-school-34-2 = Jaki talent widzimy?

agenda-interests-home-56-1 = Jakie hobby lub sport pasuje do dziecka?
agenda-interests-home-56-2 = W czym dziecko jest dobre w domu?
agenda-interests-school-56-1 = Jaki przedmiot dziecko lubi najbardziej?
agenda-interests-school-56-2 = Jak pomagamy rozwijać ten talent?

agenda-interests-home-78-1 = Co dziecko może robić godzinami?
agenda-interests-home-78-2 = Jaka praca ciekawi dziecko?
agenda-interests-school-78-1 = Jaki przedmiot dziecko lubi najbardziej?
agenda-interests-school-78-2 = Jak pomagamy rozwijać ten talent?

agenda-interests-school-end-1 = Jaki talent rozwinął się w tym roku?
agenda-interests-school-end-2 = Jak dalej rozwijać ten talent?

agenda-interests-school-advice-1 = Jaki talent widzimy u dziecka?
agenda-interests-school-advice-2 = Dziecko lubi uczyć się z książek, w praktyce czy tak i tak?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Droga przez szkołę
# The same row for children of ten to twelve.
agenda-topic-career-78 = Do szkoły średniej

agenda-career-home-12-1 = Jaki był dla dziecka początek w szkole?
agenda-career-home-12-2 = Czego oczekują Państwo od szkoły?
agenda-career-school-12-1 = Jak dziecko przyzwyczaiło się do szkoły?
agenda-career-school-12-2 = Co będzie w następnej klasie?

agenda-career-home-34-1 = Co chcą Państwo, żeby dziecko umiało po tym roku?
agenda-career-home-34-2 = Kim dziecko chce zostać?
agenda-career-school-34-1 = Co będzie w następnej klasie?
agenda-career-school-34-2 = Czego dziecko do tego potrzebuje?

agenda-career-home-56-1 = O jakiej pracy marzy dziecko?
agenda-career-home-56-2 = Czego życzą Państwo dziecku?
agenda-career-school-56-1 = Czego oczekujemy od dziecka?
agenda-career-school-56-2 = Czego dziecko do tego potrzebuje?

agenda-career-home-78-1 = O jakiej szkole średniej myślą Państwo razem?
agenda-career-home-78-2 = Co jest dla dziecka ważne przy tym wyborze?
agenda-career-school-78-1 = Jaki rodzaj szkoły pasuje teraz do dziecka?
agenda-career-school-78-2 = Jakie kroki są jeszcze przed nami i kiedy?

agenda-career-school-start-12-1 = Jak dziecko przyzwyczaja się do klasy i zasad?
agenda-career-school-start-12-2 = Jak wygląda dzień w klasie?
agenda-career-home-start-78-1 = Co dziecko myśli o szkole średniej?
agenda-career-home-start-78-2 = Jakie mają Państwo pytania o wybór szkoły?
agenda-career-school-start-78-1 = Jakie kroki czekają nas w tym roku?
agenda-career-school-start-78-2 = Czego dziecko do tego potrzebuje?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = Na co dziecko się cieszy w przyszłym roku?
agenda-career-home-end-2 = Czym dziecko jeszcze się martwi?
agenda-career-school-end-1 = Co się zmieni w przyszłym roku?
agenda-career-school-end-2 = Co pomoże dziecku dobrze zacząć?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = Co pasuje do dziecka i dlaczego?
agenda-career-home-provisional-advice-2 = Czego chcą Państwo? Czego chce samo dziecko?
agenda-career-home-provisional-advice-3 = Jakie szkoły chcą Państwo razem zobaczyć?
agenda-career-school-provisional-advice-1 = Jaką wstępną rekomendację dajemy?
agenda-career-school-provisional-advice-2 = Dlaczego dajemy taką rekomendację?
agenda-career-school-provisional-advice-3 = Co może zmienić doorstroomtoets (test)?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = Co Państwo myślą o rekomendacji? A dziecko?
agenda-career-home-final-advice-2 = Do jakiej szkoły dziecko chce iść i dlaczego?
agenda-career-school-final-advice-1 = Jaki jest wynik testu (doorstroomtoets)?
agenda-career-school-final-advice-2 = Jaka jest ostateczna rekomendacja i dlaczego?
agenda-career-school-final-advice-3 = Jak i kiedy zapisać dziecko do szkoły?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = Co jeszcze jest ważne?

agenda-special-home-12-1 = Czy szkoła powinna o czymś wiedzieć?
agenda-special-school-12-1 = Czy jest dodatkowa pomoc lub coś szczególnego?

agenda-special-home-34-1 = Czy szkoła powinna o czymś wiedzieć?
agenda-special-school-34-1 = Czy jest dodatkowa pomoc lub coś szczególnego?

agenda-special-home-56-1 = Czy szkoła powinna o czymś wiedzieć?
agenda-special-school-56-1 = Czy jest dodatkowa pomoc lub coś szczególnego?

agenda-special-home-78-1 = Czy szkoła powinna o czymś wiedzieć?
agenda-special-school-78-1 = Czy jest dodatkowa pomoc lub coś szczególnego?

## The closing row: what each will do.

agenda-topic-agreements = Ustalenia

agenda-agreements-home-12-1 = Co chcą Państwo robić w domu?
agenda-agreements-school-12-1 = Co my będziemy robić w klasie?

agenda-agreements-home-34-1 = Co chcą Państwo robić w domu?
agenda-agreements-school-34-1 = Co my będziemy robić w klasie?

agenda-agreements-home-56-1 = Co chce robić dziecko? A Państwo?
agenda-agreements-school-56-1 = Co my będziemy robić?

agenda-agreements-home-78-1 = Co chce robić dziecko? A Państwo?
agenda-agreements-school-78-1 = Co my będziemy robić?

agenda-agreements-home-start-1 = Czy mają Państwo dla nas radę lub pochwałę?
agenda-agreements-home-start-2 = Co chcą Państwo robić w domu? A dziecko?
agenda-agreements-school-start-1 = Co my będziemy robić w klasie?
agenda-agreements-school-start-2 = Jak mogą Państwo pomóc w domu?

agenda-agreements-home-end-1 = Co zrobią Państwo razem w wakacje?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = Co możemy przekazać na przyszły rok?
agenda-agreements-school-end-1 = Komu to przekażemy i kiedy?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: jaki jest twój pierwszy krok?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: co razem ustalamy?
