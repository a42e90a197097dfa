//! What is wrong with a file as a whole, which is told once and not in every row (E2): rows cut by another
//! delimiter than the header, letters that were saved in the wrong encoding, another table than was meant.
//!
//! In comes a table or what is in a file, out goes the problem. A cell by itself is not this file's business.

use encoding_rs::WINDOWS_1252;

use super::dialect::{DELIMITERS, HEADER_WITHIN, JUDGED_CELLS};
use super::field::{Field, TableKind};
use super::grid::Content;
use super::profile::{Meaning, Profile};
use super::table::{Row, Table};
use crate::diagnostic::Problem;

/// What is wrong with a table whose header was found.
pub(super) fn wrong(
    table: &Table,
    delimiter: u8,
    kind: TableKind,
    profile: &Profile,
) -> Option<Problem> {
    let seen = table.seen();
    mixed_delimiter(table, &seen, delimiter)
        .or_else(|| seen.garbled())
        .or_else(|| other_table(table, kind, profile))
}

/// What is seen of rows in passing, by which their table is judged.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Per column whether any row fills it.
    pub(super) filled: Vec<bool>,
    /// Rows of one cell, which each of [`DELIMITERS`] would cut into as many as there are headers.
    cut_by: [usize; DELIMITERS.len()],
    /// Cells with accents.
    accented: usize,
    /// Those of them whose letters were saved in the wrong encoding.
    garbled: usize,
}

impl Seen {
    /// Of rows under so many headers.
    pub(super) fn of<'t>(rows: impl Iterator<Item = Row<'t>>, headers: usize) -> Self {
        let mut seen = Seen {
            filled: vec![false; headers],
            ..Seen::default()
        };
        for row in rows {
            for (column, cell) in row.cells().enumerate() {
                seen.filled[column] |= !cell.is_empty();
                if !cell.is_ascii() {
                    seen.accented += 1;
                    seen.garbled += usize::from(is_garbled(cell) || is_of_dos(cell));
                }
            }
            if let Some(cell) = row.only_cell() {
                for (rows, delimiter) in seen.cut_by.iter_mut().zip(DELIMITERS) {
                    let cells = cell.bytes().filter(|&byte| byte == delimiter).count() + 1;
                    *rows += usize::from(cells >= headers.max(2));
                }
            }
        }
        seen
    }

    /// Together with what is seen of more rows.
    pub(super) fn add(&mut self, more: &Seen) {
        self.filled.resize(more.filled.len(), false);
        for (all, more) in self.filled.iter_mut().zip(&more.filled) {
            *all |= more;
        }
        for (all, more) in self.cut_by.iter_mut().zip(more.cut_by) {
            *all += more;
        }
        self.accented += more.accented;
        self.garbled += more.garbled;
    }

    /// Most cells with accents read `StÃ©phanie`: UTF-8 that was opened as Windows-1252 and saved.
    fn garbled(&self) -> Option<Problem> {
        let cells = self.garbled;
        (cells > 0 && cells * 2 > self.accented).then_some(Problem::TextGarbled { cells })
    }
}

/// Most rows are one cell, which another delimiter would cut into as many as there are headers.
fn mixed_delimiter(table: &Table, seen: &Seen, delimiter: u8) -> Option<Problem> {
    let is_usable = table.headers().len() > 1 && !table.is_empty();
    let cut_by = DELIMITERS.into_iter().zip(seen.cut_by);
    let mut others = cut_by.filter(|&(other, _)| is_usable && other != delimiter);
    let (rows, _) = others.find(|(_, rows)| rows * 3 > table.len() * 2)?;
    Some(Problem::DelimiterMixed {
        header: char::from(delimiter),
        rows: char::from(rows),
    })
}

/// Whether a sign stands in a word where a DOS program had a letter: `Andr‚`, `Pe¤a`.
fn is_of_dos(text: &str) -> bool {
    let mut after_letter = false;
    text.chars().any(|c| {
        let is_sign = after_letter && "‚ƒ„†‡ˆ‰‹¤¢¥¦¨¬¯".contains(c);
        after_letter = c.is_alphabetic();
        is_sign
    })
}

/// Whether a text is UTF-8 once more when its letters are taken for bytes: no name is, by chance.
fn is_garbled(text: &str) -> bool {
    let (bytes, _, is_lossy) = WINDOWS_1252.encode(text);
    !is_lossy && str::from_utf8(&bytes).is_ok_and(|again| again.len() < text.len())
}

/// None of its columns says anything that belongs in this table, and some belong in another.
fn other_table(table: &Table, kind: TableKind, profile: &Profile) -> Option<Problem> {
    let headers: Vec<&str> = table.headers().iter().map(|it| it.text.as_str()).collect();
    if own_columns(&headers, kind, profile) > 0 {
        return None;
    }
    let kinds = TableKind::ALL.into_iter();
    looks_like(kinds.map(|kind| (own_columns(&headers, kind, profile), kind)))
}

/// The table that a file without a header for its own table has a header of.
pub(super) fn other_header(
    content: Content<'_>,
    told: Option<u8>,
    kind: TableKind,
    profile: &Profile,
) -> Option<Problem> {
    let others = TableKind::ALL.into_iter().filter(|other| *other != kind);
    let mut counts: Vec<(usize, TableKind)> = others.map(|other| (0, other)).collect();
    for delimiter in told.into_iter().chain(DELIMITERS) {
        let mut rows = content.head().rows(delimiter);
        for _ in 0..HEADER_WITHIN {
            let Some(row) = rows.next() else { break };
            let cells: Vec<&str> = row.cells.iter().take(JUDGED_CELLS).collect();
            for (most, other) in &mut counts {
                *most = own_columns(&cells, *other, profile).max(*most);
            }
        }
    }
    looks_like(counts.into_iter())
}

/// How many columns say something in a table, apart from the pupil number that all have.
fn own_columns(headers: &[&str], kind: TableKind, profile: &Profile) -> usize {
    let meanings = headers.iter().map(|header| profile.meaning(kind, header));
    let is_own = |meaning: &Meaning| matches!(meaning, Meaning::Field(field, _) if *field != Field::PupilNumber);
    meanings.filter(is_own).count()
}

/// So many column names make a table recognised.
const ENOUGH: usize = 3;

fn looks_like(counts: impl Iterator<Item = (usize, TableKind)>) -> Option<Problem> {
    let (known, kind) = counts.max_by_key(|(known, kind)| (*known, std::cmp::Reverse(*kind)))?;
    let looks_like = kind.stem();
    (known >= ENOUGH).then_some(Problem::FileMistaken { looks_like })
}

#[cfg(test)]
mod tests {
    use super::super::read_text_file;
    use super::*;

    fn problems(kind: TableKind, text: &str) -> Vec<Problem> {
        let profile = Profile::built_in();
        let read = read_text_file(text.as_bytes(), "x.csv", kind, &profile);
        let told = read.diagnostics.into_iter().map(|it| it.problem);
        told.filter(|it| *it != Problem::ColumnUnused).collect()
    }

    #[test]
    fn e2_rows_with_another_delimiter_are_told_once() {
        let rows = "Noor,de,Vries,4A\nSem,,Bos,4A\nBo,,Dam,4B\n";
        let text = format!("Roepnaam;Tussenvoegsel;Achternaam;Groep\n{rows}");
        let mixed = Problem::DelimiterMixed {
            header: ';',
            rows: ',',
        };
        assert_eq!(problems(TableKind::Pupils, &text), [mixed]);
        let text = "Naam;Groep\nVries, Noor de;4A\nBos, Sem;4A\n";
        assert_eq!(problems(TableKind::Pupils, text), []);
    }

    #[test]
    fn e2_letters_saved_in_the_wrong_encoding_are_told_once() {
        let text = "Naam;Groep\nStÃ©phanie;4A\nZoÃ«;4A\nJoÃ«l;4A\n";
        let cells = 3;
        assert_eq!(
            problems(TableKind::Pupils, text),
            [Problem::TextGarbled { cells }]
        );
        for text in [
            "Naam;Groep\nZoë;4A\nRenée;4A\n",
            "Naam;Groep\nZoë;4A\nRené;4A\nJoÃ«l;4A\n",
        ] {
            assert_eq!(problems(TableKind::Pupils, text), [], "{text}");
        }
        assert!(is_of_dos("Andr‚") && is_of_dos("Pe¤a") && !is_of_dos("zij zei „ja” en ‚nee’"));
        assert!(!is_garbled("Čedomir") && !is_garbled("Yağmur") && is_garbled("YaÄŸmur"));
    }

    #[test]
    fn another_table_than_was_meant_is_recognised() {
        let mistaken = |looks_like| vec![Problem::FileMistaken { looks_like }];
        let results = "Leerlingnummer;Vak;Moment;Score\n1;Rekenen;M5;87\n";
        assert_eq!(problems(TableKind::Pupils, results), mistaken("resultaten"));
        let pupils = "Leerlingnummer;Roepnaam;Achternaam;Groep\n1;Noor;Vries;4A\n";
        for kind in [
            TableKind::Results,
            TableKind::Conversations,
            TableKind::Attendance,
        ] {
            assert_eq!(problems(kind, pupils), mistaken("leerlingen"), "{kind:?}");
        }
        let wide = "Leerlingnummer;Roepnaam;Achternaam;RW M5;BL M5\n1;Noor;Vries;M5;E4\n";
        assert_eq!(problems(TableKind::Results, wide), []);
        assert_eq!(
            problems(TableKind::Pupils, "a;b\n1;2\n"),
            [Problem::HeaderMissing]
        );
    }
}
