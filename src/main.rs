//! Parse, run, report, exit code: 0 all made, 1 problems in the input, 2 could not run.

use std::io::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser as _;
use gespreksmap::cli::Cli;
use gespreksmap::config::{Config, Job, config};
use gespreksmap::locale::Reader;
use gespreksmap::pipeline::{self, Manner, Order, Progress, Report};
use gespreksmap::report::{self, Face};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let face = Face {
        messages: cli.messages,
        format: cli.format,
        quiet: cli.quiet,
    };
    let config = config(cli);
    #[expect(
        clippy::disallowed_methods,
        reason = "the summary says how long it took; no page does"
    )]
    let start = Instant::now();
    let report = run(&config, face);
    let text = report::text(&config, &report, start.elapsed().as_secs_f64(), face);
    // A closed pipe is no reason to fail: the packs are made.
    _ = std::io::stdout().write_all(text.as_bytes());
    if let Some(page) = report::page_to_open(&config)
        && !report.stopped
        && open::that_detached(&page).is_err()
    {
        _ = std::io::stdout().write_all(report::not_opened(&page, face).as_bytes());
    }
    ExitCode::from(report::exit_code(&report, config.strict))
}

fn run(config: &Config, face: Face) -> Report {
    match &config.job {
        Job::Render {
            input,
            out,
            jobs,
            wanted,
            editions,
            force,
            prune,
            open: _,
            time_limit,
        } => {
            let order = Order {
                jobs: *jobs,
                wanted: wanted.clone(),
                editions: editions.clone(),
                strict: config.strict,
                force: *force,
                prune: *prune,
                time_limit: *time_limit,
                messages: face.messages,
            };
            with_bar(face, |progress| {
                pipeline::render(input, out.clone(), &order, progress)
            })
        }
        Job::Merge {
            input,
            out,
            jobs,
            prune,
            open: _,
            time_limit,
        } => {
            let manner = Manner {
                jobs: *jobs,
                prune: *prune,
                time_limit: *time_limit,
                messages: face.messages,
            };
            with_bar(face, |progress| {
                pipeline::merge(input, out.clone(), manner, progress)
            })
        }
        Job::Verify { dir } => pipeline::verify(dir),
        Job::Purge {
            dir,
            before,
            really,
            today,
        } => pipeline::purge(dir, *before, *really, *today),
        Job::Check { input, wanted } => pipeline::check(input, wanted),
        Job::Columns { input, write } => pipeline::columns(input, write.as_deref(), face.messages),
        Job::Preview {
            input,
            out,
            wanted,
            dpi,
        } => pipeline::preview(input, out, wanted, *dpi),
        Job::Demo { dir, pupils, seed } => pipeline::demo(dir, *pupils, *seed),
        Job::Init { dir } => pipeline::init(dir),
        Job::Phrases { dir, beside } => pipeline::phrases(dir, beside.as_ref()),
        Job::ListLocales { input } => pipeline::list_locales(input.as_deref()),
        Job::CheckLocales { input } => pipeline::check_locales(input.as_deref()),
        Job::ReviewSheet { tag, dir } => pipeline::review_sheet(tag, dir),
        Job::ImportSheet {
            tag,
            sheet,
            into,
            reviewer,
            date,
        } => {
            let reader = Reader {
                name: reviewer,
                date: *date,
            };
            pipeline::import_sheet(tag, sheet, into, reader)
        }
        Job::ExportTemplates { dir } => pipeline::export_templates(dir),
    }
}

/// A bar while something is made.
fn with_bar(face: Face, job: impl FnOnce(Progress<'_>) -> Report) -> Report {
    let bar = report::progress_bar(face);
    let report = job(&|far| {
        bar.set_length(far.planned as u64);
        bar.set_position(far.done as u64);
        bar.set_message(report::classes_done(far, face));
    });
    bar.finish_and_clear();
    report
}
