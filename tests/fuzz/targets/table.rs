//! A file of text as the table of pupils and as another one: rows, columns, survey, and the profile that is started from it.
#![no_main]

use std::collections::BTreeSet;

use gespreksmap_fuzz::run;
use gespreksmap_fuzz::source::TableKind;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // Workbooks and rosters have targets of their own.
    if bytes.starts_with(b"PK") {
        return;
    }
    let profile = run::profile(bytes);
    // The length chooses the kind beside the pupils: all of them for each input would take three times as long.
    let other = TableKind::ALL[bytes.len() % TableKind::ALL.len()];
    for kind in BTreeSet::from([TableKind::Pupils, other]) {
        let sheets = run::tables(&[(kind, run::file("tabel.csv", bytes))], profile);
        if kind == other {
            run::survey(&sheets, profile);
        }
    }
});
