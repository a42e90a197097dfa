//! A file of the templates as a compile sees it: fonts that are opened, a template that is parsed when it is first
//! read, or bytes.

use std::sync::{Arc, OnceLock};

use typst::foundations::Bytes;
use typst::syntax::{FileId, Source};
use typst::text::Font;
use typst::utils::hash128;

use super::shelf::file_id;

/// A file of the templates, put ready. Copies are the same file.
#[derive(Clone)]
pub struct Ware {
    pub(super) content: Content,
    /// Tells it apart from any other: megabytes of fonts, so by a hash that is quick on any processor.
    pub(super) hash: u128,
}

/// What a file is to a compile.
#[derive(Clone)]
pub(super) enum Content {
    Fonts(Vec<Font>),
    Template(Arc<Template>),
    Other(FileId, Bytes),
}

impl Ware {
    /// Puts the file of this path below `templates/` ready.
    pub fn new(path: &str, bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Self {
        let hash = hash128(bytes.as_ref());
        let bytes = Bytes::new(bytes);
        let id = || file_id(&format!("/{path}"));
        let has_ending = |ending: &str| path.to_ascii_lowercase().ends_with(ending);
        let content = if has_ending(".ttf") || has_ending(".otf") {
            Content::Fonts(Font::iter(bytes).collect())
        } else if has_ending(".typ") {
            Content::Template(Arc::new(Template::new(id(), bytes)))
        } else {
            Content::Other(id(), bytes)
        };
        Ware { content, hash }
    }
}

/// A template, parsed when a compile first reads it: samples never are, and to check a school needs none.
pub(super) struct Template {
    pub(super) id: FileId,
    text: Bytes,
    source: OnceLock<Source>,
}

impl Template {
    /// A template of this text.
    pub(super) fn new(id: FileId, text: Bytes) -> Self {
        Template {
            id,
            text,
            source: OnceLock::new(),
        }
    }

    /// It, parsed.
    pub(super) fn source(&self) -> &Source {
        let parse = || Source::new(self.id, String::from_utf8_lossy(&self.text).into_owned());
        self.source.get_or_init(parse)
    }
}
