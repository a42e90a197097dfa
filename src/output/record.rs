//! What is known of a finished file, between runs: without names (P3).

use std::borrow::Cow;
use std::fmt;

use ecow::EcoString;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
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
    pub pupil: Option<EcoString>,
    /// Which household of the pupil, from 1; 0 for a report.
    pub household: usize,
    /// The class.
    pub class: Option<EcoString>,
    /// The language of the pack.
    pub language: Option<EcoString>,
    /// Number of pages; 0 when it is not there.
    pub pages: usize,
    /// Size of the file.
    pub bytes: u64,
    /// SHA-256 of the file.
    pub sha256: Option<Sum>,
    /// SHA-256 of everything it was made of.
    pub input: Option<Sum>,
    /// SHA-256 of its path below the output folder: the path itself bears a name.
    pub place: Option<Sum>,
    /// Whether it is there.
    pub outcome: Outcome,
    /// Code of the problem that kept it from being made.
    pub problem: Option<EcoString>,
}

impl PackRecord {
    /// A pack that is not there.
    pub fn failed(pack: &Pack<'_>, code: Option<&str>) -> Self {
        PackRecord {
            pupil: Some(pack.pupil.number.0.clone()),
            household: pack.household_number,
            class: Some(pack.pupil.class.0.clone()),
            language: Some(pack.language.0.as_str().into()),
            problem: code.map(Into::into),
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
            problem: code.map(Into::into),
        }
    }

    /// A pack that is there now.
    pub fn made(pack: &Pack<'_>, path: &str, file: &FileRecord) -> Self {
        PackRecord {
            pages: file.pages,
            bytes: file.bytes,
            sha256: Some(file.sha256),
            input: Some(file.input),
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
            sha256: self.sha256?,
            input: self.input?,
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
    pub sha256: Sum,
    /// SHA-256 of everything it was made of.
    pub input: Sum,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileRecord {
    /// Number of pages.
    pub pages: usize,
    /// Size.
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: Sum,
    /// SHA-256 of everything it was made of.
    pub input: Sum,
}

/// A SHA-256: of a file, of what it was made of, of a path that is not told. In small hexadecimal digits wherever it
/// is written down; in memory half as large, since a run may have a hundred thousand files.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sum(pub [u8; 32]);

impl Sum {
    /// Of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Sum(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Sum {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Sum {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        unhex(&text).ok_or_else(|| D::Error::custom("no SHA-256"))
    }
}

/// How the manifest names a path without telling it.
pub fn place(path: &str) -> Sum {
    Sum::of(path.as_bytes())
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

/// The sum that these digits say.
fn unhex(text: &str) -> Option<Sum> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else {
        return None;
    };
    let bytes = pairs.iter().map(|[high, low]| {
        let byte = digit(high)? << 4 | digit(low)?;
        u8::try_from(byte).ok()
    });
    let bytes: Vec<u8> = bytes.collect::<Option<_>>()?;
    bytes.try_into().ok().map(Sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_read_as_it_is_written() {
        let sum = Sum::of(b"Noor");
        let written = serde_json::to_string(&sum).expect("a text");
        assert_eq!(written, format!("\"{}\"", digest(b"Noor")));
        let read = |text: &str| serde_json::from_str::<Sum>(text).ok();
        assert_eq!(read(&written), Some(sum));
        for wrong in [&written[..65], &written.replace('"', ""), "null", "\"\""] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        let odd = written.replacen(digest(b"Noor").get(..1).expect("a digit"), "g", 1);
        assert_eq!(read(&odd), None);
    }
}
