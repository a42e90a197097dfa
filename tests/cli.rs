//! The program from outside: commands, exit codes, files.

use std::fs;

use crate::support::{arg, printed, project, run, school, start, tree};

#[test]
fn the_program_says_what_the_tests_hear_that_do_not_start_it() {
    let good = project("fixtures/minimal.csv");
    let bad = project("fixtures/broken/pupil-number-duplicate");
    let cases: [(&[&str], i32); 5] = [
        (&["check", arg(&good)], 0),
        (&["check", arg(&bad), "--format", "json"], 1),
        (&["check", arg(&bad), "--messages", "en"], 1),
        (&["check", "elders", "--format", "short"], 2),
        (&["render", "elders"], 2),
    ];
    for (args, code) in cases {
        let [started, heard] = [start(args), run(args)];
        assert_eq!(started.printed, heard.printed, "{args:?}");
        let first = |errors: &str| errors.lines().next().map(str::to_owned);
        assert_eq!(first(&started.errors), first(&heard.errors), "{args:?}");
        assert_eq!([started.code, heard.code], [Some(code); 2], "{args:?}");
    }
}

#[test]
fn render_makes_every_pack_and_says_so() {
    let input = project("fixtures/de-regenboog");
    let out = tempfile::tempdir().expect("a folder");
    let args = [
        "render",
        arg(&input),
        "--out",
        arg(out.path()),
        "--part",
        "agreements",
    ];
    let output = start(&args);
    assert_eq!(output.code, Some(0));
    let said = printed(&output);
    assert!(
        said.contains("Gemaakt:        29 (0 ongewijzigd)"),
        "{said}"
    );
    assert!(said.contains("Waarschuwingen: 9"), "{said}");
    assert!(
        printed(&run(&args)).contains("29 (29 ongewijzigd)"),
        "the same files are kept"
    );
    let names = tree(out.path()).into_iter().map(|(name, _)| name);
    let left: Vec<String> = names.filter(|name| name.contains(".tmp")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn settings_from_an_old_notepad_keep_their_accents() {
    let folder = school(&[(
        "leerlingen.csv",
        "Roepnaam;Achternaam;Groep\nNoor;Jansen;3A\n",
    )]);
    fs::write(
        folder.path().join("school.toml"),
        b"[school]\nname = \"Caf\xe9school\"\n",
    )
    .expect("written");
    let [pack] = crate::support::packs(folder.path(), &gespreksmap::plan::Wanted::default())
        .try_into()
        .ok()
        .expect("one");
    assert!(crate::support::flowing(&pack).contains("Caféschool"));
}

#[test]
fn a_result_without_moment_and_date_is_told() {
    let folder = school(&[
        (
            "leerlingen.csv",
            "Leerlingnummer;Roepnaam;Achternaam;Groep\n1;Noor;Jansen;3A\n",
        ),
        (
            "resultaten.csv",
            "Leerlingnummer;Vak;Niveau\n1;Rekenen;M3\n",
        ),
    ]);
    let said = printed(&run(&["check", arg(folder.path()), "--format", "short"]));
    assert!(
        said.contains("resultaten.csv:2: waarschuwing[moment-unknown]"),
        "{said}"
    );
}

#[test]
fn one_bad_row_costs_one_pack_and_exit_code_1() {
    let csv = "Leerlingnummer;Roepnaam;Achternaam;Groep;Gesprek datum\n1;Noor;Jansen;3A;3-2-2027\n2;Bo;Smit;3A;morgen\n2;Cas;Dam;3A;\n3;Ada;Bos;3A;\n";
    let folder = school(&[("leerlingen.csv", csv)]);
    let out = tempfile::tempdir().expect("a folder");
    let output = run(&["render", arg(folder.path()), "--out", arg(out.path())]);
    assert_eq!(output.code, Some(1));
    let said = printed(&output);
    assert!(said.contains("rij 3, kolom E “Gesprek datum”"), "{said}");
    assert!(
        said.contains("Gemaakt:        2") && said.contains("Mislukt:        2"),
        "{said}"
    );
    let manifest = fs::read_to_string(out.path().join("manifest.json")).expect("a manifest");
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("json");
    assert_eq!(
        (&manifest["planned"], &manifest["made"], &manifest["failed"]),
        (&4.into(), &2.into(), &2.into())
    );
    assert!(manifest.to_string().contains("date-unreadable"));
}

#[test]
fn e2_a_workbook_may_hold_the_whole_school() {
    let input = project("fixtures/exports/schoolmap.xlsx");
    let packs = crate::support::packs(&input, &gespreksmap::plan::Wanted::default());
    let texts: Vec<String> = packs.iter().map(crate::support::flowing).collect();
    assert_eq!(texts.len(), 3);
    let about = |name: &str| {
        texts
            .iter()
            .find(|text| text.contains(name))
            .expect("a pack")
    };
    assert!(about("Stéphanie de Vries").contains("woensdag 3 februari 2027"));
    assert!(about("Stéphanie de Vries").contains("15.45"));
    // The sheet with appointments has the number 3 for 0003.
    assert!(about("Čedomir").contains("donderdag 4 februari 2027"));
    assert!(about("Yağmur").contains("Elif Yılmaz"));
}

#[test]
fn e1_a_roster_fills_in_what_the_table_of_pupils_does_not_say() {
    let roster = fs::read_to_string(project("fixtures/exports/edexml-parnassys.xml")).expect("it");
    let (_, rest) = roster.split_once("<leerling key=\"").expect("a pupil");
    let (number, _) = rest.split_once('"').expect("a key");
    let csv = format!("Leerlingnummer;Roepnaam\n{number};Noortje\n");
    let folder = school(&[("leerlingen.csv", &csv), ("school.xml", &roster)]);
    let said = printed(&run(&["check", arg(folder.path()), "--format", "short"]));
    assert!(
        said.contains("school.xml: informatie[roster-others]"),
        "{said}"
    );
    assert!(!said.contains("fout["), "{said}");
    let packs = crate::support::packs(folder.path(), &gespreksmap::plan::Wanted::default());
    let [pack] = packs.as_slice() else {
        panic!("one pack")
    };
    assert!(crate::support::flowing(pack).contains("Noortje"));
}

#[test]
fn columns_tell_what_they_were_taken_for_and_no_value_of_a_pupil() {
    let csv = "Stamnr;Roepnaam;Acternaam;Klas;BSN\n1;Noor;Jansen;3A;123456782\n";
    let folder = school(&[("leerlingen.csv", csv)]);
    let profile = folder.path().join("nieuw.toml");
    let args = ["columns", arg(folder.path()), "--write", arg(&profile)];
    let output = run(&args);
    assert_eq!(output.code, Some(0));
    let said = printed(&output);
    for wanted in [
        "A      Stamnr     leerlingnummer  zeker",
        "Is kolom C “Acternaam” de kolom met: achternaam?",
        "mag niet in een map",
    ] {
        assert!(said.contains(wanted), "{wanted} in {said}");
    }
    assert_eq!(said.matches("?\n").count(), 1, "one question: {said}");
    let written = fs::read_to_string(&profile).expect("a profile");
    for value in ["Noor", "Jansen", "3A", "123456782"] {
        assert!(!said.contains(value) && !written.contains(value), "{value}");
    }
    assert_eq!(run(&args).code, Some(2), "what is there is not overwritten");
    // The answer to the question makes it complete.
    let finished = written.replace("# surname =", "surname =");
    fs::write(folder.path().join("profiel.toml"), finished).expect("a profile");
    let said = printed(&run(&["columns", arg(folder.path())]));
    assert!(!said.contains("Vragen:"), "{said}");
}

#[test]
fn strict_makes_nothing_when_something_needs_a_look() {
    let out = tempfile::tempdir().expect("a folder");
    let folder = out.path().join("new");
    let output = start(&[
        "render",
        arg(&project("fixtures/de-regenboog")),
        "--out",
        arg(&folder),
        "--strict",
    ]);
    assert_eq!(output.code, Some(2));
    assert!(!folder.exists());
}

#[test]
fn check_writes_nothing() {
    let folder = school(&[(
        "leerlingen.csv",
        "Roepnaam;Achternaam;Groep\nNoor;Jansen;3A\n",
    )]);
    let before = tree(folder.path());
    let output = start(&["check", arg(folder.path())]);
    assert_eq!(output.code, Some(0));
    assert!(before == tree(folder.path()));
}

#[test]
fn a_demo_school_has_no_errors_and_is_the_same_for_the_same_seed() {
    let temp = tempfile::tempdir().expect("a folder");
    let folders = ["a", "b"].map(|name| temp.path().join(name));
    for folder in &folders {
        let output = run(&["demo", arg(folder), "--pupils", "60", "--seed", "7"]);
        assert_eq!(output.code, Some(0));
    }
    assert!(tree(&folders[0]) == tree(&folders[1]));
    let output = run(&["check", arg(&folders[0]), "--format", "json"]);
    assert_eq!(output.code, Some(0), "{}", printed(&output));
    let again = run(&["demo", arg(&folders[0])]);
    assert_eq!(
        again.code,
        Some(2),
        "a folder with something in it is not overwritten"
    );
}

#[test]
fn init_starts_a_folder_that_only_lacks_pupils() {
    let temp = tempfile::tempdir().expect("a folder");
    let folder = temp.path().join("school");
    assert_eq!(run(&["init", arg(&folder)]).code, Some(0));
    let output = run(&["check", arg(&folder), "--format", "short"]);
    let said = printed(&output);
    let problems: Vec<&str> = said.lines().filter(|line| line.contains('[')).collect();
    assert_eq!(problems.len(), 2, "{said}");
    assert!(problems[0].contains("no-rows"), "{said}");
    assert!(problems[1].contains("school-unnamed"), "{said}");
    let mut pupils = fs::read(folder.join("leerlingen.csv")).expect("the pupils");
    pupils.extend_from_slice(b"1;Noor;;Jansen;3A;3;\r\n");
    fs::write(folder.join("leerlingen.csv"), pupils).expect("written");
    assert_eq!(run(&["check", arg(&folder)]).code, Some(0));
}

#[test]
fn preview_makes_a_picture_of_each_page() {
    let out = tempfile::tempdir().expect("a folder");
    let input = project("fixtures/de-regenboog");
    let args = [
        "preview",
        arg(&input),
        "--pupil",
        "1022",
        "--part",
        "staircase",
        "--out",
        arg(out.path()),
        "--dpi",
        "40",
    ];
    let output = run(&args);
    assert_eq!(output.code, Some(0), "{}", printed(&output));
    let files = tree(out.path());
    assert_eq!(files.len(), 1);
    assert!(files[0].1.starts_with(b"\x89PNG"), "{}", files[0].0);
}

#[test]
fn selections_narrow_what_is_made_and_keep_its_names() {
    let input = project("fixtures/de-regenboog");
    let names = |args: &[&str]| {
        let out = tempfile::tempdir().expect("a folder");
        let mut all = vec![
            "render",
            arg(&input),
            "--out",
            arg(out.path()),
            "--part",
            "agreements",
        ];
        all.extend(args);
        assert_eq!(run(&all).code, Some(0), "{args:?}");
        tree(out.path())
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| name.ends_with(".pdf"))
            .collect::<Vec<_>>()
    };
    let all = names(&[]);
    let class = names(&["--class", "8b"]);
    assert_eq!(class.len(), 7);
    assert!(class.iter().all(|name| all.contains(name)));
    assert!(
        names(&["--lang", "ar"])
            .iter()
            .all(|name| name.ends_with("- ar.pdf"))
    );
    assert_eq!(names(&["--pupil", "1016"]).len(), 2);
}

#[test]
fn templates_are_exported_with_the_texts_they_read() {
    let temp = tempfile::tempdir().expect("a folder");
    let folder = temp.path().join("templates");
    assert_eq!(run(&["templates", "export", arg(&folder)]).code, Some(0));
    for file in [
        "parts/agenda.typ",
        "lib/theme.typ",
        "texts/nl.json",
        "fonts/NotoSans-Regular.ttf",
        "samples/agenda.typ",
    ] {
        assert!(folder.join(file).exists(), "{file}");
    }
}

#[test]
fn a_schools_own_template_and_text_take_the_place_of_the_built_in_ones() {
    let text = "agreements-title = Wat wij afspreken over { $pupil }\n";
    let template = "#let foot(data) = { set page(width: 170mm, height: 8mm, margin: 0pt); pdf.artifact[eigen voet] }\n";
    let folder = school(&[
        (
            "leerlingen.csv",
            "Roepnaam;Achternaam;Groep\nNoor;Jansen;3A\n",
        ),
        ("locales/nl/agreements.ftl", text),
        ("templates/parts/foot.typ", template),
    ]);
    let [pack] = crate::support::packs(folder.path(), &gespreksmap::plan::Wanted::default())
        .try_into()
        .ok()
        .expect("one");
    let words = crate::support::flowing(&pack);
    assert!(words.contains("Wat wij afspreken over Noor"), "{words}");
    assert!(words.contains("eigen voet"), "{words}");
}

#[test]
fn e1_every_header_line_met_in_public_gives_packs() {
    for entry in fs::read_dir(project("fixtures/exports")).expect("the exports") {
        let path = entry.expect("a file").path();
        let output = run(&["check", arg(&path), "--format", "short"]);
        assert!(
            output.code != Some(2),
            "{}: {}",
            path.display(),
            printed(&output)
        );
    }
}

#[test]
fn t3_a_speakers_list_goes_out_and_its_corrections_come_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (list, school) = (folder.path().join("list"), folder.path().join("school"));
    let made = run(&["locales", "sheet", "tr", arg(&list)]);
    assert_eq!(made.code, Some(0), "{}", printed(&made));
    assert!(list.join("leeslijst-tr.pdf").exists());
    let sheet = list.join("leeslijst-tr.csv");
    let text = fs::read_to_string(&sheet).expect("the list");
    assert!(text.lines().count() > 500, "every message is on it");
    // The last cell of a row is for the correction.
    let corrected: String = text
        .split_inclusive("\r\n")
        .map(|line| {
            if line.contains(";agenda-column-home;") {
                line.replace(";\r\n", ";Bizim evde\r\n")
            } else {
                line.to_owned()
            }
        })
        .collect();
    assert_ne!(text, corrected);
    fs::write(&sheet, corrected).expect("the corrected list");
    let import = [
        "locales",
        "import",
        "tr",
        arg(&sheet),
        "--into",
        arg(&school),
    ];
    let reader = ["--reviewer", "Ayşe Demir", "--date", "2027-01-12"];
    let taken = run(&[import.as_slice(), &reader].concat());
    assert_eq!(taken.code, Some(0), "{}", printed(&taken));
    let agenda = school.join("locales/tr/agenda.ftl");
    let agenda = fs::read_to_string(agenda).expect("the corrected texts");
    assert!(
        agenda.contains("agenda-column-home = Bizim evde"),
        "{agenda}"
    );
    assert!(agenda.contains("### The grid"), "comments stay");
    fs::write(
        school.join("leerlingen.csv"),
        "Roepnaam;Achternaam;Groep;Thuistaal\nNoor;Jansen;3A;Turks\n",
    )
    .expect("a pupil");
    let listed = printed(&run(&["locales", "list", arg(&school)]));
    assert!(
        listed.contains("nagelezen: Ayşe Demir, 2027-01-12"),
        "{listed}"
    );
    let strict = run(&["check", arg(&school), "--strict"]);
    assert_eq!(strict.code, Some(0), "{}", printed(&strict));
    let packs = crate::support::packs(&school, &gespreksmap::plan::Wanted::default());
    assert!(crate::support::flowing(&packs[0]).contains("Bizim evde"));
}

#[test]
fn t3_unread_translations_are_refused_when_the_school_wants_it() {
    let pupils = "Leerlingnummer;Roepnaam;Achternaam;Groep;Thuistaal\n1;Noor;Jansen;3A;\n2;Ali;Demir;3A;Turks\n";
    let settings = "[translations]\nrequire-reviewed = true\n";
    let folder = school(&[("leerlingen.csv", pupils), ("school.toml", settings)]);
    let out = folder.path().join("out");
    let output = run(&["render", arg(folder.path()), "--out", arg(&out)]);
    assert_eq!(output.code, Some(1));
    let said = printed(&output);
    assert!(said.contains("[review-missing]"), "{said}");
    assert!(
        said.contains("Gemaakt:        1 "),
        "the Dutch pack is made: {said}"
    );
    let strict = run(&["check", arg(folder.path()), "--strict"]);
    assert_ne!(strict.code, Some(0), "--strict refuses them too");
}

#[test]
fn the_texts_that_the_program_carries_pass_their_own_check() {
    let output = run(&["locales", "check"]);
    assert_eq!(output.code, Some(0), "{}", printed(&output));
    assert!(printed(&output).contains("0 fouten, 0 waarschuwingen"));
}
