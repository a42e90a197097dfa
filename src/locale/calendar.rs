//! Dates and times in words: weekdays, months and patterns live in each locale (T4), since the common
//! libraries lack some languages and use another calendar in others. Western digits and 24 hours everywhere (B4).

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::fault::{Faults, meant};
use super::fields::Fields;
use crate::diagnostic::near_miss;

/// The calendar words of a locale.
#[derive(Clone, Debug)]
pub(super) struct Calendar {
    weekdays: [String; 7],
    months: [String; 12],
    date: Pattern,
    day_month: Pattern,
    hour_minute: Pattern,
    time: Pattern,
    time_range: Pattern,
    day_month_year: Pattern,
    day_range: Pattern,
    day_range_in_month: Pattern,
}

impl Calendar {
    /// Reads the keys under `[calendar]`. Only to be used when no fault came out.
    pub fn read(fields: &Fields, faults: &mut Faults) -> Self {
        let mut pattern = |name: &str, slots: &[&str]| {
            let text = fields.text(name, faults);
            let (pattern, wrong) = Pattern::parse(&text, slots);
            if !text.is_empty() {
                for fault in wrong {
                    faults.tell(fields.spot(name), format!("sleutel “{name}”: {fault}"));
                }
            }
            pattern
        };
        let date = pattern("calendar.date", &["weekday", "day", "month", "year"]);
        let day_month = pattern("calendar.day-month", &["day", "month"]);
        let hour_minute = pattern("calendar.hour-minute", &["hour", "minute"]);
        let time = pattern("calendar.time", &["time"]);
        let time_range = pattern("calendar.time-range", &["from", "to"]);
        let day_month_year = pattern("calendar.day-month-year", &["day", "month", "year"]);
        let day_range = pattern("calendar.day-range", &["from", "to"]);
        let day_range_in_month = pattern("calendar.day-range-in-month", &["from", "to", "month"]);
        Calendar {
            weekdays: fields.exactly("calendar.weekdays", faults),
            months: fields.exactly("calendar.months", faults),
            date,
            day_month,
            hour_minute,
            time,
            time_range,
            day_month_year,
            day_range,
            day_range_in_month,
        }
    }

    /// `dinsdag 2 februari 2027`.
    pub fn date(&self, date: NaiveDate) -> String {
        self.date.fill(|slot| self.part(date, slot))
    }

    /// `2 februari`.
    pub fn day_month(&self, date: NaiveDate) -> String {
        self.day_month.fill(|slot| self.part(date, slot))
    }

    /// `2 februari 2027`.
    pub fn day_month_year(&self, date: NaiveDate) -> String {
        self.day_month_year.fill(|slot| self.part(date, slot))
    }

    /// `29 maart – 2 april`, `1 – 5 februari`.
    pub fn day_range(&self, from: NaiveDate, to: NaiveDate) -> String {
        if (from.year(), from.month()) == (to.year(), to.month()) {
            return self.day_range_in_month.fill(|slot| match slot {
                "from" => from.day().to_string(),
                "to" => to.day().to_string(),
                other => self.part(from, other),
            });
        }
        self.day_range
            .fill(|slot| self.day_month(if slot == "from" { from } else { to }))
    }

    /// `15.45 uur`.
    pub fn time(&self, time: NaiveTime) -> String {
        self.time.fill(|_| self.hour_minute(time))
    }

    /// `15.45 – 16.00 uur`.
    pub fn time_range(&self, from: NaiveTime, to: NaiveTime) -> String {
        self.time_range
            .fill(|slot| self.hour_minute(if slot == "from" { from } else { to }))
    }

    fn part(&self, date: NaiveDate, slot: &str) -> String {
        match slot {
            "weekday" => self.weekdays[date.weekday().num_days_from_monday() as usize].clone(),
            "year" => date.year().to_string(),
            "month" => self.months[date.month0() as usize].clone(),
            _ => date.day().to_string(),
        }
    }

    /// The hour as it is spoken, without a zero before it; the minute always with two digits.
    fn hour_minute(&self, time: NaiveTime) -> String {
        self.hour_minute.fill(|slot| match slot {
            "hour" => time.hour().to_string(),
            _ => format!("{:02}", time.minute()),
        })
    }
}

/// Text with slots: `{day} {month}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Pattern(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Slot(String),
}

impl Pattern {
    /// Reads a pattern in which each of `slots` stands once, and tells what is wrong with it.
    fn parse(text: &str, slots: &[&str]) -> (Pattern, Vec<String>) {
        let mut pieces = Vec::new();
        let mut faults = Vec::new();
        let mut rest = text;
        while let Some((before, tail)) = rest.split_once('{') {
            let Some((name, after)) = tail.split_once('}') else {
                faults.push("een accolade { sluit niet".to_owned());
                break;
            };
            pieces.push(Piece::Text(before.to_owned()));
            pieces.push(Piece::Slot(name.to_owned()));
            rest = after;
        }
        if rest.contains('}') {
            faults.push("een accolade } gaat niet open".to_owned());
        }
        pieces.push(Piece::Text(rest.to_owned()));
        pieces.retain(|piece| *piece != Piece::Text(String::new()));
        let pattern = Pattern(pieces);
        faults.extend(pattern.slot_faults(slots));
        (pattern, faults)
    }

    fn slot_faults(&self, slots: &[&str]) -> Vec<String> {
        let used: Vec<&str> = self
            .0
            .iter()
            .filter_map(|piece| match piece {
                Piece::Slot(name) => Some(name.as_str()),
                Piece::Text(_) => None,
            })
            .collect();
        let unknown = used
            .iter()
            .filter(|name| !slots.contains(name))
            .map(|name| {
                let near =
                    meant(near_miss(name, slots.iter().copied()).map(|near| format!("{{{near}}}")));
                format!("de plek {{{name}}} is onbekend{near}")
            });
        let counted = slots.iter().filter_map(|slot| {
            match used.iter().filter(|name| *name == slot).count() {
                0 => Some(format!("de plek {{{slot}}} ontbreekt")),
                1 => None,
                _ => Some(format!("de plek {{{slot}}} staat er meer dan één keer")),
            }
        });
        unknown.chain(counted).collect()
    }

    fn fill(&self, value: impl Fn(&str) -> String) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Slot(name) => value(name),
        };
        self.0.iter().map(piece).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LangTag;
    use crate::locale::samples::{arabic, dutch, faults, load, turkish};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn b4_dates_and_times_in_dutch() {
        let locales = load(vec![dutch()]);
        let nl = locales.dutch();
        assert_eq!(nl.date(day(2027, 2, 3)), "woensdag 3 februari 2027");
        assert_eq!(nl.day_month(day(2027, 12, 31)), "31 december");
        assert_eq!(nl.time(at(15, 45)), "15.45 uur");
        assert_eq!(nl.time(at(9, 5)), "9.05 uur");
        assert_eq!(nl.time_range(at(15, 45), at(16, 0)), "15.45 – 16.00 uur");
    }

    #[test]
    fn t4_each_locale_has_its_own_words_and_order() {
        let locales = load(vec![dutch(), turkish(), arabic()]);
        let get = |tag: &str| locales.get(&LangTag(tag.into())).unwrap();
        assert_eq!(get("tr").date(day(2027, 1, 4)), "4 Ocak 2027 Pazartesi");
        assert_eq!(get("tr").time(at(15, 45)), "saat 15.45");
        assert_eq!(get("ar").date(day(2027, 1, 10)), "الأحد، 10 يناير 2027");
    }

    #[test]
    fn b4_western_digits_and_24_hours_in_arabic_too() {
        let locales = load(vec![dutch(), arabic()]);
        let ar = locales.get(&LangTag("ar".into())).unwrap();
        assert_eq!(ar.time_range(at(15, 45), at(16, 0)), "من 15:45 إلى 16:00");
    }

    #[test]
    fn t4_weekdays_begin_on_monday_and_months_in_january() {
        let locales = load(vec![dutch()]);
        let words: Vec<String> = (1..=7)
            .map(|d| locales.dutch().date(day(2027, 3, d)))
            .collect();
        assert_eq!(words[0], "maandag 1 maart 2027");
        assert_eq!(words[6], "zondag 7 maart 2027");
        let months: Vec<String> = (1..=12)
            .map(|m| locales.dutch().day_month(day(2027, m, 1)))
            .collect();
        assert_eq!(
            (months[0].as_str(), months[11].as_str()),
            ("1 januari", "1 december")
        );
    }

    #[test]
    fn t4_wrong_places_in_a_pattern_are_told() {
        let changed = |from: &str, to: &str| {
            faults(
                vec![dutch(), turkish().with("locale.toml", from, to)],
                vec![],
            )
        };
        assert_eq!(
            changed(
                "{day} {month} {year} {weekday}",
                "{day} {month} {yaer} {weekday}"
            ),
            [
                "locales/tr/locale.toml:12: sleutel “calendar.date”: de plek {yaer} is onbekend (bedoelt u {year}?)",
                "locales/tr/locale.toml:12: sleutel “calendar.date”: de plek {year} ontbreekt",
            ]
        );
        assert_eq!(
            changed("saat {from} – {to}", "saat {from} – {from}"),
            [
                "locales/tr/locale.toml:16: sleutel “calendar.time-range”: de plek {from} staat er meer dan één keer",
                "locales/tr/locale.toml:16: sleutel “calendar.time-range”: de plek {to} ontbreekt",
            ]
        );
        assert!(
            changed("{hour}.{minute}", "{hour}.{minute")[0].contains("een accolade { sluit niet")
        );
        assert!(
            changed("{hour}.{minute}", "{hour}.{minute}}")[0]
                .contains("een accolade } gaat niet open")
        );
    }

    #[test]
    fn b4_days_of_one_month_name_it_once() {
        let locales = load(vec![dutch()]);
        let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day).unwrap();
        assert_eq!(
            locales.dutch().day_range(day(2, 1), day(2, 5)),
            "1 – 5 februari"
        );
        assert_eq!(
            locales.dutch().day_range(day(3, 29), day(4, 2)),
            "29 maart – 2 april"
        );
    }
}
