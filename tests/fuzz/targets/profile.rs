//! `Profile::extend` with any text: a school's own `profiel.toml`.
#![no_main]

use std::sync::LazyLock;

use gespreksmap_fuzz::claims::{self, claim};
use gespreksmap_fuzz::diagnostic::Place;
use gespreksmap_fuzz::run;
use gespreksmap_fuzz::source::{self, Profile, Survey, TableKind, Taken};
use libfuzzer_sys::fuzz_target;

static BUILT_IN: LazyLock<Profile> = LazyLock::new(Profile::built_in);

fuzz_target!(|text: &str| {
    let mut profile = BUILT_IN.clone();
    let faults = profile.extend(text, "profiel.toml");
    claims::of_diagnostics(&faults, &|file| file == "profiel.toml");
    let lines = 1 + text.matches('\n').count();
    for fault in &faults {
        let is_there = matches!(fault.place, Place::Setting { line, .. } if line <= lines);
        claim("fault-at-a-line", is_there, || format!("{fault:?}"));
    }
    let in_order = faults
        .windows(2)
        .all(|pair| pair[0].place.order() <= pair[1].place.order());
    claim("faults-in-order", in_order, || format!("{faults:?}"));
    let again = BUILT_IN.clone().extend(text, "profiel.toml");
    claim("faults-are-the-same-again", again == faults, || {
        format!("{again:?} {faults:?}")
    });

    // Its names as headers, and its values as cells, beside what may never be read (P1).
    let is_name =
        |name: &&str| name.len() < 80 && !name.contains([';', ',', '\t', '|', '\r', '\n', '"']);
    let names: Vec<&str> = text
        .split(['"', '\''])
        .skip(1)
        .step_by(2)
        .filter(is_name)
        .take(12)
        .collect();
    for name in &names {
        profile.answer(name);
        profile.title(name);
        profile.language(name);
        profile.level(name);
        profile.is_blank(name);
        profile.subject_of_test(name);
        profile.subject(name);
    }
    let cells = names.join(";");
    let table = format!("Naam;Groep;BSN;Leerlingnummer;{cells}\nNoor;4A;123456782;1;{cells}\n");
    let kind = TableKind::ALL[text.len() % TableKind::ALL.len()];
    let files = [(kind, run::file("tabel.csv", table.as_bytes()))];
    let before = surveyed(&files, &BUILT_IN);
    let sheets = run::tables(&files, &profile);
    run::survey(&sheets, &profile);
    let after = surveyed(&files, &profile);
    if let (Some(before), Some(after)) = (before, after) {
        for (old, new) in before.columns.iter().zip(&after.columns) {
            let stays = old.header != new.header
                || old.taken != Taken::Forbidden
                || new.taken == Taken::Forbidden;
            claim("forbidden-stays-forbidden", stays, || format!("{new:?}"));
        }
    }
    let stored = format!(
        "{:?}",
        sheets.iter().map(|sheet| &sheet.table).collect::<Vec<_>>()
    );
    let is_kept = names.iter().any(|name| name.contains("123456782"));
    claim(
        "bsn-is-not-stored",
        is_kept || !stored.contains("123456782"),
        || stored.clone(),
    );
    if kind == TableKind::Pupils {
        run::school(sheets, &profile);
    }
});

fn surveyed(files: &[(TableKind, source::SchoolFile)], profile: &Profile) -> Option<Survey> {
    let (found, _) = source::table_files(files.to_vec(), profile);
    let file = found.first()?;
    let table = source::read(file, profile).table?;
    Some(source::survey(file.kind, &table, profile, &|_| false))
}
