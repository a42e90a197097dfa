//! The words of the calendar against ICU4X (T4): `tests/oracle/calendar.txt` holds what it writes for some days.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use chrono::{NaiveDate, NaiveTime};

use crate::support::project;

/// Where a locale deliberately has other words than ICU4X. Most say "o'clock" before or behind the time, which
/// ICU4X leaves out; the others have their reason beside them.
const DIFFERENCES: &[(&str, &[&str])] = &[
    ("ar", &["الساعة"]),
    // The letter h and two months as Iraqi schools write them.
    ("ckb", &["تەممووزی", "هەینی", "کاتژمێر", "کانوونی"]),
    ("es", &["a", "las"]),
    ("fa", &["ساعت"]),
    ("fa-AF", &["ساعت"]),
    // Hours as French schools write them.
    ("fr", &["15h45"]),
    ("ku", &["saet"]),
    ("nl", &["uur"]),
    ("pl", &["godz"]),
    // Spelling of Afghan schoolbooks, and Saturday as people say it.
    ("ps", &["اپرېل", "بجې", "سپتمبر", "شنبه", "مې", "پنجشنبه"]),
    ("pt", &["às"]),
    ("ro", &["ora"]),
    // Spelling of Somali schools; ICU4X has older ones.
    ("so", &["agoosto", "jimce", "may", "nofembar", "saacadda"]),
    // May as Eritreans write it.
    ("ti", &["ሰዓት", "ግንቦት"]),
    ("tr", &["saat"]),
    // The typographic apostrophe, and "of the year" in full.
    ("uk", &["п’ятниця", "року"]),
];

/// What ICU4X writes: tag, day or hour, text.
fn oracle() -> Vec<(String, String, String)> {
    let text = fs::read_to_string(project("tests/oracle/calendar.txt")).expect("the oracle");
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.map(|line| {
        let mut cells = line.splitn(3, '\t').map(str::to_owned);
        let mut next = || cells.next().expect("three cells");
        (next(), next(), next())
    })
    .collect()
}

/// The words of a text, in small letters, without marks and joiners.
fn words(text: &str) -> BTreeSet<String> {
    let bare: String = text
        .chars()
        .map(|c| if c == '\u{200c}' || c == '-' { ' ' } else { c })
        .filter(|c| !matches!(c, '\u{64b}'..='\u{652}' | '\u{2066}'..='\u{2069}'))
        .collect();
    bare.to_lowercase()
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '،' | '.' | '፣'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn t4_the_words_of_the_calendar_are_those_of_icu4x_but_for_the_listed_ones() {
    let locales = gespreksmap::pipeline::built_in_locales().expect("the built-in texts are right");
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (tag, day, theirs) in oracle() {
        let tag = gespreksmap::domain::LangTag(tag);
        let Some(locale) = locales.get(&tag) else {
            continue;
        };
        let ours = match day.parse::<NaiveDate>() {
            Ok(date) => locale.date(date),
            Err(_) => locale.time(NaiveTime::from_hms_opt(15, 45, 0).expect("a time")),
        };
        let theirs = words(&theirs);
        let digits = |word: &str| word.chars().all(|c| c.is_ascii_digit() || c == ':');
        let other = words(&ours).into_iter().filter(|word| {
            // A word that ICU4X joins to a number, as in 2027年, is the same word.
            !digits(word) && !theirs.iter().any(|it| it.contains(word.as_str()))
        });
        found.entry(tag.0).or_default().extend(other);
    }
    found.retain(|_, words| !words.is_empty());
    let listed: BTreeMap<String, BTreeSet<String>> = DIFFERENCES
        .iter()
        .map(|(tag, words)| {
            (
                (*tag).to_owned(),
                words.iter().map(|it| (*it).to_owned()).collect(),
            )
        })
        .collect();
    assert_eq!(found, listed);
}
