//! A made-up language whose every word shows where it comes from: a test that renders a pack in it proves that
//! no template holds a word of its own.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use toml::{Table, Value};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{LocaleFiles, fields};

/// The tag of the made-up language, from the range that no real language has.
const TAG: &str = "qps";

/// Marks around each piece of text. Noto Sans has them (it lacks ⟦ and ⟧), and no text uses them.
const MARKS: [char; 2] = ['⁅', '⁆'];

/// Letters and what stands for them. Noto Sans has them all; no Dutch word has any.
const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const STRANGE: &str = "āƀċďēƒġĥīĵķļṁņōṗɋŗšţūṽŵẋŷżĀɃĊĎĒƑĠĤĪĴĶĻṀŅŌṖɊŖŠŢŪṼŴẊŶŻ";

/// The made-up language, from good Dutch texts: `Gesprek over { $pupil }` becomes `⁅Ġēšṗŗēķ ōṽēŗ⁆ { $pupil }`.
/// Variables, selectors and digits stay.
pub fn pseudo(dutch: &LocaleFiles) -> LocaleFiles {
    let files = dutch.files.iter().map(|(name, text)| {
        let text = if name == fields::FILE {
            pseudo_toml(text)
        } else if name.ends_with(".ftl") {
            pseudo_ftl(text)
        } else {
            text.clone()
        };
        (name.clone(), text)
    });
    LocaleFiles {
        tag: TAG.to_owned(),
        origin: format!("locales/{TAG}"),
        files: files.collect(),
    }
}

/// A text in the made-up language: the marks go around it, inside the white space at its ends.
/// Points and dashes alone stay as they are, so that a time keeps its shape.
fn strange(text: &str) -> String {
    let core = text.trim();
    if !core.contains(char::is_alphabetic) {
        return text.to_owned();
    }
    let start = &text[..text.len() - text.trim_start().len()];
    let end = &text[text.trim_end().len()..];
    let core: String = core
        .nfd()
        .filter(|&c| !is_combining_mark(c))
        .map(letter)
        .collect();
    format!("{start}{}{core}{}{end}", MARKS[0], MARKS[1])
}

fn letter(c: char) -> char {
    PLAIN
        .chars()
        .zip(STRANGE.chars())
        .find(|&(plain, _)| plain == c)
        .map_or(c, |(_, strange)| strange)
}

fn pseudo_ftl(text: &str) -> String {
    let mut resource: Resource<String> =
        parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        if let Entry::Message(Message {
            value: Some(value), ..
        }) = entry
        {
            pattern(value);
        }
    }
    serialize(&resource)
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = strange(value),
            PatternElement::Placeable { expression: placed } => expression(placed),
        }
    }
}

fn expression(placed: &mut Expression<String>) {
    match placed {
        Expression::Select { variants, .. } => variants
            .iter_mut()
            .for_each(|variant| pattern(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression: inner }) => expression(inner),
        Expression::Inline(_) => {}
    }
}

fn pseudo_toml(text: &str) -> String {
    let Ok(mut table) = text.parse::<Table>() else {
        return text.to_owned();
    };
    let name = table
        .get("name")
        .and_then(Value::as_str)
        .map(strange)
        .unwrap_or_default();
    for (key, value) in [
        ("tag", TAG),
        ("lang", TAG),
        ("dutch-name", "Pseudotaal"),
        ("name", &name),
    ] {
        table.insert(key.to_owned(), value.into());
    }
    table.remove("aliases");
    if let Some(calendar) = table.get_mut("calendar").and_then(Value::as_table_mut) {
        calendar
            .iter_mut()
            .for_each(|(_, value)| calendar_words(value));
    }
    table.to_string()
}

fn calendar_words(value: &mut Value) {
    match value {
        Value::String(words) => *words = strange_pattern(words),
        Value::Array(list) => list.iter_mut().for_each(calendar_words),
        _ => {}
    }
}

/// `{time} uur` becomes `{time} ⁅ūūŗ⁆`.
fn strange_pattern(pattern: &str) -> String {
    let pieces = pattern
        .split_inclusive('}')
        .map(|piece| match piece.split_once('{') {
            Some((text, slot)) => format!("{}{{{slot}", strange(text)),
            None => strange(piece),
        });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LangTag;
    use crate::locale::samples::{dutch, load};
    use crate::locale::{Arg, Locale, plain};
    use chrono::{NaiveDate, NaiveTime};

    fn with_pseudo(check: impl Fn(&Locale)) {
        let locales = load(vec![dutch(), pseudo(&dutch())]);
        check(locales.get(&LangTag(TAG.into())).unwrap());
    }

    #[test]
    fn every_piece_of_text_is_marked_and_variables_are_not() {
        with_pseudo(|locale| {
            let title = locale.text("title", &[("pupil", "Noor".into())]);
            assert_eq!(title, "⁅Ġēšṗŗēķ ōṽēŗ⁆ Noor");
            assert_eq!(
                plain(&locale.text("minutes", &[("minutes", Arg::Num(15))])),
                "15 ⁅ṁīņūţēņ⁆"
            );
            assert_eq!(
                locale.text("kind", &[("kind", "start".into())]),
                "⁅šţāŗţġēšṗŗēķ⁆"
            );
        });
    }

    #[test]
    fn no_label_keeps_a_latin_letter_of_its_own() {
        with_pseudo(|locale| {
            for (id, text) in locale.labels() {
                assert!(
                    !text.chars().any(|c| c.is_ascii_alphabetic()),
                    "{id}: {text}"
                );
                assert!(
                    text.starts_with(MARKS[0]) && text.contains(MARKS[1]),
                    "{id}: {text}"
                );
            }
        });
    }

    #[test]
    fn t4_calendar_words_are_marked_too_and_digits_stay() {
        with_pseudo(|locale| {
            let date = NaiveDate::from_ymd_opt(2027, 2, 3).unwrap();
            assert_eq!(locale.date(date), "⁅ŵōēņšďāġ⁆ 3 ⁅ƒēƀŗūāŗī⁆ 2027");
            let at = |hour| NaiveTime::from_hms_opt(hour, 45, 0).unwrap();
            assert_eq!(locale.time_range(at(15), at(16)), "15.45 – 16.45 ⁅ūūŗ⁆");
        });
    }

    #[test]
    fn every_letter_has_another_one_of_its_own() {
        let mut strange: Vec<char> = STRANGE.chars().collect();
        assert_eq!(strange.len(), PLAIN.len());
        strange.sort_unstable();
        strange.dedup();
        assert_eq!(strange.len(), PLAIN.len());
        assert!(!strange.iter().any(char::is_ascii));
        assert_eq!(super::strange("Één, ’s ochtends"), "⁅Ēēņ, ’š ōċĥţēņďš⁆");
    }
}
