//! Shards: several machines make parts of one school, and together they are what one machine makes.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::sync::LazyLock;
use std::time::SystemTime;

use crate::support::{answer, arg, codes, printed, program, project, run, school, tree};

const EVERYTHING: [&str; 2] = ["--edition", "packs,print,teacher,year-plan,archive"];
const QUICK: [&str; 2] = ["--part", "agreements"];
const TWO_CLASSES: [&str; 4] = ["--class", "3A,8B", "--edition", "packs,print"];

/// What one run makes of the fixture school; made once for all tests.
static WHOLE: LazyLock<BTreeMap<String, Vec<u8>>> =
    LazyLock::new(|| whole(&project("fixtures/de-regenboog"), &EVERYTHING).1);

/// What one run makes of two of its classes.
static WHOLE_OF_TWO: LazyLock<BTreeMap<String, Vec<u8>>> =
    LazyLock::new(|| whole(&project("fixtures/de-regenboog"), &TWO_CLASSES).1);

/// The answer and the exit code of a command with a folder for what it makes.
fn answer_of(
    command: &str,
    input: &Path,
    out: &Path,
    more: &[&str],
) -> (serde_json::Value, Option<i32>) {
    let args = [command, arg(input), "--out", arg(out)];
    answer(&[args.as_slice(), more].concat())
}

/// Makes one part; its exit code.
fn part(input: &Path, out: &Path, shard: &str, more: &[&str]) -> Option<i32> {
    let more = [&["--shard", shard], more].concat();
    answer_of("render", input, out, &more).1
}

/// Puts the parts together; its answer and exit code.
fn merge(input: &Path, out: &Path) -> (serde_json::Value, Option<i32>) {
    answer_of("merge-manifests", input, out, &[])
}

/// Every file but the journal, which tells when files were written.
fn made(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = tree(out).into_iter().collect();
    files.remove(".gespreksmap.lock");
    files
}

#[track_caller]
fn same(out: &Path, wanted: &BTreeMap<String, Vec<u8>>, what: &str) {
    let found = made(out);
    let names: Vec<&String> = found.keys().collect();
    assert_eq!(names, wanted.keys().collect::<Vec<_>>(), "{what}");
    let other = found.iter().filter(|(name, it)| wanted[*name] != **it);
    let other: Vec<&String> = other.map(|(name, _)| name).collect();
    assert!(other.is_empty(), "{what}: {other:?} differ");
    let output = run(&["verify", arg(out)]);
    assert_eq!(output.code, Some(0), "{what}: {}", printed(&output));
}

/// The folder that one run makes.
fn whole(input: &Path, more: &[&str]) -> (tempfile::TempDir, BTreeMap<String, Vec<u8>>) {
    let out = tempfile::tempdir().expect("a folder");
    answer_of("render", input, out.path(), more);
    let made = made(out.path());
    (out, made)
}

/// A school of so many pupils in four classes.
fn pupils(count: usize) -> String {
    let rows = (1..=count).map(|number| {
        let class = ["3A", "4A", "4B", "5A"][number % 4];
        format!("{number};Kind{number};Jansen;{class};4;Lindelaan {number};3011 AB;Rotterdam\n")
    });
    let header = "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerjaar;Straat;Postcode;Plaats\n";
    header.to_owned() + &rows.collect::<String>()
}

fn copy(from: &Path, to: &Path) {
    for (name, bytes) in tree(from) {
        let path = to.join(name);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("folders");
        fs::write(path, bytes).expect("a copy");
    }
}

#[test]
fn the_union_of_shards_is_the_unsharded_run_byte_for_byte() {
    let input = project("fixtures/de-regenboog");
    // Four classes: all in one part and more parts than classes, in any order. Tests below have three and four.
    for of in [1, 6] {
        let out = tempfile::tempdir().expect("a folder");
        for number in (1..=of).rev() {
            let shard = format!("{number}/{of}");
            assert_eq!(part(&input, out.path(), &shard, &EVERYTHING), Some(0));
        }
        let (said, code) = merge(&input, out.path());
        assert_eq!((code, &said["summary"]["made"]), (Some(0), &29.into()));
        same(out.path(), &WHOLE, &format!("of {of}"));
        let (said, code) = answer_of("render", &input, out.path(), &EVERYTHING);
        assert_eq!((code, &said["summary"]["kept"]), (Some(0), &29.into()));
    }
}

#[test]
fn parts_of_folders_of_their_own_may_be_copied_together() {
    let input = project("fixtures/de-regenboog");
    let out = tempfile::tempdir().expect("a folder");
    for shard in ["2/3", "1/3", "3/3"] {
        let own = tempfile::tempdir().expect("a folder");
        assert_eq!(part(&input, own.path(), shard, &EVERYTHING), Some(0));
        copy(own.path(), out.path());
    }
    assert_eq!(merge(&input, out.path()).1, Some(0));
    same(out.path(), &WHOLE, "copied together");
}

#[test]
fn shards_work_in_one_folder_at_the_same_time() {
    let input = project("fixtures/de-regenboog");
    let out = tempfile::tempdir().expect("a folder");
    let started = ["1/4", "2/4", "3/4", "4/4"].map(|shard| {
        let mut command = program();
        command.args(["render", arg(&input), "--out", arg(out.path())]);
        command.args(EVERYTHING).args(["--shard", shard]);
        let running = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        running.expect("the program starts")
    });
    for mut running in started {
        assert_eq!(running.wait().expect("it ends").code(), Some(0));
    }
    assert_eq!(merge(&input, out.path()).1, Some(0));
    same(out.path(), &WHOLE, "at the same time");
}

#[test]
fn a_part_that_was_killed_or_made_twice_changes_nothing() {
    let input = school(&[("leerlingen.csv", &pupils(48))]);
    let begun = SystemTime::now();
    let (_kept, wanted) = whole(input.path(), &QUICK);
    let took = begun.elapsed().expect("time goes on");
    for sixth in 1..=5 {
        let out = tempfile::tempdir().expect("a folder");
        let mut command = program();
        command.args(["render", arg(input.path()), "--out", arg(out.path())]);
        command.args(QUICK).args(["--shard", "2/2"]);
        let mut running = command.stdout(Stdio::null()).spawn().expect("it starts");
        std::thread::sleep(took * sixth / 12);
        running.kill().expect("killed");
        running.wait().expect("gone");
        for shard in ["1/2", "2/2", "1/2"] {
            assert_eq!(part(input.path(), out.path(), shard, &QUICK), Some(0));
        }
        let more = ["--shard", "2/2", "--part", "agreements"];
        let (said, _) = answer_of("render", input.path(), out.path(), &more);
        assert_eq!(said["summary"]["kept"], 24, "the same part again is kept");
        assert_eq!(merge(input.path(), out.path()).1, Some(0));
        same(out.path(), &wanted, "after a kill");
    }
}

#[test]
fn what_is_not_there_yet_is_named_and_nothing_is_written() {
    let input = school(&[("leerlingen.csv", &pupils(8))]);
    let out = tempfile::tempdir().expect("a folder");
    let nothing = |out: &Path| {
        let (said, code) = merge(input.path(), out);
        assert_eq!((codes(&said), code), (vec!["nothing-to-merge"], Some(2)));
    };
    nothing(out.path());
    nothing(&out.path().join("elders"));
    assert!(!out.path().join("elders").exists());
    assert_eq!(part(input.path(), out.path(), "2/3", &QUICK), Some(0));
    let before = tree(out.path());
    let (said, code) = merge(input.path(), out.path());
    assert_eq!((codes(&said), code), (vec!["shards-missing"], Some(2)));
    let problem = &said["problems"][0];
    let title = problem["title"].as_str().expect("a title");
    assert!(
        title.contains("van de 3 ontbreken de delen 1, 3"),
        "{title}"
    );
    let repair = problem["repair"].as_str().expect("a repair");
    assert!(repair.contains("--shard 1/3, --shard 3/3"), "{repair}");
    assert_eq!(tree(out.path()), before);
    let verified = run(&["verify", arg(out.path()), "--format", "short"]);
    assert_eq!(verified.code, Some(2));
    assert!(printed(&verified).contains("[shards-unmerged]"));
}

#[test]
fn parts_of_other_choices_or_another_division_do_not_belong_together() {
    let input = school(&[("leerlingen.csv", &pupils(8))]);
    let out = tempfile::tempdir().expect("a folder");
    for shard in ["1/3", "2/3"] {
        part(input.path(), out.path(), shard, &QUICK);
    }
    part(input.path(), out.path(), "3/3", &["--part", "invitation"]);
    let (said, code) = merge(input.path(), out.path());
    assert_eq!((codes(&said), code), (vec!["shard-apart"], Some(2)));
    let title = said["problems"][0]["title"].as_str().expect("a title");
    assert!(title.contains("Deel 3 van 3"), "{title}");
    part(input.path(), out.path(), "1/2", &QUICK);
    let (said, code) = merge(input.path(), out.path());
    assert_eq!((codes(&said), code), (vec!["shards-mixed"], Some(2)));
    // A run of the whole takes over what is there, whatever it is.
    let (_kept, wanted) = whole(input.path(), &QUICK);
    let (said, code) = answer_of("render", input.path(), out.path(), &QUICK);
    assert_eq!((codes(&said), code), (vec![], Some(0)));
    assert_eq!(made(out.path()).len(), wanted.len(), "nothing of the parts");
    let verified = run(&["verify", arg(out.path())]);
    assert_eq!(verified.code, Some(0), "{}", printed(&verified));
}

#[test]
fn a_part_that_was_made_with_fewer_editions_first_keeps_what_it_has() {
    let input = project("fixtures/de-regenboog");
    let out = tempfile::tempdir().expect("a folder");
    let fewer = ["--class", "3A,8B", "--edition", "print"];
    part(&input, out.path(), "1/2", &TWO_CLASSES);
    part(&input, out.path(), "2/2", &fewer);
    assert_eq!(part(&input, out.path(), "2/2", &TWO_CLASSES), Some(0));
    assert_eq!(merge(&input, out.path()).1, Some(0));
    same(out.path(), &WHOLE_OF_TWO, "print first, packs later");
}

#[test]
fn packs_that_fail_in_a_part_are_told_by_the_whole() {
    // A row that is no pupil, a pupil with an error, and a part of the pack that cannot be made for one class.
    let rows = pupils(9).replace("Groep;", "Groep;Gesprek datum;");
    let rows = rows.replace(";3A;", ";3A;morgen;");
    let rows = rows.replace(";4A;", ";4A;;").replace(";4B;", ";4B;;");
    let rows = rows.replace(";5A;", ";5A;;") + "9;Dubbel;Jansen;5A;;4;;;\n";
    let template = "#let agreements(data) = if data.pupil.class == \"4A\" [#onbekend] else [ja]\n";
    let files = [
        ("leerlingen.csv", rows.as_str()),
        ("templates/parts/agreements.typ", template),
    ];
    let input = school(&files);
    let (one, wanted) = whole(input.path(), &QUICK);
    let alone = answer_of("render", input.path(), one.path(), &QUICK);
    assert_eq!(alone.1, Some(1));
    assert_ne!(alone.0["summary"]["failed"], 0);
    let out = tempfile::tempdir().expect("a folder");
    let mut counted = [0, 0];
    for shard in ["1/3", "2/3", "3/3"] {
        let more = [&["--shard", shard], QUICK.as_slice()].concat();
        let (said, code) = answer_of("render", input.path(), out.path(), &more);
        assert_eq!(code, Some(1), "{shard}");
        counted[0] += said["summary"]["planned"].as_u64().expect("a number");
        counted[1] += said["summary"]["failed"].as_u64().expect("a number");
    }
    let (said, code) = merge(input.path(), out.path());
    assert_eq!((code, codes(&said)), (Some(1), codes(&alone.0)));
    let of_whole = ["planned", "failed"].map(|key| said["summary"][key].as_u64());
    assert_eq!(of_whole, counted.map(Some), "each row counts once");
    same(out.path(), &wanted, "with failures");
}

#[test]
fn a_choice_of_classes_can_be_made_in_parts() {
    let input = project("fixtures/de-regenboog");
    let out = tempfile::tempdir().expect("a folder");
    let made_of = |shard: &str| {
        let (said, code) = answer_of(
            "render",
            &input,
            out.path(),
            &[&["--shard", shard], TWO_CLASSES.as_slice()].concat(),
        );
        (said["summary"]["planned"].as_u64(), code)
    };
    // A class each; and a part with nothing ends well.
    assert_eq!(made_of("1/2"), (Some(7), Some(0)));
    assert_eq!(made_of("2/2"), (Some(7), Some(0)));
    assert_eq!(merge(&input, out.path()).1, Some(0));
    same(out.path(), &WHOLE_OF_TWO, "two classes");
    let nothing = [
        "render",
        arg(&input),
        "--out",
        arg(out.path()),
        "--class",
        "3A",
        "--shard",
        "3/3",
    ];
    let output = run(&nothing);
    assert_eq!(output.code, Some(0));
    assert!(printed(&output).contains("Voor deel 3/3 is er niets te maken"));
    let unknown = ["--class", "9Z", "--shard", "1/2"];
    let (said, code) = answer_of("render", &input, out.path(), &unknown);
    assert_eq!(
        (codes(&said).contains(&"selection-empty"), code),
        (true, Some(2))
    );
}

#[test]
fn the_next_round_in_parts_keeps_what_did_not_change_and_tells_who_left() {
    let input = school(&[("leerlingen.csv", &pupils(12))]);
    let (one, _) = whole(input.path(), &QUICK);
    let out = tempfile::tempdir().expect("a folder");
    copy(one.path(), out.path());
    // One pupil has left, one is called otherwise, one pack is gone.
    let fewer = pupils(11).replace("Kind5;", "Anna;");
    fs::write(input.path().join("leerlingen.csv"), fewer).expect("written");
    for folder in [one.path(), out.path()] {
        let packs = made(folder)
            .into_keys()
            .filter(|name| name.contains("/6 Kind6"));
        for name in packs {
            fs::remove_file(folder.join(name)).expect("removed");
        }
    }
    answer_of("render", input.path(), one.path(), &QUICK);
    for shard in ["1/2", "2/2"] {
        let (said, code) = answer_of(
            "render",
            input.path(),
            out.path(),
            &[&["--shard", shard], QUICK.as_slice()].concat(),
        );
        assert_eq!(
            (codes(&said), code),
            (vec![], Some(0)),
            "a part drives nobody out"
        );
    }
    let (said, code) = merge(input.path(), out.path());
    assert_eq!((codes(&said), code), (vec!["packs-left"], Some(0)));
    assert_eq!(
        (&said["summary"]["kept"], &said["summary"]["left"]),
        (&9.into(), &2.into())
    );
    same(out.path(), &made(one.path()), "the next round");
    // Who left goes when the whole is made, not by a part.
    let refused = run(&[
        "render",
        arg(input.path()),
        "--out",
        arg(out.path()),
        "--shard",
        "1/1",
        "--prune",
    ]);
    assert_eq!(refused.code, Some(2));
    part(input.path(), out.path(), "1/1", &QUICK);
    let (said, code) = answer_of("merge-manifests", input.path(), out.path(), &["--prune"]);
    assert_eq!((&said["summary"]["pruned"], code), (&2.into(), Some(0)));
}

#[test]
fn a_run_of_the_whole_and_parts_keep_out_of_each_others_way() {
    let input = school(&[("leerlingen.csv", &pupils(4))]);
    let out = tempfile::tempdir().expect("a folder");
    let lock = File::create(out.path().join(".gespreksmap.lock")).expect("a lock");
    let refused = |command: &str, more: &[&str]| {
        let (said, code) = answer_of(command, input.path(), out.path(), more);
        assert_eq!((codes(&said), code), (vec!["output-unwritable"], Some(2)));
    };
    // As a part holds it.
    lock.lock_shared().expect("free");
    assert_eq!(part(input.path(), out.path(), "1/1", &QUICK), Some(0));
    refused("render", &QUICK);
    refused("merge-manifests", &[]);
    lock.unlock().expect("unlocked");
    // As a run of the whole does.
    lock.lock().expect("free");
    refused("render", &["--shard", "1/1", "--part", "agreements"]);
    lock.unlock().expect("unlocked");
    assert_eq!(merge(input.path(), out.path()).1, Some(0));
}

#[test]
fn p3_the_manifest_of_a_part_holds_no_names() {
    let input = project("fixtures/de-regenboog");
    let out = tempfile::tempdir().expect("a folder");
    // All whose names are looked for are in two of the classes.
    let classes = ["--class", "1/2 Rupsen,5/6 Kabouters"];
    let more = [EVERYTHING, classes].concat();
    part(&input, out.path(), "1/1", &more);
    let manifest = fs::read_to_string(out.path().join("manifest-1-of-1.json")).expect("a manifest");
    for name in ["Fenna", "Sluis", "Haddad", "Postma", "Owusu"] {
        assert!(!manifest.contains(name), "{name}");
    }
    assert!(
        manifest.contains("\"1001\""),
        "pupils stand there by their numbers"
    );
}

#[test]
fn a_part_that_cannot_be_is_refused_with_an_example() {
    for shard in ["0/3", "4/3", "3", "1/0", "a/b"] {
        let output = run(&["render", "school", "--out", "out", "--shard", shard]);
        assert_eq!(output.code, Some(2), "{shard}");
        let said = output.errors;
        assert!(said.contains("2/8"), "{shard}: {said}");
    }
}
