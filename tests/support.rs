//! What the tests share: fixtures, the program, text of pages, tags of files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use gespreksmap::pipeline::{LaidOut, lay_out};
use gespreksmap::plan::Wanted;
use typst::layout::{Frame, FrameItem};

/// A file of the project.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The program, ready for arguments.
pub fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_gespreksmap"))
}

/// Runs the program and waits.
pub fn run(args: &[&str]) -> Output {
    program().args(args).output().expect("the program starts")
}

/// What it printed.
pub fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
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
