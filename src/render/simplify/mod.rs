//! Laid-out pages → the same pages in fewer pieces, for the export: every piece costs there, seen or not.
//!
//! Groups that only move what they hold are dissolved, shapes that follow each other with the same paint become one,
//! so do words on one line, and tags that tell nothing go. Nothing moves, and nothing changes its order.

mod idle;
mod words;

use rustc_hash::FxHashSet;
use typst::ecow::EcoVec;
use typst::introspection::Location;
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Rect, Transform};
use typst::syntax::Span;
use typst::text::TextItem;
use typst::visualize::{Curve, CurveItem, FillRule, Geometry, Paint, Shape};
use typst_layout::Page;

/// How many boxes one filled shape is made of at most: each new one is held against all before.
const MOST_BOXES: usize = 40;

/// Pages in fewer pieces.
pub fn simplified(pages: &[Page]) -> EcoVec<Page> {
    if pages.iter().any(|page| has_gradient(&page.frame)) {
        // What a gradient spans is the group around it. All pages stay: tags of one may end on another.
        return pages.into();
    }
    let idle = idle::idle(pages);
    let simpler = pages.iter().map(|page| Page {
        frame: simpler(&page.frame, &idle),
        ..page.clone()
    });
    simpler.collect()
}

fn simpler(page: &Frame, idle: &FxHashSet<Location>) -> Frame {
    let mut pieces = Pieces {
        idle,
        items: Vec::new(),
        open: None,
    };
    pieces.take(page, Point::zero());
    pieces.finish_shape();
    let mut frame = Frame::new(page.size(), page.kind());
    if page.has_baseline() {
        frame.set_baseline(page.baseline());
    }
    frame.push_multiple(pieces.items);
    frame
}

fn has_gradient(frame: &Frame) -> bool {
    let is_plain = |paint: &Paint| matches!(paint, Paint::Solid(_));
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_gradient(&group.frame),
        FrameItem::Text(text) => {
            let stroke = text.stroke.as_ref();
            !is_plain(&text.fill) || stroke.is_some_and(|it| !is_plain(&it.paint))
        }
        FrameItem::Shape(shape, _) => {
            let stroke = shape.stroke.as_ref().map(|it| &it.paint);
            !shape.fill.iter().chain(stroke).all(is_plain)
        }
        _ => false,
    })
}

/// The pieces of a page so far.
struct Pieces<'a> {
    idle: &'a FxHashSet<Location>,
    items: Vec<(Point, FrameItem)>,
    /// The shape that may still grow.
    open: Option<Growing>,
}

impl Pieces<'_> {
    fn take(&mut self, frame: &Frame, at: Point) {
        for (place, item) in frame.items() {
            let at = at + *place;
            match item {
                FrameItem::Group(group) => self.group(group, at),
                FrameItem::Shape(shape, span) => {
                    if let Some(open) = &mut self.open
                        && open.grow(shape, at)
                    {
                        continue;
                    }
                    self.finish_shape();
                    if Growing::may(shape) {
                        self.open = Some(Growing::of(shape, *span, at));
                    } else {
                        self.items.push((at, item.clone()));
                    }
                }
                FrameItem::Tag(tag) if self.idle.contains(&tag.location()) => {}
                FrameItem::Text(words) if self.goes_on(words, at) => {}
                _ => self.push(at, item.clone()),
            }
        }
    }

    fn group(&mut self, group: &GroupItem, at: Point) {
        let moved = Transform::translate(group.transform.tx, group.transform.ty);
        let only_moves = group.transform == moved;
        let is_bare = group.clip.is_none() && group.label.is_none() && group.parent.is_none();
        if only_moves && is_bare {
            self.take(&group.frame, at + Point::new(moved.tx, moved.ty));
        } else {
            let mut group = group.clone();
            group.frame = simpler(&group.frame, self.idle);
            self.push(at, FrameItem::Group(group));
        }
    }

    /// Whether the words before took these in.
    fn goes_on(&mut self, words: &TextItem, at: Point) -> bool {
        match (&self.open, self.items.last_mut()) {
            (None, Some((start, FrameItem::Text(run)))) => words::join(run, *start, words, at),
            _ => false,
        }
    }

    fn push(&mut self, at: Point, item: FrameItem) {
        self.finish_shape();
        self.items.push((at, item));
    }

    fn finish_shape(&mut self) {
        if let Some(open) = self.open.take() {
            self.items.push(open.finish());
        }
    }
}

/// A shape that takes in those after it.
struct Growing {
    at: Point,
    span: Span,
    shape: Shape,
    /// Where a filled shape is: what lies over itself would be cut out.
    boxes: Vec<Rect>,
}

impl Growing {
    /// Whether a shape can be one of many: it is filled or drawn, not both, and nothing shines through.
    fn may(shape: &Shape) -> bool {
        let is_opaque = |paint: &Paint| match paint {
            Paint::Solid(colour) => colour.alpha().is_none_or(|alpha| alpha >= 1.0),
            _ => false,
        };
        match (&shape.fill, &shape.stroke) {
            (Some(fill), None) => is_opaque(fill) && shape.fill_rule == FillRule::NonZero,
            (None, Some(stroke)) => is_opaque(&stroke.paint) && stroke.thickness > Abs::zero(),
            _ => false,
        }
    }

    fn of(shape: &Shape, span: Span, at: Point) -> Self {
        Growing {
            at,
            span,
            shape: shape.clone(),
            boxes: vec![around(shape, at)],
        }
    }

    /// Takes another shape in, when it fits.
    fn grow(&mut self, other: &Shape, at: Point) -> bool {
        let alike = other.fill == self.shape.fill
            && other.stroke == self.shape.stroke
            && Growing::may(other);
        if !alike {
            return false;
        }
        if other.fill.is_some() {
            let new = around(other, at);
            if self.boxes.len() == MOST_BOXES || self.boxes.iter().any(|it| overlap(it, &new)) {
                return false;
            }
            self.boxes.push(new);
        }
        let own = std::mem::replace(&mut self.shape.geometry, Geometry::Line(Point::zero()));
        let mut curve = path(own);
        let by = at - self.at;
        curve.0.extend(
            path(other.geometry.clone())
                .0
                .into_iter()
                .map(|it| match it {
                    CurveItem::Move(to) => CurveItem::Move(to + by),
                    CurveItem::Line(to) => CurveItem::Line(to + by),
                    CurveItem::Cubic(a, b, to) => CurveItem::Cubic(a + by, b + by, to + by),
                    CurveItem::Close => CurveItem::Close,
                }),
        );
        self.shape.geometry = Geometry::Curve(curve);
        true
    }

    fn finish(self) -> (Point, FrameItem) {
        (self.at, FrameItem::Shape(self.shape, self.span))
    }
}

fn around(shape: &Shape, at: Point) -> Rect {
    let mut around = shape.bbox(false);
    around.min += at;
    around.max += at;
    around
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    a.min.x < b.max.x && b.min.x < a.max.x && a.min.y < b.max.y && b.min.y < a.max.y
}

fn path(geometry: Geometry) -> Curve {
    match geometry {
        Geometry::Line(to) => Curve(vec![CurveItem::Move(Point::zero()), CurveItem::Line(to)]),
        Geometry::Rect(size) => Curve::rect(size),
        Geometry::Curve(curve) => curve,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use typst::layout::{FrameKind, Size};
    use typst::visualize::{Color, FixedStroke};

    fn mm(length: f64) -> Abs {
        Abs::mm(length)
    }

    fn at(x: f64, y: f64) -> Point {
        Point::new(mm(x), mm(y))
    }

    fn line(thickness: f64) -> FrameItem {
        let stroke = FixedStroke::from_pair(Color::BLACK, mm(thickness));
        let shape = Geometry::Line(at(50.0, 0.0)).stroked(stroke);
        FrameItem::Shape(shape, Span::detached())
    }

    fn square() -> FrameItem {
        let shape = Geometry::Rect(Size::splat(mm(10.0))).filled(Color::BLACK);
        FrameItem::Shape(shape, Span::detached())
    }

    fn frame(items: Vec<(Point, FrameItem)>) -> Frame {
        let mut frame = Frame::new(Size::splat(mm(100.0)), FrameKind::Hard);
        frame.push_multiple(items);
        frame
    }

    /// Where each piece stands, and how many strokes of the pen it is.
    fn pieces(items: Vec<(Point, FrameItem)>) -> Vec<(f64, f64, usize)> {
        let simpler = simpler(&frame(items), &FxHashSet::default());
        let pieces = simpler.items().map(|(at, item)| {
            let steps = match item {
                FrameItem::Shape(shape, _) => match &shape.geometry {
                    Geometry::Curve(curve) => curve.0.len(),
                    Geometry::Line(_) | Geometry::Rect(_) => 1,
                },
                FrameItem::Group(group) => group.frame.items().count(),
                _ => 0,
            };
            (at.x.to_mm().round(), at.y.to_mm().round(), steps)
        });
        pieces.collect()
    }

    #[test]
    fn lines_of_one_look_become_one_shape_and_stand_where_they_stood() {
        let items = vec![(at(10.0, 10.0), line(0.2)), (at(10.0, 20.0), line(0.2))];
        let simpler = simpler(&frame(items), &FxHashSet::default());
        let [(place, FrameItem::Shape(shape, _))] = simpler.items().as_slice() else {
            panic!("one shape");
        };
        assert_eq!(*place, at(10.0, 10.0));
        let lines = Curve(vec![
            CurveItem::Move(at(0.0, 0.0)),
            CurveItem::Line(at(50.0, 0.0)),
            CurveItem::Move(at(0.0, 10.0)),
            CurveItem::Line(at(50.0, 10.0)),
        ]);
        assert_eq!(shape.geometry, Geometry::Curve(lines));
    }

    #[test]
    fn shapes_of_another_look_or_with_another_between_stay_apart() {
        let order = [0.2, 0.4, 0.2].map(|thickness| (at(0.0, 0.0), line(thickness)));
        assert_eq!(pieces(order.to_vec()).len(), 3);
        let both = vec![(at(0.0, 0.0), line(0.2)), (at(0.0, 0.0), square())];
        assert_eq!(pieces(both).len(), 2);
    }

    #[test]
    fn boxes_become_one_only_where_they_do_not_lie_over_each_other() {
        let two = |x: f64| pieces(vec![(at(0.0, 0.0), square()), (at(x, 0.0), square())]);
        assert_eq!(two(10.0), [(0.0, 0.0, 10)]);
        assert_eq!(two(9.0).len(), 2);
    }

    #[test]
    fn a_group_that_only_moves_is_dissolved_and_one_that_turns_or_cuts_stays() {
        let group = |change: &dyn Fn(&mut GroupItem)| {
            let inner = frame(vec![(at(1.0, 1.0), line(0.2)), (at(1.0, 5.0), line(0.2))]);
            let mut group = GroupItem::new(inner);
            change(&mut group);
            pieces(vec![(at(20.0, 30.0), FrameItem::Group(group))])
        };
        assert_eq!(group(&|_| {}), [(21.0, 31.0, 4)]);
        let moved = |it: &mut GroupItem| it.transform = Transform::translate(mm(2.0), mm(3.0));
        assert_eq!(group(&moved), [(23.0, 34.0, 4)]);
        let turned =
            |it: &mut GroupItem| it.transform = Transform::rotate(typst::layout::Angle::deg(90.0));
        assert_eq!(group(&turned), [(20.0, 30.0, 1)], "joined inside");
        let cut = |it: &mut GroupItem| it.clip = Some(Curve::rect(Size::splat(mm(5.0))));
        assert_eq!(group(&cut), [(20.0, 30.0, 1)]);
    }
}
