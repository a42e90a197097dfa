### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Zaproszenie: { $kind } – { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Dzień dobry, { $names }!
# When no name is known.
invitation-salutation-general = Drodzy Rodzice i Opiekunowie dziecka: { $pupil },

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Zapraszamy Państwa na { $kind }: jak radzi sobie { $pupil }?
invitation-purpose-2 = Tematy: nauka, przyjaciele i dom. Tak rozmawiamy ze wszystkimi rodzicami.
invitation-purpose-3 = Razem ustalimy, czego { $pupil } potrzebuje, żeby iść dalej.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = Zaczął się rok szkolny. Chętnie porozmawiamy o dziecku: { $pupil }.
invitation-purpose-start-2 = Państwo mówią, my słuchamy: co { $pupil } umie dobrze? Co pomaga w domu?
invitation-purpose-start-3 = Opowiemy o pierwszych tygodniach. Tak rozmawiamy ze wszystkimi rodzicami.

# The last conversation of the year.
invitation-purpose-end-1 = Zapraszamy Państwa na { $kind }: jak radzi sobie { $pupil }?
invitation-purpose-end-2 = Spojrzymy wstecz: co { $pupil } już umie? Z czego jesteśmy dumni?
invitation-purpose-end-3 = Co pomoże w przyszłym roku? Tak rozmawiamy ze wszystkimi rodzicami.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Chcemy z Państwem porozmawiać o szkole średniej dla dziecka: { $pupil }.
invitation-purpose-provisional-advice-2 = Podamy wstępną rekomendację (advies). A co myślą Państwo i { $pupil }?
invitation-purpose-provisional-advice-3 = Będzie też druga osoba ze szkoły. Tak rozmawiamy ze wszystkimi rodzicami.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Zapraszamy na ostatnią rozmowę o rekomendacji dla dziecka: { $pupil }.
invitation-purpose-final-advice-2 = Omówimy doorstroomtoets (test). Podamy ostateczną rekomendację (advies).
invitation-purpose-final-advice-3 = Będzie też druga osoba ze szkoły. Tak rozmawiamy ze wszystkimi rodzicami.

## What the child does. One of these three stands in the letter.

invitation-role-absent = { $pupil } nie przychodzi. Proszę jednak porozmawiać o tym razem w domu.
invitation-role-present = { $pupil } też przychodzi i z nami rozmawia.
invitation-role-leads = { $pupil } też przychodzi i prowadzi rozmowę. Nauczyciel pomaga.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Proszę oddać ten odcinek przed dniem: { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Początek roku
       *[progress] Postępy dziecka
        [second-progress] Postępy dziecka 2
        [end] Koniec roku
        [provisional-advice] Wstępna rekomendacja
        [final-advice] Ostateczna rekomendacja
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Którego dnia?
invitation-time = O której?
invitation-place = Gdzie?
invitation-people = Kto będzie?
invitation-bring = Można przyjść z kimś bliskim.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Czy chcą Państwo tłumacza? Proszę nam powiedzieć. Dziecko nie musi tłumaczyć.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Jest też rozmowa o dziecku:
invitation-cycle = Spotkania w tym roku szkolnym
invitation-closing = Z serdecznymi pozdrowieniami
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Kod: termin do kalendarza.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = Kod QR z terminem tego spotkania do kalendarza

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Państwa odpowiedź
invitation-slip-come = Przyjdę.
# A line follows to write a day and a time on.
invitation-slip-cannot = Nie mogę w tym terminie. Mogę przyjść:
# A line follows to write the language on.
invitation-slip-interpreter = Proszę o tłumacza. Mój język:
# A line follows to write a name on.
invitation-slip-bring = Przyjdzie ze mną:
# A line follows to write a topic on.
invitation-slip-talk = Chcę porozmawiać o:
invitation-slip-signature = Imię, nazwisko i podpis:
