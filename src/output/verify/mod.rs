//! Looks whether everything that was made is still there as it was made.
//!
//! In: an output folder with its `manifest.json`, or a bag. Out: what differs. Nothing is written, no link is
//! followed, and a file that cannot be read does not end the look. Paths hold the names of pupils: they are for
//! the terminal only (P3).

mod bag;
mod folder;

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::{bag as books, walk};
use crate::diagnostic::FileReason;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Files that are there and right.
    pub checked: usize,
    /// What is not right, by kind, then path.
    pub findings: Vec<Finding>,
}

/// One thing that is not as it was made. Paths are below the folder that was looked at, with `/` between folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A file with other bytes than it was made with.
    Changed {
        /// Where it lies.
        path: String,
        /// Pupil number and household, as `1001/1`.
        whose: Option<String>,
    },
    /// A file that is not there.
    Missing {
        /// Where it was; not known for a pack, as the manifest holds no names.
        path: Option<String>,
        /// Pupil number and household, as `1001/1`.
        whose: Option<String>,
    },
    /// A file or link that nothing accounts for.
    Extra {
        /// Where it lies.
        path: String,
    },
    /// A file or folder that cannot be looked into.
    Unreadable {
        /// Where it lies; empty for the folder itself.
        path: String,
        /// Why.
        reason: FileReason,
    },
    /// A line of a tag file that cannot be read, or leads outside the bag.
    BadLine {
        /// The tag file.
        path: String,
        /// From 1.
        line: usize,
    },
    /// The count in `bag-info.txt` is not that of the payload, which is otherwise right.
    Oxum {
        /// As stated: bytes, point, files.
        stated: String,
        /// As counted.
        counted: String,
    },
    /// A manifest with another algorithm than SHA-256: its digests were not looked at.
    Unchecked {
        /// The manifest.
        path: String,
    },
}

/// Why a folder could not be verified at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VerifyFault {
    /// Neither an output folder nor a bag: no `manifest.json`, no `bagit.txt`.
    Neither(PathBuf),
    /// Parts of a run that have not been put together: nothing tells yet what should be there.
    Apart(PathBuf),
    /// A file that tells what to look for cannot be read.
    File(PathBuf, FileReason),
    /// `manifest.json` is not what this program writes; the line, from 1.
    Form(PathBuf, usize),
    /// `manifest.json` of another version of this program.
    Version(PathBuf, u64),
    /// `bagit.txt` is of another version or encoding, or no declaration.
    Declaration(PathBuf),
    /// A bag with no manifest but those of another algorithm than SHA-256.
    Algorithm(PathBuf),
}

/// Verifies a bag, or an output folder with the bag in its `archive/`.
///
/// # Errors
///
/// Nothing there tells what should be there. Everything else is a finding.
pub fn verify(dir: &Path) -> Result<Verified, VerifyFault> {
    let verified = if walk::is_file(&dir.join(books::DECLARATION)) {
        bag::verify(dir)?
    } else {
        folder::verify(dir)?
    };
    Ok(sorted(verified))
}

/// A file that is there, and the digest that it should have.
struct Claim<'a> {
    path: &'a str,
    sha256: Cow<'a, str>,
    whose: Option<&'a str>,
}

/// Reads the claimed files and tells how many are right.
fn compare(root: &Path, claims: &[Claim<'_>], findings: &mut Vec<Finding>) -> usize {
    let paths: Vec<&str> = claims.iter().map(|claim| claim.path).collect();
    let mut right = 0;
    for (claim, sum) in claims.iter().zip(walk::digests(root, &paths)) {
        let path = claim.path.to_owned();
        match sum {
            Ok(sum) if sum == claim.sha256 => right += 1,
            Ok(_) => findings.push(Finding::Changed {
                path,
                whose: claim.whose.map(str::to_owned),
            }),
            Err(reason) => findings.push(Finding::Unreadable { path, reason }),
        }
    }
    right
}

fn unreadable(tree: &walk::Tree) -> impl Iterator<Item = Finding> {
    let finding = |(path, reason): &(String, FileReason)| Finding::Unreadable {
        path: path.clone(),
        reason: *reason,
    };
    tree.unreadable.iter().map(finding)
}

fn sorted(mut verified: Verified) -> Verified {
    verified.findings.sort_by_cached_key(|finding| {
        let (kind, path, more) = match finding {
            Finding::Changed { path, whose } => (0, path.clone(), whose.clone()),
            Finding::Missing { path, whose } => {
                (1, path.clone().unwrap_or_default(), whose.clone())
            }
            Finding::Extra { path } => (2, path.clone(), None),
            Finding::Unreadable { path, .. } => (3, path.clone(), None),
            Finding::BadLine { path, line } => (4, path.clone(), Some(format!("{line:09}"))),
            Finding::Oxum { stated, .. } => (5, stated.clone(), None),
            Finding::Unchecked { path } => (6, path.clone(), None),
        };
        (kind, path, more)
    });
    // A manifest that is gone is missed by itself and by the manifest of tag files.
    verified.findings.dedup();
    verified
}
