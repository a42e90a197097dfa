//! What the workers of a run do: one task after another, each with what all of them share.
//!
//! In: tasks. Out: files in memory, or that they are there already. Nothing is written here.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::super::{Ready, index};
use super::ARCHIVE;
use crate::diagnostic::{Diagnostic, Place};
use crate::domain::LangTag;
use crate::output::Kept;
use crate::plan::{ClassPacks, Pack, Places, Plan, PlannedClass, PrintRun, ReportPlan, Wanted};
use crate::render::{Bench, Press, Printable, Rendered, Shared};

/// Something to make.
pub enum Task {
    /// The pack at this place in the plan.
    Pack { at: usize, want: Want },
    /// The print run of a class.
    Print { class: usize, of: Box<PrintOf> },
    /// Any other paper.
    Paper(Paper),
}

/// What a print run is made of. In a box: most tasks are packs, of which a hundred thousand may wait.
pub struct PrintOf {
    /// The packs that could be made; those without pages were kept.
    pub packs: BTreeMap<usize, Option<Printable>>,
    pub input: [u8; 32],
}

/// What is wanted of a pack.
#[derive(Clone, Copy)]
pub struct Want {
    /// Its own file.
    pub file: bool,
    /// Its pages, for a print run; at least what they are made of.
    pub pages: bool,
}

/// A paper of which the plan says everything.
#[derive(Clone)]
pub enum Paper {
    Teacher(usize),
    YearPlan(LangTag),
    PrintCheck,
    Labels,
    Report(usize),
}

/// What a task gave.
pub enum Made {
    Pack(Result<MadePack, Diagnostic>),
    /// Files with their paths; nothing: they were there already.
    Files(Result<Option<Vec<(String, Rendered)>>, Diagnostic>),
}

/// A pack that could be made.
pub struct MadePack {
    pub input: [u8; 32],
    /// Nothing: it was there already.
    pub file: Option<Rendered>,
    /// For the print run.
    pub printable: Option<Printable>,
    /// Of its first page, for the overview.
    pub picture: Option<Vec<u8>>,
}

/// What every worker has.
pub struct Shop {
    pub ready: Arc<Ready>,
    pub wanted: Wanted,
    /// The packs of the plan: every worker has the same.
    pub chosen: Places,
    /// Reports that are among it.
    pub reports: Vec<ReportPlan>,
    pub shared: Shared,
    pub kept: Kept,
    /// Whether the overview has pictures.
    pub pictured: bool,
    /// Pictures of an earlier overview.
    pub pictures: HashMap<String, Vec<u8>>,
}

impl Shop {
    /// What one worker does: its own plan, the same as every other's, and one task after another.
    pub fn work(&self, bench: &Bench<Task, Made>) {
        let chosen = Some(Arc::clone(&self.chosen));
        let plan = self.ready.plan_of(&self.wanted, chosen);
        while let Some((ticket, task)) = bench.next() {
            let step = |name| bench.step(ticket, name);
            let press = self.ready.press(&self.shared, &step);
            let made = match task {
                Task::Pack { at, want } => {
                    let pack = &plan.pack(at);
                    let place = pack.pupil.place;
                    Made::Pack(press.alone(place, || self.pack(&press, pack, want)))
                }
                Task::Print { class, of } => {
                    let class = &plan.class_packs(class);
                    let run = class.print_run(&self.ready.settings.print);
                    let files = || print_run(&press, class, &run, *of);
                    Made::Files(press.alone(Place::Run, files))
                }
                Task::Paper(paper) => {
                    let files = || self.paper(&press, &paper, &plan);
                    Made::Files(press.alone(Place::Run, files))
                }
            };
            bench.hand_in(ticket, made);
        }
    }

    fn pack(&self, press: &Press<'_>, pack: &Pack<'_>, want: Want) -> Result<MadePack, Diagnostic> {
        if pack.blocked.is_none() {
            let input = || press.digest(pack);
            if !want.file {
                // Its pages are laid out with its class, when that is to be printed anew.
                let input = input();
                return Ok(MadePack {
                    input,
                    file: None,
                    printable: None,
                    picture: None,
                });
            }
            let current = self.kept.any().then(input);
            if let Some(input) = current.filter(|it| self.kept.is_current(pack.path, it)) {
                return self.kept_pack(press, pack, input);
            }
        }
        let sheaf = press.pages(pack)?;
        let picture = self.pictured.then(|| index::picture(&sheaf)).flatten();
        let (file, printable) = press.bind(pack, sheaf)?;
        Ok(MadePack {
            input: file.input,
            file: Some(file),
            picture,
            printable: want.pages.then_some(printable),
        })
    }

    /// A pack that is there: only its picture may be missing.
    fn kept_pack(
        &self,
        press: &Press<'_>,
        pack: &Pack<'_>,
        input: [u8; 32],
    ) -> Result<MadePack, Diagnostic> {
        // The overview takes it from the earlier one.
        let picture = if self.pictured && !self.pictures.contains_key(&index::key(&input)) {
            index::picture(&press.pages(pack)?)
        } else {
            None
        };
        Ok(MadePack {
            input,
            file: None,
            printable: None,
            picture,
        })
    }

    fn paper(
        &self,
        press: &Press<'_>,
        paper: &Paper,
        plan: &Plan<'_>,
    ) -> Result<Option<Vec<(String, Rendered)>>, Diagnostic> {
        let path = paper.path(&plan.classes, &self.reports);
        let is_current = |input: &[u8; 32]| self.kept.is_current(&path, input);
        let made = match paper {
            Paper::Teacher(class) => press.teacher_papers(&plan.class_packs(*class), &is_current),
            Paper::YearPlan(tag) => press.year_plan(tag, &is_current),
            Paper::PrintCheck => press.print_check(&is_current),
            Paper::Labels => {
                let classes = (0..plan.classes.len()).map(|at| plan.class_packs(at));
                press.labels(&classes.collect::<Vec<_>>(), &is_current)
            }
            Paper::Report(at) => {
                let report = &self.reports[*at];
                press.report(&plan.pack(report.pack), report, &is_current)
            }
        };
        Ok(made?.map(|made| vec![(path, made)]))
    }
}

/// Lays out the packs that were kept, and puts all of a class together.
fn print_run(
    press: &Press<'_>,
    class: &ClassPacks<'_>,
    run: &PrintRun,
    PrintOf { packs, input }: PrintOf,
) -> Result<Option<Vec<(String, Rendered)>>, Diagnostic> {
    let printables = packs.into_iter().map(|(at, printable)| {
        let printable = match printable {
            Some(printable) => printable,
            None => {
                let pack = &class.packs[at - class.first];
                press.printable(pack, press.pages(pack)?)?
            }
        };
        Ok((at, printable))
    });
    let printables = printables.collect::<Result<BTreeMap<usize, Printable>, Diagnostic>>()?;
    let files = press.print_run(class, run, &printables, input)?;
    let files = files.into_iter().map(|file| (file.path, file.made));
    Ok(Some(files.collect()))
}

impl Paper {
    pub fn edition(&self) -> &'static str {
        match self {
            Paper::Teacher(_) => "teacher",
            Paper::YearPlan(_) => "year-plan",
            Paper::PrintCheck | Paper::Labels => "print",
            Paper::Report(_) => "archive",
        }
    }

    /// Its path below the output folder.
    pub fn path(&self, classes: &[PlannedClass<'_>], reports: &[ReportPlan]) -> String {
        match self {
            Paper::Teacher(class) => format!("teacher/{}.pdf", classes[*class].stem),
            Paper::YearPlan(tag) => format!("year-plan/{tag}.pdf"),
            Paper::PrintCheck => "print/proefblad.pdf".to_owned(),
            Paper::Labels => "print/etiketten.pdf".to_owned(),
            Paper::Report(at) => format!("{ARCHIVE}/{}", reports[*at].path),
        }
    }
}
