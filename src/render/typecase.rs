//! The type case: the letters that nearly every pack in some languages needs, cut from their fonts once a run.
//!
//! Cutting fonts down to the letters of each pack, and packing what is left, took a tenth of a run. So a pack is
//! exported in fonts of the same widths without outlines, with all letters of the case before its first word: that
//! gives each letter the same number in every pack. Those words are left out again and the outlines put in, which are
//! now the same for all packs. A font of which a pack needs another letter is cut for that pack alone, as ever.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rustybuzz::UnicodeBuffer;
use rustybuzz::ttf_parser::GlyphId;
use typst::ecow::{EcoString, EcoVec};
use typst::foundations::{Bytes, Content, NativeElement};
use typst::introspection::{Location, Tag, TagFlags};
use typst::layout::{Abs, Em, Frame, FrameItem, Point, Size};
use typst::pdf::ArtifactElem;
use typst::syntax::Span;
use typst::text::{Font, FontInstance, FontVariations, Glyph, Lang, TextItem};
use typst::visualize::{Color, Paint};
use typst_layout::Page;
use write_fonts::tables::name::{Name, NameRecord};
use write_fonts::types::{NameId, Tag as TableTag};
use write_fonts::{FontBuilder, OffsetMarker};

use super::objects::{Objects, Program};
use super::part::Fault;

/// With more letters most packs would carry too many that they do not use.
const MOST_LETTERS: usize = 160;

/// Characters of names and numbers, of whatever language.
const COMMON: &str = "0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;!?'’()-–/&+<@áçéèêëïóöüğışÇÖŞİ";

/// What some fonts draw as one letter.
const LIGATURES: [&str; 5] = ["fi", "fl", "ff", "ffi", "ffl"];

/// Where the letters of the case stand, in points: on no page.
const AWAY: f64 = -1000.0;

/// How the drawing of a page begins that begins with the letters of the case, and how those end.
const MARK: (&[u8], &[u8]) = (b"/Artifact BMC\nq\n1 0 0 -1 -1000 ", b"EMC\n");

/// Fonts of which most packs need no more than the letters here.
pub struct TypeCase {
    faces: Vec<Face>,
}

/// One font of the case.
struct Face {
    font: FontInstance,
    /// The letters by their number in the font, and what they stand for.
    letters: BTreeMap<u16, EcoString>,
    has: Vec<bool>,
    cut: OnceLock<Result<Cut, Fault>>,
}

/// A font cut down to the letters of the case.
struct Cut {
    /// The whole font without outlines.
    bare: FontInstance,
    /// The outlines of the letters.
    program: Program,
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
                        let has = &self.faces[at].has;
                        let is_there =
                            |glyph: &Glyph| has.get(usize::from(glyph.id)) == Some(&true);
                        if !text.glyphs.iter().all(is_there) {
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

impl Face {
    /// A font as part of the case; nothing when it has too many letters for these characters, or none.
    fn of(font: &Font, characters: &BTreeSet<char>) -> Option<Self> {
        let font = instance(font.clone());
        let mut letters = ligatures(&font);
        for character in COMMON.chars().chain(characters.iter().copied()) {
            if let Some(glyph) = font.ttf().glyph_index(character) {
                letters.entry(glyph.0).or_insert_with(|| character.into());
            }
        }
        let mut has = vec![false; usize::from(font.ttf().number_of_glyphs())];
        for glyph in letters.keys() {
            *has.get_mut(usize::from(*glyph))? = true;
        }
        (1..=MOST_LETTERS).contains(&letters.len()).then_some(Face {
            font,
            letters,
            has,
            cut: OnceLock::new(),
        })
    }

    fn cut(&self, export: impl Fn(EcoVec<Page>) -> Result<Objects, Fault>) -> Result<Cut, Fault> {
        let bare = self.without_outlines();
        let bare = bare.and_then(|bare| Font::new(Bytes::new(bare), 0));
        let mut programs = export(self.specimen())?.programs().into_iter();
        match (bare, programs.next(), programs.next()) {
            (Some(bare), Some(program), None) => Ok(Cut {
                bare: instance(bare),
                program,
            }),
            _ => Err(Fault::of("pdf")),
        }
    }

    fn is(&self, font: &FontInstance) -> bool {
        font.data().as_ptr() == self.font.data().as_ptr() && font.index() == self.font.index()
    }

    /// All letters in a row.
    fn line(&self, font: &FontInstance) -> FrameItem {
        let mut text = EcoString::new();
        let glyphs = self.letters.iter().map(|(id, letter)| {
            let start = text.len() as u16;
            text.push_str(letter);
            Glyph {
                id: *id,
                x_advance: font.x_advance(*id).unwrap_or_default(),
                x_offset: Em::zero(),
                y_advance: Em::zero(),
                y_offset: Em::zero(),
                range: start..text.len() as u16,
                span: (Span::detached(), 0),
            }
        });
        FrameItem::Text(TextItem {
            glyphs: glyphs.collect(),
            text,
            font: font.clone(),
            size: Abs::pt(1.0),
            fill: Paint::Solid(Color::BLACK),
            stroke: None,
            lang: Lang::DUTCH,
            region: None,
        })
    }

    /// The font without outlines, and without what only setting needs. How far the letters reach stays: tables and
    /// pictures say in the tags how large they are.
    fn without_outlines(&self) -> Option<Vec<u8>> {
        const KEPT: [&[u8; 4]; 5] = [b"head", b"hhea", b"hmtx", b"maxp", b"OS/2"];
        /// Version 3: no names of glyphs.
        const POST: [u8; 32] = {
            let mut post = [0; 32];
            post[1] = 3;
            post
        };
        let face = self.font.ttf().raw_face();
        let table = |tag: &[u8; 4]| {
            let mut records = face.table_records.into_iter();
            let record = records.find(|record| &record.tag.to_bytes() == tag)?;
            let start = record.offset as usize;
            face.data.get(start..start + record.length as usize)
        };
        let name = |id, words: String| {
            let words = OffsetMarker::new(words);
            NameRecord::new(3, 1, 0x409, NameId::new(id), words)
        };
        let names = Name::new(vec![
            name(1, self.font.info().family.clone()),
            name(6, self.font.post_script_name()?),
        ]);
        let (places, letters) = self.extents();
        let is_long = table(b"loca")?.len() == places.len() * 4;
        let place = |at: &u32| match is_long {
            true => at.to_be_bytes().to_vec(),
            false => ((at / 2) as u16).to_be_bytes().to_vec(),
        };
        let places: Vec<u8> = places.iter().flat_map(place).collect();
        table(b"glyf")?;
        let mut bare = FontBuilder::new();
        for tag in KEPT {
            bare.add_raw(TableTag::new(tag), table(tag)?);
        }
        bare.add_raw(TableTag::new(b"loca"), places);
        bare.add_raw(TableTag::new(b"glyf"), letters);
        bare.add_raw(TableTag::new(b"post"), POST.to_vec());
        bare.add_table(&names).ok()?;
        Some(bare.build())
    }

    /// Letters of which only the corners are drawn, behind each other, and where each of the font begins and the last
    /// ends.
    fn extents(&self) -> (Vec<u32>, Vec<u8>) {
        let ttf = self.font.ttf();
        let mut letters: Vec<u8> = Vec::new();
        let mut places = vec![0];
        for id in 0..ttf.number_of_glyphs() {
            let is_here = self.letters.contains_key(&id);
            let extent = is_here.then(|| ttf.glyph_bounding_box(GlyphId(id)));
            if let Some(it) = extent.flatten() {
                let (width, height) = (it.x_max - it.x_min, it.y_max - it.y_min);
                // One contour: its extent, its last point, no instructions, two points that lie on it, their places.
                let outline: [&[i16]; 3] = [
                    &[1, it.x_min, it.y_min, it.x_max, it.y_max, 1, 0],
                    &[0x0101],
                    &[it.x_min, width, it.y_min, height],
                ];
                let numbers = outline.into_iter().flatten();
                letters.extend(numbers.flat_map(|number| number.to_be_bytes()));
            }
            places.push(letters.len() as u32);
        }
        (places, letters)
    }

    /// A page with all letters and nothing else.
    fn specimen(&self) -> EcoVec<Page> {
        let mut frame = Frame::hard(Size::splat(Abs::pt(100.0)));
        frame.push(Point::zero(), self.line(&self.font));
        let page = Page {
            frame,
            bleed: typst::layout::Sides::splat(Abs::zero()),
            fill: typst::foundations::Smart::Auto,
            numbering: None,
            supplement: Content::empty(),
            number: 1,
        };
        [page].into_iter().collect()
    }
}

/// A font as it stands in a text.
fn instance(font: Font) -> FontInstance {
    let variant = font.info().variant;
    font.instantiate(variant, Abs::zero(), &FontVariations::default())
}

/// Letters that stand for more than one character.
fn ligatures(font: &FontInstance) -> BTreeMap<u16, EcoString> {
    let drawn = LIGATURES.iter().filter_map(|together| {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(together);
        let shaped = rustybuzz::shape(font.rusty(), &[], buffer);
        match shaped.glyph_infos() {
            [one] if one.glyph_id != 0 => Some((one.glyph_id as u16, (*together).into())),
            _ => None,
        }
    });
    drawn.collect()
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
