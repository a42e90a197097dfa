//! What the columns of a table were taken for, how sure that is, and what its cells look like.
//!
//! In comes a table with its profile, out goes a line per column. No value of a cell comes along: only its
//! form, in which every letter is an `A` or `a` and every digit a `9`.

use std::collections::HashMap;

use super::field::{Field, TableKind};
use super::profile::{Meaning, Profile};
use super::table::Table;
use crate::diagnostic::column_letters;

/// The columns of a table.
#[derive(Debug)]
pub struct Survey {
    /// The file, and the sheet when there are more.
    pub file: String,
    /// Which table.
    pub kind: TableKind,
    /// From left to right.
    pub columns: Vec<SurveyedColumn>,
}

/// A column.
#[derive(Debug)]
pub struct SurveyedColumn {
    /// From 0.
    pub column: usize,
    /// As written.
    pub header: String,
    /// What it was taken for.
    pub taken: Taken,
    /// How many cells say something.
    pub filled: usize,
    /// The most frequent forms of its cells; nothing of a column that may not be read.
    pub forms: Vec<String>,
}

/// What a column was taken for.
#[derive(Clone, Debug, PartialEq)]
pub enum Taken {
    /// A field whose name the profile has.
    Named(Field),
    /// A field that follows from the words of the header.
    Derived(Field),
    /// A wide result of which nobody can tell whether its numbers are DLEs or scores.
    Unclear(Field),
    /// The same as an earlier column, which counts.
    Double(Field, String),
    /// May not be read (P1).
    Forbidden,
    /// Known and not needed.
    Skipped,
    /// Not known; the field that was perhaps meant.
    Unknown(Option<Field>),
    /// Neither a name nor a cell.
    Empty,
}

impl SurveyedColumn {
    /// The letters above it in Excel.
    pub fn letters(&self) -> String {
        column_letters(self.column)
    }

    /// Whether there is a question that only the school can answer.
    pub fn is_open(&self) -> bool {
        match self.taken {
            Taken::Unclear(_) | Taken::Double(..) => true,
            Taken::Unknown(_) => self.filled > 0,
            _ => false,
        }
    }
}

/// So many forms say what a column looks like.
const MOST_FORMS: usize = 3;

/// Surveys a table. Whether the numbers of a column are clear is for the caller to say.
pub fn survey(
    kind: TableKind,
    table: &Table,
    profile: &Profile,
    is_unclear: &dyn Fn(&Table, usize) -> bool,
) -> Survey {
    let (columns, _) = profile.columns(kind, table);
    let taken_by = |field: &Field| columns.get(field);
    let cells = Cells::of_columns(table);
    let headers = table.headers().iter().zip(cells);
    let columns = headers.map(|(header, cells)| {
        let taken = match profile.meaning(kind, &header.text) {
            Meaning::Field(field, _) if !columns.iter().any(|(at, _)| at == header.column) => {
                let first = taken_by(&field).unwrap_or_default();
                let name = &table.headers()[first].text;
                Taken::Double(field, format!("{} “{name}”", column_letters(first)))
            }
            Meaning::Field(field, _) if is_unstated(&field) && is_unclear(table, header.column) => {
                Taken::Unclear(field)
            }
            Meaning::Field(field, _) if profile.is_named(kind, &field, &header.text) => {
                Taken::Named(field)
            }
            Meaning::Field(field, _) => Taken::Derived(field),
            Meaning::Forbidden => Taken::Forbidden,
            Meaning::Skipped => Taken::Skipped,
            Meaning::Unknown if header.text.is_empty() && cells.filled == 0 => Taken::Empty,
            Meaning::Unknown => Taken::Unknown(profile.near_field(kind, &header.text)),
        };
        SurveyedColumn {
            column: header.column,
            header: header.text.clone(),
            taken,
            filled: cells.filled,
            forms: cells.most_frequent(),
        }
    });
    Survey {
        file: table.file().to_owned(),
        kind,
        columns: columns.collect(),
    }
}

/// Whether a wide result does not say what its cells are.
fn is_unstated(field: &Field) -> bool {
    matches!(field, Field::WideResult { measure: None, .. })
}

/// What the cells of a column look like.
#[derive(Clone, Default)]
struct Cells {
    /// How many say something.
    filled: usize,
    /// Of each form how many there are, and which was the first.
    forms: HashMap<String, (usize, usize)>,
}

impl Cells {
    /// Of every column, from left to right.
    fn of_columns(table: &Table) -> Vec<Self> {
        let mut columns = vec![Cells::default(); table.headers().len()];
        for page in table.pages() {
            for row in table.rows_on(&page) {
                for (column, cell) in columns.iter_mut().zip(row.cells()) {
                    column.see(cell);
                }
            }
        }
        columns
    }

    fn see(&mut self, cell: &str) {
        if !cell.is_empty() {
            let forms = self.forms.entry(form(cell));
            forms.or_insert((0, self.filled)).0 += 1;
            self.filled += 1;
        }
    }

    /// The most frequent forms, of equals the first one first.
    fn most_frequent(self) -> Vec<String> {
        let mut forms: Vec<_> = self.forms.into_iter().collect();
        forms.sort_by_key(|(_, (count, first))| (std::cmp::Reverse(*count), *first));
        let names = forms.into_iter().map(|(form, _)| form);
        names.take(MOST_FORMS).collect()
    }
}

/// The form of a value: `Noor de Vries` → `Aa a Aa`, `03-02-2027` → `99-99-9999`. How long a word is does not
/// show.
fn form(text: &str) -> String {
    const MOST: usize = 16;
    let mut form = String::new();
    for c in text.chars() {
        let shape = match c {
            _ if c.is_numeric() => '9',
            _ if c.is_uppercase() => 'A',
            _ if c.is_alphanumeric() => 'a',
            _ if c.is_whitespace() => ' ',
            '-' | '/' | '.' | ',' | ':' | ';' | '<' | '>' | '+' | '(' | ')' | '@' | '|' | '\'' => c,
            _ => '?',
        };
        let repeats = shape.is_alphabetic() && form.ends_with(shape);
        if !repeats {
            form.push(shape);
        }
        if form.chars().count() >= MOST {
            form.push('…');
            break;
        }
    }
    form
}

#[cfg(test)]
mod tests {
    use super::super::read_text_file;
    use super::*;

    fn surveyed(text: &str) -> Vec<SurveyedColumn> {
        let profile = Profile::built_in();
        let read = read_text_file(text.as_bytes(), "x.csv", TableKind::Pupils, &profile);
        let table = read.table.expect("a table");
        survey(TableKind::Pupils, &table, &profile, &|_, _| false).columns
    }

    #[test]
    fn every_column_is_told_with_what_it_was_taken_for() {
        let columns = surveyed(
            "Roepnaam;Verzorger 1: achternaam;Voornaam;BSN;Status;Acternaam;Kleur;;Groep\n\
             Noor;Vries;Noor;123456782;x;Bos;rood;;4A\n",
        );
        let taken: Vec<&Taken> = columns.iter().map(|column| &column.taken).collect();
        assert_eq!(*taken[0], Taken::Named(Field::GivenName));
        assert!(matches!(taken[1], Taken::Derived(Field::Guardian(1, _))));
        let first = "A “Roepnaam”".to_owned();
        assert_eq!(*taken[2], Taken::Double(Field::GivenName, first));
        assert_eq!([taken[3], taken[4]], [&Taken::Forbidden, &Taken::Skipped]);
        assert_eq!(*taken[5], Taken::Unknown(Some(Field::Surname)));
        assert_eq!([taken[6], taken[7]], [&Taken::Unknown(None), &Taken::Empty]);
        let open: Vec<String> = columns
            .iter()
            .filter(|it| it.is_open())
            .map(|it| it.letters())
            .collect();
        assert_eq!(open, ["C", "F", "G"]);
    }

    #[test]
    fn p3_a_form_shows_no_value() {
        assert_eq!(form("Noor de Vries"), "Aa a Aa");
        assert_eq!(form("Bo de Vries"), form("Annemarie van Aa"));
        assert_eq!(form("03-02-2027"), "99-99-9999");
        assert_eq!(form("Yağmur 'S' <x@y.nl>"), "Aa 'A' <a@a.a>");
        assert_eq!(form(&"1".repeat(99)), format!("{}…", "9".repeat(16)));
        let columns = surveyed("Naam;Groep;BSN\nNoor;4A;123456782\nSem;4B;123456782\n");
        assert_eq!(columns[1].forms, ["9A"]);
        assert_eq!(columns[0].forms, ["Aa"]);
        // What may not be read is not even there to have a form (P1).
        assert_eq!(columns[2].forms, [""; 0]);
    }
}
