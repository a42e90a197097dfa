//! What a cell can say: dates, times, numbers, yes and no, in the forms that Dutch exports have (E3).

use chrono::{NaiveDate, NaiveTime};
use unicode_normalization::UnicodeNormalization;

/// Text on one line, composed (NFC), with single spaces: quoted line breaks and tabs become spaces.
pub fn one_line(text: &str) -> String {
    if is_plain_line(text) {
        return text.to_owned();
    }
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    joined.nfc().collect()
}

/// Whether a text is ASCII on one line with single spaces, as most are.
fn is_plain_line(text: &str) -> bool {
    let is_plain = |byte: u8| (b' '..0x7f).contains(&byte);
    let edges = text.starts_with(' ') || text.ends_with(' ');
    text.bytes().all(is_plain) && !edges && !text.contains("  ")
}

/// `03-02-2027`, `3-2-27`, `3/2/2027`, `2027-02-03`, each with or without a time behind it; `di 3 februari 2027`.
pub fn date(text: &str) -> Option<NaiveDate> {
    date_in_numbers(text).or_else(|| date_in_words(text))
}

/// `3 februari 2027`, `3-feb-27`, with or without a weekday before it.
fn date_in_words(text: &str) -> Option<NaiveDate> {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let text = text.to_lowercase();
    let words = text
        .split([' ', '-', ',', '.'])
        .filter(|word| !word.is_empty());
    let is_name = |word: &&str| word.chars().all(char::is_alphabetic);
    let words: Vec<&str> = words.collect();
    // The weekday, when there are two names.
    let skip =
        usize::from(words.iter().filter(|word| is_name(word)).count() == 2 && is_name(&words[0]));
    let [day, month, year] = words[skip..] else {
        return None;
    };
    let is_month = |name: &str| {
        month.len() >= 3 && (name.starts_with(month) || name == "maart" && month == "mrt")
    };
    let month = MONTHS.into_iter().position(is_month)?;
    date_in_numbers(&format!("{day}-{}-{year}", month + 1))
}

fn date_in_numbers(text: &str) -> Option<NaiveDate> {
    // `20270203`, as some programs write it.
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return date_in_numbers(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]));
    }
    let day = text.split([' ', 'T']).next()?;
    let numbers: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [first, month, last] = numbers.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    let century = match year.len() {
        2 => 2000,
        4 => 0,
        _ => return None,
    };
    if month.len() > 2 || day.len() > 2 {
        return None;
    }
    let digits = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    let year = i32::try_from(digits(year)?).ok()? + century;
    NaiveDate::from_ymd_opt(year, digits(month)?, digits(day)?)
        .filter(|_| (1990..=2100).contains(&year))
}

/// `15:45`, `15.45 uur`, `15u45`, `15:45:00`, `9:05`.
pub fn time(text: &str) -> Option<NaiveTime> {
    let text = text.to_lowercase();
    let bare = text.trim_end_matches("uur").trim_end_matches('h').trim();
    let mut numbers = bare.split([':', '.', 'u', 'h']).map(str::trim);
    let (hour, minute) = (numbers.next()?, numbers.next()?);
    let seconds = numbers.next().unwrap_or("0");
    let fits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if numbers.next().is_some()
        || !fits(hour, 2)
        || minute.len() != 2
        || !fits(minute, 2)
        || !fits(seconds, 2)
    {
        return None;
    }
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

/// `87,25`, `87.25`, `1.234,5`.
pub fn decimal(text: &str) -> Option<f64> {
    let plain = if text.contains(',') {
        text.replace('.', "").replace(',', ".")
    } else {
        text.to_owned()
    };
    let shaped = plain
        .trim_start_matches('-')
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    plain
        .parse()
        .ok()
        .filter(|number: &f64| shaped && number.is_finite())
}

/// A whole number such as minutes or days; `15 min` too.
pub fn count(text: &str) -> Option<u16> {
    let digits =
        text.trim_end_matches(|c: char| c.is_alphabetic() || c == '.' || c == ' ' || c == '\'');
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e3_dates_are_read_in_every_form_of_an_export() {
        let expected = NaiveDate::from_ymd_opt(2027, 2, 3);
        for text in [
            "03-02-2027",
            "3-2-27",
            "3/2/2027",
            "2027-02-03",
            "03.02.2027",
            "2027-02-03 00:00:00",
            "3-2-2027 0:00",
            "20270203",
            "3 februari 2027",
            "woensdag 3 februari 2027",
            "wo 3 feb. 2027",
            "3-feb-27",
        ] {
            assert_eq!(date(text), expected, "{text}");
        }
        for text in [
            "",
            "31-02-2027",
            "3-2",
            "2027",
            "3 februari",
            "3 x 2027",
            "februari 3 2027",
            "03-02-202",
            "3-2-2027-1",
            "32-1-2027",
            "+3-2-2027",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn b4_times_are_read_on_the_24_hour_clock() {
        let expected = NaiveTime::from_hms_opt(15, 45, 0);
        for text in ["15:45", "15.45", "15.45 uur", "15u45", "15:45:00"] {
            assert_eq!(time(text), expected, "{text}");
        }
        assert_eq!(time("9:05"), NaiveTime::from_hms_opt(9, 5, 0));
        for text in [
            "",
            "25:00",
            "15",
            "15:4",
            "kwart voor 4",
            "15:45:00:1",
            "15:75",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn e3_numbers_have_a_decimal_comma() {
        assert_eq!(decimal("87,25"), Some(87.25));
        assert_eq!(decimal("1.234,5"), Some(1234.5));
        assert_eq!(decimal("3.2"), Some(3.2));
        for text in ["", "acht", "inf", "NaN", "1e5", "--1"] {
            assert_eq!(decimal(text), None, "{text}");
        }
        assert_eq!(count("15 min."), Some(15));
        assert_eq!(count("vijftien"), None);
    }
}
