//! `.gespreksmap.lock`: keeps two runs out of one folder, and remembers what an interrupted run has made.
//!
//! Every finished file adds a line. The manifest at the end of a run holds all of them, and the lines go. A run
//! that was killed left no manifest: the next one finds the lines. The system frees the lock of a run that ends,
//! however it ends.
//!
//! Runs of shards share the lock of the folder and have a journal each, so that they work side by side, while a run
//! of the whole works alone.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::parts;
use super::record::{PackRecord, PaperRecord, Sum};
use crate::diagnostic::FileReason;
use crate::domain::Shard;

/// The name of the file.
pub const NAME: &str = ".gespreksmap.lock";

/// One finished file.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Line {
    /// A pack.
    Pack(PackRecord),
    /// Papers that belong together.
    Papers(Vec<PaperRecord>),
    /// A report of the archive.
    Report(PackRecord),
    /// When each file was last written, by the digest of its path: what is as young as that is as it was made.
    Stamps(BTreeMap<Sum, u64>),
}

/// The locked file.
pub struct Journal {
    file: File,
    name: String,
    /// The lock of the folder, when runs of other shards may have it too.
    _shared: Option<File>,
}

impl Journal {
    /// Locks the folder, and reads what an interrupted run has made. A last line that was never finished does
    /// not count.
    pub fn open(folder: &Path) -> Result<(Self, Vec<Line>), FileReason> {
        Journal::at(folder, NAME.to_owned(), None)
    }

    /// Keeps runs of the whole out of the folder, and others of the same shard. Gives what an interrupted run of
    /// the whole has made, and what one of this shard has.
    pub fn open_part(
        folder: &Path,
        shard: Shard,
    ) -> Result<(Self, Vec<Line>, Vec<Line>), FileReason> {
        let mut shared = file(&folder.join(NAME)).map_err(|error| FileReason::from(&error))?;
        locked(shared.try_lock_shared())?;
        let (whole, _) = lines(&mut shared).map_err(|error| FileReason::from(&error))?;
        let name = parts::journal_name(shard);
        let (journal, own) = Journal::at(folder, name, Some(shared))?;
        Ok((journal, whole, own))
    }

    fn at(
        folder: &Path,
        name: String,
        shared: Option<File>,
    ) -> Result<(Self, Vec<Line>), FileReason> {
        let mut file = file(&folder.join(&name)).map_err(|error| FileReason::from(&error))?;
        locked(file.try_lock())?;
        let (lines, whole) = lines(&mut file).map_err(|error| FileReason::from(&error))?;
        // A half line would spoil the next one.
        let ready = file
            .set_len(whole)
            .and_then(|()| file.seek(SeekFrom::End(0)));
        ready.map_err(|error| FileReason::from(&error))?;
        let journal = Journal {
            file,
            name,
            _shared: shared,
        };
        Ok((journal, lines))
    }

    /// What the file is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Remembers a finished file.
    pub fn add(&mut self, line: &Line) -> Result<(), FileReason> {
        let mut text = serde_json::to_vec(line).expect("plain values are always json");
        text.push(b'\n');
        // One write: a kill leaves the whole line or a part of it, never two mixed.
        self.file
            .write_all(&text)
            .map_err(|error| FileReason::from(&error))
    }

    /// Forgets every line but when files were written: the manifest has the rest. The file stays, so that the lock
    /// is always the same file.
    pub fn clear(&mut self, stamps: BTreeMap<Sum, u64>) -> Result<(), FileReason> {
        let cleared = self.file.set_len(0).and_then(|()| self.file.rewind());
        cleared.map_err(|error| FileReason::from(&error))?;
        self.add(&Line::Stamps(stamps))
    }
}

/// The lines of a journal that nobody works with now; none when it is not there.
pub fn read(path: &Path) -> Vec<Line> {
    let read = OpenOptions::new().read(true).open(path);
    let read = read.and_then(|mut file| lines(&mut file));
    read.map_or_else(|_| Vec::new(), |(lines, _)| lines)
}

/// Opens a journal, for its owner only.
fn file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

fn locked(lock: Result<(), TryLockError>) -> Result<(), FileReason> {
    match lock {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(FileReason::Locked),
        Err(TryLockError::Error(error)) => Err(FileReason::from(&error)),
    }
}

/// The lines of a journal, and how many bytes the finished ones take.
fn lines(file: &mut File) -> std::io::Result<(Vec<Line>, u64)> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let whole = bytes.iter().rposition(|&byte| byte == b'\n');
    let whole = whole.map_or(0, |at| at + 1);
    let lines = bytes[..whole].split(|&byte| byte == b'\n');
    let lines = lines.filter_map(|line| serde_json::from_slice(line).ok());
    Ok((lines.collect(), whole as u64))
}

#[cfg(test)]
mod tests {
    use super::super::record::Outcome;
    use super::*;

    fn paper(path: &str) -> Line {
        Line::Papers(vec![PaperRecord {
            edition: "teacher".to_owned(),
            path: path.to_owned(),
            pages: 1,
            bytes: 2,
            sha256: Sum::of(b"a"),
            input: Sum::of(b"b"),
            outcome: Outcome::Made,
        }])
    }

    #[test]
    fn a_folder_is_locked_for_one_run_at_a_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = Journal::open(folder.path()).expect("free");
        let second = Journal::open(folder.path()).map(|_| ());
        assert_eq!(second, Err(FileReason::Locked));
        drop(first);
        assert!(Journal::open(folder.path()).is_ok());
    }

    #[test]
    fn shards_work_side_by_side_and_a_run_of_the_whole_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let whole = || Journal::open(folder.path()).map(|_| ());
        let part = |number| {
            let shard = Shard::new(number, 2).expect("a part");
            Journal::open_part(folder.path(), shard)
        };
        let (mut first, ..) = part(1).expect("free");
        let second = part(2).expect("free");
        assert_eq!(part(1).map(|_| ()).err(), Some(FileReason::Locked));
        assert_eq!(whole(), Err(FileReason::Locked));
        first.add(&paper("a")).expect("written");
        drop((first, second));
        let (journal, lines) = Journal::open(folder.path()).expect("free");
        assert_eq!(lines, []);
        assert_eq!(part(1).map(|_| ()).err(), Some(FileReason::Locked));
        drop(journal);
        let (_, whole, own) = part(1).expect("free");
        assert_eq!((whole, own), (vec![], vec![paper("a")]));
    }

    #[test]
    fn an_interrupted_run_is_remembered_but_for_its_half_line() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut journal, lines) = Journal::open(folder.path()).expect("free");
        assert_eq!(lines, []);
        journal.add(&paper("a")).expect("written");
        journal.add(&paper("b")).expect("written");
        journal.file.write_all(b"{\"papers\":[{\"ed").expect("half");
        drop(journal);
        let (mut journal, lines) = Journal::open(folder.path()).expect("free");
        assert_eq!(lines, [paper("a"), paper("b")]);
        journal.add(&paper("c")).expect("written");
        drop(journal);
        let (mut journal, lines) = Journal::open(folder.path()).expect("free");
        assert_eq!(lines, [paper("a"), paper("b"), paper("c")]);
        let stamps = || BTreeMap::from([(Sum::of(b"a"), 7)]);
        journal.clear(stamps()).expect("cleared");
        drop(journal);
        let (_, lines) = Journal::open(folder.path()).expect("free");
        assert_eq!(lines, [Line::Stamps(stamps())]);
    }
}
