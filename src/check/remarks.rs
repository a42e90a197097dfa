//! Rules of what teachers wrote: what goes well, and agreements.

use super::Habits;
use crate::diagnostic::{Diagnostic, Problem};
use crate::domain::{ObservationKind, Pupil};

/// C13: at least one concrete thing that this child does well, above all beside points to work on. Only in a
/// school that records such things.
pub fn strength(pupil: &Pupil, habits: Habits) -> Option<Diagnostic> {
    let (points, good): (Vec<_>, Vec<_>) = pupil
        .observations
        .iter()
        .partition(|it| it.kind == ObservationKind::Focus);
    let problem = match points.len() {
        _ if !habits.observations || !good.is_empty() => return None,
        0 => Problem::StrengthMissing,
        points => Problem::FocusWithoutStrength { points },
    };
    Some(Diagnostic::new(problem, pupil.place))
}

/// C14: agreements have a day on which all look back.
pub fn follow_up(pupil: &Pupil) -> Option<Diagnostic> {
    let agreements = pupil.earlier_agreements.len();
    let set = pupil
        .earlier_agreements
        .iter()
        .any(|it| it.follow_up.is_some());
    let problem = Problem::FollowUpMissing { agreements };
    (agreements > 0 && !set).then(|| Diagnostic::new(problem, pupil.place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::example::{agreement, codes, observation, only, pupil, settings};
    use crate::domain::Remark;

    #[test]
    fn c13_a_child_of_whom_nothing_good_is_said_is_told() {
        let mut first = pupil("1", "3A");
        first
            .observations
            .push(observation(ObservationKind::Strength));
        let pupils = vec![first, pupil("2", "3A")];
        assert_eq!(codes(pupils, &settings()), ["strength-missing"]);
    }

    #[test]
    fn c13_points_to_work_on_need_a_strong_point_beside_them() {
        let mut pupil = pupil("1", "3A");
        pupil.observations = vec![observation(ObservationKind::Focus); 2];
        let told = only("focus-without-strength", vec![pupil.clone()], &settings());
        assert_eq!(told, [Problem::FocusWithoutStrength { points: 2 }]);
        assert_eq!(codes(vec![pupil], &settings()).len(), 1);
    }

    #[test]
    fn c13_a_talent_and_a_phrase_count_as_something_good() {
        let mut phrase = observation(ObservationKind::Strength);
        phrase.remark = Remark::Phrase("leest-met-plezier".into());
        for good in [observation(ObservationKind::Talent), phrase] {
            let mut pupil = pupil("1", "3A");
            pupil.observations = vec![observation(ObservationKind::Focus), good];
            assert_eq!(codes(vec![pupil], &settings()), [""; 0]);
        }
    }

    #[test]
    fn c14_agreements_without_a_day_to_look_back_are_told_once_a_pupil() {
        let told = |agreements| {
            let mut pupil = pupil("1", "3A");
            pupil.earlier_agreements = agreements;
            only("follow-up-missing", vec![pupil], &settings())
        };
        assert_eq!(
            told(vec![agreement(None), agreement(None)]),
            [Problem::FollowUpMissing { agreements: 2 }]
        );
        assert_eq!(
            told(vec![agreement(None), agreement(Some("2027-02-10"))]),
            []
        );
        assert_eq!(told(Vec::new()), []);
    }
}
