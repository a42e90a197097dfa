//! Pages that many packs have: laid out once a run, and exported once for all packs in a language.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use typst::ecow::EcoVec;
use typst::layout::{Frame, Point};
use typst_layout::Page;

use super::objects::Underlay;
use super::outline;
use super::part::Fault;

/// Pages that many packs have.
pub struct Stock {
    /// The pages, without a foot.
    pub pages: EcoVec<Page>,
    /// What each gives to the outline.
    bookmarks: Vec<Frame>,
    /// Their export, by the language of the file.
    exported: Mutex<BTreeMap<String, Arc<Underlay>>>,
}

impl Stock {
    /// Pages that are laid out.
    pub fn of(pages: EcoVec<Page>) -> Arc<Self> {
        let bookmarks = pages.iter().map(|page| outline::bookmarks(&page.frame));
        Arc::new(Stock {
            bookmarks: bookmarks.collect(),
            pages,
            exported: Mutex::default(),
        })
    }

    /// What lies under the feet of a pack in this language: exported now, or earlier in this run.
    pub fn underlay(
        &self,
        language: &str,
        export: impl FnOnce(&EcoVec<Page>) -> Result<Underlay, Fault>,
    ) -> Result<Arc<Underlay>, Fault> {
        let mut exported = self.exported.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = exported.get(language) {
            return Ok(Arc::clone(known));
        }
        let made = Arc::new(export(&self.pages)?);
        exported.insert(language.to_owned(), Arc::clone(&made));
        Ok(made)
    }

    /// Leaves of these pages, which stand in a pack, their feet and bookmarks.
    pub fn hollow(&self, pages: &mut [Page], feet: &[Frame]) {
        for ((page, bookmarks), foot) in pages.iter_mut().zip(&self.bookmarks).zip(feet) {
            page.frame = bookmarks.clone();
            page.frame.push_frame(Point::zero(), foot.clone());
        }
    }
}
