//! Removes reports from the archive whose time is over (P4).
//!
//! In: a bag, and the day before which a time must have ended. Out: a bag without those reports. It can be
//! stopped at any moment; the next purge finishes the work:
//!
//! 1. `removed.csv` tells what is going to be removed, without names;
//! 2. the files go, then the folders that became empty;
//! 3. the books follow: the manifest first and the dates after it, so that no report is left in the manifest
//!    without its date; the manifest of tag files last.
//!
//! A report that changed after it was archived goes too: its time is over whatever it says. The log holds the
//! digest of the manifest, not that of the changed file. A report that somebody removed by hand leaves the books
//! and is logged. A file that no manifest names is left; `verify` tells it. Only files that a walk below `data/`
//! met, without following a link, are ever removed.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place that removes what a school may not keep"
)]

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::bag::{Bag, BagFault, MANIFEST, REMOVED, tags};
use super::walk::{self, Tree};
use super::{bagit, record, write};
use crate::diagnostic::FileReason;

const HEADER: &str = "removed-on,retain-until,sha256\n";

/// A report whose time is over. The order is that of the list: day, then path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// Last day on which it was to be kept.
    pub retain_until: NaiveDate,
    /// Path below the bag; it holds the name of a pupil.
    pub path: String,
    /// SHA-256 of the report as it was archived.
    pub sha256: String,
}

/// Why reports could not be listed or removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PurgeFault {
    /// The folder is not a bag that can be used.
    Bag(BagFault),
    /// A link lies where a report or its folder should be. Nothing was removed.
    Link(PathBuf),
    /// A file or folder that cannot be read, written or removed. What could be removed was; purge again.
    File(PathBuf, FileReason),
}

impl From<BagFault> for PurgeFault {
    fn from(fault: BagFault) -> Self {
        match fault {
            BagFault::File(path, reason) => PurgeFault::File(path, reason),
            other => PurgeFault::Bag(other),
        }
    }
}

/// Lists the reports that were to be kept until a day before this one. A report without a day is never due.
///
/// # Errors
///
/// The folder is no bag, or its books cannot be read.
pub fn due(dir: &Path, before: NaiveDate) -> Result<Vec<Due>, PurgeFault> {
    Ok(list(&open(dir)?, before))
}

/// Removes the reports that are due, and tells which. `on` is the day of today, for the log.
///
/// # Errors
///
/// What stood in the way. Where a link did, nothing was removed.
pub fn purge(dir: &Path, before: NaiveDate, on: NaiveDate) -> Result<Vec<Due>, PurgeFault> {
    let bag = open(dir)?;
    let due = list(&bag, before);
    let tree = walk::walk(&dir.join("data"), None);
    let files = files(dir, &due, &tree)?;
    if !due.is_empty() {
        log(dir, &due, &files, on)?;
        remove(dir, &due, &files)?;
    }
    if !due.is_empty() || is_unfinished(dir)? {
        keep_books(bag, &due)?;
    }
    Ok(due)
}

fn open(dir: &Path) -> Result<Bag, PurgeFault> {
    let bag = Bag::read(dir)?;
    bag.ok_or_else(|| PurgeFault::Bag(BagFault::NotABag(dir.to_owned())))
}

fn list(bag: &Bag, before: NaiveDate) -> Vec<Due> {
    let over = bag.entries().iter().filter_map(|(path, entry)| {
        let retain_until = entry.retain_until.filter(|day| *day < before)?;
        Some(Due {
            retain_until,
            path: path.clone(),
            sha256: entry.sha256.clone(),
        })
    });
    let mut due: Vec<Due> = over.collect();
    due.sort();
    due
}

/// The file of each report, as it is spelled on this disk; none when it is gone already.
fn files(dir: &Path, due: &[Due], tree: &Tree) -> Result<Vec<Option<PathBuf>>, PurgeFault> {
    let data = dir.join("data");
    if fs::symlink_metadata(&data).is_ok_and(|about| about.is_symlink()) {
        return Err(PurgeFault::Link(data));
    }
    let file = |due: &Due| {
        let below = due
            .path
            .strip_prefix("data/")
            .expect("a path of a manifest");
        match (tree.find(below), tree.barrier(below)) {
            (Some(found), _) => Ok(Some(data.join(found))),
            (None, None) if data.join(below).is_dir() => {
                Err(PurgeFault::File(data.join(below), FileReason::WrongKind))
            }
            (None, None) => Ok(None),
            (None, Some((other, None))) => Err(PurgeFault::Link(data.join(other))),
            // No folder at all: everything is gone.
            (None, Some(("", Some(FileReason::NotFound)))) => Ok(None),
            (None, Some((closed, Some(reason)))) => {
                Err(PurgeFault::File(data.join(closed), reason))
            }
        }
    };
    due.iter().map(file).collect()
}

/// Adds a line for every report to the log, except those that a stopped purge logged.
fn log(
    dir: &Path,
    due: &[Due],
    files: &[Option<PathBuf>],
    on: NaiveDate,
) -> Result<(), PurgeFault> {
    let path = dir.join(REMOVED);
    let fault = |reason| PurgeFault::File(path.clone(), reason);
    let known = walk::read(&path).map_err(fault)?;
    let mut text = match known.map(String::from_utf8) {
        None => HEADER.to_owned(),
        Some(Ok(text)) if text.starts_with(HEADER) => text,
        Some(_) => return Err(BagFault::Line(path, 1).into()),
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let closed = closed_with(dir, REMOVED)?;
    let fresh = {
        // What a line says besides the day of removal.
        let what = |line| str::split_once(line, ',').map_or("", |(_, what)| what);
        let mut open: HashMap<&str, usize> = HashMap::new();
        for line in unfinished(&text, closed.as_deref()).lines() {
            *open.entry(what(line)).or_default() += 1;
        }
        let logged: HashSet<&str> = text.lines().map(what).collect();
        let mut fresh = String::new();
        for (due, file) in due.iter().zip(files) {
            let what = format!("{},{}", due.retain_until, due.sha256);
            match open.get_mut(what.as_str()) {
                Some(count) if *count > 0 => *count -= 1,
                // Logged and removed by a stopped purge, and another run closed the bag since.
                _ if file.is_none() && logged.contains(what.as_str()) => {}
                _ => fresh.push_str(&format!("{on},{what}\n")),
            }
        }
        fresh
    };
    text.push_str(&fresh);
    write::write(&path, text.as_bytes())
        .map(|_| ())
        .map_err(fault)
}

/// The lines of the log that were added after the bag was last closed.
fn unfinished<'a>(text: &'a str, closed: Option<&str>) -> &'a str {
    let Some(closed) = closed else {
        return text.get(HEADER.len()..).unwrap_or_default();
    };
    // Backwards: what was added is at the end, and mostly nothing was.
    let ends = text.match_indices('\n').map(|(at, _)| at + 1);
    let ends: Vec<usize> = ends.collect();
    let end = ends
        .into_iter()
        .rev()
        .find(|end| record::digest(&text.as_bytes()[..*end]) == closed);
    // A log that was changed by hand: no line is doubled.
    &text[end.unwrap_or(HEADER.len()).min(text.len())..]
}

/// Removes the files, then the folders that became empty. What is in use does not keep the others.
fn remove(dir: &Path, due: &[Due], files: &[Option<PathBuf>]) -> Result<(), PurgeFault> {
    let mut first = Ok(());
    for path in files.iter().flatten() {
        match fs::remove_file(path) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => {
                let fault = PurgeFault::File(path.clone(), FileReason::from(&error));
                first = first.and(Err(fault));
            }
        }
    }
    let data = dir.join("data");
    for (due, file) in due.iter().zip(files) {
        let path = file.clone().unwrap_or_else(|| dir.join(&due.path));
        let above = path.ancestors().skip(1).take_while(|above| *above != data);
        for folder in above {
            // A folder with something in it stays, and so do those above it; one may be gone already.
            match fs::remove_dir(folder) {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(_) => break,
            }
        }
    }
    first
}

fn keep_books(mut bag: Bag, due: &[Due]) -> Result<(), PurgeFault> {
    for one in due {
        bag.forget(&one.path);
    }
    Ok(bag.close_again()?)
}

/// Whether a purge or a run was stopped before it closed the bag.
fn is_unfinished(dir: &Path) -> Result<bool, PurgeFault> {
    let path = dir.join(MANIFEST);
    let manifest = walk::read(&path).map_err(|reason| PurgeFault::File(path, reason))?;
    let closed = closed_with(dir, MANIFEST)?;
    Ok(manifest.is_some_and(|bytes| closed != Some(record::digest(&bytes))))
}

/// The digest of a tag file when the bag was last closed.
fn closed_with(dir: &Path, name: &str) -> Result<Option<String>, PurgeFault> {
    Ok(tags(dir, bagit::Escapes::LineEndsAndPercent)?.remove(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::bag::tests::{ABOUT, books, closed, day};
    use crate::output::bag::{INFO, RETENTION, TAG_MANIFEST};
    use crate::output::verify::verify;

    const A: &str = "data/25/3A/خالد a.pdf";
    const B: &str = "data/25/3A/Zo\u{eb}.pdf";
    const C: &str = "data/26/c.pdf";
    const D: &str = "data/26/d.pdf";
    const E: &str = "data/26/e.pdf";
    /// Two are due on the 2nd of August 2029; one is on its last day a year later, one has no day.
    const REPORTS: [(&str, Option<i32>); 5] = [
        (A, Some(2029)),
        (B, Some(2028)),
        (C, Some(2030)),
        (D, None),
        (E, Some(2031)),
    ];

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2030, 8, 1).expect("a day")
    }

    fn bag() -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a folder");
        closed(root.path(), &REPORTS);
        root
    }

    fn run(dir: &Path) -> Vec<String> {
        let gone = purge(dir, today(), today()).expect("purged");
        gone.into_iter().map(|due| due.path).collect()
    }

    fn is_right(dir: &Path) -> bool {
        verify(dir).expect("verified").findings.is_empty()
    }

    fn logged(dir: &Path) -> String {
        fs::read_to_string(dir.join(REMOVED)).expect("a log")
    }

    fn line(path: &str, year: i32) -> String {
        let sum = record::digest(path.as_bytes());
        format!("{},{},{sum}\n", today(), day(year))
    }

    /// The steps of a purge one by one, until `steps` are done.
    fn stopped(dir: &Path, steps: usize) {
        let bag = open(dir).expect("opened");
        let due = list(&bag, today());
        let files = files(dir, &due, &walk::walk(&dir.join("data"), None)).expect("files");
        if steps > 0 {
            log(dir, &due, &files, today()).expect("logged");
        }
        match steps {
            0 | 1 => {}
            2 => remove(dir, &due[..1], &files[..1]).expect("removed"),
            _ => remove(dir, &due, &files).expect("removed"),
        }
    }

    #[test]
    fn p4_reports_whose_time_is_over_are_listed_by_day_and_path() {
        let root = bag();
        let before = books(root.path());
        let listed = due(root.path(), today()).expect("listed");
        let listed: Vec<_> = listed
            .iter()
            .map(|due| (due.retain_until, &*due.path))
            .collect();
        assert_eq!(
            listed,
            [(day(2028), B), (day(2029), A)],
            "not on the last day itself"
        );
        assert_eq!(books(root.path()), before, "listing writes nothing");
        let gone = root.path().join("gone");
        let fault = PurgeFault::Bag(BagFault::NotABag(gone.clone()));
        assert_eq!(due(&gone, today()), Err(fault));
        assert!(!gone.exists());
    }

    #[test]
    fn p4_a_purge_removes_files_and_empty_folders_and_leaves_a_right_bag() {
        let root = bag();
        let dir = root.path();
        let info = String::from_utf8(books(dir)[INFO].clone()).expect("text");
        assert_eq!(run(dir), [B, A]);
        assert!(is_right(dir));
        assert!(!dir.join("data/25").exists() && dir.join(C).exists());
        // No names, and in the order of the list.
        let lines = [HEADER, &line(B, 2028), &line(A, 2029)].concat();
        assert_eq!(logged(dir), lines);
        let after = books(dir);
        for (name, bytes) in &after {
            let text = String::from_utf8_lossy(bytes);
            assert!(!text.contains("خالد"), "{name} still names a pupil");
        }
        let count = |text: &str| text.lines().filter(|line| !line.contains("Oxum")).count();
        let now = String::from_utf8(after[INFO].clone()).expect("text");
        assert_eq!(count(&now), count(&info), "the rest of bag-info.txt stays");
        assert!(run(dir).is_empty());
        assert_eq!(books(dir), after, "a second purge changes nothing");
    }

    #[test]
    fn a_purge_can_be_stopped_at_any_moment_and_the_next_finishes_it() {
        let whole = bag();
        let before = books(whole.path());
        run(whole.path());
        let after = books(whole.path());
        // In the order of writing: stopped before each of them, and after the last.
        let late = [MANIFEST, RETENTION, INFO, TAG_MANIFEST];
        for point in 0..=3 + late.len() {
            let root = bag();
            let dir = root.path();
            stopped(dir, point);
            for name in late.iter().take(point.saturating_sub(3)) {
                fs::write(dir.join(name), &after[*name]).expect("written");
            }
            if point > 0 && point < 3 + late.len() {
                assert_ne!(books(dir), before, "point {point}");
                assert_ne!(books(dir), after, "point {point}");
            }
            purge(dir, today(), today().succ_opt().expect("a day")).expect("purged");
            let mut now = books(dir);
            if point == 0 {
                // Nothing was logged on the first day.
                let (first, second) = ("2030-08-01,20", "2030-08-02,20");
                assert_eq!(logged(dir).replace(second, first), logged(whole.path()));
                now.insert(REMOVED.into(), after[REMOVED].clone());
                now.insert(TAG_MANIFEST.into(), after[TAG_MANIFEST].clone());
            }
            assert_eq!(now, after, "point {point}");
            assert!(is_right(dir), "point {point}");
            assert!(!dir.join("data/25").exists(), "point {point}");
        }
    }

    #[test]
    fn a_run_between_a_stopped_purge_and_the_next_doubles_no_line() {
        let root = bag();
        let dir = root.path();
        stopped(dir, 3);
        let again = Bag::open(dir).expect("opened");
        again.close(&ABOUT).expect("closed");
        assert_eq!(run(dir), [B, A]);
        assert_eq!(logged(dir).lines().count(), 3);
        assert!(is_right(dir));
    }

    #[test]
    fn a_report_that_was_archived_again_is_logged_again() {
        let root = bag();
        let dir = root.path();
        run(dir);
        closed(dir, &REPORTS[..1]);
        assert_eq!(run(dir), [A]);
        let lines = [HEADER, &line(B, 2028), &line(A, 2029), &line(A, 2029)];
        assert_eq!(logged(dir), lines.concat());
    }

    #[test]
    fn p4_a_report_goes_also_when_it_changed_or_is_spelled_apart_or_is_gone() {
        let root = tempfile::tempdir().expect("a folder");
        let dir = root.path();
        closed(dir, &[(A, Some(2029)), (B, Some(2028)), (C, Some(2027))]);
        fs::write(dir.join(A), "changed").expect("written");
        let apart = dir.join("data/25/3A/Zoe\u{308}.pdf");
        fs::rename(dir.join(B), &apart).expect("renamed");
        fs::remove_file(dir.join(C)).expect("removed");
        assert_eq!(run(dir), [C, B, A]);
        assert!(!apart.exists() && !dir.join(A).exists());
        // The digest of the manifest, not that of the changed file.
        assert!(logged(dir).ends_with(&line(A, 2029)));
        assert!(is_right(dir), "an empty bag is a bag");
    }

    #[test]
    fn what_no_manifest_names_stays() {
        let root = bag();
        let dir = root.path();
        fs::write(dir.join("data/25/3A/stray.pdf"), "x").expect("written");
        run(dir);
        assert!(dir.join("data/25/3A/stray.pdf").exists());
        assert!(!is_right(dir), "and is told by verify");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_bag_is_never_followed() {
        use std::os::unix::fs::symlink;
        for link in [A, "data/25/3A", "data/25", "data"] {
            let root = tempfile::tempdir().expect("a folder");
            let (dir, outside) = (root.path().join("bag"), root.path().join("outside"));
            closed(&dir, &REPORTS);
            let before = books(&dir);
            fs::rename(dir.join(link), &outside).expect("moved");
            symlink(&outside, dir.join(link)).expect("linked");
            let fault = PurgeFault::Link(dir.join(link));
            assert_eq!(purge(&dir, today(), today()), Err(fault), "{link}");
            assert_eq!(books(&dir), before, "nothing was logged");
            assert!(outside.exists());
            if link == "data" {
                assert!(outside.join("25/3A/خالد a.pdf").exists());
            }
        }
    }

    #[test]
    fn a_manifest_that_leads_outside_removes_nothing() {
        let root = tempfile::tempdir().expect("a folder");
        let (dir, outside) = (root.path().join("bag"), root.path().join("outside.pdf"));
        closed(&dir, &REPORTS);
        fs::write(&outside, "x").expect("written");
        let mut manifest = books(&dir)[MANIFEST].clone();
        manifest.extend(bagit::line(&record::digest(b"x"), "data/../../outside.pdf").bytes());
        fs::write(dir.join(MANIFEST), manifest).expect("written");
        let mut dates = books(&dir)[RETENTION].clone();
        dates.extend(b"data/../../outside.pdf,2020-01-01,x\n");
        fs::write(dir.join(RETENTION), dates).expect("written");
        let fault = PurgeFault::Bag(BagFault::Line(dir.join(MANIFEST), 6));
        assert_eq!(purge(&dir, today(), today()), Err(fault));
        assert!(outside.exists() && dir.join(A).exists());
    }

    #[test]
    fn a_log_that_cannot_be_read_stops_the_purge() {
        let root = bag();
        let path = root.path().join(REMOVED);
        fs::write(&path, "removed-on;retain-until;sha256\n").expect("written");
        let fault = PurgeFault::Bag(BagFault::Line(path, 1));
        assert_eq!(purge(root.path(), today(), today()), Err(fault));
        assert!(root.path().join(A).exists());
    }

    #[test]
    fn the_unfinished_lines_are_those_after_the_last_closing() {
        let text = format!("{HEADER}a\nb\n");
        let closed = |text: &str| Some(record::digest(text.as_bytes()));
        let of = |closed: Option<String>| unfinished(&text, closed.as_deref());
        assert_eq!(of(None), "a\nb\n");
        assert_eq!(of(closed(HEADER)), "a\nb\n");
        assert_eq!(of(closed(&format!("{HEADER}a\n"))), "b\n");
        assert_eq!(of(closed(&text)), "");
        assert_eq!(of(closed("by hand")), "a\nb\n");
    }
}
