//! The growth charts (L7): where the lines, marks and words of a child stand on the bands that
//! `templates/lib/growth-chart.typ` draws. Numbers are millimetres from the top left.

use super::super::room::CONTENT_WIDTH;
use super::page::{BELOW_HEAD, BETWEEN, GUTTER, Page};
use super::shapes::{Path, Pen, Place, Shapes, Size, Stamp, Word, rounded, short};
use super::{GrowthLine, GrowthPoint};
use crate::render::payload::{Axis, BandPane, GrowthChart, Head, Looks, Pane};

const LEFT: f64 = 8.0;
const RIGHT: f64 = 2.0;
/// Between the edge of the bands and the first mark.
const PAD: f64 = 4.0;
/// Letters in points.
const MOMENT: f64 = 8.5;
const SCORE: f64 = 7.5;
const LABEL: f64 = 9.0;
/// A row of words below the bands.
const ROW: f64 = 4.0;
const LOOKS: (f64, f64, f64) = (3.0, 4.6, 0.5);
/// Room for half a mark at the foot of the lowest band.
const BELOW_MARKS: f64 = 2.6;
/// The tallest that five bands may be.
const TALLEST: f64 = 92.0;
/// Moments that are nearer than this take a second row.
const NEAR: f64 = 5.3;
/// The least that the axis spans.
const LEAST_MONTHS: f64 = 10.0;

/// The charts in the room that the page leaves for them, without their words.
pub fn chart(page: Page, lines: &[GrowthLine], free: f64) -> GrowthChart {
    let sheet = Sheet::of(page, lines, free);
    let mut marks = Marks::default();
    let mut words = (Pen::new(SCORE), Pen::new(LABEL));
    let mut panes = Vec::with_capacity(lines.len());
    for ((line, rows), (x, y)) in lines.iter().zip(&sheet.rows).zip(&sheet.places) {
        let chart = Chart {
            line,
            rows: *rows,
            left: x + LEFT + PAD - sheet.month * sheet.from,
            top: y + sheet.head + BELOW_HEAD,
            month: sheet.month,
            height: sheet.bands,
        };
        panes.push(BandPane {
            pane: Pane {
                x: rounded(*x),
                y: rounded(*y),
                width: sheet.width,
                head: Some(Head {
                    mark: line.mark,
                    words: line.subject.clone(),
                }),
            },
            bands: line.bands,
            average: line.average,
            axis: chart.axis(*x),
        });
        marks.add(&chart);
        chart.scores(&mut words.0);
        chart.values(&mut words.1);
    }
    let (mark, newest, path) = LOOKS;
    GrowthChart {
        alt: String::new(),
        height: rounded(sheet.height),
        head: sheet.head,
        bands: sheet.bands,
        panes,
        looks: Looks {
            marks: lines.iter().map(|it| it.mark).collect(),
            open: { lines.iter() }.any(|it| it.points.iter().any(|it| it.custom)),
            mark,
            newest,
            path,
        },
        shapes: marks.into_shapes().into_text(),
        scores: words.0.into_words(),
        values: words.1.into_words(),
        legend: Vec::new(),
    }
}

/// Rows below the bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rows {
    moments: u8,
    scores: u8,
}

impl Rows {
    /// Moments that are near each other take a second row, scores one more.
    fn of(line: &GrowthLine, month: f64) -> Self {
        let near = |pair: &[GrowthPoint]| (pair[1].x - pair[0].x) * month < NEAR;
        Rows {
            moments: 1 + u8::from(line.points.windows(2).any(near)),
            scores: u8::from(line.points.iter().any(|it| it.score.is_some())),
        }
    }

    fn height(self) -> f64 {
        ROW * f64::from(self.moments + self.scores) + BELOW_MARKS
    }
}

/// How the page is divided.
struct Sheet {
    /// Width of a chart and of a month in it, and the month at its left.
    width: f64,
    month: f64,
    from: f64,
    /// Height of the heads, of five bands, of everything.
    head: f64,
    bands: f64,
    height: f64,
    rows: Vec<Rows>,
    /// Where each chart stands with its head.
    places: Vec<Place>,
}

impl Sheet {
    /// One or two charts take the width of the page.
    fn of(page: Page, lines: &[GrowthLine], free: f64) -> Self {
        let columns = if lines.len() <= 2 { 1 } else { 2 };
        let width = (CONTENT_WIDTH - (columns - 1) as f64 * GUTTER) / columns as f64;
        let (from, until) = span(lines);
        let month = (width - LEFT - RIGHT - 2.0 * PAD) / (until - from);
        let head = rounded(page.heads(lines.iter().map(|it| &it.subject), width));
        let rows: Vec<Rows> = lines.iter().map(|it| Rows::of(it, month)).collect();
        let lowest = |rows: &[Rows]| { rows.iter() }.map(|it| it.height()).fold(0.0, f64::max);
        let below: Vec<f64> = rows.chunks(columns).map(lowest).collect();
        let free = free - (below.len() - 1) as f64 * BETWEEN;
        let bands = free / below.len() as f64 - head - BELOW_HEAD - lowest(&rows);
        let bands = rounded(bands.min(TALLEST));
        let (mut places, mut y) = (Vec::with_capacity(lines.len()), 0.0);
        for (at, below) in below.iter().enumerate() {
            for of_row in 0..columns.min(lines.len() - at * columns) {
                let x = page.column(of_row, columns) * (width + GUTTER);
                places.push((x, y));
            }
            y += head + BELOW_HEAD + bands + below + BETWEEN;
        }
        Sheet {
            width,
            month,
            from,
            head,
            bands,
            height: y - BETWEEN,
            rows,
            places,
        }
    }
}

/// Months that the charts of one page span, so that the same moment stands at the same place in each.
fn span(lines: &[GrowthLine]) -> (f64, f64) {
    let months = || lines.iter().flat_map(|it| it.points.iter().map(|it| it.x));
    let (from, until) = (
        months().fold(f64::MAX, f64::min),
        months().fold(0.0, f64::max),
    );
    let room = (LEAST_MONTHS - (until - from)).max(0.0) / 2.0;
    (from - room, until + room)
}

/// One chart where it stands on the page.
struct Chart<'a> {
    line: &'a GrowthLine,
    rows: Rows,
    /// Where month 0 would be, and the top of the bands.
    left: f64,
    top: f64,
    month: f64,
    height: f64,
}

/// A value that has its place.
#[derive(Clone, Debug, PartialEq)]
struct Value {
    x: f64,
    y: f64,
    bold: bool,
    label: String,
}

impl Chart<'_> {
    fn x(&self, point: &GrowthPoint) -> f64 {
        self.left + self.month * point.x
    }

    /// The height of a point below the top of the bands.
    fn y(&self, point: &GrowthPoint) -> Option<f64> {
        Some(self.height - self.height / 5.0 * point.y?.clamp(0.0, 5.0))
    }

    /// The axis of time, from the left of the chart and the foot of its bands: equal for pupils with the same moments.
    fn axis(&self, left: f64) -> Axis {
        let points = &self.line.points;
        let x = |point: &GrowthPoint| self.x(point) - left;
        let words = points.iter().map(|it| (x(it), it.moment.as_str()));
        let mut pen = Pen::new(MOMENT);
        word_rows(
            &mut pen,
            words.collect(),
            self.rows.moments,
            BELOW_MARKS - 0.4,
        );
        Axis {
            ticks: points.iter().map(|it| rounded(x(it))).collect(),
            moments: pen.into_words(),
        }
    }

    /// The scores of the tests, in a row below the moments.
    fn scores(&self, pen: &mut Pen) {
        let scored =
            { self.line.points.iter() }.filter_map(|it| Some((self.x(it), it.score.as_deref()?)));
        let top = self.top + self.height + BELOW_MARKS - 0.8 + ROW * f64::from(self.rows.moments);
        word_rows(pen, scored.collect(), 1, top);
    }

    /// The value of each point, row by row.
    fn values(&self, pen: &mut Pen) {
        let mut values = self.placed_values();
        values.sort_by(|a, b| {
            let rows = (a.bold, a.y).partial_cmp(&(b.bold, b.y));
            rows.unwrap_or(std::cmp::Ordering::Equal)
                .then(a.x.total_cmp(&b.x))
        });
        for row in values.chunk_by(|a, b| (a.bold, a.y) == (b.bold, b.y)) {
            let (y, bold) = (self.top + row[0].y, row[0].bold);
            let words = row
                .iter()
                .map(|it| Word::centred(it.x, &it.label, LABEL, bold));
            pen.row(y, bold, words);
        }
    }

    /// The value of each point: above it, or below where the line comes from above. Where the line passes on both
    /// sides there is none, but for the newest. Heights are below the top of the bands; the newest comes first.
    fn placed_values(&self) -> Vec<Value> {
        let points: Vec<(f64, Option<f64>)> = { self.line.points.iter() }
            .map(|it| (self.x(it), self.y(it)))
            .collect();
        let mut values: Vec<Value> = Vec::with_capacity(points.len());
        let mut free: Option<Place> = None;
        for at in (0..points.len()).rev() {
            let (x, Some(y)) = points[at] else { continue };
            let newest = free.is_none();
            let label = &self.line.points[at].label;
            let half = short(label, LABEL, newest) / 2.0;
            let beside = [at.checked_sub(1), Some(at + 1)].map(|it| points.get(it?).copied());
            let Some(row) = self.row_of((x, y), beside, newest) else {
                continue;
            };
            let touches = |(u, v): Place| x + half + 0.4 > u && (row - v).abs() < 3.4;
            if free.is_some_and(touches) {
                continue;
            }
            values.push(Value {
                x,
                y: rounded(row),
                bold: newest,
                label: label.clone(),
            });
            free = Some((x - half, row));
        }
        values
    }

    /// The height of a value at a point, given the points beside it.
    fn row_of(
        &self,
        (x, y): Place,
        beside: [Option<(f64, Option<f64>)>; 2],
        newest: bool,
    ) -> Option<f64> {
        let slopes = beside.into_iter().flatten().filter_map(|(u, v)| {
            let wide = (u - x).abs().max(0.1);
            Some((v? - y) / wide)
        });
        let (mut above, mut below) = (true, true);
        for slope in slopes {
            above &= slope >= -0.6;
            below &= slope <= 0.6;
        }
        let reach = if newest { 4.6 } else { 3.7 };
        let up = above && y - reach > 1.7;
        let down = below && y + reach < self.height - 1.7;
        if !(up || down || newest) {
            return None;
        }
        Some(if up || !down && y > self.height / 2.0 {
            y - reach
        } else {
            y + reach
        })
    }
}

/// Words below the bands, from the newest back: one that would touch another goes to the next row, and after the last
/// row it is left out. `words` are in the order of time, with their middles.
fn word_rows(pen: &mut Pen, mut words: Vec<(f64, &str)>, rows: u8, top: f64) {
    let size = pen.size();
    for row in 0..rows {
        let mut free = f64::MAX;
        let (mut set, mut rest) = (Vec::with_capacity(words.len()), Vec::new());
        for (x, word) in words.into_iter().rev() {
            let half = short(word, size, false) / 2.0;
            if x + half <= free {
                set.push(Word::centred(x, word, size, false));
                free = x - half - 1.5;
            } else {
                rest.push((x, word));
            }
        }
        pen.row(
            top + ROW * (f64::from(row) + 0.5),
            false,
            set.into_iter().rev(),
        );
        rest.reverse();
        words = rest;
    }
}

/// Lines and marks of all charts: those of one look together, since no chart lies over another.
#[derive(Default)]
struct Marks {
    trails: Vec<(usize, Path)>,
    under: Path,
    earlier: Vec<(usize, Vec<Stamp>)>,
    newest: Vec<(usize, Vec<Stamp>)>,
}

impl Marks {
    /// The line of a child, with a gap where there is no value.
    fn add(&mut self, chart: &Chart<'_>) {
        let (mut trail, mut stamps) = (Path::default(), Vec::new());
        let mut gap = true;
        for point in &chart.line.points {
            let Some(y) = chart.y(point) else {
                gap = true;
                continue;
            };
            let place = (chart.x(point), chart.top + y);
            trail.reach(place, gap);
            self.under.reach(place, gap);
            stamps.push(Stamp {
                place,
                open: point.custom,
            });
            gap = false;
        }
        let mark = chart.line.mark;
        self.newest.push((mark, stamps.pop().into_iter().collect()));
        self.earlier.push((mark, stamps));
        self.trails.push((mark, trail));
    }

    fn into_shapes(self) -> Shapes {
        let (_, _, path) = LOOKS;
        let mut shapes = Shapes::default();
        shapes.under_trail(path, &self.under);
        for (mark, trail) in &self.trails {
            shapes.trail(*mark, path, trail);
        }
        for (stamps, size) in [(&self.earlier, Size::Earlier), (&self.newest, Size::Newest)] {
            let subjects: Vec<(usize, &[Stamp])> = { stamps.iter() }
                .map(|(mark, stamps)| (*mark, stamps.as_slice()))
                .collect();
            shapes.stamps(&subjects, size);
        }
        shapes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Direction;

    /// Moments and values; nothing is a gap.
    fn line(points: &[(f64, Option<f64>)]) -> GrowthLine {
        let point = |&(x, y): &(f64, Option<f64>)| GrowthPoint {
            x,
            moment: "M5".to_owned(),
            y,
            label: y.map_or(String::new(), |_| "III".to_owned()),
            score: y.map(|_| "103,7".to_owned()),
            custom: false,
        };
        GrowthLine {
            subject: vec!["Rekenen".to_owned()],
            mark: 3,
            bands: ["V", "IV", "III", "II", "I"],
            average: 2.5,
            points: points.iter().map(point).collect(),
        }
    }

    fn placed(line: &GrowthLine) -> Vec<Value> {
        let chart = Chart {
            line,
            rows: Rows::of(line, 2.5),
            left: 0.0,
            top: 0.0,
            month: 2.5,
            height: 60.0,
        };
        chart.placed_values()
    }

    fn drawn(lines: &[GrowthLine], direction: Direction) -> GrowthChart {
        chart(Page::in_one(direction), lines, 200.0)
    }

    #[test]
    fn l7_a_missed_moment_breaks_the_line_and_has_no_mark() {
        let gap = line(&[
            (5.0, Some(2.5)),
            (15.0, Some(2.5)),
            (25.0, None),
            (35.0, Some(3.5)),
        ]);
        let shapes = drawn(&[gap], Direction::LeftToRight).shapes;
        let trail = shapes.split("stroke='&c3;'").nth(1).expect("a trail");
        let data = trail
            .split(" d='")
            .nth(1)
            .expect("data")
            .split('\'')
            .next()
            .expect("data");
        assert_eq!(
            (data.matches('M').count(), data.matches('L').count()),
            (2, 1)
        );
        assert_eq!(shapes.matches("&m3;").count(), 2);
        assert_eq!(shapes.matches("&M3;").count(), 1);
    }

    #[test]
    fn a_value_stands_below_where_the_line_comes_from_above_and_inside_the_bands() {
        let values = placed(&line(&[(5.0, Some(4.5)), (15.0, Some(0.5))]));
        let newest = &values[0];
        assert!(
            newest.bold && newest.y < 54.0,
            "no room below the lowest band: {newest:?}"
        );
        let values = placed(&line(&[(5.0, Some(4.5)), (15.0, Some(1.5))]));
        assert!(values[0].y > 42.0, "{values:?}");
        for value in placed(&line(&[
            (5.0, Some(5.0)),
            (15.0, Some(0.0)),
            (25.0, Some(9.0)),
        ])) {
            assert!((0.0..=60.0).contains(&value.y), "{value:?}");
        }
    }

    #[test]
    fn a_value_that_would_touch_the_one_behind_it_is_left_out() {
        let near = line(&[(10.0, Some(2.5)), (10.5, Some(2.5)), (20.0, Some(2.5))]);
        let labels: Vec<f64> = placed(&near).iter().map(|it| it.x).collect();
        assert_eq!(labels, [50.0, 26.25]);
    }

    #[test]
    fn a_moment_that_would_touch_another_goes_to_the_next_row_and_after_the_last_is_left_out() {
        let words = [(10.0, "M5"), (12.0, "E5"), (14.0, "M6"), (30.0, "E6")];
        let mut pen = Pen::new(MOMENT);
        word_rows(&mut pen, words.to_vec(), 2, 0.0);
        let rows = pen.into_words().rows;
        let told: Vec<Vec<&str>> = { rows.iter() }
            .map(|row| row.words.iter().map(|(_, word)| word.as_str()).collect())
            .collect();
        assert_eq!(told, [vec!["M6", "E6"], vec!["E5"]]);
        assert_eq!((rows[0].y, rows[1].y), (2.0, 6.0));
    }

    #[test]
    fn l7_the_same_moment_stands_at_the_same_place_in_each_chart() {
        let lines = [
            line(&[(5.0, Some(2.5)), (25.0, Some(2.5))]),
            line(&[(15.0, Some(2.5)), (25.0, Some(1.5))]),
            line(&[(25.0, Some(3.5))]),
        ];
        let chart = drawn(&lines, Direction::RightToLeft);
        let last: Vec<f64> = { chart.panes.iter() }
            .filter_map(|it| it.axis.ticks.last().copied())
            .collect();
        assert_eq!(last, [last[0]; 3]);
        let lefts: Vec<f64> = chart.panes.iter().map(|it| it.pane.x).collect();
        assert_eq!(lefts, [89.0, 0.0, 89.0]);
        assert!(chart.height <= 200.0);
    }

    #[test]
    fn one_moment_alone_stands_in_the_middle() {
        let chart = drawn(&[line(&[(25.0, Some(3.5))])], Direction::LeftToRight);
        assert_eq!(
            chart.panes[0].axis.ticks,
            [(LEFT + CONTENT_WIDTH - RIGHT) / 2.0]
        );
        assert_eq!(chart.panes[0].axis.moments.rows.len(), 1);
    }
}
