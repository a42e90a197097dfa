//! Test results, wide (a column per subject and moment) or long (a row per test) (E6).

mod reading;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use ecow::EcoString;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Intake, Line, Sheet, is_too_long, values};
use crate::diagnostic::{Diagnostic, Problem, near_miss};
use crate::domain::{
    Band, FunctionalLevel, Grade, Measure, Outcome, SchoolYear, Subject, TestMoment, TestResult,
};
use crate::source::{Cell, Columns, Field, ResultField, Table};
use reading::{Number, Reading, reading};

/// A result of which the file tells the school year and the season (`2024/2025 M`): its moment follows from the
/// grade that the pupil is in now (E6, L9).
pub struct ByYear {
    pub year: SchoolYear,
    season: char,
    outcome: Outcome,
    /// What is told when the pupil had no tests in that year.
    problem: Diagnostic,
}

impl ByYear {
    /// What the test gave with its moment, counted back from the grade in this school year.
    pub fn dated(self, grade: Option<Grade>, now: SchoolYear) -> Result<Outcome, Diagnostic> {
        let then = grade.map(|grade| i32::from(grade.number()) - now.since(self.year));
        match then.and_then(|grade| TestMoment::at(grade, self.season)) {
            Some(moment) => Ok(Outcome {
                moment: Some(moment),
                ..self.outcome
            }),
            None => Err(self.problem),
        }
    }
}

/// What cells said so far: a table says the same few things a million times, and what they mean is found out and kept
/// in memory once.
#[derive(Default)]
pub struct Heard {
    names: FxHashSet<EcoString>,
    words: FxHashMap<String, Arc<str>>,
    /// Whether it is the name of a test, too.
    subjects: FxHashMap<String, (Subject, bool)>,
    readings: FxHashMap<Number, FxHashMap<String, Option<Reading>>>,
    levels: FxHashMap<String, Option<Arc<FunctionalLevel>>>,
    bands: FxHashMap<String, Option<Band>>,
    outcomes: FxHashSet<Arc<Outcome>>,
}

impl Heard {
    /// The one text that stands in memory for all that are alike: of teachers, rooms and streets.
    pub fn same(&mut self, text: EcoString) -> EcoString {
        if let Some(known) = self.names.get(&text) {
            return known.clone();
        }
        self.names.insert(text.clone());
        text
    }

    fn word(&mut self, text: &str) -> Arc<str> {
        once(&mut self.words, text, |text| text.into())
    }

    /// A result of a column: it has no day and no row of its own.
    pub fn result(&mut self, outcome: Outcome) -> TestResult {
        TestResult {
            outcome: self.shared(outcome),
            date: None,
            place: None,
        }
    }

    /// The one that stands for all that say the same.
    fn shared(&mut self, outcome: Outcome) -> Arc<Outcome> {
        if let Some(known) = self.outcomes.get(&outcome) {
            return Arc::clone(known);
        }
        let shared = Arc::new(outcome);
        self.outcomes.insert(Arc::clone(&shared));
        shared
    }
}

/// What a text means; found out when it is met first.
fn once<T: Clone>(known: &mut FxHashMap<String, T>, text: &str, find: impl FnOnce(&str) -> T) -> T {
    if let Some(found) = known.get(text) {
        return found.clone();
    }
    let found = find(text);
    known.insert(text.to_owned(), found.clone());
    found
}

/// The wide columns whose moment is known.
pub type WideColumns = HashMap<usize, WideColumn>;

/// What holds for all cells of a wide column.
pub struct WideColumn {
    when: When,
    /// What its numbers are, when the header does not say so.
    number: Option<Number>,
}

/// Whether the numbers of a column that does not tell its measure may be DLEs or scores.
pub fn is_unclear(table: &Table, column: usize) -> bool {
    Number::of_column(table, column) == Number::Unclear
}

/// Whether a table has results in rows, and not in columns only.
pub fn is_long(columns: &Columns) -> bool {
    let is_value = |field: &Field| {
        matches!(
            field,
            Field::Result(ResultField::Value(_) | ResultField::Reached)
        )
    };
    columns.iter().any(|(_, field)| is_value(field))
}

/// When a wide column was tested.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum When {
    Moment(TestMoment),
    Year(SchoolYear, char),
}

/// `M5`, or `2024/2025 M`, `M 2024-2025`.
fn when(text: &str) -> Option<When> {
    let by_year = || {
        let text = text.trim().to_lowercase();
        let (first, last) = (text.split_once(' ')?, text.rsplit_once(' ')?);
        let (season, year) = TestMoment::season(first.0)
            .map(|it| (it, first.1))
            .or_else(|| TestMoment::season(last.1).map(|it| (it, last.0)))?;
        Some(When::Year(SchoolYear::parse(year)?, season))
    };
    TestMoment::parse(text).map(When::Moment).or_else(by_year)
}

impl Intake<'_> {
    /// What holds for whole wide columns, told once at the header: a moment that is not known, whose cells are
    /// not read; numbers that may be scores or DLEs.
    pub(super) fn wide_columns(&mut self, sheet: &Sheet) -> WideColumns {
        let mut columns = HashMap::new();
        for (column, field) in sheet.columns.iter() {
            let Field::WideResult {
                moment, measure, ..
            } = field
            else {
                continue;
            };
            let header = &sheet.table.headers()[column];
            let Some(when) = when(moment) else {
                self.report(header.problem(moment_unknown(moment.clone())));
                continue;
            };
            let number = measure
                .is_none()
                .then(|| Number::of_column(&sheet.table, column));
            if number == Some(Number::Unclear) {
                self.report(header.problem(Problem::MeasureUnclear));
            }
            columns.insert(column, WideColumn { when, number });
        }
        columns
    }

    /// Columns such as `RW M5`: what stands for one subject, test and moment is one result.
    pub(super) fn wide_results(
        &mut self,
        line: &Line<'_>,
        columns: &WideColumns,
    ) -> (Vec<TestResult>, Vec<ByYear>) {
        // With the first cell of each and the moment as written, to tell a problem of it.
        let mut outcomes: BTreeMap<(usize, When), (Outcome, Cell<'_>, &str)> = BTreeMap::new();
        let mut tests: Vec<(&str, Option<&str>)> = Vec::new();
        for (column, field) in line.columns.iter() {
            let Field::WideResult {
                subject,
                test,
                moment,
                measure,
            } = field
            else {
                continue;
            };
            let cell = line.row.cell(column);
            let says_nothing =
                self.profile.is_blank(cell.text()) || is_too_long(field, cell.text());
            let known = columns.get(&column).filter(|_| !says_nothing);
            let Some(&WideColumn { when, number }) = known else {
                continue;
            };
            let tested = (subject.as_str(), test.as_deref());
            let known = tests.iter().position(|known| *known == tested);
            let at = known.unwrap_or_else(|| {
                tests.push(tested);
                tests.len() - 1
            });
            let (outcome, ..) = outcomes.entry((at, when)).or_insert_with(|| {
                let outcome = Outcome {
                    test: test.as_deref().map(|test| self.heard.word(test)),
                    ..Outcome::of(Subject::from_id(subject))
                };
                (outcome, cell, moment.as_str())
            });
            match measure {
                Some(measure) => self.value(outcome, *measure, cell),
                None => self.reading(outcome, cell, number),
            }
        }
        let (mut dated, mut by_year) = (Vec::new(), Vec::new());
        for ((_, when), (outcome, cell, moment)) in outcomes {
            match when {
                _ if !outcome.says_something() => {}
                When::Moment(moment) => dated.push(self.heard.result(Outcome {
                    moment: Some(moment),
                    ..outcome
                })),
                When::Year(year, season) => by_year.push(ByYear {
                    year,
                    season,
                    outcome,
                    problem: cell.problem(moment_unknown(moment.to_owned())),
                }),
            }
        }
        (dated, by_year)
    }

    /// A row of `resultaten.csv`. Without a subject the test tells it.
    pub(super) fn long_result(&mut self, line: &Line<'_>) -> Option<TestResult> {
        let cell = |field| line.cell(&Field::Result(field));
        let (subject, test) = self.subject_and_test(line)?;
        let moment = match cell(ResultField::Moment) {
            Some(it) => self.moment(it, cell(ResultField::Grade), cell(ResultField::Date))?,
            None => None,
        };
        let date = cell(ResultField::Date)
            .and_then(|it| self.parse(it, values::date, |value| Problem::DateIgnored { value }));
        let mut outcome = Outcome {
            test,
            moment,
            custom: cell(ResultField::Custom).is_some_and(|it| self.answer(it, false)),
            ..Outcome::of(subject)
        };
        for measure in [
            Measure::Level,
            Measure::Dle,
            Measure::Score,
            Measure::Band,
            Measure::LevelValue,
        ] {
            if let Some(it) = cell(ResultField::Value(measure)) {
                self.value(&mut outcome, measure, it);
            }
        }
        if let (Some(scale), Some(reached)) = (cell(ResultField::Scale), cell(ResultField::Reached))
            && let Some(measure) = measure_of_scale(scale.text())
        {
            self.value(&mut outcome, measure, reached);
        }
        if !outcome.says_something() {
            return None;
        }
        if outcome.moment.is_none() && date.is_none() {
            self.report(line.row.problem(moment_unknown(String::new())));
            return None;
        }
        Some(TestResult {
            outcome: self.heard.shared(outcome),
            date,
            place: Some(line.row.place()),
        })
    }

    /// What was tested, and with which test: `DMT` under "vak" is both.
    fn subject_and_test(&mut self, line: &Line<'_>) -> Option<(Subject, Option<Arc<str>>)> {
        let test = line.some_text(&Field::Result(ResultField::Test));
        let test = test.map(|test| self.heard.word(&test));
        let id = match (line.some_text(&Field::Result(ResultField::Subject)), &test) {
            (Some(name), _) => {
                let (subject, is_test) = self.subject(&name);
                let named = || is_test.then(|| self.heard.word(&name));
                return Some((subject, test.or_else(named)));
            }
            (None, Some(test)) => self.profile.subject_of_test(test),
            (None, None) => {
                self.report(line.row.problem(Problem::SubjectMissing));
                return None;
            }
        };
        Some((Subject::from_id(&id), test))
    }

    /// The subject of a name, and whether that is the name of a test.
    fn subject(&mut self, name: &str) -> (Subject, bool) {
        let profile = self.profile;
        let subject = |name: &str| {
            let id = profile.subject(name).unwrap_or(name);
            (Subject::from_id(id), profile.is_test(name))
        };
        once(&mut self.heard.subjects, name, subject)
    }

    /// `M5`; or `M` with the grade in a column of its own; a season alone is no moment, but a date will do.
    /// Nothing at all when the row cannot be placed.
    fn moment(
        &mut self,
        cell: Cell<'_>,
        grade: Option<Cell<'_>>,
        date: Option<Cell<'_>>,
    ) -> Option<Option<TestMoment>> {
        if let Some(moment) = TestMoment::parse(cell.text()) {
            return Some(Some(moment));
        }
        let text = values::one_line(cell.text());
        if let Some(season) = TestMoment::season(&text.to_lowercase()) {
            let grade = grade.and_then(|it| it.text().trim().parse().ok());
            let moment = grade.and_then(|grade| TestMoment::at(grade, season));
            if moment.is_some() || date.is_some() {
                return Some(moment);
            }
        }
        let parse = |text: &str| TestMoment::parse(self.profile.level(text).as_ref());
        let moment = parse(&text);
        if moment.is_none() {
            self.report(cell.problem(moment_unknown(text)));
        }
        moment.map(Some)
    }

    /// What a cell says whose column does not tell its measure: a level, a band, a score, or some of them
    /// together (`E5 / 213 / II`).
    fn reading(&mut self, outcome: &mut Outcome, cell: Cell<'_>, number: Option<Number>) {
        let profile = self.profile;
        if number == Some(Number::Unclear) && values::decimal(&profile.level(cell.text())).is_some()
        {
            // Told at the header: a score that is read as a level would be wrong on paper.
            return;
        }
        let number = number.unwrap_or(Number::Dle);
        let known = self.heard.readings.entry(number).or_default();
        match once(known, cell.text(), |text| {
            reading(&profile.level(text), number)
        }) {
            Some(read) => {
                outcome.level = outcome.level.take().or(read.level);
                outcome.band = outcome.band.or(read.band);
                outcome.score = outcome.score.or(read.score);
            }
            None => self.report(cell.problem(level_unknown(values::one_line(cell.text())))),
        }
    }

    /// Puts the value of a cell where its measure says. Never one made into another (L3). A level comes before a
    /// DLE, whichever column is the first.
    fn value(&mut self, outcome: &mut Outcome, measure: Measure, cell: Cell<'_>) {
        let profile = self.profile;
        match measure {
            Measure::Level => self.reading(outcome, cell, Some(Number::Dle)),
            Measure::Dle => {
                let mut known = std::mem::take(&mut self.heard.levels);
                let read = |text: &str| FunctionalLevel::parse(&profile.level(text)).map(Arc::new);
                let parse = |text: &str| once(&mut known, text, read);
                let level = self.parse(cell, parse, level_unknown);
                self.heard.levels = known;
                outcome.level = outcome.level.take().or(level);
            }
            Measure::Score => {
                outcome.score = self.parse(cell, values::decimal, |value| {
                    Problem::NumberUnreadable { value }
                })
            }
            Measure::Band => {
                let mut known = std::mem::take(&mut self.heard.bands);
                let read = |text: &str| Band::parse(&profile.level(text));
                let parse = |text: &str| once(&mut known, text, read);
                outcome.band = self.parse(cell, parse, |value| Problem::BandUnknown { value });
                self.heard.bands = known;
            }
            Measure::LevelValue => {
                let within =
                    |text: &str| values::decimal(text).filter(|value| (0.0..=5.0).contains(value));
                outcome.level_value =
                    self.parse(cell, within, |value| Problem::NumberUnreadable { value });
            }
        }
    }
}

/// The measure of a code of UWLR and OSO; a scale that is not read has none.
fn measure_of_scale(code: &str) -> Option<Measure> {
    match code.trim().to_uppercase().as_str() {
        "FN" => Some(Measure::Level),
        "DLE" => Some(Measure::Dle),
        "IV" | "I-V" | "AE" | "A-E" => Some(Measure::Band),
        "NW" | "NIVEAUWAARDE" => Some(Measure::LevelValue),
        "VS" | "VAARDIGHEIDSSCORE" => Some(Measure::Score),
        _ => None,
    }
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

    #[test]
    fn e6_a_moment_may_be_a_school_year_with_its_season() {
        let year = SchoolYear::parse("2024-2025").expect("a year");
        for text in ["2024/2025 M", "M 2024-2025", "2024-2025 midden"] {
            assert!(when(text) == Some(When::Year(year, 'M')), "{text}");
        }
        for text in ["2024/2025", "2024/2026 M", "Q 2024-2025"] {
            assert!(when(text).is_none(), "{text}");
        }
    }
}
