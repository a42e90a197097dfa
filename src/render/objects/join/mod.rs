//! Many files → one: the objects of each behind those of the one before.
//!
//! A host says what the joined file is: its title, its language, its standards. It has one page, which is empty and
//! stands wherever a sheet has no reverse. Each piece keeps its pages, fonts and tags; its bookmarks give way to one
//! for the whole piece. What must be one of a kind in a file is made so: numbers of objects, keys by which pages find
//! their tags, ids of table cells (ISO 32000-1, 14.7). All must be of the same standards.

mod moved;

use rustc_hash::FxHashMap;
use sha2::{Digest as _, Sha256};

use super::frame::{Frame, references};
use super::scan;
use super::tags::Tree;
use super::{Objects, state};
use moved::Move;

/// The pages of one file in a joined one.
pub struct Piece<'a> {
    /// What it is made of.
    pub objects: &'a Objects,
    /// Its pages, in order, with empty ones between them.
    pub sides: Vec<Side>,
    /// What the list of bookmarks calls it.
    pub bookmark: String,
}

/// One side of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The next page of the piece, with the number that a viewer shows.
    Page(u64),
    /// Nothing is printed; with its number too.
    Empty(u64),
}

/// What a viewer calls an empty page, before its number.
const EMPTY: &str = "leeg ";

/// One file of many; nothing when one is not of the form that Typst writes, or has not as many pages as sides.
pub fn join(host: &Objects, pieces: &[Piece<'_>]) -> Option<Objects> {
    let frame = Frame::of(host)?;
    let blank = *frame.kids.first()?;
    let mut joined = Joined {
        next: host.list.len() + 1,
        ..Joined::default()
    };
    for number in 1..=host.list.len() {
        joined.remember(host, number, number);
    }
    let mut tree = Tree::default();
    tree.add_roles(host.text(frame.tags)?)?;
    let mut moves = Vec::with_capacity(pieces.len());
    for (piece, number) in pieces.iter().zip(1..) {
        let moved = Move::plan(piece, &frame, &mut joined, &mut tree, number)?;
        moves.push(moved);
    }
    let empties = joined.empties();
    let outline = joined.next;
    let instance = instance(host, pieces);

    let mut made = Objects {
        header: host.header.clone(),
        text: Vec::new(),
        list: Vec::new(),
        root: host.root,
        info: host.info,
        ident: host.ident.clone(),
        instance,
    };
    let replaced = |number: usize| {
        if number == frame.pages {
            Some(joined.pages())
        } else if number == frame.tags {
            Some(tree.root(frame.document))
        } else if number == frame.document {
            Some(joined.document(frame.tags))
        } else if number == host.root {
            joined.catalogue(host.text(number)?, outline, pieces)
        } else {
            None
        }
    };
    for (object, number) in host.list.iter().zip(1..) {
        let text = &host.text[object.text.clone()];
        match (&object.stream, replaced(number)) {
            (_, Some(text)) => made.push(text.as_bytes(), None),
            (Some(metadata), None) if scan::around(text, b"/Metadata").is_some() => {
                let metadata =
                    metadata_of(metadata, &host.instance, &made.instance, joined.kids.len())?;
                made.push(text, Some(metadata.into()));
            }
            (stream, None) => made.push(text, stream.clone()),
        }
    }
    for (moved, piece) in moves.iter().zip(pieces) {
        moved.write(piece.objects, &mut made)?;
    }
    for _ in 0..empties {
        made.push(host.text(blank)?, None);
    }
    joined.write_outline(outline, pieces, &mut made);
    Some(made)
}

/// What the joined file gets besides the objects of its pieces.
#[derive(Default)]
struct Joined<'a> {
    /// The next free number.
    next: usize,
    /// The pages; empty ones are told later.
    kids: Vec<Option<usize>>,
    /// The first page of each piece.
    firsts: Vec<usize>,
    /// The element that is each piece.
    parts: Vec<usize>,
    /// Streams that are there already, by what they hold.
    streams: FxHashMap<(&'a [u8], &'a [u8]), usize>,
}

impl<'a> Joined<'a> {
    /// The number of an object that is there already: colour profiles are in every piece. Else the number it gets.
    fn number(&mut self, objects: &'a Objects, at: usize) -> Result<usize, usize> {
        let free = self.next;
        let there = self.remember(objects, at, free);
        if there == free {
            self.next += 1;
            return Err(free);
        }
        Ok(there)
    }

    /// The number of an equal stream that came before, else its own. One that refers to other objects has no equal.
    fn remember(&mut self, objects: &'a Objects, at: usize, own: usize) -> usize {
        let object = &objects.list[at - 1];
        let text = &objects.text[object.text.clone()];
        match &object.stream {
            Some(stream) if references(text).next().is_none() => {
                *self.streams.entry((text, stream)).or_insert(own)
            }
            _ => own,
        }
    }

    /// Enters the sides of a piece, whose pages got these numbers.
    fn place(&mut self, sides: &[Side], pages: &[usize], numbers: &[Option<usize>]) -> Option<()> {
        let first = self.kids.len();
        let mut pages = pages.iter();
        for side in sides {
            self.kids.push(match side {
                Side::Page(_) => Some(numbers[*pages.next()?]?),
                Side::Empty(_) => None,
            });
        }
        self.firsts.push((*self.kids.get(first)?)?);
        pages.next().is_none().then_some(())
    }
}

impl Joined<'_> {
    /// Gives the empty pages numbers, and says how many they are.
    fn empties(&mut self) -> usize {
        let first = self.next;
        for kid in self.kids.iter_mut().filter(|kid| kid.is_none()) {
            *kid = Some(self.next);
            self.next += 1;
        }
        self.next - first
    }

    fn pages(&self) -> String {
        let kids: Vec<String> = { self.kids.iter().flatten() }
            .map(|kid| format!("{kid} 0 R"))
            .collect();
        format!(
            "<<\n/Type /Pages\n/Count {}\n/Kids [{}]\n>>",
            kids.len(),
            kids.join(" ")
        )
    }

    /// The element that is the whole, whose parts the pieces are.
    fn document(&self, root: usize) -> String {
        let parts = self.parts.iter().map(|part| format!("{part} 0 R"));
        let parts = parts.collect::<Vec<_>>().join(" ");
        format!("<<\n/Type /StructElem\n/S /Document\n/P {root} 0 R\n/K [{parts}]\n>>")
    }

    /// The catalogue of the host, with the bookmarks and page numbers of the whole.
    fn catalogue(&self, host: &[u8], outline: usize, pieces: &[Piece<'_>]) -> Option<String> {
        let host = std::str::from_utf8(host).ok()?;
        let own =
            |line: &&str| !line.starts_with("  /PageLabels") && !line.starts_with("  /Outlines");
        let lines: Vec<&str> = host.strip_suffix("\n>>")?.lines().filter(own).collect();
        let sides = pieces.iter().flat_map(|piece| &piece.sides).enumerate();
        let labels = sides.map(|(at, side)| match side {
            Side::Page(number) => format!("{at} <</S /D /St {number}>>"),
            Side::Empty(number) => format!("{at} <</P ({EMPTY}) /S /D /St {number}>>"),
        });
        Some(format!(
            "{}\n/PageLabels <</Nums [{}]>>\n/Outlines {outline} 0 R\n>>",
            lines.join("\n"),
            labels.collect::<Vec<_>>().join(" "),
        ))
    }

    /// One bookmark a piece.
    fn write_outline(&self, root: usize, pieces: &[Piece<'_>], made: &mut Objects) {
        let count = pieces.len();
        let (first, last) = (root + 1, root + count);
        let text =
            format!("<</Type /Outlines /First {first} 0 R /Last {last} 0 R /Count {count}>>");
        made.push(text.as_bytes(), None);
        for (at, (piece, page)) in pieces.iter().zip(&self.firsts).enumerate() {
            let number = first + at;
            let mut text = format!(
                "<</Parent {root} 0 R /Title {} /Dest [{page} 0 R /XYZ 0 842 0]",
                words(&piece.bookmark)
            );
            if number > first {
                text += &format!(" /Prev {} 0 R", number - 1);
            }
            if number < last {
                text += &format!(" /Next {} 0 R", number + 1);
            }
            text += ">>";
            made.push(text.as_bytes(), None);
        }
    }
}

/// Words as a text string.
fn words(words: &str) -> String {
    let units = words.encode_utf16().map(|unit| format!("{unit:04X}"));
    format!("<FEFF{}>", units.collect::<String>())
}

/// What tells this state of the file from others: another one for other pieces.
fn instance(host: &Objects, pieces: &[Piece<'_>]) -> String {
    let mut digest = Sha256::new();
    digest.update(&host.instance);
    for piece in pieces {
        digest.update(&piece.objects.instance);
        digest.update(&piece.bookmark);
        digest.update(format!("{:?}", piece.sides));
    }
    state(digest)
}

/// What the host says of itself, with the number of pages and the instance of the whole.
fn metadata_of(host: &[u8], before: &str, instance: &str, pages: usize) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(host).ok()?;
    let one = "<xmpTPg:NPages>1</xmpTPg:NPages>";
    if !text.contains(one) {
        return None;
    }
    let text = text.replace(one, &format!("<xmpTPg:NPages>{pages}</xmpTPg:NPages>"));
    Some(text.replace(before, instance).into_bytes())
}
