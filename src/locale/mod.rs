//! Texts in many languages: Fluent messages, metadata and calendar words, complete and checked.
//!
//! In come the files of folders `locales/<tag>/`, as text; out come [`Locales`]. Dutch is the model (B6): every
//! other locale has the same messages with the same variables, or it is left out and its faults are told. What the
//! program carries is held against it by the tests, what a school adds or changes in every run. There is no
//! fallback from one language to another here: whoever asks for a language that is not there gets nothing.
//! Files are read elsewhere; which pack gets which language is the plan's.
//!
//! | file | what |
//! |---|---|
//! | `source` | one folder read: messages with lines, keys |
//! | `shape` | what a message does with its variables |
//! | `check`, `plural` | the folder held against Dutch and against the plural rules of its language |
//! | `fields`, `meta`, `calendar` | `locale.toml` |
//! | `head` | what every run reads of a locale, with its texts to come |
//! | `texts` | a finished [`Locale`] at work |
//! | `sheet` | texts as a list for a speaker, and its corrections back into the files |
//! | `quality` | what is worth a second look and is no fault |
//! | `pseudo` | a made-up language for tests |

mod calendar;
mod characters;
mod check;
mod fault;
mod fields;
mod head;
mod meta;
mod plural;
mod pseudo;
mod quality;
#[cfg(test)]
mod samples;
mod shape;
mod sheet;
mod source;
mod texts;

pub use characters::plain;
pub use meta::{Direction, Meta, Review};
pub use pseudo::pseudo;
pub use quality::{Coverage, doubts};
pub use sheet::{Corrected, Reader, SheetRow, Stray, corrected, csv, merged, reviewed, rows};
pub use texts::{Arg, Locale, TextError};

use std::collections::BTreeMap;

use rayon::prelude::*;
use typst::utils::hash128;

use self::check::Model;
use self::fault::{Faults, Spot};
use self::head::Head;
use self::source::Source;
use crate::diagnostic::Diagnostic;
use crate::domain::{LangTag, Languages};

/// The files of one locale.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LocaleFiles {
    /// Name of the folder: `fa-AF`.
    pub tag: String,
    /// The folder as a reader knows it, for places: `locales/fa-AF`.
    pub origin: String,
    /// Name of a file (`common.ftl`) and its text.
    pub files: BTreeMap<String, String>,
}

/// Every language that has texts. Can be shared between threads.
#[derive(Debug)]
pub struct Locales {
    dutch: Locale,
    others: BTreeMap<LangTag, Locale>,
    languages: Languages,
    hash: u128,
}

impl Locales {
    /// Reads the built-in locales and the school's own. A folder of the school with the tag of a built-in one
    /// replaces messages and keys of `locale.toml` one by one; another tag adds a language.
    ///
    /// Gives the locales without those that have a fault, and the faults of these.
    ///
    /// # Errors
    ///
    /// Only the faults, when Dutch itself is missing or faulty, built in or after the school's changes:
    /// then nothing can be made.
    pub fn load(
        built_in: Vec<LocaleFiles>,
        own: Vec<LocaleFiles>,
    ) -> Result<(Locales, Vec<Diagnostic>), Vec<Diagnostic>> {
        put_together(built_in, own, false)
    }

    /// The same for built-in locales that the tests of the program have held against Dutch: those that the school
    /// does not touch are taken as they are, and each is read when its first text is asked for.
    ///
    /// # Errors
    ///
    /// As [`Locales::load`], for Dutch after the school's changes.
    ///
    /// # Panics
    ///
    /// The first text of an untouched locale panics when its files have a fault after all.
    pub fn proven(
        built_in: Vec<LocaleFiles>,
        own: Vec<LocaleFiles>,
    ) -> Result<(Locales, Vec<Diagnostic>), Vec<Diagnostic>> {
        put_together(built_in, own, true)
    }

    /// The texts in a language, when there are any.
    pub fn get(&self, tag: &LangTag) -> Option<&Locale> {
        if tag.is_dutch() {
            Some(&self.dutch)
        } else {
            self.others.get(tag)
        }
    }

    /// The Dutch texts: the binding ones (B6).
    pub fn dutch(&self) -> &Locale {
        &self.dutch
    }

    /// Every locale: Dutch first, the others by tag.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        std::iter::once(&self.dutch).chain(self.others.values())
    }

    /// Tells the files that all of this was read from apart from any other.
    pub fn hash(&self) -> u128 {
        self.hash
    }

    /// The dictionary of languages, with the names that the locales give.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }
}

/// Compares the locales, the school's own over the built-in ones; of proven ones only those that the school touches.
fn put_together(
    built_in: Vec<LocaleFiles>,
    own: Vec<LocaleFiles>,
    are_proven: bool,
) -> Result<(Locales, Vec<Diagnostic>), Vec<Diagnostic>> {
    let hashes = built_in.par_iter().chain(&own).map(hash128);
    let hash = hash128(&hashes.collect::<Vec<_>>());
    let model = if are_proven && own.is_empty() {
        None
    } else {
        Some(model(&built_in)?)
    };
    let is_touched = |files: &LocaleFiles| !are_proven || own.iter().any(|it| it.tag == files.tag);
    let (touched, untouched): (Vec<_>, Vec<_>) = built_in.into_iter().partition(is_touched);
    let mut heads: Vec<Head> = untouched.into_par_iter().map(Head::proven).collect();
    if let Some(model) = model {
        let sources = sources(touched, own).into_par_iter();
        heads.par_extend(sources.map(|source| Head::compared(source, &model)));
    }
    let mut languages = Languages::default();
    let mut faults = Faults::default();
    let mut others = BTreeMap::new();
    for mut head in heads {
        // One after another: a second language of the same name is told.
        head.enter(&mut languages);
        if head.faults.is_empty() {
            others.insert(head.meta.tag.clone(), head.finish());
        } else {
            faults.extend(head.faults);
        }
    }
    match others.remove(&LangTag::dutch()) {
        Some(dutch) => Ok((
            Locales {
                dutch,
                others,
                languages,
                hash,
            },
            faults.into_sorted(),
        )),
        None => Err(faults.into_sorted()),
    }
}

/// The built-in Dutch texts as the model; their faults when there are any.
fn model(built_in: &[LocaleFiles]) -> Result<Model, Vec<Diagnostic>> {
    let mut faults = Faults::default();
    let dutch = { built_in.iter() }.find(|files| files.tag == LangTag::dutch().0);
    let Some(dutch) = dutch.cloned().map(Source::read) else {
        faults.tell(
            &Spot::file(format!("locales/nl/{}", fields::FILE)),
            "de Nederlandse teksten ontbreken",
        );
        return Err(faults.into_sorted());
    };
    let model = Model::of(dutch, &mut faults);
    if faults.is_empty() {
        Ok(model)
    } else {
        Err(faults.into_sorted())
    }
}

/// Built-in locales by tag, with the school's own over them, and then the languages that the school adds.
fn sources(built_in: Vec<LocaleFiles>, own: Vec<LocaleFiles>) -> Vec<Source> {
    let mut sources: Vec<Source> = built_in.into_par_iter().map(Source::read).collect();
    sources.sort_by(|a, b| a.tag.cmp(&b.tag));
    for own in own.into_iter().map(Source::read) {
        match sources.iter().position(|source| source.tag == own.tag) {
            Some(index) => {
                let base = sources.remove(index);
                sources.insert(index, base.overridden_by(own));
            }
            None => sources.push(own),
        }
    }
    sources
}

#[cfg(test)]
mod tests {
    use super::samples::{arabic, dutch, faults, files, load, turkish};
    use super::*;
    use include_dir::{Dir, include_dir};

    static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

    /// The locales of this repository.
    fn built_in() -> Vec<LocaleFiles> {
        let text = |file: &include_dir::File<'_>| {
            let name = file
                .path()
                .file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            (name, file.contents_utf8().unwrap().to_owned())
        };
        BUILT_IN
            .dirs()
            .map(|dir| {
                let tag = dir.path().to_str().unwrap().to_owned();
                LocaleFiles {
                    origin: format!("locales/{tag}"),
                    tag,
                    files: dir.files().map(text).collect(),
                }
            })
            .collect()
    }

    fn tr() -> LangTag {
        LangTag("tr".into())
    }

    #[test]
    fn t1_the_built_in_locales_are_without_faults() {
        assert_eq!(faults(built_in(), vec![]), [""; 0]);
    }

    #[test]
    fn what_was_proven_is_read_as_what_is_compared() {
        let (proven, told) = Locales::proven(built_in(), vec![]).unwrap();
        assert_eq!(told, []);
        let compared = load(built_in());
        assert_eq!(proven.hash(), compared.hash());
        for (proven, compared) in proven.iter().zip(compared.iter()) {
            assert_eq!(proven.meta(), compared.meta());
            assert_eq!(proven.typst_json(), compared.typst_json());
        }
        assert_eq!(proven.iter().count(), compared.iter().count());
    }

    #[test]
    fn of_proven_texts_those_that_a_school_changes_are_compared_again() {
        let missing = |files: LocaleFiles| files.with("common.ftl", "label = Evde\n", "");
        let load = |own| {
            let built_in = vec![dutch(), missing(turkish())];
            Locales::proven(built_in, own).unwrap()
        };
        let (locales, told) = load(vec![]);
        assert_eq!(told, []);
        assert!(!locales.get(&tr()).unwrap().has("label"));
        let own = files("tr", "school/locales", &[("mijn.ftl", "tip-1 = Okuyun.\n")]);
        let (locales, told) = load(vec![own.clone()]);
        assert!(locales.get(&tr()).is_none());
        assert_eq!(told.len(), 1);
        let whole = own.with("mijn.ftl", "tip-1", "label = Bizde\ntip-1");
        let hash = locales.hash();
        let (locales, told) = load(vec![whole]);
        assert_eq!(told, []);
        assert_eq!(locales.get(&tr()).unwrap().text("label", &[]), "Bizde");
        assert_eq!(locales.dutch().text("label", &[]), "Thuis");
        assert_ne!(locales.hash(), hash);
    }

    #[test]
    #[should_panic(expected = "a test reads the built-in texts")]
    fn proven_texts_with_a_fault_are_never_printed() {
        let broken = turkish().with("common.ftl", "label = Evde", "label =");
        let (locales, _) = Locales::proven(vec![dutch(), broken], vec![]).unwrap();
        locales.get(&tr()).unwrap().has("tip-1");
    }

    #[test]
    fn t1_the_made_up_language_fits_the_built_in_dutch() {
        let all = built_in();
        let dutch = all.iter().find(|files| files.tag == "nl").unwrap();
        let locales = load(vec![dutch.clone(), pseudo(dutch)]);
        let made_up = locales.get(&LangTag("qps".into())).unwrap();
        for (id, text) in made_up.labels() {
            assert!(
                !text.chars().any(|c| c.is_ascii_alphabetic()),
                "{id}: {text}"
            );
        }
    }

    #[test]
    fn locales_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&load(vec![dutch()]));
    }

    #[test]
    fn b6_dutch_comes_first_and_is_always_there() {
        let locales = load(vec![turkish(), dutch(), arabic()]);
        let tags: Vec<&str> = locales
            .iter()
            .map(|locale| locale.meta().tag.0.as_str())
            .collect();
        assert_eq!(tags, ["nl", "ar", "tr"]);
        assert_eq!(locales.dutch().meta().name, "Nederlands");
        assert!(locales.get(&LangTag("pl".into())).is_none());
    }

    #[test]
    fn a_faulty_locale_is_left_out_and_the_others_stay() {
        let faulty = turkish().with("common.ftl", "label = Evde\n", "");
        let (locales, told) = Locales::load(vec![dutch(), faulty, arabic()], vec![]).unwrap();
        assert!(locales.get(&tr()).is_none());
        assert!(locales.get(&LangTag("ar".into())).is_some());
        assert_eq!(told.len(), 1);
        assert!(told[0].is_error());
    }

    #[test]
    fn all_faults_are_told_and_not_the_first_alone() {
        let faulty = turkish()
            .with("common.ftl", "label = Evde", "label =")
            .with("common.ftl", "{ $pupil } ile", "{ $x } ile")
            .with("locale.toml", "\"ltr\"", "\"left\"")
            .with("locale.toml", "\"Ocak\", ", "");
        assert_eq!(faults(vec![dutch(), faulty], vec![]).len(), 5);
    }

    #[test]
    fn nothing_can_be_made_without_good_dutch() {
        assert_eq!(Locales::load(vec![], vec![]).unwrap_err().len(), 1);
        assert!(Locales::load(vec![turkish()], vec![]).is_err());
        assert!(
            Locales::load(
                vec![dutch().with("common.ftl", "label = Thuis", "label =")],
                vec![]
            )
            .is_err()
        );
        assert!(
            Locales::load(
                vec![dutch().with("locale.toml", "\"ltr\"", "\"x\"")],
                vec![]
            )
            .is_err()
        );
        let own = files("nl", "school/locales", &[("common.ftl", "label =")]);
        let told = Locales::load(vec![dutch()], vec![own]).unwrap_err();
        assert_eq!(told[0].place.file(), Some("school/locales/nl/common.ftl"));
    }

    #[test]
    fn t1_a_school_replaces_messages_and_keys_one_by_one() {
        let own = files(
            "tr",
            "school/locales",
            &[
                ("mijn.ftl", "label = Bizde\n"),
                (
                    "locale.toml",
                    "review = \"reviewed\"\n[calendar]\ntime = \"{time}'de\"\n",
                ),
            ],
        );
        let (locales, told) = Locales::load(vec![dutch(), turkish()], vec![own]).unwrap();
        assert_eq!(told, []);
        let turkish = locales.get(&tr()).unwrap();
        assert_eq!(turkish.text("label", &[]), "Bizde");
        assert_eq!(turkish.labels()["label"], "Bizde");
        assert_eq!(turkish.text("tip-1", &[]), "Birlikte okuyun.");
        assert!(turkish.meta().review.reviewed);
        let time = chrono::NaiveTime::from_hms_opt(9, 30, 0).unwrap();
        assert_eq!(turkish.time(time), "9.30'de");
    }

    #[test]
    fn a_fault_in_a_schools_own_texts_stands_at_the_schools_file() {
        let own = files(
            "tr",
            "school/locales",
            &[("common.ftl", "# van ons\nlabel = { $wat }\nextra = x\n")],
        );
        assert_eq!(
            faults(vec![dutch(), turkish()], vec![own]),
            [
                "school/locales/tr/common.ftl:2: bericht “label”: de variabele { $wat } is er niet in het Nederlands",
                "school/locales/tr/common.ftl:3: bericht “extra”: is er niet in het Nederlands",
            ]
        );
    }

    #[test]
    fn t1_a_school_adds_a_language_by_adding_a_folder() {
        let mut own = turkish()
            .with("locale.toml", "tag = \"tr\"", "tag = \"nds\"")
            .with("locale.toml", "Türkçe", "Plattdüütsch")
            .with("locale.toml", "Turks", "Nedersaksisch");
        own.tag = "nds".into();
        let (locales, told) = Locales::load(vec![dutch(), turkish()], vec![own]).unwrap();
        assert_eq!(told, []);
        let languages = locales.languages();
        let tag = languages.find("nedersaksisch").unwrap();
        assert!(locales.get(tag).is_some());
        assert_eq!(languages.dutch_name(tag), "Nedersaksisch");
    }
}
