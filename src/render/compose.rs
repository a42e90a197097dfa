//! Parts → one pack: pages put together, the running foot stamped on each.
//!
//! The foot says whose sheet this is, which part, and page x of n: loose sheets at a printer must never mix.
//! It is stamped after layout, so that no page knows its number and parts can be shared.

use typst::ecow::EcoVec;
use typst::layout::{Abs, Point};
use typst_layout::Page;

use super::payload::{Foot, FootPage};
use super::shelf::Shelf;
use super::{fill::Fill, part};
use crate::domain::Part;

/// Where the foot is stamped, from the top left of an A4 page: see `templates/lib/theme.typ`.
const FOOT_X_MM: f64 = 20.0;
const FOOT_Y_MM: f64 = 279.0;

/// Puts the pages of the parts together and stamps the foot on each.
pub fn compose(
    shelf: &Shelf,
    fill: &Fill<'_>,
    parts: Vec<(Part, EcoVec<Page>)>,
) -> Result<EcoVec<Page>, part::Fault> {
    let total = parts.iter().map(|(_, pages)| pages.len()).sum();
    let owners = parts
        .iter()
        .flat_map(|(part, pages)| pages.iter().map(|_| *part));
    let foot_pages: Vec<FootPage> = owners
        .enumerate()
        .map(|(at, part)| fill.foot_page(part, at + 1, total))
        .collect();
    let foot: Foot = fill.foot(foot_pages);
    let data = serde_json::to_string(&foot).expect("plain values are always json");
    let feet = part::lay_out(shelf, "foot", data)?;
    let mut pages: EcoVec<Page> = parts.into_iter().flat_map(|(_, pages)| pages).collect();
    let at = Point::new(Abs::mm(FOOT_X_MM), Abs::mm(FOOT_Y_MM));
    for (page, (number, foot)) in pages.make_mut().iter_mut().zip((1..).zip(feet)) {
        page.frame.push_frame(at, foot.frame);
        page.number = number;
    }
    Ok(pages)
}
