//! The archive folder as a BagIt 1.0 bag (RFC 8493).
//!
//! In: the digests of reports that the caller wrote below `data/`. Out: the tag files that name them, the
//! manifest of tag files last. The bag accumulates: a run adds and replaces, and drops nothing by itself.
//! A run that was stopped leaves a bag that opens; the next run goes on.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::bagit::{self, Escapes};
use super::{retention, walk, write};
use crate::diagnostic::FileReason;

pub(super) const DECLARATION: &str = "bagit.txt";
pub(super) const INFO: &str = "bag-info.txt";
pub(super) const MANIFEST: &str = "manifest-sha256.txt";
pub(super) const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";
/// Until when each report is kept (P4).
pub(super) const RETENTION: &str = "retention.csv";
/// What was removed because its time was over, without names.
pub(super) const REMOVED: &str = "removed.csv";

/// One report in the bag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// SHA-256 in small hex digits.
    pub sha256: String,
    /// Size of the file; 0 for a file of an earlier run that is not there any more.
    pub bytes: u64,
    /// Last day on which it is kept (P4); without it, it is never due.
    pub retain_until: Option<NaiveDate>,
}

/// What `bag-info.txt` says besides the count. No clock is read: the day is given.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The school.
    pub organization: &'a str,
    /// What the bag holds, in a sentence.
    pub description: &'a str,
    /// The day of the latest reports.
    pub date: NaiveDate,
}

/// Why a folder cannot be used as a bag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BagFault {
    /// A folder with something in it, and none of it says that it is a bag.
    NotABag(PathBuf),
    /// `bagit.txt` is of another version or encoding, or no declaration.
    Declaration(PathBuf),
    /// A manifest with another algorithm than SHA-256: it would not name what is added.
    Algorithm(PathBuf),
    /// A tag file that was there when the bag was closed.
    Lost(PathBuf),
    /// A line that cannot be read, from 1.
    Line(PathBuf, usize),
    /// A path that is not plainly below `data/`.
    Outside(String),
    /// A file or folder that cannot be read or written.
    File(PathBuf, FileReason),
}

impl From<(PathBuf, FileReason)> for BagFault {
    fn from((path, reason): (PathBuf, FileReason)) -> Self {
        BagFault::File(path, reason)
    }
}

/// In which order the books are written, so that a stop between two of them keeps no date from a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// Reports were added: the dates first.
    Adding,
    /// Reports were removed: the dates last.
    Removing,
}

/// A bag with what it holds.
#[derive(Debug)]
pub struct Bag {
    folder: PathBuf,
    entries: BTreeMap<String, Entry>,
}

impl Bag {
    /// Opens a bag, or begins one in a folder that is new or empty: it gets its `bagit.txt` at once, so that the
    /// next run knows it even if this one is stopped. Files in `data/` that no manifest names are not minded.
    ///
    /// # Errors
    ///
    /// What is there and cannot be used; then nothing was changed.
    pub fn open(folder: &Path) -> Result<Bag, BagFault> {
        if let Some(bag) = Bag::read(folder)? {
            return Ok(bag);
        }
        write::folder(folder).map_err(|reason| (folder.to_owned(), reason))?;
        put(&folder.join(DECLARATION), bagit::DECLARATION.as_bytes())?;
        Ok(Bag {
            folder: folder.to_owned(),
            entries: BTreeMap::new(),
        })
    }

    /// Reads a bag; nothing when the folder is not there or empty. Writes nothing.
    pub(super) fn read(folder: &Path) -> Result<Option<Bag>, BagFault> {
        let names = names(folder)?;
        let Some(declared) = load(folder, DECLARATION)? else {
            // What a file manager leaves in a folder that somebody looked at is nothing.
            let nothing = |name: &String| name.starts_with('.') || is_of_windows(name);
            return match names.iter().all(nothing) {
                true => Ok(None),
                false => Err(BagFault::NotABag(folder.to_owned())),
            };
        };
        let Some(escapes) = bagit::declaration(&declared) else {
            return Err(BagFault::Declaration(folder.join(DECLARATION)));
        };
        if let Some(other) = names.iter().find(|name| is_other_manifest(name)) {
            return Err(BagFault::Algorithm(folder.join(other)));
        }
        let tags = tags(folder, escapes)?;
        // The books of a bag that was closed may not be lost: without them, reports would lose their dates.
        for book in [MANIFEST, RETENTION, REMOVED] {
            if tags.contains_key(book) && !names.iter().any(|name| name == book) {
                return Err(BagFault::Lost(folder.join(book)));
            }
        }
        let entries = entries(folder, escapes)?;
        Ok(Some(Bag {
            folder: folder.to_owned(),
            entries,
        }))
    }

    /// What the bag holds, by path below the bag.
    pub fn entries(&self) -> &BTreeMap<String, Entry> {
        &self.entries
    }

    /// Adds a report that lies at a path below the bag, such as `data/2026-2027/3A/x.pdf`, or replaces it.
    ///
    /// # Errors
    ///
    /// A path that is not plainly below `data/`.
    pub fn put(&mut self, path: &str, entry: Entry) -> Result<(), BagFault> {
        if !bagit::is_payload(path) {
            return Err(BagFault::Outside(path.to_owned()));
        }
        self.entries.insert(path.to_owned(), entry);
        Ok(())
    }

    /// Takes a report out of the books; the file is not touched.
    pub(super) fn forget(&mut self, path: &str) {
        self.entries.remove(path);
    }

    /// Writes the tag files. Those that somebody else put beside `data/` are named in the manifest of tag files.
    ///
    /// # Errors
    ///
    /// The file that could not be written or read, and why. Closing again goes on.
    pub fn close(&self, about: &About<'_>) -> Result<(), (PathBuf, FileReason)> {
        let info = [
            bagit::element("Source-Organization", about.organization),
            bagit::element("External-Description", about.description),
            bagit::element("Bagging-Date", &about.date.to_string()),
            bagit::element(
                "Bag-Software-Agent",
                concat!("gespreksmap ", env!("CARGO_PKG_VERSION")),
            ),
        ];
        self.write_books(info.concat().as_bytes(), Order::Adding)
    }

    /// Writes the tag files, with what `bag-info.txt` said before and the count of now.
    pub(super) fn close_again(&self) -> Result<(), BagFault> {
        let info = load(&self.folder, INFO)?.unwrap_or_default();
        Ok(self.write_books(&info, Order::Removing)?)
    }

    fn write_books(&self, info: &[u8], order: Order) -> Result<(), (PathBuf, FileReason)> {
        let at = |name: &str| self.folder.join(name);
        write::folder(&at("data")).map_err(|reason| (at("data"), reason))?;
        let bytes = self.entries.values().map(|entry| entry.bytes).sum();
        let retention = (RETENTION, retention::to_csv(&self.entries));
        let manifest = (MANIFEST, self.manifest());
        let [first, second] = match order {
            Order::Adding => [retention, manifest],
            Order::Removing => [manifest, retention],
        };
        put(&at(DECLARATION), bagit::DECLARATION.as_bytes())?;
        put(&at(first.0), &first.1)?;
        put(&at(second.0), &second.1)?;
        put(
            &at(INFO),
            &bagit::with_oxum(info, bytes, self.entries.len()),
        )?;
        put(&at(TAG_MANIFEST), &self.tag_manifest()?)
    }

    fn manifest(&self) -> Vec<u8> {
        let lines = self.entries.iter();
        let lines = lines.map(|(path, entry)| bagit::line(&entry.sha256, path));
        lines.collect::<String>().into_bytes()
    }

    fn tag_manifest(&self) -> Result<Vec<u8>, (PathBuf, FileReason)> {
        let names = names(&self.folder)?;
        let listed: Vec<&str> = names
            .iter()
            .map(String::as_str)
            .filter(|name| !name.starts_with('.') && !is_of_windows(name))
            .filter(|name| *name != TAG_MANIFEST && bagit::is_tag(name))
            .filter(|name| walk::is_file(&self.folder.join(name)))
            .collect();
        let sums = walk::digests(&self.folder, &listed);
        let lines = listed.iter().zip(sums).map(|(name, sum)| match sum {
            Ok(sum) => Ok(bagit::line(&sum, name)),
            Err(reason) => Err((self.folder.join(name), reason)),
        });
        Ok(lines.collect::<Result<String, _>>()?.into_bytes())
    }
}

/// The tag files that the bag names, with their digests as when it was last closed.
pub(super) fn tags(folder: &Path, escapes: Escapes) -> Result<HashMap<String, String>, BagFault> {
    let bytes = load(folder, TAG_MANIFEST)?.unwrap_or_default();
    let (named, bad) = bagit::manifest(&bytes, escapes, bagit::is_tag);
    match bad.first() {
        Some(line) => Err(BagFault::Line(folder.join(TAG_MANIFEST), *line)),
        None => Ok(named
            .into_iter()
            .map(|tag| (tag.path, tag.sha256))
            .collect()),
    }
}

fn entries(folder: &Path, escapes: Escapes) -> Result<BTreeMap<String, Entry>, BagFault> {
    let bytes = load(folder, MANIFEST)?.unwrap_or_default();
    let (named, bad) = bagit::manifest(&bytes, escapes, bagit::is_payload);
    if let Some(line) = bad.first() {
        return Err(BagFault::Line(folder.join(MANIFEST), *line));
    }
    let rows = load(folder, RETENTION)?.unwrap_or_default();
    let dates =
        retention::read(&rows).map_err(|line| BagFault::Line(folder.join(RETENTION), line))?;
    let tree = walk::walk(&folder.join("data"), None);
    let entry = |named: bagit::Named| {
        let below = &named.path["data/".len()..];
        let size = tree.find(below).and_then(|found| tree.files.get(found));
        let entry = Entry {
            sha256: named.sha256,
            bytes: size.copied().unwrap_or(0),
            retain_until: dates.get(&named.path).copied().flatten(),
        };
        (named.path, entry)
    };
    Ok(named.into_iter().map(entry).collect())
}

fn load(folder: &Path, name: &str) -> Result<Option<Vec<u8>>, BagFault> {
    let path = folder.join(name);
    walk::read(&path).map_err(|reason| BagFault::File(path, reason))
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), (PathBuf, FileReason)> {
    let written = write::write(path, bytes);
    written
        .map(|_| ())
        .map_err(|reason| (path.to_owned(), reason))
}

fn names(folder: &Path) -> Result<Vec<String>, (PathBuf, FileReason)> {
    walk::names(folder).map_err(|reason| (folder.to_owned(), reason))
}

/// Whether a name is that of a manifest of another algorithm.
pub(super) fn is_other_manifest(name: &str) -> bool {
    is_manifest(name) && name != MANIFEST && name != TAG_MANIFEST
}

/// Whether a name is that of a manifest of any algorithm.
pub(super) fn is_manifest(name: &str) -> bool {
    let algorithm = name.strip_prefix("tag").unwrap_or(name);
    let algorithm = algorithm.strip_prefix("manifest-");
    algorithm.is_some_and(|algorithm| algorithm.ends_with(".txt"))
}

fn is_of_windows(name: &str) -> bool {
    name.eq_ignore_ascii_case("thumbs.db") || name.eq_ignore_ascii_case("desktop.ini")
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "the tests make bags and damage them"
)]
pub(super) mod tests {
    use super::super::record;
    use super::*;
    use std::fs;

    pub const ABOUT: About<'static> = About {
        organization: "De Regenboog",
        description: "Gespreksverslagen",
        date: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"),
    };

    pub fn day(year: i32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, 8, 1).expect("a day")
    }

    /// Writes a report that holds its own path, and puts it in the bag.
    pub fn add(bag: &mut Bag, path: &str, until: Option<NaiveDate>) {
        write::write_new(&bag.folder.join(path), path.as_bytes()).expect("written");
        let entry = Entry {
            sha256: record::digest(path.as_bytes()),
            bytes: path.len() as u64,
            retain_until: until,
        };
        bag.put(path, entry).expect("a path below data");
    }

    pub fn closed(folder: &Path, reports: &[(&str, Option<i32>)]) -> Bag {
        let mut bag = Bag::open(folder).expect("opened");
        for (path, year) in reports {
            add(&mut bag, path, year.map(day));
        }
        bag.close(&ABOUT).expect("closed");
        bag
    }

    /// The tag files, by name.
    pub fn books(folder: &Path) -> BTreeMap<String, Vec<u8>> {
        let names = walk::names(folder).expect("names");
        let files = names
            .into_iter()
            .filter(|name| walk::is_file(&folder.join(name)));
        let read = |name: String| (name.clone(), fs::read(folder.join(name)).expect("read"));
        files.map(read).collect()
    }

    fn text(folder: &Path, name: &str) -> String {
        String::from_utf8(books(folder)[name].clone()).expect("text")
    }

    #[test]
    fn a_closed_bag_has_the_files_that_rfc_8493_asks_for() {
        let root = tempfile::tempdir().expect("a folder");
        let folder = root.path().join("archive");
        let paths = ["data/26/Zoë a.pdf", "data/26/خالد.pdf", "data/100%.pdf"];
        let reports = [
            (paths[0], Some(2029)),
            (paths[1], None),
            (paths[2], Some(2030)),
        ];
        write::write_new(&folder.join(DECLARATION), bagit::DECLARATION.as_bytes()).expect("made");
        write::write(&folder.join("report.schema.json"), b"{}").expect("made");
        closed(&folder, &reports);
        let sum = |path: &str| record::digest(path.as_bytes());
        assert_eq!(
            text(&folder, MANIFEST),
            format!(
                "{}  data/100%25.pdf\n{}  data/26/Zoë a.pdf\n{}  data/26/خالد.pdf\n",
                sum(paths[2]),
                sum(paths[0]),
                sum(paths[1])
            )
        );
        assert_eq!(
            text(&folder, RETENTION),
            format!(
                "path,retain-until,sha256\ndata/100%.pdf,2030-08-01,{}\ndata/26/Zoë a.pdf,2029-08-01,{}\ndata/26/خالد.pdf,,{}\n",
                sum(paths[2]),
                sum(paths[0]),
                sum(paths[1])
            )
        );
        let bytes: usize = paths.iter().map(|path| path.len()).sum();
        assert_eq!(
            text(&folder, INFO),
            format!(
                "Source-Organization: De Regenboog\nExternal-Description: Gespreksverslagen\nBagging-Date: 2026-11-20\nBag-Software-Agent: gespreksmap {}\nPayload-Oxum: {bytes}.3\n",
                env!("CARGO_PKG_VERSION")
            )
        );
        let tags = tags(&folder, Escapes::LineEndsAndPercent).expect("tags");
        let mut named: Vec<&str> = tags.keys().map(String::as_str).collect();
        named.sort_unstable();
        let wanted = [INFO, DECLARATION, MANIFEST, "report.schema.json", RETENTION];
        assert_eq!(named, wanted);
    }

    #[test]
    fn a_bag_accumulates_and_is_the_same_for_the_same_content() {
        let root = tempfile::tempdir().expect("a folder");
        let (once, twice) = (root.path().join("once"), root.path().join("twice"));
        let reports = [("data/1/a.pdf", Some(2029)), ("data/2/b, \"c\".pdf", None)];
        closed(&once, &reports);
        closed(&twice, &reports[1..]);
        let bag = closed(&twice, &reports[..1]);
        assert_eq!(bag.entries().len(), 2, "nothing is dropped");
        assert_eq!(books(&once), books(&twice));
        let again = Bag::open(&once).expect("opened");
        assert_eq!(again.entries(), bag.entries(), "dates and sizes come back");
    }

    #[test]
    fn a_stopped_run_leaves_a_bag_that_opens() {
        let root = tempfile::tempdir().expect("a folder");
        fs::write(root.path().join(".gespreksmap-x.tmp"), "x").expect("written");
        let mut bag = Bag::open(root.path()).expect("begun");
        add(&mut bag, "data/a.pdf", None);
        drop(bag);
        assert!(Bag::open(root.path()).expect("opened").entries().is_empty());
        // Stopped between the dates and the manifest of the first closing.
        closed(root.path(), &[("data/a.pdf", Some(2029))]);
        for late in [MANIFEST, INFO, TAG_MANIFEST] {
            fs::remove_file(root.path().join(late)).expect("removed");
        }
        assert!(Bag::open(root.path()).expect("opened").entries().is_empty());
    }

    #[test]
    fn what_is_no_bag_or_a_broken_one_is_told_and_left_alone() {
        let root = tempfile::tempdir().expect("a folder");
        let at = |name: &str| root.path().join(name);
        let fault = || Bag::open(root.path()).expect_err("a fault");
        fs::write(at("x.pdf"), "x").expect("written");
        assert_eq!(fault(), BagFault::NotABag(root.path().to_owned()));
        fs::remove_file(at("x.pdf")).expect("removed");
        closed(root.path(), &[("data/a.pdf", Some(2029))]);
        let whole = books(root.path());
        let broken = |name: &str, bytes: &[u8], fault: BagFault| {
            fs::write(at(name), bytes).expect("written");
            assert_eq!(Bag::open(root.path()).expect_err("a fault"), fault);
            fs::write(at(name), &whole[name]).expect("written");
        };
        let line = |name: &str, line| BagFault::Line(at(name), line);
        broken(MANIFEST, b"\nxyz  data/a.pdf\n", line(MANIFEST, 2));
        let outside = format!("{}  data/../../a.pdf\n", record::digest(b""));
        broken(MANIFEST, outside.as_bytes(), line(MANIFEST, 1));
        broken(RETENTION, b"path;retain-until;sha256\n", line(RETENTION, 1));
        broken(
            RETENTION,
            b"path,retain-until,sha256\nx,1-2,y\n",
            line(RETENTION, 2),
        );
        broken(
            DECLARATION,
            b"BagIt-Version: 2.0\n",
            BagFault::Declaration(at(DECLARATION)),
        );
        for book in [MANIFEST, RETENTION] {
            fs::remove_file(at(book)).expect("removed");
            assert_eq!(fault(), BagFault::Lost(at(book)));
            fs::write(at(book), &whole[book]).expect("written");
        }
        fs::write(at("manifest-md5.txt"), "").expect("written");
        assert_eq!(fault(), BagFault::Algorithm(at("manifest-md5.txt")));
    }

    #[test]
    fn p4_a_stop_between_two_books_keeps_no_date_from_a_report() {
        for (order, first, second) in [
            (Order::Adding, RETENTION, MANIFEST),
            (Order::Removing, MANIFEST, RETENTION),
        ] {
            let root = tempfile::tempdir().expect("a folder");
            let mut bag = closed(root.path(), &[("data/a.pdf", Some(2029))]);
            let before = books(root.path());
            bag.forget("data/a.pdf");
            // A folder in the place of the second book: the writing stops there.
            fs::remove_file(root.path().join(second)).expect("removed");
            fs::create_dir(root.path().join(second)).expect("made");
            let (stopped, _) = bag.write_books(b"", order).expect_err("stopped");
            assert_eq!(stopped, root.path().join(second));
            let after = books(root.path());
            assert_ne!(after[first], before[first], "{order:?}");
            assert_eq!(after[TAG_MANIFEST], before[TAG_MANIFEST], "{order:?}");
        }
    }
}
