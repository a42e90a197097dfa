//! An output folder against its `manifest.json`.
//!
//! The manifest holds no names: a pack is found by the digest of its path.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use serde::Deserialize;

use super::{Claim, Finding, Verified, VerifyFault, bag, books, compare, unreadable};
use crate::output::MANIFEST;
use crate::output::journal::NAME as LOCK;
use crate::output::manifest::VERSION;
use crate::output::parts::Parts;
use crate::output::record::{self, Outcome, PackRecord, PaperRecord, Sum};
use crate::output::walk::{self, Tree};

const ARCHIVE: &str = "archive";

/// What must be known before the rest can be read.
#[derive(Deserialize)]
struct Head {
    version: u32,
}

/// What a manifest lists of this folder; its reports are in a bag of their own.
#[derive(Deserialize)]
struct Listed {
    packs: Vec<PackRecord>,
    #[serde(default)]
    papers: Vec<PaperRecord>,
}

pub(super) fn verify(dir: &Path) -> Result<Verified, VerifyFault> {
    if !Parts::read(dir).is_empty() {
        return Err(VerifyFault::Apart(dir.to_owned()));
    }
    let manifest = manifest(dir)?;
    let archived = dir.join(ARCHIVE);
    let has_archive =
        walk::is_folder(&archived) && walk::is_file(&archived.join(books::DECLARATION));
    let tree = walk::walk(dir, has_archive.then_some(ARCHIVE));
    let mut found = Verified::default();
    packs_and_papers(dir, &manifest, &tree, &mut found);
    found.findings.extend(unreadable(&tree));
    if has_archive {
        archive(&archived, &mut found);
    }
    Ok(found)
}

fn manifest(dir: &Path) -> Result<Listed, VerifyFault> {
    let path = dir.join(MANIFEST);
    let bytes = match walk::read(&path) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Err(VerifyFault::Neither(dir.to_owned())),
        Err(reason) => return Err(VerifyFault::File(path, reason)),
    };
    let form = |error: serde_json::Error| VerifyFault::Form(path.clone(), error.line().max(1));
    let head: Head = serde_json::from_slice(&bytes).map_err(form)?;
    if head.version != VERSION {
        return Err(VerifyFault::Version(path, u64::from(head.version)));
    }
    serde_json::from_slice(&bytes).map_err(form)
}

fn packs_and_papers(dir: &Path, manifest: &Listed, tree: &Tree, found: &mut Verified) {
    let places = places(tree);
    let packs = manifest
        .packs
        .iter()
        .filter(|pack| pack.outcome != Outcome::Failed);
    let packs: Vec<(Option<String>, &PackRecord)> = packs.map(|pack| (whose(pack), pack)).collect();
    let mut claims = Vec::new();
    for (whose, pack) in &packs {
        match pack.place.and_then(|place| places.get(&place)) {
            Some(path) => claims.push(Claim {
                path,
                sha256: pack
                    .sha256
                    .map_or_else(String::new, |it| it.to_string())
                    .into(),
                whose: whose.as_deref(),
            }),
            None => found.findings.push(Finding::Missing {
                path: None,
                whose: whose.clone(),
            }),
        }
    }
    for paper in manifest
        .papers
        .iter()
        .filter(|paper| paper.outcome != Outcome::Failed)
    {
        match tree.find(&paper.path) {
            Some(path) => claims.push(Claim {
                path,
                sha256: paper.sha256.to_string().into(),
                whose: None,
            }),
            // Below a folder that cannot be looked into, nobody knows.
            None if matches!(tree.barrier(&paper.path), Some((_, Some(_)))) => {}
            None => found.findings.push(Finding::Missing {
                path: Some(paper.path.clone()),
                whose: None,
            }),
        }
    }
    found.checked += compare(dir, &claims, &mut found.findings);
    let claimed: BTreeSet<&str> = claims.iter().map(|claim| claim.path).collect();
    let is_extra = |path: &&String| {
        let path = path.as_str();
        !claimed.contains(path) && path != MANIFEST && path != LOCK
    };
    let files = tree.files.keys().chain(&tree.others).filter(is_extra);
    let extra = |path: &String| Finding::Extra { path: path.clone() };
    found.findings.extend(files.map(extra));
}

/// Every file by the digest of its path: as it is spelled, and as a Mac took it apart.
fn places(tree: &Tree) -> HashMap<Sum, &str> {
    let spelled = |path: &'_ String| record::place(&walk::nfc(path));
    let mut places: HashMap<Sum, &str> = tree
        .files
        .keys()
        .map(|path| (spelled(path), path.as_str()))
        .collect();
    // The spelling that is there goes before one that only reads the same.
    for path in tree.files.keys() {
        places.insert(record::place(path), path);
    }
    places
}

fn whose(pack: &PackRecord) -> Option<String> {
    let pupil = pack.pupil.as_ref()?;
    Some(format!("{pupil}/{}", pack.household))
}

/// The bag in the output folder. Whatever is wrong with it, the packs were looked at.
fn archive(dir: &Path, found: &mut Verified) {
    let below = |path: String| format!("{ARCHIVE}/{path}");
    let name = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        below(name.to_string_lossy().into_owned())
    };
    let verified = match bag::verify(dir) {
        Ok(verified) => verified,
        Err(fault) => {
            found.findings.push(match fault {
                VerifyFault::File(path, reason) => Finding::Unreadable {
                    path: name(&path),
                    reason,
                },
                VerifyFault::Algorithm(path) => Finding::Unchecked { path: name(&path) },
                VerifyFault::Declaration(path)
                | VerifyFault::Neither(path)
                | VerifyFault::Apart(path)
                | VerifyFault::Version(path, _) => Finding::BadLine {
                    path: name(&path),
                    line: 1,
                },
                VerifyFault::Form(path, line) => Finding::BadLine {
                    path: name(&path),
                    line,
                },
            });
            return;
        }
    };
    found.checked += verified.checked;
    let moved = verified.findings.into_iter().map(|mut finding| {
        match &mut finding {
            Finding::Changed { path, .. }
            | Finding::Missing {
                path: Some(path), ..
            }
            | Finding::Extra { path }
            | Finding::Unreadable { path, .. }
            | Finding::BadLine { path, .. }
            | Finding::Unchecked { path } => *path = below(std::mem::take(path)),
            Finding::Missing { path: None, .. } | Finding::Oxum { .. } => {}
        }
        finding
    });
    found.findings.extend(moved);
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "the tests make folders and damage them"
)]
mod tests {
    use super::super::verify;
    use super::*;
    use crate::diagnostic::FileReason;
    use crate::output::bag::tests::closed;
    use crate::output::write;
    use serde_json::{Value, json};
    use std::fs;

    fn pack(pupil: &str, path: &str, outcome: &str) -> Value {
        json!({
            "pupil": pupil, "household": 1, "class": "3A", "language": "nl", "pages": 6,
            "bytes": path.len(), "sha256": record::digest(path.as_bytes()), "input": null,
            "place": record::digest(path.as_bytes()), "outcome": outcome, "problem": null,
        })
    }

    fn paper(path: &str) -> Value {
        let sum = record::digest(path.as_bytes());
        json!({
            "edition": "teacher", "path": path, "pages": 1, "bytes": path.len(),
            "sha256": sum, "input": sum, "outcome": "made",
        })
    }

    /// A file that holds its own path.
    fn make(dir: &Path, path: &str) {
        write::write_new(&dir.join(path), path.as_bytes()).expect("written");
    }

    fn write_manifest(dir: &Path, packs: &[Value], papers: &[Value]) {
        let manifest = json!({"version": 2, "program": "x", "packs": packs, "papers": papers});
        fs::write(dir.join(MANIFEST), manifest.to_string()).expect("written");
    }

    #[test]
    fn p3_packs_are_found_by_the_digest_of_their_path() {
        let root = tempfile::tempdir().expect("a folder");
        let dir = root.path();
        // As written, and as a Mac hands it back.
        make(dir, "packs/3A/1 خالد.pdf");
        let (composed, apart) = ("packs/3A/2 Zo\u{eb}.pdf", "packs/3A/2 Zoe\u{308}.pdf");
        write::write_new(&dir.join(apart), composed.as_bytes()).expect("written");
        make(dir, "packs/3A/3 left.pdf");
        make(dir, "teacher/3A.pdf");
        make(dir, LOCK);
        let mut failed = pack("4", "", "failed");
        failed["place"] = Value::Null;
        failed["sha256"] = Value::Null;
        let packs = [
            pack("1", "packs/3A/1 خالد.pdf", "made"),
            pack("2", composed, "made"),
            pack("3", "packs/3A/3 left.pdf", "left"),
            failed,
        ];
        write_manifest(dir, &packs, &[paper("teacher/3A.pdf")]);
        let right = Verified {
            checked: 4,
            findings: Vec::new(),
        };
        assert_eq!(verify(dir), Ok(right));
    }

    #[cfg(unix)]
    #[test]
    fn every_kind_of_finding_is_told_at_once() {
        let root = tempfile::tempdir().expect("a folder");
        let dir = root.path();
        for path in [
            "packs/a.pdf",
            "packs/b.pdf",
            "packs/stray.pdf",
            "packs/.gespreksmap-1.tmp",
        ] {
            make(dir, path);
        }
        fs::write(dir.join("packs/b.pdf"), "changed").expect("written");
        std::os::unix::fs::symlink("a.pdf", dir.join("packs/link.pdf")).expect("linked");
        std::os::unix::fs::symlink("/", dir.join("packs/way-out")).expect("linked");
        let mut no_place = pack("4", "", "made");
        no_place["place"] = Value::Null;
        let packs = [
            pack("1", "packs/a.pdf", "made"),
            pack("2", "packs/b.pdf", "made"),
            pack("3", "packs/gone.pdf", "left"),
            no_place,
            pack("5", "packs/link.pdf", "made"),
        ];
        write_manifest(dir, &packs, &[paper("print/3A.pdf")]);
        let archive = dir.join(ARCHIVE);
        closed(
            &archive,
            &[
                ("data/x.pdf", None),
                ("data/y.pdf", None),
                ("data/z.pdf", None),
            ],
        );
        fs::write(archive.join("data/x.pdf"), "changed").expect("written");
        fs::remove_file(archive.join("data/y.pdf")).expect("removed");
        fs::write(archive.join("data/stray"), "x").expect("written");
        fs::write(archive.join(books::INFO), "Payload-Oxum: 1.1\n").expect("written");
        fs::write(archive.join("manifest-md5.txt"), "").expect("written");
        let changed = |path: &str, whose: Option<&str>| Finding::Changed {
            path: path.into(),
            whose: whose.map(Into::into),
        };
        let missing = |path: Option<&str>, whose: Option<&str>| Finding::Missing {
            path: path.map(Into::into),
            whose: whose.map(Into::into),
        };
        let extra = |path: &str| Finding::Extra { path: path.into() };
        let found = verify(dir).expect("verified");
        let wanted = [
            changed("archive/bag-info.txt", None),
            changed("archive/data/x.pdf", None),
            changed("packs/b.pdf", Some("2/1")),
            missing(None, Some("3/1")),
            missing(None, Some("4/1")),
            missing(None, Some("5/1")),
            missing(Some("archive/data/y.pdf"), None),
            missing(Some("print/3A.pdf"), None),
            extra("archive/data/stray"),
            extra("packs/.gespreksmap-1.tmp"),
            extra("packs/link.pdf"),
            extra("packs/stray.pdf"),
            extra("packs/way-out"),
            Finding::Unchecked {
                path: "archive/manifest-md5.txt".into(),
            },
        ];
        assert_eq!(found.findings, wanted);
        // a.pdf; z.pdf, bagit.txt, the manifest and the dates.
        assert_eq!(found.checked, 5);
    }

    #[test]
    fn a_folder_that_tells_nothing_is_a_fault_and_a_broken_archive_a_finding() {
        let root = tempfile::tempdir().expect("a folder");
        let dir = root.path();
        let at = dir.join(MANIFEST);
        assert_eq!(verify(dir), Err(VerifyFault::Neither(dir.to_owned())));
        for (text, fault) in [
            ("{\n", VerifyFault::Form(at.clone(), 2)),
            ("{\"version\":1}", VerifyFault::Version(at.clone(), 1)),
            ("{\"version\":2}", VerifyFault::Form(at.clone(), 1)),
        ] {
            fs::write(&at, text).expect("written");
            assert_eq!(verify(dir), Err(fault), "{text}");
        }
        fs::remove_file(&at).expect("removed");
        fs::create_dir(&at).expect("made");
        assert!(
            matches!(verify(dir), Err(VerifyFault::File(path, FileReason::WrongKind)) if path == at)
        );
        fs::remove_dir(&at).expect("removed");
        make(dir, "packs/a.pdf");
        write_manifest(dir, &[pack("1", "packs/a.pdf", "made")], &[]);
        write::write_new(&dir.join("archive/bagit.txt"), b"?").expect("written");
        let found = verify(dir).expect("verified");
        let path = "archive/bagit.txt".to_owned();
        let findings = vec![Finding::BadLine { path, line: 1 }];
        assert_eq!(
            found,
            Verified {
                checked: 1,
                findings
            }
        );
    }

    #[cfg(unix)]
    #[test]
    fn an_archive_that_is_a_link_is_not_looked_into() {
        let root = tempfile::tempdir().expect("a folder");
        let (dir, elsewhere) = (root.path().join("out"), root.path().join("elsewhere"));
        closed(&elsewhere, &[("data/a.pdf", None)]);
        make(&dir, "packs/a.pdf");
        write_manifest(&dir, &[pack("1", "packs/a.pdf", "made")], &[]);
        std::os::unix::fs::symlink(&elsewhere, dir.join(ARCHIVE)).expect("linked");
        let path = ARCHIVE.to_owned();
        let findings = vec![Finding::Extra { path }];
        assert_eq!(
            verify(&dir),
            Ok(Verified {
                checked: 1,
                findings
            })
        );
    }
}
