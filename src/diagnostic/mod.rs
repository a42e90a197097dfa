//! What is wrong, where, and how to mend it.
//!
//! A [`Diagnostic`] is a typed [`Problem`] with its [`Place`]. The texts stand in `text`, Dutch and English
//! under each other; `print` shows the same diagnostics for people, for scripts and as json.

mod levels;
mod place;
mod print;
mod problem;
mod text;

pub use levels::{Level, Levels, settable};
pub use place::{FileName, Place, RowPlace, SheetRow, column_letters};
pub use print::{Format, print, told};
pub use problem::{ABOUT, BagReason, CODES, FileReason, Problem, Severity, ShardReason};
pub use text::{Messages, Text, plain, text};

/// A problem and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub problem: Problem,
    /// Where.
    pub place: Place,
    /// How bad the school finds it, when it says so ([`Levels`]).
    level: Option<Severity>,
}

impl Diagnostic {
    /// A problem at a place. Located values offer `problem(…)`; use those where there is one.
    pub fn new(problem: Problem, place: impl Into<Place>) -> Self {
        Diagnostic {
            problem,
            place: place.into(),
            level: None,
        }
    }

    /// A problem of a whole file.
    pub fn file(problem: Problem, file: &str) -> Self {
        Diagnostic::new(
            problem,
            Place::File {
                file: file.to_owned(),
            },
        )
    }

    /// A problem of the run as a whole.
    pub fn run(problem: Problem) -> Self {
        Diagnostic::new(problem, Place::Run)
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.level.unwrap_or(self.problem.severity())
    }

    /// Whether it keeps a pack from being made.
    pub fn is_error(&self) -> bool {
        self.severity() == Severity::Error
    }
}

/// Puts diagnostics in the one order in which they are shown: by file, row, column, code.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        (a.place.order(), a.problem.code()).cmp(&(b.place.order(), b.problem.code()))
    });
}

/// The nearest of `known` to `value`, when it is near enough to be meant.
pub fn near_miss<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let wanted = value.to_lowercase();
    let allowed = match wanted.chars().count() {
        0..=2 => return None,
        3..=4 => 1,
        _ => 2,
    };
    known
        .into_iter()
        .map(|candidate| {
            (
                strsim::damerau_levenshtein(&wanted, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, candidate)| (distance, candidate))
        .map(|(_, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_miss_is_offered_and_a_far_one_is_not() {
        let known = ["Turks", "Pools", "Tigrinya"];
        assert_eq!(near_miss("turkss", known).as_deref(), Some("Turks"));
        assert_eq!(near_miss("Tigrynia", known).as_deref(), Some("Tigrinya"));
        assert_eq!(near_miss("Frans", known), None);
        assert_eq!(near_miss("t", known), None);
    }

    #[test]
    fn codes_are_kebab_case_and_different() {
        let mut codes = CODES.to_vec();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), CODES.len());
        assert!(
            CODES
                .iter()
                .all(|code| code.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        );
    }
}
