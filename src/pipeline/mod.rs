//! The one place that knows the order of the stages.
//!
//! ```text
//! bytes ─ source ─▶ Table ─ intake ─▶ School ─ check ─▶ Checked<School> ─ plan ─▶ Plan ─ render ─▶ Rendered ─ output ─▶ Written
//! ```

mod carried;
mod columns;
mod editions;
mod folders;
mod index;
mod jobs;
mod keeping;
mod merging;
mod tables;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ecow::EcoString;
use typst_layout::Page;

use crate::check::{self, Rules};
use crate::config;
use crate::diagnostic::{self, Diagnostic, Problem};
use crate::domain::{LangTag, Languages, School, SchoolYear, Settings};
use crate::intake::{self, Known};
use crate::locale::Locales;
use crate::output::{self, Outbox, Tally};
use crate::plan::{self, Places, Plan, Pupils, ReportPlan, Roll, Wanted};
use crate::render::{self, Press, Shared, Shelf};
use crate::source::{self, Folder, SchoolFile, TableKind};
pub use carried::built_in_locales;
use carried::{locales, phrase_bank, templates};
pub use columns::{Surveyed, columns};
pub use editions::{Far, Order, Progress};
pub use folders::{demo, export_templates, init, phrases};
pub use jobs::run;
pub use keeping::{Kept, purge, verify};
pub use merging::{Manner, merge};
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
    /// What was found in a folder that was verified or purged.
    pub kept: Option<Kept>,
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

/// A school that is read and checked, with everything that its packs are made of.
struct Ready {
    pupils: Pupils,
    /// Their packs by their names, for every plan.
    roll: Roll,
    settings: Settings,
    locales: Arc<Locales>,
    shelf: Shelf,
    problems: Vec<Diagnostic>,
    /// SHA-256 of everything in the school folder, for a run whose parts must be of the same.
    input: Option<[u8; 32]>,
}

impl Ready {
    /// What the parts of a run must have in common.
    fn input(&self) -> String {
        let input = self.input.as_ref();
        output::hex(input.expect("parts are prepared with the digest of their input"))
    }

    fn plan(&self, wanted: &Wanted) -> Result<Plan<'_>, Diagnostic> {
        let plan = self.everything_of(wanted);
        if plan.total() > 0 {
            Ok(plan)
        } else {
            Err(self.nothing_selected(wanted))
        }
    }

    /// The plan, also when it is empty.
    fn everything_of(&self, wanted: &Wanted) -> Plan<'_> {
        self.plan_of(wanted, None)
    }

    fn plan_of(&self, wanted: &Wanted, chosen: Option<Places>) -> Plan<'_> {
        let (settings, texts) = (&self.settings, read(&self.locales));
        plan::plan(&self.pupils, settings, texts, wanted, &self.roll, chosen)
    }

    /// The reports of a plan; none without the date of the letter, or when no archive is wanted.
    fn reports(&self, plan: &Plan<'_>, archive: bool) -> Vec<ReportPlan> {
        let date = self.settings.letter_date.filter(|_| archive);
        date.map_or_else(Vec::new, |date| plan.reports(&self.settings, date))
    }

    fn press<'a>(&'a self, shared: &'a Shared, step: &'a dyn Fn(&'static str)) -> Press<'a> {
        Press::new(&self.shelf, &self.locales, &self.settings, shared, step)
    }

    /// What was asked for beside the rest and is not there.
    fn unknown(&self, wanted: &Wanted) -> Vec<Diagnostic> {
        let is_class = |name: &String| self.roll.classes().any(|it| plan::is_class(name, it));
        let numbers = self.numbers(&wanted.pupils);
        let missing = wanted.classes.iter().filter(|name| !is_class(name));
        let of_class = missing.map(|name| self.no_class(name));
        let missing = wanted.pupils.iter();
        let missing = missing.filter(|number| !numbers.contains(number.as_str()));
        let of_pupil = missing.map(|number| no_pupil(number, &numbers));
        of_class.chain(of_pupil).collect()
    }

    fn nothing_selected(&self, wanted: &Wanted) -> Diagnostic {
        match (wanted.pupils.first(), wanted.classes.first()) {
            (Some(number), _) => no_pupil(number, &self.numbers(&wanted.pupils)),
            (None, Some(class)) => self.no_class(class),
            (None, None) => check::selection_empty("", []),
        }
    }

    fn no_class(&self, name: &str) -> Diagnostic {
        check::selection_empty(name, self.roll.classes().map(|it| it.0.as_str()))
    }

    /// The numbers of all pupils, when some are asked for.
    fn numbers(&self, asked: &[String]) -> BTreeSet<EcoString> {
        if asked.is_empty() {
            // Those of a very large school would have to be opened.
            return BTreeSet::new();
        }
        let pupils = self.pupils.iter();
        pupils.map(|pupil| pupil.number.0.clone()).collect()
    }
}

fn no_pupil(number: &str, numbers: &BTreeSet<EcoString>) -> Diagnostic {
    check::selection_empty(number, numbers.iter().map(EcoString::as_str))
}

/// Reads and checks the input. What stops everything comes back as an error.
fn prepare(input: &Path) -> Result<Ready, Vec<Diagnostic>> {
    let (folder, problems) = source::open(input);
    ready(folder, problems)
}

/// The same for a part, or for parts that are put together: with the digest of the input.
fn prepare_part(input: &Path) -> Result<Ready, Vec<Diagnostic>> {
    let (folder, problems) = source::open(input);
    let input = Some(folder.digest());
    ready(folder, problems).map(|ready| Ready { input, ..ready })
}

fn ready(mut folder: Folder, mut problems: Vec<Diagnostic>) -> Result<Ready, Vec<Diagnostic>> {
    let settings = settings(&folder, &mut problems);
    let own_profile = OwnProfile::of(&folder, &mut problems);
    let locales = locales(&folder, &mut problems)?;
    stop_on_errors(&mut problems)?;
    let languages = locales.languages();
    let tables = std::mem::take(&mut folder.tables);
    // Side by side: a table of results is read by one thread.
    let (shelf, made) = rayon::join(
        || shelf(folder, &locales, &settings),
        || school(tables, &own_profile, languages, &settings),
    );
    let (school, found) = made.map_err(|found| [std::mem::take(&mut problems), found].concat())?;
    problems.extend(found);
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
        roll: Roll::of(&school, &settings, &texts),
        pupils: Pupils::of(school),
        settings,
        locales,
        shelf,
        problems,
        input: None,
    })
}

/// What the tables say, and what is wrong with them.
fn school(
    tables: Vec<(TableKind, SchoolFile)>,
    own_profile: &OwnProfile,
    languages: &Languages,
    settings: &Settings,
) -> Result<(School, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let (profile, sheets) = self::tables(tables, own_profile, &mut problems)?;
    let phrases = phrase_bank();
    let known = Known {
        profile: &profile,
        languages,
        phrases: &phrases,
        levels: &settings.checks,
        now: settings.letter_date.map(SchoolYear::of),
    };
    let (school, found) = intake::read(sheets, known);
    problems.extend(found);
    Ok((school, problems))
}

/// Templates, texts and fonts, with those of the school.
fn shelf(folder: Folder, locales: &Arc<Locales>, settings: &Settings) -> Shelf {
    let accent = settings.school.accent.as_deref();
    Shelf::new(&templates(folder.templates), locales, folder.logo, accent)
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

/// Makes the editions.
pub fn render(input: &Path, out: PathBuf, order: &Order, progress: Progress<'_>) -> Report {
    let ready = match order.wanted.shard {
        Some(_) => prepare_part(input),
        None => prepare(input),
    };
    match ready {
        Ok(ready) => make(ready, order, progress, |ready| {
            editions::possible(ready, order)?;
            editions::open(out, order)
        }),
        Err(problems) => Report::stopped(problems),
    }
}

/// Makes the editions of a school in the output folder that `open` gives.
fn make(
    mut ready: Ready,
    order: &Order,
    progress: Progress<'_>,
    open: impl FnOnce(&Ready) -> Result<Outbox, Diagnostic>,
) -> Report {
    let mut problems = std::mem::take(&mut ready.problems);
    ready.pupils.settle();
    let ready = Arc::new(ready);
    let plan = ready.plan(&order.wanted);
    if plan.is_ok() {
        problems.extend(ready.unknown(&order.wanted));
    }
    let needs_look = |problem: &Diagnostic| problem.severity() != diagnostic::Severity::Info;
    if order.strict && problems.iter().any(needs_look) {
        return Report::stopped(problems);
    }
    let opened = plan.and_then(|plan| Ok((plan, open(&ready)?)));
    let (plan, outbox) = match opened {
        Ok(opened) => opened,
        Err(problem) => {
            problems.push(problem);
            return Report::stopped(problems);
        }
    };
    match editions::make(&ready, plan, outbox, order, progress, &problems) {
        Ok((tally, found)) => {
            problems.extend(found);
            diagnostic::sort(&mut problems);
            Report {
                problems,
                tally: Some(tally),
                ..Report::default()
            }
        }
        Err(stopped) => {
            problems.extend(stopped.problems);
            Report {
                tally: stopped.tally,
                ..Report::stopped(problems)
            }
        }
    }
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
    let shared = Shared::default();
    let press = ready.press(&shared, &|_| {});
    let packs = plan.packs().map(|pack| {
        let pages = press.pages(&pack)?.pages;
        let stem = format!(
            "{}-{}-{}",
            pack.pupil.number.0, pack.household_number, pack.language
        );
        Ok(LaidOut {
            path: pack.path.to_owned(),
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
            output::put(&path, &picture)?;
            written.push(path);
        }
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which pupil comes first must not be seen in the pages that all share.
    #[test]
    fn a_pack_is_filled_alike_whatever_packs_were_filled_before() {
        let root = tempfile::tempdir().expect("a folder");
        let school = root.path().join("school");
        demo(&school, 120, 7);
        let ready = prepare(&school).expect("the demo can be made");
        let plan = ready.everything_of(&Wanted::default());
        let shared = Shared::default();
        let after_others = ready.press(&shared, &|_| {});
        for pack in plan.packs().rev() {
            let own = Shared::default();
            let alone = ready.press(&own, &|_| {});
            assert_eq!(
                after_others.digest(&pack),
                alone.digest(&pack),
                "{}",
                pack.path
            );
        }
    }

    #[test]
    fn pupils_of_a_very_large_school_are_the_same_when_they_are_packed() {
        let root = tempfile::tempdir().expect("a folder");
        let school = root.path().join("school");
        demo(&school, 83, 7);
        // Somebody is blocked: there is no such month.
        let appointments = school.join("gesprekken.csv");
        let read = source::read_file(&appointments);
        let mut bytes = read.expect("the demo has appointments").bytes;
        let day = b"-02-2027";
        let at = bytes.windows(day.len()).position(|it| it == day);
        bytes[at.expect("a day in February") + 1] = b'3';
        output::put(&appointments, &bytes).expect("the file can be written");
        let there = prepare(&school).expect("the demo can be made");
        let mut packed = prepare(&school).expect("the demo can be made");
        packed.pupils.pack();
        assert!(there.pupils.iter().any(|it| it.blocked.is_some()));
        assert_eq!(there.pupils.len(), packed.pupils.len());
        for (one, other) in there.pupils.iter().zip(packed.pupils.iter()) {
            assert_eq!(*one, *other);
        }
        let (plan, again) = (Wanted::default(), Wanted::default());
        let (plan, again) = (there.everything_of(&plan), packed.everything_of(&again));
        let shared = [Shared::default(), Shared::default()];
        let press = there.press(&shared[0], &|_| {});
        let press_again = packed.press(&shared[1], &|_| {});
        assert_eq!(plan.len(), again.len());
        for (one, other) in plan.packs().zip(again.packs()) {
            assert_eq!(press.digest(&one), press_again.digest(&other));
            assert_eq!(one.siblings.len(), other.siblings.len());
        }
        assert!(again.packs().any(|pack| !pack.siblings.is_empty()));
    }

    #[test]
    fn a_selection_gives_each_pack_the_name_that_it_has_in_the_whole() {
        let root = tempfile::tempdir().expect("a folder");
        let school = root.path().join("school");
        demo(&school, 120, 7);
        let ready = prepare(&school).expect("the demo can be made");
        let whole = ready.everything_of(&Wanted::default());
        let names: Vec<&str> = ready.roll.paths().collect();
        assert!((0..whole.len()).map(|at| whole.path(at)).eq(names));
        let dutch = Wanted {
            languages: vec![LangTag::dutch()],
            ..Wanted::default()
        };
        let chosen = ready.everything_of(&dutch);
        let dutch = whole.packs().filter(|it| it.language.is_dutch());
        assert!(dutch.map(|it| it.path).eq(chosen.packs().map(|it| it.path)));
        assert!(chosen.len() < whole.len());
    }

    #[test]
    fn the_packs_of_all_classes_are_those_of_the_plan_in_order() {
        let root = tempfile::tempdir().expect("a folder");
        let school = root.path().join("school");
        demo(&school, 120, 7);
        let ready = prepare(&school).expect("the demo can be made");
        let plan = ready.everything_of(&Wanted::default());
        let mut next = 0;
        for (at, class) in plan.classes.iter().enumerate() {
            let packs = plan.class_packs(at);
            assert_eq!((packs.first, packs.class), (next, class.class));
            for pack in &packs.packs {
                assert_eq!(
                    (pack.path, &pack.pupil.class),
                    (plan.path(next), packs.class)
                );
                next += 1;
            }
            assert_eq!(next, class.packs.end);
        }
        assert_eq!(next, plan.len());
    }
}
