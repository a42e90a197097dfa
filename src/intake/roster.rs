//! A roster (EDEXML) beside the school's own table of pupils: it fills in what that does not say.
//!
//! In come both, joined on the pupil number; out goes nothing new: the school's own table says which pupils
//! there are, and its cells come first.

use super::numbers::{Found, Numbers};
use super::{Draft, Intake, Line, Sheet, pupils};
use crate::diagnostic::{Diagnostic, Problem};
use crate::domain::{Name, Pupil};
use crate::source::Field;

/// Whether two names are of two children: neither the given name nor the surname is the same.
fn is_another(own: &Name, roster: &Name) -> bool {
    let same_given = own.given.to_lowercase() == roster.given.to_lowercase();
    let is_told = !own.is_empty() && !roster.is_empty();
    let has_one_side = own.given.is_empty() || own.surname.is_empty();
    is_told && !has_one_side && !same_given && !own.same_surname(roster)
}

/// Completes the pupils with class, grade, teacher and names of the roster.
pub fn complete(intake: &mut Intake<'_>, sheet: &Sheet, numbers: &Numbers, drafts: &mut [Draft]) {
    let mut others = 0;
    for page in sheet.table.pages() {
        for row in sheet.table.rows_on(&page) {
            let line = intake.line(sheet, row);
            let number = line.text(&Field::PupilNumber);
            match numbers.find(&number) {
                Found::Pupil(at) | Found::WithoutZeros(at) => {
                    complete_one(intake, &line, &mut drafts[at].pupil);
                }
                Found::Nobody => others += 1,
            }
        }
    }
    if others > 0 {
        let problem = Problem::RosterOthers {
            others,
            pupils: sheet.table.len(),
        };
        intake.report(Diagnostic::file(problem, sheet.table.file()));
    }
}

/// Completes a pupil with a row of the roster.
fn complete_one(intake: &mut Intake<'_>, line: &Line<'_>, pupil: &mut Pupil) {
    let name = pupils::name(line);
    if is_another(&pupil.name, &name) {
        intake.report(line.row.problem(Problem::RosterConflict));
        return;
    }
    if pupil.name.is_empty() {
        pupil.name = name;
    } else if pupil.name.given.is_empty() && pupil.name.same_surname(&name) {
        pupil.name.given = name.given;
    }
    if pupil.class.0.is_empty() {
        pupil.class.0 = line.text(&Field::Class).into();
    }
    if pupil.class_teacher.is_none() && pupil.class.0 == line.text(&Field::Class) {
        pupil.class_teacher = intake.same(line.some_text(&Field::ClassTeacher));
    }
    let grade = line
        .cell(&Field::Grade)
        .and_then(|it| it.text().parse().ok());
    pupil.grade = pupil.grade.or_else(|| crate::domain::Grade::new(grade?));
}
