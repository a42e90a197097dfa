//! `school.toml` → [`Settings`]. A wrong key or value is told with its line and, when near, what was meant.

use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Place, Problem, near_miss};
use crate::domain::{ConversationKind, CycleEntry, Grade, Part, Settings, Window};

/// What a value should have been, in Dutch.
type Wanted = &'static str;
/// Puts one value into the settings.
type Setter = fn(&mut Settings, &DeValue<'_>) -> Result<(), Wanted>;

/// Every setting by its dotted key. `init` writes them all; a test holds the two against each other.
const KEYS: &[(&str, Setter)] = &[
    ("school.name", |settings, value| {
        text(value).map(|it| settings.school.name = it)
    }),
    ("school.street", |settings, value| {
        text(value).map(|it| settings.school.street = it)
    }),
    ("school.postcode", |settings, value| {
        text(value).map(|it| settings.school.postcode = it)
    }),
    ("school.town", |settings, value| {
        text(value).map(|it| settings.school.town = it)
    }),
    ("school.phone", |settings, value| {
        text(value).map(|it| settings.school.phone = it)
    }),
    ("school.email", |settings, value| {
        text(value).map(|it| settings.school.email = it)
    }),
    ("letter.date", |settings, value| {
        optional_date(value).map(|it| settings.letter_date = it)
    }),
    ("letter.reply-before", |settings, value| {
        optional_date(value).map(|it| settings.reply_before = it)
    }),
    ("letter.window", |settings, value| {
        window(value).map(|it| settings.window = it)
    }),
    ("conversation.kind", |settings, value| {
        kind(value).map(|it| settings.kind = it)
    }),
    ("conversation.minutes", |settings, value| {
        minutes(value).map(|it| settings.minutes = it)
    }),
    ("pupil.present-from", |settings, value| {
        grade(value).map(|it| settings.present_from = it)
    }),
    ("pupil.leads-from", |settings, value| {
        grade(value).map(|it| settings.leads_from = it)
    }),
    ("pack.parts", |settings, value| {
        parts(value).map(|it| settings.parts = it)
    }),
    ("pack.file-name", |settings, value| {
        file_name(value).map(|it| settings.file_name = it)
    }),
    ("cycle", |settings, value| {
        cycle(value).map(|it| settings.cycle = it)
    }),
];

/// Reads the settings; what is wrong keeps its default and is told.
pub fn read(text: &str, file: &str) -> (Settings, Vec<Diagnostic>) {
    let mut settings = Settings::default();
    let mut diagnostics = Vec::new();
    let root = match DeTable::parse(text) {
        Ok(root) => root,
        Err(error) => {
            let line = line_of(text, error.span().map_or(0, |span| span.start));
            let place = Place::Setting {
                file: file.to_owned(),
                line,
                key: String::new(),
            };
            let reason = error.message().to_owned();
            return (
                settings,
                vec![Diagnostic::new(
                    Problem::SettingsUnreadable { reason },
                    place,
                )],
            );
        }
    };
    for (key, value) in root.get_ref() {
        let name = key.get_ref().as_ref();
        match value.get_ref() {
            DeValue::Table(table) => {
                for (inner, value) in table {
                    let dotted = format!("{name}.{}", inner.get_ref());
                    let place = setting_place(text, file, inner.span().start, &dotted);
                    diagnostics.extend(set(&mut settings, &dotted, value.get_ref(), place));
                }
            }
            other => {
                let place = setting_place(text, file, key.span().start, name);
                diagnostics.extend(set(&mut settings, name, other, place));
            }
        }
    }
    (settings, diagnostics)
}

fn set(
    settings: &mut Settings,
    key: &str,
    value: &DeValue<'_>,
    place: Place,
) -> Option<Diagnostic> {
    let Some((_, setter)) = KEYS.iter().find(|(known, _)| *known == key) else {
        let suggestion = near_miss(key, KEYS.iter().map(|(known, _)| *known));
        return Some(Diagnostic::new(
            Problem::SettingUnknown { suggestion },
            place,
        ));
    };
    let wanted = setter(settings, value).err()?.to_owned();
    Some(Diagnostic::new(
        Problem::SettingInvalid {
            value: written(value),
            wanted,
        },
        place,
    ))
}

fn setting_place(text: &str, file: &str, offset: usize, key: &str) -> Place {
    Place::Setting {
        file: file.to_owned(),
        line: line_of(text, offset),
        key: key.to_owned(),
    }
}

/// Line of a byte offset, from 1.
fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes()
        .iter()
        .take(offset)
        .filter(|&&byte| byte == b'\n')
        .count()
        + 1
}

/// A value as the message shows it.
fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(answer) => answer.to_string(),
        DeValue::Datetime(moment) => moment.to_string(),
        DeValue::Array(list) => list
            .iter()
            .map(|item| written(item.get_ref()))
            .collect::<Vec<_>>()
            .join(", "),
        DeValue::Table(_) => "{ … }".to_owned(),
    }
}

fn text(value: &DeValue<'_>) -> Result<String, Wanted> {
    value
        .as_str()
        .map(|text| text.trim().to_owned())
        .ok_or("tekst tussen aanhalingstekens")
}

/// A date; an empty text means: none.
fn optional_date(value: &DeValue<'_>) -> Result<Option<NaiveDate>, Wanted> {
    if value.as_str() == Some("") {
        return Ok(None);
    }
    date(value).map(Some)
}

fn date(value: &DeValue<'_>) -> Result<NaiveDate, Wanted> {
    let wanted = "een datum, zoals 2027-01-12";
    let moment = value.as_datetime().map(ToString::to_string);
    let text = moment.as_deref().or(value.as_str()).ok_or(wanted)?;
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .or_else(|_| NaiveDate::parse_from_str(text, "%d-%m-%Y"))
        .map_err(|_| wanted)
}

fn number(value: &DeValue<'_>) -> Option<u16> {
    value
        .as_integer()
        .and_then(|number| number.as_str().parse().ok())
}

fn minutes(value: &DeValue<'_>) -> Result<u16, Wanted> {
    number(value)
        .filter(|minutes| (5..=120).contains(minutes))
        .ok_or("een getal van 5 tot en met 120 (minuten)")
}

/// A grade; 0 means: no grade.
fn grade(value: &DeValue<'_>) -> Result<Option<Grade>, Wanted> {
    let wanted = "een leerjaar van 1 tot en met 8, of 0 voor geen enkel leerjaar";
    match number(value)
        .and_then(|number| u8::try_from(number).ok())
        .ok_or(wanted)?
    {
        0 => Ok(None),
        number => Grade::new(number).map(Some).ok_or(wanted),
    }
}

fn window(value: &DeValue<'_>) -> Result<Window, Wanted> {
    match value.as_str() {
        Some("left") => Ok(Window::Left),
        Some("right") => Ok(Window::Right),
        _ => Err("\"left\" of \"right\""),
    }
}

fn kind(value: &DeValue<'_>) -> Result<ConversationKind, Wanted> {
    value.as_str().and_then(ConversationKind::parse).ok_or(
        "\"start\", \"progress\", \"second-progress\", \"end\", \"provisional-advice\" of \"final-advice\"",
    )
}

fn parts(value: &DeValue<'_>) -> Result<Vec<Part>, Wanted> {
    let wanted = "een lijst met onderdelen, elk één keer: invitation, preparation, pupil-sheet, agenda, staircase, growth, agreements";
    let list = value.as_array().ok_or(wanted)?;
    let parts: Option<Vec<Part>> = list
        .iter()
        .map(|item| item.get_ref().as_str().and_then(Part::parse))
        .collect();
    let parts = parts.filter(|parts| !parts.is_empty()).ok_or(wanted)?;
    let mut seen = parts.clone();
    seen.sort_unstable();
    seen.dedup();
    if seen.len() == parts.len() {
        Ok(parts)
    } else {
        Err(wanted)
    }
}

fn file_name(value: &DeValue<'_>) -> Result<String, Wanted> {
    let wanted = "een patroon met {number} erin en verder {name}, {household}, {lang}";
    let pattern = text(value).map_err(|_| wanted)?;
    let mut rest = pattern.clone();
    for known in ["{number}", "{name}", "{household}", "{lang}"] {
        rest = rest.replace(known, "");
    }
    if pattern.contains("{number}") && !rest.contains(['{', '}', '/', '\\']) {
        Ok(pattern)
    } else {
        Err(wanted)
    }
}

fn cycle(value: &DeValue<'_>) -> Result<Vec<CycleEntry>, Wanted> {
    let wanted =
        "[[cycle]] met kind = \"progress\", from = 2027-02-01 en als u wilt until = 2027-02-05";
    let entry = |item: &DeValue<'_>| {
        let table = item.as_table()?;
        let mut entry = (None, None, None);
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "kind" => entry.0 = Some(kind(value.get_ref()).ok()?),
                "from" => entry.1 = Some(date(value.get_ref()).ok()?),
                "until" => entry.2 = Some(date(value.get_ref()).ok()?),
                _ => return None,
            }
        }
        let (kind, from, until) = (entry.0?, entry.1?, entry.2);
        until
            .is_none_or(|until| until >= from)
            .then_some(CycleEntry { kind, from, until })
    };
    let list = value.as_array().ok_or(wanted)?;
    list.iter()
        .map(|item| entry(item.get_ref()))
        .collect::<Option<Vec<_>>>()
        .ok_or(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(&'static str, usize)> {
        let (_, diagnostics) = read(text, "school.toml");
        diagnostics
            .iter()
            .map(|diagnostic| match &diagnostic.place {
                Place::Setting { line, .. } => (diagnostic.problem.code(), *line),
                place => panic!("{place:?}"),
            })
            .collect()
    }

    #[test]
    fn a_wrong_key_is_told_with_its_line_and_what_was_meant() {
        let (_, diagnostics) = read("[school]\nname = \"x\"\nstret = \"y\"\n", "school.toml");
        let expected = Problem::SettingUnknown {
            suggestion: Some("school.street".to_owned()),
        };
        assert_eq!(diagnostics[0].problem, expected);
        assert_eq!(
            codes("[school]\nname = \"x\"\nstret = \"y\"\n"),
            [("setting-unknown", 3)]
        );
    }

    #[test]
    fn a_wrong_value_keeps_the_default_and_is_told() {
        let (settings, _) = read("[conversation]\nminutes = 900\n", "school.toml");
        assert_eq!(settings.minutes, 15);
        assert_eq!(
            codes("[conversation]\nminutes = 900\n"),
            [("setting-invalid", 2)]
        );
        assert_eq!(
            codes("[pack]\nparts = [\"agenda\", \"agenda\"]\n"),
            [("setting-invalid", 2)]
        );
        assert_eq!(
            codes("[pack]\nfile-name = \"../{number}\"\n"),
            [("setting-invalid", 2)]
        );
        assert_eq!(codes("x = = 1\n"), [("settings-unreadable", 1)]);
    }

    #[test]
    fn what_init_writes_is_read_without_a_problem_and_holds_every_key() {
        let text = include_str!("school.toml");
        let (_, diagnostics) = read(text, "school.toml");
        assert_eq!(diagnostics, []);
        for (key, _) in KEYS {
            let last = key.rsplit('.').next().unwrap_or(key);
            assert!(text.contains(last), "{key} stands in what init writes");
        }
    }

    #[test]
    fn c1_the_cycle_is_read_in_order() {
        let text = "[[cycle]]\nkind = \"start\"\nfrom = 2026-09-14\nuntil = 2026-09-18\n[[cycle]]\nkind = \"progress\"\nfrom = 2027-02-01\n";
        let (settings, diagnostics) = read(text, "school.toml");
        assert_eq!(diagnostics, []);
        assert_eq!(settings.cycle.len(), 2);
        assert_eq!(
            settings.cycle[0].until,
            NaiveDate::from_ymd_opt(2026, 9, 18)
        );
    }
}
