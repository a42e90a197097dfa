//! Jobs around the texts: which languages there are, whether their texts are right, lists for speakers (T3).

use std::path::Path;
use std::sync::Arc;

use super::Report;
use super::carried::{carried_texts, locale_files, locales, templates};
use super::folders::{Bare, write_folder};
use crate::diagnostic::{Diagnostic, FileReason, Place, Problem};
use crate::domain::LangTag;
use crate::locale::{self, LocaleFiles, Locales, Reader};
use crate::render::Shelf;
use crate::source::{self, Folder};
use crate::{check, output};

/// A language as `locales list` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedLocale {
    /// `tr`.
    pub tag: String,
    /// `Turks`.
    pub dutch_name: String,
    /// `Türkçe`.
    pub name: String,
    /// Who read it and when, when somebody did.
    pub review: Option<String>,
    /// How many doubts the translator noted.
    pub doubts: usize,
}

/// Every language with texts, Dutch first.
pub fn list_locales(input: Option<&Path>) -> Report {
    let (_, locales, problems) = match opened(input) {
        Ok(opened) => opened,
        Err(problems) => return Report::stopped(problems),
    };
    let listed = locales.iter().map(|locale| {
        let meta = locale.meta();
        let review = &meta.review;
        let read = [review.reviewer.as_deref(), review.date.as_deref()];
        let read: Vec<&str> = read.into_iter().flatten().collect();
        ListedLocale {
            tag: meta.tag.to_string(),
            dutch_name: locales.languages().dutch_name(&meta.tag).to_owned(),
            name: meta.name.clone(),
            review: review.reviewed.then(|| read.join(", ")),
            doubts: review.doubts.len(),
        }
    });
    Report {
        locales: listed.collect(),
        problems,
        ..Report::default()
    }
}

/// Whether the texts of every language fit the Dutch ones, and what is worth a second look.
pub fn check_locales(input: Option<&Path>) -> Report {
    match found_in_texts(input) {
        Ok(problems) => Report {
            problems,
            ..Report::default()
        },
        Err(problems) => Report::stopped(problems),
    }
}

/// Holds every language against Dutch, also those that the program carries.
fn found_in_texts(input: Option<&Path>) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let folder = folder(input)?;
    let (built_in, own) = (carried_texts(), locale_files(folder.locales));
    let (locales, mut problems) = Locales::load(built_in.clone(), own.clone())?;
    let locales = Arc::new(locales);
    let shelf = Shelf::new(&templates(folder.templates), &locales, None, None);
    let Some(dutch) = built_in.iter().find(|it| it.tag == "nl").cloned() else {
        return Err(problems);
    };
    for files in built_in.iter().chain(&own).filter(|it| it.tag != "nl") {
        let Some(locale) = locales.get(&LangTag(files.tag.clone())) else {
            continue;
        };
        let fonts = &locale.meta().fonts;
        let found = locale::doubts(&dutch, files, &|c| shelf.has(fonts, c));
        problems.extend(found);
    }
    crate::diagnostic::sort(&mut problems);
    Ok(problems)
}

/// The texts and templates of a school folder; that it has no pupils yet is no matter here.
fn folder(input: Option<&Path>) -> Result<Folder, Vec<Diagnostic>> {
    match input {
        None => Ok(Folder::default()),
        Some(input) if input.is_dir() => Ok(source::open(input).0),
        Some(input) => {
            let reason = FileReason::NotFound;
            let problem = Problem::FileUnreadable { reason };
            Err(vec![Diagnostic::file(
                problem,
                &input.display().to_string(),
            )])
        }
    }
}

/// A school folder, its languages made ready, and what is wrong with those of the school.
fn opened(
    input: Option<&Path>,
) -> Result<(Folder, Arc<Locales>, Vec<Diagnostic>), Vec<Diagnostic>> {
    let folder = folder(input)?;
    let mut problems = Vec::new();
    let locales = locales(&folder, &mut problems)?;
    Ok((folder, locales, problems))
}

/// Files of Dutch and of another language, with that language made ready.
struct Pair {
    dutch: LocaleFiles,
    own: LocaleFiles,
    locales: Arc<Locales>,
}

/// A built-in language, or one that a school folder adds or changes.
fn pair(tag: &LangTag, school: Option<&Path>) -> Result<Pair, Vec<Diagnostic>> {
    let folder = folder(school.filter(|it| it.is_dir()))?;
    let built_in = carried_texts();
    let added = locale_files(folder.locales.clone());
    let of = |files: &[LocaleFiles], tag: &str| files.iter().find(|it| it.tag == tag).cloned();
    let own = match (of(&built_in, &tag.0), of(&added, &tag.0)) {
        (Some(built_in), Some(own)) => Some(locale::merged(&built_in, &own)),
        (Some(files), None) | (None, Some(files)) => Some(files),
        (None, None) => None,
    };
    match (of(&built_in, "nl"), own.filter(|_| !tag.is_dutch())) {
        (Some(dutch), Some(own)) => {
            let mut faults = Vec::new();
            let locales = locales(&folder, &mut faults)?;
            if locales.get(tag).is_none() {
                return Err(faults);
            }
            Ok(Pair {
                dutch,
                own,
                locales,
            })
        }
        _ => {
            let known = built_in.iter().map(|it| it.tag.as_str());
            Err(vec![check::selection_empty(&tag.0, known)])
        }
    }
}

/// Writes the texts of one language as a list for a speaker: a PDF to read, a CSV to correct.
pub fn review_sheet(tag: &LangTag, dir: &Path) -> Report {
    match review_files(tag) {
        Ok(files) => write_folder(dir, files.into_iter()),
        Err(problems) => Report::stopped(problems),
    }
}

fn review_files(tag: &LangTag) -> Result<[(String, Vec<u8>); 2], Vec<Diagnostic>> {
    let Pair {
        dutch,
        own,
        locales,
    } = pair(tag, None)?;
    let rows = locale::rows(&dutch, &own);
    let bare = Bare::of(locales);
    let locale = (bare.locales.get(tag)).expect("a pair has its language ready");
    let list = bare
        .press()
        .review_sheet(&rows, locale)
        .map_err(|problem| vec![problem])?;
    Ok([
        (format!("leeslijst-{tag}.pdf"), list.bytes),
        (
            format!("leeslijst-{tag}.csv"),
            locale::csv(&rows, &locale.meta().name),
        ),
    ])
}

/// Puts the corrections of a list into `locales/<tag>` of a school folder. What is there already is corrected;
/// else the built-in texts are, and the whole language is written. Nothing is written when a text would be wrong.
pub fn import_sheet(tag: &LangTag, sheet: &Path, into: &Path, reader: Reader<'_>) -> Report {
    match corrected_files(tag, sheet, into, reader) {
        Ok((files, problems)) => {
            let mut report = Report {
                problems,
                ..Report::default()
            };
            let folder = into.join("locales").join(&tag.0);
            for (name, text) in files.files {
                let path = folder.join(name);
                if let Err(problem) = output::put(&path, text.as_bytes()) {
                    return Report::stopped(vec![problem]);
                }
                report.written.push(path);
            }
            report
        }
        Err(problems) => Report::stopped(problems),
    }
}

fn corrected_files(
    tag: &LangTag,
    sheet: &Path,
    into: &Path,
    reader: Reader<'_>,
) -> Result<(LocaleFiles, Vec<Diagnostic>), Vec<Diagnostic>> {
    let Pair { own, .. } = pair(tag, Some(into))?;
    let file = source::read_file(sheet).map_err(|problem| vec![problem])?;
    let (name, (text, problem)) = (file.name, source::text(&file.bytes));
    if let Some(problem) = problem {
        return Err(vec![Diagnostic::file(problem, &name)]);
    }
    let Some(corrected) = locale::corrected(&own, &text) else {
        return Err(vec![Diagnostic::file(Problem::SheetUnreadable, &name)]);
    };
    let files = locale::reviewed(corrected.files, reader);
    let (_, faults) = Locales::proven(carried_texts(), vec![files.clone()])?;
    if !faults.is_empty() {
        return Err(faults);
    }
    let strays = corrected.strays.into_iter().map(|stray| {
        let place = Place::Template {
            file: name.clone(),
            line: Some(stray.line),
        };
        Diagnostic::new(Problem::CorrectionStray { id: stray.id }, place)
    });
    Ok((files, strays.collect()))
}
