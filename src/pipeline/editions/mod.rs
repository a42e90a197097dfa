//! The editions of one run: tasks for the crew, and what becomes of each.
//!
//! A pack is a task; a print run is one as soon as the packs of its class are there, so that their pages are laid
//! out once; each other paper is one. The crew makes, this thread writes. What is there already, made of the same
//! input, is kept.

mod close;
mod shop;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::{Ready, index};
use crate::config::Edition;
use crate::diagnostic::{Diagnostic, Messages, Problem};
use crate::domain::LangTag;
use crate::output::{Bag, Broken, Outbox, Scope, Tally};
use crate::plan::{Plan, Wanted};
use crate::render::{Bench, Crew, Ending, Press, Printable, Rendered, Shared};
pub use close::bag_problem;
use shop::{Made, MadePack, Paper, PrintOf, Shop, Task, Want};

/// What to make, and how.
#[derive(Clone)]
pub struct Order {
    /// Number of threads.
    pub jobs: usize,
    /// Which packs.
    pub wanted: Wanted,
    /// In which editions.
    pub editions: Vec<Edition>,
    /// Whether nothing is made when something needs a look.
    pub strict: bool,
    /// Whether everything is made anew.
    pub force: bool,
    /// Whether files of those who left are removed.
    pub prune: bool,
    /// How long one part may take.
    pub time_limit: Duration,
    /// In which language the overview is.
    pub messages: Messages,
}

impl Order {
    fn wants(&self, edition: Edition) -> bool {
        self.editions.contains(&edition)
    }
}

/// How far a run is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Far {
    /// Files that came to an end.
    pub done: usize,
    /// Files of this run.
    pub planned: usize,
    /// Classes of which every pack came to an end.
    pub classes_done: usize,
    /// Classes of this run.
    pub classes: usize,
}

/// Hears how far a run is.
pub type Progress<'a> = &'a (dyn Fn(Far) + Sync);

/// The folder of the archive below the output folder.
pub const ARCHIVE: &str = "archive";

/// What a ticket stands for.
enum Ticket {
    Pack(usize),
    Print,
    Paper(Paper),
}

/// Packs of a class that wait for its print run: what they are made of, and themselves when they were made now.
type Waiting = BTreeMap<usize, ([u8; 32], Option<Printable>)>;

/// A run that is under way: what was given out, and what came back.
struct Run<'r> {
    plan: &'r Plan<'r>,
    press: Press<'r>,
    order: &'r Order,
    shop: &'r Arc<Shop>,
    crew: Crew<Task, Made>,
    tickets: Vec<Ticket>,
    ended: usize,
    outbox: Outbox,
    /// By class.
    waiting: Vec<Waiting>,
    /// Packs of each class that have not come to an end.
    to_go: Vec<usize>,
    pictures: HashMap<String, Vec<u8>>,
    printed: BTreeSet<String>,
    bag: Option<Bag>,
}

/// How a run ended that could not go on to its end.
pub struct Stopped {
    /// What was made until then.
    pub tally: Option<Tally>,
    /// Why, and what else was wrong.
    pub problems: Vec<Diagnostic>,
}

impl From<Diagnostic> for Stopped {
    fn from(problem: Diagnostic) -> Self {
        Stopped {
            tally: None,
            problems: vec![problem],
        }
    }
}

/// Tells before anything is made why the editions cannot be.
pub fn possible(ready: &Ready, order: &Order) -> Result<(), Diagnostic> {
    if order.wants(Edition::YearPlan) && ready.settings.cycle.is_empty() {
        return Err(Diagnostic::file(Problem::CycleMissing, "school.toml"));
    }
    if order.wants(Edition::Archive) && ready.settings.letter_date.is_none() {
        return Err(Diagnostic::file(Problem::ArchiveUndated, "school.toml"));
    }
    Ok(())
}

/// The output folder of a run.
pub fn open(out: PathBuf, order: &Order) -> Result<Outbox, Broken> {
    let scope = order.wanted.shard.map_or(Scope::Whole, Scope::Shard);
    Outbox::open(out, scope, order.force)
}

/// Makes the editions of a plan.
pub fn make(
    ready: &Arc<Ready>,
    plan: Plan<'_>,
    outbox: Outbox,
    order: &Order,
    progress: Progress<'_>,
    told: &[Diagnostic],
) -> Result<(Tally, Vec<Diagnostic>), Stopped> {
    let archive = outbox.folder().join(ARCHIVE);
    // Before a report is written below it.
    let bag = order.wants(Edition::Archive).then(|| Bag::open(&archive));
    let bag = bag
        .transpose()
        .map_err(|fault| bag_problem(&archive, fault))?;
    let pictured = plan.share.packs.len() <= index::MOST_PICTURES;
    let shop = Arc::new(Shop {
        ready: Arc::clone(ready),
        wanted: order.wanted.clone(),
        chosen: plan.places(),
        reports: ready.reports(&plan, order.wants(Edition::Archive)),
        shared: Shared::of(plan.share.packs.len()),
        kept: outbox.kept(),
        pictures: if pictured {
            index::earlier(&outbox.overviews())
        } else {
            HashMap::new()
        },
        pictured,
    });
    let worker = {
        let shop = Arc::clone(&shop);
        Arc::new(move |bench: &Bench<Task, Made>| shop.work(bench))
    };
    let jobs = order.jobs.clamp(1, plan.share.packs.len().max(1));
    let mut run = Run {
        press: ready.press(&shop.shared, &|_| {}),
        order,
        crew: Crew::new(jobs, order.time_limit, worker),
        tickets: Vec::new(),
        ended: 0,
        outbox,
        waiting: plan.classes.iter().map(|_| BTreeMap::new()).collect(),
        to_go: plan.classes.iter().map(|it| it.packs.len()).collect(),
        pictures: HashMap::new(),
        printed: BTreeSet::new(),
        bag,
        shop: &shop,
        plan: &plan,
    };
    run.give_all();
    match run.until_done(progress) {
        Ok(()) => run.close(ready, told),
        Err(problem) => {
            run.crew.stop();
            let tally = run.outbox.tally(run.planned());
            let mut problems = run.outbox.problems().to_vec();
            problems.push(problem);
            Err(Stopped {
                tally: Some(tally),
                problems,
            })
        }
    }
}

impl<'r> Run<'r> {
    fn give(&mut self, ticket: Ticket, task: Task) {
        self.crew.give(self.tickets.len(), task);
        self.tickets.push(ticket);
    }

    /// Gives out everything that can be begun now.
    fn give_all(&mut self) {
        let print = self.order.wants(Edition::Print);
        let want = Want {
            file: self.order.wants(Edition::Packs),
            pages: print,
        };
        if want.file || want.pages {
            for at in self.pack_order(print) {
                self.give(Ticket::Pack(at), Task::Pack { at, want });
            }
        }
        let mut papers = Vec::new();
        let share = &self.plan.share;
        if self.order.wants(Edition::Teacher) {
            papers.extend(share.classes.clone().map(Paper::Teacher));
        }
        if self.order.wants(Edition::YearPlan) && share.has_rest {
            let packs = (0..self.plan.len()).map(|at| self.plan.outline(at));
            let tags: BTreeSet<LangTag> = packs.map(|it| it.language).collect();
            papers.extend(tags.into_iter().map(Paper::YearPlan));
        }
        if print && share.has_rest {
            papers.push(Paper::PrintCheck);
            if self.shop.ready.settings.print.labels.is_some() {
                papers.push(Paper::Labels);
            }
        }
        if self.order.wants(Edition::Archive) {
            let here = |at: &usize| share.packs.contains(&self.shop.reports[*at].pack);
            papers.extend((0..self.shop.reports.len()).filter(here).map(Paper::Report));
        }
        for paper in papers {
            self.give(Ticket::Paper(paper.clone()), Task::Paper(paper));
        }
    }

    /// By language and sheets, so that what packs share is still warm when the next needs it; for a print run class
    /// by class, so that the pages of few classes wait at a time.
    fn pack_order(&self, by_class: bool) -> Vec<usize> {
        let mut order: Vec<usize> = self.plan.share.packs.clone().collect();
        order.sort_by_cached_key(|&at| {
            let pack = self.plan.outline(at);
            let class = by_class.then(|| self.class_of(at));
            (class, pack.language, pack.band, at)
        });
        order
    }

    fn until_done(&mut self, progress: Progress<'_>) -> Result<(), Broken> {
        let classes = self.plan.share.classes.clone();
        while self.ended < self.tickets.len() {
            progress(Far {
                done: self.ended,
                planned: self.tickets.len(),
                classes_done: self.to_go[classes.clone()]
                    .iter()
                    .filter(|it| **it == 0)
                    .count(),
                classes: classes.len(),
            });
            let (ticket, ending) = self.crew.ended();
            self.ended += 1;
            self.take(ticket, ending)?;
        }
        Ok(())
    }

    fn take(&mut self, ticket: usize, ending: Ending<Made>) -> Result<(), Broken> {
        let made = match ending {
            Ending::Made(made) => made,
            Ending::TooSlow(part) => {
                self.shop.shared.was_slow(part);
                let problem = Problem::PartSlow {
                    part,
                    seconds: self.order.time_limit.as_secs(),
                    tried: true,
                };
                match &self.tickets[ticket] {
                    Ticket::Pack(at) => {
                        let place = self.plan.outline(*at).pupil.place;
                        Made::Pack(Err(Diagnostic::new(problem, place)))
                    }
                    Ticket::Print | Ticket::Paper(_) => Made::Files(Err(Diagnostic::run(problem))),
                }
            }
        };
        match made {
            Made::Pack(made) => {
                let Ticket::Pack(at) = self.tickets[ticket] else {
                    unreachable!("packs come of tickets for packs");
                };
                self.take_pack(at, made)
            }
            Made::Files(files) => self.take_files(ticket, files),
        }
    }

    fn take_pack(&mut self, at: usize, made: Result<MadePack, Diagnostic>) -> Result<(), Broken> {
        let pack = &self.plan.outline(at);
        let class = self.class_of(at);
        match made {
            Ok(made) => {
                let key = index::key(&made.input);
                self.pictures
                    .extend(made.picture.map(|picture| (key, picture)));
                match made.file {
                    Some(file) => self.outbox.take(at, pack, Ok(file))?,
                    None if self.order.wants(Edition::Packs) => self.outbox.keep(at, pack),
                    None => {}
                }
                if self.order.wants(Edition::Print) {
                    self.waiting[class].insert(at, (made.input, made.printable));
                }
            }
            Err(problem) if self.order.wants(Edition::Packs) => {
                self.outbox.take(at, pack, Err(problem))?;
            }
            // A blocked pack was told at its row already.
            Err(_) if pack.blocked.is_some() => {}
            Err(problem) => self.outbox.failed(problem),
        }
        self.to_go[class] -= 1;
        if self.to_go[class] == 0 && self.order.wants(Edition::Print) {
            self.give_print(class);
        }
        Ok(())
    }

    fn class_of(&self, at: usize) -> usize {
        let classes = &self.plan.classes;
        classes.partition_point(|class| class.packs.start <= at) - 1
    }

    /// The packs of a class are there: now its print run, unless that is there too.
    fn give_print(&mut self, at: usize) {
        let packs = std::mem::take(&mut self.waiting[at]);
        if packs.is_empty() {
            return;
        }
        let class = &self.plan.class_packs(at);
        let inputs: Vec<[u8; 32]> = packs.values().map(|(input, _)| *input).collect();
        let input = self.press.print_input(class, &inputs);
        let there = self.shop.kept.papers_of(&input);
        if there.is_empty() {
            let packs = packs
                .into_iter()
                .map(|(at, (_, printable))| (at, printable));
            let packs = packs.collect();
            let task = Task::Print {
                class: at,
                of: Box::new(PrintOf { packs, input }),
            };
            self.crew.give_first(self.tickets.len(), task);
            self.tickets.push(Ticket::Print);
        } else {
            for path in there {
                self.outbox.keep_paper(&path);
                self.printed.insert(path);
            }
        }
    }

    fn take_files(
        &mut self,
        ticket: usize,
        files: Result<Option<Vec<(String, Rendered)>>, Diagnostic>,
    ) -> Result<(), Broken> {
        match &self.tickets[ticket] {
            Ticket::Pack(_) => unreachable!("packs are taken as packs"),
            Ticket::Print => match files {
                Ok(files) => {
                    let files = files.unwrap_or_default();
                    self.printed
                        .extend(files.iter().map(|(path, _)| path.clone()));
                    self.outbox.papers("print", files)
                }
                Err(problem) => {
                    self.outbox.failed(problem);
                    Ok(())
                }
            },
            Ticket::Paper(Paper::Report(at)) => {
                let report = &self.shop.reports[*at];
                let pack = &self.plan.outline(report.pack);
                let path = format!("{ARCHIVE}/{}", report.path);
                match files {
                    Ok(None) => {
                        self.outbox.keep_report(pack, &path);
                        Ok(())
                    }
                    Ok(Some(files)) => {
                        let mut files = files.into_iter();
                        let (_, file) = files.next().expect("a report is one file");
                        self.outbox.report(pack, &path, Ok(file))
                    }
                    Err(problem) => self.outbox.report(pack, &path, Err(problem)),
                }
            }
            Ticket::Paper(paper) => {
                let path = paper.path(&self.plan.classes, &self.shop.reports);
                match files {
                    Ok(None) => {
                        self.outbox.keep_paper(&path);
                        Ok(())
                    }
                    Ok(Some(files)) => self.outbox.papers(paper.edition(), files),
                    Err(problem) => {
                        self.outbox.failed(problem);
                        Ok(())
                    }
                }
            }
        }
    }
}

impl Run<'_> {
    /// Packs of this run.
    fn planned(&self) -> usize {
        if self.order.wants(Edition::Packs) {
            self.plan.planned()
        } else {
            0
        }
    }
}
