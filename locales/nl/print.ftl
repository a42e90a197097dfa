### For the school's office: what is needed to print, sort and send hundreds of packs. Dutch only, never translated.
### The reader is an administrator, no programmer: one action a line, the words of a printer's own window.

## Names of the sheets. They stand in the running foot of each page.

part-print-check = Printproef
part-separator = Scheidingsblad
part-labels = Adresetiketten

## The print check: one sheet to print before hundreds are, and its back.

print-check-title = Printproef: klopt uw printer?
# Under the title.
print-check-intro = Print dit bestand. Stel eerst dit in en vink af:

# What to set in the printer: the word in bold, then what to choose.
print-check-paper = Papier
print-check-paper-a4 = A4
# The program puts the pages of a booklet in order itself.
print-check-paper-a3 = A3. Zet “boekje” in de printer uit: de pagina’s staan al goed.
print-check-scale = Schaal
print-check-scale-line = 100 % (“werkelijke grootte”). Dus niet “passend maken”.
print-check-sides = Dubbelzijdig
print-check-sides-long = Aan, omslaan over de lange zijde.
print-check-sides-short = Aan, omslaan over de korte zijde.
print-check-colour = Kleur
print-check-colour-line = Zwart-wit is goed.
print-check-fold = Vouwen
print-check-fold-line = In het midden. Deze kant is de voorkant van het boekje.
print-check-first = Begin klein
print-check-first-line = Print eerst één groep. Klopt alles? Print dan de rest.

# Names of the window that is drawn.
print-check-window-left = venster links
print-check-window-right = venster rechts
# Beside the marks for folding: the size of the envelope.
print-check-fold-thirds = C5/6
print-check-fold-half = C5
# Where a booklet is folded.
print-check-fold-here = vouwlijn

# What to look at on the printed sheet: the word in bold, then what is right.
print-check-look-ruler = Linialen
print-check-look-ruler-line = Elk is precies 100 mm. Korter? Dan staat “passend maken” aan.
print-check-look-corners = Hoeken
print-check-look-corners-line = Alle vier de hoekjes staan er helemaal op.
print-check-look-window = Envelop
print-check-look-window-line = Vouw en schud: u ziet steeds het hele adres.
# window is a setting in the file school.toml.
print-check-look-window-else = Niet? Kies in school.toml een ander “window”.
print-check-look-light = Achterkant
print-check-look-light-line = Houd het blad tegen het licht. Het kruis op de achterkant ligt binnen het ringetje.

# Above the arrow that points to the upper edge.
print-check-up = boven

# Read aloud to who cannot see the drawings.
print-check-ruler-alt = Twee linialen van 0 tot 100 mm: een liggende en een staande
print-check-mark-alt = Een kruis met een ringetje van 2 mm en een pijl naar boven
print-check-mark-back-alt = Een kruis met een pijl naar boven, precies achter dat op de voorkant

# The back: what can be seen, and what to do then.
print-check-back-title = De achterkant
print-check-back-intro = Houd het blad tegen het licht. Wat ziet u?
# Beside the mark on the back.
print-check-behind = Dit kruis hoort precies achter het kruis op de voorkant te liggen, hoogstens 2 mm ernaast.
print-check-good = Beide pijlen wijzen naar boven en het kruis ligt binnen het ringetje.
print-check-good-do = Goed. U kunt printen.
print-check-turned = Deze kant staat op zijn kop.
print-check-turned-long-do = De printer slaat om over de korte zijde. Kies: lange zijde.
print-check-turned-short-do = De printer slaat om over de lange zijde. Kies: korte zijde.
print-check-apart = Deze kant staat op een blad apart.
print-check-apart-do = Dubbelzijdig staat uit. Zet het aan.
print-check-shifted = Het kruis ligt buiten het ringetje.
print-check-shifted-do = Dat is meer dan 2 mm. Leg het papier recht in de lade en schuif de geleiders aan.

# On the other half of the large sheet of a booklet.
print-check-half-back = Na het vouwen: de achterkant van het boekje
print-check-half-inside = Na het vouwen: de binnenkant, rechts

## The separator: lies on top of each pack. Office, teacher and child see it.

# Before the name of the household, on a line of its own: "voor De Vries en Jansen".
separator-for = voor
# Words before a value.
separator-language = Taal
separator-appointment = Afspraak
separator-sheets = Papier

# Which pack this is of those of the class. Both are numbers.
separator-count = { $number } van { $total }
# How many sheets of paper the pack has.
separator-paper =
    { $sheets ->
        [one] { $sheets } vel
       *[other] { $sheets } vellen
    }

## Titles of the files. $class is "groep 5A".

print-title = Afdrukken { $class }
print-title-home = Afdrukken { $class }: gaat vooraf naar huis
print-title-table = Afdrukken { $class }: ligt op tafel
