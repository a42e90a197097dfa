//! What a field is called, for the person who looks at the columns.

use super::field::{
    AgreementField, AttendanceField, ConversationField, Field, GuardianField, ObservationField,
    ResultField,
};
use crate::diagnostic::Messages;
use crate::domain::{Measure, ObservationKind};

impl Field {
    /// Its name in words: "achternaam van ouder 2".
    pub fn words(&self, messages: Messages) -> String {
        match self {
            Field::Guardian(number, of) => guardian(*number, *of, messages),
            Field::Conversation(of) => {
                let [nl, en] = conversation(*of);
                messages.pick(format!("gesprek: {nl}"), format!("conversation: {en}"))
            }
            Field::WideResult {
                subject,
                test,
                moment,
                measure,
            } => {
                let tested = test.as_deref().unwrap_or(subject_words(subject, messages));
                let measure = measure.map(|measure| {
                    let [nl, en] = measure_words(measure);
                    format!(", {}", messages.pick(nl, en))
                });
                let result = messages.pick("resultaat", "result");
                format!(
                    "{result}: {tested}, {moment}{}",
                    measure.unwrap_or_default()
                )
            }
            other => {
                let [nl, en] = plain(other);
                messages.pick(nl, en).to_owned()
            }
        }
    }
}

/// The four subjects by their names; another one by its own words.
fn subject_words(id: &str, messages: Messages) -> &str {
    match id {
        "technical-reading" => messages.pick("technisch lezen", "technical reading"),
        "reading-comprehension" => messages.pick("begrijpend lezen", "reading comprehension"),
        "spelling" => "spelling",
        "arithmetic" => messages.pick("rekenen", "arithmetic"),
        other => other,
    }
}

fn guardian(number: u8, of: GuardianField, messages: Messages) -> String {
    use GuardianField as G;
    let [nl, en] = match of {
        G::FullName => ["naam", "name"],
        G::GivenName => ["voornaam of voorletters", "given name or initials"],
        G::Infix => ["tussenvoegsel", "infix"],
        G::Surname => ["achternaam", "surname"],
        G::Title => ["aanhef", "title"],
        G::Relation => ["relatie", "relation"],
        G::Custody => ["gezag", "custody"],
        G::Household => ["huishouden", "household"],
        G::Language => ["taal", "language"],
        G::Interpreter => ["tolk", "interpreter"],
        G::Street => ["straat", "street"],
        G::HouseNumber => ["huisnummer", "house number"],
        G::Postcode => ["postcode", "postcode"],
        G::Town => ["woonplaats", "town"],
        G::SecretAddress => ["geheim adres", "secret address"],
        G::ReceivesPack => ["ontvangt de map", "gets the pack"],
        G::Phone => ["telefoon", "phone"],
        G::Email => ["e-mail", "e-mail"],
    };
    match number {
        0 => messages.pick(nl, en).to_owned(),
        _ => messages.pick(
            format!("ouder {number}: {nl}"),
            format!("guardian {number}: {en}"),
        ),
    }
}

fn conversation(of: ConversationField) -> [&'static str; 2] {
    use ConversationField as C;
    match of {
        C::Date => ["datum", "date"],
        C::Time => ["tijd", "time"],
        C::Minutes => ["duur", "length"],
        C::Room => ["lokaal", "room"],
        C::Kind => ["soort", "kind"],
        C::Teacher => ["leerkracht", "teacher"],
        C::Attendees => ["deelnemers", "attendees"],
        C::SecondColleague => ["tweede collega", "second colleague"],
        C::Household => ["huishouden", "household"],
        C::PupilRole => ["leerling aanwezig", "pupil present"],
        C::Reply => ["antwoord van de ouders", "the parents' answer"],
    }
}

fn measure_words(measure: Measure) -> [&'static str; 2] {
    match measure {
        Measure::Level => ["niveau", "level"],
        Measure::Score => ["vaardigheidsscore", "ability score"],
        Measure::Band => ["niveaugroep", "band"],
        Measure::Dle => ["DLE", "DLE"],
        Measure::LevelValue => ["niveauwaarde", "niveauwaarde"],
    }
}

fn plain(field: &Field) -> [&'static str; 2] {
    match field {
        Field::PupilNumber => ["leerlingnummer", "pupil number"],
        Field::GivenName => ["roepnaam", "given name"],
        Field::Infix => ["tussenvoegsel", "infix"],
        Field::Surname => ["achternaam", "surname"],
        Field::FullName => ["hele naam", "whole name"],
        Field::Class => ["groep", "class"],
        Field::Grade => ["leerjaar", "grade"],
        Field::ClassTeacher => ["leerkracht van de groep", "teacher of the class"],
        Field::Result(ResultField::Subject) => ["vak", "subject"],
        Field::Result(ResultField::Test) => ["toets", "test"],
        Field::Result(ResultField::Moment) => ["toetsmoment", "test moment"],
        Field::Result(ResultField::Grade) => ["leerjaar van de toets", "grade of the test"],
        Field::Result(ResultField::Scale) => ["schaal van de waarde", "scale of the value"],
        Field::Result(ResultField::Reached) => ["waarde op die schaal", "value on that scale"],
        Field::Result(ResultField::Date) => ["afnamedatum", "date of the test"],
        Field::Result(ResultField::Custom) => ["toets op maat", "test made to measure"],
        Field::Result(ResultField::Value(measure)) => measure_words(*measure),
        Field::WideObservation(ObservationKind::Strength) => ["sterk punt", "strong point"],
        Field::WideObservation(ObservationKind::Talent) => ["talent", "talent"],
        Field::WideObservation(ObservationKind::Focus) => ["aandachtspunt", "point to work on"],
        Field::Observation(ObservationField::Kind) => ["soort observatie", "kind of observation"],
        Field::Observation(ObservationField::Topic) => ["onderwerp", "topic"],
        Field::Observation(ObservationField::Text) => ["observatie", "observation"],
        Field::Agreement(AgreementField::Text) => ["afspraak", "agreement"],
        Field::Agreement(AgreementField::Who) => ["wie", "who"],
        Field::Agreement(AgreementField::Date) => {
            ["datum van de afspraak", "date of the agreement"]
        }
        Field::Agreement(AgreementField::FollowUp) => ["terugkijken op", "look back on"],
        Field::Attendance(AttendanceField::Sick) => ["dagen ziek", "days ill"],
        Field::Attendance(AttendanceField::Late) => ["keer te laat", "times late"],
        Field::Attendance(AttendanceField::Leave) => ["dagen verlof", "days of leave"],
        // These three have words of their own.
        Field::Guardian(..) | Field::Conversation(_) | Field::WideResult { .. } => ["", ""],
    }
}
