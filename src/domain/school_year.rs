//! The school year: teaching months, and the days that the law gives for the advice.

use chrono::{Datelike, NaiveDate};

/// A school year by the year in which it begins: August 2026 to July 2027 is 2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolYear(i32);

impl SchoolYear {
    /// The school year of a day.
    pub fn of(date: NaiveDate) -> Self {
        SchoolYear(if date.month() >= 8 {
            date.year()
        } else {
            date.year() - 1
        })
    }

    /// Reads `2026-2027`, `2026/2027`, `2026 / 2027` (E3).
    pub fn parse(text: &str) -> Option<Self> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (first, second) = compact.split_once(['-', '/'])?;
        let year = |text: &str| text.parse().ok().filter(|it| (2000..2100).contains(it));
        let (first, second): (i32, i32) = (year(first)?, year(second)?);
        (second == first + 1).then_some(SchoolYear(first))
    }

    /// How many school years lie between an earlier one and this.
    pub fn since(self, earlier: SchoolYear) -> i32 {
        self.0 - earlier.0
    }

    /// 31 July.
    pub fn last_day(self) -> NaiveDate {
        self.day(7, 31)
    }

    /// The provisional advice: 10–31 January of grade 8 (C7).
    pub fn provisional_advice(self) -> (NaiveDate, NaiveDate) {
        (self.day(1, 10), self.day(1, 31))
    }

    /// The result of the doorstroomtoets is there by 15 March (C7).
    pub fn test_result(self) -> NaiveDate {
        self.day(3, 15)
    }

    /// The final advice: after the test, by 24 March (C7).
    pub fn final_advice(self) -> (NaiveDate, NaiveDate) {
        (self.day(2, 1), self.day(3, 24))
    }

    /// A day in the second half of the year.
    fn day(self, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.0 + 1, month, day).unwrap_or(NaiveDate::MAX)
    }
}

impl std::fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.0, self.0 + 1)
    }
}

/// Months of teaching in its school year: September is the first, June the tenth; holidays add none (L1).
pub fn teaching_month(date: NaiveDate) -> i32 {
    match date.month() {
        8 => 0,
        month @ 9..=12 => i32::try_from(month).unwrap_or(9) - 8,
        7 => 10,
        month => i32::try_from(month).unwrap_or(1) + 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a date")
    }

    #[test]
    fn l1_a_school_year_has_ten_teaching_months() {
        let month = |month| teaching_month(day(2027, month, 15));
        assert_eq!([8, 9, 12, 1, 6, 7].map(month), [0, 1, 4, 5, 10, 10]);
    }

    #[test]
    fn l1_january_of_grade_5_is_teaching_month_25() {
        let date = day(2027, 1, 20);
        assert_eq!(SchoolYear::of(date).to_string(), "2026-2027");
        assert_eq!((5 - 3) * 10 + teaching_month(date), 25);
    }

    #[test]
    fn c7_the_law_gives_the_days_of_the_advice() {
        let year = SchoolYear::of(day(2026, 10, 1));
        assert_eq!(
            year.provisional_advice(),
            (day(2027, 1, 10), day(2027, 1, 31))
        );
        assert_eq!(year.test_result(), day(2027, 3, 15));
        assert_eq!(year.final_advice().1, day(2027, 3, 24));
    }
}
