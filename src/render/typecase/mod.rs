//! The type case: the letters that nearly every pack in some languages needs, cut from their fonts once a run.
//!
//! Cutting fonts down to the letters of each pack, and packing what is left, took a tenth of a run. So a pack is
//! exported in fonts of the same widths without outlines, with all letters of the case before its first word: that
//! gives each letter the same number in every pack. Those words are left out again and the outlines put in, which are
//! now the same for all packs. A font of which a pack needs another letter is cut for that pack alone, as ever.

mod face;

use std::collections::BTreeSet;

use typst::ecow::EcoVec;
use typst::foundations::{Content, NativeElement};
use typst::introspection::{Location, Tag, TagFlags};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::pdf::ArtifactElem;
use typst::text::{Font, FontInstance};
use typst_layout::Page;

use super::objects::Objects;
use super::part::Fault;
use face::Face;

/// Where the letters of the case stand, in points: on no page.
const AWAY: f64 = -1000.0;

/// How the drawing of a page begins that begins with the letters of the case, and how those end.
const MARK: (&[u8], &[u8]) = (b"/Artifact BMC\nq\n1 0 0 -1 -1000 ", b"EMC\n");

/// Fonts of which most packs need no more than the letters here.
pub struct TypeCase {
    faces: Vec<Face>,
}

impl TypeCase {
    /// The case for texts with these characters, of those fonts that need few enough letters for it.
    pub fn new<'f>(fonts: impl Iterator<Item = &'f Font>, characters: &BTreeSet<char>) -> Self {
        TypeCase {
            faces: fonts
                .filter_map(|font| Face::of(font, characters))
                .collect(),
        }
    }

    /// Sets pages in fonts without outlines where the case has all their letters: how many such fonts there are.
    /// `export` is asked for the outlines, once for each font.
    ///
    /// # Errors
    ///
    /// Those of the export.
    pub fn set(
        &self,
        pages: &mut EcoVec<Page>,
        export: impl Fn(EcoVec<Page>) -> Result<Objects, Fault>,
    ) -> Result<usize, Fault> {
        let mut used: Vec<Used> = self.faces.iter().map(|_| Used::No).collect();
        for page in pages.iter() {
            self.look(&page.frame, &mut used);
        }
        let whole = self
            .faces
            .iter()
            .zip(&used)
            .filter(|(_, used)| **used == Used::Whole);
        let mut faces = Vec::new();
        for (face, _) in whole {
            let cut = face.cut.get_or_init(|| face.cut(&export)).as_ref();
            faces.push((face, &cut.map_err(Clone::clone)?.bare));
        }
        if !faces.is_empty() {
            let pages = pages.make_mut();
            for page in pages.iter_mut() {
                undress(&mut page.frame, &faces);
            }
            if let Some(first) = pages.first_mut() {
                put_before(&mut first.frame, &faces);
            }
        }
        Ok(faces.len())
    }

    fn look(&self, frame: &Frame, used: &mut [Used]) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.look(&group.frame, used),
                FrameItem::Text(text) => {
                    let face = self.faces.iter().position(|face| face.is(&text.font));
                    if let Some(at) = face {
                        if !self.faces[at].has_all(&text.glyphs) {
                            used[at] = Used::Beyond;
                        } else if used[at] == Used::No {
                            used[at] = Used::Whole;
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Reads a file whose pages were set in so many fonts of the case, and gives these their outlines.
    pub fn fill(&self, file: &[u8], fonts: usize) -> Option<Objects> {
        if fonts == 0 {
            return Objects::read(file);
        }
        let mut objects = Objects::read_without(file, MARK)?;
        let mut filled = 0;
        for empty in objects.programs() {
            let cuts = self
                .faces
                .iter()
                .filter_map(|face| face.cut.get()?.as_ref().ok());
            let mut programs = cuts.map(|cut| &cut.program);
            if let Some(program) = programs.find(|it| it.name == empty.name) {
                objects.fill(&empty, program);
                filled += 1;
            }
        }
        (filled == fonts).then_some(objects)
    }
}

/// How far the case serves a pack in a font.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Used {
    No,
    Whole,
    /// With letters that the case has not.
    Beyond,
}

/// Sets words in the fonts without outlines.
fn undress(frame: &mut Frame, faces: &[(&Face, &FontInstance)]) {
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => undress(&mut group.frame, faces),
            FrameItem::Text(text) => {
                if let Some((_, bare)) = faces.iter().find(|(face, _)| face.is(&text.font)) {
                    text.font = (*bare).clone();
                }
            }
            _ => {}
        }
        true
    });
}

/// Puts all letters before the first words of a page, as what no reader hears.
fn put_before(frame: &mut Frame, faces: &[(&Face, &FontInstance)]) {
    let flags = TagFlags {
        introspectable: false,
        tagged: true,
    };
    let location = Location::new(u128::MAX);
    let mut artifact = ArtifactElem::new(Content::empty()).pack();
    artifact.set_location(location);
    let end = FrameItem::Tag(Tag::End(location, u128::MAX, flags));
    frame.prepend(Point::zero(), end);
    for (face, bare) in faces.iter().rev() {
        frame.prepend(Point::splat(Abs::pt(AWAY)), face.line(bare));
    }
    frame.prepend(Point::zero(), FrameItem::Tag(Tag::Start(artifact, flags)));
}
