//! A locale as far as every run needs it: what `locale.toml` says. Its texts are read when one is asked for.

use super::LocaleFiles;
use super::calendar::Calendar;
use super::check::Model;
use super::fault::Faults;
use super::fields::Fields;
use super::meta::{self, Direction, Meta};
use super::plural::Plurals;
use super::source::Source;
use super::texts::{Locale, Read, Texts};
use crate::domain::Languages;

/// A locale of which `locale.toml` has been read, and its texts will be.
pub(super) struct Head {
    pub meta: Meta,
    pub faults: Faults,
    fields: Fields,
    calendar: Calendar,
    texts: Read,
}

impl Head {
    /// Of a locale that tests have held against Dutch.
    pub fn proven(files: LocaleFiles) -> Self {
        let mut faults = Faults::default();
        let fields = Fields::of(&files, &mut faults);
        let tag = files.tag.clone();
        let language = meta::identifier(&tag, &fields, &mut faults);
        Head::new(&tag, fields, faults, move |direction| {
            let source = Source::read(files);
            assert!(source.faults.is_empty(), "a test reads the built-in texts");
            Texts::of(source.resources, source.messages, language, direction)
        })
    }

    /// Of a locale that is held against Dutch here.
    pub fn compared(mut source: Source, model: &Model) -> Self {
        let mut faults = std::mem::take(&mut source.faults);
        let language = meta::identifier(&source.tag, &source.fields, &mut faults);
        model.compare(&source, &Plurals::of(&language), &mut faults);
        Head::new(&source.tag, source.fields, faults, move |direction| {
            Texts::of(source.resources, source.messages, language, direction)
        })
    }

    fn new(
        tag: &str,
        fields: Fields,
        mut faults: Faults,
        texts: impl FnOnce(Direction) -> Texts + Send + 'static,
    ) -> Self {
        let meta = Meta::read(tag, &fields, &mut faults);
        let direction = meta.direction;
        Head {
            meta,
            calendar: Calendar::read(&fields, &mut faults),
            fields,
            faults,
            texts: Box::new(move || texts(direction)),
        }
    }

    /// Adds its names to the dictionary.
    pub fn enter(&mut self, languages: &mut Languages) {
        self.meta.enter(languages, &self.fields, &mut self.faults);
    }

    /// Ready for use, when no fault came out.
    pub fn finish(self) -> Locale {
        Locale::new(self.meta, self.calendar, self.texts)
    }
}
