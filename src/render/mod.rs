//! The plan → PDF bytes, pack by pack.
//!
//! A pack is composed: each part is its own small compile with shared templates, parts with equal data are
//! laid out once, the pages are put together and the running foot is stamped on. One pack that fails leaves
//! the others alone. The same plan gives the same bytes on any number of threads.

mod compose;
mod fill;
mod paper;
mod part;
mod payload;
mod pdf;
mod qr;
mod shelf;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use sha2::{Digest, Sha256};
use typst::ecow::EcoVec;
use typst_layout::Page;

use crate::diagnostic::{Diagnostic, Problem};
use crate::domain::Settings;
use crate::locale::Locales;
use crate::plan::{Pack, Plan};
pub use shelf::Shelf;

/// After how many packs the compiler's memory is tidied, and what then goes: results not used in the last
/// rounds. Without it memory grows by some megabytes a pack.
const TIDY_EVERY: usize = 12;
const TIDY_AGE: usize = 1;

/// Everything that turns a planned pack into a file.
pub struct Press<'a> {
    shelf: &'a Shelf,
    locales: &'a Locales,
    settings: &'a Settings,
    shared: part::Shared,
    done: AtomicUsize,
}

/// A finished file.
pub struct Rendered {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages.
    pub pages: usize,
    /// Digest of everything it was made of: data, texts, templates, fonts, program.
    pub input: [u8; 32],
}

impl<'a> Press<'a> {
    /// A press for one run.
    pub fn new(shelf: &'a Shelf, locales: &'a Locales, settings: &'a Settings) -> Self {
        Press {
            shelf,
            locales,
            settings,
            shared: part::Shared::default(),
            done: AtomicUsize::new(0),
        }
    }

    /// Makes every pack of the plan with `jobs` threads and hands each to `sink`, in no fixed order, with its
    /// place in the plan.
    pub fn run(
        &self,
        plan: &Plan<'_>,
        jobs: usize,
        sink: &(dyn Fn(usize, Result<Rendered, Diagnostic>) + Sync),
    ) {
        let order = self.order(plan);
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some(&at) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
                sink(at, self.print_alone(&plan.packs[at]));
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..jobs.clamp(1, plan.packs.len().max(1)) {
                std::thread::Builder::new()
                    // Typst's layout recurses deeply.
                    .stack_size(16 << 20)
                    .spawn_scoped(scope, || alone(work))
                    .expect("the system gives a thread");
            }
        });
    }

    /// By language and sheets, so that what packs share is still warm when the next needs it.
    fn order(&self, plan: &Plan<'_>) -> Vec<usize> {
        let mut order: Vec<usize> = (0..plan.packs.len()).collect();
        order.sort_by_key(|&at| (&plan.packs[at].language, plan.packs[at].band, at));
        order
    }

    /// One pack as a PDF. Should something give way inside the typesetter, this pack fails alone.
    fn print_alone(&self, pack: &Pack<'_>) -> Result<Rendered, Diagnostic> {
        let made = catch_unwind(AssertUnwindSafe(|| self.print(pack)));
        made.unwrap_or_else(|_| {
            let fault = part::Fault {
                part: "typst",
                template: String::new(),
                message: String::new(),
            };
            Err(fault.at(pack.pupil.place.clone()))
        })
    }

    /// One pack as a PDF.
    fn print(&self, pack: &Pack<'_>) -> Result<Rendered, Diagnostic> {
        let made = self.pages(pack).and_then(|(pages, input)| {
            let about = self.fill(pack).about();
            let count = pages.len();
            let bytes = pdf::export(&pdf::document(pages, &about), &about.ident)
                .map_err(|fault| fault.at(pack.pupil.place.clone()))?;
            Ok(Rendered {
                bytes,
                pages: count,
                input,
            })
        });
        if self.done.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            comemo::evict(TIDY_AGE);
        }
        made
    }

    /// One pack as laid-out pages, with the digest of what they were made of.
    pub fn pages(&self, pack: &Pack<'_>) -> Result<(EcoVec<Page>, [u8; 32]), Diagnostic> {
        let place = || pack.pupil.place.clone();
        if let Some(code) = pack.blocked {
            return Err(Diagnostic::new(Problem::PackBlocked { code }, place()));
        }
        let fill = self.fill(pack);
        let mut input = Sha256::new();
        input.update(env!("CARGO_PKG_VERSION"));
        input.update(self.shelf.digest());
        let mut parts = Vec::with_capacity(pack.sheets.len());
        let mut count = 0;
        for sheet in &pack.sheets {
            let data = fill.data(sheet);
            input.update(&data.json);
            input.update(data.picture.as_deref().unwrap_or_default());
            let stem = sheet.part.id();
            let pages = if part::is_shared(sheet.part) {
                self.shared.pages(self.shelf, stem, data.json)
            } else {
                part::lay_out(self.shelf, stem, data)
            };
            let pages = pages.map_err(|fault| fault.at(place()))?;
            if sheet.own_sheet && count % 2 == 1 {
                let blank = self.shared.pages(self.shelf, "blank", "null".to_owned());
                parts.push((None, blank.map_err(|fault| fault.at(place()))?));
                count += 1;
            }
            count += pages.len();
            parts.push((Some(sheet.part), pages));
        }
        let feet = compose::Feet {
            who: fill.foot_who(),
            place: &|part, page, pages| fill.foot_place(part, page, pages),
        };
        let pages = compose::compose(self.shelf, &self.shared, &feet, parts)
            .map_err(|fault| fault.at(place()))?;
        Ok((pages, input.finalize().into()))
    }

    fn fill<'p>(&'p self, pack: &'p Pack<'p>) -> fill::Fill<'p> {
        fill::Fill::new(pack, self.settings, self.locales, self.shelf.logo())
    }
}

/// Runs `work` on a thread pool of its own that has only this thread: Typst's inner parallelism would
/// otherwise let one pack's export wait for the layout of another.
fn alone(work: impl FnOnce()) {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .use_current_thread()
        .build();
    work();
    drop(pool);
}

/// One page as a PNG picture, to look at before printing.
pub fn picture(page: &Page, dpi: u16) -> Result<Vec<u8>, String> {
    let options = typst_render::RenderOptions {
        pixel_per_pt: (f64::from(dpi) / 72.0).into(),
        ..typst_render::RenderOptions::default()
    };
    typst_render::render(page, &options)
        .encode_png()
        .map_err(|error| error.to_string())
}
