//! What is known of a finished file, between runs: without names (P3).

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::plan::Pack;

/// What became of a pack. Written now or before is the same: two runs give one manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It is there.
    Made,
    /// It could not be made or written.
    Failed,
    /// It is there and nobody in the school's files belongs to it any more.
    Left,
}

/// One pack, or the report of one pupil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackRecord {
    /// Pupil number; null for a row that could not become a pupil.
    pub pupil: Option<String>,
    /// Which household of the pupil, from 1; 0 for a report.
    pub household: usize,
    /// The class.
    pub class: Option<String>,
    /// The language of the pack.
    pub language: Option<String>,
    /// Number of pages; 0 when it is not there.
    pub pages: usize,
    /// Size of the file.
    pub bytes: u64,
    /// SHA-256 of the file.
    pub sha256: Option<String>,
    /// SHA-256 of everything it was made of.
    pub input: Option<String>,
    /// SHA-256 of its path below the output folder: the path itself bears a name.
    pub place: Option<String>,
    /// Whether it is there.
    pub outcome: Outcome,
    /// Code of the problem that kept it from being made.
    pub problem: Option<String>,
}

impl PackRecord {
    /// A pack that is not there.
    pub fn failed(pack: &Pack<'_>, code: Option<&str>) -> Self {
        PackRecord {
            pupil: Some(pack.pupil.number.0.to_string()),
            household: pack.household_number,
            class: Some(pack.pupil.class.0.to_string()),
            language: Some(pack.language.to_string()),
            problem: code.map(str::to_owned),
            ..PackRecord::lost(None)
        }
    }

    /// A row that could not become a pupil.
    pub fn lost(code: Option<&str>) -> Self {
        PackRecord {
            pupil: None,
            household: 0,
            class: None,
            language: None,
            pages: 0,
            bytes: 0,
            sha256: None,
            input: None,
            place: None,
            outcome: Outcome::Failed,
            problem: code.map(str::to_owned),
        }
    }

    /// A pack that is there now.
    pub fn made(pack: &Pack<'_>, path: &str, file: &FileRecord) -> Self {
        PackRecord {
            pages: file.pages,
            bytes: file.bytes,
            sha256: Some(file.sha256.clone()),
            input: Some(file.input.clone()),
            place: Some(place(path)),
            outcome: Outcome::Made,
            ..PackRecord::failed(pack, None)
        }
    }

    /// What is known of its file, when it is there.
    pub fn file(&self) -> Option<FileRecord> {
        Some(FileRecord {
            pages: self.pages,
            bytes: self.bytes,
            sha256: self.sha256.clone()?,
            input: self.input.clone()?,
        })
    }
}

/// A file that is no pack: its path names a class or a language, never a pupil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperRecord {
    /// `print`, `teacher` …
    pub edition: String,
    /// Path below the output folder.
    pub path: String,
    /// Number of pages.
    pub pages: usize,
    /// Size of the file.
    pub bytes: u64,
    /// SHA-256 of the file.
    pub sha256: String,
    /// SHA-256 of everything it was made of.
    pub input: String,
    /// Whether it still belongs to a class or language of the school.
    pub outcome: Outcome,
}

impl PaperRecord {
    /// Edition, path and pages.
    pub fn shown(&self) -> (String, String, usize) {
        (self.edition.clone(), self.path.clone(), self.pages)
    }
}

/// A file that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRecord {
    /// Number of pages.
    pub pages: usize,
    /// Size.
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// SHA-256 of everything it was made of.
    pub input: String,
}

/// How the manifest names a path without telling it.
pub fn place(path: &str) -> String {
    digest(path.as_bytes())
}

/// The SHA-256 of bytes, in small hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in small hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let mut text = String::with_capacity(2 * bytes.len());
    text.extend(halves.map(|half| char::from(DIGITS[usize::from(half)])));
    text
}
