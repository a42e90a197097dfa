//! What a header says, whatever its capitals, accents and punctuation.
//!
//! In comes a name as written, out go its words and its normal form, by which names are compared,
//! and whether a [`Pattern`] of the profile matches it. What a name means is not this file's
//! business.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word of a header.
#[derive(Clone, Debug)]
pub(super) struct Word<'h> {
    pub(super) written: &'h str,
    /// Small letters, without accents.
    pub(super) normal: String,
}

/// The words of a header: what stands between punctuation, or from a capital in `geheimAdres`.
pub(super) fn words(header: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut was_small = false;
    for (at, c) in header.char_indices().chain([(header.len(), ' ')]) {
        let is_part = c.is_alphanumeric() || is_combining_mark(c);
        if let Some(from) = start.filter(|_| !is_part || was_small && c.is_uppercase()) {
            let written = &header[from..at];
            let plain = written
                .nfkd()
                .filter(|&c| !is_combining_mark(c))
                .flat_map(char::to_lowercase);
            words.push(Word {
                written,
                normal: plain.filter(|c| c.is_alphanumeric()).collect(),
            });
            start = None;
        }
        if is_part && start.is_none() {
            start = Some(at);
        }
        was_small = c.is_lowercase();
    }
    words
}

pub(super) fn join<'w, 'h: 'w>(words: &'w [impl std::borrow::Borrow<Word<'h>>]) -> String {
    words
        .iter()
        .map(|word| word.borrow().normal.as_str())
        .collect()
}

/// The normal form of a name: its words in one.
pub(super) fn normal(name: &str) -> String {
    join(&words(name))
}

/// A name that may begin or end with any letters.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    name: String,
    open_start: bool,
    open_end: bool,
}

impl Pattern {
    pub(super) fn new(text: &str) -> Self {
        let (open_start, open_end) = (text.starts_with('*'), text.ends_with('*'));
        Pattern {
            name: normal(text),
            open_start,
            open_end,
        }
    }

    pub(super) fn matches(&self, name: &str) -> bool {
        match (self.open_start, self.open_end) {
            (false, false) => name == self.name,
            (false, true) => name.starts_with(&self.name),
            (true, false) => name.ends_with(&self.name),
            (true, true) => name.contains(&self.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::field::{Field, GuardianField, TableKind};
    use super::super::profile::tests::field;

    #[test]
    fn capitals_accents_and_punctuation_make_no_difference() {
        for header in [
            "geheim adres",
            "GEHEIM_ADRES",
            "geheimAdres",
            "Geheim-adres:",
            "géheim  adres",
        ] {
            let wanted = Some(Field::Guardian(0, GuardianField::SecretAddress));
            assert_eq!(field(TableKind::Guardians, header), wanted, "{header}");
        }
    }
}
