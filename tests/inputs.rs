//! Files that no school would send on purpose: each has an answer, in little memory, and never a panic.

use std::fs;
use std::path::Path;

use crate::support::{Said, arg, program, run, school};

const HEADER: &str = "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerkracht";

/// What `check` says of one file, a line a problem, and how it ended.
fn answer(bytes: &[u8]) -> (String, i32) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("export.csv");
    fs::write(&path, bytes).expect("a file");
    said(run(&["check", arg(&path), "--format", "short"]))
}

fn said(output: Said) -> (String, i32) {
    let errors = &output.errors;
    assert!(!errors.contains("panicked"), "{errors}");
    (output.printed, output.code.unwrap_or(-1))
}

/// A table of one pupil whose given name is this.
fn called(name: &str) -> Vec<u8> {
    format!("{HEADER}\n1;{name};Jansen;3A;juf Ans\n2;Bo;Smit;3A;juf Ans\n").into_bytes()
}

#[test]
fn every_odd_file_has_its_answer() {
    let wide = |columns: usize| {
        let names: String = (0..columns).map(|at| format!(";k{at}")).collect();
        format!(
            "{HEADER}{names}\n1;Noor;Jansen;3A;juf Ans{}\n",
            ";x".repeat(columns)
        )
    };
    let utf_16 = |units: &[u16]| -> Vec<u8> {
        let start = format!("{HEADER}\n1;No");
        let end = "or;Jansen;3A;juf Ans\n";
        let text = start
            .encode_utf16()
            .chain(units.iter().copied())
            .chain(end.encode_utf16());
        [0xff, 0xfe]
            .into_iter()
            .chain(text.flat_map(u16::to_le_bytes))
            .collect()
    };
    let nul = called("No\0or");
    let cases: Vec<(&str, Vec<u8>, &str, i32)> = vec![
        ("empty", Vec::new(), "fout[file-empty]", 2),
        ("white space", b" \r\n\r\n".to_vec(), "fout[file-empty]", 2),
        ("header only", HEADER.into(), "fout[no-rows]", 2),
        (
            "no header",
            b"Noor;Jansen;3A\n".to_vec(),
            "fout[header-missing]",
            2,
        ),
        (
            "a picture",
            b"\x89PNG\r\n\x1a\n\0\0".to_vec(),
            "fout[not-a-table]",
            2,
        ),
        (
            "5,000 columns",
            wide(5_000).into(),
            "informatie[column-unused]",
            0,
        ),
        (
            "20,000 columns",
            wide(20_000).into(),
            "fout[header-missing]",
            2,
        ),
        (
            "NUL in a name",
            nul,
            "export.csv:2: fout[character-unprintable]",
            1,
        ),
        (
            "lone surrogate",
            utf_16(&[0xd800]),
            "waarschuwing[undecodable-text]",
            1,
        ),
        (
            "bidi override",
            called("No\u{202e}or"),
            "export.csv:2: fout[character-unprintable]",
            1,
        ),
        (
            "bidi isolate",
            called("No\u{2067}or"),
            "export.csv:2: fout[character-unprintable]",
            1,
        ),
        (
            "10,000 letters",
            called(&"N".repeat(10_000)),
            "export.csv:2:B: fout[name-too-long]",
            1,
        ),
        (
            "10 MB in a cell",
            called(&"N".repeat(10 << 20)),
            "export.csv:2:B: fout[name-too-long]",
            1,
        ),
        (
            "double header",
            format!("{HEADER};Groep\n1;Noor;Jansen;3A;juf Ans;3B\n").into(),
            "export.csv:1:F: waarschuwing[column-duplicate]",
            0,
        ),
        (
            "double number",
            format!("{HEADER}\n1;Noor;Jansen;3A;juf Ans\n1;Bo;Smit;3A;juf Ans\n").into(),
            "export.csv:3:A: fout[pupil-number-duplicate]",
            1,
        ),
    ];
    for (what, bytes, wanted, code) in cases {
        let (said, status) = answer(&bytes);
        let start: String = said.chars().take(2_000).collect();
        assert!(said.contains(wanted), "{what}: {start}");
        assert_eq!(status, code, "{what}: {start}");
    }
}

#[test]
fn e2_letters_that_join_or_part_others_are_part_of_a_name() {
    // A zero-width joiner and non-joiner belong to Persian names, a combining mark to any.
    for name in ["می\u{200c}نا", "Zoe\u{308}", "O\u{2019}Neil"] {
        let (said, status) = answer(&called(name));
        assert_eq!(status, 0, "{name}: {said}");
    }
}

#[test]
fn a_folder_where_a_file_is_wanted_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("leerlingen.csv")).expect("a folder");
    let (said, status) = said(run(&["check", arg(folder.path()), "--format", "short"]));
    let wanted = "leerlingen.csv: fout[file-unreadable]: Dit bestand kan niet worden gelezen: is geen map of bestand";
    assert!(
        said.contains(wanted) && !said.contains("bestaat niet"),
        "{said}"
    );
    assert_eq!(status, 2);
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = school(&[("leerlingen.csv", HEADER)]);
    let path = folder.path().join("leerlingen.csv");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("permissions");
    if fs::read(&path).is_ok() {
        // Who may read everything (root) cannot see this answer.
        return;
    }
    let (said, status) = said(run(&["check", arg(folder.path()), "--format", "short"]));
    assert!(said.contains("u mag er niet bij"), "{said}");
    assert_eq!(status, 2);
}

/// Runs a check that may take so much memory, in KiB.
fn check_within(path: &Path, kibibytes: u32) -> (String, i32) {
    let command = format!("ulimit -v {kibibytes} && exec \"$0\" \"$@\"");
    let program = program();
    let output = std::process::Command::new("sh")
        .args(["-c", &command])
        .arg(program.get_program())
        .args(["check", arg(path), "--format", "short"])
        .output()
        .expect("the program starts");
    said(output.into())
}

#[cfg(unix)]
#[test]
fn a_gigabyte_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["export.csv", "export.xlsx", "export.xml"] {
        let path = folder.path().join(name);
        let file = fs::File::create(&path).expect("a file");
        // Sparse: it takes no room on the disk.
        file.set_len(1 << 30).expect("a length");
        let (said, status) = check_within(&path, 1_000_000);
        assert!(
            said.contains(
                "fout[file-unreadable]: Dit bestand kan niet worden gelezen: is te groot"
            ),
            "{said}"
        );
        assert_eq!(status, 2);
    }
}

#[cfg(unix)]
#[test]
fn ten_megabytes_in_a_cell_take_little_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("export.csv");
    fs::write(&path, called(&"N".repeat(10 << 20))).expect("a file");
    let (said, status) = check_within(&path, 1_500_000);
    assert!(said.contains("fout[name-too-long]"), "{said}");
    assert_eq!(status, 1);
}
