//! Rules of those who get the letter: custody, invitation, language.

use std::collections::BTreeMap;

use super::{Finding, Rules};
use crate::diagnostic::{Diagnostic, Problem};
use crate::domain::{Household, Interpreter, LangTag, Pupil};

/// C10: whoever has custody gets the pack; somebody must.
pub fn custody(pupil: &Pupil) -> Option<Diagnostic> {
    let somebody = pupil.households.iter().any(Household::receives_pack);
    (!somebody).then(|| Diagnostic::new(Problem::CustodyMissing, pupil.place))
}

/// C10: parents with custody who live apart are both invited. Once an appointment is made for one of them,
/// the other needs one too.
pub fn uninvited(pupil: &Pupil) -> Vec<Diagnostic> {
    let entitled: Vec<&Household> = pupil
        .households
        .iter()
        .filter(|it| is_entitled(it))
        .collect();
    let made = pupil.conversations.iter();
    let named: Vec<_> = made.filter_map(|it| it.household.as_ref()).collect();
    // An appointment that names no household is for all of them.
    let all_apart = named.len() == pupil.conversations.len();
    if entitled.len() < 2 || named.is_empty() || !all_apart {
        return Vec::new();
    }
    let forgotten = entitled.into_iter().filter(|it| !named.contains(&&it.key));
    forgotten
        .map(|household| {
            let household = called(household);
            let problem = Problem::HouseholdUninvited { household };
            Diagnostic::new(problem, pupil.place)
        })
        .collect()
}

fn is_entitled(household: &Household) -> bool {
    household.recipients().any(|guardian| guardian.has_custody)
}

/// The school's own word for a household, else who live there.
fn called(household: &Household) -> String {
    if !household.key.0.is_empty() {
        return household.key.0.to_string();
    }
    let names: Vec<String> = household
        .recipients()
        .map(|it| it.name.to_string())
        .collect();
    names.join(", ")
}

/// C6: an interpreter can only be booked for a language. One into Dutch helps nobody.
pub fn interpreter_language(pupil: &Pupil) -> Option<Diagnostic> {
    let unknown = pupil.households.iter().any(|household| {
        let language = household.language.as_ref();
        household.receives_pack()
            && household.interpreter == Interpreter::Yes
            && language.is_none_or(LangTag::is_dutch)
    });
    unknown.then(|| Diagnostic::new(Problem::InterpreterLanguageMissing, pupil.place))
}

/// The languages in which packs of this pupil are asked.
fn home_languages(pupil: &Pupil) -> impl Iterator<Item = &LangTag> {
    let homes = pupil.households.iter().filter(|it| it.receives_pack());
    homes.filter_map(|household| household.language.as_ref())
}

/// Home languages without texts: the pack is in Dutch, and somebody should know.
pub fn without_texts(pupil: &Pupil, rules: &Rules<'_>) -> Vec<Diagnostic> {
    home_languages(pupil)
        .filter(|tag| !rules.texts.contains_key(*tag))
        .map(|tag| {
            let language = rules.languages.dutch_name(tag).to_owned();
            let problem = Problem::LanguageWithoutTexts { language };
            Diagnostic::new(problem, pupil.place)
        })
        .collect()
}

/// T3: a school can refuse translations that no speaker has read. The pack is blocked by the plan: another
/// household of the pupil may have a language that was read.
pub fn unread(pupil: &Pupil, rules: &Rules<'_>) -> Vec<Diagnostic> {
    let refused = home_languages(pupil)
        .filter(|tag| rules.settings.require_reviewed && rules.texts.get(*tag) == Some(&false));
    refused
        .map(|tag| {
            let language = rules.languages.dutch_name(tag).to_owned();
            Diagnostic::new(Problem::ReviewMissing { language }, pupil.place)
        })
        .collect()
}

/// T3: a translation that no speaker has read says so, once.
pub fn unreviewed(pupils: &[Pupil], rules: &Rules<'_>) -> Vec<Finding> {
    let mut packs: BTreeMap<&LangTag, usize> = BTreeMap::new();
    let unread = |tag: &&LangTag| rules.texts.get(*tag) == Some(&false);
    for tag in pupils.iter().flat_map(home_languages).filter(unread) {
        *packs.entry(tag).or_default() += 1;
    }
    packs
        .into_iter()
        .map(|(tag, packs)| {
            let language = rules.languages.dutch_name(tag).to_owned();
            Finding {
                diagnostic: Diagnostic::run(Problem::TranslationUnreviewed { language, packs }),
                pupils: Vec::new(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::example::{appointment, codes, household, only, pupil, settings};
    use crate::domain::HouseholdKey;

    fn apart(appointments_for: &[Option<&str>]) -> Pupil {
        let mut pupil = pupil("1", "3A");
        pupil.class_teacher = Some("juf Ans".into());
        pupil.households = vec![household("1", 1), household("2", 2)];
        for (hour, key) in (10..).zip(appointments_for) {
            let mut conversation = appointment("2027-02-03", &format!("{hour}:00"));
            conversation.household = key.map(|key| HouseholdKey(key.into()));
            pupil.conversations.push(conversation);
        }
        pupil
    }

    #[test]
    fn c10_a_household_with_custody_without_an_appointment_is_told() {
        let told = |pupil| only("household-uninvited", vec![pupil], &settings());
        let second = Problem::HouseholdUninvited {
            household: "2".to_owned(),
        };
        assert_eq!(told(apart(&[Some("1")])), [second]);
        assert_eq!(told(apart(&[Some("1"), Some("2")])), []);
        assert_eq!(told(apart(&[None])), []);
        assert_eq!(told(apart(&[Some("1"), None])), []);
        assert_eq!(told(apart(&[])), []);
    }

    #[test]
    fn c10_a_parent_without_custody_needs_no_appointment() {
        let mut pupil = apart(&[Some("1")]);
        pupil.households[1].guardians[0].has_custody = false;
        assert_eq!(codes(vec![pupil.clone()], &settings()), [""; 0]);
        pupil.households[1].guardians[0].has_custody = true;
        pupil.households[1].guardians[0].receives_pack = false;
        assert_eq!(codes(vec![pupil], &settings()), [""; 0]);
    }

    #[test]
    fn c10_an_appointment_for_a_household_that_is_not_there_invites_nobody() {
        let pupil = apart(&[Some("moeder")]);
        assert_eq!(codes(vec![pupil], &settings()), ["household-uninvited"; 2]);
    }

    #[test]
    fn c10_a_pupil_whose_parents_have_no_custody_is_told() {
        let mut pupil = pupil("1", "3A");
        pupil.households = vec![household("1", 1)];
        pupil.households[0].guardians[0].receives_pack = false;
        assert_eq!(codes(vec![pupil], &settings()), ["custody-missing"]);
    }

    #[test]
    fn c6_an_interpreter_without_a_language_is_told() {
        let told = |interpreter, language: Option<&str>| {
            let mut pupil = pupil("1", "3A");
            pupil.households[0].interpreter = interpreter;
            pupil.households[0].language = language.map(|tag| LangTag(tag.to_owned()));
            only("interpreter-language-missing", vec![pupil], &settings()).len()
        };
        assert_eq!(told(Interpreter::Yes, None), 1);
        assert_eq!(told(Interpreter::Yes, Some("nl")), 1);
        assert_eq!(told(Interpreter::Yes, Some("tr")), 0);
        assert_eq!(told(Interpreter::In(LangTag("tr".to_owned())), None), 0);
        assert_eq!(
            told(Interpreter::Ask, None) + told(Interpreter::No, None),
            0
        );
    }

    #[test]
    fn t3_a_translation_that_nobody_has_read_is_told_once_with_its_packs() {
        let speaks = |number: &str, tag: &str| {
            let mut pupil = pupil(number, "3A");
            pupil.households[0].language = Some(LangTag(tag.to_owned()));
            pupil
        };
        let pupils = vec![speaks("1", "tr"), speaks("2", "tr"), speaks("3", "nl")];
        let turkish = Problem::TranslationUnreviewed {
            language: "Turks".to_owned(),
            packs: 2,
        };
        assert_eq!(
            only("translation-unreviewed", pupils, &settings()),
            [turkish]
        );
        let pupils = vec![speaks("1", "fr")];
        assert_eq!(codes(pupils, &settings()), ["language-without-texts"]);
    }
}
