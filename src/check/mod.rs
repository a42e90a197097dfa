//! Rules over the whole school. `Checked<School>` can only be made here.
//!
//! In: the school and what the run can print. Out: the same school, with pupils blocked whose pack would be
//! wrong, and the problems found. Nothing is read or written.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Problem, near_miss};
use crate::domain::{LangTag, Languages, Pupil, School, Settings};

/// Something that passed the checks.
#[derive(Debug)]
pub struct Checked<T>(T);

impl<T> Checked<T> {
    /// What was checked.
    pub fn get(&self) -> &T {
        &self.0
    }
}

/// What the rules need to know of the run.
pub struct Rules<'a> {
    /// The school's choices.
    pub settings: &'a Settings,
    /// The dictionary of languages.
    pub languages: &'a Languages,
    /// Languages with texts: whether a speaker has read them (T3).
    pub texts: &'a BTreeMap<LangTag, bool>,
    /// Whether the embedded fonts have a character.
    pub printable: &'a dyn Fn(char) -> bool,
}

/// Checks the school.
pub fn check(mut school: School, rules: &Rules<'_>) -> (Checked<School>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut packs: BTreeMap<LangTag, usize> = BTreeMap::new();
    let sender = unprintable_sender(rules);
    if let Some(problem) = &sender {
        diagnostics.push(Diagnostic::file(problem.clone(), "school.toml"));
    }
    for pupil in &mut school.pupils {
        if let Some(problem) = &sender {
            pupil.blocked.get_or_insert(problem.code());
        }
        if let Some(problem) = unprintable(pupil, rules) {
            pupil.blocked.get_or_insert(problem.code());
            diagnostics.push(Diagnostic::new(problem, pupil.place.clone()));
        }
        diagnostics.extend(second_colleague(pupil, rules));
        diagnostics.extend(custody(pupil));
        diagnostics.extend(languages(pupil, rules, &mut packs));
    }
    diagnostics.extend(unreviewed(rules, &packs));
    (Checked(school), diagnostics)
}

/// Every character of the pupil's data must be in the fonts: a box on paper is worse than no pack.
fn unprintable(pupil: &Pupil, rules: &Rules<'_>) -> Option<Problem> {
    let mut strings: Vec<&str> = vec![
        &pupil.name.given,
        &pupil.name.infix,
        &pupil.name.surname,
        &pupil.class.0,
    ];
    strings.extend(pupil.class_teacher.as_deref());
    strings.extend(pupil.observations.iter().map(|it| it.text.as_str()));
    for agreement in &pupil.earlier_agreements {
        strings.push(&agreement.text);
        strings.extend(agreement.who.as_deref());
    }
    for result in &pupil.results {
        if let crate::domain::Subject::Other(name) = &result.subject {
            strings.push(name);
        }
    }
    for conversation in &pupil.conversations {
        strings.extend(conversation.room.as_deref());
        strings.extend(conversation.teacher.as_deref());
        strings.extend(conversation.second_colleague.as_deref());
        for attendee in &conversation.attendees {
            strings.push(&attendee.name);
            strings.extend(attendee.role.as_deref());
        }
    }
    for household in &pupil.households {
        strings.push(&household.key.0);
        if let crate::domain::Address::Known { street, town } = &household.address {
            strings.extend([street.as_str(), town.as_str()]);
        }
        for guardian in &household.guardians {
            strings.extend([
                guardian.name.given.as_str(),
                guardian.name.infix.as_str(),
                guardian.name.surname.as_str(),
            ]);
        }
    }
    let character = strings
        .into_iter()
        .flat_map(str::chars)
        .find(|&c| !(rules.printable)(c))?;
    Some(Problem::CharacterUnprintable { character })
}

/// The same for the school as sender, which stands on every letter.
fn unprintable_sender(rules: &Rules<'_>) -> Option<Problem> {
    let school = &rules.settings.school;
    let strings = [
        &school.name,
        &school.street,
        &school.postcode,
        &school.town,
        &school.phone,
        &school.email,
    ];
    let mut characters = strings.into_iter().flat_map(|text| text.chars());
    let character = characters.find(|&c| !(rules.printable)(c))?;
    Some(Problem::CharacterUnprintable { character })
}

/// C7: a second colleague is always present at an advice conversation.
fn second_colleague(pupil: &Pupil, rules: &Rules<'_>) -> Option<Diagnostic> {
    let advice = |kind: Option<_>| kind.unwrap_or(rules.settings.kind).is_advice();
    let alone = if pupil.conversations.is_empty() {
        false
    } else {
        pupil
            .conversations
            .iter()
            .any(|it| advice(it.kind) && it.second_colleague.is_none())
    };
    alone.then(|| Diagnostic::new(Problem::SecondColleagueMissing, pupil.place.clone()))
}

/// C10: whoever has custody gets the pack; somebody must.
fn custody(pupil: &Pupil) -> Option<Diagnostic> {
    let nobody = pupil
        .households
        .iter()
        .all(|household| !household.receives_pack());
    nobody.then(|| Diagnostic::new(Problem::CustodyMissing, pupil.place.clone()))
}

/// Home languages without texts; counts the packs of those with.
fn languages(
    pupil: &Pupil,
    rules: &Rules<'_>,
    packs: &mut BTreeMap<LangTag, usize>,
) -> Vec<Diagnostic> {
    let homes = pupil
        .households
        .iter()
        .filter(|household| household.receives_pack());
    homes
        .filter_map(|household| household.language.as_ref())
        .filter_map(|tag| {
            if rules.texts.contains_key(tag) {
                *packs.entry(tag.clone()).or_default() += 1;
                return None;
            }
            let language = rules.languages.dutch_name(tag).to_owned();
            Some(Diagnostic::new(
                Problem::LanguageWithoutTexts { language },
                pupil.place.clone(),
            ))
        })
        .collect()
}

/// T3: a translation that no speaker has read says so, once.
fn unreviewed(rules: &Rules<'_>, packs: &BTreeMap<LangTag, usize>) -> Vec<Diagnostic> {
    let unread = packs
        .iter()
        .filter(|(tag, _)| rules.texts.get(tag) == Some(&false));
    unread
        .map(|(tag, &packs)| {
            let language = rules.languages.dutch_name(tag).to_owned();
            Diagnostic::run(Problem::TranslationUnreviewed { language, packs })
        })
        .collect()
}

/// A selection that leaves nothing is told, with a near miss among what there is.
pub fn selection_empty<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::run(Problem::SelectionEmpty {
        suggestion: near_miss(wanted, known),
    })
}
