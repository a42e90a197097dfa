//! What a cell of a workbook says, as someone in the Netherlands would type it into a CSV (E3).
//!
//! In comes a value as Excel keeps it, out goes its text: dates as `2027-02-03`, times as `15:45`,
//! numbers with a decimal comma.

use std::borrow::Cow;

use calamine::{DataRef, ExcelDateTime};
use chrono::{Days, NaiveDate};

/// What a cell says.
pub(super) fn text<'c>(value: &'c DataRef<'_>, is_1904: bool) -> Cow<'c, str> {
    match value {
        DataRef::Empty => Cow::Borrowed(""),
        DataRef::String(text) | DataRef::DurationIso(text) => Cow::Borrowed(text),
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::DateTimeIso(text) => Cow::Owned(text.replace('T', " ").trim().to_owned()),
        DataRef::Bool(is_true) => Cow::Borrowed(if *is_true { "ja" } else { "nee" }),
        DataRef::Int(whole) => Cow::Owned(whole.to_string()),
        DataRef::Float(number) => Cow::Owned(number_text(*number)),
        DataRef::DateTime(moment) => Cow::Owned(moment_text(*moment, is_1904)),
        DataRef::Error(error) => Cow::Owned(error.to_string()),
    }
}

/// A number with a decimal comma, in at most the 15 digits that Excel keeps and 10 decimals that say
/// something: `0,3` for 0.1 + 0.2.
fn number_text(number: f64) -> String {
    if !number.is_finite() {
        return "#NUM!".to_owned();
    }
    if number == 0.0 {
        return "0".to_owned();
    }
    // The power of ten before which the first digit stands: 3 for 1001, -2 for 0,05.
    let written = format!("{number:e}");
    let power = written
        .rsplit('e')
        .next()
        .and_then(|power| power.parse().ok());
    let power: i32 = power.unwrap_or(0);
    let whole_digits = usize::try_from(power + 1).unwrap_or(0);
    let after_first = (whole_digits + 10).min(15) - 1;
    let rounded = format!("{number:.after_first$e}").parse().unwrap_or(number);
    // Rust writes the shortest digits that mean the number, and zeros for the rest.
    let shown = if (-10..21).contains(&power) {
        rounded.to_string()
    } else {
        format!("{rounded:E}")
    };
    shown.replace('.', ",")
}

/// A date, a time or both, to the minute; as a number when there is no such date.
fn moment_text(moment: ExcelDateTime, is_1904: bool) -> String {
    const DAY: f64 = 86_400.0;
    let serial = moment.as_f64();
    if !(0.0..MOST_DAYS).contains(&serial) {
        return number_text(serial);
    }
    // Below 2^53, and not negative.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked above"
    )]
    let seconds = (serial * DAY).round() as u64;
    if moment.is_duration() {
        let minutes = (seconds + 30) / 60;
        return clock(minutes);
    }
    let (days, seconds) = if serial < 1.0 {
        (0, seconds.min(86_399))
    } else {
        (seconds / 86_400, seconds % 86_400)
    };
    // Half a minute before midnight is still that day.
    let minutes = ((seconds + 30) / 60).min(24 * 60 - 1);
    if days == 0 {
        return clock(minutes);
    }
    match date(days, is_1904) {
        Some(date) if minutes == 0 => date.to_string(),
        Some(date) => format!("{date} {}", clock(minutes)),
        None => number_text(serial),
    }
}

/// Days after which Excel has no date: it ends with the year 9999.
const MOST_DAYS: f64 = 2_958_466.0;

/// Hours and minutes: `08:30`.
fn clock(minutes: u64) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The date of a serial number.
///
/// Excel counts 29 February 1900, which never was, as day 60.
fn date(days: u64, is_1904: bool) -> Option<NaiveDate> {
    let (year, month, day) = match days {
        _ if is_1904 => (1904, 1, 1),
        0..60 => (1899, 12, 31),
        60 => return None,
        _ => (1899, 12, 30),
    };
    let date = NaiveDate::from_ymd_opt(year, month, day)?.checked_add_days(Days::new(days))?;
    (date < NaiveDate::from_ymd_opt(10_000, 1, 1)?).then_some(date)
}
