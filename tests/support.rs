//! What the tests share: fixtures, the program, text of pages, tags of files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, LazyLock};

use clap::Parser as _;
use gespreksmap::cli::Cli;
use gespreksmap::config::config;
use gespreksmap::locale::Locales;
use gespreksmap::pipeline::{self, LaidOut, built_in_locales, lay_out};
use gespreksmap::plan::Wanted;
use gespreksmap::report::{self, Face};
use typst::layout::{Frame, FrameItem, Point};
use typst::visualize::{CurveItem, Geometry};

/// The texts that the program carries, read once for all tests.
pub static LOCALES: LazyLock<Arc<Locales>> =
    LazyLock::new(|| built_in_locales().expect("the built-in texts are right"));

/// A file of the project.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The program, ready for arguments.
pub fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_gespreksmap"))
}

/// What the program answered.
pub struct Said {
    /// What it printed.
    pub printed: String,
    /// What it said on the other channel.
    pub errors: String,
    /// Its exit code.
    pub code: Option<i32>,
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Said {
            printed: text(&output.stdout),
            errors: text(&output.stderr),
            code: output.status.code(),
        }
    }
}

/// Starts the program and waits.
pub fn start(args: &[&str]) -> Said {
    let output = program().args(args).output();
    output.expect("the program starts").into()
}

/// What the program does and answers, without starting it: texts and fonts are put ready once for all tests. That
/// it is the same as [`start`], a test of the program from outside says.
pub fn run(args: &[&str]) -> Said {
    let cli = match Cli::try_parse_from([&["gespreksmap"], args].concat()) {
        Ok(cli) => cli,
        Err(refused) => {
            return Said {
                printed: String::new(),
                errors: refused.to_string(),
                code: Some(refused.exit_code()),
            };
        }
    };
    let face = Face {
        messages: cli.messages,
        format: cli.format,
        quiet: cli.quiet,
    };
    let config = config(cli);
    let report = pipeline::run(&config, face.messages, &|_| {});
    Said {
        printed: report::text(&config, &report, 0.0, face),
        errors: String::new(),
        code: Some(report::exit_code(&report, config.strict).into()),
    }
}

/// What it printed.
pub fn printed(said: &Said) -> String {
    said.printed.clone()
}

/// The json answer and the exit code of a run.
pub fn answer(args: &[&str]) -> (serde_json::Value, Option<i32>) {
    let output = run(&[args, &["--format", "json"]].concat());
    let answer = serde_json::from_str(&printed(&output)).expect("json");
    (answer, output.code)
}

/// The codes of the problems in a json answer.
pub fn codes(answer: &serde_json::Value) -> Vec<&str> {
    let problems = answer["problems"].as_array().expect("problems");
    problems
        .iter()
        .filter_map(|it| it["code"].as_str())
        .collect()
}

/// A path as an argument.
pub fn arg(path: &Path) -> &str {
    path.to_str().expect("test paths are plain")
}

/// A school folder with these files.
pub fn school(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("folders");
        fs::write(path, text).expect("a file");
    }
    folder
}

/// Laid-out packs of a school.
pub fn packs(input: &Path, wanted: &Wanted) -> Vec<LaidOut> {
    lay_out(input, wanted).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The packs of one pupil.
pub fn packs_of(input: &Path, number: &str) -> Vec<LaidOut> {
    packs(
        input,
        &Wanted {
            pupils: vec![number.to_owned()],
            ..Wanted::default()
        },
    )
}

/// The words of a pack, a line per run of text, a blank line between pages.
pub fn text(pack: &LaidOut) -> String {
    let mut lines = Vec::new();
    for page in &pack.pages {
        collect(&page.frame, &mut lines);
        lines.push(String::new());
    }
    lines.join("\n")
}

fn collect(frame: &Frame, lines: &mut Vec<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, lines),
            FrameItem::Text(run) => lines.push(run.text.to_string()),
            _ => {}
        }
    }
}

/// What the Dutch foot calls the letter.
pub const LETTER: &str = "Uitnodiging";

/// A run of text on a page: where it stands in millimetres, its base line downwards, its size in points.
#[derive(Debug)]
pub struct Run {
    /// The words.
    pub text: String,
    /// From the left edge.
    pub x: f64,
    /// The base line, from the top edge.
    pub y: f64,
    /// How wide.
    pub width: f64,
    /// In points.
    pub size: f64,
}

/// Every run of text of a frame.
pub fn runs(frame: &Frame) -> Vec<Run> {
    let mut found = Vec::new();
    place(frame, Point::zero(), &mut found);
    found
}

fn place(frame: &Frame, origin: Point, found: &mut Vec<Run>) {
    for (at, item) in frame.items() {
        let at = origin + *at;
        match item {
            FrameItem::Group(group) => place(&group.frame, at, found),
            FrameItem::Text(run) => found.push(Run {
                text: gespreksmap::locale::plain(&run.text),
                x: at.x.to_mm(),
                y: at.y.to_mm(),
                width: run.width().to_mm(),
                size: run.size.to_pt(),
            }),
            _ => {}
        }
    }
}

/// Base lines to write on: where each begins and how far from the top, in millimetres.
pub fn writing_lines(frame: &Frame) -> Vec<(f64, f64)> {
    fn find(frame: &Frame, origin: Point, found: &mut Vec<(f64, f64)>) {
        for (at, item) in frame.items() {
            let at = origin + *at;
            match item {
                FrameItem::Group(group) => find(&group.frame, at, found),
                FrameItem::Shape(shape, _) => {
                    for (from, to) in lines_of(&shape.geometry) {
                        if (to.y - from.y).to_mm().abs() < 0.01 && (to.x - from.x).to_mm() > 25.0 {
                            found.push(((at + from).x.to_mm(), (at + from).y.to_mm()));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    find(frame, Point::zero(), &mut found);
    found
}

/// The lines of a shape that is made of lines: lines of one look are one shape.
fn lines_of(geometry: &Geometry) -> Vec<(Point, Point)> {
    match geometry {
        Geometry::Line(to) => vec![(Point::zero(), *to)],
        Geometry::Curve(curve) => {
            let pairs = curve.0.chunks(2).map(|pair| match pair {
                [CurveItem::Move(from), CurveItem::Line(to)] => Some((*from, *to)),
                _ => None,
            });
            pairs.collect::<Option<_>>().unwrap_or_default()
        }
        Geometry::Rect(_) => Vec::new(),
    }
}

/// Where the running foot begins, in millimetres from the top.
const FOOT: f64 = 279.5;

/// Of each page: the part that its foot names, and its words.
pub fn feet(pack: &LaidOut) -> Vec<(String, String)> {
    let names: Vec<&String> = LOCALES
        .iter()
        .flat_map(|locale| locale.labels())
        .filter_map(|(id, text)| id.starts_with("part-").then_some(text))
        .collect();
    let page = |page: &typst_layout::Page| {
        let runs = runs(&page.frame);
        let foot = spaced(runs.iter().filter(|run| run.y > FOOT));
        let part = names.iter().filter(|name| foot.contains(name.as_str()));
        let part = part.max_by_key(|name| name.len());
        let part = part.unwrap_or_else(|| panic!("no part in the foot: {foot}"));
        ((*part).clone(), spaced(runs.iter()))
    };
    pack.pages.iter().map(page).collect()
}

fn spaced<'r>(runs: impl Iterator<Item = &'r Run>) -> String {
    let words: Vec<&str> = runs.flat_map(|run| run.text.split_whitespace()).collect();
    words.join(" ")
}

/// The words of one part of a pack, as its foot names it.
pub fn part(pack: &LaidOut, name: &str) -> String {
    let pages = feet(pack).into_iter().filter(|(part, _)| part == name);
    let words: Vec<String> = pages.map(|(_, words)| words).collect();
    assert!(!words.is_empty(), "{} has no {name}", pack.path);
    words.join(" ")
}

/// The words of a PDF file.
pub fn pdf_text(path: &Path) -> String {
    let document = lopdf::Document::load(path).expect("a PDF");
    let text = words(&document).join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of each page: what it draws itself, and what the forms say that it draws.
pub fn words(document: &lopdf::Document) -> Vec<String> {
    let mut opened = document.clone();
    let pages = document.get_pages();
    let words = pages.iter().map(|(number, id)| {
        let mut words = document.extract_text(&[*number]).expect("its text");
        for form in forms(document, *id) {
            // A page that draws nothing else.
            let needs = document.get_object(form).and_then(lopdf::Object::as_stream);
            let needs = needs.and_then(|form| form.dict.get(b"Resources")).cloned();
            let page = opened
                .get_object_mut(*id)
                .and_then(lopdf::Object::as_dict_mut);
            let page = page.expect("a page");
            page.set("Contents", form);
            page.set("Resources", needs.expect("what a form needs"));
            words += &opened.extract_text(&[*number]).expect("its text");
        }
        words
    });
    words.collect()
}

/// The forms that a page draws.
pub fn forms(document: &lopdf::Document, page: lopdf::ObjectId) -> Vec<lopdf::ObjectId> {
    let page = document.get_dictionary(page).expect("a page");
    let needs = document
        .get_dict_in_dict(page, b"Resources")
        .expect("what it needs");
    let Ok(drawn) = document.get_dict_in_dict(needs, b"XObject") else {
        return Vec::new();
    };
    let ids = drawn.iter().filter_map(|(_, it)| it.as_reference().ok());
    let is_form = |id: &lopdf::ObjectId| {
        let drawn = document.get_object(*id).and_then(lopdf::Object::as_stream);
        let kind = drawn.and_then(|it| it.dict.get(b"Subtype"));
        kind.and_then(lopdf::Object::as_name)
            .is_ok_and(|it| it == b"Form")
    };
    ids.filter(is_form).collect()
}

/// All text of a pack as one, without the marks that isolate names and with single spaces.
pub fn flowing(pack: &LaidOut) -> String {
    let plain = gespreksmap::locale::plain(&text(pack));
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every file below a folder, by its path.
pub fn tree(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .expect("below")
                    .to_string_lossy()
                    .into_owned();
                files.push((name, fs::read(&path).expect("a file")));
            }
        }
    }
    files.sort();
    files
}
