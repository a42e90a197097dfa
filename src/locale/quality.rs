//! What is worth a second look in a translation and can be seen without knowing the language: texts that are
//! still Dutch, texts that are much longer, letters that the language's fonts lack.

use super::fault::{Faults, Spot};
use super::sheet::{SheetRow, rows};
use super::{LocaleFiles, characters, plain};
use crate::diagnostic::{Diagnostic, Place, Problem};

/// Tells whether one of the fonts that a language names has a character.
pub type Coverage<'a> = &'a dyn Fn(char) -> bool;

/// A text may be this much longer than the Dutch one, in characters, before it is told.
const LONGER: f64 = 1.6;
/// Short texts may grow by this many characters whatever that makes in shares.
const GRACE: usize = 16;
/// Texts with fewer letters may well be the same word in both languages.
const SAME_FROM: usize = 10;

/// Every doubt over a locale, and as faults the characters that its fonts lack.
pub fn doubts(dutch: &LocaleFiles, own: &LocaleFiles, covers: Coverage<'_>) -> Vec<Diagnostic> {
    let mut faults = Faults::default();
    let mut doubts = Vec::new();
    for row in rows(dutch, own) {
        let file = format!("{}/{}", own.origin, row.file);
        let missing = letters(&row.own).find(|&c| !covers(c));
        if let Some(c) = missing {
            let spot = Spot {
                file: file.clone(),
                line: Some(row.line),
            };
            faults.message(
                &spot,
                &row.id,
                format!("de lettertypen van deze taal hebben het teken “{c}” niet"),
            );
        }
        doubts.extend(doubt(&row).map(|doubt| {
            let place = Place::Template {
                file,
                line: Some(row.line),
            };
            let doubt = format!("bericht “{}”: {doubt}", row.id);
            Diagnostic::new(Problem::TextDoubtful { doubt }, place)
        }));
    }
    let mut all = faults.into_sorted();
    all.extend(doubts);
    all
}

/// Letters and signs that are printed; a space or a mark needs no font.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|c| !c.is_whitespace() && !characters::is_blank(&c.to_string()))
}

fn doubt(row: &SheetRow) -> Option<String> {
    let (dutch, own) = (seen(&row.dutch), seen(&row.own));
    let (before, after) = (dutch.chars().count(), own.chars().count());
    let letters = own.chars().filter(|c| c.is_alphabetic()).count();
    if dutch == own && letters >= SAME_FROM {
        return Some("is gelijk aan het Nederlands".to_owned());
    }
    let most = (before as f64 * LONGER).max((before + GRACE) as f64);
    (after as f64 > most)
        .then(|| format!("is veel langer dan het Nederlands ({after} tekens, was {before})"))
}

/// What of a pattern is read: a variable counts as a short name, and of several forms the longest.
fn seen(pattern: &str) -> String {
    let forms = pattern.lines().map(|line| {
        let form = line.trim();
        let text = match form.split_once(']') {
            Some((_, text)) if form.starts_with(['[', '*']) => text,
            _ => form,
        };
        let mut out = String::new();
        let mut rest = text;
        while let Some((words, behind)) = rest.split_once('{') {
            out.push_str(words);
            out.push_str("……");
            rest = behind.split_once('}').map_or("", |(_, behind)| behind);
        }
        plain(&(out + rest)).trim().to_owned()
    });
    forms
        .max_by_key(|form| form.chars().count())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{arabic, dutch, turkish};
    use super::*;

    fn told(own: &LocaleFiles, covers: Coverage<'_>) -> Vec<String> {
        let doubts = doubts(&dutch(), own, covers).into_iter();
        let words = doubts.map(|it| match it.problem {
            Problem::TextDoubtful { doubt } => doubt,
            Problem::TextsInvalid { fault } => fault,
            problem => panic!("{problem:?}"),
        });
        words.collect()
    }

    fn with(own: LocaleFiles, from: &str, to: &str) -> LocaleFiles {
        let mut own = own;
        for text in own.files.values_mut() {
            *text = text.replace(from, to);
        }
        own
    }

    #[test]
    fn a_good_translation_gives_no_doubt() {
        assert_eq!(told(&turkish(), &|_| true), [""; 0]);
        assert_eq!(told(&arabic(), &|_| true), [""; 0]);
    }

    #[test]
    fn what_is_still_dutch_or_much_longer_is_told() {
        let still = with(
            turkish(),
            "{ $pupil } ile ilgili görüşme",
            "Gesprek over { $pupil }",
        );
        assert!(told(&still, &|_| true)[0].contains("gelijk aan het Nederlands"));
        let long = with(turkish(), "Evde", "Evde ve okulda ve sokakta ve her yerde");
        assert!(told(&long, &|_| true)[0].contains("veel langer"));
    }

    #[test]
    fn t8_a_letter_that_the_fonts_of_the_language_lack_is_a_fault() {
        let told = told(&turkish(), &|c| c != 'ü');
        assert!(told.iter().any(|it| it.contains("“ü”")), "{told:?}");
    }

    #[test]
    fn of_several_forms_the_longest_is_seen() {
        let pattern = "{ $count ->\n [one] { $count } dag\n *[other] { $count } dagen ziek\n }";
        assert_eq!(seen(pattern), "…… dagen ziek");
    }
}
