//! A school as it should be read.

use std::sync::Arc;

use super::*;

pub(super) const GIVEN: [&str; 9] = [
    "Noor",
    "Stéphanie",
    "Ismaël",
    "Yağmur",
    "Čedomir",
    "Jan-Willem",
    "Anne Marie",
    "D'Angelo",
    "Al",
];
pub(super) const SURNAMES: [(&str, &str); 20] = [
    ("", "Jansen"),
    ("de", "Vries"),
    ("van der", "Horst"),
    ("'t", "Hart"),
    ("d'", "Ancona"),
    ("van 't", "Hof"),
    ("'s", "Gravesande"),
    ("ten", "Have"),
    ("in 't", "Veld"),
    ("", "Boer-Bakker"),
    ("", "Jongsma-van der Sluis"),
    ("de", "Boer-van den Berg"),
    ("", "Van der Sluis"),
    ("", "Jansen van Vuuren"),
    ("", "El Idrissi"),
    ("", "Garcia Lopez"),
    ("", "O'Brien"),
    ("", "Öztürk"),
    ("", "Yılmaz"),
    ("", "Dvořák"),
];
/// Street, number, postcode and town as on the letter. A pupil's first home has an even place, its second an odd one.
pub(super) const ADDRESSES: [[&str; 4]; 6] = [
    ["Lindelaan", "12", "3011 AB", "ROTTERDAM"],
    ["Kade", "3-B", "2611 CD", "DELFT"],
    ["Burg. de Raadtsingel", "7a", "5211 EF", "'S-HERTOGENBOSCH"],
    ["Rue de l'Été", "1", "2000", "ANTWERPEN"],
    ["Plein 1944", "40", "6511 GH", "NIJMEGEN"],
    ["Lindelaan", "21", "3011 AB", "ROTTERDAM"],
];
/// A language by its tag, and the forms that exports have.
pub(super) const LANGUAGES: [(&str, &[&str]); 6] = [
    ("nl", &["Nederlands", "nl", "NLD"]),
    ("tr", &["Turks", "tr", "TUR", "Türkçe", "TURKS"]),
    ("pl", &["Pools", "pl", "POL"]),
    ("ckb", &["Koerdisch (Sorani)", "Sorani", "سۆرانی"]),
    ("fa-AF", &["Dari", "fa-af"]),
    ("zh-Hans", &["Chinees", "Mandarijn", "CHI"]),
];
pub(super) const SENTENCES: [&str; 4] = [
    "Leest elke dag thuis.",
    "Helpt anderen; ook buiten, zelfs op maandag.",
    "Zegt \"ik kan het\" en doet het.",
    "Échte doorzetter",
];

/// Pupils of a small school, without places. A home is told by a number: 0–5 its address, else whom to reach.
pub(super) fn school(dice: &mut Dice) -> Vec<Pupil> {
    let count = 1 + dice.below(6);
    // What one row calls secret is secret for all who live there (P2).
    let secret = dice.below(2 * ADDRESSES.len());
    (0..count).map(|at| pupil(dice, at, secret)).collect()
}

pub(super) fn pupil(dice: &mut Dice, at: usize, secret: usize) -> Pupil {
    let (class, grades): (_, &[u8]) = dice.pick(&[
        ("4A", &[4]),
        ("5/6 Kabouters", &[5, 6]),
        ("Kabouters", &[1, 2]),
        ("groep 8", &[8]),
    ]);
    let households = households(dice, at, secret);
    Pupil {
        number: PupilNumber(format!("{}{at}", dice.pick(&["100", "004", "L-"])).into()),
        name: name(dice),
        class: ClassName(class.into()),
        grade: Grade::new(dice.pick(grades)),
        class_teacher: dice.maybe(&["Ans de Wit", "Zoë Öz, Bo Dam"]),
        conversations: (!dice.one_in(3))
            .then(|| conversation(dice, &households))
            .into_iter()
            .collect(),
        households,
        results: results(dice),
        observations: (0..dice.below(3)).map(|_| observation(dice)).collect(),
        earlier_agreements: Vec::new(),
        attendance: Attendance::default(),
        place: nowhere(),
        blocked: None,
    }
}

pub(super) fn name(dice: &mut Dice) -> Name {
    let (infix, surname) = dice.pick(&SURNAMES);
    let mut name = Name {
        given: dice.form(&GIVEN).into(),
        infix: infix.into(),
        surname: surname.into(),
    };
    match dice.below(8) {
        6 => name.given.clear(),
        7 => (name.infix, name.surname) = Default::default(),
        _ => {}
    }
    name
}

/// No guardian, one, two in a home, or two in two homes.
pub(super) fn households(dice: &mut Dice, at: usize, secret: usize) -> Vec<Household> {
    let shape = dice.below(4);
    let is_keyed = shape > 0 && dice.one_in(3);
    let homes = 0..if shape == 3 { 2 } else { 1 };
    let homes = homes.map(|home| {
        let has_street = shape == 3 || !dice.one_in(4);
        let street = 2 * dice.below(3) + home;
        let people = if shape == 3 { 1 } else { shape };
        let guardians = (0..people).map(|_| guardian(dice, has_street));
        let guardians: Vec<Guardian> = guardians.collect();
        let is_reached = |it: &Guardian| it.phone.is_some() || it.email.is_some();
        let reached = guardians.iter().any(is_reached).then_some(10 + at);
        let [road, number, postcode, town] = ADDRESSES[street];
        Household {
            key: HouseholdKey(if is_keyed {
                (home + 1).to_string().into()
            } else {
                "".into()
            }),
            home: has_street.then_some(street).or(reached).map(digest),
            address: match has_street {
                true if street == secret => Address::Secret,
                false if dice.one_in(4) => Address::Secret,
                false => Address::Unknown,
                true => Address::Known {
                    street: format!("{road} {number}").into(),
                    town: format!("{postcode}  {town}").into(),
                },
            },
            language: (!dice.one_in(3)).then(|| tag(dice)),
            interpreter: match dice.below(4) {
                0 => Interpreter::Ask,
                1 => Interpreter::No,
                2 => Interpreter::Yes,
                _ => Interpreter::In(tag(dice)),
            },
            guardians,
        }
    });
    homes.collect()
}

pub(super) fn tag(dice: &mut Dice) -> LangTag {
    LangTag(dice.pick(&LANGUAGES).0.to_owned())
}

/// Where what was made up stands.
pub(super) fn nowhere() -> RowPlace {
    RowPlace::new("".into(), None, 0)
}

/// Stands for a home until both schools are compared.
pub(super) fn digest(home: usize) -> HomeDigest {
    HomeDigest([u8::try_from(home).unwrap_or(u8::MAX); 16])
}

pub(super) fn guardian(dice: &mut Dice, may_lack_custody: bool) -> Guardian {
    let has_custody = !(may_lack_custody && dice.one_in(4));
    // Grows with every choice: people of one name are not reached at one number.
    let number = format!("06-{:08}", dice.thrown);
    Guardian {
        name: name(dice),
        title: dice.pick(&[Some(Title::Mrs), Some(Title::Mr), None]),
        has_custody,
        receives_pack: has_custody != dice.one_in(5),
        email: dice.maybe(&[&format!("{number}@voorbeeld.nl")]),
        phone: dice.maybe(&[number.as_str()]),
    }
}

pub(super) fn day(dice: &mut Dice) -> NaiveDate {
    let (year, month, day) = (2026 + dice.below(2), 1 + dice.below(12), 1 + dice.below(28));
    format!("{year}-{month}-{day}").parse().expect("a date")
}

pub(super) fn conversation(dice: &mut Dice, households: &[Household]) -> Conversation {
    let hour = u32::try_from(8 + dice.below(12)).expect("an hour");
    let of = dice.below(households.len());
    let people: [&[(&str, Option<&str>)]; 3] = [
        &[],
        &[("Samira el Idrissi", Some("logopedist"))],
        &[("Zoë Dam", None), ("Jan Prins", Some("tolk"))],
    ];
    let people = dice.pick(&people).iter();
    Conversation {
        kind: Some(dice.pick(&ConversationKind::ALL)).filter(|_| !dice.one_in(2)),
        date: Some(day(dice)),
        time: NaiveTime::from_hms_opt(hour, dice.pick(&[45, 0, 5]), 0),
        minutes: dice.pick(&[None, Some(15), Some(20)]),
        room: dice.maybe(&["Lokaal 4", "5.02"]),
        teacher: dice.maybe(&["Bo Dam"]),
        attendees: people
            .map(|(name, role)| Attendee {
                name: (*name).into(),
                role: role.map(Into::into),
            })
            .collect(),
        second_colleague: dice.maybe(&["Yağmur Öz"]),
        pupil_role: dice.pick(&[
            None,
            Some(PupilRole::Present),
            Some(PupilRole::Absent),
            Some(PupilRole::Leads),
        ]),
        household: Some(households[of].key.clone()).filter(|key| !key.0.is_empty()),
        reply: dice.pick(&[Reply::None, Reply::Coming, Reply::Cannot]),
        place: None,
    }
}

/// At most one of a subject at a moment, which has a level, a score or a band.
pub(super) fn results(dice: &mut Dice) -> Vec<TestResult> {
    let (mut results, mut seen) = (Vec::new(), BTreeSet::new());
    for _ in 0..dice.below(4) {
        let subject = dice.pick(&SUBJECTS);
        let moment = TestMoment::parse(dice.pick(&["M5", "E5", "M3", "E8", "B8"]));
        let levels = [
            "M5", "E4", "B8", "<M3", ">E8", "M6/E6", "E6/M7", "32", ">60",
        ];
        let what = 1 + dice.below(7);
        let score = dice.pick(&[213.0, 87.25, 61.5, 0.5]);
        let band = Band::parse(dice.pick(&["III", "I", "V", "A", "E"]));
        let date = Some(day(dice));
        let outcome = Outcome {
            moment,
            level: { FunctionalLevel::parse(dice.pick(&levels)).filter(|_| what & 1 > 0) }
                .map(Arc::new),
            score: (what & 2 > 0).then_some(score),
            band: band.filter(|_| what & 4 > 0),
            ..Outcome::of(Subject::from_id(subject))
        };
        if seen.insert((subject, moment)) {
            results.push(TestResult {
                outcome: outcome.into(),
                date,
                place: None,
            });
        }
    }
    results
}

pub(super) const SUBJECTS: [&str; 4] = [
    "arithmetic",
    "technical-reading",
    "reading-comprehension",
    "spelling",
];

pub(super) fn observation(dice: &mut Dice) -> Observation {
    let (kind, topic) = dice.pick(&[
        (ObservationKind::Strength, AgendaTopic::Introduction),
        (ObservationKind::Talent, AgendaTopic::Interests),
        (ObservationKind::Focus, AgendaTopic::Cognitive),
    ]);
    let remark = Remark::Written(dice.form(&SENTENCES).into());
    Observation {
        kind,
        topic,
        remark,
    }
}
