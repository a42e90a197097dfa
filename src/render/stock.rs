//! Pages that many packs have: laid out once a run, and exported once for all packs in a language.

use typst::ecow::EcoVec;
use typst::layout::Frame;
use typst_layout::Page;

use super::made::Made;
use super::objects::Underlay;
use super::outline;
use crate::domain::LangTag;

/// Pages that many packs have.
pub struct Stock {
    /// The pages, without a foot.
    pub pages: EcoVec<Page>,
    /// What each gives to the outline.
    bookmarks: Vec<Frame>,
    /// Their export, by the language of the file.
    pub exported: Made<LangTag, Underlay>,
}

impl Stock {
    /// Pages that are laid out.
    pub fn of(pages: EcoVec<Page>) -> Self {
        let bookmarks = pages.iter().map(|page| outline::bookmarks(&page.frame));
        Stock {
            bookmarks: bookmarks.collect(),
            pages,
            exported: Made::default(),
        }
    }

    /// Leaves of these pages, which stand in a pack, their bookmarks and what was stamped on them: the foot.
    pub fn hollow(&self, pages: &mut [Page]) {
        for ((page, own), bookmarks) in pages.iter_mut().zip(&self.pages).zip(&self.bookmarks) {
            let stamped = page.frame.items().skip(own.frame.items().len()).cloned();
            let mut left = bookmarks.clone();
            left.push_multiple(stamped);
            page.frame = left;
        }
    }
}
