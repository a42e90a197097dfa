use crate::check::example::{
    appointment, checked, codes, household, only, pupil, row, settings, told,
};
use crate::diagnostic::{Level, Problem};
use crate::domain::{Household, HouseholdKey, Pupil, Reply};

/// A pupil of this teacher with an appointment on 3 February 2027.
fn at(number: &str, teacher: &str, time: &str) -> Pupil {
    let mut pupil = pupil(number, "3A");
    pupil.class_teacher = Some(teacher.into());
    pupil.conversations.push(appointment("2027-02-03", time));
    pupil
}

fn in_room(mut pupil: Pupil, room: &str) -> Pupil {
    pupil.conversations[0].room = Some(room.into());
    pupil
}

fn living(mut pupil: Pupil, homes: &[u8]) -> Pupil {
    let home = |home: &u8| household(&home.to_string(), *home);
    pupil.households = homes.iter().map(home).collect::<Vec<Household>>();
    pupil
}

#[test]
fn a_teacher_in_two_conversations_at_once_is_told_at_the_later_row() {
    let pupils = vec![at("2", "juf Ans", "15:10"), at("3", "Juf Ans ", "15:00")];
    let told = told(pupils, &settings());
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].place, row("leerlingen.csv", 3).into());
    let problem = Problem::TeacherOverlap {
        day: "03-02-2027".to_owned(),
        time: "15:00".to_owned(),
        other: "Kind2 (2)".to_owned(),
    };
    assert_eq!(told[0].problem, problem);
}

#[test]
fn conversations_that_follow_each_other_do_not_overlap() {
    let pupils = vec![at("2", "juf Ans", "15:00"), at("3", "juf Ans", "15:15")];
    assert_eq!(codes(pupils, &settings()), [""; 0]);
    let pupils = vec![at("2", "juf Ans", "15:00"), at("3", "juf Ans", "15:15")];
    let mut settings = settings();
    settings.minutes = 20;
    assert_eq!(codes(pupils, &settings), ["teacher-overlap"]);
}

#[test]
fn the_teacher_of_the_appointment_goes_before_the_teacher_of_the_class() {
    let mut pupils = vec![at("2", "juf Ans", "15:00"), at("3", "juf Ans", "15:00")];
    pupils[1].conversations[0].teacher = Some("meester Bo".into());
    assert_eq!(codes(pupils, &settings()), [""; 0]);
}

#[test]
fn c9_an_hour_at_which_the_parents_cannot_come_is_free_again() {
    let mut pupils = vec![at("2", "juf Ans", "15:00"), at("3", "juf Ans", "15:00")];
    pupils[0].conversations[0].reply = Reply::Cannot;
    assert_eq!(codes(pupils, &settings()), [""; 0]);
}

#[test]
fn c10_two_households_of_one_pupil_may_sit_at_one_table() {
    let mut both = at("2", "juf Ans", "15:00");
    both.conversations.push(appointment("2027-02-03", "15:00"));
    assert_eq!(codes(vec![both], &settings()), [""; 0]);
}

#[test]
fn two_conversations_in_one_room_are_told_unless_one_teacher_has_both() {
    let pupils = |second: &str| {
        vec![
            in_room(at("2", "juf Ans", "15:00"), "Lokaal 1"),
            in_room(at("3", second, "15:10"), "lokaal 1"),
        ]
    };
    let room = Problem::RoomOverlap {
        room: "lokaal 1".to_owned(),
        day: "03-02-2027".to_owned(),
        time: "15:10".to_owned(),
        other: "Kind2 (2)".to_owned(),
    };
    assert_eq!(
        only("room-overlap", pupils("meester Bo"), &settings()),
        [room]
    );
    assert_eq!(codes(pupils("juf Ans"), &settings()), ["teacher-overlap"]);
}

#[test]
fn a_long_conversation_of_the_same_teacher_hides_no_other_in_the_room() {
    let pupils = vec![
        in_room(at("2", "meester Bo", "15:00"), "lokaal 1"),
        in_room(at("3", "juf Ans", "15:00"), "lokaal 1"),
        in_room(at("4", "juf Ans", "15:10"), "lokaal 1"),
    ];
    let mut long = pupils;
    long[1].conversations[0].minutes = Some(60);
    let told = codes(long, &settings());
    assert_eq!(told, ["teacher-overlap", "room-overlap", "room-overlap"]);
}

#[test]
fn parents_cannot_be_with_two_teachers_at_once() {
    let pupils = |second: &str| {
        vec![
            living(at("2", "juf Ans", "15:00"), &[1]),
            living(at("3", second, "15:10"), &[1]),
        ]
    };
    let told = only("household-overlap", pupils("meester Bo"), &settings());
    let problem = Problem::HouseholdOverlap {
        day: "03-02-2027".to_owned(),
        time: "15:10".to_owned(),
        other: "Kind2 (2)".to_owned(),
    };
    assert_eq!(told, [problem]);
    assert_eq!(codes(pupils("juf Ans"), &settings()), ["teacher-overlap"]);
}

#[test]
fn children_with_two_homes_in_common_are_told_once() {
    let pupils = vec![
        living(at("2", "juf Ans", "15:00"), &[1, 2]),
        living(at("3", "meester Bo", "15:00"), &[1, 2]),
    ];
    assert_eq!(codes(pupils, &settings()), ["household-overlap"]);
}

#[test]
fn c10_parents_who_live_apart_can_be_with_two_teachers() {
    let mut pupils = vec![
        living(at("2", "juf Ans", "15:00"), &[1, 2]),
        living(at("3", "meester Bo", "15:00"), &[1, 2]),
    ];
    for (pupil, key) in pupils.iter_mut().zip(["1", "2"]) {
        pupil.conversations[0].household = Some(HouseholdKey(key.into()));
    }
    let overlaps = only("household-overlap", pupils, &settings());
    assert_eq!(overlaps, []);
}

#[test]
fn brothers_and_sisters_come_close_behind_each_other() {
    let pupils = |time: &str| {
        vec![
            living(at("2", "juf Ans", "15:00"), &[1]),
            living(at("3", "meester Bo", time), &[1]),
        ]
    };
    assert_eq!(codes(pupils("16:15"), &settings()), [""; 0]);
    let apart = Problem::SiblingsApart {
        day: "03-02-2027".to_owned(),
        other: "Kind2 (2)".to_owned(),
        minutes: 61,
    };
    assert_eq!(
        only("siblings-apart", pupils("16:16"), &settings()),
        [apart]
    );
    let mut other_day = pupils("16:16");
    other_day[1].conversations[0].date = "2027-02-04".parse().ok();
    assert_eq!(codes(other_day, &settings()), [""; 0]);
}

#[test]
fn a_third_child_in_between_fills_the_wait() {
    let pupils = vec![
        living(at("2", "juf Ans", "15:00"), &[1]),
        living(at("3", "meester Bo", "17:00"), &[1]),
        living(at("4", "juf Cor", "16:00"), &[1]),
    ];
    assert_eq!(codes(pupils, &settings()), [""; 0]);
}

#[test]
fn of_two_that_overlap_the_later_row_is_blocked() {
    let mut settings = settings();
    settings.checks.set("teacher-overlap", Level::Error);
    let pupils = vec![at("2", "juf Ans", "15:00"), at("3", "juf Ans", "15:00")];
    let (school, _) = checked(pupils, &settings);
    let blocked: Vec<_> = school.pupils.iter().map(|it| it.blocked).collect();
    assert_eq!(blocked, [None, Some("teacher-overlap")]);
}

#[test]
fn of_many_at_the_same_hour_each_is_told_against_one_other() {
    let pupil = |number: usize| {
        let teacher = if number.is_multiple_of(2) {
            "juf Ans"
        } else {
            "meester Bo"
        };
        let pupil = in_room(at(&number.to_string(), teacher, "15:00"), "aula");
        living(pupil, &[1])
    };
    let pupils: Vec<Pupil> = (0..20_000).map(pupil).collect();
    let told = codes(pupils, &settings());
    let count = |code: &str| told.iter().filter(|it| **it == code).count();
    assert_eq!(count("teacher-overlap"), 19_998);
    assert_eq!(count("room-overlap"), 19_999);
    assert_eq!(count("household-overlap"), 19_999);
}
