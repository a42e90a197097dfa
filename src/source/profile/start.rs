//! A profile to begin with, made of the columns of a school's files: what `columns --write` writes.
//!
//! In comes what the columns were taken for, out goes the text of a `profiel.toml`: every column that is read
//! under its meaning, every open question as a comment above a line that a person can finish.

use std::fmt::Write as _;

use super::super::field::TableKind;
use super::super::survey::{Survey, SurveyedColumn, Taken};
use super::{Lvs, key_of};
use crate::diagnostic::Messages;

/// The text of a profile.
pub fn start_profile(surveys: &[Survey], lvs: Option<Lvs>, messages: Messages) -> String {
    let files: Vec<&str> = surveys.iter().map(|survey| survey.file.as_str()).collect();
    let mut text = messages.pick(
        format!(
            "# Wat de kolommen van deze school betekenen, gemaakt van {}.\n\
             # Links een betekenis, rechts de naam van de kolom. Zet dit bestand als profiel.toml in de schoolmap.\n\
             # Een regel die met # begint, telt niet mee: haal het # weg als hij wel moet gelden.\n",
            files.join(", ")
        ),
        format!(
            "# What the columns of this school mean, made of {}.\n\
             # Left a meaning, right the name of the column. Put this file as profiel.toml in the school folder.\n\
             # A line that begins with # does not count: remove the # if it should.\n",
            files.join(", ")
        ),
    );
    if let Some(lvs) = lvs {
        _ = write!(text, "\n[herkenning]\nlvs = {}\n", quoted(lvs.id()));
    }
    for kind in TableKind::ALL {
        let of_kind = surveys.iter().filter(|survey| survey.kind == kind);
        let columns: Vec<&SurveyedColumn> = of_kind.flat_map(|survey| &survey.columns).collect();
        if !columns.is_empty() {
            _ = write!(text, "\n[{}]\n", kind.stem());
            table(&mut text, kind, &columns, messages);
        }
    }
    text
}

fn table(text: &mut String, kind: TableKind, columns: &[&SurveyedColumn], messages: Messages) {
    let mut keys: Vec<(String, Vec<&str>)> = Vec::new();
    for column in columns {
        let (Taken::Named(field) | Taken::Derived(field)) = &column.taken else {
            continue;
        };
        let Some(key) = key_of(kind, field) else {
            _ = writeln!(text, "# {} = {}", column.header, field.words(messages));
            continue;
        };
        match keys.iter_mut().find(|(known, _)| *known == key) {
            Some((_, names)) if !names.contains(&column.header.as_str()) => {
                names.push(&column.header)
            }
            Some(_) => {}
            None => keys.push((key, vec![&column.header])),
        }
    }
    for (key, names) in keys {
        let names: Vec<String> = names.into_iter().map(quoted).collect();
        _ = writeln!(text, "{key} = [{}]", names.join(", "));
    }
    for column in columns {
        if let Some(question) = column.question(messages) {
            let key = match &column.taken {
                Taken::Unknown(Some(field)) | Taken::Double(field, _) => key_of(kind, field),
                _ => None,
            };
            let key = key.unwrap_or_else(|| messages.pick("betekenis", "meaning").to_owned());
            _ = writeln!(
                text,
                "\n# {question}\n# {key} = [{}]",
                quoted(&column.header)
            );
        }
    }
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

impl SurveyedColumn {
    /// The one question that only the school can answer; nothing when all is clear.
    pub fn question(&self, messages: Messages) -> Option<String> {
        if !self.is_open() {
            return None;
        }
        let column = format!("{} “{}”", self.letters(), self.header);
        Some(match &self.taken {
            Taken::Unclear(_) => messages.pick(
                format!("Zijn de getallen in kolom {column} een DLE of een score?"),
                format!("Are the numbers in column {column} a DLE or a score?"),
            ),
            Taken::Double(field, first) => {
                let words = field.words(messages);
                messages.pick(
                    format!("Kolom {first} geldt nu als {words}; moet dat kolom {column} zijn?"),
                    format!("Column {first} counts as {words}; should that be column {column}?"),
                )
            }
            Taken::Unknown(Some(field)) => {
                let words = field.words(messages);
                messages.pick(
                    format!("Is kolom {column} de kolom met: {words}?"),
                    format!("Is column {column} the one with: {words}?"),
                )
            }
            _ => messages.pick(
                format!("Wat staat er in kolom {column}? Hoort het niet in de map, dan hoeft u niets te doen."),
                format!("What is in column {column}? If it does not belong in the pack, nothing needs doing."),
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{read_text_file, survey};
    use super::*;
    use crate::source::{Field, Profile};

    #[test]
    fn every_table_gets_a_profile_that_reads_back() {
        let profile = Profile::built_in();
        for kind in TableKind::ALL {
            let text = String::from_utf8(crate::source::empty_table(kind)).expect("text");
            let read = read_text_file(format!("{text}1\n").as_bytes(), "x.csv", kind, &profile);
            let table = read.table.expect("a table");
            let surveys = [survey(kind, &table, &profile, &|_, _| false)];
            let started = start_profile(&surveys, None, Messages::En);
            let (_, faults) = Profile::layered(None, Some((&started, "profiel.toml")));
            assert_eq!(faults, [], "{started}");
        }
    }

    #[test]
    fn a_started_profile_reads_back_without_a_fault_and_means_the_same() {
        let text = "Stam \"nr\";Roepnaam;Acternaam;Klas;RW M5;Sterk punt;Sterk punt 2;x\\y\n\
            1;Noor;Vries;4A;M5;a;b;c\n";
        let own = "[leerlingen]\npupil-number = ['Stam \"nr\"']\n";
        let (profile, _) = Profile::layered(None, Some((own, "profiel.toml")));
        let read = read_text_file(text.as_bytes(), "x.csv", TableKind::Pupils, &profile);
        let table = read.table.expect("a table");
        let surveys = [survey(TableKind::Pupils, &table, &profile, &|_, _| false)];
        let started = start_profile(&surveys, Some(Lvs::Esis), Messages::Nl);
        let (profile, faults) = Profile::layered(None, Some((&started, "profiel.toml")));
        assert_eq!(faults, [], "{started}");
        assert_eq!(profile.told_lvs(), Some(Lvs::Esis));
        let again = profile.columns(TableKind::Pupils, &table).0;
        assert_eq!(again.get(&Field::PupilNumber), Some(0));
        assert!(
            started.contains("strength = [\"Sterk punt\", \"Sterk punt 2\"]"),
            "{started}"
        );
        assert!(
            started.contains("\n# surname = [\"Acternaam\"]\n"),
            "{started}"
        );
        assert_eq!(
            started.matches('?').count(),
            2,
            "one question a column: {started}"
        );
    }
}
