//! Data are data: nothing in a file can act, leak, or make two runs differ.

use std::fs;

use gespreksmap::plan::Wanted;
use proptest::prelude::*;

use crate::support::{arg, flowing, packs, project, run, school, start, tree};

#[test]
fn markup_in_a_name_prints_as_it_is() {
    let names = [
        "#panic(\"x\")",
        "*bold*",
        "= Kop",
        "$x^2$",
        "<label>",
        "@bron",
        "`raw`",
        "\\u{41}",
        "[blok]",
        "//weg",
        "~",
        "a--b",
    ];
    for name in names {
        let quoted = name.replace('"', "\"\"");
        let csv = format!("Leerlingnummer;Roepnaam;Achternaam;Groep\n1;\"{quoted}\";Jansen;3A\n");
        let folder = school(&[("leerlingen.csv", &csv)]);
        let [pack] = packs(folder.path(), &Wanted::default())
            .try_into()
            .ok()
            .expect("one pack");
        let words = flowing(&pack);
        assert!(
            words.contains(&format!("{name} Jansen")),
            "{name} in: {}",
            &words[..200.min(words.len())]
        );
    }
}

#[test]
fn two_runs_and_any_number_of_threads_give_the_same_bytes() {
    let input = project("fixtures/de-regenboog");
    let made = ["1", "1", "8"].map(|jobs| {
        let out = tempfile::tempdir().expect("a folder");
        let output = run(&[
            "render",
            arg(&input),
            "--out",
            arg(out.path()),
            "--jobs",
            jobs,
        ]);
        assert_eq!(output.code, Some(0));
        // The lock also holds when each file was written.
        let files = tree(out.path()).into_iter();
        let files = files.filter(|(name, _)| name != ".gespreksmap.lock");
        files.collect::<Vec<_>>()
    });
    assert_eq!(made[0].len(), 31, "29 packs, an overview and a manifest");
    let names = |files: &[(String, Vec<u8>)]| {
        files
            .iter()
            .map(|(name, _)| name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&made[0]), names(&made[2]));
    assert!(made[0] == made[1], "a second run gives the same bytes");
    assert!(made[0] == made[2], "eight threads give the same bytes");
}

#[test]
fn p3_the_manifest_holds_no_name() {
    let out = tempfile::tempdir().expect("a folder");
    run(&[
        "render",
        arg(&project("fixtures/de-regenboog")),
        "--out",
        arg(out.path()),
        "--part",
        "staircase",
    ]);
    let manifest = fs::read_to_string(out.path().join("manifest.json")).expect("a manifest");
    for name in ["Noor", "Vries", "Ismaël", "Amrani", "Rotterdam"] {
        assert!(!manifest.contains(name), "{name} is in the manifest");
    }
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("json");
    assert_eq!(manifest["planned"], 29);
    assert_eq!(manifest["made"], 29);
    assert_eq!(manifest["packs"].as_array().map(Vec::len), Some(29));
}

#[test]
fn p1_a_citizen_number_is_nowhere_in_what_is_made() {
    let csv = "Leerlingnummer;Roepnaam;Achternaam;Groep;BSN;Geboorteland;Gewicht\n1;Noor;Jansen;3A;123456782;Atlantis;1,2\n";
    let folder = school(&[("leerlingen.csv", csv)]);
    let out = tempfile::tempdir().expect("a folder");
    let output = start(&["render", arg(folder.path()), "--out", arg(out.path())]);
    let [pack] = packs(folder.path(), &Wanted::default())
        .try_into()
        .ok()
        .expect("one pack");
    let said = format!("{}{}", output.printed, output.errors);
    for value in ["123456782", "Atlantis"] {
        assert!(!flowing(&pack).contains(value));
        assert!(!said.contains(value), "{said}");
        for (name, bytes) in tree(out.path()) {
            assert!(
                !bytes
                    .windows(value.len())
                    .any(|window| window == value.as_bytes()),
                "{value} in {name}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_bytes_get_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("leerlingen.csv");
        fs::write(&path, &bytes).expect("a file");
        let report = gespreksmap::pipeline::check(&path, &Wanted::default());
        prop_assert!(!report.problems.is_empty(), "random bytes are no school");
    }

    #[test]
    fn any_cells_under_a_good_header_get_an_answer(rows in proptest::collection::vec("[^\"]{0,40}", 0..8)) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.csv");
        let text = format!("Leerlingnummer;Roepnaam;Achternaam;Groep;Gesprek datum;RW M5\n{}", rows.join("\n"));
        fs::write(&path, text).expect("a file");
        let report = gespreksmap::pipeline::check(&path, &Wanted::default());
        prop_assert!(report.problems.iter().all(|problem| problem.place.file().is_none_or(|file| file == "x.csv")));
    }
}
