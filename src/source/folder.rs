//! What lies in a school folder. The one place that opens the school's files.

#![expect(clippy::disallowed_methods, reason = "this is where files are read")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{TableKind, edexml};
use crate::diagnostic::{Diagnostic, FileReason, Problem, near_miss};

/// The most that is read of one file: 100,000 pupils with ten results each are some 60 MB.
const MOST_BYTES: u64 = 256 << 20;

/// A file of the school.
#[derive(Clone, Debug)]
pub struct SchoolFile {
    /// Its name, without the folder.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A school folder, or a lone CSV, read into memory.
#[derive(Debug, Default)]
pub struct Folder {
    /// `school.toml`.
    pub settings: Option<SchoolFile>,
    /// `profiel.toml`.
    pub profile: Option<SchoolFile>,
    /// CSVs, workbooks and rosters, and which table each is.
    pub tables: Vec<(TableKind, SchoolFile)>,
    /// Templates of the school's own, by path below `templates/`.
    pub templates: BTreeMap<String, Vec<u8>>,
    /// Texts of the school's own, by path below `locales/`.
    pub locales: BTreeMap<String, Vec<u8>>,
    /// `logo.svg` or `logo.png`, by its virtual path.
    pub logo: Option<(&'static str, Vec<u8>)>,
}

impl Folder {
    /// The SHA-256 of everything that was read, with the names of the files: two machines that have the same, read
    /// the same school.
    pub fn digest(&self) -> [u8; 32] {
        let mut sum = Sha256::new();
        let mut add = |name: &str, bytes: &[u8]| {
            for part in [name.as_bytes(), bytes] {
                sum.update((part.len() as u64).to_le_bytes());
                sum.update(part);
            }
        };
        let tables = self.tables.iter().map(|(_, file)| file);
        for file in tables.chain(&self.settings).chain(&self.profile) {
            add(&file.name, &file.bytes);
        }
        for (path, bytes) in &self.templates {
            add(&format!("templates/{path}"), bytes);
        }
        for (path, bytes) in &self.locales {
            add(&format!("locales/{path}"), bytes);
        }
        if let Some((path, bytes)) = &self.logo {
            add(path, bytes);
        }
        sum.finalize().into()
    }
}

/// Reads a school folder or a lone CSV.
pub fn open(input: &Path) -> (Folder, Vec<Diagnostic>) {
    let mut folder = Folder::default();
    let mut diagnostics = Vec::new();
    if input.is_dir() {
        read_folder(input, &mut folder, &mut diagnostics);
    } else {
        match read_file(input) {
            Ok(file) => folder.tables.push((TableKind::Pupils, file)),
            Err(problem) => diagnostics.push(problem),
        }
    }
    (folder, diagnostics)
}

fn read_folder(input: &Path, folder: &mut Folder, diagnostics: &mut Vec<Diagnostic>) {
    for entry in sorted_entries(input, diagnostics) {
        let name = file_name(&entry);
        let lower = name.to_lowercase();
        match lower.as_str() {
            "templates" | "locales" if entry.is_symlink() => {
                diagnostics.push(unreadable(&entry, FileReason::WrongKind));
            }
            "templates" if entry.is_dir() => {
                read_tree(&entry, "templates", "", &mut folder.templates, diagnostics)
            }
            "locales" if entry.is_dir() => {
                read_tree(&entry, "locales", "", &mut folder.locales, diagnostics)
            }
            "school.toml" => folder.settings = keep(read_file(&entry), diagnostics),
            "profiel.toml" => folder.profile = keep(read_file(&entry), diagnostics),
            "logo.svg" => {
                folder.logo =
                    keep(read_file(&entry), diagnostics).map(|file| ("/logo.svg", file.bytes))
            }
            "logo.png" => {
                folder.logo =
                    keep(read_file(&entry), diagnostics).map(|file| ("/logo.png", file.bytes))
            }
            _ if is_of_a_program(&lower) => {}
            _ => match kind_of(&lower) {
                Some(kind) => {
                    let file = keep(read_file(&entry), diagnostics);
                    folder.tables.extend(file.map(|file| (kind, file)));
                }
                None if lower.ends_with(".xml") => roster(&entry, folder, diagnostics),
                None if is_table(&lower) => diagnostics.push(unused(&name)),
                None => {}
            },
        }
    }
    tell_twins(folder, diagnostics);
    if !folder
        .tables
        .iter()
        .any(|(kind, _)| *kind == TableKind::Pupils)
        && !diagnostics.iter().any(Diagnostic::is_error)
    {
        let problem = Problem::FileUnreadable {
            reason: FileReason::NotFound,
        };
        diagnostics.push(Diagnostic::file(problem, "leerlingen.csv"));
    }
}

/// What Excel and LibreOffice leave beside an open file.
fn is_of_a_program(name: &str) -> bool {
    name.starts_with("~$") || name.starts_with(".~lock")
}

/// The table that a file is called after.
fn kind_of(name: &str) -> Option<TableKind> {
    let (stem, ending) = name.rsplit_once('.')?;
    let is_read = ["csv", "txt", "tsv", "xlsx", "xlsm"].contains(&ending);
    let kind = TableKind::ALL.into_iter().find(|kind| kind.stem() == stem);
    kind.filter(|_| is_read)
}

/// A roster may have any name; it is known by what is in it.
fn roster(path: &Path, folder: &mut Folder, diagnostics: &mut Vec<Diagnostic>) {
    let Some(file) = keep(read_file(path), diagnostics) else {
        return;
    };
    if edexml::is_roster(&file.bytes) {
        folder.tables.push((TableKind::Pupils, file));
    } else {
        diagnostics.push(unused(&file.name));
    }
}

/// Two files for one table: nobody but the school knows which counts. A roster stands beside another file.
fn tell_twins(folder: &Folder, diagnostics: &mut Vec<Diagnostic>) {
    let is_roster = |file: &SchoolFile| edexml::is_roster(&file.bytes);
    for (at, (kind, file)) in folder.tables.iter().enumerate() {
        let mut earlier = folder.tables[..at].iter();
        let twin =
            earlier.find(|(other, twin)| other == kind && is_roster(twin) == is_roster(file));
        if let Some((_, twin)) = twin {
            let first = twin.name.clone();
            diagnostics.push(Diagnostic::file(
                Problem::FileDuplicate { first },
                &file.name,
            ));
        }
    }
}

/// Whether a file looks like one that was meant to be read.
fn is_table(name: &str) -> bool {
    [
        ".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".toml",
    ]
    .iter()
    .any(|ending| name.ends_with(ending))
}

fn unused(name: &str) -> Diagnostic {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stems = TableKind::ALL.map(TableKind::stem);
    let suggestion = near_miss(stem, stems).map(|stem| format!("{stem}.csv"));
    Diagnostic::file(Problem::FileUnused { suggestion }, name)
}

fn sorted_entries(folder: &Path, diagnostics: &mut Vec<Diagnostic>) -> Vec<std::path::PathBuf> {
    match fs::read_dir(folder) {
        Ok(entries) => {
            let mut paths: Vec<_> = entries
                .filter_map(Result::ok)
                .map(|entry| entry.path())
                .collect();
            paths.sort();
            paths
        }
        Err(error) => {
            diagnostics.push(unreadable(folder, (&error).into()));
            Vec::new()
        }
    }
}

/// Every file below a folder of the school, `root`, by its path with `/`. What leads elsewhere is not followed: templates read nothing
/// outside the school's folder. What is no file, such as a pipe, may never end.
fn read_tree(
    folder: &Path,
    root: &str,
    below: &str,
    files: &mut BTreeMap<String, Vec<u8>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for entry in sorted_entries(folder, diagnostics) {
        let path = format!("{below}{}", file_name(&entry));
        if entry.is_symlink() || !(entry.is_dir() || entry.is_file()) {
            let reason = FileReason::WrongKind;
            let problem = Problem::FileUnreadable { reason };
            diagnostics.push(Diagnostic::file(problem, &format!("{root}/{path}")));
        } else if entry.is_dir() {
            read_tree(&entry, root, &format!("{path}/"), files, diagnostics);
        } else if let Some(file) = keep(read_file(&entry), diagnostics) {
            files.insert(path, file.bytes);
        }
    }
}

fn keep<T>(read: Result<T, Diagnostic>, diagnostics: &mut Vec<Diagnostic>) -> Option<T> {
    read.map_err(|problem| diagnostics.push(problem)).ok()
}

/// Reads one file into memory.
///
/// # Errors
///
/// Why it could not be read.
pub fn read_file(path: &Path) -> Result<SchoolFile, Diagnostic> {
    let read = || -> Result<Vec<u8>, FileReason> {
        let file = fs::File::open(path).map_err(|error| FileReason::from(&error))?;
        let about = file.metadata().map_err(|error| FileReason::from(&error))?;
        if about.is_dir() {
            return Err(FileReason::WrongKind);
        }
        if about.len() > MOST_BYTES {
            return Err(FileReason::TooLarge);
        }
        // What is no file, such as a pipe, has no length beforehand. Room for one more byte than there is shows the end.
        let room = usize::try_from(about.len()).unwrap_or_default();
        let mut bytes = Vec::with_capacity(room + 1);
        file.take(MOST_BYTES + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| FileReason::from(&error))?;
        if bytes.len() as u64 > MOST_BYTES {
            Err(FileReason::TooLarge)
        } else {
            Ok(bytes)
        }
    };
    read()
        .map(|bytes| SchoolFile {
            name: file_name(path),
            bytes,
        })
        .map_err(|reason| unreadable(path, reason))
}

fn unreadable(path: &Path, reason: FileReason) -> Diagnostic {
    Diagnostic::file(Problem::FileUnreadable { reason }, &file_name(path))
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
