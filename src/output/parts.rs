//! What shards leave behind until they are put together: of each part a manifest, an overview and a journal, under
//! names of its own, so that all may work in one folder, or be copied into one.
//!
//! The manifest of a part holds what that of the whole folder will hold, and of what it was made: parts of another
//! input or of other choices do not belong together. No names (P3).

#![expect(
    clippy::disallowed_methods,
    reason = "what other runs left in this folder is read, and removed when it stands in the manifest of the whole"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::journal::{self, Line};
use super::manifest::{PROGRAM, VERSION};
use super::record::{PackRecord, PaperRecord, Sum};
use super::walk;
use crate::diagnostic::{Diagnostic, FileReason, ShardReason};
use crate::domain::Shard;

/// The three files of a part: how their names begin and end.
const MANIFEST: [&str; 2] = ["manifest-", ".json"];
const OVERVIEW: [&str; 2] = ["index-", ".html"];
const JOURNAL: [&str; 2] = [".gespreksmap-", ".lock"];

/// What was asked of a run: the parts of one whole were asked the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// In which editions.
    pub editions: Vec<String>,
    /// Only these classes.
    pub classes: Vec<String>,
    /// Only these pupil numbers.
    pub pupils: Vec<String>,
    /// Only these parts of a pack.
    pub parts: Vec<String>,
    /// Only these languages.
    pub languages: Vec<String>,
    /// Only what goes home, or only what lies on the table.
    pub moment: Option<String>,
}

/// Files with what is known of them.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Records {
    /// Packs.
    pub packs: Vec<PackRecord>,
    /// Papers.
    pub papers: Vec<PaperRecord>,
    /// Reports of the archive.
    pub reports: Vec<PackRecord>,
}

/// `manifest-2-of-8.json`.
#[derive(Debug, Serialize, Deserialize)]
pub struct PartManifest {
    /// Of the form of this file; the same as of the whole.
    pub version: u32,
    /// Who wrote it.
    pub program: String,
    /// SHA-256 of everything in the school folder.
    pub input: String,
    /// What was asked.
    pub choices: Choices,
    /// Packs of the last run of this part.
    pub planned: usize,
    /// Of those, the ones that are there.
    pub made: usize,
    /// Of those, the ones that are not.
    pub failed: usize,
    /// What that run made.
    pub records: Records,
    /// What runs of this part with other choices made before, since the parts were last put together.
    pub earlier: Records,
    /// Places of packs that were changed or gone, and were made again as they had been.
    pub again: BTreeSet<Sum>,
}

impl PartManifest {
    /// Writes it as json.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        out.write_all(b"\n")
    }

    /// The manifest of a part in this folder; nothing when it is not there or this program did not write it.
    pub fn read(folder: &Path, shard: Shard) -> Option<Self> {
        let bytes = fs::read(folder.join(manifest_name(shard))).ok()?;
        let manifest: PartManifest = serde_json::from_slice(&bytes).ok()?;
        (manifest.version == VERSION).then_some(manifest)
    }
}

/// The name of the manifest of a part.
pub fn manifest_name(shard: Shard) -> String {
    name(MANIFEST, shard)
}

/// The name of the overview of a part.
pub fn overview_name(shard: Shard) -> String {
    name(OVERVIEW, shard)
}

/// The name of the journal of a part.
pub fn journal_name(shard: Shard) -> String {
    name(JOURNAL, shard)
}

fn name([start, end]: [&str; 2], shard: Shard) -> String {
    format!("{start}{}-of-{}{end}", shard.number(), shard.of())
}

/// The part that a file belongs to, by its name.
fn shard_of(file: &str) -> Option<Shard> {
    let of = |[start, end]: [&str; 2]| {
        let (number, of) = file
            .strip_prefix(start)?
            .strip_suffix(end)?
            .split_once("-of-")?;
        let shard = Shard::parse(&format!("{number}/{of}"))?;
        // `02-of-8` is not a name that a part has.
        (name([start, end], shard) == file).then_some(shard)
    };
    [MANIFEST, OVERVIEW, JOURNAL].into_iter().find_map(of)
}

/// Why parts cannot be put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartsFault {
    /// There are none.
    None,
    /// Of more than one division: into so many and into so many.
    Mixed(Vec<u16>),
    /// These have not been finished, of so many.
    Missing(Vec<u16>, u16),
    /// These were made of something else.
    Apart(Vec<(Shard, ShardReason)>),
}

/// Every part in a folder, with its manifest when it was finished.
#[derive(Debug, Default)]
pub struct Parts(BTreeMap<Shard, Option<PartManifest>>);

impl Parts {
    /// Looks for the parts in a folder.
    pub fn read(folder: &Path) -> Self {
        let names = walk::names(folder).unwrap_or_default();
        let shards: BTreeSet<Shard> = names.iter().filter_map(|name| shard_of(name)).collect();
        let read = |shard| (shard, PartManifest::read(folder, shard));
        Parts(shards.into_iter().map(read).collect())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each part that was finished.
    pub(super) fn finished(&self) -> impl Iterator<Item = &PartManifest> + Clone {
        self.0.values().flatten()
    }

    /// Which parts there are, finished or not.
    pub(super) fn shards(&self) -> impl Iterator<Item = Shard> {
        self.0.keys().copied()
    }

    /// Whether all parts of one division were finished.
    ///
    /// # Errors
    ///
    /// Which were not.
    pub fn complete(&self) -> Result<(), PartsFault> {
        let divisions: BTreeSet<u16> = self.0.keys().map(|shard| shard.of()).collect();
        let divisions: Vec<u16> = divisions.into_iter().collect();
        let of = match divisions[..] {
            [] => return Err(PartsFault::None),
            [of] => of,
            _ => return Err(PartsFault::Mixed(divisions)),
        };
        let is_finished = |number: &u16| {
            let shard = Shard::new(*number, of);
            shard.is_some_and(|shard| matches!(self.0.get(&shard), Some(Some(_))))
        };
        let missing: Vec<u16> = (1..=of).filter(|number| !is_finished(number)).collect();
        if missing.is_empty() {
            Ok(())
        } else {
            Err(PartsFault::Missing(missing, of))
        }
    }

    /// What all parts were asked, when they are complete and were made of this input.
    ///
    /// # Errors
    ///
    /// The parts that are not there, or that differ.
    pub fn agreed(&self, input: &str) -> Result<Choices, PartsFault> {
        self.complete()?;
        // What most were asked counts: one part with other choices is told, not all the others.
        let votes = |one: &PartManifest| {
            let same = self.finished().filter(|it| it.choices == one.choices);
            same.count()
        };
        let first_of_most =
            self.finished().reduce(
                |most, one| {
                    if votes(one) > votes(most) { one } else { most }
                },
            );
        let choices = first_of_most.map(|it| it.choices.clone());
        let choices = choices.unwrap_or_default();
        let apart = self.0.iter().filter_map(|(shard, manifest)| {
            let manifest = manifest.as_ref()?;
            let reason = if manifest.program != PROGRAM {
                ShardReason::Program
            } else if manifest.input != input {
                ShardReason::Input
            } else if manifest.choices != choices {
                ShardReason::Choices
            } else {
                return None;
            };
            Some((*shard, reason))
        });
        let apart: Vec<(Shard, ShardReason)> = apart.collect();
        if apart.is_empty() {
            Ok(choices)
        } else {
            Err(PartsFault::Apart(apart))
        }
    }

    /// What stopped runs of the parts made after their manifests.
    pub(super) fn lines(&self, folder: &Path) -> Vec<Line> {
        let journals = self.shards().map(|shard| folder.join(journal_name(shard)));
        journals.flat_map(|path| journal::read(&path)).collect()
    }

    /// The overviews of the parts.
    pub(super) fn overviews(&self, folder: &Path) -> Vec<PathBuf> {
        let names = self.shards().map(overview_name);
        names.map(|name| folder.join(name)).collect()
    }

    /// Removes what the parts left: it stands in the manifest of the whole now. The manifests last: what is there
    /// of a part after a stop can be put together again.
    pub(super) fn remove(&self, folder: &Path, problems: &mut Vec<Diagnostic>) {
        for name in [journal_name, overview_name, manifest_name] {
            for shard in self.shards() {
                let path = folder.join(name(shard));
                match fs::remove_file(&path) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                        problems.push(super::unwritable(&path, FileReason::from(&error)));
                    }
                    _ => {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shard(number: u16, of: u16) -> Shard {
        Shard::new(number, of).expect("a part")
    }

    fn finished(input: &str, edition: &str) -> Option<PartManifest> {
        Some(PartManifest {
            version: VERSION,
            program: PROGRAM.to_owned(),
            input: input.to_owned(),
            choices: Choices {
                editions: vec![edition.to_owned()],
                ..Choices::default()
            },
            planned: 0,
            made: 0,
            failed: 0,
            records: Records::default(),
            earlier: Records::default(),
            again: BTreeSet::new(),
        })
    }

    #[test]
    fn a_file_of_a_part_is_known_by_its_name() {
        for name in [manifest_name, overview_name, journal_name] {
            assert_eq!(shard_of(&name(shard(12, 300))), Some(shard(12, 300)));
        }
        for name in [
            "manifest.json",
            "index.html",
            ".gespreksmap.lock",
            "manifest-0-of-8.json",
            "manifest-9-of-8.json",
            "manifest-02-of-8.json",
            "manifest-2-of-8.html",
            ".gespreksmap-2-of-8.tmp",
            "2-of-8",
        ] {
            assert_eq!(shard_of(name), None, "{name}");
        }
    }

    #[test]
    fn parts_are_complete_when_all_of_one_division_are_finished() {
        let parts = |list: Vec<(Shard, Option<PartManifest>)>| Parts(list.into_iter().collect());
        assert_eq!(parts(vec![]).complete(), Err(PartsFault::None));
        let one = || finished("a", "packs");
        let some = parts(vec![(shard(1, 4), one()), (shard(3, 4), None)]);
        assert_eq!(some.complete(), Err(PartsFault::Missing(vec![2, 3, 4], 4)));
        let mixed = parts(vec![(shard(1, 8), one()), (shard(1, 1), one())]);
        assert_eq!(mixed.complete(), Err(PartsFault::Mixed(vec![1, 8])));
        assert_eq!(parts(vec![(shard(1, 1), one())]).complete(), Ok(()));
    }

    #[test]
    fn the_part_that_differs_from_the_others_is_told() {
        let of = |third: Option<PartManifest>| {
            let others = [1, 2].map(|number| (shard(number, 3), finished("a", "packs")));
            let parts = others.into_iter().chain([(shard(3, 3), third)]);
            Parts(parts.collect()).agreed("a")
        };
        let apart = |reason| Err(PartsFault::Apart(vec![(shard(3, 3), reason)]));
        assert!(of(finished("a", "packs")).is_ok());
        assert_eq!(of(finished("b", "packs")), apart(ShardReason::Input));
        assert_eq!(of(finished("a", "print")), apart(ShardReason::Choices));
        let other = finished("a", "packs").map(|it| PartManifest {
            program: "gespreksmap 0.0.1".to_owned(),
            ..it
        });
        assert_eq!(of(other), apart(ShardReason::Program));
    }
}
