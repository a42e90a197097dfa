//! A finished job in words: problems, then what was done and where it is.

mod columns;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressState, ProgressStyle};
use serde_json::json;

use crate::config::{Config, Job};
use crate::diagnostic::{Diagnostic, Format, Messages, Severity, print};
use crate::domain::Shard;
use crate::output::{Tally, overview_name};
use crate::pipeline::{Far, Kept, ListedLocale, Report};

/// How the program speaks.
#[derive(Clone, Copy, Debug)]
pub struct Face {
    /// In which language.
    pub messages: Messages,
    /// In which form.
    pub format: Format,
    /// Whether only what is wrong is said.
    pub quiet: bool,
}

/// 0: all made. 1: problems in the input. 2: could not run.
pub fn exit_code(report: &Report, strict: bool) -> u8 {
    let strictly = |problem: &Diagnostic| strict && problem.severity() == Severity::Warning;
    let failed = report.tally.is_some_and(|tally| tally.failed > 0);
    if report.stopped {
        2
    } else if failed || report.has_errors() || report.problems.iter().any(strictly) {
        1
    } else {
        0
    }
}

/// Everything to print at the end.
pub fn text(config: &Config, report: &Report, seconds: f64, face: Face) -> String {
    let tally = report.tally.map(|tally| {
        json!({
            "planned": tally.planned, "made": tally.written + tally.kept, "kept": tally.kept,
            "failed": tally.failed, "pages": tally.pages, "papers": tally.papers,
            "left": tally.left, "pruned": tally.pruned,
        })
    });
    let columns = || Some(columns::as_json(report.surveyed.as_ref()?, face.messages));
    let kept = || {
        Some(match report.kept.as_ref()? {
            Kept::Verified(files) => json!({ "verified": files }),
            Kept::Due(due, removed) => json!({
                "due": due.iter().map(|(date, _)| date.to_string()).collect::<Vec<_>>(),
                "removed": removed,
            }),
        })
    };
    let summary = tally.or_else(columns).or_else(kept);
    let mut text = print(
        &report.problems,
        face.format,
        face.messages,
        summary.as_ref(),
    );
    if face.format != Format::Json && !face.quiet {
        text.push_str(&closing(config, report, seconds, face.messages));
    }
    text
}

/// The last lines.
fn closing(config: &Config, report: &Report, seconds: f64, messages: Messages) -> String {
    if report.stopped
        && let Some(tally) = report.tally
    {
        let made = tally.written + tally.kept;
        return messages.pick(
            format!("De run is gestopt. Er zijn {made} van de {} mappen. Wat er is, blijft; de volgende keer gaat het verder waar het bleef.\n", tally.planned),
            format!("The run was stopped. There are {made} of {} packs. What is there stays; the next run goes on from here.\n", tally.planned),
        );
    }
    if report.stopped && matches!(config.job, Job::Verify { .. } | Job::Purge { .. }) {
        return String::new();
    }
    if report.stopped && matches!(config.job, Job::Merge { .. }) {
        let nothing = messages.pick(
            "Er is niets samengevoegd; de delen blijven zoals ze zijn.\n",
            "Nothing was put together; the parts stay as they are.\n",
        );
        return nothing.to_owned();
    }
    if report.stopped {
        let nothing = messages.pick(
            "Er is niets gemaakt: los eerst de fouten hierboven op.\n",
            "Nothing was made: mend the errors above first.\n",
        );
        return nothing.to_owned();
    }
    match (&config.job, &report.tally) {
        (Job::Render { out, wanted, .. }, Some(tally)) => {
            let made = match wanted.shard {
                Some(shard) if tally.is_nothing() && !report.has_errors() => idle(shard, messages),
                shard => {
                    let overview = out.join(overview_name(shard));
                    rendered(tally, out, &overview, seconds, &report.problems, messages)
                }
            };
            made + &next(wanted.shard, out, messages)
        }
        (Job::Merge { out, .. }, Some(tally)) => {
            let overview = out.join(overview_name(None));
            rendered(tally, out, &overview, seconds, &report.problems, messages)
        }
        (Job::Check { .. }, _) => checked(&report.problems, messages),
        (Job::Verify { .. } | Job::Purge { .. }, _) => {
            let kept = report.kept.as_ref();
            kept.map_or_else(String::new, |it| keeping(it, &report.problems, messages))
        }
        (Job::Columns { .. }, _) => {
            let surveyed = report.surveyed.as_ref();
            let table = surveyed.map(|surveyed| columns::as_table(surveyed, messages));
            table.unwrap_or_default() + &files(&report.written)
        }
        (Job::Preview { .. }, _) => files(&report.written),
        (Job::Demo { dir, .. }, _) => begun(dir, messages),
        (Job::Init { dir }, _) => begun(dir, messages),
        (Job::Phrases { .. } | Job::ReviewSheet { .. } | Job::ImportSheet { .. }, _) => {
            files(&report.written)
        }
        (Job::ListLocales { .. }, _) => listed(&report.locales, messages),
        (Job::CheckLocales { .. }, _) => checked(&report.problems, messages),
        (Job::ExportTemplates { dir }, _) => messages.pick(
            format!("De sjablonen staan in: {}\n", dir.display()),
            format!("The templates are in: {}\n", dir.display()),
        ),
        (Job::Render { .. } | Job::Merge { .. }, None) => String::new(),
    }
}

/// A part that had nothing to do: there are more parts than classes, or all is of the first.
fn idle(shard: Shard, messages: Messages) -> String {
    messages.pick(
        format!("Voor deel {shard} is er niets te maken. Dat is goed: de andere delen maken alles.\n"),
        format!("There is nothing to make for part {shard}. That is well: the other parts make everything.\n"),
    )
}

/// What comes after a part.
fn next(shard: Option<Shard>, out: &Path, messages: Messages) -> String {
    let (Some(shard), out) = (shard, out.display()) else {
        return String::new();
    };
    let of = shard.of();
    messages.pick(
        format!("Deel:           {shard}. Zijn alle {of} er: gespreksmap merge-manifests … --out {out}\n"),
        format!("Part:     {shard}. When all {of} are there: gespreksmap merge-manifests … --out {out}\n"),
    )
}

fn rendered(
    tally: &Tally,
    out: &Path,
    overview: &Path,
    seconds: f64,
    problems: &[Diagnostic],
    messages: Messages,
) -> String {
    let made = tally.written + tally.kept;
    let warnings = count(problems, Severity::Warning);
    let overview = overview.display();
    let (out, pages, failed, kept) = (out.display(), tally.pages, tally.failed, tally.kept);
    let papers = match tally.papers {
        0 => String::new(),
        papers => messages.pick(
            format!("Andere stukken: {papers}\n"),
            format!("Papers:   {papers}\n"),
        ),
    };
    let left = match (tally.left - tally.pruned, tally.pruned) {
        (0, 0) => String::new(),
        (left, pruned) => messages.pick(
            format!("Van vroeger:    {left} ({pruned} weggehaald)\n"),
            format!("Earlier:  {left} ({pruned} removed)\n"),
        ),
    };
    let rate = (made as f64 / seconds.max(0.001)).round();
    let took = format!("{seconds:.1}");
    messages.pick(
        format!(
            "Gemaakt:        {made} ({kept} ongewijzigd)\nMislukt:        {failed}\n{papers}{left}Waarschuwingen: {warnings}\nBladzijden:     {pages}\nTijd:           {} seconden ({rate} per seconde)\nPlaats:         {out}\nOverzicht:      {overview}\n",
            took.replace('.', ",")
        ),
        format!(
            "Made:     {made} ({kept} unchanged)\nFailed:   {failed}\n{papers}{left}Warnings: {warnings}\nPages:    {pages}\nTime:     {took} seconds ({rate} per second)\nPlace:    {out}\nOverview: {overview}\n"
        ),
    )
}

fn checked(problems: &[Diagnostic], messages: Messages) -> String {
    let counted = |severity, [one, many]: [&str; 2]| match count(problems, severity) {
        1 => format!("1 {one}"),
        number => format!("{number} {many}"),
    };
    let errors = counted(
        Severity::Error,
        messages.pick(["fout", "fouten"], ["error", "errors"]),
    );
    let warnings = counted(
        Severity::Warning,
        messages.pick(["waarschuwing", "waarschuwingen"], ["warning", "warnings"]),
    );
    let infos = counted(
        Severity::Info,
        messages.pick(
            ["keer informatie"; 2],
            ["piece of information", "pieces of information"],
        ),
    );
    messages.pick(
        format!("Nagekeken: {errors}, {warnings}, {infos}. Er is niets geschreven.\n"),
        format!("Checked: {errors}, {warnings}, {infos}. Nothing was written.\n"),
    )
}

fn listed(locales: &[ListedLocale], messages: Messages) -> String {
    let unread = messages.pick("nog niet nagelezen", "not yet reviewed");
    let doubts = messages.pick("twijfels", "doubts");
    locales.iter().fold(String::new(), |mut text, it| {
        let review = it.review.as_deref().map(|read| match (read, messages) {
            ("", Messages::Nl) => "nagelezen".to_owned(),
            ("", Messages::En) => "reviewed".to_owned(),
            (read, Messages::Nl) => format!("nagelezen: {read}"),
            (read, Messages::En) => format!("reviewed: {read}"),
        });
        let review = review.unwrap_or_else(|| format!("{unread}, {} {doubts}", it.doubts));
        _ = writeln!(
            text,
            "{:8} {:22} {} ({review})",
            it.tag, it.dutch_name, it.name
        );
        text
    })
}

fn files(written: &[std::path::PathBuf]) -> String {
    written.iter().fold(String::new(), |mut text, path| {
        _ = writeln!(text, "{}", path.display());
        text
    })
}

fn begun(dir: &Path, messages: Messages) -> String {
    let dir = dir.display();
    messages.pick(
        format!("De schoolmap staat klaar: {dir}\nVerder met: gespreksmap check {dir}\n"),
        format!("The school folder is ready: {dir}\nGo on with: gespreksmap check {dir}\n"),
    )
}

fn count(problems: &[Diagnostic], severity: Severity) -> usize {
    problems
        .iter()
        .filter(|problem| problem.severity() == severity)
        .count()
}

/// What a folder that was verified or purged holds.
fn keeping(kept: &Kept, problems: &[Diagnostic], messages: Messages) -> String {
    match kept {
        Kept::Verified(files) => {
            let wrong = problems.len();
            messages.pick(
                format!("Zoals ze zijn gemaakt: {files} bestanden. Niet goed: {wrong}.\n"),
                format!("As they were made: {files} files. Not right: {wrong}.\n"),
            )
        }
        Kept::Due(due, removed) => {
            let mut text = due.iter().fold(String::new(), |mut text, (date, path)| {
                _ = writeln!(text, "{date}  {path}");
                text
            });
            let count = due.len();
            text.push_str(&match (count, removed) {
                (0, _) => messages.pick(
                    "Geen verslag heeft een bewaartermijn vóór deze dag.\n".to_owned(),
                    "No report is to be kept until before this day only.\n".to_owned(),
                ),
                (_, true) => messages.pick(
                    format!("Weggehaalde verslagen: {count}. Wat er weg is, staat zonder namen in removed.csv.\n"),
                    format!("Reports removed: {count}. What went stands without names in removed.csv.\n"),
                ),
                (_, false) => messages.pick(
                    format!("Verslagen met een bewaartermijn vóór deze dag: {count}. Er is niets weggehaald; dat gebeurt met --yes.\n"),
                    format!("Reports to be kept until before this day: {count}. Nothing was removed; that happens with --yes.\n"),
                ),
            });
            text
        }
    }
}

/// The overview that is to be opened after the job.
pub fn page_to_open(config: &Config) -> Option<PathBuf> {
    match &config.job {
        Job::Render {
            out,
            wanted,
            open: true,
            ..
        } => Some(out.join(overview_name(wanted.shard))),
        Job::Merge {
            out, open: true, ..
        } => Some(out.join(overview_name(None))),
        _ => None,
    }
}

/// What is said when no program shows the overview.
pub fn not_opened(page: &Path, face: Face) -> String {
    let page = page.display();
    face.messages.pick(
        format!("Het overzicht ging niet vanzelf open. Open zelf: {page}\n"),
        format!("The overview did not open by itself. Open it yourself: {page}\n"),
    )
}

/// `3 van 12 groepen`.
pub fn classes_done(far: Far, face: Face) -> String {
    let (done, all) = (far.classes_done, far.classes);
    face.messages.pick(
        format!("{done} van {all} groepen klaar"),
        format!("{done} of {all} classes done"),
    )
}

/// A bar while packs are made; indicatif hides it where nobody looks.
pub fn progress_bar(face: Face) -> ProgressBar {
    if face.format == Format::Json || face.quiet {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    let template = face.messages.pick(
        "{bar:30} {pos} van {len} bestanden · {msg} · {per_sec} · nog {eta}",
        "{bar:30} {pos} of {len} files · {msg} · {per_sec} · {eta} to go",
    );
    if let Ok(style) = ProgressStyle::with_template(template) {
        let rate = |state: &ProgressState, out: &mut dyn std::fmt::Write| {
            _ = write!(out, "{:.0}/s", state.per_sec());
        };
        bar.set_style(style.with_key("per_sec", rate));
    }
    bar
}
