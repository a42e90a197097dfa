//! The texts of a language as a list for a speaker to review: Dutch and translation side by side, numbered, and
//! the corrections of such a list back into the files (T3).
//!
//! In come the files of two locales as text; out come rows, a CSV, or the corrected files. Only the patterns of
//! corrected messages change: comments, order and everything else stay as they are. No file is opened.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{LocaleFiles, fields};

/// One message of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// From 1.
    pub number: usize,
    /// Name of its file: `agenda.ftl`.
    pub file: String,
    /// Its id: `agenda-topic-social`.
    pub id: String,
    /// What the Dutch file says to translators.
    pub note: String,
    /// The Dutch text as the file has it.
    pub dutch: String,
    /// The translation as the file has it.
    pub own: String,
    /// The line of the translation in its file, from 1.
    pub line: usize,
}

/// A correction that fits no message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// The line of the CSV, from 1.
    pub line: usize,
    /// The id that stands there.
    pub id: String,
}

/// What a corrected list gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    /// The files with the corrections in them.
    pub files: LocaleFiles,
    /// Ids of the messages that changed, in the order of the list.
    pub changed: Vec<String>,
    /// Lines that fit no message.
    pub strays: Vec<Stray>,
}

/// Who read the translation, and when.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// `Samira el Idrissi`.
    pub name: &'a str,
    /// `2027-01-12`.
    pub date: chrono::NaiveDate,
}

/// Heads of the CSV; the last but one is the language's own name.
const HEADS: [&str; 4] = ["Nr", "Bericht", "Uitleg", "Nederlands"];
const CORRECTION: &str = "Verbetering";

/// A message in the text of a file.
struct Block<'t> {
    id: &'t str,
    /// The comment lines straight above it.
    note: String,
    /// Its text, further lines without their common indentation.
    pattern: String,
    /// Its lines, from 0.
    lines: Range<usize>,
}

/// Every message of the Dutch files that the other locale has too, in the order of the files.
pub fn rows(dutch: &LocaleFiles, own: &LocaleFiles) -> Vec<SheetRow> {
    let mut rows = Vec::new();
    for (file, text) in messages(dutch) {
        let theirs = own
            .files
            .get(file)
            .map(|text| blocks(text))
            .unwrap_or_default();
        let theirs: BTreeMap<&str, &Block<'_>> =
            theirs.iter().map(|block| (block.id, block)).collect();
        for block in blocks(text) {
            let Some(own) = theirs.get(block.id) else {
                continue;
            };
            rows.push(SheetRow {
                number: rows.len() + 1,
                file: file.clone(),
                id: block.id.to_owned(),
                note: block.note,
                dutch: block.pattern,
                own: own.pattern.clone(),
                line: own.lines.start + 1,
            });
        }
    }
    rows
}

/// The list as a CSV that Excel on a Dutch computer opens: `name` is the language's own name.
pub fn csv(rows: &[SheetRow], name: &str) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let heads = HEADS.into_iter().chain([name, CORRECTION]);
    let written = writer.write_record(heads).and_then(|()| {
        rows.iter().try_for_each(|row| {
            let number = row.number.to_string();
            writer.write_record([
                number.as_str(),
                &row.id,
                &row.note,
                &row.dutch,
                &row.own,
                "",
            ])
        })
    });
    written.expect("memory takes every row");
    writer.into_inner().expect("memory takes every byte")
}

/// Puts the corrections of a list into the files of a locale. A correction stands in its own column; a
/// translation that was changed in place counts too. `sheet` is the text of the CSV; nothing when it is no such
/// list.
pub fn corrected(own: &LocaleFiles, sheet: &str) -> Option<Corrected> {
    let mut files = own.clone();
    let mut changed = Vec::new();
    let mut strays = Vec::new();
    for (line, id, text) in corrections(sheet)? {
        match place(&files, &id) {
            Some((name, lines, pattern)) => {
                if same(&pattern, &text) {
                    continue;
                }
                if let Some(content) = files.files.get_mut(&name) {
                    *content = replaced(content, lines, &id, &text);
                }
                changed.push(id);
            }
            None => strays.push(Stray { line, id }),
        }
    }
    Some(Corrected {
        files,
        changed,
        strays,
    })
}

/// A built-in locale with what a school changed in it, message by message.
pub fn merged(built_in: &LocaleFiles, own: &LocaleFiles) -> LocaleFiles {
    let mut files = built_in.clone();
    for (name, text) in messages(own) {
        for block in blocks(text) {
            if let Some((name, lines, _)) = place(&files, block.id)
                && let Some(content) = files.files.get_mut(&name)
            {
                *content = replaced(content, lines, block.id, &block.pattern);
            }
        }
        files
            .files
            .entry(name.clone())
            .or_insert_with(|| text.clone());
    }
    // A file with the words of the calendar is whole; less only changes a key or two.
    let whole = own
        .files
        .get(fields::FILE)
        .filter(|text| text.contains("[calendar]"));
    if let Some(text) = whole {
        files.files.insert(fields::FILE.to_owned(), text.clone());
    }
    files
}

/// The files with a `locale.toml` that says who read the translation, and when.
pub fn reviewed(mut files: LocaleFiles, reader: Reader<'_>) -> LocaleFiles {
    let name = reader.name.replace(['\\', '"', '\n'], " ");
    let keys = [
        ("review", "\"reviewed\"".to_owned()),
        ("reviewer", format!("\"{}\"", name.trim())),
        ("date", format!("\"{}\"", reader.date)),
    ];
    if let Some(text) = files.files.get_mut(fields::FILE) {
        for (key, value) in keys {
            *text = with_key(text, key, &value);
        }
    }
    files
}

/// Sets a key above the first table of a TOML text; other lines stay.
fn with_key(text: &str, key: &str, value: &str) -> String {
    let line = format!("{key} = {value}");
    let is_key = |it: &str| {
        it.split_once('=')
            .is_some_and(|(name, _)| name.trim() == key)
    };
    let mut lines: Vec<&str> = text.lines().collect();
    let table = lines.iter().position(|it| it.starts_with('['));
    let top = table.unwrap_or(lines.len());
    match lines[..top].iter().position(|it| is_key(it)) {
        Some(at) => lines[at] = &line,
        None => lines.insert(top, &line),
    }
    lines.join("\n") + "\n"
}

/// Files with messages.
fn messages(locale: &LocaleFiles) -> impl Iterator<Item = (&String, &String)> {
    let is_dutch_only = |name: &str| super::check::DUTCH_ONLY.contains(&name);
    let files = locale.files.iter();
    files.filter(move |(name, _)| name.ends_with(".ftl") && !is_dutch_only(name))
}

/// Line, id and text of each filled-in correction.
fn corrections(sheet: &str) -> Option<Vec<(usize, String, String)>> {
    let sheet = sheet.trim_start_matches('\u{feff}');
    let first = sheet.lines().next().unwrap_or_default();
    let delimiter = [b';', b',', b'\t']
        .into_iter()
        .max_by_key(|delimiter| first.bytes().filter(|byte| byte == delimiter).count())
        .unwrap_or(b';');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(sheet.as_bytes());
    let heads = reader.headers().cloned().unwrap_or_default();
    let column = |name: &str| heads.iter().position(|head| head.trim() == name);
    let (Some(id), Some(correction)) = (column(HEADS[1]), column(CORRECTION)) else {
        return None;
    };
    let rows = reader.records().filter_map(Result::ok);
    let filled = rows.filter_map(|row| {
        let line = row.position().map_or(0, |it| it.line() as usize);
        let cell = |column: usize| row.get(column).unwrap_or_default().trim();
        // The column before the corrections is the translation itself.
        let texts = [correction, correction.checked_sub(1)?].map(cell);
        let text = texts.into_iter().find(|text| !text.is_empty())?;
        Some((line, cell(id).to_owned(), text.to_owned()))
    });
    Some(filled.collect())
}

/// File, lines and text of a message.
fn place(locale: &LocaleFiles, id: &str) -> Option<(String, Range<usize>, String)> {
    messages(locale).find_map(|(name, text)| {
        let found = blocks(text).into_iter().find(|block| block.id == id)?;
        Some((name.clone(), found.lines, found.pattern))
    })
}

/// The same words, whatever a spreadsheet made of their lines.
fn same(one: &str, two: &str) -> bool {
    one.split_whitespace().eq(two.split_whitespace())
}

fn replaced(text: &str, lines: Range<usize>, id: &str, pattern: &str) -> String {
    let written = if pattern.contains('\n') {
        let inner = pattern.lines().map(|line| format!("    {line}"));
        let body: Vec<String> = inner.collect();
        format!("{id} =\n{}", body.join("\n"))
    } else {
        format!("{id} = {pattern}")
    };
    let all: Vec<&str> = text.lines().collect();
    let (before, rest) = all.split_at(lines.start);
    let after = &rest[lines.len()..];
    let mut out: Vec<&str> = before.to_vec();
    out.push(&written);
    out.extend(after);
    out.join("\n") + "\n"
}

/// The messages of a file with their lines. A message goes on while lines are indented.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks = Vec::new();
    let mut note: Vec<&str> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let id = line.split_once('=').map(|(id, _)| id.trim_end());
        let is_id = |id: &str| {
            id.starts_with(|c: char| c.is_ascii_alphabetic())
                && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        match id.filter(|id| is_id(id)) {
            Some(id) => {
                let end = end_of(&lines, at);
                blocks.push(Block {
                    id,
                    note: note.join(" "),
                    pattern: pattern(&lines[at..end]),
                    lines: at..end,
                });
                note.clear();
                at = end;
            }
            None => {
                match line.strip_prefix("# ") {
                    Some(words) => note.push(words.trim()),
                    None => note.clear(),
                }
                at += 1;
            }
        }
    }
    blocks
}

/// Behind the last line of a message: blank lines inside belong to it, those behind it do not.
fn end_of(lines: &[&str], start: usize) -> usize {
    let goes_on = |line: &&str| line.starts_with([' ', '\t']) && !line.trim().is_empty();
    let mut end = start + 1;
    let mut at = end;
    while at < lines.len() && (lines[at].trim().is_empty() || goes_on(&lines[at])) {
        at += 1;
        if goes_on(&lines[at - 1]) {
            end = at;
        }
    }
    end
}

fn pattern(lines: &[&str]) -> String {
    let (first, rest) = lines.split_first().expect("a message has a line");
    let first = first.split_once('=').map_or("", |(_, text)| text.trim());
    let filled = rest.iter().filter(|line| !line.trim().is_empty());
    let indent = |line: &str| line.len() - line.trim_start().len();
    let least = filled.map(|line| indent(line)).min().unwrap_or(0);
    let rest = rest
        .iter()
        .map(|line| line.get(least..).unwrap_or("").trim_end());
    let all = std::iter::once(first).chain(rest);
    all.skip_while(|line| line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::samples::{dutch, turkish};
    use super::*;

    #[test]
    fn the_list_has_dutch_and_translation_side_by_side_with_the_notes() {
        let rows = rows(&dutch(), &turkish());
        let kind = rows.iter().find(|row| row.id == "kind").expect("kind");
        assert_eq!(kind.note, "The kinds.");
        assert!(kind.dutch.starts_with("{ $kind ->"), "{}", kind.dutch);
        let label = rows.iter().find(|row| row.id == "label").expect("label");
        assert_eq!(
            (label.dutch.as_str(), label.own.as_str()),
            ("Thuis", "Evde")
        );
    }

    #[test]
    fn a_list_that_comes_back_unchanged_changes_nothing() {
        let own = turkish();
        let list = csv(&rows(&dutch(), &own), "Türkçe");
        let back = corrected(&own, std::str::from_utf8(&list).expect("text")).expect("a list");
        assert_eq!(back.changed, [""; 0]);
        assert_eq!(back.files, own);
    }

    #[test]
    fn t3_corrections_come_back_and_comments_stay() {
        let own = turkish();
        let sheet = "Nr;Bericht;Uitleg;Nederlands;Türkçe;Verbetering\r\n1;label;;Thuis;Evde;Ev\r\n2;kind;;x;y;\"{ $kind ->\n [start] tanışma\n *[progress] görüşme\n [end] son\n }\"\r\n3;gone;;a;b;c\r\n";
        let back = corrected(&own, sheet).expect("a list");
        assert_eq!(back.changed, ["label", "kind"]);
        let stray = Stray {
            line: 7,
            id: "gone".to_owned(),
        };
        assert_eq!(back.strays, [stray]);
        let text: String = back.files.files.values().cloned().collect();
        assert!(text.contains("label = Ev\n"), "{text}");
        assert!(
            text.contains("# The kinds.\nkind =\n    { $kind ->\n"),
            "{text}"
        );
        let again = rows(&dutch(), &back.files);
        let kind = again.iter().find(|row| row.id == "kind").expect("kind");
        assert!(kind.own.contains("[start] tanışma"), "{}", kind.own);
    }

    #[test]
    fn another_csv_is_no_list() {
        assert_eq!(
            corrected(&turkish(), "Leerlingnummer;Roepnaam\n1;Noor\n"),
            None
        );
    }

    #[test]
    fn what_a_school_changed_stays_and_the_rest_is_built_in() {
        let mut own = turkish();
        own.files.clear();
        own.files
            .insert("agenda.ftl".into(), "label = Evimizde\n".into());
        let merged = merged(&turkish(), &own);
        let all: String = merged.files.values().cloned().collect();
        assert!(all.contains("label = Evimizde") && all.contains("tip-1 = Birlikte okuyun."));
    }

    #[test]
    fn t3_the_reader_and_the_day_stand_in_the_locale() {
        let reader = Reader {
            name: "Ayşe \"Demir\"",
            date: chrono::NaiveDate::from_ymd_opt(2027, 1, 12).expect("a date"),
        };
        let files = reviewed(turkish(), reader);
        let text = &files.files[fields::FILE];
        assert!(text.contains("review = \"reviewed\"\n"), "{text}");
        assert!(text.contains("reviewer = \"Ayşe  Demir\"\n"), "{text}");
        let (top, calendar) = text.split_once("[calendar]").expect("a table");
        assert!(
            top.contains("date = \"2027-01-12\"") && !calendar.contains("2027"),
            "{text}"
        );
    }
}
