//! Who gets which pack.
//!
//! In: the checked school, the settings and what was selected. Out: every pack of the run, in order, with its
//! file name and its sheets. Pure and total: the same input gives the same plan, on any number of threads, and
//! no pupil is left out without being counted.

mod editions;
mod file_name;
mod roll;
mod share;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::Checked;
use crate::domain::{
    ClassName, Conversation, ConversationKind, DutchLetter, EmptyStaircase, GradeBand, Household,
    HouseholdKey, LangTag, Moment, Part, Pupil, PupilRole, School, Settings, Shard,
};
pub use editions::{PrintRun, ReportPlan};
pub use file_name::household_name;
use roll::Listed;
pub use roll::Roll;
pub use share::Share;

/// What to make, from options.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only these classes; empty: all.
    pub classes: Vec<String>,
    /// Only these pupil numbers; empty: all.
    pub pupils: Vec<String>,
    /// Only these parts; empty: those of the settings.
    pub parts: Vec<Part>,
    /// Only packs in these languages; empty: all.
    pub languages: Vec<LangTag>,
    /// Only what goes home, or only what lies on the table.
    pub moment: Option<Moment>,
    /// Only the classes of this shard; nothing: all.
    pub shard: Option<Shard>,
}

/// Stands behind the class in the name of a file that holds a selection of it.
pub const SELECTION: &str = "selectie";

/// Every pack that is wanted. Of shards too: each has the whole plan, and makes its [`Share`] of it, so that names
/// and everything else that hangs together are the same for all.
///
/// It knows the places of its packs in the roll, and makes a pack when it is asked for, the same each time: every
/// worker has a plan, and a school may have a hundred thousand packs.
#[derive(Debug)]
pub struct Plan<'a> {
    /// Its classes, in order.
    pub classes: Vec<PlannedClass<'a>>,
    /// Those of this run.
    pub share: Share,
    /// Rows that could not become a pupil: planned, and failed.
    pub lost: &'a [&'static str],
    /// All packs of the school, also those that are not of this run.
    pub roll: &'a Roll,
    maker: Maker<'a>,
    /// Of each pack its place in the roll, in order of class and name.
    places: Vec<u32>,
}

/// A class of a plan.
#[derive(Debug)]
pub struct PlannedClass<'a> {
    /// The class.
    pub class: &'a ClassName,
    /// What its files are called: `3A`. A run that has chosen from the class does not take the place of the whole.
    pub stem: String,
    /// Places of its packs in the plan.
    pub packs: Range<usize>,
}

/// What packs are made of.
#[derive(Debug)]
struct Maker<'a> {
    school: &'a School,
    settings: &'a Settings,
    texts: BTreeMap<LangTag, bool>,
    wanted: Wanted,
}

/// One pack: one pupil, one household.
#[derive(Debug)]
pub struct Pack<'a> {
    /// Path below the output folder: `packs/3A/1001 Noor de Vries - De Vries - nl.pdf`.
    pub path: &'a str,
    /// Whose.
    pub pupil: &'a Pupil,
    /// For whom.
    pub household: &'a Household,
    /// Which household of the pupil, from 1.
    pub household_number: usize,
    /// The appointment of this household, when the file has one.
    pub conversation: Option<&'a Conversation>,
    /// The kind of conversation.
    pub kind: ConversationKind,
    /// How long it takes.
    pub minutes: u16,
    /// What the pupil does.
    pub role: PupilRole,
    /// For which grades the texts are.
    pub band: GradeBand,
    /// The language of the household; Dutch when there are no texts in its own.
    pub language: LangTag,
    /// What it holds, in order.
    pub sheets: Vec<Sheet>,
    /// Brothers and sisters of this home with an appointment.
    pub siblings: Vec<Sibling<'a>>,
    /// Why it cannot be made, by the code of the problem.
    pub blocked: Option<&'static str>,
}

/// One part of a pack, in its languages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sheet {
    /// Which part.
    pub part: Part,
    /// The home language first, Dutch last; one when there is one.
    pub languages: Vec<LangTag>,
    /// Which copy, when there are two.
    pub copy: Option<Copy>,
    /// Whether it begins on a sheet of paper of its own, printed on both sides.
    pub own_sheet: bool,
}

/// For whom a copy of a form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Copy {
    /// The parents take it home.
    Home,
    /// The school keeps it.
    School,
}

/// The packs of one class, in order of name.
#[derive(Debug)]
pub struct ClassPacks<'p> {
    /// The class.
    pub class: &'p ClassName,
    /// What its files are called: `3A`.
    pub stem: &'p str,
    /// Its packs.
    pub packs: Vec<Pack<'p>>,
    /// Place of its first pack in the plan.
    pub first: usize,
}

/// A brother or sister with an appointment.
#[derive(Clone, Copy, Debug)]
pub struct Sibling<'a> {
    /// Who.
    pub pupil: &'a Pupil,
    /// When.
    pub conversation: &'a Conversation,
}

/// A name that is safe for a file, made of any text.
pub fn safe_name(text: &str) -> String {
    file_name::safe(text, "map")
}

/// Makes the plan. `texts` are the languages with texts, and whether a speaker has read them; `roll` is of the same
/// school, settings and texts.
pub fn plan<'a>(
    school: &'a Checked<School>,
    settings: &'a Settings,
    texts: BTreeMap<LangTag, bool>,
    wanted: &Wanted,
    roll: &'a Roll,
) -> Plan<'a> {
    let maker = Maker {
        school: school.get(),
        settings,
        texts,
        wanted: wanted.clone(),
    };
    let mut plan = Plan {
        classes: Vec::new(),
        share: Share::default(),
        lost: if wanted.is_whole() {
            &maker.school.lost
        } else {
            &[]
        },
        roll,
        maker,
        places: Vec::with_capacity(roll.packs.len()),
    };
    // Named before selecting, so that a selected run gives each pack the same name.
    for (place, listed) in (0..).zip(&roll.packs) {
        let pack = plan.maker.pack(listed);
        if wanted.includes(&pack) && !pack.sheets.is_empty() {
            plan.add(place, &pack.pupil.class);
        }
    }
    let sizes: Vec<usize> = plan.classes.iter().map(|it| it.packs.len()).collect();
    plan.share = Share::of(&sizes, wanted.shard);
    plan
}

impl<'a> Maker<'a> {
    fn pack(&self, listed: &'a Listed) -> Pack<'a> {
        let pupils = &self.school.pupils;
        let pupil = &pupils[listed.pupil];
        let (number, household) = (listed.household + 1, &pupil.households[listed.household]);
        let mut pack = pack(pupil, household, number, self.settings, &self.texts);
        pack.path = &listed.path;
        pack.sheets = sheets(self.settings, &pack);
        self.wanted.narrow(&mut pack.sheets, self.settings);
        let siblings = listed.siblings.iter().map(|&(at, conversation)| Sibling {
            pupil: &pupils[at],
            conversation: &pupils[at].conversations[conversation],
        });
        pack.siblings = siblings.collect();
        pack
    }
}

/// The households of a pupil that get a pack; the first one when none does, without names (C10).
fn receiving(pupil: &Pupil) -> Vec<(usize, &Household)> {
    let all: Vec<(usize, &Household)> = pupil.households.iter().enumerate().collect();
    let receiving: Vec<(usize, &Household)> = all
        .iter()
        .copied()
        .filter(|(_, household)| household.receives_pack())
        .collect();
    if receiving.is_empty() {
        all.into_iter().take(1).collect()
    } else {
        receiving
    }
}

fn pack<'a>(
    pupil: &'a Pupil,
    household: &'a Household,
    number: usize,
    settings: &Settings,
    texts: &BTreeMap<LangTag, bool>,
) -> Pack<'a> {
    let conversation = conversation_with(pupil, household);
    let language = language_of(household, texts);
    let kind = conversation.and_then(|it| it.kind).unwrap_or(settings.kind);
    let mut pack = Pack {
        path: "",
        pupil,
        household,
        household_number: number,
        conversation,
        kind,
        minutes: conversation
            .and_then(|it| it.minutes)
            .unwrap_or_else(|| settings.minutes(kind)),
        role: conversation
            .and_then(|it| it.pupil_role)
            .unwrap_or_else(|| settings.pupil_role(pupil.grade, kind)),
        band: pupil
            .grade
            .map_or(GradeBand::Grades56, |grade| grade.band()),
        sheets: Vec::new(),
        language,
        siblings: Vec::new(),
        blocked: pupil.blocked,
    };
    // Told at the pupil's row by the check.
    if settings.require_reviewed && texts.get(&pack.language) == Some(&false) {
        pack.blocked.get_or_insert("review-missing");
    }
    pack
}

/// The language of a household; Dutch when there are no texts in its own.
fn language_of(household: &Household, texts: &BTreeMap<LangTag, bool>) -> LangTag {
    let own = household.language.as_ref();
    let own = own.filter(|tag| texts.contains_key(tag));
    own.cloned().unwrap_or_else(LangTag::dutch)
}

/// The appointment that names this household, else the first that names none.
fn conversation_with<'a>(pupil: &'a Pupil, household: &Household) -> Option<&'a Conversation> {
    conversation_at(pupil, household).map(|at| &pupil.conversations[at])
}

/// Which of the pupil's appointments that is.
fn conversation_at(pupil: &Pupil, household: &Household) -> Option<usize> {
    let which = |wanted: Option<&HouseholdKey>| {
        let mut all = pupil.conversations.iter();
        all.position(|it| it.household.as_ref() == wanted)
    };
    which(Some(&household.key)).or_else(|| which(None))
}

/// A translated pack has the letter twice: in the home language, and in Dutch on the reverse (B6). Parts where
/// two people look at one paper show both languages row by row.
fn sheets(settings: &Settings, pack: &Pack<'_>) -> Vec<Sheet> {
    let mut both = vec![pack.language.clone()];
    if !pack.language.is_dutch() {
        both.push(LangTag::dutch());
    }
    let mut sheets = Vec::new();
    let sheet = |part, languages: &[LangTag], copy| Sheet {
        part,
        languages: languages.to_vec(),
        copy,
        own_sheet: false,
    };
    let no_results = pack.pupil.results.is_empty();
    for part in settings.parts(pack.kind) {
        match part {
            Part::Invitation => {
                let letters = both.chunks(1).map(|one| sheet(part, one, None));
                let wanted = match settings.dutch_letter {
                    DutchLetter::None => 1,
                    DutchLetter::Reverse | DutchLetter::Beside => both.len(),
                };
                sheets.extend(letters.take(wanted));
                if both.len() > 1 && settings.dutch_letter == DutchLetter::Beside {
                    let dutch = sheets.last_mut();
                    dutch.expect("the Dutch letter").own_sheet = true;
                }
            }
            // Who stays at home prepares nothing (C5).
            Part::PupilSheet if pack.role == PupilRole::Absent => {}
            // A chart without a single value says nothing; no page is better.
            Part::Growth if !pack.pupil.has_growth() => {}
            // Without a grade there is no way to tell where on the stairs a child should be.
            Part::Staircase if pack.pupil.grade.is_none() && no_results => {}
            Part::Staircase
                if no_results && settings.staircase.empty == EmptyStaircase::LeaveOut => {}
            Part::Agreements if settings.agreement_copies == 2 => {
                let copies = [Copy::Home, Copy::School];
                sheets.extend(copies.map(|copy| sheet(part, &both, Some(copy))));
            }
            _ => sheets.push(sheet(part, &both, None)),
        }
    }
    if settings.print.by_moment {
        // Two bundles, each on sheets of its own.
        sheets.sort_by_key(|sheet| settings.moment(sheet.part));
    }
    sheets
}

/// This household as a brother or sister has it: of several at one address the one with the same guardian (C10).
fn the_same<'a>(household: &Household, other: &'a Pupil) -> Option<&'a Household> {
    let here = receiving(other).into_iter().map(|(_, it)| it);
    let here: Vec<&Household> = here.filter(|it| it.home == household.home).collect();
    if let [only] = here.as_slice() {
        return Some(only);
    }
    let names = |it: &Household| -> Vec<String> {
        let named = it.guardians.iter().filter(|it| !it.name.is_empty());
        named.map(|it| it.name.to_string().to_lowercase()).collect()
    };
    let own = names(household);
    here.into_iter()
        .find(|it| names(it).iter().any(|name| own.contains(name)))
}

impl Wanted {
    /// Whether every pupil is wanted.
    fn is_whole(&self) -> bool {
        self.classes.is_empty() && self.pupils.is_empty() && self.languages.is_empty()
    }

    /// What the files of a class are called when not all of it is wanted.
    fn stem(&self, class: &str) -> String {
        let whole = self.pupils.is_empty()
            && self.parts.is_empty()
            && self.languages.is_empty()
            && self.moment.is_none();
        if whole {
            class.to_owned()
        } else {
            format!("{class} {SELECTION}")
        }
    }

    fn includes(&self, pack: &Pack<'_>) -> bool {
        let class = |wanted: &String| is_class(wanted, &pack.pupil.class);
        (self.classes.is_empty() || self.classes.iter().any(class))
            && (self.pupils.is_empty() || self.pupils.iter().any(|it| *it == pack.pupil.number.0))
            && (self.languages.is_empty() || self.languages.contains(&pack.language))
    }

    fn narrow(&self, sheets: &mut Vec<Sheet>, settings: &Settings) {
        sheets.retain(|sheet| {
            (self.parts.is_empty() || self.parts.contains(&sheet.part))
                && self
                    .moment
                    .is_none_or(|moment| settings.moment(sheet.part) == moment)
        });
    }
}

/// Whether a class is meant: by its name, without "groep", or as its files are called.
pub fn is_class(wanted: &str, class: &ClassName) -> bool {
    let plain = |text: &str| text.trim().replace('/', "-").to_lowercase();
    let wanted = plain(wanted);
    wanted == plain(&class.0) || wanted == plain(class.bare())
}

impl<'a> Plan<'a> {
    /// One more pack, by its place in the roll.
    fn add(&mut self, place: u32, class: &'a ClassName) {
        let at = self.places.len();
        self.places.push(place);
        match self.classes.last_mut() {
            Some(last) if last.class == class => last.packs.end = at + 1,
            _ => self.classes.push(PlannedClass {
                class,
                stem: self.maker.wanted.stem(self.stem_of(class)),
                packs: at..at + 1,
            }),
        }
    }

    /// How many packs there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Its packs, in order of class and name.
    pub fn packs(&self) -> impl DoubleEndedIterator<Item = Pack<'a>> {
        (0..self.len()).map(|at| self.pack(at))
    }

    /// A pack, by its place in the plan.
    pub fn pack(&self, at: usize) -> Pack<'a> {
        self.maker.pack(self.listed(at))
    }

    /// The path of a pack.
    pub fn path(&self, at: usize) -> &'a str {
        &self.listed(at).path
    }

    fn listed(&self, at: usize) -> &'a Listed {
        &self.roll.packs[self.places[at] as usize]
    }

    /// The packs of a class, by its place in the plan.
    pub fn class_packs(&self, class: usize) -> ClassPacks<'_> {
        let PlannedClass { class, stem, packs } = &self.classes[class];
        ClassPacks {
            class,
            stem,
            packs: packs.clone().map(|at| self.pack(at)).collect(),
            first: packs.start,
        }
    }

    /// What the files of a class are called when all of it is made.
    pub fn stem_of(&self, class: &ClassName) -> &str {
        self.roll.stems.get(class).map_or("", String::as_str)
    }

    /// How many packs are planned, with those that are lost already.
    pub fn total(&self) -> usize {
        self.len() + self.lost.len()
    }

    /// The rows that could not become a pupil, where this run is the one that counts them.
    pub fn lost_here(&self) -> &'a [&'static str] {
        if self.share.has_rest { self.lost } else { &[] }
    }

    /// How many packs are of this run, with those that are lost already.
    pub fn planned(&self) -> usize {
        self.share.packs.len() + self.lost_here().len()
    }
}
