//! A planned pack → the words and values of its sheets.
//!
//! In: who, when, in which languages. Out: one payload per sheet, as json. Every sentence comes from the
//! texts; nothing here is a word of its own. Nothing of another household is in reach but brothers and
//! sisters of the same home.

mod charts;
mod forms;
mod letter;
mod office;
mod print;
mod report;
mod room;
mod staff;

use serde::Serialize;

use super::part::Data;
use super::payload::{Foot, Lines};
use super::pdf::About;
use crate::domain::{CycleEntry, LangTag, Part, Settings};
use crate::locale::{Arg, Direction, Locale, Locales, plain};
use crate::plan::{Pack, Sheet};
pub use report::ATTACHMENT;
pub use staff::Staff;

/// What the sheets of one pack are filled from.
pub struct Fill<'a> {
    pack: &'a Pack<'a>,
    settings: &'a Settings,
    locales: &'a Locales,
    logo: Option<&'static str>,
}

/// The languages of one sheet, the home language first.
struct Voices<'a> {
    list: Vec<&'a Locale>,
}

impl<'a> Voices<'a> {
    /// The same message in each language.
    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Lines {
        self.each(|locale| locale.text(id, args))
    }

    /// The home language first, Dutch behind it.
    fn of(locales: &'a Locales, language: &LangTag) -> Self {
        let own = locales.get(language).filter(|_| !language.is_dutch());
        let list = own.into_iter().chain([locales.dutch()]).collect();
        Voices { list }
    }

    /// The days of one moment of the cycle.
    fn days(&self, entry: &CycleEntry) -> Lines {
        let until = entry.until.filter(|until| *until != entry.from);
        self.each(|locale| match until {
            Some(until) => locale.day_range(entry.from, until),
            None => locale.day_month(entry.from),
        })
    }

    /// A line made per language.
    fn each(&self, line: impl Fn(&Locale) -> String) -> Lines {
        self.list.iter().map(|locale| line(locale)).collect()
    }

    /// All messages `prefix-1`, `prefix-2` …
    fn family(&self, prefix: &str) -> Vec<Lines> {
        self.family_with(prefix, &[])
    }

    /// As [`Voices::family`], with arguments that its messages may use.
    fn family_with(&self, prefix: &str, args: &[(&str, Arg<'_>)]) -> Vec<Lines> {
        let ids = self.first().family(prefix);
        ids.iter().map(|id| self.say(id, args)).collect()
    }

    fn first(&self) -> &'a Locale {
        self.list[0]
    }

    /// Whether the sheet is read from right to left.
    fn is_rtl(&self) -> bool {
        self.first().meta().direction == Direction::RightToLeft
    }

    fn tags(&self) -> Vec<String> {
        self.list
            .iter()
            .map(|locale| locale.meta().tag.to_string())
            .collect()
    }
}

impl<'a> Fill<'a> {
    /// Everything that a pack is filled from. `logo` is the virtual path of the school's logo.
    pub fn new(
        pack: &'a Pack<'a>,
        settings: &'a Settings,
        locales: &'a Locales,
        logo: Option<&'static str>,
    ) -> Self {
        Fill {
            pack,
            settings,
            locales,
            logo,
        }
    }

    /// The payload of a sheet, as json, with its code when it has one.
    pub fn data(&self, sheet: &Sheet) -> Data {
        let voices = self.voices(sheet);
        let json = match sheet.part {
            Part::Invitation => {
                let (letter, code) = self.invitation(&voices);
                let json = json(&letter);
                return Data { json, code };
            }
            Part::Preparation => json(&self.preparation(&voices)),
            Part::PupilSheet => json(&self.pupil_sheet(&voices)),
            Part::Agenda => json(&self.agenda(&voices)),
            Part::Staircase => json(&self.staircase(&voices)),
            Part::Growth => json(&self.growth(&voices)),
            Part::Agreements => json(&self.agreements(&voices, sheet.copy)),
        };
        Data::from(json)
    }

    /// What the file says of itself.
    pub fn about(&self) -> About<'a> {
        let locale = self.locale();
        let pupil = &self.pack.pupil;
        About {
            title: plain(&locale.text(
                "pack-title",
                &[("pupil", Arg::Str(&pupil.name.to_string()))],
            )),
            locale,
            date: self.settings.letter_date,
            ident: format!(
                "{}/{}/{}",
                pupil.number.0, self.pack.household_number, self.pack.language
            ),
            keywords: Vec::new(),
        }
    }

    /// The half of the foot that says whose pack it is.
    pub fn foot_who(&self) -> Foot {
        foot_who(&self.pack.language, self.name_and_class())
    }

    /// The half of the foot that says which part and page it is.
    pub fn foot_place(&self, part: Part, page: usize, pages: usize) -> Foot {
        let part = format!("part-{}", part.id());
        foot_place(self.locale(), &part, page, pages)
    }

    /// The pack's own language.
    fn locale(&self) -> &'a Locale {
        self.locale_of(&self.pack.language)
    }

    fn voices(&self, sheet: &Sheet) -> Voices<'a> {
        Voices {
            list: sheet
                .languages
                .iter()
                .map(|tag| self.locale_of(tag))
                .collect(),
        }
    }

    /// Never another language in its place: the plan names only those with texts.
    fn locale_of(&self, tag: &LangTag) -> &'a Locale {
        self.locales
            .get(tag)
            .expect("the plan names languages with texts")
    }

    /// `Noor de Vries · groep 5/6 Kabouters`: school terms stay Dutch.
    pub fn name_and_class(&self) -> String {
        let pupil = &self.pack.pupil;
        format!("{} · {}", pupil.name, self.class_name())
    }

    /// `groep 5/6 Kabouters`.
    fn class_name(&self) -> String {
        plain(&self.locales.dutch().text(
            "class-name",
            &[("class", Arg::Str(self.pack.pupil.class.bare()))],
        ))
    }

    /// The lines of a family that fit this pack best: for the kind and the grades, for the kind, for the grades,
    /// or for all.
    fn closest(&self, voices: &Voices<'_>, family: &str) -> Vec<Lines> {
        self.closest_with(voices, family, &[])
    }

    /// As [`Fill::closest`], with arguments that its messages may use.
    fn closest_with(
        &self,
        voices: &Voices<'_>,
        family: &str,
        args: &[(&str, Arg<'_>)],
    ) -> Vec<Lines> {
        let band = self.pack.band.id();
        let of_kind = self.pack.kind.text_ids().iter();
        let of_kind = of_kind.flat_map(|kind| {
            [
                format!("{family}-{kind}-{band}"),
                format!("{family}-{kind}"),
            ]
        });
        let mut families = of_kind.chain([format!("{family}-{band}"), family.to_owned()]);
        families
            .find_map(|family| {
                let lines = voices.family_with(&family, args);
                (!lines.is_empty()).then_some(lines)
            })
            .unwrap_or_default()
    }

    /// What the pupil is called in running text.
    fn pupil_name(&self) -> String {
        self.pack.pupil.name.short()
    }

    /// `voortgangsgesprek · dinsdag 3 februari 2027 · 15.45 uur`, as far as it is known.
    fn occasion(&self, voices: &Voices<'_>) -> Lines {
        let date = self.pack.conversation().and_then(|it| it.date);
        let time = self.pack.conversation().and_then(|it| it.time);
        voices.each(|locale| {
            let kind = self.kind(locale);
            let Some(date) = date.map(|date| locale.date(date)) else {
                return locale.text("occasion-undated", &[("kind", Arg::Str(&kind))]);
            };
            let (kind, date) = (("kind", Arg::Str(&kind)), ("date", Arg::Str(&date)));
            match time.map(|time| locale.time(time)) {
                Some(time) => locale.text("occasion", &[kind, date, ("time", Arg::Str(&time))]),
                None => locale.text("occasion-day", &[kind, date]),
            }
        })
    }

    /// `voortgangsgesprek`.
    pub fn dutch_kind(&self) -> String {
        plain(&self.kind(self.locales.dutch()))
    }

    /// The kind of conversation inside a sentence.
    fn kind(&self, locale: &Locale) -> String {
        locale.text("kind", &[("kind", Arg::Str(self.pack.kind.id()))])
    }

    /// Who leads the conversation: named with the appointment, else the teacher of the class.
    pub fn teacher(&self) -> Option<&'a str> {
        let named = self
            .pack
            .conversation()
            .and_then(|it| it.teacher.as_deref());
        named.or(self.pack.pupil.class_teacher.as_deref())
    }
}

/// The half of a foot that says whose paper it is.
pub fn foot_who(language: &LangTag, who: String) -> Foot {
    Foot {
        langs: vec![language.to_string()],
        long: room::is_long_foot(&who),
        who: Some(who),
        part: None,
        number: None,
    }
}

/// The half of a foot that says which part and page it is: the part by the id of its message.
pub fn foot_place(locale: &Locale, part: &str, page: usize, pages: usize) -> Foot {
    let numbers = [("page", number(page)), ("pages", number(pages))];
    Foot {
        langs: vec![locale.meta().tag.to_string()],
        who: None,
        long: false,
        part: Some(locale.text(part, &[])),
        number: Some(locale.text("page-of", &numbers)),
    }
}

fn number(value: usize) -> Arg<'static> {
    Arg::Num(u32::try_from(value).unwrap_or(u32::MAX))
}

/// A payload as a template reads it.
pub fn json(payload: &impl Serialize) -> String {
    serde_json::to_string(payload).expect("plain values are always json")
}
