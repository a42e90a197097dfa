//! Papers besides the packs: for the teacher of a class, for all parents, for the office.

use typst::ecow::EcoVec;
use typst_layout::Page;

use sha2::Digest as _;

use super::compose::{Feet, compose};
use super::fill::{Staff, foot_place, foot_who, json};
use super::part::Fault;
use super::payload::{Calibration, Labels, PhraseList, PrintCheck, ReviewSheet, YearPlan};
use super::pdf::{self, About, Standard};
use super::{Press, Rendered};
use crate::diagnostic::{Diagnostic, Place, Problem};
use crate::domain::{LangTag, Phrases};
use crate::locale::{Arg, Locale, SheetRow, plain};
use crate::plan::ClassPacks;

/// Template stems of these papers.
pub const STEMS: [&str; 11] = [
    "labels",
    "print-check",
    "report",
    "separator",
    "schedule",
    "call-list",
    "guide",
    "year-plan",
    "phrase-list",
    "calibration",
    "review-sheet",
];

/// Stem of each sheet, and its pages.
type Sheets = Vec<(&'static str, EcoVec<Page>)>;

/// A paper to be made.
struct Paper<'p> {
    title: String,
    locale: &'p Locale,
    ident: String,
    /// What the running foot says; nothing: it has none.
    whose: Option<String>,
    /// Stems and what they are filled with.
    sheets: Vec<(&'static str, String)>,
}

impl Press<'_> {
    /// The papers of a teacher: schedule, call list, a guide for each conversation in the order of names. Nothing
    /// when those that are there were made of the same.
    ///
    /// # Errors
    ///
    /// A template that does not work.
    pub fn teacher_papers(
        &self,
        class: &ClassPacks<'_>,
        is_current: &dyn Fn(&[u8; 32]) -> bool,
    ) -> Result<Option<Rendered>, Diagnostic> {
        let staff = Staff::new(class, self.settings, self.locales);
        let name = staff.class_name();
        let mut wanted = vec![
            ("schedule", json(&staff.schedule())),
            ("call-list", json(&staff.call_list())),
        ];
        let packs = class.packs.iter().filter(|pack| pack.blocked.is_none());
        wanted.extend(packs.map(|pack| ("guide", json(&staff.guide(pack)))));
        let paper = Paper {
            title: self.dutch("staff-title", &[("class", Arg::Str(&name))]),
            locale: self.locales.dutch(),
            ident: format!("teacher/{name}"),
            whose: Some(name),
            sheets: wanted,
        };
        self.paper(paper, is_current)
    }

    /// The cycle of the year for all parents, in one language (C1); nothing when the one that is there was made of
    /// the same.
    ///
    /// # Errors
    ///
    /// A template that does not work.
    pub fn year_plan(
        &self,
        language: &LangTag,
        is_current: &dyn Fn(&[u8; 32]) -> bool,
    ) -> Result<Option<Rendered>, Diagnostic> {
        let Some(plan) = YearPlan::of(self.settings, self.locales, language, self.shelf.logo())
        else {
            return Err(Diagnostic::file(Problem::CycleMissing, "school.toml"));
        };
        let paper = Paper {
            title: plan.title.first().map_or_else(String::new, |it| plain(it)),
            locale: self.locales.get(language).unwrap_or(self.locales.dutch()),
            ident: format!("year-plan/{language}"),
            whose: None,
            sheets: vec![("year-plan", json(&plan))],
        };
        self.paper(paper, is_current)
    }

    /// A sheet to try the printer with before hundreds are printed.
    ///
    /// # Errors
    ///
    /// A template that does not work.
    pub fn print_check(
        &self,
        is_current: &dyn Fn(&[u8; 32]) -> bool,
    ) -> Result<Option<Rendered>, Diagnostic> {
        let check = PrintCheck::of(self.settings, self.shelf.logo());
        let paper = Paper {
            title: self.dutch("print-check-title", &[]),
            locale: self.locales.dutch(),
            ident: "print-check".to_owned(),
            whose: None,
            sheets: vec![("print-check", json(&check))],
        };
        self.paper(paper, is_current)
    }

    /// Address labels for the envelopes of all packs, class by class in the order of the print run.
    ///
    /// # Errors
    ///
    /// A template that does not work.
    pub fn labels(
        &self,
        classes: &[ClassPacks<'_>],
        is_current: &dyn Fn(&[u8; 32]) -> bool,
    ) -> Result<Option<Rendered>, Diagnostic> {
        let Some(sheet) = &self.settings.print.labels else {
            return Ok(None);
        };
        let packs = classes.iter().flat_map(|class| {
            let run = class.print_run(&self.settings.print);
            { run.packs.into_iter() }.map(|at| &class.packs[at - class.first])
        });
        let packs = packs.filter(|pack| pack.blocked.is_none());
        let labels = packs.map(|pack| self.fill(pack).address_label());
        let labels = Labels::on(sheet, self.settings.print.labels_used, labels.collect());
        let paper = Paper {
            title: self.dutch("part-labels", &[]),
            locale: self.locales.dutch(),
            ident: "labels".to_owned(),
            whose: None,
            sheets: vec![("labels", json(&labels))],
        };
        self.paper(paper, is_current)
    }

    /// Makes a paper, unless the one that is there was made of the same.
    fn paper(
        &self,
        paper: Paper<'_>,
        is_current: &dyn Fn(&[u8; 32]) -> bool,
    ) -> Result<Option<Rendered>, Diagnostic> {
        let mut input = self.ground();
        input.update(&paper.title);
        input.update(format!("{:?}", self.settings.letter_date));
        for (stem, data) in &paper.sheets {
            input.update(stem);
            input.update(data);
        }
        let input = input.finalize().into();
        if is_current(&input) {
            return Ok(None);
        }
        let made = self
            .sheets(paper.sheets)
            .and_then(|sheets| match &paper.whose {
                Some(whose) => self.with_foot(sheets, whose),
                None => Ok(sheets.into_iter().flat_map(|(_, pages)| pages).collect()),
            })
            .and_then(|pages| self.export(pages, paper.title, paper.locale, paper.ident));
        let made = made.map(|made| Some(Rendered { input, ..made }));
        made.map_err(whole_run)
    }

    /// The page to try the envelope with (B1).
    ///
    /// # Errors
    ///
    /// A template that does not work.
    pub fn calibration(&self) -> Result<Rendered, Diagnostic> {
        let page = Calibration::of(self.settings, self.shelf.logo());
        let title = self.dutch("calibration-title", &[]);
        let ident = "calibration".to_owned();
        let made = self
            .lay_out("calibration", json(&page).into())
            .and_then(|pages| self.export(pages, title, self.locales.dutch(), ident));
        made.map_err(whole_run)
    }

    /// The phrase bank with its codes, beside Dutch in the language that parents read.
    ///
    /// # Errors
    ///
    /// A template that does not work.
    pub fn phrase_list(
        &self,
        phrases: &Phrases,
        beside: Option<&Locale>,
    ) -> Result<Rendered, Diagnostic> {
        let list = PhraseList::of(phrases, self.locales, beside);
        let title = self.dutch("part-phrase-list", &[]);
        let made = self
            .sheets(vec![("phrase-list", json(&list))])
            .and_then(|sheets| self.with_foot(sheets, ""))
            .and_then(|pages| {
                self.export(pages, title, self.locales.dutch(), "phrases".to_owned())
            });
        made.map_err(whole_run)
    }

    /// Every text of a language beside the Dutch, for a speaker (T3).
    ///
    /// # Errors
    ///
    /// A template that does not work.
    pub fn review_sheet(&self, rows: &[SheetRow], own: &Locale) -> Result<Rendered, Diagnostic> {
        let list = ReviewSheet::of(rows, self.locales, own);
        let (title, whose) = (list.title.clone(), list.name.clone());
        let made = self
            .sheets(vec![("review-sheet", json(&list))])
            .and_then(|sheets| self.with_foot(sheets, &whose))
            .and_then(|pages| self.export(pages, title, self.locales.dutch(), "review".to_owned()));
        made.map_err(whole_run)
    }

    fn dutch(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        plain(&self.locales.dutch().text(id, args))
    }

    fn sheets(&self, wanted: Vec<(&'static str, String)>) -> Result<Sheets, Fault> {
        let laid = wanted
            .into_iter()
            .map(|(stem, data)| Ok((stem, self.lay_out(stem, data.into())?)));
        laid.collect()
    }

    pub(super) fn with_foot(&self, sheets: Sheets, whose: &str) -> Result<EcoVec<Page>, Fault> {
        let dutch = self.locales.dutch();
        let feet = Feet {
            who: foot_who(&LangTag::dutch(), whose.to_owned()),
            place: &|stem, page, pages| foot_place(dutch, &format!("part-{stem}"), page, pages),
            bundle: &|_| None,
        };
        let sheets = sheets.into_iter().map(|(stem, pages)| (Some(stem), pages));
        compose(self, &feet, sheets.collect()).map(|(pages, _)| pages)
    }

    fn export(
        &self,
        pages: EcoVec<Page>,
        title: String,
        locale: &Locale,
        ident: String,
    ) -> Result<Rendered, Fault> {
        let about = About {
            title,
            locale,
            date: self.settings.letter_date,
            ident,
            keywords: Vec::new(),
        };
        let count = pages.len();
        (self.step)("pdf");
        let bytes = pdf::export(pages, &about, Standard::Pack)?;
        Ok(Rendered {
            bytes,
            pages: count,
            input: [0; 32],
        })
    }
}

/// No pupil's row is to blame for these papers.
fn whole_run(fault: Fault) -> Diagnostic {
    fault.at(Place::Run)
}
