//! The pupil and what its file knows.

use std::cmp::Ordering;

use chrono::NaiveDate;
use ecow::EcoString;
use serde::{Deserialize, Serialize};

use super::{Conversation, Household, Name, TestResult};
use crate::diagnostic::RowPlace;

/// "leerlingnummer": the key; names are never matched on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PupilNumber(pub EcoString);

/// "groep": where the child sits, as the school writes it (E4).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ClassName(pub EcoString);

impl ClassName {
    /// The name without a leading "groep", for texts that say it themselves.
    pub fn bare(&self) -> &str {
        let lower = self.0.to_lowercase();
        match lower.strip_prefix("groep ") {
            Some(rest) if lower.len() == self.0.len() => self.0[self.0.len() - rest.len()..].trim(),
            _ => &self.0,
        }
    }
}

impl Ord for ClassName {
    /// Numbers count as numbers: 3A before 10A.
    fn cmp(&self, other: &Self) -> Ordering {
        natural(self.bare())
            .cmp(&natural(other.bare()))
            .then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for ClassName {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Digits as numbers, the rest as small letters.
fn natural(text: &str) -> Vec<(u64, String)> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let (number, tail) = rest.split_at(digits);
        let letters = tail
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(tail.len());
        let (word, tail) = tail.split_at(letters);
        // No digits sort behind all numbers: 8B before Kabouters.
        let number = if number.is_empty() {
            u64::MAX
        } else {
            number.parse().unwrap_or(u64::MAX - 1)
        };
        parts.push((number, word.to_lowercase()));
        rest = tail;
    }
    parts
}

/// "jaargroep": the pupil's own year, 1–8, which decides; not the class's (E4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Grade(u8);

impl Grade {
    /// A grade from 1 to 8.
    pub fn new(number: u8) -> Option<Self> {
        (1..=8).contains(&number).then_some(Grade(number))
    }

    /// 1–8.
    pub fn number(self) -> u8 {
        self.0
    }

    /// Whether the exit perspective is spoken of: from grade 6 on, not before (C16).
    pub fn has_exit_perspective(self) -> bool {
        self.0 >= 6
    }

    /// The band that the texts of a pack are written for.
    pub fn band(self) -> GradeBand {
        match self.0 {
            1 | 2 => GradeBand::Grades12,
            3 | 4 => GradeBand::Grades34,
            5 | 6 => GradeBand::Grades56,
            _ => GradeBand::Grades78,
        }
    }

    /// The grade that a class name tells, when it tells just one: `3A` yes, `5/6 Kabouters` no.
    pub fn from_class(class: &ClassName) -> Option<Self> {
        let numbers: Vec<u8> = class
            .0
            .split(|c: char| !c.is_ascii_digit())
            .filter(|digits| !digits.is_empty())
            .map(|digits| digits.parse().unwrap_or(0))
            .collect();
        match numbers.as_slice() {
            [only] => Grade::new(*only),
            _ => None,
        }
    }
}

/// Grades that share texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GradeBand {
    /// Grades 1 and 2.
    Grades12,
    /// Grades 3 and 4.
    Grades34,
    /// Grades 5 and 6.
    Grades56,
    /// Grades 7 and 8.
    Grades78,
}

impl GradeBand {
    /// Every band.
    pub const ALL: [GradeBand; 4] = [
        GradeBand::Grades12,
        GradeBand::Grades34,
        GradeBand::Grades56,
        GradeBand::Grades78,
    ];

    /// Id in message names: `12`.
    pub fn id(self) -> &'static str {
        match self {
            GradeBand::Grades12 => "12",
            GradeBand::Grades34 => "34",
            GradeBand::Grades56 => "56",
            GradeBand::Grades78 => "78",
        }
    }
}

/// The topics of the agenda (C12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AgendaTopic {
    /// Opening; earlier agreements come back here (C15).
    Introduction,
    /// Learning.
    Cognitive,
    /// Friends and feelings.
    Social,
    /// Motivation and attendance.
    Motivation,
    /// What the child loves.
    Interests,
    /// Starting school, later the secondary school.
    Career,
    /// Special circumstances.
    Special,
    /// New agreements.
    Agreements,
}

impl AgendaTopic {
    /// Every topic, in the order of the grid.
    pub const ALL: [AgendaTopic; 8] = [
        AgendaTopic::Introduction,
        AgendaTopic::Cognitive,
        AgendaTopic::Social,
        AgendaTopic::Motivation,
        AgendaTopic::Interests,
        AgendaTopic::Career,
        AgendaTopic::Special,
        AgendaTopic::Agreements,
    ];

    /// Id in texts and settings.
    pub fn id(self) -> &'static str {
        match self {
            AgendaTopic::Introduction => "introduction",
            AgendaTopic::Cognitive => "cognitive",
            AgendaTopic::Social => "social",
            AgendaTopic::Motivation => "motivation",
            AgendaTopic::Interests => "interests",
            AgendaTopic::Career => "career",
            AgendaTopic::Special => "special",
            AgendaTopic::Agreements => "agreements",
        }
    }

    /// Reads an id or the Dutch words of an observation file.
    pub fn parse(text: &str) -> Option<Self> {
        let wanted = text.trim().to_lowercase();
        Self::ALL
            .into_iter()
            .find(|topic| topic.id() == wanted)
            .or_else(|| {
                let words = Self::WORDS.into_iter();
                let mut found = words.filter(|(word, _)| *word == wanted);
                found.next().map(|(_, topic)| topic)
            })
    }

    /// What schools call the topics.
    pub const WORDS: [(&str, AgendaTopic); 32] = [
        ("introductie", AgendaTopic::Introduction),
        ("inleiding", AgendaTopic::Introduction),
        ("algemeen", AgendaTopic::Introduction),
        ("leren", AgendaTopic::Cognitive),
        ("cognitief", AgendaTopic::Cognitive),
        ("werkhouding", AgendaTopic::Cognitive),
        ("lezen", AgendaTopic::Cognitive),
        ("rekenen", AgendaTopic::Cognitive),
        ("taal", AgendaTopic::Cognitive),
        ("spelling", AgendaTopic::Cognitive),
        ("schrijven", AgendaTopic::Cognitive),
        ("sociaal", AgendaTopic::Social),
        ("sociaal-emotioneel", AgendaTopic::Social),
        ("sociaal emotioneel", AgendaTopic::Social),
        ("gedrag", AgendaTopic::Social),
        ("vrienden", AgendaTopic::Social),
        ("samenwerken", AgendaTopic::Social),
        ("motivatie", AgendaTopic::Motivation),
        ("aanwezigheid", AgendaTopic::Motivation),
        ("inzet", AgendaTopic::Motivation),
        ("concentratie", AgendaTopic::Motivation),
        ("interesse", AgendaTopic::Interests),
        ("interesses", AgendaTopic::Interests),
        ("hobby", AgendaTopic::Interests),
        ("hobby's", AgendaTopic::Interests),
        ("schoolloopbaan", AgendaTopic::Career),
        ("loopbaan", AgendaTopic::Career),
        ("toekomst", AgendaTopic::Career),
        ("bijzonderheden", AgendaTopic::Special),
        ("thuis", AgendaTopic::Special),
        ("gezondheid", AgendaTopic::Special),
        ("afspraken", AgendaTopic::Agreements),
    ];
}

/// What kind of sentence a teacher wrote (C13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ObservationKind {
    /// "sterk": what goes well.
    Strength,
    /// "talent": to grow.
    Talent,
    /// "aandachtspunt", "ontwikkelpunt": to work on.
    Focus,
}

impl ObservationKind {
    /// Dutch words that a file may use.
    pub const WORDS: [(&'static str, ObservationKind); 9] = [
        ("sterk", ObservationKind::Strength),
        ("sterk punt", ObservationKind::Strength),
        ("gaat goed", ObservationKind::Strength),
        ("compliment", ObservationKind::Strength),
        ("talent", ObservationKind::Talent),
        ("aandachtspunt", ObservationKind::Focus),
        ("ontwikkelpunt", ObservationKind::Focus),
        ("aandacht", ObservationKind::Focus),
        ("werkpunt", ObservationKind::Focus),
    ];

    /// Every kind.
    pub const ALL: [ObservationKind; 3] = [
        ObservationKind::Strength,
        ObservationKind::Talent,
        ObservationKind::Focus,
    ];

    /// The name in the phrase bank and the templates.
    pub const fn id(self) -> &'static str {
        match self {
            ObservationKind::Strength => "strength",
            ObservationKind::Talent => "talent",
            ObservationKind::Focus => "focus",
        }
    }

    /// Reads a Dutch word.
    pub fn parse(text: &str) -> Option<Self> {
        let wanted = text.trim().to_lowercase();
        Self::WORDS
            .into_iter()
            .find(|(word, _)| *word == wanted)
            .map(|(_, kind)| kind)
    }
}

/// What an observation says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remark {
    /// The teacher's own sentence, in Dutch, shown as written.
    Written(Box<str>),
    /// A sentence of the phrase bank, by its code: there in every language.
    Phrase(EcoString),
}

/// One sentence of the teacher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// Strong point, talent or focus point.
    pub kind: ObservationKind,
    /// Under which topic it stands.
    pub topic: AgendaTopic,
    /// The sentence.
    pub remark: Remark,
}

/// What was agreed last time (C15).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierAgreement {
    /// The sentence, in Dutch.
    pub text: Box<str>,
    /// Who does it, as the file has it.
    pub who: Option<EcoString>,
    /// When it was agreed.
    #[serde(with = "super::written::day")]
    pub date: Option<NaiveDate>,
    /// The day on which all would look back (C14).
    #[serde(with = "super::written::day")]
    pub follow_up: Option<NaiveDate>,
}

/// Plain facts of this school year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    /// Days ill.
    pub sick: Option<u16>,
    /// Times late.
    pub late: Option<u16>,
    /// Days of leave.
    pub leave: Option<u16>,
}

/// One pupil.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pupil {
    /// The key. Made up from the row (`rij-5`) when the file has no such column.
    pub number: PupilNumber,
    /// The name.
    pub name: Name,
    /// Where the child sits.
    pub class: ClassName,
    /// The pupil's own grade, when the file tells.
    pub grade: Option<Grade>,
    /// The teacher of the class.
    pub class_teacher: Option<EcoString>,
    /// Every household that the file knows; a lone CSV gives one without anything.
    pub households: Vec<Household>,
    /// Appointments, in the order of the file.
    pub conversations: Vec<Conversation>,
    /// Test results, in the order of the file. Not written down with the pupil: what a test gave stands in memory once.
    #[serde(skip)]
    pub results: Vec<TestResult>,
    /// What the teacher wrote.
    pub observations: Vec<Observation>,
    /// What was agreed last time.
    pub earlier_agreements: Vec<EarlierAgreement>,
    /// Attendance of this year.
    pub attendance: Attendance,
    /// The row it comes from.
    pub place: RowPlace,
    /// Code of the first error in this pupil's rows: no pack is made, because it would be wrong.
    #[serde(skip)]
    pub blocked: Option<&'static str>,
}

impl Pupil {
    /// Whether a growth chart of the pupil says anything (L7).
    pub fn has_growth(&self) -> bool {
        let mut results = self.results.iter();
        results.any(|result| result.band.is_some() || result.level_value.is_some())
    }

    /// Gives back the memory that its lists have and do not need: most pupils have one household, and room for four
    /// would be most of what a pupil takes.
    pub fn give_back_room(&mut self) {
        for household in &mut self.households {
            household.guardians.shrink_to_fit();
        }
        self.households.shrink_to_fit();
        self.conversations.shrink_to_fit();
        self.results.shrink_to_fit();
        self.observations.shrink_to_fit();
        self.earlier_agreements.shrink_to_fit();
    }

    /// Whether two pupils of one home are of one family: they share a guardian, or the surname. More than one
    /// family may live at an address (a shelter, a house with flats), and what is of one is not for the other
    /// (C10).
    pub fn is_family_of(&self, other: &Pupil) -> bool {
        fn names(pupil: &Pupil) -> impl Iterator<Item = &Name> {
            let guardians = pupil.households.iter().flat_map(|it| &it.guardians);
            guardians.map(|it| &it.name).filter(|name| !name.is_empty())
        }
        let same =
            |a: &Name, b: &Name| a.to_string().to_lowercase() == b.to_string().to_lowercase();
        let surname = |pupil: &Pupil| pupil.name.surname.to_lowercase();
        names(self).any(|one| names(other).any(|two| same(one, two)))
            || (!self.name.surname.is_empty() && surname(self) == surname(other))
    }
}

/// Everything that the files say, not yet checked as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct School {
    /// In the order of the file.
    pub pupils: Vec<Pupil>,
    /// Rows that could not become a pupil at all, by the code of their error; each counts as a failed pack.
    pub lost: Vec<&'static str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e4_a_combination_class_does_not_tell_the_grade() {
        let grade = |class: &str| Grade::from_class(&ClassName(class.into())).map(Grade::number);
        assert_eq!(grade("3A"), Some(3));
        assert_eq!(grade("groep 8"), Some(8));
        assert_eq!(grade("5/6 Kabouters"), None);
        assert_eq!(grade("Kabouters"), None);
    }

    #[test]
    fn classes_sort_as_people_count() {
        let mut classes =
            ["10A", "Kabouters", "3A", "groep 5/6", "1/2 Rupsen"].map(|c| ClassName(c.into()));
        classes.sort();
        assert_eq!(
            classes.map(|c| c.0),
            ["1/2 Rupsen", "3A", "groep 5/6", "10A", "Kabouters"]
        );
    }

    #[test]
    fn a_class_loses_its_leading_groep_once() {
        assert_eq!(ClassName("Groep 5/6".into()).bare(), "5/6");
        assert_eq!(ClassName("3A".into()).bare(), "3A");
    }
}
