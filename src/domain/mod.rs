//! The words of the field as plain values: pupils, households, conversations, levels. No input, no output.

mod conversation;
mod household;
mod language;
mod level;
mod name;
mod pupil;
mod result;
mod settings;

pub use conversation::{Attendee, Conversation, ConversationKind, PupilRole};
pub use household::{Address, Guardian, HomeDigest, Household, HouseholdKey, Interpreter, Title};
pub use language::{LangTag, Language, Languages};
pub use level::{Edge, FunctionalLevel, TestMoment};
pub use name::Name;
pub use pupil::{
    AgendaTopic, Attendance, ClassName, EarlierAgreement, Grade, GradeBand, Observation,
    ObservationKind, Pupil, PupilNumber, School,
};
pub use result::{Band, BandScale, Measure, Subject, TestResult};
pub use settings::{CycleEntry, Part, SchoolSettings, Settings, Window};
