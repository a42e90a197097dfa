//! Text to records, each with the numbers that a spreadsheet and an editor show (E2).
//!
//! In comes decoded text with its delimiter, out go [`Records`] one by one, and what their cells say
//! once trimmed. Which of them is the header, and what is kept, is for `dialect` and `table`.

use std::borrow::Cow;

use csv::StringRecord;

use crate::diagnostic::SheetRow;

/// The records of a text, with the row and the line on which each starts.
///
/// The csv crate counts no blank lines and miscounts CRLF, so both numbers come from its byte
/// offsets.
pub(super) struct Records<'t> {
    text: &'t str,
    start: usize,
    delimiter: u8,
    csv: csv::Reader<&'t [u8]>,
    record: StringRecord,
    row: usize,
    line: usize,
    /// A line feed that comes next belongs to the line break before it.
    after_return: bool,
}

/// A record: never blank, perhaps without any filled cell.
pub(super) struct Record<'r> {
    pub(super) row: SheetRow,
    pub(super) line: usize,
    pub(super) cells: &'r StringRecord,
    /// A quoted cell never closes, or closes some lines down in the middle of a word.
    pub(super) is_torn: bool,
}

impl<'t> Records<'t> {
    /// The records from a byte offset on; what comes before it is a `sep=` line or nothing.
    pub(super) fn new(text: &'t str, start: usize, delimiter: u8) -> Self {
        let csv = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(&text.as_bytes()[start..]);
        let line = if start == 0 { 1 } else { 2 };
        let record = StringRecord::new();
        Records {
            text,
            start,
            delimiter,
            csv,
            record,
            row: 1,
            line,
            after_return: false,
        }
    }

    pub(super) fn next(&mut self) -> Option<Record<'_>> {
        let from = self.offset();
        // The bytes are valid UTF-8 in memory: there is no error that could occur.
        if !self.csv.read_record(&mut self.record).unwrap_or(false) {
            return None;
        }
        let body = self.skip_blank_lines(from);
        let (row, line) = (SheetRow(self.row), self.line);
        let breaks = line_breaks(body);
        self.row += 1;
        self.line += breaks;
        self.after_return = body.ends_with(b"\r");
        let may_be_torn = breaks > 1 || self.offset() == self.text.len();
        let is_torn = may_be_torn && is_torn(body, self.delimiter);
        Some(Record {
            row,
            line,
            cells: &self.record,
            is_torn,
        })
    }
}

impl<'t> Records<'t> {
    /// Byte offset of what the csv crate has read so far.
    fn offset(&self) -> usize {
        self.start + usize::try_from(self.csv.position().byte()).unwrap_or(usize::MAX - self.start)
    }

    /// The bytes of the record just read, which began at `from`, without the blank lines before it;
    /// those count as rows.
    fn skip_blank_lines(&mut self, from: usize) -> &'t [u8] {
        let mut body = &self.text.as_bytes()[from..self.offset()];
        if self.after_return {
            body = body.strip_prefix(b"\n").unwrap_or(body);
        }
        while let [b'\r' | b'\n', ..] = body {
            body = body.strip_prefix(b"\r\n").unwrap_or(&body[1..]);
            self.row += 1;
            self.line += 1;
        }
        body
    }
}

/// How many line breaks there are: `\n`, `\r` or `\r\n`.
fn line_breaks(bytes: &[u8]) -> usize {
    let is_break = |&(at, &byte): &(usize, &u8)| match byte {
        b'\r' => true,
        b'\n' => at == 0 || bytes[at - 1] != b'\r',
        _ => false,
    };
    bytes.iter().enumerate().filter(is_break).count()
}

/// Whether a quoted cell of a record never closes, or holds a line break and closes before
/// something else than a delimiter: then its quotation mark belongs to another cell, and rows have
/// run together.
fn is_torn(record: &[u8], delimiter: u8) -> bool {
    let mut rest = record;
    loop {
        if let [b'"', inside @ ..] = rest {
            let Some(close) = closing_quote(inside) else {
                return true;
            };
            rest = &inside[close + 1..];
            let next = rest.iter().find(|&&byte| byte != b' ');
            let closes_well = next.is_none_or(|byte| [delimiter, b'\r', b'\n'].contains(byte));
            if !closes_well && inside[..close].iter().any(|byte| b"\r\n".contains(byte)) {
                return true;
            }
        }
        match rest
            .iter()
            .position(|byte| [delimiter, b'\r', b'\n'].contains(byte))
        {
            Some(end) if rest[end] == delimiter => rest = &rest[end + 1..],
            _ => return false,
        }
    }
}

/// Where a quoted cell closes; a doubled quote does not.
fn closing_quote(inside: &[u8]) -> Option<usize> {
    let mut from = 0;
    loop {
        let quote = from + inside[from..].iter().position(|&byte| byte == b'"')?;
        if inside.get(quote + 1) != Some(&b'"') {
            return Some(quote);
        }
        from = quote + 2;
    }
}

/// A cell's text: trimmed, line breaks as `\n`, and `="0123"` (how a file keeps Excel from dropping
/// zeros) as `0123`.
pub(super) fn clean(cell: &str) -> Cow<'_, str> {
    // As most cells are: nothing to trim, on one line.
    let is_bare = |byte: &u8| byte.is_ascii_alphanumeric();
    let (first, last) = (cell.bytes().next(), cell.bytes().next_back());
    if [first, last].iter().flatten().all(is_bare) && !cell.contains('\r') {
        return Cow::Borrowed(cell);
    }
    let trimmed = trim(cell);
    let bare = trimmed
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'));
    let text = bare.map_or(trimmed, trim);
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

fn trim(cell: &str) -> &str {
    cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'))
}

/// How many cells there are up to the last one that holds something.
pub(super) fn filled(cells: &StringRecord) -> usize {
    let empty = cells
        .iter()
        .rev()
        .take_while(|cell| clean(cell).is_empty())
        .count();
    cells.len() - empty
}

#[cfg(test)]
mod tests {
    use super::super::table::tests::{cells, numbers, pupils, table};

    #[test]
    fn rows_bear_the_number_that_excel_shows_whatever_ends_the_lines() {
        for end in ["\n", "\r\n", "\r"] {
            for last in ["", end] {
                let text = ["Naam;Groep", "Noor;4A", "Sem;4A"].join(end) + last;
                assert_eq!(numbers(&table(&text)), [(2, 2), (3, 3)]);
            }
        }
    }

    #[test]
    fn blank_lines_count_as_rows_and_are_no_rows() {
        for end in ["\n", "\r\n", "\r"] {
            let text = [
                "",
                "Naam;Groep",
                "",
                "Noor;4A",
                "",
                "",
                ";",
                "Sem;4A",
                "",
                "",
            ]
            .join(end);
            assert_eq!(numbers(&table(&text)), [(4, 4), (8, 8)]);
        }
    }

    #[test]
    fn a_quoted_line_break_is_a_line_of_the_editor_and_no_row() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["Naam;\"Groep", "klas\"", "\"Noor", "", "x\";4A", "Sem;4A"].join(end);
            let (read, _) = pupils(&text);
            let read = read.expect("a table");
            assert_eq!(numbers(&read), [(2, 3), (3, 6)]);
            assert_eq!(cells(&read), [["Noor\n\nx", "4A"], ["Sem", "4A"]]);
            assert_eq!(read.headers()[1].text, "Groep klas");
        }
    }

    #[test]
    fn numbers_stay_true_beyond_the_buffer_of_the_reader() {
        let count = 5000;
        let rows: String = (0..count)
            .map(|at| format!("Noor;\"{at}\r\n\"\r\n\r\n"))
            .collect();
        let read = table(&format!("Naam;Groep\r\n{rows}"));
        let wanted: Vec<_> = (0..count).map(|at| (2 + 2 * at, 2 + 3 * at)).collect();
        assert_eq!(numbers(&read), wanted);
    }

    #[test]
    fn quotes_inside_a_cell_are_read_as_excel_does() {
        let text = "Naam;Groep\n\"Noor \"\"Noortje\"\" de Vries\";4A\nSem \"S\" Bos;\"4;A\" \n";
        assert_eq!(
            cells(&table(text)),
            [
                ["Noor \"Noortje\" de Vries", "4A"],
                ["Sem \"S\" Bos", "4;A"]
            ]
        );
        let empty = "Naam;Groep\n\"=\"\"\"\"\";\"=\"\"\"\"\"\nNoor;4A;\"=\"\"\"\"\"\n";
        assert_eq!(cells(&table(empty)), [["Noor", "4A"]]);
        assert_eq!(
            cells(&table("Naam;Groep\n =\"007\" ;\"=\"\"4A\"\"\"")),
            [["007", "4A"]]
        );
    }
}
