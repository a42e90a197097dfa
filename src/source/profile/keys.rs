//! The keys of a profile: what a name in `profiel.toml` can be made to mean.
//!
//! In comes a table, out go its keys with their fields, and the key of a field. Names and headers are
//! not this file's business.

use super::super::field::{
    AgreementField, AttendanceField, ConversationField, Field, GuardianField, ObservationField,
    ResultField, TableKind,
};
use super::MOST_GUARDIANS;
use crate::domain::{Measure, ObservationKind};

const GUARDIAN: [(&str, GuardianField); 18] = [
    ("full-name", GuardianField::FullName),
    ("given-name", GuardianField::GivenName),
    ("infix", GuardianField::Infix),
    ("surname", GuardianField::Surname),
    ("title", GuardianField::Title),
    ("relation", GuardianField::Relation),
    ("custody", GuardianField::Custody),
    ("household", GuardianField::Household),
    ("language", GuardianField::Language),
    ("interpreter", GuardianField::Interpreter),
    ("street", GuardianField::Street),
    ("house-number", GuardianField::HouseNumber),
    ("postcode", GuardianField::Postcode),
    ("town", GuardianField::Town),
    ("secret-address", GuardianField::SecretAddress),
    ("receives-pack", GuardianField::ReceivesPack),
    ("phone", GuardianField::Phone),
    ("email", GuardianField::Email),
];

/// What the pupil's own row says of its home.
const HOME: [GuardianField; 7] = [
    GuardianField::Language,
    GuardianField::Interpreter,
    GuardianField::Street,
    GuardianField::HouseNumber,
    GuardianField::Postcode,
    GuardianField::Town,
    GuardianField::SecretAddress,
];

const CONVERSATION: [(&str, ConversationField); 11] = [
    ("date", ConversationField::Date),
    ("time", ConversationField::Time),
    ("minutes", ConversationField::Minutes),
    ("room", ConversationField::Room),
    ("kind", ConversationField::Kind),
    ("teacher", ConversationField::Teacher),
    ("attendees", ConversationField::Attendees),
    ("second-colleague", ConversationField::SecondColleague),
    ("household", ConversationField::Household),
    ("pupil-role", ConversationField::PupilRole),
    ("reply", ConversationField::Reply),
];

const ATTENDANCE: [(&str, AttendanceField); 3] = [
    ("sick", AttendanceField::Sick),
    ("late", AttendanceField::Late),
    ("leave", AttendanceField::Leave),
];

const PUPIL: [(&str, Field); 11] = [
    ("pupil-number", Field::PupilNumber),
    ("given-name", Field::GivenName),
    ("infix", Field::Infix),
    ("surname", Field::Surname),
    ("full-name", Field::FullName),
    ("class", Field::Class),
    ("grade", Field::Grade),
    ("class-teacher", Field::ClassTeacher),
    (
        "strength",
        Field::WideObservation(ObservationKind::Strength),
    ),
    ("talent", Field::WideObservation(ObservationKind::Talent)),
    ("focus", Field::WideObservation(ObservationKind::Focus)),
];

const RESULT: [(&str, ResultField); 13] = [
    ("subject", ResultField::Subject),
    ("test", ResultField::Test),
    ("moment", ResultField::Moment),
    ("grade", ResultField::Grade),
    ("scale", ResultField::Scale),
    ("value", ResultField::Reached),
    ("date", ResultField::Date),
    ("custom", ResultField::Custom),
    ("level", ResultField::Value(Measure::Level)),
    ("score", ResultField::Value(Measure::Score)),
    ("band", ResultField::Value(Measure::Band)),
    ("dle", ResultField::Value(Measure::Dle)),
    ("level-value", ResultField::Value(Measure::LevelValue)),
];

/// The keys that a table of a profile may have, with their fields.
pub(super) fn keys(kind: TableKind) -> Vec<(String, Field)> {
    // Every other table joins on it.
    let number = [("pupil-number".to_owned(), Field::PupilNumber)];
    let number = number.into_iter().filter(|_| kind != TableKind::Pupils);
    number.chain(own_keys(kind)).collect()
}

/// As [`keys`], without the pupil number that every table but the pupils' joins on.
fn own_keys(kind: TableKind) -> Vec<(String, Field)> {
    fn fields<F: Copy>(
        prefix: &str,
        keys: &[(&str, F)],
        field: impl Fn(F) -> Field,
    ) -> Vec<(String, Field)> {
        keys.iter()
            .map(|&(key, of)| (format!("{prefix}{key}"), field(of)))
            .collect()
    }
    match kind {
        TableKind::Pupils => {
            let own = PUPIL
                .iter()
                .map(|(key, field)| ((*key).to_owned(), field.clone()));
            let home = GUARDIAN.iter().filter(|(_, of)| HOME.contains(of));
            let guardians = (1..=MOST_GUARDIANS).flat_map(|number| {
                let field = move |of| Field::Guardian(number, of);
                fields(&format!("guardian-{number}-"), &GUARDIAN, field)
            });
            own.chain(home.map(|&(key, of)| (key.to_owned(), Field::Guardian(0, of))))
                .chain(guardians)
                .chain(fields("conversation-", &CONVERSATION, Field::Conversation))
                .chain(fields("", &ATTENDANCE, Field::Attendance))
                .collect()
        }
        TableKind::Guardians => fields("", &GUARDIAN, |of| Field::Guardian(0, of)),
        TableKind::Results => fields("", &RESULT, Field::Result),
        TableKind::Conversations => fields("", &CONVERSATION, Field::Conversation),
        TableKind::Observations => {
            let keys = [
                ("kind", ObservationField::Kind),
                ("topic", ObservationField::Topic),
                ("text", ObservationField::Text),
            ];
            fields("", &keys, Field::Observation)
        }
        TableKind::Agreements => {
            let keys = [
                ("text", AgreementField::Text),
                ("who", AgreementField::Who),
                ("date", AgreementField::Date),
                ("follow-up", AgreementField::FollowUp),
            ];
            fields("", &keys, Field::Agreement)
        }
        TableKind::Attendance => fields("", &ATTENDANCE, Field::Attendance),
    }
}

/// The key under which a profile of this table names a field; nothing for one that has none, such as a
/// wide result.
pub(super) fn key_of(kind: TableKind, field: &Field) -> Option<String> {
    let mut known = keys(kind).into_iter();
    known.find_map(|(key, of)| (of == *field).then_some(key))
}
