//! What the columns of a school's files were taken for, and a profile to begin with.

use std::path::Path;

use super::Report;
use super::tables::{OwnProfile, Tables};
use crate::diagnostic::{Messages, sort};
use crate::intake;
use crate::output;
use crate::source::{self, Lvs, Survey};

/// What was found of the columns.
#[derive(Debug)]
pub struct Surveyed {
    /// The LVS that the files look like.
    pub lvs: Option<Lvs>,
    /// Table by table.
    pub tables: Vec<Survey>,
}

/// Tells of every column what it was taken for; with `write` also a profile that a person can finish.
pub fn columns(input: &Path, write: Option<&Path>, messages: Messages) -> Report {
    let (mut folder, mut problems) = source::open(input);
    let own = OwnProfile::of(&folder, &mut problems);
    let files = std::mem::take(&mut folder.tables);
    let tables = Tables::of(files, &own, &mut problems);
    let surveys = tables.read.iter().filter_map(|(kind, read)| {
        let table = read.table.as_ref()?;
        Some(source::survey(
            *kind,
            table,
            &tables.profile,
            &intake::is_unclear,
        ))
    });
    let mut surveys: Vec<Survey> = surveys.collect();
    surveys.sort_by_key(|survey| survey.kind);
    let surveyed = Surveyed {
        lvs: tables.lvs,
        tables: surveys,
    };
    if surveyed.tables.is_empty() {
        return Report::stopped(problems);
    }
    let mut written = Vec::new();
    if let Some(path) = write {
        let text = source::start_profile(&surveyed.tables, surveyed.lvs, messages);
        if let Err(reason) = output::write_once(path, text.as_bytes()) {
            problems.push(output::unwritable(path, reason));
            return Report::stopped(problems);
        }
        written.push(path.to_owned());
    }
    sort(&mut problems);
    Report {
        problems,
        written,
        surveyed: Some(surveyed),
        ..Report::default()
    }
}
