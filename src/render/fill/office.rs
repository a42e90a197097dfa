//! Papers for the school and for all parents: the year's cycle, the test page for the envelope, the phrase bank.

use super::Voices;
use super::letter::{example_address, sender, window_id};
use crate::domain::{LangTag, Phrases, SchoolYear, Settings};
use crate::locale::{Arg, Locale, Locales, SheetRow, plain};
use crate::render::payload::{
    Calibration, PhraseGroup, PhraseLine, PhraseList, ReviewGroup, ReviewRow, ReviewSheet,
    YearMoment, YearPlan,
};

/// A name that stands in the examples of the phrase bank.
const EXAMPLE_NAME: &str = "Noor";

impl YearPlan {
    /// The cycle of the settings, in the order of the year; nothing when the settings have none.
    pub fn of(
        settings: &Settings,
        locales: &Locales,
        language: &LangTag,
        logo: Option<&'static str>,
    ) -> Option<Self> {
        let mut cycle = settings.cycle.clone();
        cycle.sort_by_key(|entry| entry.from);
        let year = SchoolYear::of(cycle.first()?.from).to_string();
        let voices = Voices::of(locales, language);
        Some(YearPlan {
            langs: voices.tags(),
            title: voices.say("year-plan-title", &[("year", Arg::Str(&year))]),
            school: sender(&settings.school, logo),
            moments: cycle
                .iter()
                .map(|entry| YearMoment {
                    name: voices.say("cycle-name", &[("kind", Arg::Str(entry.kind.id()))]),
                    when: voices.days(entry),
                    what: voices.say(&format!("year-plan-what-{}", entry.kind.id()), &[]),
                })
                .collect(),
            closing: voices.say("year-plan-closing", &[]),
            note: !language.is_dutch(),
        })
    }
}

impl Calibration {
    /// With the sender of the settings and an invented address.
    pub fn of(settings: &Settings, logo: Option<&'static str>) -> Self {
        Calibration {
            langs: vec![LangTag::dutch().0],
            window: window_id(settings.window),
            school: sender(&settings.school, logo),
            address: example_address(),
        }
    }
}

impl PhraseList {
    /// Every phrase with its code: in Dutch, and beside it in the language that parents read.
    pub fn of(phrases: &Phrases, locales: &Locales, beside: Option<&Locale>) -> Self {
        let list = std::iter::once(locales.dutch()).chain(beside).collect();
        let voices = Voices { list };
        let mut groups: Vec<(&str, PhraseGroup)> = Vec::new();
        for phrase in phrases.iter() {
            let name = [("pupil", Arg::Str(EXAMPLE_NAME))];
            let line = PhraseLine {
                code: phrase.code.clone(),
                kind: phrase.kind.id(),
                text: voices.say(&format!("phrase-{}", phrase.code), &name),
            };
            match groups.iter_mut().find(|(id, _)| *id == phrase.group) {
                Some((_, group)) => group.phrases.push(line),
                None => groups.push((
                    &phrase.group,
                    PhraseGroup {
                        name: voices.say(&format!("phrases-group-{}", phrase.group), &[]),
                        phrases: vec![line],
                    },
                )),
            }
        }
        PhraseList {
            langs: voices.tags(),
            groups: groups.into_iter().map(|(_, group)| group).collect(),
        }
    }
}

impl ReviewSheet {
    /// Every text of a language, file by file.
    pub fn of(rows: &[SheetRow], locales: &Locales, own: &Locale) -> Self {
        let tag = &own.meta().tag;
        let language = locales.languages().dutch_name(tag);
        let args = [("language", Arg::Str(language))];
        let groups = rows.chunk_by(|a, b| a.file == b.file).map(|rows| {
            let file = rows.first().map_or("", |row| row.file.as_str());
            ReviewGroup {
                file: file.trim_end_matches(".ftl").to_owned(),
                rows: rows
                    .iter()
                    .map(|row| ReviewRow {
                        number: row.number,
                        dutch: row.dutch.clone(),
                        own: row.own.clone(),
                        note: row.note.clone(),
                    })
                    .collect(),
            }
        });
        ReviewSheet {
            langs: vec![LangTag::dutch().0, tag.0.clone()],
            title: plain(&locales.dutch().text("review-title", &args)),
            name: own.meta().name.clone(),
            doubts: own.meta().review.doubts.clone(),
            groups: groups.collect(),
        }
    }
}
