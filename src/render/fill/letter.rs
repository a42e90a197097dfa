//! The invitation (C2, C3, B1–B4).

use chrono::{NaiveTime, TimeDelta};

use super::{Fill, Voices, number, room};
use crate::domain::{Address, Guardian, Interpreter, LangTag, SchoolSettings, Title, Window};
use crate::locale::{Arg, Locale, plain};
use crate::render::payload::{CycleMoment, Invitation, LetterFit, Lines, OwnWords, Person, Sender};
use crate::render::qr::{Appointment, Code};

impl Fill<'_> {
    /// The letter, and the code on it.
    pub(super) fn invitation(&self, voices: &Voices<'_>) -> (Invitation, Option<Code>) {
        let pupil = self.pupil_name();
        let about = [("pupil", Arg::Str(pupil.as_str()))];
        let conversation = self.pack.conversation();
        let qr = self.qr(voices);
        let slip = Voices::of(self.locales, &voices.first().meta().tag);
        let mut letter = Invitation {
            langs: voices.tags(),
            translated: !voices.first().meta().tag.is_dutch(),
            school: self.sender(),
            window: window_id(self.settings.window),
            address: self.address(),
            place_date: self.settings.letter_date.map(|date| {
                voices.each(|locale| {
                    let date = locale.day_month_year(date);
                    let place = self.settings.school.town.as_str();
                    if place.is_empty() {
                        return date;
                    }
                    locale.text(
                        "place-date",
                        &[("place", Arg::Str(place)), ("date", Arg::Str(&date))],
                    )
                })
            }),
            subject: self.with_kind(voices, "invitation-subject"),
            salutation: self.salutation(voices),
            purpose: self.purpose(voices),
            date: conversation
                .and_then(|it| it.date)
                .map(|date| voices.each(|locale| locale.date(date))),
            time: conversation
                .and_then(|it| it.time)
                .map(|time| self.time_range(voices, time)),
            duration: Some(voices.say(
                "minutes",
                &[("minutes", number(usize::from(self.pack.minutes)))],
            )),
            room: conversation.and_then(|it| it.room.as_ref().map(Into::into)),
            people: self.people(voices),
            pupil_role: voices.say(&format!("invitation-role-{}", self.pack.role.id()), &about),
            siblings: self.siblings(voices),
            cycle: self.cycle(voices),
            slip_pupil: self.name_and_class(),
            slip_langs: slip.tags(),
            slip_return: self.settings.reply_before.map(|date| {
                slip.each(|locale| {
                    let date = locale.date(date);
                    locale.text("invitation-slip-return", &[("date", Arg::Str(&date))])
                })
            }),
            interpreter: self.interpreter(&slip),
            signed_by: self.teacher().map(str::to_owned),
            own_words: self.own_words(voices),
            qr: qr.as_ref().map(Code::side),
            fit: LetterFit::default(),
        };
        let set = room::letter::Letter {
            words: &letter,
            labels: voices.first().labels(),
            rtl: voices.is_rtl(),
        };
        letter.fit = set.fit();
        (letter, qr)
    }

    /// Why we talk and what about, in the words of the kind.
    fn purpose(&self, voices: &Voices<'_>) -> Vec<Lines> {
        let pupil = self.pupil_name();
        let kind = self.kind(voices.first());
        let args = [("pupil", Arg::Str(&pupil)), ("kind", Arg::Str(&kind))];
        self.closest_with(voices, "invitation-purpose", &args)
    }

    /// The school's own sentence in the language of the letter, else in Dutch.
    fn own_words(&self, voices: &Voices<'_>) -> Option<OwnWords> {
        let words = &self.settings.own_words;
        let tags = [voices.first().meta().tag.clone(), LangTag::dutch()];
        tags.into_iter().find_map(|tag| {
            let text = words.get(&tag)?.clone();
            let lang = tag.0;
            (!text.is_empty()).then_some(OwnWords { text, lang })
        })
    }

    /// The appointment for the calendar of a phone; nothing without day and hour.
    fn qr(&self, voices: &Voices<'_>) -> Option<Code> {
        let conversation = self.pack.conversation()?;
        let (start, end) = conversation.span(self.pack.minutes)?;
        let name = ("kind", Arg::Str(self.pack.kind.id()));
        let kind = plain(&voices.first().text("cycle-name", &[name]));
        let school = &self.settings.school;
        let place: Vec<&str> = [conversation.room.as_deref().unwrap_or(""), &school.name]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        let appointment = Appointment {
            uid: format!(
                "{}-{}-{}",
                self.pack.pupil.number.0,
                self.pack.household_number,
                start.format("%Y%m%d")
            ),
            start,
            end,
            summary: format!("{kind} · {}", self.pupil_name()),
            place: place.join(", "),
        };
        Code::of(&appointment.to_ical())
    }

    /// A message with `$pupil` and `$kind`.
    fn with_kind(&self, voices: &Voices<'_>, id: &str) -> Lines {
        let pupil = self.pupil_name();
        voices.each(|locale| {
            let kind = self.kind(locale);
            locale.text(
                id,
                &[("pupil", Arg::Str(&pupil)), ("kind", Arg::Str(&kind))],
            )
        })
    }

    fn sender(&self) -> Sender {
        sender(&self.settings.school, self.logo)
    }

    /// The address block, always as the post wants it, in Dutch (B2). Without an address to print it says
    /// whose parents the letter is for, and goes with the pupil (P2).
    pub(super) fn address(&self) -> Vec<String> {
        let dutch = self.locales.dutch();
        let household = self.pack.household();
        let mut lines: Vec<String> = household
            .recipients()
            .filter(|guardian| !guardian.name.is_empty())
            .take(3)
            .map(|guardian| capital(&titled(dutch, guardian, &guardian.name.to_string())))
            .collect();
        let via = |name: &str| plain(&dutch.text("via-pupil", &[("pupil", Arg::Str(name))]));
        // A pack that nobody is entitled to goes with the pupil, not to one who gets none (C10).
        let address = Some(&household.address).filter(|_| household.receives_pack());
        match address {
            Some(Address::Known { street, town }) => {
                if lines.is_empty() {
                    lines.push(via(&self.pack.pupil.name.to_string()));
                }
                lines.extend([street, town].map(Into::into));
            }
            Some(Address::Secret | Address::Unknown) | None => {
                lines.push(via(&self.pack.pupil.name.to_string()));
                lines.push(self.class_name());
            }
        }
        lines
    }

    fn salutation(&self, voices: &Voices<'_>) -> Lines {
        let guardians: Vec<&Guardian> = self
            .pack
            .household()
            .recipients()
            .filter(|guardian| !guardian.name.is_empty())
            .collect();
        let pupil = self.pupil_name();
        voices.each(|locale| {
            let names = guardians.iter().map(|guardian| match guardian.title {
                Some(_) => titled(locale, guardian, &guardian.name.formal_surname()),
                None => titled(locale, guardian, &guardian.name.to_string()),
            });
            let joined = names.reduce(|first, last| {
                locale.text(
                    "list-and",
                    &[("first", Arg::Str(&first)), ("last", Arg::Str(&last))],
                )
            });
            match joined {
                Some(names) => locale.text("invitation-salutation", &[("names", Arg::Str(&names))]),
                None => locale.text(
                    "invitation-salutation-general",
                    &[("pupil", Arg::Str(&pupil))],
                ),
            }
        })
    }

    fn time_range(&self, voices: &Voices<'_>, from: NaiveTime) -> Lines {
        let until = from + TimeDelta::minutes(i64::from(self.pack.minutes));
        voices.each(|locale| locale.time_range(from, until))
    }

    /// The teacher first, the second colleague (C7), then who joins (C8).
    pub(super) fn people(&self, voices: &Voices<'_>) -> Vec<Person> {
        let mut people = Vec::new();
        if let Some(teacher) = self.teacher() {
            people.push(Person {
                name: teacher.to_owned(),
                role: voices.say("role-teacher", &[]),
            });
        }
        let Some(conversation) = self.pack.conversation() else {
            return people;
        };
        if let Some(colleague) = &conversation.second_colleague {
            people.push(Person {
                name: colleague.into(),
                role: voices.say("role-second-colleague", &[]),
            });
        }
        people.extend(conversation.attendees.iter().map(|attendee| Person {
            name: attendee.name.to_string(),
            role: match &attendee.role {
                Some(role) => voices.each(|_| role.to_string()),
                None => voices.say("role-expert", &[]),
            },
        }));
        people
    }

    /// The language of the interpreter, when the file says that one is wished: its own name in the home
    /// language, its Dutch name in Dutch.
    fn interpreter(&self, voices: &Voices<'_>) -> Option<Lines> {
        let household = self.pack.household();
        let tag = match &household.interpreter {
            Interpreter::Ask | Interpreter::No => return None,
            Interpreter::In(tag) => tag,
            Interpreter::Yes => household.language.as_ref()?,
        };
        let languages = self.locales.languages();
        Some(voices.each(|locale| match self.locales.get(tag) {
            Some(own) if locale.meta().tag == *tag => own.meta().name.clone(),
            _ => languages.dutch_name(tag).to_owned(),
        }))
    }

    fn siblings(&self, voices: &Voices<'_>) -> Vec<Lines> {
        let known = self.pack.siblings.iter().filter_map(|sibling| {
            let conversation = sibling.conversation();
            Some((
                sibling.pupil.name.short(),
                conversation.date?,
                conversation.time?,
            ))
        });
        known
            .map(|(name, date, time)| {
                voices.each(|locale| {
                    let (date, time) = (locale.date(date), locale.time(time));
                    let args = [
                        ("name", Arg::Str(&name)),
                        ("date", Arg::Str(&date)),
                        ("time", Arg::Str(&time)),
                    ];
                    locale.text("invitation-sibling", &args)
                })
            })
            .collect()
    }

    fn cycle(&self, voices: &Voices<'_>) -> Vec<CycleMoment> {
        let cycle = self.settings.cycle.iter();
        cycle
            .map(|entry| CycleMoment {
                name: voices.say("cycle-name", &[("kind", Arg::Str(entry.kind.id()))]),
                when: voices.days(entry),
                now: entry.kind == self.pack.kind,
            })
            .collect()
    }
}

/// What templates call a window.
pub(super) fn window_id(window: Window) -> &'static str {
    match window {
        Window::Left => "left",
        Window::Right => "right",
    }
}

/// An invented address, to try an envelope with.
pub(super) fn example_address() -> Vec<String> {
    let lines = [
        "Mevrouw A. Voorbeeld",
        "Meneer B. van den Voorbeeld",
        "Lindelaan 12",
        "1234 AB  VOORBEELDSTAD",
    ];
    lines.map(str::to_owned).to_vec()
}

/// The school as it stands above a letter.
pub(super) fn sender(school: &SchoolSettings, logo: Option<&'static str>) -> Sender {
    let town = format!("{}  {}", school.postcode, school.town.to_uppercase())
        .trim()
        .to_owned();
    let filled = |lines: Vec<&str>| -> Vec<String> {
        lines
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    };
    Sender {
        name: school.name.clone(),
        lines: filled(vec![&school.street, &town, &school.phone, &school.email]),
        return_line: filled(vec![&school.name, &school.street, &town]).join(" · "),
        logo,
    }
}

/// `mevrouw Van der Sluis`, in the words of a language.
pub(super) fn titled(locale: &Locale, guardian: &Guardian, name: &str) -> String {
    let id = match guardian.title {
        Some(Title::Mrs) => "person-mrs",
        Some(Title::Mr) => "person-mr",
        None => "person-plain",
    };
    locale.text(id, &[("name", Arg::Str(name))])
}

/// The first letter as a capital, for a line of its own.
fn capital(text: &str) -> String {
    let text = plain(text);
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
