//! A font of the case: its letters, and the font without their outlines.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rustybuzz::UnicodeBuffer;
use rustybuzz::ttf_parser::GlyphId;
use typst::ecow::{EcoString, EcoVec};
use typst::foundations::{Bytes, Content};
use typst::layout::{Abs, Em, Frame, FrameItem, Point, Size};
use typst::syntax::Span;
use typst::text::{Font, FontInstance, FontVariations, Glyph, Lang, TextItem};
use typst::visualize::{Color, Paint};
use typst_layout::Page;
use write_fonts::tables::name::{Name, NameRecord};
use write_fonts::types::{NameId, Tag};
use write_fonts::{FontBuilder, OffsetMarker};

use crate::render::objects::{Objects, Program};
use crate::render::part::Fault;

/// With more letters most packs would carry too many that they do not use.
const MOST_LETTERS: usize = 160;

/// Characters of names and numbers, of whatever language.
const COMMON: &str = "0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;!?'’()-–/&+<@áçéèêëïóöüğışÇÖŞİ";

/// What some fonts draw as one letter.
const LIGATURES: [&str; 5] = ["fi", "fl", "ff", "ffi", "ffl"];

/// One font of the case.
pub(super) struct Face {
    font: FontInstance,
    /// The letters by their number in the font, and what they stand for.
    letters: BTreeMap<u16, EcoString>,
    has: Vec<bool>,
    pub(super) cut: OnceLock<Result<Cut, Fault>>,
}

/// A font cut down to the letters of the case.
pub(super) struct Cut {
    /// The whole font without outlines.
    pub(super) bare: FontInstance,
    /// The outlines of the letters.
    pub(super) program: Program,
}

impl Face {
    /// A font as part of the case; nothing when it has too many letters for these characters, or none, or when its
    /// outlines are of another kind.
    pub(super) fn of(font: &Font, characters: &BTreeSet<char>) -> Option<Self> {
        let font = instance(font.clone());
        let is_plain = font.ttf().tables().glyf.is_some() && font.info().axes.is_empty();
        if !is_plain || font.post_script_name().is_none() {
            return None;
        }
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

    pub(super) fn cut(
        &self,
        export: impl Fn(EcoVec<Page>) -> Result<Objects, Fault>,
    ) -> Result<Cut, Fault> {
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

    /// Whether the case has all letters of a text in this font.
    pub(super) fn has_all(&self, glyphs: &[Glyph]) -> bool {
        let has = |glyph: &Glyph| self.has.get(usize::from(glyph.id)) == Some(&true);
        glyphs.iter().all(has)
    }

    pub(super) fn is(&self, font: &FontInstance) -> bool {
        font.data().as_ptr() == self.font.data().as_ptr() && font.index() == self.font.index()
    }

    /// All letters in a row.
    pub(super) fn line(&self, font: &FontInstance) -> FrameItem {
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
        let mut bare = FontBuilder::new();
        for tag in KEPT {
            bare.add_raw(Tag::new(tag), table(tag)?);
        }
        bare.add_raw(Tag::new(b"loca"), places);
        bare.add_raw(Tag::new(b"glyf"), letters);
        bare.add_raw(Tag::new(b"post"), POST.to_vec());
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
                // One contour: of its extent the left side, from which readers move it, for the rest is told by the
                // points; its last point, no instructions, two points that lie on it, their places.
                let outline: [&[i16]; 3] = [
                    &[1, it.x_min, 0, 0, 0, 1, 0],
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
