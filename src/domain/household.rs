//! Who gets a letter: guardians who share an address.

use ecow::EcoString;
use serde::{Deserialize, Serialize};

use super::{LangTag, Name};

/// "mevrouw" or "meneer".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Title {
    /// "mevrouw".
    Mrs,
    /// "meneer".
    Mr,
}

/// "ouder/verzorger".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guardian {
    /// May be empty when the file has none.
    pub name: Name,
    /// How to address them, when the file says so.
    pub title: Option<Title>,
    /// "gezag": the right to the same information (C10).
    pub has_custody: bool,
    /// Gets the pack: with custody, or on request without it (C10).
    pub receives_pack: bool,
    /// For the call list (C9); a sentinel for "secret" counts as none (P2).
    pub phone: Option<EcoString>,
    /// For the call list; a sentinel for "secret" counts as none (P2).
    pub email: Option<Box<str>>,
}

/// Where a letter goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Address {
    /// Nothing in the file.
    #[default]
    Unknown,
    /// "geheim adres": printed nowhere, not even kept (P2); the letter goes via the pupil.
    Secret,
    /// Street with number, and postcode with town in the postal form (B2).
    Known {
        /// `Lindelaan 12`.
        street: EcoString,
        /// `3011 AB  ROTTERDAM`.
        town: EcoString,
    },
}

/// What the school calls a household in its files (`1`, `moeder`), to say which one an appointment is with.
/// `Moeder` and `moeder` are one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct HouseholdKey(pub EcoString);

impl PartialEq for HouseholdKey {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.0.to_lowercase() == other.0.to_lowercase()
    }
}

impl Eq for HouseholdKey {}

/// Tells that two pupils live in the same household: a digest of the address, so that even a secret address
/// can link brothers and sisters without being kept (P2). Never made of a surname alone. Half a SHA-256: of all homes
/// of the country no two are alike by chance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct HomeDigest(pub [u8; 16]);

/// "tolk": whether one is wished, and for which language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Interpreter {
    /// Not known: the parents are asked.
    #[default]
    Ask,
    /// Not wished.
    No,
    /// Wished, in the household's own language.
    Yes,
    /// Wished in this language.
    In(LangTag),
}

/// Guardians who share an address and a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Household {
    /// The school's word for it; empty when the files have none.
    pub key: HouseholdKey,
    /// Equal for brothers and sisters in the same home; nothing without an address.
    pub home: Option<HomeDigest>,
    /// Who live here, those who get the pack first named in the letter.
    pub guardians: Vec<Guardian>,
    /// Where the letter goes.
    pub address: Address,
    /// The language of the pack; nothing: Dutch.
    pub language: Option<LangTag>,
    /// Whether an interpreter joins.
    pub interpreter: Interpreter,
}

impl Household {
    /// Whether anybody here gets the pack. A household without any known guardian gets one, without a name.
    pub fn receives_pack(&self) -> bool {
        self.guardians.is_empty() || self.guardians.iter().any(|guardian| guardian.receives_pack)
    }

    /// Guardians who are named in the letter.
    pub fn recipients(&self) -> impl Iterator<Item = &Guardian> {
        self.guardians
            .iter()
            .filter(|guardian| guardian.receives_pack)
    }
}
