//! `leerlingen.csv`, or a lone CSV: a row per pupil, with whatever else stands in its columns.

use std::collections::HashMap;

use super::{Draft, Intake, Line, Sheet, values};
use crate::diagnostic::Problem;
use crate::domain::{Attendance, ClassName, Grade, Name, Pupil, PupilNumber};
use crate::source::Field;

/// Reads every row. Rows that cannot become a pupil at all go to `lost`.
pub fn read(
    intake: &mut Intake<'_>,
    sheet: &Sheet,
    drafts: &mut Vec<Draft>,
    lost: &mut Vec<&'static str>,
) {
    let mut seen: HashMap<PupilNumber, usize> = HashMap::new();
    intake.unknown_moments(sheet);
    let classless = intake.lacks(sheet, &Field::Class, "Groep");
    for row in sheet.table.rows() {
        let line = Line {
            row,
            columns: &sheet.columns,
        };
        let Some(number) = number(intake, &line, &mut seen, lost) else {
            continue;
        };
        let before = intake.diagnostics.len();
        let mut draft = Draft {
            pupil: intake.pupil(&line, number),
            home: intake.home(&line),
            guardians: Vec::new(),
        };
        if classless {
            draft.block("column-missing");
        }
        intake.check_pupil(&line, &mut draft, classless);
        for place in 1..=4 {
            draft.guardians.extend(intake.guardian(&line, place));
        }
        match intake.conversation(&line) {
            Ok(conversation) => draft.pupil.conversations.extend(conversation),
            Err(code) => draft.block(code),
        }
        intake.block_if_raised(&mut draft, before);
        drafts.push(draft);
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
        (None, None) => return Some(PupilNumber(format!("r{row:03}"))),
        (None, Some(_)) => line.row.problem(Problem::PupilNumberMissing),
        (Some(cell), _) => {
            let number = PupilNumber(values::one_line(cell.text()));
            match seen.get(&number) {
                None => {
                    seen.insert(number.clone(), row);
                    return Some(number);
                }
                Some(&first) => cell.problem(Problem::PupilNumberDuplicate {
                    number: number.0,
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
        let class = ClassName(line.text(&Field::Class));
        Pupil {
            number,
            name: name(line),
            grade: self.grade(line, &class),
            class,
            class_teacher: line.some_text(&Field::ClassTeacher),
            households: Vec::new(),
            conversations: Vec::new(),
            results: self.wide_results(line),
            observations: self.wide_observations(line),
            earlier_agreements: self.agreement(line).into_iter().collect(),
            attendance: self.attendance(line),
            place: line.row.place(),
            blocked: None,
        }
    }

    /// What must be there for a pack.
    fn check_pupil(&mut self, line: &Line<'_>, draft: &mut Draft, classless: bool) {
        let missing = [
            (draft.pupil.name.is_empty(), Problem::NameMissing),
            (
                draft.pupil.class.0.is_empty() && !classless,
                Problem::ClassMissing,
            ),
        ];
        for (_, problem) in missing.into_iter().filter(|(missing, _)| *missing) {
            draft.block(problem.code());
            self.report(line.row.problem(problem));
        }
    }

    /// The pupil's own grade decides; `C` (combination class) says nothing (E4).
    fn grade(&mut self, line: &Line<'_>, class: &ClassName) -> Option<Grade> {
        let of_class = Grade::from_class(class);
        let Some(cell) = line.cell(&Field::Grade) else {
            if of_class.is_none()
                && let Some(cell) = line.cell(&Field::Class)
            {
                self.report(cell.problem(Problem::GradeUnknown {
                    value: class.0.clone(),
                }));
            }
            return of_class;
        };
        let own = cell
            .text()
            .trim_start_matches(|c: char| c.is_alphabetic() || c == ' ');
        let grade = own.parse().ok().and_then(Grade::new);
        if grade.is_none() && of_class.is_none() {
            self.report(cell.problem(Problem::GradeUnknown {
                value: cell.text().to_owned(),
            }));
        }
        grade.or(of_class)
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

fn name(line: &Line<'_>) -> Name {
    let name = Name::new(
        &line.text(&Field::GivenName),
        &line.text(&Field::Infix),
        &line.text(&Field::Surname),
    );
    if name.is_empty() {
        Name::from_full(&line.text(&Field::FullName))
    } else {
        name
    }
}
