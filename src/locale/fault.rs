//! Faults in texts, gathered with their places: a translator wants to see all of them at once.

use crate::diagnostic::{Diagnostic, Place, Problem, sort};

/// A file of a locale and the line in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// `locales/tr/agenda.ftl`.
    pub file: String,
    /// From 1; nothing when the file as a whole is meant.
    pub line: Option<usize>,
}

impl Spot {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Spot {
            file: file.into(),
            line: None,
        }
    }
}

/// Where the lines of a file begin: counted once, and not for every message.
pub(super) struct Lines<'t> {
    file: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// The lines of the text of a file.
    pub fn of(file: &'t str, text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        Lines {
            file,
            starts: breaks.map(|(at, _)| at + 1).collect(),
        }
    }

    /// The line in which the byte at `offset` stands.
    pub fn spot(&self, offset: usize) -> Spot {
        let before = self.starts.partition_point(|start| *start <= offset);
        Spot {
            file: self.file.to_owned(),
            line: Some(before + 1),
        }
    }
}

/// The faults found so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Faults(Vec<Diagnostic>);

impl Faults {
    /// Adds a fault: a short sentence in Dutch, without a capital or a full stop.
    pub fn tell(&mut self, spot: &Spot, fault: impl Into<String>) {
        let place = Place::Template {
            file: spot.file.clone(),
            line: spot.line,
        };
        self.0.push(Diagnostic::new(
            Problem::TextsInvalid {
                fault: fault.into(),
            },
            place,
        ));
    }

    /// Adds a fault of one message.
    pub fn message(&mut self, spot: &Spot, id: &str, fault: impl AsRef<str>) {
        self.tell(spot, format!("bericht “{id}”: {}", fault.as_ref()));
    }

    /// Takes over the faults of another list.
    pub fn extend(&mut self, others: Faults) {
        self.0.extend(others.0);
    }

    /// Whether all is well.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every fault once, in the order in which diagnostics are shown.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        sort(&mut self.0);
        self.0.dedup();
        self.0
    }
}

/// `[few], [many]`.
pub(super) fn bracketed<S: AsRef<str>>(keys: impl IntoIterator<Item = S>) -> String {
    listed(keys.into_iter().map(|key| format!("[{}]", key.as_ref())))
}

/// `a, b, c`.
pub(super) fn listed(words: impl IntoIterator<Item = String>) -> String {
    words.into_iter().collect::<Vec<_>>().join(", ")
}

/// ` (bedoelt u { $pupil }?)`, or nothing.
pub(super) fn meant(near: Option<String>) -> String {
    near.map(|near| format!(" (bedoelt u {near}?)"))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_counts_lines_as_an_editor_does() {
        let source = "één = 1\r\ntwee = 2\r\n";
        let lines = Lines::of("f", source);
        let line = |word: &str| lines.spot(source.find(word).unwrap()).line;
        assert_eq!((line("één"), line("twee")), (Some(1), Some(2)));
    }

    #[test]
    fn faults_come_out_by_file_and_line() {
        let mut faults = Faults::default();
        faults.tell(
            &Spot {
                file: "b.ftl".into(),
                line: Some(1),
            },
            "drie",
        );
        faults.tell(
            &Spot {
                file: "a.ftl".into(),
                line: Some(10),
            },
            "twee",
        );
        faults.tell(
            &Spot {
                file: "a.ftl".into(),
                line: Some(9),
            },
            "een",
        );
        let order: Vec<_> = faults
            .into_sorted()
            .into_iter()
            .map(|diagnostic| match diagnostic.problem {
                Problem::TextsInvalid { fault } => fault,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(order, ["een", "twee", "drie"]);
    }
}
