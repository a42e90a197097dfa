//! What holds a file together: its tree of pages and its tree of tags.

use super::Objects;
use super::scan::{self, Token, Tokens};
use super::tags::Tags;

/// Where the parts of a file stand that hold it together, by number.
pub(super) struct Frame {
    pub(super) pages: usize,
    pub(super) kids: Vec<usize>,
    pub(super) tags: usize,
    /// The element that is the whole document.
    pub(super) document: usize,
    pub(super) lang: String,
}

impl Frame {
    pub(super) fn of(objects: &Objects) -> Option<Self> {
        let catalogue = objects.text(objects.root)?;
        let pages = scan::reference(catalogue, b"/Pages ")?;
        let (_, kids) = scan::around(objects.text(pages)?, b"/Kids [")?;
        let (kids, _) = scan::around(kids, b"]")?;
        let (_, lang) = scan::around(catalogue, b"/Lang (")?;
        let (lang, _) = scan::around(lang, b")")?;
        let tags = scan::reference(catalogue, b"/StructTreeRoot ")?;
        Some(Frame {
            pages,
            kids: references(kids).collect(),
            tags,
            document: scan::reference(objects.text(tags)?, b"/K [")?,
            lang: String::from_utf8(lang.to_vec()).ok()?,
        })
    }

    /// The objects that the pages and tags of a file need, but what holds the file itself together.
    pub(super) fn needed(&self, objects: &Objects, tags: &Tags<'_>) -> Option<Vec<usize>> {
        let mut open = self.kids.clone();
        open.push(self.document);
        open.extend(tags.parents.iter().map(|(_, parent)| parent));
        needed_by(objects, open, &[self.pages, self.tags])
    }
}

/// These objects, and all that they need, but some and what only those need.
pub(super) fn needed_by(
    objects: &Objects,
    mut open: Vec<usize>,
    but: &[usize],
) -> Option<Vec<usize>> {
    let mut is_needed = vec![false; objects.list.len() + 1];
    while let Some(at) = open.pop() {
        if !but.contains(&at) && !std::mem::replace(is_needed.get_mut(at)?, true) {
            open.extend(references(objects.text(at)?));
        }
    }
    Some((1..is_needed.len()).filter(|at| is_needed[*at]).collect())
}

/// The objects that a text refers to.
pub(super) fn references(text: &[u8]) -> impl Iterator<Item = usize> {
    Tokens(text).filter_map(|token| match token {
        Token::Reference(number) => Some(number),
        _ => None,
    })
}
