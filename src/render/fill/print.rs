//! What goes with a print run: the sheet on top of a pack, the proof, address labels (B1, B2).

use super::letter::{example_address, sender, window_id};
use super::staff::interpreter;
use super::{Fill, number};
use crate::domain::{LabelSheet, LangTag, PrintPaper, Settings};
use crate::locale::{Arg, plain};
use crate::plan::household_name;
use crate::render::payload::{AddressLabel, Labels, PrintCheck, Separator};

/// Whose pack it is, in Dutch, for the office.
pub struct Label {
    /// `Noor de Vries`.
    pub pupil: String,
    /// `De Vries en Jansen`.
    pub household: Option<String>,
    /// `Turks`; nothing for a pack in Dutch alone.
    pub language: Option<String>,
}

impl Fill<'_> {
    /// Whose pack it is.
    pub fn label(&self) -> Label {
        let languages = self.locales.languages();
        let language = Some(&self.pack.language).filter(|tag| !tag.is_dutch());
        Label {
            pupil: self.pack.pupil.name.to_string(),
            household: household_name(&self.pack.pupil, self.pack.household()),
            language: language.map(|tag| languages.dutch_name(tag).to_owned()),
        }
    }

    /// The sheet on top of the pack: the `place`th of `total`, which takes so many sheets of paper.
    pub fn separator(&self, place: usize, total: usize, sheets: usize) -> Separator {
        let dutch = self.locales.dutch();
        let label = self.label();
        let conversation = self.pack.conversation();
        let date = conversation.and_then(|it| it.date);
        let with_day = conversation.filter(|_| date.is_some());
        let time = with_day.and_then(|it| it.time);
        let dutch_tag = LangTag::dutch();
        let first = self.locales.languages().dutch_name(&dutch_tag);
        let say = |id: &str, args: &[(&str, Arg<'_>)]| plain(&dutch.text(id, args));
        Separator {
            langs: vec![LangTag::dutch().0],
            class: self.class_name(),
            pupil: label.pupil,
            household: label.household,
            language: label.language.map(|own| {
                say(
                    "list-and",
                    &[("first", Arg::Str(first)), ("last", Arg::Str(&own))],
                )
            }),
            interpreter: interpreter(self.locales, self.pack.household()),
            date: date.map(|date| plain(&dutch.date(date))),
            time: time.map(|time| plain(&dutch.time(time))),
            room: with_day.and_then(|it| it.room.as_ref().map(Into::into)),
            sheets: say("separator-paper", &[("sheets", number(sheets))]),
            number: place,
            total,
            count: say(
                "separator-count",
                &[("number", number(place)), ("total", number(total))],
            ),
        }
    }

    /// The label for the envelope of the pack.
    pub fn address_label(&self) -> AddressLabel {
        AddressLabel {
            lines: self.address(),
            small: Some(format!("{} · {}", self.class_name(), self.pack.pupil.name)),
        }
    }
}

impl PrintCheck {
    /// With the sender of the settings and an invented address.
    pub fn of(settings: &Settings, logo: Option<&'static str>) -> Self {
        PrintCheck {
            langs: vec![LangTag::dutch().0],
            booklet: settings.print.paper == PrintPaper::A3Booklet,
            window: window_id(settings.window),
            school: sender(&settings.school, logo),
            address: example_address(),
        }
    }
}

impl Labels {
    /// Labels on sheets of this size, the first `skip` of which are used.
    pub fn on(sheet: &LabelSheet, skip: usize, labels: Vec<AddressLabel>) -> Self {
        Labels {
            langs: vec![LangTag::dutch().0],
            width: sheet.width,
            height: sheet.height,
            columns: sheet.columns,
            rows: sheet.rows,
            top: sheet.top,
            left: sheet.left,
            gap_x: sheet.gap,
            gap_y: 0.0,
            skip,
            labels,
        }
    }
}
