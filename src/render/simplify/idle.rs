//! Tags that tell a reader of the screen nothing: a grid that only puts things beside each other, a place that only
//! moves what it holds.
//!
//! In: laid-out pages. Out: the elements whose tags may go. A grid stays where its tags do something: when words stand
//! in a cell without a paragraph of their own, when a cell spans rows, when a cell runs on over pages.

use rustc_hash::{FxHashMap, FxHashSet};
use typst::foundations::StyleChain;
use typst::introspection::{Location, Tag};
use typst::layout::{Frame, FrameItem, GridCell, GridElem, PlaceElem};
use typst_layout::Page;

/// The elements of these pages whose tags say nothing.
pub fn idle(pages: &[Page]) -> FxHashSet<Location> {
    let mut look = Look::default();
    for page in pages {
        look.frame(&page.frame);
    }
    let Look {
        mut idle,
        grids,
        needed,
        ..
    } = look;
    idle.extend(grids.into_iter().filter_map(|(part, grid)| {
        let is_needed = needed.contains(&grid);
        (!is_needed).then_some(part)
    }));
    idle
}

/// An element whose tags are open.
#[derive(Clone, Copy)]
enum Open {
    /// A cell, and of which grid.
    Cell(Location),
    /// A grid between its cells.
    Grid,
    /// Something that is told: a paragraph, a heading, a figure, a table.
    Told,
}

#[derive(Default)]
struct Look {
    open: Vec<(Location, Open)>,
    idle: FxHashSet<Location>,
    /// Grids and their cells, each with its grid.
    grids: FxHashMap<Location, Location>,
    /// Grids that must stay.
    needed: FxHashSet<Location>,
}

impl Look {
    fn frame(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => {
                    // What stands elsewhere is hung under this element.
                    if let Some(parent) = group.parent {
                        self.idle.remove(&parent.location);
                        self.needed.extend(self.grids.get(&parent.location));
                    }
                    self.frame(&group.frame);
                }
                FrameItem::Tag(Tag::Start(element, flags)) if flags.tagged => {
                    if let Some(at) = element.location() {
                        self.start(element, at);
                    }
                }
                FrameItem::Tag(Tag::End(at, _, flags)) if flags.tagged => {
                    if let Some(place) = self.open.iter().rposition(|(open, _)| open == at) {
                        self.open.remove(place);
                    }
                }
                FrameItem::Text(_) | FrameItem::Image(..) => {
                    if let Some((_, Open::Cell(grid))) = self.open.last() {
                        self.needed.insert(*grid);
                    }
                }
                FrameItem::Tag(_) | FrameItem::Shape(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn start(&mut self, element: &typst::foundations::Content, at: Location) {
        let styles = StyleChain::default();
        if let Some(place) = element.to_packed::<PlaceElem>() {
            if !place.float.get(styles) {
                self.idle.insert(at);
            }
        } else if element.is::<GridElem>() {
            self.grids.insert(at, at);
            self.open.push((at, Open::Grid));
        } else if let Some(cell) = element.to_packed::<GridCell>() {
            let grid = self.open.iter().rev().find_map(|(grid, open)| match open {
                Open::Grid => Some(*grid),
                Open::Cell(_) | Open::Told => None,
            });
            match grid {
                Some(grid) => {
                    self.grids.insert(at, grid);
                    if cell.rowspan.get(styles).get() > 1 {
                        self.needed.insert(grid);
                    }
                    self.open.push((at, Open::Cell(grid)));
                }
                None => self.open.push((at, Open::Told)),
            }
        } else {
            self.open.push((at, Open::Told));
        }
    }
}
