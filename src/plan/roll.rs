//! Every pack of a school with its file name: what is the same for every plan of a run, whatever it chooses.
//!
//! Names hang together: two packs of one name are told apart by who came first. So all of them are given once, before
//! anything is chosen, and each plan takes its own from here. Nothing is borrowed: workers on other threads share it.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::file_name::Names;
use super::{conversation_at, language_of, receiving, the_same};
use crate::check::Checked;
use crate::domain::{ClassName, HomeDigest, Household, LangTag, Pupil, School, Settings};

/// The packs of a school, in order of class and name.
#[derive(Debug)]
pub struct Roll {
    pub(super) packs: Vec<Listed>,
    pub(super) classes: Vec<ListedClass>,
}

/// A class of the school.
#[derive(Debug)]
pub(super) struct ListedClass {
    pub name: ClassName,
    /// What its files are called.
    pub stem: String,
}

/// One pack: places in the school.
#[derive(Debug)]
pub(super) struct Listed {
    /// Path below the output folder.
    pub path: Box<str>,
    /// Place of the class in the roll.
    pub class: usize,
    pub pupil: usize,
    /// From 0.
    pub household: usize,
    /// Brothers and sisters of this home with an appointment: whose, and which of theirs.
    pub siblings: Vec<(usize, usize)>,
}

impl Roll {
    /// Names every pack. `texts` are the languages with texts.
    pub fn of(
        school: &Checked<School>,
        settings: &Settings,
        texts: &BTreeMap<LangTag, bool>,
    ) -> Self {
        let pupils = &school.get().pupils;
        let members = classes(pupils);
        let homes = homes(pupils, members.values().flatten());
        let mut names = Names::default();
        let classes = members.keys().map(|&class| ListedClass {
            name: class.clone(),
            stem: names.of_class(class),
        });
        let classes = classes.collect();
        let mut packs = Vec::with_capacity(pupils.len());
        for (class, members) in members.into_values().enumerate() {
            for at in members {
                let pupil = &pupils[at];
                for (household, it) in receiving(pupil) {
                    let path = names.path(pupil, it, &language_of(it, texts), settings);
                    packs.push(Listed {
                        path: path.into(),
                        class,
                        pupil: at,
                        household,
                        siblings: siblings(pupils, pupil, it, &homes),
                    });
                }
            }
        }
        Roll { packs, classes }
    }

    /// Every class of the school, in order.
    pub fn classes(&self) -> impl Iterator<Item = &ClassName> {
        self.classes.iter().map(|class| &class.name)
    }

    /// The paths of all packs of the school.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.packs.iter().map(|it| &*it.path)
    }
}

/// The pupils of each class, in order of name. Sorted class by class: what a whole school is sorted by would be the
/// largest thing in memory.
fn classes(pupils: &[Pupil]) -> BTreeMap<&ClassName, Vec<usize>> {
    let mut classes: HashMap<&ClassName, Vec<usize>> = HashMap::new();
    for (at, pupil) in pupils.iter().enumerate() {
        classes.entry(&pupil.class).or_default().push(at);
    }
    classes.par_iter_mut().for_each(|(_, members)| {
        members.sort_by_cached_key(|&at| (pupils[at].name.sort_key(), &pupils[at].number));
    });
    classes.into_iter().collect()
}

/// Pupils by home, to find brothers and sisters: by address, never by surname (E5).
fn homes<'a, 'o>(
    pupils: &'a [Pupil],
    order: impl Iterator<Item = &'o usize>,
) -> HashMap<&'a HomeDigest, Vec<usize>> {
    let mut homes: HashMap<&HomeDigest, Vec<usize>> = HashMap::new();
    for &at in order {
        for (_, household) in receiving(&pupils[at]) {
            if let Some(home) = &household.home {
                let here = homes.entry(home).or_default();
                // A pupil may have two households at one address.
                if here.last() != Some(&at) {
                    here.push(at);
                }
            }
        }
    }
    homes
}

fn siblings(
    pupils: &[Pupil],
    pupil: &Pupil,
    household: &Household,
    homes: &HashMap<&HomeDigest, Vec<usize>>,
) -> Vec<(usize, usize)> {
    let Some(others) = household.home.as_ref().and_then(|home| homes.get(home)) else {
        return Vec::new();
    };
    let others = others.iter().map(|&at| (at, &pupils[at]));
    others
        .filter(|(_, other)| other.number != pupil.number && other.blocked.is_none())
        .filter(|(_, other)| pupil.is_family_of(other))
        .filter_map(|(at, other)| {
            let theirs = the_same(household, other)?;
            let which = conversation_at(other, theirs)?;
            let conversation = &other.conversations[which];
            conversation.date.and(conversation.time)?;
            Some((at, which))
        })
        .collect()
}
