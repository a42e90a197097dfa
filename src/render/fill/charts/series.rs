//! Results by subject: each a line in a chart, and when its tests were taken.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::Voices;
use crate::domain::{Pupil, SchoolYear, Subject, TestMoment, TestResult, teaching_month};
use crate::render::payload::Lines;

/// The results of one line in a chart.
pub struct Series<'a> {
    subject: &'a Subject,
    /// The test, when two tests of the subject were taken at one moment: AVI and DMT are no single line.
    test: Option<String>,
    /// Which sign it has: the four known subjects keep theirs.
    pub mark: usize,
    pub results: Vec<&'a TestResult>,
}

impl Series<'_> {
    pub fn name(&self, voices: &Voices<'_>) -> Lines {
        let subject = match (self.subject, self.subject.id()) {
            (_, Some(id)) => voices.say(&format!("subject-{id}"), &[]),
            (Subject::Other(name), None) => voices.each(|_| name.to_string()),
            (_, None) => Lines::new(),
        };
        match &self.test {
            // Isolated: Latin letters turn what stands around them in a text from right to left.
            Some(test) => subject
                .into_iter()
                .map(|name| format!("{name} (\u{2068}{test}\u{2069})"))
                .collect(),
            None => subject,
        }
    }
}

/// Results by subject, in one order.
pub fn series(pupil: &Pupil) -> Vec<Series<'_>> {
    let mut subjects: BTreeMap<&Subject, Vec<&TestResult>> = BTreeMap::new();
    for result in &pupil.results {
        subjects.entry(&result.subject).or_default().push(result);
    }
    let mut further = 4;
    let mut series = Vec::new();
    for (subject, results) in subjects {
        for (at, (test, results)) in by_test(results).into_iter().enumerate() {
            let known = match subject {
                Subject::TechnicalReading => Some(0),
                Subject::ReadingComprehension => Some(1),
                Subject::Spelling => Some(2),
                Subject::Arithmetic => Some(3),
                Subject::Other(_) => None,
            };
            let mark = known.filter(|_| at == 0).unwrap_or_else(|| {
                further += 1;
                further - 1
            });
            series.push(Series {
                subject,
                test,
                mark,
                results,
            });
        }
    }
    series
}

/// The results of a subject test by test when two tests were taken at one moment, else together.
fn by_test(results: Vec<&TestResult>) -> Vec<(Option<String>, Vec<&TestResult>)> {
    let mut tests: BTreeMap<String, Vec<&TestResult>> = BTreeMap::new();
    for &result in &results {
        tests.entry(test_name(result)).or_default().push(result);
    }
    let when = |result: &TestResult| (result.moment, result.date);
    let meet = |one: &[&TestResult], other: &[&TestResult]| {
        { one.iter() }.any(|a| other.iter().any(|b| when(a) == when(b)))
    };
    let lines: Vec<&Vec<&TestResult>> = tests.values().collect();
    let is_apart = (1..lines.len()).any(|at| lines[..at].iter().any(|it| meet(it, lines[at])));
    if !is_apart {
        return vec![(None, results)];
    }
    let named = |name: String| Some(name).filter(|name| !name.is_empty());
    tests
        .into_iter()
        .map(|(name, results)| (named(name), results))
        .collect()
}

/// The name of a test without its level: `DMT` of `DMT M5`, nothing of `M5` (L2).
fn test_name(result: &TestResult) -> String {
    let words = result
        .test
        .as_deref()
        .unwrap_or_default()
        .split_whitespace();
    let is_level =
        |word: &&str| TestMoment::parse(word).is_some() || word.chars().all(|c| !c.is_alphabetic());
    let words: Vec<&str> = words.filter(|word| !is_level(word)).collect();
    words.join(" ")
}

/// Teaching months since the start of grade 3 at which the test was taken: the moment in the pupil's own
/// career, else the date counted back from the grade the pupil is in now (L1, L9).
pub fn moment(result: &TestResult, pupil: &Pupil, now: Option<NaiveDate>) -> Option<f64> {
    if let Some(moment) = result.moment {
        return Some(f64::from(moment.months()));
    }
    let date = result.date?;
    let latest = pupil.results.iter().filter_map(|result| result.date).max();
    let now = now.or(latest)?;
    let grade = i32::from(pupil.grade?.number());
    let years = SchoolYear::of(now).since(SchoolYear::of(date));
    let months = (grade - years - 3) * 10 + teaching_month(date);
    Some(f64::from(months.clamp(0, 60)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::Outcome;

    #[test]
    fn l4_two_tests_of_one_moment_are_two_lines() {
        let result = |test: &str, moment: &str| TestResult {
            outcome: Arc::new(Outcome {
                test: Some(test.into()),
                moment: TestMoment::parse(moment),
                ..Outcome::of(Subject::TechnicalReading)
            }),
            date: None,
            place: None,
        };
        let names = |results: &[TestResult]| {
            let tests = by_test(results.iter().collect()).into_iter();
            tests
                .map(|(name, results)| (name, results.len()))
                .collect::<Vec<_>>()
        };
        let both = [
            result("DMT M5", "M5"),
            result("AVI", "M5"),
            result("DMT E5", "E5"),
        ];
        let named = |name: &str, count| (Some(name.to_owned()), count);
        assert_eq!(names(&both), [named("AVI", 1), named("DMT", 2)]);
        let apart = [result("DMT M5", "M5"), result("AVI", "E5")];
        assert_eq!(names(&apart), [(None, 2)]);
        let levels = [result("M4", "M5"), result("E5", "E5")];
        assert_eq!(names(&levels), [(None, 2)]);
    }
}
