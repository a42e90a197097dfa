//! Jobs that need no school: they write a folder to begin with or to look into.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Report, built_in_locales, phrase_bank, templates};
use crate::config;
use crate::diagnostic::Diagnostic;
use crate::domain::{LangTag, ObservationKind, Settings};
use crate::locale::{Arg, Locales, plain};
use crate::output;
use crate::render::{Press, Shared, Shelf};
use crate::source::{self, TableKind};
use crate::{built_in, check};

/// The page to try the envelope with, as `init` calls it.
const CALIBRATION: &str = "proefblad-envelop.pdf";

/// Writes an invented school.
pub fn demo(dir: &Path, pupils: u32, seed: u64) -> Report {
    let files = crate::demo::demo(pupils, seed)
        .into_iter()
        .map(|file| (file.name.to_owned(), file.bytes));
    write_folder(dir, files)
}

/// What the program carries, without a school.
pub(super) struct Bare {
    settings: Settings,
    pub(super) locales: Locales,
    shelf: Shelf,
    shared: Shared,
}

impl Bare {
    /// With the texts that the program carries.
    pub(super) fn of(locales: Locales) -> Self {
        let shelf = Shelf::new(&templates(BTreeMap::new()), &locales, None, None);
        let (settings, _) = config::read_settings(config::SCHOOL_TOML, "school.toml");
        Bare {
            settings,
            locales,
            shelf,
            shared: Shared::default(),
        }
    }

    pub(super) fn press(&self) -> Press<'_> {
        Press::new(
            &self.shelf,
            &self.locales,
            &self.settings,
            &self.shared,
            &|_| {},
        )
    }
}

/// Starts a school folder: settings with their explanation, a CSV with the usual columns for each table, and a
/// page to try the envelope with.
pub fn init(dir: &Path) -> Report {
    let page = built_in_locales().and_then(|locales| {
        let page = Bare::of(locales).press().calibration();
        page.map_err(|problem| vec![problem])
    });
    let page = match page {
        Ok(page) => page.bytes,
        Err(problems) => return Report::stopped(problems),
    };
    let settings = config::SCHOOL_TOML.as_bytes().to_vec();
    let files = [
        ("school.toml".to_owned(), settings),
        (CALIBRATION.to_owned(), page),
    ];
    let tables =
        TableKind::ALL.map(|kind| (format!("{}.csv", kind.stem()), source::empty_table(kind)));
    write_folder(dir, files.into_iter().chain(tables))
}

/// Writes the phrase bank with its codes, as a PDF to print and a CSV to search.
pub fn phrases(dir: &Path, beside: Option<&LangTag>) -> Report {
    match phrase_files(beside) {
        Ok(files) => write_folder(dir, files.into_iter()),
        Err(problems) => Report::stopped(problems),
    }
}

fn phrase_files(beside: Option<&LangTag>) -> Result<[(String, Vec<u8>); 2], Vec<Diagnostic>> {
    let bare = Bare::of(built_in_locales()?);
    let other = match beside {
        Some(tag) => {
            let known = bare
                .locales
                .iter()
                .map(|locale| locale.meta().tag.0.as_str());
            let missing = || vec![check::selection_empty(&tag.0, known)];
            Some(bare.locales.get(tag).ok_or_else(missing)?)
        }
        None => None,
    };
    let phrases = phrase_bank();
    let list = bare
        .press()
        .phrase_list(&phrases, other)
        .map_err(|problem| vec![problem])?;
    let dutch = bare.locales.dutch();
    let mut csv = "\u{feff}Code;Groep;Soort;Zin".to_owned();
    csv.extend(other.map(|locale| format!(";{}", locale.meta().name)));
    for phrase in phrases.iter() {
        let kind = match phrase.kind {
            ObservationKind::Strength => "sterk punt",
            ObservationKind::Talent => "talent",
            ObservationKind::Focus => "aandachtspunt",
        };
        let group = dutch.text(&format!("phrases-group-{}", phrase.group), &[]);
        csv.push_str(&format!("\r\n{};{group};{kind}", phrase.code));
        for locale in [Some(dutch), other].into_iter().flatten() {
            let name = [("pupil", Arg::Str("…"))];
            let text = plain(&locale.text(&format!("phrase-{}", phrase.code), &name));
            csv.push_str(&format!(";\"{}\"", text.replace('"', "\"\"")));
        }
    }
    csv.push_str("\r\n");
    Ok([
        ("zinnenbank.pdf".to_owned(), list.bytes),
        ("zinnenbank.csv".to_owned(), csv.into_bytes()),
    ])
}

/// Writes the built-in templates, with the texts they read, ready for a designer's own Typst.
pub fn export_templates(dir: &Path) -> Report {
    let locales = match built_in_locales() {
        Ok(locales) => locales,
        Err(problems) => return Report::stopped(problems),
    };
    let templates = built_in::templates()
        .into_iter()
        .map(|(path, bytes)| (path, bytes.to_vec()));
    let texts = locales.iter().map(|locale| {
        (
            format!("texts/{}.json", locale.meta().tag),
            locale.typst_json().into_bytes(),
        )
    });
    write_folder(dir, templates.chain(texts))
}

pub(super) fn write_folder(dir: &Path, files: impl Iterator<Item = (String, Vec<u8>)>) -> Report {
    if let Err(reason) = output::new_folder(dir) {
        return Report::stopped(vec![output::unwritable(dir, reason)]);
    }
    let mut report = Report::default();
    for (name, bytes) in files {
        let path = dir.join(&name);
        if let Err(problem) = output::put(&path, &bytes) {
            return Report::stopped(vec![problem]);
        }
        report.written.push(path);
    }
    report
}
