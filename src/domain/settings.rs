//! What a school chooses: values with good defaults; read from `school.toml` by `config`.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    AgendaTopic, ConversationKind, Grade, GradeBand, KEEP_YEARS, LangTag, PrintSettings, PupilRole,
};
use crate::diagnostic::Levels;

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

/// When the parents see a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    /// Goes home, a week ahead.
    Home,
    /// Lies on the table during the conversation.
    Table,
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
    /// The school's colour, `#0d5a63`; nothing: the program's own.
    pub accent: Option<String>,
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

/// What is otherwise for one kind of conversation; nothing: as for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KindSettings {
    /// The parts, in order.
    pub parts: Option<Vec<Part>>,
    /// The topics of the agenda, in order.
    pub topics: Option<Vec<AgendaTopic>>,
    /// How long it takes.
    pub minutes: Option<u16>,
    /// What the pupil does, in every grade.
    pub pupil: Option<PupilRole>,
}

/// Whether all subjects share one staircase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChartLayout {
    /// All in one.
    #[default]
    Together,
    /// A small one per subject.
    Apart,
}

/// What becomes of the staircase of a pupil without results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmptyStaircase {
    /// A page that says so kindly, with room for what parents and teacher see (L8).
    #[default]
    Notes,
    /// No page.
    LeaveOut,
}

/// A line of the school's own over the stairs: `name` at the learning rate `rate` (L6).
#[derive(Clone, Debug, PartialEq)]
pub struct ExitLine {
    /// `havo`.
    pub name: String,
    /// Teaching months of level for each month of teaching: 0–2.
    pub rate: f64,
}

/// The staircase chart as the school wants it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StaircaseSettings {
    /// One chart or one per subject.
    pub layout: ChartLayout,
    /// Without results.
    pub empty: EmptyStaircase,
    /// Whether parents get it home beforehand; else it lies on the table.
    pub home: bool,
    /// Whether exit bands are drawn, from grade 6 on (C16, L6).
    pub exit_bands: bool,
    /// The school's own lines, drawn with the bands.
    pub lines: Vec<ExitLine>,
}

/// Where the Dutch letter stands beside a translated one (B6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DutchLetter {
    /// On the reverse of the same sheet.
    #[default]
    Reverse,
    /// On a sheet of its own, to lay beside it.
    Beside,
    /// Not in the pack.
    None,
}

/// Everything that `school.toml` sets.
#[derive(Clone, Debug, PartialEq)]
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
    /// How long a conversation takes where neither the file nor the kind says (C4).
    pub minutes: u16,
    /// From this grade on the pupil is present (C5); nothing: in no grade.
    pub present_from: Option<Grade>,
    /// From this grade on the pupil leads; nothing: in no grade.
    pub leads_from: Option<Grade>,
    /// Grades for which something else holds than `present_from` and `leads_from`.
    pub roles: BTreeMap<Grade, PupilRole>,
    /// The year's cycle.
    pub cycle: Vec<CycleEntry>,
    /// The parts, in order; nothing: those that fit the kind.
    pub parts: Option<Vec<Part>>,
    /// The topics of the agenda; nothing: those that fit the kind.
    pub topics: Option<Vec<AgendaTopic>>,
    /// What is otherwise for one kind.
    pub kinds: BTreeMap<ConversationKind, KindSettings>,
    /// A sentence of the school's own in the letter, by language.
    pub own_words: BTreeMap<LangTag, String>,
    /// Where the Dutch letter stands beside a translated one.
    pub dutch_letter: DutchLetter,
    /// Whether packs are only made in languages whose texts a speaker has read (T3).
    pub require_reviewed: bool,
    /// The staircase chart.
    pub staircase: StaircaseSettings,
    /// How many agreement forms a pack has: one, or one for home and one for the school.
    pub agreement_copies: u8,
    /// The print run of a class.
    pub print: PrintSettings,
    /// For how many years after leaving a report is kept (P4).
    pub keep_years: i32,
    /// How bad the school finds each warning.
    pub checks: Levels,
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
            roles: BTreeMap::new(),
            cycle: Vec::new(),
            parts: None,
            topics: None,
            kinds: BTreeMap::new(),
            own_words: BTreeMap::new(),
            dutch_letter: DutchLetter::default(),
            require_reviewed: false,
            staircase: StaircaseSettings::default(),
            agreement_copies: 1,
            print: PrintSettings::default(),
            keep_years: KEEP_YEARS,
            checks: Levels::default(),
            file_name: "{number} {name} - {household} - {lang}".to_owned(),
        }
    }
}

impl Settings {
    /// The parts of a pack, in order: what the school says for the kind, for all kinds, or what fits the kind.
    pub fn parts(&self, kind: ConversationKind) -> Vec<Part> {
        let own = self.kinds.get(&kind).and_then(|it| it.parts.clone());
        own.or_else(|| self.parts.clone())
            .unwrap_or_else(|| usual_parts(kind))
    }

    /// The topics of the agenda, in order. Introduction and agreements are always there, first and last (C12).
    pub fn topics(&self, kind: ConversationKind, band: GradeBand) -> Vec<AgendaTopic> {
        let own = self.kinds.get(&kind).and_then(|it| it.topics.clone());
        let chosen = own
            .or_else(|| self.topics.clone())
            .unwrap_or_else(|| usual_topics(kind, band));
        let ends = [AgendaTopic::Introduction, AgendaTopic::Agreements];
        let middle = chosen.into_iter().filter(|topic| !ends.contains(topic));
        std::iter::once(ends[0])
            .chain(middle)
            .chain([ends[1]])
            .collect()
    }

    /// How long a conversation of this kind takes where the file does not say (C4).
    pub fn minutes(&self, kind: ConversationKind) -> u16 {
        let own = self.kinds.get(&kind).and_then(|it| it.minutes);
        own.unwrap_or(self.minutes)
    }

    /// When parents see a part.
    pub fn moment(&self, part: Part) -> Moment {
        match part {
            Part::Invitation | Part::Preparation | Part::PupilSheet => Moment::Home,
            Part::Staircase if self.staircase.home => Moment::Home,
            Part::Agenda | Part::Staircase | Part::Growth | Part::Agreements => Moment::Table,
        }
    }

    /// What the school wants of a pupil in this grade at this kind of conversation (C5).
    pub fn pupil_role(&self, grade: Option<Grade>, kind: ConversationKind) -> PupilRole {
        let own = self.kinds.get(&kind).and_then(|it| it.pupil);
        let of_grade = grade.and_then(|grade| self.roles.get(&grade));
        if let Some(role) = own.or(of_grade.copied()) {
            return role;
        }
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

/// Parents are easily overwhelmed by data: the growth chart only when the school asks, and at the start of the
/// year, when parents tell (C22), no chart at all.
fn usual_parts(kind: ConversationKind) -> Vec<Part> {
    let chart = kind != ConversationKind::Start;
    Part::ALL
        .into_iter()
        .filter(|part| *part != Part::Growth && (chart || *part != Part::Staircase))
        .collect()
}

/// Not every topic every time, but never only results (C12). The school career is a topic when school begins,
/// when a class ends, and when the next school comes near.
fn usual_topics(kind: ConversationKind, band: GradeBand) -> Vec<AgendaTopic> {
    use AgendaTopic as T;
    let career = matches!(band, GradeBand::Grades12 | GradeBand::Grades78);
    let when_career = if career { vec![T::Career] } else { Vec::new() };
    match kind {
        ConversationKind::Start => {
            [vec![T::Cognitive, T::Social, T::Interests], when_career].concat()
        }
        ConversationKind::Progress | ConversationKind::SecondProgress => [
            vec![T::Cognitive, T::Social, T::Motivation, T::Interests],
            when_career,
            vec![T::Special],
        ]
        .concat(),
        ConversationKind::End => vec![
            T::Cognitive,
            T::Social,
            T::Motivation,
            T::Interests,
            T::Career,
        ],
        ConversationKind::ProvisionalAdvice | ConversationKind::FinalAdvice => {
            vec![T::Career, T::Cognitive, T::Motivation, T::Interests]
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
        let role = |grade| settings.pupil_role(Grade::new(grade), ConversationKind::Progress);
        assert_eq!(
            (role(3), role(4), role(7)),
            (PupilRole::Absent, PupilRole::Present, PupilRole::Leads)
        );
        assert_eq!(
            settings.pupil_role(None, ConversationKind::Progress),
            PupilRole::Absent
        );
    }

    #[test]
    fn c5_a_kind_and_a_grade_can_have_a_policy_of_their_own() {
        let mut settings = Settings::default();
        let third = Grade::new(3).expect("a grade");
        settings.roles.insert(third, PupilRole::Present);
        settings.kinds.insert(
            ConversationKind::Start,
            KindSettings {
                pupil: Some(PupilRole::Leads),
                ..KindSettings::default()
            },
        );
        let role = |kind| settings.pupil_role(Some(third), kind);
        assert_eq!(role(ConversationKind::Progress), PupilRole::Present);
        assert_eq!(role(ConversationKind::Start), PupilRole::Leads);
    }

    #[test]
    fn c12_introduction_and_agreements_are_always_there() {
        let settings = Settings {
            topics: Some(vec![AgendaTopic::Agreements, AgendaTopic::Social]),
            ..Settings::default()
        };
        let topics = settings.topics(ConversationKind::Progress, GradeBand::Grades34);
        let wanted = [
            AgendaTopic::Introduction,
            AgendaTopic::Social,
            AgendaTopic::Agreements,
        ];
        assert_eq!(topics, wanted);
        for kind in ConversationKind::ALL {
            for band in GradeBand::ALL {
                let topics = Settings::default().topics(kind, band);
                assert!(
                    topics.len() >= 5,
                    "the agenda is broad: {kind:?} {topics:?}"
                );
            }
        }
    }

    #[test]
    fn c22_at_the_start_of_the_year_there_is_no_chart_of_results() {
        let parts = Settings::default().parts(ConversationKind::Start);
        assert!(!parts.contains(&Part::Staircase) && !parts.contains(&Part::Growth));
    }
}
