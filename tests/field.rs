//! The rules of the field on paper: what a kind of conversation, a grade and a role make of a pack.

use gespreksmap::locale::Locale;
use gespreksmap::plan::Wanted;
use rayon::prelude::*;

use crate::support::{LETTER, flowing, packs, packs_of, part, project, run, runs, school};

/// A school of one pupil, with further files or columns.
fn one(header: &str, row: &str, more: &[(&str, &str)]) -> tempfile::TempDir {
    let pupils = format!("Leerlingnummer;Roepnaam;Achternaam;Groep{header}\n1;Noor;Jansen;{row}\n");
    let mut files = vec![("leerlingen.csv", pupils.as_str())];
    files.extend(more);
    school(&files)
}

/// The words of one part of the only pack of a school.
fn words(folder: &tempfile::TempDir, name: &str) -> String {
    let [pack] = packs(folder.path(), &Wanted::default())
        .try_into()
        .ok()
        .expect("one pack");
    part(&pack, name)
}

#[test]
fn c2_nothing_in_the_letter_depends_on_how_well_a_pupil_does() {
    let purpose = |words: &str| {
        let (_, rest) = words.split_once("nodigen").expect("an invitation");
        rest.split_once("Welke dag")
            .expect("the appointment")
            .0
            .to_owned()
    };
    let weak = one(";Rekenen M5;Aandachtspunt", "5A;<M3;rekenen", &[]);
    let strong = one(";Rekenen M5;Sterk punt", "5A;E6;rekent graag", &[]);
    assert_eq!(
        purpose(&words(&weak, LETTER)),
        purpose(&words(&strong, LETTER))
    );
}

#[test]
fn c3_the_letter_says_goal_day_hour_length_place_who_and_what_about() {
    let folder = one(
        ";Leerkracht;Datum gesprek;Tijd gesprek;Lokaal",
        "5A;juf Eva;03-02-2027;15:45;lokaal 7",
        &[],
    );
    let words = words(&folder, LETTER);
    for told in [
        "afspraken",
        "woensdag 3 februari 2027",
        "15.45 – 16.00 uur",
        "15 minuten",
        "lokaal 7",
        "juf Eva",
        "leren, vrienden en thuis",
        "Noor komt mee",
    ] {
        assert!(words.contains(told), "{told} is not in: {words}");
    }
}

#[test]
fn c6_the_letter_offers_an_interpreter_and_room_for_somebody_else_never_the_child() {
    let words = words(&one("", "5A", &[]), LETTER);
    assert!(
        words.contains("tolk") && words.contains("iemand mee"),
        "{words}"
    );
    assert!(words.contains("Uw kind hoeft niet te tolken"), "{words}");
}

#[test]
fn c7_an_agenda_of_grade_8_speaks_of_the_school_choice_and_this_years_dates() {
    let row = "8B;voorlopig adviesgesprek;25-01-2027";
    let agenda = words(
        &one(";Soort gesprek;Datum gesprek", row, &[]),
        "Gespreksagenda",
    );
    for told in [
        "middelbare school",
        "10 januari",
        "31 januari",
        "15 maart",
        "24 maart",
    ] {
        assert!(agenda.contains(told), "{told} is not in: {agenda}");
    }
    let seventh = words(
        &one(";Datum gesprek", "7A;25-01-2027", &[]),
        "Gespreksagenda",
    );
    assert!(
        !seventh.contains("24 maart"),
        "grade 7 has no advice this year: {seventh}"
    );
}

#[test]
fn c11_both_homes_hear_the_same_at_the_same_time() {
    let school = project("fixtures/de-regenboog");
    let both = packs_of(&school, "1016");
    let parts: Vec<Vec<String>> = both
        .iter()
        .map(|pack| {
            crate::support::feet(pack)
                .into_iter()
                .map(|(part, _)| part)
                .collect()
        })
        .collect();
    assert_eq!(both.len(), 2);
    let at = both
        .iter()
        .position(|pack| pack.path.ends_with("nl.pdf"))
        .expect("one is Dutch");
    let (dutch, other) = (&parts[at], &parts[1 - at]);
    for part in [
        "Uitnodiging",
        "Voorbereiding",
        "Gespreksagenda",
        "Ontwikkeltrap",
        "Afspraken",
    ] {
        assert!(dutch.contains(&part.to_owned()), "{part} in {dutch:?}");
    }
    // The translated one has the letter twice and else the same sheets.
    assert_eq!(other.len(), dutch.len() + 1);
}

#[test]
fn c12_an_agenda_for_grade_2_speaks_of_playing_and_language() {
    let agenda = words(&one("", "2A", &[]), "Gespreksagenda");
    assert!(
        agenda.contains("speelt") && agenda.contains("taal"),
        "{agenda}"
    );
    assert!(!agenda.contains("middelbare"), "{agenda}");
}

#[test]
fn c13_what_goes_well_stands_before_what_can_be_better() {
    let observations = "Leerlingnummer;Soort;Onderwerp;Tekst\n1;aandachtspunt;leren;KAN BETER\n1;sterk punt;leren;GAAT GOED\n";
    let agenda = words(
        &one("", "5A", &[("observaties.csv", observations)]),
        "Gespreksagenda",
    );
    let at = |text: &str| agenda.find(text).expect("it is on paper");
    assert!(at("GAAT GOED") < at("KAN BETER"), "{agenda}");
}

#[test]
fn c13_a_phrase_of_the_bank_is_read_in_the_language_of_the_parents() {
    let row = "5A;Engels;leest-met-plezier";
    let folder = one(";Thuistaal;Sterk punt", row, &[]);
    let [pack] = packs(folder.path(), &Wanted::default())
        .try_into()
        .ok()
        .expect("one");
    let words = flowing(&pack);
    assert!(words.contains("Noor leest met plezier"), "{words}");
    assert!(!words.contains("leest-met-plezier"), "{words}");
    assert!(words.contains("enjoy"), "{words}");
}

#[test]
fn c14_the_form_asks_who_does_what_when_and_how_we_see_it() {
    let form = words(&one("", "5A", &[]), "Afspraken");
    for asked in [
        "kind",
        "ouders",
        "school",
        "Wanneer",
        "Hoe zien we",
        "terugkijken",
    ] {
        assert!(form.contains(asked), "{asked} is not in: {form}");
    }
    let [discussed, agreed] = ["besproken", "spreken we af"].map(|it| form.find(it));
    assert!(discussed.is_some() && discussed < agreed, "{form}");
}

#[test]
fn c15_earlier_agreements_come_back_in_the_introduction() {
    let agreements = "Leerlingnummer;Afspraak\n1;SAMEN LEZEN\n";
    let agenda = words(
        &one("", "5A", &[("afspraken.csv", agreements)]),
        "Gespreksagenda",
    );
    let at = |text: &str| {
        agenda
            .find(text)
            .unwrap_or_else(|| panic!("{text}: {agenda}"))
    };
    assert!(at("Hoe gaat het?") < at("SAMEN LEZEN") && at("SAMEN LEZEN") < at("Leren"));
}

#[test]
fn c16_exit_bands_are_shown_from_grade_6_on_and_only_when_the_school_wants_them() {
    let shown = |class: &str, settings: &str| {
        let row = format!("{class};M5");
        let folder = one(";Rekenen M5", &row, &[("school.toml", settings)]);
        words(&folder, "Ontwikkeltrap").contains("praktijkonderwijs")
    };
    let on = "[staircase]\nexit-bands = true\n";
    assert!(shown("6A", on));
    assert!(!shown("5A", on));
    assert!(!shown("6A", ""));
}

#[test]
fn c17_levels_are_explained_in_plain_words() {
    let stairs = words(&one(";Rekenen M5", "5A;M5", &[]), "Ontwikkeltrap");
    assert!(stairs.contains("midden groep 5"), "{stairs}");
}

#[test]
fn c18_the_child_is_compared_with_its_own_earlier_self() {
    let row = "5A;E3;M5";
    let stairs = words(&one(";Rekenen M4;Rekenen M5", row, &[]), "Ontwikkeltrap");
    assert!(stairs.contains("van E3 naar M5"), "{stairs}");
    assert!(stairs.contains("zegt niets over later"), "{stairs}");
}

#[test]
fn c19_help_at_home_fits_the_grade() {
    let tips = |class: &str| words(&one("", class, &[]), "Voorbereiding");
    assert!(tips("1A").contains("Zing, speel en tel"));
    assert!(tips("8A").contains("planning"));
}

#[test]
fn c20_parents_prepare_in_five_steps_and_the_child_has_its_own_sheet() {
    let folder = one("", "5A", &[]);
    let preparation = words(&folder, "Voorbereiding");
    for step in [
        "Kom naar het gesprek",
        "Praat eerst met uw kind",
        "wat wilt u vragen",
        "wat wilt u vertellen",
        "Vraag door",
    ] {
        assert!(preparation.contains(step), "{step}: {preparation}");
    }
    assert!(words(&folder, "Leerlingblad").contains("trots"));
}

#[test]
fn c20_a_child_that_leads_gets_steps_for_it() {
    let sheet = |role: &str| {
        let row = format!("7A;{role}");
        words(&one(";Leerling aanwezig", &row, &[]), "Leerlingblad")
    };
    assert!(sheet("leidt").contains("Zo leid ik het gesprek"));
    assert!(!sheet("ja").contains("Zo leid ik het gesprek"));
}

/// The papers of the teacher of class 5A, as text.
fn teacher_papers(folder: &tempfile::TempDir) -> String {
    let out = folder.path().join("out");
    let input = folder.path().to_str().expect("a path");
    let args = [
        "render",
        input,
        "--out",
        out.to_str().expect("a path"),
        "--edition",
        "teacher",
    ];
    let output = run(&args);
    assert_eq!(output.code, Some(0), "{}", crate::support::printed(&output));
    crate::support::pdf_text(&out.join("teacher").join("5A.pdf"))
}

#[test]
fn c9_the_teacher_gets_a_list_of_parents_without_an_answer() {
    let row =
        |answer: &str| format!("5A;03-02-2027;15:45;{answer};mevrouw;De Vries;06 12 00 00 00");
    let header = ";Datum gesprek;Tijd gesprek;Antwoord;Verzorger 1 aanhef;Verzorger 1 achternaam;Verzorger 1 telefoon";
    let called = teacher_papers(&one(header, &row(""), &[]));
    assert!(
        called.contains("06 12 00 00 00") && called.contains("Nog geen antwoord"),
        "{called}"
    );
    let answered = teacher_papers(&one(header, &row("ja"), &[]));
    assert!(!answered.contains("06 12 00 00 00"), "{answered}");
    assert!(answered.contains("Iedereen heeft geantwoord"), "{answered}");
}

#[test]
fn c21_the_teacher_has_the_nine_steps() {
    let header = ";Leerjaar;Sterk punt";
    let words = teacher_papers(&one(header, "5A;6;rekent graag", &[]));
    for step in [
        "Het doel",
        "Vragen van ouders en kind",
        "resultaten duidelijk",
        "Uitstroomperspectief",
        "Doelen",
    ] {
        assert!(words.contains(step), "{step}: {words}");
    }
    assert!(words.contains("rekent graag"), "{words}");
}

#[test]
fn c22_at_the_start_of_the_year_the_parents_tell() {
    let folder = one(";Soort gesprek", "3A;startgesprek", &[]);
    let letter = words(&folder, LETTER);
    assert!(
        letter.contains("vertelt") || letter.contains("luisteren"),
        "{letter}"
    );
    let [pack] = packs(folder.path(), &Wanted::default())
        .try_into()
        .ok()
        .expect("one");
    let parts: Vec<String> = crate::support::feet(&pack)
        .into_iter()
        .map(|(it, _)| it)
        .collect();
    assert!(!parts.contains(&"Ontwikkeltrap".to_owned()), "{parts:?}");
}

#[test]
fn c23_the_written_report_says_itself_whose_it_is_and_of_which_conversation() {
    let row = "5A;03-02-2027;15:45";
    let folder = one(";Datum gesprek;Tijd gesprek", row, &[]);
    for name in ["Gespreksagenda", "Afspraken"] {
        let words = words(&folder, name);
        assert!(words.contains("woensdag 3 februari 2027"), "{words}");
        assert!(words.contains("Noor Jansen · groep 5A"), "{words}");
    }
}

#[test]
fn l2_a_test_of_another_level_is_marked_and_explained() {
    let results = |custom: &str| {
        let text = format!(
            "Leerlingnummer;Vak;Toets;Moment;Niveau;Toets op maat\n1;Rekenen;M4;M5;M4;{custom}\n"
        );
        words(
            &one("", "5A", &[("resultaten.csv", text.as_str())]),
            "Ontwikkeltrap",
        )
    };
    let explained = "toets";
    let (marked, plain) = (results("ja"), results(""));
    assert!(
        marked.matches(explained).count() > plain.matches(explained).count(),
        "{marked}"
    );
}

#[test]
fn l3_a_score_is_never_made_into_a_level() {
    let results = "Leerlingnummer;Vak;Moment;Vaardigheidsscore\n1;Rekenen;M5;210\n";
    let stairs = words(
        &one("", "5A", &[("resultaten.csv", results)]),
        "Ontwikkeltrap",
    );
    assert!(stairs.contains("nog geen resultaten"), "{stairs}");
}

#[test]
fn l6_the_schools_own_lines_stand_with_the_exit_bands() {
    let settings = "[staircase]\nexit-bands = true\nlines = [{ name = \"havo\", rate = 0.95 }]\n";
    let folder = one(";Rekenen M7", "7A;M6", &[("school.toml", settings)]);
    let stairs = words(&folder, "Ontwikkeltrap");
    for name in ["havo", "praktijkonderwijs", "vmbo"] {
        assert!(stairs.contains(name), "{name}: {stairs}");
    }
}

/// A letter with an address, a window, and whatever else fills it.
fn letter_school(window: &str, language: &str, long: bool) -> tempfile::TempDir {
    let name = if long {
        "Maximiliaan-Alexander Theodorus van Oosterwijk-Vredenburg ter Zonneschans"
    } else {
        "De Vries"
    };
    let pupils = format!(
        "Leerlingnummer;Roepnaam;Achternaam;Groep;Datum gesprek;Tijd gesprek;Lokaal;Deelnemers;Tweede collega;Leerkracht;Thuistaal;Tolk;Straat;Huisnummer;Postcode;Woonplaats\n\
         1;Maximiliaan-Alexander;{name};5/6 Kabouters en Kaboutertjes;03-02-2027;15:45;{};\"{}\";meester Wolfgang-Amadeus Steenbergen;juf Annemarie van der Woude-Hoogendijk;{language};ja;Burgemeester van Walsumlaan;123 B bis;3011AB;Capelle aan den IJssel\n\
         2;Sophie;{name};3A;03-02-2027;16:15;lokaal 3;;;;{language};;Burgemeester van Walsumlaan;123 B bis;3011AB;Capelle aan den IJssel\n\
         3;Pieter;{name};7A;04-02-2027;16:15;lokaal 7;;;;{language};;Burgemeester van Walsumlaan;123 B bis;3011AB;Capelle aan den IJssel\n\
         4;Louise;{name};8A;05-02-2027;16:15;lokaal 8;;;;{language};;Burgemeester van Walsumlaan;123 B bis;3011AB;Capelle aan den IJssel\n",
        if long {
            "de grote spreekkamer naast de aula op de eerste verdieping"
        } else {
            "lokaal 5"
        },
        if long {
            "Samira el Idrissi-Bouzambou (logopedist); Jan-Willem Prins-van der Berg (intern begeleider)"
        } else {
            ""
        },
    );
    let guardians = ["Wilhelmina", "Johannes-Theodorus"].map(|given| {
        format!("1;mevrouw;{given};;{name};ja;1;Burgemeester van Walsumlaan;123 B bis;3011AB;Capelle aan den IJssel;{language}\n")
    });
    let guardians = format!(
        "Leerlingnummer;Aanhef;Voornaam;Tussenvoegsel;Achternaam;Gezag;Huishouden;Straat;Huisnummer;Postcode;Woonplaats;Taal\n{}",
        guardians.concat()
    );
    let mut settings = format!(
        "[school]\nname = \"Openbare Basisschool De Regenboog aan de Lindelaan\"\nstreet = \"Lindelaan 12\"\npostcode = \"3011 AB\"\ntown = \"Rotterdam\"\nphone = \"010 123 45 67\"\nemail = \"info@deregenboog.example\"\n[letter]\ndate = 2027-01-12\nreply-before = 2027-01-20\nwindow = \"{window}\"\n"
    );
    if long {
        settings.push_str("[letter.own-words]\nnl = \"De ingang is deze week aan de achterkant van de school, want de stoep aan de voorkant is open. Er is koffie en thee in de hal, en de bibliotheek is open voor broers en zussen die mee moeten komen.\"\n");
        for (kind, month) in [
            ("start", 9),
            ("progress", 2),
            ("second-progress", 4),
            ("provisional-advice", 1),
            ("final-advice", 3),
            ("end", 6),
        ] {
            let year = if month > 8 { 2026 } else { 2027 };
            settings.push_str(&format!("[[cycle]]\nkind = \"{kind}\"\nfrom = {year}-{month:02}-15\nuntil = {year}-{month:02}-19\n"));
        }
    }
    school(&[
        ("leerlingen.csv", pupils.as_str()),
        ("verzorgers.csv", guardians.as_str()),
        ("school.toml", settings.as_str()),
    ])
}

/// The runs of the pages of a letter; the first pupil's.
fn letters(folder: &tempfile::TempDir) -> Vec<Vec<crate::support::Run>> {
    let wanted = Wanted {
        pupils: vec!["1".to_owned()],
        parts: vec![gespreksmap::domain::Part::Invitation],
        ..Wanted::default()
    };
    let made = packs(folder.path(), &wanted);
    let [pack] = made.try_into().ok().expect("one pack");
    pack.pages.iter().map(|page| runs(&page.frame)).collect()
}

#[test]
fn b1_the_address_shows_in_the_window_of_the_envelope() {
    for (window, from, until) in [("left", 35.0, 114.0), ("right", 111.0, 184.0)] {
        for page in letters(&letter_school(window, "", false)) {
            let address: Vec<_> = page
                .iter()
                .filter(|run| (55.0..90.0).contains(&run.y) && run.x > from - 1.0 && run.x < until)
                .collect();
            let text: Vec<&str> = address.iter().map(|run| run.text.as_str()).collect();
            assert!(
                text.iter().any(|it| it.contains("CAPELLE")),
                "{window}: {text:?}"
            );
            for run in address {
                assert!(run.x + run.width < until + 1.0, "{window}: {run:?}");
            }
        }
    }
}

#[test]
fn b1_b5_the_letter_is_one_page_with_the_longest_values_in_every_language() {
    let locales = gespreksmap::pipeline::built_in_locales().expect("the built-in texts are right");
    for locale in locales.iter() {
        let language = locale.meta().tag.0.as_str();
        let letters_wanted = if language == "nl" { 1 } else { 2 };
        for window in ["left", "right"] {
            let pages = letters(&letter_school(window, language, true));
            assert_eq!(pages.len(), letters_wanted, "{language} {window}");
            for page in &pages {
                for run in page {
                    assert!(run.y < 290.0, "{language}: {run:?} falls off the page");
                    assert!(
                        run.x >= 19.0 && run.x + run.width <= 191.5,
                        "{language}: {run:?}"
                    );
                    assert!(run.size >= 6.9, "{language}: {run:?} is too small");
                }
                assert_no_overlap(page, language);
            }
        }
    }
}

#[test]
fn b5_running_text_of_an_ordinary_letter_is_12_points() {
    let folder = one(
        ";Leerkracht;Datum gesprek;Tijd gesprek;Lokaal",
        "5A;juf Eva;03-02-2027;15:45;lokaal 7",
        &[],
    );
    for page in letters(&folder) {
        let greeting = page
            .iter()
            .find(|run| run.text.starts_with("Beste"))
            .expect("a greeting");
        assert!(greeting.size >= 12.0, "{greeting:?}");
    }
}

/// No two runs of text on one another.
fn assert_no_overlap(page: &[crate::support::Run], language: &str) {
    for (at, one) in page.iter().enumerate() {
        for other in &page[at + 1..] {
            let across = one.x < other.x + other.width - 0.3 && other.x < one.x + one.width - 0.3;
            let down = (one.y - other.y).abs() < 0.55 * 0.3528 * one.size.min(other.size);
            assert!(!(across && down), "{language}: {one:?} lies on {other:?}");
        }
    }
}

#[test]
fn b2_the_address_has_three_to_six_lines() {
    let pages = letters(&letter_school("left", "", false));
    let [page] = pages.as_slice() else {
        panic!("{} pages", pages.len());
    };
    let mut lines: Vec<i32> = page
        .iter()
        .filter(|run| (57.0..90.0).contains(&run.y) && (34.0..105.0).contains(&run.x))
        .map(|run| (run.y * 2.0) as i32)
        .collect();
    lines.dedup();
    assert!((3..=6).contains(&lines.len()), "{lines:?}");
}

#[test]
fn c1_the_year_plan_shows_the_cycle_in_the_language_of_the_parents() {
    let cycle = "[school]\nname = \"De Linde\"\n[[cycle]]\nkind = \"progress\"\nfrom = 2027-02-01\n[[cycle]]\nkind = \"start\"\nfrom = 2026-09-14\nuntil = 2026-09-18\n";
    let folder = one(";Thuistaal", "5A;Engels", &[("school.toml", cycle)]);
    let out = folder.path().join("out");
    let (input, target) = (
        folder.path().to_str().expect("a path"),
        out.to_str().expect("a path"),
    );
    let output = run(&["render", input, "--out", target, "--edition", "year-plan"]);
    assert_eq!(output.code, Some(0), "{}", crate::support::printed(&output));
    let words = crate::support::pdf_text(&out.join("year-plan").join("en.pdf"));
    let at = |text: &str| {
        words
            .find(text)
            .unwrap_or_else(|| panic!("{text}: {words}"))
    };
    assert!(
        at("Startgesprek") < at("Voortgangsgesprek"),
        "in the order of the year"
    );
    assert!(
        words.contains("14 – 18 September") && words.contains("2026-2027"),
        "{words}"
    );
}

#[test]
fn what_goes_home_and_what_lies_on_the_table_can_be_made_apart() {
    let parts = |moment| {
        let wanted = Wanted {
            moment: Some(moment),
            ..Wanted::default()
        };
        let folder = one(";Rekenen M5", "5A;M5", &[]);
        let [pack] = packs(folder.path(), &wanted).try_into().ok().expect("one");
        let mut parts: Vec<String> = crate::support::feet(&pack)
            .into_iter()
            .map(|(part, _)| part)
            .collect();
        parts.dedup();
        parts
    };
    use gespreksmap::domain::Moment;
    assert_eq!(
        parts(Moment::Home),
        ["Uitnodiging", "Voorbereiding", "Leerlingblad"]
    );
    assert_eq!(
        parts(Moment::Table),
        ["Gespreksagenda", "Ontwikkeltrap", "Afspraken"]
    );
}

#[test]
fn a_school_can_have_a_form_for_home_and_one_for_itself() {
    let settings = "[agreements]\ncopies = 2\n";
    let folder = one("", "5A", &[("school.toml", settings)]);
    let [pack] = packs(folder.path(), &Wanted::default())
        .try_into()
        .ok()
        .expect("one");
    let forms = crate::support::feet(&pack);
    let forms = forms.iter().filter(|(part, _)| part == "Afspraken").count();
    assert_eq!(forms, 2);
    let words = flowing(&pack);
    assert!(
        words.contains("Voor thuis") && words.contains("Voor school"),
        "{words}"
    );
}

/// Pupils of every kind of conversation and grade band, with all that a file can say of them, in one language.
fn full_school(language: &str) -> tempfile::TempDir {
    let kinds = [
        "startgesprek",
        "voortgangsgesprek",
        "tweede voortgangsgesprek",
        "eindgesprek",
        "adviesgesprek",
        "definitief adviesgesprek",
    ];
    let mut pupils = "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerkracht;Soort gesprek;Datum gesprek;Tijd gesprek;Lokaal;Leerling aanwezig;Thuistaal;Tolk;Ziek;Te laat;Verlof;RW M4;RW E4;RW E4 niveaugroep\n".to_owned();
    let mut observations = "Leerlingnummer;Soort;Onderwerp;Tekst\n".to_owned();
    let mut agreements = "Leerlingnummer;Afspraak;Wie;Terugkijken op\n".to_owned();
    let mut number = 0;
    for kind in kinds {
        for grade in [2, 4, 6, 8] {
            number += 1;
            let role = ["nee", "ja", "leidt"][number % 3];
            pupils.push_str(&format!("{number};Soufiane;Jansen;{grade}A;juf Annemarie Steenbergen;{kind};03-02-2027;15:45;lokaal 5;{role};{language};ja;3;2;1;M4;E4;III\n"));
            for code in [
                "leest-met-plezier",
                "stelt-goede-vragen",
                "tekent-met-details",
                "oefent-vlot-lezen",
            ] {
                observations.push_str(&format!("{number};;;{code}\n"));
            }
            observations.push_str(&format!("{number};sterk punt;sociaal;Soufiane haalde een stoel voor een nieuw kind en zei: kom maar naast mij.\n"));
            agreements.push_str(&format!("{number};Elke avond samen een kwartier lezen en er samen over praten.;ouders;02-02-2027\n{number};Op maandag vijf minuten klokkijken in een groepje.;juf Annemarie;02-02-2027\n"));
        }
    }
    school(&[
        ("leerlingen.csv", pupils.as_str()),
        ("observaties.csv", observations.as_str()),
        ("afspraken.csv", agreements.as_str()),
        (
            "school.toml",
            "[letter]\ndate = 2027-01-12\nreply-before = 2027-01-20\n",
        ),
    ])
}

#[test]
fn no_part_overflows_in_any_language_kind_grade_and_role() {
    let locales: Vec<&Locale> = crate::support::LOCALES.iter().collect();
    let overflowing = locales.par_iter().flat_map(|locale| {
        let tag = &locale.meta().tag;
        let label = |part: &str| locale.labels()[&format!("part-{part}")].clone();
        let most = [
            ("invitation", if tag.is_dutch() { 1 } else { 2 }),
            ("preparation", 2),
            ("pupil-sheet", 1),
            ("agenda", 2),
            ("staircase", 1),
            ("agreements", 1),
        ];
        let folder = full_school(&tag.0);
        let mut wrong = Vec::new();
        for pack in packs(folder.path(), &Wanted::default()) {
            let feet = crate::support::feet(&pack);
            for (part, most) in most {
                // The Dutch letter on the reverse has the foot of the pack's own language.
                let pages = feet.iter().filter(|(name, _)| *name == label(part)).count();
                if pages > most {
                    wrong.push(format!("{tag} {}: {pages} pages of {part}", pack.stem));
                }
            }
        }
        wrong
    });
    let wrong: Vec<String> = overflowing.collect();
    assert!(
        wrong.is_empty(),
        "{} overflow:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn b5_forms_have_eight_millimetres_of_room_for_each_line_to_write_on() {
    let mut seen = 0;
    // Without tables and charts, whose lines are borders.
    let forms = ["Uitnodiging", "Voorbereiding", "Leerlingblad"];
    for number in ["1014", "1017", "1022"] {
        for pack in packs_of(&project("fixtures/de-regenboog"), number) {
            let feet = crate::support::feet(&pack);
            for (page, (part, _)) in pack.pages.iter().zip(&feet) {
                let notes = part == "Ontwikkeltrap" && number == "1014";
                if !notes && !forms.contains(&part.as_str()) {
                    continue;
                }
                let mut lines = crate::support::writing_lines(&page.frame);
                // The rule above the foot is none.
                lines.retain(|(_, y)| *y < 278.5);
                lines.sort_by(|a, b| a.1.total_cmp(&b.1));
                for (at, (x, y)) in lines.iter().enumerate() {
                    let above = lines[..at]
                        .iter()
                        .rev()
                        .find(|(left, top)| (left - x).abs() < 5.0 && *top < y - 0.1);
                    if let Some((_, top)) = above {
                        assert!(
                            y - top >= 7.9,
                            "{part} of {number}: {:.1} mm above {y:.0}",
                            y - top
                        );
                        seen += 1;
                    }
                }
            }
        }
    }
    assert!(seen > 60, "{seen} lines were looked at");
}

#[test]
fn b6_the_dutch_letter_stands_on_the_reverse_on_its_own_sheet_or_not_in_the_pack() {
    let letters = |place: &str| {
        let settings = format!(
            "[translations]\ndutch-letter = \"{place}\"\n[pack]\nparts = [\"invitation\"]\n"
        );
        let folder = one(
            ";Thuistaal",
            "5A;Engels",
            &[("school.toml", settings.as_str())],
        );
        let [pack] = packs(folder.path(), &Wanted::default())
            .try_into()
            .ok()
            .expect("one");
        let dutch = |page: &typst_layout::Page| {
            let words: Vec<String> = runs(&page.frame).into_iter().map(|run| run.text).collect();
            words.iter().any(|text| text.starts_with("Beste ouders"))
        };
        pack.pages.iter().map(dutch).collect::<Vec<bool>>()
    };
    assert_eq!(letters("reverse"), [false, true]);
    assert_eq!(letters("beside"), [false, false, true]);
    assert_eq!(letters("none"), [false]);
}

#[test]
fn b6_the_reply_slip_of_a_translated_letter_has_both_languages() {
    let letter = words(&one(";Thuistaal", "5A;Engels", &[]), "Invitation");
    for label in [
        "I will bring someone",
        "Ik neem iemand mee",
        "Name and signature",
        "Naam en handtekening",
    ] {
        assert!(letter.contains(label), "{label}: {letter}");
    }
}
