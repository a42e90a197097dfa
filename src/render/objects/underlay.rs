//! Pages that many packs have, laid under the feet of one: drawn and tagged once, not once a pack.
//!
//! A pack is exported with its own pages whole, and of the pages it shares nothing but the foot. That foot becomes a
//! form (ISO 32000-1, 8.10) which the shared page draws last; the tags of the page are put between those of the pages
//! before and behind it.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::frame::{Frame, needed_by, references};
use super::rewrite::Rewrite;
use super::scan;
use super::tags::{Tags, Tree};
use super::{Objects, state};

/// Draws the foot.
const DRAWN: &[u8] = b"/Foot Do";

/// Pages that lie in the files of many packs.
pub struct Underlay {
    objects: Objects,
    frame: Frame,
    /// The objects that come along, by number.
    kept: Vec<usize>,
    /// The fonts by name, and what each is made of: it comes along where the pack has not the same font.
    fonts: BTreeMap<Vec<u8>, (usize, Vec<usize>)>,
    /// What stands for the foot of each page.
    feet: Vec<usize>,
    /// What the document holds.
    elements: Vec<usize>,
}

impl Underlay {
    /// The pages of a file without feet; nothing when it is not of the form that Typst writes.
    pub fn of(mut objects: Objects) -> Option<Self> {
        let frame = Frame::of(&objects)?;
        let tags = Tags::read(objects.text(frame.tags)?)?;
        let needed = frame.needed(&objects, &tags)?;
        let mut fonts = BTreeMap::new();
        for (name, font) in objects.fonts(&frame.kids)? {
            fonts.insert(name, (font, needed_by(&objects, vec![font], &[])?));
        }
        let mut apart: Vec<usize> = fonts.values().flat_map(|font| &font.1).copied().collect();
        apart.push(frame.document);
        apart.extend(&frame.kids);
        let mut kept = needed;
        kept.retain(|at| !apart.contains(at));
        let elements = references(kids(objects.text(frame.document)?)?.1).collect();
        objects.push(b"", Some(DRAWN.into()));
        let drawn = objects.list.len();
        kept.push(drawn);
        let mut feet = Vec::with_capacity(frame.kids.len());
        for page in &frame.kids {
            let text = objects.text(*page)?.to_vec();
            let drawing = scan::reference(&text, b"/Contents ")?;
            let needs = scan::reference(&text, b"/Resources ")?;
            objects.push(b"null", None);
            let foot = objects.list.len();
            feet.push(foot);
            let needs_foot = with_form(objects.text(needs)?, foot);
            objects.push(&needs_foot, None);
            let needs_foot = objects.list.len();
            kept.retain(|at| *at != needs);
            kept.push(needs_foot);
            let text = String::from_utf8(text).ok()?;
            let text = text
                .replace(
                    &format!("/Contents {drawing} 0 R"),
                    &format!("/Contents [{drawing} 0 R {drawn} 0 R]"),
                )
                .replace(
                    &format!("/Resources {needs} 0 R"),
                    &format!("/Resources {needs_foot} 0 R"),
                );
            objects.replace(*page, text.as_bytes());
        }
        Some(Underlay {
            objects,
            frame,
            kept,
            fonts,
            feet,
            elements,
        })
    }
}

impl Objects {
    /// The same file with these pages under the feet of its own, each from a page on, counted from 0. Nothing when there
    /// are no such pages.
    pub fn over(mut self, layers: &[(usize, &Underlay)]) -> Option<Self> {
        let frame = Frame::of(&self)?;
        let root = self.text(frame.tags)?.to_vec();
        let tags = Tags::read(&root)?;
        let mut tree = Tree::default();
        tree.add_roles(&root)?;
        let same: Vec<Option<usize>> = (0..=self.list.len()).map(Some).collect();
        tree.enter(&tags, &same, "")?;
        let fonts = self.fonts(&frame.kids)?;
        let (before, elements, behind) = kids(self.text(frame.document)?)?;
        let (before, behind) = (before.to_vec(), behind.to_vec());
        let mut elements: Vec<usize> = references(elements).collect();
        for ((at, under), number) in layers.iter().zip(1..) {
            let pages = frame.kids.get(*at..*at + under.frame.kids.len())?;
            let ids = format!("s{number}.");
            let moved = self.lay_under(under, &frame, pages, &fonts, &mut tree, ids)?;
            let place = elements.partition_point(|element| {
                let page = self.page_of(*element);
                page.is_some_and(|page| frame.kids[..*at].contains(&page))
            });
            elements.splice(place..place, moved);
        }
        let list = elements.iter().map(|element| format!("{element} 0 R"));
        let list = list.collect::<Vec<_>>().join(" ");
        self.replace(
            frame.document,
            &[&before, list.as_bytes(), &behind[..]].concat(),
        );
        self.replace(frame.tags, tree.root(frame.document).as_bytes());
        self.renew(layers)?;
        Some(self)
    }

    /// Brings the objects of shared pages along: the elements that their document held.
    fn lay_under(
        &mut self,
        under: &Underlay,
        frame: &Frame,
        pages: &[usize],
        own_fonts: &BTreeMap<Vec<u8>, usize>,
        tree: &mut Tree,
        ids: String,
    ) -> Option<Vec<usize>> {
        let Underlay { objects, .. } = under;
        let root = objects.text(under.frame.tags)?;
        tree.add_roles(root)?;
        let mut numbers = vec![None; objects.list.len() + 1];
        numbers[under.frame.pages] = Some(frame.pages);
        numbers[under.frame.document] = Some(frame.document);
        let mut kept = under.kept.clone();
        for (name, (font, made_of)) in &under.fonts {
            match own_fonts.get(name) {
                Some(same) => numbers[*font] = Some(*same),
                None => kept.extend(made_of),
            }
        }
        for (number, at) in (self.list.len() + 1..).zip(&kept) {
            numbers[*at] = Some(number);
        }
        for ((own, foot), page) in under.frame.kids.iter().zip(&under.feet).zip(pages) {
            numbers[*own] = Some(*page);
            numbers[*foot] = Some(self.foot_of(*page)?);
        }
        let rewrite = Rewrite {
            parents: tree.enter(&Tags::read(root)?, &numbers, &ids)?,
            numbers,
            ids,
        };
        for at in &kept {
            let object = &objects.list[at - 1];
            self.push_made(&object.stream, |made| {
                rewrite.text(objects.text(*at)?, made)
            })?;
        }
        for (own, page) in under.frame.kids.iter().zip(pages) {
            let mut text = Vec::new();
            rewrite.text(objects.text(*own)?, &mut text)?;
            self.replace(*page, &text);
        }
        let moved = under.elements.iter().map(|it| rewrite.numbers[*it]);
        moved.collect()
    }

    /// Makes a form of what a page draws: it holds no more than a foot.
    fn foot_of(&mut self, page: usize) -> Option<usize> {
        let text = self.text(page)?;
        let foot = scan::reference(text, b"/Contents ")?;
        let needs = scan::reference(text, b"/Resources ")?;
        let (_, size) = scan::around(text, b"/MediaBox [")?;
        let (size, _) = scan::around(size, b"]")?;
        let form = format!(
            "\n/Type /XObject\n/Subtype /Form\n/Resources {needs} 0 R\n/BBox [{}]",
            str::from_utf8(size).ok()?
        );
        let entries = [self.text(foot)?, form.as_bytes()].concat();
        self.replace(foot, &entries);
        Some(foot)
    }

    /// The page on which an element begins.
    fn page_of(&self, element: usize) -> Option<usize> {
        let text = self.text(element)?;
        match scan::reference(text, b"/Pg ") {
            Some(page) => Some(page),
            None => references(kids(text)?.1).find_map(|kid| self.page_of(kid)),
        }
    }

    /// Says that this is another state of the file than without these pages.
    fn renew(&mut self, layers: &[(usize, &Underlay)]) -> Option<()> {
        let mut digest = Sha256::new();
        digest.update(&self.instance);
        for (_, under) in layers {
            digest.update(&under.objects.instance);
        }
        let instance = state(digest);
        let metadata = scan::reference(self.text(self.root)?, b"/Metadata ")?;
        let stream = &mut self.list.get_mut(metadata.checked_sub(1)?)?.stream;
        let text = str::from_utf8(stream.as_deref()?).ok()?;
        let text = text.replace(&self.instance, &instance);
        *stream = Some(text.into_bytes().into());
        self.instance = instance;
        Some(())
    }

    /// Another text for an object.
    fn replace(&mut self, number: usize, text: &[u8]) {
        let start = self.text.len();
        self.text.extend_from_slice(text);
        self.list[number - 1].text = start..self.text.len();
    }
}

/// What an element holds, with what stands before and behind it.
fn kids(element: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let start = element.windows(4).position(|some| some == b"/K [")? + 4;
    let length = element[start..].iter().position(|byte| *byte == b']')?;
    let (before, kids) = element.split_at(start);
    let (kids, behind) = kids.split_at(length);
    Some((before, kids, behind))
}

/// What a page needs, and the form that stands for its foot.
fn with_form(needs: &[u8], foot: usize) -> Vec<u8> {
    let own = format!("/Foot {foot} 0 R ");
    match scan::around(needs, b"/XObject <<") {
        Some((before, behind)) => [before, b"/XObject <<", own.as_bytes(), behind].concat(),
        None => {
            let end = needs.len() - b">>".len();
            let entry = format!("/XObject <<{own}>>\n");
            [&needs[..end], entry.as_bytes(), &needs[end..]].concat()
        }
    }
}
