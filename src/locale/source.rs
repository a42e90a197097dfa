//! One folder of texts, read: its messages with their lines and shapes, its keys, its faults. Nothing is
//! compared with Dutch here.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::LocaleFiles;
use super::fault::{Faults, Lines, Spot};
use super::fields::{self, Fields};
use super::shape::Shape;

/// A message and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The line of its id.
    pub spot: Spot,
    /// Name of its file: `agenda.ftl`.
    pub file: String,
    /// Its variables.
    pub shape: Shape,
}

/// A locale as its files have it.
#[derive(Debug)]
pub(super) struct Source {
    /// Name of the folder.
    pub tag: String,
    /// `locales/tr`.
    pub origin: String,
    /// The keys of `locale.toml`.
    pub fields: Fields,
    /// The parsed files; a later one wins.
    pub resources: Vec<FluentResource>,
    /// The messages that could be read, by id.
    pub messages: BTreeMap<String, Found>,
    /// Ids whose message could not be read: told already, and not missing.
    pub broken: BTreeSet<String>,
    /// Names of the files with messages.
    pub files: BTreeSet<String>,
    /// What is wrong so far.
    pub faults: Faults,
}

impl Source {
    /// Reads the files of one folder.
    pub fn read(locale: LocaleFiles) -> Self {
        let mut faults = Faults::default();
        let mut source = Source {
            fields: Fields::of(&locale, &mut faults),
            tag: locale.tag,
            origin: locale.origin,
            resources: Vec::new(),
            messages: BTreeMap::new(),
            broken: BTreeSet::new(),
            files: BTreeSet::new(),
            faults,
        };
        for (name, text) in locale.files {
            source.file(&name, text);
        }
        source
    }

    /// A school's own folder over the built-in one: its messages and its keys win, one by one.
    pub fn overridden_by(mut self, own: Source) -> Self {
        self.fields.replace_by(own.fields);
        self.resources.extend(own.resources);
        self.messages.extend(own.messages);
        self.broken.extend(own.broken);
        self.files.extend(own.files);
        self.faults.extend(own.faults);
        self
    }

    fn file(&mut self, name: &str, text: String) {
        if name.ends_with(".ftl") {
            self.messages_of(name, without_bom(&text).to_owned());
        } else if name != fields::FILE && !is_note(name) {
            let spot = Spot::file(format!("{}/{name}", self.origin));
            self.faults.tell(
                &spot,
                "dit bestand hoort niet bij de teksten: alleen locale.toml en bestanden op .ftl",
            );
        }
    }

    fn messages_of(&mut self, name: &str, text: String) {
        let path = format!("{}/{name}", self.origin);
        let (resource, errors) = match FluentResource::try_new(text) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        let lines = Lines::of(&path, resource.source());
        for error in errors {
            self.syntax(&lines, resource.source(), &error);
        }
        for entry in resource.entries() {
            match entry {
                Entry::Message(message) => {
                    let spot = lines.spot(offset(resource.source(), message.id.name));
                    self.message(name, spot, message);
                }
                Entry::Term(term) => {
                    let spot = lines.spot(offset(resource.source(), term.id.name));
                    self.faults.tell(
                        &spot,
                        format!("een term (-{}) wordt hier niet gebruikt", term.id.name),
                    );
                }
                Entry::Junk { content } => self.broken.extend(ids(content).map(str::to_owned)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
        self.files.insert(name.to_owned());
        self.resources.push(resource);
    }

    fn message(&mut self, name: &str, spot: Spot, message: &Message<&str>) {
        let id = message.id.name;
        if let Some(first) = self.messages.get(id) {
            let line = first.spot.line.unwrap_or(1);
            let fault = format!("staat er al, in {} op regel {line}", first.file);
            self.faults.message(&spot, id, fault);
            return;
        }
        let (shape, faults) = Shape::of(message);
        for fault in faults {
            self.faults.message(&spot, id, fault);
        }
        self.messages.insert(
            id.to_owned(),
            Found {
                spot,
                file: name.to_owned(),
                shape,
            },
        );
    }

    fn syntax(&mut self, lines: &Lines<'_>, text: &str, error: &ParserError) {
        let spot = lines.spot(error.pos.start);
        let message = error
            .slice
            .clone()
            .and_then(|slice| ids(text.get(slice)?).next());
        match message {
            Some(id) => self.faults.message(&spot, id, syntax_words(&error.kind)),
            None => self.faults.tell(&spot, syntax_words(&error.kind)),
        }
    }
}

/// What the parser stumbled over, in words of our own.
fn syntax_words(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("hier wordt een “{token}” verwacht"),
        ErrorKind::ExpectedMessageField { .. } => "de tekst is leeg".to_owned(),
        ErrorKind::MissingDefaultVariant => "de keuze heeft geen vorm met een * ervoor".to_owned(),
        ErrorKind::MultipleDefaultVariants => {
            "de keuze heeft twee vormen met een * ervoor".to_owned()
        }
        ErrorKind::MissingValue => "hier ontbreekt een tekst".to_owned(),
        ErrorKind::UnbalancedClosingBrace => "een accolade } gaat niet open".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "een aanhalingsteken sluit niet".to_owned(),
        ErrorKind::ExpectedInlineExpression => {
            "na de accolade { wordt een variabele zoals $pupil verwacht".to_owned()
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "kiezen kan alleen met een variabele, zoals { $kind -> … }".to_owned()
        }
        _ => "dit is geen goed Fluent-bericht".to_owned(),
    }
}

/// The ids of the messages that begin in a stretch of text: an id stands at the start of a line.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        is_id.then_some(id)
    })
}

/// Where in `text` its slice `part` begins: the syntax tree borrows from the text and tells no places.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Windows editors put a mark before the text that no parser expects.
pub(super) fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// Notes for translators, and what file managers leave behind.
fn is_note(name: &str) -> bool {
    name.starts_with('.')
        || [".md", ".txt", ".ini"]
            .iter()
            .any(|end| name.to_lowercase().ends_with(end))
}

#[cfg(test)]
mod tests {
    use crate::domain::LangTag;
    use crate::locale::samples::{dutch, faults, load, turkish};

    fn changed(from: &str, to: &str) -> Vec<String> {
        faults(
            vec![dutch(), turkish().with("common.ftl", from, to)],
            vec![],
        )
    }

    #[test]
    fn a_syntax_error_stands_at_its_line_and_its_message_is_not_missing_too() {
        assert_eq!(
            changed("{ $pupil } ile", "{ $pupil ile"),
            ["locales/tr/common.ftl:1: bericht “title”: hier wordt een “}” verwacht"]
        );
        assert_eq!(
            changed("label = Evde", "label = { evde de }"),
            ["locales/tr/common.ftl:2: bericht “label”: hier wordt een “}” verwacht"]
        );
        assert_eq!(
            changed("label = Evde", "label = Evde }"),
            ["locales/tr/common.ftl:2: bericht “label”: een accolade } gaat niet open"]
        );
        assert_eq!(
            changed("*[other] { $minutes } dk", "[other] { $minutes } dk"),
            [
                "locales/tr/common.ftl:8: bericht “minutes”: de keuze heeft geen vorm met een * ervoor"
            ]
        );
        assert_eq!(
            changed("{ $minutes ->", "{ minutes ->"),
            [
                "locales/tr/common.ftl:5: bericht “minutes”: kiezen kan alleen met een variabele, zoals { $kind -> … }"
            ]
        );
    }

    #[test]
    fn an_empty_text_is_told() {
        for to in ["label =", "label = { \"\" }"] {
            assert_eq!(
                changed("label = Evde", to),
                ["locales/tr/common.ftl:2: bericht “label”: de tekst is leeg"]
            );
        }
    }

    #[test]
    fn a_message_that_stands_there_twice_is_told() {
        assert_eq!(
            changed("label = Evde", "label = Evde\nlabel = Okulda"),
            ["locales/tr/common.ftl:3: bericht “label”: staat er al, in common.ftl op regel 2"]
        );
        let mut twice = turkish();
        twice
            .files
            .insert("zz.ftl".into(), "# opmerking\nlabel = Evde\n".into());
        assert_eq!(
            faults(vec![dutch(), twice], vec![]),
            ["locales/tr/zz.ftl:2: bericht “label”: staat er al, in common.ftl op regel 2"]
        );
    }

    #[test]
    fn terms_functions_attributes_and_references_are_refused() {
        for (to, fault) in [
            (
                "label = Evde\n-okul = okul",
                "locales/tr/common.ftl:3: een term (-okul) wordt hier niet gebruikt",
            ),
            (
                "label = { tip-1 }",
                "locales/tr/common.ftl:2: bericht “label”: een verwijzing naar een ander bericht (tip-1) wordt hier niet gebruikt",
            ),
            (
                "label = Evde\n  .x = y",
                "locales/tr/common.ftl:2: bericht “label”: een attribuut (.naam) wordt hier niet gebruikt",
            ),
            (
                "label = { UPPER(3) }",
                "locales/tr/common.ftl:2: bericht “label”: de functie UPPER() wordt hier niet gebruikt",
            ),
        ] {
            assert_eq!(changed("label = Evde", to), [fault]);
        }
    }

    #[test]
    fn t6_isolates_that_do_not_close_are_told_with_their_line() {
        assert_eq!(
            changed("label = Evde", "label = \u{2067}Evde"),
            [
                "locales/tr/common.ftl:2: bericht “label”: een isolatieteken (U+2066–U+2069) heeft geen tegenhanger"
            ]
        );
    }

    #[test]
    fn b4_digits_of_another_script_are_told_with_their_line() {
        assert_eq!(
            changed("label = Evde", "label = Evde ٣"),
            [
                "locales/tr/common.ftl:2: bericht “label”: het cijfer “٣” moet een westers cijfer zijn (0–9)"
            ]
        );
    }

    #[test]
    fn files_that_nothing_reads_are_told_and_notes_are_not() {
        let mut odd = turkish();
        odd.files.insert("agenda.flt".into(), String::new());
        odd.files.insert("README.md".into(), String::new());
        odd.files.insert(".DS_Store".into(), String::new());
        let told = faults(vec![dutch(), odd], vec![]);
        assert_eq!(told.len(), 1);
        assert!(
            told[0].starts_with("locales/tr/agenda.flt: dit bestand hoort niet bij de teksten")
        );
    }

    #[test]
    fn files_from_a_windows_editor_read_as_any_other() {
        let mut windows = turkish();
        for text in windows.files.values_mut() {
            *text = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        }
        let locales = load(vec![dutch(), windows]);
        assert_eq!(
            locales
                .get(&LangTag("tr".into()))
                .unwrap()
                .text("label", &[]),
            "Evde"
        );
    }
}
