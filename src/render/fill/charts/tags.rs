//! Tags of the staircase: the newest level of each subject in a frame, with its mark when there are several; and the
//! names of the school's lines at the right of the stairs.

use super::super::room::{POINT, Type};
use super::shapes::{Path, Pen, Place, Shapes, Word, colour, rounded, short};
use super::staircase::Trail;
use super::stairs::{Ground, Kind};

use crate::domain::Edge;
use crate::render::payload::{LineName, RateLine, Words};

const HEIGHT: f64 = 4.8;
/// From one tag to the next below it.
const STEP: f64 = HEIGHT + 0.8;
/// Room for the mark in a tag.
const SIGN: f64 = 3.8;

/// A tag, or the name of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// What it belongs to: the newest mark, or the end of a line.
    from: Place,
    /// Nothing: the name of a line.
    mark: Option<usize>,
    label: String,
    wide: f64,
    /// Its left and its middle.
    at: Place,
}

impl Tag {
    /// The line from a mark to its tag.
    pub fn leader(&self, shapes: &mut Shapes) {
        let (x, y) = self.at;
        match self.mark {
            None => shapes.stroked("&line;", 0.25, "", &Path::through(&[self.from, (x, y)])),
            Some(mark) => {
                // A tag over or under its mark meets it straight.
                let meets = x.max(self.from.0.min(x + self.wide));
                let path = Path::through(&[self.from, (meets, y)]);
                shapes.stroked(&colour(mark), 0.25, "", &path);
            }
        }
    }

    /// Its frame, with the mark of the subject where there are several.
    pub fn frame(&self, shapes: &mut Shapes, sign: bool) {
        if let Some(mark) = self.mark {
            let (x, y) = self.at;
            let sign = sign.then_some((x + 2.5, y));
            shapes.tag(mark, (x, y - HEIGHT / 2.0), (self.wide, HEIGHT), sign);
        }
    }
}

/// The words of tags, and the names of lines.
#[derive(Debug)]
pub struct Tags {
    pen: Pen,
    names: Vec<LineName>,
    line_name: f64,
}

impl Tags {
    /// None yet.
    pub fn new(kind: &Kind) -> Self {
        Tags {
            pen: Pen::new(kind.tag),
            names: Vec::new(),
            line_name: kind.line_name,
        }
    }

    /// Those of one chart.
    pub fn set(&mut self, ground: &Ground, labels: &[Tag], sign: bool) {
        for Tag {
            mark,
            label,
            wide,
            at: (x, y),
            ..
        } in labels
        {
            if mark.is_some() {
                let left = x + 1.1 + if sign { SIGN } else { 0.0 };
                let word = label.clone();
                self.pen.row(*y, true, [Word { left, word }]);
            } else {
                let fits = ((ground.edge - x) / (wide + 0.6)).min(1.0);
                self.names.push(LineName {
                    x: rounded(x + 0.6),
                    y: rounded(*y),
                    size: rounded(self.line_name * fits),
                    name: label.clone(),
                });
            }
        }
    }

    /// All of the page.
    pub fn finish(self) -> (Words, Vec<LineName>) {
        (self.pen.into_words(), self.names)
    }
}

/// A tag that has no place yet.
#[derive(Clone, Debug)]
struct Open {
    tag: Tag,
    month: f64,
    edge: Edge,
}

/// Where the tags stand. Those of the last moment are a column right of the last mark, in the margin when there is no
/// room within the chart: no other newest mark lies there. A tag of an earlier moment stays at its own mark.
pub fn tags(ground: &Ground, kind: &Kind, trails: &[Trail<'_>], lines: &[RateLine]) -> Vec<Tag> {
    let own: Vec<Tag> = { lines.iter().filter(|line| line.rate <= 1.0) }
        .map(|line| line_tag(ground, kind, line))
        .collect();
    let sign = trails.len() > 1;
    let items: Vec<Open> = trails.iter().map(|it| open_tag(it, kind, sign)).collect();
    let last = { items.iter().map(|it| it.month) }.fold(f64::MIN, f64::max) - 4.0;
    let is_late = |it: &&Open| it.month > last;
    let late: Vec<Tag> = { items.iter().filter(is_late) }
        .map(|it| it.tag.clone())
        .collect();
    let end = { late.iter().map(|it| it.from.0) }.fold(f64::MIN, f64::max);
    let widest = { late.iter().map(|it| it.wide) }.fold(0.0, f64::max);
    let margin = ground.right + 2.0;
    let mut placed = if end + kind.reach + widest < ground.right - 1.0 {
        let mut placed = column(ground, end + kind.reach, late);
        placed.extend(column(ground, margin, own));
        placed
    } else {
        let all = late.into_iter().chain(own).collect();
        column(ground, margin.max(end + kind.newest / 2.0 + 1.6), all)
    };
    let marks: Vec<Place> = items.iter().map(|it| it.tag.from).collect();
    for item in items.iter().filter(|it| !is_late(it)) {
        placed.extend(beside_mark(ground, kind, item, &placed, &marks));
    }
    placed
}

fn open_tag(trail: &Trail<'_>, kind: &Kind, sign: bool) -> Open {
    let last = trail.last();
    let wide = short(&last.label, kind.tag, true) + 2.2 + if sign { SIGN } else { 0.0 };
    Open {
        tag: Tag {
            from: trail.newest().place,
            mark: Some(trail.climb.mark),
            label: last.label.clone(),
            wide,
            at: (0.0, 0.0),
        },
        month: last.x,
        edge: last.edge,
    }
}

/// A name in the school's own words is measured generously.
fn line_tag(ground: &Ground, kind: &Kind, line: &RateLine) -> Tag {
    let size = kind.line_name;
    Tag {
        from: (ground.right, ground.end(line.rate)),
        mark: None,
        label: line.name.clone(),
        wide: Type::plain(size).wide(&line.name) * 1.12 + 0.35 * size * POINT,
        at: (0.0, 0.0),
    }
}

/// Tags (and names of lines) in one column, in the order of the heights that they belong to.
fn column(ground: &Ground, x: f64, mut tags: Vec<Tag>) -> Vec<Tag> {
    tags.sort_by(|a, b| {
        let heights = a.from.1.total_cmp(&b.from.1);
        heights.then_with(|| b.from.0.total_cmp(&a.from.0))
    });
    let (mut free, mut moved) = (f64::MIN, 0.0);
    for tag in &mut tags {
        let y = tag.from.1.max(free);
        tag.at = (x, y);
        moved += y - tag.from.1;
        free = y + STEP;
    }
    let (Some(first), Some(last)) = (tags.first(), tags.last()) else {
        return tags;
    };
    let highest = first.at.1 - ground.roof - HEIGHT / 2.0;
    let lowest = last.at.1 - ground.band + HEIGHT / 2.0;
    let shift = (moved / tags.len() as f64).min(highest).max(lowest);
    for tag in &mut tags {
        tag.at.1 -= shift;
    }
    tags
}

/// A tag over its own mark, else under it, farther away while another tag or newest mark is there; nothing when the
/// drawing is lower than a tag.
fn beside_mark(
    ground: &Ground,
    kind: &Kind,
    item: &Open,
    placed: &[Tag],
    marks: &[Place],
) -> Option<Tag> {
    let (mark_x, mark_y) = item.tag.from;
    let wide = item.tag.wide;
    let x = (mark_x + 3.0 - wide).max(ground.left + 1.0);
    // Corners of marks stand out beyond half their size.
    let room = kind.newest * 0.65 + 0.3;
    let near = room + HEIGHT / 2.0 + if item.edge == Edge::On { 0.4 } else { 2.6 };
    let is_free = |y: f64| {
        let meets_tag = |it: &Tag| {
            (y - it.at.1).abs() < STEP && x < it.at.0 + it.wide + 0.8 && it.at.0 < x + wide + 0.8
        };
        let meets_mark = |(u, v): &Place| {
            (y - v).abs() < HEIGHT / 2.0 + room && x < u + room && *u < x + wide + room
        };
        !placed.iter().any(meets_tag) && !marks.iter().any(meets_mark)
    };
    let is_inside = |y: &f64| y - HEIGHT / 2.0 >= ground.roof && y + HEIGHT / 2.0 <= ground.band;
    let away = (0..16).map(|step| near + f64::from(step) * 2.0);
    let mut rows = away
        .flat_map(|away| [mark_y - away, mark_y + away])
        .filter(is_inside);
    let first = rows.clone().next()?;
    let y = rows.find(|y| is_free(*y)).unwrap_or(first);
    Some(Tag {
        at: (x, y),
        ..item.tag.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::super::Climb;
    use super::super::staircase::tests::{climb, trails_of};
    use super::super::stairs::LARGE;
    use super::super::stairs::tests::ground;
    use super::*;

    fn tags_of(climbs: &[Climb], lines: &[RateLine]) -> (Ground, Vec<Tag>) {
        let ground = ground();
        let trails = trails_of(&ground, climbs);
        let tags = tags(&ground, &LARGE, &trails, lines);
        (ground, tags)
    }

    fn rate(name: &str, rate: f64) -> RateLine {
        RateLine {
            name: name.to_owned(),
            rate,
        }
    }

    /// Every tag lies between the roof and the band, and none on another.
    fn is_in_order(ground: &Ground, tags: &[Tag]) {
        for (at, tag) in tags.iter().enumerate() {
            let (x, y) = tag.at;
            assert!(y - HEIGHT / 2.0 >= ground.roof - 1e-6, "{tag:?}");
            assert!(y + HEIGHT / 2.0 <= ground.band + 1e-6, "{tag:?}");
            assert!(x >= ground.left, "{tag:?}");
            for (u, v) in tags[..at].iter().map(|it| it.at) {
                let wide = if u < x {
                    tags[..at].iter().map(|it| it.wide).fold(0.0, f64::max)
                } else {
                    tag.wide
                };
                assert!((y - v).abs() > HEIGHT || (x - u).abs() > wide, "{tags:?}");
            }
        }
    }

    #[test]
    fn tags_of_one_moment_are_a_column_that_stays_in_the_drawing() {
        for level in [0.0, 2.0, 30.0, 60.0] {
            let climbs: Vec<Climb> = (0..8)
                .map(|mark| climb(mark, &[(10.0, 5.0), (25.0, level)]))
                .collect();
            let (ground, tags) = tags_of(&climbs, &[]);
            assert_eq!(tags.len(), 8);
            is_in_order(&ground, &tags);
            assert!(tags.iter().all(|tag| tag.at.0 == tags[0].at.0));
        }
    }

    #[test]
    fn a_tag_of_an_earlier_moment_stays_near_its_own_mark() {
        let climbs = [climb(0, &[(10.0, 10.0)]), climb(1, &[(40.0, 35.0)])];
        let (ground, tags) = tags_of(&climbs, &[]);
        is_in_order(&ground, &tags);
        let early = tags.iter().find(|tag| tag.mark == Some(0)).expect("a tag");
        assert!((early.at.1 - early.from.1).abs() < 8.0, "{early:?}");
        assert!(early.at.0 < early.from.0);
    }

    #[test]
    fn tags_stand_in_the_margin_when_the_chart_has_no_room_beside_the_last_mark() {
        let (ground, tags) = tags_of(&[climb(0, &[(59.0, 50.0)])], &[]);
        assert!(tags[0].at.0 >= ground.right + 2.0);
        let (ground, tags) = tags_of(&[climb(0, &[(20.0, 20.0)])], &[]);
        assert!(tags[0].at.0 < ground.right);
    }

    #[test]
    fn names_of_lines_share_the_margin_with_tags_and_those_that_leave_above_have_none() {
        let lines = [rate("havo", 1.0), rate("vwo", 1.2), rate("vmbo-t", 0.95)];
        let (ground, tags) = tags_of(&[climb(0, &[(59.0, 58.0)])], &lines);
        is_in_order(&ground, &tags);
        let mut names: Vec<&str> = tags.iter().map(|tag| tag.label.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["58", "havo", "vmbo-t"]);
    }

    #[test]
    fn a_long_name_of_a_line_is_set_smaller_so_that_it_fits() {
        let lines = [rate("hoger algemeen voortgezet onderwijs", 1.0)];
        let (ground, tags) = tags_of(&[climb(0, &[(20.0, 20.0)])], &lines);
        let mut words = Tags::new(&LARGE);
        words.set(&ground, &tags, false);
        let (_, names) = words.finish();
        let name = names.first().expect("a name");
        assert!(name.size < LARGE.line_name);
        assert!(name.x + Type::plain(name.size).wide(&name.name) < ground.edge);
    }
}
