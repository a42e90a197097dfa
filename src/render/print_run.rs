//! The print run of a class: its packs in one file, ready for a printer that prints both sides.
//!
//! Each pack starts on a sheet of its own: an odd number of pages gets an empty one behind it, which only the
//! page number in the viewer tells ("leeg"). On A4 the objects of the packs' own files are joined: nothing is laid out
//! or exported twice. Folded booklets hold two pages a side in the order of folding; such a file is for paper only and
//! has no tags.

use std::borrow::Cow;
use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use typst::ecow::EcoVec;
use typst::layout::{Abs, Frame, Point, Size};
use typst::model::Numbering;
use typst_layout::Page;

use super::fill::{Fill, json};
use super::objects::{Objects, Piece, Side, join};
use super::part::Fault;
use super::pdf::{self, About, Standard};
use super::{Press, Rendered, Sheaf, outline};
use crate::diagnostic::{Diagnostic, Place};
use crate::domain::{Moment, Part, PrintPaper, PrintSettings};
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

/// A pack for the print run of its class.
pub struct Printable {
    /// Of which part each page is; nothing: an empty reverse.
    parts: Vec<Option<Part>>,
    body: Body,
}

/// What is kept of a pack until its class is printed.
enum Body {
    /// Its file as it is.
    Whole(Objects),
    /// Its pages, to be put in another order.
    Pages(EcoVec<Page>),
}

impl Printable {
    /// What the print run needs of a pack, of which the objects are made already or can be.
    pub fn of<E>(
        sheaf: Sheaf,
        settings: &PrintSettings,
        objects: impl FnOnce(&Sheaf) -> Result<Objects, E>,
    ) -> Result<Self, E> {
        let body = if is_whole(settings) {
            Body::Whole(objects(&sheaf)?)
        } else {
            Body::Pages(sheaf.pages)
        };
        Ok(Printable {
            parts: sheaf.parts,
            body,
        })
    }
}

/// Whether packs are printed as their files are, page by page.
fn is_whole(settings: &PrintSettings) -> bool {
    settings.paper == PrintPaper::A4 && !settings.by_moment && !settings.separators
}

/// What one household gets at one moment.
struct Bundle<'p> {
    pack: &'p Pack<'p>,
    moment: Option<Moment>,
    body: &'p Body,
    /// Its pages by their place in the pack; nothing: an empty one.
    sides: Vec<Option<usize>>,
}

impl Bundle<'_> {
    /// Sheets of paper.
    fn sheets(&self, paper: PrintPaper) -> usize {
        self.sides.len().div_ceil(paper.pages_a_sheet())
    }
}

impl Press<'_> {
    /// Digest of everything that a print run is made of: the digests of its packs in order, and how it is printed.
    pub fn print_input(&self, class: &ClassPacks<'_>, inputs: &[[u8; 32]]) -> [u8; 32] {
        let mut input = self.ground();
        input.update(format!("{:?} {}", self.settings.print, class.stem));
        for pack in &class.packs {
            // What a separator says besides.
            input.update(json(&self.fill(pack).separator(0, 0, 0)));
        }
        for pack in inputs {
            input.update(pack);
        }
        input.finalize().into()
    }

    /// The files of a print run. `printables` are the packs of the class that could be made, by their place in the
    /// plan.
    ///
    /// # Errors
    ///
    /// A template that does not work, or a page that the standards refuse.
    pub fn print_run(
        &self,
        class: &ClassPacks<'_>,
        run: &PrintRun,
        printables: &BTreeMap<usize, Printable>,
        input: [u8; 32],
    ) -> Result<Vec<Printed>, Diagnostic> {
        let made = self.files(class, run, printables, input);
        made.map_err(|fault| fault.at(Place::Run))
    }

    fn files(
        &self,
        class: &ClassPacks<'_>,
        run: &PrintRun,
        printables: &BTreeMap<usize, Printable>,
        input: [u8; 32],
    ) -> Result<Vec<Printed>, Fault> {
        let settings = &self.settings.print;
        let mut files: BTreeMap<(Option<Moment>, usize), Vec<Bundle<'_>>> = BTreeMap::new();
        for at in &run.packs {
            let Some(printable) = printables.get(at) else {
                continue;
            };
            for bundle in self.bundles(&class.packs[at - class.first], printable) {
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
            let made = self.file(class, moment, &bundles, &path, input)?;
            Ok(Printed { path, made })
        });
        made.collect()
    }

    /// The pages of a pack by the moment they are handed out; all together when the school wants it so. What lies on
    /// the table begins on a sheet of its own, and so does what follows a letter: its slip is cut off.
    fn bundles<'p>(&self, pack: &'p Pack<'p>, printable: &'p Printable) -> Vec<Bundle<'p>> {
        let on_sheets = self.settings.print.paper == PrintPaper::A4;
        let mut bundles: Vec<Bundle<'p>> = Vec::new();
        let mut before = None;
        for (at, part) in printable.parts.iter().enumerate() {
            let moment = part.map(|part| self.settings.moment(part));
            let apart = moment.filter(|_| self.settings.print.by_moment);
            let turns = before.zip(*part).is_some_and(|(before, part)| {
                let letter = before == Part::Invitation && part != before;
                letter || self.settings.moment(before) != self.settings.moment(part)
            });
            match bundles.last_mut() {
                Some(last) if part.is_none() || last.moment == apart => {
                    if on_sheets && turns && last.sides.len() % 2 == 1 {
                        last.sides.push(None);
                    }
                    last.sides.push(Some(at));
                }
                _ => bundles.push(Bundle {
                    pack,
                    moment: apart,
                    body: &printable.body,
                    sides: vec![Some(at)],
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
        bundles: &[Bundle<'_>],
        path: &str,
        input: [u8; 32],
    ) -> Result<Rendered, Fault> {
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
        let (bytes, pages) = match self.settings.print.paper {
            PrintPaper::A4 => self.joined(bundles, &about)?,
            PrintPaper::A3Booklet => self.booklets(bundles, &about)?,
        };
        Ok(Rendered {
            bytes,
            pages,
            input,
        })
    }

    /// Packs behind each other, each on sheets of its own.
    fn joined(&self, bundles: &[Bundle<'_>], about: &About<'_>) -> Result<(Vec<u8>, usize), Fault> {
        let host = self.exported(self.blank()?, about)?;
        let mut own = Vec::with_capacity(bundles.len());
        for (bundle, number) in bundles.iter().zip(1..) {
            own.push(self.own(bundle, (number, bundles.len()), about)?);
        }
        let pieces = bundles
            .iter()
            .zip(&own)
            .map(|(bundle, (objects, numbers))| Piece {
                objects,
                sides: sides(&bundle.sides, numbers),
                bookmark: bookmark(&self.fill(bundle.pack)),
            });
        let pieces: Vec<Piece<'_>> = pieces.collect();
        let pages = pieces.iter().map(|piece| piece.sides.len()).sum();
        let joined = join(&host, &pieces).ok_or_else(|| Fault::of("pdf"))?;
        Ok((joined.write(), pages))
    }

    /// What is joined of a bundle, and the numbers of its pages; a separator lies on top.
    fn own<'b>(
        &self,
        bundle: &Bundle<'b>,
        place: (usize, usize),
        about: &About<'_>,
    ) -> Result<(Cow<'b, Objects>, Vec<u64>), Fault> {
        let printed = bundle.sides.iter().flatten();
        match bundle.body {
            Body::Whole(objects) => {
                let numbers = printed.zip(1..).map(|(_, number)| number);
                Ok((Cow::Borrowed(objects), numbers.collect()))
            }
            Body::Pages(pages) => {
                let mut own = self.separator(bundle, place)?;
                own.extend(printed.map(|at| pages[*at].clone()));
                let numbers = own.iter().map(|page| page.number).collect();
                Ok((Cow::Owned(self.exported(own, about)?), numbers))
            }
        }
    }

    fn exported(&self, pages: EcoVec<Page>, about: &About<'_>) -> Result<Objects, Fault> {
        (self.step)("pdf");
        pdf::objects(pages, about, Standard::Pack)
    }

    /// A sheet with whose pack it is; nothing where the school wants none.
    fn separator(
        &self,
        bundle: &Bundle<'_>,
        (number, of): (usize, usize),
    ) -> Result<EcoVec<Page>, Fault> {
        let settings = &self.settings.print;
        if !settings.separators {
            return Ok(EcoVec::new());
        }
        let fill = self.fill(bundle.pack);
        let data = json(&fill.separator(number, of, bundle.sheets(settings.paper)));
        self.lay_out("separator", data.into())
    }

    /// Packs behind each other, each folded to a booklet.
    fn booklets(
        &self,
        bundles: &[Bundle<'_>],
        about: &About<'_>,
    ) -> Result<(Vec<u8>, usize), Fault> {
        let blank = self.blank()?;
        let blank = blank.first().ok_or_else(|| Fault::of("blank"))?;
        let mut pages: EcoVec<Page> = EcoVec::new();
        for (bundle, number) in bundles.iter().zip(1..) {
            let Body::Pages(own) = bundle.body else {
                unreachable!("booklets are made of pages");
            };
            let before = pages.len();
            let separator = self.separator(bundle, (number, bundles.len()))?;
            if !separator.is_empty() {
                pages.extend(self.folded(separator.to_vec(), blank, bundle.pack));
            }
            let printed = bundle.sides.iter().enumerate().map(|(side, at)| match at {
                Some(at) => own[*at].clone(),
                None => empty(blank, side + 1),
            });
            pages.extend(self.folded(printed.collect(), blank, bundle.pack));
            if let Some(first) = pages.make_mut().get_mut(before) {
                let title = bookmark(&self.fill(bundle.pack));
                outline::bookmark(first, &title, unique(&about.ident, number));
            }
        }
        let count = pages.len();
        (self.step)("pdf");
        let bytes = pdf::export(pages, about, Standard::Paper)?;
        Ok((bytes, count))
    }

    /// Pages on sheets of A3 that are folded together.
    fn folded(&self, mut pages: Vec<Page>, blank: &Page, pack: &Pack<'_>) -> Vec<Page> {
        for page in &mut pages {
            outline::hush(&mut page.frame);
            if page.numbering.is_none() {
                page.numbering = numbering("1");
            }
        }
        while !pages
            .len()
            .is_multiple_of(PrintPaper::A3Booklet.pages_a_sheet())
        {
            pages.push(empty(blank, pages.len() + 1));
        }
        let locale = self.locales.get(&pack.language);
        let right_to_left = locale.is_some_and(|it| it.meta().direction == Direction::RightToLeft);
        impose(&pages, right_to_left)
    }
}

/// The sides of a bundle of A4 with the numbers of its pages. Numbers too many are those of a separator on top; an empty
/// reverse stands where one is missing.
fn sides(bundle: &[Option<usize>], numbers: &[u64]) -> Vec<Side> {
    let printed = bundle.iter().flatten().count();
    let (separator, own) = numbers.split_at(numbers.len() - printed);
    let mut sides: Vec<Side> = separator.iter().copied().map(Side::Page).collect();
    fill_sheet(&mut sides, 0);
    let before = sides.len();
    let mut own = own.iter().copied().map(Side::Page);
    for side in bundle {
        let empty = Side::Empty((sides.len() - before + 1) as u64);
        sides.push(side.and_then(|_| own.next()).unwrap_or(empty));
    }
    fill_sheet(&mut sides, before);
    sides
}

/// An empty reverse for the last page, numbered from `before` on.
fn fill_sheet(sides: &mut Vec<Side>, before: usize) {
    if !sides.len().is_multiple_of(PrintPaper::A4.pages_a_sheet()) {
        sides.push(Side::Empty((sides.len() - before + 1) as u64));
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
    fn each_pack_and_each_separator_ends_with_its_sheet() {
        let three = [Some(0), None, Some(1), Some(2)];
        let numbered = [Side::Page(1), Side::Empty(2), Side::Page(2), Side::Page(3)];
        assert_eq!(sides(&three, &[1, 2, 3]), numbered);
        let odd = [Side::Page(1), Side::Empty(2), Side::Page(4), Side::Empty(2)];
        assert_eq!(sides(&[Some(0)], &[1, 4]), odd);
    }

    #[test]
    fn files_are_called_by_moment_and_sheets() {
        assert_eq!(suffix(None, 0), "");
        assert_eq!(suffix(Some(Moment::Home), 1), " thuis 1 vel");
        assert_eq!(suffix(Some(Moment::Table), 3), " tafel 3 vellen");
    }
}
