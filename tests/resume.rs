//! Nothing lost: runs that are killed, repeated, changed, or two at a time.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::SystemTime;

use crate::support::{answer, arg, codes, printed, program, run, school, tree};

const SETTINGS: &str = "[letter]\ndate = 2027-01-12\n";

/// A school of so many pupils in two classes.
fn pupils(count: usize) -> String {
    let rows = (1..=count).map(|number| {
        let class = if number % 2 == 0 { "4A" } else { "4B" };
        format!("{number};Kind{number};Jansen;{class};4;Lindelaan {number};3011 AB;Rotterdam\n")
    });
    let header = "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerjaar;Straat;Postcode;Plaats\n";
    header.to_owned() + &rows.collect::<String>()
}

fn render(input: &Path, out: &Path, more: &[&str]) -> (serde_json::Value, Option<i32>) {
    let mut args = vec!["render", arg(input), "--out", arg(out)];
    if !more.contains(&"--part") && !more.iter().any(|it| it.contains("print")) {
        args.extend(["--part", "agreements"]);
    }
    args.extend(more);
    answer(&args)
}

/// The packs by their paths.
fn packs(out: &Path) -> BTreeMap<String, Vec<u8>> {
    tree(out)
        .into_iter()
        .filter(|(name, _)| name.starts_with("packs/"))
        .collect()
}

fn verified(out: &Path) -> String {
    let output = run(&["verify", arg(out), "--format", "short"]);
    let said = printed(&output);
    assert_eq!(output.code, Some(0), "{said}");
    said
}

#[test]
fn a_run_killed_at_any_moment_is_finished_by_the_next() {
    let input = school(&[("leerlingen.csv", &pupils(60)), ("school.toml", SETTINGS)]);
    let whole = tempfile::tempdir().expect("a folder");
    let begun = SystemTime::now();
    render(input.path(), whole.path(), &[]);
    let took = begun.elapsed().expect("time goes on");
    let wanted = packs(whole.path());
    assert_eq!(wanted.len(), 60);
    let mut kept_some = false;
    for eighth in 1..=7 {
        let out = tempfile::tempdir().expect("a folder");
        let mut command = program();
        command.args([
            "render",
            arg(input.path()),
            "--out",
            arg(out.path()),
            "--part",
            "agreements",
        ]);
        let mut running = command
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(took * eighth / 8);
        running.kill().expect("killed");
        running.wait().expect("gone");
        for (name, bytes) in packs(out.path()) {
            let temporary = name.contains(".gespreksmap-");
            assert!(
                temporary || wanted.get(&name) == Some(&bytes),
                "{name} is half"
            );
        }
        let (answer, code) = render(input.path(), out.path(), &[]);
        assert_eq!((code, &answer["summary"]["made"]), (Some(0), &60.into()));
        kept_some |= answer["summary"]["kept"].as_u64() > Some(0);
        assert_eq!(packs(out.path()), wanted);
        verified(out.path());
    }
    assert!(kept_some, "a late kill left something to keep");
}

#[test]
fn only_what_has_changed_is_made_again() {
    let before = pupils(12);
    let input = school(&[("leerlingen.csv", &before), ("school.toml", SETTINGS)]);
    let out = tempfile::tempdir().expect("a folder");
    let count = |answer: &serde_json::Value| answer["summary"]["kept"].as_u64();
    assert_eq!(count(&render(input.path(), out.path(), &[]).0), Some(0));
    assert_eq!(count(&render(input.path(), out.path(), &[]).0), Some(12));
    fs::write(
        input.path().join("leerlingen.csv"),
        before.replace("Kind3;", "Kees;"),
    )
    .expect("written");
    let (answer, _) = render(input.path(), out.path(), &[]);
    assert_eq!(
        (count(&answer), codes(&answer)),
        (Some(11), vec!["packs-left"])
    );
    let (answer, _) = render(input.path(), out.path(), &["--prune"]);
    assert_eq!(answer["summary"]["pruned"], 1);
    assert_eq!(packs(out.path()).len(), 12);
    // A changed setting that every letter shows.
    fs::write(
        input.path().join("school.toml"),
        "[letter]\ndate = 2027-01-13\n",
    )
    .expect("written");
    assert_eq!(count(&render(input.path(), out.path(), &[]).0), Some(0));
    let times = |out: &Path| -> Vec<SystemTime> {
        let paths = packs(out).into_keys().map(|name| out.join(name));
        let about = paths.map(|path| fs::metadata(path).and_then(|it| it.modified()));
        about.map(|time| time.expect("a time")).collect()
    };
    let first = times(out.path());
    let (answer, _) = render(input.path(), out.path(), &["--force"]);
    assert_eq!(
        count(&answer),
        Some(12),
        "made again, byte for byte the same"
    );
    assert_eq!(
        times(out.path()),
        first,
        "the same bytes are not written twice"
    );
    verified(out.path());
}

#[test]
fn a_pack_that_somebody_touched_is_made_again_and_verify_finds_it_before() {
    let input = school(&[("leerlingen.csv", &pupils(3)), ("school.toml", SETTINGS)]);
    let out = tempfile::tempdir().expect("a folder");
    render(input.path(), out.path(), &[]);
    let wanted = packs(out.path());
    let paths: Vec<_> = wanted.keys().map(|name| out.path().join(name)).collect();
    let mut changed = fs::read(&paths[0]).expect("a pack");
    changed[500] ^= 1;
    fs::write(&paths[0], changed).expect("written");
    fs::remove_file(&paths[1]).expect("removed");
    fs::write(paths[2].with_file_name("kopie.pdf"), "x").expect("written");
    let output = run(&["verify", arg(out.path()), "--format", "short"]);
    let said = printed(&output);
    assert_eq!(output.code, Some(1));
    for code in ["file-changed", "file-missing", "file-extra"] {
        assert_eq!(said.matches(code).count(), 1, "{said}");
    }
    let (answer, code) = render(input.path(), out.path(), &[]);
    assert_eq!(
        (code, answer["summary"]["kept"].as_u64()),
        (Some(0), Some(1))
    );
    fs::remove_file(paths[2].with_file_name("kopie.pdf")).expect("nobody but a person removes it");
    assert_eq!(packs(out.path()), wanted);
    verified(out.path());
}

#[test]
fn packs_of_pupils_who_left_stay_until_they_are_pruned() {
    let (all, fewer) = (pupils(6), pupils(5));
    let input = school(&[("leerlingen.csv", &all), ("school.toml", SETTINGS)]);
    let out = tempfile::tempdir().expect("a folder");
    render(input.path(), out.path(), &[]);
    fs::write(input.path().join("leerlingen.csv"), &fewer).expect("written");
    for _ in 0..2 {
        let (answer, code) = render(input.path(), out.path(), &[]);
        assert_eq!((code, codes(&answer)), (Some(0), vec!["packs-left"]));
        assert_eq!(
            (&answer["summary"]["left"], packs(out.path()).len()),
            (&1.into(), 6)
        );
        verified(out.path());
    }
    // Who is not selected has not left.
    let (answer, _) = render(input.path(), out.path(), &["--pupil", "1"]);
    assert_eq!(answer["summary"]["planned"], 1);
    let (answer, _) = render(input.path(), out.path(), &["--prune"]);
    assert_eq!((codes(&answer), packs(out.path()).len()), (vec![], 5));
    verified(out.path());
}

#[test]
fn papers_that_are_older_than_the_packs_are_told_until_they_are_made_again() {
    let input = school(&[("leerlingen.csv", &pupils(4)), ("school.toml", SETTINGS)]);
    let out = tempfile::tempdir().expect("a folder");
    let all: &[&str] = &["--edition", "packs,print,teacher"];
    render(input.path(), out.path(), all);
    fs::write(
        input.path().join("school.toml"),
        "[letter]
date = 2027-01-14
",
    )
    .expect("written");
    let packs: &[&str] = &[
        "--part",
        "invitation,preparation,pupil-sheet,agenda,staircase,agreements",
    ];
    let (answer, _) = render(input.path(), out.path(), packs);
    assert_eq!(codes(&answer), ["packs-left"]);
    let page = fs::read_to_string(out.path().join("index.html")).expect("an overview");
    assert!(
        !page.contains("teacher/4A.pdf"),
        "old papers are not offered"
    );
    let (answer, _) = render(input.path(), out.path(), packs);
    assert_eq!(
        codes(&answer),
        ["packs-left"],
        "also when nothing is made anew"
    );
    let (answer, _) = render(input.path(), out.path(), all);
    assert_eq!(codes(&answer), [] as [&str; 0]);
    verified(out.path());
}

#[test]
fn what_is_asked_for_beside_the_rest_and_is_not_there_is_told() {
    let input = school(&[("leerlingen.csv", &pupils(4)), ("school.toml", SETTINGS)]);
    let out = tempfile::tempdir().expect("a folder");
    let (answer, code) = render(input.path(), out.path(), &["--class", "4A,4C"]);
    assert_eq!((code, codes(&answer)), (Some(1), vec!["selection-empty"]));
    assert_eq!(answer["summary"]["made"], 2);
}

#[test]
fn packs_that_somebody_removed_are_not_missed() {
    let input = school(&[("leerlingen.csv", &pupils(4)), ("school.toml", SETTINGS)]);
    let out = tempfile::tempdir().expect("a folder");
    render(input.path(), out.path(), &[]);
    fs::write(input.path().join("leerlingen.csv"), pupils(3)).expect("written");
    render(input.path(), out.path(), &[]);
    let names: Vec<String> = packs(out.path()).into_keys().collect();
    let gone = names
        .iter()
        .find(|name| name.contains("/4 Kind4"))
        .expect("the pack of who left");
    fs::remove_file(out.path().join(gone)).expect("removed");
    let (answer, _) = render(input.path(), out.path(), &[]);
    assert_eq!(
        (codes(&answer), &answer["summary"]["left"]),
        (vec![], &0.into())
    );
    verified(out.path());
}

#[test]
#[cfg(unix)]
fn a_template_that_leads_elsewhere_is_not_read() {
    let outside = school(&[("geheim.typ", "#let agenda(data) = [gelezen]")]);
    let input = school(&[("leerlingen.csv", &pupils(1)), ("templates/leeg.txt", "")]);
    let link = input.path().join("templates/parts");
    std::os::unix::fs::symlink(outside.path(), link).expect("a link");
    let out = tempfile::tempdir().expect("a folder");
    let (answer, code) = render(input.path(), out.path(), &[]);
    assert_eq!((code, codes(&answer)), (Some(2), vec!["file-unreadable"]));
}

#[test]
fn an_export_of_another_class_into_the_same_folder_drives_nobody_out() {
    let out = tempfile::tempdir().expect("a folder");
    let rows = |class: &str, number: usize| {
        format!("Leerlingnummer;Roepnaam;Achternaam;Groep\n{number};Noor;Jansen;{class}\n")
    };
    for (class, number) in [("3A", 1), ("3B", 2), ("3A", 1)] {
        let input = school(&[("leerlingen.csv", &rows(class, number))]);
        let (answer, code) = render(input.path(), out.path(), &[]);
        assert_eq!(
            (code, codes(&answer).contains(&"packs-left")),
            (Some(0), false)
        );
    }
    assert_eq!(packs(out.path()).len(), 2);
    verified(out.path());
}

#[test]
fn a_pack_in_the_way_fails_alone() {
    let input = school(&[("leerlingen.csv", &pupils(4)), ("school.toml", SETTINGS)]);
    let out = tempfile::tempdir().expect("a folder");
    render(input.path(), out.path(), &[]);
    let names: Vec<String> = packs(out.path()).into_keys().collect();
    fs::remove_file(out.path().join(&names[0])).expect("removed");
    fs::create_dir(out.path().join(&names[0])).expect("a folder in its place");
    let (answer, code) = render(input.path(), out.path(), &[]);
    assert_eq!((code, codes(&answer)), (Some(1), vec!["output-unwritable"]));
    assert_eq!(
        (&answer["summary"]["made"], &answer["summary"]["failed"]),
        (&3.into(), &1.into())
    );
}

#[test]
fn a_template_reads_nothing_outside_the_school_and_its_fault_has_a_place() {
    for (line, told) in [
        ("#let agenda(data) = [#read(\"/etc/passwd\")]", "etc/passwd"),
        (
            "#let agenda(data) = [#read(\"../../leerlingen.csv\")]",
            "leerlingen.csv",
        ),
        (
            "#import \"@preview/cetz:0.3.0\"\n#let agenda(data) = []",
            "cetz",
        ),
    ] {
        let input = school(&[
            ("leerlingen.csv", &pupils(1)),
            ("templates/parts/agenda.typ", line),
        ]);
        let out = tempfile::tempdir().expect("a folder");
        let output = run(&[
            "render",
            arg(input.path()),
            "--out",
            arg(out.path()),
            "--part",
            "agenda",
        ]);
        let said = printed(&output);
        assert_eq!(output.code, Some(1), "{said}");
        assert!(
            said.contains("[pack-failed]") && said.contains("templates/parts/agenda.typ:1"),
            "{said}"
        );
        assert!(said.contains(told) || said.contains("package"), "{said}");
        assert!(!said.contains("root:"), "{said}");
    }
}
