//! The output folder of one run: what workers made is written, remembered, counted, and told in the manifest.

mod close;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::journal::{Journal, Line};
use super::known::{Known, stamp};
use super::parts::{PartManifest, Parts};
use super::record::{FileRecord, Outcome, PackRecord, PaperRecord, Sum, place};
use super::{Ended, Kept, Leavers, OVERVIEW, State, Tally, Whole, parts, sweep, unwritable, write};
use crate::diagnostic::{Diagnostic, FileReason, Problem};
use crate::domain::Shard;
use crate::plan::Pack;
use crate::render::Rendered;
pub use close::AboutPart;

/// Of what a run is, and so which others may work in the folder at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Of the whole folder: none. What unfinished parts made counts as made before.
    Whole,
    /// Of the whole folder, to put parts together: what they made counts as made by this run.
    Together,
    /// Of one part: those of other parts.
    Shard(Shard),
}

/// The output folder of one run, locked for as long as this lives.
pub struct Outbox {
    folder: PathBuf,
    scope: Scope,
    journal: Journal,
    /// Parts that have not been put together yet, when this run is of the whole.
    parts: Parts,
    /// Files of earlier runs.
    known: Arc<Known>,
    /// When each file was written, by the digest of its path.
    stamps: BTreeMap<Sum, u64>,
    /// Places of packs that were changed or gone, and were made again as they had been.
    again: BTreeSet<Sum>,
    packs: BTreeMap<usize, Ended>,
    /// With their paths below the folder.
    reports: Vec<(String, PackRecord)>,
    papers: Vec<PaperRecord>,
    diagnostics: Vec<Diagnostic>,
}

/// Why a run cannot go on: the folder or the disk fails, not one file.
pub type Broken = Diagnostic;

impl Outbox {
    /// Opens the folder, locks it, and looks what is there. With `force` nothing of it counts.
    ///
    /// # Errors
    ///
    /// The folder cannot be made or written, or another run works in it.
    pub fn open(folder: PathBuf, scope: Scope, force: bool) -> Result<Self, Broken> {
        let broken = |reason| unwritable(&folder, reason);
        write::folder(&folder).map_err(broken)?;
        let (mut parts, mut again) = (Parts::default(), BTreeSet::new());
        let (journal, known) = if let Scope::Shard(shard) = scope {
            // Temporary files may be of another part that works now: a run of the whole removes them.
            let (journal, lines, own) = Journal::open_part(&folder, shard).map_err(broken)?;
            let mut known = Known::read(&folder, lines, force);
            let manifest = PartManifest::read(&folder, shard);
            known.add_parts(manifest.iter(), own);
            again.extend(manifest.into_iter().flat_map(|it| it.again));
            (journal, known)
        } else {
            let (journal, lines) = Journal::open(&folder).map_err(broken)?;
            sweep::temporary(&folder);
            parts = Parts::read(&folder);
            let mut known = Known::read(&folder, lines, force);
            known.add_parts(parts.finished(), parts.lines(&folder));
            (journal, known)
        };
        Ok(Outbox {
            stamps: match scope {
                Scope::Shard(_) => BTreeMap::new(),
                Scope::Whole | Scope::Together => known.stamps().clone(),
            },
            folder,
            scope,
            journal,
            parts,
            again,
            known: Arc::new(known),
            packs: BTreeMap::new(),
            reports: Vec::new(),
            papers: Vec::new(),
            diagnostics: Vec::new(),
        })
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Parts that have not been put together yet.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// The overviews of earlier runs: their pictures need not be made again.
    pub fn overviews(&self) -> Vec<PathBuf> {
        let mut overviews = vec![self.folder.join(OVERVIEW)];
        overviews.extend(self.parts.overviews(&self.folder));
        if let Scope::Shard(shard) = self.scope {
            overviews.push(self.folder.join(parts::overview_name(shard)));
        }
        overviews
    }

    /// What workers must know to leave alone what is there.
    pub fn kept(&self) -> Kept {
        Kept {
            folder: self.folder.clone(),
            known: Arc::clone(&self.known),
        }
    }

    /// Takes a pack that was there already: [`Kept::is_current`] said so.
    pub fn keep(&mut self, at: usize, pack: &Pack<'_>) {
        let file = self.known.file(pack.path).expect("a kept pack is known");
        let end = Ended {
            state: self.state(pack.path, State::Kept),
            file: Some(file),
            problem: None,
        };
        self.packs.insert(at, end);
        self.note_kept(pack.path);
    }

    /// Takes one pack, made or failed.
    ///
    /// # Errors
    ///
    /// Nothing more can be written here.
    pub fn take(
        &mut self,
        at: usize,
        pack: &Pack<'_>,
        made: Result<Rendered, Diagnostic>,
    ) -> Result<(), Broken> {
        let put = made.map(|rendered| self.put(pack.path, &rendered));
        let end = match put {
            Ok(Ok((file, state))) => {
                self.remember(&Line::Pack(PackRecord::made(pack, pack.path, &file)))?;
                let before = self.known.file(pack.path);
                if state == State::Written && before.is_some_and(|it| it.sha256 == file.sha256) {
                    self.again.insert(place(pack.path));
                }
                Ended {
                    state: self.state(pack.path, state),
                    file: Some(file),
                    problem: None,
                }
            }
            Ok(Err(Fault::One(problem))) | Err(problem) => {
                let code = pack.blocked.unwrap_or(problem.problem.code());
                // A blocked pack was told at its row already.
                if pack.blocked.is_none() {
                    self.diagnostics.push(problem);
                }
                Ended::failed(code)
            }
            Ok(Err(Fault::All(problem))) => return Err(problem),
        };
        self.packs.insert(at, end);
        Ok(())
    }

    /// Takes files that are no pack and belong together: after a stop all of them count as there, or none.
    ///
    /// # Errors
    ///
    /// Nothing more can be written here.
    pub fn papers(
        &mut self,
        edition: &'static str,
        files: Vec<(String, Rendered)>,
    ) -> Result<(), Broken> {
        let mut records = Vec::new();
        for (path, rendered) in files {
            match self.put(&path, &rendered) {
                Ok((file, _)) => records.push(PaperRecord {
                    edition: edition.to_owned(),
                    path,
                    pages: file.pages,
                    bytes: file.bytes,
                    sha256: file.sha256,
                    input: file.input,
                    outcome: Outcome::Made,
                }),
                Err(Fault::One(problem)) => self.diagnostics.push(problem),
                Err(Fault::All(problem)) => return Err(problem),
            }
        }
        self.remember(&Line::Papers(records.clone()))?;
        self.papers.extend(records);
        Ok(())
    }

    /// Takes a file that is no pack and could not be made.
    pub fn failed(&mut self, problem: Diagnostic) {
        self.diagnostics.push(problem);
    }

    /// Takes a paper that was there already.
    pub fn keep_paper(&mut self, path: &str) {
        let record = self.known.paper(path).expect("a kept paper is known");
        self.papers.push(record);
        self.note_kept(path);
    }

    /// Takes the report of a pupil; the path is below the output folder.
    ///
    /// # Errors
    ///
    /// Nothing more can be written here.
    pub fn report(
        &mut self,
        pack: &Pack<'_>,
        path: &str,
        made: Result<Rendered, Diagnostic>,
    ) -> Result<(), Broken> {
        match made.map(|rendered| self.put(path, &rendered)) {
            Ok(Ok((file, _))) => {
                let record = PackRecord {
                    household: 0,
                    ..PackRecord::made(pack, path, &file)
                };
                self.remember(&Line::Report(record.clone()))?;
                self.reports.push((path.to_owned(), record));
            }
            Ok(Err(Fault::All(problem))) => return Err(problem),
            // A blocked pupil was told at its row already.
            Ok(Err(Fault::One(_))) | Err(_) if pack.blocked.is_some() => {}
            Ok(Err(Fault::One(problem))) | Err(problem) => self.diagnostics.push(problem),
        }
        Ok(())
    }

    /// Takes a report that was there already.
    pub fn keep_report(&mut self, pack: &Pack<'_>, path: &str) {
        let file = self.known.file(path).expect("a kept report is known");
        let record = PackRecord {
            household: 0,
            ..PackRecord::made(pack, path, &file)
        };
        self.reports.push((path.to_owned(), record));
        self.note_kept(path);
    }

    /// The reports that are there now: path below the output folder, digest and size.
    pub fn reports(&self) -> impl Iterator<Item = (&str, Sum, u64)> {
        let known = self.reports.iter();
        known.filter_map(|(path, it)| Some((path.as_str(), it.sha256?, it.bytes)))
    }

    /// What became of a pack in this run.
    pub fn ended(&self, at: usize) -> Option<Ended> {
        self.packs.get(&at).copied()
    }

    /// What is known of a pack outside this run that is there.
    pub fn earlier(&self, path: &str) -> Option<FileRecord> {
        let file = self.known.file(path)?;
        self.folder.join(path).is_file().then_some(file)
    }

    /// Edition, path and pages of every paper that is there, also those of an earlier run.
    pub fn paper_paths(&self, left: &Leavers) -> Vec<(String, String, usize)> {
        let mut papers: BTreeMap<&str, &PaperRecord> = self.known.papers();
        papers.retain(|path, _| !left.papers.iter().any(|it| it.path == *path));
        papers.extend(self.papers.iter().map(|it| (it.path.as_str(), it)));
        let there = { papers.into_values() }
            .filter(|it| it.pages > 0 && self.folder.join(&it.path).is_file());
        there.map(PaperRecord::shown).collect()
    }

    /// The same of the papers of this run only.
    pub fn papers_of_run(&self) -> Vec<(String, String, usize)> {
        let papers: BTreeMap<&str, &PaperRecord> = self
            .papers
            .iter()
            .map(|it| (it.path.as_str(), it))
            .collect();
        papers.into_values().map(PaperRecord::shown).collect()
    }

    /// The problems so far.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Counts what the run has made so far. `planned` are the packs of this run.
    pub fn tally(&self, planned: usize) -> Tally {
        let count = |wanted| {
            let states = self.packs.values().map(|end| end.state);
            states.filter(|state| *state == wanted).count()
        };
        let (written, kept) = (count(State::Written), count(State::Kept));
        let files = self.packs.values().filter_map(|end| end.file);
        let packs = files.map(|file| file.pages);
        let papers = self.papers.iter().map(|record| record.pages);
        let reports = self.reports.iter().map(|(_, record)| record.pages);
        Tally {
            planned,
            written,
            kept,
            failed: planned - written - kept,
            pages: packs.chain(papers).chain(reports).sum(),
            papers: self.papers.len() + self.reports.len(),
            ..Tally::default()
        }
    }

    /// Looks for what earlier runs made and nobody has any more: packs of pupils who left or are called or sit
    /// otherwise now, and those `papers` that this run has replaced. With `prune` they are removed.
    pub fn leavers(
        &mut self,
        whole: &Whole<'_>,
        papers: &dyn Fn(&str) -> bool,
        prune: bool,
    ) -> Leavers {
        let made: BTreeSet<String> = self.papers.iter().map(|it| it.path.clone()).collect();
        let papers = |path: &str| papers(path) && !made.contains(path);
        let mut left = self.known.leavers(&self.folder, whole, &papers);
        left.papers.retain(|it| !made.contains(&it.path));
        if prune {
            sweep::remove(&self.folder, &mut left, &mut self.diagnostics);
        }
        if left.stay() > 0 {
            let gone = left.packs.iter().filter_map(|it| it.pupil.as_ref());
            let gone: BTreeSet<String> = gone.map(ToString::to_string).collect();
            self.diagnostics.push(Diagnostic::run(Problem::PacksLeft {
                files: left.stay(),
                pupils: gone.into_iter().collect(),
                papers: left.papers.iter().map(|it| it.path.clone()).collect(),
            }));
        }
        left
    }

    fn put(&mut self, path: &str, made: &Rendered) -> Result<(FileRecord, State), Fault> {
        let target = self.folder.join(path);
        // A folder that somebody moved away is not made again: half of it would be in each place.
        if !self.folder.join(self.journal.name()).is_file() {
            return Err(Fault::All(unwritable(&self.folder, FileReason::NotFound)));
        }
        let written = target.parent().map_or(Ok(()), write::folder);
        let written = written.and_then(|()| write::write(&target, &made.bytes));
        match written {
            Ok(new) => {
                self.note(path);
                let file = FileRecord {
                    pages: made.pages,
                    bytes: made.bytes.len() as u64,
                    sha256: Sum::of(&made.bytes),
                    input: Sum(made.input),
                };
                Ok((file, if new { State::Written } else { State::Kept }))
            }
            Err(reason) => {
                let problem = unwritable(&target, reason);
                // A viewer that holds one file leaves the rest alone; a full disk does not.
                let alone = matches!(
                    reason,
                    FileReason::InUse | FileReason::WrongKind | FileReason::NameTooLong
                );
                Err(if alone {
                    Fault::One(problem)
                } else {
                    Fault::All(problem)
                })
            }
        }
    }

    /// Remembers when a file was written.
    fn note(&mut self, path: &str) {
        let about = fs::symlink_metadata(self.folder.join(path)).ok();
        match about.as_ref().and_then(stamp) {
            Some(stamp) => _ = self.stamps.insert(place(path), stamp),
            None => _ = self.stamps.remove(&place(path)),
        }
    }

    /// The same for a file that was there already, of which nothing was noted; or which was copied here.
    fn note_kept(&mut self, path: &str) {
        let place = place(path);
        match self.known.stamps().get(&place) {
            Some(stamp) if self.scope != Scope::Together => {
                self.stamps.insert(place, *stamp);
            }
            _ => self.note(path),
        }
    }

    /// What became of a pack, seen from the whole: what a part wrote was written by the run of which it is a part.
    fn state(&self, path: &str, state: State) -> State {
        if self.scope == Scope::Together && self.known.is_of_now(path) {
            State::Written
        } else {
            state
        }
    }

    fn remember(&mut self, line: &Line) -> Result<(), Broken> {
        let added = self.journal.add(line);
        added.map_err(|reason| unwritable(&self.folder.join(self.journal.name()), reason))
    }
}

/// A file that could not be written.
enum Fault {
    /// This one only.
    One(Diagnostic),
    /// No other either.
    All(Diagnostic),
}
