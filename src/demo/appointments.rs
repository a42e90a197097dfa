//! Time slots: for each teacher every slot once, spread over the afternoons of a week, a whole Wednesday and
//! two evenings.

use chrono::{Days, NaiveDate};

use super::dice::Dice;

/// Minutes of a conversation (C4).
pub const MINUTES: u32 = 15;

/// The week of a kind of conversation.
#[derive(Clone, Copy)]
pub enum Week {
    /// Advice in grade 8: the last week of January, because the provisional advice is given from 10 to 31
    /// January (C7).
    Advice,
    /// All others: the first week of February.
    Progress,
}

/// A day and an hour, as a file has them.
pub struct Slot {
    /// `03-02-2027`.
    pub date: String,
    /// `15:45`.
    pub time: String,
}

/// The slots of both weeks.
pub struct Weeks {
    /// By [`Week`]: those by day, and those in the evening.
    slots: [[Vec<Slot>; 2]; 2],
}

/// What one teacher still has free.
pub struct Diary<'w> {
    free: [[Vec<&'w Slot>; 2]; 2],
    given: usize,
}

/// First and last slot by day (0 is Monday), as hour and minute.
type Stretch = (u64, (u32, u32), (u32, u32));
const BY_DAY: [Stretch; 6] = [
    (0, (14, 30), (16, 45)),
    (1, (14, 30), (16, 45)),
    (2, (8, 30), (11, 45)),
    (2, (13, 0), (16, 45)),
    (3, (14, 30), (16, 45)),
    (4, (14, 30), (16, 45)),
];
const IN_THE_EVENING: [Stretch; 2] = [(1, (18, 30), (20, 15)), (3, (18, 30), (20, 15))];

impl Weeks {
    /// Both weeks in full.
    pub fn new() -> Self {
        let mondays =
            [(1, 25), (2, 1)].map(|(month, day)| NaiveDate::from_ymd_opt(2027, month, day));
        let slots = mondays.map(|monday| {
            let monday = monday.unwrap_or_default();
            [slots(monday, &BY_DAY), slots(monday, &IN_THE_EVENING)]
        });
        Weeks { slots }
    }

    /// The diary of one teacher, every slot free, in an order of its own.
    pub fn diary(&self, dice: &mut Dice) -> Diary<'_> {
        let free = self.slots.each_ref().map(|week| {
            week.each_ref().map(|slots| {
                let mut slots: Vec<&Slot> = slots.iter().collect();
                dice.shuffle(&mut slots);
                slots
            })
        });
        Diary { free, given: 0 }
    }
}

impl<'w> Diary<'w> {
    /// A slot that nobody else has; every fourth in the evening. A week has 76, a class 25 pupils with at
    /// most two conversations each.
    pub fn next(&mut self, week: Week) -> Option<&'w Slot> {
        let [by_day, evening] = &mut self.free[week as usize];
        self.given += 1;
        if self.given % 4 == 2 {
            evening.pop().or_else(|| by_day.pop())
        } else {
            by_day.pop()
        }
    }
}

fn slots(monday: NaiveDate, stretches: &[Stretch]) -> Vec<Slot> {
    let mut slots = Vec::new();
    for &(days, first, last) in stretches {
        let date = super::sheet::date(monday + Days::new(days));
        let mut minute = first.0 * 60 + first.1;
        while minute <= last.0 * 60 + last.1 {
            let time = format!("{:02}:{:02}", minute / 60, minute % 60);
            slots.push(Slot {
                date: date.clone(),
                time,
            });
            minute += MINUTES;
        }
    }
    slots
}
