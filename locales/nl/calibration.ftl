### A page for the school's staff: does the address show in the window of the envelope? Dutch only.

calibration-title = Past het adres in uw envelop?

# Names of the two windows that are drawn.
calibration-left = venster links
calibration-right = venster rechts

calibration-step-1 = Print dit blad op 100 %. Zet “passend maken” uit.
calibration-step-2 = Meet de twee linialen na: elk is precies 100 mm lang.
calibration-step-3 = Vouw bij de streepjes. Doe het blad in de envelop en schud.

calibration-measure = Goed: u ziet steeds het hele adres, en niets van de brief.
# window is a setting in the file school.toml.
calibration-else = Niet goed? Kies in school.toml bij “window” het andere venster en maak dit blad opnieuw.

# Beside the marks for folding: the size of the envelope.
calibration-fold-thirds = C5/6
calibration-fold-half = C5

# Read aloud to who cannot see the rulers.
calibration-ruler-alt = Twee linialen van 0 tot 100 mm: een liggende en een staande
