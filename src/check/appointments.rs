//! Rules of an appointment by itself: when, how long, who is there.

use chrono::NaiveDate;

use super::{Finding, Habits, day};
use crate::diagnostic::{Diagnostic, Problem};
use crate::domain::{Conversation, ConversationKind, Grade, Pupil, SchoolYear, Settings};

/// Parents hear at least so many days ahead (C3).
const DAYS_AHEAD: i64 = 7;
/// A conversation lasts at least so many minutes (C4).
const FEWEST_MINUTES: u16 = 15;

/// C2: all parents are invited, also when all goes well.
pub fn missing(pupil: &Pupil, habits: Habits) -> Option<Diagnostic> {
    let dated = pupil.conversations.iter().any(|it| it.date.is_some());
    let somebody = pupil.households.iter().any(|it| it.receives_pack());
    let missing = habits.appointments && somebody && !dated;
    missing.then(|| Diagnostic::new(Problem::ConversationMissing, pupil.place))
}

/// C3: parents hear at least seven days ahead.
pub fn letter_late(conversation: &Conversation, settings: &Settings) -> Option<Problem> {
    let days = (conversation.date? - settings.letter_date?).num_days();
    (days < DAYS_AHEAD).then_some(Problem::LetterLate { days })
}

/// C4: ten minutes is too short.
pub fn short(conversation: &Conversation) -> Option<Problem> {
    let minutes = conversation.minutes?;
    (minutes < FEWEST_MINUTES).then_some(Problem::ConversationShort { minutes })
}

/// C4 for those whose minutes come from `school.toml`: told once, where it is mended.
pub fn short_by_settings(pupils: &[Pupil], settings: &Settings) -> Option<Finding> {
    let minutes = |kind: Option<ConversationKind>| settings.minutes(kind.unwrap_or(settings.kind));
    let mut fewest = FEWEST_MINUTES;
    let mut concerned = Vec::new();
    for (at, pupil) in pupils.iter().enumerate() {
        let by_settings = pupil.conversations.iter().filter(|it| it.minutes.is_none());
        let own = by_settings.map(|it| minutes(it.kind));
        // Without an appointment the letter leaves day and hour open, and prints how long it takes.
        let open = pupil.conversations.is_empty().then(|| minutes(None));
        let shortest = own.chain(open).min().unwrap_or(FEWEST_MINUTES);
        if shortest < FEWEST_MINUTES {
            fewest = fewest.min(shortest);
            concerned.push(at);
        }
    }
    let problem = Problem::ConversationShort { minutes: fewest };
    (!concerned.is_empty()).then(|| Finding {
        diagnostic: Diagnostic::file(problem, "school.toml"),
        pupils: concerned,
    })
}

/// C7: a second colleague is always present at an advice conversation.
pub fn second_colleague(conversation: &Conversation, settings: &Settings) -> Option<Problem> {
    let kind = conversation.kind.unwrap_or(settings.kind);
    let alone = kind.is_advice() && conversation.second_colleague.is_none();
    alone.then_some(Problem::SecondColleagueMissing)
}

/// C7: an advice conversation of grade 8 outside the days of the law. One in grade 7 is the school's own.
pub fn advice_window(
    pupil: &Pupil,
    conversation: &Conversation,
    settings: &Settings,
) -> Option<Problem> {
    let date = conversation.date?;
    let year = SchoolYear::of(date);
    let (from, until) = match conversation.kind.unwrap_or(settings.kind) {
        ConversationKind::ProvisionalAdvice => year.provisional_advice(),
        ConversationKind::FinalAdvice => year.final_advice(),
        _ => return None,
    };
    let last_year = pupil.grade.map_or(8, Grade::number) == 8;
    let outside = !(from..=until).contains(&date);
    let day_of_year = |date: NaiveDate| date.format("%d-%m").to_string();
    (last_year && outside).then(|| Problem::AdviceWindow {
        day: day(date),
        from: day_of_year(from),
        until: day_of_year(until),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::example::{appointment, codes, only, pupil, row, settings, told};
    use crate::diagnostic::{Level, Place};
    use crate::domain::{Household, KindSettings};

    fn with(conversation: Conversation, class: &str) -> Vec<Pupil> {
        let mut pupil = pupil("1", class);
        pupil.class_teacher = Some("juf Ans".into());
        pupil.conversations.push(conversation);
        vec![pupil]
    }

    #[test]
    fn c2_a_pupil_without_an_appointment_is_told_when_others_have_one() {
        let mut pupils = with(appointment("2027-02-03", "15:00"), "3A");
        pupils.push(pupil("2", "3A"));
        let told = told(pupils, &settings());
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].problem, Problem::ConversationMissing);
        assert_eq!(told[0].place, row("leerlingen.csv", 2).into());
        assert_eq!(codes(vec![pupil("2", "3A")], &settings()), [""; 0]);
    }

    #[test]
    fn c2_an_appointment_without_a_day_is_a_missing_one() {
        let mut pupils = with(appointment("2027-02-03", "15:00"), "3A");
        let mut undated = pupil("2", "3A");
        undated.conversations.push(Conversation {
            room: Some("lokaal 1".into()),
            ..Conversation::default()
        });
        pupils.push(undated);
        assert_eq!(codes(pupils, &settings()), ["conversation-missing"]);
    }

    #[test]
    fn c2_an_appointment_that_could_not_be_read_is_not_told_twice() {
        let mut pupils = with(appointment("2027-02-03", "15:00"), "3A");
        let mut unread = pupil("2", "3A");
        unread.blocked = Some("date-unreadable");
        pupils.push(unread);
        assert_eq!(codes(pupils, &settings()), [""; 0]);
    }

    #[test]
    fn c2_where_nobody_gets_a_pack_nobody_is_missed() {
        let mut pupils = with(appointment("2027-02-03", "15:00"), "3A");
        let mut alone = pupil("2", "3A");
        let mut household = Household::clone(&crate::check::example::household("1", 1));
        household.guardians[0].receives_pack = false;
        alone.households = vec![household];
        pupils.push(alone);
        assert_eq!(codes(pupils, &settings()), ["custody-missing"]);
    }

    #[test]
    fn c3_a_letter_less_than_seven_days_ahead_is_told() {
        let days = |letter: &str| {
            let mut settings = settings();
            settings.letter_date = letter.parse().ok();
            let pupils = with(appointment("2027-02-03", "15:00"), "3A");
            only("letter-late", pupils, &settings)
        };
        assert_eq!(days("2027-01-27"), []);
        assert_eq!(days("2027-01-28"), [Problem::LetterLate { days: 6 }]);
        assert_eq!(days("2027-02-05"), [Problem::LetterLate { days: -2 }]);
        assert_eq!(days("no date"), []);
    }

    #[test]
    fn a_problem_of_an_appointment_is_told_at_its_own_row() {
        let mut conversation = appointment("2027-02-03", "15:00");
        conversation.minutes = Some(10);
        conversation.place = Some(row("gesprekken.csv", 9));
        let told = told(with(conversation, "3A"), &settings());
        assert_eq!(told[0].place, row("gesprekken.csv", 9).into());
    }

    #[test]
    fn c4_a_conversation_under_a_quarter_of_an_hour_is_told() {
        let minutes = |minutes| {
            let mut conversation = appointment("2027-02-03", "15:00");
            conversation.minutes = Some(minutes);
            only("conversation-short", with(conversation, "3A"), &settings())
        };
        assert_eq!(minutes(15), []);
        assert_eq!(minutes(10), [Problem::ConversationShort { minutes: 10 }]);
    }

    #[test]
    fn c4_minutes_of_the_settings_are_told_once_for_the_school() {
        let mut settings = settings();
        settings.minutes = 10;
        let told = told(vec![pupil("1", "3A"), pupil("2", "8B")], &settings);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].problem, Problem::ConversationShort { minutes: 10 });
        assert_eq!(
            told[0].place,
            Place::File {
                file: "school.toml".to_owned()
            }
        );
    }

    #[test]
    fn c4_minutes_of_a_kind_that_nobody_has_are_not_told() {
        let mut settings = settings();
        let short = KindSettings {
            minutes: Some(10),
            ..KindSettings::default()
        };
        settings.kinds.insert(ConversationKind::Start, short);
        let mut conversation = appointment("2027-02-03", "15:00");
        assert_eq!(codes(with(conversation.clone(), "3A"), &settings), [""; 0]);
        conversation.kind = Some(ConversationKind::Start);
        assert_eq!(
            codes(with(conversation, "3A"), &settings),
            ["conversation-short"]
        );
    }

    #[test]
    fn c7_an_advice_conversation_needs_a_second_colleague() {
        let mut conversation = appointment("2027-01-26", "15:00");
        conversation.kind = Some(ConversationKind::ProvisionalAdvice);
        assert_eq!(
            codes(with(conversation.clone(), "8B"), &settings()),
            ["second-colleague-missing"]
        );
        conversation.second_colleague = Some("meester Bo".into());
        assert_eq!(codes(with(conversation, "8B"), &settings()), [""; 0]);
    }

    #[test]
    fn c7_an_advice_is_given_within_the_days_of_the_law() {
        let outside = |kind, date: &str, class: &str| {
            let mut conversation = appointment(date, "15:00");
            conversation.kind = Some(kind);
            conversation.second_colleague = Some("meester Bo".into());
            !only("advice-window", with(conversation, class), &settings()).is_empty()
        };
        let (early, last) = (
            ConversationKind::ProvisionalAdvice,
            ConversationKind::FinalAdvice,
        );
        assert!(outside(early, "2027-01-09", "8B"));
        assert!(!outside(early, "2027-01-10", "8B") && !outside(early, "2027-01-31", "8B"));
        assert!(outside(early, "2027-02-01", "8B"));
        assert!(outside(last, "2027-01-31", "8B"));
        assert!(!outside(last, "2027-02-01", "8B") && !outside(last, "2027-03-24", "8B"));
        assert!(outside(early, "2026-12-15", "8B"));
        assert!(outside(last, "2027-03-25", "Kabouters"));
        assert!(!outside(last, "2027-06-25", "7A"));
        assert!(!outside(ConversationKind::End, "2027-06-25", "8B"));
    }

    #[test]
    fn c7_the_days_of_the_law_are_said_as_dutch_dates() {
        let mut conversation = appointment("2027-02-02", "15:00");
        conversation.kind = Some(ConversationKind::ProvisionalAdvice);
        let wanted = Problem::AdviceWindow {
            day: "02-02-2027".to_owned(),
            from: "10-01".to_owned(),
            until: "31-01".to_owned(),
        };
        assert_eq!(
            only("advice-window", with(conversation, "8B"), &settings()),
            [wanted]
        );
    }

    #[test]
    fn a_rule_that_the_school_turns_off_is_not_told() {
        let mut settings = settings();
        settings.minutes = 10;
        settings.checks.set("conversation-short", Level::Off);
        assert_eq!(codes(vec![pupil("1", "3A")], &settings), [""; 0]);
    }
}
