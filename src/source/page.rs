//! Some rows of a table, one below the other, and how they wait to be read.
//!
//! The tables of a very large school take more memory than the school that is made of them. So a page that is full
//! is packed, and opened again when its rows are asked for. The last one of a table stays open: what a school of
//! ordinary size has in most of its tables is never packed.

use std::borrow::Cow;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::packed::{Packed, Packer};

/// Rows with their cells, and where they stand.
#[derive(Clone, Debug, Default)]
pub struct Page {
    rows: Vec<StoredRow>,
    /// The texts of all cells in one piece: a string for each would take more memory than the texts.
    text: String,
    /// Where each cell ends.
    ends: Vec<u32>,
}

/// A row: there may be a million.
#[derive(Clone, Copy, Debug)]
struct StoredRow {
    row: u32,
    line: u32,
    /// The first of its cells among the page's, up to those of the next row: trimmed, up to the last filled one;
    /// never more than there are headers.
    first: u32,
}

/// A place in a table: no file that is read has as many letters, lines or cells as that.
fn small(number: usize) -> u32 {
    u32::try_from(number).expect("a file of the school is less than four gigabytes")
}

impl Page {
    /// So many rows are on a page, fewer on the last one.
    pub const ROWS: usize = 1 << 10;

    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.len() == Page::ROWS
    }

    /// Begins a row; its cells follow.
    pub(super) fn begin_row(&mut self, row: usize, line: usize) {
        self.rows.push(StoredRow {
            row: small(row),
            line: small(line),
            first: small(self.ends.len()),
        });
    }

    /// The next cell of the last row.
    pub(super) fn push_cell(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(small(self.text.len()));
    }

    /// Takes the last row off again.
    pub(super) fn pop_row(&mut self) {
        if let Some(last) = self.rows.pop() {
            self.ends.truncate(last.first as usize);
            self.text
                .truncate(self.ends.last().map_or(0, |end| *end as usize));
        }
    }

    /// Which of its cells are of a row.
    pub(super) fn cells_of(&self, at: usize) -> Range<usize> {
        let next = self.rows.get(at + 1);
        let end = next.map_or(self.ends.len(), |next| next.first as usize);
        self.rows[at].first as usize..end
    }

    /// What a cell says.
    pub(super) fn cell(&self, at: usize) -> &str {
        let end = |at: usize| self.ends[at] as usize;
        let start = at.checked_sub(1).map_or(0, end);
        &self.text[start..end(at)]
    }

    /// The number that a spreadsheet shows beside a row, and the line on which an editor shows it.
    pub(super) fn place_of(&self, at: usize) -> (u32, u32) {
        (self.rows[at].row, self.rows[at].line)
    }
}

/// A page as it is packed: in steps from one row and one cell to the next, which repeat where places do not.
#[derive(Serialize, Deserialize)]
pub struct Steps<'p> {
    /// Rows, lines and cells.
    rows: Vec<(u32, u32, u32)>,
    lengths: Vec<u32>,
    text: Cow<'p, str>,
}

impl<'p> Steps<'p> {
    fn of(page: &'p Page) -> Self {
        let mut before = (0, 0, 0);
        let rows = page.rows.iter().map(|it| {
            let here = (it.row, it.line, it.first);
            let step = (here.0 - before.0, here.1 - before.1, here.2 - before.2);
            before = here;
            step
        });
        let starts = std::iter::once(&0).chain(&page.ends);
        let lengths = page.ends.iter().zip(starts).map(|(end, start)| end - start);
        Steps {
            rows: rows.collect(),
            lengths: lengths.collect(),
            text: Cow::Borrowed(&page.text),
        }
    }

    fn page(self) -> Page {
        let (mut here, mut end) = ((0, 0, 0), 0);
        let rows = self.rows.into_iter().map(|step| {
            here = (here.0 + step.0, here.1 + step.1, here.2 + step.2);
            let (row, line, first) = here;
            StoredRow { row, line, first }
        });
        let ends = self.lengths.into_iter().map(|length| {
            end += length;
            end
        });
        Page {
            rows: rows.collect(),
            ends: ends.collect(),
            text: self.text.into_owned(),
        }
    }
}

/// A page that waits to be read.
#[derive(Clone, Debug)]
pub enum Stored {
    /// A full one.
    Packed(Packed<Steps<'static>>),
    /// The last one.
    Open(Page),
}

impl Stored {
    pub(super) fn pack(page: &Page, packer: &mut Packer) -> Self {
        Stored::Packed(Packed::of(&Steps::of(page), packer))
    }

    /// Its rows.
    pub fn open(&self) -> Cow<'_, Page> {
        match self {
            Stored::Packed(packed) => Cow::Owned(packed.open().page()),
            Stored::Open(page) => Cow::Borrowed(page),
        }
    }

    /// The same, when it waits for nothing else.
    pub fn into_page(self) -> Page {
        match self {
            Stored::Packed(packed) => packed.open().page(),
            Stored::Open(page) => page,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_was_packed_has_the_same_rows_at_the_same_places() {
        let mut page = Page::default();
        for at in 0..Page::ROWS {
            page.begin_row(at * 2 + 9, at * 3 + 9);
            for cell in 0..at % 4 {
                page.push_cell(["", "Zoë", "4A"][cell % 3]);
            }
        }
        let packed = Stored::pack(&page, &mut Packer::default());
        assert!(matches!(packed, Stored::Packed(_)));
        let opened = packed.open();
        assert_eq!(format!("{opened:?}"), format!("{page:?}"));
        assert_eq!(opened.place_of(1023), (2055, 3078));
        assert_eq!(opened.cell(opened.cells_of(3).start + 1), "Zoë");
        assert!(opened.cells_of(4).is_empty());
    }

    #[test]
    fn a_row_that_is_taken_off_leaves_nothing_behind() {
        let mut page = Page::default();
        for name in ["Noor", "Totaal", "Sem"] {
            page.begin_row(2, 2);
            page.push_cell(name);
            if name == "Totaal" {
                page.pop_row();
            }
        }
        assert_eq!((page.len(), page.cell(0), page.cell(1)), (2, "Noor", "Sem"));
    }
}
