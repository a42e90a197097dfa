//! Which sheet of a workbook is which table.
//!
//! In come the school's files, out go the tables that they hold: a CSV is one, a workbook may be several. The
//! sheet that the profile names counts, then one that is called like its table, then the first with a header.

use std::sync::Arc;

use super::folder::SchoolFile;
use super::grid::{Content, Grid};
use super::header::normal;
use super::workbook::{self, Refusal, SheetName};
use super::{Profile, TableKind, dialect};
use crate::diagnostic::{Diagnostic, FileReason, Problem, near_miss, plain};

/// A table of a file. With the last table of a file the file is let go.
#[derive(Debug)]
pub struct TableFile {
    /// Which table.
    pub kind: TableKind,
    /// What messages call it: the file, and the sheet when the workbook has more tables.
    pub name: String,
    file: Arc<SchoolFile>,
    /// The sheet of a workbook.
    pub(super) sheet: Option<String>,
}

impl TableFile {
    /// A file that is one table.
    pub(super) fn whole(kind: TableKind, file: SchoolFile) -> Self {
        TableFile {
            kind,
            name: file.name.clone(),
            file: Arc::new(file),
            sheet: None,
        }
    }

    /// What is in the file.
    pub fn bytes(&self) -> &[u8] {
        &self.file.bytes
    }
}

/// The tables of the school's files.
pub fn table_files(
    files: Vec<(TableKind, SchoolFile)>,
    profile: &Profile,
) -> (Vec<TableFile>, Vec<Diagnostic>) {
    let (mut tables, mut diagnostics) = (Vec::new(), Vec::new());
    let kinds: Vec<TableKind> = files.iter().map(|(kind, _)| *kind).collect();
    for (kind, file) in files {
        if !workbook::is_workbook(&file.bytes) {
            tables.push(TableFile::whole(kind, file));
            continue;
        }
        let file = Arc::new(file);
        match Workbook::open(kind, &file, profile) {
            Ok(workbook) => workbook.tables(&kinds, &mut tables, &mut diagnostics),
            Err(problem) => diagnostics.push(Diagnostic::file(problem, &file.name)),
        }
    }
    (tables, diagnostics)
}

/// A workbook with the sheet of its own table.
struct Workbook<'f> {
    kind: TableKind,
    file: &'f Arc<SchoolFile>,
    sheets: Vec<SheetName>,
    own: String,
}

impl<'f> Workbook<'f> {
    fn open(
        kind: TableKind,
        file: &'f Arc<SchoolFile>,
        profile: &Profile,
    ) -> Result<Self, Problem> {
        let sheets = workbook::sheets(&file.bytes).map_err(refused)?;
        let called = |name: &str| {
            let same = |sheet: &&SheetName| normal(&sheet.name) == normal(name);
            sheets.iter().find(same).map(|sheet| sheet.name.clone())
        };
        let own = match profile.sheet(kind) {
            Some(wanted) => called(wanted).ok_or_else(|| Problem::SheetMissing {
                wanted: wanted.to_owned(),
                suggestion: near_miss(wanted, sheets.iter().map(|sheet| sheet.name.as_str())),
            })?,
            None => called(kind.stem())
                .or_else(|| first_table(kind, file, &sheets, profile))
                .ok_or(Problem::FileEmpty)?,
        };
        Ok(Workbook {
            kind,
            file,
            sheets,
            own,
        })
    }

    /// Its own table; of the pupils' workbook also the sheets that are called like a table without a file.
    fn tables(
        self,
        taken: &[TableKind],
        tables: &mut Vec<TableFile>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let others = self
            .sheets
            .iter()
            .filter(|sheet| !sheet.is_empty && sheet.name != self.own);
        let mut found = vec![(self.kind, self.file.name.clone(), self.own.clone())];
        for sheet in others {
            let name = format!("{} [{}]", self.file.name, plain(&sheet.name));
            let called = |kind: &TableKind| kind.stem() == normal(&sheet.name);
            let kind = TableKind::ALL.into_iter().find(called);
            match kind.filter(|kind| self.kind == TableKind::Pupils && !taken.contains(kind)) {
                Some(kind) => found.push((kind, name, sheet.name.clone())),
                None => diagnostics.push(Diagnostic::file(Problem::SheetUnused, &name)),
            }
        }
        tables.extend(found.into_iter().map(|(kind, name, sheet)| TableFile {
            kind,
            name,
            file: Arc::clone(self.file),
            sheet: Some(sheet),
        }));
    }
}

/// The first sheet with a header, else the first that holds something.
fn first_table(
    kind: TableKind,
    file: &SchoolFile,
    sheets: &[SheetName],
    profile: &Profile,
) -> Option<String> {
    let mut filled = sheets.iter().filter(|sheet| !sheet.is_empty);
    let meaning = |cell: &str| profile.meaning(kind, cell);
    let has_header = |sheet: &&SheetName| {
        let grid = grid(&file.bytes, &sheet.name);
        grid.is_ok_and(|grid| {
            dialect::find_dialect(Content::Grid(&grid), None, &meaning, kind).is_some()
        })
    };
    let first = filled.clone().next();
    let found = if filled.clone().count() > 1 {
        filled.find(has_header)
    } else {
        None
    };
    found.or(first).map(|sheet| sheet.name.clone())
}

/// The rows of a sheet.
pub(super) fn grid(bytes: &[u8], sheet: &str) -> Result<Grid, Problem> {
    workbook::read(bytes, sheet).map_err(refused)
}

fn refused(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::Broken | Refusal::NoSheet => Problem::WorkbookUnreadable,
        Refusal::TooLarge => Problem::FileUnreadable {
            reason: FileReason::TooLarge,
        },
    }
}
