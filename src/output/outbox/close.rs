//! The end of a run: the overview and the manifest, of the whole folder or of one part.

use std::path::PathBuf;

use super::super::manifest::{Manifest, PROGRAM, VERSION};
use super::super::parts::{self, Choices, PartManifest, Records};
use super::super::record::{Outcome, PackRecord, PaperRecord, digest};
use super::super::{Leavers, MANIFEST, OVERVIEW, State, Tally, unwritable, write};
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
        for (at, (record, state)) in &mut self.packs {
            let path = plan.path(*at);
            if *state != State::Failed && !is_there(path) {
                missing.push(path.to_owned());
                *record = PackRecord::failed(&plan.outline(*at), Some("output-unwritable"));
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
        let packs = self.packs_of(tally, plan);
        self.write(self.folder.join(OVERVIEW), overview)?;
        let digest = digest(overview.as_bytes());
        self.papers.push(PaperRecord {
            edition: "overview".to_owned(),
            path: OVERVIEW.to_owned(),
            pages: 0,
            bytes: overview.len() as u64,
            sha256: digest.clone(),
            input: digest,
            outcome: Outcome::Made,
        });
        let papers = std::mem::take(&mut self.papers);
        let reports = self.reports.drain(..).map(|(_, record)| record).collect();
        let (packs, papers, reports) = self.known.with_others(packs, papers, reports, left);
        let manifest = Manifest::new(tally, packs, papers, reports).to_json();
        self.write(self.folder.join(MANIFEST), &manifest)?;
        self.forget_lines()?;
        self.parts.remove(&self.folder, &mut self.diagnostics);
        Ok(self.diagnostics)
    }

    /// Writes the overview and the manifest of a part.
    ///
    /// # Errors
    ///
    /// They cannot be written: the files are there, the next run of this part goes on.
    pub fn close_part(
        mut self,
        tally: &Tally,
        plan: Option<&Plan<'_>>,
        about: AboutPart,
        overview: &str,
    ) -> Result<Vec<Diagnostic>, Broken> {
        let mut records = Records {
            packs: self.packs_of(tally, plan),
            papers: std::mem::take(&mut self.papers),
            reports: self.reports.drain(..).map(|(_, record)| record).collect(),
        };
        // Threads end in any order.
        records.papers.sort_by(|a, b| a.path.cmp(&b.path));
        records.reports.sort_by(|a, b| a.place.cmp(&b.place));
        let overview_path = self.folder.join(parts::overview_name(about.shard));
        self.write(overview_path, overview)?;
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
        self.write(path, &manifest.to_json())?;
        self.forget_lines()?;
        Ok(self.diagnostics)
    }

    /// A record of every planned pack of this run.
    fn packs_of(&mut self, tally: &Tally, plan: Option<&Plan<'_>>) -> Vec<PackRecord> {
        let mut packs = Vec::new();
        if let Some(plan) = plan {
            for at in plan.share.packs.clone() {
                packs.push(match self.packs.remove(&at) {
                    Some((record, _)) => record,
                    None => PackRecord::failed(&plan.outline(at), None),
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

    fn write(&self, path: PathBuf, text: &str) -> Result<(), Broken> {
        let written = write::write(&path, text.as_bytes());
        written
            .map(|_| ())
            .map_err(|reason| unwritable(&path, reason))
    }

    /// The manifest has all that the journal had.
    fn forget_lines(&mut self) -> Result<(), Broken> {
        let stamps = std::mem::take(&mut self.stamps);
        let cleared = self.journal.clear(stamps);
        cleared.map_err(|reason| unwritable(&self.folder, reason))
    }
}
