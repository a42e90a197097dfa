//! One part of one pack: data → laid-out pages. Parts that hold nothing personal are laid out once a run.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::{World, WorldExt};
use typst_layout::{Page, PagedDocument};

use super::made::Made;
use super::qr::Code;
use super::shelf::Shelf;
use super::simplify::simplified;
use super::stock::Stock;
use super::typecase::TypeCase;
use super::world::PartWorld;
use crate::diagnostic::{Diagnostic, Place, Problem};
use crate::domain::{ConversationKind, GradeBand, LangTag, Part, PupilRole};

/// What a template is filled with.
pub struct Data {
    /// The payload.
    pub json: String,
    /// Its one picture, `/qr.bin`, drawn when it is laid out.
    pub code: Option<Code>,
}

impl From<String> for Data {
    fn from(json: String) -> Self {
        Data { json, code: None }
    }
}

/// Pages of a part, or why there are none.
pub type Laid = Result<EcoVec<Page>, Fault>;

/// Why a part could not be made.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Id of the part, or the step after it.
    pub part: &'static str,
    /// `templates/parts/agenda.typ:12`; empty when no template is to blame.
    pub template: String,
    /// What Typst says, with its hints.
    pub message: String,
    /// Whether it was not tried, because it took too long before.
    pub hopeless: bool,
}

impl Fault {
    /// A fault of which nothing more is known than where.
    pub fn of(part: &'static str) -> Self {
        Fault {
            part,
            template: String::new(),
            message: String::new(),
            hopeless: false,
        }
    }

    /// The problem at the row of the pupil whose pack it was.
    pub fn at(self, place: impl Into<Place>) -> Diagnostic {
        let Fault {
            part,
            template,
            message,
            hopeless,
        } = self;
        let problem = if hopeless {
            Problem::PartSlow {
                part,
                seconds: 0,
                tried: false,
            }
        } else {
            Problem::PackFailed {
                part,
                template,
                message,
            }
        };
        Diagnostic::new(problem, place)
    }
}

/// After how many pages the compiler's memory is tidied, and what then goes: results not used in the last
/// rounds. Without it memory grows by some megabytes a pack. A pack in two languages has more pages and takes more.
const TIDY_EVERY: usize = 60;
const TIDY_AGE: usize = 3;
/// The same of pages that packs share, and of the letters of a language: some ten classes may go by without them.
const STOCK_AGE: usize = 40;

/// From so many packs on a run is large: its books and its pupils take what the compiler could remember. It tidies
/// twice as often, which takes 2 % more time and 40 MB less, and forgets all before the books are written, which for
/// four hundred pupils would be 30 ms in vain.
const LARGE: usize = 10_000;

/// How often a part may take too long before it is no longer tried.
const SLOW_MOST: usize = 3;

/// What the workers of one run share: pages that more than one pack uses, by template and data, the letters of each
/// language, and what is known of slow parts.
#[derive(Default)]
pub struct Shared {
    payloads: Mutex<HashMap<Common, Arc<Payload>>>,
    stock: Made<(&'static str, String), Stock>,
    pub(super) cases: Made<LangTag, TypeCase>,
    slow: Mutex<BTreeMap<&'static str, usize>>,
    laid: AtomicUsize,
    is_large: bool,
}

/// What a part that holds nothing of one pupil is filled by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Common {
    pub part: Part,
    pub languages: Vec<LangTag>,
    pub kind: ConversationKind,
    pub band: GradeBand,
    pub role: PupilRole,
}

/// The payload of such a part, and its digest.
pub struct Payload {
    pub json: String,
    pub digest: [u8; 32],
}

impl Shared {
    /// For a run of so many packs.
    pub fn of(packs: usize) -> Self {
        Shared {
            is_large: packs > LARGE,
            ..Shared::default()
        }
    }

    /// The payload of a part that holds nothing of one pupil: filled now, or earlier in this run.
    pub(super) fn payload(&self, of: Common, fill: impl FnOnce() -> String) -> Arc<Payload> {
        let known = || self.payloads.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(payload) = known().get(&of) {
            return Arc::clone(payload);
        }
        let json = fill();
        let digest = Sha256::digest(&json).into();
        let payload = Arc::new(Payload { json, digest });
        known().insert(of, Arc::clone(&payload));
        payload
    }

    /// The pages of a template with this data.
    pub(super) fn stock(
        &self,
        shelf: &Shelf,
        stem: &'static str,
        data: String,
    ) -> Result<Arc<Stock>, Fault> {
        self.stock.get((stem, data.clone()), || {
            lay_out(shelf, stem, data.into()).map(Stock::of)
        })
    }

    /// Remembers that a part took too long.
    pub fn was_slow(&self, part: &'static str) {
        let mut slow = self.slow.lock().unwrap_or_else(PoisonError::into_inner);
        *slow.entry(part).or_default() += 1;
    }

    /// Whether a part took too long so often that it is no longer tried: its template must be wrong.
    pub(super) fn is_hopeless(&self, part: &'static str) -> bool {
        let slow = self.slow.lock().unwrap_or_else(PoisonError::into_inner);
        slow.get(part).is_some_and(|times| *times >= SLOW_MOST)
    }

    /// So many more pages are laid out.
    pub(super) fn laid(&self, pages: usize) {
        self.laid.fetch_add(pages, Ordering::Relaxed);
    }

    /// One more file is done, or was given up: after many pages the compiler's memory is tidied.
    pub(super) fn tidy(&self) {
        self.laid(1);
        let often = if self.is_large { 2 } else { 1 };
        let every = TIDY_EVERY / often;
        // One round, however many pages a file has.
        let take = |laid: usize| (laid >= every).then_some(laid % every);
        let is_much = (self.laid).fetch_update(Ordering::Relaxed, Ordering::Relaxed, take);
        if is_much.is_ok() {
            comemo::evict(TIDY_AGE);
            self.stock.tidy(STOCK_AGE * often);
            self.cases.tidy(STOCK_AGE * often);
        }
    }

    /// Nothing more will be laid out: in a large run the compiler forgets what it knows.
    pub fn forget(&self) {
        if self.is_large {
            comemo::evict(0);
        }
    }
}

/// Whether the data of a part hold nothing of one pupil.
pub fn is_shared(part: Part) -> bool {
    matches!(part, Part::Preparation | Part::PupilSheet)
}

/// Compiles one part.
pub fn lay_out(shelf: &Shelf, stem: &'static str, data: Data) -> Laid {
    let world = PartWorld::new(shelf, stem, data);
    match typst::compile::<PagedDocument>(&world).output {
        Ok(document) => Ok(simplified(document.pages())),
        Err(errors) => Err(fault(&world, stem, &errors)),
    }
}

/// The first error, with the place in the template where a person can look.
fn fault(world: &dyn World, stem: &'static str, errors: &[SourceDiagnostic]) -> Fault {
    let Some(error) = errors.first() else {
        return Fault::of(stem);
    };
    let mut template = String::new();
    if let Some(id) = error.span.id() {
        template = format!("templates/{}", id.vpath().get_without_slash());
        let source = world.source(id).ok();
        let line = source
            .zip(world.range(error.span))
            .and_then(|(source, range)| source.lines().byte_to_line(range.start));
        if let Some(line) = line {
            template = format!("{template}:{}", line + 1);
        }
    }
    let hints = error.hints.iter().map(|hint| hint.v.as_str());
    let message = std::iter::once(error.message.as_str())
        .chain(hints)
        .collect::<Vec<_>>()
        .join("\n");
    Fault {
        part: stem,
        template,
        message,
        hopeless: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    use include_dir::{Dir, include_dir};
    use typst::introspection::Tag;
    use typst::layout::FrameItem;

    use crate::locale::{LocaleFiles, Locales};
    use crate::render::Ware;

    static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
    static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

    fn below(dir: &Dir<'_>) -> BTreeMap<String, Vec<u8>> {
        let own = dir.files().map(|file| {
            let path = file.path().to_string_lossy().replace('\\', "/");
            (path, file.contents().to_vec())
        });
        own.chain(dir.dirs().flat_map(below)).collect()
    }

    /// These files, put ready.
    fn shelf(files: &BTreeMap<String, Vec<u8>>) -> Shelf {
        let wares = files
            .iter()
            .map(|(path, bytes)| (path.clone(), Ware::new(path, bytes.clone())));
        Shelf::new(&wares.collect(), &Arc::new(locales()), None, None)
    }

    fn locales() -> Locales {
        let folders = LOCALES.dirs().map(|dir| {
            let tag = dir.path().to_string_lossy().into_owned();
            let files = below(dir).into_iter().map(|(path, bytes)| {
                let name = path.rsplit('/').next().unwrap_or_default().to_owned();
                (name, String::from_utf8(bytes).expect("text"))
            });
            LocaleFiles {
                origin: tag.clone(),
                files: files.collect(),
                tag,
            }
        });
        Locales::load(folders.collect(), Vec::new())
            .expect("right")
            .0
    }

    /// A designer works with the samples: what they hold must be what the program gives.
    #[test]
    fn every_sample_can_be_laid_out() {
        let templates = below(&TEMPLATES);
        let shelf = shelf(&templates);
        let mut seen = 0;
        for (path, bytes) in &templates {
            let sample = path.strip_prefix("samples/");
            let Some(name) = sample.and_then(|it| it.strip_suffix(".json")) else {
                continue;
            };
            let (name, _) = name.split_once('.').expect("a part and a language");
            let stem = shelf.stems().find(|stem| {
                name == *stem
                    || name
                        .strip_prefix(stem)
                        .is_some_and(|it| it.starts_with('-'))
            });
            let stem = stem.unwrap_or_else(|| panic!("{path} is of no part"));
            let json = String::from_utf8(bytes.clone()).expect("text");
            let pages = lay_out(&shelf, stem, json.into());
            assert!(pages.is_ok_and(|pages| !pages.is_empty()), "{path}");
            seen += 1;
        }
        assert!(seen >= 20, "{seen} samples");
    }

    /// The elements that a screen reader hears of, in a page that holds this.
    fn told(body: &str) -> Vec<&'static str> {
        let mut templates = below(&TEMPLATES);
        let foot = format!("#let foot(data) = {{ set text(font: \"Noto Sans\"); {body} }}");
        templates.insert("parts/foot.typ".to_owned(), foot.into_bytes());
        let shelf = shelf(&templates);
        let pages = lay_out(&shelf, "foot", "null".to_owned().into()).expect("it is laid out");
        let mut names = Vec::new();
        for (_, item) in pages.iter().flat_map(|page| page.frame.items()) {
            if let FrameItem::Tag(Tag::Start(element, flags)) = item
                && flags.tagged
            {
                names.push(element.elem().name());
            }
        }
        names
    }

    #[test]
    fn a_grid_that_only_puts_paragraphs_beside_each_other_is_not_told() {
        assert_eq!(told("grid(columns: 2, par[a], par[b])"), ["par", "par"]);
        assert_eq!(told("place(top + left, par[a])"), ["par"]);
    }

    #[test]
    fn a_grid_is_told_where_words_stand_bare_in_a_cell_or_a_cell_spans_rows() {
        let bare = ["grid", "cell", "cell"];
        assert_eq!(told("grid(columns: 2, [a], [b])"), bare);
        let spans = told("grid(columns: 2, grid.cell(rowspan: 2, par[a]), par[b], par[c])");
        assert_eq!(spans.first(), Some(&"grid"));
    }

    #[test]
    fn a_table_is_always_told() {
        let table = told("table(columns: 2, par[a], par[b])");
        assert_eq!(table, ["table", "cell", "par", "cell", "par"]);
    }
}
