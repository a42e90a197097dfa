//! Packs and pages a second and peak memory for a demo school, and the same again with nothing changed:
//! `cargo packs 400 nl`, with the growth chart too: `cargo packs 400 nl all`.

#![expect(clippy::disallowed_methods, reason = "a bench looks at the clock")]

use std::time::{Duration, Instant};

use gespreksmap::cli::Edition;
use gespreksmap::diagnostic::Messages;
use gespreksmap::domain::LangTag;
use gespreksmap::pipeline::{self, Order};
use gespreksmap::plan::Wanted;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"))
        .collect();
    let pupils: u32 = words
        .first()
        .and_then(|word| word.parse().ok())
        .unwrap_or(400);
    let every_part = words.iter().any(|word| word == "all");
    let languages = words
        .iter()
        .skip(1)
        .filter(|word| *word != "all")
        .map(|tag| LangTag(tag.clone()));
    let wanted = Wanted {
        languages: languages.collect(),
        ..Wanted::default()
    };
    let folder = tempfile::tempdir().expect("a folder");
    let (school, out) = (folder.path().join("school"), folder.path().join("out"));
    pipeline::demo(&school, pupils, 1);
    if every_part {
        let settings = school.join("school.toml");
        let text = std::fs::read_to_string(&settings).expect("settings");
        let all = text.replace(
            "\"staircase\", \"agreements\"",
            "\"staircase\", \"growth\", \"agreements\"",
        );
        assert_ne!(text, all, "the growth chart was added");
        std::fs::write(&settings, all).expect("settings");
    }
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    let order = Order {
        jobs,
        wanted,
        editions: vec![Edition::Packs],
        strict: false,
        force: false,
        prune: false,
        time_limit: Duration::from_secs(60),
        messages: Messages::Nl,
    };
    let run = || {
        let start = Instant::now();
        let report = pipeline::render(&school, out.clone(), &order, &|_| {});
        let seconds = start.elapsed().as_secs_f64();
        let tally = report.tally.expect("packs are made");
        assert_eq!(tally.failed, 0, "{:?}", report.problems);
        (tally, seconds)
    };
    let (tally, seconds) = run();
    println!(
        "{pupils} pupils, {jobs} threads: {} packs, {} pages in {seconds:.2} s = {:.0} packs/s, {:.0} pages/s; peak {} MB",
        tally.written,
        tally.pages,
        tally.written as f64 / seconds,
        tally.pages as f64 / seconds,
        peak_megabytes(),
    );
    let (tally, seconds) = run();
    assert_eq!(tally.written, 0, "an unchanged school is kept");
    println!(
        "unchanged: {} packs in {seconds:.2} s = {:.0} packs/s",
        tally.kept,
        tally.kept as f64 / seconds,
    );
}

/// The most memory this process ever had, where the system tells (Linux).
fn peak_megabytes() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| {
        line.trim()
            .trim_end_matches("kB")
            .trim()
            .parse::<u64>()
            .ok()
    });
    kilobytes.map_or_else(
        || "?".to_owned(),
        |kilobytes| (kilobytes / 1024).to_string(),
    )
}
