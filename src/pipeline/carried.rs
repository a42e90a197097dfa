//! What the program carries, put ready once: texts, templates and fonts are the same for every school that does not
//! change them.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::built_in;
use crate::diagnostic::Diagnostic;
use crate::domain::Phrases;
use crate::locale::{LocaleFiles, Locales};
use crate::render::Ware;
use crate::source::Folder;

/// Texts that are put ready, and what is wrong with those that are not; or why there are none.
type Texts = Result<(Arc<Locales>, Vec<Diagnostic>), Vec<Diagnostic>>;

/// The texts for a school: those that the program carries, with its own over them.
pub(super) fn locales(
    folder: &Folder,
    problems: &mut Vec<Diagnostic>,
) -> Result<Arc<Locales>, Vec<Diagnostic>> {
    let (locales, found) = if folder.locales.is_empty() {
        unchanged_texts()?
    } else {
        read_texts(locale_files(folder.locales.clone()))?
    };
    problems.extend(found);
    Ok(locales)
}

/// The texts that the program carries.
pub fn built_in_locales() -> Result<Arc<Locales>, Vec<Diagnostic>> {
    Ok(unchanged_texts()?.0)
}

fn unchanged_texts() -> Texts {
    static TEXTS: OnceLock<Texts> = OnceLock::new();
    // Read outside of the lock: languages are read in parallel, and a thread that waits for one may take up other
    // work that asks for the texts as well.
    if let Some(texts) = TEXTS.get() {
        return texts.clone();
    }
    let texts = read_texts(Vec::new());
    TEXTS.get_or_init(|| texts).clone()
}

fn read_texts(own: Vec<LocaleFiles>) -> Texts {
    let (locales, found) = Locales::proven(carried_texts(), own)?;
    Ok((Arc::new(locales), found))
}

/// The files of the texts that the program carries.
pub(super) fn carried_texts() -> Vec<LocaleFiles> {
    let files = built_in::locales().into_iter();
    locale_files(files.map(|(path, bytes)| (path, bytes.to_vec())).collect())
}

/// `nl/common.ftl` … → a list of locales.
pub(super) fn locale_files(files: BTreeMap<String, Vec<u8>>) -> Vec<LocaleFiles> {
    let mut locales: BTreeMap<String, LocaleFiles> = BTreeMap::new();
    for (path, bytes) in files {
        let Some((tag, name)) = path.split_once('/') else {
            continue;
        };
        let locale = locales
            .entry(tag.to_owned())
            .or_insert_with(|| LocaleFiles {
                tag: tag.to_owned(),
                origin: format!("locales/{tag}"),
                files: BTreeMap::new(),
            });
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|it| String::from_utf8_lossy(it.as_bytes()).into_owned());
        locale.files.insert(name.to_owned(), text);
    }
    locales.into_values().collect()
}

/// The templates and fonts that the program carries, with the school's own over them, file by file.
pub(super) fn templates(own: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Ware> {
    static CARRIED: OnceLock<BTreeMap<String, Ware>> = OnceLock::new();
    let carried = CARRIED.get_or_init(|| built_in::templates().into_iter().map(ready).collect());
    let mut templates = carried.clone();
    templates.extend(own.into_iter().map(ready));
    templates
}

fn ready<B>((path, bytes): (String, B)) -> (String, Ware)
where
    B: AsRef<[u8]> + Send + Sync + 'static,
{
    let ware = Ware::new(&path, bytes);
    (path, ware)
}

/// The phrase bank that the program carries.
pub(super) fn phrase_bank() -> Phrases {
    let text = String::from_utf8_lossy(built_in::phrases());
    Phrases::read(&text).expect("the built-in phrase bank is right: a test reads it")
}
