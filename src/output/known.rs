//! What earlier runs made in this folder: from the manifest, from the journal of a run that was stopped, and from
//! parts that have not been put together yet.

#![expect(
    clippy::disallowed_methods,
    reason = "what an earlier run wrote is read where it was written"
)]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

use ecow::EcoString;

use super::journal::Line;
use super::manifest::Manifest;
use super::parts::{PartManifest, Records};
use super::record::{FileRecord, Outcome, PackRecord, PaperRecord, Sum, place};
use super::{Leavers, MANIFEST, Whole, sweep};

/// Files of earlier runs.
#[derive(Debug, Default)]
pub struct Known {
    /// Packs by the digest of their path.
    packs: BTreeMap<Sum, PackRecord>,
    /// Reports by the digest of their path.
    reports: BTreeMap<Sum, PackRecord>,
    /// Other files by their path.
    papers: BTreeMap<String, PaperRecord>,
    /// When each file was written, by the digest of its path.
    stamps: BTreeMap<Sum, u64>,
    /// What parts made since the last manifest of the whole, by place or path.
    of_parts: BTreeSet<Sum>,
    /// Packs that parts wrote since then, by place: they were not there, or not like that.
    written: BTreeSet<Sum>,
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

    /// Adds what parts made after that: in their last runs, and in those that were stopped.
    pub fn add_parts<'m>(
        &mut self,
        manifests: impl Iterator<Item = &'m PartManifest> + Clone,
        lines: Vec<Line>,
    ) {
        // What a part made long ago does not hide what another made of late.
        let earlier = manifests.clone().map(|it| &it.earlier);
        let last = manifests.clone().map(|it| &it.records);
        let lists = earlier.chain(last).flat_map(|records| {
            let packs = records.packs.iter().cloned().map(Line::Pack);
            let reports = records.reports.iter().cloned().map(Line::Report);
            packs
                .chain([Line::Papers(records.papers.clone())])
                .chain(reports)
        });
        for line in lists.chain(lines) {
            self.mark(&line);
            self.add(line);
        }
        self.written
            .extend(manifests.flat_map(|it| it.again.iter().copied()));
    }

    /// Notes that something is of a part, and whether that part wrote it.
    fn mark(&mut self, line: &Line) {
        match line {
            Line::Papers(records) => {
                let paths = records.iter().map(|it| place(&it.path));
                self.of_parts.extend(paths);
            }
            Line::Pack(record) | Line::Report(record) => {
                let Some(place) = record.place else {
                    return;
                };
                let before = self.packs.get(&place).and_then(|it| it.sha256);
                if matches!(line, Line::Pack(_)) && before != record.sha256 {
                    self.written.insert(place);
                }
                self.of_parts.insert(place);
            }
            Line::Stamps(_) => {}
        }
    }

    /// Whether a part wrote the pack at this path since the last manifest of the whole.
    pub fn is_of_now(&self, path: &str) -> bool {
        self.written.contains(&place(path))
    }

    /// What parts made of which this run of a part has nothing to say: it had other choices.
    pub fn earlier(&self, now: &Records) -> Records {
        let failed = failed(&now.packs);
        let others = |list: &BTreeMap<Sum, PackRecord>, now: &[PackRecord]| {
            let now = places(now);
            let others = list.iter().filter(|(place, it)| {
                self.of_parts.contains(*place)
                    && !now.contains(*place)
                    && !failed.contains(&whose(it))
            });
            others.map(|(_, it)| it.clone()).collect()
        };
        let is_now = |path: &str| now.papers.iter().any(|it| it.path == path);
        let papers = { self.papers.iter() }
            .filter(|(path, _)| self.of_parts.contains(&place(path)) && !is_now(path));
        Records {
            packs: others(&self.packs, &now.packs),
            papers: papers.map(|(_, it)| it.clone()).collect(),
            reports: others(&self.reports, &now.reports),
        }
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
        if let Some(place) = record.place {
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
                sha256: paper.sha256,
                input: paper.input,
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
        if file.input.0 != *input {
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
        let same = || fs::read(&target).is_ok_and(|it| Sum::of(&it) == file.sha256);
        (untouched() || same()).then_some(file)
    }

    /// When files were written.
    pub fn stamps(&self) -> &BTreeMap<Sum, u64> {
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
        let papers = self.papers.values().filter(|it| it.input.0 == *input);
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
        let expected: HashSet<Sum> = whole.packs.iter().map(|path| place(path)).collect();
        let known = |list: &BTreeSet<&str>, it: &Option<EcoString>| {
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
        let failed = failed(&packs);
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
            if now.contains(path) || left.is_gone(&place(path)) {
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
        reports.sort_by_key(|it| it.place);
        (packs, papers, reports)
    }
}

/// When a file was last written, in nanoseconds since 1970.
pub fn stamp(about: &fs::Metadata) -> Option<u64> {
    let since = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    u64::try_from(since.as_nanos()).ok()
}

/// Which household of which pupil.
fn whose(it: &PackRecord) -> (Option<EcoString>, usize) {
    (it.pupil.clone(), it.household)
}

fn failed(packs: &[PackRecord]) -> HashSet<(Option<EcoString>, usize)> {
    let failed = packs.iter().filter(|it| it.outcome == Outcome::Failed);
    failed.map(whose).collect()
}

fn places(records: &[PackRecord]) -> HashSet<Sum> {
    records.iter().filter_map(|it| it.place).collect()
}
