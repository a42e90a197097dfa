//! Everything that a compile may read, put ready once: templates, texts, fonts.
//!
//! In: files by their path. Out: parsed sources and fonts, shared by all workers, never changed afterwards.
//! Nothing outside this shelf can be reached by a template: no disk, no network, no packages, no system fonts.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};
use typst::foundations::Bytes;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

use super::ware::{Content, Template, Ware};
use super::{logo, paper};
use crate::domain::{LangTag, Part};
use crate::locale::Locales;

/// Path of the data of a part, the same for all (Typst never forgets a path).
pub const DATA: &str = "/data.json";

/// Path of the picture of a part; the templates bring an example for their samples.
const PICTURE: &str = "/qr.bin";

/// Path of the school's own look; the templates bring one of their own.
const LOOK: &str = "/look.json";

/// What the templates, fonts and texts of this run are.
pub struct Shelf {
    pub(super) library: LazyHash<Library>,
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
    templates: HashMap<FileId, Arc<Template>>,
    files: HashMap<FileId, Bytes>,
    locales: Arc<Locales>,
    /// The texts for the templates, by language; put ready when a compile first reads them.
    texts: HashMap<FileId, (LangTag, OnceLock<Bytes>)>,
    pub(super) data: FileId,
    pub(super) picture: FileId,
    mains: HashMap<&'static str, FileId>,
    digest: [u8; 32],
    logo: Option<&'static str>,
}

impl Shelf {
    /// Puts the files of the templates together, with the texts, the logo and the school's colour.
    pub fn new(
        templates: &BTreeMap<String, Ware>,
        locales: &Arc<Locales>,
        logo: Option<(&'static str, Vec<u8>)>,
        accent: Option<&str>,
    ) -> Self {
        let mut shelf = Shelf {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::new()),
            fonts: Vec::new(),
            templates: HashMap::new(),
            files: HashMap::new(),
            locales: Arc::clone(locales),
            texts: HashMap::new(),
            data: file_id(DATA),
            picture: file_id(PICTURE),
            mains: HashMap::new(),
            digest: [0; 32],
            logo: None,
        };
        let mut digest = Sha256::new();
        for (path, ware) in templates {
            digest.update(path.as_bytes());
            digest.update(ware.hash.to_le_bytes());
            shelf.add(&ware.content);
        }
        digest.update(locales.hash().to_le_bytes());
        for locale in locales.iter() {
            let tag = &locale.meta().tag;
            let id = file_id(&format!("/texts/{tag}.json"));
            shelf.texts.insert(id, (tag.clone(), OnceLock::new()));
        }
        if let Some(accent) = accent {
            let look = serde_json::json!({ "accent": accent }).to_string();
            digest.update(&look);
            shelf.files.insert(file_id(LOOK), Bytes::from_string(look));
        }
        if let Some((path, bytes)) = logo {
            digest.update(&bytes);
            let is_png = path.ends_with(".png");
            let bytes = if is_png {
                logo::for_print(bytes)
            } else {
                bytes
            };
            shelf.files.insert(file_id(path), Bytes::new(bytes));
            shelf.logo = Some(path);
        }
        let stems = Part::ALL.map(Part::id).into_iter().chain(["foot", "blank"]);
        for stem in stems.chain(paper::STEMS) {
            let id = file_id(&format!("/main/{stem}.typ"));
            let text =
                format!("#import \"/parts/{stem}.typ\": {stem}\n#{stem}(json(\"{DATA}\"))\n");
            shelf.add_template(Arc::new(Template::new(id, Bytes::from_string(text))));
            shelf.mains.insert(stem, id);
        }
        shelf.book = LazyHash::new(FontBook::from_fonts(&shelf.fonts));
        shelf.digest = digest.finalize().into();
        shelf
    }

    fn add(&mut self, content: &Content) {
        match content {
            Content::Fonts(fonts) => self.fonts.extend_from_slice(fonts),
            Content::Template(template) => self.add_template(Arc::clone(template)),
            Content::Other(id, bytes) => _ = self.files.insert(*id, bytes.clone()),
        }
    }

    fn add_template(&mut self, template: Arc<Template>) {
        self.templates.insert(template.id, template);
    }

    /// A template, parsed.
    pub(super) fn source(&self, id: FileId) -> Option<Source> {
        let template = self.templates.get(&id)?;
        Some(template.source().clone())
    }

    /// A file that is no template. The texts are those of the languages, also where exported ones lie among the
    /// school's own templates.
    pub(super) fn file(&self, id: FileId) -> Option<Bytes> {
        let Some((tag, texts)) = self.texts.get(&id) else {
            return self.files.get(&id).cloned();
        };
        let locale = self.locales.get(tag)?;
        let texts = texts.get_or_init(|| Bytes::from_string(locale.typst_json()));
        Some(texts.clone())
    }

    /// The main file of a part, or of the foot.
    pub(super) fn main(&self, stem: &str) -> FileId {
        self.mains[stem]
    }

    /// What can be laid out.
    #[cfg(test)]
    pub(super) fn stems(&self) -> impl Iterator<Item = &'static str> {
        self.mains.keys().copied()
    }

    /// Digest of everything here but the data: part of what a pack is made of.
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// Virtual path of the school's logo.
    pub fn logo(&self) -> Option<&'static str> {
        self.logo
    }

    /// Whether one of the fonts of these families has this character.
    pub fn has(&self, families: &[String], character: char) -> bool {
        self.fonts.iter().any(|font| {
            let info = font.info();
            families.contains(&info.family) && info.coverage.contains(u32::from(character))
        })
    }

    /// Whether one of the fonts has this character, or it needs no drawing.
    pub fn can_print(&self, character: char) -> bool {
        let silent = character == ' '
            || matches!(character, '\u{2066}'..='\u{2069}' | '\u{200c}' | '\u{200d}');
        silent
            || self
                .fonts
                .iter()
                .any(|font| font.info().coverage.contains(u32::from(character)))
    }
}

/// The id of an absolute virtual path.
pub(super) fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("paths of the shelf are absolute and plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
