//! What cannot be printed: a box on paper is worse than no pack.

use super::{Finding, Rules};
use crate::diagnostic::{Diagnostic, Problem};
use crate::domain::{Address, Pupil, Remark, Subject};

/// Every character of the pupil's data must be in the fonts.
pub fn unprintable(pupil: &Pupil, rules: &Rules<'_>) -> Option<Diagnostic> {
    let mut strings: Vec<&str> = vec![
        &pupil.name.given,
        &pupil.name.infix,
        &pupil.name.surname,
        &pupil.class.0,
    ];
    strings.extend(pupil.class_teacher.as_deref());
    for observation in &pupil.observations {
        // A phrase is a text of the program's own.
        if let Remark::Written(text) = &observation.remark {
            strings.push(text);
        }
    }
    for agreement in &pupil.earlier_agreements {
        strings.push(&agreement.text);
        strings.extend(agreement.who.as_deref());
    }
    for result in &pupil.results {
        if let Subject::Other(name) = &result.subject {
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
        if let Address::Known { street, town } = &household.address {
            strings.extend([street.as_str(), town.as_str()]);
        }
        for guardian in &household.guardians {
            strings.extend([
                guardian.name.given.as_str(),
                guardian.name.infix.as_str(),
                guardian.name.surname.as_str(),
            ]);
            // On the teacher's call list.
            strings.extend(guardian.phone.as_deref());
            strings.extend(guardian.email.as_deref());
        }
    }
    let problem = first_unprintable(strings, rules)?;
    Some(Diagnostic::new(problem, pupil.place))
}

/// The same for what the school says on every letter and chart.
pub fn unprintable_sender(pupils: &[Pupil], rules: &Rules<'_>) -> Option<Finding> {
    let settings = rules.settings;
    let school = &settings.school;
    let sender = [
        &school.name,
        &school.street,
        &school.postcode,
        &school.town,
        &school.phone,
        &school.email,
    ];
    let lines = settings.staircase.lines.iter().map(|line| &line.name);
    let strings = sender
        .into_iter()
        .chain(settings.own_words.values())
        .chain(lines);
    let problem = first_unprintable(strings.map(String::as_str), rules)?;
    Some(Finding {
        diagnostic: Diagnostic::file(problem, "school.toml"),
        pupils: (0..pupils.len()).collect(),
    })
}

fn first_unprintable<'a>(
    strings: impl IntoIterator<Item = &'a str>,
    rules: &Rules<'_>,
) -> Option<Problem> {
    let mut characters = strings.into_iter().flat_map(str::chars);
    let character = characters.find(|&c| !(rules.printable)(c) || is_no_letter(c))?;
    Some(Problem::CharacterUnprintable { character })
}

/// Whether a character is none of a name, whatever the fonts have: what stands where a letter could not be read,
/// a control character, or a mark that turns the reading direction of everything behind it.
fn is_no_letter(c: char) -> bool {
    c == char::REPLACEMENT_CHARACTER
        || c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use crate::check::example::{checked, codes, observation, pupil, settings};
    use crate::domain::{LangTag, ObservationKind, Remark};

    #[test]
    fn a_character_that_the_fonts_lack_blocks_the_pupil() {
        let mut with = pupil("1", "3A");
        with.name.given = "Noor ☃".into();
        let (school, told) = checked(vec![with, pupil("2", "3A")], &settings());
        assert_eq!(told.len(), 1);
        let blocked: Vec<_> = school.pupils.iter().map(|it| it.blocked).collect();
        assert_eq!(blocked, [Some("character-unprintable"), None]);
    }

    #[test]
    fn a_sender_that_cannot_be_printed_blocks_every_pupil() {
        let mut named = settings();
        named.school.name = "De ☃".to_owned();
        let mut said = settings();
        said.own_words.insert(LangTag::dutch(), "Kom ☃".to_owned());
        for settings in [named, said] {
            let (school, told) = checked(vec![pupil("1", "3A"), pupil("2", "3A")], &settings);
            assert_eq!(told.len(), 1);
            assert!(school.pupils.iter().all(|it| it.blocked.is_some()));
        }
    }

    #[test]
    fn only_what_the_teacher_wrote_is_looked_at_and_not_the_code_of_a_phrase() {
        let with = |remark| {
            let mut pupil = pupil("1", "3A");
            pupil.observations = vec![observation(ObservationKind::Strength)];
            pupil.observations[0].remark = remark;
            codes(vec![pupil], &settings())
        };
        assert_eq!(with(Remark::Phrase("☃".into())), [""; 0]);
        assert_eq!(with(Remark::Written("☃".into())), ["character-unprintable"]);
    }
}
