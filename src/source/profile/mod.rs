//! Which column means what (E1), and how an LVS writes its values.
//!
//! In comes a header as written, out goes its [`Meaning`]. First the names of the profile, then
//! what follows from them: guardians by number, conversations, wide results. What may not be read
//! (P1) comes before all. A profile is made in layers: `general.toml`, the one of the LVS that the
//! columns look like ([`Lvs`]), the school's own `profiel.toml`; a later one's names come first.

mod file;
mod keys;
mod lvs;
mod start;
mod values;
mod wide;

use std::collections::{HashMap, HashSet};

use super::field::{Field, GuardianField, TableKind};
use super::header::{Pattern, Word, join, normal, words};
use super::table::Table;
use crate::diagnostic::near_miss;
use keys::key_of;
pub use lvs::Lvs;
pub use start::start_profile;
use values::Form;

/// Column names by meaning.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// By table and normal form of the name.
    names: HashMap<(TableKind, String), Meaning>,
    /// Subjects by normal form of the name.
    subjects: HashMap<String, SubjectName>,
    forbidden: Vec<Pattern>,
    /// What a value as written stands for.
    values: HashMap<(Form, String), String>,
    /// Words that stand for an empty cell.
    blanks: Vec<String>,
    /// The sheet of a workbook that holds a table, when the school names one.
    sheets: HashMap<TableKind, String>,
    /// The LVS that the school names.
    lvs: Option<Lvs>,
    /// Column names by which an LVS is recognised.
    signs: HashSet<String>,
    /// How many files it was made of; the last one's names come first.
    layers: i32,
}

/// What the name of a subject stands for.
#[derive(Clone, Debug)]
struct SubjectName {
    id: String,
    /// Whether it is the name of a test: of one subject there may be several at one moment.
    is_test: bool,
}

/// What a header says of its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A field; of two columns of one field the lower rank counts.
    Field(Field, i32),
    /// May not be read (P1).
    Forbidden,
    /// Known, harmless and not needed.
    Skipped,
    /// Not in the profile.
    Unknown,
}

impl Profile {
    /// The id of a subject by any of its names: `arithmetic` for "Rekenen-wiskunde".
    pub fn subject(&self, name: &str) -> Option<&str> {
        let name = self.subjects.get(&normal(name))?;
        Some(&name.id)
    }

    /// Whether the name of a subject is the name of a test, such as `DMT`.
    pub fn is_test(&self, name: &str) -> bool {
        let name = self.subjects.get(&normal(name));
        name.is_some_and(|name| name.is_test)
    }

    /// The LVS that the school says its files come from.
    pub fn told_lvs(&self) -> Option<Lvs> {
        self.lvs
    }

    /// The sheet of a workbook that the school names for a table.
    pub fn sheet(&self, kind: TableKind) -> Option<&str> {
        self.sheets.get(&kind).map(String::as_str)
    }

    /// The unread header that was probably meant for a field: a near miss of one of its names.
    pub fn near_header(&self, kind: TableKind, field: &Field, table: &Table) -> Option<String> {
        let names: Vec<&str> = (self.names.iter())
            .filter(|(key, meaning)| {
                key.0 == kind && matches!(meaning, Meaning::Field(other, _) if other == field)
            })
            .map(|(key, _)| key.1.as_str())
            .collect();
        let is_near = |header: &str| {
            self.meaning(kind, header) == Meaning::Unknown
                && near_miss(&normal(header), names.iter().copied()).is_some()
        };
        let mut headers = table.headers().iter().map(|header| &header.text);
        headers.find(|header| is_near(header)).cloned()
    }

    /// The field that a header was perhaps meant for: a near miss of one of its names.
    pub(super) fn near_field(&self, kind: TableKind, header: &str) -> Option<Field> {
        let names = self.names.iter().filter(|(key, _)| key.0 == kind);
        let fields: HashMap<&str, &Field> = names
            .filter_map(|(key, meaning)| match meaning {
                Meaning::Field(field, _) => Some((key.1.as_str(), field)),
                _ => None,
            })
            .collect();
        let near = near_miss(&normal(header), fields.keys().copied())?;
        fields.get(near.as_str()).map(|field| (*field).clone())
    }

    /// Whether the profile has a header of a field by name; else its meaning follows from its words.
    pub(super) fn is_named(&self, kind: TableKind, field: &Field, header: &str) -> bool {
        // The names of the pupil number hold for every table.
        let kinds = match field {
            Field::PupilNumber => [kind, TableKind::Pupils],
            _ => [kind, kind],
        };
        let name = normal(header);
        { kinds }
            .iter()
            .any(|kind| self.names.contains_key(&(*kind, name.clone())))
    }

    /// What a header means.
    pub(super) fn meaning(&self, kind: TableKind, header: &str) -> Meaning {
        let words = words(header);
        if self.is_forbidden(&words) {
            return Meaning::Forbidden;
        }
        if words.is_empty() || words.len() > MOST_WORDS {
            return Meaning::Unknown;
        }
        let whole = join(&words);
        if let Some(meaning) = self.names.get(&(kind, whole.clone())) {
            return meaning.clone();
        }
        let derived = match kind {
            TableKind::Pupils => self
                .guardian(&words, 1)
                .or_else(|| self.conversation(&words))
                .or_else(|| self.numbered(&whole))
                .or_else(|| self.wide_result(header, &words)),
            TableKind::Guardians => self
                .guardian(&words, 0)
                .or_else(|| self.pupil_number(whole)),
            TableKind::Results => self
                .pupil_number(whole)
                .or_else(|| self.wide_result(header, &words)),
            _ => self.pupil_number(whole),
        };
        derived.map_or(Meaning::Unknown, |(field, rank)| {
            Meaning::Field(field, rank + DERIVED)
        })
    }

    fn field(&self, kind: TableKind, name: String) -> Option<(&Field, i32)> {
        match self.names.get(&(kind, name)) {
            Some(Meaning::Field(field, rank)) => Some((field, *rank)),
            _ => None,
        }
    }

    /// The names of the pupil number hold for every table.
    fn pupil_number(&self, name: String) -> Option<(Field, i32)> {
        let (field, rank) = self.field(TableKind::Pupils, name)?;
        (*field == Field::PupilNumber).then_some((Field::PupilNumber, rank))
    }

    /// `Naam ouder/verzorger 1`, `ouder2_achternaam`, `postcode moeder`. Without a number it is
    /// `first`.
    fn guardian(&self, words: &[Word<'_>], first: u8) -> Option<(Field, i32)> {
        let (mut is_guardian, mut number, mut rest) = (false, None, String::new());
        let mut implied = first;
        let mut after_digit = false;
        for piece in words.iter().flat_map(|word| digits_apart(&word.normal)) {
            match piece {
                "verzorger" | "ouder" | "ouders" | "verzorgers" => is_guardian = true,
                "moeder" => is_guardian = true,
                "vader" => (is_guardian, implied) = (true, first * 2),
                "van" | "de" | "s" => {}
                "e" | "ste" if after_digit => {}
                _ => match ordinal(piece) {
                    Some(_) if number.is_some() => return None,
                    Some(found) => number = Some(found),
                    None => rest.push_str(piece),
                },
            }
            after_digit = piece.bytes().all(|byte| byte.is_ascii_digit());
        }
        let number = number.unwrap_or(implied);
        if !is_guardian || number > MOST_GUARDIANS || first == 0 && number > 0 {
            return None;
        }
        if rest.is_empty() {
            return Some((Field::Guardian(number, GuardianField::FullName), 0));
        }
        match self.field(TableKind::Guardians, rest)? {
            (Field::Guardian(_, of), rank) => Some((Field::Guardian(number, *of), rank)),
            _ => None,
        }
    }

    /// `gesprek datum`, `gespreksdatum`, `duur van het gesprek`.
    fn conversation(&self, words: &[Word<'_>]) -> Option<(Field, i32)> {
        let (mut is_conversation, mut rest) = (false, String::new());
        for word in words {
            let normal = word.normal.as_str();
            match normal
                .strip_prefix("gespreks")
                .or_else(|| normal.strip_prefix("gesprek"))
            {
                Some(after) if !is_conversation => {
                    is_conversation = true;
                    rest.push_str(after);
                }
                _ if matches!(normal, "van" | "het") => {}
                _ => rest.push_str(normal),
            }
        }
        // `gespreksleider` is a name as it stands.
        let named = |name| self.field(TableKind::Conversations, name);
        let (field, rank) = named(rest).or_else(|| named(join(words)))?;
        let is_meant = is_conversation && matches!(field, Field::Conversation(_));
        is_meant.then(|| (field.clone(), rank))
    }

    /// `Klassenmentor 1`, and `sterk punt 1`, `sterk punt 2`: there may be more of an observation.
    fn numbered(&self, name: &str) -> Option<(Field, i32)> {
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let (field, rank) = self.field(TableKind::Pupils, stem.to_owned())?;
        let is_first = &name[stem.len()..] == "1";
        (is_first || matches!(field, Field::WideObservation(_))).then(|| (field.clone(), rank))
    }
}

/// A header of more words is a sentence.
const MOST_WORDS: usize = 12;
/// Guardians that `leerlingen.csv` can hold.
const MOST_GUARDIANS: u8 = 4;
/// A name that the profile gives comes before one that follows from it.
const DERIVED: i32 = 100;

/// `ouder1naam` as `ouder`, `1`, `naam`.
fn digits_apart(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let is_digit = rest.chars().next()?.is_ascii_digit();
        let end = rest
            .find(|c: char| c.is_ascii_digit() != is_digit)
            .unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

fn ordinal(word: &str) -> Option<u8> {
    match word {
        "eerste" => Some(1),
        "tweede" => Some(2),
        "derde" => Some(3),
        "vierde" => Some(4),
        _ => word.parse().ok().filter(|&number| number > 0),
    }
}

impl Profile {
    /// Whether some words in a row, up to three, are the name of something that may not be read
    /// (P1).
    pub(super) fn is_forbidden(&self, words: &[Word<'_>]) -> bool {
        (0..words.len()).any(|start| {
            let mut name = String::new();
            words[start..].iter().take(3).any(|word| {
                name.push_str(&word.normal);
                self.forbidden.iter().any(|pattern| pattern.matches(&name))
            })
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::field::{AttendanceField, ConversationField};
    use super::*;
    use crate::diagnostic::{Diagnostic, Problem};
    use crate::domain::{Measure, ObservationKind};

    /// What a header of the built-in profile means.
    pub fn field(kind: TableKind, header: &str) -> Option<Field> {
        match Profile::built_in().meaning(kind, header) {
            Meaning::Field(field, _) => Some(field),
            _ => None,
        }
    }

    fn pupils(header: &str) -> Option<Field> {
        field(TableKind::Pupils, header)
    }

    fn wide(subject: &str, moment: &str, measure: impl Into<Option<Measure>>) -> Option<Field> {
        wide_test(subject, None, moment, measure)
    }

    fn wide_test(
        subject: &str,
        test: Option<&str>,
        moment: &str,
        measure: impl Into<Option<Measure>>,
    ) -> Option<Field> {
        Some(Field::WideResult {
            subject: subject.into(),
            test: test.map(str::to_owned),
            moment: moment.into(),
            measure: measure.into(),
        })
    }

    #[test]
    fn e1_the_header_lines_met_in_public_are_understood() {
        let cases = [
            ("Voornaam", Field::GivenName),
            ("Roepnaam", Field::GivenName),
            ("Tussenvoegsel", Field::Infix),
            ("Voorvoegsel", Field::Infix),
            ("voorvoegsel(s)", Field::Infix),
            ("tv", Field::Infix),
            ("Achternaam", Field::Surname),
            ("Groep", Field::Class),
            ("Klas", Field::Class),
            ("Klasnaam", Field::Class),
            ("Leerjaar", Field::Grade),
            ("Stamnummer", Field::PupilNumber),
            ("Nummer", Field::PupilNumber),
            ("Klassenmentor 1", Field::ClassTeacher),
        ];
        for (header, wanted) in cases {
            assert_eq!(pupils(header), Some(wanted), "{header}");
        }
        for header in [
            "Email school",
            "Geboortedatum",
            "Klassenmentor 2",
            "Beroep moeder",
            "",
        ] {
            assert_eq!(pupils(header), None, "{header}");
        }
    }

    #[test]
    fn guardians_are_numbered_wherever_the_number_stands() {
        use GuardianField::*;
        let cases = [
            ("Verzorger 1: achternaam", 1, Surname),
            ("ouder1_achternaam", 1, Surname),
            ("ouder1achternaam", 1, Surname),
            ("AchternaamOuder2", 2, Surname),
            ("Naam ouder/verzorger 1", 1, FullName),
            ("2e ouder: voorletters", 2, GivenName),
            ("Tweede verzorger postcode", 2, Postcode),
            ("Verzorger 4 ontvangt map", 4, ReceivesPack),
            ("Voorvoegsel(s) ouder 3", 3, Infix),
            ("Moeder", 1, FullName),
            ("Vader", 2, FullName),
            ("Postcode vader", 2, Postcode),
            ("Naam van de moeder", 1, FullName),
            ("taal ouder 2", 2, Language),
            ("Thuistaal", 0, Language),
            ("Postcode", 0, Postcode),
            ("geheimadres", 0, SecretAddress),
            ("Telefoon moeder", 1, Phone),
            ("verzorger 2 e-mail", 2, Email),
        ];
        for (header, number, of) in cases {
            assert_eq!(
                pupils(header),
                Some(Field::Guardian(number, of)),
                "{header}"
            );
        }
        for header in ["verzorger 5 naam", "verzorger 1 naam 2", "ouder 0 naam"] {
            assert_eq!(pupils(header), None, "{header}");
        }
        let own = field(TableKind::Guardians, "Achternaam verzorger");
        assert_eq!(own, Some(Field::Guardian(0, Surname)));
    }

    #[test]
    fn the_appointment_may_sit_in_the_pupils_table() {
        use ConversationField::*;
        let cases = [
            ("gesprek datum", Date),
            ("gespreksdatum", Date),
            ("Datum gesprek", Date),
            ("gesprek tijd", Time),
            ("Gesprekstijd", Time),
            ("duur van het gesprek", Minutes),
            ("Lokaal", Room),
            ("soort gesprek", Kind),
            ("Tweede collega", SecondColleague),
            ("Leerling aanwezig", PupilRole),
            ("Gesprek leerkracht", Teacher),
        ];
        for (header, of) in cases {
            assert_eq!(pupils(header), Some(Field::Conversation(of)), "{header}");
        }
        assert_eq!(pupils("Leerkracht"), Some(Field::ClassTeacher));
        assert_eq!(pupils("Datum"), None);
    }

    #[test]
    fn e6_wide_results_name_subject_moment_and_measure() {
        let cases = [
            ("RW M5", wide("arithmetic", "M5", None)),
            ("rw_m5", wide("arithmetic", "M5", None)),
            (
                "Begrijpend lezen E4 score",
                wide("reading-comprehension", "E4", Measure::Score),
            ),
            (
                "Vaardigheidsscore BL E4",
                wide("reading-comprehension", "E4", Measure::Score),
            ),
            (
                "DMT B8 DLE",
                wide_test("technical-reading", Some("DMT"), "B8", Measure::Dle),
            ),
            (
                "AVI M4",
                wide_test("technical-reading", Some("AVI"), "M4", None),
            ),
            (
                "Rekenen-Wiskunde M5 niveau",
                wide("arithmetic", "M5", Measure::Level),
            ),
            (
                "2024/2025 M BL",
                wide("reading-comprehension", "2024/2025 M", None),
            ),
            ("SP M6 niveaugroep", wide("spelling", "M6", Measure::Band)),
            ("SP M6 (I-V)", wide("spelling", "M6", Measure::Band)),
            (
                "Niveauwaarde spelling M6",
                wide("spelling", "M6", Measure::LevelValue),
            ),
            (
                "LVS Rekenen-Wiskunde 3.0 M5",
                wide("arithmetic", "M5", None),
            ),
            ("Rekenen midden groep 5", wide("arithmetic", "M5", None)),
            ("RW 2024-2025 M", wide("arithmetic", "2024-2025 M", None)),
            (
                "RW 2024/2025 score",
                wide("arithmetic", "2024/2025", Measure::Score),
            ),
            (
                "Spelling werkwoorden M8",
                wide("Spelling werkwoorden", "M8", None),
            ),
            (
                "Woordenschat M5 score",
                wide("Woordenschat", "M5", Measure::Score),
            ),
        ];
        for (header, wanted) in cases {
            assert_eq!(pupils(header), wanted, "{header}");
        }
        for header in [
            "M5",
            "RW",
            "RW M9",
            "RW E2",
            "Groep M5",
            "Score M5",
            "Plan 2024-2025",
        ] {
            assert!(
                !matches!(pupils(header), Some(Field::WideResult { .. })),
                "{header}"
            );
        }
    }

    #[test]
    fn l4_subjects_go_by_many_names() {
        let profile = Profile::built_in();
        for name in ["RW", "Rekenen-wiskunde", "rekenen", "Wiskunde"] {
            assert_eq!(profile.subject(name), Some("arithmetic"));
        }
        assert_eq!(profile.subject("AVI"), Some("technical-reading"));
        assert!(profile.is_test("AVI") && !profile.is_test("RW"));
        for (test, subject) in [
            ("LVS Rekenen-Wiskunde 3.0 M5", "arithmetic"),
            ("RW2006-12-155", "arithmetic"),
            ("BLZ07-20-138", "reading-comprehension"),
            ("Woordenschat M5", "Woordenschat"),
        ] {
            assert_eq!(profile.subject_of_test(test), subject, "{test}");
        }
        assert_eq!(profile.subject("Muziek"), None);
    }

    #[test]
    fn wide_observations_and_attendance_are_known() {
        let focus = Some(Field::WideObservation(ObservationKind::Focus));
        for header in ["Aandachtspunt", "aandachtspunt 2", "Ontwikkelpunt 1"] {
            assert_eq!(pupils(header), focus, "{header}");
        }
        assert_eq!(
            pupils("Te laat"),
            Some(Field::Attendance(AttendanceField::Late))
        );
    }

    #[test]
    fn every_table_knows_its_columns() {
        use TableKind::*;
        let cases = [
            (
                Guardians,
                "leerlingnummer;aanhef;voorletters;tussenvoegsel;achternaam;naam;relatie;gezag",
            ),
            (
                Guardians,
                "huishouden;taal;tolk;straat;huisnummer;postcode;woonplaats;geheim adres",
            ),
            (
                Guardians,
                "stamnummer;adresgeheim;geheimadres;ontvangt map;voornaam;adres",
            ),
            (
                Results,
                "leerlingnummer;vak;toets;moment;afnamedatum;niveau;score;niveaugroep;DLE",
            ),
            (
                Results,
                "FN;functioneringsniveau;vaardigheidsscore;niveauwaarde;I-V;A–E",
            ),
            (
                Conversations,
                "leerlingnummer;soort gesprek;datum;tijd;begintijd;duur;minuten;lokaal",
            ),
            (
                Conversations,
                "ruimte;leerkracht;deelnemers;tweede collega;huishouden;leerling aanwezig",
            ),
            (
                Observations,
                "leerlingnummer;soort;onderwerp;tekst;observatie",
            ),
            (Agreements, "leerlingnummer;afspraak;wie;datum"),
            (Attendance, "leerlingnummer;ziek;te laat;verlof"),
        ];
        for (kind, headers) in cases {
            for header in headers.split(';') {
                assert!(field(kind, header).is_some(), "{}: {header}", kind.stem());
            }
        }
    }

    #[test]
    fn p1_number_origin_and_weighting_are_forbidden_in_every_table_and_profile() {
        let mut profile = Profile::built_in();
        let text =
            "[leerlingen]\nclass = [\"Stam\", \"BSN\"]\n[overgeslagen]\nkolommen = [\"land\"]\n";
        let faults = profile.extend(text, "profiel.toml");
        assert!(matches!(
            &faults[..],
            [Diagnostic {
                problem: Problem::SettingInvalid { .. },
                ..
            }]
        ));
        let headers = [
            "BSN",
            "bsn-nummer",
            "BSNnummer",
            "Leerling BSN",
            "leerlingBsn",
            "Burgerservicenummer",
            "Burger Service Nummer (BSN)",
            "sofinummer",
            "Sofi-nummer",
            "PGN",
            "Onderwijsnummer",
            "Land",
            "Geboorteland",
            "Geboorteland moeder",
            "Land van herkomst",
            "Verzorger 1: geboorteland",
            "Etniciteit",
            "Nationaliteit 1",
            "Tweede nationaliteit",
            "Gewicht",
            "Leerlinggewicht",
            "Schoolgewicht",
            "Leerling gewicht",
            "Weging",
            "Opleidingsniveau ouders",
        ];
        for kind in TableKind::ALL {
            for header in headers {
                assert_eq!(
                    profile.meaning(kind, header),
                    Meaning::Forbidden,
                    "{header}"
                );
            }
        }
        for header in ["Beweging", "Landelijk", "Evenwicht", "Sofie"] {
            assert_ne!(
                profile.meaning(TableKind::Pupils, header),
                Meaning::Forbidden,
                "{header}"
            );
        }
    }

    #[test]
    fn a_misspelt_header_is_offered_for_a_missing_field() {
        let profile = Profile::built_in();
        let read = crate::source::read_text_file(
            b"Naam;Leerlingnumer\nNoor;1\n",
            "x.csv",
            TableKind::Pupils,
            &profile,
        );
        let table = read.table.expect("a table");
        let near = |field| profile.near_header(TableKind::Pupils, &field, &table);
        assert_eq!(near(Field::PupilNumber).as_deref(), Some("Leerlingnumer"));
        assert_eq!(near(Field::Class), None);
    }
}
