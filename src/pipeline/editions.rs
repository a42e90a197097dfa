//! The editions of one run: tasks for the crew, and what becomes of each.
//!
//! A pack is a task; a print run is one as soon as the packs of its class are there, so that their pages are laid
//! out once; each other paper is one. The crew makes, this thread writes. What is there already, made of the same
//! input, is kept.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;

use super::{Ready, index};
use crate::config::Edition;
use crate::diagnostic::{BagReason, Diagnostic, Messages, Place, Problem};
use crate::domain::LangTag;
use crate::output::{self, About, Bag, BagFault, Broken, Entry, Kept, Outbox, Tally, Whole};
use crate::plan::{ClassPacks, Pack, Plan, PrintRun, ReportPlan, Wanted};
use crate::render::{self, Bench, Crew, Ending, Press, Rendered, Shared, Sheaf};

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

/// Something to make.
enum Task {
    /// The pack at this place in the plan.
    Pack { at: usize, want: Want },
    /// The print run of a class, of the packs that could be made; those without pages were kept.
    Print {
        class: usize,
        packs: BTreeMap<usize, Option<Sheaf>>,
        input: [u8; 32],
    },
    /// Any other paper.
    Paper(Paper),
}

/// What is wanted of a pack.
#[derive(Clone, Copy)]
struct Want {
    /// Its own file.
    file: bool,
    /// Its pages, for a print run; at least what they are made of.
    pages: bool,
}

/// A paper of which the plan says everything.
#[derive(Clone)]
enum Paper {
    Teacher(usize),
    YearPlan(LangTag),
    PrintCheck,
    Labels,
    Report(usize),
}

/// What a task gave.
enum Made {
    Pack(Result<MadePack, Diagnostic>),
    /// Files with their paths; nothing: they were there already.
    Files(Result<Option<Vec<(String, Rendered)>>, Diagnostic>),
}

/// A pack that could be made.
struct MadePack {
    input: [u8; 32],
    /// Nothing: it was there already.
    file: Option<Rendered>,
    /// For the print run.
    sheaf: Option<Sheaf>,
    /// Of its first page, for the overview.
    picture: Option<Vec<u8>>,
}

/// What every worker has.
struct Shop {
    ready: Arc<Ready>,
    wanted: Wanted,
    shared: Shared,
    kept: Kept,
    /// Pictures of an earlier overview.
    pictures: HashMap<String, Vec<u8>>,
}

impl Shop {
    /// What one worker does: its own plan, the same as every other's, and one task after another.
    fn work(&self, bench: &Bench<Task, Made>) {
        let plan = self.ready.everything_of(&self.wanted);
        let classes: Vec<ClassPacks<'_>> = plan.classes().collect();
        let reports = self.ready.reports(&plan);
        while let Some((ticket, task)) = bench.next() {
            let step = |name| bench.step(ticket, name);
            let press = self.ready.press(&self.shared, &step);
            let made = match task {
                Task::Pack { at, want } => {
                    let pack = &plan.packs[at];
                    let place = &pack.pupil.place;
                    Made::Pack(press.alone(place, || self.pack(&press, pack, want)))
                }
                Task::Print {
                    class,
                    packs,
                    input,
                } => {
                    let class = &classes[class];
                    let run = class.print_run(&self.ready.settings.print);
                    let files = || print_run(&press, class, &run, packs, input);
                    Made::Files(press.alone(&Place::Run, files))
                }
                Task::Paper(paper) => {
                    let files = || self.paper(&press, &paper, &plan, &classes, &reports);
                    Made::Files(press.alone(&Place::Run, files))
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
                    sheaf: None,
                    picture: None,
                });
            }
            let current = self.kept.any().then(input);
            if let Some(input) = current.filter(|it| self.kept.is_current(&pack.path, it)) {
                return self.kept_pack(press, pack, input);
            }
        }
        let sheaf = press.pages(pack)?;
        let file = press.bind(pack, &sheaf)?;
        Ok(MadePack {
            input: sheaf.input,
            file: Some(file),
            picture: index::picture(&sheaf),
            sheaf: want.pages.then_some(sheaf),
        })
    }

    /// A pack that is there: only its picture may be missing.
    fn kept_pack(
        &self,
        press: &Press<'_>,
        pack: &Pack<'_>,
        input: [u8; 32],
    ) -> Result<MadePack, Diagnostic> {
        let picture = match self.pictures.get(&index::key(&input)) {
            Some(picture) => Some(picture.clone()),
            None => index::picture(&press.pages(pack)?),
        };
        Ok(MadePack {
            input,
            file: None,
            sheaf: None,
            picture,
        })
    }

    fn paper(
        &self,
        press: &Press<'_>,
        paper: &Paper,
        plan: &Plan<'_>,
        classes: &[ClassPacks<'_>],
        reports: &[ReportPlan],
    ) -> Result<Option<Vec<(String, Rendered)>>, Diagnostic> {
        let path = paper.path(classes, reports);
        let is_current = |input: &[u8; 32]| self.kept.is_current(&path, input);
        let made = match paper {
            Paper::Teacher(class) => press.teacher_papers(&classes[*class], &is_current),
            Paper::YearPlan(tag) => press.year_plan(tag, &is_current),
            Paper::PrintCheck => press.print_check(&is_current),
            Paper::Labels => press.labels(classes, &is_current),
            Paper::Report(at) => {
                let report = &reports[*at];
                press.report(&plan.packs[report.pack], report, &is_current)
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
    packs: BTreeMap<usize, Option<Sheaf>>,
    input: [u8; 32],
) -> Result<Option<Vec<(String, Rendered)>>, Diagnostic> {
    let sheaves = packs.into_iter().map(|(at, sheaf)| {
        let sheaf = match sheaf {
            Some(sheaf) => sheaf,
            None => press.pages(&class.packs[at - class.first])?,
        };
        Ok((at, sheaf))
    });
    let sheaves = sheaves.collect::<Result<BTreeMap<usize, Sheaf>, Diagnostic>>()?;
    let files = press.print_run(class, run, &sheaves, input)?;
    let files = files.into_iter().map(|file| (file.path, file.made));
    Ok(Some(files.collect()))
}

impl Paper {
    fn edition(&self) -> &'static str {
        match self {
            Paper::Teacher(_) => "teacher",
            Paper::YearPlan(_) => "year-plan",
            Paper::PrintCheck | Paper::Labels => "print",
            Paper::Report(_) => "archive",
        }
    }

    /// Its path below the output folder.
    fn path(&self, classes: &[ClassPacks<'_>], reports: &[ReportPlan]) -> String {
        match self {
            Paper::Teacher(class) => format!("teacher/{}.pdf", classes[*class].stem),
            Paper::YearPlan(tag) => format!("year-plan/{tag}.pdf"),
            Paper::PrintCheck => "print/proefblad.pdf".to_owned(),
            Paper::Labels => "print/etiketten.pdf".to_owned(),
            Paper::Report(at) => format!("{ARCHIVE}/{}", reports[*at].path),
        }
    }
}

/// The folder of the archive below the output folder.
pub const ARCHIVE: &str = "archive";

/// What a ticket stands for.
enum Ticket {
    Pack(usize),
    Print,
    Paper(Paper),
}

/// A run that is under way: what was given out, and what came back.
struct Run<'r> {
    plan: &'r Plan<'r>,
    classes: Vec<ClassPacks<'r>>,
    reports: Vec<ReportPlan>,
    press: Press<'r>,
    order: &'r Order,
    shop: &'r Arc<Shop>,
    crew: Crew<Task, Made>,
    tickets: Vec<Ticket>,
    ended: usize,
    outbox: Outbox,
    /// Packs that are there, by class: their input, and their pages when they were laid out now.
    waiting: Vec<BTreeMap<usize, ([u8; 32], Option<Sheaf>)>>,
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

/// Makes the editions.
pub fn make(
    ready: &Arc<Ready>,
    out: PathBuf,
    order: &Order,
    progress: Progress<'_>,
    told: &[Diagnostic],
) -> Result<(Tally, Vec<Diagnostic>), Stopped> {
    let plan = ready.plan(&order.wanted)?;
    // Told before anything is made.
    if order.wants(Edition::YearPlan) && ready.settings.cycle.is_empty() {
        return Err(Diagnostic::file(Problem::CycleMissing, "school.toml").into());
    }
    if order.wants(Edition::Archive) && ready.settings.letter_date.is_none() {
        return Err(Diagnostic::file(Problem::ArchiveUndated, "school.toml").into());
    }
    let outbox = Outbox::open(out, order.force)?;
    let archive = outbox.folder().join(ARCHIVE);
    // Before a report is written below it.
    let bag = order.wants(Edition::Archive).then(|| Bag::open(&archive));
    let bag = bag.transpose().map_err(|fault| bag_problem(&archive, fault))?;
    let shop = Arc::new(Shop {
        ready: Arc::clone(ready),
        wanted: order.wanted.clone(),
        shared: Shared::default(),
        kept: outbox.kept(),
        pictures: index::earlier(outbox.folder()),
    });
    let worker = {
        let shop = Arc::clone(&shop);
        Arc::new(move |bench: &Bench<Task, Made>| shop.work(bench))
    };
    let jobs = order.jobs.clamp(1, plan.packs.len().max(1));
    let classes: Vec<ClassPacks<'_>> = plan.classes().collect();
    let mut run = Run {
        reports: ready.reports(&plan),
        press: ready.press(&shop.shared, &|_| {}),
        order,
        crew: Crew::new(jobs, order.time_limit, worker),
        tickets: Vec::new(),
        ended: 0,
        outbox,
        waiting: classes.iter().map(|_| BTreeMap::new()).collect(),
        to_go: classes.iter().map(|class| class.packs.len()).collect(),
        pictures: HashMap::new(),
        printed: BTreeSet::new(),
        bag,
        shop: &shop,
        plan: &plan,
        classes,
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
        if self.order.wants(Edition::Teacher) {
            papers.extend((0..self.classes.len()).map(Paper::Teacher));
        }
        if self.order.wants(Edition::YearPlan) {
            let tags: BTreeSet<&LangTag> = self.plan.packs.iter().map(|it| &it.language).collect();
            papers.extend(tags.into_iter().cloned().map(Paper::YearPlan));
        }
        if print {
            papers.push(Paper::PrintCheck);
            if self.shop.ready.settings.print.labels.is_some() {
                papers.push(Paper::Labels);
            }
        }
        if self.order.wants(Edition::Archive) {
            papers.extend((0..self.reports.len()).map(Paper::Report));
        }
        for paper in papers {
            self.give(Ticket::Paper(paper.clone()), Task::Paper(paper));
        }
    }

    /// By language and sheets, so that what packs share is still warm when the next needs it; for a print run class
    /// by class, so that the pages of few classes wait at a time.
    fn pack_order(&self, by_class: bool) -> Vec<usize> {
        let packs = &self.plan.packs;
        let mut order: Vec<usize> = (0..packs.len()).collect();
        order.sort_by_key(|&at| {
            let class = by_class.then_some(&packs[at].pupil.class);
            (class, &packs[at].language, packs[at].band, at)
        });
        order
    }

    fn until_done(&mut self, progress: Progress<'_>) -> Result<(), Broken> {
        while self.ended < self.tickets.len() {
            progress(Far {
                done: self.ended,
                planned: self.tickets.len(),
                classes_done: self.to_go.iter().filter(|it| **it == 0).count(),
                classes: self.classes.len(),
            });
            let (ticket, ending) = self.crew.next();
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
                        let place = self.plan.packs[*at].pupil.place.clone();
                        Made::Pack(Err(Diagnostic::new(problem, place)))
                    }
                    Ticket::Print | Ticket::Paper(_) => {
                        Made::Files(Err(Diagnostic::run(problem)))
                    }
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
        let pack = &self.plan.packs[at];
        let class = self.class_of(at);
        match made {
            Ok(made) => {
                let key = index::key(&made.input);
                self.pictures.extend(made.picture.map(|picture| (key, picture)));
                match made.file {
                    Some(file) => self.outbox.take(at, pack, Ok(file))?,
                    None if self.order.wants(Edition::Packs) => self.outbox.keep(at, pack),
                    None => {}
                }
                self.waiting[class].insert(at, (made.input, made.sheaf));
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
        self.classes.partition_point(|class| class.first <= at) - 1
    }

    /// The packs of a class are there: now its print run, unless that is there too.
    fn give_print(&mut self, at: usize) {
        let packs = std::mem::take(&mut self.waiting[at]);
        if packs.is_empty() {
            return;
        }
        let class = &self.classes[at];
        let inputs: Vec<[u8; 32]> = packs.values().map(|(input, _)| *input).collect();
        let input = self.press.print_input(class, &inputs);
        let there = self.shop.kept.papers_of(&input);
        if there.is_empty() {
            let packs = packs.into_iter().map(|(at, (_, sheaf))| (at, sheaf));
            let packs = packs.collect();
            let task = Task::Print {
                class: at,
                packs,
                input,
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
                    self.printed.extend(files.iter().map(|(path, _)| path.clone()));
                    self.outbox.papers("print", files)
                }
                Err(problem) => {
                    self.outbox.failed(problem);
                    Ok(())
                }
            },
            Ticket::Paper(Paper::Report(at)) => {
                let report = &self.reports[*at];
                let pack = &self.plan.packs[report.pack];
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
                let path = paper.path(&self.classes, &self.reports);
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
            self.plan.total()
        } else {
            0
        }
    }

    /// Everything is made: the bag of the archive, what is left of earlier runs, the overview, the manifest.
    fn close(mut self, ready: &Ready, told: &[Diagnostic]) -> Result<(Tally, Vec<Diagnostic>), Stopped> {
        let mut tally = self.outbox.tally(self.planned());
        if let Some(bag) = self.bag.take() {
            self.fill_bag(bag, ready)?;
        }
        let pupils = &ready.school.get().pupils;
        let whole = Whole {
            packs: &self.plan.everything,
            classes: &pupils.iter().map(|it| it.class.0.as_str()).collect(),
            pupils: &pupils.iter().map(|it| it.number.0.as_str()).collect(),
        };
        let printed: Vec<&str> = { self.classes.iter() }
            .filter(|_| self.order.wants(Edition::Print))
            .map(|class| class.stem)
            .collect();
        // A print run of other settings: now the class has other files.
        let replaced = |path: &str| {
            let of_class = |stem: &&str| is_print_of(path, stem);
            !self.printed.contains(path) && printed.iter().any(|stem| of_class(&stem))
        };
        let left = self.outbox.leavers(&whole, &replaced, self.order.prune);
        tally.left = left.found();
        tally.pruned = left.pruned();
        let problems = [told, self.outbox.problems()].concat();
        let overview = index::Overview {
            ready,
            run: self.plan,
            outbox: &self.outbox,
            pictures: &self.pictures,
            earlier: &self.shop.pictures,
            tally: &tally,
            problems: &problems,
            messages: self.order.messages,
        };
        let overview = overview.html();
        let plan = self.order.wants(Edition::Packs).then_some(self.plan);
        let problems = self.outbox.close(&tally, plan, &left, &overview)?;
        self.crew.finish();
        Ok((tally, problems))
    }

    /// The bag with every report that is there now.
    fn fill_bag(&mut self, mut bag: Bag, ready: &Ready) -> Result<(), Broken> {
        let folder = self.outbox.folder().join(ARCHIVE);
        let retain: HashMap<&str, NaiveDate> = { self.reports.iter() }
            .map(|report| (report.path.as_str(), report.retain_until))
            .collect();
        for (path, sha256, bytes) in self.outbox.reports() {
            let below = path.strip_prefix(ARCHIVE).unwrap_or(path).trim_start_matches('/');
            let entry = Entry {
                sha256: sha256.to_owned(),
                bytes,
                retain_until: retain.get(below).copied(),
            };
            bag.put(below, entry).map_err(|fault| bag_problem(&folder, fault))?;
        }
        let schema = folder.join("leerling.schema.json");
        output::write_new(&schema, render::REPORT_SCHEMA.as_bytes())
            .map_err(|reason| output::unwritable(&schema, reason))?;
        let date = ready.settings.letter_date.expect("asked for before anything was made");
        let about = About {
            organization: &ready.settings.school.name,
            description: "Verslagen van gesprekken met ouders, met de gegevens erbij (leerling.json)",
            date,
        };
        bag.close(&about)
            .map_err(|(path, reason)| output::unwritable(&path, reason))
    }
}

/// Whether a path is a print run of a class, whatever its settings.
fn is_print_of(path: &str, stem: &str) -> bool {
    let rest = path.strip_prefix("print/").and_then(|it| it.strip_prefix(stem));
    let rest = rest.and_then(|it| it.strip_suffix(".pdf"));
    rest.is_some_and(|it| {
        it.is_empty() || [" thuis", " tafel"].contains(&it) || it.ends_with(" vel") || it.ends_with(" vellen")
    })
}

/// Why the archive cannot be added to.
pub fn bag_problem(folder: &Path, fault: BagFault) -> Diagnostic {
    let (path, reason) = match fault {
        BagFault::NotABag(path) => (path, BagReason::NotABag),
        BagFault::File(path, reason) => return output::unwritable(&path, reason),
        BagFault::Line(path, line) => (path, BagReason::Line(line)),
        BagFault::Declaration(path) | BagFault::Algorithm(path) => (path, BagReason::Form),
        BagFault::Lost(path) => (path, BagReason::Lost),
        BagFault::Outside(path) => (folder.join(path), BagReason::Form),
    };
    Diagnostic::run(Problem::ArchiveBroken {
        path: path.display().to_string(),
        reason,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_print_run_of_other_settings_is_known_by_its_name() {
        for path in ["print/3A.pdf", "print/3A thuis.pdf", "print/3A tafel 3 vellen.pdf", "print/3A 1 vel.pdf"] {
            assert!(is_print_of(path, "3A"), "{path}");
        }
        for path in ["print/3AB.pdf", "print/3A selectie.pdf", "print/etiketten.pdf", "teacher/3A.pdf"] {
            assert!(!is_print_of(path, "3A"), "{path}");
        }
    }
}
