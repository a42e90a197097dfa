//! Located cells → [`School`].
//!
//! In: the tables of a school folder with the meaning of their columns. Out: pupils with everything that the
//! files say of them, and a located problem for every cell that could not be understood. Wide columns and
//! separate files give the same model. Rules over the whole school are not checked here.

mod conversations;
mod guardians;
mod numbers;
mod pupils;
mod remarks;
mod results;
mod roster;
mod values;

use std::sync::Mutex;

use ecow::EcoString;
use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Levels, Problem, RowPlace};
use crate::domain::{
    Attendance, Conversation, EarlierAgreement, Languages, Observation, Phrases, Pupil, School,
    SchoolYear, TestResult,
};
use crate::source::{Cell, Columns, Field, Profile, Row, Table, TableKind};
use guardians::{Family, SecretHomes};
use numbers::{Found, Numbers, Strays};
use results::WideColumns;
pub use results::is_unclear;

/// One table and what its columns mean.
#[derive(Clone)]
pub struct Sheet {
    /// Which table.
    pub kind: TableKind,
    /// Whether it is a roster (EDEXML), which fills in what the school's own table of pupils does not say.
    pub is_roster: bool,
    /// Its cells.
    pub table: Table,
    /// What its columns mean.
    pub columns: Columns,
}

/// What the reading knows beforehand.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Names of columns and subjects.
    pub profile: &'a Profile,
    /// The dictionary of languages.
    pub languages: &'a Languages,
    /// The phrase bank.
    pub phrases: &'a Phrases,
    /// How bad the school finds each warning.
    pub levels: &'a Levels,
    /// The school year of the letters, when the settings tell it.
    pub now: Option<SchoolYear>,
}

/// Makes the school of its tables. The order of `sheets` does not matter. Each is let go as soon as it is read.
pub fn read(mut sheets: Vec<Sheet>, known: Known<'_>) -> (School, Vec<Diagnostic>) {
    let mut intake = Intake {
        profile: known.profile,
        languages: known.languages,
        phrases: known.phrases,
        levels: known.levels,
        diagnostics: Vec::new(),
        heard: results::Heard::default(),
    };
    let mut school = School::default();
    let mut drafts = Vec::new();
    let (rosters, own): (Vec<Sheet>, Vec<Sheet>) =
        { of_kind(&mut sheets, TableKind::Pupils) }.partition(|sheet| sheet.is_roster);
    let has_roster = !rosters.is_empty();
    let (pupils, beside) = if own.is_empty() {
        (rosters, Vec::new())
    } else {
        (own, rosters)
    };
    for sheet in pupils {
        pupils::read(
            &mut intake,
            sheet,
            has_roster,
            &mut drafts,
            &mut school.lost,
        );
    }
    let numbers = Numbers::of(&drafts);
    for sheet in beside {
        roster::complete(&mut intake, &sheet, &numbers, &mut drafts);
    }
    for draft in &mut drafts {
        intake.must_have(draft);
    }
    // First what is large as a table and small when it is read, then what rows say of homes, which takes as much as a
    // pupil until they are joined.
    intake.read_all(&mut sheets, TableKind::Results, &numbers, &mut drafts);
    intake.read_all(&mut sheets, TableKind::Guardians, &numbers, &mut drafts);
    join_homes(&mut drafts);
    for kind in TableKind::ALL {
        intake.read_all(&mut sheets, kind, &numbers, &mut drafts);
    }
    let now = known.now.or_else(|| latest_year(&drafts));
    let finished = { drafts.into_iter() }.map(|draft| intake.finish(draft, now));
    school.pupils = finished.collect();
    (school, intake.diagnostics)
}

/// Joins the guardians of every pupil to households. What any row calls secret is secret in all (P2).
fn join_homes(drafts: &mut [Draft]) {
    let families = drafts.iter().filter_map(|draft| draft.family.as_deref());
    let secret = SecretHomes::of(families.flat_map(Family::homes));
    for draft in drafts {
        let family = draft.family.take();
        draft.pupil.households = family.map_or_else(Vec::new, |it| it.households(&secret));
    }
}

/// The school year that the files are about: the last one with a conversation, or else with a test.
fn latest_year(drafts: &[Draft]) -> Option<SchoolYear> {
    let conversations = drafts.iter().flat_map(|draft| &draft.pupil.conversations);
    let planned = conversations.filter_map(|it| it.date.map(SchoolYear::of));
    let tested = drafts.iter().flat_map(|draft| &draft.by_year);
    let tested = tested.map(|result| result.year);
    planned.max().or_else(|| tested.max())
}

fn of_kind(sheets: &mut Vec<Sheet>, kind: TableKind) -> impl Iterator<Item = Sheet> {
    sheets.extract_if(.., move |sheet| sheet.kind == kind)
}

/// What the parts of this stage share.
struct Intake<'a> {
    profile: &'a Profile,
    languages: &'a Languages,
    phrases: &'a Phrases,
    levels: &'a Levels,
    diagnostics: Vec<Diagnostic>,
    /// What cells of results said so far.
    heard: results::Heard,
}

/// A pupil in the making.
struct Draft {
    pupil: Pupil,
    /// Who live with the pupil, until they are joined to households.
    family: Option<Box<Family>>,
    /// Results whose moment follows from the grade, in the end.
    by_year: Vec<results::ByYear>,
    /// That the grade is not clear, when it stays so.
    unclear_grade: Option<Box<Diagnostic>>,
}

impl Draft {
    /// Notes that this pupil's pack would be wrong.
    fn block(&mut self, code: &'static str) {
        self.pupil.blocked.get_or_insert(code);
    }
}

/// So many pages are read before they are taken: what is read ahead takes memory.
const PAGES_AT_ONCE: usize = 8;
/// So much room is made for more results of a pupil: of a million, few places stay empty.
const ROOM: usize = 2;

/// Readers of one school that wait for a page: what one has heard, it knows on its next page.
#[derive(Default)]
struct Readers<'a>(Mutex<Vec<Intake<'a>>>);

impl<'a> Readers<'a> {
    /// Lends one that waits, or one more like `first`.
    fn lend<T>(&self, first: &Intake<'a>, read: impl FnOnce(&mut Intake<'a>) -> T) -> T {
        let waiting = || self.0.lock().expect("nobody fails who holds the list");
        let reader = waiting().pop();
        let mut reader = reader.unwrap_or_else(|| first.beside());
        let done = read(&mut reader);
        waiting().push(reader);
        done
    }
}

/// A row of a table that joins on the pupil number.
struct ReadRow {
    owner: Owner,
    said: Said,
    problems: Vec<Diagnostic>,
}

/// Whose row it is.
enum Owner {
    Pupil(usize),
    /// The number lost its zeros, here.
    WithoutZeros(usize, RowPlace),
    /// What is told of it, unless the whole table is of others.
    Nobody(Diagnostic),
    /// It tells no number.
    Untold,
}

/// What a row says.
enum Said {
    Nothing,
    Guardian(Option<guardians::Entry>),
    Results(Vec<TestResult>, Vec<results::ByYear>),
    Conversation(Result<Option<Conversation>, &'static str>),
    Observation(Option<Observation>),
    Agreement(Option<EarlierAgreement>),
    Attendance(Attendance),
}

/// A row with the meaning of its columns.
struct Line<'a> {
    row: Row<'a>,
    columns: &'a Columns,
    profile: &'a Profile,
}

impl<'a> Line<'a> {
    /// The cell of a field, when there is such a column.
    fn any(&self, field: &Field) -> Option<Cell<'a>> {
        self.columns.get(field).map(|column| self.row.cell(column))
    }

    /// The cell of a field, when it says something. `-` says no where yes or no is asked, and else nothing.
    fn cell(&self, field: &Field) -> Option<Cell<'a>> {
        let says_something = |cell: &Cell<'_>| {
            let text = cell.text();
            !is_too_long(field, text) && !self.profile.is_blank(text)
                || field.is_answer() && !text.is_empty() && self.profile.answer(text).is_some()
        };
        self.any(field).filter(says_something)
    }

    /// The text of a field on one line, normalised; empty when there is none.
    fn text(&self, field: &Field) -> String {
        self.cell(field)
            .map(|cell| values::one_line(cell.text()))
            .unwrap_or_default()
    }

    /// As [`Line::text`], nothing when empty.
    fn some_text(&self, field: &Field) -> Option<String> {
        Some(self.text(field)).filter(|text| !text.is_empty())
    }
}

/// Adds what a row says to a short list, which is as long as it must be: there are as many as pupils.
fn add<T>(list: &mut Vec<T>, said: Option<T>) {
    list.reserve_exact(usize::from(said.is_some()));
    list.extend(said);
}

/// Whether a text is longer than its place on paper; [`Intake::lengths`] tells it.
fn is_too_long(field: &Field, text: &str) -> bool {
    let most = field.most_letters();
    text.len() > most && text.chars().nth(most).is_some()
}

impl Intake<'_> {
    /// Tells the cells of a row that are too long to be right; nothing else reads them. Whether a name is among
    /// them, without which a pack would be wrong.
    fn lengths(&mut self, line: &Line<'_>) -> bool {
        let mut is_name = false;
        for (column, field) in line.columns.iter() {
            let cell = line.row.cell(column);
            if is_too_long(field, cell.text()) {
                let most = field.most_letters();
                is_name |= field.is_name();
                self.report(cell.problem(match field.is_name() {
                    true => Problem::NameTooLong { most },
                    false => Problem::TextTooLong { most },
                }));
            }
        }
        is_name
    }

    /// A text that many share.
    fn same(&mut self, text: Option<String>) -> Option<EcoString> {
        text.map(|text| self.heard.same(text.into()))
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.extend(self.levels.apply(diagnostic));
    }

    /// Blocks a pupil whose row has a warning that the school finds an error, among those told since `before`.
    fn block_if_raised(&self, draft: &mut Draft, before: usize) {
        let raised = self.diagnostics[before..].iter().find(|it| it.is_error());
        if let Some(diagnostic) = raised {
            draft.block(diagnostic.problem.code());
        }
    }

    /// The value of a cell, or a problem at its place.
    fn parse<T>(
        &mut self,
        cell: Cell<'_>,
        parse: impl FnOnce(&str) -> Option<T>,
        problem: impl FnOnce(String) -> Problem,
    ) -> Option<T> {
        let text = values::one_line(cell.text());
        let value = parse(&text);
        if value.is_none() {
            self.report(cell.problem(problem(text)));
        }
        value
    }

    /// Whether a table has no column that it must have; told once, not in every row.
    fn lacks(&mut self, sheet: &Sheet, field: &Field, wanted: &'static str) -> bool {
        let lacks = sheet.columns.get(field).is_none();
        if lacks {
            let suggestion = self.profile.near_header(sheet.kind, field, &sheet.table);
            let problem = Problem::ColumnMissing { wanted, suggestion };
            self.report(Diagnostic::file(problem, sheet.table.file()));
        }
        lacks
    }

    /// Yes or no; what is neither is told, and taken as `safe`.
    fn answer(&mut self, cell: Cell<'_>, safe: bool) -> bool {
        let profile = self.profile;
        let answer = |text: &str| profile.answer(text);
        self.parse(cell, answer, |value| Problem::AnswerUnknown { value })
            .unwrap_or(safe)
    }

    /// The tables of a kind.
    fn read_all(
        &mut self,
        sheets: &mut Vec<Sheet>,
        kind: TableKind,
        numbers: &Numbers,
        drafts: &mut [Draft],
    ) {
        for sheet in of_kind(sheets, kind) {
            self.long_rows(sheet, numbers, drafts);
        }
    }

    /// The rows of a table that joins on the pupil number. They are read side by side and taken in their order.
    fn long_rows(&mut self, mut sheet: Sheet, numbers: &Numbers, drafts: &mut [Draft]) {
        if self.lacks(&sheet, &Field::PupilNumber, "Leerlingnummer") {
            return;
        }
        let wides = self.wide_columns(&sheet);
        let rows = sheet.table.len();
        let mut strays = Strays::default();
        let readers = Readers::default();
        while let Some(pages) = sheet.table.take_pages(PAGES_AT_ONCE) {
            let read = pages.into_par_iter().map(|page| {
                let page = page.into_page();
                readers.lend(self, |reader| {
                    let read = sheet.table.rows_on(&page).map(|row| {
                        let line = reader.line(&sheet, row);
                        reader.long_row(sheet.kind, &line, numbers, &wides)
                    });
                    read.collect::<Vec<ReadRow>>()
                })
            });
            for row in read.collect::<Vec<_>>().into_iter().flatten() {
                self.take(row, drafts, &mut strays);
            }
        }
        for problem in strays.told(sheet.table.file(), rows) {
            self.report(problem);
        }
    }

    /// One more reader of the same school.
    fn beside(&self) -> Self {
        Intake {
            diagnostics: Vec::new(),
            heard: results::Heard::default(),
            ..*self
        }
    }

    /// What a row says and whose it is.
    fn long_row(
        &mut self,
        kind: TableKind,
        line: &Line<'_>,
        numbers: &Numbers,
        wides: &WideColumns,
    ) -> ReadRow {
        let owner = self.owner(line, numbers);
        let said = match owner {
            Owner::Pupil(_) | Owner::WithoutZeros(..) => {
                self.lengths(line);
                self.said(kind, line, wides)
            }
            Owner::Nobody(_) | Owner::Untold => Said::Nothing,
        };
        ReadRow {
            owner,
            said,
            problems: std::mem::take(&mut self.diagnostics),
        }
    }

    fn said(&mut self, kind: TableKind, line: &Line<'_>, wides: &WideColumns) -> Said {
        match kind {
            TableKind::Pupils => Said::Nothing,
            TableKind::Guardians => Said::Guardian(self.guardian(line, 0)),
            TableKind::Results => {
                let (mut results, by_year) = self.wide_results(line, wides);
                if results::is_long(line.columns) {
                    results.extend(self.long_result(line));
                }
                Said::Results(results, by_year)
            }
            TableKind::Conversations => Said::Conversation(self.conversation(line)),
            TableKind::Observations => Said::Observation(self.long_observation(line)),
            TableKind::Agreements => Said::Agreement(self.agreement(line)),
            TableKind::Attendance => Said::Attendance(self.attendance(line)),
        }
    }

    /// Gives a pupil what a row says.
    fn take(&mut self, row: ReadRow, drafts: &mut [Draft], strays: &mut Strays) {
        let before = self.diagnostics.len();
        // Told by the levels of the school already.
        self.diagnostics.extend(row.problems);
        let draft = match row.owner {
            Owner::Pupil(at) => &mut drafts[at],
            Owner::WithoutZeros(at, place) => {
                strays.without_zeros.get_or_insert(place);
                &mut drafts[at]
            }
            Owner::Nobody(problem) => return strays.unknown.push(problem),
            Owner::Untold => return,
        };
        let pupil = &mut draft.pupil;
        match row.said {
            Said::Nothing => {}
            Said::Guardian(guardian) => {
                let family = draft.family.as_mut();
                let family = family.expect("guardians are read before homes are joined");
                add(&mut family.guardians, guardian);
            }
            Said::Results(results, by_year) => {
                if pupil.results.capacity() - pupil.results.len() < results.len() {
                    pupil.results.reserve_exact(results.len() + ROOM);
                }
                pupil.results.extend(results);
                draft.by_year.extend(by_year);
            }
            Said::Conversation(Ok(conversation)) => add(&mut pupil.conversations, conversation),
            Said::Conversation(Err(code)) => draft.block(code),
            Said::Observation(observation) => add(&mut pupil.observations, observation),
            Said::Agreement(agreement) => add(&mut pupil.earlier_agreements, agreement),
            Said::Attendance(attendance) => pupil.attendance = attendance,
        }
        self.block_if_raised(draft, before);
    }

    fn line<'l>(&self, sheet: &'l Sheet, row: Row<'l>) -> Line<'l>
    where
        Self: 'l,
    {
        Line {
            row,
            columns: &sheet.columns,
            profile: self.profile,
        }
    }

    /// Whose row this is.
    fn owner(&mut self, line: &Line<'_>, numbers: &Numbers) -> Owner {
        let Some(cell) = line.cell(&Field::PupilNumber) else {
            self.report(line.row.problem(Problem::PupilNumberMissing));
            return Owner::Untold;
        };
        let number = values::one_line(cell.text());
        match numbers.find(&number) {
            Found::Pupil(at) => Owner::Pupil(at),
            Found::WithoutZeros(at) => Owner::WithoutZeros(at, line.row.place()),
            Found::Nobody => Owner::Nobody(cell.problem(Problem::PupilUnknown { number })),
        }
    }

    /// The pupil, when everything of it is read: results are placed in time.
    fn finish(&mut self, draft: Draft, now: Option<SchoolYear>) -> Pupil {
        let Draft {
            mut pupil, by_year, ..
        } = draft;
        pupil.conversations = conversations::completed(pupil.conversations);
        for result in by_year {
            let now = now.unwrap_or(result.year);
            match result.dated(pupil.grade, now) {
                Ok(outcome) => pupil.results.push(self.heard.result(outcome)),
                Err(problem) => self.report(problem),
            }
        }
        pupil.give_back_room();
        pupil
    }
}

#[cfg(test)]
mod tests;
