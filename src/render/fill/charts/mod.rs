//! Staircase (L5) and growth chart (L7): results → what stands where in the drawing of one pupil.
//!
//! The templates draw what all pupils share (stairs, bands, axes) and dress the rest; what differs from pupil to pupil
//! is placed here, since a template is slow at it.
//!
//! | file | what |
//! |---|---|
//! | `series` | results by subject, and when they were taken |
//! | `page` | the room that a page leaves for charts |
//! | `stairs` | where the stairs stand in it |
//! | `staircase`, `tags` | marks and paths on the stairs, and their tags |
//! | `growth` | lines, values and moments on the bands |
//! | `shapes` | drawings as SVG, words as rows |

mod growth;
mod page;
mod series;
mod shapes;
mod staircase;
mod stairs;
mod tags;

use chrono::NaiveDate;

use self::page::Page;
pub(super) use self::series::{moment, series};
use self::stairs::Scene;
use super::{Fill, Voices, number};
use crate::domain::{
    Band, BandScale, ChartLayout, Edge, Grade, GradeBand, TestMoment, TestResult, teaching_month,
};
use crate::locale::{Arg, plain};
use crate::render::payload::{
    Growth, GrowthChart, Head, LegendItem, Lines, RateLine, StairChart, Staircase, Zone,
};

/// Below this learning rate lies practical education, below the next one vmbo with support (L6).
const PRACTICAL_RATE: f64 = 0.5;
const SUPPORT_RATE: f64 = 0.75;
/// Between these teaching months vmbo-basis and vmbo-kader overlap (L6).
const OVERLAP: (f64, f64) = (35.0, 55.0);
/// The whole axis of time.
const CAREER: (f64, f64) = (0.0, 60.0);
/// Names of the exit bands, in the order in which they are drawn.
const ZONES: [&str; 3] = [
    "staircase-zone-pro",
    "staircase-zone-support",
    "staircase-zone-overlap",
];

/// The measured moments of one subject.
#[derive(Clone, Debug)]
struct Climb {
    /// `Begrijpend lezen`, in every language for the four known subjects, else as the file has it.
    subject: Lines,
    /// As in [`Head::mark`].
    mark: usize,
    /// At least one, in time order.
    points: Vec<Point>,
    /// `Rekenen: van M4 naar E5`: one line that says it in words.
    words: Lines,
}

impl Climb {
    fn last(&self) -> &Point {
        &self.points[self.points.len() - 1]
    }
}

/// One measured moment.
#[derive(Clone, Debug)]
struct Point {
    /// Teaching months since the start of grade 3 when the test was taken, 0–60 (L1, L9).
    x: f64,
    /// Teaching months of the level reached, 0–60: M3 is 5, E3 is 10.
    y: f64,
    /// As the LVS writes it: `M6/E6`, `<M3`, `>E8`.
    label: String,
    /// Whether the level is off the stairs.
    edge: Edge,
    /// "toets op maat": a test of another level (L2).
    custom: bool,
}

/// The line of one subject over the five bands.
#[derive(Clone, Debug)]
struct GrowthLine {
    subject: Lines,
    mark: usize,
    /// Names of the bands from low to high, and where the average lies on the scale 0–5.
    bands: [&'static str; 5],
    average: f64,
    /// At least one, in time order.
    points: Vec<GrowthPoint>,
}

/// One value of the growth chart.
#[derive(Clone, Debug)]
struct GrowthPoint {
    /// Teaching months since the start of grade 3.
    x: f64,
    /// `M5`: the moment.
    moment: String,
    /// 0–5 upwards over the bands; nothing: no value at this moment.
    y: Option<f64>,
    /// As the LVS writes it: `III`, `3,2`; empty where there is no value.
    label: String,
    /// The ability score beside it: `103,7`.
    score: Option<String>,
    /// "toets op maat" (L2).
    custom: bool,
}

impl Fill<'_> {
    pub(super) fn staircase(&self, voices: &Voices<'_>) -> Staircase {
        let climbs = self.climbs(voices);
        let title = voices.say(
            "staircase-title",
            &[("pupil", Arg::Str(&self.pupil_name()))],
        );
        let (zones, lines) = self.exit_bands();
        let points = climbs.iter().flat_map(|climb| &climb.points);
        let custom = points.clone().any(|point| point.custom);
        let explain = self.explain(voices, !zones.is_empty(), custom);
        let empty = climbs
            .is_empty()
            .then(|| voices.say(self.why_no_climbs(), &[]));
        let scene = Scene {
            page: Page::of(voices),
            apart: self.settings.staircase.layout == ChartLayout::Apart && climbs.len() > 1,
            climbs: &climbs,
            zones,
            lines,
            now: self
                .now()
                .and_then(|date| teaching_age(self.pack.pupil.grade, date)),
        };
        let chart = (!climbs.is_empty()).then(|| {
            let subjects = subjects(&scene);
            let legend = staircase_legend(voices, &scene, custom);
            let words = subjects.iter().map(|it| &it.words);
            let words = words.chain(legend.iter().map(|it| &it.words));
            let free = scene.page.free(&title, words, &explain);
            StairChart {
                alt: staircase_alt(voices, &climbs),
                subjects,
                legend,
                ..staircase::chart(scene, free)
            }
        });
        Staircase {
            langs: voices.tags(),
            title,
            chart,
            explain,
            empty,
        }
    }

    fn why_no_climbs(&self) -> &'static str {
        if self.pack.band == GradeBand::Grades12 {
            "staircase-empty-young"
        } else {
            "staircase-empty-no-results"
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
    fn exit_bands(&self) -> (Vec<Zone>, Vec<RateLine>) {
        let wanted = self.settings.staircase.exit_bands;
        let grade = self.pack.pupil.grade;
        if !wanted || !grade.is_some_and(Grade::has_exit_perspective) {
            return (Vec::new(), Vec::new());
        }
        let zone = |(from, until), hatched, (x_from, x_until)| Zone {
            from,
            until,
            hatched,
            x_from,
            x_until,
        };
        let support = (PRACTICAL_RATE, SUPPORT_RATE);
        let zones = vec![
            zone((0.0, PRACTICAL_RATE), false, CAREER),
            zone(support, false, CAREER),
            zone(support, true, OVERLAP),
        ];
        let lines = self.settings.staircase.lines.iter().map(|line| RateLine {
            name: line.name.clone(),
            rate: line.rate,
        });
        (zones, lines.collect())
    }

    /// The day that a pack is about: the conversation, else the letter.
    pub(super) fn now(&self) -> Option<NaiveDate> {
        let planned = self.pack.conversation().and_then(|it| it.date);
        planned.or(self.settings.letter_date)
    }

    /// One climb per subject that has a level with a moment.
    fn climbs(&self, voices: &Voices<'_>) -> Vec<Climb> {
        let now = self.now();
        let mut climbs = Vec::new();
        for series in series(&self.pack.pupil) {
            let results = series.results.iter();
            let mut points: Vec<Point> = results
                .filter_map(|result| {
                    let level = result.level.as_ref()?;
                    Some(Point {
                        x: moment(result, &self.pack.pupil, now)?,
                        y: level.months,
                        label: level.label.clone(),
                        edge: level.edge,
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
        let lines = self.growth_lines(voices);
        let title = voices.say("growth-title", &[("pupil", Arg::Str(&self.pupil_name()))]);
        let explain = voices.family("growth-explain");
        let chart = (!lines.is_empty()).then(|| {
            let page = Page::of(voices);
            let legend = growth_legend(voices, &lines);
            let words = legend.iter().map(|it| &it.words);
            let free = page.free(&title, words, &explain);
            GrowthChart {
                alt: growth_alt(voices, &lines),
                legend,
                ..growth::chart(page, &lines, free)
            }
        });
        Growth {
            langs: voices.tags(),
            title,
            chart,
            explain,
        }
    }

    /// One chart per subject and scale: I–V and A–E have other averages and are not mixed.
    fn growth_lines(&self, voices: &Voices<'_>) -> Vec<GrowthLine> {
        let now = self.now();
        let pupil = &self.pack.pupil;
        let tested: Vec<TestMoment> = pupil.results.iter().filter_map(|it| it.moment).collect();
        let mut lines = Vec::new();
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
                lines.push(GrowthLine {
                    subject: series.name(voices),
                    mark: series.mark,
                    bands: scale.names(),
                    average: scale.average(),
                    points,
                });
            }
        }
        lines
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

/// What a chart says for who cannot see it.
fn staircase_alt(voices: &Voices<'_>, climbs: &[Climb]) -> String {
    let words: Vec<&str> = climbs.iter().map(|climb| climb.words[0].as_str()).collect();
    let args = [
        ("count", number(climbs.len())),
        ("subjects", Arg::Str(&words.join(". "))),
    ];
    plain(&voices.first().text("staircase-alt", &args))
}

fn growth_alt(voices: &Voices<'_>, lines: &[GrowthLine]) -> String {
    let locale = voices.first();
    let words = lines.iter().map(|line| {
        let known = line.points.iter().filter(|it| it.y.is_some());
        let points: Vec<String> = known
            .map(|it| format!("{}: {}", it.moment, it.label))
            .collect();
        let args = [
            ("subject", Arg::Str(&line.subject[0])),
            ("points", Arg::Str(&points.join(", "))),
        ];
        locale.text("growth-words", &args)
    });
    let words: Vec<String> = words.collect();
    plain(&locale.text("growth-alt", &[("subjects", Arg::Str(&words.join(". ")))]))
}

/// A sign that means the same for every pupil.
fn legend_item(voices: &Voices<'_>, sign: &'static str, id: &str) -> LegendItem {
    LegendItem {
        sign,
        number: 0,
        words: voices.say(id, &[]),
    }
}

/// The subjects in the legend: where they share a chart.
fn subjects(scene: &Scene<'_>) -> Vec<Head> {
    let subjects = scene.climbs.iter().filter(|_| !scene.apart);
    let subjects = subjects.map(|climb| Head {
        mark: climb.mark,
        words: climb.words.clone(),
    });
    subjects.collect()
}

/// What the chart of this pupil has besides.
fn staircase_legend(voices: &Voices<'_>, scene: &Scene<'_>, custom: bool) -> Vec<LegendItem> {
    let mut legend = vec![
        legend_item(voices, "average", "staircase-average"),
        legend_item(voices, "newest", "staircase-newest"),
    ];
    if custom {
        legend.push(legend_item(voices, "custom", "staircase-custom"));
    }
    if scene.now.is_some() {
        legend.push(legend_item(voices, "now", "staircase-now"));
    }
    let zones = ZONES.iter().zip(0..scene.zones.len());
    legend.extend(zones.map(|(id, number)| LegendItem {
        number,
        ..legend_item(voices, "zone", id)
    }));
    legend
}

fn growth_legend(voices: &Voices<'_>, lines: &[GrowthLine]) -> Vec<LegendItem> {
    let mut legend = vec![
        legend_item(voices, "path", "growth-child"),
        legend_item(voices, "newest", "growth-newest"),
        legend_item(voices, "average", "growth-average"),
    ];
    let mut points = lines.iter().flat_map(|line| &line.points);
    if points.any(|point| point.custom) {
        legend.push(legend_item(voices, "custom", "growth-custom"));
    }
    legend
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
    fn l9_teaching_age_counts_to_sixty() {
        let date = NaiveDate::from_ymd_opt(2027, 7, 10).expect("a date");
        assert_eq!(teaching_age(Grade::new(8), date), Some(60.0));
        assert_eq!(teaching_age(Grade::new(2), date), None);
        assert_eq!(decimal(103.7, 1), "103,7");
        assert_eq!(decimal(28.0, 1), "28");
    }
}
