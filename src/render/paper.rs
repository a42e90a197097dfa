//! Papers besides the packs: for the teacher of a class, for all parents, for the office.

use typst::ecow::EcoVec;
use typst_layout::Page;

use super::compose::{Feet, compose};
use super::fill::{Staff, json};
use super::part::{Fault, lay_out};
use super::payload::{Calibration, Foot, PhraseList, ReviewSheet, YearPlan};
use super::pdf::{self, About};
use super::{Press, Rendered};
use crate::diagnostic::{Diagnostic, Place};
use crate::domain::{LangTag, Phrases};
use crate::locale::{Arg, Locale, SheetRow, plain};
use crate::plan::ClassPacks;

/// Template stems of these papers.
pub const STEMS: [&str; 7] = [
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

impl Press<'_> {
    /// The papers of a teacher: schedule, call list, a guide for each conversation in the order of names.
    ///
    /// # Errors
    ///
    /// A template that does not work.
    pub fn teacher_papers(&self, class: &ClassPacks<'_>) -> Result<Rendered, Diagnostic> {
        let staff = Staff::new(class, self.settings, self.locales);
        let name = staff.class_name();
        let mut wanted = vec![
            ("schedule", json(&staff.schedule())),
            ("call-list", json(&staff.call_list())),
        ];
        let packs = class.packs.iter().filter(|pack| pack.blocked.is_none());
        wanted.extend(packs.map(|pack| ("guide", json(&staff.guide(pack)))));
        let title = self.dutch("staff-title", &[("class", Arg::Str(&name))]);
        let ident = format!("teacher/{name}");
        let made = self
            .sheets(wanted)
            .and_then(|sheets| self.with_foot(sheets, &name))
            .and_then(|pages| self.export(pages, title, self.locales.dutch(), ident));
        made.map_err(whole_run)
    }

    /// The cycle of the year for all parents, in one language (C1); nothing when the settings have no cycle.
    ///
    /// # Errors
    ///
    /// A template that does not work.
    pub fn year_plan(&self, language: &LangTag) -> Result<Option<Rendered>, Diagnostic> {
        let Some(plan) = YearPlan::of(self.settings, self.locales, language, self.shelf.logo())
        else {
            return Ok(None);
        };
        let locale = self.locales.get(language).unwrap_or(self.locales.dutch());
        let title = plan.title.first().map_or_else(String::new, |it| plain(it));
        let made = lay_out(self.shelf, "year-plan", json(&plan).into())
            .and_then(|pages| self.export(pages, title, locale, format!("year-plan/{language}")));
        made.map(Some).map_err(whole_run)
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
        let made = lay_out(self.shelf, "calibration", json(&page).into())
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
            .map(|(stem, data)| Ok((stem, lay_out(self.shelf, stem, data.into())?)));
        laid.collect()
    }

    fn with_foot(&self, sheets: Sheets, whose: &str) -> Result<EcoVec<Page>, Fault> {
        let langs = || vec![LangTag::dutch().0];
        let feet = Feet {
            who: Foot {
                langs: langs(),
                who: Some(whose.to_owned()),
                part: None,
                number: None,
            },
            place: &|stem, page, pages| Foot {
                langs: langs(),
                who: None,
                part: Some(self.dutch(&format!("part-{stem}"), &[])),
                number: Some(self.dutch(
                    "page-of",
                    &[
                        ("page", super::fill::number(page)),
                        ("pages", super::fill::number(pages)),
                    ],
                )),
            },
        };
        let sheets = sheets.into_iter().map(|(stem, pages)| (Some(stem), pages));
        compose(self.shelf, &self.shared, &feet, sheets.collect())
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
        };
        let count = pages.len();
        let bytes = pdf::export(&pdf::document(pages, &about), &about.ident)?;
        comemo::evict(0);
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
