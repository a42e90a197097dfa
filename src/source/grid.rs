//! Where the rows of a table come from: records of a text, or cells that were no text at all.
//!
//! In comes a [`Content`], out go its [`Rows`] one by one. A workbook and a roster are made a
//! [`Grid`] before; text is cut into records on the way.

use csv::StringRecord;

use super::records::{Record, Records};
use crate::diagnostic::SheetRow;

/// Rows of cells, each with the numbers by which a person finds it.
#[derive(Debug, Default)]
pub(super) struct Grid {
    pub(super) rows: Vec<GridRow>,
}

impl Grid {
    /// The text of a grid whose rows are one cell each: a CSV that stands in column A as it was. Blank lines keep
    /// the numbers of the rows true.
    pub(super) fn as_text(&self) -> Option<String> {
        let mut text = String::new();
        let mut line = 1;
        for row in &self.rows {
            let [only] = row.cells.iter().collect::<Vec<_>>()[..] else {
                return None;
            };
            text.extend(std::iter::repeat_n('\n', row.row.0.saturating_sub(line)));
            line = row.row.0;
            text.push_str(&only.replace(['\n', '\r'], " "));
        }
        Some(text)
    }
}

/// A row that holds something.
#[derive(Debug)]
pub(super) struct GridRow {
    pub(super) row: SheetRow,
    pub(super) line: usize,
    pub(super) cells: StringRecord,
}

/// What is in a file.
#[derive(Clone, Copy)]
pub(super) enum Content<'t> {
    /// Text from a byte offset on; what comes before it is a `sep=` line or nothing.
    Text { text: &'t str, start: usize },
    /// Cells that need no delimiter.
    Grid(&'t Grid),
}

impl<'t> Content<'t> {
    /// The start of a text, enough for a header; a grid as it is.
    pub(super) fn head(self) -> Self {
        const HEAD: usize = 64 * 1024;
        match self {
            Content::Text { text, start } if text.len() > start + HEAD => Content::Text {
                text: &text[..text.floor_char_boundary(start + HEAD)],
                start,
            },
            whole => whole,
        }
    }

    /// Its rows, from the top; the delimiter is for text.
    pub(super) fn rows(self, delimiter: u8) -> Rows<'t> {
        match self {
            Content::Text { text, start } => Rows::Text(Records::new(text, start, delimiter)),
            Content::Grid(grid) => Rows::Grid(&grid.rows),
        }
    }
}

/// The rows of a file, one by one.
pub(super) enum Rows<'t> {
    Text(Records<'t>),
    Grid(&'t [GridRow]),
}

impl Rows<'_> {
    pub(super) fn next(&mut self) -> Option<Record<'_>> {
        match self {
            Rows::Text(records) => records.next(),
            Rows::Grid(rows) => {
                let (first, rest) = rows.split_first()?;
                *rows = rest;
                Some(Record {
                    row: first.row,
                    line: first.line,
                    cells: &first.cells,
                    is_torn: false,
                })
            }
        }
    }
}
