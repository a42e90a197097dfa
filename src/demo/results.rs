//! Test histories: per subject from M3 up to the middle of the pupil's own grade.
//!
//! Levels, scores and bands are invented and of no publisher (L3). They only have to look alike: who grows
//! faster reaches a higher level and a higher band, and nobody falls back.

use chrono::{Datelike, Days, NaiveDate};

use super::dice::Dice;
use super::school::Pupil;

/// The twelve steps of the staircase (L1).
const STEPS: [&str; 12] = [
    "M3", "E3", "M4", "E4", "M5", "E5", "M6", "E6", "M7", "E7", "M8", "E8",
];

/// The four subjects (L4) with the lowest score and how fast it rises.
const SUBJECTS: [(&str, i32, i32); 4] = [
    ("Technisch lezen", 210, 14),
    ("Begrijpend lezen", 940, 19),
    ("Spelling", 1850, 36),
    ("Rekenen-Wiskunde", 760, 43),
];

/// The year in which the school year of the conversations ends.
const YEAR: i32 = 2027;

/// One row of the file.
pub struct TestRow<'d> {
    /// "vak".
    pub subject: &'static str,
    /// The test taken: of a lower grade at a "toets op maat" (L2).
    pub test: &'static str,
    /// When, in the school career.
    pub moment: &'static str,
    /// When, on the calendar.
    pub date: &'d str,
    /// "functioneringsniveau".
    pub level: String,
    /// "vaardigheidsscore" with a decimal comma.
    pub score: String,
    /// I–V.
    pub band: &'static str,
}

/// Makes test histories.
pub struct Tests {
    /// By school years ago, season and subject.
    dates: Vec<[[String; 4]; 2]>,
    /// How many rows there are so far: what is rare comes each so many rows.
    rows: usize,
}

impl Tests {
    /// Tests are taken in January and June, each day of a week another subject.
    pub fn new() -> Self {
        let dates = (0..6).map(|ago| {
            [(1, 4), (6, 1)].map(|(month, day)| {
                let monday = monday_from(YEAR - ago, month, day);
                [0, 1, 2, 3].map(|days| super::sheet::date(monday + Days::new(days)))
            })
        });
        Tests {
            dates: dates.collect(),
            rows: 0,
        }
    }

    /// Every test of a pupil. None in grades 1 and 2 (L8).
    pub fn of(&mut self, pupil: &Pupil, dice: &mut Dice, mut row: impl FnMut(TestRow<'_>)) {
        if pupil.grade < 3 {
            return;
        }
        // How many thousandths of the average pupil's growth; in each grade one of twelve grows slowly and
        // one fast, so that both ends of the staircase are met.
        let pace = match pupil.place_in_grade % 12 {
            1 => 650,
            2 => 1270,
            _ => dice.between(880, 1120),
        };
        let moments = 2 * usize::from(pupil.grade) - 5;
        for (at, subject) in SUBJECTS.iter().enumerate() {
            let pace = pace + dice.between(-60, 60);
            let mut reached = 0;
            for moment in 0..moments {
                // Tenths of a teaching month: a step is 50.
                let average = 50 * (moment as i32 + 1);
                reached = reached.max(average * (pace + dice.between(-30, 30)) / 1000);
                let grade = 3 + moment / 2;
                let ago = usize::from(pupil.grade) - grade;
                let made_to_measure = pace < 750 && grade >= 5;
                self.rows += 1;
                row(TestRow {
                    subject: subject.0,
                    test: STEPS[if made_to_measure { moment - 3 } else { moment }],
                    moment: STEPS[moment],
                    date: &self.dates[ago][moment % 2][at],
                    level: self.level(reached),
                    score: score(subject.1 + reached * subject.2 / 10),
                    band: band(1000 * reached / average),
                });
            }
        }
    }

    /// The level in every dress of L1.
    fn level(&self, reached: i32) -> String {
        let step = ((reached + 25) / 50).clamp(1, 12) as usize;
        if reached < 40 {
            "<M3".to_owned()
        } else if reached > 620 {
            ">E8".to_owned()
        } else if self.rows.is_multiple_of(13) && step < 12 {
            format!("{}/{}", STEPS[step - 1], STEPS[step])
        } else if step == 10 && self.rows.is_multiple_of(3) {
            "B8".to_owned()
        } else {
            STEPS[step - 1].to_owned()
        }
    }
}

/// The first Monday on or after a day.
fn monday_from(year: i32, month: u32, day: u32) -> NaiveDate {
    let day = NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    day + Days::new(u64::from((7 - day.weekday().num_days_from_monday()) % 7))
}

/// Tenths with a comma (E3).
fn score(tenths: i32) -> String {
    format!("{},{}", tenths / 10, tenths % 10)
}

/// Band I–V of thousandths of the average growth (L7).
fn band(thousandths: i32) -> &'static str {
    match thousandths {
        ..880 => "V",
        880..960 => "IV",
        960..1040 => "III",
        1040..1120 => "II",
        _ => "I",
    }
}
