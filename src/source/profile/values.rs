//! How an LVS writes its values: yes and no, relations, languages, levels, what stands for nothing.
//!
//! In comes the text of a cell, out goes what it stands for in the words of the program. Whether that is
//! a level or a language is for intake.

use std::borrow::Cow;

use super::Profile;
use crate::domain::Title;

/// What a value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// Yes or no.
    Answer,
    /// A word from which the salutation follows.
    Relation,
    /// A language, by its tag.
    Language,
    /// A level, a DLE or a band.
    Level,
    /// What stands for an empty cell: the few words of [`Profile::blanks`].
    Blank,
}

impl Form {
    /// The table of a profile that holds the form, and the keys that it may have; none: any.
    pub(super) const TABLES: [(&str, Form, &[&str]); 5] = [
        ("antwoorden", Form::Answer, &["ja", "nee"]),
        ("relaties", Form::Relation, &["mevrouw", "meneer"]),
        ("talen", Form::Language, &[]),
        ("niveaus", Form::Level, &[]),
        ("leeg", Form::Blank, &["waarden"]),
    ];
}

/// A value without what makes no difference: capitals, double spaces, a full stop at the end.
pub(super) fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches('.').to_lowercase()
}

impl Profile {
    fn value(&self, form: Form, text: &str) -> Option<&str> {
        let value = self.values.get(&(form, folded(text)));
        value.map(String::as_str)
    }

    /// Yes or no.
    pub fn answer(&self, text: &str) -> Option<bool> {
        self.value(Form::Answer, text).map(|value| value == "ja")
    }

    /// The salutation that follows from `mw.`, `moeder`, `V` …
    pub fn title(&self, text: &str) -> Option<Title> {
        match self.value(Form::Relation, text)? {
            "mevrouw" => Some(Title::Mrs),
            _ => Some(Title::Mr),
        }
    }

    /// The tag of a language that the profile has another name for; else the text itself.
    pub fn language<'t>(&'t self, text: &'t str) -> &'t str {
        self.value(Form::Language, text).unwrap_or(text)
    }

    /// A level or band as the program writes it; else the text itself.
    pub fn level<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.value(Form::Level, text) {
            Some(level) => Cow::Owned(level.to_owned()),
            None => Cow::Borrowed(text),
        }
    }

    /// Whether a value, trimmed, stands for an empty cell. Asked of every cell: a few comparisons, no look-up.
    pub fn is_blank(&self, text: &str) -> bool {
        let text = text.trim_end_matches('.');
        let same = |blank: &String| blank.eq_ignore_ascii_case(text);
        text.is_empty() || self.blanks.iter().any(same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Band, FunctionalLevel, Languages};

    #[test]
    fn values_are_read_whatever_their_capitals_and_spaces() {
        let profile = Profile::built_in();
        for (text, wanted) in [
            ("Ja", Some(true)),
            (" J ", Some(true)),
            ("NEE.", Some(false)),
            ("misschien", None),
        ] {
            assert_eq!(profile.answer(text), wanted, "{text}");
        }
        assert_eq!(profile.title("Mw."), Some(Title::Mrs));
        assert_eq!(profile.title("de  Heer"), Some(Title::Mr));
        assert_eq!(profile.language("TUR"), "tr");
        assert_eq!(profile.language("Turks"), "Turks");
        assert_eq!(profile.level("boven E8"), ">E8");
        assert!(profile.is_blank("N.v.t.") && !profile.is_blank("nee"));
    }

    #[test]
    fn what_a_built_in_value_stands_for_is_one() {
        let languages = Languages::default();
        for ((form, written), value) in &Profile::built_in().values {
            let is_right = match form {
                Form::Language => languages.find(value).is_some(),
                Form::Level => {
                    Band::parse(value).is_some() || FunctionalLevel::parse(value).is_some()
                }
                _ => true,
            };
            assert!(is_right, "{written} = {value}");
        }
    }
}
