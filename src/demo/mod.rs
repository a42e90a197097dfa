//! An invented school of any size, to try everything with and to measure speed on.
//!
//! In: a number of pupils and a seed. Out: the files of a school folder, as Excel on a Dutch Windows saves
//! them. The same number and seed give the same bytes on every platform; no clock, no files, no network.
//! From 28 pupils on every feature of the input occurs: infixes of all kinds, brothers and sisters in other
//! classes, two homes, a parent without custody, a secret address, home languages and interpreters, experts,
//! advice conversations with a second colleague, levels in every dress. Nobody in it exists.

mod appointments;
mod dice;
mod names;
mod results;
mod school;
mod sentences;
mod sheet;
#[cfg(test)]
mod tests;

use appointments::{MINUTES, Week, Weeks};
use dice::Dice;
use names::EXPERTS;
use results::Tests;
use school::{Class, Family, Guardian, Pupil, School};
use sentences::{AGREEMENTS, FOCUS_POINTS, STRENGTHS, Sentence, TALENTS, of_grade};
use sheet::Sheet;

/// Most pupils of an invented school.
pub const MOST_PUPILS: u32 = 100_000;

const TOWN: &str = "Havenstad";

/// Codes of the phrase bank that some observations have.
const PHRASES: [&str; 8] = [
    "leest-met-plezier",
    "helpt-klasgenoten",
    "zet-door",
    "telt-vlot",
    "tekent-met-details",
    "stelt-goede-vragen",
    "oefent-vlot-lezen",
    "lost-ruzie-op",
];

/// A file of the school folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoFile {
    /// Its name: `leerlingen.csv`.
    pub name: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Makes the files of an invented school. Fewer than 1 or more than [`MOST_PUPILS`] pupils are brought back
/// to that.
pub fn demo(pupils: u32, seed: u64) -> Vec<DemoFile> {
    let mut dice = Dice::new(seed);
    let school = school::invent(pupils.clamp(1, MOST_PUPILS) as usize, &mut dice);
    let csv = |name, sheet: Sheet| DemoFile {
        name,
        bytes: sheet.into_bytes(),
    };
    vec![
        DemoFile {
            name: "school.toml",
            bytes: include_bytes!("school.toml").to_vec(),
        },
        csv("leerlingen.csv", pupils_sheet(&school)),
        csv("verzorgers.csv", guardians_sheet(&school)),
        csv("resultaten.csv", results_sheet(&school, &mut dice)),
        csv("gesprekken.csv", conversations_sheet(&school, &mut dice)),
        csv("observaties.csv", observations_sheet(&school, &mut dice)),
        csv("afspraken.csv", agreements_sheet(&school, &mut dice)),
        csv("aanwezigheid.csv", attendance_sheet(&school, &mut dice)),
    ]
}

impl School {
    /// Every pupil with its class and family, class by class, in order of surname.
    fn rows(&self) -> impl Iterator<Item = (&Class, &Pupil, &Family)> {
        self.classes.iter().flat_map(move |class| {
            class.members.iter().map(move |&at| {
                let pupil = &self.pupils[at];
                (class, pupil, &self.families[pupil.family])
            })
        })
    }
}

fn yes(answer: bool) -> &'static str {
    if answer { "ja" } else { "nee" }
}

fn pupils_sheet(school: &School) -> Sheet {
    let mut sheet = Sheet::new(&[
        "Leerlingnummer",
        "Roepnaam",
        "Tussenvoegsel",
        "Achternaam",
        "Groep",
        "Leerjaar",
        "Leerkracht",
        "Straat",
        "Huisnummer",
        "Postcode",
        "Woonplaats",
        "Geheim adres",
    ]);
    for (class, pupil, family) in school.rows() {
        let home = &family.homes[0];
        sheet.row(&[
            &pupil.number.to_string(),
            pupil.given,
            pupil.infix,
            pupil.surname,
            &class.name,
            &pupil.grade.to_string(),
            &class.teacher,
            home.street,
            &home.house_number,
            &home.postcode,
            TOWN,
            yes(family.is_secret),
        ]);
    }
    sheet
}

fn guardians_sheet(school: &School) -> Sheet {
    let mut sheet = Sheet::new(&[
        "Leerlingnummer",
        "Aanhef",
        "Voornaam",
        "Tussenvoegsel",
        "Achternaam",
        "Relatie",
        "Gezag",
        "Ontvangt map",
        "Huishouden",
        "Taal",
        "Tolk",
        "Straat",
        "Huisnummer",
        "Postcode",
        "Woonplaats",
        "Geheim adres",
        "Telefoon",
        "E-mail",
    ]);
    for (_, pupil, family) in school.rows() {
        for (at, guardian) in family.guardians.iter().enumerate() {
            let home = &family.homes[guardian.home];
            sheet.row(&[
                &pupil.number.to_string(),
                guardian.title,
                guardian.given,
                guardian.infix,
                guardian.surname,
                guardian.relation,
                yes(guardian.has_custody),
                receives(guardian),
                &(guardian.home + 1).to_string(),
                home.language,
                home.interpreter,
                home.street,
                &home.house_number,
                &home.postcode,
                TOWN,
                yes(family.is_secret),
                &phone(pupil.number, at, family.is_secret),
                &email(pupil.number, at, family.is_secret),
            ]);
        }
    }
    sheet
}

/// A number that nobody has; every ninth family gave none, and a secret one is the sentinel of the LVS (P2).
fn phone(pupil: usize, guardian: usize, is_secret: bool) -> String {
    if is_secret {
        "9999999999".to_owned()
    } else if pupil.is_multiple_of(9) {
        String::new()
    } else {
        format!(
            "06 00 {:02} {:02} {guardian:02}",
            pupil / 100 % 100,
            pupil % 100
        )
    }
}

/// An address that nobody has; a secret one is the sentinel of the LVS (P2).
fn email(pupil: usize, guardian: usize, is_secret: bool) -> String {
    if is_secret {
        "geheim@geheim.geheim".to_owned()
    } else if pupil.is_multiple_of(5) {
        String::new()
    } else {
        format!("ouder{pupil}{guardian}@post.example")
    }
}

/// Filled in only where it says more than custody does (C10).
fn receives(guardian: &Guardian) -> &'static str {
    if guardian.on_request { "ja" } else { "" }
}

fn results_sheet(school: &School, dice: &mut Dice) -> Sheet {
    let mut sheet = Sheet::new(&[
        "Leerlingnummer",
        "Vak",
        "Toets",
        "Moment",
        "Afnamedatum",
        "FN",
        "Vaardigheidsscore",
        "Niveaugroep",
        "Toets op maat",
    ]);
    let mut tests = Tests::new();
    for (_, pupil, _) in school.rows() {
        let number = pupil.number.to_string();
        tests.of(pupil, dice, |it| {
            let (level, score) = (it.level.as_str(), it.score.as_str());
            let custom = if it.test == it.moment { "" } else { "ja" };
            sheet.row(&[
                &number, it.subject, it.test, it.moment, it.date, level, score, it.band, custom,
            ]);
        });
    }
    sheet
}

fn conversations_sheet(school: &School, dice: &mut Dice) -> Sheet {
    let mut sheet = Sheet::new(&[
        "Leerlingnummer",
        "Datum",
        "Begintijd",
        "Duur",
        "Lokaal",
        "Soort gesprek",
        "Leerkracht",
        "Deelnemers",
        "Tweede collega",
        "Huishouden",
        "Leerling aanwezig",
        "Antwoord",
    ]);
    let weeks = Weeks::new();
    let minutes = MINUTES.to_string();
    for class in &school.classes {
        let mut diary = weeks.diary(dice);
        for &at in &class.members {
            let pupil = &school.pupils[at];
            let family = &school.families[pupil.family];
            let is_advice = pupil.grade == 8;
            let (week, kind, colleague) = if is_advice {
                (
                    Week::Advice,
                    "adviesgesprek",
                    class.second_colleague.as_str(),
                )
            } else {
                (Week::Progress, "voortgangsgesprek", "")
            };
            let homes: &[&str] = if family.comes_apart && family.homes.len() == 2 {
                &["1", "2"]
            } else {
                &[""]
            };
            for home in homes {
                let Some(slot) = diary.next(week) else {
                    continue;
                };
                sheet.row(&[
                    &pupil.number.to_string(),
                    &slot.date,
                    &slot.time,
                    &minutes,
                    &class.room,
                    kind,
                    &class.teacher,
                    &experts(at, dice),
                    colleague,
                    home,
                    own_role(at, pupil.grade),
                    reply(at),
                ]);
            }
        }
    }
    sheet
}

/// Who joins (C8): now and then one, rarely two.
fn experts(pupil: usize, dice: &mut Dice) -> String {
    let first = dice.below(EXPERTS.len());
    let second = (first + 3) % EXPERTS.len();
    match pupil {
        _ if pupil % 36 == 4 => format!("{}; {}", EXPERTS[first], EXPERTS[second]),
        _ if pupil % 9 == 4 => EXPERTS[first].to_owned(),
        _ => String::new(),
    }
}

/// What the child does, when that is not what the school does with its grade (C5).
fn own_role(pupil: usize, grade: u8) -> &'static str {
    match pupil % 75 {
        6 => "ja",
        20 => "nee",
        26 if grade >= 5 => "leidt",
        _ => "",
    }
}

/// What the parents answered: most come, a fifth has not answered yet (C9).
fn reply(pupil: usize) -> &'static str {
    match pupil % 15 {
        4 | 7 | 11 => "",
        13 => "nee",
        _ => "ja",
    }
}

fn observations_sheet(school: &School, dice: &mut Dice) -> Sheet {
    let mut sheet = Sheet::new(&["Leerlingnummer", "Soort", "Onderwerp", "Tekst"]);
    let strengths = by_grade(STRENGTHS);
    let others = [
        ("talent", by_grade(TALENTS)),
        ("aandachtspunt", by_grade(FOCUS_POINTS)),
    ];
    for (_, pupil, family) in school.rows() {
        let number = pupil.number.to_string();
        if family
            .homes
            .iter()
            .any(|home| home.language != "Nederlands" && !home.language.is_empty())
        {
            // A code of the phrase bank: these parents read it in their own language.
            let code = PHRASES[pupil.number % PHRASES.len()];
            sheet.row(&[&number, "", "", code]);
        }
        let mut row = |kind, it: &Sentence| {
            sheet.row(&[&number, kind, it.about, &it.text.replace("{}", pupil.given)]);
        };
        // C13: something that goes well, always and first.
        row(
            "sterk punt",
            dice.pick(&strengths[usize::from(pupil.grade)]),
        );
        let left_out = dice.below(3);
        for (at, (kind, sentences)) in others.iter().enumerate() {
            if at != left_out {
                row(kind, dice.pick(&sentences[usize::from(pupil.grade)]));
            }
        }
    }
    sheet
}

fn agreements_sheet(school: &School, dice: &mut Dice) -> Sheet {
    let mut sheet = Sheet::new(&[
        "Leerlingnummer",
        "Afspraak",
        "Wie",
        "Datum",
        "Terugkijken op",
    ]);
    let sentences = by_grade(AGREEMENTS);
    let days = [
        "14-09-2026",
        "15-09-2026",
        "16-09-2026",
        "17-09-2026",
        "18-09-2026",
    ];
    for (_, pupil, _) in school.rows() {
        let (number, day) = (pupil.number.to_string(), dice.pick(&days));
        let fitting = &sentences[usize::from(pupil.grade)];
        let first = dice.below(fitting.len());
        // C14: few. Most have one or two, a tenth none yet.
        let count = [0, 1, 1, 1, 1, 2, 2, 2, 2, 2][dice.below(10)];
        for more in 0..count {
            let it = fitting[(first + more) % fitting.len()];
            sheet.row(&[&number, it.text, it.about, day, "01-02-2027"]);
        }
    }
    sheet
}

fn attendance_sheet(school: &School, dice: &mut Dice) -> Sheet {
    let mut sheet = Sheet::new(&["Leerlingnummer", "Ziek", "Te laat", "Verlof"]);
    for (_, pupil, _) in school.rows() {
        let sick = dice.below(4) + dice.below(4);
        let late = if dice.percent(25) {
            1 + dice.below(4)
        } else {
            0
        };
        let leave = if dice.percent(15) {
            1 + dice.below(2)
        } else {
            0
        };
        let cells = [pupil.number, sick, late, leave].map(|it| it.to_string());
        sheet.row(&cells.each_ref().map(String::as_str));
    }
    sheet
}

/// The sentences that fit, by grade.
fn by_grade(all: &'static [Sentence]) -> [Vec<&'static Sentence>; 9] {
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map(|grade| of_grade(all, grade))
}
