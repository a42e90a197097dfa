//! What one cell says of a result: a level, a band and a score, alone or together.

use std::sync::Arc;

use super::super::values;
use crate::domain::{Band, FunctionalLevel};
use crate::source::Table;

/// What the bare numbers of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// Teaching months, 0–60.
    Dle,
    /// All could be DLEs, and could be low scores as well: told, and left out.
    Unclear,
    /// "vaardigheidsscore": one of them is above 60 or has decimals.
    Score,
}

impl Number {
    /// What the numbers of a column are that does not tell its measure: what tells most of any of its pages.
    pub fn of_column(table: &Table, column: usize) -> Self {
        let pages = table.pages();
        let of =
            pages.map(|page| Number::of(table.rows_on(&page).map(|row| row.cell(column).text())));
        of.max().unwrap_or(Number::Dle)
    }

    fn of<'c>(cells: impl Iterator<Item = &'c str>) -> Self {
        let mut found = Number::Dle;
        for number in cells.filter_map(values::decimal) {
            if number > 60.0 || number.fract() != 0.0 {
                return Number::Score;
            }
            found = Number::Unclear;
        }
        found
    }
}

/// What was read in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub level: Option<Arc<FunctionalLevel>>,
    pub band: Option<Band>,
    pub score: Option<f64>,
}

/// Reads `E5`, `II`, `213`, `E5 (II)`, `E5 / 213 / II`, `FN: E5, vs: 213`. Nothing when a word of it is none of
/// them, or when it says the same thing twice.
pub fn reading(text: &str, number: Number) -> Option<Reading> {
    let mut read = Reading::default();
    if read.take(text, number).is_some() {
        return Some(read);
    }
    let mut words = Vec::new();
    for word in text.split([' ', '\n', '\t', '(', ')', '[', ']', '|', ';', '\u{a0}']) {
        let word = word.trim_matches([',', ':', '=']);
        // `M6/E6` is one level, `E5/213` is two things.
        if FunctionalLevel::parse(word).is_some() {
            words.push(word);
        } else {
            words.extend(word.split('/'));
        }
    }
    let mut read = Reading::default();
    for word in words {
        let word = word.trim_matches([',', ':', '=']);
        if !word.is_empty() && word != "-" && !is_label(word) {
            // Beside a level or band a bare number is the score.
            read.take(word, Number::Score)?;
        }
    }
    // A lone number is what its column says, or nothing.
    (read.level.is_some() || read.band.is_some()).then_some(read)
}

/// Words that name what stands behind them.
fn is_label(word: &str) -> bool {
    let labels = [
        "avi",
        "dmt",
        "fn",
        "vs",
        "score",
        "niveau",
        "band",
        "vaardigheidsscore",
    ];
    labels.contains(&word.to_lowercase().as_str())
}

impl Reading {
    /// Takes one word; nothing when it is no value, or when there is one of its sort already.
    fn take(&mut self, word: &str, number: Number) -> Option<()> {
        if let Some(band) = Band::parse(word) {
            return put(&mut self.band, band);
        }
        let score = values::decimal(word).filter(|_| number == Number::Score);
        match score {
            Some(score) => put(&mut self.score, score),
            None => put(&mut self.level, Arc::new(FunctionalLevel::parse(word)?)),
        }
    }
}

fn put<T>(place: &mut Option<T>, value: T) -> Option<()> {
    let is_free = place.is_none();
    *place = Some(value);
    is_free.then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, &'static str, f64)> {
        let read = reading(text, Number::Dle)?;
        let level = read.level.map(|level| level.label.clone());
        let level = level.unwrap_or_default();
        Some((
            level,
            read.band.map_or("", Band::name),
            read.score.unwrap_or(-1.0),
        ))
    }

    #[test]
    fn l1_a_cell_may_hold_level_score_and_band_together() {
        let cases = [
            ("E5", ("E5", "", -1.0)),
            ("II", ("", "II", -1.0)),
            ("M6/E6", ("M6/E6", "", -1.0)),
            (">60", (">60", "", -1.0)),
            ("32", ("DLE 32", "", -1.0)),
            ("E5 (II)", ("E5", "II", -1.0)),
            ("E5 / 213 / II", ("E5", "II", 213.0)),
            ("E5/213/II", ("E5", "II", 213.0)),
            ("M6/E6 (87,25)", ("M6/E6", "", 87.25)),
            ("II 213", ("", "II", 213.0)),
            ("FN: E5, vs: 213", ("E5", "", 213.0)),
            ("B - M5", ("M5", "B", -1.0)),
            ("AVI M5", ("M5", "", -1.0)),
        ];
        for (text, (level, band, score)) in cases {
            assert_eq!(read(text), Some((level.to_owned(), band, score)), "{text}");
        }
        for text in ["goed", "E5 goed", "E5 M6", "II III", "213", "()", "-"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn l1_numbers_without_a_measure_are_scores_when_one_of_them_cannot_be_a_dle() {
        let of = |cells: &[&str]| Number::of(cells.iter().copied());
        assert_eq!(of(&["23", "87", "M5"]), Number::Score);
        assert_eq!(of(&["23", "31,5"]), Number::Score);
        assert_eq!(of(&["23", "", "E5"]), Number::Unclear);
        assert_eq!(of(&["M5", "II"]), Number::Dle);
    }
}
