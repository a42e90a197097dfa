//! `leerlingen.csv`, or a lone CSV: a row per pupil, with whatever else stands in its columns.

use std::collections::HashMap;

use ecow::eco_format;
use rayon::prelude::*;

use super::guardians::Family;
use super::results::WideColumns;
use super::{Draft, Intake, Line, PAGES_AT_ONCE, Readers, Sheet, add, values};
use crate::diagnostic::{Diagnostic, Problem};
use crate::domain::{Attendance, ClassName, Grade, Name, Pupil, PupilNumber};
use crate::source::{Field, Page, Stored};

/// Reads every row. Rows that cannot become a pupil at all go to `lost`. With a roster beside it a table needs
/// no classes.
pub fn read(
    intake: &mut Intake<'_>,
    mut sheet: Sheet,
    has_roster: bool,
    drafts: &mut Vec<Draft>,
    lost: &mut Vec<&'static str>,
) {
    let mut seen: HashMap<PupilNumber, usize> = HashMap::new();
    let wides = intake.wide_columns(&sheet);
    let classless = !has_roster && intake.lacks(&sheet, &Field::Class, "Groep");
    drafts.reserve_exact(sheet.table.len());
    let readers = Readers::default();
    while let Some(pages) = sheet.table.take_pages(PAGES_AT_ONCE) {
        let pages: Vec<Page> = pages.into_par_iter().map(Stored::into_page).collect();
        let numbered = pages.iter().map(|page| {
            let rows = sheet.table.rows_on(page).map(|row| {
                let line = intake.line(&sheet, row);
                let before = intake.diagnostics.len();
                let number = number(intake, &line, &mut seen, lost);
                let number = number.ok_or_else(|| intake.diagnostics.split_off(before));
                (line, number)
            });
            rows.collect::<Vec<_>>()
        });
        let numbered: Vec<_> = numbered.collect();
        let read = numbered.into_par_iter().map(|rows| {
            readers.lend(intake, |reader| {
                let read = rows.into_iter().map(|(line, number)| {
                    number.map(|number| reader.draft(&line, number, &wides, classless))
                });
                read.collect::<Vec<_>>()
            })
        });
        for read in read.collect::<Vec<_>>().into_iter().flatten() {
            match read {
                Ok((draft, told)) => {
                    intake.diagnostics.extend(told);
                    drafts.push(draft);
                }
                Err(told) => intake.diagnostics.extend(told),
            }
        }
    }
}

impl Intake<'_> {
    /// The pupil of a row, and what is told of it.
    fn draft(
        &mut self,
        line: &Line<'_>,
        number: PupilNumber,
        wides: &WideColumns,
        classless: bool,
    ) -> (Draft, Vec<Diagnostic>) {
        let (results, by_year) = self.wide_results(line, wides);
        let mut pupil = self.pupil(line, number);
        pupil.results = results;
        let own = self.home(line);
        let mut draft = Draft {
            unclear_grade: unclear_grade(line, &pupil).map(Box::new),
            pupil,
            family: None,
            by_year,
        };
        if classless {
            draft.block("column-missing");
        }
        if self.lengths(line) {
            draft.block("name-too-long");
        }
        let mut guardians = Vec::new();
        for place in 1..=4 {
            add(&mut guardians, self.guardian(line, place));
        }
        draft.family = Some(Box::new(Family { own, guardians }));
        match self.conversation(line) {
            Ok(conversation) => add(&mut draft.pupil.conversations, conversation),
            Err(code) => draft.block(code),
        }
        self.block_if_raised(&mut draft, 0);
        (draft, std::mem::take(&mut self.diagnostics))
    }
}

/// The pupil's number. A file without that column gets numbers from its rows.
fn number(
    intake: &mut Intake<'_>,
    line: &Line<'_>,
    seen: &mut HashMap<PupilNumber, usize>,
    lost: &mut Vec<&'static str>,
) -> Option<PupilNumber> {
    let row = line.row.sheet_row().0;
    let problem = match (
        line.cell(&Field::PupilNumber),
        line.columns.get(&Field::PupilNumber),
    ) {
        (None, None) => return Some(PupilNumber(eco_format!("r{row:03}"))),
        (None, Some(_)) => line.row.problem(Problem::PupilNumberMissing),
        (Some(cell), _) => {
            let number = PupilNumber(values::one_line(cell.text()).into());
            match seen.get(&number) {
                None => {
                    seen.insert(number.clone(), row);
                    return Some(number);
                }
                Some(&first) => cell.problem(Problem::PupilNumberDuplicate {
                    number: number.0.into(),
                    first,
                }),
            }
        }
    };
    lost.push(problem.problem.code());
    intake.report(problem);
    None
}

impl Intake<'_> {
    fn pupil(&mut self, line: &Line<'_>, number: PupilNumber) -> Pupil {
        let class = ClassName(line.text(&Field::Class).into());
        Pupil {
            number,
            name: name(line),
            grade: grade(line, &class),
            class,
            class_teacher: self.same(line.some_text(&Field::ClassTeacher)),
            households: Vec::new(),
            conversations: Vec::new(),
            results: Vec::new(),
            observations: self.wide_observations(line),
            earlier_agreements: self.agreement(line).into_iter().collect(),
            attendance: self.attendance(line),
            place: line.row.place(),
            blocked: None,
        }
    }

    /// Tells what a pack cannot do without, and a grade that is not clear.
    pub(super) fn must_have(&mut self, draft: &mut Draft) {
        let pupil = &draft.pupil;
        // Told already.
        let has_long_name = pupil.blocked == Some("name-too-long");
        let has_no_column = pupil.blocked == Some("column-missing");
        let missing = [
            (
                pupil.name.is_empty() && !has_long_name,
                Problem::NameMissing,
            ),
            (
                pupil.class.0.is_empty() && !has_long_name && !has_no_column,
                Problem::ClassMissing,
            ),
        ];
        let place = pupil.place;
        for (_, problem) in missing.into_iter().filter(|(missing, _)| *missing) {
            draft.block(problem.code());
            self.report(Diagnostic::new(problem, place));
        }
        if let Some(problem) = draft
            .unclear_grade
            .take()
            .filter(|_| draft.pupil.grade.is_none())
        {
            let before = self.diagnostics.len();
            self.report(*problem);
            self.block_if_raised(draft, before);
        }
    }

    /// Days ill, times late, days of leave.
    pub(super) fn attendance(&mut self, line: &Line<'_>) -> Attendance {
        use crate::source::AttendanceField as A;
        let mut days = |field| {
            let cell = line.cell(&Field::Attendance(field))?;
            self.parse(cell, values::count, |value| Problem::NumberUnreadable {
                value,
            })
        };
        Attendance {
            sick: days(A::Sick),
            late: days(A::Late),
            leave: days(A::Leave),
        }
    }
}

/// The pupil's own grade decides; `C` (combination class) says nothing (E4).
fn grade(line: &Line<'_>, class: &ClassName) -> Option<Grade> {
    let own = line.cell(&Field::Grade).and_then(|cell| {
        let digits = cell
            .text()
            .trim_start_matches(|c: char| c.is_alphabetic() || c == ' ');
        digits.parse().ok().and_then(Grade::new)
    });
    own.or_else(|| Grade::from_class(class))
}

/// What is told when nothing tells the grade in the end.
fn unclear_grade(line: &Line<'_>, pupil: &Pupil) -> Option<Diagnostic> {
    let cell = line
        .cell(&Field::Grade)
        .or_else(|| line.cell(&Field::Class))?;
    let value = cell.text().to_owned();
    let is_unclear = pupil.grade.is_none();
    is_unclear.then(|| cell.problem(Problem::GradeUnknown { value }))
}

/// The name in its three columns, or in one.
pub(super) fn name(line: &Line<'_>) -> Name {
    let text = |field| line.text(&field);
    joined_name(
        [
            text(Field::GivenName),
            text(Field::Infix),
            text(Field::Surname),
        ],
        &text(Field::FullName),
    )
}

/// Given name, infix and surname, of which a column with the whole name fills in what they do not say: beside a
/// "roepnaam" a column "naam" is the whole name, or the surname alone.
pub(super) fn joined_name([given, infix, surname]: [String; 3], whole: &str) -> Name {
    let name = Name::new(&given, &infix, &surname);
    if name.is_empty() {
        return Name::from_full(whole);
    }
    if !name.surname.is_empty() || whole.is_empty() {
        return name;
    }
    let full = Name::from_full(whole);
    let is_same = full.given.is_empty() || full.given.to_lowercase() == name.given.to_lowercase();
    if is_same {
        Name {
            given: name.given,
            ..full
        }
    } else {
        Name::new(&name.given, &name.infix, whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e5_a_column_naam_beside_the_given_name_is_the_whole_name_or_the_surname() {
        let name = |given: &str, whole| {
            let name = joined_name([given.into(), String::new(), String::new()], whole);
            name.to_string()
        };
        assert_eq!(name("Sofie", "Jansen"), "Sofie Jansen");
        assert_eq!(name("Kees", "van Loon"), "Kees van Loon");
        assert_eq!(name("Sofie", "Sofie Smit"), "Sofie Smit");
        assert_eq!(name("Sofie", "Smit, Sofie"), "Sofie Smit");
        assert_eq!(name("Bo", "Jansen Smit"), "Bo Jansen Smit");
        assert_eq!(name("", "Smit, Sofie"), "Sofie Smit");
        assert_eq!(name("Sofie", ""), "Sofie");
    }
}
