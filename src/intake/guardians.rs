//! Guardians and the households they form (C10, P2).

use sha2::{Digest, Sha256};

use super::{Intake, Line, values};
use crate::diagnostic::{Problem, near_miss};
use crate::domain::{
    Address, Guardian, HomeDigest, Household, HouseholdKey, Interpreter, LangTag, Name, Title,
};
use crate::source::{Cell, Field, GuardianField};

/// What a row says of a home, apart from who lives there.
#[derive(Default)]
pub struct Home {
    address: Address,
    digest: Option<HomeDigest>,
    language: Option<LangTag>,
    interpreter: Interpreter,
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
        let mut name = Name::new(
            &line.text(&field(G::GivenName)),
            &line.text(&field(G::Infix)),
            &line.text(&field(G::Surname)),
        );
        if name.is_empty() {
            name = Name::from_full(&line.text(&field(G::FullName)));
        }
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
            .find_map(|it| title(&line.text(&field(it))));
        let receives_pack = asked.unwrap_or(has_custody);
        Some(Entry {
            guardian: Guardian {
                name,
                title,
                has_custody,
                receives_pack,
                phone: reachable(line.some_text(&field(G::Phone))),
                email: reachable(line.some_text(&field(G::Email))),
            },
            key: HouseholdKey(line.text(&field(G::Household))),
            home,
        })
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
            address: address(secret, street.trim(), &postcode, &town),
            language,
            interpreter: interpreter.unwrap_or_default(),
        }
    }

    /// Yes or no; what is neither is told, and taken as `safe`.
    fn answer(&mut self, cell: Cell<'_>, safe: bool) -> bool {
        self.parse(cell, values::answer, |value| Problem::AnswerUnknown {
            value,
        })
        .unwrap_or(safe)
    }

    fn language(&mut self, cell: Cell<'_>) -> Option<LangTag> {
        let languages = self.languages;
        self.parse(
            cell,
            |text| languages.find(text).cloned(),
            |value| Problem::LanguageUnknown {
                suggestion: near_miss(&value, languages.names()),
                value,
            },
        )
    }

    /// `ja`, `nee`, or the language of the interpreter.
    fn interpreter(&mut self, cell: Cell<'_>) -> Interpreter {
        match values::answer(cell.text()) {
            Some(true) => Interpreter::Yes,
            Some(false) => Interpreter::No,
            None => self
                .language(cell)
                .map_or(Interpreter::Yes, Interpreter::In),
        }
    }
}

/// A phone number or mail address that is one: what stands for "secret" counts as none (P2).
fn reachable(text: Option<String>) -> Option<String> {
    text.filter(|text| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let nines = digits.len() >= 9 && digits.chars().all(|digit| digit == '9');
        !nines && !text.to_lowercase().contains("geheim")
    })
}

/// `mevrouw`, `dhr.`, `v`, `moeder` …
fn title(text: &str) -> Option<Title> {
    match text.to_lowercase().trim_end_matches('.') {
        "mevrouw" | "mevr" | "mw" | "mrs" | "ms" | "v" | "vrouw" | "moeder" | "oma" | "tante"
        | "stiefmoeder" | "pleegmoeder" => Some(Title::Mrs),
        "meneer" | "mijnheer" | "de heer" | "dhr" | "heer" | "mr" | "m" | "man" | "vader"
        | "opa" | "oom" | "stiefvader" | "pleegvader" => Some(Title::Mr),
        _ => None,
    }
}

/// A secret address is not even kept (P2). A word like "geheim" in its place means the same.
fn address(secret: bool, street: &str, postcode: &str, town: &str) -> Address {
    let says_secret = |text: &str| text.to_lowercase().contains("geheim");
    if secret || says_secret(street) || says_secret(town) {
        Address::Secret
    } else if street.is_empty() || town.is_empty() {
        Address::Unknown
    } else {
        let town = [postal(postcode), town.to_uppercase()];
        Address::Known {
            street: street.to_owned(),
            town: town.join("  ").trim().to_owned(),
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
    let canonical: String = [street, postcode]
        .concat()
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    (!street.trim().is_empty()).then(|| HomeDigest(Sha256::digest(canonical.as_bytes()).into()))
}

/// Joins guardians who share a home: the school's own word decides, else the address. What a guardian's row
/// does not say is taken from the pupil's row. Without any guardian there is one household without names.
pub fn households(own: Home, entries: Vec<Entry>) -> Vec<Household> {
    let mut households: Vec<Household> = Vec::new();
    for entry in entries {
        let Entry {
            guardian,
            key,
            mut home,
        } = entry;
        if home.digest.is_none() && home.address == Address::Unknown {
            home.digest.clone_from(&own.digest);
            home.address.clone_from(&own.address);
        }
        let known = households.iter_mut().find(|household| {
            if key.0.is_empty() && household.key.0.is_empty() {
                household.home == home.digest
            } else {
                household.key == key
            }
        });
        match known {
            Some(household) => join(household, guardian, home),
            None => households.push(Household {
                key,
                home: home.digest,
                guardians: vec![guardian],
                address: home.address,
                language: home.language,
                interpreter: home.interpreter,
            }),
        }
    }
    if households.is_empty() {
        households.push(Household {
            home: own.digest,
            address: own.address,
            ..Household::default()
        });
    }
    for household in &mut households {
        household.language = household.language.take().or_else(|| own.language.clone());
        if household.interpreter == Interpreter::Ask {
            household.interpreter.clone_from(&own.interpreter);
        }
    }
    households
}

/// One more guardian in a home. One secret address makes the home's address secret.
fn join(household: &mut Household, guardian: Guardian, home: Home) {
    household.guardians.push(guardian);
    household.language = household.language.take().or(home.language);
    match (&household.address, home.address) {
        (_, Address::Secret) => household.address = Address::Secret,
        (Address::Unknown, address) => household.address = address,
        _ => {}
    }
    if household.interpreter == Interpreter::Ask {
        household.interpreter = home.interpreter;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            key: HouseholdKey(key.to_owned()),
            home: Home {
                digest: digest(street, "3011 AB"),
                address: address(false, street, "3011 AB", "Delft"),
                ..Home::default()
            },
        }
    }

    #[test]
    fn c10_guardians_share_a_household_when_they_share_an_address() {
        let joined = households(
            Home::default(),
            vec![
                entry("Ans", "", "Dam 1"),
                entry("Bo", "", "dam 1"),
                entry("Cas", "", "Kade 2"),
            ],
        );
        let names: Vec<Vec<&str>> = joined
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
        let apart = households(
            Home::default(),
            vec![entry("Ans", "1", "Dam 1"), entry("Bo", "2", "Dam 1")],
        );
        assert_eq!(apart.len(), 2);
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
}
