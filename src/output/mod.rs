//! Finished files → the output folder, and a manifest of them.
//!
//! In: bytes with their place in the plan. Out: files below the output folder, each written beside its target,
//! flushed and renamed, so that no half file is ever seen under its own name; the manifest comes last. On Unix
//! only the owner can read them. What was there before is kept, also what no longer belongs to a pupil: that is
//! told, and removed only when asked. One run at a time works in a folder; or runs of shards, which leave parts
//! that a run of the whole puts together.

mod bag;
mod bagit;
pub mod index;
mod journal;
mod known;
mod manifest;
mod outbox;
mod parts;
mod purge;
mod record;
mod retention;
mod sweep;
mod verify;
mod walk;
mod write;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, FileReason, Problem};
use crate::domain::Shard;
pub use bag::{About, Bag, BagFault, Entry};
use journal::Journal;
use known::Known;
pub use outbox::{AboutPart, Broken, Outbox, Scope};
pub use parts::{Choices, Parts, PartsFault};
pub use purge::{Due, PurgeFault, due};
pub use record::{FileRecord, Outcome, Sum, hex};
use record::{PackRecord, PaperRecord};
pub use verify::{Finding, Verified, VerifyFault, verify};
pub use write::{Written, new_folder, write_new, write_once};

/// Name of the manifest.
pub const MANIFEST: &str = "manifest.json";

/// Name of the page to look at.
pub const OVERVIEW: &str = "index.html";

/// Name of the overview that a run writes.
pub fn overview_name(shard: Option<Shard>) -> String {
    shard.map_or_else(|| OVERVIEW.to_owned(), parts::overview_name)
}

/// How a run ended. Planned is always written + kept + failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Packs of the plan, with rows that could not become a pupil.
    pub planned: usize,
    /// New or changed files.
    pub written: usize,
    /// Files that were there already.
    pub kept: usize,
    /// Packs that could not be made or written.
    pub failed: usize,
    /// Pages of the packs and papers that are there now.
    pub pages: usize,
    /// Files besides the packs: print runs, papers for teachers and parents, reports.
    pub papers: usize,
    /// Of an earlier run, and of no pupil or class that is in the files now.
    pub left: usize,
    /// Of those, removed in this run.
    pub pruned: usize,
}

impl Tally {
    /// Whether the run had nothing to make.
    pub fn is_nothing(&self) -> bool {
        self.planned + self.papers == 0
    }
}

/// What became of one file in this run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Written in this run.
    Written,
    /// Was there already.
    Kept,
    /// Not there.
    Failed,
}

/// What became of a pack in a run: what its record says that the plan does not know. A run may have a hundred thousand.
#[derive(Clone, Copy, Debug)]
pub struct Ended {
    /// Whether it is there.
    pub state: State,
    /// Its file; nothing when it is not there.
    pub file: Option<FileRecord>,
    /// Code of the problem that kept it from being made.
    pub problem: Option<&'static str>,
}

impl Ended {
    fn failed(code: &'static str) -> Self {
        Ended {
            state: State::Failed,
            file: None,
            problem: Some(code),
        }
    }
}

/// The school as it is now, also what is not of this run.
pub struct Whole<'a> {
    /// Paths of all packs.
    pub packs: &'a [&'a str],
    /// Names of all classes.
    pub classes: &'a BTreeSet<&'a str>,
    /// Numbers of all pupils.
    pub pupils: &'a BTreeSet<&'a str>,
}

/// Files of an earlier run that nobody has any more.
#[derive(Debug, Default)]
pub struct Leavers {
    packs: Vec<PackRecord>,
    papers: Vec<PaperRecord>,
    /// Packs and papers that were removed in this run, by place.
    gone: BTreeSet<Sum>,
    /// The same of what somebody removed by hand: nothing is left to tell of it.
    absent: BTreeSet<Sum>,
}

impl Leavers {
    /// How many files there were.
    pub fn found(&self) -> usize {
        self.packs.len() + self.papers.len()
    }

    /// How many of them are gone now.
    pub fn pruned(&self) -> usize {
        self.gone.len()
    }

    /// Forgets those whose file is not among these.
    fn forget_absent(&mut self, there: &BTreeSet<Sum>) {
        let (packs, absent) = { std::mem::take(&mut self.packs).into_iter() }
            .partition(|it| it.place.as_ref().is_some_and(|it| there.contains(it)));
        self.packs = packs;
        let absent: Vec<PackRecord> = absent;
        self.absent
            .extend(absent.into_iter().filter_map(|it| it.place));
        let (papers, absent) = { std::mem::take(&mut self.papers).into_iter() }
            .partition(|it| there.contains(&record::place(&it.path)));
        self.papers = papers;
        let absent: Vec<PaperRecord> = absent;
        self.absent
            .extend(absent.into_iter().map(|it| record::place(&it.path)));
    }

    /// Whether the file of this place is not there any more.
    fn is_gone(&self, place: &Sum) -> bool {
        self.gone.contains(place) || self.absent.contains(place)
    }

    fn stay(&self) -> usize {
        self.found() - self.pruned()
    }
}

/// What is there already, for workers to ask.
#[derive(Clone)]
pub struct Kept {
    folder: PathBuf,
    known: Arc<Known>,
}

impl Kept {
    /// Whether an earlier run left anything.
    pub fn any(&self) -> bool {
        self.known.any()
    }

    /// Whether the file at this path was made of the same input, and is still as it was made.
    pub fn is_current(&self, path: &str, input: &[u8; 32]) -> bool {
        self.known.current(&self.folder, path, input).is_some()
    }

    /// The papers that were made together of this input, when all are as they were made.
    pub fn papers_of(&self, input: &[u8; 32]) -> Vec<String> {
        let paths: Vec<String> = self.known.papers_of(input);
        if paths.iter().all(|path| self.is_current(path, input)) {
            paths
        } else {
            Vec::new()
        }
    }
}

/// Writes a file that is of no run, with the folders above it.
///
/// # Errors
///
/// Why it could not be written.
pub fn put(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    write::write_new(path, bytes).map_err(|reason| unwritable(path, reason))
}

/// Removes the reports of a bag that are past their date, and what a killed run left half done there. No run works
/// in the output folder around it meanwhile.
///
/// # Errors
///
/// Another run works there, the bag cannot be read, or a file cannot be removed.
pub fn purge(bag: &Path, before: NaiveDate, on: NaiveDate) -> Result<Vec<Due>, PurgeFault> {
    let around = bag.parent().filter(|it| it.join(journal::NAME).is_file());
    let lock = around.map(|around| {
        Journal::open(around).map_err(|reason| PurgeFault::File(around.to_owned(), reason))
    });
    let lock = lock.transpose()?;
    sweep::temporary(bag);
    let due = purge::purge(bag, before, on);
    drop(lock);
    due
}

/// A place that cannot be read.
pub fn unreadable(path: &Path, reason: FileReason) -> Diagnostic {
    Diagnostic::run(Problem::FileUnverified {
        path: path.display().to_string(),
        reason,
    })
}

/// A place that cannot be written to.
pub fn unwritable(path: &Path, reason: FileReason) -> Diagnostic {
    Diagnostic::run(Problem::OutputUnwritable {
        path: path.display().to_string(),
        reason,
    })
}
