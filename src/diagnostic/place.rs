//! Where a problem is, in the words of the person who has to mend it: the row that Excel shows, the line
//! that an editor shows, the letter above the column.

use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroU32;
use std::ops::Deref;
use std::sync::RwLock;

use serde::{Deserialize, Serialize};

/// The place of a problem. Made only by located values (a cell, a row, a setting), so that it is always true.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The whole run: a selection that leaves nothing, an output folder.
    Run,
    /// A whole file.
    File {
        /// File name as the school knows it, without the folder.
        file: String,
    },
    /// A setting in a TOML file.
    Setting {
        /// `school.toml` or `profiel.toml`.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Dotted key: `conversation.kind`.
        key: String,
    },
    /// A row of a table.
    Row {
        /// File name.
        file: FileName,
        /// Row number as a spreadsheet shows it, from 1.
        row: SheetRow,
        /// Line number as an editor shows it, from 1; differs when a quoted field holds a line break.
        line: usize,
    },
    /// A line of a file that has no rows (XML).
    Line {
        /// File name.
        file: FileName,
        /// Line, from 1.
        line: usize,
        /// What is said there: "Leerjaar".
        name: Option<String>,
    },
    /// A cell of a table, or a header cell.
    Cell {
        /// File name.
        file: String,
        /// Row number as a spreadsheet shows it, from 1.
        row: SheetRow,
        /// Line number as an editor shows it, from 1.
        line: usize,
        /// Column, from 0.
        column: usize,
        /// The header as written.
        header: String,
    },
    /// A text or template of the school's own, or a built-in one.
    Template {
        /// `templates/parts/agenda.typ` or `locales/tr/agenda.ftl`.
        file: String,
        /// Line, from 1, when known.
        line: Option<usize>,
    },
}

/// The name of a table's file, as short as all who keep a place in it must have it: pupils, appointments and a million
/// results. What it stands for is kept as long as the program runs, as a school has a handful of files.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileName(u32);

static FILE_NAMES: RwLock<Vec<&'static str>> = RwLock::new(Vec::new());

impl Deref for FileName {
    type Target = str;

    fn deref(&self) -> &str {
        let names = FILE_NAMES.read().expect("nobody fails who holds the names");
        names[self.0 as usize]
    }
}

impl From<&str> for FileName {
    fn from(name: &str) -> Self {
        let mut names = FILE_NAMES
            .write()
            .expect("nobody fails who holds the names");
        let known = names.iter().position(|known| *known == name);
        let at = known.unwrap_or_else(|| {
            names.push(String::from(name).leak());
            names.len() - 1
        });
        FileName(u32::try_from(at).expect("fewer files than numbers"))
    }
}

impl PartialOrd for FileName {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for FileName {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl fmt::Debug for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

/// The place of a row, a sixth as large as a [`Place`]: a school of a hundred thousand pupils keeps a million.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowPlace {
    file: FileName,
    /// Nothing in a file that has no rows.
    row: Option<NonZeroU32>,
    line: u32,
}

impl RowPlace {
    /// A row as a spreadsheet counts it, and the line on which an editor shows it; both from 1.
    pub fn new(file: FileName, row: Option<u32>, line: u32) -> Self {
        let row = row.and_then(NonZeroU32::new);
        RowPlace { file, row, line }
    }

    /// File, row and line; row 0 in a file that has no rows.
    pub fn numbers(self) -> (FileName, u32, u32) {
        (self.file, self.row.map_or(0, NonZeroU32::get), self.line)
    }

    /// What problems are sorted by, as [`Place::order`].
    pub fn order(&self) -> (&str, usize, usize) {
        let at = self.row.map_or(self.line, NonZeroU32::get);
        (&self.file, at as usize, 0)
    }
}

impl From<RowPlace> for Place {
    fn from(RowPlace { file, row, line }: RowPlace) -> Self {
        let line = line as usize;
        match row {
            Some(row) => Place::Row {
                file,
                row: SheetRow(row.get() as usize),
                line,
            },
            None => Place::Line {
                file,
                line,
                name: None,
            },
        }
    }
}

/// A row number as a spreadsheet shows it, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct SheetRow(pub usize);

/// The letters that a spreadsheet shows above a column: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + (rest % 26) as u8);
        rest /= 26;
    }
    letters.iter().rev().map(|&b| char::from(b)).collect()
}

impl Place {
    /// The file, when the place is in one.
    pub fn file(&self) -> Option<&str> {
        match self {
            Place::Run => None,
            Place::Row { file, .. } | Place::Line { file, .. } => Some(file),
            Place::File { file }
            | Place::Setting { file, .. }
            | Place::Cell { file, .. }
            | Place::Template { file, .. } => Some(file),
        }
    }

    /// What problems are sorted by: file, row, column.
    pub fn order(&self) -> (&str, usize, usize) {
        let file = self.file().unwrap_or("");
        match self {
            Place::Run | Place::File { .. } => (file, 0, 0),
            Place::Setting { line, .. } | Place::Line { line, .. } => (file, *line, 0),
            Place::Row { row, .. } => (file, row.0, 0),
            Place::Cell { row, column, .. } => (file, row.0, column + 1),
            Place::Template { line, .. } => (file, line.unwrap_or(0), 0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_bear_the_letters_that_excel_shows() {
        let cases = [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
        ];
        for (column, letters) in cases {
            assert_eq!(column_letters(column), letters);
        }
    }

    #[test]
    fn places_sort_by_file_then_row_then_column() {
        let cell = |row, column| Place::Cell {
            file: "a.csv".into(),
            row: SheetRow(row),
            line: row,
            column,
            header: String::new(),
        };
        assert!(cell(2, 1).order() < cell(2, 2).order());
        assert!(cell(2, 9).order() < cell(10, 0).order());
    }
}
