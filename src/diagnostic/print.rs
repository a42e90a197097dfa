//! Three printers over the same diagnostics: for people, one line each, and json without personal values.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Diagnostic, Messages, Place, Severity, column_letters, plain, text};

/// How diagnostics are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Some lines each, with the repair.
    #[default]
    Human,
    /// One line each, for an editor or `grep`.
    Short,
    /// A json document, without values of persons.
    Json,
}

/// How many of one code are shown before only a count follows.
const MOST_PER_CODE: usize = 20;

/// Shows sorted diagnostics; json with the summary of a run, when there is one.
pub fn print(
    diagnostics: &[Diagnostic],
    format: Format,
    messages: Messages,
    summary: Option<&Value>,
) -> String {
    match format {
        Format::Json => as_json(diagnostics, messages, summary),
        Format::Human | Format::Short => as_lines(diagnostics, format, messages),
    }
}

fn as_lines(diagnostics: &[Diagnostic], format: Format, messages: Messages) -> String {
    let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
    let mut out = String::new();
    for diagnostic in diagnostics {
        let count = shown.entry(diagnostic.problem.code()).or_default();
        *count += 1;
        if *count <= MOST_PER_CODE {
            match format {
                Format::Short => short(&mut out, diagnostic, messages),
                _ => human(&mut out, diagnostic, messages),
            }
        }
    }
    for (code, count) in shown
        .into_iter()
        .filter(|&(_, count)| count > MOST_PER_CODE)
    {
        let rest = count - MOST_PER_CODE;
        let line = messages.pick(
            format!("… en nog {rest} keer {code}"),
            format!("… and {rest} more of {code}"),
        );
        out.push_str(&line);
        out.push('\n');
    }
    out
}

/// `fout`, `waarschuwing` or `informatie`.
fn severity_word(severity: Severity, messages: Messages) -> &'static str {
    match severity {
        Severity::Error => messages.pick("fout", "error"),
        Severity::Warning => messages.pick("waarschuwing", "warning"),
        Severity::Info => messages.pick("informatie", "information"),
    }
}

fn human(out: &mut String, diagnostic: &Diagnostic, messages: Messages) {
    let words = text(&diagnostic.problem, messages);
    let severity = severity_word(diagnostic.severity(), messages);
    let code = diagnostic.problem.code();
    _ = writeln!(out, "{severity}: {} [{code}]", words.title);
    if let Some(place) = place_words(&diagnostic.place, messages) {
        _ = writeln!(out, "  {}", plain(&place));
    }
    if let Some(fact) = &words.fact {
        for line in fact.lines() {
            _ = writeln!(out, "  {line}");
        }
    }
    if let Some(suggestion) = words.suggestion.as_deref().map(plain) {
        _ = writeln!(
            out,
            "  {}",
            messages.pick(
                format!("Bedoelde u “{suggestion}”?"),
                format!("Did you mean “{suggestion}”?")
            )
        );
    }
    _ = writeln!(out, "  → {}\n", words.repair);
}

fn short(out: &mut String, diagnostic: &Diagnostic, messages: Messages) {
    let words = text(&diagnostic.problem, messages);
    let place = match &diagnostic.place {
        Place::Run => String::new(),
        Place::File { file } | Place::Template { file, line: None } => format!("{file}: "),
        Place::Setting { file, line, .. }
        | Place::Template {
            file,
            line: Some(line),
        } => format!("{file}:{line}: "),
        Place::Line { file, line, .. } => format!("{file}:{line}: "),
        Place::Row { file, row, .. } => format!("{file}:{}: ", row.0),
        Place::Cell {
            file, row, column, ..
        } => format!("{file}:{}:{}: ", row.0, column_letters(*column)),
    };
    let severity = severity_word(diagnostic.severity(), messages);
    let code = diagnostic.problem.code();
    let fact = words
        .fact
        .map(|fact| format!(". {}", fact.replace('\n', " ")))
        .unwrap_or_default();
    let place = plain(&place);
    _ = writeln!(out, "{place}{severity}[{code}]: {}{fact}", words.title);
}

/// A problem in words that may be kept: without the values of persons (P3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Where; empty for the whole run.
    pub place: String,
    /// What is wrong.
    pub title: String,
    /// What to do.
    pub repair: String,
}

/// The words of a problem that may be kept.
pub fn told(diagnostic: &Diagnostic, messages: Messages) -> Told {
    let words = text(&diagnostic.problem, messages);
    Told {
        place: place_words(&diagnostic.place, messages).map_or_else(String::new, |it| plain(&it)),
        title: words.title,
        repair: words.repair,
    }
}

/// `leerlingen.csv, rij 14 (regel 16), kolom H “Thuistaal”`.
fn place_words(place: &Place, messages: Messages) -> Option<String> {
    let row_words = |row: usize, line: usize| {
        let mut words = format!("{} {row}", messages.pick("rij", "row"));
        if row != line {
            _ = write!(words, " ({} {line})", messages.pick("regel", "line"));
        }
        words
    };
    Some(match place {
        Place::Run => return None,
        Place::File { file } | Place::Template { file, line: None } => file.clone(),
        Place::Template {
            file,
            line: Some(line),
        } => format!("{file}, {} {line}", messages.pick("regel", "line")),
        Place::Setting { file, line, key } => {
            format!("{file}, {} {line}, {key}", messages.pick("regel", "line"))
        }
        Place::Line { file, line, name } => {
            let name = name.as_ref().map(|name| format!(", “{name}”"));
            let word = messages.pick("regel", "line");
            format!("{file}, {word} {line}{}", name.unwrap_or_default())
        }
        Place::Row { file, row, line } => format!("{file}, {}", row_words(row.0, *line)),
        Place::Cell {
            file,
            row,
            line,
            column,
            header,
        } => format!(
            "{file}, {}, {} {} “{header}”",
            row_words(row.0, *line),
            messages.pick("kolom", "column"),
            column_letters(*column),
        ),
    })
}

fn as_json(diagnostics: &[Diagnostic], messages: Messages, summary: Option<&Value>) -> String {
    let list: Vec<Value> = diagnostics
        .iter()
        .map(|diagnostic| {
            let words = text(&diagnostic.problem, messages);
            json!({
                "code": diagnostic.problem.code(),
                "severity": match diagnostic.severity() {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                    Severity::Info => "info",
                },
                "place": place_json(&diagnostic.place),
                "title": words.title,
                "suggestion": words.suggestion,
                "repair": words.repair,
            })
        })
        .collect();
    let document = json!({ "version": 1, "summary": summary, "problems": list });
    let mut out = serde_json::to_string_pretty(&document).expect("plain values are always json");
    out.push('\n');
    out
}

fn place_json(place: &Place) -> Value {
    match place {
        Place::Run => Value::Null,
        Place::File { file } => json!({ "file": file }),
        Place::Template { file, line } => json!({ "file": file, "line": line }),
        Place::Setting { file, line, key } => json!({ "file": file, "line": line, "key": key }),
        Place::Line { file, line, name } => json!({ "file": **file, "line": line, "header": name }),
        Place::Row { file, row, line } => json!({ "file": **file, "row": row, "line": line }),
        Place::Cell {
            file,
            row,
            line,
            column,
            header,
        } => json!({
            "file": file, "row": row, "line": line, "column": column_letters(*column), "header": header,
        }),
    }
}
