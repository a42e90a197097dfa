//! Parts → one file: pages put together, the running foot stamped on each.
//!
//! The foot says whose sheet this is, which part, and page x of n: loose sheets at a printer must never mix.
//! It is stamped after layout, so that no page knows its number and parts can be shared. Its two halves are
//! laid out apart: who it is once a pack, part and number once a run.

use typst::ecow::EcoVec;
use typst::layout::{Abs, Frame, Point};
use typst_layout::Page;

use super::fill::json;
use super::part::{Fault, Shared, lay_out};
use super::payload::Foot;
use super::shelf::Shelf;

/// Where the foot is stamped, from the top left of an A4 page: see `templates/lib/theme.typ`.
const FOOT_X_MM: f64 = 20.0;
const FOOT_Y_MM: f64 = 279.0;

/// What the foot says.
pub struct Feet<'a, P> {
    /// Whose sheet it is.
    pub who: Foot,
    /// Which part, page and number of pages.
    pub place: &'a dyn Fn(P, usize, usize) -> Foot,
}

/// Puts the pages of the parts together and stamps the foot on each; pages of no part stay empty.
pub fn compose<P: Copy>(
    shelf: &Shelf,
    shared: &Shared,
    feet: &Feet<'_, P>,
    parts: Vec<(Option<P>, EcoVec<Page>)>,
) -> Result<EcoVec<Page>, Fault> {
    let at = Point::new(Abs::mm(FOOT_X_MM), Abs::mm(FOOT_Y_MM));
    let who = lay_out(shelf, "foot", json(&feet.who).into())?;
    let owners: Vec<Option<P>> = parts
        .iter()
        .flat_map(|(part, pages)| pages.iter().map(|_| *part))
        .collect();
    let mut pages: EcoVec<Page> = parts.into_iter().flat_map(|(_, pages)| pages).collect();
    for (number, (page, part)) in (1..).zip(pages.make_mut().iter_mut().zip(&owners)) {
        if let Some(part) = *part {
            let foot = (feet.place)(part, number, owners.len());
            let place = shared.pages(shelf, "foot", json(&foot))?;
            for half in [&place, &who] {
                page.frame.push_frame(at, first_frame(half));
            }
        }
        page.number = number as u64;
    }
    Ok(pages)
}

fn first_frame(pages: &EcoVec<Page>) -> Frame {
    pages
        .first()
        .expect("Typst lays out at least one page")
        .frame
        .clone()
}
