//! The teacher's papers of one class, in Dutch: schedule, call list (C9), a guide for each conversation (C21).

use chrono::NaiveDateTime;

use super::letter::titled;
use super::{Fill, Voices};
use crate::domain::{
    Conversation, ConversationKind, Grade, Household, Interpreter, LangTag, ObservationKind,
    PupilRole, Reply, Settings,
};
use crate::locale::{Arg, Locale, Locales, plain};
use crate::plan::{ClassPacks, Pack};
use crate::render::payload::{
    Call, CallList, EarlierLine, Guide, LevelLine, OpenPupil, Schedule, ScheduleDay, Slot,
};

/// What the papers of a class are filled from.
pub struct Staff<'a> {
    class: &'a ClassPacks<'a>,
    settings: &'a Settings,
    locales: &'a Locales,
}

impl<'a> Staff<'a> {
    /// Everything that the papers of a class are filled from.
    pub fn new(class: &'a ClassPacks<'a>, settings: &'a Settings, locales: &'a Locales) -> Self {
        Staff {
            class,
            settings,
            locales,
        }
    }

    /// `groep 5/6 Kabouters`.
    pub fn class_name(&self) -> String {
        let class = ("class", Arg::Str(self.class.class.bare()));
        plain(&self.locales.dutch().text("class-name", &[class]))
    }

    /// The conversations in the order of time.
    pub fn schedule(&self) -> Schedule {
        let mut planned: Vec<(NaiveDateTime, NaiveDateTime, &Pack<'_>)> = Vec::new();
        let mut open = Vec::new();
        for pack in &self.class.packs {
            match span(pack) {
                Some((start, end)) => planned.push((start, end, pack)),
                None => open.push(self.open(pack)),
            }
        }
        planned.sort_by_key(|(start, end, pack)| (*start, *end, pack.path));
        let days = planned.chunk_by(|a, b| a.0.date() == b.0.date());
        Schedule {
            langs: vec![LangTag::dutch().0],
            class: self.class_name(),
            teacher: self.teacher(),
            days: days.map(|day| self.day(day)).collect(),
            open,
        }
    }

    fn day(&self, planned: &[(NaiveDateTime, NaiveDateTime, &Pack<'_>)]) -> ScheduleDay {
        let mut until = None;
        let slots = planned.iter().map(|&(start, end, pack)| {
            let gap = until.is_some_and(|until| start > until);
            until = Some(end);
            self.slot(pack, start, end, gap)
        });
        let slots: Vec<Slot> = slots.collect();
        let date = planned.first().map(|(start, _, _)| start.date());
        ScheduleDay {
            date: date.map_or_else(String::new, |date| self.locales.dutch().date(date)),
            slots,
        }
    }

    fn slot(&self, pack: &Pack<'_>, start: NaiveDateTime, end: NaiveDateTime, gap: bool) -> Slot {
        let fill = self.fill(pack);
        let conversation = pack.conversation();
        let at = |it: &Conversation| it.span(self.settings.minutes(pack.kind));
        let siblings = pack.siblings.iter().filter(|sibling| {
            at(sibling.conversation()).is_some_and(|(begin, _)| begin.date() == start.date())
        });
        Slot {
            time: format!("{} – {}", start.format("%H.%M"), end.format("%H.%M")),
            gap,
            pupil: pack.pupil.name.to_string(),
            grade: pack.pupil.grade.map(|grade| grade.number().to_string()),
            kind: self.kind(pack.kind),
            room: conversation.and_then(|it| it.room.as_ref().map(Into::into)),
            household: self.household(pack),
            second_household: pack
                .pupil
                .households
                .iter()
                .filter(|it| it.receives_pack())
                .count()
                > 1,
            language: self.language(pack),
            interpreter: self.interpreter(pack),
            with: self.others(&fill),
            siblings: siblings.clone().map(|it| self.sibling(it)).collect(),
            siblings_clash: siblings
                .filter_map(|sibling| at(sibling.conversation()))
                .any(|(begin, finish)| begin < end && start < finish),
            pupil_role: match pack.role {
                PupilRole::Absent => String::new(),
                role => self.say(&format!("staff-role-{}", role.id()), &[]),
            },
            reply: match conversation.map(|it| it.reply) {
                Some(Reply::Coming) => "ja",
                Some(Reply::Cannot) => "nee",
                Some(Reply::None) | None => "",
            },
        }
    }

    fn open(&self, pack: &Pack<'_>) -> OpenPupil {
        OpenPupil {
            pupil: pack.pupil.name.to_string(),
            household: self.household(pack),
            language: self.language(pack),
            interpreter: self.interpreter(pack),
        }
    }

    /// Who did not answer, cannot come, or has no appointment (C9).
    pub fn call_list(&self) -> CallList {
        let rows = self.class.packs.iter().filter_map(|pack| {
            let why = match (span(pack), pack.conversation().map(|it| it.reply)) {
                (None, _) => "no-appointment",
                (Some(_), Some(Reply::Coming)) => return None,
                (Some(_), Some(Reply::Cannot)) => "cannot",
                (Some(_), _) => "no-answer",
            };
            Some(self.call(pack, why))
        });
        CallList {
            langs: vec![LangTag::dutch().0],
            class: self.class_name(),
            teacher: self.teacher(),
            rows: rows.collect(),
        }
    }

    fn call(&self, pack: &Pack<'_>, why: &'static str) -> Call {
        let dutch = self.locales.dutch();
        let named = pack
            .household()
            .recipients()
            .filter(|it| !it.name.is_empty());
        let recipients = || pack.household().recipients();
        Call {
            pupil: pack.pupil.name.to_string(),
            household: self.household(pack),
            names: named
                .map(|it| plain(&titled(dutch, it, &it.name.formal_surname())))
                .collect(),
            phone: recipients().find_map(|it| Some(it.phone.as_ref()?.to_string())),
            email: recipients().find_map(|it| Some(it.email.as_ref()?.to_string())),
            language: self.language(pack),
            interpreter: self.interpreter(pack),
            when: span(pack).map(|(start, _)| {
                format!("{}, {}", dutch.date(start.date()), dutch.time(start.time()))
            }),
            why,
        }
    }

    /// What the teacher has at hand during one conversation.
    pub fn guide(&self, pack: &Pack<'_>) -> Guide {
        let fill = self.fill(pack);
        let dutch = self.dutch();
        let pupil = &pack.pupil;
        let remarks = |kind| -> Vec<String> {
            let said = pupil.observations.iter().filter(|it| it.kind == kind);
            said.filter_map(|it| fill.remark(&dutch, &it.remark).0.into_iter().next())
                .map(|text| plain(&text))
                .collect()
        };
        let name = pupil.name.short();
        let about = [("pupil", Arg::Str(name.as_str()))];
        let role = format!("staff-guide-role-{}", pack.role.id());
        let first_line = |lines: Vec<String>| lines.into_iter().next().unwrap_or_default();
        let attendance: Vec<String> = fill
            .attendance(&dutch)
            .into_iter()
            .map(first_line)
            .collect();
        Guide {
            langs: vec![LangTag::dutch().0],
            pupil: pupil.name.to_string(),
            class: self.class_name(),
            occasion: first_line(fill.occasion(&dutch)),
            household: self.household(pack),
            language: self.language(pack),
            interpreter: self.interpreter(pack),
            role: self.say(&role, &about),
            with: self.others(&fill),
            strengths: remarks(ObservationKind::Strength),
            talents: remarks(ObservationKind::Talent),
            focus: remarks(ObservationKind::Focus),
            earlier: pupil
                .earlier_agreements
                .iter()
                .map(|it| EarlierLine {
                    text: it.text.to_string(),
                    who: it.who.as_ref().map(Into::into),
                    follow_up: it
                        .follow_up
                        .map(|day| self.locales.dutch().day_month_year(day)),
                })
                .collect(),
            attendance: (!attendance.is_empty()).then(|| attendance.join(" ")),
            levels: fill
                .level_spans(&dutch)
                .into_iter()
                .map(|(subject, from, to)| LevelLine { subject, from, to })
                .collect(),
            missing: self.missing(pack),
            prepare: self.prepare(pack),
            exit: pupil.grade.is_some_and(Grade::has_exit_perspective),
        }
    }

    /// What to think of beforehand because the file lacks it (C13, C14).
    fn missing(&self, pack: &Pack<'_>) -> Vec<String> {
        let pupil = &pack.pupil;
        let positive = pupil
            .observations
            .iter()
            .any(|it| it.kind != ObservationKind::Focus);
        let mut missing = Vec::new();
        if !positive {
            missing.push("staff-missing-strength");
        }
        if pupil.earlier_agreements.is_empty() {
            missing.push("staff-missing-earlier");
        }
        if span(pack).is_none() {
            missing.push("staff-missing-appointment");
        }
        self.lines(pack, &missing)
    }

    /// What to arrange before this conversation.
    fn prepare(&self, pack: &Pack<'_>) -> Vec<String> {
        let mut prepare = Vec::new();
        match &pack.household().interpreter {
            Interpreter::Yes | Interpreter::In(_) => prepare.push("staff-prepare-interpreter"),
            Interpreter::Ask if !pack.language.is_dutch() => {
                prepare.push("staff-prepare-ask-interpreter");
            }
            Interpreter::Ask | Interpreter::No => {}
        }
        let colleague = pack
            .conversation()
            .and_then(|it| it.second_colleague.as_ref());
        if pack.kind.is_advice() && colleague.is_none() {
            prepare.push("staff-prepare-second-colleague");
        }
        if pack.role != PupilRole::Absent {
            prepare.push("staff-prepare-pupil");
        }
        if !pack.pupil.results.is_empty() {
            prepare.push("staff-prepare-results");
        }
        self.lines(pack, &prepare)
    }

    /// Others at the table than the teacher of the class: `Samira el Idrissi (logopedist)`.
    fn others(&self, fill: &Fill<'_>) -> Vec<String> {
        let own = self.teacher();
        let people = fill.people(&self.dutch()).into_iter();
        people
            .filter(|person| Some(&person.name) != own.as_ref())
            .map(|person| format!("{} ({})", person.name, plain(&person.role[0])))
            .collect()
    }

    fn lines(&self, pack: &Pack<'_>, ids: &[&str]) -> Vec<String> {
        let name = pack.pupil.name.short();
        let args = [("pupil", Arg::Str(name.as_str()))];
        ids.iter().map(|id| self.say(id, &args)).collect()
    }

    fn sibling(&self, sibling: &crate::plan::Sibling<'_>) -> String {
        let name = sibling.pupil.name.short();
        let time = sibling.conversation().time;
        let time = time.map_or_else(String::new, |time| self.locales.dutch().time(time));
        let args = [
            ("name", Arg::Str(name.as_str())),
            ("class", Arg::Str(sibling.pupil.class.bare())),
            ("time", Arg::Str(time.as_str())),
        ];
        self.say("staff-sibling", &args)
    }

    fn kind(&self, kind: ConversationKind) -> String {
        self.say("kind", &[("kind", Arg::Str(kind.id()))])
    }

    /// `Hoekstra en Van der Sluis`: the names that the file of the pack bears; without names, the pupil's home.
    fn household(&self, pack: &Pack<'_>) -> String {
        let dutch = self.locales.dutch();
        let named = pack
            .household()
            .recipients()
            .filter(|it| !it.name.is_empty());
        let names = named.map(|it| it.name.formal_surname());
        let joined = names.reduce(|first, last| {
            if first == last {
                return first;
            }
            let args = [("first", Arg::Str(&first)), ("last", Arg::Str(&last))];
            plain(&dutch.text("list-and", &args))
        });
        joined.unwrap_or_else(|| self.say("staff-household-unknown", &[]))
    }

    /// The home language in Dutch; nothing for Dutch.
    fn language(&self, pack: &Pack<'_>) -> Option<String> {
        let tag = pack
            .household()
            .language
            .as_ref()
            .filter(|tag| !tag.is_dutch())?;
        Some(self.locales.languages().dutch_name(tag).to_owned())
    }

    fn interpreter(&self, pack: &Pack<'_>) -> Option<String> {
        interpreter(self.locales, pack.household())
    }

    /// The teacher of the class: named with most pupils or appointments first.
    fn teacher(&self) -> Option<String> {
        self.class
            .packs
            .iter()
            .find_map(|pack| self.fill(pack).teacher().map(str::to_owned))
    }

    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        plain(&self.locales.dutch().text(id, args))
    }

    fn dutch(&self) -> Voices<'a> {
        let list: Vec<&Locale> = vec![self.locales.dutch()];
        Voices { list }
    }

    fn fill(&self, pack: &'a Pack<'a>) -> Fill<'a> {
        Fill::new(pack, self.settings, self.locales, None)
    }
}

/// What is known of an interpreter (C6), for staff.
pub(super) fn interpreter(locales: &Locales, household: &Household) -> Option<String> {
    let languages = locales.languages();
    let tag = match &household.interpreter {
        Interpreter::Ask | Interpreter::No => return None,
        Interpreter::In(tag) => Some(tag),
        Interpreter::Yes => household.language.as_ref(),
    };
    let say = |id: &str, args: &[(&str, Arg<'_>)]| plain(&locales.dutch().text(id, args));
    Some(match tag {
        Some(tag) => {
            let language = languages.dutch_name(tag);
            say("staff-interpreter", &[("language", Arg::Str(language))])
        }
        None => say("staff-interpreter-unknown", &[]),
    })
}

fn span(pack: &Pack<'_>) -> Option<(NaiveDateTime, NaiveDateTime)> {
    pack.conversation()?.span(pack.minutes)
}
