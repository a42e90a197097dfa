//! `manifest.json`: every planned pack and what became of it, without names (P3).

use std::fmt::Write as _;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Tally;
use crate::diagnostic::Diagnostic;
use crate::plan::Pack;
use crate::render::Rendered;

/// What became of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Written in this run.
    Written,
    /// Was there already, byte for byte.
    Kept,
    /// Not there.
    Failed,
}

/// One planned pack.
#[derive(Debug, Serialize)]
pub struct Entry {
    /// Pupil number; null for a row that could not become a pupil.
    pupil: Option<String>,
    /// Which household of the pupil, from 1.
    household: usize,
    /// The class.
    class: Option<String>,
    /// The language of the pack.
    language: Option<String>,
    /// Number of pages; 0 when it is not there.
    pub(super) pages: usize,
    /// Size of the file.
    bytes: usize,
    /// SHA-256 of the file.
    sha256: Option<String>,
    /// SHA-256 of everything it was made of.
    input: Option<String>,
    /// `made` or `failed`: whether written now or before, so that two runs give one manifest.
    outcome: &'static str,
    /// Code of the problem that kept it from being made.
    problem: Option<&'static str>,
    /// For the tally of this run only.
    #[serde(skip)]
    pub(super) state: State,
}

impl Entry {
    fn new(pack: &Pack<'_>, state: State) -> Self {
        Entry {
            pupil: Some(pack.pupil.number.0.clone()),
            household: pack.household_number,
            class: Some(pack.pupil.class.0.clone()),
            language: Some(pack.language.to_string()),
            pages: 0,
            bytes: 0,
            sha256: None,
            input: None,
            outcome: if state == State::Failed {
                "failed"
            } else {
                "made"
            },
            problem: None,
            state,
        }
    }

    /// A pack that is there now.
    pub fn made(pack: &Pack<'_>, rendered: &Rendered, new: bool) -> Self {
        Entry {
            pages: rendered.pages,
            bytes: rendered.bytes.len(),
            sha256: Some(hex(&Sha256::digest(&rendered.bytes))),
            input: Some(hex(&rendered.input)),
            ..Entry::new(pack, if new { State::Written } else { State::Kept })
        }
    }

    /// A pack that could not be made or written.
    pub fn failed(pack: &Pack<'_>, problem: &Diagnostic) -> Self {
        let code = pack.blocked.unwrap_or(problem.problem.code());
        Entry {
            problem: Some(code),
            ..Entry::new(pack, State::Failed)
        }
    }

    /// A pack that nobody reported on.
    pub fn unfinished(pack: &Pack<'_>) -> Self {
        Entry::new(pack, State::Failed)
    }

    /// A row that could not become a pupil.
    pub fn lost(code: &'static str) -> Self {
        Entry {
            pupil: None,
            household: 0,
            class: None,
            language: None,
            pages: 0,
            bytes: 0,
            sha256: None,
            input: None,
            outcome: "failed",
            problem: Some(code),
            state: State::Failed,
        }
    }
}

/// The whole manifest.
#[derive(Debug, Serialize)]
pub struct Manifest {
    version: u32,
    program: &'static str,
    planned: usize,
    made: usize,
    failed: usize,
    packs: Vec<Entry>,
}

impl Manifest {
    /// The manifest of a run.
    pub fn new(tally: &Tally, packs: Vec<Entry>) -> Self {
        Manifest {
            version: 1,
            program: concat!("gespreksmap ", env!("CARGO_PKG_VERSION")),
            planned: tally.planned,
            made: tally.written + tally.kept,
            failed: tally.failed,
            packs,
        }
    }

    /// As json, the same for the same packs.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("plain values are always json");
        text.push('\n');
        text
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            _ = write!(text, "{byte:02x}");
            text
        })
}
