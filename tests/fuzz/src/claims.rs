//! What holds whatever the bytes: the claims that every target makes of what comes out.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Format, Messages, Place, print};
use crate::source::{Columns, Lvs, Profile, Survey, Table, TableKind, Taken, start_profile};

/// Ends the run when a claim does not hold, unless it is a known finding: the names in `FUZZ_PAST`, with commas
/// between them, are passed over, so that fuzzing goes on behind one.
pub fn claim(name: &str, holds: bool, told: impl FnOnce() -> String) {
    use std::sync::LazyLock;
    static PAST: LazyLock<String> =
        LazyLock::new(|| std::env::var("FUZZ_PAST").unwrap_or_default());
    if !holds && !PAST.split(',').any(|past| past == name) {
        panic!("{name}: {}", told());
    }
}

/// Every problem stands in a file that was read, at a row and a line that a person can find, and is printed
/// without anything that a terminal would obey.
pub fn of_diagnostics(diagnostics: &[Diagnostic], is_file: &dyn Fn(&str) -> bool) {
    let mut printed: HashMap<&str, usize> = HashMap::new();
    for diagnostic in diagnostics {
        let place = &diagnostic.place;
        let told = || format!("{diagnostic:?}");
        if let Some(file) = place.file() {
            claim("file-is-read", is_file(file), told);
        }
        let is_true = match place {
            Place::Run | Place::File { .. } => true,
            Place::Setting { line, .. } | Place::Line { line, .. } => *line > 0,
            Place::Row { row, line, .. } | Place::Cell { row, line, .. } => row.0 > 0 && *line > 0,
            Place::Template { line, .. } => line.is_none_or(|line| line > 0),
        };
        claim("place-from-one", is_true, told);
        let shown = printed.entry(diagnostic.problem.code()).or_insert(0);
        *shown += 1;
        if *shown <= MOST_PRINTED {
            of_print(diagnostic);
        }
    }
}

/// So many problems of one code are printed, which is slow.
const MOST_PRINTED: usize = 3;

fn of_print(diagnostic: &Diagnostic) {
    let one = std::slice::from_ref(diagnostic);
    for messages in [Messages::Nl, Messages::En] {
        let human = print(one, Format::Human, messages, None);
        let is_odd = |c: char| c.is_control() && c != '\n';
        claim("print-is-plain", !human.contains(is_odd), || {
            format!("{human:?}")
        });
        let short = print(one, Format::Short, messages, None);
        claim("short-is-plain", !short.contains(is_odd), || {
            format!("{short:?}")
        });
        claim("short-is-one-line", short.lines().count() == 1, || {
            format!("{short:?}")
        });
        let json = print(one, Format::Json, messages, None);
        claim(
            "json-is-json",
            serde_json::from_str::<serde_json::Value>(&json).is_ok(),
            || json.clone(),
        );
    }
}

/// Rows go down, cells are trimmed and stand under a header, and a problem of a cell says where.
pub fn of_table(table: &Table, is_roster: bool) {
    let width = table.headers().len();
    for (at, header) in table.headers().iter().enumerate() {
        claim("header-in-order", header.column == at, || {
            format!("{header:?}")
        });
        let text = &header.text;
        claim(
            "header-on-one-line",
            text.trim() == text && !text.contains(['\r', '\n']),
            || format!("{text:?}"),
        );
    }
    let mut last = (0, 0);
    for row in table.rows() {
        let (number, line) = match row.place() {
            Place::Row { row, line, .. } => (row.0, line),
            Place::Line { line, .. } => (line, line),
            place => panic!("a row is no {place:?}"),
        };
        // Several pupils of a roster may stand on one line.
        let goes_down = if is_roster {
            number >= last.0
        } else {
            number > last.0 && line > last.1
        };
        claim("rows-go-down", goes_down, || {
            format!("{number} {line} after {last:?}")
        });
        claim("row-within-line", number <= line, || {
            format!("row {number} in line {line}")
        });
        last = (number, line);
        claim("cells-under-header", row.cell(width).is_empty(), || {
            format!("row {number}")
        });
        for column in 0..width {
            let text = row.cell(column).text();
            claim(
                "cell-is-clean",
                text.trim() == text && !text.contains('\r'),
                || format!("{text:?}"),
            );
        }
    }
}

/// The rows of a text begin on lines that hold something, and there are no more rows than lines.
pub fn of_lines(table: &Table, text: &str) {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').collect();
    for row in table.rows() {
        if let Place::Row { line, .. } = row.place() {
            let is_there = lines.get(line - 1).is_some_and(|line| !line.is_empty());
            claim("row-is-on-its-line", is_there, || {
                format!("{:?}", row.place())
            });
        }
    }
}

/// A row that is stored holds something, unless that may not be read or stands in a surplus cell.
pub fn of_rows(table: &Table, told: &[Diagnostic]) {
    let is_emptied =
        |it: &Diagnostic| ["column-forbidden", "surplus-cells"].contains(&it.problem.code());
    let may_be_empty = told.iter().any(is_emptied);
    for row in table.rows() {
        let is_filled = table
            .headers()
            .iter()
            .any(|header| !row.cell(header.column).is_empty());
        claim("row-holds-something", is_filled || may_be_empty, || {
            format!("{:?}", row.place())
        });
    }
}

/// A column has one meaning, and the survey tells the same; what may not be read (P1) is not stored, and no value
/// shows in a form (P3).
pub fn of_columns(table: &Table, columns: &Columns, survey: &Survey) {
    let width = table.headers().len();
    let mut seen = HashSet::new();
    for (column, field) in columns.iter() {
        claim("column-under-header", column < width, || {
            format!("{field:?} in {column}")
        });
        claim("column-has-one-meaning", seen.insert(column), || {
            format!("{field:?} in {column}")
        });
        claim("field-has-a-column", columns.get(field).is_some(), || {
            format!("{field:?}")
        });
    }
    claim(
        "survey-tells-every-column",
        survey.columns.len() == width,
        || format!("{survey:?}"),
    );
    for column in &survey.columns {
        let told = || format!("{column:?}");
        let is_read = matches!(
            column.taken,
            Taken::Named(_) | Taken::Derived(_) | Taken::Unclear(_)
        );
        claim(
            "survey-tells-what-is-read",
            is_read == seen.contains(&column.column),
            told,
        );
        if column.taken == Taken::Forbidden {
            let is_empty = table.rows().all(|row| row.cell(column.column).is_empty());
            claim(
                "forbidden-is-not-stored",
                is_empty && column.filled == 0 && column.forms.is_empty(),
                told,
            );
        }
        claim(
            "filled-is-counted",
            column.filled <= table.len() && column.forms.len() <= 3,
            told,
        );
        let is_form = |c: char| match c {
            'A' | 'a' | '9' | '…' => true,
            _ => !c.is_alphanumeric() && !c.is_control(),
        };
        claim(
            "form-shows-no-value",
            column.forms.iter().all(|form| form.chars().all(is_form)),
            told,
        );
    }
}

/// A profile that is started from a survey reads back without a fault, and means the same.
pub fn of_started_profile(
    kind: TableKind,
    table: &Table,
    columns: &Columns,
    survey: Survey,
    profile: &Profile,
) {
    let (lvs, messages) = match table.len() % 2 {
        0 => (None, Messages::Nl),
        _ => (Some(Lvs::Esis), Messages::En),
    };
    let started = start_profile(std::slice::from_ref(&survey), lvs, messages);
    let mut again = profile.clone();
    let faults = again.extend(&started, "profiel.toml");
    let told = || format!("{faults:?} {started:?}");
    let is_number = |fault: &Diagnostic| match &fault.place {
        Place::Setting { key, .. } => key.ends_with(".pupil-number"),
        _ => false,
    };
    claim(
        "started-profile-numbers-are-right",
        !faults.iter().any(is_number),
        told,
    );
    let is_right = faults.iter().all(is_number);
    claim("started-profile-is-right", is_right, told);
    if !is_right {
        return;
    }
    let (after, _) = again.columns(kind, table);
    for (_, field) in columns.iter() {
        claim(
            "started-profile-means-the-same",
            after.get(field) == columns.get(field),
            || {
                format!(
                    "{field:?}: {:?} became {:?}: {started:?}",
                    columns.get(field),
                    after.get(field)
                )
            },
        );
    }
}
