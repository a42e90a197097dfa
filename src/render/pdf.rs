//! Pages → the bytes of a PDF/A-2a + PDF/UA-1 file.

use chrono::{Datelike, NaiveDate};
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Smart};
use typst::model::DocumentInfo;
use typst::text::{Lang, Locale as TypstLocale, Region};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::objects::Objects;
use super::part::Fault;
use super::typecase::TypeCase;
use crate::locale::Locale;

/// PDF/A wants a date in every file. Where the school sets none it is the day of this version of the program,
/// never today's: the same input gives the same bytes on any day.
const RELEASE: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 21);

/// What a file says of itself: title, language and date, and no more of the child than the title (P3).
pub struct About<'a> {
    /// `Gespreksmap van Noor de Vries`.
    pub title: String,
    /// The language of the pack.
    pub locale: &'a Locale,
    /// The date of the letter.
    pub date: Option<NaiveDate>,
    /// Tells this file from every other, the same in every run.
    pub ident: String,
    /// What an archive looks for: school year, kind of conversation.
    pub keywords: Vec<String>,
}

/// What a file promises to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// PDF/A-2a and PDF/UA-1: to keep, and to read without eyes.
    Pack,
    /// PDF/A-3a and PDF/UA-1: with data attached.
    Archive,
    /// PDF/A-2b: pages in the order of folding, for paper only. Its text is that of the packs.
    Paper,
}

/// A document of pages, with what it says of itself.
fn document(pages: EcoVec<Page>, about: &About<'_>) -> PagedDocument {
    let meta = about.locale.meta();
    let lang: Lang = meta.lang.parse().unwrap_or(Lang::DUTCH);
    let region: Option<Region> = meta
        .region
        .as_deref()
        .and_then(|region| region.parse().ok());
    let info = DocumentInfo {
        title: Some(about.title.as_str().into()),
        date: Smart::Custom(about.date.or(RELEASE).and_then(datetime)),
        locale: Smart::Custom(TypstLocale::new(lang, region)),
        keywords: about.keywords.iter().map(|it| it.as_str().into()).collect(),
        ..DocumentInfo::default()
    };
    PagedDocument::new(pages, info)
}

fn datetime(date: NaiveDate) -> Option<Datetime> {
    Datetime::from_ymd(
        date.year(),
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    )
}

/// The bytes of the file.
pub fn export(
    pages: EcoVec<Page>,
    about: &About<'_>,
    standard: Standard,
) -> Result<Vec<u8>, Fault> {
    Ok(objects(pages, about, standard)?.write())
}

/// What the file is made of.
pub fn objects(
    pages: EcoVec<Page>,
    about: &About<'_>,
    standard: Standard,
) -> Result<Objects, Fault> {
    let bytes = bytes(pages, about, standard)?;
    Objects::read(&bytes).ok_or_else(|| Fault::of("pdf"))
}

/// What the file of a pack is made of, with letters out of this case.
pub fn objects_of_pack(
    mut pages: EcoVec<Page>,
    about: &About<'_>,
    case: &TypeCase,
) -> Result<Objects, Fault> {
    let fonts = case.set(&mut pages, |letters| {
        objects(letters, about, Standard::Pack)
    })?;
    let bytes = bytes(pages, about, Standard::Pack)?;
    case.fill(&bytes, fonts).ok_or_else(|| Fault::of("pdf"))
}

/// The file as Typst writes it.
fn bytes(pages: EcoVec<Page>, about: &About<'_>, standard: Standard) -> Result<Vec<u8>, Fault> {
    let list: &[PdfStandard] = match standard {
        Standard::Pack => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        Standard::Archive => &[PdfStandard::A_3a, PdfStandard::Ua_1],
        Standard::Paper => &[PdfStandard::A_2b],
    };
    let standards = PdfStandards::new(list).expect("these standards go together");
    let options = PdfOptions {
        ident: Smart::Custom(about.ident.clone()),
        creator: Smart::Custom(Some(
            concat!("gespreksmap ", env!("CARGO_PKG_VERSION")).to_owned(),
        )),
        standards,
        tagged: standard != Standard::Paper,
        // `Objects` takes it apart.
        pretty: true,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document(pages, about), &options).map_err(|errors| Fault {
        message: errors
            .first()
            .map(|error| error.message.to_string())
            .unwrap_or_default(),
        ..Fault::of("pdf")
    })
}
