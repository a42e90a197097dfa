//! A profile in a file: the built-in `general.toml` or a school's `profiel.toml` (E1).
//!
//! In comes the text of a file, out go its names into the [`Profile`], and its problems, each at its
//! line. What may not be read (P1) is not taken as a name. No file is opened.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::super::field::{Field, TableKind};
use super::super::header::{Pattern, normal, words};
use super::keys::keys;
use super::values::{Form, folded};
use super::{Lvs, Meaning, Profile, SubjectName};
use crate::diagnostic::{Diagnostic, Place, Problem, near_miss};

impl Profile {
    /// Adds the names of a `profiel.toml`; they come before the ones already there.
    pub fn extend(&mut self, text: &str, file: &str) -> Vec<Diagnostic> {
        self.layers += 1;
        let mut reading = Reading {
            profile: self,
            text,
            file,
            diagnostics: Vec::new(),
        };
        reading.document();
        reading.diagnostics
    }
}

/// A later profile's names come before all of an earlier one's.
const LAYER: i32 = 1000;

/// A profile file while it is read.
struct Reading<'r> {
    profile: &'r mut Profile,
    text: &'r str,
    file: &'r str,
    diagnostics: Vec<Diagnostic>,
}

const SUBJECTS: &str = "vakken";
const TESTS: &str = "toetsen";
const FORBIDDEN: &str = "verboden";
const SKIPPED: &str = "overgeslagen";
const SIGNS: &str = "herkenning";
const SHEETS: &str = "bladen";
const EXAMPLES: &str = "voorbeelden";
const COLUMNS: &str = "kolommen";
const LVS: &str = "lvs";

/// The tables of a profile that are no table of a school.
fn other_tables() -> impl Iterator<Item = &'static str> {
    let own = [SUBJECTS, TESTS, FORBIDDEN, SKIPPED, SIGNS, SHEETS, EXAMPLES];
    own.into_iter()
        .chain(Form::TABLES.iter().map(|(table, ..)| *table))
}

impl Reading<'_> {
    fn document(&mut self) {
        let document = match DeTable::parse(self.text) {
            Ok(document) => document.into_inner(),
            Err(error) => {
                let reason = error.message().to_owned();
                let at = error.span().map_or(0, |span| span.start);
                return self.report(at, String::new(), Problem::SettingsUnreadable { reason });
            }
        };
        let mut tables: Vec<_> = document.iter().collect();
        // What is forbidden must be known before the names are read; then as in the file.
        tables.sort_by_key(|(name, _)| (name.get_ref() != FORBIDDEN, name.span().start));
        for (name, value) in tables {
            match value.get_ref().as_table() {
                Some(table) => self.table(name, table),
                None => self.invalid(name.get_ref(), value, "[leerlingen]"),
            }
        }
        self.diagnostics
            .sort_by(|a, b| a.place.order().cmp(&b.place.order()));
    }

    fn table(&mut self, name: &Spanned<impl AsRef<str>>, table: &DeTable<'_>) {
        let stem = name.get_ref().as_ref();
        let kind = TableKind::ALL.into_iter().find(|kind| kind.stem() == stem);
        if kind.is_none() && !other_tables().any(|known| known == stem) {
            let stems = TableKind::ALL.map(TableKind::stem);
            let suggestion = near_miss(stem, stems.into_iter().chain(other_tables()));
            let problem = Problem::SettingUnknown { suggestion };
            return self.report(name.span().start, stem.to_owned(), problem);
        }
        let keys = kind.map(keys).unwrap_or_default();
        for (key, value) in table {
            let full_key = format!("{stem}.{}", key.get_ref());
            let is_value = Form::TABLES.iter().any(|(table, ..)| *table == stem);
            let names = self.names(&full_key, value, is_value);
            match kind {
                Some(kind) => match keys.iter().find(|(known, _)| known == key.get_ref()) {
                    Some((_, field)) => self.aliases(kind, field, &full_key, &names),
                    None => self.unknown(&full_key, key, keys.iter().map(|(key, _)| key.as_str())),
                },
                None => self.list(stem, key, &full_key, &names),
            }
        }
    }

    /// A key of a table that is no table of a school.
    fn list(
        &mut self,
        table: &str,
        key: &Spanned<impl AsRef<str>>,
        full_key: &str,
        names: &[Name],
    ) {
        let id = key.get_ref().as_ref();
        if let Some((_, form, keys)) = Form::TABLES.iter().find(|(name, ..)| *name == table) {
            return self.forms(*form, keys, key, full_key, names);
        }
        let stems = TableKind::ALL.map(TableKind::stem);
        let one = |names: &[Name]| names.first().map(|name| name.text.clone());
        let kind = TableKind::ALL.into_iter().find(|kind| kind.stem() == id);
        match (table, id, kind) {
            (SUBJECTS | TESTS, ..) => self.subjects(id, table == TESTS, names),
            (FORBIDDEN, COLUMNS, _) => {
                let patterns = names.iter().map(|name| Pattern::new(&name.text));
                self.profile.forbidden.extend(patterns);
            }
            (FORBIDDEN, ..) => self.unknown(full_key, key, [COLUMNS]),
            (SKIPPED, COLUMNS, _) => self.skipped(&TableKind::ALL, names),
            (SKIPPED, _, Some(kind)) => self.skipped(&[kind], names),
            (SIGNS, COLUMNS, _) => {
                let signs = names.iter().map(|name| normal(&name.text));
                self.profile.signs.extend(signs);
            }
            (SIGNS, LVS, _) => self.told_lvs(full_key, names),
            (SIGNS, ..) => self.unknown(full_key, key, [COLUMNS, LVS]),
            (SHEETS, _, Some(kind)) => {
                let sheet = one(names).map(|sheet| (kind, sheet));
                self.profile.sheets.extend(sheet);
            }
            // Only a test reads the examples.
            (EXAMPLES, _, Some(_)) => {}
            (SHEETS | EXAMPLES, ..) => self.unknown(full_key, key, stems),
            _ => self.unknown(full_key, key, stems.into_iter().chain([COLUMNS])),
        }
    }

    fn subjects(&mut self, id: &str, is_test: bool, names: &[Name]) {
        let subjects = names.iter().map(|name| {
            let id = id.to_owned();
            (normal(&name.text), SubjectName { id, is_test })
        });
        self.profile.subjects.extend(subjects);
    }

    fn skipped(&mut self, kinds: &[TableKind], names: &[Name]) {
        for name in names.iter().map(|name| normal(&name.text)) {
            let keys = kinds
                .iter()
                .map(|&kind| ((kind, name.clone()), Meaning::Skipped));
            self.profile.names.extend(keys);
        }
    }

    fn told_lvs(&mut self, full_key: &str, names: &[Name]) {
        let Some(name) = names.first() else { return };
        self.profile.lvs = Lvs::parse(&name.text);
        if self.profile.lvs.is_none() {
            let value = name.text.clone();
            let wanted = Lvs::ALL.map(Lvs::id).join(", ");
            let problem = Problem::SettingInvalid { value, wanted };
            self.report(name.at, full_key.to_owned(), problem);
        }
    }

    /// Other ways to write a value.
    fn forms(
        &mut self,
        form: Form,
        keys: &[&str],
        key: &Spanned<impl AsRef<str>>,
        full_key: &str,
        names: &[Name],
    ) {
        let id = key.get_ref().as_ref();
        if !keys.is_empty() && !keys.contains(&id) {
            return self.unknown(full_key, key, keys.iter().copied());
        }
        if form == Form::Blank {
            let blanks = names.iter().map(|name| folded(&name.text));
            return self.profile.blanks.extend(blanks);
        }
        let values = names
            .iter()
            .map(|name| ((form, folded(&name.text)), id.to_owned()));
        self.profile.values.extend(values);
    }

    /// The names of a field. One that may not be read stays unread (P1).
    fn aliases(&mut self, kind: TableKind, field: &Field, full_key: &str, names: &[Name]) {
        for (rank, name) in (0..).zip(names) {
            if self.profile.is_forbidden(&words(&name.text)) {
                let value = name.text.clone();
                let wanted = "niet / not: BSN, land, gewicht …".to_owned();
                let problem = Problem::SettingInvalid { value, wanted };
                self.report(name.at, full_key.to_owned(), problem);
                continue;
            }
            let meaning = Meaning::Field(field.clone(), rank - self.profile.layers * LAYER);
            self.profile
                .names
                .insert((kind, normal(&name.text)), meaning);
        }
    }

    /// A list of names, or a single one. A value may be a mere `-`.
    fn names(&mut self, full_key: &str, value: &Spanned<DeValue<'_>>, is_value: bool) -> Vec<Name> {
        let values = match value.get_ref() {
            DeValue::Array(values) => values.iter().collect(),
            _ => vec![value],
        };
        let mut names = Vec::new();
        for value in values {
            match value
                .get_ref()
                .as_str()
                .filter(|text| is_value && !text.is_empty() || !normal(text).is_empty())
            {
                Some(text) => names.push(Name {
                    text: text.to_owned(),
                    at: value.span().start,
                }),
                None => self.invalid(full_key, value, "[\"Roepnaam\", \"Voornaam\"]"),
            }
        }
        names
    }

    fn unknown<'k>(
        &mut self,
        full_key: &str,
        key: &Spanned<impl AsRef<str>>,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        let suggestion = near_miss(key.get_ref().as_ref(), known);
        self.report(
            key.span().start,
            full_key.to_owned(),
            Problem::SettingUnknown { suggestion },
        );
    }

    fn invalid(&mut self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &str) {
        let written = self.text[value.span()].to_owned();
        let problem = Problem::SettingInvalid {
            value: written,
            wanted: wanted.to_owned(),
        };
        self.report(value.span().start, key.to_owned(), problem);
    }

    fn report(&mut self, at: usize, key: String, problem: Problem) {
        let line = 1 + self.text.as_bytes()[..at]
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count();
        let place = Place::Setting {
            file: self.file.to_owned(),
            line,
            key,
        };
        self.diagnostics.push(Diagnostic::new(problem, place));
    }
}

/// A column name in a profile file.
struct Name {
    text: String,
    /// Byte offset in the file.
    at: usize,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::super::field::GuardianField;
    use super::*;

    #[test]
    fn the_built_in_profile_has_no_faults_and_a_name_for_every_field_it_should() {
        let text = include_str!("general.toml");
        let (comment, _) = text.split_once("\n\n[").expect("a comment at the head");
        let mut profile = Profile::default();
        assert_eq!(profile.extend(text, "general.toml"), []);
        for kind in TableKind::ALL {
            for (key, field) in keys(kind) {
                let is_named = profile.names.iter().any(|(name, meaning)| {
                    name.0 == kind && matches!(meaning, Meaning::Field(of, _) if *of == field)
                });
                // These follow from [verzorgers] and [gesprekken].
                let is_number = field == Field::PupilNumber && kind != TableKind::Pupils;
                let is_derived =
                    is_number || key.starts_with("guardian-") || key.starts_with("conversation-");
                assert!(is_named || is_derived, "{} {key}", kind.stem());
                let is_documented = is_derived || comment.contains(&key);
                assert!(is_documented, "{} {key}", kind.stem());
            }
        }
    }

    #[test]
    fn no_name_stands_for_two_meanings_of_a_table() {
        let text = include_str!("general.toml");
        let document = DeTable::parse(text).expect("toml").into_inner();
        for (table, keys) in &document {
            let stem = table.get_ref();
            let mut seen = BTreeMap::new();
            if other_tables().any(|table| table == stem.as_ref()) {
                continue;
            }
            for (key, names) in keys.get_ref().as_table().expect("a table") {
                for name in names.get_ref().as_array().expect("a list") {
                    let name = name.get_ref().as_str().expect("a name");
                    let first = seen.insert(normal(name), key.get_ref().clone());
                    assert_eq!(first, None, "{stem}.{}: {name}", key.get_ref());
                }
            }
        }
    }

    #[test]
    fn the_names_of_a_school_come_before_the_built_in_ones() {
        let mut profile = Profile::built_in();
        let text = "[leerlingen]\nclass = \"Leerjaar\"\nguardian-2-surname = [\"Mee te nemen\"]\n\
            [vakken]\nstudy-skills = [\"SV\"]\n[overgeslagen]\nkolommen = [\"Klas\"]\n\
            leerlingen = [\"Pasfoto\"]\n";
        assert_eq!(profile.extend(text, "profiel.toml"), []);
        let meaning = |header| profile.meaning(TableKind::Pupils, header);
        let Meaning::Field(Field::Class, rank) = meaning("Leerjaar") else {
            panic!("no class")
        };
        let Meaning::Field(Field::Class, later) = meaning("Groep") else {
            panic!("no class")
        };
        assert!(rank < later);
        let surname = Field::Guardian(2, GuardianField::Surname);
        assert!(matches!(meaning("Mee te nemen"), Meaning::Field(field, _) if field == surname));
        assert!(matches!(
            meaning("SV M6"),
            Meaning::Field(Field::WideResult { .. }, _)
        ));
        assert_eq!(
            (meaning("Klas"), meaning("pasfoto")),
            (Meaning::Skipped, Meaning::Skipped)
        );
    }

    #[test]
    fn faults_of_a_profile_bear_line_and_near_miss() {
        let text = "[leerlingen]\nclas = [\"Stam\"]\ngrade = [\"Jaar\", 3]\n\n[leerling]\n\
            [verboden]\nx = \"*\"\n";
        let faults = Profile::built_in().extend(text, "profiel.toml");
        let place = |line, key: &str| Place::Setting {
            file: "profiel.toml".into(),
            line,
            key: key.into(),
        };
        let wanted = "[\"Roepnaam\", \"Voornaam\"]".to_owned();
        let unknown = |near: Option<&str>| Problem::SettingUnknown {
            suggestion: near.map(Into::into),
        };
        let invalid = |value: &str| Problem::SettingInvalid {
            value: value.into(),
            wanted: wanted.clone(),
        };
        let expected = [
            Diagnostic::new(unknown(Some("class")), place(2, "leerlingen.clas")),
            Diagnostic::new(invalid("3"), place(3, "leerlingen.grade")),
            Diagnostic::new(unknown(Some("leerlingen")), place(5, "leerling")),
            Diagnostic::new(invalid("\"*\""), place(7, "verboden.x")),
            Diagnostic::new(unknown(None), place(7, "verboden.x")),
        ];
        assert_eq!(faults, expected);
        let broken = Profile::built_in().extend("[leerlingen]\nclass = [\"Stam\n", "profiel.toml");
        assert!(matches!(
            broken[0].problem,
            Problem::SettingsUnreadable { .. }
        ));
        assert!(matches!(broken[0].place, Place::Setting { line: 2, .. }));
    }
}
