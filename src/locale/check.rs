//! Compares a locale with the Dutch texts: the same messages, with the same variables, in every form that the
//! language needs.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::{Faults, Spot, bracketed, meant};
use super::plural::Plurals;
use super::shape::{Keys, Shape};
use super::source::{Found, Source};
use crate::diagnostic::near_miss;
use crate::domain::{GradeBand, LangTag};

/// The Dutch texts, as what every locale is held against.
#[derive(Debug)]
pub(super) struct Model(BTreeMap<String, Found>);

/// Files with words for the people at school, who read Dutch: no other language needs them.
pub(super) const DUTCH_ONLY: [&str; 4] =
    ["staff.ftl", "calibration.ftl", "print.ftl", "report.ftl"];

impl Model {
    /// The built-in Dutch messages. Tells their faults, and a family with a gap: what comes after the gap would never
    /// be printed.
    pub fn of(dutch: Source, faults: &mut Faults) -> Self {
        for (id, found) in &dutch.messages {
            if let Some(before) =
                predecessor(id).filter(|before| !dutch.messages.contains_key(before))
            {
                faults.message(
                    &found.spot,
                    id,
                    format!("de rij begint bij 1 en heeft geen gaten, maar “{before}” is er niet"),
                );
            }
        }
        faults.extend(dutch.faults);
        Model(dutch.messages)
    }

    /// Holds a locale against the model.
    pub fn compare(&self, source: &Source, plurals: &Plurals, faults: &mut Faults) {
        self.missing_messages(source, faults);
        for (id, found) in &source.messages {
            match self.0.get(id) {
                Some(model) => compare_shapes(id, &model.shape, found, plurals, faults),
                None => {
                    let missing = self.missing(source).map(|(id, _)| id.as_str());
                    let near = meant(near_miss(id, missing));
                    faults.message(
                        &found.spot,
                        id,
                        format!("is er niet in het Nederlands{near}"),
                    );
                }
            }
        }
    }

    fn missing<'a>(&'a self, source: &'a Source) -> impl Iterator<Item = (&'a String, &'a Found)> {
        let dutch = source.tag == LangTag::dutch().0;
        self.0
            .iter()
            .filter(move |(_, found)| dutch || !DUTCH_ONLY.contains(&found.file.as_str()))
            .filter(|(id, _)| !source.messages.contains_key(*id) && !source.broken.contains(*id))
    }

    /// Tells missing messages at the file where Dutch has them; a file that is not there at all is told once.
    fn missing_messages(&self, source: &Source, faults: &mut Faults) {
        let mut by_file: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, found) in self.missing(source) {
            by_file.entry(&found.file).or_default().push(id);
        }
        for (file, ids) in by_file {
            let spot = Spot::file(format!("{}/{file}", source.origin));
            if source.files.contains(file) || ids.len() == 1 {
                for id in ids {
                    faults.message(&spot, id, "ontbreekt");
                }
            } else {
                faults.tell(
                    &spot,
                    format!("het bestand ontbreekt, en {} berichten ermee", ids.len()),
                );
            }
        }
    }
}

/// The member of a family before this one: `tip-12-1` for `tip-12-2`. A number that is a grade band belongs
/// to the name.
fn predecessor(id: &str) -> Option<String> {
    let (family, digits) = id.rsplit_once('-')?;
    if GradeBand::ALL.iter().any(|band| band.id() == digits)
        || !digits.bytes().all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    let number: u32 = digits.parse().ok()?;
    (number != 1).then(|| format!("{family}-{}", number.saturating_sub(1)))
}

fn compare_shapes(id: &str, model: &Shape, found: &Found, plurals: &Plurals, faults: &mut Faults) {
    let shape = &found.shape;
    let mut told = variable_faults(model, shape);
    told.extend(choice_faults(model, shape));
    for (variable, selectors) in &shape.counted {
        for missing in selectors
            .iter()
            .map(|keys| plurals.missing(keys))
            .filter(|missing| !missing.is_empty())
        {
            told.push(format!(
                "bij {} ontbreken vormen die deze taal nodig heeft: {}",
                named(variable),
                bracketed(missing)
            ));
        }
    }
    for fault in told {
        faults.message(&found.spot, id, fault);
    }
}

fn variable_faults(model: &Shape, shape: &Shape) -> Vec<String> {
    let (wanted, has) = (model.variables(), shape.variables());
    let missing: BTreeSet<&str> = &wanted - &has;
    let extra = &has - &wanted;
    let dropped = model.always.iter().filter(|name| {
        // A counted number may stay out of a form: Arabic says "two days" in one word.
        has.contains(name.as_str())
            && !shape.always.contains(*name)
            && !shape.counted.contains_key(*name)
    });
    let missing_words = missing
        .iter()
        .map(|name| format!("de variabele {} ontbreekt", named(name)));
    let extra_words = extra.iter().map(|name| {
        let near = meant(near_miss(name, missing.iter().copied()).map(|near| named(&near)));
        format!(
            "de variabele {} is er niet in het Nederlands{near}",
            named(name)
        )
    });
    let dropped_words = dropped.map(|name| {
        format!(
            "de variabele {} ontbreekt in een van de vormen",
            named(name)
        )
    });
    missing_words
        .chain(extra_words)
        .chain(dropped_words)
        .collect()
}

fn choice_faults(model: &Shape, shape: &Shape) -> Vec<String> {
    let has = shape.variables();
    let mut faults = Vec::new();
    for (variable, selectors) in &model.chosen {
        let Some(wanted) = selectors
            .first()
            .filter(|_| has.contains(variable.as_str()))
        else {
            continue;
        };
        match shape.chosen.get(variable) {
            Some(chosen) => faults.extend(
                chosen
                    .iter()
                    .flat_map(|keys| key_faults(variable, wanted, keys)),
            ),
            None => faults.push(format!(
                "kies hier met {}, uit de vormen {}",
                named(variable),
                bracketed(wanted)
            )),
        }
        if shape.shown.contains(variable) && !model.shown.contains(variable) {
            faults.push(format!(
                "{} is een woord van het programma en kan niet worden afgedrukt",
                named(variable)
            ));
        }
    }
    for variable in shape
        .chosen
        .keys()
        .filter(|name| !model.chosen.contains_key(*name))
    {
        if model.variables().contains(variable.as_str()) {
            faults.push(format!(
                "met {} kan hier niet worden gekozen",
                named(variable)
            ));
        }
    }
    faults
}

fn key_faults(variable: &str, wanted: &Keys, keys: &Keys) -> Vec<String> {
    let (missing, extra) = (wanted - keys, keys - wanted);
    let mut faults = Vec::new();
    if !missing.is_empty() {
        faults.push(format!(
            "bij {} ontbreken de vormen {}",
            named(variable),
            bracketed(missing)
        ));
    }
    if !extra.is_empty() {
        faults.push(format!(
            "bij {} zijn deze vormen er niet in het Nederlands: {}",
            named(variable),
            bracketed(extra)
        ));
    }
    faults
}

/// `{ $pupil }`.
fn named(variable: &str) -> String {
    format!("{{ ${variable} }}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::samples::{arabic, dutch, faults, turkish};

    const COMMON: &str = "locales/tr/common.ftl";

    fn changed(from: &str, to: &str) -> Vec<String> {
        faults(
            vec![dutch(), turkish().with("common.ftl", from, to)],
            vec![],
        )
    }

    #[test]
    fn a_missing_message_is_told_at_the_file_where_dutch_has_it() {
        assert_eq!(
            changed("label = Evde\n", ""),
            [format!("{COMMON}: bericht “label”: ontbreekt")]
        );
    }

    #[test]
    fn an_extra_message_is_told_with_what_was_meant() {
        assert_eq!(
            changed("label = Evde", "lable = Evde"),
            [
                format!("{COMMON}: bericht “label”: ontbreekt"),
                format!(
                    "{COMMON}:2: bericht “lable”: is er niet in het Nederlands (bedoelt u label?)"
                ),
            ]
        );
    }

    #[test]
    fn a_file_that_is_not_there_is_told_once() {
        let mut without = turkish();
        without.files.remove("common.ftl");
        assert_eq!(
            faults(vec![dutch(), without], vec![]),
            [format!(
                "{COMMON}: het bestand ontbreekt, en 8 berichten ermee"
            )]
        );
    }

    #[test]
    fn variables_must_be_those_of_dutch() {
        assert_eq!(
            changed("{ $pupil } ile", "{ $pupli } ile"),
            [
                format!("{COMMON}:1: bericht “title”: de variabele {{ $pupil }} ontbreekt"),
                format!(
                    "{COMMON}:1: bericht “title”: de variabele {{ $pupli }} is er niet in het Nederlands (bedoelt u {{ $pupil }}?)"
                ),
            ]
        );
    }

    #[test]
    fn a_variable_may_not_get_lost_in_one_of_the_forms() {
        let changed = changed(
            "when = { $pupil }: { $date }",
            "when = { $count ->\n [one] { $pupil }\n *[other] bir\n }: { $date }",
        );
        assert_eq!(
            changed,
            [
                format!(
                    "{COMMON}:17: bericht “when”: de variabele {{ $count }} is er niet in het Nederlands"
                ),
                format!(
                    "{COMMON}:17: bericht “when”: de variabele {{ $pupil }} ontbreekt in een van de vormen"
                ),
            ]
        );
    }

    #[test]
    fn a_language_must_have_all_its_plural_forms() {
        assert_eq!(
            changed(" [one] { $minutes } dk\n", ""),
            [format!(
                "{COMMON}:5: bericht “minutes”: bij {{ $minutes }} ontbreken vormen die deze taal nodig heeft: [one]"
            )]
        );
        assert_eq!(
            faults(
                vec![dutch(), arabic().with("common.ftl", "[few]", "[3]")],
                vec![]
            ),
            [
                "locales/ar/common.ftl:5: bericht “minutes”: bij { $minutes } ontbreken vormen die deze taal nodig heeft: [few]"
            ]
        );
    }

    #[test]
    fn a_language_may_count_where_dutch_does_not_and_leave_the_number_out() {
        assert_eq!(faults(vec![dutch(), arabic()], vec![]), [""; 0]);
        let plain = changed(
            "minutes = { $minutes ->\n [one] { $minutes } dk\n *[other] { $minutes } dk\n }",
            "minutes = { $minutes } dk",
        );
        assert_eq!(plain, [""; 0]);
    }

    #[test]
    fn c1_the_kinds_to_choose_from_are_those_of_dutch() {
        assert_eq!(
            changed("[start] ilk görüşme", "[begin] ilk görüşme"),
            [
                format!("{COMMON}:11: bericht “kind”: bij {{ $kind }} ontbreken de vormen [start]"),
                format!(
                    "{COMMON}:11: bericht “kind”: bij {{ $kind }} zijn deze vormen er niet in het Nederlands: [begin]"
                ),
            ]
        );
    }

    #[test]
    fn an_id_of_the_program_is_chosen_by_and_never_printed() {
        let told = changed("[start] ilk görüşme", "[start] ilk { $kind }");
        assert_eq!(
            told,
            [format!(
                "{COMMON}:11: bericht “kind”: {{ $kind }} is een woord van het programma en kan niet worden afgedrukt"
            )]
        );
        let plural = changed("[start] ilk görüşme", "[one] ilk görüşme");
        assert!(
            plural
                .iter()
                .any(|fault| fault.contains("ontbreken de vormen [start]")),
            "{plural:?}"
        );
        let told = changed(
            "title = { $pupil } ile",
            "title = { $pupil ->\n [boy] { $pupil }\n *[girl] { $pupil }\n }",
        );
        assert_eq!(
            told,
            [format!(
                "{COMMON}:1: bericht “title”: met {{ $pupil }} kan hier niet worden gekozen"
            )]
        );
    }

    #[test]
    fn a_family_has_no_gaps() {
        let told = faults(vec![dutch().with("common.ftl", "tip-2", "tip-3")], vec![]);
        assert_eq!(
            told,
            [
                "locales/nl/common.ftl:4: bericht “tip-3”: de rij begint bij 1 en heeft geen gaten, maar “tip-2” is er niet"
            ]
        );
        assert_eq!(predecessor("tip-12"), None);
        assert_eq!(predecessor("tip-12-1"), None);
        assert_eq!(predecessor("tip-12-2").as_deref(), Some("tip-12-1"));
        assert_eq!(predecessor("step-1-title"), None);
    }
}
