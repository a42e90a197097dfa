//! Which files the other editions have: a print run of each class, a report of each pupil.

use chrono::NaiveDate;

use super::{ClassPacks, Plan, file_name};
use crate::domain::{
    ConversationKind, PrintOrder, PrintSettings, SchoolYear, Settings, retain_until,
};

/// The packs of a class in the order of the printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintRun {
    /// What its files are called: `print/3A`, without ending.
    pub stem: String,
    /// Places in the plan.
    pub packs: Vec<usize>,
}

/// The report of one pupil for the archive (C23).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportPlan {
    /// Path below the archive: `data/2026-2027/progress/3A/1001 Noor de Vries.pdf`.
    pub path: String,
    /// Place in the plan of one of the pupil's packs.
    pub pack: usize,
    /// The school year.
    pub year: SchoolYear,
    /// The last day on which it may be kept (P4).
    pub retain_until: NaiveDate,
}

impl ClassPacks<'_> {
    /// The packs in the order in which they are printed.
    pub fn print_run(&self, settings: &PrintSettings) -> PrintRun {
        let mut packs: Vec<usize> = (self.first..self.first + self.packs.len()).collect();
        if settings.order == PrintOrder::Schedule {
            // Stable: who has no appointment stays in the order of names, behind the others.
            packs.sort_by_key(|at| {
                let pack = &self.packs[at - self.first];
                let start = pack.conversation().and_then(|it| it.span(pack.minutes));
                (start.is_none(), start)
            });
        }
        PrintRun {
            stem: format!("print/{}", self.stem),
            packs,
        }
    }
}

impl Plan<'_> {
    /// A report for each pupil of the plan. `date` is that of the letter: where a pupil has no appointment it says
    /// which school year it is.
    pub fn reports(&self, settings: &Settings, date: NaiveDate) -> Vec<ReportPlan> {
        let mut names = file_name::Names::default();
        let mut reports = Vec::new();
        for at in 0..self.classes.len() {
            let class = self.class_packs(at);
            // Of a selection too: a pupil has one report of a conversation.
            let stem = self.classes[at].whole;
            let same = |a: &super::Pack<'_>, b: &super::Pack<'_>| a.pupil.number == b.pupil.number;
            let mut at = class.first;
            for packs in class.packs.chunk_by(same) {
                let pack = &packs[0];
                let day = pack.conversation().and_then(|it| it.date).unwrap_or(date);
                let year = SchoolYear::of(day);
                let folder = format!("data/{year}/{}/{}", kind_folder(pack.kind), stem);
                let name = format!("{} {}", pack.pupil.number.0, pack.pupil.name);
                reports.push(ReportPlan {
                    path: names.below(&folder, &name),
                    pack: at,
                    year,
                    retain_until: retain_until(year, pack.pupil.grade, settings.keep_years),
                });
                at += packs.len();
            }
        }
        reports
    }
}

/// The kind as schools call it, so that an archive can be read without this program.
fn kind_folder(kind: ConversationKind) -> &'static str {
    kind.dutch_names()[0]
}
