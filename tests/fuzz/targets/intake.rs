//! A whole school: its tables in the order of `TableKind::ALL` with a group separator (0x1D) after each, then a
//! roster; what is empty is not there.
#![no_main]

use gespreksmap_fuzz::run;
use gespreksmap_fuzz::source::{SchoolFile, TableKind};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let profile = run::profile(bytes);
    let kinds = TableKind::ALL.into_iter().chain([TableKind::Pupils]);
    let files: Vec<(TableKind, SchoolFile)> = bytes
        .split(|&byte| byte == 0x1d)
        .zip(kinds)
        .enumerate()
        .filter(|(_, (part, _))| !part.is_empty() && !part.starts_with(b"PK"))
        .map(|(at, (part, kind))| {
            let name = if at == 7 {
                "rooster.xml".to_owned()
            } else {
                format!("{}.csv", kind.stem())
            };
            (kind, run::file(&name, part))
        })
        .collect();
    run::school(run::tables(&files, profile), profile);
});
