### The letter: one page. It invites parents and carers to a conversation about their child.

# $kind is the text of `kind`, $pupil the given name.
invitation-subject = Casuumaad: { $kind } ee { $pupil }

# $names are one or two people, joined by `list-and`.
invitation-salutation = Salaan diirran { $names },
# When no name is known.
invitation-salutation-general = Salaan diirran waalidka iyo masuuliyiinta { $pupil },

## Why we talk, in three short sentences. Looked up by kind first; without an own text the general one stands.
## Keep every sentence on one line of the letter: at most 75 characters with a short name.

invitation-purpose-1 = Waxaan idinku casuumaynaa { $kind } ee { $pupil }.
invitation-purpose-2 = Waxaan waalid kasta kala hadalnaa waxbarasho, saaxiibbo iyo guriga.
invitation-purpose-3 = Waxaan ku wada heshiinaynaa waxa { $pupil } sii caawin kara.

# The first conversation of the year: parents tell, the school listens.
invitation-purpose-start-1 = Iskuulku waa bilaabmay. Waxaan rabnaa inaan ka wada hadalno { $pupil }.
invitation-purpose-start-2 = Waan dhegaysanaynaa: waa maxay awoodda { $pupil }? Guriga maxaa ku caawiya?
invitation-purpose-start-3 = Waalid kasta waxaan uga warramaynaa sida toddobaadyada hore u socdaan.

# The last conversation of the year.
invitation-purpose-end-1 = Waxaan idinku casuumaynaa { $kind } ee { $pupil }.
invitation-purpose-end-2 = Dib ayaan u eegaynaa: waxbarashada { $pupil } iyo waxa aan ku faanno.
invitation-purpose-end-3 = Waalid kasta waxaan kala hadalnaa waxa caawinaya sannadka xiga.

# The choice of secondary school. A second colleague of the school is always there.
invitation-purpose-provisional-advice-1 = Waxaan rabnaa inaan idinkala hadalno dugsiga sare ee { $pupil }.
invitation-purpose-provisional-advice-2 = Waxaan bixinaynaa talo ku-meel-gaar ah. Sheega ra’yigiinna iyo ka { $pupil }.
invitation-purpose-provisional-advice-3 = Shaqaale labaad ayaa nala jooga. Waalid kasta sidaas ayaan u samaynaa.

# The final advice, after the test of the last year (doorstroomtoets).
invitation-purpose-final-advice-1 = Waxaan idinku casuumaynaa kulanka ugu dambeeya ee talada { $pupil }.
invitation-purpose-final-advice-2 = Waxaan eegaynaa imtixaanka doorstroomtoets iyo talada kama dambaysta ah.
invitation-purpose-final-advice-3 = Shaqaale labaad ayaa nala jooga. Waalid kasta sidaas ayaan u samaynaa.

## What the child does. One of these three stands in the letter.

invitation-role-absent = Kulankan waalidka oo keliya ayaa imanaya. Laakiin guriga kala hadla { $pupil }.
invitation-role-present = Fadlan { $pupil } soo kaxaysta. Dhammaanteen waan wada hadlaynaa.
invitation-role-leads = { $pupil } soo kaxaysta. Waa hoggaamiyaha kulanka. Macallinku waa caawinayaa.

# Another child of the same family that also has a conversation.
invitation-sibling = { $name }: { $date }, { $time }

# $date is a day written out.
invitation-slip-return = Fadlan warqaddan yar soo celiya ka hor { $date }.

# The kinds of `kind` again, now with a capital: they stand alone in the strip of the school year.
cycle-name =
    { $kind ->
        [start] Bilowga sannadka
       *[progress] Horumarka
        [second-progress] Horumarka 2
        [end] Dhammaadka sannadka
        [provisional-advice] Talo ku-meel-gaar
        [final-advice] Talo kama-dambays
    }

# Above the letter. $place is a town, $date a day without weekday.
place-date = { $place }, { $date }

## Labels in the block with the appointment.

invitation-when = Maalintee?
invitation-time = Saacaddee?
invitation-place = Xaggee?
invitation-people = Yaa imanaya?
invitation-bring = Qof waad soo kaxaysan kartaan.
# An adult who translates. The child is never asked to do this.
invitation-interpreter = Turjubaan ma rabtaan? Noo sheega. Ilmihiinna looma baahna inuu turjumo.
# Above the list of brothers and sisters with a conversation too.
invitation-siblings = Sidoo kale kulan ku saabsan:
invitation-cycle = Kulannada sannad-dugsiyeedkan
invitation-closing = Salaan iyo mahad,
# Under the QR code, in two short lines. A telephone that scans it puts the appointment in its calendar.
invitation-qr = Sawira, ku dara kalandarka.
# Read aloud to who cannot see the QR code.
invitation-qr-alt = Koodhka QR ee ballantan kalandarka gelinaya

## The reply slip that parents cut off and give back. The numbers before the boxes are set by the program.

invitation-slip-title = Jawaabtiinna
invitation-slip-come = Waan imanayaa.
# A line follows to write a day and a time on.
invitation-slip-cannot = Markaas ma iman karo. Waxaan iman karaa:
# A line follows to write the language on.
invitation-slip-interpreter = Turjubaan baan rabaa. Luqad:
# A line follows to write a name on.
invitation-slip-bring = Qof baan la imanayaa:
# A line follows to write a topic on.
invitation-slip-talk = Waxaan rabaa inaan ka hadlo:
invitation-slip-signature = Magac iyo saxiix:
