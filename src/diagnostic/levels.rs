//! How bad a school finds a problem: each warning can be off, a warning or an error (`[checks]`).

use std::collections::BTreeMap;

use super::{CODES, Diagnostic, Severity, problem};

/// What a school makes of a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Not told.
    Off,
    /// Told; the pack is made.
    Warning,
    /// Told; the pack is not made.
    Error,
}

impl Level {
    /// `off`, `warning` or `error`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "off" => Some(Level::Off),
            "warning" => Some(Level::Warning),
            "error" => Some(Level::Error),
            _ => None,
        }
    }
}

/// The codes that a school can set: every warning.
pub fn settable() -> impl Iterator<Item = &'static str> {
    CODES
        .iter()
        .copied()
        .filter(|code| problem::severity_of(code) == Some(Severity::Warning))
}

/// What the school says of the warnings, by code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels(BTreeMap<&'static str, Level>);

impl Levels {
    /// Sets one.
    pub fn set(&mut self, code: &'static str, level: Level) {
        self.0.insert(code, level);
    }

    /// The problem as the school wants it told; nothing when it is off.
    pub fn apply(&self, mut diagnostic: Diagnostic) -> Option<Diagnostic> {
        match self.0.get(diagnostic.problem.code()) {
            Some(Level::Off) => return None,
            Some(Level::Warning) => diagnostic.level = Some(Severity::Warning),
            Some(Level::Error) => diagnostic.level = Some(Severity::Error),
            None => {}
        }
        Some(diagnostic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Problem;

    #[test]
    fn a_school_turns_a_warning_off_or_into_an_error() {
        let told = |level| {
            let mut levels = Levels::default();
            levels.set("custody-missing", level);
            let told = levels.apply(Diagnostic::run(Problem::CustodyMissing));
            told.map(|it| it.severity())
        };
        assert_eq!(told(Level::Off), None);
        assert_eq!(told(Level::Warning), Some(Severity::Warning));
        assert_eq!(told(Level::Error), Some(Severity::Error));
    }

    #[test]
    fn only_warnings_can_be_set() {
        assert!(settable().any(|code| code == "custody-missing"));
        assert!(!settable().any(|code| code == "date-unreadable" || code == "column-unused"));
    }
}
