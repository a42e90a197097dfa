//! The one place that knows the order of the stages.
//!
//! ```text
//! bytes ─ source ─▶ Table ─ intake ─▶ School ─ check ─▶ Checked<School> ─ plan ─▶ Plan ─ render ─▶ Rendered ─ output ─▶ Written
//! ```

mod columns;
mod folders;
mod tables;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use typst_layout::Page;

use crate::built_in;
use crate::check::{self, Checked, Rules};
use crate::config::{self, Edition};
use crate::diagnostic::{self, Diagnostic, Problem};
use crate::domain::{LangTag, Phrases, School, SchoolYear, Settings};
use crate::intake::{self, Known};
use crate::locale::{LocaleFiles, Locales};
use crate::output::{self, Outbox, Tally};
use crate::plan::{self, Plan, Wanted};
use crate::render::{self, Press, Rendered, Shelf};
use crate::source::{self, Folder, SchoolFile};
pub use columns::{Surveyed, columns};
pub use folders::{demo, export_templates, init, phrases};
use tables::{OwnProfile, tables};
pub use texts::{ListedLocale, check_locales, import_sheet, list_locales, review_sheet};

/// What a job ended with.
#[derive(Debug, Default)]
pub struct Report {
    /// Everything that is wrong, sorted.
    pub problems: Vec<Diagnostic>,
    /// What was made, when the job got that far.
    pub tally: Option<Tally>,
    /// Files that a job wrote besides packs.
    pub written: Vec<PathBuf>,
    /// Languages that a job lists.
    pub locales: Vec<ListedLocale>,
    /// What the columns were taken for, when a job tells it.
    pub surveyed: Option<Surveyed>,
    /// Whether nothing could be done at all.
    pub stopped: bool,
}

impl Report {
    fn stopped(mut problems: Vec<Diagnostic>) -> Self {
        diagnostic::sort(&mut problems);
        Report {
            problems,
            stopped: true,
            ..Report::default()
        }
    }

    /// Whether there is a problem that keeps a pack from being made.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Diagnostic::is_error)
    }
}

/// How many finished packs may wait to be written.
const PACKS_AHEAD: usize = 8;

/// Tells how far a run is: packs done, packs planned.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// A school that is read and checked, with everything that its packs are made of.
struct Ready {
    school: Checked<School>,
    settings: Settings,
    locales: Locales,
    shelf: Shelf,
    problems: Vec<Diagnostic>,
}

impl Ready {
    fn plan(&self, wanted: &Wanted) -> Result<Plan<'_>, Diagnostic> {
        let plan = plan::plan(&self.school, &self.settings, &read(&self.locales), wanted);
        if plan.total() > 0 {
            Ok(plan)
        } else {
            Err(self.nothing_selected(wanted))
        }
    }

    fn nothing_selected(&self, wanted: &Wanted) -> Diagnostic {
        let pupils = &self.school.get().pupils;
        let numbers = pupils.iter().map(|pupil| pupil.number.0.as_str());
        let classes = pupils.iter().map(|pupil| pupil.class.0.as_str());
        match (wanted.pupils.first(), wanted.classes.first()) {
            (Some(number), _) => check::selection_empty(number, numbers),
            (None, Some(class)) => check::selection_empty(class, classes),
            (None, None) => check::selection_empty("", []),
        }
    }
}

/// Reads and checks the input. What stops everything comes back as an error.
fn prepare(input: &Path) -> Result<Ready, Vec<Diagnostic>> {
    let (folder, mut problems) = source::open(input);
    let settings = settings(&folder, &mut problems);
    let own_profile = OwnProfile::of(&folder, &mut problems);
    let locales = locales(&folder, &mut problems)?;
    stop_on_errors(&mut problems)?;
    let (profile, sheets) = tables(&folder, &own_profile, &mut problems)?;
    let languages = locales.languages();
    let phrases = phrase_bank();
    let known = Known {
        profile: &profile,
        languages,
        phrases: &phrases,
        levels: &settings.checks,
        now: settings.letter_date.map(SchoolYear::of),
    };
    let (school, found) = intake::read(&sheets, known);
    problems.extend(found);
    drop(sheets);
    let mut templates = owned(built_in::templates());
    templates.extend(folder.templates);
    let accent = settings.school.accent.as_deref();
    let shelf = Shelf::new(&templates, &locales, folder.logo, accent);
    let texts = read(&locales);
    let rules = Rules {
        settings: &settings,
        languages,
        texts: &texts,
        printable: &|character| shelf.can_print(character),
    };
    let (school, found) = check::check(school, &rules);
    problems.extend(found);
    Ok(Ready {
        school,
        settings,
        locales,
        shelf,
        problems,
    })
}

/// The languages with texts, and whether a speaker has read them (T3).
fn read(locales: &Locales) -> BTreeMap<LangTag, bool> {
    let metas = locales.iter().map(|locale| locale.meta());
    metas
        .map(|meta| (meta.tag.clone(), meta.review.reviewed))
        .collect()
}

/// `school.toml`, or the defaults.
fn settings(folder: &Folder, problems: &mut Vec<Diagnostic>) -> Settings {
    let settings = folder.settings.as_ref().map(|file| {
        let text = toml_text(file, problems);
        let (settings, found) = config::read_settings(&text, &file.name);
        problems.extend(found);
        settings
    });
    settings.unwrap_or_default()
}

/// The text of a settings file, whatever encoding an editor gave it.
fn toml_text(file: &SchoolFile, problems: &mut Vec<Diagnostic>) -> String {
    let (text, problem) = source::text(&file.bytes);
    problems.extend(problem.map(|problem| Diagnostic::file(problem, &file.name)));
    text
}

fn locales(folder: &Folder, problems: &mut Vec<Diagnostic>) -> Result<Locales, Vec<Diagnostic>> {
    let built_in = owned(built_in::locales());
    let (locales, found) =
        Locales::load(locale_files(built_in), locale_files(folder.locales.clone()))?;
    problems.extend(found);
    Ok(locales)
}

fn owned(files: BTreeMap<String, &'static [u8]>) -> BTreeMap<String, Vec<u8>> {
    let copied = files
        .into_iter()
        .map(|(path, bytes)| (path, bytes.to_vec()));
    copied.collect()
}

/// The phrase bank that the program carries.
fn phrase_bank() -> Phrases {
    let text = String::from_utf8_lossy(built_in::phrases());
    Phrases::read(&text).expect("the built-in phrase bank is right: a test reads it")
}

/// The texts that the program carries.
pub fn built_in_locales() -> Result<Locales, Vec<Diagnostic>> {
    locales(&Folder::default(), &mut Vec::new())
}

/// `nl/common.ftl` … → a list of locales.
fn locale_files(files: BTreeMap<String, Vec<u8>>) -> Vec<LocaleFiles> {
    let mut locales: BTreeMap<String, LocaleFiles> = BTreeMap::new();
    for (path, bytes) in files {
        let Some((tag, name)) = path.split_once('/') else {
            continue;
        };
        let locale = locales
            .entry(tag.to_owned())
            .or_insert_with(|| LocaleFiles {
                tag: tag.to_owned(),
                origin: format!("locales/{tag}"),
                files: BTreeMap::new(),
            });
        locale.files.insert(
            name.to_owned(),
            String::from_utf8_lossy(&bytes).into_owned(),
        );
    }
    locales.into_values().collect()
}

fn stop_on_errors(problems: &mut Vec<Diagnostic>) -> Result<(), Vec<Diagnostic>> {
    if problems.iter().any(Diagnostic::is_error) {
        Err(std::mem::take(problems))
    } else {
        Ok(())
    }
}

/// Reads everything and writes nothing.
pub fn check(input: &Path, wanted: &Wanted) -> Report {
    let mut ready = match prepare(input) {
        Ok(ready) => ready,
        Err(problems) => return Report::stopped(problems),
    };
    let mut problems = std::mem::take(&mut ready.problems);
    if let Err(problem) = ready.plan(wanted) {
        problems.push(problem);
        return Report::stopped(problems);
    }
    diagnostic::sort(&mut problems);
    Report {
        problems,
        ..Report::default()
    }
}

/// What to make, and how.
pub struct Order<'a> {
    /// Number of threads.
    pub jobs: usize,
    /// Which packs.
    pub wanted: &'a Wanted,
    /// In which editions.
    pub editions: &'a [Edition],
    /// Whether nothing is made when something needs a look.
    pub strict: bool,
}

/// Makes the editions.
pub fn render(input: &Path, out: PathBuf, order: &Order<'_>, progress: Progress<'_>) -> Report {
    let mut ready = match prepare(input) {
        Ok(ready) => ready,
        Err(problems) => return Report::stopped(problems),
    };
    let mut problems = std::mem::take(&mut ready.problems);
    let needs_look = |problem: &Diagnostic| problem.severity() != diagnostic::Severity::Info;
    if order.strict && problems.iter().any(needs_look) {
        return Report::stopped(problems);
    }
    match print(&ready, &out, order, progress) {
        Ok((tally, found)) => {
            problems.extend(found);
            diagnostic::sort(&mut problems);
            Report {
                problems,
                tally: Some(tally),
                ..Report::default()
            }
        }
        Err(problem) => {
            problems.push(problem);
            Report::stopped(problems)
        }
    }
}

fn print(
    ready: &Ready,
    out: &Path,
    order: &Order<'_>,
    progress: Progress<'_>,
) -> Result<(Tally, Vec<Diagnostic>), Diagnostic> {
    let plan = ready.plan(order.wanted)?;
    let press = Press::new(&ready.shelf, &ready.locales, &ready.settings);
    let wants = |edition| order.editions.contains(&edition);
    // Told before anything is made.
    if wants(Edition::YearPlan) && ready.settings.cycle.is_empty() {
        return Err(Diagnostic::file(Problem::CycleMissing, "school.toml"));
    }
    let (mut tally, mut problems) = if wants(Edition::Packs) {
        print_packs(&press, &plan, out, order.jobs, progress)?
    } else {
        Default::default()
    };
    let mut papers = Vec::new();
    if wants(Edition::Teacher) {
        papers.extend(plan.classes().map(|class| {
            let name = plan::safe_name(&class.class.0);
            (format!("teacher/{name}.pdf"), press.teacher_papers(&class))
        }));
    }
    if wants(Edition::YearPlan) {
        papers.extend(year_plans(&press, &plan));
    }
    for (path, made) in papers {
        let path = out.join(path);
        match made.and_then(|paper| output::put(&path, &paper.bytes).map(|()| paper)) {
            Ok(paper) => {
                tally.papers += 1;
                tally.pages += paper.pages;
            }
            Err(problem) => problems.push(problem),
        }
    }
    Ok((tally, problems))
}

fn print_packs(
    press: &Press<'_>,
    plan: &Plan<'_>,
    out: &Path,
    jobs: usize,
    progress: Progress<'_>,
) -> Result<(Tally, Vec<Diagnostic>), Diagnostic> {
    let mut outbox = Outbox::open(out.to_owned(), plan)?;
    // Writing waits for the disk; the makers go on meanwhile, a few packs ahead at the most.
    let (finished, waiting) = mpsc::sync_channel(PACKS_AHEAD);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for (done, (at, made)) in (1..).zip(waiting) {
                outbox.take(at, made);
                progress(done, plan.packs.len());
            }
        });
        press.run(plan, jobs, &|at, made| {
            finished
                .send((at, made))
                .expect("the writer goes on until all is written");
        });
        drop(finished);
    });
    outbox.close()
}

/// A finished paper and its path below the output folder.
type Paper = (String, Result<Rendered, Diagnostic>);

/// The year plan in every language of the packs.
fn year_plans(press: &Press<'_>, plan: &Plan<'_>) -> Vec<Paper> {
    let tags: BTreeSet<&LangTag> = plan.packs.iter().map(|pack| &pack.language).collect();
    tags.into_iter()
        .filter_map(|tag| {
            let made = press.year_plan(tag).transpose()?;
            Some((format!("year-plan/{tag}.pdf"), made))
        })
        .collect()
}

/// The laid-out pages of one pack.
pub struct LaidOut {
    /// Path that the pack has in the output folder.
    pub path: String,
    /// What pictures of it are called: number, household, language.
    pub stem: String,
    /// Its pages, with the running foot.
    pub pages: Vec<Page>,
}

/// Lays packs out without writing them.
pub fn lay_out(input: &Path, wanted: &Wanted) -> Result<Vec<LaidOut>, Vec<Diagnostic>> {
    let ready = prepare(input)?;
    let with_problems = |problem| {
        let mut problems = ready.problems.clone();
        problems.push(problem);
        problems
    };
    let plan = ready.plan(wanted).map_err(with_problems)?;
    let press = Press::new(&ready.shelf, &ready.locales, &ready.settings);
    let packs = plan.packs.iter().map(|pack| {
        let (pages, _) = press.pages(pack)?;
        let stem = format!(
            "{}-{}-{}",
            pack.pupil.number.0, pack.household_number, pack.language
        );
        Ok(LaidOut {
            path: pack.path.clone(),
            stem: plan::safe_name(&stem),
            pages: pages.to_vec(),
        })
    });
    packs.collect::<Result<_, _>>().map_err(with_problems)
}

/// The packs of one pupil as pictures.
pub fn preview(input: &Path, out: &Path, wanted: &Wanted, dpi: u16) -> Report {
    match lay_out(input, wanted) {
        Ok(packs) => match pictures(&packs, out, dpi) {
            Ok(written) => Report {
                written,
                ..Report::default()
            },
            Err(problem) => Report::stopped(vec![problem]),
        },
        Err(problems) => Report::stopped(problems),
    }
}

fn pictures(packs: &[LaidOut], out: &Path, dpi: u16) -> Result<Vec<PathBuf>, Diagnostic> {
    let mut written = Vec::new();
    for pack in packs {
        for (page, number) in pack.pages.iter().zip(1..) {
            let picture = render::picture(page, dpi).map_err(|message| {
                let (part, template) = ("png", String::new());
                Diagnostic::run(Problem::PackFailed {
                    part,
                    template,
                    message,
                })
            })?;
            let path = out.join(format!("{}-{number:02}.png", pack.stem));
            output::write_new(&path, &picture)
                .map_err(|reason| output::unwritable(&path, reason))?;
            written.push(path);
        }
    }
    Ok(written)
}
