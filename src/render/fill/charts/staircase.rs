//! The staircase (L5): where the marks, paths and tags of a child stand on the stairs that
//! `templates/lib/stairs.typ` draws. Numbers are millimetres from the top left.

use super::page::BELOW_HEAD;
use super::shapes::{Path, Place, Shapes, Size, Stamp, colour, rounded};
use super::stairs::{Ground, Kind, Scene, Sheet};
use super::tags::{Tags, tags};
use super::{Climb, Point};
use crate::domain::Edge;
use crate::render::payload::{Looks, StairChart};

/// The chart in the room that the page leaves for it, without its words.
pub fn chart(scene: Scene<'_>, free: f64) -> StairChart {
    let Sheet {
        kind,
        stairs,
        roof,
        panes,
        head,
        height,
    } = Sheet::of(&scene, free);
    let all: Vec<&Climb> = scene.climbs.iter().collect();
    let in_pane: Vec<&[&Climb]> = if scene.apart {
        all.chunks(1).collect()
    } else {
        vec![&all]
    };
    let looks = looks(&kind, &in_pane);
    let mut shapes = Shapes::default();
    let mut words = Tags::new(&kind);
    for (pane, climbs) in panes.iter().zip(&in_pane) {
        let below_head = pane.y + head.map_or(0.0, |it| it + BELOW_HEAD);
        let ground = Ground::of(&stairs, roof, (pane.x, below_head));
        draw(&ground, &kind, climbs, &scene, &mut shapes, &mut words);
    }
    let (tags, names) = words.finish();
    StairChart {
        alt: String::new(),
        height,
        stairs,
        zones: scene.zones,
        lines: scene.lines,
        head,
        panes,
        looks,
        shapes: shapes.into_text(),
        tags,
        names,
        subjects: Vec::new(),
        legend: Vec::new(),
    }
}

fn looks(kind: &Kind, in_pane: &[&[&Climb]]) -> Looks {
    let climbs = || in_pane.iter().copied().flatten();
    let many = in_pane.iter().any(|climbs| climbs.len() > 4);
    Looks {
        marks: climbs().map(|climb| climb.mark).collect(),
        open: climbs().any(|climb| climb.points.iter().any(|it| it.custom)),
        mark: rounded(if many { kind.mark - 0.3 } else { kind.mark }),
        newest: kind.newest,
        path: kind.path,
    }
}

/// The marks of one subject.
#[derive(Debug)]
pub struct Trail<'a> {
    pub climb: &'a Climb,
    /// In time order, the newest last.
    stamps: Vec<Stamp>,
}

impl<'a> Trail<'a> {
    /// The newest mark.
    pub fn newest(&self) -> &Stamp {
        &self.stamps[self.stamps.len() - 1]
    }

    /// The newest point.
    pub fn last(&self) -> &'a Point {
        self.climb.last()
    }

    fn earlier(&self) -> &[Stamp] {
        &self.stamps[..self.stamps.len() - 1]
    }
}

/// Marks of the chart: subjects side by side where they would hide each other. The higher climber stands left, so
/// that paths part instead of crossing. Time gives way and not the level, which is read step by step.
fn trails<'a>(ground: &Ground, kind: &Kind, climbs: &[&'a Climb]) -> Vec<Trail<'a>> {
    let count = climbs.len();
    let apart = if count == 1 {
        0.0
    } else {
        (10.8 / (count - 1) as f64).min(2.7)
    };
    let mut ordered = climbs.to_vec();
    ordered.sort_by(|a, b| behind(a).total_cmp(&behind(b)));
    let spots: Vec<_> = ordered.iter().map(|climb| spot(climb.last())).collect();
    let trail = |(at, climb): (usize, &&'a Climb)| {
        let shift = (at as f64 - (count - 1) as f64 / 2.0) * apart;
        let x = |point: &Point| ground.left + ground.month * point.x;
        let stamp = |point: &Point| Stamp {
            place: (x(point) + shift, ground.height_of(point)),
            open: point.custom,
        };
        let mut stamps: Vec<Stamp> = climb.points.iter().map(stamp).collect();
        let here = |spot: &&(f64, Edge, f64)| **spot == spots[at];
        let all = spots.iter().filter(here).count();
        if let Some(newest) = stamps.last_mut().filter(|_| all > 1) {
            // Newest marks are larger: those at one place share it evenly.
            let before = spots[..at].iter().filter(here).count() as f64;
            let wide = (15.0 / (all - 1) as f64).min(kind.newest + 0.3);
            newest.place.0 = x(climb.last()) + (before - (all - 1) as f64 / 2.0) * wide;
        }
        Trail { climb, stamps }
    };
    ordered.iter().enumerate().map(trail).collect()
}

/// How many months a child is behind the average, over all its points.
fn behind(climb: &Climb) -> f64 {
    let months: f64 = climb.points.iter().map(|it| it.x - it.y).sum();
    months / climb.points.len() as f64
}

/// Points at one spot hide each other.
fn spot(point: &Point) -> (f64, Edge, f64) {
    let level = if point.edge == Edge::On {
        point.y.round()
    } else {
        0.0
    };
    (point.x.round(), point.edge, level)
}

/// Draws one chart.
fn draw(
    ground: &Ground,
    kind: &Kind,
    climbs: &[&Climb],
    scene: &Scene<'_>,
    shapes: &mut Shapes,
    words: &mut Tags,
) {
    let trails = trails(ground, kind, climbs);
    let labels = tags(ground, kind, &trails, &scene.lines);
    if let Some(month) = scene.now {
        today(ground, kind, month, shapes);
    }
    for label in &labels {
        label.leader(shapes);
    }
    for trail in trails.iter().filter(|it| it.stamps.len() > 1) {
        let places: Vec<Place> = trail.stamps.iter().map(|it| it.place).collect();
        let path = Path::through(&places);
        shapes.under_trail(kind.path, &path);
        shapes.trail(trail.climb.mark, kind.path, &path);
    }
    let many = climbs.len() > 4;
    for trail in &trails {
        arrows(
            trail,
            kind,
            if many { kind.mark - 0.3 } else { kind.mark },
            shapes,
        );
        shapes.stamps(&[(trail.climb.mark, trail.earlier())], Size::Earlier);
    }
    for trail in &trails {
        shapes.stamps(
            &[(trail.climb.mark, std::slice::from_ref(trail.newest()))],
            Size::Newest,
        );
    }
    for label in &labels {
        label.frame(shapes, trails.len() > 1);
    }
    words.set(ground, &labels, trails.len() > 1);
}

/// Arrowheads beside the marks whose level lies off the scale.
fn arrows(trail: &Trail<'_>, kind: &Kind, size: f64, shapes: &mut Shapes) {
    let last = trail.stamps.len() - 1;
    for (at, (point, stamp)) in trail.climb.points.iter().zip(&trail.stamps).enumerate() {
        let up = match point.edge {
            Edge::On => continue,
            Edge::Above => -1.0,
            Edge::Below => 1.0,
        };
        let mark = if at == last { kind.newest } else { size };
        let (x, y) = stamp.place;
        let y = y + up * (0.6 + mark / 2.0);
        let r = kind.mark / 2.0;
        let tip = |grow: f64| {
            Path::closed(&[
                (x - r - grow, y - up * grow * 0.5),
                (x, y + up * (1.5 * r + grow * 1.4)),
                (x + r + grow, y - up * grow * 0.5),
            ])
        };
        shapes.filled("#fff", &tip(0.3));
        shapes.filled(&colour(trail.climb.mark), &tip(0.0));
    }
}

/// Where the child is in its time at school.
fn today(ground: &Ground, kind: &Kind, month: f64, shapes: &mut Shapes) {
    let x = ground.left + ground.month * month;
    let w = kind.band * 0.17;
    let step = ((month / 5.0).floor() + 1.0).min(12.0);
    let top = ground.floor - ground.level * 5.0 * step;
    let line = Path::through(&[(x, ground.band), (x, top)]);
    shapes.stroked("&calm;", 0.21, "&loose;", &line);
    let foot = ground.band + 0.3;
    let tip = [(x, foot), (x + w, foot + 1.5 * w), (x - w, foot + 1.5 * w)];
    shapes.filled("&ink;", &Path::closed(&tip));
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::stairs::LARGE;
    use super::super::stairs::tests::{ground, scene};
    use super::*;
    use crate::locale::Direction;

    /// Points at months, of levels; a level below 0 or above 60 lies off the scale.
    pub fn climb(mark: usize, points: &[(f64, f64)]) -> Climb {
        let point = |&(x, y): &(f64, f64)| Point {
            x,
            y,
            label: format!("{y}"),
            edge: match y {
                ..0.0 => Edge::Below,
                60.1.. => Edge::Above,
                _ => Edge::On,
            },
            custom: false,
        };
        Climb {
            subject: vec!["Rekenen".to_owned()],
            mark,
            points: points.iter().map(point).collect(),
            words: vec!["Rekenen: M4".to_owned()],
        }
    }

    /// The marks of climbs in one chart.
    pub fn trails_of<'a>(ground: &Ground, climbs: &'a [Climb]) -> Vec<Trail<'a>> {
        trails(ground, &LARGE, &climbs.iter().collect::<Vec<_>>())
    }

    #[test]
    fn l5_newest_marks_at_one_place_share_it_evenly() {
        let climbs: Vec<Climb> = (0..4)
            .map(|mark| climb(mark, &[(5.0, 5.0), (10.0, 10.0)]))
            .collect();
        let ground = ground();
        let trails = trails_of(&ground, &climbs);
        let xs: Vec<f64> = trails.iter().map(|it| it.newest().place.0).collect();
        let middle = ground.left + ground.month * 10.0;
        let wide = LARGE.newest + 0.3;
        for (at, x) in xs.iter().enumerate() {
            assert!(
                (x - middle - (at as f64 - 1.5) * wide).abs() < 1e-9,
                "{xs:?}"
            );
        }
        let heights: Vec<f64> = trails.iter().map(|it| it.newest().place.1).collect();
        assert!(
            heights
                .iter()
                .all(|y| *y == ground.floor - ground.level * 10.0)
        );
    }

    #[test]
    fn l5_paths_stand_side_by_side_with_the_higher_climber_left() {
        let climbs = [
            climb(0, &[(10.0, 5.0), (20.0, 10.0)]),
            climb(1, &[(10.0, 10.0), (20.0, 25.0)]),
        ];
        let ground = ground();
        let trails = trails_of(&ground, &climbs);
        let marks: Vec<usize> = trails.iter().map(|it| it.climb.mark).collect();
        assert_eq!(marks, [1, 0]);
        let apart = trails[1].newest().place.0 - trails[0].newest().place.0;
        assert!((apart - 2.7).abs() < 1e-9);
    }

    #[test]
    fn a_point_off_the_scale_has_an_arrow_on_a_white_one() {
        let triangles = |points: &[(f64, f64)]| {
            let climbs = [climb(3, points)];
            let shapes = chart(scene(&climbs, false, Direction::LeftToRight), 180.0).shapes;
            shapes.matches("z'/>").count()
        };
        assert_eq!(triangles(&[(10.0, -1.0), (20.0, 70.0)]), 4);
        assert_eq!(triangles(&[(10.0, 10.0), (20.0, 70.0)]), 2);
        assert_eq!(triangles(&[(10.0, 10.0)]), 0);
    }
}
