//! Rules of test results: dates, moments and tests that contradict each other.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::day;
use crate::diagnostic::{Diagnostic, Problem, RowPlace};
use crate::domain::{Pupil, Settings, Subject, TestMoment, TestResult};

/// Dates that do not follow the order of the moments, or lie behind the conversation. At most one a subject.
pub fn backward(pupil: &Pupil, settings: &Settings) -> Vec<Diagnostic> {
    let mut subjects: BTreeMap<&Subject, Vec<Dated<'_>>> = BTreeMap::new();
    for result in &pupil.results {
        if let Some(date) = result.date {
            let dated = Dated { date, result };
            subjects.entry(&result.subject).or_default().push(dated);
        }
    }
    let conversations = pupil.conversations.iter();
    let last_day = { conversations }.filter_map(|it| it.date).max();
    let last_day = last_day.or(settings.letter_date);
    let faults = subjects.into_iter().filter_map(|(subject, results)| {
        let fault = out_of_order(&results).or_else(|| ahead_of_time(&results, last_day?));
        fault.map(|fault| (subject, fault))
    });
    faults
        .map(|(subject, (earlier, later))| {
            let problem = Problem::ResultsBackward {
                subject: subject_name(subject).to_owned(),
                earlier,
                later: later.to_string(),
            };
            Diagnostic::new(problem, place(pupil, later.result))
        })
        .collect()
}

/// A result with its day.
#[derive(Clone, Copy)]
struct Dated<'a> {
    date: NaiveDate,
    result: &'a TestResult,
}

impl std::fmt::Display for Dated<'_> {
    /// `M5 (05-01-2027)`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.result.moment {
            Some(moment) => write!(f, "{moment} ({})", day(self.date)),
            None => f.write_str(&day(self.date)),
        }
    }
}

/// What comes first by its date, and what should not have come behind it.
type Fault<'a> = (String, Dated<'a>);

/// A lower moment on a later day. Who does a year again (L9) takes its moments again: that is no fault.
fn out_of_order<'a>(results: &[Dated<'a>]) -> Option<Fault<'a>> {
    let moments = results.iter();
    let mut moments: Vec<(NaiveDate, TestMoment, Dated<'a>)> = moments
        .filter_map(|it| Some((it.date, it.result.moment?, *it)))
        .collect();
    moments.sort_by_key(|(date, moment, _)| (*date, moment.months()));
    let mut highest: Option<(NaiveDate, TestMoment, Dated<'a>)> = None;
    for &(date, moment, later) in &moments {
        match highest {
            Some((since, reached, earlier)) if reached.months() > moment.months() => {
                let again = moments
                    .iter()
                    .any(|(date, taken, _)| *date < since && taken.months() == moment.months());
                if !again {
                    return Some((earlier.to_string(), later));
                }
            }
            _ => highest = Some((date, moment, later)),
        }
    }
    None
}

/// A test that would be taken after the parents talk about it.
fn ahead_of_time<'a>(results: &[Dated<'a>], last_day: NaiveDate) -> Option<Fault<'a>> {
    let ahead = results.iter().filter(|it| it.date > last_day);
    let last = ahead.max_by_key(|it| it.date)?;
    Some((day(last_day), *last))
}

/// A moment that the pupil has not reached: M5 in grade 4. The furthest one, once a pupil.
pub fn ahead(pupil: &Pupil) -> Option<Diagnostic> {
    let grade = pupil.grade?.number();
    // The end of the pupil's grade in teaching months (L1); none of the grades 1 and 2 has any (L8).
    let end = grade.saturating_sub(2) * 10;
    let results = pupil.results.iter();
    let moments = results.filter_map(|result| Some((result.moment?, result)));
    let (moment, result) = moments.max_by_key(|(moment, _)| moment.months())?;
    (moment.months() > end).then(|| {
        let moment = moment.to_string();
        Diagnostic::new(
            Problem::ResultsAhead { moment, grade },
            place(pupil, result),
        )
    })
}

/// L2: a test of another level than its moment, that nobody marked as made to measure. The newest one, so
/// that a pupil who always takes them is told once.
pub fn other_level(pupil: &Pupil) -> Option<Diagnostic> {
    let unmarked = pupil.results.iter().filter_map(|result| {
        let (test, moment) = (result.test.as_deref()?, result.moment?);
        let other = level_of(test)?.months() != moment.months();
        (other && !result.custom).then_some((result, test, moment))
    });
    let (result, test, moment) =
        unmarked.max_by_key(|(result, _, moment)| (moment.months(), result.date))?;
    let problem = Problem::OtherLevelUnmarked {
        test: test.to_owned(),
        moment: moment.to_string(),
    };
    Some(Diagnostic::new(problem, place(pupil, result)))
}

/// The level of a test by its name: `M5`, `Rekenen-Wiskunde 3.0 M5`.
fn level_of(test: &str) -> Option<TestMoment> {
    let last = test.split_whitespace().last()?;
    TestMoment::parse(test).or_else(|| TestMoment::parse(last))
}

fn place(pupil: &Pupil, result: &TestResult) -> RowPlace {
    result.place.unwrap_or(pupil.place)
}

/// As the message calls it: the Dutch name, or the file's own word.
fn subject_name(subject: &Subject) -> &str {
    match subject {
        Subject::TechnicalReading => "technisch lezen",
        Subject::ReadingComprehension => "begrijpend lezen",
        Subject::Spelling => "spelling",
        Subject::Arithmetic => "rekenen-wiskunde",
        Subject::Other(name) => name,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::check::example::{appointment, codes, only, pupil, result, row, settings, told};
    use crate::diagnostic::RowPlace;

    fn with(class: &str, results: Vec<TestResult>) -> Vec<Pupil> {
        let mut pupil = pupil("1", class);
        pupil.results = results;
        vec![pupil]
    }

    #[test]
    fn l1_dates_follow_the_order_of_their_moments() {
        let right = vec![
            result("M4", "2026-01-12"),
            result("E4", "2026-06-08"),
            result("M5", "2027-01-11"),
        ];
        assert_eq!(codes(with("5A", right.clone()), &settings()), [""; 0]);
        let mut wrong = right;
        wrong[1].date = NaiveDate::from_ymd_opt(2027, 6, 8);
        wrong[2].place = Some(RowPlace::new("resultaten.csv".into(), Some(12), 12));
        let told = told(with("5A", wrong), &settings());
        assert_eq!(told.len(), 1);
        let problem = Problem::ResultsBackward {
            subject: "rekenen-wiskunde".to_owned(),
            earlier: "M5 (11-01-2027)".to_owned(),
            later: "E4 (08-06-2027)".to_owned(),
        };
        assert_eq!(told[0].problem, problem);
        assert_eq!(told[0].place, row("leerlingen.csv", 1).into());
    }

    #[test]
    fn l9_a_year_that_is_done_again_takes_its_moments_again() {
        let results = vec![
            result("M4", "2025-01-13"),
            result("E4", "2025-06-09"),
            result("M4", "2026-01-12"),
            result("E4", "2026-06-08"),
            result("M5", "2027-01-11"),
        ];
        assert_eq!(codes(with("5A", results), &settings()), [""; 0]);
    }

    #[test]
    fn subjects_are_looked_at_apart_and_told_once_each() {
        let mut results = vec![result("M4", "2026-01-12"), result("E3", "2026-06-08")];
        let mut spelling = result("M3", "2026-06-08");
        Arc::make_mut(&mut spelling.outcome).subject = Subject::Spelling;
        results.extend([spelling, result("M3", "2026-06-09")]);
        let told = only("results-backward", with("5A", results), &settings());
        assert_eq!(told.len(), 1);
    }

    #[test]
    fn a_test_that_is_dated_after_the_conversation_is_told() {
        let told = |letter: &str, conversation: Option<&str>| {
            let mut settings = settings();
            settings.letter_date = letter.parse().ok();
            let mut pupils = with("5A", vec![result("M5", "2027-02-11")]);
            let appointments = conversation.map(|date| appointment(date, "15:00"));
            pupils[0].conversations.extend(appointments);
            only("results-backward", pupils, &settings).len()
        };
        assert_eq!(told("2027-02-01", None), 1);
        assert_eq!(told("2027-02-01", Some("2027-02-10")), 1);
        assert_eq!(told("2027-02-01", Some("2027-02-11")), 0);
        assert_eq!(told("no date", None), 0);
    }

    #[test]
    fn l2_a_moment_that_the_pupil_has_not_reached_is_told_once() {
        let told = |class: &str, moments: &[&str]| {
            let results = moments.iter().map(|moment| result(moment, "")).collect();
            only("results-ahead", with(class, results), &settings())
        };
        assert_eq!(told("4A", &["M4", "E4"]), []);
        assert_eq!(told("4A", &["B5"]), []);
        let ahead = |moment: &str, grade| Problem::ResultsAhead {
            moment: moment.to_owned(),
            grade,
        };
        assert_eq!(told("4A", &["E5", "M5", "M4"]), [ahead("E5", 4)]);
        assert_eq!(told("2A", &["M3"]), [ahead("M3", 2)]);
        assert_eq!(told("5/6 Kabouters", &["E8"]), []);
    }

    #[test]
    fn l2_a_test_of_another_level_without_a_mark_is_told() {
        let told = |test: &str, custom| {
            let mut taken = result("M6", "");
            let outcome = Arc::make_mut(&mut taken.outcome);
            outcome.test = Some(test.into());
            outcome.custom = custom;
            only("other-level-unmarked", with("6A", vec![taken]), &settings()).len()
        };
        assert_eq!(told("M5", false), 1);
        assert_eq!(told("Rekenen-Wiskunde 3.0 M5", false), 1);
        assert_eq!(told("M5", true), 0);
        assert_eq!(told("M6", false) + told("Rekenen m6", false), 0);
        assert_eq!(told("AVI", false) + told("Rekenen 3.0", false), 0);
    }

    #[test]
    fn l2_a_pupil_who_always_takes_other_tests_is_told_of_the_newest() {
        let taken = |test: &str, moment| {
            let mut taken = result(moment, "");
            Arc::make_mut(&mut taken.outcome).test = Some(test.into());
            taken
        };
        let results = vec![taken("E4", "E5"), taken("E5", "E6"), taken("M5", "M6")];
        let newest = Problem::OtherLevelUnmarked {
            test: "E5".to_owned(),
            moment: "E6".to_owned(),
        };
        let told = only("other-level-unmarked", with("6A", results), &settings());
        assert_eq!(told, [newest]);
    }
}
