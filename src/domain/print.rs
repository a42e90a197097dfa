//! How a school prints and keeps: values with good defaults.

use chrono::{Datelike, NaiveDate};

use super::{Grade, SchoolYear};

/// In which order the packs of a class leave the printer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PrintOrder {
    /// By surname, as the class list.
    #[default]
    Names,
    /// By day and time of the conversation; who has none comes last.
    Schedule,
}

/// On what the print run is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PrintPaper {
    /// A4, both sides, turned over the long edge.
    #[default]
    A4,
    /// A3, both sides, turned over the short edge and folded: a booklet of A4 pages.
    A3Booklet,
}

impl PrintPaper {
    /// Pages of A4 on both sides of a sheet.
    pub fn pages_a_sheet(self) -> usize {
        match self {
            PrintPaper::A4 => 2,
            PrintPaper::A3Booklet => 4,
        }
    }
}

/// A sheet of address labels on A4; all measures in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelSheet {
    /// Name in the settings: width x height.
    pub id: &'static str,
    /// Width of a label.
    pub width: f64,
    /// Height of a label.
    pub height: f64,
    /// Labels beside each other.
    pub columns: usize,
    /// Labels under each other.
    pub rows: usize,
    /// From the upper edge of the paper to the first label.
    pub top: f64,
    /// From the left edge of the paper to the first label.
    pub left: f64,
    /// Between two labels beside each other.
    pub gap: f64,
}

/// The sheets that office shops sell in every country: measures of the makers' own templates.
pub const LABEL_SHEETS: [LabelSheet; 3] = [
    LabelSheet {
        id: "63.5x38.1",
        width: 63.5,
        height: 38.1,
        columns: 3,
        rows: 7,
        top: 15.15,
        left: 7.25,
        gap: 2.5,
    },
    LabelSheet {
        id: "70x36",
        width: 70.0,
        height: 36.0,
        columns: 3,
        rows: 8,
        top: 4.5,
        left: 0.0,
        gap: 0.0,
    },
    LabelSheet {
        id: "99.1x38.1",
        width: 99.1,
        height: 38.1,
        columns: 2,
        rows: 7,
        top: 15.15,
        left: 4.65,
        gap: 2.5,
    },
];

/// The print run of a class as the school wants it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrintSettings {
    /// Two files a class: what goes home a week ahead, and what lies on the table.
    pub by_moment: bool,
    /// The order of the packs.
    pub order: PrintOrder,
    /// Whether a sheet with whose pack it is lies on top of each.
    pub separators: bool,
    /// Whether packs of as many sheets share a file, for machines that fold and insert.
    pub by_sheets: bool,
    /// The paper.
    pub paper: PrintPaper,
    /// Address labels; nothing: none.
    pub labels: Option<LabelSheet>,
    /// How many labels of the first sheet are used already.
    pub labels_used: usize,
}

/// The years that a pupil file is kept after leaving (P4).
pub const KEEP_YEARS: i32 = 2;

/// The last day on which a report may be kept: the end of the school year in which the pupil is expected to leave
/// grade 8, and `years` more (P4). Without a grade the pupil may have just begun.
pub fn retain_until(year: SchoolYear, grade: Option<Grade>, years: i32) -> NaiveDate {
    let to_go = i32::from(8 - grade.map_or(1, Grade::number));
    let end = year.last_day();
    end.with_year(end.year() + to_go + years).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p4_a_report_is_kept_until_two_years_after_leaving() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a day");
        let year = SchoolYear::of(day(2027, 2, 3));
        assert_eq!(retain_until(year, Grade::new(8), 2), day(2029, 7, 31));
        assert_eq!(retain_until(year, Grade::new(5), 2), day(2032, 7, 31));
        assert_eq!(retain_until(year, None, 2), day(2036, 7, 31));
    }

    #[test]
    fn labels_fit_on_a4() {
        for sheet in LABEL_SHEETS {
            let count = |number: usize| f64::from(u32::try_from(number).expect("few"));
            let across = count(sheet.columns) * sheet.width + count(sheet.columns - 1) * sheet.gap;
            let down = count(sheet.rows) * sheet.height;
            assert!((2.0 * sheet.left + across - 210.0).abs() < 0.6, "{sheet:?}");
            assert!((2.0 * sheet.top + down - 297.0).abs() < 0.6, "{sheet:?}");
        }
    }
}
