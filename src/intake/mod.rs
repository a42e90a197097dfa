//! Located cells → [`School`].
//!
//! In: the tables of a school folder with the meaning of their columns. Out: pupils with everything that the
//! files say of them, and a located problem for every cell that could not be understood. Wide columns and
//! separate files give the same model. Rules over the whole school are not checked here.

mod conversations;
mod guardians;
mod pupils;
mod remarks;
mod results;
mod values;

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Levels, Problem};
use crate::domain::{Languages, Phrases, Pupil, PupilNumber, School};
use crate::source::{Cell, Columns, Field, Profile, Row, Table, TableKind};

/// One table and what its columns mean.
pub struct Sheet {
    /// Which table.
    pub kind: TableKind,
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
}

/// Makes the school of its tables. The order of `sheets` does not matter.
pub fn read(sheets: &[Sheet], known: Known<'_>) -> (School, Vec<Diagnostic>) {
    let mut intake = Intake {
        profile: known.profile,
        languages: known.languages,
        phrases: known.phrases,
        levels: known.levels,
        diagnostics: Vec::new(),
    };
    let mut school = School::default();
    let mut drafts = Vec::new();
    for sheet in of_kind(sheets, TableKind::Pupils) {
        pupils::read(&mut intake, sheet, &mut drafts, &mut school.lost);
    }
    let index: HashMap<PupilNumber, usize> = drafts
        .iter()
        .enumerate()
        .map(|(at, draft)| (draft.pupil.number.clone(), at))
        .collect();
    for kind in TableKind::ALL.into_iter().skip(1) {
        for sheet in of_kind(sheets, kind) {
            if intake.lacks(sheet, &Field::PupilNumber, "Leerlingnummer") {
                continue;
            }
            for row in sheet.table.rows() {
                let line = Line {
                    row,
                    columns: &sheet.columns,
                };
                if let Some(at) = intake.owner(&line, &index) {
                    let before = intake.diagnostics.len();
                    intake.long_row(kind, &line, &mut drafts[at]);
                    intake.block_if_raised(&mut drafts[at], before);
                }
            }
        }
    }
    school.pupils = drafts.into_iter().map(Draft::finish).collect();
    (school, intake.diagnostics)
}

fn of_kind(sheets: &[Sheet], kind: TableKind) -> impl Iterator<Item = &Sheet> {
    sheets.iter().filter(move |sheet| sheet.kind == kind)
}

/// What the parts of this stage share.
struct Intake<'a> {
    profile: &'a Profile,
    languages: &'a Languages,
    phrases: &'a Phrases,
    levels: &'a Levels,
    diagnostics: Vec<Diagnostic>,
}

/// A pupil in the making: guardians are joined to households at the end.
struct Draft {
    pupil: Pupil,
    /// What the pupil's own row says of home: address, language, interpreter.
    home: guardians::Home,
    guardians: Vec<guardians::Entry>,
}

impl Draft {
    /// Notes that this pupil's pack would be wrong.
    fn block(&mut self, code: &'static str) {
        self.pupil.blocked.get_or_insert(code);
    }

    fn finish(self) -> Pupil {
        let Draft {
            mut pupil,
            home,
            guardians,
        } = self;
        pupil.households = guardians::households(home, guardians);
        pupil
    }
}

/// A row with the meaning of its columns.
struct Line<'a> {
    row: Row<'a>,
    columns: &'a Columns,
}

impl<'a> Line<'a> {
    /// The cell of a field, when there is such a column.
    fn any(&self, field: &Field) -> Option<Cell<'a>> {
        self.columns.get(field).map(|column| self.row.cell(column))
    }

    /// The cell of a field, when it says something.
    fn cell(&self, field: &Field) -> Option<Cell<'a>> {
        self.any(field).filter(|cell| !cell.is_empty())
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

impl Intake<'_> {
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

    /// Whose row this is.
    fn owner(&mut self, line: &Line<'_>, index: &HashMap<PupilNumber, usize>) -> Option<usize> {
        let Some(cell) = line.cell(&Field::PupilNumber) else {
            self.report(line.row.problem(Problem::PupilNumberMissing));
            return None;
        };
        let number = PupilNumber(values::one_line(cell.text()));
        let owner = index.get(&number).copied();
        if owner.is_none() {
            self.report(cell.problem(Problem::PupilUnknown { number: number.0 }));
        }
        owner
    }

    fn long_row(&mut self, kind: TableKind, line: &Line<'_>, draft: &mut Draft) {
        match kind {
            TableKind::Pupils => {}
            TableKind::Guardians => draft.guardians.extend(self.guardian(line, 0)),
            TableKind::Results => draft.pupil.results.extend(self.long_result(line)),
            TableKind::Conversations => match self.conversation(line) {
                Ok(conversation) => draft.pupil.conversations.extend(conversation),
                Err(code) => draft.block(code),
            },
            TableKind::Observations => draft.pupil.observations.extend(self.long_observation(line)),
            TableKind::Agreements => draft.pupil.earlier_agreements.extend(self.agreement(line)),
            TableKind::Attendance => draft.pupil.attendance = self.attendance(line),
        }
    }
}
