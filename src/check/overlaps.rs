//! Rules of appointments beside each other: nobody can be at two tables at once, and brothers and sisters
//! come close behind each other.
//!
//! Appointments are put in order of key and hour and walked through once, so that a school of 100,000 pupils
//! takes no longer than the sorting. Of many at one hour each is told against one other, not against all.

use std::cmp::Ordering;
use std::collections::HashSet;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Finding, appointment_place, day};
use crate::diagnostic::{Diagnostic, Problem, RowPlace};
use crate::domain::{Conversation, HomeDigest, Pupil, Reply, Settings};

#[cfg(test)]
mod tests;

/// Longest wait between the appointments of brothers and sisters, in minutes.
const LONGEST_WAIT: i64 = 60;

/// Everything that does not fit beside something else.
pub fn find(pupils: &[Pupil], settings: &Settings) -> Vec<Finding> {
    let slots = slots(pupils, settings);
    let mut found = teachers(&slots);
    found.extend(rooms(&slots));
    found.extend(homes(&slots));
    found.extend(siblings_apart(&slots));
    found
}

/// An appointment with its hours.
struct Slot<'a> {
    /// Place among the slots.
    id: usize,
    /// Place among the pupils.
    at: usize,
    pupil: &'a Pupil,
    conversation: &'a Conversation,
    place: RowPlace,
    start: NaiveDateTime,
    end: NaiveDateTime,
    teacher: Option<String>,
    room: Option<String>,
}

/// Appointments with a day and an hour; not those at which the parents cannot come (C9).
fn slots<'a>(pupils: &'a [Pupil], settings: &Settings) -> Vec<Slot<'a>> {
    let mut slots = Vec::new();
    for (at, pupil) in pupils.iter().enumerate() {
        for conversation in &pupil.conversations {
            let kind = conversation.kind.unwrap_or(settings.kind);
            let span = conversation.span(settings.minutes(kind));
            let Some((start, end)) = span.filter(|_| conversation.reply != Reply::Cannot) else {
                continue;
            };
            let teacher = conversation
                .teacher
                .as_ref()
                .or(pupil.class_teacher.as_ref());
            slots.push(Slot {
                id: slots.len(),
                at,
                pupil,
                conversation,
                place: appointment_place(pupil, conversation),
                start,
                end,
                teacher: teacher.map(|name| key(name)),
                room: conversation.room.as_deref().map(key),
            });
        }
    }
    slots
}

/// How names of rooms and people are held against each other.
fn key(name: &str) -> String {
    name.trim().to_lowercase()
}

impl Slot<'_> {
    fn same_pupil(&self, other: &Slot<'_>) -> bool {
        self.at == other.at
    }

    fn same_teacher(&self, other: &Slot<'_>) -> bool {
        self.teacher.is_some() && self.teacher == other.teacher
    }

    fn family_of(&self, other: &Slot<'_>) -> bool {
        self.pupil.is_family_of(other.pupil)
    }

    fn by_hour(&self, other: &Self) -> Ordering {
        (self.start, self.end, self.id).cmp(&(other.start, other.end, other.id))
    }

    /// The homes from which parents come: of the household it is with, else of all that get a pack.
    fn homes(&self) -> impl Iterator<Item = &HomeDigest> {
        let named = self.conversation.household.as_ref();
        let households = self.pupil.households.iter();
        households
            .filter(move |household| match named {
                Some(key) => household.key == *key,
                None => household.receives_pack(),
            })
            .filter_map(|household| household.home.as_ref())
    }

    /// `Noor (1001)`.
    fn called(&self) -> String {
        format!("{} ({})", self.pupil.name.short(), self.pupil.number.0)
    }

    fn day(&self) -> String {
        day(self.start.date())
    }

    fn time(&self) -> String {
        self.start.format("%H:%M").to_string()
    }
}

/// Two appointments that do not fit: the one whose row stands later in the file, where it is told, and the
/// other.
struct Pair<'s, 'a> {
    later: &'s Slot<'a>,
    other: &'s Slot<'a>,
}

impl<'s, 'a> Pair<'s, 'a> {
    fn new(one: &'s Slot<'a>, two: &'s Slot<'a>) -> Self {
        let order = one.place.order().cmp(&two.place.order());
        let (other, later) = match order.then(one.id.cmp(&two.id)) {
            Ordering::Greater => (two, one),
            _ => (one, two),
        };
        Pair { later, other }
    }

    fn finding(&self, problem: Problem) -> Finding {
        Finding {
            diagnostic: Diagnostic::new(problem, self.later.place),
            pupils: vec![self.later.at],
        }
    }
}

/// A teacher in two conversations at once.
fn teachers(slots: &[Slot<'_>]) -> Vec<Finding> {
    let keyed = slots
        .iter()
        .filter_map(|it| Some((it.teacher.as_deref()?, it)));
    overlapping(keyed.collect(), |one, two| one.same_pupil(two))
        .iter()
        .map(|pair| {
            pair.finding(Problem::TeacherOverlap {
                day: pair.later.day(),
                time: pair.later.time(),
                other: pair.other.called(),
            })
        })
        .collect()
}

/// Two conversations in one room. With one teacher it is the teacher's problem, and told as such.
fn rooms(slots: &[Slot<'_>]) -> Vec<Finding> {
    let keyed = slots
        .iter()
        .filter_map(|it| Some((it.room.as_deref()?, it)));
    overlapping(keyed.collect(), told_otherwise)
        .iter()
        .map(|pair| {
            let room = pair.later.conversation.room.as_deref();
            pair.finding(Problem::RoomOverlap {
                room: room.unwrap_or_default().to_owned(),
                day: pair.later.day(),
                time: pair.later.time(),
                other: pair.other.called(),
            })
        })
        .collect()
}

/// Parents who should be with two teachers at once.
fn homes(slots: &[Slot<'_>]) -> Vec<Finding> {
    let apart = |one: &Slot<'_>, two: &Slot<'_>| told_otherwise(one, two) || !one.family_of(two);
    let pairs = overlapping(by_home(slots), apart);
    once_each(pairs)
        .map(|pair| {
            pair.finding(Problem::HouseholdOverlap {
                day: pair.later.day(),
                time: pair.later.time(),
                other: pair.other.called(),
            })
        })
        .collect()
}

fn told_otherwise(one: &Slot<'_>, two: &Slot<'_>) -> bool {
    one.same_pupil(two) || one.same_teacher(two)
}

/// Brothers and sisters on one day, with a long wait between.
fn siblings_apart(slots: &[Slot<'_>]) -> Vec<Finding> {
    let mut days: Vec<(&HomeDigest, NaiveDate, &Slot<'_>)> = by_home(slots)
        .into_iter()
        .map(|(home, slot)| (home, slot.start.date(), slot))
        .collect();
    days.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| a.2.by_hour(b.2)));
    let mut pairs = Vec::new();
    for group in days.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let mut last: Option<&Slot<'_>> = None;
        for &(_, _, next) in group {
            if let Some(before) = last.filter(|it| wait(it, next) > LONGEST_WAIT)
                && !before.same_pupil(next)
                && before.family_of(next)
            {
                pairs.push(Pair::new(before, next));
            }
            last = last.filter(|it| it.end > next.end).or(Some(next));
        }
    }
    once_each(pairs)
        .map(|pair| {
            let Pair { later, other } = &pair;
            pair.finding(Problem::SiblingsApart {
                day: later.day(),
                other: other.called(),
                minutes: wait(later, other).max(wait(other, later)),
            })
        })
        .collect()
}

/// Minutes from the end of one to the start of the other.
fn wait(before: &Slot<'_>, next: &Slot<'_>) -> i64 {
    (next.start - before.end).num_minutes()
}

fn by_home<'s, 'a>(slots: &'s [Slot<'a>]) -> Vec<(&'s HomeDigest, &'s Slot<'a>)> {
    let homes = |slot: &'s Slot<'a>| slot.homes().map(move |home| (home, slot));
    slots.iter().flat_map(homes).collect()
}

/// Children with two homes in common are found in both.
fn once_each<'s, 'a>(pairs: Vec<Pair<'s, 'a>>) -> impl Iterator<Item = Pair<'s, 'a>> {
    let mut seen: HashSet<(usize, usize)> = HashSet::new();
    pairs
        .into_iter()
        .filter(move |pair| seen.insert((pair.later.id, pair.other.id)))
}

/// Appointments of one key that overlap and are not `alike`: each with the one before it that ends last.
fn overlapping<'s, 'a, K: Ord>(
    mut keyed: Vec<(K, &'s Slot<'a>)>,
    alike: fn(&Slot<'_>, &Slot<'_>) -> bool,
) -> Vec<Pair<'s, 'a>> {
    keyed.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.by_hour(b.1)));
    let mut pairs = Vec::new();
    for group in keyed.chunk_by(|a, b| a.0 == b.0) {
        let mut last: [Option<&Slot<'a>>; 2] = [None; 2];
        for &(_, next) in group {
            let mut running = last.iter().flatten();
            if let Some(before) = running.find(|it| it.end > next.start && !alike(it, next)) {
                pairs.push(Pair::new(before, next));
            }
            last = ending_last(last, next, alike);
        }
    }
    pairs
}

/// The one that ends last, and behind it the last of those that are not like it: a long appointment that is
/// like the next hides no other.
fn ending_last<'s, 'a>(
    [last, second]: [Option<&'s Slot<'a>>; 2],
    next: &'s Slot<'a>,
    alike: fn(&Slot<'_>, &Slot<'_>) -> bool,
) -> [Option<&'s Slot<'a>>; 2] {
    match last {
        None => [Some(next), None],
        Some(it) if it.end < next.end && alike(it, next) => [Some(next), second],
        Some(it) if it.end < next.end => [Some(next), last],
        Some(it) if alike(it, next) || second.is_some_and(|it| it.end >= next.end) => {
            [last, second]
        }
        Some(_) => [last, Some(next)],
    }
}
