//! The output folder of one run: what workers made is written, remembered, counted, and told in the manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::journal::{self, Journal, Line};
use super::known::{Known, stamp};
use super::manifest::Manifest;
use super::record::{FileRecord, Outcome, PackRecord, PaperRecord, digest, hex, place};
use super::{
    Ended, Kept, Leavers, MANIFEST, OVERVIEW, State, Tally, Whole, sweep, unwritable, write,
};
use crate::diagnostic::{Diagnostic, FileReason, Problem};
use crate::plan::{Pack, Plan};
use crate::render::Rendered;

/// The output folder of one run, locked for as long as this lives.
pub struct Outbox {
    folder: PathBuf,
    journal: Journal,
    /// Files of earlier runs.
    known: Arc<Known>,
    /// When each file was written, by the digest of its path.
    stamps: BTreeMap<String, u64>,
    packs: BTreeMap<usize, (PackRecord, State)>,
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
    pub fn open(folder: PathBuf, force: bool) -> Result<Self, Broken> {
        let broken = |reason| unwritable(&folder, reason);
        write::folder(&folder).map_err(broken)?;
        let (journal, lines) = Journal::open(&folder).map_err(broken)?;
        sweep::temporary(&folder);
        let known = Known::read(&folder, lines, force);
        Ok(Outbox {
            folder,
            journal,
            stamps: known.stamps().clone(),
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

    /// What workers must know to leave alone what is there.
    pub fn kept(&self) -> Kept {
        Kept {
            folder: self.folder.clone(),
            known: Arc::clone(&self.known),
        }
    }

    /// Takes a pack that was there already: [`Kept::is_current`] said so.
    pub fn keep(&mut self, at: usize, pack: &Pack<'_>) {
        let file = self.known.file(&pack.path).expect("a kept pack is known");
        let record = PackRecord::made(pack, &pack.path, &file);
        self.packs.insert(at, (record, State::Kept));
        self.note_kept(&pack.path);
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
        let put = made.map(|rendered| self.put(&pack.path, &rendered));
        let entry = match put {
            Ok(Ok((file, state))) => {
                let record = PackRecord::made(pack, &pack.path, &file);
                self.remember(&Line::Pack(record.clone()))?;
                (record, state)
            }
            Ok(Err(Fault::One(problem))) | Err(problem) => {
                let code = pack.blocked.unwrap_or(problem.problem.code());
                // A blocked pack was told at its row already.
                if pack.blocked.is_none() {
                    self.diagnostics.push(problem);
                }
                (PackRecord::failed(pack, Some(code)), State::Failed)
            }
            Ok(Err(Fault::All(problem))) => return Err(problem),
        };
        self.packs.insert(at, entry);
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
    pub fn reports(&self) -> impl Iterator<Item = (&str, &str, u64)> {
        let known = self.reports.iter();
        known.filter_map(|(path, it)| Some((path.as_str(), it.sha256.as_deref()?, it.bytes)))
    }

    /// What became of a pack in this run.
    pub fn ended(&self, at: usize) -> Option<Ended<'_>> {
        let (record, state) = self.packs.get(&at)?;
        Some(Ended {
            state: *state,
            pages: record.pages,
            input: record.input.as_deref().unwrap_or_default(),
            problem: record.problem.as_deref(),
        })
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
        there
            .map(|it| (it.edition.clone(), it.path.clone(), it.pages))
            .collect()
    }

    /// The problems so far.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Counts what the run has made so far. `planned` are the packs of this run.
    pub fn tally(&self, planned: usize) -> Tally {
        let count = |wanted| {
            let states = self.packs.values().map(|(_, state)| *state);
            states.filter(|state| *state == wanted).count()
        };
        let (written, kept) = (count(State::Written), count(State::Kept));
        let packs = self.packs.values().map(|(record, _)| record.pages);
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
            let gone = left.packs.iter().filter_map(|it| it.pupil.clone());
            let gone: BTreeSet<String> = gone.collect();
            self.diagnostics.push(Diagnostic::run(Problem::PacksLeft {
                files: left.stay(),
                pupils: gone.into_iter().collect(),
                papers: left.papers.iter().map(|it| it.path.clone()).collect(),
            }));
        }
        left
    }

    /// Writes the overview and the manifest, after which the run is whole. `plan` are the packs of this run;
    /// nothing when it made none.
    ///
    /// # Errors
    ///
    /// They cannot be written: the files are there, the next run goes on.
    pub fn close(
        mut self,
        tally: &Tally,
        plan: Option<&Plan<'_>>,
        left: &Leavers,
        overview: &str,
    ) -> Result<Vec<Diagnostic>, Broken> {
        let planned = plan.map_or(&[] as &[Pack<'_>], |plan| &plan.packs);
        let mut packs: Vec<PackRecord> = planned
            .iter()
            .enumerate()
            .map(|(at, pack)| match self.packs.remove(&at) {
                Some((record, _)) => record,
                None => PackRecord::failed(pack, None),
            })
            .collect();
        let lost = plan.into_iter().flat_map(|plan| plan.lost);
        packs.extend(lost.map(|code| PackRecord::lost(Some(code))));
        assert_eq!(
            tally.planned,
            packs.len(),
            "every planned pack has an entry"
        );
        assert_eq!(
            tally.planned,
            tally.written + tally.kept + tally.failed,
            "every pack has one end"
        );
        let bytes = overview.as_bytes();
        let path = self.folder.join(OVERVIEW);
        write::write(&path, bytes).map_err(|reason| unwritable(&path, reason))?;
        let digest = digest(bytes);
        self.papers.push(PaperRecord {
            edition: "overview".to_owned(),
            path: OVERVIEW.to_owned(),
            pages: 0,
            bytes: bytes.len() as u64,
            sha256: digest.clone(),
            input: digest,
            outcome: Outcome::Made,
        });
        let reports = self.reports.into_iter().map(|(_, record)| record).collect();
        let (packs, papers, reports) = self.known.with_others(packs, self.papers, reports, left);
        let path = self.folder.join(MANIFEST);
        let manifest = Manifest::new(tally, packs, papers, reports).to_json();
        write::write(&path, manifest.as_bytes()).map_err(|reason| unwritable(&path, reason))?;
        self.journal
            .clear(self.stamps)
            .map_err(|reason| unwritable(&self.folder, reason))?;
        Ok(self.diagnostics)
    }

    fn put(&mut self, path: &str, made: &Rendered) -> Result<(FileRecord, State), Fault> {
        let target = self.folder.join(path);
        // A folder that somebody moved away is not made again: half of it would be in each place.
        if !self.folder.join(journal::NAME).is_file() {
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
                    sha256: digest(&made.bytes),
                    input: hex(&made.input),
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

    /// The same for a file that was there already, of which nothing was noted.
    fn note_kept(&mut self, path: &str) {
        if !self.known.stamps().contains_key(&place(path)) {
            self.note(path);
        }
    }

    /// Looks whether what was made is still there: somebody may have removed it meanwhile. Then the run cannot be
    /// whole, and the next one goes on.
    pub fn is_all_there(&mut self, plan: &Plan<'_>) -> bool {
        let is_there = |path: &str| self.folder.join(path).is_file();
        let mut missing: Vec<String> = Vec::new();
        for (at, (record, state)) in &mut self.packs {
            let pack = &plan.packs[*at];
            if *state != State::Failed && !is_there(&pack.path) {
                missing.push(pack.path.clone());
                *record = PackRecord::failed(pack, Some("output-unwritable"));
                *state = State::Failed;
            }
        }
        let mut retain = |path: &str| {
            let there = is_there(path);
            if !there {
                missing.push(path.to_owned());
            }
            there
        };
        self.papers.retain(|it| retain(&it.path));
        self.reports.retain(|(path, _)| retain(path));
        let problems = missing.iter().map(|path| {
            let path = self.folder.join(path);
            unwritable(&path, FileReason::NotFound)
        });
        self.diagnostics.extend(problems);
        missing.is_empty()
    }

    fn remember(&mut self, line: &Line) -> Result<(), Broken> {
        let added = self.journal.add(line);
        added.map_err(|reason| unwritable(&self.folder.join(journal::NAME), reason))
    }
}

/// A file that could not be written.
enum Fault {
    /// This one only.
    One(Diagnostic),
    /// No other either.
    All(Diagnostic),
}
