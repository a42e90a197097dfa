//! Every command in README works.

use std::fs;

use crate::support::{printed, program, project, tree};

#[test]
fn every_command_in_readme_works() {
    let readme = fs::read_to_string(project("README.md")).expect("README");
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in tree(&project("fixtures/de-regenboog")) {
        let path = folder.path().join("fixtures/de-regenboog").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, bytes).expect("a copy");
    }
    fs::copy(
        project("fixtures/minimal.csv"),
        folder.path().join("fixtures/minimal.csv"),
    )
    .expect("a copy");
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
        assert_eq!(
            output.status.code(),
            Some(0),
            "{line}\n{}{}",
            printed(&output),
            String::from_utf8_lossy(&output.stderr)
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

#[test]
fn readme_names_every_code() {
    let readme = fs::read_to_string(project("README.md")).expect("README");
    for code in gespreksmap::diagnostic::CODES {
        assert!(
            readme.contains(&format!("`{code}`")),
            "README tells nothing of {code}"
        );
    }
}
