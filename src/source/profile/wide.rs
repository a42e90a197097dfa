//! Columns such as `RW M5` (E6): subject, moment and measure in one name.
//!
//! In come the words of a header, out goes the wide result that they name. What its cells say is not
//! this file's business.

use std::ops::Range;

use super::super::field::{Field, ResultField, TableKind};
use super::super::header::{Word, join, words};
use super::Profile;
use crate::domain::{Measure, TestMoment};

/// What a wide result is a result of.
struct Tested {
    subject: String,
    /// The test, when its name stands for the subject: `DMT`.
    test: Option<String>,
}

impl Profile {
    /// `RW M5`, `Score BL E4`, `Cito spelling M6 niveauwaarde`, `RW 2024-2025 M score`. A subject
    /// that the profile does not know keeps its own words (L4).
    pub(super) fn wide_result(&self, header: &str, words: &[Word<'_>]) -> Option<(Field, i32)> {
        let (at, moment) = find_moment(header, words)?;
        let is_year = words[at.clone()]
            .iter()
            .any(|word| school_year(word).is_some());
        let others: Vec<&Word<'_>> = words[..at.start].iter().chain(&words[at.end..]).collect();
        let (Tested { subject, test }, measure) = self
            .known_subject(&others)
            .or_else(|| self.other_subject(&others).filter(|_| !is_year))?;
        let field = Field::WideResult {
            subject,
            test,
            moment,
            measure,
        };
        Some((field, 0))
    }

    /// The subject of a test by its name or code: arithmetic for `LVS Rekenen-Wiskunde 3.0 M5` and for
    /// `RW2006-12-155`. One that the profile does not know keeps its own words.
    pub fn subject_of_test(&self, name: &str) -> String {
        let all = words(name);
        let moment = find_moment(name, &all).map_or(0..0, |(range, _)| range);
        let others: Vec<&Word<'_>> = all[..moment.start]
            .iter()
            .chain(&all[moment.end..])
            .collect();
        let known = self
            .known_subject(&others)
            .map(|(tested, _)| tested.subject);
        let by_code = || {
            let code = &all.first()?.normal;
            let letters = code.trim_end_matches(|c: char| c.is_ascii_digit());
            self.subjects.get(letters).map(|name| name.id.clone())
        };
        known.or_else(by_code).unwrap_or_else(|| {
            let own = words_as_written(&others);
            if own.is_empty() { name.to_owned() } else { own }
        })
    }

    /// The longest known subject, with only a measure and words without meaning beside it.
    fn known_subject(&self, words: &[&Word<'_>]) -> Option<(Tested, Option<Measure>)> {
        let (range, name) = ranges(words.len())
            .filter_map(|range| Some((range.clone(), self.subjects.get(&join(&words[range]))?)))
            .max_by_key(|(range, name)| (range.len(), &name.id))?;
        let written = || words_as_written(&words[range.clone()]);
        let tested = Tested {
            subject: name.id.clone(),
            test: name.is_test.then(written),
        };
        let left: String = words[..range.start]
            .iter()
            .chain(&words[range.end..])
            .map(|word| word.normal.as_str())
            .filter(|word| !is_filler(word))
            .collect();
        let measure = if left.is_empty() {
            None
        } else {
            Some(self.measure(left)?)
        };
        Some((tested, measure))
    }

    /// Any other words, less the measure at their start or end.
    fn other_subject(&self, words: &[&Word<'_>]) -> Option<(Tested, Option<Measure>)> {
        let count = words.len();
        let (subject, measure) = (1..count)
            .find_map(|cut| {
                let tail = self
                    .measure(join(&words[cut..]))
                    .map(|of| (&words[..cut], Some(of)));
                tail.or_else(|| {
                    self.measure(join(&words[..cut]))
                        .map(|of| (&words[cut..], Some(of)))
                })
            })
            .unwrap_or((words, None));
        let name = join(subject);
        let is_name = name.chars().filter(|c| c.is_alphabetic()).count() >= 2;
        let is_taken = self.names.contains_key(&(TableKind::Pupils, name.clone()))
            || self.measure(name).is_some();
        let tested = || Tested {
            subject: words_as_written(subject),
            test: None,
        };
        (is_name && !is_taken).then(|| (tested(), measure))
    }

    fn measure(&self, name: String) -> Option<Measure> {
        match self.field(TableKind::Results, name)? {
            (Field::Result(ResultField::Value(measure)), _) => Some(*measure),
            _ => None,
        }
    }
}

/// Words in the name of a test that say nothing of its subject: the publisher, a version, a year.
fn is_filler(word: &str) -> bool {
    let fillers = ["cito", "lvs", "lib", "iep", "boom", "dia", "toets"];
    fillers.contains(&word) || word.chars().all(|c| c.is_ascii_digit())
}

/// All ranges of up to four of `count` words.
fn ranges(count: usize) -> impl Iterator<Item = Range<usize>> {
    (0..count).flat_map(move |start| (start + 1..=count.min(start + 4)).map(move |end| start..end))
}

/// Where a moment stands in a header, and its name: `M5` also for `midden groep 5`; `2024-2025 M`
/// as written.
fn find_moment(header: &str, words: &[Word<'_>]) -> Option<(Range<usize>, String)> {
    let exact = ranges(words.len()).find_map(|range| {
        let name = join(&words[range.clone()]);
        let (season, grade) = name.split_at_checked(name.len().checked_sub(1)?)?;
        let season = TestMoment::season(season.strip_suffix("groep").unwrap_or(season))?;
        let grade = grade
            .chars()
            .next()
            .filter(|grade| ('3'..='8').contains(grade))?;
        Some((range, format!("{season}{grade}")))
    });
    exact.or_else(|| {
        let year = words.windows(2).position(|pair| {
            school_year(&pair[0]).is_some_and(|year| school_year(&pair[1]) == Some(year + 1))
        })?;
        let has_season = |at: usize| {
            words
                .get(at)
                .is_some_and(|w| TestMoment::season(&w.normal).is_some())
        };
        let start = year - usize::from(year > 0 && has_season(year - 1));
        let end = year + 2 + usize::from(start == year && has_season(year + 2));
        let offset = |word: &Word<'_>| word.written.as_ptr().addr() - header.as_ptr().addr();
        let last = &words[end - 1];
        let written = &header[offset(&words[start])..offset(last) + last.written.len()];
        Some((start..end, written.to_owned()))
    })
}

fn school_year(word: &Word<'_>) -> Option<u16> {
    word.normal
        .parse()
        .ok()
        .filter(|year| (2000..2100).contains(year))
}

fn words_as_written(words: &[&Word<'_>]) -> String {
    let written: Vec<&str> = words.iter().map(|word| word.written).collect();
    written.join(" ")
}
