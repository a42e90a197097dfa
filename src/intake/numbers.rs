//! Whose row it is: the pupil numbers of the school, by which every table joins.
//!
//! In comes a number as a row writes it, out goes the pupil. Excel drops the zeros before a number; without
//! them it is the same pupil, when there is no other.

use rustc_hash::FxHashMap;

use super::Draft;
use crate::diagnostic::{Diagnostic, Problem, RowPlace};

/// The pupils by their number.
#[derive(Default)]
pub struct Numbers {
    exact: FxHashMap<Box<str>, usize>,
    /// Those that begin with zeros, without them; nothing where two differ in their zeros only.
    bare: FxHashMap<Box<str>, Option<usize>>,
}

/// Whose number it is.
#[derive(Debug, PartialEq)]
pub enum Found {
    Pupil(usize),
    WithoutZeros(usize),
    Nobody,
}

impl Numbers {
    pub fn of(drafts: &[Draft]) -> Self {
        Self::new(drafts.iter().map(|draft| draft.pupil.number.0.as_str()))
    }

    fn new<'n>(all: impl Iterator<Item = &'n str>) -> Self {
        let mut numbers = Numbers::default();
        for (at, number) in all.enumerate() {
            numbers.exact.insert(number.into(), at);
            let bare = without_zeros(number);
            if bare != number {
                let twins = numbers.bare.entry(bare.into());
                twins.and_modify(|it| *it = None).or_insert(Some(at));
            }
        }
        numbers
    }

    pub fn find(&self, number: &str) -> Found {
        let exact = |number: &str| self.exact.get(number).copied();
        if let Some(at) = exact(number) {
            return Found::Pupil(at);
        }
        let bare = without_zeros(number);
        match (exact(bare), self.bare.get(bare)) {
            (Some(at), None) | (None, Some(&Some(at))) => Found::WithoutZeros(at),
            _ => Found::Nobody,
        }
    }
}

fn without_zeros(number: &str) -> &str {
    match number.trim_start_matches('0') {
        "" => number,
        bare => bare,
    }
}

/// Rows of a table that did not simply find their pupil.
#[derive(Default)]
pub struct Strays {
    /// The first row whose number lost its zeros.
    pub without_zeros: Option<RowPlace>,
    /// A problem for each row whose number nobody has.
    pub unknown: Vec<Diagnostic>,
}

impl Strays {
    /// What is told of a table with so many rows: when hardly a row finds its pupil, it is the file that is
    /// wrong, and that is told once.
    pub fn told(self, file: &str, rows: usize) -> Vec<Diagnostic> {
        let unknown = self.unknown.len();
        let zeros = self.without_zeros;
        let zeros = zeros.map(|place| Diagnostic::new(Problem::NumberZeros, place));
        let told = if unknown >= MANY && unknown * 10 > rows * 9 {
            let problem = Problem::NumbersUnmatched { unknown, rows };
            vec![Diagnostic::file(problem, file)]
        } else {
            self.unknown
        };
        told.into_iter().chain(zeros).collect()
    }
}

/// Fewer rows than this say nothing of their file.
const MANY: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_without_its_zeros_is_the_same_pupil_when_there_is_no_other() {
        let numbers = Numbers::new(["0012", "7", "007", "0"].into_iter());
        assert_eq!(numbers.find("0012"), Found::Pupil(0));
        assert_eq!(numbers.find("12"), Found::WithoutZeros(0));
        assert_eq!(numbers.find("7"), Found::Pupil(1));
        assert_eq!(numbers.find("0007"), Found::Nobody);
        assert_eq!(numbers.find("0"), Found::Pupil(3));
        assert_eq!(numbers.find("13"), Found::Nobody);
        assert_eq!(numbers.find("00"), Found::Nobody);
        assert_eq!(numbers.find("00012"), Found::WithoutZeros(0));
    }

    #[test]
    fn a_table_of_other_pupils_is_told_once() {
        let strays = |unknown| {
            let problem = Diagnostic::run(Problem::PupilUnknown {
                number: "1".to_owned(),
            });
            Strays {
                without_zeros: None,
                unknown: vec![problem; unknown],
            }
        };
        let codes = |unknown, rows| {
            let told = strays(unknown).told("x.csv", rows);
            (told.len(), told[0].problem.code())
        };
        assert_eq!(codes(400, 400), (1, "numbers-unmatched"));
        assert_eq!(codes(10, 400), (10, "pupil-unknown"));
        assert_eq!(codes(2, 2), (2, "pupil-unknown"));
    }
}
