//! The scale of functional levels (L1) and the moments at which is tested.

/// A moment of the school career: the beginning, middle or end of a grade (`B8`, `M5`, `E5`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TestMoment {
    months: u8,
    grade: u8,
    /// `B`, `M` or `E`.
    season: u8,
}

impl TestMoment {
    /// Reads `M5`, `e 5`, `B8`; also `M5 2024` with words behind it is refused.
    pub fn parse(text: &str) -> Option<Self> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let mut letters = compact.chars();
        let (season, grade) = (
            letters.next()?.to_ascii_uppercase(),
            letters.next()?.to_digit(10)?,
        );
        if letters.next().is_some() {
            return None;
        }
        Self::at(i32::try_from(grade).ok()?, season)
    }

    /// The letter of a season by any of its words, in small letters: `midden` is `M`.
    pub fn season(word: &str) -> Option<char> {
        match word {
            "m" | "midden" | "medio" => Some('M'),
            "e" | "eind" | "einde" => Some('E'),
            "b" | "begin" => Some('B'),
            _ => None,
        }
    }

    /// The moment of a grade by its season: `B`, `M` or `E`. Nothing below grade 3 and above 8 (L8).
    pub fn at(grade: i32, season: char) -> Option<Self> {
        let within = match season {
            'B' => 0,
            'M' => 5,
            'E' => 10,
            _ => return None,
        };
        let grade = u8::try_from(grade).ok().filter(|it| (3..=8).contains(it))?;
        Some(TestMoment {
            months: (grade - 3) * 10 + within,
            grade,
            season: u8::try_from(season).ok()?,
        })
    }

    /// Teaching months since the start of grade 3: M3 is 5, E3 is 10, E8 is 60. The beginning of a grade is
    /// the end of the one before.
    pub fn months(self) -> u8 {
        self.months
    }

    /// The twelve steps M3 … E8, from low to high.
    pub fn steps() -> impl Iterator<Item = TestMoment> {
        (3..=8).flat_map(|grade| {
            [(b'M', 5), (b'E', 10)].map(|(season, within)| TestMoment {
                months: (grade - 3) * 10 + within,
                grade,
                season,
            })
        })
    }
}

impl std::fmt::Display for TestMoment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", char::from(self.season), self.grade)
    }
}

/// Whether a level is on the stairs, or off them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edge {
    /// `<M3`.
    Below,
    /// M3 … E8.
    On,
    /// `>E8`, `>60`.
    Above,
}

/// The level at which a pupil performs ("functioneringsniveau"), as the LVS gives it: never recomputed (L3).
#[derive(Clone, Debug, PartialEq)]
pub struct FunctionalLevel {
    /// Teaching months of the level, 0–60. Between two steps for a half (`M6/E6`).
    pub months: f64,
    /// Off the stairs or on them.
    pub edge: Edge,
    /// As a parent reads it: `M6/E6`, `<M3`; a DLE as its number.
    pub label: String,
}

impl FunctionalLevel {
    /// Reads every form of L1: `M5`, `B8`, `<M3`, `>E8`, `M6/E6`, and DLE numbers `0`–`60` and `>60`.
    pub fn parse(text: &str) -> Option<Self> {
        let compact: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>()
            .to_uppercase();
        let compact = compact.strip_prefix("DLE").unwrap_or(&compact);
        if let Some(rest) = compact.strip_prefix('<') {
            let moment = TestMoment::parse(rest)?;
            return (moment.months() == 5)
                .then(|| Self::off(5.0, Edge::Below, format!("<{moment}")));
        }
        if let Some(rest) = compact.strip_prefix('>') {
            let top =
                rest == "60" || TestMoment::parse(rest).is_some_and(|moment| moment.months() == 60);
            return top.then(|| Self::off(60.0, Edge::Above, format!(">{rest}")));
        }
        if let Some((low, high)) = compact.split_once(['/', '-']) {
            let (low, high) = (TestMoment::parse(low)?, TestMoment::parse(high)?);
            let next = high.months().checked_sub(low.months()) == Some(5);
            return next.then(|| FunctionalLevel {
                months: f64::from(low.months()) + 2.5,
                edge: Edge::On,
                label: format!("{low}/{high}"),
            });
        }
        if let Some(moment) = TestMoment::parse(compact) {
            return Some(FunctionalLevel {
                months: f64::from(moment.months()),
                edge: Edge::On,
                label: moment.to_string(),
            });
        }
        Self::from_dle(compact)
    }

    /// A DLE: teaching months of the average pupil, 0–60, or `>60`.
    fn from_dle(text: &str) -> Option<Self> {
        let months: f64 = text.replace(',', ".").parse().ok()?;
        let edge = if months < 5.0 { Edge::Below } else { Edge::On };
        (0.0..=60.0).contains(&months).then(|| FunctionalLevel {
            months,
            edge,
            label: format!("DLE {text}"),
        })
    }

    fn off(months: f64, edge: Edge, label: String) -> Self {
        FunctionalLevel {
            months,
            edge,
            label,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l1_the_twelve_steps_have_their_teaching_months() {
        let steps: Vec<(String, u8)> = TestMoment::steps()
            .map(|step| (step.to_string(), step.months()))
            .collect();
        assert_eq!(steps.len(), 12);
        assert_eq!(steps[0], ("M3".to_owned(), 5));
        assert_eq!(steps[3], ("E4".to_owned(), 20));
        assert_eq!(steps[11], ("E8".to_owned(), 60));
    }

    #[test]
    fn l1_every_form_that_an_lvs_writes_is_read() {
        let cases = [
            ("M5", 25.0, Edge::On, "M5"),
            ("e 5", 30.0, Edge::On, "E5"),
            ("B8", 50.0, Edge::On, "B8"),
            ("<M3", 5.0, Edge::Below, "<M3"),
            ("> E8", 60.0, Edge::Above, ">E8"),
            ("M6/E6", 37.5, Edge::On, "M6/E6"),
            ("E6/M7", 42.5, Edge::On, "E6/M7"),
            ("38", 38.0, Edge::On, "DLE 38"),
            (">60", 60.0, Edge::Above, ">60"),
            ("3", 3.0, Edge::Below, "DLE 3"),
        ];
        for (text, months, edge, label) in cases {
            let level = FunctionalLevel::parse(text).unwrap_or_else(|| panic!("{text} is a level"));
            assert_eq!(
                (level.months, level.edge, level.label.as_str()),
                (months, edge, label),
                "{text}"
            );
        }
    }

    #[test]
    fn l1_what_is_no_level_is_refused() {
        for text in [
            "", "M9", "M2", "X5", "61", "-1", "M5/M7", "<M5", ">M6", "goed", "M55",
        ] {
            assert_eq!(FunctionalLevel::parse(text), None, "{text}");
        }
    }
}
