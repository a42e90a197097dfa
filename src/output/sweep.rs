//! Removes what a killed run left half done, and, only when asked, packs of pupils who left.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the one place where files of an earlier run are removed"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::record::place;
use super::write::{TEMPORARY_END, TEMPORARY_START};
use super::{Leavers, unwritable};
use crate::diagnostic::{Diagnostic, FileReason};

/// Removes temporary files that a killed run left behind. Called under the lock: they are of no other run.
/// Those that cannot be removed do no harm, and `verify` names them.
pub fn temporary(folder: &Path) {
    for path in files(folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(TEMPORARY_START) && name.ends_with(TEMPORARY_END) {
            _ = fs::remove_file(&path);
        }
    }
}

/// Removes the files of those who left. What somebody removed by hand is gone as well.
pub fn remove(folder: &Path, left: &mut Leavers, problems: &mut Vec<Diagnostic>) {
    let packs = left.packs.iter().filter_map(|it| it.place.clone());
    let papers = left.papers.iter().map(|it| it.path.clone());
    let mut gone: BTreeSet<String> = packs.chain(papers).collect();
    for path in files(folder) {
        let Some(below) = below(folder, &path) else {
            continue;
        };
        let place = place(&below);
        if !gone.contains(&below) && !gone.contains(&place) {
            continue;
        }
        if let Err(error) = fs::remove_file(&path) {
            gone.remove(&below);
            gone.remove(&place);
            problems.push(unwritable(&path, FileReason::from(&error)));
        }
    }
    left.gone = gone;
}

/// The digests of the paths of all files below a folder.
pub fn places(folder: &Path) -> BTreeSet<String> {
    let files = files(folder);
    let below = files.iter().filter_map(|path| below(folder, path));
    below.map(|path| place(&path)).collect()
}

/// A path below a folder, with `/` between.
fn below(folder: &Path, path: &Path) -> Option<String> {
    let names = path.strip_prefix(folder).ok()?.components();
    let names: Option<Vec<&str>> = names.map(|name| name.as_os_str().to_str()).collect();
    Some(names?.join("/"))
}

/// Every file below a folder. Links are not followed.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        for entry in entries {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() => found.push(entry.path()),
                _ => {}
            }
        }
    }
    found
}
