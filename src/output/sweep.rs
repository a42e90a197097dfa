//! Removes what a killed run left half done, and, only when asked, packs of pupils who left.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the one place where files of an earlier run are removed"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::record::{Sum, place};
use super::walk::walk;
use super::write::{TEMPORARY_END, TEMPORARY_START};
use super::{Leavers, unwritable};
use crate::diagnostic::{Diagnostic, FileReason};

/// Removes temporary files that a killed run left behind. Called under the lock: they are of no other run.
/// Those that cannot be removed do no harm, and `verify` names them.
pub fn temporary(folder: &Path) {
    for path in walk(folder, None).files.keys() {
        let name = path.rsplit('/').next().unwrap_or_default();
        if name.starts_with(TEMPORARY_START) && name.ends_with(TEMPORARY_END) {
            _ = fs::remove_file(folder.join(path));
        }
    }
}

/// Removes the files of those who left. What somebody removed by hand is gone as well.
pub fn remove(folder: &Path, left: &mut Leavers, problems: &mut Vec<Diagnostic>) {
    let packs = left.packs.iter().filter_map(|it| it.place);
    let papers = left.papers.iter().map(|it| place(&it.path));
    let mut gone: BTreeSet<Sum> = packs.chain(papers).collect();
    for below in walk(folder, None).files.keys() {
        let place = place(below);
        if !gone.contains(&place) {
            continue;
        }
        let path = folder.join(below);
        if let Err(error) = fs::remove_file(&path) {
            gone.remove(&place);
            problems.push(unwritable(&path, FileReason::from(&error)));
        }
    }
    left.gone = gone;
}

/// The digests of the paths of all files below a folder.
pub fn places(folder: &Path) -> BTreeSet<Sum> {
    let tree = walk(folder, None);
    tree.files.keys().map(|path| place(path)).collect()
}
