//! The profiles that come with the program: a general one, and one for exports that look like those of
//! an LVS.
//!
//! In come the headers of a school's files, out goes the LVS that they look like. No vendor publishes
//! its header lines (E1), so nothing depends on it: a profile only puts its names first.

use super::super::header::normal;
use super::Profile;
use crate::diagnostic::Diagnostic;

/// An LVS that has a profile of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lvs {
    /// ParnasSys.
    ParnasSys,
    /// ESIS.
    Esis,
    /// Leerling in beeld (Cito).
    LeerlingInBeeld,
    /// IEP LVS.
    Iep,
}

/// So many column names of an LVS make it recognised.
const ENOUGH: usize = 2;

impl Lvs {
    /// Every one.
    pub const ALL: [Lvs; 4] = [Lvs::ParnasSys, Lvs::Esis, Lvs::LeerlingInBeeld, Lvs::Iep];

    /// Its id in a profile.
    pub fn id(self) -> &'static str {
        match self {
            Lvs::ParnasSys => "parnassys",
            Lvs::Esis => "esis",
            Lvs::LeerlingInBeeld => "leerling-in-beeld",
            Lvs::Iep => "iep",
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Lvs::ParnasSys => "ParnasSys",
            Lvs::Esis => "ESIS",
            Lvs::LeerlingInBeeld => "Leerling in beeld",
            Lvs::Iep => "IEP",
        }
    }

    /// The LVS of an id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lvs| lvs.id() == id)
    }

    fn file(self) -> (&'static str, &'static str) {
        match self {
            Lvs::ParnasSys => (include_str!("parnassys.toml"), "parnassys.toml"),
            Lvs::Esis => (include_str!("esis.toml"), "esis.toml"),
            Lvs::LeerlingInBeeld => (
                include_str!("leerling-in-beeld.toml"),
                "leerling-in-beeld.toml",
            ),
            Lvs::Iep => (include_str!("iep.toml"), "iep.toml"),
        }
    }
}

impl Profile {
    /// The profile that comes with the program, for any LVS.
    pub fn built_in() -> Self {
        let mut profile = Profile::default();
        profile.lay(include_str!("general.toml"), "general.toml");
        profile
    }

    /// The general profile, the one of an LVS over it, and the school's own (text and file name) over both.
    pub fn layered(lvs: Option<Lvs>, school: Option<(&str, &str)>) -> (Self, Vec<Diagnostic>) {
        let mut profile = Profile::built_in();
        if let Some((text, file)) = lvs.map(Lvs::file) {
            profile.lay(text, file);
        }
        let faults = school.map(|(text, file)| profile.extend(text, file));
        (profile, faults.unwrap_or_default())
    }

    /// A profile of the program itself.
    fn lay(&mut self, text: &str, file: &str) {
        let faults = self.extend(text, file);
        debug_assert!(faults.is_empty(), "{faults:?}");
    }

    /// The LVS that the headers of a school look like: the one with the most column names of its own, when
    /// there are enough of them and no other has as many.
    pub fn recognise<'h>(headers: impl IntoIterator<Item = &'h str>) -> Option<Lvs> {
        let headers: Vec<String> = headers.into_iter().map(normal).collect();
        let signs = |lvs: Lvs| {
            let mut profile = Profile::default();
            let (text, file) = lvs.file();
            profile.lay(text, file);
            let is_sign = |header: &&String| profile.signs.contains(*header);
            headers.iter().filter(is_sign).count()
        };
        let mut counts = Lvs::ALL.map(|lvs| (signs(lvs), lvs));
        counts.sort();
        let [.., (second, _), (most, lvs)] = counts;
        (most >= ENOUGH && most > second).then_some(lvs)
    }
}

#[cfg(test)]
mod tests {
    use toml::Table;

    use super::super::super::{TableKind, read_text_file};
    use super::*;
    use crate::diagnostic::Problem;
    use crate::source::Field;

    /// Table, header line and rows of every example of a profile.
    fn examples(text: &str) -> Vec<(TableKind, String)> {
        let document: Table = text.parse().expect("toml");
        let examples = document["voorbeelden"].as_table().expect("examples");
        let kind = |stem: &str| TableKind::ALL.into_iter().find(|kind| kind.stem() == stem);
        examples
            .iter()
            .map(|(stem, lines)| {
                let lines = lines.as_array().expect("lines").iter();
                let lines: Vec<&str> = lines.map(|line| line.as_str().expect("a line")).collect();
                (kind(stem).expect("a table"), lines.join("\n"))
            })
            .collect()
    }

    #[test]
    fn e1_every_column_of_every_example_is_understood() {
        let general = ("general", include_str!("general.toml"), None);
        let others = Lvs::ALL.map(|lvs| (lvs.id(), lvs.file().0, Some(lvs)));
        for (id, text, lvs) in [general].into_iter().chain(others) {
            let (profile, _) = Profile::layered(lvs, None);
            let examples = examples(text);
            assert!(!examples.is_empty(), "{id} has examples");
            for (kind, text) in examples {
                let read = read_text_file(text.as_bytes(), "x.csv", kind, &profile);
                assert_eq!(read.diagnostics, [], "{id}: {text}");
                let columns = text.lines().next().unwrap_or_default().split(';').count();
                assert!(read.columns.iter().count() * 3 > columns, "{id}: {text}");
            }
        }
    }

    #[test]
    fn an_lvs_is_recognised_by_its_columns_and_by_nothing_else() {
        for lvs in Lvs::ALL {
            let examples = examples(lvs.file().0);
            let headers = examples.iter().flat_map(|(_, text)| {
                let line = text.lines().next().unwrap_or_default();
                line.split(';')
            });
            assert_eq!(Profile::recognise(headers), Some(lvs), "{}", lvs.id());
            assert_eq!(Lvs::parse(lvs.id()), Some(lvs));
        }
        let plain = ["Roepnaam", "Achternaam", "Groep", "RW M5"];
        assert_eq!(Profile::recognise(plain), None);
    }

    #[test]
    fn a_profile_of_an_lvs_puts_its_names_first() {
        let text = "Leerlingnummer;Toets;Afnamedatum;AE;IV\n1;RW;3-2-2026;B;II\n";
        let taken = |lvs| {
            let (profile, _) = Profile::layered(lvs, None);
            let read = read_text_file(text.as_bytes(), "x.csv", TableKind::Results, &profile);
            let band = Field::Result(crate::source::ResultField::Value(
                crate::domain::Measure::Band,
            ));
            let told = read.diagnostics.iter();
            let duplicates =
                told.filter(|it| matches!(it.problem, Problem::ColumnDuplicate { .. }));
            (read.columns.get(&band), duplicates.count())
        };
        assert_eq!(taken(None), (Some(4), 1));
        assert_eq!(taken(Some(Lvs::Esis)), (Some(4), 0));
    }
}
