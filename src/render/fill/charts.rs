//! Staircase (L5) and growth chart (L7).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Fill, Voices, number};
use crate::domain::{
    Band, BandScale, ChartLayout, Edge, Grade, GradeBand, Pupil, SchoolYear, Subject, TestMoment,
    TestResult, teaching_month,
};
use crate::locale::{Arg, plain};
use crate::render::payload::{
    Climb, Growth, GrowthChart, GrowthPoint, Lines, Point, RateLine, Staircase, Zone,
};

/// Below this learning rate lies practical education, below the next one vmbo with support (L6).
const PRACTICAL_RATE: f64 = 0.5;
const SUPPORT_RATE: f64 = 0.75;
/// Between these teaching months vmbo-basis and vmbo-kader overlap (L6).
const OVERLAP: (f64, f64) = (35.0, 55.0);
/// The whole axis of time.
const CAREER: (f64, f64) = (0.0, 60.0);

impl Fill<'_> {
    pub(super) fn staircase(&self, voices: &Voices<'_>) -> Staircase {
        let climbs = self.climbs(voices);
        let empty = climbs.is_empty().then(|| {
            let young = self.pack.band == GradeBand::Grades12;
            voices.say(
                if young {
                    "staircase-empty-young"
                } else {
                    "staircase-empty-no-results"
                },
                &[],
            )
        });
        let words: Vec<&str> = climbs.iter().map(|climb| climb.words[0].as_str()).collect();
        let args = [
            ("count", number(climbs.len())),
            ("subjects", Arg::Str(&words.join(". "))),
        ];
        let (zones, lines) = self.exit_bands(voices);
        let custom = climbs.iter().flat_map(|climb| &climb.points);
        Staircase {
            langs: voices.tags(),
            title: voices.say(
                "staircase-title",
                &[("pupil", Arg::Str(&self.pupil_name()))],
            ),
            layout: match self.settings.staircase.layout {
                ChartLayout::Together => "together",
                ChartLayout::Apart => "apart",
            },
            alt: plain(&voices.first().text("staircase-alt", &args)),
            explain: self.explain(
                voices,
                !zones.is_empty(),
                custom.clone().any(|point| point.custom),
            ),
            now: self
                .now()
                .and_then(|date| teaching_age(self.pack.pupil.grade, date)),
            climbs,
            zones,
            lines,
            empty,
        }
    }

    /// Sentences under the chart: what it is, and what else this chart shows.
    fn explain(&self, voices: &Voices<'_>, zones: bool, custom: bool) -> Vec<Lines> {
        let mut explain = voices.family("staircase-explain");
        if self.pack.kind.is_advice() {
            explain.extend(voices.family("staircase-explain-advice"));
        }
        if zones {
            explain.push(voices.say("staircase-explain-zones", &[]));
        }
        if custom {
            explain.push(voices.say("staircase-explain-custom", &[]));
        }
        explain
    }

    /// Exit bands and the school's own lines: only when the school wants them and from grade 6 on (C16, L6).
    fn exit_bands(&self, voices: &Voices<'_>) -> (Vec<Zone>, Vec<RateLine>) {
        let wanted = self.settings.staircase.exit_bands;
        let grade = self.pack.pupil.grade;
        if !wanted || !grade.is_some_and(Grade::has_exit_perspective) {
            return (Vec::new(), Vec::new());
        }
        let zone = |id: &str, (from, until), hatched, (x_from, x_until)| Zone {
            name: voices.say(&format!("staircase-zone-{id}"), &[]),
            from,
            until,
            hatched,
            x_from,
            x_until,
        };
        let support = (PRACTICAL_RATE, SUPPORT_RATE);
        let zones = vec![
            zone("pro", (0.0, PRACTICAL_RATE), false, CAREER),
            zone("support", support, false, CAREER),
            zone("overlap", support, true, OVERLAP),
        ];
        let lines = self.settings.staircase.lines.iter().map(|line| RateLine {
            name: line.name.clone(),
            rate: line.rate,
        });
        (zones, lines.collect())
    }

    /// The day that a pack is about: the conversation, else the letter.
    pub(super) fn now(&self) -> Option<NaiveDate> {
        let planned = self.pack.conversation.and_then(|it| it.date);
        planned.or(self.settings.letter_date)
    }

    /// One climb per subject that has a level with a moment.
    fn climbs(&self, voices: &Voices<'_>) -> Vec<Climb> {
        let now = self.now();
        let mut climbs = Vec::new();
        for series in series(self.pack.pupil) {
            let results = series.results.iter();
            let mut points: Vec<Point> = results
                .filter_map(|result| {
                    let level = result.level.as_ref()?;
                    Some(Point {
                        x: moment(result, self.pack.pupil, now)?,
                        y: level.months,
                        label: level.label.clone(),
                        edge: match level.edge {
                            Edge::Below => "below",
                            Edge::On => "on",
                            Edge::Above => "above",
                        },
                        custom: result.custom,
                    })
                })
                .collect();
            points.sort_by(|a, b| a.x.total_cmp(&b.x));
            let (Some(first), Some(last)) = (points.first(), points.last()) else {
                continue;
            };
            let subject = series.name(voices);
            let words = climb_words(voices, &subject, &first.label, &last.label, points.len());
            climbs.push(Climb {
                subject,
                mark: series.mark,
                points,
                words,
            });
        }
        climbs
    }

    pub(super) fn growth(&self, voices: &Voices<'_>) -> Growth {
        let charts = self.growth_charts(voices);
        let locale = voices.first();
        let words: Vec<String> = charts
            .iter()
            .map(|chart| {
                let known = chart.points.iter().filter(|it| it.y.is_some());
                let points: Vec<String> = known
                    .map(|it| format!("{}: {}", it.moment, it.label))
                    .collect();
                let args = [
                    ("subject", Arg::Str(&chart.subject[0])),
                    ("points", Arg::Str(&points.join(", "))),
                ];
                locale.text("growth-words", &args)
            })
            .collect();
        Growth {
            langs: voices.tags(),
            title: voices.say("growth-title", &[("pupil", Arg::Str(&self.pupil_name()))]),
            alt: plain(&locale.text("growth-alt", &[("subjects", Arg::Str(&words.join(". ")))])),
            charts,
        }
    }

    /// One chart per subject and scale: I–V and A–E have other averages and are not mixed.
    fn growth_charts(&self, voices: &Voices<'_>) -> Vec<GrowthChart> {
        let now = self.now();
        let pupil = self.pack.pupil;
        let tested: Vec<TestMoment> = pupil.results.iter().filter_map(|it| it.moment).collect();
        let mut charts = Vec::new();
        for series in series(pupil) {
            for scale in [BandScale::Roman, BandScale::Letter] {
                let measured = series.results.iter().filter_map(|result| {
                    let x = moment(result, pupil, now)?;
                    growth_point(result, scale, x)
                });
                let points = with_gaps(measured.collect(), &tested);
                if points.is_empty() {
                    continue;
                }
                charts.push(GrowthChart {
                    subject: series.name(voices),
                    mark: series.mark,
                    bands: scale.names(),
                    average: scale.average(),
                    points,
                });
            }
        }
        charts
    }

    /// How far a pupil came per subject: first and newest level (for the teacher).
    pub(super) fn level_spans(&self, voices: &Voices<'_>) -> Vec<(String, String, String)> {
        let climbs = self.climbs(voices).into_iter();
        climbs
            .filter_map(|climb| {
                let (first, last) = (climb.points.first()?, climb.points.last()?);
                let subject = climb.subject.into_iter().next()?;
                Some((subject, first.label.clone(), last.label.clone()))
            })
            .collect()
    }
}

/// Moments at which the pupil was tested in another subject and not in this one: a gap in the line, from the
/// first to the last value.
fn with_gaps(mut points: Vec<GrowthPoint>, tested: &[TestMoment]) -> Vec<GrowthPoint> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x));
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return points;
    };
    let (first, last) = (first.x, last.x);
    for moment in tested {
        let x = f64::from(moment.months());
        let known = points.iter().any(|point| (point.x - x).abs() < 0.5);
        if !known && first < x && x < last {
            points.push(GrowthPoint {
                x,
                moment: moment.to_string(),
                y: None,
                label: String::new(),
                score: None,
                custom: false,
            });
        }
    }
    points.sort_by(|a, b| a.x.total_cmp(&b.x));
    points
}

/// Teaching months since the start of grade 3 on a day (L1, L9); nothing before grade 3.
fn teaching_age(grade: Option<Grade>, date: NaiveDate) -> Option<f64> {
    let grade = i32::from(grade?.number());
    let months = (grade - 3) * 10 + teaching_month(date);
    (grade >= 3).then(|| f64::from(months.clamp(0, 60)))
}

/// The results of one line in a chart.
pub(super) struct Series<'a> {
    subject: &'a Subject,
    /// The test, when two tests of the subject were taken at one moment: AVI and DMT are no single line.
    test: Option<String>,
    /// Which sign it has: the four known subjects keep theirs.
    mark: usize,
    pub(super) results: Vec<&'a TestResult>,
}

impl Series<'_> {
    pub(super) fn name(&self, voices: &Voices<'_>) -> Lines {
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
pub(super) fn series(pupil: &Pupil) -> Vec<Series<'_>> {
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

fn climb_words(
    voices: &Voices<'_>,
    subject: &Lines,
    first: &str,
    last: &str,
    count: usize,
) -> Lines {
    let lines = voices.list.iter().zip(subject);
    lines
        .map(|(locale, subject)| {
            let subject = ("subject", Arg::Str(subject.as_str()));
            if count == 1 {
                locale.text("staircase-words-one", &[subject, ("level", Arg::Str(last))])
            } else {
                locale.text(
                    "staircase-words",
                    &[subject, ("from", Arg::Str(first)), ("to", Arg::Str(last))],
                )
            }
        })
        .collect()
}

/// Teaching months since the start of grade 3 at which the test was taken: the moment in the pupil's own
/// career, else the date counted back from the grade the pupil is in now (L1, L9).
pub(super) fn moment(result: &TestResult, pupil: &Pupil, now: Option<NaiveDate>) -> Option<f64> {
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

/// The value on the scale 0–5: the niveauwaarde as it is (its bands are A–E, its average 3.0), or the middle
/// of the band. Never one made of the other (L3, L7).
fn growth_point(result: &TestResult, scale: BandScale, x: f64) -> Option<GrowthPoint> {
    let band = result.band.filter(|band: &Band| band.scale == scale);
    let (y, label) = match (
        result.level_value.filter(|_| scale == BandScale::Letter),
        band,
    ) {
        (Some(value), _) => (value, format!("{value:.1}").replace('.', ",")),
        (None, Some(band)) => (f64::from(band.rank) + 0.5, band.name().to_owned()),
        (None, None) => return None,
    };
    let moment = match (result.moment, result.date) {
        (Some(moment), _) => moment.to_string(),
        (None, Some(date)) => date.format("%m-%Y").to_string(),
        (None, None) => return None,
    };
    Some(GrowthPoint {
        x,
        moment,
        y: Some(y),
        label,
        score: result.score.map(|score| decimal(score, 1)),
        custom: result.custom,
    })
}

/// A number with a decimal comma, without a zero behind it.
pub(super) fn decimal(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}").replace('.', ",");
    text.strip_suffix(",0").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(x: f64) -> GrowthPoint {
        GrowthPoint {
            x,
            moment: String::new(),
            y: Some(2.5),
            label: "III".to_owned(),
            score: None,
            custom: false,
        }
    }

    #[test]
    fn l7_a_missed_moment_is_a_gap_in_the_line() {
        let moment = |text| TestMoment::parse(text).expect("a moment");
        let tested = [moment("M3"), moment("M4"), moment("E4"), moment("M5")];
        let points = with_gaps(vec![point(25.0), point(10.0), point(15.0)], &tested);
        let seen: Vec<(f64, bool)> = points.iter().map(|it| (it.x, it.y.is_some())).collect();
        assert_eq!(
            seen,
            [(10.0, true), (15.0, true), (20.0, false), (25.0, true)]
        );
    }

    #[test]
    fn l4_two_tests_of_one_moment_are_two_lines() {
        let result = |test: &str, moment: &str| TestResult {
            subject: Subject::TechnicalReading,
            test: Some(test.into()),
            moment: TestMoment::parse(moment),
            date: None,
            level: None,
            score: None,
            band: None,
            level_value: None,
            custom: false,
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

    #[test]
    fn l9_teaching_age_counts_to_sixty() {
        let date = NaiveDate::from_ymd_opt(2027, 7, 10).expect("a date");
        assert_eq!(teaching_age(Grade::new(8), date), Some(60.0));
        assert_eq!(teaching_age(Grade::new(2), date), None);
        assert_eq!(decimal(103.7, 1), "103,7");
        assert_eq!(decimal(28.0, 1), "28");
    }
}
