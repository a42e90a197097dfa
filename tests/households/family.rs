//! Generated families: two homes, their people, and the files that a school has of them.

use super::*;

/// Makes words and numbers that are nowhere else. A word begins with the only x and ends with the only q in it: none
/// is part of another, nor of two that stand together.
pub(super) struct Words {
    pub(super) state: u64,
    pub(super) made: usize,
}

impl Words {
    pub(super) fn of(seed: u64) -> Self {
        Words {
            state: seed,
            made: 0,
        }
    }

    pub(super) fn chance(&mut self, among: usize) -> usize {
        let next = self.state.wrapping_mul(6_364_136_223_846_793_005);
        self.state = next.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 40).expect("24 bits") % among
    }

    pub(super) fn word(&mut self) -> String {
        const FIRST: [char; 10] = ['b', 'd', 'k', 'm', 'n', 'p', 'r', 's', 't', 'z'];
        const SECOND: [char; 4] = ['a', 'e', 'o', 'u'];
        self.made += 1;
        let syllables = [
            self.chance(40),
            self.chance(40),
            self.made / 40,
            self.made % 40,
        ];
        let letters = syllables.map(|it| [FIRST[it / 4], SECOND[it % 4]]);
        format!("X{}q", letters.as_flattened().iter().collect::<String>())
    }

    pub(super) fn phone(&mut self) -> String {
        self.made += 1;
        format!("06{:05}{:03}", self.chance(100_000), self.made)
    }

    pub(super) fn postcode(&mut self) -> String {
        self.made += 1;
        format!("{}{:03}XQ", 1 + self.chance(8), self.made)
    }
}

/// One who cares for the children.
#[derive(Clone, Debug)]
pub(super) struct Guardian {
    pub(super) given: String,
    pub(super) surname: String,
    pub(super) relation: &'static str,
    pub(super) custody: bool,
    /// "Ontvangt map".
    pub(super) asked: Option<bool>,
    pub(super) phone: String,
    pub(super) email: String,
}

impl Guardian {
    pub(super) fn gets_a_pack(&self) -> bool {
        self.asked.unwrap_or(self.custody)
    }

    pub(super) fn words(&self) -> Vec<String> {
        let mail = self.email.split('@').next().unwrap_or_default();
        let contacts = [self.phone.clone(), mail.to_owned()];
        let known = contacts.into_iter().filter(|it| !is_sentinel(it));
        let names = [self.given.clone(), self.surname.clone()];
        names.into_iter().chain(known).collect()
    }
}

pub(super) fn is_sentinel(contact: &str) -> bool {
    SENTINELS.iter().any(|it| it.starts_with(contact))
}

/// Guardians who share an address and a letter.
#[derive(Clone, Debug)]
pub(super) struct Home {
    /// The school's own word for it ("Huishouden"); empty: it has none.
    pub(super) label: String,
    pub(super) language: (&'static str, &'static str),
    pub(super) street: String,
    pub(super) number: String,
    pub(super) postcode: String,
    pub(super) town: String,
    pub(super) is_secret: bool,
    pub(super) guardians: Vec<Guardian>,
}

impl Home {
    pub(super) fn gets_a_pack(&self) -> bool {
        self.guardians.iter().any(Guardian::gets_a_pack)
    }

    pub(super) fn address(&self) -> Vec<String> {
        [&self.street, &self.number, &self.postcode, &self.town]
            .map(String::clone)
            .to_vec()
    }

    /// What only this home has.
    pub(super) fn words(&self) -> Vec<String> {
        let mut words: Vec<String> = self.guardians.iter().flat_map(Guardian::words).collect();
        words.extend(self.address());
        words.extend(Some(self.label.clone()).filter(|it| !it.is_empty()));
        words
    }

    /// What its letter says of it, and what of it no paper says.
    pub(super) fn told_and_untold(&self) -> (Vec<String>, Vec<String>) {
        let (mut told, mut untold) = (Vec::new(), Vec::new());
        for guardian in &self.guardians {
            if guardian.gets_a_pack() {
                told.extend([guardian.given.clone(), guardian.surname.clone()]);
            } else {
                untold.extend(guardian.words());
            }
        }
        let address = if self.is_secret {
            &mut untold
        } else {
            &mut told
        };
        address.extend(self.address());
        (told, untold)
    }
}

/// A pupil.
#[derive(Clone, Debug)]
pub(super) struct Child {
    pub(super) number: usize,
    pub(super) given: String,
    pub(super) surname: String,
    pub(super) strength: String,
    pub(super) agreed: String,
    /// Which homes it has.
    pub(super) homes: Vec<usize>,
}

impl Child {
    /// What belongs to this child and to no brother or sister.
    pub(super) fn words(&self) -> Vec<String> {
        [&self.surname, &self.strength, &self.agreed]
            .map(String::clone)
            .to_vec()
    }
}

/// An appointment about a child, with one home or with all.
#[derive(Clone, Debug)]
pub(super) struct Meeting {
    pub(super) child: usize,
    pub(super) home: Option<usize>,
    pub(super) hour: usize,
    pub(super) room: String,
    pub(super) guest: String,
}

impl Meeting {
    pub(super) fn is_with(&self, child: usize, home: usize) -> bool {
        self.child == child && self.home.is_none_or(|it| it == home)
    }

    pub(super) fn words(&self) -> Vec<String> {
        vec![self.room.clone(), self.guest.clone()]
    }

    /// When it begins, in the two ways in which a language may write it.
    pub(super) fn times(&self) -> [String; 2] {
        ['.', ':'].map(|mark| format!("{}{mark}{:02}", self.hour, self.hour))
    }

    /// When it ends.
    pub(super) fn ends(&self) -> [String; 2] {
        ['.', ':'].map(|mark| format!("{}{mark}{:02}", self.hour, self.hour + 15))
    }
}

/// Parents who live apart, with one or two children.
#[derive(Clone, Debug)]
pub(super) struct Family {
    pub(super) homes: [Home; 2],
    pub(super) children: Vec<Child>,
    pub(super) meetings: Vec<Meeting>,
    pub(super) form: Form,
}

/// How the school has it in its files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    /// Guardians stand in columns of `leerlingen.csv`, else in `verzorgers.csv`.
    pub(super) has_columns: bool,
    /// The first home's address stands at the pupil too.
    pub(super) is_at_pupil: bool,
    /// A secret address is marked at the first guardian of the home only.
    pub(super) is_marked_once: bool,
}

impl Family {
    /// Every file of the school.
    pub(super) fn files(&self) -> Vec<(&'static str, String)> {
        let mut pupils = vec![self.pupil_header()];
        let mut guardians = vec![format!("Leerlingnummer;{}", GUARDIAN.join(";"))];
        for (at, child) in self.children.iter().enumerate() {
            let rows: Vec<Vec<String>> = child
                .homes
                .iter()
                .flat_map(|&home| self.rows(home))
                .collect();
            let mut row = self.pupil(at);
            if self.form.has_columns {
                row.extend(rows.concat());
            } else {
                let rows = rows
                    .iter()
                    .map(|row| format!("{};{}", child.number, row.join(";")));
                guardians.extend(rows);
            }
            pupils.push(row.join(";"));
        }
        let mut files = vec![
            ("school.toml", SETTINGS.to_owned()),
            ("leerlingen.csv", pupils.join("\n")),
            ("gesprekken.csv", self.appointments()),
            ("resultaten.csv", self.results()),
            ("afspraken.csv", self.agreements()),
        ];
        files.extend((!self.form.has_columns).then(|| ("verzorgers.csv", guardians.join("\n"))));
        files
    }

    pub(super) fn pupil_header(&self) -> String {
        let mut header =
            "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerkracht;Sterk punt;Straat;Huisnummer;\
            Postcode;Woonplaats;Geheim adres"
                .to_owned();
        for place in (1..=4).filter(|_| self.form.has_columns) {
            for column in GUARDIAN {
                _ = write!(header, ";Verzorger {place} {column}");
            }
        }
        header
    }

    pub(super) fn pupil(&self, at: usize) -> Vec<String> {
        let child = &self.children[at];
        let own = [
            child.number.to_string(),
            child.given.clone(),
            child.surname.clone(),
        ];
        let mut row = own.to_vec();
        row.extend([
            "5A".to_owned(),
            "juf Eva".to_owned(),
            format!("{} zingt graag.", child.strength),
        ]);
        let home = &self.homes[0];
        if self.form.is_at_pupil && child.homes.contains(&0) {
            row.extend(home.address());
            row.push(yes_or_no(home.is_secret));
        } else {
            row.extend([const { String::new() }; 5]);
        }
        row
    }

    /// The guardians of a home, a row each.
    pub(super) fn rows(&self, home: usize) -> Vec<Vec<String>> {
        let home = &self.homes[home];
        let guardians = home.guardians.iter().enumerate();
        let row = |(at, it): (usize, &Guardian)| {
            let is_marked = home.is_secret && (at == 0 || !self.form.is_marked_once);
            let mut row = vec![it.relation.to_owned(), it.given.clone(), it.surname.clone()];
            row.extend([
                yes_or_no(it.custody),
                it.asked.map(yes_or_no).unwrap_or_default(),
            ]);
            row.extend([home.label.clone(), home.language.0.to_owned()]);
            row.extend(home.address());
            row.extend([yes_or_no(is_marked), it.phone.clone(), it.email.clone()]);
            row
        };
        guardians.map(row).collect()
    }

    pub(super) fn appointments(&self) -> String {
        let header =
            "Leerlingnummer;Huishouden;Datum;Begintijd;Duur;Lokaal;Deelnemers;Soort gesprek";
        let rows = self.meetings.iter().map(|it| {
            let number = self.children[it.child].number;
            let label = it.home.map_or("", |home| &self.homes[home].label);
            let [_, time] = it.times();
            let (room, guest) = (&it.room, &it.guest);
            format!("{number};{label};02-02-2027;{time};15;lokaal {room};{guest};voortgangsgesprek")
        });
        [header.to_owned()]
            .into_iter()
            .chain(rows)
            .collect::<Vec<_>>()
            .join("\n")
    }

    pub(super) fn results(&self) -> String {
        let rows = self
            .children
            .iter()
            .map(|it| format!("{};Rekenen;M4;M4;III", it.number));
        let header = "Leerlingnummer;Vak;Moment;FN;Niveaugroep".to_owned();
        [header]
            .into_iter()
            .chain(rows)
            .collect::<Vec<_>>()
            .join("\n")
    }

    pub(super) fn agreements(&self) -> String {
        let rows = self
            .children
            .iter()
            .map(|it| format!("{};Samen {} lezen.", it.number, it.agreed));
        let header = "Leerlingnummer;Afspraak".to_owned();
        [header]
            .into_iter()
            .chain(rows)
            .collect::<Vec<_>>()
            .join("\n")
    }

    pub(super) fn folder(&self) -> tempfile::TempDir {
        let files = self.files();
        school(
            &files
                .iter()
                .map(|(name, text)| (*name, text.as_str()))
                .collect::<Vec<_>>(),
        )
    }

    /// Child and home of every pack that there should be.
    pub(super) fn receiving(&self) -> Vec<(usize, usize)> {
        let children = self.children.iter().enumerate();
        let all = children.flat_map(|(at, child)| child.homes.iter().map(move |&home| (at, home)));
        all.filter(|&(_, home)| self.homes[home].gets_a_pack())
            .collect()
    }

    /// What the letter of a home about a child says.
    pub(super) fn told(&self, child: usize, home: usize) -> Vec<String> {
        let (mut told, _) = self.homes[home].told_and_untold();
        told.push(self.children[child].given.clone());
        told.extend(self.children[child].words());
        let meetings = self.meetings.iter().filter(|it| it.is_with(child, home));
        told.extend(meetings.flat_map(Meeting::words));
        told
    }

    /// What no paper of this pack says: the other home, who gets no pack, a secret address, other meetings, what is a
    /// brother's or sister's own.
    pub(super) fn untold(&self, child: usize, home: usize) -> Vec<String> {
        let (_, mut untold) = self.homes[home].told_and_untold();
        untold.extend(self.homes[1 - home].words());
        let others = self.meetings.iter().filter(|it| !it.is_with(child, home));
        untold.extend(others.flat_map(Meeting::words));
        for (at, other) in self
            .children
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != child)
        {
            untold.extend(other.words());
            let is_invited = self.meetings.iter().any(|it| it.is_with(at, home));
            if !other.homes.contains(&home) || !is_invited {
                untold.push(other.given.clone());
            }
        }
        untold
    }

    /// The hours of meetings to which this home does not come.
    pub(super) fn hours_of_others(&self, home: usize) -> Vec<String> {
        let others = self
            .meetings
            .iter()
            .filter(|it| it.home.is_some_and(|it| it != home));
        others.flat_map(Meeting::times).collect()
    }

    /// The words of a page in the order of the alphabet, with a dash for what a home has to itself: the lines that
    /// hold names may break elsewhere, and so turn around from right to left.
    pub(super) fn without_home(&self, page: &str, home: usize) -> Vec<String> {
        let mut own = self.homes[home].words();
        let (digits, letters) = self.homes[home].postcode.split_at(4);
        own.push(format!("{digits} {letters}"));
        for meeting in self.meetings.iter().filter(|it| it.home == Some(home)) {
            own.extend(meeting.words());
            own.extend(meeting.times());
            own.extend(meeting.ends());
        }
        let page = own.iter().fold(page.to_lowercase(), |page, it| {
            page.replace(&it.to_lowercase(), "–")
        });
        let mut words: Vec<String> = page.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    }

    /// What no paper of any edition says.
    pub(super) fn never(&self) -> Vec<String> {
        let secret = self
            .homes
            .iter()
            .filter(|it| it.is_secret)
            .flat_map(Home::address);
        let guardians = self.homes.iter().flat_map(|it| &it.guardians);
        let without = guardians
            .filter(|it| !it.gets_a_pack())
            .flat_map(Guardian::words);
        secret.chain(without).collect()
    }
}

/// Columns of a guardian.
pub(super) const GUARDIAN: [&str; 14] = [
    "relatie",
    "voornaam",
    "achternaam",
    "gezag",
    "ontvangt map",
    "huishouden",
    "taal",
    "straat",
    "huisnummer",
    "postcode",
    "woonplaats",
    "geheim adres",
    "telefoon",
    "e-mail",
];

pub(super) fn yes_or_no(yes: bool) -> String {
    if yes { "ja" } else { "nee" }.to_owned()
}

/// What is drawn of a home.
#[derive(Clone, Debug)]
pub(super) struct HomeShape {
    pub(super) language: usize,
    pub(super) is_secret: bool,
    /// Custody, "Ontvangt map", and whether the number and the mail address are sentinels.
    pub(super) guardians: Vec<(bool, Option<bool>, bool)>,
}

pub(super) fn home_shape() -> impl Strategy<Value = HomeShape> {
    let custody = prop::bool::weighted(0.7);
    let asked = prop_oneof![3 => Just(None), 1 => any::<bool>().prop_map(Some)];
    let guardian = (custody, asked, prop::bool::weighted(0.3));
    let guardians = proptest::collection::vec(guardian, 1..=2);
    (0..LANGUAGES.len(), prop::bool::weighted(0.3), guardians).prop_map(
        |(language, is_secret, guardians)| HomeShape {
            language,
            is_secret,
            guardians,
        },
    )
}

/// Which appointments there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meetings {
    None,
    Shared,
    /// One for each home.
    Each,
}

#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub(super) seed: u64,
    pub(super) homes: [HomeShape; 2],
    pub(super) meetings: Meetings,
    pub(super) has_labels: bool,
    pub(super) children: usize,
    /// The second child has the second home only.
    pub(super) is_half: bool,
    pub(super) form: Form,
}

pub(super) fn shape() -> impl Strategy<Value = Shape> {
    let meetings = select(vec![Meetings::None, Meetings::Shared, Meetings::Each]);
    let form = (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(has_columns, is_at_pupil, is_marked_once)| Form {
            has_columns,
            is_at_pupil,
            is_marked_once,
        },
    );
    let homes = [home_shape(), home_shape()];
    let rest = (any::<bool>(), 1..=2usize, any::<bool>(), form);
    (any::<u64>(), homes, meetings, rest).prop_map(|(seed, homes, meetings, rest)| Shape {
        seed,
        homes,
        meetings,
        has_labels: rest.0,
        children: rest.1,
        is_half: rest.2,
        form: rest.3,
    })
}

pub(super) fn family(mut shape: Shape) -> Family {
    // Somebody gets a pack.
    shape.homes[0].guardians[0].0 = true;
    shape.homes[0].guardians[0].1 = None;
    // An appointment can only be with one home when the homes have names.
    let has_labels = shape.has_labels || shape.meetings == Meetings::Each;
    let mut words = Words::of(shape.seed);
    let relations = [["moeder", "stiefvader"], ["vader", "stiefmoeder"]];
    let homes =
        std::array::from_fn(|at| home(&mut words, &shape.homes[at], relations[at], has_labels));
    let second: &Home = &homes[1];
    let is_half = shape.is_half && second.gets_a_pack();
    let children: Vec<Child> = (0..shape.children)
        .map(|at| Child {
            number: 4711 + at,
            given: words.word(),
            surname: words.word(),
            strength: words.word(),
            agreed: words.word(),
            homes: if at == 1 && is_half {
                vec![1]
            } else {
                vec![0, 1]
            },
        })
        .collect();
    let mut meetings = Vec::new();
    for (child, it) in children.iter().enumerate() {
        let with: Vec<Option<usize>> = match shape.meetings {
            Meetings::None => Vec::new(),
            Meetings::Shared => vec![None],
            Meetings::Each => it.homes.iter().copied().map(Some).collect(),
        };
        for home in with {
            let (room, guest) = (words.word(), words.word());
            let hour = 10 + meetings.len();
            meetings.push(Meeting {
                child,
                home,
                hour,
                room,
                guest,
            });
        }
    }
    Family {
        homes,
        children,
        meetings,
        form: shape.form,
    }
}

pub(super) fn home(
    words: &mut Words,
    shape: &HomeShape,
    relations: [&'static str; 2],
    has_labels: bool,
) -> Home {
    let people = shape.guardians.iter().zip(relations);
    let guardian = |(&(custody, asked, has_sentinels), relation)| {
        let (given, surname) = (words.word(), words.word());
        let (phone, email) = (words.phone(), format!("{}@post.example", words.word()));
        let [no_phone, no_email] = SENTINELS.map(str::to_owned);
        let (phone, email) = if has_sentinels {
            (no_phone, no_email)
        } else {
            (phone, email)
        };
        Guardian {
            given,
            surname,
            relation,
            custody,
            asked,
            phone,
            email,
        }
    };
    let guardians = people.map(guardian).collect();
    Home {
        label: if has_labels {
            words.word()
        } else {
            String::new()
        },
        language: LANGUAGES[shape.language],
        street: words.word(),
        number: format!("7-{}", words.word()),
        postcode: words.postcode(),
        town: words.word(),
        is_secret: shape.is_secret,
        guardians,
    }
}
