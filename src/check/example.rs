//! Small schools for the tests of the rules.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Rules, check};
use crate::diagnostic::{Diagnostic, Problem, RowPlace};
use crate::domain::{
    Attendance, ClassName, Conversation, EarlierAgreement, Grade, Guardian, HomeDigest, Household,
    HouseholdKey, LangTag, Languages, Name, Observation, ObservationKind, Outcome, Pupil,
    PupilNumber, Remark, School, Settings, Subject, TestMoment, TestResult,
};

/// A row of a file; pupil number 7 stands in row 7.
pub fn row(file: &str, row: u32) -> RowPlace {
    RowPlace::new(file.into(), Some(row), row)
}

/// A pupil of whom nothing but name and class is known.
pub fn pupil(number: &str, class: &str) -> Pupil {
    let class = ClassName(class.into());
    Pupil {
        number: PupilNumber(number.into()),
        name: Name::new(&format!("Kind{number}"), "", "Jansen"),
        grade: Grade::from_class(&class),
        class,
        class_teacher: None,
        households: vec![Household::default()],
        conversations: Vec::new(),
        results: Vec::new(),
        observations: Vec::new(),
        earlier_agreements: Vec::new(),
        attendance: Attendance::default(),
        place: row("leerlingen.csv", number.parse().unwrap_or(1)),
        blocked: None,
    }
}

/// A home with one guardian who has custody.
pub fn household(key: &str, home: u8) -> Household {
    Household {
        key: HouseholdKey(key.into()),
        home: Some(HomeDigest([home; 16])),
        guardians: vec![Guardian {
            name: Name::new("Ans", "", "Jansen"),
            title: None,
            has_custody: true,
            receives_pack: true,
            phone: None,
            email: None,
        }],
        ..Household::default()
    }
}

/// An appointment at `2027-02-03` and `15:45`.
pub fn appointment(date: &str, time: &str) -> Conversation {
    Conversation {
        date: Some(date.parse().expect("a date")),
        time: Some(format!("{time}:00").parse().expect("a time")),
        ..Conversation::default()
    }
}

/// A test of arithmetic.
pub fn result(moment: &str, date: &str) -> TestResult {
    TestResult {
        outcome: Arc::new(Outcome {
            moment: TestMoment::parse(moment),
            score: Some(100.0),
            ..Outcome::of(Subject::Arithmetic)
        }),
        date: date.parse().ok(),
        place: None,
    }
}

/// A sentence of the teacher.
pub fn observation(kind: ObservationKind) -> Observation {
    Observation {
        kind,
        topic: crate::domain::AgendaTopic::Social,
        remark: Remark::Written("Helpt een ander.".into()),
    }
}

/// An agreement, with the day to look back or without.
pub fn agreement(follow_up: Option<&str>) -> EarlierAgreement {
    EarlierAgreement {
        text: "Elke dag lezen.".into(),
        who: None,
        date: None,
        follow_up: follow_up.map(|day| day.parse().expect("a date")),
    }
}

/// The settings of a school that chose nothing.
pub fn settings() -> Settings {
    Settings::default()
}

/// The school after the checks, and what they said. Texts: Dutch, and Turkish that no speaker has read.
pub fn checked(pupils: Vec<Pupil>, settings: &Settings) -> (School, Vec<Diagnostic>) {
    let rules = Rules {
        settings,
        languages: &Languages::default(),
        texts: &BTreeMap::from([(LangTag::dutch(), true), (LangTag("tr".to_owned()), false)]),
        printable: &|c| c != '☃',
    };
    let school = School {
        pupils,
        lost: Vec::new(),
    };
    let (checked, diagnostics) = check(school, &rules);
    (checked.0, diagnostics)
}

/// What the checks say.
pub fn told(pupils: Vec<Pupil>, settings: &Settings) -> Vec<Diagnostic> {
    checked(pupils, settings).1
}

/// The codes of what the checks say.
pub fn codes(pupils: Vec<Pupil>, settings: &Settings) -> Vec<&'static str> {
    let told = told(pupils, settings);
    told.iter().map(|it| it.problem.code()).collect()
}

/// The problems of one code.
pub fn only(code: &str, pupils: Vec<Pupil>, settings: &Settings) -> Vec<Problem> {
    let told = told(pupils, settings).into_iter();
    told.map(|it| it.problem)
        .filter(|problem| problem.code() == code)
        .collect()
}
