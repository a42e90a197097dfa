### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Jak się przygotować

# Under the title.
preparation-intro = Pięć kroków. Proszę zabrać tę kartkę na rozmowę.

## Step 1: come.

preparation-step-1-title = Proszę przyjść na rozmowę
preparation-step-1-line-1 = Proszę zapisać dzień i godzinę.
preparation-step-1-line-2 = Termin nie pasuje? Proszę zadzwonić lub napisać.
preparation-step-1-line-3 = Potrzebny tłumacz? Proszę powiedzieć już teraz.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Najpierw rozmowa z dzieckiem
preparation-step-2-line-1 = Co ci się podoba w szkole?
preparation-step-2-line-2 = Co jest dla ciebie trudne?
preparation-step-2-line-3 = Z kim lubisz być?
preparation-step-2-line-4 = Co mogę opowiedzieć w szkole?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = O co chcą Państwo zapytać?
preparation-step-3-line-1 = W czym moje dziecko jest dobre?
preparation-step-3-line-2 = Co może iść jeszcze lepiej?
preparation-step-3-line-3 = Jakie jest moje dziecko w klasie?
preparation-step-3-line-4 = Co robi szkoła? A co mogę zrobić ja?

preparation-step-3-line-start-1 = Jak minęły pierwsze tygodnie?
preparation-step-3-line-start-2 = Czego moje dziecko uczy się w tym roku?
preparation-step-3-line-start-3 = Jak mogę pomóc w domu?
preparation-step-3-line-start-4 = Jak będziemy w kontakcie w tym roku?

preparation-step-3-line-end-1 = Jakie postępy zrobiło moje dziecko w tym roku?
preparation-step-3-line-end-2 = Które ustalenia się udały?
preparation-step-3-line-end-3 = Co się zmieni w przyszłym roku?
preparation-step-3-line-end-4 = Co mogę zrobić w wakacje?

preparation-step-3-line-advice-1 = Dlaczego taka rekomendacja (advies)?
preparation-step-3-line-advice-2 = Jakie szkoły do niej pasują?
preparation-step-3-line-advice-3 = Czy rekomendacja może się zmienić?
preparation-step-3-line-advice-4 = Co mam teraz zrobić i kiedy?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Co chcą Państwo opowiedzieć?
preparation-step-4-line-1 = Jakie jest dziecko w domu?
preparation-step-4-line-2 = Co dziecko mówi o szkole?
preparation-step-4-line-3 = Co dziecko najbardziej lubi robić?
preparation-step-4-line-4 = Czy jest coś w domu, o czym nauczyciel powinien wiedzieć?

preparation-step-4-line-start-1 = Co dziecko lubi? W czym jest dobre?
preparation-step-4-line-start-2 = Co dobrze działa w domu?
preparation-step-4-line-start-3 = Czego oczekują Państwo od tego roku?
preparation-step-4-line-start-4 = Czy jest coś w domu, o czym nauczyciel powinien wiedzieć?

preparation-step-4-line-advice-1 = Co dziecko najbardziej lubi robić?
preparation-step-4-line-advice-2 = Jaka praca ciekawi Państwa dziecko?
preparation-step-4-line-advice-3 = Jak dziecko uczy się najlepiej?
preparation-step-4-line-advice-4 = O czym Państwo marzą? Czego chce dziecko?

## Step 5: ask on, during the conversation.

preparation-step-5-title = W czasie rozmowy warto pytać
preparation-step-5-line-1 = Coś jest niejasne? Można poprosić o wyjaśnienie.
preparation-step-5-line-2 = Warto poprosić o przykład.
preparation-step-5-line-3 = Warto poprosić o ustalenia na papierze.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Jak pomóc w domu

preparation-tip-12-1 = Dużo razem rozmawiać w języku, który znają Państwo najlepiej.
preparation-tip-12-2 = Codziennie razem czytać książeczkę albo oglądać obrazki.
preparation-tip-12-3 = Śpiewać, bawić się i liczyć: na schodach, przy stole, w sklepie.
preparation-tip-12-4 = Pozwalać dziecku robić samemu to, co już umie.

preparation-tip-34-1 = Codziennie czytać razem przez kwadrans. Można na zmianę.
preparation-tip-34-2 = Szukać liter i słów: na ulicy, na kartonie mleka.
preparation-tip-34-3 = Razem liczyć: pieniądze, czas na zegarze, przy gotowaniu.
preparation-tip-34-4 = Pytać, co dziś było fajne, i słuchać.

preparation-tip-56-1 = Zachęcać dziecko do codziennego czytania. Rozmawiać o książce.
preparation-tip-56-2 = Ćwiczyć tabliczkę mnożenia kilka minut dziennie.
preparation-tip-56-3 = Razem sprawdzać, co w tym tygodniu trzeba zrobić do szkoły.
preparation-tip-56-4 = Chwalić to, co się udaje. Każdy może się pomylić.

preparation-tip-78-1 = Wybrać stałe miejsce i stałą porę na zadania domowe.
preparation-tip-78-2 = Zrobić razem plan. Niech dziecko samo go pilnuje.
preparation-tip-78-3 = Zachęcać dziecko do czytania książek, gazet i czasopism.
preparation-tip-78-4 = Rozmawiać o przyszłości: co dziecko lubi, jaka szkoła do tego pasuje?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Także w wakacje dużo razem rozmawiać i czytać we własnym języku.
preparation-tip-end-12-2 = Dużo bawić się na dworze. Razem szukać liści, kamieni i zwierzątek.
preparation-tip-end-12-3 = Pozwalać dziecku pomagać: gotować, liczyć, robić zakupy.
preparation-tip-end-12-4 = W ostatnim tygodniu wakacji rozmawiać o nowym roku szkolnym.

# For children from six to twelve years old.
preparation-tip-end-1 = Zachęcać dziecko do czytania codziennie, także w wakacje. Może być komiks.
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Chodzić razem do biblioteki. Dzieci zapisują się za darmo.
preparation-tip-end-3 = Razem liczyć: pieniądze, czas na zegarze, składniki z przepisu.
preparation-tip-end-4 = W ostatnim tygodniu wakacji zadbać, żeby dziecko znów wcześnie szło spać.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Razem oglądać szkoły: w dzień otwarty albo w internecie.
# The level of secondary education.
preparation-tip-advice-78-2 = Rozmawiać o tym, co dziecko lubi, nie tylko o poziomie szkoły.
preparation-tip-advice-78-3 = Pytać, czym dziecko się przejmuje, i słuchać.
preparation-tip-advice-78-4 = Pokazać, że są Państwo dumni, bez względu na rekomendację.
