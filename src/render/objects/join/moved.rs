//! One piece on its way into the joined file: which of its objects come along, and what they say there.

use std::io::Write as _;

use super::super::scan::{self, Token, Tokens};
use super::super::{Object, Objects};
use super::tags::{Tags, Tree, prefixed};
use super::{Frame, Joined, Piece, references};

/// Which number each object of a piece gets.
pub(super) struct Move {
    /// By old number; nothing: it is left out.
    numbers: Vec<Option<usize>>,
    /// Old numbers of the objects that are written, in order.
    kept: Vec<usize>,
    /// The element that is the whole piece, by its old number, and its language.
    document: (usize, String),
    /// The first key of its pages in the tree of tags.
    parents: usize,
    /// What its ids begin with.
    ids: String,
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
        for at in needed(objects, &frame, &tags)? {
            numbers[at] = Some(joined.number(objects, at).unwrap_or_else(|number| {
                kept.push(at);
                number
            }));
        }
        joined.place(&piece.sides, &frame.kids, &numbers)?;
        let ids = format!("{number}.");
        let parents = tree.enter(&tags, frame.document, &numbers, &ids)?;
        Some(Move {
            numbers,
            kept,
            document: (frame.document, frame.lang),
            parents,
            ids,
        })
    }

    pub(super) fn write(&self, objects: &Objects, made: &mut Objects) -> Option<()> {
        for at in &self.kept {
            let object = &objects.list[at - 1];
            let start = made.text.len();
            let text = &objects.text[object.text.clone()];
            if *at == self.document.0 {
                self.write_document(text, &mut made.text)?;
            } else {
                self.write_text(text, &mut made.text)?;
            }
            made.list.push(Object {
                text: start..made.text.len(),
                stream: object.stream.clone(),
            });
        }
        Some(())
    }

    /// The document of a piece is a part of the whole. Elements in it say their language only where it is not that of
    /// their own file.
    fn write_document(&self, text: &[u8], made: &mut Vec<u8>) -> Option<()> {
        let (before, behind) = scan::around(text, b"/S /Document")?;
        self.write_text(before, made)?;
        made.extend_from_slice(b"/S /Part");
        if scan::around(text, b"/Lang ").is_none() {
            write!(made, " /Lang ({})", self.document.1).ok()?;
        }
        self.write_text(behind, made)
    }

    /// What an object says, with the numbers, keys and ids of the joined file.
    fn write_text(&self, text: &[u8], made: &mut Vec<u8>) -> Option<()> {
        let mut name: &[u8] = b"";
        for token in Tokens(text) {
            match token {
                Token::Name(new) => {
                    name = new;
                    made.push(b'/');
                    made.extend_from_slice(new);
                }
                Token::Reference(number) => {
                    let number = self.numbers.get(number)?.as_ref()?;
                    write!(made, "{number} 0 R").ok()?;
                }
                Token::String(id) if matches!(name, b"ID" | b"Headers") => {
                    made.extend_from_slice(&prefixed(id, &self.ids));
                }
                Token::Other(other) if matches!(name, b"StructParents" | b"StructParent") => {
                    match scan::number(other) {
                        Some(key) => {
                            write!(made, "{}", key + self.parents).ok()?;
                            name = b"";
                        }
                        None => made.extend_from_slice(other),
                    }
                }
                Token::String(other) | Token::Other(other) => made.extend_from_slice(other),
            }
        }
        Some(())
    }
}

/// The objects that the pages and tags of a file need, but what holds the file itself together.
fn needed(objects: &Objects, frame: &Frame, tags: &Tags<'_>) -> Option<Vec<usize>> {
    let mut is_needed = vec![false; objects.list.len() + 1];
    let mut open = frame.kids.clone();
    open.push(frame.document);
    open.extend(tags.parents.iter().map(|(_, parent)| parent));
    while let Some(at) = open.pop() {
        let own = at == frame.pages || at == frame.tags;
        if !own && !std::mem::replace(is_needed.get_mut(at)?, true) {
            open.extend(references(objects.text(at)?));
        }
    }
    Some((1..is_needed.len()).filter(|at| is_needed[*at]).collect())
}
