//! The words of the field as plain values: pupils, households, conversations, levels. No input, no output.

mod conversation;
mod household;
mod language;
mod level;
mod name;
mod phrase;
mod print;
mod pupil;
mod result;
mod school_year;
mod settings;
mod shard;
pub mod written;

pub use conversation::{Attendee, Conversation, ConversationKind, PupilRole, Reply};
pub use household::{Address, Guardian, HomeDigest, Household, HouseholdKey, Interpreter, Title};
pub use language::{LangTag, Language, Languages};
pub use level::{Edge, FunctionalLevel, TestMoment};
pub use name::Name;
pub use phrase::{Phrase, Phrases};
pub use print::{
    KEEP_YEARS, LABEL_SHEETS, LabelSheet, PrintOrder, PrintPaper, PrintSettings, retain_until,
};
pub use pupil::{
    AgendaTopic, Attendance, ClassName, EarlierAgreement, Grade, GradeBand, Observation,
    ObservationKind, Pupil, PupilNumber, Remark, School,
};
pub use result::{Band, BandScale, Measure, Outcome, Subject, TestResult};
pub use school_year::{SchoolYear, teaching_month};
pub use settings::{
    ChartLayout, CycleEntry, DutchLetter, EmptyStaircase, ExitLine, KindSettings, Moment, Part,
    SchoolSettings, Settings, StaircaseSettings, Window,
};
pub use shard::Shard;
