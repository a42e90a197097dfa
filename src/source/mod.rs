//! Bytes of a file to a table of located cells, and what its columns mean.
//!
//! In comes a CSV as a Dutch school system exports it (E1, E2), out go its cells as trimmed text,
//! each with the place that a problem names, and the [`Field`] of each column. What a cell says is
//! for intake. Columns that may not be read (P1) are emptied here. No file is opened: the caller
//! has the bytes.
//!
//! ```text
//! bytes ─ decode ─▶ text ─ records ─▶ table ─▶ Table ─ Profile ─▶ Columns
//!       └ workbook, edexml ─▶ Grid ─────┘
//! ```

mod decode;
mod dialect;
mod edexml;
mod empty;
mod field;
mod folder;
mod grid;
mod header;
mod page;
mod profile;
mod records;
mod sheets;
mod survey;
mod table;
mod whole;
mod words;
mod workbook;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

pub use empty::empty_table;
pub use field::{
    AgreementField, AttendanceField, ConversationField, Field, GuardianField, ObservationField,
    ResultField, TableKind,
};
pub use folder::{Folder, SchoolFile, open, read_file};
pub use page::{Page, Stored};
pub use profile::{Lvs, Profile, start_profile};
pub use sheets::{TableFile, table_files};
pub use survey::{Survey, SurveyedColumn, Taken, survey};
pub use table::{Cell, Header, Row, Table};

use crate::diagnostic::{Diagnostic, FileReason, Place, Problem, column_letters};
use grid::{Content, Grid};
use profile::Meaning;
use table::Shape;

/// What became of a file.
#[derive(Debug)]
pub struct Read {
    /// None when the file holds no table that can be used.
    pub table: Option<Table>,
    /// Whether it is a roster (EDEXML).
    pub is_roster: bool,
    /// In no particular order.
    pub diagnostics: Vec<Diagnostic>,
}

impl Read {
    fn refused(diagnostic: Diagnostic, is_roster: bool) -> Self {
        Read {
            table: None,
            is_roster,
            diagnostics: vec![diagnostic],
        }
    }
}

/// Reads a table of the school: a CSV, a sheet of a workbook or a roster, whatever its file is called.
pub fn read(file: &TableFile, profile: &Profile) -> Read {
    let is_roster = file.kind == TableKind::Pupils && edexml::is_roster(file.bytes());
    let grid = match &file.sheet {
        Some(sheet) => sheets::grid(file.bytes(), sheet)
            .map(Some)
            .map_err(|problem| Diagnostic::file(problem, &file.name)),
        None if is_roster => roster(file).map(Some),
        None => Ok(None),
    };
    let mut read = match grid {
        Ok(Some(grid)) => {
            let shape = if is_roster { Shape::Lines } else { Shape::Rows };
            let (table, diagnostics) = match grid.as_text().filter(|_| !is_roster) {
                Some(text) => table::tabulate_text(&text, &file.name, file.kind, profile),
                None => {
                    let content = Content::Grid(&grid);
                    table::tabulate(content, None, shape, &file.name, file.kind, profile)
                }
            };
            Read {
                table,
                is_roster,
                diagnostics,
            }
        }
        Ok(None) => read_text(file, profile),
        Err(problem) => Read::refused(problem, is_roster),
    };
    if file.kind != TableKind::Pupils {
        // A table that is not filled in yet is as good as one that is not there.
        read.diagnostics.retain(|it| it.problem != Problem::NoRows);
    }
    read
}

fn roster(file: &TableFile) -> Result<Grid, Diagnostic> {
    edexml::read(file.bytes()).map_err(|refusal| match refusal {
        edexml::Refusal::Broken { line } => Diagnostic::new(
            Problem::RosterUnreadable,
            Place::Line {
                file: file.name.as_str().into(),
                line,
                name: None,
            },
        ),
        edexml::Refusal::TooLarge => Diagnostic::file(
            Problem::FileUnreadable {
                reason: FileReason::TooLarge,
            },
            &file.name,
        ),
        edexml::Refusal::NotARoster => {
            Diagnostic::file(Problem::NotATable { looks_like: "xml" }, &file.name)
        }
    })
}

fn read_text(file: &TableFile, profile: &Profile) -> Read {
    let decoded = match decode::decode(file.bytes()) {
        Ok(decoded) => decoded,
        Err(problem) => return Read::refused(Diagnostic::file(problem, &file.name), false),
    };
    let (table, mut diagnostics) =
        table::tabulate_text(&decoded.text, &file.name, file.kind, profile);
    let problem = decoded.problem;
    diagnostics.extend(problem.map(|problem| Diagnostic::file(problem, &file.name)));
    Read {
        table,
        is_roster: false,
        diagnostics,
    }
}

/// The text of a file that is no table, and what is wrong with it. An empty file is an empty text.
pub fn text(bytes: &[u8]) -> (String, Option<Problem>) {
    match decode::decode(bytes) {
        Ok(decoded) => (decoded.text.into_owned(), decoded.problem),
        Err(Problem::FileEmpty) => (String::new(), None),
        Err(problem) => (String::new(), Some(problem)),
    }
}

/// Which column holds which field.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// In the order of the file.
    fields: Vec<(usize, Field)>,
    /// Asked some twenty times a row.
    first: FxHashMap<Field, usize>,
}

impl Columns {
    /// The column of a field, from 0; of several observations of one kind, the first.
    pub fn get(&self, field: &Field) -> Option<usize> {
        self.first.get(field).copied()
    }

    /// Every column that is read, from left to right.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.fields.iter().map(|(column, field)| (*column, field))
    }
}

impl Profile {
    /// What the columns of a table mean. Of two columns of one field, the one whose name comes
    /// first in the profile counts, or else the left one; observations may have several columns.
    pub fn columns(&self, kind: TableKind, table: &Table) -> (Columns, Vec<Diagnostic>) {
        let headers = table.headers();
        let meanings: Vec<Meaning> = headers
            .iter()
            .map(|header| self.meaning(kind, &header.text))
            .collect();
        let best = best_columns(&meanings);
        let filled = table.seen().filled;
        let mut columns = Columns::default();
        let mut diagnostics = Vec::new();
        for (header, meaning) in headers.iter().zip(meanings) {
            match meaning {
                Meaning::Skipped => {}
                Meaning::Forbidden => diagnostics.push(header.problem(Problem::ColumnForbidden)),
                Meaning::Unknown
                    if header.text.is_empty()
                        && !filled.get(header.column).is_some_and(|it| *it) => {}
                Meaning::Unknown => diagnostics.push(header.problem(Problem::ColumnUnused)),
                Meaning::Field(field, _) => {
                    let (_, counts) = best[&field];
                    if counts == header.column || may_repeat(&field) {
                        columns.first.entry(field.clone()).or_insert(header.column);
                        columns.fields.push((header.column, field));
                    } else {
                        let first =
                            format!("{} “{}”", column_letters(counts), headers[counts].text);
                        diagnostics.push(header.problem(Problem::ColumnDuplicate { first }));
                    }
                }
            }
        }
        (columns, diagnostics)
    }
}

/// Per field the lowest rank and its column.
fn best_columns(meanings: &[Meaning]) -> HashMap<Field, (i32, usize)> {
    let mut best = HashMap::new();
    for (column, meaning) in meanings.iter().enumerate() {
        let Meaning::Field(field, rank) = meaning else {
            continue;
        };
        match best.entry(field.clone()) {
            Entry::Vacant(entry) => {
                entry.insert((*rank, column));
            }
            Entry::Occupied(mut entry) if *rank < entry.get().0 => {
                entry.insert((*rank, column));
            }
            Entry::Occupied(_) => {}
        }
    }
    best
}

/// A child has more than one strong point.
fn may_repeat(field: &Field) -> bool {
    matches!(field, Field::WideObservation(_))
}

/// What tests read: a file that is no workbook, and its columns.
#[cfg(test)]
pub(crate) struct ReadText {
    pub table: Option<Table>,
    pub columns: Columns,
    pub diagnostics: Vec<Diagnostic>,
}

#[cfg(test)]
pub(crate) fn read_text_file(
    bytes: &[u8],
    name: &str,
    kind: TableKind,
    profile: &Profile,
) -> ReadText {
    let file = SchoolFile {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    };
    let Read {
        table,
        mut diagnostics,
        ..
    } = read(&TableFile::whole(kind, file), profile);
    let columns = table.as_ref().map(|table| profile.columns(kind, table));
    let (columns, more) = columns.unwrap_or_default();
    diagnostics.extend(more);
    ReadText {
        table,
        columns,
        diagnostics,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;
    use std::time::Instant;

    use encoding_rs::WINDOWS_1252;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::{Index, select};

    use super::*;
    use crate::diagnostic::SheetRow;

    static PROFILE: LazyLock<Profile> = LazyLock::new(Profile::built_in);

    fn read_pupils(bytes: &[u8]) -> ReadText {
        read_text_file(bytes, "leerlingen.csv", TableKind::Pupils, &PROFILE)
    }

    /// Column numbers and codes of the problems.
    fn codes(read: &ReadText) -> Vec<(usize, &'static str)> {
        let code = |d: &Diagnostic| (d.place.order().2, d.problem.code());
        read.diagnostics.iter().map(code).collect()
    }

    fn cell(read: &ReadText, row: usize, field: &Field) -> String {
        let column = read.columns.get(field).expect("the column");
        let table = read.table.as_ref().expect("a table");
        table
            .rows()
            .nth(row)
            .expect("the row")
            .cell(column)
            .text()
            .to_owned()
    }

    #[test]
    fn e1_every_export_that_was_met_is_read() {
        let files: [(&[u8], usize, &str, &str); 5] = [
            (
                include_bytes!("../../fixtures/minimal.csv"),
                6,
                "Stéphanie",
                "3A",
            ),
            (
                include_bytes!("../../fixtures/exports/voornaam-achternaam-groep.csv"),
                4,
                "Ismaël",
                "4A",
            ),
            (
                include_bytes!("../../fixtures/exports/klassenmentor-windows-1252.csv"),
                4,
                "Stéphanie",
                "5/6 Kabouters",
            ),
            (
                include_bytes!("../../fixtures/exports/lege-laatste-kolom-utf8-bom.csv"),
                3,
                "Čedomir",
                "",
            ),
            (
                include_bytes!("../../fixtures/exports/komma-klasnaam-leerjaar.csv"),
                5,
                "Zoë",
                "1/2A",
            ),
        ];
        for (bytes, rows, name, class) in files {
            let read = read_pupils(bytes);
            assert!(
                read.diagnostics
                    .iter()
                    .all(|d| d.problem == Problem::ColumnUnused)
            );
            assert_eq!(read.table.as_ref().map(Table::len), Some(rows));
            assert_eq!(cell(&read, 0, &Field::GivenName), name);
            if !class.is_empty() {
                assert_eq!(cell(&read, 0, &Field::Class), class);
            }
        }
    }

    #[test]
    fn unknown_and_forbidden_and_double_columns_are_reported_and_harmless_ones_are_not() {
        let read = read_pupils(
            b"Voornaam;Naam;BSN;Schooljaar;Email;Groep;Roepnaam;;Sterk punt;Sterk punt;Klas;x\n\
              Johanna;Jo Bos;1;2026;a@b;4A;Jo;;lief;slim;4A;1\n",
        );
        let wanted = [
            (1, "column-duplicate"),
            (3, "column-forbidden"),
            (5, "column-unused"),
            (11, "column-duplicate"),
            (12, "column-unused"),
        ];
        assert_eq!(codes(&read), wanted);
        assert_eq!(cell(&read, 0, &Field::GivenName), "Jo");
        assert_eq!(cell(&read, 0, &Field::Class), "4A");
        let first = "G “Roepnaam”".to_owned();
        assert_eq!(
            read.diagnostics[0].problem,
            Problem::ColumnDuplicate { first }
        );
        let columns: Vec<usize> = read.columns.iter().map(|(column, _)| column).collect();
        assert_eq!(columns, [1, 5, 6, 8, 9]);
    }

    #[test]
    fn a_column_without_a_name_is_reported_when_it_holds_something() {
        assert_eq!(codes(&read_pupils(b"Naam;;Groep\nNoor;;4A\n")), []);
        assert_eq!(
            codes(&read_pupils(b"Naam;;Groep\nNoor;x;4A\n")),
            [(2, "column-unused")]
        );
    }

    #[test]
    fn a_file_that_is_no_table_gives_one_problem_and_no_columns() {
        for bytes in [&b""[..], b"PK\x03\x04", b"%PDF-1.4", b"x;y\n1;2\n"] {
            let read = read_pupils(bytes);
            assert!(read.table.is_none() && read.columns.iter().next().is_none());
            assert_eq!(read.diagnostics.len(), 1);
        }
    }

    #[test]
    fn a_megabyte_of_anything_is_read_in_a_second() {
        const SIZE: usize = 1_000_000;
        let parts: [&str; 12] = [
            "Naam;Groep\n",
            "a;",
            ";",
            "\"",
            "\"\"",
            "\"a\";",
            "\n",
            "\r",
            "Naam;",
            "RW M5 ",
            "x ",
            "\"a\n\"b",
        ];
        for part in parts {
            for head in ["", "Naam;Groep\n", "Naam;BSN;;;;;;x;Groep\n"] {
                let text = head.to_owned() + &part.repeat(SIZE / part.len());
                #[expect(clippy::disallowed_methods, reason = "the test is about time")]
                let start = Instant::now();
                let read = read_pupils(text.as_bytes());
                // Generous: a debug build on a busy machine.
                assert!(
                    start.elapsed().as_secs_f64() < 3.0,
                    "{part:?} after {head:?}"
                );
                drop(read);
            }
        }
    }

    /// How a random table is written.
    #[derive(Clone, Debug)]
    struct Dialect {
        delimiter: char,
        end: &'static str,
        encoding: &'static str,
        titles: Vec<&'static str>,
        sep_line: bool,
        quote_all: bool,
        blank_before: Vec<u8>,
        last_end: bool,
    }

    fn dialect() -> impl Strategy<Value = Dialect> {
        let titles = select(vec![
            "Leerlingenlijst",
            "School De Klimop",
            "Afgedrukt op 1-9-2026",
            "",
        ]);
        let encodings = vec![
            "utf-8",
            "utf-8 bom",
            "utf-16le",
            "utf-16be",
            "utf-16le bom",
            "windows-1252",
        ];
        (
            select(vec![';', ',', '\t', '|']),
            select(vec!["\n", "\r\n", "\r"]),
            select(encodings),
            vec(titles, 0..4),
            any::<bool>(),
            any::<bool>(),
            vec(0..3u8, 8),
            any::<bool>(),
        )
            .prop_map(
                |(delimiter, end, encoding, titles, sep_line, quote_all, blank, last)| Dialect {
                    delimiter,
                    end,
                    encoding,
                    titles,
                    sep_line,
                    quote_all,
                    blank_before: blank,
                    last_end: last,
                },
            )
    }

    impl Dialect {
        /// The bytes of a table, and for each of its rows the row and the line that should be
        /// shown.
        fn write(&self, rows: &[Vec<String>]) -> (Vec<u8>, Vec<(usize, usize)>) {
            let mut out = String::new();
            let (mut row, mut line, mut numbers) = (1, 1, Vec::new());
            if self.sep_line {
                out += &format!("sep={}{}", self.delimiter, self.end);
                line += 1;
            }
            for title in &self.titles {
                out += &format!("{title}{}", self.end);
                (row, line) = (row + 1, line + 1);
            }
            for (at, cells) in rows.iter().enumerate() {
                for _ in 0..self.blank_before[at % self.blank_before.len()] {
                    out += self.end;
                    (row, line) = (row + 1, line + 1);
                }
                numbers.push((row, line));
                let cells: Vec<String> = cells.iter().map(|cell| self.quoted(cell)).collect();
                let text = cells.join(&self.delimiter.to_string());
                line += 1 + text.matches(self.end).count();
                row += 1;
                out += &text;
                if self.last_end || at + 1 < rows.len() {
                    out += self.end;
                }
            }
            (self.encoded(&out), numbers)
        }

        fn quoted(&self, cell: &str) -> String {
            let cell = cell.replace('\n', self.end);
            if self.quote_all || cell.contains([self.delimiter, '"', '\n', '\r']) {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell
            }
        }

        fn encoded(&self, text: &str) -> Vec<u8> {
            let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
            let le: Vec<u8> = wide(u16::to_le_bytes);
            match self.encoding {
                "utf-8 bom" => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
                "utf-16le" => le,
                "utf-16le bom" => [b"\xff\xfe".to_vec(), le].concat(),
                "utf-16be" => wide(u16::to_be_bytes),
                "windows-1252" => WINDOWS_1252.encode(text).0.into_owned(),
                _ => text.as_bytes().to_vec(),
            }
        }
    }

    /// What pupils' cells look like; letters that every encoding has.
    fn cell_text() -> impl Strategy<Value = String> {
        "([A-Za-z0-9éëï,;|\"'/-]([A-Za-z0-9éëï ,;|\t\n\"'/-]{0,10}[A-Za-z0-9éëï,;|\"'/-])?)?"
    }

    proptest! {
        // Files of failures would lie beside Cargo.toml.
        #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn e2_a_table_in_any_dialect_reads_back_at_its_true_rows(
            dialect in dialect(),
            rows in vec((cell_text(), cell_text(), "[A-Z][a-zé]{3,8}"), 1..12),
        ) {
            // A name that is no total, so that each row is a pupil's.
            let row = |cells: [&str; 4]| cells.map(String::from).to_vec();
            let mut lines = vec![row(["Stamnummer", "Klas", "Roepnaam", "Tussenvoegsel"])];
            lines.extend(rows.iter().map(|(a, b, name)| row([a, b, &format!("{name}x"), ""])));
            let (bytes, numbers) = dialect.write(&lines);
            let read = read_pupils(&bytes);
            prop_assert_eq!(&read.diagnostics, &[]);
            let table = read.table.expect("a table");
            let cells: Vec<Vec<String>> = table.rows()
                .map(|row| (0..4).map(|column| row.cell(column).text().to_owned()).collect())
                .collect();
            prop_assert_eq!(&cells, &lines[1..]);
            for (row, (number, line)) in table.rows().zip(&numbers[1..]) {
                let place = row.problem(Problem::NameMissing).place;
                let wanted = crate::diagnostic::Place::Row {
                    file: "leerlingen.csv".into(), row: SheetRow(*number), line: *line,
                };
                prop_assert_eq!(place, wanted);
            }
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..400)) {
            for kind in TableKind::ALL {
                read_text_file(&bytes, "x.csv", kind, &PROFILE);
            }
        }

        #[test]
        fn no_text_makes_it_panic(
            pieces in vec(select(vec![
                "Naam", "Groep", "BSN", ";", ",", "\"", "\n", "\r\n", "\r", "|", "\t", " ", "sep=;",
                "é", "\u{301}", "M5", "RW", "2024-2025", "ouder", "1", "totaal", "Verzorger 2 naam",
                "=\"", "\0", "ſ", "İ", "㍿",
            ]), 0..60),
            cut in any::<Index>(),
        ) {
            let text: String = pieces.concat();
            let bytes = &text.as_bytes()[..cut.index(text.len() + 1)];
            for kind in TableKind::ALL {
                let read = read_text_file(bytes, "x.csv", kind, &PROFILE);
                if let Some(table) = &read.table {
                    prop_assert!(table.rows().all(|row| row.sheet_row().0 > 1));
                }
            }
        }
    }
}
