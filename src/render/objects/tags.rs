//! The tags of several files as one tree: keys by which pages find their tags, ids of table cells, roles.

use std::collections::{BTreeMap, BTreeSet};

use super::scan::{self, Token, Tokens};

/// What the root of the tags of several files holds besides its document.
#[derive(Default)]
pub(super) struct Tree {
    roles: BTreeSet<String>,
    /// The tags of each page.
    parents: Vec<usize>,
    /// The table cells that others name.
    ids: BTreeMap<Vec<u8>, usize>,
}

impl Tree {
    pub(super) fn add_roles(&mut self, root: &[u8]) -> Option<()> {
        let (_, roles) = scan::around(root, b"/RoleMap <<")?;
        let (roles, _) = scan::around(roles, b">>")?;
        let roles = std::str::from_utf8(roles).ok()?.lines().map(str::trim);
        let roles = roles.filter(|line| !line.is_empty());
        self.roles.extend(roles.map(str::to_owned));
        Some(())
    }

    /// Enters the tags of a file, whose objects got these numbers: the first key of its pages.
    pub(super) fn enter(
        &mut self,
        tags: &Tags<'_>,
        numbers: &[Option<usize>],
        ids: &str,
    ) -> Option<usize> {
        let first = self.parents.len();
        for (key, (own, parent)) in tags.parents.iter().enumerate() {
            if key != *own {
                return None;
            }
            self.parents.push(numbers[*parent]?);
        }
        for (id, element) in &tags.ids {
            self.ids.insert(prefixed(id, ids), numbers[*element]?);
        }
        Some(first)
    }

    pub(super) fn root(&self, document: usize) -> String {
        // Each on a line of its own, as they are read.
        let roles = self.roles.iter().cloned().collect::<Vec<_>>().join("\n");
        let parents = self.parents.iter().enumerate();
        let parents = parents.map(|(key, parent)| format!("{key} {parent} 0 R"));
        let parents = parents.collect::<Vec<_>>().join(" ");
        let next = self.parents.len();
        let mut text = format!(
            "<<\n/Type /StructTreeRoot\n/RoleMap <<\n{roles}\n>>\n/K [{document} 0 R]\n/ParentTree <</Nums [{parents}]>>\n/ParentTreeNextKey {next}"
        );
        if !self.ids.is_empty() {
            let ids = self.ids.iter().map(|(id, element)| {
                let id = String::from_utf8_lossy(id);
                format!("{id} {element} 0 R")
            });
            text += &format!(
                "\n/IDTree <</Names [{}]>>",
                ids.collect::<Vec<_>>().join(" ")
            );
        }
        text + "\n>>"
    }
}

/// What the root of the tags of a file holds besides its document.
pub(super) struct Tags<'a> {
    pub(super) parents: Vec<(usize, usize)>,
    pub(super) ids: Vec<(&'a [u8], usize)>,
}

impl<'a> Tags<'a> {
    pub(super) fn read(root: &'a [u8]) -> Option<Self> {
        let mut tags = Tags {
            parents: Vec::new(),
            ids: Vec::new(),
        };
        let (mut name, mut key, mut id): (&[u8], usize, &[u8]) = (b"", 0, b"");
        for token in Tokens(root) {
            match token {
                Token::Name(new) => name = new,
                Token::String(new) => id = new,
                Token::Other(other) => key = scan::number(other).unwrap_or(key),
                Token::Reference(number) => match name {
                    b"K" => {}
                    b"Nums" => tags.parents.push((key, number)),
                    b"Names" => tags.ids.push((id, number)),
                    _ => return None,
                },
            }
        }
        Some(tags)
    }
}

/// `(U1x0y0)` → `(3.U1x0y0)`.
pub(super) fn prefixed(id: &[u8], prefix: &str) -> Vec<u8> {
    [b"(", prefix.as_bytes(), id.strip_prefix(b"(").unwrap_or(id)].concat()
}
