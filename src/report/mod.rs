//! A finished job in words: problems, then what was done and where it is.

mod columns;

use std::fmt::Write as _;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use crate::config::{Config, Job};
use crate::diagnostic::{Diagnostic, Format, Messages, Severity, print};
use crate::output::Tally;
use crate::pipeline::{ListedLocale, Report};

/// How the program speaks.
#[derive(Clone, Copy, Debug)]
pub struct Face {
    /// In which language.
    pub messages: Messages,
    /// In which form.
    pub format: Format,
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
        })
    });
    let columns = || Some(columns::as_json(report.surveyed.as_ref()?, face.messages));
    let summary = tally.or_else(columns);
    let mut text = print(
        &report.problems,
        face.format,
        face.messages,
        summary.as_ref(),
    );
    if face.format != Format::Json {
        text.push_str(&closing(config, report, seconds, face.messages));
    }
    text
}

/// The last lines.
fn closing(config: &Config, report: &Report, seconds: f64, messages: Messages) -> String {
    if report.stopped {
        let nothing = messages.pick(
            "Er is niets gemaakt: los eerst de fouten hierboven op.\n",
            "Nothing was made: mend the errors above first.\n",
        );
        return nothing.to_owned();
    }
    match (&config.job, &report.tally) {
        (Job::Render { out, .. }, Some(tally)) => {
            rendered(tally, out, seconds, &report.problems, messages)
        }
        (Job::Check { .. }, _) => checked(&report.problems, messages),
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
        (Job::Render { .. }, None) => String::new(),
    }
}

fn rendered(
    tally: &Tally,
    out: &Path,
    seconds: f64,
    problems: &[Diagnostic],
    messages: Messages,
) -> String {
    let made = tally.written + tally.kept;
    let warnings = count(problems, Severity::Warning);
    let (out, pages, failed, kept) = (out.display(), tally.pages, tally.failed, tally.kept);
    let papers = match tally.papers {
        0 => String::new(),
        papers => messages.pick(
            format!("Andere stukken: {papers}\n"),
            format!("Papers:   {papers}\n"),
        ),
    };
    let rate = (made as f64 / seconds.max(0.001)).round();
    let took = format!("{seconds:.1}");
    messages.pick(
        format!(
            "Gemaakt:        {made} ({kept} ongewijzigd)\nMislukt:        {failed}\n{papers}Waarschuwingen: {warnings}\nBladzijden:     {pages}\nTijd:           {} seconden ({rate} per seconde)\nPlaats:         {out}\n",
            took.replace('.', ",")
        ),
        format!(
            "Made:     {made} ({kept} unchanged)\nFailed:   {failed}\n{papers}Warnings: {warnings}\nPages:    {pages}\nTime:     {took} seconds ({rate} per second)\nPlace:    {out}\n"
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

/// A bar while packs are made; indicatif hides it where nobody looks.
pub fn progress_bar(face: Face) -> ProgressBar {
    if face.format == Format::Json {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    let template = face.messages.pick(
        "{bar:40} {pos} van {len} mappen, nog {eta}",
        "{bar:40} {pos} of {len} packs, {eta} to go",
    );
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
