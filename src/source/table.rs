//! Records to a table of located cells (E2).
//!
//! In comes decoded text, out goes a [`Table`]. Cells of columns that may not be read (P1) are
//! thrown away here, before anything is stored. What a cell means is not this file's business.

use std::borrow::Cow;

use csv::StringRecord;

use super::dialect::{HEADER_WITHIN, find_dialect, sep_line};
use super::field::TableKind;
use super::grid::{Content, Rows};
use super::page::{Page, Stored};
use super::profile::{Meaning, Profile};
use super::records::{Record, clean, filled};
use super::whole::{self, Seen};
use crate::diagnostic::{Diagnostic, FileName, Place, Problem, RowPlace, SheetRow, plain};
use crate::packed::Packer;

/// Rows of trimmed cells under a header.
#[derive(Clone, Debug)]
pub struct Table {
    head: Head,
    pages: Vec<Kept>,
}

/// A page of a table. One of a million rows is let go page by page while it is read.
#[derive(Clone, Debug)]
struct Kept {
    rows: usize,
    seen: Seen,
    page: Stored,
}

/// What holds for all rows of a table.
#[derive(Clone, Debug)]
struct Head {
    file: FileName,
    shape: Shape,
    headers: Vec<Header>,
}

/// How a person finds a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// By the row and column of a spreadsheet.
    Rows,
    /// By the line and the name of an element.
    Lines,
}

/// A header cell.
#[derive(Clone, Debug)]
pub struct Header {
    /// As written, trimmed, on one line.
    pub text: String,
    /// From 0.
    pub column: usize,
    file: FileName,
    row: SheetRow,
    line: usize,
}

/// A row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    head: &'t Head,
    page: &'t Page,
    /// Which of the page's rows, from 0.
    at: usize,
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
        &self.head.file
    }

    /// The header cells, from left to right.
    pub fn headers(&self) -> &[Header] {
        &self.head.headers
    }

    /// The rows that hold something are on these, from top to bottom.
    pub fn pages(&self) -> impl Iterator<Item = Cow<'_, Page>> {
        self.pages.iter().map(|kept| kept.page.open())
    }

    /// The rows on a page of this table.
    pub fn rows_on<'t>(&'t self, page: &'t Page) -> impl DoubleEndedIterator<Item = Row<'t>> {
        let head = &self.head;
        (0..page.len()).map(move |at| Row { head, page, at })
    }

    /// The next so many pages, fewer at the end, until there are none. The table does not have them any more.
    pub fn take_pages(&mut self, count: usize) -> Option<Vec<Stored>> {
        let count = count.min(self.pages.len());
        let taken = self.pages.drain(..count).map(|kept| kept.page);
        (count > 0).then(|| taken.collect())
    }

    /// What is seen of its rows together.
    pub(super) fn seen(&self) -> Seen {
        let mut all = Seen::default();
        for kept in &self.pages {
            all.add(&kept.seen);
        }
        all
    }

    /// How many rows hold something.
    pub fn len(&self) -> usize {
        self.pages.iter().map(|kept| kept.rows).sum()
    }

    /// Whether there is nothing under the header.
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
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
        self.page.cells_of(self.at).map(|at| self.page.cell(at))
    }

    /// The text of its cell, when it has no other.
    pub(super) fn only_cell(self) -> Option<&'t str> {
        let range = self.page.cells_of(self.at);
        (range.len() == 1).then(|| self.page.cell(range.start))
    }

    /// Row and line.
    fn numbers(self) -> (u32, u32) {
        self.page.place_of(self.at)
    }

    fn line(self) -> usize {
        self.numbers().1 as usize
    }

    /// The number that a spreadsheet shows.
    pub fn sheet_row(self) -> SheetRow {
        SheetRow(self.numbers().0 as usize)
    }

    /// Where it stands.
    pub fn place(self) -> RowPlace {
        let (file, (row, line)) = (self.head.file, self.numbers());
        match self.head.shape {
            Shape::Rows => RowPlace::new(file, Some(row), line),
            Shape::Lines => RowPlace::new(file, None, line),
        }
    }

    /// A problem of the row as a whole.
    pub fn problem(self, problem: Problem) -> Diagnostic {
        Diagnostic::new(problem, self.place())
    }
}

impl<'t> Cell<'t> {
    /// What it says, trimmed.
    pub fn text(self) -> &'t str {
        let page = self.row.page;
        let cells = page.cells_of(self.row.at);
        let at = cells.start + self.column;
        if cells.contains(&at) {
            page.cell(at)
        } else {
            ""
        }
    }

    /// Whether it says nothing.
    pub fn is_empty(self) -> bool {
        self.text().is_empty()
    }

    /// A problem of this cell.
    pub fn problem(self, problem: Problem) -> Diagnostic {
        let head = self.row.head;
        let header = head.headers.get(self.column);
        let header = header.map(|header| header.text.clone()).unwrap_or_default();
        let place = match head.shape {
            Shape::Rows => Place::Cell {
                file: head.file.to_string(),
                row: self.row.sheet_row(),
                line: self.row.line(),
                column: self.column,
                header,
            },
            Shape::Lines => Place::Line {
                file: head.file,
                line: self.row.line(),
                name: Some(header),
            },
        };
        Diagnostic::new(problem, place)
    }
}

fn row_problem(file: &str, row: SheetRow, line: usize, problem: Problem) -> Diagnostic {
    Diagnostic::new(
        problem,
        Place::Row {
            file: file.into(),
            row,
            line,
        },
    )
}

/// Makes the table of a text, or says why there is none.
pub(super) fn tabulate_text(
    text: &str,
    file: &str,
    kind: TableKind,
    profile: &Profile,
) -> (Option<Table>, Vec<Diagnostic>) {
    let (start, told) = sep_line(text);
    let content = Content::Text { text, start };
    tabulate(content, told, Shape::Rows, file, kind, profile)
}

/// Makes the table of what is in a file; `told` is the delimiter that the file names itself.
pub(super) fn tabulate(
    content: Content<'_>,
    told: Option<u8>,
    shape: Shape,
    file: &str,
    kind: TableKind,
    profile: &Profile,
) -> (Option<Table>, Vec<Diagnostic>) {
    let meaning = |cell: &str| profile.meaning(kind, cell);
    let Some(dialect) = find_dialect(content, told, &meaning, kind) else {
        let other = whole::other_header(content, told, kind, profile);
        let other = other.map(|problem| Diagnostic::file(problem, file));
        let problem = other.unwrap_or_else(|| no_header(content, told, file));
        return (None, vec![problem]);
    };
    let mut records = content.rows(dialect.delimiter);
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
    let head = Head {
        file: file.into(),
        shape,
        headers: headers(&head, file),
    };
    let mut table = Table {
        head,
        pages: Vec::new(),
    };
    let secret = Secret::new(table.headers(), |header| {
        matches!(profile.meaning(kind, header), Meaning::Forbidden)
    });
    let mut diagnostics = table.fill(&mut records, &secret);
    if let Some(problem) = whole::wrong(&table, dialect.delimiter, kind, profile) {
        return (None, vec![Diagnostic::file(problem, file)]);
    }
    if table.is_empty() && diagnostics.is_empty() {
        diagnostics.push(Diagnostic::file(Problem::NoRows, file));
    }
    (Some(table), diagnostics)
}

/// Why no header was found: perhaps a quoted title that never closes hides it.
fn no_header(content: Content<'_>, told: Option<u8>, file: &str) -> Diagnostic {
    let mut records = content.rows(told.unwrap_or(b';'));
    for _ in 0..HEADER_WITHIN {
        let Some(record) = records.next() else { break };
        if record.is_torn {
            return row_problem(file, record.row, record.line, Problem::UnclosedQuote);
        }
    }
    Diagnostic::file(Problem::HeaderMissing, file)
}

fn headers(head: &Record<'_>, file: &str) -> Vec<Header> {
    let file: FileName = file.into();
    let one_line = |cell| {
        let cell = plain(&clean(cell));
        cell.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    (head.cells.iter().take(filled(head.cells)).enumerate())
        .map(|(column, cell)| Header {
            text: one_line(cell),
            column,
            file,
            row: head.row,
            line: head.line,
        })
        .collect()
}

impl Table {
    /// Takes all rows, up to one that a torn quote makes unreadable.
    fn fill(&mut self, records: &mut Rows<'_>, secret: &Secret) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        let mut packer = None;
        let mut page = Page::default();
        while let Some(record) = records.next() {
            let place = |problem| row_problem(self.file(), record.row, record.line, problem);
            if record.is_torn {
                diagnostics.push(place(Problem::UnclosedQuote));
                break;
            }
            let (cells, headers) = (filled(record.cells), self.headers().len());
            if cells > headers {
                diagnostics.push(place(Problem::SurplusCells { cells, headers }));
            }
            if cells > 0 && !(cells == headers && self.is_header_again(&record)) {
                let (count, surplus) = (cells.min(headers), cells - cells.min(headers));
                if page.is_full() {
                    let packer = packer.get_or_insert_with(Packer::default);
                    self.keep(std::mem::take(&mut page), Some(packer));
                }
                page.begin_row(record.row.0, record.line);
                secret.keep_readable(record.cells, count, surplus, &mut page);
            }
        }
        self.close(page);
        diagnostics
    }

    /// Whether a row as wide as the header repeats it: an export per class, pasted together.
    fn is_header_again(&self, record: &Record<'_>) -> bool {
        let mut pairs = self.headers().iter().zip(record.cells);
        pairs.all(|(header, cell)| clean(cell) == header.text)
    }

    /// The last page, without `Totaal`, `Aantal leerlingen: 28` and the like at the end.
    fn close(&mut self, mut last: Page) {
        loop {
            while self.rows_on(&last).next_back().is_some_and(is_total) {
                last.pop_row();
            }
            if !last.is_empty() {
                return self.keep(last, None);
            }
            match self.pages.pop() {
                Some(before) => last = before.page.into_page(),
                None => return,
            }
        }
    }

    fn keep(&mut self, page: Page, packer: Option<&mut Packer>) {
        let seen = Seen::of(self.rows_on(&page), self.headers().len());
        let rows = page.len();
        let page = match packer {
            Some(packer) => Stored::pack(&page, packer),
            None => Stored::Open(page),
        };
        self.pages.push(Kept { rows, seen, page });
    }
}

/// Whether a row is made of nothing but words for totals and numbers, a word for a total first. A
/// pupil's row is not: it has a name.
fn is_total(row: Row<'_>) -> bool {
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
    let text = row.cells().collect::<Vec<_>>().join(" ").to_lowercase();
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

    /// Keeps the first `count` cells, forbidden ones empty. In a row with surplus cells some delimiter stands in
    /// the middle of a name, and what is forbidden may have moved to the right by as many.
    fn keep_readable(&self, cells: &StringRecord, count: usize, surplus: usize, kept: &mut Page) {
        let is_forbidden = |column: usize| {
            self.nearest[column].is_some_and(|forbidden| column - forbidden <= surplus)
        };
        for (column, cell) in cells.iter().take(count).enumerate() {
            if is_forbidden(column) {
                kept.push_cell("");
            } else {
                kept.push_cell(&clean(cell));
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn pupils(text: &str) -> (Option<Table>, Vec<Diagnostic>) {
        tabulate_text(
            text,
            "leerlingen.csv",
            TableKind::Pupils,
            &Profile::built_in(),
        )
    }

    pub(in super::super) fn table(text: &str) -> Table {
        let (table, diagnostics) = pupils(text);
        assert_eq!(diagnostics, []);
        table.expect("a table")
    }

    pub(in super::super) fn problems(text: &str) -> Vec<Problem> {
        pupils(text)
            .1
            .into_iter()
            .map(|diagnostic| diagnostic.problem)
            .collect()
    }

    impl Table {
        /// The rows of a table of one page.
        pub(in super::super) fn rows(&self) -> impl DoubleEndedIterator<Item = Row<'_>> {
            let pages = self.pages.iter().map(|kept| match &kept.page {
                Stored::Open(page) => page,
                Stored::Packed(_) => panic!("more than a page"),
            });
            pages.flat_map(|page| self.rows_on(page))
        }
    }

    pub(in super::super) fn cells(table: &Table) -> Vec<Vec<&str>> {
        let columns = table.headers().len();
        table
            .rows()
            .map(|row| (0..columns).map(|column| row.cell(column).text()).collect())
            .collect()
    }

    /// Row and line of each row.
    pub(in super::super) fn numbers(table: &Table) -> Vec<(usize, usize)> {
        let of = |page: Cow<'_, Page>| {
            let rows = table.rows_on(&page);
            let numbers = rows.map(|row| (row.sheet_row().0, row.line()));
            numbers.collect::<Vec<_>>()
        };
        table.pages().flat_map(of).collect()
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
        let short = table("Naam;Groep;Leerjaar\nNoor;4A\nTotaal;28;1\n");
        assert_eq!(cells(&short), [["Noor", "4A", ""]]);
    }

    #[test]
    fn e2_a_total_alone_on_the_last_page_is_left_out() {
        let pupils: String = (0..Page::ROWS)
            .map(|at| format!("Noor {at};4A\n"))
            .collect();
        let mut read = table(&format!("Naam;Groep\n{pupils}Totaal;28\n"));
        assert_eq!(read.len(), Page::ROWS);
        assert_eq!(read.take_pages(9).map(|pages| pages.len()), Some(1));
        assert!(read.take_pages(9).is_none() && read.is_empty());
    }

    #[test]
    fn rows_on_pages_that_were_taken_keep_their_place_and_their_cells() {
        let name = |at: usize| format!("Noor\n\n{at}");
        let count = 2 * Page::ROWS + 7;
        let rows: String = (0..count)
            .map(|at| format!("\"{}\";4A\n", name(at)))
            .collect();
        let mut read = table(&format!("Naam;Groep\n{rows}"));
        let mut next = 0;
        while let Some(pages) = read.take_pages(1) {
            let pages: Vec<Page> = pages.into_iter().map(Stored::into_page).collect();
            for row in pages.iter().flat_map(|page| read.rows_on(page)) {
                assert_eq!(
                    (row.cell(0).text(), row.cell(1).text()),
                    (&*name(next), "4A")
                );
                assert_eq!((row.sheet_row().0, row.line()), (2 + next, 2 + 3 * next));
                next += 1;
            }
            assert_eq!(read.len(), count - next);
        }
        assert_eq!(next, count);
    }

    #[test]
    fn a_header_that_comes_back_is_no_pupil() {
        assert_eq!(table("Naam;Groep\nNoor;4A\nNaam;Groep\nSem;4B\n").len(), 2);
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
