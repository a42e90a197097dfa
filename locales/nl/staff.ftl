### For staff: Dutch only, never translated.
### Sheets of the teacher edition and the phrase list. The reader is a teacher: short, practical, warm.

## Names of the sheets. They stand in the running foot of each page.

part-schedule = Gespreksrooster
part-call-list = Bellijst
part-guide = Gespreksleidraad
part-phrase-list = Zinnenlijst

## Used on more than one sheet.

# Mark on sheets with data that parents of other children must not see.
staff-confidential = Alleen voor de leerkracht
# Heads of columns and words before a value.
staff-pupil = Leerling
staff-parents = Ouders en taal
staff-language = Taal
# Stands before the names of others of the school who come: "met Samira el Idrissi (logopedist)".
staff-with = met

## What the program fills in on these sheets.

# $language is a language in small or capital letters as Dutch writes it: "tolk Arabisch".
staff-interpreter = tolk { $language }
# The parents wish an interpreter; the file does not say for which language.
staff-interpreter-unknown = tolk gewenst, taal onbekend
# Stands for the parents when the file has no names.
staff-household-unknown = ouders/verzorgers
# A brother or sister with a conversation on the same day: "Yara in groep 3A: 15.45 uur". $time ends with "uur".
staff-sibling = { $name } in groep { $class }: { $time }

# What the child does in the conversation: comes along, or leads. One or two words in small letters.
staff-role-present = komt mee
staff-role-leads = leidt

# The same as a sentence, on the guide. $pupil is the given name.
staff-guide-role-absent = { $pupil } is er niet bij.
staff-guide-role-present = { $pupil } komt mee en praat mee.
staff-guide-role-leads = { $pupil } leidt het gesprek.

# What the file lacks: an action for the teacher. At most 60 characters, a box to tick stands before it.
staff-missing-strength = Bedenk een sterk punt met een voorbeeld.
staff-missing-earlier = Vraag na wat vorige keer is afgesproken.
staff-missing-appointment = Spreek een dag en een tijd af.

# What must be arranged before the conversation.
staff-prepare-interpreter = De tolk weet dag, tijd en lokaal.
staff-prepare-ask-interpreter = Gevraagd of de ouders een tolk willen.
staff-prepare-second-colleague = Een tweede collega is gevraagd.
staff-prepare-pupil = { $pupil } heeft het leerlingblad ingevuld.
staff-prepare-results = De ontwikkeltrap ligt klaar.

## The schedule: all conversations of a class, a table per day.

# The name of the class follows: "Gespreksrooster groep 5A".
schedule-title = Gespreksrooster
schedule-time = Tijd
schedule-notes = Notities
# Above boxes to tick when somebody has been there.
schedule-came = Gekomen
# Before the number of the child's own grade, in a class with more than one.
schedule-grade = leerjaar
# Mark: the other household of this child has an appointment of its own.
schedule-second-household = Tweede huishouden
# Before brothers and sisters with a conversation on the same day.
schedule-siblings = Broers en zussen:
# Mark: a brother or sister has a conversation at this very hour.
schedule-clash = Broer/zus: zelfde tijd
# What the parents answered.
schedule-reply-yes = Antwoord: komt
schedule-reply-no = Kan niet: bel
schedule-reply-none = Antwoord: nog niet
# A row between two conversations where time is free.
schedule-pause = pauze
# Stands where the table would be when no conversation has been planned.
schedule-empty = Er staan nog geen gesprekken op het rooster.
schedule-empty-next = Zet dag en tijd in gesprekken.csv en maak de mappen opnieuw.

# Pupils without an appointment, with room for one.
schedule-open = Nog geen afspraak
schedule-open-when = Dag en tijd

## The call list: parents whom the teacher phones to make an appointment.

# The name of the class follows.
call-list-title = Bellijst
call-list-intro = Bel deze ouders en spreek een dag en tijd af. Tolk nodig? Regel die eerst.
call-list-empty = Iedereen heeft geantwoord.
call-list-empty-next = Er hoeft niemand gebeld te worden.
call-list-reach = Bellen
call-list-result = Afgesproken
# Why this row is in the list.
call-list-no-answer = Nog geen antwoord
call-list-cannot = Kan niet op deze tijd
call-list-no-appointment = Nog geen afspraak
# Before the appointment that stands now.
call-list-planned = Gepland:
# Stands where the phone number would be.
call-list-no-phone = Geen nummer bekend
# Words before a line to write on, or before boxes to tick.
call-list-called = Gebeld op
call-list-day = Nieuwe dag
call-list-time = Tijd
call-list-interpreter = Tolk
call-list-yes = ja
call-list-no = nee

## The conversation guide: one page per pupil, nine steps.

# Words before what the file knows about who comes.
guide-household = Ouders
guide-with = Ook erbij
# Stands beside the language when the parents speak another language than Dutch.
guide-interpreter-hint = Het kind tolkt nooit. Kijk naar de ouders, niet naar de tolk.
# Head of a list to tick: what the file lacks, and what must stand ready.
guide-before = Vooraf
# Heads of what the file knows.
guide-strengths = Dit gaat goed
guide-talents = Talenten
guide-focus = Aandachtspunten
# Each agreement is followed by who does it and the day on which all look back.
guide-earlier = Vorige afspraken (wie · terugkijken op)
# Each subject is followed by the first and the newest level: "Rekenen M3–M5".
guide-levels = Niveaus (van – naar)
# Stands under a list that was too long for the page.
guide-more = Meer staat in het dossier.
# Before lines to write a day and an hour on.
guide-date = Datum
guide-time = Tijd

guide-step-1 = Het doel
guide-step-1-line-1 = Begin met iets goeds. Geef een voorbeeld.
guide-step-1-line-2 = Zeg waarover het gaat en hoelang.

# Parents and child speak first.
guide-step-2 = Vragen van ouders en kind
guide-step-2-line-1 = Laat eerst ouders en kind vertellen.
guide-step-2-line-2 = Hoe ging het met de vorige afspraken?

# Do the parents understand the results?
guide-step-3 = Zijn de resultaten duidelijk?
guide-step-3-line-1 = Leg woorden uit. Vraag: wat valt u op?
guide-step-3-line-2 = Vergelijk het kind eerst met zichzelf.

# Only in grades 6, 7 and 8.
guide-step-4 = Uitstroomperspectief
guide-step-4-line-1 = Wat verwachten kind en ouders zelf?

guide-step-5 = Doelen kiezen
guide-step-5-line-1 = Eén of twee is genoeg. Een talent telt ook.

guide-step-6 = Wat is nodig en haalbaar?
guide-step-6-line-1 = Op school, thuis en voor het kind zelf.

guide-step-7 = Wie doet wat?
guide-step-7-line-1 = Wat, wanneer, hoe, waarom? Schrijf het op.

guide-step-8 = Wanneer kijken we terug?
guide-step-8-line-1 = Volgend gesprek ver weg? Kies eerder.

# How was this conversation?
guide-step-9 = Terugblik op het gesprek
guide-step-9-line-1 = Is alles gezegd? Is alles duidelijk?
guide-step-9-line-2 = Bedank iedereen. Eindig met iets goeds.

## The list of ready-made sentences with their codes.

phrase-list-title = Zinnenlijst
phrase-list-use-1 = Schrijf de code in observaties.csv of in de kolom ‘sterk punt’, ‘talent’ of ‘aandachtspunt’.
phrase-list-use-2 = Ouders lezen de zin in hun eigen taal, met de naam van hun kind.
phrase-list-code = Code
phrase-list-sentence = Zin
# Head of the column with the sentence in the parents' language.
phrase-list-translated = Dit lezen ouders
# Meaning of the marks before a sentence.
phrase-list-strength = sterk punt
phrase-list-talent = talent
phrase-list-focus = aandachtspunt

# Title of the file with all sheets of one class. $class is "groep 5/6 Kabouters".
staff-title = Gesprekken van { $class }

## The list of all texts of a language, for a speaker who reads them.

part-review-sheet = Leeslijst
# $language is the Dutch name of the language.
review-title = Leeslijst: de teksten in het { $language }
review-how-1 = Lees elke regel. Staat rechts niet wat links staat? Schrijf het erbij.
review-how-2 = Wat tussen accolades staat, vult het programma in. Laat het staan.
review-how-3 = Let op: is het vriendelijk, gewoon en kort? Begrijpt een ouder die weinig leest het?
review-doubts = Hier twijfelde de vertaler
review-dutch = Nederlands
review-better = Beter is
