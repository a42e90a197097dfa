//! One piece on its way into the joined file: which of its objects come along, and what they say there.

use std::io::Write as _;

use super::super::Objects;
use super::super::frame::Frame;
use super::super::rewrite::Rewrite;
use super::super::scan;
use super::super::tags::{Tags, Tree};
use super::{Joined, Piece};

/// Which number each object of a piece gets.
pub(super) struct Move {
    rewrite: Rewrite,
    /// Old numbers of the objects that are written, in order.
    kept: Vec<usize>,
    /// The element that is the whole piece, by its old number, and its language.
    document: (usize, String),
}

impl Move {
    /// Gives each object that the pages or tags of a piece need a number, and enters the piece in the whole.
    pub(super) fn plan<'a>(
        piece: &Piece<'a>,
        host: &Frame,
        joined: &mut Joined<'a>,
        tree: &mut Tree,
        number: usize,
    ) -> Option<Self> {
        let objects = piece.objects;
        let frame = Frame::of(objects)?;
        let root = objects.text(frame.tags)?;
        tree.add_roles(root)?;
        let tags = Tags::read(root)?;
        let mut numbers = vec![None; objects.list.len() + 1];
        *numbers.get_mut(frame.pages)? = Some(host.pages);
        *numbers.get_mut(frame.tags)? = Some(host.document);
        let mut kept = Vec::new();
        for at in frame.needed(objects, &tags)? {
            numbers[at] = Some(joined.number(objects, at).unwrap_or_else(|number| {
                kept.push(at);
                number
            }));
        }
        joined.place(&piece.sides, &frame.kids, &numbers)?;
        joined.parts.push(numbers[frame.document]?);
        let ids = format!("{number}.");
        let parents = tree.enter(&tags, &numbers, &ids)?;
        Some(Move {
            rewrite: Rewrite {
                numbers,
                parents,
                ids,
            },
            kept,
            document: (frame.document, frame.lang),
        })
    }

    pub(super) fn write(&self, objects: &Objects, made: &mut Objects) -> Option<()> {
        for at in &self.kept {
            let text = objects.text(*at)?;
            made.push_made(&objects.list[at - 1].stream, |made| {
                if *at == self.document.0 {
                    self.write_document(text, made)
                } else {
                    self.rewrite.text(text, made)
                }
            })?;
        }
        Some(())
    }

    /// The document of a piece is a part of the whole. Elements in it say their language only where it is not that of
    /// their own file.
    fn write_document(&self, text: &[u8], made: &mut Vec<u8>) -> Option<()> {
        let (before, behind) = scan::around(text, b"/S /Document")?;
        self.rewrite.text(before, made)?;
        made.extend_from_slice(b"/S /Part");
        if scan::around(text, b"/Lang ").is_none() {
            write!(made, " /Lang ({})", self.document.1).ok()?;
        }
        self.rewrite.text(behind, made)
    }
}
