//! Staircase (L5) and growth chart (L7).

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{Fill, Voices, number};
use crate::domain::{Band, BandScale, Edge, GradeBand, Pupil, Subject, TestResult};
use crate::locale::{Arg, plain};
use crate::render::payload::{Climb, Growth, GrowthChart, GrowthPoint, Lines, Point, Staircase};

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
        Staircase {
            langs: voices.tags(),
            title: voices.say(
                "staircase-title",
                &[("pupil", Arg::Str(&self.pupil_name()))],
            ),
            alt: plain(&voices.first().text("staircase-alt", &args)),
            climbs,
            empty,
        }
    }

    /// One climb per subject that has a level with a moment.
    fn climbs(&self, voices: &Voices<'_>) -> Vec<Climb> {
        let now = self
            .pack
            .conversation
            .and_then(|it| it.date)
            .or(self.settings.letter_date);
        let mut climbs = Vec::new();
        for (mark, (subject, results)) in by_subject(self.pack.pupil) {
            let mut points: Vec<Point> = results
                .iter()
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
                    })
                })
                .collect();
            points.sort_by(|a, b| a.x.total_cmp(&b.x));
            let (Some(first), Some(last)) = (points.first(), points.last()) else {
                continue;
            };
            let subject = subject_name(voices, subject);
            let words = climb_words(voices, &subject, &first.label, &last.label, points.len());
            climbs.push(Climb {
                subject,
                mark,
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
                let points: Vec<String> = chart
                    .points
                    .iter()
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
        let mut charts = Vec::new();
        let now = self
            .pack
            .conversation
            .and_then(|it| it.date)
            .or(self.settings.letter_date);
        for (mark, (subject, results)) in by_subject(self.pack.pupil) {
            for scale in [BandScale::Roman, BandScale::Letter] {
                let mut placed: Vec<(f64, GrowthPoint)> = results
                    .iter()
                    .filter_map(|result| {
                        let x = moment(result, self.pack.pupil, now)?;
                        Some((x, growth_point(result, scale)?))
                    })
                    .collect();
                placed.sort_by(|a, b| a.0.total_cmp(&b.0));
                if placed.is_empty() {
                    continue;
                }
                charts.push(GrowthChart {
                    subject: subject_name(voices, subject),
                    mark,
                    bands: scale.names(),
                    average: scale.average(),
                    points: placed.into_iter().map(|(_, point)| point).collect(),
                });
            }
        }
        charts
    }
}

/// Results by subject in one order, each with its mark: the four known ones keep theirs.
fn by_subject(pupil: &Pupil) -> Vec<(usize, (&Subject, Vec<&TestResult>))> {
    let mut subjects: BTreeMap<&Subject, Vec<&TestResult>> = BTreeMap::new();
    for result in &pupil.results {
        subjects.entry(&result.subject).or_default().push(result);
    }
    let mut further = 4;
    subjects
        .into_iter()
        .map(|(subject, results)| {
            let mark = match subject {
                Subject::TechnicalReading => 0,
                Subject::ReadingComprehension => 1,
                Subject::Spelling => 2,
                Subject::Arithmetic => 3,
                Subject::Other(_) => {
                    further += 1;
                    further - 1
                }
            };
            (mark, (subject, results))
        })
        .collect()
}

fn subject_name(voices: &Voices<'_>, subject: &Subject) -> Lines {
    match (subject, subject.id()) {
        (_, Some(id)) => voices.say(&format!("subject-{id}"), &[]),
        (Subject::Other(name), None) => voices.each(|_| name.clone()),
        (_, None) => Lines::new(),
    }
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
fn moment(result: &TestResult, pupil: &Pupil, now: Option<NaiveDate>) -> Option<f64> {
    if let Some(moment) = result.moment {
        return Some(f64::from(moment.months()));
    }
    let date = result.date?;
    let latest = pupil.results.iter().filter_map(|result| result.date).max();
    let now = now.or(latest)?;
    let grade = i32::from(pupil.grade?.number());
    let years = school_year(now) - school_year(date);
    let months = (grade - years - 3) * 10 + teaching_month(date);
    Some(f64::from(months.clamp(0, 60)))
}

/// The year in which a school year begins: August 2026 to July 2027 is 2026.
fn school_year(date: NaiveDate) -> i32 {
    if date.month() >= 8 {
        date.year()
    } else {
        date.year() - 1
    }
}

/// Months of teaching in this school year: September is the first, June the tenth; holidays add none.
fn teaching_month(date: NaiveDate) -> i32 {
    match date.month() {
        8 => 0,
        month @ 9..=12 => i32::try_from(month).unwrap_or(9) - 8,
        7 => 10,
        month => i32::try_from(month).unwrap_or(1) + 4,
    }
}

/// The value on the scale 0–5: the niveauwaarde as it is (its bands are A–E, its average 3.0), or the middle
/// of the band. Never one made of the other (L3, L7).
fn growth_point(result: &TestResult, scale: BandScale) -> Option<GrowthPoint> {
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
        moment,
        y: Some(y),
        label,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l1_a_school_year_has_ten_teaching_months() {
        let month =
            |month| teaching_month(NaiveDate::from_ymd_opt(2027, month, 15).expect("a date"));
        assert_eq!([8, 9, 12, 1, 6, 7].map(month), [0, 1, 4, 5, 10, 10]);
    }

    #[test]
    fn l1_january_of_grade_5_is_teaching_month_25() {
        let date = NaiveDate::from_ymd_opt(2027, 1, 20).expect("a date");
        assert_eq!(school_year(date), 2026);
        assert_eq!((5 - 3) * 10 + teaching_month(date), 25);
    }
}
