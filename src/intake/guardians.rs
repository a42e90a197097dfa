//! Guardians and the households they form (C10, P2).

use std::collections::HashSet;

use sha2::{Digest, Sha256};

use super::pupils::joined_name;
use super::{Intake, Line, add};
use crate::diagnostic::{Problem, near_miss};
use crate::domain::{
    Address, Guardian, HomeDigest, Household, HouseholdKey, Interpreter, LangTag, Title,
};
use crate::source::{Cell, Field, GuardianField};

/// What a row says of a home, apart from who lives there.
#[derive(Default)]
pub struct Home {
    address: Address,
    digest: Option<HomeDigest>,
    /// Of street and number alone: rows of one home may differ in the rest.
    street: Option<HomeDigest>,
    language: Option<LangTag>,
    interpreter: Interpreter,
}

/// The homes that any row of the school calls secret (P2).
#[derive(Default)]
pub struct SecretHomes(HashSet<HomeDigest>);

impl SecretHomes {
    /// Of all homes of the school: brothers and sisters share one, and one row says it for all.
    pub fn of<'h>(homes: impl Iterator<Item = &'h Home>) -> Self {
        let secret = homes.filter(|home| home.address == Address::Secret);
        SecretHomes(secret.filter_map(|home| home.street.clone()).collect())
    }
}

impl Home {
    fn hide(&mut self, secret: &SecretHomes) {
        if self.street.as_ref().is_some_and(|it| secret.0.contains(it)) {
            self.address = Address::Secret;
        }
    }
}

/// What the rows of a pupil say of home.
#[derive(Default)]
pub struct Family {
    /// The pupil's own row: address, language, interpreter.
    pub own: Home,
    /// A guardian of each row.
    pub guardians: Vec<Entry>,
}

/// One guardian as a row gives it.
pub struct Entry {
    guardian: Guardian,
    key: HouseholdKey,
    home: Home,
}

impl Intake<'_> {
    /// The guardian at this place of the row (`verzorger 2 …`; 0 in `verzorgers.csv`), when it is filled in.
    pub(super) fn guardian(&mut self, line: &Line<'_>, place: u8) -> Option<Entry> {
        use GuardianField as G;
        let field = |field| Field::Guardian(place, field);
        let text = |of| line.text(&field(of));
        let [given, surname, whole] = [G::GivenName, G::Surname, G::FullName].map(text);
        let told = [G::GivenName, G::Surname, G::FullName, G::Relation].map(field);
        if let Some(of) = told.iter().find(|of| is_nobody(&line.text(of))) {
            if let Some(cell) = line.any(of) {
                self.report(cell.problem(Problem::GuardianAbsent));
            }
            return None;
        }
        // `mw. J.C. de Wit`: the salutation has its own place in the letter.
        let (said, whole) = self.without_title(&whole);
        let name = joined_name([given, text(G::Infix), surname], &whole);
        let home = self.home_of(line, place);
        let says_something =
            !name.is_empty() || home.digest.is_some() || line.cell(&field(G::Relation)).is_some();
        if !says_something {
            return None;
        }
        let custody = line
            .cell(&field(G::Custody))
            .map(|cell| self.answer(cell, false));
        let asked = line
            .cell(&field(G::ReceivesPack))
            .map(|cell| self.answer(cell, false));
        let has_custody = custody.unwrap_or(true);
        let title = [G::Title, G::Relation]
            .into_iter()
            .find_map(|it| self.profile.title(&line.text(&field(it))))
            .or(said);
        let receives_pack = asked.unwrap_or(has_custody);
        Some(Entry {
            guardian: Guardian {
                name,
                title,
                has_custody,
                receives_pack,
                phone: reachable(line.some_text(&field(G::Phone))).map(Into::into),
                email: reachable(line.some_text(&field(G::Email))).map(Into::into),
            },
            key: HouseholdKey(line.text(&field(G::Household)).into()),
            home,
        })
    }

    /// A name without the title before it, and that title.
    fn without_title(&self, name: &str) -> (Option<Title>, String) {
        const TITLES: [&str; 8] = [
            "mw", "mevr", "mevrouw", "dhr", "hr", "heer", "meneer", "de heer",
        ];
        let lower = name.to_lowercase();
        let found = TITLES.into_iter().rev().find_map(|title| {
            let rest = lower.strip_prefix(title)?.strip_prefix(['.', ' '])?;
            let rest = name.get(name.len().checked_sub(rest.len())?..)?;
            Some((
                self.profile.title(title),
                rest.trim_start_matches(['.', ' ']).to_owned(),
            ))
        });
        found.unwrap_or_else(|| (None, name.to_owned()))
    }

    /// What the pupil's own row says of home.
    pub(super) fn home(&mut self, line: &Line<'_>) -> Home {
        self.home_of(line, 0)
    }

    fn home_of(&mut self, line: &Line<'_>, place: u8) -> Home {
        use GuardianField as G;
        let field = |field| Field::Guardian(place, field);
        let language = line
            .cell(&field(G::Language))
            .and_then(|cell| self.language(cell));
        let interpreter = line
            .cell(&field(G::Interpreter))
            .map(|cell| self.interpreter(cell));
        let secret = line
            .cell(&field(G::SecretAddress))
            .is_some_and(|cell| self.answer(cell, true));
        let street = [
            line.text(&field(G::Street)),
            line.text(&field(G::HouseNumber)),
        ]
        .join(" ");
        let (postcode, town) = (line.text(&field(G::Postcode)), line.text(&field(G::Town)));
        Home {
            digest: digest(&street, &postcode),
            street: digest(&street, ""),
            address: self.shared(address(secret, street.trim(), &postcode, &town)),
            language,
            interpreter: interpreter.unwrap_or_default(),
        }
    }

    fn language(&mut self, cell: Cell<'_>) -> Option<LangTag> {
        let (languages, profile) = (self.languages, self.profile);
        self.parse(
            cell,
            |text| languages.find(profile.language(text)).cloned(),
            |value| Problem::LanguageUnknown {
                suggestion: near_miss(&value, languages.names()),
                value,
            },
        )
    }

    /// `ja`, `nee`, or the language of the interpreter.
    fn interpreter(&mut self, cell: Cell<'_>) -> Interpreter {
        match self.profile.answer(cell.text()) {
            Some(true) => Interpreter::Yes,
            Some(false) => Interpreter::No,
            None => self
                .language(cell)
                .map_or(Interpreter::Yes, Interpreter::In),
        }
    }
}

/// Whether a name or relation says that there is nobody to write to.
fn is_nobody(text: &str) -> bool {
    let words = text.to_lowercase();
    let mut words = words.split(|c: char| !c.is_alphabetic() && c != '†');
    words.any(|word| ["overleden", "ovl", "wijlen", "†"].contains(&word))
        || ["onbekend", "niet bekend"].contains(&text.to_lowercase().as_str())
}

/// A phone number or mail address that is one: what stands for "secret" counts as none (P2).
fn reachable(text: Option<String>) -> Option<String> {
    text.filter(|text| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let nines = digits.contains("9999999999")
            || digits.len() >= 9 && digits.chars().all(|digit| digit == '9');
        !nines && !text.to_lowercase().contains("geheim")
    })
}

impl Intake<'_> {
    /// The same address, in texts that all who live there share.
    fn shared(&mut self, address: Address) -> Address {
        match address {
            Address::Known { street, town } => Address::Known {
                street: self.heard.same(street),
                town: self.heard.same(town),
            },
            other => other,
        }
    }
}

/// A secret address is not even kept (P2). A word like "geheim" in its place means the same.
fn address(secret: bool, street: &str, postcode: &str, town: &str) -> Address {
    let says_secret = |text: &str| text.to_lowercase().contains("geheim");
    if secret || [street, postcode, town].into_iter().any(says_secret) {
        Address::Secret
    } else if street.is_empty() || town.is_empty() {
        Address::Unknown
    } else {
        let town = [postal(postcode), town.to_uppercase()];
        Address::Known {
            street: street.into(),
            town: town.join("  ").trim().into(),
        }
    }
}

/// `3011ab` → `3011 AB` (B2); a foreign postcode stays as it is.
fn postal(postcode: &str) -> String {
    let compact: String = postcode
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_uppercase();
    let dutch = compact.len() == 6
        && compact.bytes().take(4).all(|byte| byte.is_ascii_digit())
        && compact
            .bytes()
            .skip(4)
            .all(|byte| byte.is_ascii_uppercase());
    if dutch {
        format!("{} {}", &compact[..4], &compact[4..])
    } else {
        postcode.to_owned()
    }
}

fn digest(street: &str, postcode: &str) -> Option<HomeDigest> {
    (!street.trim().is_empty()).then(|| digest_of(&[street, postcode]))
}

/// A digest of texts, whatever their capitals and punctuation.
fn digest_of(texts: &[&str]) -> HomeDigest {
    let lower = texts.concat().to_lowercase();
    let canonical: String = lower.chars().filter(|c| c.is_alphanumeric()).collect();
    let digest = Sha256::digest(canonical.as_bytes());
    HomeDigest(*digest.first_chunk().expect("twice as long"))
}

impl Family {
    /// Every home of which a row tells.
    pub fn homes(&self) -> impl Iterator<Item = &Home> {
        std::iter::once(&self.own).chain(self.guardians.iter().map(|entry| &entry.home))
    }

    /// Joins guardians who share a home: the school's own word decides, else address, custody and language. What a
    /// guardian's row does not say is taken from the pupil's row. Without any guardian there is one household
    /// without names.
    pub fn households(self, secret: &SecretHomes) -> Vec<Household> {
        let Family {
            mut own,
            mut guardians,
        } = self;
        own.hide(secret);
        for entry in &mut guardians {
            entry.home.hide(secret);
        }
        let residents = Residents::of(&own, &guardians);
        let mut households: Vec<Household> = Vec::new();
        for mut entry in guardians {
            if residents.include(&entry.key) {
                entry.move_in(&own);
            }
            let known = { &mut households }.iter_mut().find(|it| entry.lives_in(it));
            match known {
                Some(household) => join(household, entry.guardian, entry.home),
                None => add(&mut households, Some(entry.household())),
            }
        }
        if households.is_empty() {
            let household = Household {
                home: own.digest.clone(),
                address: std::mem::take(&mut own.address),
                ..Household::default()
            };
            add(&mut households, Some(household));
        }
        for household in &mut households {
            household.language = household.language.take().or_else(|| own.language.clone());
            if household.interpreter == Interpreter::Ask {
                household.interpreter.clone_from(&own.interpreter);
            }
            let by_guardian = || guardian_digest(&household.guardians);
            household.home = household.home.take().or_else(by_guardian);
        }
        households
    }
}

/// Whose address the pupil's own row has: it is never given to a second household (C10).
enum Residents {
    /// No household is named: whoever has no address lives with the pupil.
    Anyone,
    /// One of the named households.
    Only(HouseholdKey),
    /// Two of them lack an address, and nobody knows which lives here: both letters go with the pupil.
    Nobody,
}

impl Residents {
    /// The household that has this very address, else the only one without an address.
    fn of(own: &Home, entries: &[Entry]) -> Self {
        let named: Vec<&Entry> = entries.iter().filter(|it| !it.key.0.is_empty()).collect();
        if named.is_empty() {
            return Residents::Anyone;
        }
        let only = |lives_here: &dyn Fn(&Entry) -> bool| {
            let mut keys: Vec<&HouseholdKey> = named
                .iter()
                .filter(|it| lives_here(it))
                .map(|it| &it.key)
                .collect();
            keys.dedup();
            match keys.as_slice() {
                [] => None,
                [one] => Some(Residents::Only((*one).clone())),
                _ => Some(Residents::Nobody),
            }
        };
        let has_address = |key: &HouseholdKey| {
            let of_key = named.iter().filter(|it| it.key == *key);
            { of_key }.any(|it| it.home.digest.is_some() || it.home.address == Address::Secret)
        };
        only(&|it| it.home.digest.is_some() && it.home.digest == own.digest)
            .or_else(|| only(&|it| !has_address(&it.key)))
            .unwrap_or(Residents::Nobody)
    }

    fn include(&self, key: &HouseholdKey) -> bool {
        match self {
            Residents::Anyone => true,
            Residents::Only(one) => one == key,
            Residents::Nobody => false,
        }
    }
}

impl Entry {
    /// The household of this guardian alone.
    fn household(self) -> Household {
        Household {
            key: self.key,
            home: self.home.digest,
            guardians: vec![self.guardian],
            address: self.home.address,
            language: self.home.language,
            interpreter: self.home.interpreter,
        }
    }

    /// Who has no address of their own lives with the pupil; not who has no custody, of whom nobody knows
    /// where they live (C10).
    fn move_in(&mut self, own: &Home) {
        let is_homeless = self.home.digest.is_none() && self.home.address == Address::Unknown;
        if is_homeless && (self.guardian.has_custody || !self.key.0.is_empty()) {
            self.home.digest.clone_from(&own.digest);
            self.home.street.clone_from(&own.street);
            self.home.address.clone_from(&own.address);
        }
    }

    /// Whether this guardian shares a letter with those of a household. Parents with two languages, neither of
    /// them Dutch, each get a letter that they can read.
    fn lives_in(&self, household: &Household) -> bool {
        if !self.key.0.is_empty() || !household.key.0.is_empty() {
            return household.key == self.key;
        }
        let foreign = |language: &Option<LangTag>| language.clone().filter(|it| !it.is_dutch());
        let languages = (foreign(&household.language), foreign(&self.home.language));
        let can_share = !matches!(languages, (Some(one), Some(other)) if one != other);
        let has_custody = household.guardians.iter().any(|it| it.has_custody);
        let same_custody = has_custody == self.guardian.has_custody;
        // Without an address nobody knows whether they live together.
        let same_home = household.home == self.home.digest;
        same_home && can_share && (self.home.digest.is_some() || same_custody)
    }
}

/// One more guardian in a home. One secret address makes the home's address secret; a language other than Dutch
/// is the one that somebody needs.
fn join(household: &mut Household, guardian: Guardian, home: Home) {
    add(&mut household.guardians, Some(guardian));
    let is_dutch = household.language.as_ref().is_none_or(LangTag::is_dutch);
    if is_dutch {
        household.language = home.language.or_else(|| household.language.take());
    }
    match (&household.address, home.address) {
        (_, Address::Secret) => household.address = Address::Secret,
        (Address::Unknown, address) => household.address = address,
        _ => {}
    }
    if household.interpreter == Interpreter::Ask {
        household.interpreter = home.interpreter;
    }
}

/// Tells brothers and sisters of whom no address is known: a guardian of the same name who can be reached at the
/// same number or mail address.
fn guardian_digest(guardians: &[Guardian]) -> Option<HomeDigest> {
    let reached = guardians.iter().filter(|it| !it.name.is_empty());
    let mut reached: Vec<(String, &str)> = reached
        .filter_map(|it| {
            let contact = it.email.as_deref().or(it.phone.as_deref())?;
            Some((it.name.to_string(), contact))
        })
        .collect();
    reached.sort();
    let (name, contact) = reached.first()?;
    Some(digest_of(&["guardian", name, contact]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Name;

    fn entry(given: &str, key: &str, street: &str) -> Entry {
        Entry {
            guardian: Guardian {
                name: Name::new(given, "", "Jansen"),
                title: None,
                has_custody: true,
                receives_pack: true,
                phone: None,
                email: None,
            },
            key: HouseholdKey(key.into()),
            home: Home {
                digest: digest(street, "3011 AB"),
                address: address(false, street, "3011 AB", "Delft"),
                ..Home::default()
            },
        }
    }

    fn joined(own: Home, entries: Vec<Entry>) -> Vec<Household> {
        let family = Family {
            own,
            guardians: entries,
        };
        family.households(&SecretHomes::default())
    }

    #[test]
    fn c10_guardians_share_a_household_when_they_share_an_address() {
        let homes = joined(
            Home::default(),
            vec![
                entry("Ans", "", "Dam 1"),
                entry("Bo", "", "dam 1"),
                entry("Cas", "", "Kade 2"),
            ],
        );
        let names: Vec<Vec<&str>> = homes
            .iter()
            .map(|household| {
                household
                    .guardians
                    .iter()
                    .map(|guardian| guardian.name.given.as_str())
                    .collect()
            })
            .collect();
        assert_eq!(names, [vec!["Ans", "Bo"], vec!["Cas"]]);
    }

    #[test]
    fn c10_the_schools_own_word_for_a_household_decides() {
        let apart = joined(
            Home::default(),
            vec![entry("Ans", "1", "Dam 1"), entry("Bo", "2", "Dam 1")],
        );
        assert_eq!(apart.len(), 2);
    }

    #[test]
    fn who_died_or_is_not_known_is_nobody_to_write_to() {
        for text in [
            "Overleden",
            "† J. Lam",
            "J. Lam (ovl.)",
            "wijlen J. Lam",
            "onbekend",
        ] {
            assert!(is_nobody(text), "{text}");
        }
        for text in ["J. Lam", "Overbeek", "Bekend", ""] {
            assert!(!is_nobody(text), "{text}");
        }
    }

    fn sizes(households: &[Household]) -> Vec<usize> {
        let sizes = households.iter().map(|it| it.guardians.len());
        sizes.collect()
    }

    fn speaking(mut entry: Entry, tag: &str) -> Entry {
        entry.home.language = Some(LangTag(tag.to_owned()));
        entry
    }

    #[test]
    fn c10_who_has_no_custody_and_no_address_is_not_taken_to_live_with_the_pupil() {
        let own = || Home {
            digest: digest("Dam 1", "3011 AB"),
            address: address(false, "Dam 1", "3011 AB", "Delft"),
            ..Home::default()
        };
        let mut away = entry("Cas", "", "");
        away.guardian.has_custody = false;
        let apart = joined(own(), vec![entry("Ans", "", ""), away]);
        assert_eq!(sizes(&apart), [1, 1]);
        assert_eq!(apart[1].address, Address::Unknown);
        let mut at_home = entry("Cas", "", "Dam 1");
        at_home.guardian.has_custody = false;
        assert_eq!(
            sizes(&joined(own(), vec![entry("Ans", "", ""), at_home])),
            [2]
        );
    }

    #[test]
    fn c10_parents_of_one_home_with_two_foreign_languages_get_a_letter_each() {
        let of = |one, other| {
            let entries = vec![
                speaking(entry("Ans", "", "Dam 1"), one),
                speaking(entry("Bo", "", "Dam 1"), other),
            ];
            let homes = joined(Home::default(), entries);
            let languages = homes.iter().filter_map(|it| it.language.clone());
            languages.map(|it| it.0).collect::<Vec<_>>()
        };
        assert_eq!(of("tr", "ar"), ["tr", "ar"]);
        assert_eq!(of("nl", "tr"), ["tr"]);
        assert_eq!(of("tr", "nl"), ["tr"]);
    }

    #[test]
    fn e5_brothers_and_sisters_without_address_are_told_by_a_guardian_who_can_be_reached() {
        let home = |given: &str, phone: Option<&str>| {
            let mut entry = entry(given, "", "");
            entry.guardian.phone = phone.map(Into::into);
            let homes = joined(Home::default(), vec![entry]);
            homes[0].home.clone()
        };
        assert_eq!(home("Ans", None), None);
        let one = home("Ans", Some("06 1234 5678"));
        assert!(one.is_some() && one == home("ans", Some("0612345678")));
        assert_ne!(one, home("Bo", Some("0612345678")));
    }

    #[test]
    fn p2_what_stands_for_a_secret_number_counts_as_none() {
        let kept = |text: &str| reachable(Some(text.to_owned()));
        assert_eq!(kept("9999999999"), None);
        assert_eq!(kept("geheim@geheim.geheim"), None);
        assert_eq!(kept("06 99 99 99 98").as_deref(), Some("06 99 99 99 98"));
    }

    #[test]
    fn p2_a_secret_address_is_not_kept() {
        for kept in [
            address(true, "Dam 1", "3011 AB", "Delft"),
            address(false, "GEHEIM", "", ""),
            address(false, "x", "", "geheim adres"),
        ] {
            assert_eq!(kept, Address::Secret);
        }
    }

    #[test]
    fn b2_the_postal_line_has_two_spaces_and_capitals() {
        let expected = Address::Known {
            street: "Dam 1".into(),
            town: "3011 AB  DELFT".into(),
        };
        assert_eq!(address(false, "Dam 1", "3011ab", "Delft"), expected);
    }

    fn living_at(street: &str, secret: bool) -> Home {
        Home {
            digest: digest(street, "3011 AB"),
            street: digest(street, ""),
            address: address(secret, street, "3011 AB", "Delft"),
            ..Home::default()
        }
    }

    #[test]
    fn p2_a_home_that_any_row_calls_secret_is_secret_in_all() {
        let told = living_at("Dam 1", true);
        let secret = SecretHomes::of([&told].into_iter());
        let mut same = entry("Ans", "", "");
        same.home = living_at("dam 1", false);
        let family = Family {
            guardians: vec![same],
            ..Family::default()
        };
        let homes = family.households(&secret);
        assert_eq!(homes[0].address, Address::Secret);
    }

    #[test]
    fn c10_the_pupils_address_is_given_to_one_household_only() {
        let addresses = |entries| {
            let homes = joined(living_at("Dam 1", false), entries);
            homes
                .into_iter()
                .map(|it| it.address != Address::Unknown)
                .collect::<Vec<_>>()
        };
        let (mother, father) = (|street| entry("Ans", "1", street), entry("Bo", "2", ""));
        assert_eq!(addresses(vec![mother("Dam 1"), father]), [true, false]);
        let both = vec![entry("Ans", "1", ""), entry("Bo", "2", "")];
        assert_eq!(addresses(both), [false, false]);
        let away = vec![entry("Ans", "1", "Kade 2"), entry("Bo", "2", "")];
        assert_eq!(addresses(away), [true, true]);
        let together = vec![entry("Ans", "1", ""), entry("Bo", "1", "")];
        assert_eq!(addresses(together), [true]);
    }
}
