//! What one compile sees: the shelf, one main file, one data file. Immutable, so that the data of one pupil
//! cannot reach the pack of another.

use typst::Library;
use typst::World;
use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use super::part::Data;
use super::qr::Code;
use super::shelf::Shelf;

/// One compile.
pub struct PartWorld<'a> {
    shelf: &'a Shelf,
    main: FileId,
    data: Bytes,
    picture: Option<Bytes>,
}

impl<'a> PartWorld<'a> {
    /// The world of a part (or the foot) with its data.
    pub fn new(shelf: &'a Shelf, stem: &str, data: Data) -> Self {
        PartWorld {
            shelf,
            main: shelf.main(stem),
            data: Bytes::from_string(data.json),
            picture: data.code.and_then(Code::pixels).map(Bytes::new),
        }
    }
}

impl World for PartWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shelf.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shelf.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.shelf.source(id).ok_or_else(|| not_here(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shelf.data {
            return Ok(self.data.clone());
        }
        if let Some(picture) = self.picture.as_ref().filter(|_| id == self.shelf.picture) {
            return Ok(picture.clone());
        }
        self.shelf.file(id).ok_or_else(|| not_here(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shelf.fonts.get(index).cloned()
    }

    /// The date of a letter comes from the settings.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Neither a file outside the shelf nor a package is ever looked for.
fn not_here(id: FileId) -> FileError {
    if let VirtualRoot::Package(package) = id.root() {
        return FileError::Package(PackageError::NotFound(package.clone()));
    }
    FileError::NotFound(id.vpath().get_without_slash().into())
}
