//! Parse, run, report, exit code: 0 all made, 1 problems in the input, 2 could not run.

use std::io::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser as _;
use gespreksmap::cli::Cli;
use gespreksmap::config::{Config, Job, config};
use gespreksmap::pipeline::{self, Report};
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
    if !matches!(config.job, Job::Render { .. } | Job::Merge { .. }) {
        return pipeline::run(config, face.messages, &|_| {});
    }
    let bar = report::progress_bar(face);
    let report = pipeline::run(config, face.messages, &|far| {
        bar.set_length(far.planned as u64);
        bar.set_position(far.done as u64);
        bar.set_message(report::classes_done(far, face));
    });
    bar.finish_and_clear();
    report
}
