//! What a test gave: level, score, band, as the LVS states it.

use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

use chrono::NaiveDate;

use super::{FunctionalLevel, TestMoment};
use crate::diagnostic::RowPlace;

/// A school subject (L4). The four known ones have names in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// "technisch lezen".
    TechnicalReading,
    /// "begrijpend lezen".
    ReadingComprehension,
    /// "spelling".
    Spelling,
    /// "rekenen-wiskunde".
    Arithmetic,
    /// Another one, as the file names it.
    Other(Arc<str>),
}

impl Subject {
    /// The subject of a profile id such as `arithmetic`; anything else keeps its own words.
    pub fn from_id(id: &str) -> Self {
        match id {
            "technical-reading" => Subject::TechnicalReading,
            "reading-comprehension" => Subject::ReadingComprehension,
            "spelling" => Subject::Spelling,
            "arithmetic" => Subject::Arithmetic,
            other => Subject::Other(other.into()),
        }
    }

    /// Id of a known subject, for its texts.
    pub fn id(&self) -> Option<&'static str> {
        match self {
            Subject::TechnicalReading => Some("technical-reading"),
            Subject::ReadingComprehension => Some("reading-comprehension"),
            Subject::Spelling => Some("spelling"),
            Subject::Arithmetic => Some("arithmetic"),
            Subject::Other(_) => None,
        }
    }
}

/// In what way a value is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// "functioneringsniveau".
    Level,
    /// "vaardigheidsscore".
    Score,
    /// "niveau I–V" or "A–E".
    Band,
    /// "DLE".
    Dle,
    /// "niveauwaarde", 0–5.
    LevelValue,
}

/// The two scales of bands (L7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BandScale {
    /// I–V, a fifth of all pupils each; III is the average band.
    Roman,
    /// A–E: 25, 25, 25, 15 and 10 %; the average lies between B and C.
    Letter,
}

impl BandScale {
    /// Names from low to high.
    pub fn names(self) -> [&'static str; 5] {
        match self {
            BandScale::Roman => ["V", "IV", "III", "II", "I"],
            BandScale::Letter => ["E", "D", "C", "B", "A"],
        }
    }

    /// Where the average lies when each band is one high (L7): the middle of III; the border of B and C.
    pub fn average(self) -> f64 {
        match self {
            BandScale::Roman => 2.5,
            BandScale::Letter => 3.0,
        }
    }
}

/// A percentile band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Band {
    /// Of which scale.
    pub scale: BandScale,
    /// 0 is the lowest, 4 the highest.
    pub rank: u8,
}

impl Band {
    /// Reads `I`–`V` and `A`–`E`, with `+` or `-` behind it, which say nothing here.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.trim().trim_end_matches(['+', '-']).to_uppercase();
        [BandScale::Roman, BandScale::Letter]
            .into_iter()
            .find_map(|scale| {
                let rank = scale.names().iter().position(|known| *known == name)?;
                Some(Band {
                    scale,
                    rank: u8::try_from(rank).ok()?,
                })
            })
    }

    /// `III` or `B`.
    pub fn name(self) -> &'static str {
        self.scale.names()[usize::from(self.rank)]
    }
}

/// One test of one pupil. Three things are kept apart (L2): the test taken, the moment in the pupil's own
/// career, and the level reached. A large school has a million of them, which say the same few thousand things: what
/// a test gave stands in memory once for all who had the same, and a result reads as if it were its own.
#[derive(Clone, Debug, PartialEq)]
pub struct TestResult {
    /// What was tested, and what it gave.
    pub outcome: Arc<Outcome>,
    /// When, on the calendar.
    pub date: Option<NaiveDate>,
    /// The row it comes from; nothing for a column of the pupil's own row.
    pub place: Option<RowPlace>,
}

impl Deref for TestResult {
    type Target = Outcome;

    fn deref(&self) -> &Outcome {
        &self.outcome
    }
}

/// What was tested, and what it gave, whoever took the test.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was tested.
    pub subject: Subject,
    /// The test taken, as written: may be of another grade ("toets op maat").
    pub test: Option<Arc<str>>,
    /// When, in the pupil's own career.
    pub moment: Option<TestMoment>,
    /// The level reached.
    pub level: Option<Arc<FunctionalLevel>>,
    /// "vaardigheidsscore", as written.
    pub score: Option<f64>,
    /// Band I–V or A–E.
    pub band: Option<Band>,
    /// "niveauwaarde" 0–5.
    pub level_value: Option<f64>,
    /// "toets op maat": a test of another level than the pupil's grade, on purpose (L2).
    pub custom: bool,
}

impl Outcome {
    /// Nothing yet of a subject.
    pub fn of(subject: Subject) -> Self {
        Outcome {
            subject,
            test: None,
            moment: None,
            level: None,
            score: None,
            band: None,
            level_value: None,
            custom: false,
        }
    }

    /// Whether it gave anything.
    pub fn says_something(&self) -> bool {
        self.level.is_some()
            || self.score.is_some()
            || self.band.is_some()
            || self.level_value.is_some()
    }

    /// Everything that it says. Numbers count by their bits: only those that are written alike are one.
    fn key(&self) -> impl Eq + Hash {
        let bits = |number: Option<f64>| number.map(f64::to_bits);
        let level = self.level.as_deref();
        let level = level.map(|it| (bits(Some(it.months)), it.edge, &it.label));
        (
            (&self.subject, &self.test, self.moment, self.custom),
            (level, bits(self.score), self.band, bits(self.level_value)),
        )
    }
}

impl PartialEq for Outcome {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Outcome {}

impl Hash for Outcome {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.key().hash(hasher);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn outcomes_are_one_when_all_that_they_say_is_written_alike() {
        let of = |score: Option<f64>, level: &str| Outcome {
            score,
            level: FunctionalLevel::parse(level).map(Arc::new),
            ..Outcome::of(Subject::Spelling)
        };
        let mut known = HashSet::from([of(Some(0.0), "M5")]);
        assert!(!known.insert(of(Some(0.0), "M5")));
        for other in [
            of(Some(-0.0), "M5"),
            of(None, "M5"),
            of(Some(0.0), "E5"),
            of(Some(0.0), ""),
            Outcome {
                custom: true,
                ..of(Some(0.0), "M5")
            },
        ] {
            assert!(known.insert(other.clone()), "{other:?}");
        }
    }

    #[test]
    fn l7_bands_are_read_and_ordered_from_low_to_high() {
        assert_eq!(
            Band::parse("III").map(|band| (band.scale, band.rank)),
            Some((BandScale::Roman, 2))
        );
        assert_eq!(Band::parse("a+").map(Band::name), Some("A"));
        assert_eq!(Band::parse("I").map(|band| band.rank), Some(4));
        assert_eq!(Band::parse("VI"), None);
    }
}
