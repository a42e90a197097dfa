//! Two households (C10, P2): nothing of one stands in what the other gets, in no text, tag, title, picture or file
//! name. Every name, street and number of these families is a word that nothing else holds, so that to find one is
//! a proof, and each letter is first searched for its own. What may not be read at all (P1) is nowhere.

mod family;
mod forbidden;
mod found;
mod runs;
mod search;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use gespreksmap::domain::Part;
use gespreksmap::locale::plain;
use gespreksmap::pipeline::LaidOut;
use gespreksmap::plan::Wanted;
use gespreksmap::source::{self, Profile};
use lopdf::{Dictionary, Document, Object, content::Content};
use proptest::prelude::*;
use proptest::sample::select;

use family::*;
use runs::*;
use search::*;

use crate::support::{Said, arg, feet, flowing, packs, run, school, start, text, tree, words};

/// What stands for a number or an address that nobody may know.
const SENTINELS: [&str; 2] = ["9999999999", "geheim@geheim.geheim"];
/// As the school calls them, and how a file name does.
const LANGUAGES: [(&str, &str); 3] = [("Nederlands", "nl"), ("Turks", "tr"), ("Arabisch", "ar")];
const SETTINGS: &str = "[school]\nname = \"Basisschool De Els\"\ntown = \"Delft\"\n\
    [letter]\ndate = 2027-01-12\n[[cycle]]\nkind = \"progress\"\nfrom = 2027-02-01\nuntil = 2027-02-05\n";
/// The parts in which names and appointments stand.
const FEW: [Part; 3] = [Part::Invitation, Part::Agenda, Part::Agreements];

/// Parts as an option names them.
fn ids(parts: &[Part]) -> String {
    parts.iter().map(|it| it.id()).collect::<Vec<_>>().join(",")
}

fn assert_apart(family: &Family, parts: &[Part]) {
    let folder = family.folder();
    let made = render(folder.path(), &["--part", &ids(parts)]);
    let wanted = Wanted {
        parts: parts.to_vec(),
        ..Wanted::default()
    };
    let laid_out = packs(folder.path(), &wanted);
    let packs = made.packs();
    assert_eq!(packs.len(), family.receiving().len(), "{}", made.said);
    for (child, home) in family.receiving() {
        let letter = family.letter((child, home), &packs, &laid_out);
        let (_, tag) = family.homes[home].language;
        let ending = format!("- {tag}.pdf");
        assert!(letter.name.ends_with(&ending), "{}", letter.name);
        letter.assert_readable(&family.children[child]);
        for word in family.told(child, home) {
            letter.assert_tells(&word);
        }
        for word in family.untold(child, home) {
            letter.assert_keeps(&word);
        }
        letter.assert_without_hours(&family.hours_of_others(home));
        letter.assert_invited(family, child, home);
    }
    made.assert_never(&family.never());
}

fn assert_secret(family: &Family) {
    let folder = family.folder();
    let editions = "packs,teacher,year-plan";
    let options = [
        "--edition",
        editions,
        "--part",
        &ids(&FEW),
        "--format",
        "json",
    ];
    let mut made = render(folder.path(), &options);
    for edition in ["packs/", "teacher/", "year-plan/", "manifest.json"] {
        let is_there = made.files.iter().any(|(name, _)| name.starts_with(edition));
        assert!(is_there, "{edition}: {}", made.said);
    }
    made.said += &checked_in_every_form(folder.path());
    for sentinel in SENTINELS {
        assert!(!bare(&made.said).contains(sentinel), "{}", made.said);
    }
    // This tells the form of numbers: any telephone number is 9999999999.
    made.said += &columns_in_every_form(folder.path());
    made.assert_never(&family.never());
    // The papers can be read: who can be called stands in them.
    let mut papers = made.files.iter();
    let papers = papers.find(|(name, _)| name.starts_with("teacher"));
    let papers = Opened::of(&papers.expect("papers").1);
    for home in family.homes.iter().filter(|it| it.gets_a_pack()) {
        let mut called = home.guardians.iter().filter(|it| it.gets_a_pack());
        if let Some(it) = called.find(|it| !is_sentinel(&it.phone)) {
            let is_told = papers.pages.iter().any(|page| holds(page, &it.phone));
            assert!(is_told, "{}", it.phone);
        }
    }
}

fn assert_same(family: &Family) {
    let folder = family.folder();
    let both = packs(folder.path(), &Wanted::default());
    assert_eq!(both.len(), 2);
    let [first, second] = [0, 1].map(|home| {
        let surname = &family.homes[home].guardians[0].surname;
        let pack = both.iter().find(|it| it.path.contains(surname));
        let pages = feet(pack.expect("its pack")).into_iter();
        let pages = pages.map(|(part, words)| (part, family.without_home(&words, home)));
        pages.collect::<Vec<_>>()
    });
    let parts: BTreeSet<&str> = first.iter().map(|(part, _)| part.as_str()).collect();
    assert!(parts.len() >= 5, "{parts:?}");
    let words: Vec<&String> = first.iter().flat_map(|(_, words)| words).collect();
    let child = &family.children[0];
    for told in [&child.strength, &child.agreed] {
        assert!(words.iter().any(|it| holds(it, told)), "{told}");
    }
    for (page, other) in first.iter().zip(&second) {
        assert_eq!(page, other);
    }
    assert_eq!(first.len(), second.len());
}

fn cases(number: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 16,
        ..ProptestConfig::with_cases(number)
    }
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn c10_nothing_of_one_household_is_in_what_the_other_gets(
        shape in shape(),
        has_all_parts in prop::bool::weighted(0.15),
    ) {
        let parts: &[Part] = if has_all_parts { &Part::ALL } else { &FEW };
        assert_apart(&family(shape), parts);
    }

    #[test]
    fn c10_both_households_get_the_same_information_and_the_same_invitation(mut shape in shape()) {
        for guardian in &mut shape.homes[0].guardians {
            (guardian.0, guardian.1) = (true, None);
        }
        shape.homes[1] = shape.homes[0].clone();
        shape.children = 1;
        let mut family = family(shape);
        for guardian in family.homes.iter_mut().flat_map(|it| &mut it.guardians) {
            guardian.relation = "moeder";
        }
        assert_same(&family);
    }
}

proptest! {
    #![proptest_config(cases(5))]

    #[test]
    fn p2_a_secret_address_and_a_sentinel_are_nowhere_in_any_edition(
        mut shape in shape(),
        secret in 0..2usize,
    ) {
        shape.homes[secret].is_secret = true;
        shape.homes[1 - secret].guardians[0].2 = true;
        assert_secret(&family(shape));
    }
}
