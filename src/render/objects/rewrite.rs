//! An object on its way into another file: the same, with the numbers, keys and ids of that file.

use std::io::Write as _;

use super::scan::{self, Token, Tokens};
use super::tags::prefixed;

/// What the objects of a file are called in another one.
pub(super) struct Rewrite {
    /// By old number; nothing: it does not come along.
    pub(super) numbers: Vec<Option<usize>>,
    /// The first key of its pages in the tree of tags.
    pub(super) parents: usize,
    /// What its ids begin with.
    pub(super) ids: String,
}

impl Rewrite {
    /// What an object says, with the numbers, keys and ids of the other file; nothing when it speaks of an object that
    /// does not come along.
    pub(super) fn text(&self, text: &[u8], made: &mut Vec<u8>) -> Option<()> {
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
