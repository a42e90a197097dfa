//! The texts of one language at work: messages with their arguments, labels for the templates, dates and times.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveTime};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rustc_hash::FxHashMap;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::calendar::Calendar;
use super::characters::{has_right_to_left, plain};
use super::meta::{Direction, Meta};
use super::shape::Shape;
use super::source::Found;

/// A value for a variable of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A name, a date in words, or the id of a choice. It comes out between isolates where a line can turn (T6).
    Str(&'a str),
    /// A whole number: chooses a plural form, printed in Western digits without points or spaces (B4).
    Num(u32),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Str(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Str(text)
    }
}

impl From<u16> for Arg<'_> {
    fn from(number: u16) -> Self {
        Arg::Num(number.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Num(number)
    }
}

/// A call that does not fit its message: a mistake in this program, not in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextError {
    /// No message has this id.
    UnknownMessage {
        /// The id.
        id: String,
    },
    /// An argument is missing, or of the wrong sort.
    Argument {
        /// The id of the message.
        id: String,
        /// The variable.
        variable: String,
        /// What is wrong with it.
        fault: &'static str,
    },
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TextError::UnknownMessage { id } => write!(f, "no message “{id}”"),
            TextError::Argument {
                id,
                variable,
                fault,
            } => write!(f, "message “{id}”: ${variable} {fault}"),
        }
    }
}

impl std::error::Error for TextError {}

/// Reads the texts of a language.
pub(super) type Read = Box<dyn FnOnce() -> Texts + Send>;

/// One language, complete and checked.
pub struct Locale {
    meta: Meta,
    calendar: Calendar,
    /// Read when the first one is asked for: of twenty languages a school has five.
    texts: LazyLock<Texts, Read>,
}

/// The texts of one language.
pub(super) struct Texts {
    direction: Direction,
    bundle: FluentBundle<FluentResource>,
    /// By id; asked for some hundred times a pack.
    messages: FxHashMap<String, Message>,
    /// The ids `prefix-1`, `prefix-2` … by their prefix.
    families: FxHashMap<String, Vec<String>>,
    labels: BTreeMap<String, String>,
}

/// A message of a locale.
struct Message {
    shape: Shape,
    /// Every variable.
    variables: Vec<String>,
    /// What it says, when that is the same on every sheet.
    label: Option<String>,
}

impl Locale {
    /// A locale whose texts are read by `read`.
    pub(super) fn new(meta: Meta, calendar: Calendar, read: Read) -> Self {
        Locale {
            meta,
            calendar,
            texts: LazyLock::new(read),
        }
    }

    /// What the locale says of itself.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The text of a message. Wherever a right-to-left letter is near, every variable comes out between isolates
    /// (T6); [`super::plain`] takes them out for titles and file names. Arguments that the
    /// message has no variable for are passed over, so that the lines of a family can share theirs.
    ///
    /// # Panics
    ///
    /// When no message has this id or an argument is missing or of the wrong sort. Ids stand in the code and
    /// every locale has every message, so that a test over one language finds such a mistake;
    /// [`Locale::try_text`] tells it instead.
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.try_text(id, args)
            .unwrap_or_else(|error| panic!("{error}"))
    }

    /// The text of a message, as [`Locale::text`].
    ///
    /// # Errors
    ///
    /// When the call does not fit the message: nothing is chosen silently.
    pub fn try_text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, TextError> {
        self.texts.text(id, args)
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.texts.messages.contains_key(id)
    }

    /// The ids `prefix-1`, `prefix-2` … that there are, in this order.
    pub fn family(&self, prefix: &str) -> &[String] {
        self.texts.families.get(prefix).map_or(&[], Vec::as_slice)
    }

    /// Every message without variables, by id.
    pub fn labels(&self) -> &BTreeMap<String, String> {
        &self.texts.labels
    }

    /// The texts file of this language for the templates: the same bytes for the same texts.
    pub fn typst_json(&self) -> String {
        let texts = TypstTexts {
            lang: &self.meta.lang,
            region: self.meta.region.as_deref(),
            dir: self.meta.direction.id(),
            fonts: &self.meta.fonts,
            name: &self.meta.name,
            messages: self.labels(),
        };
        serde_json::to_string(&texts).expect("plain texts are always json")
    }

    /// `dinsdag 2 februari 2027`.
    pub fn date(&self, date: NaiveDate) -> String {
        self.calendar.date(date)
    }

    /// `2 februari`.
    pub fn day_month(&self, date: NaiveDate) -> String {
        self.calendar.day_month(date)
    }

    /// `2 februari 2027`.
    pub fn day_month_year(&self, date: NaiveDate) -> String {
        self.calendar.day_month_year(date)
    }

    /// `29 maart – 2 april`, `1 – 5 februari`.
    pub fn day_range(&self, from: NaiveDate, to: NaiveDate) -> String {
        self.calendar.day_range(from, to)
    }

    /// `15.45 uur`.
    pub fn time(&self, time: NaiveTime) -> String {
        self.calendar.time(time)
    }

    /// `15.45 – 16.00 uur`.
    pub fn time_range(&self, from: NaiveTime, to: NaiveTime) -> String {
        self.calendar.time_range(from, to)
    }
}

impl Texts {
    /// Puts the files and messages of a locale without faults to work.
    pub(super) fn of(
        resources: Vec<FluentResource>,
        messages: BTreeMap<String, Found>,
        language: LanguageIdentifier,
        direction: Direction,
    ) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(true);
        bundle.set_transform(Some(on_one_line));
        for resource in resources {
            bundle.add_resource_overriding(resource);
        }
        let messages: FxHashMap<String, Message> = { messages.into_iter() }
            .map(|(id, found)| {
                let shape = found.shape;
                let variables = shape.variables().into_iter().map(str::to_owned);
                let message = Message {
                    variables: variables.collect(),
                    shape,
                    label: None,
                };
                (id, message)
            })
            .collect();
        let mut texts = Texts {
            direction,
            bundle,
            families: families(&messages),
            messages,
            labels: BTreeMap::new(),
        };
        let labels = { texts.messages.iter() }.filter(|(_, message)| message.variables.is_empty());
        let label = |id: &String| texts.text(id, &[]).expect("it has no variables");
        texts.labels = { labels.map(|(id, _)| (id.clone(), label(id))) }.collect();
        for (id, label) in &texts.labels {
            let message = texts.messages.get_mut(id);
            message.expect("a label is a message").label = Some(label.clone());
        }
        texts
    }

    fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, TextError> {
        let unknown = || TextError::UnknownMessage { id: id.to_owned() };
        let message = self.messages.get(id).ok_or_else(unknown)?;
        // Formatted once.
        if let Some(label) = &message.label {
            return Ok(label.clone());
        }
        check_args(id, message, args)?;
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(unknown)?;
        let mut values = FluentArgs::with_capacity(args.len());
        for &(name, arg) in args {
            let value = match arg {
                Arg::Str(text) => FluentValue::from(text),
                Arg::Num(number) => FluentValue::from(number),
            };
            values.set(name, value);
        }
        // With the arguments checked and references refused at loading, nothing is left to go wrong.
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut Vec::new());
        // Where everything runs from left to right, isolates would only stay behind in what is searched and copied.
        // Where a reader's eye may jump, variables need them.
        Ok(if self.direction == Direction::RightToLeft {
            text.into_owned()
        } else {
            Some(plain(&text))
                .filter(|plain| !has_right_to_left(plain))
                .unwrap_or_else(|| text.into_owned())
        })
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.meta.tag)
    }
}

/// Messages whose ids differ in their last number only, from 1 without a gap.
fn families(messages: &FxHashMap<String, Message>) -> FxHashMap<String, Vec<String>> {
    let first = messages.keys().filter_map(|id| id.strip_suffix("-1"));
    let family = |prefix: &str| -> Vec<String> {
        (1..)
            .map(|number: u32| format!("{prefix}-{number}"))
            .take_while(|id| messages.contains_key(id))
            .collect()
    };
    first
        .map(|prefix| (prefix.to_owned(), family(prefix)))
        .collect()
}

/// What a template reads of a language.
#[derive(Serialize)]
struct TypstTexts<'a> {
    lang: &'a str,
    region: Option<&'a str>,
    dir: &'static str,
    fonts: &'a [String],
    name: &'a str,
    messages: &'a BTreeMap<String, String>,
}

/// A translator may wrap a long text in the editor: on paper it is one line, broken where it must.
fn on_one_line(text: &str) -> Cow<'_, str> {
    if text.contains('\n') {
        Cow::Owned(text.replace("\r\n", " ").replace('\n', " "))
    } else {
        Cow::Borrowed(text)
    }
}

/// Fluent would take the default form for an unknown choice and print the name of a missing variable.
fn check_args(id: &str, message: &Message, args: &[(&str, Arg<'_>)]) -> Result<(), TextError> {
    let shape = &message.shape;
    for variable in message.variables.iter().map(String::as_str) {
        let given = args
            .iter()
            .find(|(name, _)| *name == variable)
            .map(|&(_, arg)| arg);
        let chosen = shape
            .chosen
            .get(variable)
            .and_then(|selectors| selectors.first());
        let fault = match given {
            None => Some("is missing"),
            Some(Arg::Str(_)) if shape.counted.contains_key(variable) => Some("must be a number"),
            Some(Arg::Str(key)) if chosen.is_some_and(|keys| !keys.contains(key)) => {
                Some("is not one of the choices")
            }
            Some(Arg::Num(_)) if chosen.is_some() => Some("must be the id of a choice"),
            Some(_) => None,
        };
        if let Some(fault) = fault {
            return Err(TextError::Argument {
                id: id.to_owned(),
                variable: variable.to_owned(),
                fault,
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LangTag;
    use crate::locale::samples::{arabic, dutch, load, turkish};
    use crate::locale::{Locales, plain};

    fn get<'a>(locales: &'a Locales, tag: &str) -> &'a Locale {
        locales.get(&LangTag(tag.into())).unwrap()
    }

    #[test]
    fn t6_a_variable_stands_between_isolates_wherever_a_line_can_turn() {
        let locales = load(vec![dutch(), arabic()]);
        let args = [("pupil", Arg::Str("Noor"))];
        assert_eq!(
            get(&locales, "ar").text("title", &args),
            "حديث عن \u{2068}Noor\u{2069}"
        );
        assert_eq!(
            locales.dutch().text("title", &[("pupil", Arg::Str("نور"))]),
            "Gesprek over \u{2068}نور\u{2069}"
        );
        assert_eq!(locales.dutch().text("title", &args), "Gesprek over Noor");
    }

    #[test]
    fn t6_dates_and_phone_numbers_in_arabic_text_keep_their_order() {
        let locales = load(vec![dutch(), arabic()]);
        let text = get(&locales, "ar").text(
            "when",
            &[("pupil", "Noor".into()), ("date", "010 123 45 67".into())],
        );
        assert!(text.contains("\u{2068}010 123 45 67\u{2069}"), "{text}");
    }

    #[test]
    fn b4_numbers_choose_a_form_and_print_in_plain_western_digits() {
        let locales = load(vec![dutch(), arabic()]);
        let minutes = |tag: &str, n: u32| {
            plain(&get(&locales, tag).text("minutes", &[("minutes", n.into())]))
        };
        assert_eq!(minutes("nl", 1), "1 minuut");
        assert_eq!(minutes("nl", 15), "15 minuten");
        assert_eq!(minutes("nl", 12345), "12345 minuten");
        assert_eq!(minutes("ar", 2), "دقيقتان");
        assert_eq!(minutes("ar", 5), "5 دقائق");
        assert_eq!(minutes("ar", 15), "15 دقيقة");
    }

    #[test]
    fn a_choice_is_made_by_id() {
        let locales = load(vec![dutch(), turkish()]);
        assert_eq!(
            get(&locales, "tr").text("kind", &[("kind", "start".into())]),
            "ilk görüşme"
        );
    }

    #[test]
    fn a_call_that_does_not_fit_its_message_is_an_error_and_not_a_default() {
        let locales = load(vec![dutch()]);
        let error = |id: &str, args: &[(&str, Arg<'_>)]| {
            locales.dutch().try_text(id, args).unwrap_err().to_string()
        };
        assert_eq!(error("titel", &[]), "no message “titel”");
        assert_eq!(error("title", &[]), "message “title”: $pupil is missing");
        assert_eq!(
            error("kind", &[("kind", "begin".into())]),
            "message “kind”: $kind is not one of the choices"
        );
        assert_eq!(
            error("kind", &[("kind", 1_u16.into())]),
            "message “kind”: $kind must be the id of a choice"
        );
        assert_eq!(
            error("minutes", &[("minutes", "15".into())]),
            "message “minutes”: $minutes must be a number"
        );
    }

    #[test]
    fn a_family_is_its_numbered_messages_from_one() {
        let locales = load(vec![dutch()]);
        assert_eq!(locales.dutch().family("tip"), ["tip-1", "tip-2"]);
        assert_eq!(locales.dutch().family("label"), [""; 0]);
    }

    #[test]
    fn a_text_that_is_wrapped_in_its_file_is_one_line_on_paper() {
        for end in ["\n", "\r\n"] {
            let wrapped = format!("label = Evde{end}    ve okulda{end}");
            let locales = load(vec![
                dutch(),
                turkish().with("common.ftl", "label = Evde\n", &wrapped),
            ]);
            assert_eq!(get(&locales, "tr").text("label", &[]), "Evde ve okulda");
        }
    }

    #[test]
    fn labels_are_the_messages_without_variables() {
        let locales = load(vec![dutch()]);
        let labels: Vec<_> = locales
            .dutch()
            .labels()
            .iter()
            .map(|(id, text)| (id.as_str(), text.as_str()))
            .collect();
        assert_eq!(
            labels,
            [
                ("label", "Thuis"),
                ("note", "Dit is “gewoon” { tekst }."),
                ("tip-1", "Lees samen."),
                ("tip-2", "Praat samen.")
            ]
        );
    }

    #[test]
    fn t5_the_templates_get_texts_direction_and_fonts_as_json() {
        let locales = load(vec![dutch(), arabic()]);
        assert_eq!(
            locales.dutch().typst_json(),
            r#"{"lang":"nl","region":null,"dir":"ltr","fonts":["Noto Sans"],"name":"Nederlands","messages":{"label":"Thuis","note":"Dit is “gewoon” { tekst }.","tip-1":"Lees samen.","tip-2":"Praat samen."}}"#
        );
        assert!(get(&locales, "ar").typst_json().starts_with(
            r#"{"lang":"ar","region":"SY","dir":"rtl","fonts":["Vazirmatn","Noto Sans"],"#
        ));
    }
}
