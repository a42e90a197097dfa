//! Who may use whom: a stage sees the stage before it, never a later one.

use std::fs;
use std::path::Path;

use crate::support::project;

/// Module, and the modules that it may use.
const ALLOWED: &[(&str, &[&str])] = &[
    ("built_in", &[]),
    ("diagnostic", &[]),
    ("packed", &[]),
    ("demo", &[]),
    ("domain", &["diagnostic"]),
    ("source", &["diagnostic", "domain", "packed"]),
    ("intake", &["diagnostic", "domain", "source"]),
    ("check", &["diagnostic", "domain"]),
    ("locale", &["diagnostic", "domain"]),
    ("plan", &["check", "diagnostic", "domain", "packed"]),
    ("render", &["diagnostic", "domain", "locale", "plan"]),
    ("output", &["diagnostic", "domain", "plan", "render"]),
    ("cli", &["diagnostic", "domain"]),
    ("config", &["cli", "diagnostic", "domain", "plan"]),
    (
        "pipeline",
        &[
            "built_in",
            "check",
            "config",
            "demo",
            "diagnostic",
            "domain",
            "intake",
            "locale",
            "output",
            "plan",
            "render",
            "source",
        ],
    ),
    (
        "report",
        &[
            "config",
            "diagnostic",
            "domain",
            "output",
            "pipeline",
            "source",
        ],
    ),
];

#[test]
fn every_edge_between_modules_is_allowed() {
    for (module, allowed) in ALLOWED {
        for (file, text) in sources(module) {
            for used in edges(&text) {
                let fine = used == *module || allowed.contains(&used.as_str());
                assert!(fine, "{file} uses crate::{used}, which {module} may not");
            }
        }
    }
}

#[test]
fn every_module_is_on_the_list() {
    for entry in fs::read_dir(project("src")).expect("src") {
        let name = entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .replace(".rs", "");
        let listed = ALLOWED.iter().any(|(module, _)| *module == name);
        assert!(
            listed || ["lib", "main"].contains(&name.as_str()),
            "{name} is not on the list"
        );
    }
}

/// `cargo test` looks for none in the documentation and in the program (`Cargo.toml`): they would never run.
#[test]
fn no_test_stands_where_none_is_looked_for() {
    let program = fs::read_to_string(project("src/main.rs")).expect("the program");
    assert!(!program.contains("#[test]"), "a test in src/main.rs");
    let mut fences = 0;
    // The whole of `src`.
    for (file, text) in sources("") {
        let lines = text.lines().map(str::trim_start);
        let fence = lines.filter(|it| it.starts_with("//! ```") || it.starts_with("/// ```"));
        for opening in fence.step_by(2) {
            assert!(opening.ends_with("```text"), "an example in {file}");
            fences += 1;
        }
    }
    assert!(fences > 0, "the drawings are found");
}

fn sources(module: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut paths = vec![
        project("src").join(module),
        project(&format!("src/{module}.rs")),
    ];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(
                fs::read_dir(&path)
                    .expect("a folder")
                    .map(|entry| entry.expect("an entry").path()),
            );
        } else if path.extension().is_some_and(|ending| ending == "rs") && path.exists() {
            found.push((name(&path), fs::read_to_string(&path).expect("a source")));
        }
    }
    assert!(!found.is_empty(), "{module} has sources");
    found
}

fn name(path: &Path) -> String {
    path.strip_prefix(project(""))
        .unwrap_or(path)
        .display()
        .to_string()
}

/// The first name behind every `crate::`, in comments too: words about a later stage point the wrong way as well.
fn edges(text: &str) -> Vec<String> {
    text.split("crate::")
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .filter(|name: &String| !name.is_empty())
        .collect()
}
