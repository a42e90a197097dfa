//! The plural forms that a language needs (CLDR cardinal rules), asked of Fluent itself, so that the check and
//! the choice at run time never differ.

use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// The names that CLDR gives to plural forms.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Numbers up to here are tried: minutes, days, subjects and pages are fewer, and every rule for whole numbers
/// short of a million shows itself below.
const LARGEST: u32 = 200;

/// One message that answers with the category of its number.
const PROBE: &str = "n = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
 }";

/// The plural form of each number from 0.
#[derive(Clone, Debug)]
pub(super) struct Plurals(Vec<&'static str>);

impl Plurals {
    /// The rules of a language. One that CLDR does not know follows English, as Fluent does.
    pub fn of(language: &LanguageIdentifier) -> Self {
        let resource = FluentResource::try_new(PROBE.to_owned()).expect("the probe is good Fluent");
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        bundle.add_resource_overriding(resource);
        let message = bundle.get_message("n").expect("the probe has this message");
        let pattern = message.value().expect("the probe has a value");
        let category = |n: u32| {
            let mut args = FluentArgs::new();
            args.set("n", n);
            let name = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
            CATEGORIES
                .into_iter()
                .find(|category| *category == name)
                .unwrap_or("other")
        };
        Plurals((0..=LARGEST).map(category).collect())
    }

    /// The forms that a selector with these keys lacks, in the order of CLDR. A number among the keys
    /// (`[0]`) serves for itself.
    pub fn missing(&self, keys: &BTreeSet<String>) -> Vec<&'static str> {
        let unserved = |&(n, category): &(usize, &&str)| {
            !keys.contains(*category) && !keys.contains(&n.to_string())
        };
        let missing: BTreeSet<&str> = self
            .0
            .iter()
            .enumerate()
            .filter(unserved)
            .map(|(_, category)| *category)
            .collect();
        CATEGORIES
            .into_iter()
            .filter(|category| missing.contains(category))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(tag: &str, keys: &[&str]) -> Vec<&'static str> {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        Plurals::of(&tag.parse().unwrap()).missing(&keys)
    }

    #[test]
    fn t1_every_language_asks_for_its_own_forms() {
        let wanted: [(&str, &[&str]); 21] = [
            ("nl", &["one", "other"]),
            ("ar", &["zero", "one", "two", "few", "many", "other"]),
            ("tr", &["one", "other"]),
            ("uk", &["one", "few", "many"]),
            ("pl", &["one", "few", "many"]),
            ("ti", &["one", "other"]),
            ("en", &["one", "other"]),
            ("fa", &["one", "other"]),
            ("fa-AF", &["one", "other"]),
            ("so", &["one", "other"]),
            ("bg", &["one", "other"]),
            ("ro", &["one", "few", "other"]),
            ("ku", &["one", "other"]),
            ("ckb", &["one", "other"]),
            ("es", &["one", "other"]),
            ("pt", &["one", "other"]),
            ("pap", &["one", "other"]),
            ("zh-Hans", &["other"]),
            ("ps", &["one", "other"]),
            ("ru", &["one", "few", "many"]),
            ("fr", &["one", "other"]),
        ];
        for (tag, forms) in wanted {
            assert_eq!(missing(tag, &[]), forms, "{tag}");
        }
    }

    #[test]
    fn a_number_among_the_keys_serves_for_itself() {
        assert_eq!(
            missing("ar", &["0", "1", "2", "few", "many", "other"]),
            [""; 0]
        );
        assert_eq!(missing("nl", &["0", "other"]), ["one"]);
        assert_eq!(missing("nl", &["1", "other"]), [""; 0]);
    }

    #[test]
    fn t1_tigrinya_counts_nothing_as_one_and_so_is_not_english() {
        assert_eq!(missing("ti", &["0", "1", "other"]), [""; 0]);
        assert_eq!(missing("en", &["1", "other"]), [""; 0]);
        assert_eq!(missing("ti", &["1", "other"]), ["one"]);
    }
}
