//! Goldens: text that was looked at once and must stay. `cargo golden` writes them anew; look at the diff.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{project, tree};

/// Everything that has a golden: name and content.
fn all() -> Vec<(String, Vec<u8>)> {
    let texts = crate::messages::goldens().into_iter();
    let texts = texts.chain(crate::packs::goldens());
    let texts = texts.map(|(name, text)| (name, text.into_bytes()));
    texts.chain(crate::packs::charts()).collect()
}

#[test]
fn what_is_made_is_what_was_looked_at() {
    let mut wrong = Vec::new();
    let mut known = BTreeSet::new();
    for (name, made) in all() {
        let golden = fs::read(project("tests/golden").join(&name)).unwrap_or_default();
        wrong.extend(difference(&golden, &made).map(|it| format!("{name}:\n{it}")));
        known.insert(name);
    }
    let unused = tree(&project("tests/golden"))
        .into_iter()
        .map(|(name, _)| name.replace('\\', "/"));
    let unused: Vec<String> = unused.filter(|name| !known.contains(name)).collect();
    assert!(
        wrong.is_empty(),
        "`cargo golden` writes these anew:\n{}",
        wrong.join("\n")
    );
    assert!(unused.is_empty(), "no test uses these goldens: {unused:?}");
}

/// The first lines that differ; of a picture only that it does.
fn difference(golden: &[u8], made: &[u8]) -> Option<String> {
    let Ok(text) = str::from_utf8(made) else {
        return (golden != made).then(|| "  the picture is another\n".to_owned());
    };
    let golden = String::from_utf8_lossy(golden).replace("\r\n", "\n");
    (golden != text).then(|| lines_apart(&golden, text))
}

fn lines_apart(golden: &str, text: &str) -> String {
    let pairs = golden.lines().map(Some).chain(std::iter::repeat(None));
    let lines = text.lines().map(Some).chain(std::iter::repeat(None));
    let most = golden.lines().count().max(text.lines().count());
    pairs
        .zip(lines)
        .take(most)
        .filter(|(old, new)| old != new)
        .take(3)
        .map(|(old, new)| {
            format!(
                "  - {}\n  + {}\n",
                old.unwrap_or("(end)"),
                new.unwrap_or("(end)")
            )
        })
        .collect()
}

#[test]
#[ignore = "writes the goldens anew: cargo golden"]
fn rewrite() {
    let folder = project("tests/golden");
    fs::remove_dir_all(&folder).expect("the old goldens go");
    for (name, made) in all() {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, made).expect("a golden");
    }
    crate::readme::rewrite_codes();
}
