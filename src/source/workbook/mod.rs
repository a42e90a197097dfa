//! An Excel workbook to rows of text (E2).
//!
//! In come the bytes of an `.xlsx`, out go the names of its sheets, or a [`Grid`] of what the cells of
//! one say as someone in the Netherlands would type it into a CSV. Which sheet is meant and where its
//! header stands is for the caller. Nothing is calculated: a formula says what Excel saved with it.
//!
//! A workbook is a zip of XML, and a small one can claim to be enormous: what it holds is measured
//! before calamine opens it, and what comes out is counted.

mod measure;
mod values;

use std::io::Cursor;
use std::panic::{UnwindSafe, catch_unwind};

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use csv::StringRecord;

use super::grid::{Grid, GridRow};
use crate::diagnostic::SheetRow;
use measure::measure;
use values::text;

/// Bytes that the unpacked parts of a workbook, what calamine makes of them, and the texts of a sheet
/// may each take.
const MOST: u64 = 256 << 20;
/// Cells of a sheet, with the empty ones before a filled one: sixteen in every row that Excel has.
const MOST_CELLS: usize = 1 << 24;
/// Rows and columns of a sheet, after Excel.
const MOST_ROWS: u32 = 1 << 20;
const MOST_COLUMNS: u32 = 1 << 14;

/// Why a workbook cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is no workbook, or not a whole one.
    Broken,
    /// It would take more memory than any school's export needs.
    TooLarge,
    /// It shows no worksheet of that name.
    NoSheet,
}

/// A worksheet that the workbook shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SheetName {
    /// As on its tab.
    pub name: String,
    /// No cell of it says anything.
    pub is_empty: bool,
}

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Whether the bytes begin as a zip does; an empty one holds nothing but its end.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The worksheets that are not hidden, in the order of their tabs; charts are none.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<SheetName>, Refusal> {
    guarded(|| {
        let mut workbook = open(bytes)?;
        let names = visible(&workbook).into_iter();
        names
            .map(|name| {
                let is_empty = is_empty(&mut workbook, &name)?;
                Ok(SheetName { name, is_empty })
            })
            .collect()
    })
}

/// The rows of a visible worksheet that hold something.
pub(super) fn read(bytes: &[u8], sheet: &str) -> Result<Grid, Refusal> {
    guarded(|| {
        let mut workbook = open(bytes)?;
        if !visible(&workbook).iter().any(|name| name == sheet) {
            return Err(Refusal::NoSheet);
        }
        Filled::of(&mut workbook, sheet)?.into_grid()
    })
}

/// A panic as a broken workbook.
///
/// Where arithmetic is checked, calamine panics on a place such as `r="A99999999999"` and on a
/// `<dimension ref="B2:A1"/>` that ends before it begins. It reads both itself, out of the stream.
fn guarded<T>(work: impl FnOnce() -> Result<T, Refusal> + UnwindSafe) -> Result<T, Refusal> {
    catch_unwind(work).unwrap_or(Err(Refusal::Broken))
}

fn open(bytes: &[u8]) -> Result<Workbook<'_>, Refusal> {
    measure(bytes)?;
    Xlsx::new(Cursor::new(bytes)).map_err(broken)
}

fn broken(_: XlsxError) -> Refusal {
    Refusal::Broken
}

/// The names of the worksheets that are not hidden.
fn visible(workbook: &Workbook<'_>) -> Vec<String> {
    let sheets = workbook.sheets_metadata().iter();
    sheets
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect()
}

/// Whether no cell of a worksheet says anything.
fn is_empty(workbook: &mut Workbook<'_>, sheet: &str) -> Result<bool, Refusal> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(broken)?;
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        if !is_blank(&text(cell.get_value(), false)) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// The filled cells of a worksheet, with all their texts in one.
#[derive(Default)]
struct Filled {
    cells: Vec<FilledCell>,
    text: String,
}

/// Where a cell stands, from 0, and where its text does.
struct FilledCell {
    row: u32,
    column: u32,
    start: usize,
    end: usize,
}

impl Filled {
    /// The cells of a worksheet as they come.
    fn of(workbook: &mut Workbook<'_>, sheet: &str) -> Result<Self, Refusal> {
        let is_1904 = workbook.has_1904_epoch();
        let mut reader = workbook.worksheet_cells_reader(sheet).map_err(broken)?;
        let mut filled = Filled::default();
        while let Some(cell) = reader.next_cell().map_err(broken)? {
            let text = text(cell.get_value(), is_1904);
            if !is_blank(&text) {
                filled.add(cell.get_position(), &text)?;
            }
        }
        Ok(filled)
    }

    fn add(&mut self, (row, column): (u32, u32), text: &str) -> Result<(), Refusal> {
        let start = self.text.len();
        let end = start + text.len();
        let is_text_too_long = u64::try_from(end).is_ok_and(|end| end > MOST);
        let is_beyond = row >= MOST_ROWS || column >= MOST_COLUMNS;
        if is_beyond || is_text_too_long || self.cells.len() >= MOST_CELLS {
            return Err(Refusal::TooLarge);
        }
        self.text.push_str(text);
        self.cells.push(FilledCell {
            row,
            column,
            start,
            end,
        });
        Ok(())
    }

    /// The rows in order; of two cells in one place the last counts.
    fn into_grid(mut self) -> Result<Grid, Refusal> {
        // A stable sort: what Excel writes is in order already, and stays as it comes.
        self.cells.sort_by_key(|cell| (cell.row, cell.column));
        let rows = || self.cells.chunk_by(|one, other| one.row == other.row);
        let width = |row: &[FilledCell]| row.last().map_or(0, |cell| cell.column as usize + 1);
        if rows().map(width).sum::<usize>() > MOST_CELLS {
            return Err(Refusal::TooLarge);
        }
        let rows = rows().map(|row| self.row(row, width(row))).collect();
        Ok(Grid { rows })
    }

    /// A row up to its last filled cell; the cells are those of one row, and at least one.
    fn row(&self, cells: &[FilledCell], width: usize) -> GridRow {
        let bytes = cells.iter().map(|cell| cell.end - cell.start).sum();
        let mut record = StringRecord::with_capacity(bytes, width);
        for same in cells.chunk_by(|one, other| one.column == other.column) {
            let cell = &same[same.len() - 1];
            while record.len() < cell.column as usize {
                record.push_field("");
            }
            record.push_field(&self.text[cell.start..cell.end]);
        }
        let number = cells[0].row as usize + 1;
        GridRow {
            row: SheetRow(number),
            line: number,
            cells: record,
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts count="2"><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy"/>
        <numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="20"/>
        <xf numFmtId="165"/><xf numFmtId="10"/></cellXfs></styleSheet>"#;
    const STRINGS: &str = r#"<sst uniqueCount="3"><si><t>Zoë</t></si>
        <si><r><rPr><b/></rPr><t>Yağ</t></r><r><t xml:space="preserve">mur </t></r></si>
        <si><t>a &amp; b_x000D_c</t></si></sst>"#;
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// A workbook of sheets, each a name and the XML within its `sheetData`.
    pub(in super::super) fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
        package(&parts(sheets))
    }

    /// The parts of a workbook: path and XML. A name with an attribute after it (`Oud" state="hidden`)
    /// gives its sheet that attribute.
    fn parts(sheets: &[(&str, &str)]) -> Vec<(String, String)> {
        let relation = |id: &str, kind: &str, target: &str| {
            format!(r#"<Relationship Id="{id}" Type="{RELATIONS}/{kind}" Target="{target}"/>"#)
        };
        let relations = |inner: &str| format!("<Relationships>{inner}</Relationships>");
        let root = relations(&relation("rId1", "officeDocument", "xl/workbook.xml"));
        let (mut tabs, mut targets, mut parts) = (String::new(), String::new(), Vec::new());
        for (at, (name, data)) in sheets.iter().enumerate() {
            let id = format!("rId{at}");
            let path = format!("worksheets/sheet{at}.xml");
            tabs += &format!(r#"<sheet name="{name}" sheetId="{}" r:id="{id}"/>"#, at + 1);
            targets += &relation(&id, "worksheet", &path);
            let sheet = format!("<worksheet><sheetData>{data}</sheetData></worksheet>");
            parts.push((format!("xl/{path}"), sheet));
        }
        let tabs = format!("<workbook><workbookPr/><sheets>{tabs}</sheets></workbook>");
        let rest = [
            ("_rels/.rels", root),
            ("xl/workbook.xml", tabs),
            ("xl/_rels/workbook.xml.rels", relations(&targets)),
            ("xl/styles.xml", STYLES.to_owned()),
            ("xl/sharedStrings.xml", STRINGS.to_owned()),
        ];
        parts.extend(rest.map(|(path, xml)| (path.to_owned(), xml)));
        parts
    }

    fn package(parts: &[(String, String)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, xml) in parts {
            zip.start_file(path, SimpleFileOptions::default())
                .expect("a part");
            zip.write_all(xml.as_bytes()).expect("its XML");
        }
        zip.finish().expect("a zip").into_inner()
    }

    /// A workbook of one sheet, with another text in one of its parts.
    fn replaced(data: &str, from: &str, to: &str) -> Vec<u8> {
        let mut parts = parts(&[("Blad1", data)]);
        assert!(parts.iter().any(|(_, xml)| xml.contains(from)));
        for (_, xml) in &mut parts {
            *xml = xml.replace(from, to);
        }
        package(&parts)
    }

    fn rows_of(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, Refusal> {
        let grid = read(bytes, "Blad1")?;
        let rows = grid.rows.iter().map(|row| {
            assert_eq!(row.row.0, row.line);
            (row.line, row.cells.iter().map(str::to_owned).collect())
        });
        Ok(rows.collect())
    }

    fn rows(data: &str) -> Vec<(usize, Vec<String>)> {
        rows_of(&workbook(&[("Blad1", data)])).expect("rows")
    }

    fn refusal(data: &str) -> Option<Refusal> {
        rows_of(&workbook(&[("Blad1", data)])).err()
    }

    /// What one cell says.
    fn said(cell: &str) -> String {
        rows(&format!("<row>{cell}</row>"))[0].1[0].clone()
    }

    /// What a number says in a style of [`STYLES`].
    fn styled(style: usize, number: &str) -> String {
        said(&format!(r#"<c s="{style}"><v>{number}</v></c>"#))
    }

    #[test]
    fn a_workbook_is_known_by_its_first_bytes() {
        assert!(is_workbook(&workbook(&[])));
        assert!(is_workbook(b"PK\x05\x06\0\0"));
        assert!(!is_workbook(b"PK;Naam") && !is_workbook(b"\xd0\xcf\x11\xe0") && !is_workbook(b""));
    }

    #[test]
    fn visible_worksheets_are_listed_in_order_with_whether_they_are_empty() {
        let mut parts = parts(&[
            ("Oud\" state=\"hidden", "<row><c><v>1</v></c></row>"),
            ("Leerlingen &amp; groepen", "<row><c><v>1</v></c></row>"),
            ("Geheim\" state=\"veryHidden", ""),
            ("Grafiek", ""),
            ("Leeg", r#"<row><c s="1"/><c t="str"><v> </v></c></row>"#),
        ]);
        let chart = "worksheet\" Target=\"worksheets/sheet3";
        let (_, relations) = parts
            .iter_mut()
            .find(|(_, xml)| xml.contains(chart))
            .expect("it");
        *relations = relations.replace(chart, "chartsheet\" Target=\"worksheets/sheet3");
        let bytes = package(&parts);
        let wanted = [("Leerlingen & groepen", false), ("Leeg", true)];
        let wanted = wanted.map(|(name, is_empty)| SheetName {
            name: name.into(),
            is_empty,
        });
        assert_eq!(sheets(&bytes), Ok(wanted.into()));
        for name in ["Oud", "Geheim", "Grafiek", "leeg", ""] {
            assert_eq!(read(&bytes, name).err(), Some(Refusal::NoSheet));
        }
        assert_eq!(sheets(&workbook(&[])), Ok(Vec::new()));
    }

    #[test]
    fn rows_bear_the_number_that_excel_shows_and_end_with_their_last_filled_cell() {
        let data = r#"<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row><row r="3"/>
            <row r="4"><c r="A4" t="str"><v>  </v></c></row>
            <row r="7"><c r="A7"><v>2</v></c><c r="C7"><v>3</v></c></row>"#;
        let wanted = [(2, vec!["", "1"]), (7, vec!["2", "", "3"])];
        let wanted =
            wanted.map(|(row, cells)| (row, cells.into_iter().map(str::to_owned).collect()));
        assert_eq!(rows(data), wanted);
    }

    #[test]
    fn rows_and_cells_without_a_number_follow_each_other() {
        let data = "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>";
        let wanted = [(1, vec!["1".to_owned(), "2".into()]), (3, vec!["3".into()])];
        assert_eq!(rows(data), wanted);
    }

    #[test]
    fn cells_in_disorder_are_put_in_order_and_the_last_of_two_counts() {
        let data = r#"<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row>
            <row r="2"><c r="A2"><v>0</v></c></row><row r="5"><c r="A5"><v>9</v></c></row>"#;
        let wanted = [
            (2, vec!["0".to_owned()]),
            (5, vec!["9".into(), String::new(), "3".into()]),
        ];
        assert_eq!(rows(data), wanted);
    }

    #[test]
    fn texts_are_read_wherever_excel_keeps_them() {
        assert_eq!(said(r#"<c t="s"><v>0</v></c>"#), "Zoë");
        assert_eq!(said(r#"<c t="s"><v>1</v></c>"#), "Yağmur ");
        assert_eq!(said(r#"<c t="s"><v>2</v></c>"#), "a & b\rc");
        assert_eq!(said(r#"<c t="inlineStr"><is><t>0042</t></is></c>"#), "0042");
        let rich = r#"<c t="inlineStr"><is><r><t>d'</t></r><r><t>Ancona</t></r></is></c>"#;
        assert_eq!(said(rich), "d'Ancona");
    }

    #[test]
    fn formulas_say_what_was_saved_and_merged_cells_speak_once() {
        assert_eq!(said("<c><f>A2*2</f><v>8.5</v></c>"), "8,5");
        assert_eq!(said(r#"<c t="str"><f>A2&amp;"x"</f><v>4Ax</v></c>"#), "4Ax");
        let merged = "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>";
        let data = r#"<row r="1"><c r="A1"><v>4</v></c><c r="B1"/><c r="C1"/></row>"#;
        let bytes = replaced(data, "</sheetData>", merged);
        assert_eq!(rows_of(&bytes), Ok(vec![(1, vec!["4".to_owned()])]));
    }

    #[test]
    fn numbers_are_written_as_in_a_dutch_csv() {
        let cases = [
            ("1001", "1001"),
            ("1E3", "1000"),
            ("123456789012345", "123456789012345"),
            ("-7", "-7"),
            ("-0", "0"),
            ("87.25", "87,25"),
            ("0.30000000000000004", "0,3"),
            ("8.6999999999999993", "8,7"),
            ("0.1", "0,1"),
            ("-0.5", "-0,5"),
            ("0.33333333333333331", "0,3333333333"),
            ("1234567.1234567891", "1234567,12345679"),
            ("0.99999999999999", "1"),
            ("1.2345678901234567E+18", "1234567890123460000"),
            ("1.5E+300", "1,5E300"),
            ("2.5E-7", "0,00000025"),
            ("nan", "#NUM!"),
        ];
        for (stored, wanted) in cases {
            assert_eq!(said(&format!("<c><v>{stored}</v></c>")), wanted);
        }
        assert_eq!(styled(5, "0.855"), "0,855");
    }

    #[test]
    fn booleans_are_dutch_and_errors_as_excel_saves_them() {
        assert_eq!(said(r#"<c t="b"><v>1</v></c>"#), "ja");
        assert_eq!(said(r#"<c t="b"><v>0</v></c>"#), "nee");
        assert_eq!(said(r#"<c t="e"><v>#N/A</v></c>"#), "#N/A");
        assert_eq!(said(r#"<c t="e"><v>#REF!</v></c>"#), "#REF!");
    }

    #[test]
    fn dates_and_times_are_written_to_the_minute() {
        let cases = [
            (1, "46421", "2027-02-03"),
            (2, "46421.65625", "2027-02-03 15:45"),
            (2, "46421.656249999", "2027-02-03 15:45"),
            (1, "46420.9999999999", "2027-02-03"),
            (2, "46421.9999", "2027-02-03 23:59"),
            (3, "0.65625", "15:45"),
            (3, "0.354513888", "08:31"),
            (3, "0.9999999999", "23:59"),
            (3, "0", "00:00"),
            (4, "1.0833333333333333", "26:00"),
            (4, "0.35416666666666669", "08:30"),
        ];
        for (style, stored, wanted) in cases {
            assert_eq!(styled(style, stored), wanted, "{stored}");
        }
        let iso = |text: &str| said(&format!(r#"<c t="d" s="1"><v>{text}</v></c>"#));
        assert_eq!(iso("2027-02-03"), "2027-02-03");
        assert_eq!(iso("2027-02-03T15:45:00"), "2027-02-03 15:45:00");
    }

    #[test]
    fn dates_begin_with_1900_or_1904_and_end_with_the_year_9999() {
        let cases = [
            ("1", "1900-01-01", "1904-01-02"),
            ("59", "1900-02-28", "1904-02-29"),
            ("60", "60", "1904-03-01"),
            ("61", "1900-03-01", "1904-03-02"),
            ("2957003", "9995-12-30", "9999-12-31"),
            ("2957004", "9995-12-31", "2957004"),
            ("2958465.5", "9999-12-31 12:00", "2958465,5"),
            ("2958466", "2958466", "2958466"),
            ("-1", "-1", "-1"),
            ("1e300", "1E300", "1E300"),
        ];
        for (stored, since_1900, since_1904) in cases {
            let data = format!(r#"<row><c s="2"><v>{stored}</v></c></row>"#);
            let bytes = replaced(&data, "<workbookPr/>", r#"<workbookPr date1904="1"/>"#);
            assert_eq!(styled(2, stored), since_1900);
            assert_eq!(rows_of(&bytes), Ok(vec![(1, vec![since_1904.to_owned()])]));
        }
    }

    #[test]
    fn one_cell_in_the_last_corner_widens_no_other_row() {
        let data = r#"<row r="1"><c r="A1"><v>1</v></c></row>
            <row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#;
        let rows = rows(data);
        let sizes: Vec<_> = rows
            .iter()
            .map(|(row, cells)| (*row, cells.len()))
            .collect();
        assert_eq!(sizes, [(1, 1), (1_048_576, 16_384)]);
    }

    #[test]
    fn padding_counts_and_so_does_every_cell_beyond_the_sheet() {
        let wide: String = (1..=1025)
            .map(|row| format!(r#"<row r="{row}"><c r="XFD{row}"><v>1</v></c></row>"#))
            .collect();
        assert_eq!(refusal(&wide), Some(Refusal::TooLarge));
        for place in ["XFE1", "A1048577"] {
            let cell = format!(r#"<row><c r="{place}"><v>1</v></c></row>"#);
            assert_eq!(refusal(&cell), Some(Refusal::TooLarge));
        }
    }

    #[test]
    fn a_long_text_that_many_cells_share_is_too_large() {
        let cells = r#"<row><c t="s"><v>0</v></c></row>"#.repeat(300);
        let bytes = replaced(&cells, "Zoë", &"x".repeat(1 << 20));
        assert_eq!(rows_of(&bytes).err(), Some(Refusal::TooLarge));
    }

    #[test]
    fn a_small_zip_of_a_large_part_is_too_large_whatever_the_part_is_called() {
        let mut parts = parts(&[("Blad1", "")]);
        let most = usize::try_from(MOST).expect("a size");
        parts.push(("xl/media/image1.png".into(), " ".repeat(most)));
        let bytes = package(&parts);
        assert!(bytes.len() < 1 << 20);
        assert_eq!(sheets(&bytes), Err(Refusal::TooLarge));
    }

    #[test]
    fn styles_and_strings_that_swell_when_they_are_opened_are_too_large() {
        let xfs = "<xf numFmtId=\"164\"/>".repeat(10_000);
        let long = format!("{}\"/>{xfs}<x a=\"", "0".repeat(100_000));
        let swollen = [
            ("dd\\-mm\\-yyyy", long.as_str()),
            ("uniqueCount=\"3\"", "uniqueCount=\"100000000000\""),
            ("uniqueCount=\"3\"", "uniqueCount = '18446744073709551615'"),
            (
                "uniqueCount=\"3\"",
                "uniqueCount=\"99999999999999999999999\"",
            ),
        ];
        for (from, to) in swollen {
            assert_eq!(
                rows_of(&replaced("", from, to)).err(),
                Some(Refusal::TooLarge)
            );
        }
    }

    #[test]
    fn what_makes_calamine_panic_is_broken() {
        for place in ["A99999999999", "ZZZZZZZZZZ1", "A0", "1", "É1"] {
            let cell = format!(r#"<row><c r="{place}"><v>1</v></c></row>"#);
            let refused = refusal(&cell).expect("a refusal");
            // Without checked arithmetic the place is some other one, mostly beyond the sheet.
            assert!(matches!(refused, Refusal::Broken | Refusal::TooLarge));
        }
        let backwards = r#"<dimension ref="B2:A1"/><sheetData>"#;
        let read = rows_of(&replaced("", "<sheetData>", backwards));
        assert!(matches!(read, Err(Refusal::Broken) | Ok(_)));
    }

    #[test]
    fn a_torn_workbook_is_broken_wherever_it_is_torn() {
        let bytes = workbook(&[("Blad1", "<row><c><v>1</v></c></row>")]);
        for end in 0..bytes.len() {
            assert_eq!(sheets(&bytes[..end]), Err(Refusal::Broken));
        }
        let data = "<row><c t=\"s\"><v>99</v></c></row>";
        assert_eq!(refusal(data), Some(Refusal::Broken));
        assert_eq!(sheets(&package(&[])), Err(Refusal::Broken));
    }
}
