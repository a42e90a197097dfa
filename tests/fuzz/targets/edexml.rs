//! A roster in EDEXML, alone.
#![no_main]

use gespreksmap_fuzz::claims::claim;
use gespreksmap_fuzz::intake::Sheet;
use gespreksmap_fuzz::run;
use gespreksmap_fuzz::source::TableKind;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        return;
    }
    let profile = run::profile(b"");
    let read = |bytes: &[u8]| {
        let files = [(TableKind::Pupils, run::file("rooster.xml", bytes))];
        let mut sheets = run::tables(&files, profile);
        sheets.retain(|sheet| sheet.is_roster);
        sheets
    };
    let sheets = read(bytes);
    if let Some(sheet) = sheets.first() {
        claim(
            "roster-has-its-columns",
            sheet.table.headers().len() == 7,
            || format!("{:?}", sheet.table.headers()),
        );
        // A citizen number (P1) in every pupil changes nothing.
        if let Some(other) = read(&with_numbers(bytes)).first() {
            let same = cells(sheet) == cells(other);
            claim("forbidden-is-not-read", same, || {
                format!("{:?}", cells(other))
            });
        }
    }
    run::school(sheets, profile);
});

fn cells(sheet: &Sheet) -> Vec<Vec<&str>> {
    let rows = sheet.table.rows();
    rows.map(|row| (0..7).map(|column| row.cell(column).text()).collect())
        .collect()
}

/// The same file with a citizen number before each end of a pupil that is one.
fn with_numbers(bytes: &[u8]) -> Vec<u8> {
    const END: &[u8] = b"</leerling>";
    let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    if has(b"<![CDATA[") || has(b"<!--") || has(b"<?") {
        return bytes.to_vec();
    }
    let mut other = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(END.len()).position(|window| window == END) {
        other.extend_from_slice(&rest[..at]);
        other.extend_from_slice(b"<bsn>123456782</bsn></leerling>");
        rest = &rest[at + END.len()..];
    }
    other.extend_from_slice(rest);
    other
}
