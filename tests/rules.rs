//! Every rule of the field has a test that bears its name: `c13_…`, `l6_…`, `b2_…`.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{project, tree};

/// The rules of conversations, levels and letters, by letter and number.
const RULES: [(char, u8); 3] = [('c', 23), ('l', 9), ('b', 6)];

/// The rule in whose name a line begins a test: `fn c13_a_strength_…` is `c13`.
fn rule_of(line: &str) -> Option<String> {
    let name = line.trim().strip_prefix("fn ")?;
    let (rule, _) = name.split_once('_')?;
    let (letter, number) = rule.split_at_checked(1)?;
    let known = letter.chars().all(|c| c.is_ascii_lowercase());
    (known && number.parse::<u8>().is_ok()).then(|| rule.to_owned())
}

#[test]
fn every_rule_of_the_field_has_a_test() {
    let mut tested = BTreeSet::new();
    for folder in ["src", "tests"] {
        for (name, bytes) in tree(&project(folder)) {
            if name.ends_with(".rs") {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                tested.extend(text.lines().filter_map(rule_of));
            }
        }
    }
    let all = RULES
        .iter()
        .flat_map(|(letter, last)| (1..=*last).map(move |number| format!("{letter}{number}")));
    let missing: Vec<String> = all.filter(|rule| !tested.contains(rule)).collect();
    assert!(missing.is_empty(), "no test guards {missing:?}");
}

#[test]
fn the_name_of_a_test_tells_its_rule() {
    assert_eq!(
        rule_of("    fn c13_a_strength_names_the_child() {").as_deref(),
        Some("c13")
    );
    assert_eq!(rule_of("fn every_rule()"), None);
    assert!(fs::exists(project("tests/rules.rs")).is_ok_and(|there| there));
}
