//! Rules of a class.

use std::collections::HashMap;

use super::Finding;
use crate::diagnostic::{Diagnostic, Problem};
use crate::domain::{ClassName, Pupil};

/// C3: parents hear with whom they talk. Told once a class, and only where it can be missed: an appointment
/// is made, or other classes have their teacher.
pub fn without_teacher(pupils: &[Pupil]) -> Vec<Finding> {
    let mut classes: Vec<Vec<usize>> = Vec::new();
    let mut known: HashMap<&ClassName, usize> = HashMap::new();
    let classed = pupils.iter().enumerate();
    for (at, pupil) in classed.filter(|(_, pupil)| !pupil.class.0.is_empty()) {
        let class = *known.entry(&pupil.class).or_insert_with(|| {
            classes.push(Vec::new());
            classes.len() - 1
        });
        classes[class].push(at);
    }
    let any =
        |class: &[usize], holds: fn(&Pupil) -> bool| class.iter().any(|&at| holds(&pupils[at]));
    let named = pupils.iter().any(has_teacher);
    let without = classes.into_iter().filter(|class| {
        let missed = named || any(class, |pupil| !pupil.conversations.is_empty());
        missed && !any(class, has_teacher)
    });
    without
        .map(|class| {
            let first = &pupils[class[0]];
            let problem = Problem::ClassWithoutTeacher {
                class: first.class.0.to_string(),
                pupils: class.len(),
            };
            Finding {
                diagnostic: Diagnostic::new(problem, first.place),
                pupils: class,
            }
        })
        .collect()
}

fn has_teacher(pupil: &Pupil) -> bool {
    let conversations = pupil.conversations.iter();
    pupil.class_teacher.is_some() || { conversations }.any(|it| it.teacher.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::example::{appointment, codes, pupil, row, settings, told};

    #[test]
    fn c3_a_class_without_a_teacher_is_told_once_at_its_first_pupil() {
        let mut pupils = vec![pupil("2", "8B"), pupil("3", "3A"), pupil("4", "3A")];
        pupils[0].class_teacher = Some("juf Ans".into());
        let told = told(pupils, &settings());
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].place, row("leerlingen.csv", 3).into());
        let problem = Problem::ClassWithoutTeacher {
            class: "3A".to_owned(),
            pupils: 2,
        };
        assert_eq!(told[0].problem, problem);
    }

    #[test]
    fn c3_one_appointment_with_a_teacher_names_the_teacher_of_the_class() {
        let mut pupils = vec![pupil("2", "3A"), pupil("3", "3A")];
        for pupil in &mut pupils {
            pupil.conversations.push(appointment("2027-02-03", "15:00"));
        }
        assert_eq!(
            codes(pupils.clone(), &settings()),
            ["class-without-teacher"]
        );
        pupils[1].conversations[0].teacher = Some("juf Ans".into());
        assert_eq!(codes(pupils, &settings()), [""; 0]);
    }
}
