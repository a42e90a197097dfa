//! `locale.toml` as located values: every key knows its file and line, so that a school's own file can replace
//! keys one by one and a fault still stands at the right line.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::LocaleFiles;
use super::characters;
use super::fault::{Faults, Lines, Spot, meant};
use super::source::without_bom;
use crate::diagnostic::near_miss;

/// The name of the file.
pub(super) const FILE: &str = "locale.toml";

/// Every key that the file may hold.
const KNOWN: [&str; 22] = [
    "tag",
    "name",
    "dutch-name",
    "aliases",
    "direction",
    "lang",
    "region",
    "fonts",
    "review",
    "reviewer",
    "date",
    "doubts",
    "calendar.weekdays",
    "calendar.months",
    "calendar.date",
    "calendar.day-month",
    "calendar.hour-minute",
    "calendar.time",
    "calendar.time-range",
    "calendar.day-month-year",
    "calendar.day-range",
    "calendar.day-range-in-month",
];

/// The one table in the file.
const TABLE: &str = "calendar";

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    List(Vec<String>),
    /// A number, a truth value, a list of other things.
    Other,
}

#[derive(Clone, Debug)]
struct Field {
    value: Value,
    spot: Spot,
}

/// The keys of one locale, by dotted name: `calendar.months`.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    file: Spot,
    /// Whether part of the file could not be read: then a key that is not there is not told too.
    broken: bool,
    fields: BTreeMap<String, Field>,
}

impl Fields {
    /// No keys yet, for a locale whose file is missing.
    pub fn none(origin: &str) -> Self {
        Fields {
            file: Spot::file(format!("{origin}/{FILE}")),
            broken: false,
            fields: BTreeMap::new(),
        }
    }

    /// The keys in the files of a locale.
    pub fn of(locale: &LocaleFiles, faults: &mut Faults) -> Self {
        match locale.files.get(FILE) {
            Some(text) => Fields::read(&locale.origin, without_bom(text), faults),
            None => Fields::none(&locale.origin),
        }
    }

    /// Reads the file of a folder. Tells every line that is not TOML, and every unknown key.
    pub fn read(origin: &str, text: &str, faults: &mut Faults) -> Self {
        let mut read = Fields::none(origin);
        let file = read.file.file.clone();
        let lines = Lines::of(&file, text);
        let (table, errors) = DeTable::parse_recoverable(text);
        read.broken = !errors.is_empty();
        for error in errors {
            let offset = error.span().map_or(0, |span| span.start);
            faults.tell(
                &lines.spot(offset),
                "hier staat geen goede TOML: kijk naar aanhalingstekens, komma’s en sleutels die er twee keer staan",
            );
        }
        read.take(table.get_ref(), "", &lines);
        read.refuse_unknown(faults);
        read
    }

    fn take(&mut self, table: &DeTable<'_>, prefix: &str, lines: &Lines<'_>) {
        for (key, value) in table {
            let name = format!("{prefix}{}", key.get_ref());
            let spot = lines.spot(key.span().start);
            match value.get_ref() {
                DeValue::Table(inner) if name == TABLE => self.take(inner, "calendar.", lines),
                other => {
                    self.fields.insert(
                        name,
                        Field {
                            value: value_of(other),
                            spot,
                        },
                    );
                }
            }
        }
    }

    fn refuse_unknown(&mut self, faults: &mut Faults) {
        self.fields.retain(|name, field| {
            let known = KNOWN.contains(&name.as_str());
            if !known {
                let near = meant(near_miss(name, KNOWN));
                faults.tell(
                    &field.spot,
                    format!("de sleutel “{name}” is onbekend{near}"),
                );
            }
            known
        });
    }

    /// Lets the keys of a school's own file win.
    pub fn replace_by(&mut self, own: Fields) {
        self.broken |= own.broken;
        self.fields.extend(own.fields);
    }

    /// Where a key stands; the whole file when it is not there.
    pub fn spot(&self, name: &str) -> &Spot {
        self.fields
            .get(name)
            .map_or(&self.file, |field| &field.spot)
    }

    /// A text that must be there. Empty after a fault.
    pub fn text(&self, name: &str, faults: &mut Faults) -> String {
        self.optional_text(name, faults)
            .unwrap_or_else(|| self.missing(name, faults))
    }

    /// A text that may be there.
    pub fn optional_text(&self, name: &str, faults: &mut Faults) -> Option<String> {
        let field = self.fields.get(name)?;
        let Value::Text(text) = &field.value else {
            faults.tell(
                &field.spot,
                format!("de sleutel “{name}” moet een tekst tussen aanhalingstekens zijn"),
            );
            return Some(String::new());
        };
        check_words(name, [text], &field.spot, faults);
        Some(text.clone())
    }

    /// A list of at least one text. Empty after a fault.
    pub fn words(&self, name: &str, faults: &mut Faults) -> Vec<String> {
        let Some(words) = self.optional_words(name, faults) else {
            return self.missing(name, faults);
        };
        if words.is_empty() {
            faults.tell(self.spot(name), format!("de lijst “{name}” is leeg"));
        }
        words
    }

    /// A list that may be there.
    pub fn optional_words(&self, name: &str, faults: &mut Faults) -> Option<Vec<String>> {
        let field = self.fields.get(name)?;
        let Value::List(words) = &field.value else {
            faults.tell(
                &field.spot,
                format!(
                    "de sleutel “{name}” moet een lijst van teksten zijn, zoals [\"a\", \"b\"]"
                ),
            );
            return Some(Vec::new());
        };
        check_words(name, words, &field.spot, faults);
        Some(words.clone())
    }

    /// As many texts as there are weekdays or months.
    pub fn exactly<const N: usize>(&self, name: &str, faults: &mut Faults) -> [String; N] {
        let words = self.words(name, faults);
        let count = words.len();
        words.try_into().unwrap_or_else(|_| {
            if count > 0 {
                faults.tell(
                    self.spot(name),
                    format!("de lijst “{name}” telt {count} woorden en moet er {N} tellen"),
                );
            }
            [const { String::new() }; N]
        })
    }

    fn missing<T: Default>(&self, name: &str, faults: &mut Faults) -> T {
        if !self.broken {
            faults.tell(&self.file, format!("de sleutel “{name}” ontbreekt"));
        }
        T::default()
    }
}

fn value_of(value: &DeValue<'_>) -> Value {
    let text = |value: &DeValue<'_>| match value {
        DeValue::String(text) => Some(text.to_string()),
        _ => None,
    };
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        // The date of a review may stand there without quotes.
        DeValue::Datetime(date) => Value::Text(date.to_string()),
        DeValue::Array(list) => list
            .iter()
            .map(|entry| text(entry.get_ref()))
            .collect::<Option<Vec<String>>>()
            .map_or(Value::Other, Value::List),
        _ => Value::Other,
    }
}

fn check_words<'a>(
    name: &str,
    words: impl IntoIterator<Item = &'a String>,
    spot: &Spot,
    faults: &mut Faults,
) {
    for word in words {
        if characters::is_blank(word) {
            faults.tell(spot, format!("de sleutel “{name}” heeft een lege tekst"));
        }
        for fault in characters::faults(word) {
            faults.tell(spot, format!("sleutel “{name}”: {fault}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::locale::samples::{dutch, faults, turkish};

    /// The faults that a change to the Turkish `locale.toml` brings.
    fn changed(from: &str, to: &str) -> Vec<String> {
        faults(
            vec![dutch(), turkish().with("locale.toml", from, to)],
            vec![],
        )
    }

    #[test]
    fn an_unknown_key_is_told_with_what_was_meant() {
        assert_eq!(
            changed("dutch-name", "dutchname"),
            [
                "locales/tr/locale.toml: de sleutel “dutch-name” ontbreekt",
                "locales/tr/locale.toml:3: de sleutel “dutchname” is onbekend (bedoelt u dutch-name?)",
            ]
        );
        assert_eq!(
            changed("[calendar]", "[calendar]\nera = \"x\""),
            ["locales/tr/locale.toml:10: de sleutel “calendar.era” is onbekend"]
        );
    }

    #[test]
    fn a_line_that_is_not_toml_is_told() {
        const FAULT: &str = "hier staat geen goede TOML: kijk naar aanhalingstekens, komma’s en sleutels die er twee keer staan";
        let unclosed = changed("lang = \"tr\"", "lang = \"tr");
        assert_eq!(unclosed, [format!("locales/tr/locale.toml:5: {FAULT}")]);
        let twice = changed("lang = \"tr\"", "lang = \"tr\"\nlang = \"tr\"");
        assert_eq!(twice, [format!("locales/tr/locale.toml:6: {FAULT}")]);
        let unopened = changed("\"Ocak\"", "Ocak\"");
        assert!(
            unopened[0].starts_with("locales/tr/locale.toml:11: "),
            "{unopened:?}"
        );
        assert!(
            !unopened.iter().any(|fault| fault.ends_with("ontbreekt")),
            "{unopened:?}"
        );
    }

    #[test]
    fn a_value_of_another_sort_is_told() {
        assert_eq!(
            changed("name = \"Türkçe\"", "name = 3"),
            [
                "locales/tr/locale.toml:2: de sleutel “name” moet een tekst tussen aanhalingstekens zijn"
            ]
        );
        let told = changed("fonts = [\"Noto Sans\"]", "fonts = \"Noto Sans\"");
        assert!(told[0].starts_with(
            "locales/tr/locale.toml:6: de sleutel “fonts” moet een lijst van teksten zijn"
        ));
    }

    #[test]
    fn empty_texts_and_lists_are_told() {
        assert_eq!(
            changed("\"Türkçe\"", "\" \""),
            ["locales/tr/locale.toml:2: de sleutel “name” heeft een lege tekst"]
        );
        assert_eq!(
            changed("[\"Noto Sans\"]", "[]"),
            ["locales/tr/locale.toml:6: de lijst “fonts” is leeg"]
        );
    }

    #[test]
    fn t6_b4_the_characters_of_calendar_words_are_checked_too() {
        let told = changed("\"Ocak\"", "\"Ocak \u{0661}\u{2068}\"");
        assert_eq!(told.len(), 2, "{told:?}");
    }

    #[test]
    fn t4_seven_weekdays_and_twelve_months_are_counted() {
        assert_eq!(
            changed("\"Pazartesi\", ", ""),
            [
                "locales/tr/locale.toml:10: de lijst “calendar.weekdays” telt 6 woorden en moet er 7 tellen"
            ]
        );
        assert_eq!(
            changed("\"Ocak\", ", "\"Ocak\", \"Ocak\", "),
            [
                "locales/tr/locale.toml:11: de lijst “calendar.months” telt 13 woorden en moet er 12 tellen"
            ]
        );
    }
}
