//! `retention.csv`: until when each report of the archive is kept (P4). Text only; no file is touched here.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::bag::Entry;

const HEADER: [&str; 3] = ["path", "retain-until", "sha256"];

/// The table of all reports; those without a day have an empty cell.
pub fn to_csv(entries: &BTreeMap<String, Entry>) -> Vec<u8> {
    let mut table = csv::Writer::from_writer(Vec::new());
    let mut row = |cells: [&str; 3]| {
        let written = table.write_record(cells);
        written.expect("memory takes every row");
    };
    row(HEADER);
    for (path, entry) in entries {
        let until = entry.retain_until.map(|day| day.to_string());
        row([path, &until.unwrap_or_default(), &entry.sha256]);
    }
    table.into_inner().expect("memory takes every row")
}

/// The last day of each report, by path; an empty file names none.
///
/// # Errors
///
/// The line, from 1, that is no row of the table, or names a report twice.
pub fn read(bytes: &[u8]) -> Result<HashMap<String, Option<NaiveDate>>, usize> {
    let line = |position: Option<&csv::Position>| position.map_or(1, |at| at.line() as usize);
    let mut table = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes);
    let mut dates = HashMap::new();
    for (at, row) in table.records().enumerate() {
        let row = row.map_err(|error| line(error.position()))?;
        let bad = line(row.position());
        let cells: Vec<&str> = row.iter().collect();
        let [path, day, _] = cells[..] else {
            return Err(bad);
        };
        if at == 0 {
            if cells != HEADER {
                return Err(bad);
            }
            continue;
        }
        let day = match day {
            "" => None,
            day => Some(day.parse().map_err(|_| bad)?),
        };
        if dates.insert(path.to_owned(), day).is_some() {
            return Err(bad);
        }
    }
    Ok(dates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p4_days_and_paths_come_back_as_they_were() {
        let day = NaiveDate::from_ymd_opt(2029, 7, 31);
        let paths = [
            "data/a\nb.pdf",
            "data/\"x\", y.pdf",
            "data/خالد é.pdf",
            "data/z",
        ];
        let days = [day, None, day, None];
        let entry = |retain_until| Entry {
            sha256: "0".repeat(64),
            bytes: 1,
            retain_until,
        };
        let entries = paths.iter().zip(days);
        let entries: BTreeMap<String, Entry> = entries
            .map(|(path, day)| ((*path).to_owned(), entry(day)))
            .collect();
        let read = read(&to_csv(&entries)).expect("read");
        for (path, day) in paths.iter().zip(days) {
            assert_eq!(read.get(*path), Some(&day), "{path}");
        }
    }

    #[test]
    fn a_broken_row_is_told_by_its_line() {
        let table = |rows: &str| read(format!("path,retain-until,sha256\n{rows}").as_bytes());
        assert_eq!(table("a,2029-01-01,s\nb,soon,s\n"), Err(3));
        assert_eq!(table("a,,s\na,,s\n"), Err(3));
        assert_eq!(table("a,2029-01-01\n"), Err(2));
        assert_eq!(read(b"path;retain-until;sha256\n"), Err(1));
        assert_eq!(read(b"\xff,b,c\n"), Err(1));
        assert_eq!(read(b""), Ok(HashMap::new()));
    }
}
