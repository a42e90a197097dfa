//! What a column can mean. A profile maps headers to fields; intake makes domain values of them.

use crate::domain::{Measure, ObservationKind};

/// The tables of a school folder, a file each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableKind {
    /// `leerlingen.csv`, or a lone CSV.
    Pupils,
    /// `verzorgers.csv`: a row per guardian and pupil.
    Guardians,
    /// `resultaten.csv`: a row per test.
    Results,
    /// `gesprekken.csv`: a row per appointment.
    Conversations,
    /// `observaties.csv`.
    Observations,
    /// `afspraken.csv`: earlier agreements.
    Agreements,
    /// `aanwezigheid.csv`.
    Attendance,
}

impl TableKind {
    /// Every kind, in the order in which they are read.
    pub const ALL: [TableKind; 7] = [
        TableKind::Pupils,
        TableKind::Guardians,
        TableKind::Results,
        TableKind::Conversations,
        TableKind::Observations,
        TableKind::Agreements,
        TableKind::Attendance,
    ];

    /// The file's name without `.csv`; also the table's name in a profile.
    pub fn stem(self) -> &'static str {
        match self {
            TableKind::Pupils => "leerlingen",
            TableKind::Guardians => "verzorgers",
            TableKind::Results => "resultaten",
            TableKind::Conversations => "gesprekken",
            TableKind::Observations => "observaties",
            TableKind::Agreements => "afspraken",
            TableKind::Attendance => "aanwezigheid",
        }
    }
}

/// The meaning of a column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// "leerlingnummer": the key of every table.
    PupilNumber,
    /// "roepnaam".
    GivenName,
    /// "tussenvoegsel".
    Infix,
    /// "achternaam".
    Surname,
    /// The whole name in one cell.
    FullName,
    /// "groep".
    Class,
    /// "leerjaar".
    Grade,
    /// "leerkracht" of the class.
    ClassTeacher,
    /// Something of a guardian. In `verzorgers.csv` the number is 0; in `leerlingen.csv` it counts from 1
    /// (`verzorger 2 naam`), and 0 stands for what the pupil's own row says (its address, home language).
    Guardian(u8, GuardianField),
    /// Something of the appointment.
    Conversation(ConversationField),
    /// A wide result: `RW M5`.
    WideResult {
        /// Subject id as in the profile (`arithmetic`), or the words of the header.
        subject: String,
        /// The test, when the header names one: `DMT`.
        test: Option<String>,
        /// `M5`, or `2024-2025 M` as written.
        moment: String,
        /// What the cells say, when the header tells.
        measure: Option<Measure>,
    },
    /// A column of the long results.
    Result(ResultField),
    /// A wide observation: the column says the kind.
    WideObservation(ObservationKind),
    /// A column of the long observations.
    Observation(ObservationField),
    /// A column of the agreements.
    Agreement(AgreementField),
    /// A column of the attendance.
    Attendance(AttendanceField),
}

impl Field {
    /// How many letters its cells may have: more than any real value has, and no more than its place on paper
    /// can hold.
    pub fn most_letters(&self) -> usize {
        use ConversationField as C;
        match self {
            Field::WideObservation(_)
            | Field::Observation(ObservationField::Text)
            | Field::Agreement(AgreementField::Text) => 2_000,
            Field::Conversation(C::Attendees) => 300,
            _ => 100,
        }
    }

    /// Whether a pack without its value would be wrong.
    pub fn is_name(&self) -> bool {
        matches!(
            self,
            Field::GivenName | Field::Infix | Field::Surname | Field::FullName | Field::Class
        )
    }

    /// Whether its cells say yes or no.
    pub fn is_answer(&self) -> bool {
        matches!(
            self,
            Field::Guardian(
                _,
                GuardianField::Custody
                    | GuardianField::Interpreter
                    | GuardianField::SecretAddress
                    | GuardianField::ReceivesPack
            ) | Field::Result(ResultField::Custom)
                | Field::Conversation(ConversationField::PupilRole | ConversationField::Reply)
        )
    }
}

/// What a column says of a guardian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GuardianField {
    /// Whole name in one cell.
    FullName,
    /// "voornaam" or "voorletters".
    GivenName,
    /// "tussenvoegsel".
    Infix,
    /// "achternaam".
    Surname,
    /// "aanhef": mevrouw, meneer, dhr., mw.; also a sex letter M, V.
    Title,
    /// "relatie": moeder, vader, oma, pleegouder.
    Relation,
    /// "gezag".
    Custody,
    /// "huishouden": a number or name of the school's own that groups guardians.
    Household,
    /// "taal", "thuistaal".
    Language,
    /// "tolk": yes or no, or the language of the interpreter.
    Interpreter,
    /// Street with number, or the street alone.
    Street,
    /// "huisnummer", with its addition.
    HouseNumber,
    /// "postcode".
    Postcode,
    /// "woonplaats".
    Town,
    /// "geheim adres".
    SecretAddress,
    /// "ontvangt map": a guardian without custody who gets the pack on request (C10).
    ReceivesPack,
    /// "telefoon", "mobiel".
    Phone,
    /// "e-mail".
    Email,
}

/// What a column says of the appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConversationField {
    /// "datum".
    Date,
    /// "tijd".
    Time,
    /// "duur" in minutes.
    Minutes,
    /// "lokaal".
    Room,
    /// "soort gesprek".
    Kind,
    /// "leerkracht" who leads it.
    Teacher,
    /// "deelnemers": others at the table, `naam (rol); naam (rol)`.
    Attendees,
    /// "tweede collega".
    SecondColleague,
    /// "huishouden": which household the appointment is with, when they come apart.
    Household,
    /// "leerling aanwezig": nee, ja, leidt.
    PupilRole,
    /// "antwoord": whether the parents come (C9).
    Reply,
}

/// A column of the long results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResultField {
    /// "vak".
    Subject,
    /// "toets": the test taken (`M8`, `LVS RW 3.0 M5`).
    Test,
    /// "moment": when in the school career (`M5`).
    Moment,
    /// "leerjaar" at which was tested: with a moment that names no grade (`M`).
    Grade,
    /// "codereferentiescore" (UWLR): the scale of [`ResultField::Reached`].
    Scale,
    /// "waarde" (UWLR): what was reached on that scale.
    Reached,
    /// "afnamedatum".
    Date,
    /// "toets op maat": yes for a test of another level on purpose (L2).
    Custom,
    /// A value by its measure: level, score, band, DLE, niveauwaarde.
    Value(Measure),
}

/// A column of the long observations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObservationField {
    /// "soort": sterk, talent, aandachtspunt.
    Kind,
    /// "onderwerp": the agenda topic.
    Topic,
    /// The sentence.
    Text,
}

/// A column of the agreements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgreementField {
    /// "afspraak".
    Text,
    /// "wie".
    Who,
    /// "datum" on which it was made.
    Date,
    /// "terugkijken op": the day to look back (C14).
    FollowUp,
}

/// A column of the attendance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttendanceField {
    /// Days ill.
    Sick,
    /// Times late.
    Late,
    /// Days of leave.
    Leave,
}
