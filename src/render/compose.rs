//! Parts → one file: pages put together, the running foot stamped on each.
//!
//! The foot says whose sheet this is, which part, and page x of n: loose sheets at a printer must never mix.
//! It is stamped after layout, so that no page knows its number and parts can be shared. Its two halves are
//! laid out apart: who it is once a pack, part and number once a run. Bundles that are handed out at different
//! moments are counted apart.

use typst::ecow::EcoVec;
use typst::layout::{Abs, Frame, Point};
use typst_layout::Page;

use super::Press;
use super::fill::json;
use super::part::Fault;
use super::payload::Foot;

/// Where the foot is stamped, from the top left of an A4 page: see `templates/lib/theme.typ`.
const FOOT_X_MM: f64 = 20.0;
const FOOT_Y_MM: f64 = 279.0;

/// What the foot says.
pub struct Feet<'a, P> {
    /// Whose sheet it is.
    pub who: Foot,
    /// Which part, page and number of pages.
    pub place: &'a dyn Fn(P, usize, usize) -> Foot,
    /// In which bundle a part is counted; nothing: all are one.
    pub bundle: &'a dyn Fn(P) -> Option<usize>,
}

/// Pages, and of which part each is.
type Owned<P> = (EcoVec<Page>, Vec<Option<P>>);

/// Puts the pages of the parts together and stamps the foot on each; pages of no part stay empty.
pub fn compose<P: Copy>(
    press: &Press<'_>,
    feet: &Feet<'_, P>,
    parts: Vec<(Option<P>, EcoVec<Page>)>,
) -> Result<Owned<P>, Fault> {
    let at = Point::new(Abs::mm(FOOT_X_MM), Abs::mm(FOOT_Y_MM));
    let who = press.lay_out("foot", json(&feet.who).into())?;
    let owners: Vec<Option<P>> = parts
        .iter()
        .flat_map(|(part, pages)| pages.iter().map(|_| *part))
        .collect();
    let bundles = bundles(&owners, feet.bundle);
    let mut pages: EcoVec<Page> = parts.into_iter().flat_map(|(_, pages)| pages).collect();
    for (at_page, (page, part)) in pages.make_mut().iter_mut().zip(&owners).enumerate() {
        let same = |it: &&Option<usize>| **it == bundles[at_page];
        let number = bundles[..=at_page].iter().filter(same).count();
        if let Some(part) = *part {
            let of = bundles.iter().filter(same).count();
            let foot = (feet.place)(part, number, of);
            let place = press.shared_pages("foot", json(&foot))?;
            for half in [&place, &who] {
                page.frame.push_frame(at, first_frame(half));
            }
        }
        page.number = number as u64;
    }
    Ok((pages, owners))
}

/// The bundle of each page; an empty one is of the bundle before it.
fn bundles<P: Copy>(
    owners: &[Option<P>],
    bundle: &dyn Fn(P) -> Option<usize>,
) -> Vec<Option<usize>> {
    let mut last = None;
    let of = owners.iter().map(|owner| {
        last = owner.map_or(last, bundle);
        last
    });
    of.collect()
}

/// The only page of a foot.
pub fn first_frame(pages: &EcoVec<Page>) -> Frame {
    pages
        .first()
        .expect("Typst lays out at least one page")
        .frame
        .clone()
}
