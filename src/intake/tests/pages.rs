//! The tables of an export as files: CSV in any dialect, or workbooks.

use super::*;

/// A table as it lies in a file: its header row, its rows, and how they are written.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) kind: TableKind,
    pub(super) keys: Vec<Key>,
    pub(super) headers: Vec<String>,
    /// Whose each row is.
    pub(super) owners: Vec<usize>,
    pub(super) rows: Vec<Vec<String>>,
    pub(super) dialect: Dialect,
}

/// How a page is written (E2).
#[derive(Clone, Debug)]
pub(super) struct Dialect {
    pub(super) delimiter: char,
    pub(super) end: &'static str,
    pub(super) encoding: &'static str,
    pub(super) titles: Vec<&'static str>,
    pub(super) blanks: Vec<usize>,
    pub(super) sep_line: bool,
    pub(super) quote_all: bool,
    pub(super) last_column: bool,
    pub(super) total: bool,
}

pub(super) fn dialect(dice: &mut Dice) -> Dialect {
    let titles = [
        "Leerlingenlijst",
        "School De Klimop",
        "",
        "Afgedrukt op 1-9-2026",
    ];
    Dialect {
        delimiter: dice.pick(&[';', ',', '\t', '|']),
        end: dice.pick(&["\n", "\r\n"]),
        encoding: dice.pick(&["utf-8", "utf-8 bom", "utf-16le bom", "windows-1252"]),
        titles: (0..dice.below(4)).map(|_| dice.pick(&titles)).collect(),
        blanks: (0..7).map(|_| dice.below(4).saturating_sub(2)).collect(),
        sep_line: dice.one_in(4),
        quote_all: dice.one_in(3),
        last_column: dice.one_in(4),
        total: dice.one_in(4),
    }
}

/// Every draft with its columns in any order.
pub(super) fn pages(dice: &mut Dice, drafts: &[Rows]) -> Vec<Page> {
    let pages = drafts.iter().map(|draft| {
        let cells = draft.rows.iter().flat_map(|(_, cells)| cells);
        let keys: BTreeSet<Key> = cells.map(|(key, _)| key.clone()).collect();
        let mut keys: Vec<(usize, Key)> = keys
            .into_iter()
            .map(|key| (dice.below(1000), key))
            .collect();
        keys.sort();
        let keys: Vec<Key> = keys.into_iter().map(|(_, key)| key).collect();
        let is_decomposed = dice.one_in(4);
        let rows = draft.rows.iter().map(|(_, cells)| {
            let row = keys.iter().map(|key| {
                let text = cells
                    .iter()
                    .find(|(of, text)| of == key && !text.is_empty());
                let text = text.map_or_else(|| blank(dice, key), |(_, text)| text.clone());
                if is_decomposed {
                    text.nfd().collect()
                } else {
                    text
                }
            });
            row.collect()
        });
        let rows = rows.collect();
        Page {
            kind: draft.kind,
            headers: keys
                .iter()
                .map(|key| header(dice, draft.kind, key))
                .collect(),
            keys,
            owners: draft.rows.iter().map(|(owner, _)| *owner).collect(),
            rows,
            dialect: dialect(dice),
        }
    });
    pages.collect()
}

/// Nothing, or what stands for it: "-" says no where yes or no is asked.
pub(super) fn blank(dice: &mut Dice, key: &Key) -> String {
    let (Key::Own(of)
    | Key::Nth(of, _)
    | Key::Guardian(_, of)
    | Key::Conversation(of)
    | Key::Wide(.., of)) = key;
    let answers = [
        "custody",
        "receives-pack",
        "secret-address",
        "interpreter",
        "pupil-role",
        "reply",
    ];
    let forms = ["", "", "n.v.t.", "-"];
    dice.form(&forms[..if answers.contains(of) { 3 } else { 4 }])
}

impl Page {
    /// The rows that Excel shows for the header and for each row.
    pub(super) fn places(&self) -> Vec<usize> {
        let mut row = self.dialect.titles.len();
        let places = (0..=self.rows.len()).map(|at| {
            row += 1 + self.dialect.blanks[at % 7];
            row
        });
        places.collect()
    }

    /// Header and rows, with a row of totals and an empty last column when the dialect has them.
    pub(super) fn lines(&self) -> Vec<Vec<String>> {
        let mut lines = vec![self.headers.clone()];
        lines.extend(self.rows.iter().cloned());
        if self.dialect.total {
            lines.push(vec!["Totaal".to_owned(), self.rows.len().to_string()]);
        }
        if self.dialect.last_column {
            lines.iter_mut().for_each(|line| line.push(String::new()));
        }
        lines
    }

    /// The page as a CSV.
    pub(super) fn csv(&self) -> Vec<u8> {
        let Dialect { delimiter, end, .. } = self.dialect;
        let mut text = String::new();
        if self.dialect.sep_line {
            text += &format!("sep={delimiter}{end}");
        }
        let titles = self.dialect.titles.iter();
        text.extend(titles.map(|title| format!("{title}{end}")));
        for (at, cells) in self.lines().iter().enumerate() {
            let quoted = |cell: &String| {
                let cell = cell.replace('\n', end);
                match self.dialect.quote_all || cell.contains([delimiter, '"', '\n']) {
                    true => format!("\"{}\"", cell.replace('"', "\"\"")),
                    false => cell,
                }
            };
            let cells: Vec<String> = cells.iter().map(quoted).collect();
            text += &end.repeat(self.dialect.blanks[at % 7]);
            text += &format!("{}{end}", cells.join(&delimiter.to_string()));
        }
        match (self.dialect.encoding, WINDOWS_1252.encode(&text)) {
            ("utf-16le bom", _) => {
                let wide = text.encode_utf16().flat_map(u16::to_le_bytes);
                [0xff, 0xfe].into_iter().chain(wide).collect()
            }
            ("windows-1252", (bytes, _, false)) => bytes.into_owned(),
            ("utf-8 bom", _) => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            _ => text.into_bytes(),
        }
    }

    /// The page as the rows of a worksheet.
    pub(super) fn xml(&self) -> String {
        let titles = self.dialect.titles.iter().enumerate();
        let titles = titles.map(|(at, title)| (at + 1, vec![(*title).to_owned()]));
        let places = self.places().into_iter();
        let places = places.chain([self.rows.len() + 100]);
        let rows = titles.chain(places.zip(self.lines()));
        let rows = rows.map(|(row, cells)| {
            let cells = cells
                .iter()
                .enumerate()
                .filter(|(_, text)| !text.is_empty());
            let cells =
                cells.map(|(at, text)| cell_xml(&format!("{}{row}", column_letters(at)), text));
            format!("<row r=\"{row}\">{}</row>", cells.collect::<String>())
        });
        rows.collect()
    }
}

/// A cell as Excel keeps it: dates, times, numbers and "ja" as values, the rest as text.
pub(super) fn cell_xml(at: &str, text: &str) -> String {
    let value = |of: &str, value: String| format!("<c r=\"{at}\" {of}><v>{value}</v></c>");
    let number = text.replace(',', ".").parse::<f64>().ok();
    let number = number.filter(|number| number.to_string().replace('.', ",") == text);
    let date: Option<NaiveDate> = text.parse().ok().filter(|_| text.len() == 10);
    let time = NaiveTime::parse_from_str(text, "%H:%M").ok();
    let start: NaiveDate = "1899-12-30".parse().expect("a date");
    match (date, time, number) {
        (Some(date), ..) => value("s=\"1\"", (date - start).num_days().to_string()),
        (_, Some(time), _) => value(
            "s=\"2\"",
            (f64::from(time.num_seconds_from_midnight()) / 86_400.0).to_string(),
        ),
        (.., Some(number)) => value("", number.to_string()),
        _ if text == "ja" => value("t=\"b\"", "1".to_owned()),
        _ => {
            let text = text
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
            format!(
                "<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
            )
        }
    }
}

/// A workbook of sheets: name and rows.
pub(super) fn workbook(sheets: &[(&str, String)]) -> Vec<u8> {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |id: usize, kind: &str, target: &str| {
        format!("<Relationship Id=\"rId{id}\" Type=\"{relations}/{kind}\" Target=\"{target}\"/>")
    };
    let (mut tabs, mut targets, mut parts) = (String::new(), String::new(), Vec::new());
    for (at, (name, rows)) in sheets.iter().enumerate() {
        tabs += &format!(
            "<sheet name=\"{name}\" sheetId=\"{}\" r:id=\"rId{at}\"/>",
            at + 1
        );
        targets += &relation(at, "worksheet", &format!("worksheets/sheet{at}.xml"));
        let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        parts.push((format!("xl/worksheets/sheet{at}.xml"), sheet));
    }
    let root = relation(0, "officeDocument", "xl/workbook.xml");
    let styles = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts>\
        <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/></cellXfs>";
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    let rest = [
        (
            "_rels/.rels",
            format!("<Relationships>{root}</Relationships>"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!("<Relationships>{targets}</Relationships>"),
        ),
        (
            "xl/workbook.xml",
            format!("<workbook><workbookPr/><sheets>{tabs}</sheets></workbook>"),
        ),
        (
            "xl/styles.xml",
            format!("<styleSheet {main}>{styles}</styleSheet>"),
        ),
    ];
    parts.extend(rest.map(|(path, xml)| (path.to_owned(), xml)));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, xml) in parts {
        zip.start_file(path, SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(xml.as_bytes()).expect("its XML");
    }
    zip.finish().expect("a zip").into_inner()
}

/// What the pages are written on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Paper {
    Csv,
    /// A workbook per table.
    Workbooks,
    /// All tables in the workbook of the pupils.
    Workbook,
}

/// The files of the pages.
pub(super) fn files(pages: &[Page], paper: Paper) -> Vec<(TableKind, SchoolFile)> {
    let file = |kind: TableKind, ending: &str, bytes| {
        let name = format!("{}.{ending}", kind.stem());
        (kind, SchoolFile { name, bytes })
    };
    match paper {
        Paper::Csv => pages
            .iter()
            .map(|page| file(page.kind, "csv", page.csv()))
            .collect(),
        Paper::Workbooks => {
            let workbook = |page: &Page| workbook(&[("Blad1", page.xml())]);
            pages
                .iter()
                .map(|page| file(page.kind, "xlsx", workbook(page)))
                .collect()
        }
        Paper::Workbook => {
            let sheets: Vec<_> = pages
                .iter()
                .map(|page| (page.kind.stem(), page.xml()))
                .collect();
            vec![file(TableKind::Pupils, "xlsx", workbook(&sheets))]
        }
    }
}
