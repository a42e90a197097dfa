//! Who gets which pack.
//!
//! In: the checked school, the settings and what was selected. Out: every pack of the run, in order, with its
//! file name and its sheets. Pure and total: the same input gives the same plan, on any number of threads, and
//! no pupil is left out without being counted.

mod editions;
mod file_name;
mod pupils;
mod roll;
mod share;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::domain::{
    ClassName, Conversation, ConversationKind, DutchLetter, EmptyStaircase, GradeBand, Household,
    HouseholdKey, LangTag, Moment, Part, Pupil, PupilRole, Settings, Shard,
};
pub use editions::{PrintRun, ReportPlan};
pub use file_name::household_name;
use pupils::Lender;
pub use pupils::{Lent, Pupils};
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
    places: Places,
}

/// What a plan chose: of each of its packs the place in the roll, in order of class and name.
pub type Places = Arc<[u32]>;

/// A class of a plan.
#[derive(Debug)]
pub struct PlannedClass<'a> {
    /// The class.
    pub class: &'a ClassName,
    /// What its files are called: `3A`. A run that has chosen from the class does not take the place of the whole.
    pub stem: String,
    /// What they are called when all of it is made.
    pub whole: &'a str,
    /// Places of its packs in the plan.
    pub packs: Range<usize>,
}

/// What packs are made of.
#[derive(Debug)]
struct Maker<'a> {
    pupils: Lender<'a>,
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
    pub pupil: Lent<'a>,
    /// Which household of the pupil, from 1.
    pub household_number: usize,
    /// Which of the pupil's appointments is with this household, when the file has one.
    conversation: Option<usize>,
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
#[derive(Clone, Debug)]
pub struct Sibling<'a> {
    /// Who.
    pub pupil: Lent<'a>,
    conversation: usize,
}

impl Sibling<'_> {
    /// When.
    pub fn conversation(&self) -> &Conversation {
        &self.pupil.conversations[self.conversation]
    }
}

impl Pack<'_> {
    /// For whom.
    pub fn household(&self) -> &Household {
        &self.pupil.households[self.household_number - 1]
    }

    /// The appointment of this household, when the file has one.
    pub fn conversation(&self) -> Option<&Conversation> {
        self.conversation.map(|at| &self.pupil.conversations[at])
    }
}

/// A name that is safe for a file, made of any text.
pub fn safe_name(text: &str) -> String {
    file_name::safe(text, "map")
}

/// Makes the plan. `texts` are the languages with texts, and whether a speaker has read them; `roll` is of the same
/// pupils, settings and texts. `chosen` is what the same plan chose before, when it did: it looks at every pupil.
pub fn plan<'a>(
    pupils: &'a Pupils,
    settings: &'a Settings,
    texts: BTreeMap<LangTag, bool>,
    wanted: &Wanted,
    roll: &'a Roll,
    chosen: Option<Places>,
) -> Plan<'a> {
    let maker = Maker {
        pupils: Lender::of(pupils),
        settings,
        texts,
        wanted: wanted.clone(),
    };
    let lost = if wanted.is_whole() {
        &*pupils.lost
    } else {
        &[]
    };
    let places = chosen.unwrap_or_else(|| maker.choose(roll));
    let classes = classes(roll, &places, wanted);
    let sizes: Vec<usize> = classes.iter().map(|it| it.packs.len()).collect();
    Plan {
        classes,
        share: Share::of(&sizes, wanted.shard),
        lost,
        roll,
        maker,
        places,
    }
}

/// The classes of packs that stand at these places in the roll.
fn classes<'a>(roll: &'a Roll, places: &[u32], wanted: &Wanted) -> Vec<PlannedClass<'a>> {
    let class_of = |place: &u32| roll.packs[*place as usize].class;
    let mut next = 0;
    let classes = places
        .chunk_by(|a, b| class_of(a) == class_of(b))
        .map(|packs| {
            let class = &roll.classes[class_of(&packs[0])];
            let first = next;
            next += packs.len();
            PlannedClass {
                class: &class.name,
                stem: wanted.stem(&class.stem),
                whole: &class.stem,
                packs: first..next,
            }
        });
    classes.collect()
}

impl<'a> Maker<'a> {
    /// The packs that are wanted. Named before selecting, so that a selected run gives each pack the same name.
    fn choose(&self, roll: &'a Roll) -> Places {
        let is_wanted = |listed: &'a Listed| {
            let pack = self.outline(listed);
            self.wanted.includes(&pack) && !pack.sheets.is_empty()
        };
        let packs = (0..).zip(&roll.packs);
        let chosen = packs.filter(|(_, listed)| is_wanted(listed));
        chosen.map(|(place, _)| place).collect()
    }

    /// A pack without brothers and sisters, who may have to be opened.
    fn outline(&self, listed: &'a Listed) -> Pack<'a> {
        let pupil = self.pupils.lend(listed.pupil);
        let mut pack = pack(pupil, listed.household, self.settings, &self.texts);
        pack.path = &listed.path;
        pack.sheets = sheets(self.settings, &pack);
        self.wanted.narrow(&mut pack.sheets, self.settings);
        pack
    }

    fn pack(&self, listed: &'a Listed) -> Pack<'a> {
        let mut pack = self.outline(listed);
        let siblings = listed.siblings.iter().map(|&(at, conversation)| Sibling {
            pupil: self.pupils.lend(at),
            conversation,
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

/// The pack of a pupil's household, by its place from 0.
fn pack<'a>(
    pupil: Lent<'a>,
    household: usize,
    settings: &Settings,
    texts: &BTreeMap<LangTag, bool>,
) -> Pack<'a> {
    let number = household + 1;
    let household = &pupil.households[household];
    let at = conversation_at(&pupil, household);
    let conversation = at.map(|at| &pupil.conversations[at]);
    let language = language_of(household, texts);
    let kind = conversation.and_then(|it| it.kind).unwrap_or(settings.kind);
    let mut pack = Pack {
        path: "",
        household_number: number,
        conversation: at,
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
        pupil,
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

/// Which appointment names this household, else the first that names none.
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
    /// What it chose, for the same plan elsewhere.
    pub fn places(&self) -> Places {
        Arc::clone(&self.places)
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

    /// The same without brothers and sisters, for who counts packs or puts them in order.
    pub fn outline(&self, at: usize) -> Pack<'a> {
        self.maker.outline(self.listed(at))
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
        let PlannedClass {
            class, stem, packs, ..
        } = &self.classes[class];
        ClassPacks {
            class,
            stem,
            packs: packs.clone().map(|at| self.pack(at)).collect(),
            first: packs.start,
        }
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
