//! Text to a table of located cells (E2): delimiter, header row, rows, each with the numbers that a
//! spreadsheet and an editor show.
//!
//! In comes decoded text, out goes a [`Table`]. Cells of columns that may not be read (P1) are
//! thrown away here, before anything is stored. What a cell means is not this file's business.

use std::sync::Arc;

use csv::StringRecord;

use super::field::{Field, TableKind};
use super::profile::{Meaning, Profile};
use crate::diagnostic::{Diagnostic, Place, Problem, SheetRow};

/// Rows of trimmed cells under a header.
#[derive(Clone, Debug)]
pub struct Table {
    file: Arc<str>,
    headers: Vec<Header>,
    rows: Vec<StoredRow>,
}

#[derive(Clone, Debug)]
struct StoredRow {
    row: SheetRow,
    line: usize,
    /// Up to the last filled cell; never more than there are headers.
    cells: Vec<String>,
}

/// A header cell.
#[derive(Clone, Debug)]
pub struct Header {
    /// As written, trimmed, on one line.
    pub text: String,
    /// From 0.
    pub column: usize,
    file: Arc<str>,
    row: SheetRow,
    line: usize,
}

/// A row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    table: &'t Table,
    stored: &'t StoredRow,
}

/// A cell of a table; empty when the row is shorter than the header.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'t> {
    row: Row<'t>,
    column: usize,
}

impl Table {
    /// The file's name, without the folder.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The header cells, from left to right.
    pub fn headers(&self) -> &[Header] {
        &self.headers
    }

    /// The rows that hold something, from top to bottom.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|stored| Row {
            table: self,
            stored,
        })
    }

    /// How many rows hold something.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is nothing under the header.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl Header {
    /// A problem of the column as a whole, at its header cell.
    pub fn problem(&self, problem: Problem) -> Diagnostic {
        let place = Place::Cell {
            file: self.file.to_string(),
            row: self.row,
            line: self.line,
            column: self.column,
            header: self.text.clone(),
        };
        Diagnostic::new(problem, place)
    }
}

impl<'t> Row<'t> {
    /// The cell in a column, from 0.
    pub fn cell(self, column: usize) -> Cell<'t> {
        Cell { row: self, column }
    }

    /// The texts of the cells, up to the last filled one.
    pub(super) fn cells(self) -> impl Iterator<Item = &'t str> {
        self.stored.cells.iter().map(String::as_str)
    }

    /// The number that a spreadsheet shows.
    pub fn sheet_row(self) -> SheetRow {
        self.stored.row
    }

    /// A problem of the row as a whole.
    pub fn problem(self, problem: Problem) -> Diagnostic {
        row_problem(&self.table.file, self.stored.row, self.stored.line, problem)
    }
}

impl<'t> Cell<'t> {
    /// What it says, trimmed.
    pub fn text(self) -> &'t str {
        self.row
            .stored
            .cells
            .get(self.column)
            .map_or("", String::as_str)
    }

    /// Whether it says nothing.
    pub fn is_empty(self) -> bool {
        self.text().is_empty()
    }

    /// A problem of this cell.
    pub fn problem(self, problem: Problem) -> Diagnostic {
        let header = self.row.table.headers.get(self.column);
        let place = Place::Cell {
            file: self.row.table.file.to_string(),
            row: self.row.stored.row,
            line: self.row.stored.line,
            column: self.column,
            header: header.map(|header| header.text.clone()).unwrap_or_default(),
        };
        Diagnostic::new(problem, place)
    }
}

fn row_problem(file: &str, row: SheetRow, line: usize, problem: Problem) -> Diagnostic {
    Diagnostic::new(
        problem,
        Place::Row {
            file: file.to_owned(),
            row,
            line,
        },
    )
}

/// Makes the table of a text, or says why there is none.
pub(super) fn tabulate(
    text: &str,
    file: &str,
    kind: TableKind,
    profile: &Profile,
) -> (Option<Table>, Vec<Diagnostic>) {
    let (start, told) = sep_line(text);
    let Some(dialect) = find_dialect(text, start, told, &|cell| profile.meaning(kind, cell), kind)
    else {
        return (None, vec![no_header(text, start, told, file)]);
    };
    let mut records = Records::new(text, start, dialect.delimiter);
    for _ in 0..dialect.title_rows {
        records.next();
    }
    let Some(head) = records.next() else {
        return (None, vec![Diagnostic::file(Problem::HeaderMissing, file)]);
    };
    if head.is_torn {
        return (
            None,
            vec![row_problem(
                file,
                head.row,
                head.line,
                Problem::UnclosedQuote,
            )],
        );
    }
    let mut table = Table {
        file: file.into(),
        headers: headers(&head, file),
        rows: Vec::new(),
    };
    let secret = Secret::new(&table.headers, |header| {
        matches!(profile.meaning(kind, header), Meaning::Forbidden)
    });
    let mut diagnostics = table.fill(&mut records, &secret);
    table.drop_totals();
    if table.is_empty() && diagnostics.is_empty() {
        diagnostics.push(Diagnostic::file(Problem::NoRows, file));
    }
    (Some(table), diagnostics)
}

/// Why no header was found: perhaps a quoted title that never closes hides it.
fn no_header(text: &str, start: usize, told: Option<u8>, file: &str) -> Diagnostic {
    let mut records = Records::new(text, start, told.unwrap_or(b';'));
    for _ in 0..HEADER_WITHIN {
        let Some(record) = records.next() else { break };
        if record.is_torn {
            return row_problem(file, record.row, record.line, Problem::UnclosedQuote);
        }
    }
    Diagnostic::file(Problem::HeaderMissing, file)
}

fn headers(head: &Record<'_>, file: &str) -> Vec<Header> {
    let file: Arc<str> = file.into();
    let one_line = |cell| clean(cell).split_whitespace().collect::<Vec<_>>().join(" ");
    (head.cells.iter().take(filled(head.cells)).enumerate())
        .map(|(column, cell)| Header {
            text: one_line(cell),
            column,
            file: Arc::clone(&file),
            row: head.row,
            line: head.line,
        })
        .collect()
}

impl Table {
    /// Takes all rows, up to one that a torn quote makes unreadable.
    fn fill(&mut self, records: &mut Records<'_>, secret: &Secret) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        while let Some(record) = records.next() {
            let place = |problem| row_problem(&self.file, record.row, record.line, problem);
            if record.is_torn {
                diagnostics.push(place(Problem::UnclosedQuote));
                break;
            }
            let (cells, headers) = (filled(record.cells), self.headers.len());
            if cells > headers {
                diagnostics.push(place(Problem::SurplusCells { cells, headers }));
            }
            if cells > 0 && !self.is_header_again(&record) {
                self.rows.push(StoredRow {
                    row: record.row,
                    line: record.line,
                    cells: secret.readable(
                        record.cells,
                        cells.min(headers),
                        cells - cells.min(headers),
                    ),
                });
            }
        }
        diagnostics
    }

    /// Whether a row repeats the header: an export per class, pasted together.
    fn is_header_again(&self, record: &Record<'_>) -> bool {
        filled(record.cells) == self.headers.len()
            && self
                .headers
                .iter()
                .zip(record.cells)
                .all(|(header, cell)| clean(cell) == header.text)
    }

    /// Leaves out `Totaal`, `Aantal leerlingen: 28` and the like at the end.
    fn drop_totals(&mut self) {
        while self.rows.last().is_some_and(|row| is_total(&row.cells)) {
            self.rows.pop();
        }
    }
}

/// Whether a row is made of nothing but words for totals and numbers, a word for a total first. A
/// pupil's row is not: it has a name.
fn is_total(cells: &[String]) -> bool {
    const FIRST: [&str; 6] = [
        "totaal",
        "eindtotaal",
        "subtotaal",
        "aantal",
        "gemiddelde",
        "gemiddeld",
    ];
    const OTHERS: [&str; 14] = [
        "leerlingen",
        "leerling",
        "rijen",
        "records",
        "regels",
        "groep",
        "groepen",
        "klas",
        "klassen",
        "jongens",
        "meisjes",
        "van",
        "en",
        "alle",
    ];
    let text = cells.join(" ").to_lowercase();
    let mut words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let Some(first) = words.clone().next() else {
        return false;
    };
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    FIRST.contains(&first)
        && (first.ends_with("totaal") || words.clone().any(is_number))
        && words.all(|word| is_number(word) || FIRST.contains(&word) || OTHERS.contains(&word))
}

/// The columns whose cells are never stored (P1).
struct Secret {
    /// Per column the nearest forbidden one at or before it.
    nearest: Vec<Option<usize>>,
}

impl Secret {
    fn new(headers: &[Header], is_forbidden: impl Fn(&str) -> bool) -> Self {
        let mut last = None;
        let nearest = headers.iter().map(|header| {
            if is_forbidden(&header.text) {
                last = Some(header.column);
            }
            last
        });
        Secret {
            nearest: nearest.collect(),
        }
    }

    /// The first `count` cells, forbidden ones left empty. In a row with surplus cells some
    /// delimiter stands in the middle of a name, and what is forbidden may have moved to the right
    /// by as many.
    fn readable(&self, cells: &StringRecord, count: usize, surplus: usize) -> Vec<String> {
        let is_forbidden = |column: usize| {
            self.nearest[column].is_some_and(|forbidden| column - forbidden <= surplus)
        };
        (cells.iter().take(count).enumerate())
            .map(|(column, cell)| {
                if is_forbidden(column) {
                    String::new()
                } else {
                    clean(cell)
                }
            })
            .collect()
    }
}

/// A cell's text: trimmed, line breaks as `\n`, and `="0123"` (how a file keeps Excel from dropping
/// zeros) as `0123`.
fn clean(cell: &str) -> String {
    let trimmed = trim(cell);
    let bare = trimmed
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'));
    let text = bare.map_or(trimmed, trim);
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_owned()
    }
}

fn trim(cell: &str) -> &str {
    cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'))
}

/// How many cells there are up to the last one that holds something.
fn filled(cells: &StringRecord) -> usize {
    let empty = cells
        .iter()
        .rev()
        .take_while(|cell| trim(cell).is_empty())
        .count();
    cells.len() - empty
}

/// The first line `sep=;`: where the table starts, and its delimiter. Excel does not show that
/// line.
fn sep_line(text: &str) -> (usize, Option<u8>) {
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
struct Dialect {
    delimiter: u8,
    /// Rows above the header.
    title_rows: usize,
    /// How many column names of the header row the profile knows.
    known: usize,
    /// How many rows below it are as wide.
    agreeing: usize,
}

/// The delimiters of exports; the first wins when all else is equal.
const DELIMITERS: [u8; 4] = *b";,\t|";
/// The header is looked for in so many rows.
const HEADER_WITHIN: usize = 20;
/// Excel shows no more columns; a wider row is no header.
const MOST_COLUMNS: usize = 16_384;
/// A row is judged on so many cells, and on none that is longer than a column name.
const JUDGED_CELLS: usize = 512;
const LONGEST_NAME: usize = 100;

/// Finds delimiter and header row: the row with the most column names that the profile knows, and
/// then the delimiter that makes most rows as wide as the header. None when no row looks like a
/// header.
fn find_dialect(
    text: &str,
    start: usize,
    told: Option<u8>,
    meaning: &dyn Fn(&str) -> Meaning,
    kind: TableKind,
) -> Option<Dialect> {
    let dialect = |delimiter| find_header(text, start, delimiter, meaning, kind);
    told.and_then(dialect).or_else(|| {
        DELIMITERS
            .into_iter()
            .rev()
            .filter_map(dialect)
            .max_by_key(|d| (d.known, d.agreeing))
    })
}

fn find_header(
    text: &str,
    start: usize,
    delimiter: u8,
    meaning: &dyn Fn(&str) -> Meaning,
    kind: TableKind,
) -> Option<Dialect> {
    let mut records = Records::new(text, start, delimiter);
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

/// The records of a text, with the row and the line on which each starts.
///
/// The csv crate counts no blank lines and miscounts CRLF, so both numbers come from its byte
/// offsets.
struct Records<'t> {
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
struct Record<'r> {
    row: SheetRow,
    line: usize,
    cells: &'r StringRecord,
    /// A quoted cell never closes, or closes some lines down in the middle of a word.
    is_torn: bool,
}

impl<'t> Records<'t> {
    /// The records from a byte offset on; what comes before it is a `sep=` line or nothing.
    fn new(text: &'t str, start: usize, delimiter: u8) -> Self {
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

    fn next(&mut self) -> Option<Record<'_>> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn pupils(text: &str) -> (Option<Table>, Vec<Diagnostic>) {
        tabulate(
            text,
            "leerlingen.csv",
            TableKind::Pupils,
            &Profile::built_in(),
        )
    }

    fn table(text: &str) -> Table {
        let (table, diagnostics) = pupils(text);
        assert_eq!(diagnostics, []);
        table.expect("a table")
    }

    fn problems(text: &str) -> Vec<Problem> {
        pupils(text)
            .1
            .into_iter()
            .map(|diagnostic| diagnostic.problem)
            .collect()
    }

    fn cells(table: &Table) -> Vec<Vec<&str>> {
        let columns = table.headers().len();
        table
            .rows()
            .map(|row| (0..columns).map(|column| row.cell(column).text()).collect())
            .collect()
    }

    /// Row and line of each row.
    fn numbers(table: &Table) -> Vec<(usize, usize)> {
        table
            .rows()
            .map(|row| (row.stored.row.0, row.stored.line))
            .collect()
    }

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
    fn e2_a_trailing_empty_column_is_no_column() {
        let read = table("Naam;Groep;\nNoor;4A;\nSem;4A;;;\n");
        assert_eq!(read.headers().len(), 2);
        assert_eq!(cells(&read), [["Noor", "4A"], ["Sem", "4A"]]);
    }

    #[test]
    fn e2_total_rows_at_the_end_are_left_out_and_pupils_are_not() {
        let totals = [
            "Totaal;28",
            "Aantal leerlingen: 28",
            ";Totaal 28",
            "Gemiddelde;87,25",
            "TOTAAL;\nAantal;2",
        ];
        for total in totals {
            assert_eq!(
                cells(&table(&format!("Naam;Groep\nNoor;4A\n{total}\n"))),
                [["Noor", "4A"]]
            );
        }
        for pupil in [
            "Totaal;Jansen",
            "Aantal;4A",
            "Som;",
            "28;Totaal",
            "Totaal Blok;3",
        ] {
            assert_eq!(table(&format!("Naam;Groep\nNoor;4A\n{pupil}\n")).len(), 2);
        }
        assert_eq!(table("Naam;Groep\nTotaal;1\nNoor;4A\n").len(), 2);
    }

    #[test]
    fn a_header_that_comes_back_is_no_pupil() {
        assert_eq!(table("Naam;Groep\nNoor;4A\nNaam;Groep\nSem;4B\n").len(), 2);
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

    #[test]
    fn a_header_without_rows_is_reported() {
        for text in [
            "Naam;Groep",
            "Naam;Groep\r\n\r\n;\r\n",
            "Naam;Groep\nTotaal;0\n",
        ] {
            assert_eq!(problems(text), [Problem::NoRows]);
        }
    }

    #[test]
    fn an_unclosed_quote_is_reported_at_the_row_where_it_opens() {
        let files = [
            "Naam;Groep\nNoor;4A\nSem;\"4A\nAli;4A\n",
            "Naam;Groep\nNoor;4A\nSem;\"4A\n\"Ali\";4A\n",
            "\"Naam\";\"Groep\"\n\"Noor\";\"4A\"\n\"Sem\";\"4A\n\"Ali\";\"4A\"\n",
            "Naam;Groep\nNoor;4A\nSem;\"",
        ];
        for text in files {
            let (read, diagnostics) = pupils(text);
            assert_eq!(cells(&read.expect("a table")), [["Noor", "4A"]]);
            let wanted = row_problem("leerlingen.csv", SheetRow(3), 3, Problem::UnclosedQuote);
            assert_eq!(diagnostics, [wanted]);
        }
        assert_eq!(
            problems("Naam;\"Groep\nNoor;4A\n"),
            [Problem::UnclosedQuote]
        );
        assert_eq!(
            problems("\"Lijst\nNaam;Groep\nNoor;4A\n"),
            [Problem::UnclosedQuote]
        );
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
        assert_eq!(
            cells(&table("Naam;Groep\n =\"007\" ;\"=\"\"4A\"\"\"")),
            [["007", "4A"]]
        );
    }

    #[test]
    fn surplus_cells_are_reported_and_left_out() {
        let (read, diagnostics) = pupils("Naam;Groep\nVries;Noor;4A;;\nSem;4A;;\n");
        assert_eq!(
            cells(&read.expect("a table")),
            [["Vries", "Noor"], ["Sem", "4A"]]
        );
        let problem = Problem::SurplusCells {
            cells: 3,
            headers: 2,
        };
        assert_eq!(
            diagnostics,
            [row_problem("leerlingen.csv", SheetRow(2), 2, problem)]
        );
    }

    #[test]
    fn p1_forbidden_cells_are_not_stored_anywhere() {
        let text = "Naam;BSN;Groep;Geboorteland moeder;Leerlinggewicht\n\
            Noor;123456782;4A;Utopia;0,25\nSem;jr.;123456782;4A;Utopia;0,25\n";
        let (read, diagnostics) = pupils(text);
        let stored = format!("{read:?} {diagnostics:?}");
        for secret in ["123456782", "Utopia", "0,25"] {
            assert!(!stored.contains(secret), "{secret} in {stored}");
        }
        assert_eq!(
            cells(&read.expect("a table"))[0],
            ["Noor", "", "4A", "", ""]
        );
    }

    #[test]
    fn problems_of_cells_and_headers_bear_their_place() {
        let read = table("Naam;Groep\n\n\"Noor\nx\";4A\nSem;4B\n");
        let row = read.rows().nth(1).expect("two rows");
        let place = |row, line, column, header: &str| Place::Cell {
            file: "leerlingen.csv".into(),
            row: SheetRow(row),
            line,
            column,
            header: header.into(),
        };
        let problem = Problem::ClassMissing;
        assert_eq!(
            row.cell(1).problem(problem.clone()).place,
            place(4, 5, 1, "Groep")
        );
        assert_eq!(
            row.cell(7).problem(problem.clone()).place,
            place(4, 5, 7, "")
        );
        assert_eq!(
            read.headers()[1].problem(problem.clone()).place,
            place(1, 1, 1, "Groep")
        );
        assert_eq!(row.problem(problem).place.order(), ("leerlingen.csv", 4, 0));
        assert!(row.cell(7).is_empty() && row.sheet_row() == SheetRow(4));
    }
}
