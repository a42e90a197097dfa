//! The objects of a PDF that Typst wrote: kept apart, joined with those of others, written in a file half as large.
//!
//! In: a file of Typst's export that is easy to read (`PdfOptions::pretty`): its streams bare or as hexadecimal
//! digits, a table of places at its end. Out: streams deflated, all other objects together in deflated object streams,
//! the places as a stream too (ISO 32000-1, 7.5.7 and 7.5.8; PDF/A-2 and PDF/UA-1 allow both). No object says anything
//! else than before. Typst's own compression knows no object streams and took a sixth of a whole run.

mod frame;
mod join;
mod program;
mod rewrite;
mod scan;
mod tags;
mod underlay;
mod write;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use super::deflate::Deflate;
pub use join::{Piece, Side, join};
pub use program::Program;
pub use underlay::Underlay;

/// The quickest: the level behind it takes twice the time for five per cent less.
const LEVEL: i32 = 1;

/// The objects of a file, by number from 1 on.
#[derive(Clone)]
pub struct Objects {
    /// What stands before the first object.
    header: Vec<u8>,
    /// The objects without their streams, behind each other.
    text: Vec<u8>,
    list: Vec<Object>,
    /// The catalogue and what the file says of itself, by number.
    root: usize,
    info: usize,
    /// What tells this file from others, and this state of it from earlier ones.
    ident: String,
    instance: String,
}

/// An object: what stands between `obj` and `endobj`, or the entries of a dictionary before a stream.
#[derive(Clone)]
struct Object {
    text: Range<usize>,
    stream: Option<Arc<[u8]>>,
}

/// What stands before the table of places, and the number of bytes in one of its rows.
const TABLE: &[u8] = b"xref\n0 ";
const ROW: usize = 20;

impl Objects {
    /// Takes a file apart; nothing when it is not of the form that Typst writes.
    pub fn read(file: &[u8]) -> Option<Self> {
        Self::read_each(file, |_| None)
    }

    /// Takes a file apart of which one drawing begins with this mark: that is left out up to its end. Nothing when it is
    /// not there.
    pub fn read_without(file: &[u8], (mark, end): (&[u8], &[u8])) -> Option<Self> {
        let mut found = 0;
        let objects = Self::read_each(file, |drawing| {
            let (_, rest) = scan::around(drawing.strip_prefix(mark)?, end)?;
            found += 1;
            Some(rest)
        });
        objects.filter(|_| found == 1)
    }

    /// `rest` says what is left of a drawing, if not all of it.
    fn read_each(
        file: &[u8],
        mut rest: impl for<'d> FnMut(&'d [u8]) -> Option<&'d [u8]>,
    ) -> Option<Self> {
        let (before, start) = scan::around_last(file, b"startxref\n")?;
        let at = scan::number(start)?;
        let table = before.get(at..)?.strip_prefix(TABLE)?;
        let count = scan::number(table)?;
        let (_, rows) = scan::around(table, b"\n")?;
        let (rows, trailer) = rows.split_at_checked(count * ROW)?;
        let starts = rows.chunks_exact(ROW).skip(1).map(scan::number);
        let mut starts = starts.collect::<Option<Vec<_>>>()?;
        let header = file.get(..*starts.first()?)?;
        starts.push(at);
        let (_, ids) = scan::around(trailer, b"/ID [(")?;
        let (ident, ids) = scan::around(ids, b") (")?;
        let (instance, _) = scan::around(ids, b")]")?;
        let mut objects = Objects {
            header: header.to_vec(),
            text: Vec::with_capacity(file.len() / 2),
            list: Vec::with_capacity(count),
            root: scan::reference(trailer, b"/Root ")?,
            info: scan::reference(trailer, b"/Info ")?,
            ident: String::from_utf8(ident.to_vec()).ok()?,
            instance: String::from_utf8(instance.to_vec()).ok()?,
        };
        let mut press = Deflate::new(LEVEL);
        for ends in starts.windows(2) {
            let (_, object) = scan::around(file.get(ends[0]..ends[1])?, b" obj\n")?;
            let object = object.trim_ascii_end().strip_suffix(b"\nendobj")?;
            match object.strip_suffix(b"\nendstream") {
                None => objects.push(object, None),
                Some(object) => objects.take_stream(object, &mut press, &mut rest)?,
            }
        }
        Some(objects)
    }

    /// An object with a stream: the entries that say how it is packed are written anew.
    fn take_stream(
        &mut self,
        object: &[u8],
        press: &mut Deflate,
        rest: &mut impl for<'d> FnMut(&'d [u8]) -> Option<&'d [u8]>,
    ) -> Option<()> {
        let (dictionary, _) = scan::around(object, b"\n>>\nstream\n")?;
        let mut length = None;
        let mut filter: &[u8] = b"";
        let mut entries: Vec<&[u8]> = Vec::new();
        for line in scan::lines(dictionary.strip_prefix(b"<<\n")?) {
            if let Some(value) = line.strip_prefix(b"  /Length ") {
                length = scan::number(value);
            } else if let Some(value) = line.strip_prefix(b"  /Filter ") {
                filter = value;
            } else {
                entries.push(line.trim_ascii_start());
            }
        }
        let data = object.get(object.len().checked_sub(length?)?..)?;
        let (filter, data) = bare(filter, data)?;
        // Metadata are found and read without unpacking.
        let packs = filter.is_empty() && !entries.contains(&&b"/Type /Metadata"[..]);
        let data = if packs {
            press.deflate(rest(&data).unwrap_or(&data))
        } else {
            data.into_owned()
        };
        let filter = if packs { b"/FlateDecode" } else { filter };
        let entry = [b"/Filter ", filter].concat();
        if !filter.is_empty() {
            entries.push(&entry);
        }
        self.push(&entries.join(&b'\n'), Some(data.into()));
        Some(())
    }

    fn push(&mut self, text: &[u8], stream: Option<Arc<[u8]>>) {
        let start = self.text.len();
        self.text.extend_from_slice(text);
        self.list.push(Object {
            text: start..self.text.len(),
            stream,
        });
    }

    /// An object whose text is made at its place.
    fn push_made(
        &mut self,
        stream: &Option<Arc<[u8]>>,
        make: impl FnOnce(&mut Vec<u8>) -> Option<()>,
    ) -> Option<()> {
        let start = self.text.len();
        make(&mut self.text)?;
        self.list.push(Object {
            text: start..self.text.len(),
            stream: stream.clone(),
        });
        Some(())
    }

    /// What an object says, without its stream.
    fn text(&self, number: usize) -> Option<&[u8]> {
        let object = self.list.get(number.checked_sub(1)?)?;
        Some(&self.text[object.text.clone()])
    }
}

/// What tells a state of a file from others, by what it was made of.
fn state(made_of: Sha256) -> String {
    base64::engine::general_purpose::STANDARD.encode(&made_of.finalize()[..16])
}

/// Data that are no longer hexadecimal digits, and how they are packed besides; empty: not at all.
fn bare<'a>(filter: &'a [u8], data: &'a [u8]) -> Option<(&'a [u8], Cow<'a, [u8]>)> {
    if filter == b"/ASCIIHexDecode" {
        return Some((b"", scan::unhex(data)?.into()));
    }
    match filter.strip_prefix(b"[/ASCIIHexDecode ") {
        Some(packed) => Some((packed.strip_suffix(b"]")?, scan::unhex(data)?.into())),
        None => Some((filter, data.into())),
    }
}

#[cfg(test)]
mod tests {
    use typst::foundations::Smart;
    use typst::layout::{Abs, Frame, Size};
    use typst_layout::{Page, PagedDocument};
    use typst_pdf::PdfOptions;

    use super::*;

    /// A file of empty pages as Typst writes it.
    fn file(pages: u64) -> Vec<u8> {
        let pages = (1..=pages).map(|number| Page {
            frame: Frame::hard(Size::splat(Abs::pt(100.0))),
            bleed: typst::layout::Sides::splat(Abs::zero()),
            fill: Smart::Auto,
            numbering: None,
            supplement: typst::foundations::Content::empty(),
            number,
        });
        let info = typst::model::DocumentInfo {
            title: Some("(Vel) 1 0 R".into()),
            ..Default::default()
        };
        let options = PdfOptions {
            pretty: true,
            ..PdfOptions::default()
        };
        let document = PagedDocument::new(pages.collect(), info);
        typst_pdf::pdf(&document, &options).expect("a file")
    }

    #[test]
    fn every_object_is_found_again_as_it_was() {
        let file = file(3);
        let before = lopdf::Document::load_mem(&file).expect("a PDF");
        let written = Objects::read(&file).expect("the form of Typst").write();
        let after = lopdf::Document::load_mem(&written).expect("a PDF");
        assert!(written.len() < file.len());
        for (id, object) in &before.objects {
            let there = after.get_object(*id).expect("the same number");
            match (object.as_stream(), there.as_stream()) {
                (Ok(object), Ok(there)) => {
                    let plain = |it: &lopdf::Stream| it.get_plain_content().expect("data");
                    assert_eq!(plain(object), plain(there), "{id:?}");
                }
                _ => assert_eq!(object, there, "{id:?}"),
            }
        }
    }

    #[test]
    fn pieces_of_a_joined_file_keep_their_pages_and_empty_ones_stand_between() {
        let [host, two, one] = [1, 2, 1].map(|pages| Objects::read(&file(pages)).expect("read"));
        let piece = |objects, sides: &[Side]| Piece {
            objects,
            sides: sides.to_vec(),
            bookmark: "Noor (5) \\ ß".to_owned(),
        };
        let pieces = [
            piece(&two, &[Side::Page(1), Side::Empty(2), Side::Page(2)]),
            piece(&one, &[Side::Page(1), Side::Empty(2)]),
        ];
        let joined = join(&host, &pieces).expect("the pieces fit").write();
        let joined = lopdf::Document::load_mem(&joined).expect("a PDF");
        assert_eq!(joined.get_pages().len(), 5);
        let toc = joined.get_toc().expect("bookmarks").toc;
        let toc: Vec<_> = toc.iter().map(|it| (it.title.as_str(), it.page)).collect();
        assert_eq!(toc, [("Noor (5) \\ ß", 1), ("Noor (5) \\ ß", 4)]);
    }

    #[test]
    fn a_piece_with_more_pages_or_fewer_than_sides_is_refused() {
        let [host, two] = [1, 2].map(|pages| Objects::read(&file(pages)).expect("read"));
        for count in [1, 3] {
            let piece = Piece {
                objects: &two,
                sides: vec![Side::Page(1); count],
                bookmark: String::new(),
            };
            assert!(join(&host, &[piece]).is_none(), "{count}");
        }
    }

    #[test]
    fn a_mark_that_no_drawing_begins_with_is_told() {
        let file = file(2);
        assert!(Objects::read_without(&file, (b"/Artifact BMC\n", b"EMC\n")).is_none());
    }

    #[test]
    fn what_typst_did_not_write_so_is_not_read() {
        let file = file(1);
        let compact = Objects::read(&file).expect("read").write();
        for other in [&b""[..], b"%PDF-1.7", &file[..file.len() / 2], &compact] {
            assert!(Objects::read(other).is_none());
        }
    }
}
