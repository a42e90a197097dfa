//! A bag against its manifests (RFC 8493, 3).
//!
//! Stricter than the RFC in one thing: a file beside `data/` that no manifest of tag files names is told too, as
//! it may be a copy of a report that nobody would ever remove.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Claim, Finding, Verified, VerifyFault, books, compare, unreadable};
use crate::output::bagit::{self, Escapes, Named};
use crate::output::walk::{self, Tree};

pub(super) fn verify(dir: &Path) -> Result<Verified, VerifyFault> {
    let escapes = declared(dir)?;
    let tree = walk::walk(dir, None);
    let mut look = Look {
        dir,
        escapes,
        tree: &tree,
        found: Verified::default(),
    };
    look.algorithms()?;
    let payload = look.manifest(books::MANIFEST, bagit::is_payload);
    let tags = look.manifest(books::TAG_MANIFEST, bagit::is_tag);
    let is_right = look.compare(&payload);
    let is_all = look.extras(&payload, &tags);
    look.compare(&tags);
    if !walk::is_folder(&dir.join("data")) {
        look.missing("data");
    } else if is_right && is_all {
        look.oxum(&payload);
    }
    look.found.findings.extend(unreadable(&tree));
    Ok(look.found)
}

fn declared(dir: &Path) -> Result<Escapes, VerifyFault> {
    let path = dir.join(books::DECLARATION);
    match walk::read(&path) {
        Ok(bytes) => {
            bagit::declaration(&bytes.unwrap_or_default()).ok_or(VerifyFault::Declaration(path))
        }
        Err(reason) => Err(VerifyFault::File(path, reason)),
    }
}

struct Look<'a> {
    dir: &'a Path,
    escapes: Escapes,
    tree: &'a Tree,
    found: Verified,
}

impl Look<'_> {
    fn tell(&mut self, finding: Finding) {
        self.found.findings.push(finding);
    }

    fn missing(&mut self, path: &str) {
        let path = Some(path.to_owned());
        self.tell(Finding::Missing { path, whose: None });
    }

    /// Tells the manifests that are not looked at: if there are no others, nothing can be said.
    fn algorithms(&mut self) -> Result<(), VerifyFault> {
        let top = self.tree.files.keys();
        let foreign = |name: &&String| books::is_other_manifest(name);
        let others: Vec<&String> = top.filter(foreign).collect();
        let payload = others.iter().find(|name| name.starts_with("manifest-"));
        if let Some(other) = payload
            && !self.tree.files.contains_key(books::MANIFEST)
        {
            return Err(VerifyFault::Algorithm(self.dir.join(other)));
        }
        for path in others.into_iter().cloned() {
            self.tell(Finding::Unchecked { path });
        }
        Ok(())
    }

    /// The files that a manifest names. One that is not there or cannot be read is a finding.
    fn manifest(&mut self, name: &str, allowed: fn(&str) -> bool) -> Vec<Named> {
        let path = name.to_owned();
        let bytes = match walk::read(&self.dir.join(name)) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                self.missing(name);
                return Vec::new();
            }
            Err(reason) => {
                self.tell(Finding::Unreadable { path, reason });
                return Vec::new();
            }
        };
        let (named, bad) = bagit::manifest(&bytes, self.escapes, allowed);
        for line in bad {
            let path = path.clone();
            self.tell(Finding::BadLine { path, line });
        }
        named
    }

    /// Whether all named files are right.
    fn compare(&mut self, named: &[Named]) -> bool {
        let before = self.found.findings.len();
        let mut claims = Vec::with_capacity(named.len());
        for one in named {
            if let Some(path) = self.tree.find(&one.path) {
                claims.push(Claim {
                    path,
                    sha256: one.sha256.as_str().into(),
                    whose: None,
                });
            } else if !matches!(self.tree.barrier(&one.path), Some((_, Some(_)))) {
                // Below a folder that cannot be looked into, nobody knows.
                self.missing(&one.path);
            }
        }
        self.found.checked += compare(self.dir, &claims, &mut self.found.findings);
        self.found.findings.len() == before
    }

    /// Whether all of the payload was seen, and a manifest names it; strays beside it are told too.
    fn extras(&mut self, payload: &[Named], tags: &[Named]) -> bool {
        let named = payload.iter().chain(tags);
        let known: BTreeSet<&str> = named.filter_map(|one| self.tree.find(&one.path)).collect();
        let is_known = |path: &str| {
            let by_rfc = [books::DECLARATION, books::INFO, "fetch.txt"];
            known.contains(path) || by_rfc.contains(&path) || books::is_manifest(path)
        };
        let files = self.tree.files.keys().filter(|path| !is_known(path));
        let extras: Vec<String> = files.chain(&self.tree.others).cloned().collect();
        let is_closed = self.tree.unreadable.is_empty();
        let is_whole = is_closed && !extras.iter().any(|path| path.starts_with("data/"));
        for path in extras {
            self.tell(Finding::Extra { path });
        }
        is_whole
    }

    /// Counts the payload, which is otherwise right.
    fn oxum(&mut self, payload: &[Named]) {
        let stated = match walk::read(&self.dir.join(books::INFO)) {
            Ok(bytes) => bagit::stated_oxum(&bytes.unwrap_or_default()),
            // It is in the manifest of tag files, or of no meaning.
            Err(_) => return,
        };
        let sizes = payload.iter().filter_map(|one| {
            let path = self.tree.find(&one.path)?;
            self.tree.files.get(path)
        });
        let counted = format!("{}.{}", sizes.sum::<u64>(), payload.len());
        if !(stated.is_empty() || stated == [counted.as_str()]) {
            let stated = stated.join(", ");
            self.tell(Finding::Oxum { stated, counted });
        }
    }
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "the tests make bags and damage them"
)]
mod tests {
    use super::super::verify;
    use super::*;
    use crate::output::bag::tests::{books as files, closed};
    use crate::output::record;
    use std::fs;

    fn findings(dir: &Path) -> Vec<Finding> {
        verify(dir).expect("verified").findings
    }

    fn missing(path: &str) -> Finding {
        Finding::Missing {
            path: Some(path.into()),
            whose: None,
        }
    }

    #[test]
    fn a_closed_bag_is_right_also_when_a_mac_spells_its_names() {
        let root = tempfile::tempdir().expect("a folder");
        let names = ["data/a b.pdf", "data/Zo\u{eb}.pdf", "data/خالد\r\n%0A.pdf"];
        closed(root.path(), &names.map(|name| (name, None)));
        let spelled = root.path().join("data/Zo\u{eb}.pdf");
        fs::rename(spelled, root.path().join("data/Zoe\u{308}.pdf")).expect("renamed");
        let right = Verified {
            checked: 3 + 4,
            findings: Vec::new(),
        };
        assert_eq!(verify(root.path()), Ok(right));
    }

    #[test]
    fn tag_files_are_verified_too() {
        let root = tempfile::tempdir().expect("a folder");
        let dir = root.path();
        let at = |name: &str| dir.join(name);
        closed(dir, &[("data/a.pdf", None)]);
        let whole = files(dir);
        fs::remove_file(at(books::RETENTION)).expect("removed");
        fs::write(at("copy.pdf"), "x").expect("written");
        let extra = Finding::Extra {
            path: "copy.pdf".into(),
        };
        assert_eq!(findings(dir), [missing(books::RETENTION), extra]);
        fs::remove_file(at("copy.pdf")).expect("removed");
        fs::write(at(books::RETENTION), &whole[books::RETENTION]).expect("written");
        fs::remove_file(at(books::TAG_MANIFEST)).expect("removed");
        // Nothing vouches for the dates then.
        let extra = Finding::Extra {
            path: books::RETENTION.into(),
        };
        assert_eq!(findings(dir), [missing(books::TAG_MANIFEST), extra]);
    }

    #[test]
    fn a_wrong_count_is_told_when_nothing_else_is_wrong_with_the_payload() {
        let root = tempfile::tempdir().expect("a folder");
        closed(root.path(), &[("data/a.pdf", None)]);
        fs::write(root.path().join(books::INFO), "payload-oxum: 10.2\n").expect("written");
        let changed = Finding::Changed {
            path: books::INFO.into(),
            whose: None,
        };
        let oxum = Finding::Oxum {
            stated: "10.2".into(),
            counted: "10.1".into(),
        };
        assert_eq!(findings(root.path()), [changed, oxum]);
    }

    #[test]
    fn a_manifest_cannot_lead_outside_and_a_lost_one_is_missing() {
        let root = tempfile::tempdir().expect("a folder");
        let dir = root.path().join("bag");
        closed(&dir, &[("data/a.pdf", None)]);
        fs::write(root.path().join("secret"), "x").expect("written");
        let manifest = dir.join(books::MANIFEST);
        let sum = record::digest(b"x");
        fs::write(
            &manifest,
            format!("{sum}  ../secret\n{sum}  data/../../secret\n"),
        )
        .expect("written");
        let bad = |line| Finding::BadLine {
            path: books::MANIFEST.into(),
            line,
        };
        let found = findings(&dir);
        assert!(
            found.contains(&bad(1)) && found.contains(&bad(2)),
            "{found:?}"
        );
        fs::remove_file(&manifest).expect("removed");
        let extra = Finding::Extra {
            path: "data/a.pdf".into(),
        };
        assert_eq!(
            findings(&dir),
            [missing(books::MANIFEST), extra],
            "told once"
        );
        fs::write(dir.join("manifest-sha512.txt"), "").expect("written");
        let fault = VerifyFault::Algorithm(dir.join("manifest-sha512.txt"));
        assert_eq!(verify(&dir), Err(fault));
    }

    #[test]
    fn a_bag_without_payload_folder_is_told() {
        let root = tempfile::tempdir().expect("a folder");
        closed(root.path(), &[]);
        assert_eq!(findings(root.path()), []);
        fs::remove_dir(root.path().join("data")).expect("removed");
        assert_eq!(findings(root.path()), [missing("data")]);
    }
}
