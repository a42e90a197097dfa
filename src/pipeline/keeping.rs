//! What was made and kept: is it still as it was, and which reports are past their date?

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::{Report, editions};
use crate::diagnostic::{self, BagReason, Diagnostic, Problem};
use crate::output::{self, BagFault, Due, Finding, PurgeFault, VerifyFault};

/// What was found in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// So many files are as they were made.
    Verified(usize),
    /// Reports past their date: date and path. Whether they were removed.
    Due(Vec<(NaiveDate, String)>, bool),
}

/// Looks whether an output folder or an archive is as it was made.
pub fn verify(dir: &Path) -> Report {
    let verified = match output::verify(dir) {
        Ok(verified) => verified,
        Err(fault) => return Report::stopped(vec![verify_problem(fault)]),
    };
    let mut problems: Vec<Diagnostic> = verified.findings.into_iter().map(finding).collect();
    diagnostic::sort(&mut problems);
    Report {
        problems,
        kept: Some(Kept::Verified(verified.checked)),
        ..Report::default()
    }
}

/// Lists the reports past their date, and with `really` removes them. `today` is written down with what went.
pub fn purge(dir: &Path, before: NaiveDate, really: bool, today: NaiveDate) -> Report {
    let archive = dir.join(editions::ARCHIVE);
    let bag: PathBuf = if archive.is_dir() {
        archive
    } else {
        dir.to_owned()
    };
    let due = if really {
        output::purge(&bag, before, today)
    } else {
        output::due(&bag, before)
    };
    match due {
        Ok(due) => {
            let due = due.into_iter().map(
                |Due {
                     retain_until, path, ..
                 }| (retain_until, path),
            );
            Report {
                kept: Some(Kept::Due(due.collect(), really)),
                ..Report::default()
            }
        }
        Err(PurgeFault::Bag(BagFault::NotABag(path))) => {
            Report::stopped(vec![Diagnostic::run(Problem::NothingToVerify {
                path: path.display().to_string(),
            })])
        }
        Err(PurgeFault::Bag(fault)) => Report::stopped(vec![editions::bag_problem(&bag, fault)]),
        Err(PurgeFault::File(path, reason)) => {
            Report::stopped(vec![output::unwritable(&path, reason)])
        }
        Err(PurgeFault::Link(path)) => Report::stopped(vec![broken(&path, BagReason::Form)]),
    }
}

fn finding(finding: Finding) -> Diagnostic {
    Diagnostic::run(match finding {
        Finding::Changed { path, whose } => Problem::FileChanged { path, whose },
        Finding::Missing { path, whose } => Problem::FileMissing {
            path: path.unwrap_or_default(),
            whose,
        },
        Finding::Extra { path } => Problem::FileExtra { path },
        Finding::Unreadable { path, reason } => Problem::FileUnverified { path, reason },
        Finding::BadLine { path, line } => {
            return broken(Path::new(&path), BagReason::Line(line));
        }
        Finding::Oxum { .. } => return broken(Path::new("bag-info.txt"), BagReason::Count),
        Finding::Unchecked { path } => return broken(Path::new(&path), BagReason::Form),
    })
}

fn broken(path: &Path, reason: BagReason) -> Diagnostic {
    Diagnostic::run(Problem::ArchiveBroken {
        path: path.display().to_string(),
        reason,
    })
}

fn verify_problem(fault: VerifyFault) -> Diagnostic {
    match fault {
        VerifyFault::File(path, reason) => output::unreadable(&path, reason),
        VerifyFault::Apart(path) => Diagnostic::run(Problem::ShardsUnmerged {
            path: path.display().to_string(),
        }),
        VerifyFault::Neither(path)
        | VerifyFault::Form(path, _)
        | VerifyFault::Version(path, _)
        | VerifyFault::Declaration(path)
        | VerifyFault::Algorithm(path) => Diagnostic::run(Problem::NothingToVerify {
            path: path.display().to_string(),
        }),
    }
}
