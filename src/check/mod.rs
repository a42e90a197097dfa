//! Rules over the whole school. `Checked<School>` can only be made here.
//!
//! In: the school and what the run can print. Out: the same school, with pupils blocked whose pack would be
//! wrong, and the problems found. Nothing is read or written.
//!
//! A rule is a function from what it looks at to problems at their rows. How bad the school finds them, and
//! whom they block, is decided here for all rules alike.

mod appointments;
mod classes;
#[cfg(test)]
mod example;
mod households;
mod overlaps;
mod printable;
mod remarks;
mod results;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Levels, Problem, RowPlace, near_miss};
use crate::domain::{Conversation, LangTag, Languages, Pupil, School, Settings};

/// Something that passed the checks.
#[derive(Debug)]
pub struct Checked<T>(T);

impl<T> Checked<T> {
    /// What was checked.
    pub fn get(&self) -> &T {
        &self.0
    }

    /// The same, for good.
    pub fn into_inner(self) -> T {
        self.0
    }
}

/// What the rules need to know of the run.
pub struct Rules<'a> {
    /// The school's choices.
    pub settings: &'a Settings,
    /// The dictionary of languages.
    pub languages: &'a Languages,
    /// Languages with texts: whether a speaker has read them (T3).
    pub texts: &'a BTreeMap<LangTag, bool>,
    /// Whether the embedded fonts have a character.
    pub printable: &'a (dyn Fn(char) -> bool + Sync),
}

/// Checks the school.
pub fn check(mut school: School, rules: &Rules<'_>) -> (Checked<School>, Vec<Diagnostic>) {
    let mut told = Told::new(&rules.settings.checks);
    let across = across(&school.pupils, rules);
    let habits = Habits::of(&school.pupils);
    let pupils = school.pupils.par_iter();
    let found: Vec<Vec<Diagnostic>> = pupils.map(|it| of_pupil(it, rules, habits)).collect();
    for (pupil, found) in school.pupils.iter_mut().zip(found) {
        for diagnostic in found {
            if let Some(code) = told.tell(diagnostic) {
                pupil.blocked.get_or_insert(code);
            }
        }
    }
    for Finding { diagnostic, pupils } in across {
        if let Some(code) = told.tell(diagnostic) {
            for at in pupils {
                school.pupils[at].blocked.get_or_insert(code);
            }
        }
    }
    (Checked(school), told.diagnostics)
}

/// A selection that leaves nothing is told, with a near miss among what there is.
pub fn selection_empty<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::run(Problem::SelectionEmpty {
        suggestion: near_miss(wanted, known),
    })
}

/// What is wrong with more than one pupil at a time.
struct Finding {
    diagnostic: Diagnostic,
    /// Whose packs would be wrong: places among the pupils.
    pupils: Vec<usize>,
}

/// What this school records at all: what nobody has, is missed by nobody.
#[derive(Clone, Copy)]
struct Habits {
    /// Some pupil has an appointment with a day.
    appointments: bool,
    /// Of some pupil a teacher wrote something.
    observations: bool,
}

impl Habits {
    fn of(pupils: &[Pupil]) -> Self {
        let dated = |pupil: &Pupil| pupil.conversations.iter().any(|it| it.date.is_some());
        Habits {
            appointments: pupils.iter().any(dated),
            observations: pupils.iter().any(|pupil| !pupil.observations.is_empty()),
        }
    }
}

/// Rules that look at one pupil.
fn of_pupil(pupil: &Pupil, rules: &Rules<'_>, habits: Habits) -> Vec<Diagnostic> {
    let settings = rules.settings;
    let mut found: Vec<Diagnostic> = Vec::new();
    found.extend(printable::unprintable(pupil, rules));
    // An appointment that could not be read was told already: it is not a missing one.
    if pupil.blocked.is_none() {
        found.extend(appointments::missing(pupil, habits));
        found.extend(households::uninvited(pupil));
    }
    for conversation in &pupil.conversations {
        let problems = [
            appointments::letter_late(conversation, settings),
            appointments::short(conversation),
            appointments::second_colleague(conversation, settings),
            appointments::advice_window(pupil, conversation, settings),
        ];
        let place = appointment_place(pupil, conversation);
        let problems = problems.into_iter().flatten();
        found.extend(problems.map(|problem| Diagnostic::new(problem, place)));
    }
    found.extend(households::custody(pupil));
    found.extend(households::interpreter_language(pupil));
    found.extend(households::without_texts(pupil, rules));
    found.extend(remarks::strength(pupil, habits));
    found.extend(remarks::follow_up(pupil));
    found.extend(results::backward(pupil, settings));
    found.extend(results::ahead(pupil));
    found.extend(results::other_level(pupil));
    found
}

/// Rules that look at pupils beside each other, or at the school itself.
fn across(pupils: &[Pupil], rules: &Rules<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    found.extend(printable::unprintable_sender(pupils, rules));
    let unread = pupils
        .iter()
        .flat_map(|pupil| households::unread(pupil, rules));
    found.extend(unread.map(|diagnostic| Finding {
        diagnostic,
        pupils: Vec::new(),
    }));
    found.extend(appointments::short_by_settings(pupils, rules.settings));
    found.extend(classes::without_teacher(pupils));
    found.extend(overlaps::find(pupils, rules.settings));
    found.extend(households::unreviewed(pupils, rules));
    found
}

/// Where a problem of an appointment is mended.
fn appointment_place(pupil: &Pupil, conversation: &Conversation) -> RowPlace {
    conversation.place.unwrap_or(pupil.place)
}

/// `03-02-2027`.
fn day(date: NaiveDate) -> String {
    date.format("%d-%m-%Y").to_string()
}

/// Takes what is found, as bad as the school finds it.
struct Told<'a> {
    levels: &'a Levels,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Told<'a> {
    fn new(levels: &'a Levels) -> Self {
        let diagnostics = Vec::new();
        Told {
            levels,
            diagnostics,
        }
    }

    /// Notes a problem. The code of an error comes back, to block the pupils whose pack it would spoil.
    fn tell(&mut self, diagnostic: Diagnostic) -> Option<&'static str> {
        let diagnostic = self.levels.apply(diagnostic)?;
        let code = diagnostic.is_error().then(|| diagnostic.problem.code());
        self.diagnostics.push(diagnostic);
        code
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::example::{appointment, checked, codes, pupil, settings, told};
    use crate::diagnostic::{Level, Severity};

    #[test]
    fn a_lone_file_of_names_and_classes_gives_no_warning() {
        let pupils = vec![pupil("1", "3A"), pupil("2", "3A"), pupil("3", "8B")];
        assert_eq!(codes(pupils, &settings()), [""; 0]);
    }

    #[test]
    fn a_warning_that_the_school_raises_blocks_the_pupil_and_no_other() {
        let mut late = pupil("1", "3A");
        late.conversations.push(appointment("2027-02-03", "15:00"));
        let mut other = pupil("2", "3A");
        other.conversations.push(appointment("2027-03-03", "15:00"));
        let mut settings = settings();
        settings.letter_date = NaiveDate::from_ymd_opt(2027, 2, 1);
        settings.checks.set("letter-late", Level::Error);
        settings.checks.set("class-without-teacher", Level::Off);
        let (school, diagnostics) = checked(vec![late, other], &settings);
        let blocked: Vec<_> = school.pupils.iter().map(|it| it.blocked).collect();
        assert_eq!(blocked, [Some("letter-late"), None]);
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(diagnostics[0].severity(), Severity::Error);
    }

    #[test]
    fn a_problem_of_a_class_that_is_raised_blocks_the_whole_class() {
        let mut pupils = vec![pupil("1", "3A"), pupil("2", "8B"), pupil("3", "3A")];
        pupils[1].class_teacher = Some("juf Ans".into());
        let mut settings = settings();
        settings.checks.set("class-without-teacher", Level::Error);
        let (school, _) = checked(pupils, &settings);
        let blocked: Vec<_> = school.pupils.iter().map(|it| it.blocked).collect();
        let code = Some("class-without-teacher");
        assert_eq!(blocked, [code, None, code]);
    }

    #[test]
    fn the_order_of_problems_is_the_same_each_time() {
        let school = || {
            let mut pupils: Vec<Pupil> = (0..40)
                .map(|at| pupil(&at.to_string(), if at % 2 == 0 { "3A" } else { "8B" }))
                .collect();
            for pupil in &mut pupils {
                pupil.conversations.push(appointment("2027-02-03", "15:00"));
                pupil.conversations[0].room = Some("lokaal 1".into());
            }
            pupils
        };
        assert_eq!(told(school(), &settings()), told(school(), &settings()));
    }
}
