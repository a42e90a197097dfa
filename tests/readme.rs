//! Every command in README works.

use std::fs;

use gespreksmap::diagnostic::Severity;

use crate::support::{Said, program, project, tree};

#[test]
fn every_command_in_readme_works() {
    let readme = fs::read_to_string(project("README.md")).expect("README");
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in tree(&project("fixtures/de-regenboog")) {
        let path = folder.path().join("fixtures/de-regenboog").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, bytes).expect("a copy");
    }
    for file in [
        "minimal.csv",
        "exports/klassenmentor-windows-1252.csv",
        "exports/schoolmap.xlsx",
    ] {
        let copy = folder.path().join("fixtures").join(file);
        fs::create_dir_all(copy.parent().expect("a folder")).expect("folders");
        fs::copy(project("fixtures").join(file), copy).expect("a copy");
    }
    let mut ran = 0;
    for line in commands(&readme) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let args = match words.as_slice() {
            ["gespreksmap", rest @ ..] | ["cargo", "run", "--release", "--", rest @ ..] => rest,
            ["cargo", "test" | "golden"] => continue,
            _ => panic!("no test knows how to run: {line}"),
        };
        let output = program()
            .args(args)
            .current_dir(folder.path())
            .output()
            .expect("the program starts");
        let output = Said::from(output);
        assert_eq!(
            output.code,
            Some(0),
            "{line}\n{}{}",
            output.printed,
            output.errors
        );
        ran += 1;
    }
    assert!(ran >= 8, "README shows the commands");
}

/// Lines of the `sh` blocks, without comments.
fn commands(readme: &str) -> Vec<String> {
    let mut inside = false;
    let mut lines = Vec::new();
    for line in readme.lines() {
        match line.trim() {
            "```sh" => inside = true,
            "```" => inside = false,
            line if inside => {
                let command = line.split('#').next().unwrap_or_default().trim();
                if !command.is_empty() {
                    lines.push(command.to_owned());
                }
            }
            _ => {}
        }
    }
    lines
}

/// Where the list of codes begins and ends.
const BEGIN: &str = "<!-- codes: made by `cargo golden` -->\n";
const END: &str = "<!-- end of the codes -->";

/// The list of codes: when each is told, and what its fixture says as an example.
fn codes() -> String {
    let rows = gespreksmap::diagnostic::ABOUT
        .iter()
        .map(|(code, severity, about)| {
            let severity = match severity {
                Severity::Error => "fout",
                Severity::Warning => "waarschuwing",
                Severity::Info => "informatie",
            };
            let about = about.trim();
            format!("| `{code}` | {severity} | {about} | {} |\n", example(code))
        });
    let head = "| code | severity | when | for example |\n|---|---|---|---|\n";
    std::iter::once(head.to_owned()).chain(rows).collect()
}

/// The line that the fixture of a code gives for it.
fn example(code: &str) -> String {
    let golden = project("tests/golden/broken").join(format!("{code}.txt"));
    let golden = fs::read_to_string(golden).unwrap_or_default();
    let line = golden.lines().find_map(|line| {
        let (place, said) = line.split_once(&format!("[{code}]: "))?;
        let place = place.rsplit_once(' ').map_or("", |(place, _)| place);
        Some(format!("{place} {said}"))
    });
    let line = line.unwrap_or_else(|| panic!("the golden of {code} has no short line"));
    line.trim().replace('|', "\\|").replace('<', "&lt;")
}

/// README with the list as it should be.
fn with_codes(readme: &str) -> String {
    let (before, rest) = readme.split_once(BEGIN).expect("README has the list");
    let (_, after) = rest.split_once(END).expect("the list ends");
    format!("{before}{BEGIN}{}{END}{after}", codes())
}

/// Puts the list of codes into README, after the goldens.
pub fn rewrite_codes() {
    let readme = fs::read_to_string(project("README.md")).expect("README");
    fs::write(project("README.md"), with_codes(&readme)).expect("README is written");
}

#[test]
fn readme_has_every_code_with_an_example() {
    let readme = fs::read_to_string(project("README.md")).expect("README");
    let readme = readme.replace("\r\n", "\n");
    assert!(
        readme == with_codes(&readme),
        "`cargo golden` makes the list of codes anew"
    );
}
