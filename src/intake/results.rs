//! Test results, wide (a column per subject and moment) or long (a row per test) (E6).

use std::collections::BTreeMap;

use super::{Intake, Line, Sheet, values};
use crate::diagnostic::{Problem, near_miss};
use crate::domain::{Band, FunctionalLevel, Measure, Subject, TestMoment, TestResult};
use crate::source::{Cell, Field, ResultField};

impl Intake<'_> {
    /// Tells once, at the header, that the moment of a wide column is not known; its cells are not read.
    pub(super) fn unknown_moments(&mut self, sheet: &Sheet) {
        for (column, field) in sheet.columns.iter() {
            if let Field::WideResult { moment, .. } = field
                && TestMoment::parse(moment).is_none()
            {
                let problem = moment_unknown(moment.clone());
                self.report(sheet.table.headers()[column].problem(problem));
            }
        }
    }

    /// Columns such as `RW M5`: what stands for one subject and moment is one result.
    pub(super) fn wide_results(&mut self, line: &Line<'_>) -> Vec<TestResult> {
        let mut results: BTreeMap<(usize, TestMoment), TestResult> = BTreeMap::new();
        let mut subjects: Vec<&str> = Vec::new();
        for (column, field) in line.columns.iter() {
            let Field::WideResult {
                subject,
                moment,
                measure,
            } = field
            else {
                continue;
            };
            let cell = line.row.cell(column);
            let Some(moment) = TestMoment::parse(moment).filter(|_| !cell.is_empty()) else {
                continue;
            };
            let at = subjects
                .iter()
                .position(|known| known == subject)
                .unwrap_or_else(|| {
                    subjects.push(subject);
                    subjects.len() - 1
                });
            let result = results.entry((at, moment)).or_insert_with(|| TestResult {
                moment: Some(moment),
                ..blank(Subject::from_id(subject))
            });
            self.value(result, *measure, cell);
        }
        results.into_values().filter(says_something).collect()
    }

    /// A row of `resultaten.csv`.
    pub(super) fn long_result(&mut self, line: &Line<'_>) -> Option<TestResult> {
        let cell = |field| line.cell(&Field::Result(field));
        let subject = line.some_text(&Field::Result(ResultField::Subject))?;
        let moment = match cell(ResultField::Moment) {
            Some(it) => Some(self.parse(it, TestMoment::parse, moment_unknown)?),
            None => None,
        };
        let mut result = TestResult {
            test: line.some_text(&Field::Result(ResultField::Test)),
            moment,
            date: cell(ResultField::Date).and_then(|it| {
                self.parse(it, values::date, |value| Problem::DateIgnored { value })
            }),
            custom: cell(ResultField::Custom).is_some_and(|it| {
                self.parse(it, values::answer, |value| Problem::AnswerUnknown { value })
                    .unwrap_or(false)
            }),
            place: Some(line.row.place()),
            ..blank(Subject::from_id(
                self.profile.subject(&subject).unwrap_or(&subject),
            ))
        };
        for measure in [
            Measure::Dle,
            Measure::Level,
            Measure::Score,
            Measure::Band,
            Measure::LevelValue,
        ] {
            if let Some(it) = cell(ResultField::Value(measure)) {
                self.value(&mut result, measure, it);
            }
        }
        if result.moment.is_none() && result.date.is_none() && says_something(&result) {
            self.report(line.row.problem(moment_unknown(String::new())));
            return None;
        }
        says_something(&result).then_some(result)
    }

    /// Puts the value of a cell where its measure says. Never one made into another (L3).
    fn value(&mut self, result: &mut TestResult, measure: Measure, cell: Cell<'_>) {
        match measure {
            Measure::Level | Measure::Dle => match Band::parse(cell.text()) {
                Some(band) => result.band = Some(band),
                None => {
                    let level = self.parse(cell, FunctionalLevel::parse, level_unknown);
                    result.level = level.or_else(|| result.level.take());
                }
            },
            Measure::Score => {
                result.score = self.parse(cell, values::decimal, |value| {
                    Problem::NumberUnreadable { value }
                })
            }
            Measure::Band => {
                result.band = self.parse(cell, Band::parse, |value| Problem::BandUnknown { value })
            }
            Measure::LevelValue => {
                let within =
                    |text: &str| values::decimal(text).filter(|value| (0.0..=5.0).contains(value));
                result.level_value =
                    self.parse(cell, within, |value| Problem::NumberUnreadable { value });
            }
        }
    }
}

fn blank(subject: Subject) -> TestResult {
    TestResult {
        subject,
        test: None,
        moment: None,
        date: None,
        level: None,
        score: None,
        band: None,
        level_value: None,
        custom: false,
        place: None,
    }
}

fn says_something(result: &TestResult) -> bool {
    result.level.is_some()
        || result.score.is_some()
        || result.band.is_some()
        || result.level_value.is_some()
}

fn step_names() -> Vec<String> {
    TestMoment::steps().map(|step| step.to_string()).collect()
}

fn level_unknown(value: String) -> Problem {
    let suggestion = suggested_step(&value);
    Problem::LevelUnknown { value, suggestion }
}

fn moment_unknown(value: String) -> Problem {
    let suggestion = suggested_step(&value);
    Problem::MomentUnknown { value, suggestion }
}

/// `MS` or `M-5`: the letters of a step in another order or dress.
fn suggested_step(value: &str) -> Option<String> {
    let letters: String = value
        .to_uppercase()
        .replace('S', "5")
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let reversed: String = letters.chars().rev().collect();
    let steps = step_names();
    steps
        .iter()
        .find(|step| **step == letters || **step == reversed)
        .cloned()
        .or_else(|| near_miss(value, steps.iter().map(String::as_str)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_in_another_dress_is_recognised_as_a_near_miss() {
        assert_eq!(suggested_step("5M").as_deref(), Some("M5"));
        assert_eq!(suggested_step("MS").as_deref(), Some("M5"));
        assert_eq!(suggested_step("M-5").as_deref(), Some("M5"));
        assert_eq!(suggested_step("goed"), None);
    }
}
