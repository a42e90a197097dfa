//! The way of the pipeline up to the checks, with the claims made at each step.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::check::{Rules, check};
use crate::claims::{self, claim};
use crate::diagnostic::{Diagnostic, Levels, Place, sort};
use crate::domain::{LangTag, Languages, Phrases, School, Settings};
use crate::intake::{self, Known, Sheet};
use crate::source::{self, Lvs, Profile, SchoolFile, TableFile, TableKind};

/// The profiles that come with the program.
static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    let lvs = [None].into_iter().chain(Lvs::ALL.map(Some));
    lvs.map(|lvs| Profile::layered(lvs, None).0).collect()
});

static LANGUAGES: LazyLock<Languages> = LazyLock::new(Languages::default);

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::read(include_str!("../../../locales/phrases.toml")).expect("the built-in phrase bank")
});

/// One of the profiles, always the same for the same bytes.
pub fn profile(bytes: &[u8]) -> &'static Profile {
    &PROFILES[bytes.len() % PROFILES.len()]
}

/// A file of the school.
pub fn file(name: &str, bytes: &[u8]) -> SchoolFile {
    SchoolFile {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    }
}

/// Reads the tables of files, and claims what holds of each.
pub fn tables(files: &[(TableKind, SchoolFile)], profile: &Profile) -> Vec<Sheet> {
    let is_file = |name: &str| {
        let is =
            |file: &SchoolFile| name == file.name || name.starts_with(&format!("{} [", file.name));
        files.iter().any(|(_, file)| is(file))
    };
    let (found, diagnostics) = source::table_files(files.to_vec(), profile);
    claims::of_diagnostics(&diagnostics, &is_file);
    found
        .iter()
        .filter_map(|file| table(file, profile, &is_file))
        .collect()
}

fn table(file: &TableFile, profile: &Profile, is_file: &dyn Fn(&str) -> bool) -> Option<Sheet> {
    let read = source::read(file, profile);
    claims::of_diagnostics(&read.diagnostics, is_file);
    let is_told = read.table.is_some() || !read.diagnostics.is_empty();
    claim("no-table-is-told", is_told, || file.name.clone());
    let table = read.table?;
    claims::of_table(&table, read.is_roster);
    let is_text = !read.is_roster && !file.bytes().starts_with(b"PK");
    if is_text {
        claims::of_lines(&table, &source::text(file.bytes()).0);
    }
    let (columns, found) = profile.columns(file.kind, &table);
    claims::of_diagnostics(&found, is_file);
    claims::of_rows(&table, &[read.diagnostics, found].concat());
    Some(Sheet {
        kind: file.kind,
        is_roster: read.is_roster,
        table,
        columns,
    })
}

/// Surveys tables as `columns` does, and claims what holds of each.
pub fn survey(sheets: &[Sheet], profile: &Profile) {
    for Sheet {
        kind,
        table,
        columns,
        ..
    } in sheets
    {
        let survey = source::survey(*kind, table, profile, &intake::is_unclear);
        claims::of_columns(table, columns, &survey);
        claims::of_started_profile(*kind, table, columns, survey, profile);
    }
}

/// Makes the school of its tables and checks it; the order of the tables makes no difference, and whoever is
/// blocked is blocked by an error that is told. Two files for one table are told before it comes to this.
pub fn school(mut sheets: Vec<Sheet>, profile: &Profile) {
    let which = |sheet: &Sheet| (sheet.kind, sheet.is_roster);
    let is_twin = |at: usize| {
        sheets[..at]
            .iter()
            .any(|it| which(it) == which(&sheets[at]))
    };
    if (0..sheets.len()).any(is_twin) {
        return;
    }
    let levels = Levels::default();
    let known = Known {
        profile,
        languages: &LANGUAGES,
        phrases: &PHRASES,
        levels: &levels,
        now: None,
    };
    let names: Vec<String> = sheets
        .iter()
        .map(|sheet| sheet.table.file().to_owned())
        .collect();
    let is_file = |name: &str| name == "school.toml" || names.iter().any(|known| known == name);
    let (school, mut told) = intake::read(sheets.clone(), known);
    claims::of_diagnostics(&told, &is_file);
    sheets.reverse();
    let (again, mut told_again) = intake::read(sheets, known);
    claim("order-of-tables-is-no-matter", again == school, || {
        format!("{again:?} {school:?}")
    });
    sort(&mut told);
    sort(&mut told_again);
    claim("order-of-tables-tells-the-same", told == told_again, || {
        format!("{told:?} {told_again:?}")
    });
    of_school(&school, &told);
    let settings = Settings::default();
    let rules = Rules {
        settings: &settings,
        languages: &LANGUAGES,
        texts: &BTreeMap::from([(LangTag::dutch(), true), (LangTag("tr".to_owned()), false)]),
        printable: &|c| u32::from(c) < 0x1_0000 && c != '☃',
    };
    let count = school.pupils.len();
    let (checked, found) = check(school, &rules);
    claims::of_diagnostics(&found, &is_file);
    claim(
        "check-keeps-the-pupils",
        checked.get().pupils.len() == count,
        || format!("{count}"),
    );
    told.extend(found);
    of_school(checked.get(), &told);
}

fn of_school(school: &School, told: &[Diagnostic]) {
    let is_told = |code: &str| {
        told.iter()
            .any(|it| it.is_error() && it.problem.code() == code)
    };
    for pupil in &school.pupils {
        let blocked = pupil.blocked.is_none_or(is_told);
        claim("blocked-is-told", blocked, || {
            format!("{:?}", pupil.blocked)
        });
    }
    claim(
        "lost-is-told",
        school.lost.iter().all(|code| is_told(code)),
        || format!("{:?}", school.lost),
    );
    let mut numbers: Vec<&str> = school
        .pupils
        .iter()
        .map(|pupil| pupil.number.0.as_str())
        .collect();
    numbers.sort_unstable();
    let is_one = numbers.windows(2).all(|pair| pair[0] != pair[1]);
    claim("a-number-is-one-pupils", is_one, || format!("{numbers:?}"));
    // An error at the row of a pupil is an error of that pupil's pack.
    for error in told.iter().filter(|it| it.is_error()) {
        let of_row = |pupil: &&crate::domain::Pupil| match (&pupil.place, &error.place) {
            (
                Place::Row { file, row, .. },
                Place::Row {
                    file: other,
                    row: at,
                    ..
                },
            ) => file == other && row == at,
            (
                Place::Row { file, row, .. },
                Place::Cell {
                    file: other,
                    row: at,
                    ..
                },
            ) => **file == **other && row == at,
            _ => false,
        };
        let pupil = school.pupils.iter().find(of_row);
        claim(
            "error-blocks-its-pupil",
            pupil.is_none_or(|it| it.blocked.is_some()),
            || format!("{error:?}"),
        );
    }
}
