//! The type case: the letters that nearly every pack in some languages needs, cut from their fonts once a run.
//!
//! Cutting fonts down to the letters of each pack, and packing what is left, took a tenth of a run. So a pack is
//! exported in fonts of the same widths without outlines, with all letters of the case before its first word: that
//! gives each letter the same number in every pack. Those words are left out again and the outlines put in, which are
//! now the same for all packs. A font of which a pack needs another letter is cut for that pack alone, as ever.

use std::collections::BTreeMap;

use rustybuzz::UnicodeBuffer;
use typst::ecow::{EcoString, EcoVec};
use typst::foundations::{Bytes, Content, NativeElement};
use typst::introspection::{Location, Tag, TagFlags};
use typst::layout::{Abs, Em, Frame, FrameItem, Point, Size};
use typst::pdf::ArtifactElem;
use typst::syntax::Span;
use typst::text::{
    Font, FontInstance, FontVariations, Glyph, Lang, TextItem, is_default_ignorable,
};
use typst::visualize::{Color, Paint};
use typst_layout::Page;
use write_fonts::tables::name::{Name, NameRecord};
use write_fonts::types::{NameId, Tag as TableTag};
use write_fonts::{FontBuilder, OffsetMarker};

use super::objects::{Objects, Program};
use super::part::Fault;

/// With more letters most packs would carry too many that they do not use.
const MOST_LETTERS: usize = 160;

/// Letters of names and numbers, of whatever language; with spaces between them, so that none are drawn as one.
const COMMON: &str = "0 1 2 3 4 5 6 7 8 9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j k l m n \
                      o p q r s t u v w x y z . , : ; ! ? ' ’ ( ) - – / & + < @ á ç é è ê ë ï ó ö ü ğ ı ş Ç Ö Ş İ fi";

/// Where the letters of the case stand, in points: on no page.
const AWAY: f64 = -1000.0;

/// How the drawing of a page begins that begins with the letters of the case, and how those end.
const MARK: (&[u8], &[u8]) = (b"/Artifact BMC\nq\n1 0 0 -1 -1000 ", b"EMC\n");

/// Fonts of which most packs need no more than the letters here.
#[derive(Default)]
pub struct TypeCase {
    faces: Vec<Face>,
}

/// One font of the case.
struct Face {
    font: FontInstance,
    /// The same without outlines.
    bare: FontInstance,
    /// The letters by their number in the font, and what they stand for.
    letters: BTreeMap<u16, EcoString>,
    has: Vec<bool>,
    /// What a file calls the font with exactly these letters, and its outlines.
    program: Program,
}

impl TypeCase {
    /// The case for such texts, from those fonts that need few enough letters for it.
    pub fn new<'f>(
        fonts: impl Iterator<Item = &'f Font>,
        texts: &[String],
        export: impl Fn(EcoVec<Page>) -> Result<Objects, Fault>,
    ) -> Result<Self, Fault> {
        let mut case = TypeCase::default();
        for font in fonts {
            let Some(face) = Face::of(font, texts) else {
                continue;
            };
            let programs = export(face.specimen())?.programs();
            let mut programs = programs.into_iter();
            match (programs.next(), programs.next()) {
                (Some(program), None) => case.faces.push(Face { program, ..face }),
                _ => return Err(Fault::of("pdf")),
            }
        }
        Ok(case)
    }

    /// Sets pages in fonts without outlines where the case has all their letters: how many such fonts there are.
    pub fn set(&self, pages: &mut EcoVec<Page>) -> usize {
        let mut used: Vec<Used> = self.faces.iter().map(|_| Used::No).collect();
        for page in pages.iter() {
            self.look(&page.frame, &mut used);
        }
        let whole = |(face, used)| (used == &Used::Whole).then_some(face);
        let faces: Vec<&Face> = self.faces.iter().zip(&used).filter_map(whole).collect();
        if faces.is_empty() {
            return 0;
        }
        for page in pages.make_mut() {
            undress(&mut page.frame, &faces);
        }
        if let Some(first) = pages.make_mut().first_mut() {
            put_before(&mut first.frame, &faces);
        }
        faces.len()
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
            if let Some(face) = self.faces.iter().find(|it| it.program.name == empty.name) {
                objects.fill(&empty, &face.program);
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
    /// A font as part of the case; nothing when these texts need too many of its letters, or none.
    fn of(font: &Font, texts: &[String]) -> Option<Self> {
        let variant = font.info().variant;
        let instance =
            |font: Font| font.instantiate(variant, Abs::zero(), &FontVariations::default());
        let own = instance(font.clone());
        let mut face = Face {
            bare: instance(Font::new(Bytes::new(without_outlines(&own)?), 0)?),
            has: vec![false; usize::from(own.ttf().number_of_glyphs())],
            letters: letters(&own, texts),
            program: Program::default(),
            font: own,
        };
        for (glyph, _) in &face.letters {
            *face.has.get_mut(usize::from(*glyph))? = true;
        }
        (1..=MOST_LETTERS)
            .contains(&face.letters.len())
            .then_some(face)
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

/// The letters that texts need of a font. Only such as stand for themselves: not one of two for one character.
fn letters(font: &FontInstance, texts: &[String]) -> BTreeMap<u16, EcoString> {
    let mut found = BTreeMap::new();
    for text in std::iter::once(COMMON).chain(texts.iter().map(String::as_str)) {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(font.rusty(), &[], buffer);
        // The letters by the place of what they stand for; behind the last the end.
        let mut places: BTreeMap<usize, Vec<u32>> = BTreeMap::from([(text.len(), Vec::new())]);
        for glyph in shaped.glyph_infos() {
            let place = places.entry(glyph.cluster as usize).or_default();
            place.push(glyph.glyph_id);
        }
        for ((start, glyphs), end) in places.iter().zip(places.keys().skip(1)) {
            let letter = &text[*start..*end];
            if let [glyph] = glyphs[..]
                && glyph != 0
                && !letter.chars().any(is_default_ignorable)
            {
                found.entry(glyph as u16).or_insert_with(|| letter.into());
            }
        }
    }
    found
}

/// Sets words in the fonts without outlines.
fn undress(frame: &mut Frame, faces: &[&Face]) {
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => undress(&mut group.frame, faces),
            FrameItem::Text(text) => {
                if let Some(face) = faces.iter().find(|face| face.is(&text.font)) {
                    text.font = face.bare.clone();
                }
            }
            _ => {}
        }
        true
    });
}

/// Puts all letters before the first words of a page, as what no reader hears.
fn put_before(frame: &mut Frame, faces: &[&Face]) {
    let flags = TagFlags {
        introspectable: false,
        tagged: true,
    };
    let location = Location::new(u128::MAX);
    let mut artifact = ArtifactElem::new(Content::empty()).pack();
    artifact.set_location(location);
    let end = FrameItem::Tag(Tag::End(location, u128::MAX, flags));
    frame.prepend(Point::zero(), end);
    for face in faces.iter().rev() {
        frame.prepend(Point::splat(Abs::pt(AWAY)), face.line(&face.bare));
    }
    frame.prepend(Point::zero(), FrameItem::Tag(Tag::Start(artifact, flags)));
}

/// The same font with empty letters, and without what only setting needs.
fn without_outlines(font: &FontInstance) -> Option<Vec<u8>> {
    const KEPT: [&[u8; 4]; 5] = [b"head", b"hhea", b"hmtx", b"maxp", b"OS/2"];
    /// Version 3: no names of glyphs.
    const POST: [u8; 32] = {
        let mut post = [0; 32];
        post[1] = 3;
        post
    };
    let own = font.ttf().raw_face();
    let table = |tag: &[u8; 4]| {
        let mut records = own.table_records.into_iter();
        let record = records.find(|record| &record.tag.to_bytes() == tag)?;
        let start = record.offset as usize;
        own.data.get(start..start + record.length as usize)
    };
    let name = |id, words: String| {
        let words = OffsetMarker::new(words);
        NameRecord::new(3, 1, 0x409, NameId::new(id), words)
    };
    let names = Name::new(vec![
        name(1, font.info().family.clone()),
        name(6, font.post_script_name()?),
    ]);
    let mut bare = FontBuilder::new();
    for tag in KEPT {
        bare.add_raw(TableTag::new(tag), table(tag)?);
    }
    table(b"glyf")?;
    let places = table(b"loca")?.len();
    bare.add_raw(TableTag::new(b"loca"), vec![0; places]);
    bare.add_raw(TableTag::new(b"glyf"), vec![0; 2]);
    bare.add_raw(TableTag::new(b"post"), POST.to_vec());
    bare.add_table(&names).ok()?;
    Some(bare.build())
}
