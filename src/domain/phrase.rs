//! The phrase bank: sentences of a teacher by their code, there in every language.

use std::collections::HashMap;

use serde::Deserialize;

use super::{AgendaTopic, ObservationKind};

/// One phrase; its words are the message `phrase-<code>` of each language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// `leest-met-plezier`: what a teacher writes in the file.
    pub code: String,
    /// `reading`: under which head of the list.
    pub group: String,
    /// Strong point, talent or focus point.
    pub kind: ObservationKind,
    /// Under which topic of the agenda.
    pub topic: AgendaTopic,
}

/// Every phrase, in the order of the list.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    list: Vec<Phrase>,
    by_code: HashMap<String, usize>,
}

/// `phrases.toml`.
#[derive(Deserialize)]
struct File {
    phrase: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    code: String,
    group: String,
    kind: String,
    topic: String,
}

impl Phrases {
    /// Reads the list.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in words.
    pub fn read(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let mut phrases = Phrases::default();
        for Entry {
            code,
            group,
            kind,
            topic,
        } in file.phrase
        {
            let kind = ObservationKind::ALL
                .into_iter()
                .find(|known| known.id() == kind)
                .ok_or_else(|| format!("{code}: no kind {kind}"))?;
            let topic = AgendaTopic::ALL
                .into_iter()
                .find(|known| known.id() == topic)
                .ok_or_else(|| format!("{code}: no topic {topic}"))?;
            let at = phrases.list.len();
            if phrases.by_code.insert(code.clone(), at).is_some() {
                return Err(format!("{code} stands there twice"));
            }
            phrases.list.push(Phrase {
                code,
                group,
                kind,
                topic,
            });
        }
        Ok(phrases)
    }

    /// The phrase of a code, whatever its capitals.
    pub fn find(&self, code: &str) -> Option<&Phrase> {
        let at = self.by_code.get(code.trim().to_lowercase().as_str())?;
        self.list.get(*at)
    }

    /// Every phrase.
    pub fn iter(&self) -> impl Iterator<Item = &Phrase> {
        self.list.iter()
    }

    /// Whether a text is meant as a code: small words joined by hyphens, no spaces.
    pub fn looks_like_code(text: &str) -> bool {
        let text = text.trim();
        text.contains('-')
            && text.chars().all(|c| c.is_lowercase() || c == '-')
            && !text.starts_with('-')
            && !text.ends_with('-')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_and_a_sentence_is_no_code() {
        let text = "[[phrase]]\ncode = \"leest-met-plezier\"\ngroup = \"reading\"\nkind = \"strength\"\ntopic = \"cognitive\"\n";
        let phrases = Phrases::read(text).expect("a list");
        assert!(phrases.find("Leest-met-plezier").is_some());
        assert!(Phrases::looks_like_code("leest-met-plezir"));
        for sentence in [
            "Leest met plezier.",
            "leest",
            "zo-zo doet hij het",
            "-",
            "Jan-Willem",
        ] {
            assert!(!Phrases::looks_like_code(sentence), "{sentence}");
        }
    }

    #[test]
    fn a_faulty_list_is_refused() {
        let entry = |topic| {
            format!(
                "[[phrase]]\ncode = \"a-b\"\ngroup = \"x\"\nkind = \"focus\"\ntopic = \"{topic}\"\n"
            )
        };
        assert!(Phrases::read(&entry("nothing")).is_err());
        assert!(Phrases::read(&[entry("social"), entry("social")].concat()).is_err());
    }
}
