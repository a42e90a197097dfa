//! The overview of a run: what the page shows of the whole school, also of what this run did not make.

#![expect(
    clippy::disallowed_methods,
    reason = "the pictures of an earlier overview are read from it"
)]

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::PathBuf;

use super::Ready;
use crate::diagnostic::{Diagnostic, Messages, told};
use crate::domain::Shard;
use crate::output::index::{self, Class, Notice, PackLine, Packs, Page, Paper, State, Totals};
use crate::output::{self, Leavers, Outbox, Tally};
use crate::plan::{self, Pack, Plan, Wanted};
use crate::render::{self, Sheaf};

/// How many problems of one code the page shows.
const MOST_NOTICES: usize = 200;

/// How many packs a page has pictures of. Some two kilobytes each: a browser opens no page of ten times as many, and
/// the pictures of all packs lie in memory until it is written.
pub const MOST_PICTURES: usize = 20_000;

/// Everything that the page is made of.
pub struct Overview<'a> {
    pub ready: &'a Ready,
    /// The packs of this run.
    pub run: &'a Plan<'a>,
    /// Of which part the page is; nothing: of the whole.
    pub shard: Option<Shard>,
    pub outbox: &'a Outbox,
    /// Pictures made or kept in this run.
    pub pictures: &'a HashMap<String, Vec<u8>>,
    /// Pictures of the page that was there before.
    pub earlier: &'a HashMap<String, Vec<u8>>,
    /// Files that nobody has any more.
    pub left: &'a Leavers,
    pub tally: &'a Tally,
    pub problems: &'a [Diagnostic],
    pub messages: Messages,
}

/// What a picture is known by: part of the digest of what its pack is made of.
pub fn key(input: &[u8; 32]) -> String {
    output::hex(&input[..12])
}

/// The first page of a pack as a small picture; nothing when it cannot be drawn, which is no reason to fail.
pub fn picture(sheaf: &Sheaf) -> Option<Vec<u8>> {
    render::thumbnail(sheaf.pages.first()?)
}

/// The pictures of earlier overviews.
pub fn earlier(overviews: &[PathBuf]) -> HashMap<String, Vec<u8>> {
    let pages = overviews.iter().filter_map(|path| {
        let html = std::fs::read_to_string(path).ok()?;
        Some(index::pictures(&html))
    });
    pages.flatten().collect()
}

impl Overview<'_> {
    /// Writes the page.
    ///
    /// # Errors
    ///
    /// `out` does not take it.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let whole;
        let (shown, mut papers) = match self.shard {
            None => {
                whole = self.ready.everything_of(&Wanted::default());
                (&whole, self.outbox.paper_paths(self.left))
            }
            // The page of a part has what this part made, and nothing of the others.
            Some(_) => (self.run, self.outbox.papers_of_run()),
        };
        let of_run: HashMap<&str, usize> = { self.run.share.packs.clone() }
            .map(|at| (self.run.path(at), at))
            .collect();
        let is_shown = |at: usize| self.shard.is_none() || self.run.share.classes.contains(&at);
        let classes = (0..shown.classes.len()).filter(|at| is_shown(*at));
        let classes = classes.map(|at| {
            let class = &shown.classes[at];
            let lines = || {
                let packs = class.packs.clone().map(|at| shown.outline(at));
                let lines =
                    packs.filter_map(|pack| self.line(&pack, of_run.get(pack.path).copied()));
                lines.collect()
            };
            let packs = Packs::of(lines);
            let is_own = |path: &str| {
                let name = path.split_once('/').map_or("", |(_, name)| name);
                let rest = name.strip_prefix(&*class.stem);
                rest.is_some_and(|rest| rest.starts_with(['.', ' ']))
            };
            let (own, others) = { std::mem::take(&mut papers).into_iter() }
                .partition::<Vec<_>, _>(|(_, path, _)| is_own(path));
            papers = others;
            Class {
                name: class.class.bare().to_owned(),
                papers: own.into_iter().map(|it| self.paper(it)).collect(),
                packs,
            }
        });
        let classes: Vec<Class<'_>> = classes
            .filter(|it| !it.packs.is_empty() || !it.papers.is_empty())
            .collect();
        let page = Page {
            messages: self.messages,
            school: self.school(),
            totals: Totals {
                planned: self.tally.planned,
                written: self.tally.written,
                kept: self.tally.kept,
                failed: self.tally.failed,
                left: self.tally.left - self.tally.pruned,
                pages: self.tally.pages,
                papers: self.tally.papers,
            },
            classes,
            papers: papers.into_iter().map(|it| self.paper(it)).collect(),
            notices: self.notices(),
        };
        index::write(&page, out)
    }

    /// The name above the page; with the part, when it is of one.
    fn school(&self) -> String {
        let name = &self.ready.settings.school.name;
        match self.shard {
            None => name.clone(),
            Some(shard) => {
                let word = self.messages.pick("deel", "part");
                format!("{name} ({word} {shard})").trim().to_owned()
            }
        }
    }

    /// A pack of this run, or one that is there of an earlier one.
    fn line(&self, pack: &Pack<'_>, at: Option<usize>) -> Option<PackLine> {
        let languages = self.ready.locales.languages();
        let (state, file, problem) = match at.and_then(|at| self.outbox.ended(at)) {
            Some(ended) => {
                let state = match ended.state {
                    output::State::Written => State::Written,
                    output::State::Kept => State::Kept,
                    output::State::Failed => State::Failed,
                };
                (state, ended.file, ended.problem)
            }
            None => (State::Kept, Some(self.outbox.earlier(pack.path)?), None),
        };
        let key = file.map_or_else(String::new, |it| key(&it.input.0));
        let picture = self.pictures.get(&key).or_else(|| self.earlier.get(&key));
        Some(PackLine {
            pupil: pack.pupil.name.to_string(),
            number: pack.pupil.number.0.to_string(),
            household: plan::household_name(&pack.pupil, pack.household()).unwrap_or_default(),
            language: languages.dutch_name(&pack.language).to_owned(),
            pages: file.map_or(0, |it| it.pages),
            state,
            path: (state != State::Failed).then(|| pack.path.to_owned()),
            picture: picture.cloned(),
            key,
            problem: problem.map(str::to_owned),
        })
    }

    fn paper(&self, (edition, path, pages): (String, String, usize)) -> Paper {
        let name = path
            .rsplit('/')
            .next()
            .unwrap_or(&path)
            .trim_end_matches(".pdf");
        let what = match (edition.as_str(), name) {
            ("print", "proefblad") => self.messages.pick("Printproef", "Printer check").to_owned(),
            ("print", "etiketten") => self
                .messages
                .pick("Adresetiketten", "Address labels")
                .to_owned(),
            ("print", name) => self
                .messages
                .pick(format!("Afdrukken {name}"), format!("Print run {name}")),
            ("teacher", name) => self.messages.pick(
                format!("Voor de leerkracht {name}"),
                format!("For the teacher {name}"),
            ),
            (_, name) => self
                .messages
                .pick(format!("Jaarplan ({name})"), format!("Year plan ({name})")),
        };
        Paper { what, path, pages }
    }

    fn notices(&self) -> Vec<Notice> {
        let mut problems = self.problems.to_vec();
        crate::diagnostic::sort(&mut problems);
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let shown = problems.iter().filter(|problem| {
            let count = seen.entry(problem.problem.code()).or_default();
            *count += 1;
            *count <= MOST_NOTICES
        });
        let notices = shown.map(|problem| {
            let words = told(problem, self.messages);
            Notice {
                severity: problem.severity(),
                code: problem.problem.code(),
                place: words.place,
                title: words.title,
                fact: String::new(),
                repair: words.repair,
            }
        });
        notices.collect()
    }
}
