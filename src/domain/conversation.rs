//! The conversation: kind, appointment, who is at the table.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use ecow::EcoString;
use serde::{Deserialize, Serialize};

use super::HouseholdKey;
use crate::diagnostic::RowPlace;

/// The kinds of conversation through the year (C1).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum ConversationKind {
    /// "startgesprek".
    Start,
    /// "voortgangsgesprek", the first one.
    #[default]
    Progress,
    /// "tweede voortgangsgesprek".
    SecondProgress,
    /// "eindgesprek".
    End,
    /// "voorlopig adviesgesprek".
    ProvisionalAdvice,
    /// "definitief adviesgesprek".
    FinalAdvice,
}

impl ConversationKind {
    /// Every kind, in the order of the year.
    pub const ALL: [ConversationKind; 6] = [
        ConversationKind::Start,
        ConversationKind::Progress,
        ConversationKind::SecondProgress,
        ConversationKind::End,
        ConversationKind::ProvisionalAdvice,
        ConversationKind::FinalAdvice,
    ];

    /// Id in texts and settings.
    pub fn id(self) -> &'static str {
        match self {
            ConversationKind::Start => "start",
            ConversationKind::Progress => "progress",
            ConversationKind::SecondProgress => "second-progress",
            ConversationKind::End => "end",
            ConversationKind::ProvisionalAdvice => "provisional-advice",
            ConversationKind::FinalAdvice => "final-advice",
        }
    }

    /// Dutch names that a file may use; the first is the usual one.
    pub fn dutch_names(self) -> &'static [&'static str] {
        match self {
            ConversationKind::Start => &[
                "startgesprek",
                "omgekeerd oudergesprek",
                "kennismakingsgesprek",
            ],
            ConversationKind::Progress => &[
                "voortgangsgesprek",
                "eerste voortgangsgesprek",
                "ontwikkelingsgesprek",
                "rapportgesprek",
                "oudergesprek",
                "tienminutengesprek",
            ],
            ConversationKind::SecondProgress => {
                &["tweede voortgangsgesprek", "voortgangsgesprek 2"]
            }
            ConversationKind::End => &["eindgesprek"],
            ConversationKind::ProvisionalAdvice => &[
                "adviesgesprek",
                "voorlopig adviesgesprek",
                "voorlopig advies",
            ],
            ConversationKind::FinalAdvice => &["definitief adviesgesprek", "definitief advies"],
        }
    }

    /// Ids under which the texts of this kind are looked up, the closest first.
    pub fn text_ids(self) -> &'static [&'static str] {
        match self {
            ConversationKind::Start => &["start"],
            ConversationKind::Progress => &["progress"],
            ConversationKind::SecondProgress => &["second-progress"],
            ConversationKind::End => &["end"],
            ConversationKind::ProvisionalAdvice => &["provisional-advice", "advice"],
            ConversationKind::FinalAdvice => &["final-advice", "advice"],
        }
    }

    /// Whether a second colleague must be there (C7).
    pub fn is_advice(self) -> bool {
        matches!(
            self,
            ConversationKind::ProvisionalAdvice | ConversationKind::FinalAdvice
        )
    }

    /// Reads an id or a Dutch name.
    pub fn parse(text: &str) -> Option<Self> {
        let wanted = text.trim().to_lowercase();
        Self::ALL
            .into_iter()
            .find(|kind| kind.id() == wanted || kind.dutch_names().contains(&wanted.as_str()))
    }
}

/// What the pupil does at the conversation (C5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PupilRole {
    /// Stays at home.
    Absent,
    /// Is there.
    Present,
    /// Leads the conversation.
    Leads,
}

impl PupilRole {
    /// Id in texts and settings.
    pub fn id(self) -> &'static str {
        match self {
            PupilRole::Absent => "absent",
            PupilRole::Present => "present",
            PupilRole::Leads => "leads",
        }
    }

    /// Reads an id or Dutch words.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim().to_lowercase().as_str() {
            "absent" | "nee" | "n" | "niet" | "afwezig" => Some(PupilRole::Absent),
            "present" | "ja" | "j" | "aanwezig" => Some(PupilRole::Present),
            "leads" | "leidt" | "leidt het gesprek" => Some(PupilRole::Leads),
            _ => None,
        }
    }
}

/// Somebody else at the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    /// `Samira el Idrissi`.
    pub name: EcoString,
    /// `logopedist`, as the file has it.
    pub role: Option<EcoString>,
}

/// What the parents said to the invitation (C9).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// Nothing yet.
    #[default]
    None,
    /// They come.
    Coming,
    /// They cannot come then.
    Cannot,
}

/// One appointment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// The kind; nothing: the school's setting.
    pub kind: Option<ConversationKind>,
    /// The day.
    #[serde(with = "super::written::day")]
    pub date: Option<NaiveDate>,
    /// The hour it begins.
    #[serde(with = "super::written::time")]
    pub time: Option<NaiveTime>,
    /// How long; nothing: the school's setting.
    pub minutes: Option<u16>,
    /// Where in the school.
    pub room: Option<EcoString>,
    /// Who leads it; nothing: the teacher of the class.
    pub teacher: Option<EcoString>,
    /// Experts and others (C8).
    pub attendees: Vec<Attendee>,
    /// The second colleague (C7).
    pub second_colleague: Option<EcoString>,
    /// Whether the pupil is there; nothing: the school's policy for the grade (C5).
    pub pupil_role: Option<PupilRole>,
    /// The household it is with, when the households of a pupil come apart.
    pub household: Option<HouseholdKey>,
    /// What the parents answered.
    pub reply: Reply,
    /// The row it comes from.
    pub place: Option<RowPlace>,
}

impl Conversation {
    /// When it begins and ends, when day and hour are known; `minutes` where the file does not say how long.
    pub fn span(&self, minutes: u16) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let start = self.date?.and_time(self.time?);
        let minutes = self.minutes.unwrap_or(minutes);
        Some((start, start + TimeDelta::minutes(i64::from(minutes))))
    }
}
