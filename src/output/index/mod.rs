//! What was made → `index.html`: one page for the administrator to look at.
//!
//! In: plain values. Out: the text of one file that needs nothing from elsewhere: no fonts, styles, pictures or
//! scripts, and a content security policy that holds a browser to it. The page is whole without its script, which
//! only adds a search field and sorting. Same values, same text. Nothing is read or written here.

mod classes;
mod markup;
mod notices;
mod pictures;

use std::collections::BTreeSet;
use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::diagnostic::{Messages, Severity};
use markup::{Text, Value, icon, number};
pub use pictures::pictures;

/// From how many packs on the tables of the classes are folded.
const MANY: usize = 400;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("page.js");
const SYMBOLS: &str = include_str!("symbols.svg");
/// A sheet of paper, in the tab of the browser.
const TAB: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230d5a63'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.5'/%3E%3C/svg%3E";

/// Everything that the page shows.
pub struct Page<'a> {
    /// The language of the page.
    pub messages: Messages,
    /// Name of the school; may be empty.
    pub school: String,
    /// The counts at the top.
    pub totals: Totals,
    /// The classes, in the order of the plan.
    pub classes: Vec<Class<'a>>,
    /// Papers of the whole school: the year plan.
    pub papers: Vec<Paper>,
    /// What was noticed, sorted by place.
    pub notices: Vec<Notice>,
}

/// How the run ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Packs of the plan: written + kept + failed.
    pub planned: usize,
    /// New or changed files.
    pub written: usize,
    /// Files that were there already, unchanged.
    pub kept: usize,
    /// Packs that could not be made.
    pub failed: usize,
    /// Packs in the folder of pupils who are no longer in the school's file.
    pub left: usize,
    /// Pages of the packs and papers.
    pub pages: usize,
    /// Papers besides the packs.
    pub papers: usize,
}

/// A class ("groep").
pub struct Class<'a> {
    /// Name as the school writes it: `3A`, `1/2 Rupsen`; empty when the pupils have none.
    pub name: String,
    /// Print runs and papers for the teacher.
    pub papers: Vec<Paper>,
    /// The packs, in the order of the plan.
    pub packs: Packs<'a>,
}

/// The packs of a class. What is told of all classes before the first is counted here; their lines are made when they
/// are written, and made again next time: those of a very large school take more than all else.
pub struct Packs<'a> {
    count: usize,
    failed: usize,
    /// Whether there are packs of pupils who left.
    left: bool,
    lines: Box<dyn Fn() -> Vec<PackLine> + 'a>,
}

impl<'a> Packs<'a> {
    /// Those of which `lines` gives the lines.
    pub fn of(lines: impl Fn() -> Vec<PackLine> + 'a) -> Self {
        let packs = lines();
        let of_state = |state| packs.iter().filter(move |pack| pack.state == state);
        Packs {
            count: packs.len(),
            failed: of_state(State::Failed).count(),
            left: of_state(State::Left).next().is_some(),
            lines: Box::new(lines),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}

/// A pack: one pupil, one household, one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackLine {
    /// The pupil's name.
    pub pupil: String,
    /// The pupil's number.
    pub number: String,
    /// Who gets it: "Ten Have en Smit".
    pub household: String,
    /// Name of the language, in the language of the page.
    pub language: String,
    /// Number of pages; 0 when it is not there.
    pub pages: usize,
    /// What became of it.
    pub state: State,
    /// Where it is below the output folder, `/` between; none when it is not there.
    pub path: Option<String>,
    /// PNG of the first page, about 90 × 127 pixels.
    pub picture: Option<Vec<u8>>,
    /// Digest, hexadecimal, of what the picture shows: [`pictures`] finds it again by this.
    pub key: String,
    /// Code of the problem that kept it from being made.
    pub problem: Option<String>,
}

/// What became of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// New or changed in this run.
    Written,
    /// Was there already, unchanged.
    Kept,
    /// Not there.
    Failed,
    /// There, but the pupil is no longer in the school's file.
    Left,
}

/// A paper besides the packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What it is: "Afdrukken per groep".
    pub what: String,
    /// Where it is below the output folder, `/` between.
    pub path: String,
    /// Number of pages; 0 when nobody counted.
    pub pages: usize,
}

/// Something that was noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How bad it is.
    pub severity: Severity,
    /// Its code: `unknown-level`.
    pub code: &'static str,
    /// Where: "leerlingen.csv, rij 12, kolom F (Thuistaal)"; empty for the whole run.
    pub place: String,
    /// What is wrong.
    pub title: String,
    /// What the file says there: "Er staat “ME5”."; may be empty.
    pub fact: String,
    /// What to do; may hold commands between backticks.
    pub repair: String,
}

/// What the parts of a page share while it is written.
struct Writer<'a> {
    out: &'a mut dyn Write,
    /// What went wrong with it.
    ended: io::Result<()>,
    messages: Messages,
    /// Codes with a notice on this page: what a failed pack can link to.
    told: BTreeSet<&'a str>,
    /// Whether tables are folded.
    folded: bool,
}

/// Writes the whole page.
///
/// # Errors
///
/// `out` does not take it.
pub fn write(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    let packs: usize = page.classes.iter().map(|class| class.packs.count).sum();
    let mut w = Writer {
        out,
        ended: Ok(()),
        messages: page.messages,
        told: page.notices.iter().map(|notice| notice.code).collect(),
        folded: packs > MANY,
    };
    let script = unix(SCRIPT);
    w.head(page, &script);
    w.totals(page);
    notices::write(&mut w, &page.notices);
    w.contents(&page.classes);
    w.school_papers(&page.papers);
    classes::write(&mut w, &page.classes);
    w.foot(&script);
    w.ended
}

/// A part of the page as a browser reads it: the digest in the policy is of these very bytes, and a checkout on
/// Windows may have given the file other line ends.
fn unix(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// How the policy names a part: `'sha256-…'`.
fn digest(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

impl Writer<'_> {
    /// One of two texts, by the language of the page.
    fn pick<T>(&self, nl: T, en: T) -> T {
        self.messages.pick(nl, en)
    }

    /// Adds a piece of HTML.
    fn add(&mut self, html: impl std::fmt::Display) {
        if self.ended.is_ok() {
            self.ended = write!(self.out, "{html}");
        }
    }

    /// Everything up to the main part: policy, style, skip link, heading.
    fn head(&mut self, page: &Page<'_>, script: &str) {
        let style = unix(STYLE);
        let (style_digest, script_digest) = (digest(&style), digest(script));
        let lang = self.pick("nl", "en");
        let what = self.pick("Gespreksmappen", "Conversation packs");
        let skip = self.pick("Naar de inhoud", "Skip to the content");
        let title = match page.school.as_str() {
            "" => what.to_owned(),
            school => format!("{what} – {}", Text(school)),
        };
        let heading = match page.school.as_str() {
            "" => format!("<h1>{what}</h1>"),
            school => {
                format!(
                    "<h1><span class=\"what\">{what}</span> {}</h1>",
                    Value(school)
                )
            }
        };
        let intro = self.pick(
            "Dit is er gemaakt. Bekijk eerst wat aandacht nodig heeft, en open dan per groep een paar mappen voordat u ze afdrukt.",
            "This is what was made. First look at what needs attention, then open a few packs of each class before you print them.",
        );
        self.add(format_args!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src {style_digest}; script-src {script_digest}; base-uri 'none'; form-action 'none'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
             <link rel=\"icon\" href=\"{TAB}\">\n<style>{style}</style>\n</head>\n<body>\n\
             <a class=\"skip\" href=\"#inhoud\">{skip}</a>\n{SYMBOLS}\
             <header class=\"top\">\n{heading}\n<p>{intro}</p>\n</header>\n<main id=\"inhoud\" tabindex=\"-1\">\n"
        ));
    }

    /// The strip of counts.
    fn totals(&mut self, page: &Page<'_>) {
        let totals = &page.totals;
        let warnings = page.notices.iter();
        let warnings = warnings.filter(|notice| notice.severity == Severity::Warning);
        let heading = self.pick("In het kort", "In short");
        let ready = totals.written + totals.kept;
        let made = if ready == totals.planned {
            self.pick("mappen klaar", "packs ready").to_owned()
        } else {
            let planned = number(totals.planned, self.messages);
            self.pick(
                format!("van {planned} mappen klaar"),
                format!("of {planned} packs ready"),
            )
        };
        let tiles = [
            ("ok", made.as_str(), ready),
            (
                "",
                self.pick("daarvan ongewijzigd", "of these unchanged"),
                totals.kept,
            ),
            ("bad", self.pick("mislukt", "failed"), totals.failed),
            (
                "",
                self.pick("oud, niet uitdelen", "old, not to hand out"),
                totals.left,
            ),
            ("", self.pick("bladzijden", "pages"), totals.pages),
            (
                "",
                self.pick("andere stukken", "other papers"),
                totals.papers,
            ),
            (
                "warn",
                self.pick("waarschuwingen", "warnings"),
                warnings.count(),
            ),
        ];
        self.add(format_args!(
            "<section aria-labelledby=\"kort\">\n<h2 id=\"kort\" class=\"vh\">{heading}</h2>\n<dl class=\"totals\">\n"
        ));
        for (kind, label, count) in tiles {
            let zero = if count == 0 { " zero" } else { "" };
            let shown = number(count, self.messages);
            self.add(format_args!(
                "<div class=\"tile {kind}{zero}\"><dt>{label}</dt><dd>{shown}</dd></div>\n"
            ));
        }
        self.add("</dl>\n</section>\n");
    }

    /// The table of contents.
    fn contents(&mut self, classes: &[Class<'_>]) {
        if classes.is_empty() {
            return;
        }
        let heading = self.pick("Groepen", "Classes");
        self.add(format_args!(
            "<nav aria-labelledby=\"groepen\">\n<h2 id=\"groepen\">{heading}</h2>\n<ul class=\"contents\">\n"
        ));
        for (at, class) in (1..).zip(classes) {
            let name = classes::name(class, self.messages);
            let packs = markup::packs(class.packs.count, self.messages);
            let failed = class.packs.failed;
            let failed = (failed > 0).then(|| {
                let count = number(failed, self.messages);
                let word = self.pick("mislukt", "failed");
                format!(
                    " <span class=\"bad\">{}{count} {word}</span>",
                    icon("i-bad")
                )
            });
            self.add(format_args!(
                "<li><a href=\"#groep-{at}\"><b>{}</b> <span class=\"meta\">{packs}</span>{}</a></li>\n",
                Value(&name),
                failed.unwrap_or_default()
            ));
        }
        self.add("</ul>\n</nav>\n");
    }

    /// Papers of the whole school.
    fn school_papers(&mut self, papers: &[Paper]) {
        if papers.is_empty() {
            return;
        }
        let heading = self.pick("Voor de hele school", "For the whole school");
        self.add(format_args!(
            "<section aria-labelledby=\"school\">\n<h2 id=\"school\">{heading}</h2>\n"
        ));
        classes::papers(self, papers, None);
        self.add("</section>\n");
    }

    /// Everything after the main part.
    fn foot(&mut self, script: &str) {
        let note = self.pick(
            "Op deze pagina staan namen van leerlingen. Houd haar binnen de school. De pagina werkt zonder internet: alles staat op uw eigen computer.",
            "This page holds names of pupils. Keep it within the school. It works without internet: everything is on your own computer.",
        );
        self.add(format_args!(
            "</main>\n<footer class=\"end\">\n<p>{note}</p>\n<p>{}</p>\n</footer>\n<script>{script}</script>\n</body>\n</html>\n",
            concat!("gespreksmap ", env!("CARGO_PKG_VERSION"))
        ));
    }
}

#[cfg(test)]
mod tests;
