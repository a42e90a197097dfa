//! Values of `school.toml`: each is what it should be, or says in Dutch what it should have been.

use chrono::NaiveDate;
use toml::de::DeValue;

use crate::domain::{
    AgendaTopic, ChartLayout, ConversationKind, CycleEntry, DutchLetter, EmptyStaircase, ExitLine,
    Grade, LABEL_SHEETS, LabelSheet, Part, PrintOrder, PrintPaper, PupilRole, Window,
};

/// What a value should have been, in Dutch.
pub type Wanted = &'static str;

/// What a role should have been.
pub const ROLES: Wanted = "\"absent\", \"present\" of \"leads\"";

pub fn text(value: &DeValue<'_>) -> Result<String, Wanted> {
    value
        .as_str()
        .map(|text| text.trim().to_owned())
        .ok_or("tekst tussen aanhalingstekens")
}

/// A date; an empty text means: none.
pub fn optional_date(value: &DeValue<'_>) -> Result<Option<NaiveDate>, Wanted> {
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

pub fn minutes(value: &DeValue<'_>) -> Result<u16, Wanted> {
    number(value)
        .filter(|minutes| (5..=120).contains(minutes))
        .ok_or("een getal van 5 tot en met 120 (minuten)")
}

/// A grade; 0 means: no grade.
pub fn grade(value: &DeValue<'_>) -> Result<Option<Grade>, Wanted> {
    let wanted = "een leerjaar van 1 tot en met 8, of 0 voor geen enkel leerjaar";
    match number(value)
        .and_then(|number| u8::try_from(number).ok())
        .ok_or(wanted)?
    {
        0 => Ok(None),
        number => Grade::new(number).map(Some).ok_or(wanted),
    }
}

pub fn answer(value: &DeValue<'_>) -> Result<bool, Wanted> {
    value.as_bool().ok_or("true (ja) of false (nee)")
}

pub fn copies(value: &DeValue<'_>) -> Result<u8, Wanted> {
    match number(value) {
        Some(1) => Ok(1),
        Some(2) => Ok(2),
        _ => Err("1, of 2 (een voor thuis en een voor school)"),
    }
}

pub fn print_order(value: &DeValue<'_>) -> Result<PrintOrder, Wanted> {
    match value.as_str() {
        Some("names") => Ok(PrintOrder::Names),
        Some("schedule") => Ok(PrintOrder::Schedule),
        _ => Err("\"names\" (op naam) of \"schedule\" (op tijd)"),
    }
}

pub fn print_paper(value: &DeValue<'_>) -> Result<PrintPaper, Wanted> {
    match value.as_str() {
        Some("a4") => Ok(PrintPaper::A4),
        Some("a3-booklet") => Ok(PrintPaper::A3Booklet),
        _ => Err("\"a4\" of \"a3-booklet\""),
    }
}

/// A size of labels; an empty text means: none.
pub fn labels(value: &DeValue<'_>) -> Result<Option<LabelSheet>, Wanted> {
    let wanted = "\"63.5x38.1\", \"70x36\", \"99.1x38.1\", of \"\" voor geen etiketten";
    match value.as_str().ok_or(wanted)? {
        "" => Ok(None),
        id => {
            let known = LABEL_SHEETS.into_iter().find(|sheet| sheet.id == id);
            known.map(Some).ok_or(wanted)
        }
    }
}

pub fn labels_used(value: &DeValue<'_>) -> Result<usize, Wanted> {
    number(value)
        .filter(|used| *used < 24)
        .map(usize::from)
        .ok_or("hoeveel etiketten van het eerste vel op zijn: 0 tot en met 23")
}

/// The law says two; five for attendance and enrolment (P4).
pub fn keep_years(value: &DeValue<'_>) -> Result<i32, Wanted> {
    number(value)
        .filter(|years| (2..=5).contains(years))
        .map(i32::from)
        .ok_or("2, 3, 4 of 5 (jaren na het verlaten van de school)")
}

/// A colour in which white letters and letters on white can be read: contrast 4.5 with white (WCAG 2.1, 1.4.3).
pub fn colour(value: &DeValue<'_>) -> Result<Option<String>, Wanted> {
    let text = text(value)?;
    if text.is_empty() {
        return Ok(None);
    }
    let digits = text.strip_prefix('#').filter(|it| it.len() == 6);
    let number = digits.and_then(|it| u32::from_str_radix(it, 16).ok());
    let number = number.ok_or("een kleur zoals \"#0d5a63\"")?;
    let light = |shift: u32| {
        let share = f64::from((number >> shift) & 0xff) / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    let luminance = 0.2126 * light(16) + 0.7152 * light(8) + 0.0722 * light(0);
    if 1.05 / (luminance + 0.05) < 4.5 {
        return Err("een donkerdere kleur: witte letters moeten erop te lezen zijn");
    }
    Ok(Some(text.to_lowercase()))
}

pub fn dutch_letter(value: &DeValue<'_>) -> Result<DutchLetter, Wanted> {
    match value.as_str() {
        Some("reverse") => Ok(DutchLetter::Reverse),
        Some("beside") => Ok(DutchLetter::Beside),
        Some("none") => Ok(DutchLetter::None),
        _ => Err("\"reverse\", \"beside\" of \"none\""),
    }
}

pub fn role(value: &DeValue<'_>) -> Result<PupilRole, Wanted> {
    match value.as_str() {
        Some("absent") => Ok(PupilRole::Absent),
        Some("present") => Ok(PupilRole::Present),
        Some("leads") => Ok(PupilRole::Leads),
        _ => Err(ROLES),
    }
}

pub fn layout(value: &DeValue<'_>) -> Result<ChartLayout, Wanted> {
    match value.as_str() {
        Some("together") => Ok(ChartLayout::Together),
        Some("apart") => Ok(ChartLayout::Apart),
        _ => Err("\"together\" of \"apart\""),
    }
}

pub fn empty_staircase(value: &DeValue<'_>) -> Result<EmptyStaircase, Wanted> {
    match value.as_str() {
        Some("notes") => Ok(EmptyStaircase::Notes),
        Some("leave-out") => Ok(EmptyStaircase::LeaveOut),
        _ => Err("\"notes\" of \"leave-out\""),
    }
}

pub fn exit_lines(value: &DeValue<'_>) -> Result<Vec<ExitLine>, Wanted> {
    let wanted =
        "een lijst zoals [{ name = \"havo\", rate = 0.95 }], met rate van 0.1 tot en met 2";
    let line = |item: &DeValue<'_>| {
        let table = item.as_table()?;
        let of = |key: &str| table.iter().find(|(known, _)| known.get_ref() == key);
        let name = of("name")?.1.get_ref().as_str()?.trim().to_owned();
        let rate = match of("rate")?.1.get_ref() {
            DeValue::Float(number) => number.as_str().parse().ok()?,
            DeValue::Integer(number) => number.as_str().parse().ok()?,
            _ => return None,
        };
        let fits = table.len() == 2 && !name.is_empty() && (0.1..=2.0).contains(&rate);
        fits.then_some(ExitLine { name, rate })
    };
    let list = value.as_array().ok_or(wanted)?;
    let lines = list.iter().map(|item| line(item.get_ref()));
    lines.collect::<Option<Vec<_>>>().ok_or(wanted)
}

pub fn window(value: &DeValue<'_>) -> Result<Window, Wanted> {
    match value.as_str() {
        Some("left") => Ok(Window::Left),
        Some("right") => Ok(Window::Right),
        _ => Err("\"left\" of \"right\""),
    }
}

pub fn kind(value: &DeValue<'_>) -> Result<ConversationKind, Wanted> {
    value.as_str().and_then(ConversationKind::parse).ok_or(
        "\"start\", \"progress\", \"second-progress\", \"end\", \"provisional-advice\" of \"final-advice\"",
    )
}

pub fn parts(value: &DeValue<'_>) -> Result<Vec<Part>, Wanted> {
    let wanted = "een lijst met onderdelen, elk één keer: invitation, preparation, pupil-sheet, agenda, staircase, growth, agreements";
    each_once(value, Part::parse)
        .filter(|parts| !parts.is_empty())
        .ok_or(wanted)
}

pub fn topics(value: &DeValue<'_>) -> Result<Vec<AgendaTopic>, Wanted> {
    let wanted = "een lijst met onderwerpen, elk één keer: introduction, cognitive, social, motivation, interests, career, special, agreements";
    let topic = |id: &str| AgendaTopic::ALL.into_iter().find(|topic| topic.id() == id);
    each_once(value, topic).ok_or(wanted)
}

/// A list of ids without one twice.
fn each_once<T: Ord + Copy>(
    value: &DeValue<'_>,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<Vec<T>> {
    let list = value.as_array()?.iter();
    let items: Vec<T> = list
        .map(|item| item.get_ref().as_str().and_then(&parse))
        .collect::<Option<_>>()?;
    let mut seen = items.clone();
    seen.sort_unstable();
    seen.dedup();
    (seen.len() == items.len()).then_some(items)
}

pub fn file_name(value: &DeValue<'_>) -> Result<String, Wanted> {
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

pub fn cycle(value: &DeValue<'_>) -> Result<Vec<CycleEntry>, Wanted> {
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
