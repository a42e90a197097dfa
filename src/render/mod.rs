//! The plan → PDF bytes, pack by pack.
//!
//! A pack is composed: each part is its own small compile with shared templates, parts with equal data are
//! laid out once, the pages are put together and the running foot is stamped on. The laid-out pages serve the
//! pack's own file, the print run of its class and its picture. One pack that fails leaves the others alone.
//! The same plan gives the same bytes on any number of threads.

mod archive;
mod compose;
mod crew;
mod deflate;
mod fill;
mod logo;
mod made;
mod objects;
mod outline;
mod paper;
mod part;
mod payload;
mod pdf;
mod print_run;
mod qr;
mod shelf;
mod simplify;
mod stock;
mod thumbnail;
mod typecase;
mod ware;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use typst::ecow::EcoVec;
use typst_layout::Page;

use crate::diagnostic::{Diagnostic, Place, Problem};
use crate::domain::{Part, Settings};
use crate::locale::{Locale, Locales};
use crate::plan::{Pack, Sheet};
pub use archive::REPORT_SCHEMA;
pub use crew::{Bench, Crew, Ending};
use objects::{Objects, Underlay};
use part::Fault;
pub use part::Shared;
pub use print_run::{Printable, Printed};
pub use shelf::Shelf;
use stock::Stock;
pub use thumbnail::thumbnail;
use typecase::TypeCase;
pub use ware::Ware;

/// Everything that turns a planned pack into a file.
pub struct Press<'a> {
    shelf: &'a Shelf,
    locales: &'a Locales,
    settings: &'a Settings,
    shared: &'a Shared,
    step: &'a dyn Fn(&'static str),
}

/// A finished file.
#[derive(Clone)]
pub struct Rendered {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages.
    pub pages: usize,
    /// Digest of everything it was made of: data, texts, templates, fonts, program.
    pub input: [u8; 32],
}

/// The laid-out pages of a pack.
#[derive(Clone)]
pub struct Sheaf {
    /// The pages, with the running foot.
    pub pages: EcoVec<Page>,
    /// Of which part each page is; nothing: an empty reverse.
    pub parts: Vec<Option<Part>>,
    /// Digest of everything it was made of.
    pub input: [u8; 32],
    /// The pages that other packs have too, each from a page on.
    stock: Vec<(usize, Arc<Stock>)>,
}

impl Sheaf {
    /// Whether no page is of this pack alone.
    fn is_all_shared(&self) -> bool {
        self.parts
            .iter()
            .flatten()
            .all(|part| part::is_shared(*part))
    }
}

/// What the sheets of a pack are filled with, and the digest of it.
struct Filled {
    data: Vec<part::Data>,
    input: [u8; 32],
}

impl<'a> Press<'a> {
    /// A press for one worker. `step` hears the name of each part before it is laid out.
    pub fn new(
        shelf: &'a Shelf,
        locales: &'a Locales,
        settings: &'a Settings,
        shared: &'a Shared,
        step: &'a dyn Fn(&'static str),
    ) -> Self {
        Press {
            shelf,
            locales,
            settings,
            shared,
            step,
        }
    }

    /// Does one job. Should something give way inside the typesetter, this job fails alone.
    ///
    /// # Errors
    ///
    /// What the job says, or that it gave way.
    pub fn alone<T>(
        &self,
        place: impl Into<Place>,
        job: impl FnOnce() -> Result<T, Diagnostic>,
    ) -> Result<T, Diagnostic> {
        let made = catch_unwind(AssertUnwindSafe(job));
        self.shared.tidy();
        made.unwrap_or_else(|_| Err(part::Fault::of("typst").at(place)))
    }

    /// Digest of everything that a pack is made of, without making it.
    pub fn digest(&self, pack: &Pack<'_>) -> [u8; 32] {
        self.filled(pack).input
    }

    fn filled(&self, pack: &Pack<'_>) -> Filled {
        let fill = self.fill(pack);
        let mut input = self.ground();
        let about = fill.about();
        for text in [&about.title, &about.ident, &about.locale.meta().tag.0] {
            input.update(text);
            input.update([0]);
        }
        input.update(format!("{:?}", about.date));
        input.update(fill::json(&fill.foot_who()));
        let sheets = pack.sheets.iter().map(|sheet| {
            input.update([u8::from(sheet.own_sheet)]);
            if part::is_shared(sheet.part) {
                let payload = self.shared_payload(pack, sheet, &fill);
                input.update(payload.digest);
                return part::Data::from(payload.json.clone());
            }
            let data = fill.data(sheet);
            input.update(&data.json);
            input.update(data.code.as_ref().map_or(&[] as &[u8], qr::Code::bits));
            data
        });
        let data = sheets.collect();
        Filled {
            data,
            input: input.finalize().into(),
        }
    }

    /// The payload of a sheet that more than one pack has, made once for all of them.
    fn shared_payload(
        &self,
        pack: &Pack<'_>,
        sheet: &Sheet,
        fill: &fill::Fill<'_>,
    ) -> Arc<part::Payload> {
        let common = part::Common {
            part: sheet.part,
            languages: sheet.languages.clone(),
            kind: pack.kind,
            band: pack.band,
            role: pack.role,
        };
        self.shared.payload(common, || fill.data(sheet).json)
    }

    /// What every file is made of.
    fn ground(&self) -> Sha256 {
        let mut input = Sha256::new();
        input.update(env!("CARGO_PKG_VERSION"));
        input.update(self.shelf.digest());
        input.update([u8::from(self.settings.print.by_moment)]);
        input
    }

    /// One pack as laid-out pages.
    ///
    /// # Errors
    ///
    /// The pack is blocked, or a template does not work.
    pub fn pages(&self, pack: &Pack<'_>) -> Result<Sheaf, Diagnostic> {
        let place = pack.pupil.place;
        if let Some(code) = pack.blocked {
            return Err(Diagnostic::new(Problem::PackBlocked { code }, place));
        }
        let fill = self.fill(pack);
        let Filled { data, input } = self.filled(pack);
        let mut parts = Vec::with_capacity(pack.sheets.len());
        let mut stock = Vec::new();
        let mut count = 0;
        for (sheet, data) in pack.sheets.iter().zip(data) {
            let stem = sheet.part.id();
            let (pages, shared) = if part::is_shared(sheet.part) {
                let shared = self.stock(stem, data.json);
                let shared = shared.map_err(|fault| fault.at(place))?;
                (shared.pages.clone(), Some(shared))
            } else {
                let pages = self.lay_out(stem, data);
                (pages.map_err(|fault| fault.at(place))?, None)
            };
            if sheet.own_sheet && count % 2 == 1 {
                let blank = self.blank().map_err(|fault| fault.at(place))?;
                parts.push((None, blank));
                count += 1;
            }
            stock.extend(shared.map(|shared| (count, shared)));
            count += pages.len();
            parts.push((Some(sheet.part), pages));
        }
        let by_moment = self.settings.print.by_moment;
        let feet = compose::Feet {
            who: fill.foot_who(),
            place: &|part, page, pages| fill.foot_place(part, page, pages),
            bundle: &|part| by_moment.then(|| self.settings.moment(part) as usize),
        };
        let (pages, parts) =
            compose::compose(self, &feet, parts).map_err(|fault| fault.at(place))?;
        Ok(Sheaf {
            pages,
            parts,
            stock,
            input,
        })
    }

    /// The pages of a pack as a file, and as what its print run needs.
    ///
    /// # Errors
    ///
    /// The standards refuse a page.
    pub fn bind(&self, pack: &Pack<'_>, sheaf: Sheaf) -> Result<(Rendered, Printable), Diagnostic> {
        let objects = self.objects(pack, &sheaf)?;
        let file = Rendered {
            bytes: objects.write(),
            pages: sheaf.pages.len(),
            input: sheaf.input,
        };
        let printable = Printable::of(sheaf, &self.settings.print, |_| Ok(objects))?;
        Ok((file, printable))
    }

    /// The pages of a pack as what its print run needs.
    ///
    /// # Errors
    ///
    /// The standards refuse a page.
    pub fn printable(&self, pack: &Pack<'_>, sheaf: Sheaf) -> Result<Printable, Diagnostic> {
        let objects = |sheaf: &Sheaf| self.objects(pack, sheaf);
        Printable::of(sheaf, &self.settings.print, objects)
    }

    fn objects(&self, pack: &Pack<'_>, sheaf: &Sheaf) -> Result<Objects, Diagnostic> {
        (self.step)("pdf");
        let about = self.fill(pack).about();
        let made = self.case(about.locale).and_then(|case| {
            if sheaf.is_all_shared() {
                pdf::objects_of_pack(sheaf.pages.clone(), &about, &case)
            } else {
                self.over_stock(sheaf, &about, &case)
            }
        });
        made.map_err(|fault| fault.at(pack.pupil.place))
    }

    /// The own pages of a pack, and the others under its feet.
    fn over_stock(
        &self,
        sheaf: &Sheaf,
        about: &pdf::About<'_>,
        case: &TypeCase,
    ) -> Result<Objects, Fault> {
        let mut pages = sheaf.pages.clone();
        let mut layers = Vec::with_capacity(sheaf.stock.len());
        for (at, stock) in &sheaf.stock {
            stock.hollow(&mut pages.make_mut()[*at..]);
            layers.push((*at, self.underlay(stock, about, case)?));
        }
        let objects = pdf::objects_of_pack(pages, about, case)?;
        let layers: Vec<(usize, &Underlay)> = { layers.iter() }
            .map(|(at, underlay)| (*at, &**underlay))
            .collect();
        objects.over(&layers).ok_or_else(|| Fault::of("pdf"))
    }

    /// The export of pages that more than one pack has: it says nothing of the pack but its language.
    fn underlay(
        &self,
        stock: &Stock,
        about: &pdf::About<'_>,
        case: &TypeCase,
    ) -> Result<Arc<Underlay>, Fault> {
        let common = pdf::About {
            title: "stock".to_owned(),
            ident: "stock".to_owned(),
            keywords: Vec::new(),
            ..*about
        };
        stock.exported.get(about.locale.meta().tag.clone(), || {
            let pages = stock.pages.clone();
            let objects = pdf::objects_of_pack(pages, &common, case)?;
            Underlay::of(objects).ok_or_else(|| Fault::of("pdf"))
        })
    }

    /// The letters of packs in this language, and of the Dutch beside it.
    fn case(&self, locale: &Locale) -> Result<Arc<TypeCase>, Fault> {
        self.shared.cases.get(locale.meta().tag.clone(), || {
            let locales = [locale, self.locales.dutch()];
            let labels = locales.iter().flat_map(|it| it.labels().values());
            let characters = labels.flat_map(|it| it.chars()).collect();
            let families = locales.iter().flat_map(|it| &it.meta().fonts);
            let families: Vec<&String> = families.collect();
            let fonts = self.shelf.fonts.iter();
            let fonts = fonts.filter(|font| families.contains(&&font.info().family));
            Ok(TypeCase::new(fonts, &characters))
        })
    }

    /// The pages of a part, within its time.
    fn lay_out(&self, stem: &'static str, data: part::Data) -> part::Laid {
        self.begin(stem)?;
        let laid = part::lay_out(self.shelf, stem, data);
        self.shared
            .laid(laid.as_ref().map_or(0, |pages| pages.len()));
        laid
    }

    /// The pages of a part that more than one pack uses.
    fn shared_pages(&self, stem: &'static str, data: String) -> part::Laid {
        Ok(self.stock(stem, data)?.pages.clone())
    }

    fn stock(&self, stem: &'static str, data: String) -> Result<Arc<Stock>, Fault> {
        self.begin(stem)?;
        self.shared.stock(self.shelf, stem, data)
    }

    /// An empty page.
    fn blank(&self) -> part::Laid {
        self.shared_pages("blank", "null".to_owned())
    }

    fn begin(&self, stem: &'static str) -> Result<(), part::Fault> {
        if self.shared.is_hopeless(stem) {
            return Err(part::Fault {
                hopeless: true,
                ..part::Fault::of(stem)
            });
        }
        (self.step)(stem);
        Ok(())
    }

    fn fill<'p>(&'p self, pack: &'p Pack<'p>) -> fill::Fill<'p> {
        fill::Fill::new(pack, self.settings, self.locales, self.shelf.logo())
    }
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
