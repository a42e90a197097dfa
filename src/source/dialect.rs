//! How a file is laid out: its delimiter and where its header row stands (E2).
//!
//! In come decoded text and what the profile makes of a header, out goes a [`Dialect`]. No cell is
//! kept.

use csv::StringRecord;

use super::field::{Field, TableKind};
use super::grid::Content;
use super::profile::Meaning;
use super::records::{clean, filled};

/// The first line `sep=;`: where the table starts, and its delimiter. Excel does not show that
/// line.
pub(super) fn sep_line(text: &str) -> (usize, Option<u8>) {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = text[..end].trim_matches('"');
    match line.as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter]
            if delimiter.is_ascii() && !delimiter.is_ascii_alphanumeric() =>
        {
            let after = if text[end..].starts_with("\r\n") {
                end + 2
            } else {
                end + 1
            };
            (after.min(text.len()), Some(*delimiter))
        }
        _ => (0, None),
    }
}

/// How a file is laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dialect {
    pub(super) delimiter: u8,
    /// Rows above the header.
    pub(super) title_rows: usize,
    /// How many column names of the header row the profile knows.
    known: usize,
    /// How many rows below it are as wide.
    agreeing: usize,
}

/// The delimiters of exports; the first wins when all else is equal.
pub(super) const DELIMITERS: [u8; 4] = *b";,\t|";
/// The header is looked for in so many rows.
pub(super) const HEADER_WITHIN: usize = 20;
/// Excel shows no more columns; a wider row is no header.
const MOST_COLUMNS: usize = 16_384;
/// A row is judged on so many cells, and on none that is longer than a column name.
pub(super) const JUDGED_CELLS: usize = 512;
const LONGEST_NAME: usize = 100;

/// Finds delimiter and header row: the row with the most column names that the profile knows, and
/// then the delimiter that makes most rows as wide as the header. None when no row looks like a
/// header.
pub(super) fn find_dialect(
    content: Content<'_>,
    told: Option<u8>,
    meaning: &dyn Fn(&str) -> Meaning,
    kind: TableKind,
) -> Option<Dialect> {
    let dialect = |delimiter| find_header(content, delimiter, meaning, kind);
    let delimiters = match content {
        Content::Text { .. } => DELIMITERS.as_slice(),
        Content::Grid(_) => &DELIMITERS[..1],
    };
    told.and_then(dialect).or_else(|| {
        delimiters
            .iter()
            .rev()
            .filter_map(|delimiter| dialect(*delimiter))
            .max_by_key(|d| (d.known, d.agreeing))
    })
}

fn find_header(
    content: Content<'_>,
    delimiter: u8,
    meaning: &dyn Fn(&str) -> Meaning,
    kind: TableKind,
) -> Option<Dialect> {
    let mut records = content.rows(delimiter);
    let mut best: Option<(usize, usize)> = None;
    let mut widths = Vec::new();
    while let Some(record) = records.next().filter(|_| widths.len() < 2 * HEADER_WITHIN) {
        if widths.len() < HEADER_WITHIN
            && let Some(known) = known_names(record.cells, meaning, kind)
            && best.is_none_or(|(_, most)| known > most)
        {
            best = Some((widths.len(), known));
        }
        widths.push(filled(record.cells));
    }
    let (title_rows, known) = best?;
    let (header, below) = widths[title_rows..].split_first()?;
    let agreeing = below.iter().filter(|width| *width == header).count();
    Some(Dialect {
        delimiter,
        title_rows,
        known,
        agreeing,
    })
}

/// How many cells of a row are known column names; None when the row cannot be the header.
fn known_names(
    cells: &StringRecord,
    meaning: &dyn Fn(&str) -> Meaning,
    kind: TableKind,
) -> Option<usize> {
    let (mut known, mut can_be_header) = (0, false);
    // What holds another delimiter may be a whole row: `Naam;Groep` is not the column "naam groep".
    let is_name = |cell: &&str| {
        cell.len() <= LONGEST_NAME && !cell.bytes().any(|byte| DELIMITERS.contains(&byte))
    };
    for cell in cells.iter().take(JUDGED_CELLS).filter(is_name) {
        match meaning(&clean(cell)) {
            Meaning::Unknown => {}
            Meaning::Field(field, _) => {
                known += 1;
                can_be_header |= is_essential(&field, kind);
            }
            Meaning::Forbidden | Meaning::Skipped => known += 1,
        }
    }
    (can_be_header && cells.len() <= MOST_COLUMNS).then_some(known)
}

/// Whether a column of this meaning shows that a row is the header: a name or a class in a pupils
/// table.
fn is_essential(field: &Field, kind: TableKind) -> bool {
    let names = [
        Field::GivenName,
        Field::Surname,
        Field::FullName,
        Field::Class,
    ];
    kind != TableKind::Pupils || names.contains(field)
}

#[cfg(test)]
mod tests {
    use super::super::table::tests::{cells, numbers, problems, table};
    use crate::diagnostic::Problem;

    #[test]
    fn e2_the_sep_line_is_no_row_but_is_a_line() {
        for first in ["sep=;", "SEP=;", "\"sep=;\""] {
            for end in ["\n", "\r\n", "\r"] {
                let text = [first, "Naam;Groep", "Noor;4A"].join(end);
                assert_eq!(numbers(&table(&text)), [(2, 3)]);
            }
        }
        assert_eq!(
            cells(&table("sep=^\nNaam^Groep\nNoor^4A\n")),
            [["Noor", "4A"]]
        );
        assert_eq!(
            cells(&table("sep=;\nNaam,Groep\nNoor,4A\n")),
            [["Noor", "4A"]]
        );
        assert_eq!(problems("sep=;"), [Problem::HeaderMissing]);
    }

    #[test]
    fn e2_the_delimiter_is_found() {
        for delimiter in [";", ",", "\t", "|"] {
            let text =
                "Roepnaam#Achternaam#Groep\nNoor#Vries#4A\nSem#Bos#4A\n".replace('#', delimiter);
            assert_eq!(
                cells(&table(&text)),
                [["Noor", "Vries", "4A"], ["Sem", "Bos", "4A"]]
            );
        }
        let text = "Naam;Groep\nVries, Noor de;4A\nBos, Sem, jr.;4A\n";
        assert_eq!(cells(&table(text))[1], ["Bos, Sem, jr.", "4A"]);
    }

    #[test]
    fn e2_title_lines_above_the_header_are_left_out() {
        let text =
            "Leerlingenlijst;;\nSchool;De Klimop\n\nGroep 4A\nNaam;Groep;Leerjaar\nNoor;4A;4\n";
        let read = table(text);
        assert_eq!(cells(&read), [["Noor", "4A", "4"]]);
        assert_eq!(numbers(&read), [(6, 6)]);
    }

    #[test]
    fn a_file_without_header_is_refused() {
        assert_eq!(
            problems("Noor;de Vries;4A\nSem;Bos;4A\n"),
            [Problem::HeaderMissing]
        );
        assert_eq!(
            problems("Postcode;Leerlingnummer\n1234 AB;1\n"),
            [Problem::HeaderMissing]
        );
        let late = "titel\n".repeat(20) + "Naam;Groep\nNoor;4A\n";
        assert_eq!(problems(&late), [Problem::HeaderMissing]);
    }
}
