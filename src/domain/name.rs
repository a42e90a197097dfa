//! Dutch names (B3): given name, infix, surname, and the three ways to write them.

use std::fmt;

use ecow::EcoString;
use serde::{Deserialize, Serialize};

/// A person's name. Any of the three may be empty, not all (E5).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Name {
    /// "roepnaam".
    pub given: EcoString,
    /// "tussenvoegsel": `van der`, `'t`.
    pub infix: EcoString,
    /// "achternaam" without the infix.
    pub surname: EcoString,
}

/// Infixes that hide in a surname column (E1). Lower case only: *Van der Sluis* with a capital is a Belgian
/// name and stays as written (B3).
const INFIXES: &[&str] = &[
    "aan", "af", "al", "am", "bij", "d'", "da", "de", "del", "della", "den", "der", "des", "di",
    "do", "dos", "du", "el", "het", "in", "l'", "la", "las", "le", "les", "los", "of", "onder",
    "op", "over", "'s", "'t", "te", "ten", "ter", "tho", "thoe", "tot", "uit", "uijt", "van",
    "vanden", "ver", "vom", "von", "voor", "zu", "zum", "zur",
];

impl Name {
    /// A name from its three columns. An infix in the surname column is recognised before it
    /// (*van der Sluis*) and after it (*Sluis, van der*).
    pub fn new(given: &str, infix: &str, surname: &str) -> Self {
        let tidy = |text: &str| {
            text.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .replace('’', "'")
        };
        let (given, infix, surname) = (tidy(given), tidy(infix), tidy(surname));
        if !infix.is_empty() {
            return Name::of(&given, &infix, &surname);
        }
        let (infix, surname) = split_infix(&surname);
        Name::of(&given, &infix, &surname)
    }

    fn of(given: &str, infix: &str, surname: &str) -> Self {
        Name {
            given: given.into(),
            infix: infix.into(),
            surname: surname.into(),
        }
    }

    /// A name that stands in one cell: *Noor de Vries*, *Vries, Noor de*, *Vries, N.J. (Noor) de*.
    pub fn from_full(text: &str) -> Self {
        let (text, called) = without_brackets(&text.replace('’', "'"));
        let name = Self::from_words(&text);
        match called {
            Some(given) => Name {
                given: given.into(),
                ..name
            },
            None => name,
        }
    }

    fn from_words(text: &str) -> Self {
        if let Some((surname, rest)) = text.split_once(',') {
            let (given, infix) = split_trailing_infix(rest.trim());
            return Name::new(&given, &infix, surname.trim());
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        // With a capital it belongs to a Belgian surname, which stays as written (B3).
        let begins_surname = |word: &&str| is_infix(&word.to_lowercase()) || joins_infix(word);
        let infix_at = words.iter().skip(1).position(begins_surname);
        let infix_at = infix_at.map(|at| at + 1);
        match (infix_at, words.as_slice()) {
            (_, []) => Name::default(),
            (_, [first, ..]) if is_infix(first) || joins_infix(first) => Name::new("", "", text),
            (_, [only]) => Name::new("", "", only),
            (Some(at), _) if words[at..].iter().all(|word| is_infix(word)) => {
                Name::new("", &words[at..].join(" "), &words[..at].join(" "))
            }
            (Some(at), _) => Name::new(&words[..at].join(" "), "", &words[at..].join(" ")),
            (None, [first, rest @ ..]) => Name::new(first, "", &rest.join(" ")),
        }
    }

    /// Whether two names are of one family name, infix and all.
    pub fn same_surname(&self, other: &Name) -> bool {
        let folded = |name: &Name| (folded(&name.infix), folded(&name.surname));
        folded(self) == folded(other)
    }

    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty() && self.surname.is_empty()
    }

    /// What a person is called in running text: the given name, else the whole name.
    pub fn short(&self) -> String {
        if self.given.is_empty() {
            self.to_string()
        } else {
            self.given.to_string()
        }
    }

    /// The family name after a title or without a given name: *Van der Sluis*, but *'t Hart*, *d'Ancona*.
    pub fn formal_surname(&self) -> String {
        let joined = self.joined_surname();
        match joined.chars().next() {
            Some(first)
                if !self.infix.is_empty()
                    && first.is_lowercase()
                    && !self.infix.ends_with('\'') =>
            {
                first.to_uppercase().chain(joined.chars().skip(1)).collect()
            }
            _ => joined,
        }
    }

    /// Sorts on the core of the surname (E5): *Horst, van der*; who has no surname, on the given name.
    pub fn sort_key(&self) -> (String, String, String) {
        let core = if self.surname.is_empty() {
            &self.given
        } else {
            &self.surname
        };
        (folded(core), folded(&self.given), folded(&self.infix))
    }

    fn joined_surname(&self) -> String {
        if self.infix.is_empty() {
            self.surname.to_string()
        } else if self.infix.ends_with('\'') && !self.infix.ends_with(" '") && self.infix.len() <= 2
        {
            format!("{}{}", self.infix, self.surname)
        } else {
            format!("{} {}", self.infix, self.surname)
        }
    }
}

impl fmt::Display for Name {
    /// *Nynke van der Sluis*; without a given name *Van der Sluis*.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.given.is_empty(), self.surname.is_empty()) {
            (false, false) => write!(f, "{} {}", self.given, self.joined_surname()),
            (false, true) => f.write_str(&self.given),
            (true, _) => f.write_str(&self.formal_surname()),
        }
    }
}

/// Whether an infix is joined to a word of a surname: `d'Ancona`; `Jongsma-van`, before `der Sluis`.
fn joins_infix(word: &str) -> bool {
    let is_joined = word
        .rsplit_once('-')
        .is_some_and(|(_, last)| is_infix(last));
    is_joined || word.strip_prefix("d'").is_some_and(|rest| !rest.is_empty())
}

fn is_infix(word: &str) -> bool {
    INFIXES.contains(&word)
}

/// `van der Sluis` → (`van der`, `Sluis`), `Sluis, van der` likewise, `d'Ancona` → (`d'`, `Ancona`).
fn split_infix(surname: &str) -> (String, String) {
    if let Some((core, infix)) = surname.split_once(',')
        && infix.split_whitespace().all(is_infix)
    {
        return (infix.trim().to_owned(), core.trim().to_owned());
    }
    let words: Vec<&str> = surname.split(' ').collect();
    let infixes = words
        .iter()
        .take(words.len() - 1)
        .take_while(|word| is_infix(word))
        .count();
    if infixes > 0 {
        return (words[..infixes].join(" "), words[infixes..].join(" "));
    }
    let (core, behind) = split_trailing_infix(surname);
    if !core.is_empty() && !behind.is_empty() {
        return (behind, core);
    }
    match surname.strip_prefix("d'") {
        Some(rest) if !rest.is_empty() => ("d'".to_owned(), rest.to_owned()),
        _ => (String::new(), surname.to_owned()),
    }
}

/// `N.J. (Noor) de Vries` → (`N.J. de Vries`, `Noor`): what stands in brackets is the given name, unless it is
/// initials.
fn without_brackets(text: &str) -> (String, Option<String>) {
    let inside = text.split_once('(').and_then(|(before, rest)| {
        let (inside, after) = rest.split_once(')')?;
        Some((format!("{before} {after}"), inside.trim()))
    });
    match inside {
        Some((rest, inside)) if inside.is_empty() || inside.contains('.') => (rest, None),
        Some((rest, inside)) => (rest, Some(inside.to_owned())),
        None => (text.to_owned(), None),
    }
}

/// `Noor de` → (`Noor`, `de`).
fn split_trailing_infix(text: &str) -> (String, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let infixes = words.iter().rev().take_while(|word| is_infix(word)).count();
    let (given, infix) = words.split_at(words.len() - infixes);
    (given.join(" "), infix.join(" "))
}

/// Small letters without accents, so that *Čedomir* stands under C.
fn folded(text: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    text.nfd()
        .filter(|&c| !is_combining_mark(c) && c != '\'')
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b3_the_infix_gets_a_capital_after_a_title_and_not_after_a_given_name() {
        let name = Name::new("Nynke", "van der", "Sluis");
        assert_eq!(name.to_string(), "Nynke van der Sluis");
        assert_eq!(name.formal_surname(), "Van der Sluis");
    }

    #[test]
    fn b3_apostrophe_names_keep_their_small_letter() {
        assert_eq!(Name::new("Jan", "'t", "Hart").formal_surname(), "'t Hart");
        assert_eq!(Name::new("Jan", "’t", "Hart").to_string(), "Jan 't Hart");
        assert_eq!(
            Name::new("Ida", "", "d'Ancona").formal_surname(),
            "d'Ancona"
        );
        assert_eq!(Name::new("Ida", "", "d'Ancona").to_string(), "Ida d'Ancona");
    }

    #[test]
    fn b3_double_and_belgian_names_stay_as_written() {
        assert_eq!(
            Name::new("", "", "Jongsma-van der Sluis").formal_surname(),
            "Jongsma-van der Sluis"
        );
        assert_eq!(
            Name::new("Els", "", "Van der Sluis").to_string(),
            "Els Van der Sluis"
        );
        assert_eq!(Name::new("Els", "ten", "Have").formal_surname(), "Ten Have");
    }

    #[test]
    fn e1_an_infix_hidden_in_the_surname_column_is_found() {
        for surname in ["van der Horst", "Horst, van der", "Horst van der"] {
            let name = Name::new("Bo", "", surname);
            assert_eq!(
                (name.infix.as_str(), name.surname.as_str()),
                ("van der", "Horst")
            );
        }
    }

    #[test]
    fn e5_names_sort_on_the_core_of_the_surname_without_accents() {
        let mut names = [
            Name::new("Bo", "van der", "Zee"),
            Name::new("Čedomir", "", ""),
            Name::new("Al", "van", "Aa"),
            Name::new("Ed", "", "Dam"),
        ];
        names.sort_by_key(Name::sort_key);
        assert_eq!(names.map(|name| name.given), ["Al", "Čedomir", "Ed", "Bo"]);
    }

    #[test]
    fn a_name_in_one_cell_is_taken_apart() {
        assert_eq!(
            Name::from_full("Noor de Vries"),
            Name::new("Noor", "de", "Vries")
        );
        assert_eq!(
            Name::from_full("Vries, Noor de"),
            Name::new("Noor", "de", "Vries")
        );
        assert_eq!(
            Name::from_full("Yağmur Yılmaz"),
            Name::new("Yağmur", "", "Yılmaz")
        );
        assert_eq!(Name::from_full("de Vries").to_string(), "De Vries");
        for written in [
            "Vries, N.J. (Noor) de",
            "N.J. (Noor) de Vries",
            "Noor (N.J.) de Vries",
            "Vries de, Noor",
        ] {
            let name = Name::from_full(written);
            assert_eq!(name, Name::new("Noor", "de", "Vries"), "{written}");
        }
        assert_eq!(
            Name::from_full("Sluis van der"),
            Name::new("", "van der", "Sluis")
        );
        assert_eq!(
            Name::from_full("Jongsma-van der Sluis, Bo"),
            Name::new("Bo", "", "Jongsma-van der Sluis")
        );
        assert!(Name::from_full("  ").is_empty());
    }
}
