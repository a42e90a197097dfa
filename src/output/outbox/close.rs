//! The end of a run: the overview and the manifest, of the whole folder or of one part.

use std::io::{self, Write};
use std::path::PathBuf;

use super::super::manifest::{Manifest, PROGRAM, VERSION};
use super::super::parts::{self, Choices, PartManifest, Records};
use super::super::record::{Outcome, PackRecord, PaperRecord};
use super::super::write::{self, Written};
use super::super::{Ended, Leavers, MANIFEST, OVERVIEW, State, Tally, overview_name, unwritable};
use super::{Broken, Outbox};
use crate::diagnostic::{Diagnostic, FileReason};
use crate::domain::Shard;
use crate::plan::Plan;

/// What a part is made of.
pub struct AboutPart {
    /// Which part.
    pub shard: Shard,
    /// SHA-256 of everything in the school folder.
    pub input: String,
    /// What was asked.
    pub choices: Choices,
}

impl Outbox {
    /// Looks whether what was made is still there: somebody may have removed it meanwhile. Then the run cannot be
    /// whole, and the next one goes on.
    pub fn is_all_there(&mut self, plan: &Plan<'_>) -> bool {
        let is_there = |path: &str| self.folder.join(path).is_file();
        let mut missing: Vec<String> = Vec::new();
        for (at, end) in &mut self.packs {
            let path = plan.path(*at);
            if end.state != State::Failed && !is_there(path) {
                missing.push(path.to_owned());
                *end = Ended::failed("output-unwritable");
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

    /// Writes the overview of the whole, or of one part.
    ///
    /// # Errors
    ///
    /// It cannot be written.
    pub fn overview(
        &self,
        shard: Option<Shard>,
        write: &dyn Fn(&mut dyn Write) -> io::Result<()>,
    ) -> Result<Written, Broken> {
        self.write(self.folder.join(overview_name(shard)), write)
    }

    /// Writes the manifest, after which the run is whole. `plan` are the packs of this run; nothing when it made none.
    ///
    /// # Errors
    ///
    /// They cannot be written: the files are there, the next run goes on.
    pub fn close(
        mut self,
        tally: &Tally,
        plan: Option<&Plan<'_>>,
        left: &Leavers,
        overview: &Written,
    ) -> Result<Vec<Diagnostic>, Broken> {
        let packs = self.packs_of(tally, plan);
        self.papers.push(PaperRecord {
            edition: "overview".to_owned(),
            path: OVERVIEW.to_owned(),
            pages: 0,
            bytes: overview.bytes,
            sha256: overview.sum,
            input: overview.sum,
            outcome: Outcome::Made,
        });
        let papers = std::mem::take(&mut self.papers);
        let reports = self.reports.drain(..).map(|(_, record)| record).collect();
        let (packs, papers, reports) = self.known.with_others(packs, papers, reports, left);
        let manifest = Manifest::new(tally, packs, papers, reports);
        self.write(self.folder.join(MANIFEST), &|out| manifest.write(out))?;
        self.forget_lines()?;
        self.parts.remove(&self.folder, &mut self.diagnostics);
        Ok(self.diagnostics)
    }

    /// Writes the manifest of a part.
    ///
    /// # Errors
    ///
    /// They cannot be written: the files are there, the next run of this part goes on.
    pub fn close_part(
        mut self,
        tally: &Tally,
        plan: Option<&Plan<'_>>,
        about: AboutPart,
    ) -> Result<Vec<Diagnostic>, Broken> {
        let mut records = Records {
            packs: self.packs_of(tally, plan),
            papers: std::mem::take(&mut self.papers),
            reports: self.reports.drain(..).map(|(_, record)| record).collect(),
        };
        // Threads end in any order.
        records.papers.sort_by(|a, b| a.path.cmp(&b.path));
        records.reports.sort_by_key(|it| it.place);
        let manifest = PartManifest {
            version: VERSION,
            program: PROGRAM.to_owned(),
            input: about.input,
            choices: about.choices,
            planned: tally.planned,
            made: tally.written + tally.kept,
            failed: tally.failed,
            earlier: self.known.earlier(&records),
            records,
            again: std::mem::take(&mut self.again),
        };
        let path = self.folder.join(parts::manifest_name(about.shard));
        self.write(path, &|out| manifest.write(out))?;
        self.forget_lines()?;
        Ok(self.diagnostics)
    }

    /// A record of every planned pack of this run.
    fn packs_of(&mut self, tally: &Tally, plan: Option<&Plan<'_>>) -> Vec<PackRecord> {
        let mut packs = Vec::with_capacity(tally.planned);
        if let Some(plan) = plan {
            for at in plan.share.packs.clone() {
                let (pack, ended) = (plan.outline(at), self.packs.remove(&at));
                let file = ended.and_then(|it| it.file);
                packs.push(match file {
                    Some(file) => PackRecord::made(&pack, pack.path, &file),
                    None => PackRecord::failed(&pack, ended.and_then(|it| it.problem)),
                });
            }
            let lost = plan.lost_here().iter();
            packs.extend(lost.map(|code| PackRecord::lost(Some(code))));
        }
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
        packs
    }

    fn write(
        &self,
        path: PathBuf,
        make: &dyn Fn(&mut dyn Write) -> io::Result<()>,
    ) -> Result<Written, Broken> {
        write::write_pieces(&path, make).map_err(|reason| unwritable(&path, reason))
    }

    /// The manifest has all that the journal had.
    fn forget_lines(&mut self) -> Result<(), Broken> {
        let stamps = std::mem::take(&mut self.stamps);
        let cleared = self.journal.clear(stamps);
        cleared.map_err(|reason| unwritable(&self.folder, reason))
    }
}
