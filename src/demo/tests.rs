//! What holds for an invented school of any size.

use std::collections::{BTreeMap, HashMap, HashSet};

use encoding_rs::WINDOWS_1252;
use proptest::prelude::*;

use super::{DemoFile, demo};

/// Rows of cells by column name.
type Rows = Vec<HashMap<String, String>>;

fn bytes<'f>(files: &'f [DemoFile], name: &str) -> &'f [u8] {
    &files
        .iter()
        .find(|file| file.name == name)
        .expect("the file is there")
        .bytes
}

fn text(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => String::from_utf8(rest.to_vec()).expect("UTF-8"),
        None => WINDOWS_1252
            .decode_without_bom_handling(bytes)
            .0
            .into_owned(),
    }
}

fn rows(files: &[DemoFile], name: &str) -> Rows {
    let text = text(bytes(files, name));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let cells = |row: csv::StringRecord| {
        header
            .iter()
            .map(str::to_owned)
            .zip(row.iter().map(str::to_owned))
            .collect()
    };
    reader
        .records()
        .map(|row| cells(row.expect("as wide as the header")))
        .collect()
}

/// How often each value stands in a column.
fn values(rows: &Rows, column: &str) -> BTreeMap<String, usize> {
    let mut values = BTreeMap::new();
    for row in rows {
        *values.entry(row[column].clone()).or_default() += 1;
    }
    values
}

const TABLES: [&str; 7] = [
    "leerlingen.csv",
    "verzorgers.csv",
    "resultaten.csv",
    "gesprekken.csv",
    "observaties.csv",
    "afspraken.csv",
    "aanwezigheid.csv",
];

#[test]
fn the_same_seed_gives_the_same_school_and_another_seed_another() {
    assert_eq!(demo(60, 1), demo(60, 1));
    let (one, other) = (demo(60, 1), demo(60, 2));
    for name in TABLES {
        assert_ne!(bytes(&one, name), bytes(&other, name), "{name}");
    }
}

#[test]
fn one_pupil_is_a_school() {
    for pupils in [0, 1] {
        let files = demo(pupils, 5);
        assert_eq!(rows(&files, "leerlingen.csv").len(), 1);
        assert_eq!(rows(&files, "gesprekken.csv").len(), 1);
        assert_eq!(rows(&files, "aanwezigheid.csv").len(), 1);
    }
}

#[test]
fn e2_files_are_as_excel_on_a_dutch_windows_saves_them() {
    let files = demo(120, 3);
    for name in TABLES {
        let bytes = bytes(&files, name);
        let has_mark = bytes.starts_with(b"\xef\xbb\xbf");
        let wants_mark = ["leerlingen.csv", "verzorgers.csv", "observaties.csv"].contains(&name);
        assert_eq!(has_mark, wants_mark, "{name}");
        let text = text(bytes);
        assert!(text.ends_with("\r\n"), "{name}");
        assert_eq!(
            text.matches('\n').count(),
            text.matches("\r\n").count(),
            "{name}"
        );
    }
    assert!(
        std::str::from_utf8(bytes(&files, "gesprekken.csv")).is_err(),
        "letters such as é"
    );
}

#[test]
fn every_feature_occurs_from_28_pupils_on() {
    let small = (0..40).map(|seed| (28, seed));
    for (pupils, seed) in small.chain([(29, 4), (40, 5), (103, 6), (104, 7), (500, 8)]) {
        let files = demo(pupils, seed);
        let missing = missing_features(&files);
        assert!(
            missing.is_empty(),
            "{pupils} pupils, seed {seed}: {missing:?}"
        );
    }
}

/// Names of the features that a school lacks.
fn missing_features(files: &[DemoFile]) -> Vec<&'static str> {
    let [
        pupils,
        guardians,
        results,
        conversations,
        observations,
        agreements,
        attendance,
    ] = TABLES.map(|name| rows(files, name));
    let has = |rows: &Rows, column: &str, wanted: &[&str]| {
        let values = values(rows, column);
        wanted.iter().all(|value| values.contains_key(*value))
    };
    let of_grade = |grade: &str| -> HashSet<&str> {
        let own = pupils.iter().filter(|row| row["Leerjaar"] == grade);
        own.map(|row| row["Leerlingnummer"].as_str()).collect()
    };
    let advice: Rows = conversations
        .iter()
        .filter(|row| row["Soort gesprek"] == "adviesgesprek")
        .cloned()
        .collect();
    let in_results = |wanted: &dyn Fn(&HashMap<String, String>) -> bool| results.iter().any(wanted);
    let young: HashSet<&str> = of_grade("1").union(&of_grade("2")).copied().collect();
    let features = [
        (
            "infixes of several kinds",
            values(&pupils, "Tussenvoegsel").len() > 3,
        ),
        (
            "letters outside Windows-1252",
            bytes(files, "leerlingen.csv").starts_with(b"\xef\xbb\xbf"),
        ),
        ("a pupil without surname", has(&pupils, "Achternaam", &[""])),
        (
            "every grade",
            has(
                &pupils,
                "Leerjaar",
                &["1", "2", "3", "4", "5", "6", "7", "8"],
            ),
        ),
        (
            "a combination class",
            pupils.iter().any(|row| row["Groep"].contains('/')),
        ),
        (
            "a secret address",
            has(&pupils, "Geheim adres", &["ja", "nee"]),
        ),
        ("siblings in other classes", has_siblings(&pupils)),
        ("two households", has(&guardians, "Huishouden", &["1", "2"])),
        (
            "two households with custody",
            guardians
                .iter()
                .any(|row| row["Huishouden"] == "2" && row["Gezag"] == "ja"),
        ),
        (
            "a guardian without custody",
            has(&guardians, "Gezag", &["ja", "nee"]),
        ),
        (
            "a pack on request",
            guardians
                .iter()
                .any(|row| row["Gezag"] == "nee" && row["Ontvangt map"] == "ja"),
        ),
        (
            "languages",
            has(
                &guardians,
                "Taal",
                &["", "Nederlands", "Arabisch", "Engels", "Tigrinya"],
            ),
        ),
        ("interpreters", values(&guardians, "Tolk").len() > 2),
        (
            "relations",
            has(
                &guardians,
                "Relatie",
                &["moeder", "vader", "oma", "pleegmoeder"],
            ),
        ),
        (
            "apart conversations",
            has(&conversations, "Huishouden", &["", "1", "2"]),
        ),
        (
            "an expert",
            conversations
                .iter()
                .any(|row| row["Deelnemers"].ends_with(')')),
        ),
        (
            "two experts",
            conversations
                .iter()
                .any(|row| row["Deelnemers"].contains("); ")),
        ),
        (
            "a role of the pupil's own",
            has(
                &conversations,
                "Leerling aanwezig",
                &["", "ja", "nee", "leidt"],
            ),
        ),
        (
            "an evening",
            conversations
                .iter()
                .any(|row| *row["Begintijd"] >= *"18:30"),
        ),
        (
            "C7 advice in grade 8 only",
            advice.len() >= of_grade("8").len()
                && advice
                    .iter()
                    .all(|row| of_grade("8").contains(row["Leerlingnummer"].as_str())),
        ),
        (
            "C7 a second colleague",
            advice.iter().all(|row| !row["Tweede collega"].is_empty()),
        ),
        (
            "L1 levels in every dress",
            has(&results, "FN", &["<M3", ">E8", "B8", "M5"]),
        ),
        ("L1 halves", in_results(&|row| row["FN"].contains('/'))),
        (
            "L2 a test of another grade",
            in_results(&|row| row["Toets"] != row["Moment"]),
        ),
        ("L4 four subjects", values(&results, "Vak").len() == 4),
        (
            "L7 every band",
            has(&results, "Niveaugroep", &["I", "II", "III", "IV", "V"]),
        ),
        (
            "E3 a decimal comma",
            results
                .iter()
                .all(|row| row["Vaardigheidsscore"].contains(',')),
        ),
        (
            "L8 no tests in grades 1 and 2",
            !in_results(&|row| young.contains(row["Leerlingnummer"].as_str())),
        ),
        (
            "observations",
            has(
                &observations,
                "Soort",
                &["sterk punt", "talent", "aandachtspunt"],
            ),
        ),
        (
            "C13 a strength each",
            values(&observations, "Soort")["sterk punt"] == pupils.len(),
        ),
        (
            "codes of the phrase bank",
            observations.iter().any(|row| row["Tekst"] == "zet-door"),
        ),
        (
            "C9 parents who did not answer",
            has(&conversations, "Antwoord", &["", "ja", "nee"]),
        ),
        ("agreements", agreements.len() > pupils.len()),
        ("attendance", attendance.len() == pupils.len()),
    ];
    features
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(name, _)| name)
        .collect()
}

/// Whether an address has children in two classes.
fn has_siblings(pupils: &Rows) -> bool {
    let mut homes: HashMap<[&str; 3], HashSet<&str>> = HashMap::new();
    for row in pupils {
        let address = ["Straat", "Huisnummer", "Postcode"].map(|column| row[column].as_str());
        homes.entry(address).or_default().insert(&row["Groep"]);
    }
    homes.values().any(|classes| classes.len() > 1)
}

#[test]
fn l5_nobody_falls_back_and_every_pupil_has_the_whole_history() {
    let files = demo(200, 9);
    let mut scores: HashMap<(String, String), Vec<f64>> = HashMap::new();
    for row in rows(&files, "resultaten.csv") {
        let key = (row["Leerlingnummer"].clone(), row["Vak"].clone());
        scores.entry(key).or_default().push(
            row["Vaardigheidsscore"]
                .replace(',', ".")
                .parse()
                .expect("a number"),
        );
    }
    assert!(scores.values().all(|line| line.is_sorted()));
    for row in rows(&files, "leerlingen.csv") {
        let grade: usize = row["Leerjaar"].parse().expect("a grade");
        let own = scores.get(&(row["Leerlingnummer"].clone(), "Spelling".to_owned()));
        assert_eq!(own.map_or(0, Vec::len), (2 * grade).saturating_sub(5));
    }
}

#[test]
fn c3_every_conversation_is_seven_days_after_the_letter_on_a_weekday() {
    use chrono::{Datelike, NaiveDate, Weekday};
    let letter = NaiveDate::from_ymd_opt(2027, 1, 12).expect("a day");
    for date in values(&rows(&demo(300, 4), "gesprekken.csv"), "Datum").keys() {
        let day = NaiveDate::parse_from_str(date, "%d-%m-%Y").expect("a day");
        assert!((day - letter).num_days() >= 7, "{day}");
        assert!(
            !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
            "{day}"
        );
    }
}

#[test]
fn e5_a_home_is_shared_by_one_family_only() {
    let mut families: HashMap<[String; 3], HashSet<String>> = HashMap::new();
    for row in rows(&demo(3000, 2), "leerlingen.csv") {
        let address = ["Straat", "Huisnummer", "Postcode"].map(|column| row[column].clone());
        if !row["Achternaam"].is_empty() {
            families
                .entry(address)
                .or_default()
                .insert(row["Achternaam"].clone());
        }
    }
    assert!(families.values().all(|surnames| surnames.len() == 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn rows_join_and_no_teacher_is_in_two_places(pupils in 1_u32..400, seed: u64) {
        let files = demo(pupils, seed);
        let own = values(&rows(&files, "leerlingen.csv"), "Leerlingnummer");
        prop_assert_eq!(own.len(), pupils as usize);
        for name in TABLES {
            let numbers = values(&rows(&files, name), "Leerlingnummer");
            prop_assert!(numbers.keys().all(|number| own.contains_key(number)), "{}", name);
        }
        let mut busy = HashSet::new();
        let conversations = rows(&files, "gesprekken.csv");
        prop_assert!(conversations.len() >= pupils as usize);
        for row in &conversations {
            for who in [&row["Leerkracht"], &row["Tweede collega"], &row["Lokaal"]] {
                let slot = (who.clone(), row["Datum"].clone(), row["Begintijd"].clone());
                prop_assert!(who.is_empty() || busy.insert(slot), "{} is in two places", who);
            }
        }
    }
}
