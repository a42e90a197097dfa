//! What earlier runs made in this folder: from the manifest, and from the journal of a run that was stopped.

#![expect(
    clippy::disallowed_methods,
    reason = "what an earlier run wrote is read where it was written"
)]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

use super::journal::Line;
use super::manifest::Manifest;
use super::record::{FileRecord, Outcome, PackRecord, PaperRecord, digest, hex, place};
use super::{Leavers, MANIFEST, Whole, sweep};

/// Files of earlier runs.
#[derive(Debug, Default)]
pub struct Known {
    /// Packs by the digest of their path.
    packs: BTreeMap<String, PackRecord>,
    /// Reports by the digest of their path.
    reports: BTreeMap<String, PackRecord>,
    /// Other files by their path.
    papers: BTreeMap<String, PaperRecord>,
    /// When each file was written, by the digest of its path.
    stamps: BTreeMap<String, u64>,
    /// Whether none of it is good enough to keep.
    force: bool,
}

impl Known {
    /// Reads the manifest, and over it what a stopped run did after that.
    pub fn read(folder: &Path, lines: Vec<Line>, force: bool) -> Self {
        let mut known = Known {
            force,
            ..Known::default()
        };
        let manifest = fs::read(folder.join(MANIFEST)).ok();
        let manifest = manifest.and_then(|bytes| Manifest::read(&bytes));
        let before = manifest.into_iter().flat_map(|manifest| {
            let packs = manifest.packs.into_iter().map(Line::Pack);
            let reports = manifest.reports.into_iter().map(Line::Report);
            packs.chain([Line::Papers(manifest.papers)]).chain(reports)
        });
        for line in before.chain(lines) {
            known.add(line);
        }
        known
    }

    fn add(&mut self, line: Line) {
        let (list, record) = match line {
            Line::Papers(records) => {
                let records = records.into_iter().map(|it| (it.path.clone(), it));
                self.papers.extend(records);
                return;
            }
            Line::Stamps(stamps) => {
                self.stamps.extend(stamps);
                return;
            }
            Line::Pack(record) => (&mut self.packs, record),
            Line::Report(record) => (&mut self.reports, record),
        };
        if let Some(place) = record.place.clone() {
            list.insert(place, record);
        }
    }

    /// Whether there is anything to keep.
    pub fn any(&self) -> bool {
        let count = self.packs.len() + self.papers.len() + self.reports.len();
        count > 0 && !self.force
    }

    /// What is known of the file at this path.
    pub fn file(&self, path: &str) -> Option<FileRecord> {
        if let Some(paper) = self.papers.get(path) {
            return Some(FileRecord {
                pages: paper.pages,
                bytes: paper.bytes,
                sha256: paper.sha256.clone(),
                input: paper.input.clone(),
            });
        }
        let place = place(path);
        let record = self.packs.get(&place).or(self.reports.get(&place))?;
        record.file()
    }

    /// The record of a paper.
    pub fn paper(&self, path: &str) -> Option<PaperRecord> {
        let record = self.papers.get(path)?;
        Some(PaperRecord {
            outcome: Outcome::Made,
            ..record.clone()
        })
    }

    /// The file at this path, when it was made of this input and nobody touched it since: it has the size it had,
    /// and it is as old as it was or its bytes are the same.
    pub fn current(&self, folder: &Path, path: &str, input: &[u8; 32]) -> Option<FileRecord> {
        if self.force {
            return None;
        }
        let file = self.file(path)?;
        if file.input != hex(input) {
            return None;
        }
        let target = folder.join(path);
        let about = fs::symlink_metadata(&target).ok()?;
        if !about.is_file() || about.len() != file.bytes {
            return None;
        }
        let untouched = || {
            let known = self.stamps.get(&place(path));
            known.is_some() && known == stamp(&about).as_ref()
        };
        let same = || fs::read(&target).is_ok_and(|it| digest(&it) == file.sha256);
        (untouched() || same()).then_some(file)
    }

    /// When files were written.
    pub fn stamps(&self) -> &BTreeMap<String, u64> {
        &self.stamps
    }

    /// The papers by their paths.
    pub fn papers(&self) -> BTreeMap<&str, &PaperRecord> {
        { self.papers.iter() }
            .map(|(path, it)| (path.as_str(), it))
            .collect()
    }

    /// The paths of the papers that were made together of this input.
    pub fn papers_of(&self, input: &[u8; 32]) -> Vec<String> {
        let input = hex(input);
        let papers = self.papers.values().filter(|it| it.input == input);
        papers.map(|it| it.path.clone()).collect()
    }

    /// Packs that nobody has any more: of a pupil who is no longer in the class, or is called otherwise now. Packs
    /// of classes and pupils that this school's files do not know are of another export into the same folder.
    pub fn leavers(
        &self,
        folder: &Path,
        whole: &Whole<'_>,
        papers: &dyn Fn(&str) -> bool,
    ) -> Leavers {
        let expected: HashSet<String> = whole.packs.iter().map(|path| place(path)).collect();
        let known = |list: &BTreeSet<&str>, it: &Option<String>| {
            it.as_deref().is_some_and(|it| list.contains(it))
        };
        let packs = self.packs.iter().filter(|(place, it)| {
            !expected.contains(*place)
                && (known(whole.classes, &it.class) || known(whole.pupils, &it.pupil))
        });
        // What was replaced once is not handed out later, until it is made again.
        let papers = self
            .papers
            .values()
            .filter(|it| papers(&it.path) || it.outcome == Outcome::Left);
        let mut left = Leavers {
            packs: packs.map(|(_, record)| record.clone()).collect(),
            papers: papers.cloned().collect(),
            ..Leavers::default()
        };
        if left.found() > 0 {
            left.forget_absent(&sweep::places(folder));
        }
        left
    }

    /// The records of this run, with those that it has nothing to say about: of another selection or edition, and
    /// of those that left.
    pub fn with_others(
        &self,
        mut packs: Vec<PackRecord>,
        mut papers: Vec<PaperRecord>,
        mut reports: Vec<PackRecord>,
        left: &Leavers,
    ) -> (Vec<PackRecord>, Vec<PaperRecord>, Vec<PackRecord>) {
        // A pack that failed now is not said to be there because it once was.
        let whose = |it: &PackRecord| (it.pupil.clone(), it.household);
        let failed = packs.iter().filter(|it| it.outcome == Outcome::Failed);
        let failed: HashSet<_> = failed.map(whose).collect();
        let now = places(&packs);
        let leaving = places(&left.packs);
        for (place, record) in &self.packs {
            if now.contains(place) || left.is_gone(place) {
                continue;
            }
            let mut record = record.clone();
            if leaving.contains(place) {
                record.outcome = Outcome::Left;
            } else if failed.contains(&whose(&record)) {
                continue;
            }
            packs.push(record);
        }
        let now: HashSet<String> = papers.iter().map(|it| it.path.clone()).collect();
        for (path, record) in &self.papers {
            if now.contains(path) || left.is_gone(path) {
                continue;
            }
            let mut record = record.clone();
            if left.papers.iter().any(|it| it.path == *path) {
                record.outcome = Outcome::Left;
            }
            papers.push(record);
        }
        papers.sort_by(|a, b| a.path.cmp(&b.path));
        let now = places(&reports);
        let others = self
            .reports
            .iter()
            .filter(|(place, _)| !now.contains(*place));
        reports.extend(others.map(|(_, record)| record.clone()));
        reports.sort_by(|a, b| a.place.cmp(&b.place));
        (packs, papers, reports)
    }
}

/// When a file was last written, in nanoseconds since 1970.
pub fn stamp(about: &fs::Metadata) -> Option<u64> {
    let since = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    u64::try_from(since.as_nanos()).ok()
}

fn places(records: &[PackRecord]) -> HashSet<String> {
    let places = records.iter().filter_map(|it| it.place.clone());
    places.collect()
}
