//! Packs and pages a second and peak memory for a demo school, and the same again with nothing changed:
//! `cargo packs 400 nl`. With `all` the growth chart too, so that a pack has all seven parts; with `export` also what
//! Typst's export alone takes for the same packs; with `print` what print runs take besides, for thirty packs.

#![expect(clippy::disallowed_methods, reason = "a bench looks at the clock")]

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use gespreksmap::cli::Edition;
use gespreksmap::diagnostic::Messages;
use gespreksmap::domain::LangTag;
use gespreksmap::pipeline::{self, LaidOut, Order};
use gespreksmap::plan::Wanted;
use typst::foundations::{Datetime, Smart};
use typst::model::DocumentInfo;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Packs of a class.
const CLASS: usize = 30;
/// How often each is run where two are compared.
const RUNS: usize = 5;

fn main() {
    let (options, words): (Vec<String>, Vec<String>) = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"))
        .partition(|word| ["all", "export", "print"].contains(&word.as_str()));
    let asked = |option: &str| options.iter().any(|it| it == option);
    let mut words = words.into_iter();
    let pupils = words.next().and_then(|word| word.parse().ok());
    let pupils: u32 = pupils.unwrap_or(400);
    let wanted = Wanted {
        languages: words.map(LangTag).collect(),
        ..Wanted::default()
    };
    let folder = tempfile::tempdir().expect("a folder");
    let (school, out) = (folder.path().join("school"), folder.path().join("out"));
    pipeline::demo(&school, pupils, 1);
    if asked("all") {
        add_growth(&school.join("school.toml"));
    }
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    let order = Order {
        jobs,
        wanted: wanted.clone(),
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
    if asked("export") {
        let packs = pipeline::lay_out(&school, &wanted).expect("packs are laid out");
        let alone = export_alone(&packs, jobs);
        println!(
            "export alone: {:.2} ms a pack; the whole run is {:.2} times that",
            alone * 1e3,
            seconds / tally.written as f64 / alone
        );
    }
    if asked("print") {
        let more = print_runs(&school, &order, tally.written);
        println!("print runs: {:.0} ms more for {CLASS} packs", more * 1e3);
    }
    let (tally, seconds) = run();
    assert_eq!(tally.written, 0, "an unchanged school is kept");
    println!(
        "unchanged: {} packs in {seconds:.2} s = {:.0} packs/s",
        tally.kept,
        tally.kept as f64 / seconds,
    );
}

/// The demo school leaves the growth chart out.
fn add_growth(settings: &Path) {
    let text = std::fs::read_to_string(settings).expect("settings");
    let all = text.replace(
        "\"staircase\", \"agreements\"",
        "\"staircase\", \"growth\", \"agreements\"",
    );
    assert_ne!(text, all, "the growth chart was added");
    std::fs::write(settings, all).expect("settings");
}

/// Seconds that the print runs of a class take when its packs are made in the same run: the least of some runs with
/// print runs, less the least of as many without.
fn print_runs(school: &Path, order: &Order, packs: usize) -> f64 {
    let least = |editions: Vec<Edition>| {
        let order = Order {
            editions,
            ..order.clone()
        };
        let seconds = (0..RUNS).map(|_| {
            let out = tempfile::tempdir().expect("a folder");
            let start = Instant::now();
            let report = pipeline::render(school, out.path().to_owned(), &order, &|_| {});
            assert_eq!(report.tally.expect("packs are made").failed, 0);
            start.elapsed().as_secs_f64()
        });
        seconds.fold(f64::INFINITY, f64::min)
    };
    let alone = least(vec![Edition::Packs]);
    let both = least(vec![Edition::Packs, Edition::Print]);
    (both - alone) / packs as f64 * CLASS as f64
}

/// Seconds a pack for packs that are laid out already.
fn export_alone(packs: &[LaidOut], jobs: usize) -> f64 {
    let next = AtomicUsize::new(0);
    let start = Instant::now();
    let work = || {
        // As the workers of a run have it.
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(1)
            .use_current_thread()
            .build();
        while let Some(pack) = packs.get(next.fetch_add(1, Ordering::Relaxed)) {
            export(pack.pages.clone(), &pack.path);
        }
        drop(pool);
    };
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(work);
        }
    });
    start.elapsed().as_secs_f64() / packs.len() as f64
}

fn export(pages: Vec<Page>, ident: &str) {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    let info = DocumentInfo {
        title: Some("Gespreksmap".into()),
        date: Smart::Custom(Datetime::from_ymd(2027, 1, 12)),
        ..DocumentInfo::default()
    };
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        standards: standards.expect("these go together"),
        ..PdfOptions::default()
    };
    let document = PagedDocument::new(pages.into_iter().collect(), info);
    typst_pdf::pdf(&document, &options).expect("pages are exported");
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
