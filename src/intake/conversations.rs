//! Appointments, from `gesprekken.csv` or from columns of `leerlingen.csv`.

use super::{Intake, Line, values};
use crate::diagnostic::{Problem, near_miss};
use crate::domain::{Attendee, Conversation, ConversationKind, HouseholdKey, PupilRole, Reply};
use crate::source::{ConversationField as C, Field};

impl Intake<'_> {
    /// The appointment of a row; nothing when no cell of it is filled in. A date or time that cannot be read
    /// would put a wrong invitation on paper: that is an error, by its code.
    pub(super) fn conversation(
        &mut self,
        line: &Line<'_>,
    ) -> Result<Option<Conversation>, &'static str> {
        let cell = |field| line.cell(&Field::Conversation(field));
        let text = |field| line.some_text(&Field::Conversation(field));
        let mut blocked = Ok(());
        let mut must = |code: &'static str, failed: bool| {
            if failed && blocked.is_ok() {
                blocked = Err(code);
            }
        };
        let date = cell(C::Date)
            .map(|it| self.parse(it, values::date, |value| Problem::DateUnreadable { value }));
        must("date-unreadable", date == Some(None));
        let time = cell(C::Time)
            .map(|it| self.parse(it, values::time, |value| Problem::TimeUnreadable { value }));
        must("time-unreadable", time == Some(None));
        blocked?;
        let conversation = Conversation {
            kind: cell(C::Kind).and_then(|it| self.kind(it)),
            date: date.flatten(),
            time: time.flatten(),
            minutes: cell(C::Minutes).and_then(|it| {
                self.parse(
                    it,
                    |text| values::count(text).filter(|minutes| (1..=240).contains(minutes)),
                    |value| Problem::NumberUnreadable { value },
                )
            }),
            room: self.same(text(C::Room)),
            teacher: self.same(text(C::Teacher)),
            attendees: text(C::Attendees)
                .map(|list| attendees(&list))
                .unwrap_or_default(),
            second_colleague: self.same(text(C::SecondColleague)),
            pupil_role: cell(C::PupilRole).and_then(|it| self.pupil_role(it)),
            household: text(C::Household).map(|it| HouseholdKey(it.into())),
            reply: cell(C::Reply)
                .and_then(|it| self.reply(it))
                .unwrap_or_default(),
            place: None,
        };
        let said = conversation != Conversation::default();
        Ok(said.then(|| Conversation {
            place: Some(line.row.place()),
            ..conversation
        }))
    }

    /// `leidt`, `afwezig`, or yes and no in the school's own words.
    fn pupil_role(&mut self, cell: crate::source::Cell<'_>) -> Option<PupilRole> {
        let profile = self.profile;
        let role = |text: &str| {
            PupilRole::parse(text).or_else(|| match profile.answer(text)? {
                true => Some(PupilRole::Present),
                false => Some(PupilRole::Absent),
            })
        };
        self.parse(cell, role, |value| Problem::AnswerUnknown { value })
    }

    /// What the parents answered (C9): `ja`, `nee`, `komt niet`.
    fn reply(&mut self, cell: crate::source::Cell<'_>) -> Option<Reply> {
        let profile = self.profile;
        let reply = |text: &str| match text.to_lowercase().as_str() {
            "komt" | "komen" | "bevestigd" | "akkoord" => Some(Reply::Coming),
            "komt niet" | "kan niet" | "afgezegd" | "verhinderd" => Some(Reply::Cannot),
            "geen antwoord" | "?" => Some(Reply::None),
            other => match profile.answer(other)? {
                true => Some(Reply::Coming),
                false => Some(Reply::Cannot),
            },
        };
        self.parse(cell, reply, |value| Problem::AnswerUnknown { value })
    }

    fn kind(&mut self, cell: crate::source::Cell<'_>) -> Option<ConversationKind> {
        let names = || {
            ConversationKind::ALL
                .into_iter()
                .flat_map(|kind| kind.dutch_names().iter().copied())
        };
        self.parse(cell, ConversationKind::parse, |value| {
            Problem::KindUnknown {
                suggestion: near_miss(&value, names()),
                value,
            }
        })
    }
}

/// The appointments of a pupil, when the pupil's own row tells a part (`leerling aanwezig`) and a table of
/// appointments the rest: the part holds for each of them.
pub fn completed(conversations: Vec<Conversation>) -> Vec<Conversation> {
    let is_part =
        |it: &Conversation| it.date.is_none() && it.time.is_none() && it.household.is_none();
    let (parts, mut whole): (Vec<_>, Vec<_>) = conversations.into_iter().partition(is_part);
    if whole.is_empty() {
        return parts;
    }
    for part in parts {
        for it in &mut whole {
            it.kind = it.kind.or(part.kind);
            it.minutes = it.minutes.or(part.minutes);
            it.pupil_role = it.pupil_role.or(part.pupil_role);
            it.room = it.room.take().or_else(|| part.room.clone());
            it.teacher = it.teacher.take().or_else(|| part.teacher.clone());
            let second = it.second_colleague.take();
            it.second_colleague = second.or_else(|| part.second_colleague.clone());
            if it.attendees.is_empty() {
                it.attendees.clone_from(&part.attendees);
            }
            if it.reply == Reply::default() {
                it.reply = part.reply;
            }
        }
    }
    whole
}

/// `Samira el Idrissi (logopedist); Jan Prins` → two people.
fn attendees(list: &str) -> Vec<Attendee> {
    list.split([';', '|'])
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .map(|entry| {
            match entry
                .strip_suffix(')')
                .and_then(|rest| rest.rsplit_once('('))
            {
                Some((name, role)) => Attendee {
                    name: name.trim().into(),
                    role: Some(role.trim().into()),
                },
                None => Attendee {
                    name: entry.into(),
                    role: None,
                },
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_pupils_own_row_tells_holds_for_each_appointment() {
        let part = Conversation {
            pupil_role: Some(PupilRole::Leads),
            minutes: Some(20),
            ..Conversation::default()
        };
        let planned = |minutes| Conversation {
            time: chrono::NaiveTime::from_hms_opt(15, 45, 0),
            minutes,
            ..Conversation::default()
        };
        let whole = completed(vec![part.clone(), planned(None), planned(Some(15))]);
        let told: Vec<_> = whole.iter().map(|it| (it.minutes, it.pupil_role)).collect();
        let leads = Some(PupilRole::Leads);
        assert_eq!(told, [(Some(20), leads), (Some(15), leads)]);
        assert_eq!(completed(vec![part]).len(), 1);
    }

    #[test]
    fn c8_those_who_join_are_read_with_their_role() {
        let people = attendees("Samira el Idrissi (logopedist); Jan Prins ;");
        assert_eq!(people.len(), 2);
        assert_eq!(
            (people[0].name.as_str(), people[0].role.as_deref()),
            ("Samira el Idrissi", Some("logopedist"))
        );
        assert_eq!(
            (people[1].name.as_str(), people[1].role.as_deref()),
            ("Jan Prins", None)
        );
    }
}
