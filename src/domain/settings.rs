//! What a school chooses: values with good defaults; read from `school.toml` by `config`.

use chrono::NaiveDate;

use super::{ConversationKind, Grade, PupilRole};

/// The parts of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// "uitnodiging".
    Invitation,
    /// "voorbereiding".
    Preparation,
    /// "leerlingblad".
    PupilSheet,
    /// "gespreksagenda".
    Agenda,
    /// "ontwikkeltrap".
    Staircase,
    /// "groeigrafiek".
    Growth,
    /// "afsprakenformulier".
    Agreements,
}

impl Part {
    /// Every part, in the order of the pack.
    pub const ALL: [Part; 7] = [
        Part::Invitation,
        Part::Preparation,
        Part::PupilSheet,
        Part::Agenda,
        Part::Staircase,
        Part::Growth,
        Part::Agreements,
    ];

    /// Id in settings, options, texts and template names.
    pub fn id(self) -> &'static str {
        match self {
            Part::Invitation => "invitation",
            Part::Preparation => "preparation",
            Part::PupilSheet => "pupil-sheet",
            Part::Agenda => "agenda",
            Part::Staircase => "staircase",
            Part::Growth => "growth",
            Part::Agreements => "agreements",
        }
    }

    /// The part with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.id() == id)
    }
}

/// Which window the envelope has (B1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Window {
    /// Window on the left.
    #[default]
    Left,
    /// Window on the right.
    Right,
}

/// The school as sender.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchoolSettings {
    /// `Basisschool De Regenboog`.
    pub name: String,
    /// `Lindelaan 12`.
    pub street: String,
    /// `3011 AB`.
    pub postcode: String,
    /// `Rotterdam`.
    pub town: String,
    /// `010 123 45 67`.
    pub phone: String,
    /// `info@deregenboog.example`.
    pub email: String,
}

/// One moment of the year's cycle (C1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleEntry {
    /// Which conversation.
    pub kind: ConversationKind,
    /// First day.
    pub from: NaiveDate,
    /// Last day, when it takes more than one.
    pub until: Option<NaiveDate>,
}

/// Everything that `school.toml` sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The school as sender.
    pub school: SchoolSettings,
    /// "dagtekening": the date of the letter; nothing: no date is printed.
    pub letter_date: Option<NaiveDate>,
    /// The last day for the reply slip.
    pub reply_before: Option<NaiveDate>,
    /// Envelope window.
    pub window: Window,
    /// The kind where the file names none.
    pub kind: ConversationKind,
    /// How long a conversation takes where the file does not say (C4).
    pub minutes: u16,
    /// From this grade on the pupil is present (C5); nothing: in no grade.
    pub present_from: Option<Grade>,
    /// From this grade on the pupil leads; nothing: in no grade.
    pub leads_from: Option<Grade>,
    /// The year's cycle.
    pub cycle: Vec<CycleEntry>,
    /// The parts, in order.
    pub parts: Vec<Part>,
    /// Pattern of file names, with `{number} {name} {household} {lang}`.
    pub file_name: String,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            school: SchoolSettings::default(),
            letter_date: None,
            reply_before: None,
            window: Window::default(),
            kind: ConversationKind::default(),
            minutes: 15,
            present_from: Grade::new(4),
            leads_from: None,
            cycle: Vec::new(),
            // Parents are easily overwhelmed by data: the growth chart only when the school asks.
            parts: Part::ALL
                .into_iter()
                .filter(|part| *part != Part::Growth)
                .collect(),
            file_name: "{number} {name} - {household} - {lang}".to_owned(),
        }
    }
}

impl Settings {
    /// What the school wants of a pupil in this grade (C5).
    pub fn pupil_role(&self, grade: Option<Grade>) -> PupilRole {
        let from = |first: Option<Grade>| {
            first
                .zip(grade)
                .is_some_and(|(first, grade)| grade >= first)
        };
        if from(self.leads_from) {
            PupilRole::Leads
        } else if from(self.present_from) {
            PupilRole::Present
        } else {
            PupilRole::Absent
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c5_presence_is_policy_per_grade() {
        let settings = Settings {
            leads_from: Grade::new(7),
            ..Settings::default()
        };
        let role = |grade| settings.pupil_role(Grade::new(grade));
        assert_eq!(
            (role(3), role(4), role(7)),
            (PupilRole::Absent, PupilRole::Present, PupilRole::Leads)
        );
        assert_eq!(settings.pupil_role(None), PupilRole::Absent);
    }
}
