//! A folder → the files in it, and their digests.
//!
//! Symbolic links are never followed: a link is something that is not a file, wherever it leads.

#![expect(
    clippy::disallowed_methods,
    reason = "this is where written files are looked at again"
)]

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::num::NonZero;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::record::hex;
use crate::diagnostic::FileReason;

/// Everything below a folder. Paths are relative to it, with `/` between folders.
#[derive(Debug, Default)]
pub struct Tree {
    /// Files with their sizes in bytes.
    pub files: BTreeMap<String, u64>,
    /// Links, devices, and files whose names are no text.
    pub others: Vec<String>,
    /// Folders and files that could not be looked into.
    pub unreadable: Vec<(String, FileReason)>,
    composed: OnceLock<HashMap<String, String>>,
}

impl Tree {
    /// The file at a path, also when a Mac spelled its name with separate accents (NFD).
    pub fn find(&self, path: &str) -> Option<&str> {
        if let Some((known, _)) = self.files.get_key_value(path) {
            return Some(known);
        }
        let composed = self.composed.get_or_init(|| {
            let spelled = |path: &String| (nfc(path), path.clone());
            self.files.keys().map(spelled).collect()
        });
        composed.get(&nfc(path)).map(String::as_str)
    }

    /// The first link or folder on the way to a path that was not looked into, with the reason if there is one.
    pub fn barrier(&self, path: &str) -> Option<(&str, Option<FileReason>)> {
        let path = nfc(path);
        let leads = |other: &str| {
            let rest = path.strip_prefix(&nfc(other));
            rest.is_some_and(|rest| other.is_empty() || rest.is_empty() || rest.starts_with('/'))
        };
        let links = self.others.iter().map(|other| (other.as_str(), None));
        let closed = self
            .unreadable
            .iter()
            .map(|(closed, reason)| (closed.as_str(), Some(*reason)));
        links.chain(closed).find(|(other, _)| leads(other))
    }
}

/// A text in the composed form, as this program writes names.
pub fn nfc(text: &str) -> String {
    if is_nfc(text) {
        text.to_owned()
    } else {
        text.nfc().collect()
    }
}

/// Looks at everything below a folder except what is below `skip`. The walk goes on after what it cannot read.
pub fn walk(root: &Path, skip: Option<&str>) -> Tree {
    let mut tree = Tree::default();
    let mut open = vec![String::new()];
    while let Some(folder) = open.pop() {
        match fs::read_dir(root.join(&folder)) {
            Ok(entries) => {
                for entry in entries {
                    look(entry, &folder, skip, &mut tree, &mut open);
                }
            }
            Err(error) => tree.unreadable.push((folder, FileReason::from(&error))),
        }
    }
    tree.others.sort();
    tree.unreadable.sort_by(|one, other| one.0.cmp(&other.0));
    tree
}

fn look(
    entry: io::Result<fs::DirEntry>,
    folder: &str,
    skip: Option<&str>,
    tree: &mut Tree,
    open: &mut Vec<String>,
) {
    let below = |name: &str| match folder {
        "" => name.to_owned(),
        folder => format!("{folder}/{name}"),
    };
    let entry = match entry {
        Ok(entry) => entry,
        Err(error) => {
            let reason = FileReason::from(&error);
            return tree.unreadable.push((folder.to_owned(), reason));
        }
    };
    let name = entry.file_name();
    let Some(path) = name.to_str().map(below) else {
        return tree.others.push(below(&name.to_string_lossy()));
    };
    // Neither follows a link.
    match entry.metadata() {
        Ok(about) if about.is_dir() => {
            if skip != Some(path.as_str()) {
                open.push(path);
            }
        }
        Ok(about) if about.is_file() => {
            tree.files.insert(path, about.len());
        }
        Ok(_) => tree.others.push(path),
        Err(error) => tree.unreadable.push((path, FileReason::from(&error))),
    }
}

/// The SHA-256 of files below a folder, in the order of the paths, worked out on all cores.
pub fn digests(root: &Path, paths: &[&str]) -> Vec<Result<String, FileReason>> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut buffer = vec![0; 256 * 1024];
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = paths.get(at) else {
                return done;
            };
            done.push((at, digest_file(&root.join(path), &mut buffer)));
        }
    };
    let mut all: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..workers.min(paths.len()))
            .map(|_| scope.spawn(work))
            .collect();
        let finish = |thread: thread::ScopedJoinHandle<'_, Vec<_>>| {
            thread.join().expect("hashing does not panic")
        };
        threads.into_iter().flat_map(finish).collect()
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, sum)| sum).collect()
}

/// The SHA-256 of a file, read through a buffer.
pub fn digest_file(path: &Path, buffer: &mut [u8]) -> Result<String, FileReason> {
    let mut stream = || -> io::Result<String> {
        let mut file = File::open(path)?;
        let mut sum = Sha256::new();
        loop {
            match file.read(buffer) {
                Ok(0) => return Ok(hex(&sum.finalize())),
                Ok(read) => sum.update(&buffer[..read]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    };
    stream().map_err(|error| FileReason::from(&error))
}

/// The bytes of a file; nothing when there is none.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, FileReason> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(FileReason::from(&error)),
    }
}

/// The names in a folder, sorted; none when it is not there.
pub fn names(folder: &Path) -> Result<Vec<String>, FileReason> {
    let list = || -> io::Result<Vec<String>> {
        let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
        let entries = fs::read_dir(folder)?;
        entries.map(|entry| entry.map(name)).collect()
    };
    let mut names = match list() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        names => names.map_err(|error| FileReason::from(&error))?,
    };
    names.sort();
    Ok(names)
}

/// Whether a path is that of a folder, and no link to one.
pub fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_dir())
}

/// Whether a path is that of a file, and no link to one.
pub fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file())
}

#[cfg(test)]
mod tests {
    use super::super::record::digest;
    use super::*;

    #[test]
    fn a_tree_names_files_with_slashes_and_finds_decomposed_names() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("a/b")).expect("made");
        fs::create_dir_all(root.path().join("skipped")).expect("made");
        for name in ["a/b/Zoe\u{308}.pdf", "a/خالد.pdf", "skipped/x"] {
            fs::write(root.path().join(name), name).expect("written");
        }
        let tree = walk(root.path(), Some("skipped"));
        let found: Vec<&str> = tree.files.keys().map(String::as_str).collect();
        assert_eq!(found, ["a/b/Zoe\u{308}.pdf", "a/خالد.pdf"]);
        assert_eq!(tree.find("a/b/Zo\u{eb}.pdf"), Some("a/b/Zoe\u{308}.pdf"));
        assert_eq!(tree.find("a/b/Zoe.pdf"), None);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed_and_bar_the_way() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir(root.path().join("real")).expect("made");
        fs::write(root.path().join("real/x"), "x").expect("written");
        std::os::unix::fs::symlink("real", root.path().join("link")).expect("linked");
        let tree = walk(root.path(), None);
        assert_eq!(tree.others, ["link"]);
        assert_eq!(tree.files.len(), 1);
        assert_eq!(tree.barrier("link/x"), Some(("link", None)));
        assert_eq!(tree.barrier("linked/x"), None);
        let gone = walk(&root.path().join("gone"), None);
        let whole = Some(("", Some(FileReason::NotFound)));
        assert_eq!(gone.barrier("any/x"), whole, "the folder itself");
    }

    #[test]
    fn digests_come_in_the_order_of_the_paths() {
        let root = tempfile::tempdir().expect("a folder");
        let names: Vec<String> = (0..50).map(|at| format!("{at}.pdf")).collect();
        for name in &names {
            fs::write(root.path().join(name), name).expect("written");
        }
        let mut paths: Vec<&str> = names.iter().map(String::as_str).collect();
        paths.push("gone");
        let sums = digests(root.path(), &paths);
        for (name, sum) in names.iter().zip(&sums) {
            assert_eq!(sum, &Ok(digest(name.as_bytes())));
        }
        assert_eq!(sums[50], Err(FileReason::NotFound));
    }
}
