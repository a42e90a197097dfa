//! `manifest.json`: every planned pack and every other file, and what became of it, without names (P3).

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use super::Tally;
use super::record::{PackRecord, PaperRecord};

/// The version that this program writes and reads.
pub const VERSION: u32 = 2;

/// Who writes it.
pub const PROGRAM: &str = concat!("gespreksmap ", env!("CARGO_PKG_VERSION"));

/// The whole manifest.
#[derive(Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// Of the form of this file.
    pub version: u32,
    /// Who wrote it.
    pub program: String,
    /// Packs of the last run.
    pub planned: usize,
    /// Of those, the ones that are there.
    pub made: usize,
    /// Of those, the ones that are not.
    pub failed: usize,
    /// Every pack that is or should be there.
    pub packs: Vec<PackRecord>,
    /// Every other file.
    pub papers: Vec<PaperRecord>,
    /// Every report of the archive.
    pub reports: Vec<PackRecord>,
}

impl Manifest {
    /// The manifest of a run.
    pub fn new(
        tally: &Tally,
        packs: Vec<PackRecord>,
        papers: Vec<PaperRecord>,
        reports: Vec<PackRecord>,
    ) -> Self {
        Manifest {
            version: VERSION,
            program: PROGRAM.to_owned(),
            planned: tally.planned,
            made: tally.written + tally.kept,
            failed: tally.failed,
            packs,
            papers,
            reports,
        }
    }

    /// Writes it as json, the same for the same packs.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        out.write_all(b"\n")
    }

    /// The manifest of an earlier run; nothing when this program did not write it.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let manifest: Manifest = serde_json::from_slice(bytes).ok()?;
        (manifest.version == VERSION).then_some(manifest)
    }
}
