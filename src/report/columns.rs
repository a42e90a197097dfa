//! What the columns were taken for, as a table for people and as json for scripts.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::diagnostic::Messages;
use crate::pipeline::Surveyed;
use crate::source::{Survey, SurveyedColumn, Taken};

/// A table per file, and under it the questions that only the school can answer.
pub fn as_table(surveyed: &Surveyed, messages: Messages) -> String {
    let mut text = String::new();
    if let Some(lvs) = surveyed.lvs {
        let name = lvs.name();
        let line = messages.pick(
            format!(
                "Deze bestanden lijken op die van {name}; de kolomnamen daarvan gaan voor.\n\n"
            ),
            format!("These files look like those of {name}; its column names come first.\n\n"),
        );
        text.push_str(&line);
    }
    for survey in &surveyed.tables {
        table(&mut text, survey, messages);
    }
    text
}

fn table(text: &mut String, survey: &Survey, messages: Messages) {
    let titles = messages.pick(
        ["kolom", "kolomnaam", "gelezen als", "zeker?", "vormen"],
        ["column", "name", "read as", "sure?", "forms"],
    );
    let rows = survey.columns.iter().map(|column| {
        let [taken, sure] = words(column, messages);
        let forms = column.forms.join("  ");
        [
            column.letters(),
            shortened(&column.header),
            taken,
            sure.to_owned(),
            forms,
        ]
    });
    let rows: Vec<[String; 5]> = std::iter::once(titles.map(str::to_owned))
        .chain(rows)
        .collect();
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max();
    let widths: Vec<usize> = (0..4).filter_map(width).collect();
    _ = writeln!(text, "{} ({})", survey.file, survey.kind.stem());
    for row in &rows {
        let cells = row
            .iter()
            .enumerate()
            .map(|(at, cell)| match widths.get(at) {
                Some(&width) => format!("{cell:width$}"),
                None => cell.clone(),
            });
        let line = cells.collect::<Vec<_>>().join("  ");
        _ = writeln!(text, "  {}", line.trim_end());
    }
    let questions = survey
        .columns
        .iter()
        .filter_map(|column| column.question(messages));
    let questions: Vec<String> = questions.collect();
    if !questions.is_empty() {
        _ = writeln!(text, "{}", messages.pick("Vragen:", "Questions:"));
        for question in questions {
            _ = writeln!(text, "  - {question}");
        }
    }
    text.push('\n');
}

/// A header that leaves room for the rest.
fn shortened(header: &str) -> String {
    const MOST: usize = 40;
    match header.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &header[..end]),
        None => header.to_owned(),
    }
}

/// What a column was taken for, and how sure that is.
fn words(column: &SurveyedColumn, messages: Messages) -> [String; 2] {
    let taken = match &column.taken {
        Taken::Named(field) | Taken::Derived(field) | Taken::Unclear(field) => {
            field.words(messages)
        }
        Taken::Double(_, first) => messages.pick(
            format!("niet: kolom {first} geldt"),
            format!("not: column {first} counts"),
        ),
        Taken::Forbidden | Taken::Skipped | Taken::Unknown(_) | Taken::Empty => {
            messages.pick("niet gelezen", "not read").to_owned()
        }
    };
    let sure = match &column.taken {
        Taken::Named(_) => messages.pick("zeker", "sure"),
        Taken::Derived(_) => messages.pick("vrijwel zeker", "almost sure"),
        Taken::Unclear(_) => messages.pick("niet zeker", "not sure"),
        Taken::Double(..) => messages.pick("dubbel", "double"),
        Taken::Forbidden => messages.pick("mag niet in een map", "not allowed in a pack"),
        Taken::Skipped => messages.pick("niet nodig", "not needed"),
        Taken::Unknown(_) => messages.pick("onbekend", "unknown"),
        Taken::Empty => messages.pick("leeg", "empty"),
    };
    [taken, sure.to_owned()]
}

/// The same for scripts.
pub fn as_json(surveyed: &Surveyed, messages: Messages) -> Value {
    let tables = surveyed.tables.iter().map(|survey| {
        let columns = survey.columns.iter().map(|column| {
            let field = match &column.taken {
                Taken::Named(field) | Taken::Derived(field) | Taken::Unclear(field) => {
                    Some(field.words(messages))
                }
                _ => None,
            };
            json!({
                "column": column.letters(),
                "header": column.header,
                "taken": taken_id(&column.taken),
                "field": field,
                "filled": column.filled,
                "forms": column.forms,
                "question": column.question(messages),
            })
        });
        json!({
            "file": survey.file,
            "table": survey.kind.stem(),
            "columns": columns.collect::<Vec<_>>(),
        })
    });
    json!({
        "lvs": surveyed.lvs.map(|lvs| lvs.id()),
        "tables": tables.collect::<Vec<_>>(),
    })
}

fn taken_id(taken: &Taken) -> &'static str {
    match taken {
        Taken::Named(_) => "named",
        Taken::Derived(_) => "derived",
        Taken::Unclear(_) => "unclear",
        Taken::Double(..) => "double",
        Taken::Forbidden => "forbidden",
        Taken::Skipped => "skipped",
        Taken::Unknown(_) => "unknown",
        Taken::Empty => "empty",
    }
}
