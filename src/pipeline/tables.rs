//! The tables of a school, and the profile that tells their columns: the general one, the one of the LVS that they
//! look like, and the school's own.

use rayon::prelude::*;

use super::toml_text;
use crate::diagnostic::Diagnostic;
use crate::intake::Sheet;
use crate::source::{self, Folder, Lvs, Profile, Read, SchoolFile, TableKind};

/// `profiel.toml`, when there is one.
pub(super) struct OwnProfile {
    /// Its text and its name.
    file: Option<(String, String)>,
}

impl OwnProfile {
    /// Reads it; its faults are told once.
    pub(super) fn of(folder: &Folder, problems: &mut Vec<Diagnostic>) -> Self {
        let file = folder.profile.as_ref().map(|file| {
            let text = toml_text(file, problems);
            (text, file.name.clone())
        });
        let own = OwnProfile { file };
        let (_, faults) = own.over(None);
        problems.extend(faults);
        own
    }

    /// The profile over the one of an LVS.
    fn over(&self, lvs: Option<Lvs>) -> (Profile, Vec<Diagnostic>) {
        let file = self.file.as_ref();
        Profile::layered(lvs, file.map(|(text, name)| (text.as_str(), name.as_str())))
    }
}

/// The tables of a folder before their columns are named.
pub(super) struct Tables {
    pub(super) profile: Profile,
    /// The LVS that they look like, or that the school names.
    pub(super) lvs: Option<Lvs>,
    pub(super) read: Vec<(TableKind, Read)>,
    /// Whether a file that should give a table does not.
    unusable: bool,
}

impl Tables {
    /// Reads the files, and finds out what LVS they come from.
    pub(super) fn of(
        files: Vec<(TableKind, SchoolFile)>,
        own: &OwnProfile,
        problems: &mut Vec<Diagnostic>,
    ) -> Self {
        let (profile, _) = own.over(None);
        let (files, found) = source::table_files(files, &profile);
        let mut unusable = found.iter().any(Diagnostic::is_error);
        problems.extend(found);
        // Each file is let go as soon as its tables are read.
        let mut read: Vec<(TableKind, Read)> = files
            .into_par_iter()
            .map(|file| (file.kind, source::read(&file, &profile)))
            .collect();
        for (_, read) in &mut read {
            let rows = read.table.as_ref().is_some_and(|table| !table.is_empty());
            unusable |= !rows && read.diagnostics.iter().any(Diagnostic::is_error);
            problems.append(&mut read.diagnostics);
        }
        let tables = read.iter().filter_map(|(_, read)| read.table.as_ref());
        let headers = tables.flat_map(|table| table.headers());
        let headers = headers.map(|header| header.text.as_str());
        let lvs = profile.told_lvs().or_else(|| Profile::recognise(headers));
        let profile = if lvs.is_some() {
            own.over(lvs).0
        } else {
            profile
        };
        Tables {
            profile,
            lvs,
            read,
            unusable,
        }
    }
}

/// The tables of the folder. A file that should give one and does not leaves every pack in doubt.
pub(super) fn tables(
    files: Vec<(TableKind, SchoolFile)>,
    own: &OwnProfile,
    problems: &mut Vec<Diagnostic>,
) -> Result<(Profile, Vec<Sheet>), Vec<Diagnostic>> {
    let tables = Tables::of(files, own, problems);
    if tables.unusable {
        return Err(std::mem::take(problems));
    }
    let mut sheets = Vec::new();
    for (kind, read) in tables.read {
        let Some(table) = read.table else { continue };
        let (columns, found) = tables.profile.columns(kind, &table);
        problems.extend(found);
        sheets.push(Sheet {
            kind,
            is_roster: read.is_roster,
            table,
            columns,
        });
    }
    Ok((tables.profile, sheets))
}
