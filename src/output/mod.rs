//! Rendered packs → files, and a manifest of them.
//!
//! In: bytes with their place in the plan. Out: files below the output folder, each written beside its target,
//! flushed and renamed, so that no half file is ever seen under its own name; the manifest comes last. On Unix
//! only the owner can read them. Nothing that was there before is deleted.

mod manifest;
mod write;

use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, FileReason, Problem};
use crate::plan::Plan;
use crate::render::Rendered;
use manifest::{Entry, Manifest, State};
pub use write::{new_folder, write_new, write_once};

/// How a run ended. Planned is always written + kept + failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Packs of the plan, with rows that could not become a pupil.
    pub planned: usize,
    /// New or changed files.
    pub written: usize,
    /// Files that were there already, byte for byte.
    pub kept: usize,
    /// Packs that could not be made or written.
    pub failed: usize,
    /// Pages of the packs and papers that are there now.
    pub pages: usize,
    /// Papers besides the packs: for teachers, for all parents.
    pub papers: usize,
}

/// The output folder of one run.
pub struct Outbox<'a> {
    folder: PathBuf,
    plan: &'a Plan<'a>,
    entries: Vec<Option<Entry>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Outbox<'a> {
    /// Opens the folder and makes those of the plan in it.
    pub fn open(folder: PathBuf, plan: &'a Plan<'a>) -> Result<Self, Diagnostic> {
        let make =
            |path: &std::path::Path| write::folder(path).map_err(|reason| unwritable(path, reason));
        make(&folder)?;
        for pack in &plan.packs {
            if let Some((below, _)) = pack.path.rsplit_once('/') {
                make(&folder.join(below))?;
            }
        }
        let entries = (0..plan.packs.len()).map(|_| None).collect();
        Ok(Outbox {
            folder,
            plan,
            entries,
            diagnostics: Vec::new(),
        })
    }

    /// Takes one pack, made or failed.
    pub fn take(&mut self, at: usize, made: Result<Rendered, Diagnostic>) {
        let path = self.folder.join(&self.plan.packs[at].path);
        let written = made.and_then(|rendered| match write::write(&path, &rendered.bytes) {
            Ok(new) => Ok((rendered, new)),
            Err(reason) => Err(unwritable(&path, reason)),
        });
        let entry = match written {
            Ok((rendered, new)) => Entry::made(&self.plan.packs[at], &rendered, new),
            Err(problem) => {
                let entry = Entry::failed(&self.plan.packs[at], &problem);
                // A blocked pack was told at its row already.
                if self.plan.packs[at].blocked.is_none() {
                    self.diagnostics.push(problem);
                }
                entry
            }
        };
        self.entries[at] = Some(entry);
    }

    /// Writes the manifest and counts.
    pub fn close(self) -> Result<(Tally, Vec<Diagnostic>), Diagnostic> {
        let mut entries: Vec<Entry> = self
            .entries
            .into_iter()
            .enumerate()
            .map(|(at, entry)| entry.unwrap_or_else(|| Entry::unfinished(&self.plan.packs[at])))
            .collect();
        entries.extend(self.plan.lost.iter().map(|code| Entry::lost(code)));
        let tally = tally(&entries);
        assert_eq!(
            tally.planned,
            self.plan.total(),
            "every planned pack has an entry"
        );
        assert_eq!(
            tally.planned,
            tally.written + tally.kept + tally.failed,
            "every pack has one end"
        );
        let path = self.folder.join("manifest.json");
        let manifest = Manifest::new(&tally, entries).to_json();
        write::write(&path, manifest.as_bytes()).map_err(|reason| unwritable(&path, reason))?;
        Ok((tally, self.diagnostics))
    }
}

fn tally(entries: &[Entry]) -> Tally {
    let count = |state: State| entries.iter().filter(|entry| entry.state == state).count();
    Tally {
        planned: entries.len(),
        written: count(State::Written),
        kept: count(State::Kept),
        failed: count(State::Failed),
        pages: entries.iter().map(|entry| entry.pages).sum(),
        papers: 0,
    }
}

/// Writes a paper that is no pack, with the folders above it.
///
/// # Errors
///
/// Why it could not be written.
pub fn put(path: &std::path::Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let unwritable = |reason| unwritable(path, reason);
    if let Some(above) = path.parent() {
        write::folder(above).map_err(unwritable)?;
    }
    write::write(path, bytes).map(|_| ()).map_err(unwritable)
}

/// A place that cannot be written to.
pub fn unwritable(path: &std::path::Path, reason: FileReason) -> Diagnostic {
    Diagnostic::run(Problem::OutputUnwritable {
        path: path.display().to_string(),
        reason,
    })
}
