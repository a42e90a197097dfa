//! A workbook. What begins with `PK` is one as it is; else the input is parts with a group separator (0x1D)
//! between them, each a letter that names it and its XML, put into a zip with sane parts for the others.
#![no_main]

use std::io::{Cursor, Write};

use gespreksmap_fuzz::run;
use gespreksmap_fuzz::source::TableKind;
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The letter of a part, its path and what stands there when the input does not say.
const PARTS: [(u8, &str, &str); 7] = [
    (
        b'1',
        "xl/worksheets/sheet1.xml",
        include_str!("../seeds/xlsx-parts/sheet1.xml"),
    ),
    (
        b'2',
        "xl/worksheets/sheet2.xml",
        include_str!("../seeds/xlsx-parts/sheet2.xml"),
    ),
    (
        b's',
        "xl/sharedStrings.xml",
        include_str!("../seeds/xlsx-parts/sharedStrings.xml"),
    ),
    (
        b'y',
        "xl/styles.xml",
        include_str!("../seeds/xlsx-parts/styles.xml"),
    ),
    (
        b'w',
        "xl/workbook.xml",
        include_str!("../seeds/xlsx-parts/workbook.xml"),
    ),
    (
        b'r',
        "xl/_rels/workbook.xml.rels",
        include_str!("../seeds/xlsx-parts/workbook.xml.rels"),
    ),
    (
        b'p',
        "_rels/.rels",
        include_str!("../seeds/xlsx-parts/rels.xml"),
    ),
];

fuzz_target!(
    init: {
        let _ = gespreksmap_fuzz::run::profile(b"");
        catch_panics_of_libraries();
    },
    |bytes: &[u8]| {
        let packed = if bytes.starts_with(b"PK") { bytes.to_vec() } else { package(bytes) };
        let profile = run::profile(b"");
        let sheets = run::tables(&[(TableKind::Pupils, run::file("leerlingen.xlsx", &packed))], profile);
        run::survey(&sheets, profile);
        run::school(sheets, profile);
    }
);

/// The program catches the panics of calamine, as in `workbook.rs`; those of its own code are findings.
fn catch_panics_of_libraries() {
    let abort = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let of_library = panic
            .location()
            .is_some_and(|at| at.file().contains("/registry/"));
        if of_library {
            eprintln!("caught: {panic}");
        } else {
            abort(panic);
        }
    }));
}

fn package(bytes: &[u8]) -> Vec<u8> {
    let own: Vec<&[u8]> = bytes.split(|&byte| byte == 0x1d).collect();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (letter, path, sane) in PARTS {
        let xml = own.iter().find_map(|part| part.strip_prefix(&[letter]));
        zip.start_file(path, stored).expect("a part");
        zip.write_all(xml.unwrap_or(sane.as_bytes()))
            .expect("its XML");
    }
    zip.finish().expect("a zip").into_inner()
}
