//! The stairs (L5) where they stand on a page, as `templates/lib/stairs.typ` draws them: one chart with all subjects,
//! or small charts. Numbers are millimetres from the top left.

use super::super::room::CONTENT_WIDTH;
use super::page::{BELOW_HEAD, BETWEEN, GUTTER, Page};
use super::shapes::{Place, rounded};
use super::{Climb, Point};
use crate::domain::Edge;
use crate::render::payload::{Head, Lines, Pane, RateLine, Stairs, Zone};

/// Months of teaching from grade 3 to 8, and of level from the foot to the top of the stairs.
const MONTHS: f64 = 60.0;

/// Sizes of a chart.
#[derive(Debug)]
pub struct Kind {
    name: &'static str,
    left: f64,
    /// Room for tags, and for the names of lines.
    right: f64,
    right_lines: f64,
    /// Height of the band with the grades.
    pub band: f64,
    /// Half the height of the room for points above or below the stairs.
    lane: f64,
    /// Letters of a tag in points.
    pub tag: f64,
    /// Letters of the name of a line in points.
    pub line_name: f64,
    /// The newest mark.
    pub newest: f64,
    /// Marks of earlier moments.
    pub mark: f64,
    /// Thickness of the line between them.
    pub path: f64,
    /// From the newest mark to its tag.
    pub reach: f64,
}

/// One chart with all subjects, or two below each other.
pub const LARGE: Kind = Kind {
    name: "large",
    left: 13.0,
    right: 18.0,
    right_lines: 25.0,
    band: 9.0,
    lane: 5.0,
    tag: 10.0,
    line_name: 9.0,
    newest: 4.2,
    mark: 2.5,
    path: 0.5,
    reach: 5.5,
};
/// Charts in two columns.
const SMALL: Kind = Kind {
    name: "small",
    left: 8.5,
    right: 14.5,
    right_lines: 17.0,
    band: 5.0,
    lane: 3.0,
    tag: 9.0,
    line_name: 7.5,
    newest: 3.6,
    mark: 2.1,
    path: 0.42,
    reach: 3.8,
};

/// The tallest that stairs may be: steps much higher than wide look steep.
const TALLEST: f64 = 162.0;
const TALLEST_APART: f64 = 84.0;
/// Words beside the axes of a chart with all subjects, with the room round them.
const AXIS_WORDS: f64 = 2.0 * 4.6 + 2.4;
/// Names of lines above the stairs.
const NAMES: f64 = 4.4;

/// What a page shows.
pub struct Scene<'a> {
    /// What the languages leave room for.
    pub page: Page,
    /// A chart for each subject, or one for all.
    pub apart: bool,
    /// At least one.
    pub climbs: &'a [Climb],
    /// Exit bands.
    pub zones: Vec<Zone>,
    /// The school's own lines.
    pub lines: Vec<RateLine>,
    /// Teaching month of today.
    pub now: Option<f64>,
}

/// The charts of a page and where they stand.
pub struct Sheet {
    /// Sizes of the charts.
    pub kind: Kind,
    /// The stairs of each.
    pub stairs: Stairs,
    /// Height of the names of lines above the stairs.
    pub roof: f64,
    /// Where the charts stand.
    pub panes: Vec<Pane>,
    /// Height of the heads of small charts.
    pub head: Option<f64>,
    /// Height of all together.
    pub height: f64,
}

impl Sheet {
    /// One chart, or small charts.
    pub fn of(scene: &Scene<'_>, free: f64) -> Self {
        let needs = Needs::of(scene);
        if scene.apart {
            Sheet::of_small(scene, &needs, free)
        } else {
            Sheet::of_one(&needs, free)
        }
    }

    fn of_one(needs: &Needs, free: f64) -> Self {
        let height = free - AXIS_WORDS - needs.above(&LARGE) - needs.below(&LARGE);
        let stairs = needs.stairs(&LARGE, CONTENT_WIDTH, height.min(TALLEST));
        Sheet {
            kind: LARGE,
            height: stairs.total,
            stairs,
            roof: needs.roof(),
            panes: vec![Pane {
                x: 0.0,
                y: 0.0,
                width: CONTENT_WIDTH,
                head: None,
            }],
            head: None,
        }
    }

    /// All small charts have the same room, so that their steps are level: two columns, or two charts below each other.
    fn of_small(scene: &Scene<'_>, needs: &Needs, free: f64) -> Self {
        let (columns, kind) = if scene.climbs.len() <= 2 {
            (1, LARGE)
        } else {
            (2, SMALL)
        };
        let width = (CONTENT_WIDTH - (columns - 1) as f64 * GUTTER) / columns as f64;
        let heads: Vec<Head> = scene.climbs.iter().map(|it| head(it, scene.page)).collect();
        let head = rounded(scene.page.heads(heads.iter().map(|it| &it.words), width));
        let rows = heads.len().div_ceil(columns);
        let row = (free - (rows - 1) as f64 * BETWEEN) / rows as f64;
        let height = row - head - BELOW_HEAD - needs.above(&kind) - needs.below(&kind);
        let stairs = needs.stairs(&kind, width, height.min(TALLEST_APART));
        let row = head + BELOW_HEAD + stairs.total;
        let panes = heads.into_iter().enumerate().map(|(at, head)| Pane {
            x: rounded(scene.page.column(at % columns, columns) * (width + GUTTER)),
            y: rounded((at / columns) as f64 * (row + BETWEEN)),
            width,
            head: Some(head),
        });
        Sheet {
            kind,
            panes: panes.collect(),
            stairs,
            roof: needs.roof(),
            head: Some(head),
            height: rounded(rows as f64 * row + (rows - 1) as f64 * BETWEEN),
        }
    }
}

/// In one language the head says how the child climbed, in two there is room for the subject.
fn head(climb: &Climb, page: Page) -> Head {
    let words: &Lines = if page.is_single() {
        &climb.words
    } else {
        &climb.subject
    };
    Head {
        mark: climb.mark,
        words: words.clone(),
    }
}

/// What a chart needs besides the stairs.
struct Needs {
    /// Room for points that lie off the stairs.
    below: bool,
    above: bool,
    /// Names of the school's lines at the top for those that leave there, else at the right.
    names: bool,
    lines: bool,
}

impl Needs {
    fn of(scene: &Scene<'_>) -> Self {
        let is_at =
            |edge| { scene.climbs.iter() }.any(|it| it.points.iter().any(|it| it.edge == edge));
        let leaves_above = |line: &RateLine| line.rate > 1.0;
        Needs {
            below: is_at(Edge::Below),
            above: is_at(Edge::Above),
            names: scene.lines.iter().any(leaves_above),
            lines: !scene.lines.iter().all(leaves_above),
        }
    }

    fn above(&self, kind: &Kind) -> f64 {
        let lanes = if self.above { 2.0 * kind.lane } else { 0.0 };
        kind.newest / 2.0 + 0.6 + lanes + self.roof()
    }

    fn roof(&self) -> f64 {
        if self.names { NAMES } else { 0.0 }
    }

    fn below(&self, kind: &Kind) -> f64 {
        kind.band + if self.below { 2.0 * kind.lane } else { 0.0 }
    }

    /// Stairs of a height.
    fn stairs(&self, kind: &Kind, width: f64, height: f64) -> Stairs {
        let top = rounded(self.above(kind));
        let floor = rounded(top + height);
        let total = rounded(floor + self.below(kind));
        Stairs {
            kind: kind.name,
            width,
            total,
            left: kind.left,
            right: width
                - if self.lines {
                    kind.right_lines
                } else {
                    kind.right
                },
            top,
            floor,
            band: rounded(total - kind.band),
            above: self.above.then_some(rounded(top - kind.lane)),
            below: self.below.then_some(rounded(floor + kind.lane)),
            line_name: kind.line_name,
        }
    }
}

/// The stairs where they stand on the page.
#[derive(Debug)]
pub struct Ground {
    /// Start of grade 3.
    pub left: f64,
    /// End of grade 8.
    pub right: f64,
    /// Where the drawing ends at the right.
    pub edge: f64,
    /// What may stand highest: below the names of lines.
    pub roof: f64,
    /// Foot of the stairs.
    pub floor: f64,
    /// The line above the grades.
    pub band: f64,
    above: f64,
    below: f64,
    /// Width of a month of teaching.
    pub month: f64,
    /// Height of a month of level.
    pub level: f64,
}

impl Ground {
    /// The stairs in the chart at a place. `roof` is the height of what stands above them.
    pub fn of(stairs: &Stairs, roof: f64, (x, y): Place) -> Self {
        let lane = |lane: Option<f64>| lane.unwrap_or(stairs.floor) + y;
        Ground {
            left: stairs.left + x,
            right: stairs.right + x,
            edge: stairs.width + x,
            roof: y + roof,
            floor: stairs.floor + y,
            band: stairs.band + y,
            above: lane(stairs.above),
            below: lane(stairs.below),
            month: (stairs.right - stairs.left) / MONTHS,
            level: (stairs.floor - stairs.top) / MONTHS,
        }
    }

    /// Where a line of the school's own ends at the right.
    pub fn end(&self, rate: f64) -> f64 {
        self.floor - self.level * MONTHS * rate
    }

    /// The height of a point.
    pub fn height_of(&self, point: &Point) -> f64 {
        match point.edge {
            Edge::On => self.floor - self.level * point.y,
            Edge::Below => self.below,
            Edge::Above => self.above,
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::staircase::tests::climb;
    use super::*;
    use crate::locale::Direction;

    /// Large stairs of 120 mm with room above and below.
    pub fn ground() -> Ground {
        let needs = Needs {
            below: true,
            above: true,
            names: false,
            lines: false,
        };
        let stairs = needs.stairs(&LARGE, CONTENT_WIDTH, 120.0);
        Ground::of(&stairs, needs.roof(), (0.0, 0.0))
    }

    /// What a page in one language shows.
    pub fn scene(climbs: &[Climb], apart: bool, direction: Direction) -> Scene<'_> {
        Scene {
            page: Page::in_one(direction),
            apart,
            climbs,
            zones: Vec::new(),
            lines: Vec::new(),
            now: None,
        }
    }

    #[test]
    fn small_charts_stand_in_two_columns_as_the_language_runs_and_none_leaves_the_page() {
        let climbs: Vec<Climb> = (0..3).map(|mark| climb(mark, &[(5.0, 5.0)])).collect();
        for (direction, xs) in [
            (Direction::LeftToRight, [0.0, 89.0, 0.0]),
            (Direction::RightToLeft, [89.0, 0.0, 89.0]),
        ] {
            let sheet = Sheet::of(&scene(&climbs, true, direction), 200.0);
            let lefts: Vec<f64> = sheet.panes.iter().map(|it| it.x).collect();
            assert_eq!(lefts, xs);
            assert!(sheet.height <= 200.0);
            assert_eq!(sheet.panes[0].y, sheet.panes[1].y);
            assert!(sheet.panes[2].y >= sheet.stairs.total + BETWEEN);
        }
    }

    #[test]
    fn stairs_have_room_for_points_off_the_scale_only_when_there_are_any() {
        let stairs = |points| {
            let climbs = [climb(3, points)];
            Sheet::of(&scene(&climbs, false, Direction::LeftToRight), 180.0).stairs
        };
        let off = stairs(&[(10.0, -1.0), (20.0, 70.0)]);
        assert!(off.above.is_some_and(|it| it < off.top));
        assert!(off.below.is_some_and(|it| it > off.floor));
        let on = stairs(&[(10.0, 10.0)]);
        assert_eq!((on.above, on.below), (None, None));
        assert!(on.floor - on.top > off.floor - off.top);
    }
}
