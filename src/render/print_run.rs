//! The print run of a class: the laid-out pages of its packs in one file, ready for a printer that prints both
//! sides.
//!
//! Each pack starts on a sheet of its own: an odd number of pages gets an empty one behind it, which only the
//! page number in the viewer tells ("leeg"). Nothing is laid out twice and no finished PDF is glued. Folded
//! booklets hold two pages a side in the order of folding; such a file is for paper only and has no tags.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use typst::ecow::EcoVec;
use typst::layout::{Abs, Frame, Point, Size};
use typst::model::Numbering;
use typst_layout::Page;

use super::fill::{Fill, json};
use super::part::Fault;
use super::pdf::{self, About, Standard};
use super::{Press, Rendered, Sheaf, outline};
use crate::diagnostic::{Diagnostic, Place};
use crate::domain::{Moment, Part, PrintPaper};
use crate::locale::{Arg, Direction, plain};
use crate::plan::{ClassPacks, Pack, PrintRun};

/// A4 in millimetres.
const A4_MM: (f64, f64) = (210.0, 297.0);

/// A file of a print run.
pub struct Printed {
    /// Path below the output folder.
    pub path: String,
    /// The file.
    pub made: Rendered,
}

/// What one household gets at one moment.
struct Bundle<'p> {
    pack: &'p Pack<'p>,
    moment: Option<Moment>,
    pages: Vec<Page>,
}

impl Bundle<'_> {
    /// Sheets of paper.
    fn sheets(&self, paper: PrintPaper) -> usize {
        self.pages.len().div_ceil(paper.pages_a_sheet())
    }
}

impl Press<'_> {
    /// Digest of everything that a print run is made of: the digests of its packs in order, and how it is printed.
    pub fn print_input(&self, class: &ClassPacks<'_>, inputs: &[[u8; 32]]) -> [u8; 32] {
        let mut input = self.ground();
        input.update(format!("{:?} {}", self.settings.print, class.stem));
        for pack in class.packs {
            // What a separator says besides.
            input.update(json(&self.fill(pack).separator(0, 0, 0)));
        }
        for pack in inputs {
            input.update(pack);
        }
        input.finalize().into()
    }

    /// The files of a print run. `sheaves` are the packs of the class that could be made, by their place in the
    /// plan.
    ///
    /// # Errors
    ///
    /// A template that does not work, or a page that the standards refuse.
    pub fn print_run(
        &self,
        class: &ClassPacks<'_>,
        run: &PrintRun,
        sheaves: &BTreeMap<usize, Sheaf>,
        input: [u8; 32],
    ) -> Result<Vec<Printed>, Diagnostic> {
        let made = self.files(class, run, sheaves, input);
        made.map_err(|fault| fault.at(Place::Run))
    }

    fn files(
        &self,
        class: &ClassPacks<'_>,
        run: &PrintRun,
        sheaves: &BTreeMap<usize, Sheaf>,
        input: [u8; 32],
    ) -> Result<Vec<Printed>, Fault> {
        let settings = &self.settings.print;
        let blank = self.blank()?;
        let blank = blank.first().ok_or_else(|| Fault::of("blank"))?;
        let mut files: BTreeMap<(Option<Moment>, usize), Vec<Bundle<'_>>> = BTreeMap::new();
        for at in &run.packs {
            let Some(sheaf) = sheaves.get(at) else {
                continue;
            };
            for bundle in self.bundles(&class.packs[at - class.first], sheaf, blank) {
                let sheets = if settings.by_sheets {
                    bundle.sheets(settings.paper)
                } else {
                    0
                };
                files
                    .entry((bundle.moment, sheets))
                    .or_default()
                    .push(bundle);
            }
        }
        let made = files.into_iter().map(|((moment, sheets), bundles)| {
            let path = format!("{}{}.pdf", run.stem, suffix(moment, sheets));
            let made = self.file(class, moment, bundles, &path, input, blank)?;
            Ok(Printed { path, made })
        });
        made.collect()
    }

    /// The pages of a pack by the moment they are handed out; all together when the school wants it so. What lies on
    /// the table begins on a sheet of its own, and so does what follows a letter: its slip is cut off.
    fn bundles<'p>(&self, pack: &'p Pack<'p>, sheaf: &Sheaf, blank: &Page) -> Vec<Bundle<'p>> {
        let on_sheets = self.settings.print.paper == PrintPaper::A4;
        let mut bundles: Vec<Bundle<'p>> = Vec::new();
        let mut before = None;
        for (page, part) in sheaf.pages.iter().zip(&sheaf.parts) {
            let moment = part.map(|part| self.settings.moment(part));
            let apart = moment.filter(|_| self.settings.print.by_moment);
            let turns = before.zip(*part).is_some_and(|(before, part)| {
                let letter = before == Part::Invitation && part != before;
                letter || self.settings.moment(before) != self.settings.moment(part)
            });
            match bundles.last_mut() {
                Some(last) if part.is_none() || last.moment == apart => {
                    if on_sheets && turns && last.pages.len() % 2 == 1 {
                        last.pages.push(empty(blank, last.pages.len() + 1));
                    }
                    last.pages.push(page.clone());
                }
                _ => bundles.push(Bundle {
                    pack,
                    moment: apart,
                    pages: vec![page.clone()],
                }),
            }
            before = part.or(before);
        }
        bundles
    }

    fn file(
        &self,
        class: &ClassPacks<'_>,
        moment: Option<Moment>,
        bundles: Vec<Bundle<'_>>,
        path: &str,
        input: [u8; 32],
        blank: &Page,
    ) -> Result<Rendered, Fault> {
        let paper = self.settings.print.paper;
        let of = bundles.len();
        let mut pages: EcoVec<Page> = EcoVec::new();
        for (bundle, number) in bundles.into_iter().zip(1..) {
            let fill = self.fill(bundle.pack);
            let before = pages.len();
            if self.settings.print.separators {
                let data = json(&fill.separator(number, of, bundle.sheets(paper)));
                let sheet = self.lay_out("separator", data.into())?;
                pages.extend(self.on_sheets(sheet.to_vec(), blank, bundle.pack));
            }
            pages.extend(self.on_sheets(bundle.pages, blank, bundle.pack));
            let unique = unique(path, number);
            if let Some(first) = pages.make_mut().get_mut(before) {
                outline::bookmark(first, &bookmark(&fill), unique);
            }
        }
        let id = match moment {
            None => "print-title",
            Some(Moment::Home) => "print-title-home",
            Some(Moment::Table) => "print-title-table",
        };
        let dutch = self.locales.dutch();
        let class = ("class", Arg::Str(class.class.bare()));
        let name = plain(&dutch.text("class-name", &[class]));
        let about = About {
            title: plain(&dutch.text(id, &[("class", Arg::Str(&name))])),
            locale: dutch,
            date: self.settings.letter_date,
            ident: path.to_owned(),
            keywords: Vec::new(),
        };
        let count = pages.len();
        (self.step)("pdf");
        let standard = match paper {
            PrintPaper::A4 => Standard::Pack,
            PrintPaper::A3Booklet => Standard::Paper,
        };
        let document = pdf::document(pages, &about);
        let bytes = pdf::export(&document, &about.ident, standard)?;
        Ok(Rendered {
            bytes,
            pages: count,
            input,
        })
    }

    /// Pages that begin on a sheet of their own and end it.
    fn on_sheets(&self, mut pages: Vec<Page>, blank: &Page, pack: &Pack<'_>) -> Vec<Page> {
        let of_sheet = self.settings.print.paper.pages_a_sheet();
        for page in &mut pages {
            outline::hush(&mut page.frame);
            if page.numbering.is_none() {
                page.numbering = numbering("1");
            }
        }
        while !pages.len().is_multiple_of(of_sheet) {
            pages.push(empty(blank, pages.len() + 1));
        }
        match self.settings.print.paper {
            PrintPaper::A4 => pages,
            PrintPaper::A3Booklet => {
                let locale = self.locales.get(&pack.language);
                let right_to_left =
                    locale.is_some_and(|it| it.meta().direction == Direction::RightToLeft);
                impose(&pages, right_to_left)
            }
        }
    }
}

/// A4 pages two by two on A3, so that the sheets folded together are a booklet. A booklet in a language from right
/// to left opens on the other side.
fn impose(pages: &[Page], right_to_left: bool) -> Vec<Page> {
    let count = pages.len();
    let (width, height) = (Abs::mm(A4_MM.0), Abs::mm(A4_MM.1));
    let side = |left: usize, right: usize, number: usize| {
        let (left, right) = if right_to_left {
            (right, left)
        } else {
            (left, right)
        };
        let mut frame = Frame::hard(Size::new(width * 2.0, height));
        for (at, x) in [(left, Abs::zero()), (right, width)] {
            let mut half = pages[at].frame.clone();
            outline::strip(&mut half);
            frame.push_frame(Point::new(x, Abs::zero()), half);
        }
        Page {
            frame,
            number: number as u64,
            ..pages[left].clone()
        }
    };
    let sheets = (0..count / 4).flat_map(|sheet| {
        let (outer, inner) = (2 * sheet, 2 * sheet + 1);
        [
            side(count - 1 - outer, outer, outer + 1),
            side(inner, count - 1 - inner, inner + 1),
        ]
    });
    sheets.collect()
}

/// `Noor de Vries · De Vries · Turks`: whose pack it is, for the list of bookmarks.
fn bookmark(fill: &Fill<'_>) -> String {
    let label = fill.label();
    [Some(label.pupil), label.household, label.language]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

/// An empty page, which only the page number in a viewer tells.
fn empty(blank: &Page, number: usize) -> Page {
    Page {
        numbering: numbering("leeg 1"),
        number: number as u64,
        ..blank.clone()
    }
}

/// How a page is numbered in a viewer.
fn numbering(pattern: &str) -> Option<Numbering> {
    pattern.parse().ok().map(Numbering::Pattern)
}

/// ` thuis 3 vellen`.
fn suffix(moment: Option<Moment>, sheets: usize) -> String {
    let moment = match moment {
        None => "",
        Some(Moment::Home) => " thuis",
        Some(Moment::Table) => " tafel",
    };
    match sheets {
        0 => moment.to_owned(),
        1 => format!("{moment} 1 vel"),
        many => format!("{moment} {many} vellen"),
    }
}

/// A number for a bookmark that no other element of the file has.
fn unique(path: &str, number: usize) -> u128 {
    let digest = Sha256::digest(format!("{path}/{number}"));
    let first: [u8; 16] = digest[..16].try_into().expect("a digest has 32 bytes");
    u128::from_be_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(number: u64) -> Page {
        let size = Size::new(Abs::mm(A4_MM.0), Abs::mm(A4_MM.1));
        let mut frame = Frame::hard(size);
        // A mark of its own, at a place that tells the page.
        let mark = Frame::soft(Size::zero());
        let mut group = Frame::soft(Size::splat(Abs::pt(number as f64)));
        group.push_frame(Point::zero(), mark);
        frame.push(
            Point::zero(),
            typst::layout::FrameItem::Group(typst::layout::GroupItem::new(group)),
        );
        Page {
            frame,
            bleed: typst::layout::Sides::splat(Abs::zero()),
            fill: typst::foundations::Smart::Auto,
            numbering: None,
            supplement: typst::foundations::Content::empty(),
            number,
        }
    }

    /// Which pages stand on a side, from left to right.
    fn marks(side: &Page) -> Vec<u64> {
        fn sizes(frame: &Frame, x: Abs, found: &mut Vec<(i64, u64)>) {
            for (at, item) in frame.items() {
                if let typst::layout::FrameItem::Group(group) = item {
                    let size = group.frame.width().to_pt() as u64;
                    if size > 0 && size < 100 {
                        found.push(((x + at.x).to_mm() as i64, size));
                    }
                    sizes(&group.frame, x + at.x, found);
                }
            }
        }
        let mut found = Vec::new();
        sizes(&side.frame, Abs::zero(), &mut found);
        found.sort_unstable();
        found.into_iter().map(|(_, size)| size).collect()
    }

    #[test]
    fn a_folded_booklet_has_its_pages_in_order() {
        let pages: Vec<Page> = (1..=8).map(page).collect();
        let sides: Vec<Vec<u64>> = impose(&pages, false).iter().map(marks).collect();
        assert_eq!(sides, [[8, 1], [2, 7], [6, 3], [4, 5]]);
        let sides: Vec<Vec<u64>> = impose(&pages, true).iter().map(marks).collect();
        assert_eq!(sides, [[1, 8], [7, 2], [3, 6], [5, 4]]);
    }

    #[test]
    fn files_are_called_by_moment_and_sheets() {
        assert_eq!(suffix(None, 0), "");
        assert_eq!(suffix(Some(Moment::Home), 1), " thuis 1 vel");
        assert_eq!(suffix(Some(Moment::Table), 3), " tafel 3 vellen");
    }
}
