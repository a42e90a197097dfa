//! Two households (C10, P2): nothing of one stands in what the other gets, in no text, tag, title, picture or file
//! name. Every name, street and number of these families is a word that nothing else holds, so that to find one is
//! a proof, and each letter is first searched for its own. What may not be read at all (P1) is nowhere.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use gespreksmap::domain::Part;
use gespreksmap::locale::plain;
use gespreksmap::pipeline::LaidOut;
use gespreksmap::plan::Wanted;
use gespreksmap::source::{self, Profile};
use lopdf::{Dictionary, Document, Object, content::Content};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::{arg, feet, flowing, packs, run, school, text, tree};

/// What stands for a number or an address that nobody may know.
const SENTINELS: [&str; 2] = ["9999999999", "geheim@geheim.geheim"];
/// As the school calls them, and how a file name does.
const LANGUAGES: [(&str, &str); 3] = [("Nederlands", "nl"), ("Turks", "tr"), ("Arabisch", "ar")];
const SETTINGS: &str = "[school]\nname = \"Basisschool De Els\"\ntown = \"Delft\"\n\
    [letter]\ndate = 2027-01-12\n[[cycle]]\nkind = \"progress\"\nfrom = 2027-02-01\nuntil = 2027-02-05\n";
/// The parts in which names and appointments stand.
const FEW: [Part; 3] = [Part::Invitation, Part::Agenda, Part::Agreements];

/// Parts as an option names them.
fn ids(parts: &[Part]) -> String {
    parts.iter().map(|it| it.id()).collect::<Vec<_>>().join(",")
}

/// Makes words and numbers that are nowhere else. A word begins with the only x and ends with the only q in it: none
/// is part of another, nor of two that stand together.
struct Words {
    state: u64,
    made: usize,
}

impl Words {
    fn of(seed: u64) -> Self {
        Words {
            state: seed,
            made: 0,
        }
    }

    fn chance(&mut self, among: usize) -> usize {
        let next = self.state.wrapping_mul(6_364_136_223_846_793_005);
        self.state = next.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 40).expect("24 bits") % among
    }

    fn word(&mut self) -> String {
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

    fn phone(&mut self) -> String {
        self.made += 1;
        format!("06{:05}{:03}", self.chance(100_000), self.made)
    }

    fn postcode(&mut self) -> String {
        self.made += 1;
        format!("{}{:03}XQ", 1 + self.chance(8), self.made)
    }
}

/// One who cares for the children.
#[derive(Clone, Debug)]
struct Guardian {
    given: String,
    surname: String,
    relation: &'static str,
    custody: bool,
    /// "Ontvangt map".
    asked: Option<bool>,
    phone: String,
    email: String,
}

impl Guardian {
    fn gets_a_pack(&self) -> bool {
        self.asked.unwrap_or(self.custody)
    }

    fn words(&self) -> Vec<String> {
        let mail = self.email.split('@').next().unwrap_or_default();
        let contacts = [self.phone.clone(), mail.to_owned()];
        let known = contacts.into_iter().filter(|it| !is_sentinel(it));
        let names = [self.given.clone(), self.surname.clone()];
        names.into_iter().chain(known).collect()
    }
}

fn is_sentinel(contact: &str) -> bool {
    SENTINELS.iter().any(|it| it.starts_with(contact))
}

/// Guardians who share an address and a letter.
#[derive(Clone, Debug)]
struct Home {
    /// The school's own word for it ("Huishouden"); empty: it has none.
    label: String,
    language: (&'static str, &'static str),
    street: String,
    number: String,
    postcode: String,
    town: String,
    is_secret: bool,
    guardians: Vec<Guardian>,
}

impl Home {
    fn gets_a_pack(&self) -> bool {
        self.guardians.iter().any(Guardian::gets_a_pack)
    }

    fn address(&self) -> Vec<String> {
        [&self.street, &self.number, &self.postcode, &self.town]
            .map(String::clone)
            .to_vec()
    }

    /// What only this home has.
    fn words(&self) -> Vec<String> {
        let mut words: Vec<String> = self.guardians.iter().flat_map(Guardian::words).collect();
        words.extend(self.address());
        words.extend(Some(self.label.clone()).filter(|it| !it.is_empty()));
        words
    }

    /// What its letter says of it, and what of it no paper says.
    fn told_and_untold(&self) -> (Vec<String>, Vec<String>) {
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
struct Child {
    number: usize,
    given: String,
    surname: String,
    strength: String,
    agreed: String,
    /// Which homes it has.
    homes: Vec<usize>,
}

impl Child {
    /// What belongs to this child and to no brother or sister.
    fn words(&self) -> Vec<String> {
        [&self.surname, &self.strength, &self.agreed]
            .map(String::clone)
            .to_vec()
    }
}

/// An appointment about a child, with one home or with all.
#[derive(Clone, Debug)]
struct Meeting {
    child: usize,
    home: Option<usize>,
    hour: usize,
    room: String,
    guest: String,
}

impl Meeting {
    fn is_with(&self, child: usize, home: usize) -> bool {
        self.child == child && self.home.is_none_or(|it| it == home)
    }

    fn words(&self) -> Vec<String> {
        vec![self.room.clone(), self.guest.clone()]
    }

    /// When it begins, in the two ways in which a language may write it.
    fn times(&self) -> [String; 2] {
        ['.', ':'].map(|mark| format!("{}{mark}{:02}", self.hour, self.hour))
    }

    /// When it ends.
    fn ends(&self) -> [String; 2] {
        ['.', ':'].map(|mark| format!("{}{mark}{:02}", self.hour, self.hour + 15))
    }
}

/// Parents who live apart, with one or two children.
#[derive(Clone, Debug)]
struct Family {
    homes: [Home; 2],
    children: Vec<Child>,
    meetings: Vec<Meeting>,
    form: Form,
}

/// How the school has it in its files.
#[derive(Clone, Copy, Debug)]
struct Form {
    /// Guardians stand in columns of `leerlingen.csv`, else in `verzorgers.csv`.
    has_columns: bool,
    /// The first home's address stands at the pupil too.
    is_at_pupil: bool,
    /// A secret address is marked at the first guardian of the home only.
    is_marked_once: bool,
}

impl Family {
    /// Every file of the school.
    fn files(&self) -> Vec<(&'static str, String)> {
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

    fn pupil_header(&self) -> String {
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

    fn pupil(&self, at: usize) -> Vec<String> {
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
    fn rows(&self, home: usize) -> Vec<Vec<String>> {
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

    fn appointments(&self) -> String {
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

    fn results(&self) -> String {
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

    fn agreements(&self) -> String {
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

    fn folder(&self) -> tempfile::TempDir {
        let files = self.files();
        school(
            &files
                .iter()
                .map(|(name, text)| (*name, text.as_str()))
                .collect::<Vec<_>>(),
        )
    }

    /// Child and home of every pack that there should be.
    fn receiving(&self) -> Vec<(usize, usize)> {
        let children = self.children.iter().enumerate();
        let all = children.flat_map(|(at, child)| child.homes.iter().map(move |&home| (at, home)));
        all.filter(|&(_, home)| self.homes[home].gets_a_pack())
            .collect()
    }

    /// What the letter of a home about a child says.
    fn told(&self, child: usize, home: usize) -> Vec<String> {
        let (mut told, _) = self.homes[home].told_and_untold();
        told.push(self.children[child].given.clone());
        told.extend(self.children[child].words());
        let meetings = self.meetings.iter().filter(|it| it.is_with(child, home));
        told.extend(meetings.flat_map(Meeting::words));
        told
    }

    /// What no paper of this pack says: the other home, who gets no pack, a secret address, other meetings, what is a
    /// brother's or sister's own.
    fn untold(&self, child: usize, home: usize) -> Vec<String> {
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
    fn hours_of_others(&self, home: usize) -> Vec<String> {
        let others = self
            .meetings
            .iter()
            .filter(|it| it.home.is_some_and(|it| it != home));
        others.flat_map(Meeting::times).collect()
    }

    /// The words of a page in the order of the alphabet, with a dash for what a home has to itself: the lines that
    /// hold names may break elsewhere, and so turn around from right to left.
    fn without_home(&self, page: &str, home: usize) -> Vec<String> {
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
    fn never(&self) -> Vec<String> {
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
const GUARDIAN: [&str; 14] = [
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

fn yes_or_no(yes: bool) -> String {
    if yes { "ja" } else { "nee" }.to_owned()
}

/// What is drawn of a home.
#[derive(Clone, Debug)]
struct HomeShape {
    language: usize,
    is_secret: bool,
    /// Custody, "Ontvangt map", and whether the number and the mail address are sentinels.
    guardians: Vec<(bool, Option<bool>, bool)>,
}

fn home_shape() -> impl Strategy<Value = HomeShape> {
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
enum Meetings {
    None,
    Shared,
    /// One for each home.
    Each,
}

#[derive(Clone, Debug)]
struct Shape {
    seed: u64,
    homes: [HomeShape; 2],
    meetings: Meetings,
    has_labels: bool,
    children: usize,
    /// The second child has the second home only.
    is_half: bool,
    form: Form,
}

fn shape() -> impl Strategy<Value = Shape> {
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

fn family(mut shape: Shape) -> Family {
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

fn home(
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

/// Letters as they count here: small, without white space and marks of direction.
fn bare(text: &str) -> String {
    let letters = plain(text).to_lowercase();
    letters.chars().filter(|c| !c.is_whitespace()).collect()
}

fn holds(text: &str, word: &str) -> bool {
    text.contains(&bare(word))
}

/// Everything that can be got out of a PDF.
struct Opened {
    /// The words of each page.
    pages: Vec<String>,
    /// All strings: what the file says of itself, bookmarks, tags, descriptions, names of attachments, and what the
    /// QR codes say.
    strings: String,
    /// The letters of all streams, unpacked, and of the file as it lies on the disk: XMP, attachments, fonts.
    streams: String,
}

impl Opened {
    fn of(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        let numbers: Vec<u32> = document.get_pages().keys().copied().collect();
        let page = |number: &u32| bare(&document.extract_text(&[*number]).expect("its text"));
        let mut opened = Opened {
            pages: numbers.iter().map(page).collect(),
            strings: String::new(),
            streams: letters(bytes),
        };
        let trailer = Object::Dictionary(document.trailer.clone());
        for object in document.objects.values().chain([&trailer]) {
            opened.look_into(object);
        }
        opened
    }

    fn look_into(&mut self, object: &Object) {
        match object {
            Object::String(..) => {
                let text = lopdf::decode_text_string(object).unwrap_or_default();
                self.strings += &format!("{}\n", bare(&text));
            }
            Object::Name(name) => {
                self.strings += &format!("{}\n", bare(&String::from_utf8_lossy(name)))
            }
            Object::Array(all) => all.iter().for_each(|it| self.look_into(it)),
            Object::Dictionary(all) => all.iter().for_each(|(_, it)| self.look_into(it)),
            Object::Stream(stream) => {
                stream.dict.iter().for_each(|(_, it)| self.look_into(it));
                let content = stream.get_plain_content().expect("a stream that unpacks");
                self.streams += &letters(&content);
                if is(&stream.dict, b"Subtype", b"Image") {
                    self.strings += &bare(&scanned(&stream.dict, &content));
                }
                // Of what is not a page nothing comes out.
                let operations = Content::decode(&content).map(|it| it.operations);
                for operation in operations.unwrap_or_default() {
                    operation.operands.iter().for_each(|it| self.look_into(it));
                }
            }
            _ => {}
        }
    }

    fn holds(&self, word: &str) -> bool {
        self.reads(word) || holds(&self.streams, word)
    }

    /// Whether it stands where somebody reads it; numbers may be anything elsewhere.
    fn reads(&self, word: &str) -> bool {
        self.pages.iter().any(|it| holds(it, word)) || holds(&self.strings, word)
    }
}

fn is(dictionary: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    dictionary
        .get(key)
        .and_then(Object::as_name)
        .is_ok_and(|it| it == name)
}

/// The ASCII letters of bytes, those of UTF-16 too.
fn letters(bytes: &[u8]) -> String {
    let graphic = bytes.iter().filter(|it| it.is_ascii_graphic());
    graphic
        .map(|it| char::from(it.to_ascii_lowercase()))
        .collect()
}

/// What a phone reads from a picture.
fn scanned(picture: &Dictionary, pixels: &[u8]) -> String {
    const SCALE: usize = 4;
    let side = |key: &[u8]| {
        picture
            .get(key)
            .and_then(Object::as_i64)
            .ok()
            .and_then(|it| usize::try_from(it).ok())
    };
    let (Some(width), Some(height)) = (side(b"Width"), side(b"Height")) else {
        return String::new();
    };
    let each = pixels.len() / (width * height).max(1);
    assert!(each > 0, "a byte for each pixel");
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width * SCALE, height * SCALE, |x, y| {
            pixels[(y / SCALE * width + x / SCALE) * each]
        });
    let read = |grid: rqrr::Grid<_>| {
        let mut bytes = Vec::new();
        grid.decode_to(&mut bytes).expect("a code that can be read");
        String::from_utf8(bytes).expect("text")
    };
    image.detect_grids().into_iter().map(read).collect()
}

/// A finished run: what the program said, and every file.
struct Made {
    said: String,
    files: Vec<(String, Vec<u8>)>,
}

fn render(input: &Path, options: &[&str]) -> Made {
    let out = tempfile::tempdir().expect("a folder");
    let mut arguments = vec!["render", arg(input), "--out", arg(out.path())];
    arguments.extend(options);
    Made {
        said: said(&arguments),
        files: tree(out.path()),
    }
}

/// What the program says, on both channels.
fn said(arguments: &[&str]) -> String {
    let output = run(arguments);
    let both = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(both).expect("text");
    assert!(!said.contains("panicked"), "{said}");
    said
}

impl Made {
    fn packs(&self) -> Vec<(&str, Opened)> {
        let packs = self
            .files
            .iter()
            .filter(|(name, _)| name.starts_with("packs"));
        packs
            .map(|(name, bytes)| (name.as_str(), Opened::of(bytes)))
            .collect()
    }

    /// No file, and nothing that was said, holds any of these words.
    fn assert_never(&self, words: &[String]) {
        for word in words {
            assert!(
                !holds(&bare(&self.said), word),
                "{word} is said: {}",
                self.said
            );
        }
        for (name, bytes) in &self.files {
            let opened = name.ends_with(".pdf").then(|| Opened::of(bytes));
            for word in words {
                assert!(!holds(&bare(name), word), "{word} is in the name {name}");
                assert!(!holds(&letters(bytes), word), "{word} is in {name}");
                assert!(
                    !opened.as_ref().is_some_and(|it| it.holds(word)),
                    "{word} is in {name}"
                );
            }
            for sentinel in SENTINELS {
                let is_read = opened.as_ref().is_some_and(|it| it.reads(sentinel));
                assert!(!is_read, "{sentinel} is in {name}");
            }
        }
    }
}

/// Every way in which the program tells what it finds.
fn checked_in_every_form(input: &Path) -> String {
    let forms = [("human", "nl"), ("short", "en"), ("json", "nl")];
    let told = forms.map(|(format, language)| {
        said(&[
            "check",
            arg(input),
            "--format",
            format,
            "--messages",
            language,
        ])
    });
    told.concat()
}

/// What the columns are taken for, in the two ways to tell it, with a profile to begin with.
fn columns_in_every_form(input: &Path) -> String {
    let profile = tempfile::tempdir().expect("a folder");
    let path = profile.path().join("profiel.toml");
    let table = said(&["columns", arg(input), "--write", arg(&path)]);
    let json = said(&["columns", arg(input), "--format", "json"]);
    let begun = fs::read_to_string(&path).unwrap_or_default();
    [table, json, begun].concat()
}

/// The pack of a child for a home, and the same pages before they become a file.
struct Letter<'m> {
    name: &'m str,
    pack: &'m Opened,
    words: String,
}

impl Family {
    fn letter<'m>(
        &self,
        (child, home): (usize, usize),
        packs: &'m [(&'m str, Opened)],
        laid_out: &[LaidOut],
    ) -> Letter<'m> {
        let number = format!("/{} ", self.children[child].number);
        let mut guardians = self.homes[home].guardians.iter();
        let own = guardians.find(|it| it.gets_a_pack()).expect("somebody");
        let is_own = |name: &str| name.contains(&number) && name.contains(&own.surname);
        let (name, pack) = packs
            .iter()
            .find(|(name, _)| is_own(name))
            .expect("its file");
        let pages = laid_out.iter().find(|it| is_own(&it.path));
        Letter {
            name,
            pack,
            words: bare(&text(pages.expect("its pages"))),
        }
    }
}

impl Letter<'_> {
    /// That every page can be read, and what the file says of itself: else nothing is proved.
    fn assert_readable(&self, child: &Child) {
        let (name, pack) = (self.name, self.pack);
        for page in &pack.pages {
            assert!(holds(page, &child.surname), "a page of {name}: {page}");
        }
        let is_titled = holds(&pack.strings, &child.given) && holds(&pack.streams, &child.given);
        assert!(is_titled, "the title of {name}");
    }

    fn assert_tells(&self, word: &str) {
        let is_read = self.pack.pages.iter().any(|it| holds(it, word));
        assert!(
            is_read && holds(&self.words, word),
            "{word} is not in {}",
            self.name
        );
    }

    fn assert_keeps(&self, word: &str) {
        let name = self.name;
        assert!(!holds(&bare(name), word), "{word} is in the name {name}");
        assert!(!self.pack.holds(word), "{word} is in {name}");
        assert!(
            !holds(&self.words, word),
            "{word} is on the pages of {name}"
        );
    }

    /// That the pages hold none of these hours. Digits alone may be anything elsewhere.
    fn assert_without_hours(&self, hours: &[String]) {
        for hour in hours {
            let is_read = self.pack.pages.iter().any(|it| holds(it, hour));
            assert!(
                !is_read && !holds(&self.words, hour),
                "{hour} is in {}",
                self.name
            );
        }
    }

    /// That it has its own appointment, on paper and in the code for a phone, or a blank when nobody has one.
    fn assert_invited(&self, family: &Family, child: usize, home: usize) {
        let own: Vec<&Meeting> = family
            .meetings
            .iter()
            .filter(|it| it.is_with(child, home))
            .collect();
        assert_eq!(own.is_empty(), family.meetings.is_empty());
        for meeting in own {
            let is_told = meeting.times().iter().any(|it| holds(&self.words, it));
            assert!(is_told, "the hour of {}", self.name);
            assert!(
                holds(&self.pack.strings, &meeting.room),
                "the code of {}",
                self.name
            );
        }
    }
}

fn assert_apart(family: &Family, parts: &[Part]) {
    let folder = family.folder();
    let made = render(folder.path(), &["--part", &ids(parts)]);
    let wanted = Wanted {
        parts: parts.to_vec(),
        ..Wanted::default()
    };
    let laid_out = packs(folder.path(), &wanted);
    let packs = made.packs();
    assert_eq!(packs.len(), family.receiving().len(), "{}", made.said);
    for (child, home) in family.receiving() {
        let letter = family.letter((child, home), &packs, &laid_out);
        let (_, tag) = family.homes[home].language;
        let ending = format!("- {tag}.pdf");
        assert!(letter.name.ends_with(&ending), "{}", letter.name);
        letter.assert_readable(&family.children[child]);
        for word in family.told(child, home) {
            letter.assert_tells(&word);
        }
        for word in family.untold(child, home) {
            letter.assert_keeps(&word);
        }
        letter.assert_without_hours(&family.hours_of_others(home));
        letter.assert_invited(family, child, home);
    }
    made.assert_never(&family.never());
}

fn assert_secret(family: &Family) {
    let folder = family.folder();
    let editions = "packs,teacher,year-plan";
    let options = [
        "--edition",
        editions,
        "--part",
        &ids(&FEW),
        "--format",
        "json",
    ];
    let mut made = render(folder.path(), &options);
    for edition in ["packs/", "teacher/", "year-plan/", "manifest.json"] {
        let is_there = made.files.iter().any(|(name, _)| name.starts_with(edition));
        assert!(is_there, "{edition}: {}", made.said);
    }
    made.said += &checked_in_every_form(folder.path());
    for sentinel in SENTINELS {
        assert!(!bare(&made.said).contains(sentinel), "{}", made.said);
    }
    // This tells the form of numbers: any telephone number is 9999999999.
    made.said += &columns_in_every_form(folder.path());
    made.assert_never(&family.never());
    // The papers can be read: who can be called stands in them.
    let mut papers = made.files.iter();
    let papers = papers.find(|(name, _)| name.starts_with("teacher"));
    let papers = Opened::of(&papers.expect("papers").1);
    for home in family.homes.iter().filter(|it| it.gets_a_pack()) {
        let mut called = home.guardians.iter().filter(|it| it.gets_a_pack());
        if let Some(it) = called.find(|it| !is_sentinel(&it.phone)) {
            let is_told = papers.pages.iter().any(|page| holds(page, &it.phone));
            assert!(is_told, "{}", it.phone);
        }
    }
}

fn assert_same(family: &Family) {
    let folder = family.folder();
    let both = packs(folder.path(), &Wanted::default());
    assert_eq!(both.len(), 2);
    let [first, second] = [0, 1].map(|home| {
        let surname = &family.homes[home].guardians[0].surname;
        let pack = both.iter().find(|it| it.path.contains(surname));
        let pages = feet(pack.expect("its pack")).into_iter();
        let pages = pages.map(|(part, words)| (part, family.without_home(&words, home)));
        pages.collect::<Vec<_>>()
    });
    let parts: BTreeSet<&str> = first.iter().map(|(part, _)| part.as_str()).collect();
    assert!(parts.len() >= 5, "{parts:?}");
    let words: Vec<&String> = first.iter().flat_map(|(_, words)| words).collect();
    let child = &family.children[0];
    for told in [&child.strength, &child.agreed] {
        assert!(words.iter().any(|it| holds(it, told)), "{told}");
    }
    for (page, other) in first.iter().zip(&second) {
        assert_eq!(page, other);
    }
    assert_eq!(first.len(), second.len());
}

fn cases(number: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 16,
        ..ProptestConfig::with_cases(number)
    }
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn c10_nothing_of_one_household_is_in_what_the_other_gets(
        shape in shape(),
        has_all_parts in prop::bool::weighted(0.15),
    ) {
        let parts: &[Part] = if has_all_parts { &Part::ALL } else { &FEW };
        assert_apart(&family(shape), parts);
    }

    #[test]
    fn c10_both_households_get_the_same_information_and_the_same_invitation(mut shape in shape()) {
        for guardian in &mut shape.homes[0].guardians {
            (guardian.0, guardian.1) = (true, None);
        }
        shape.homes[1] = shape.homes[0].clone();
        shape.children = 1;
        let mut family = family(shape);
        for guardian in family.homes.iter_mut().flat_map(|it| &mut it.guardians) {
            guardian.relation = "moeder";
        }
        assert_same(&family);
    }
}

proptest! {
    #![proptest_config(cases(5))]

    #[test]
    fn p2_a_secret_address_and_a_sentinel_are_nowhere_in_any_edition(
        mut shape in shape(),
        secret in 0..2usize,
    ) {
        shape.homes[secret].is_secret = true;
        shape.homes[1 - secret].guardians[0].2 = true;
        assert_secret(&family(shape));
    }
}

/// What may not be read, as it is called in a table (P1).
const FORBIDDEN: [&str; 5] = [
    "BSN",
    "Geboorteland",
    "Gewicht",
    "Land van herkomst",
    "1e nationaliteit",
];

/// A table whose forbidden columns hold these words, among others of which packs are made. They take the places
/// that `at` says.
fn with_forbidden(secrets: &[String], at: &[usize]) -> Vec<Vec<String>> {
    let mut table = [
        vec![
            "Leerlingnummer",
            "Roepnaam",
            "Achternaam",
            "Groep",
            "Leerjaar",
            "Leerkracht",
            "Thuistaal",
        ],
        vec!["1", "Noor", "Jansen", "5A", "5", "juf Eva", "Turks"],
        vec!["2", "Bo", "Smit", "5A", "5", "juf Eva", ""],
    ]
    .map(|row| row.into_iter().map(str::to_owned).collect::<Vec<_>>());
    for ((name, secret), at) in FORBIDDEN.iter().zip(secrets).zip(at) {
        for (row, cell) in table.iter_mut().zip([*name, secret, secret]) {
            row.insert(at % (row.len() + 1), cell.to_owned());
        }
    }
    table.to_vec()
}

/// A workbook with this table on its sheet.
fn workbook(table: &[Vec<String>]) -> Vec<u8> {
    let rows = table.iter().map(|row| {
        let cell = |text: &String| match text.parse::<u64>() {
            Ok(_) => format!("<c><v>{text}</v></c>"),
            Err(_) => format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>"),
        };
        format!("<row>{}</row>", row.iter().map(cell).collect::<String>())
    });
    let sheet = rows.collect::<String>();
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"rId1\" Type=\"{office}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"Leerlingen\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>".to_owned()),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>")),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, xml) in parts {
        zip.start_file(path, zip::write::SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(xml.as_bytes()).expect("its XML");
    }
    zip.finish().expect("a workbook").into_inner()
}

/// A roster whose pupils have what may not be read, each in an element of its own and one as an attribute.
fn roster(secrets: &[String]) -> String {
    let names = ["bsn", "land", "gewicht", "land_vader", "nationaliteit1"];
    let elements: String = names
        .iter()
        .zip(secrets)
        .map(|(name, it)| format!("<{name}>{it}</{name}>"))
        .collect();
    let first = &secrets[0];
    let pupil = |number: usize, given: &str, surname: &str| {
        format!(
            "<leerling key=\"{number}\" bsn=\"{first}\"><achternaam>{surname}</achternaam><roepnaam>{given}</roepnaam>\
             {elements}<jaargroep>5</jaargroep><groep key=\"g1\"/><toevoegingen>{elements}</toevoegingen></leerling>"
        )
    };
    let pupils = [pupil(1, "Noor", "Jansen"), pupil(2, "Bo", "Smit")].concat();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EDEX><groepen><groep key=\"g1\"><naam>5A</naam>\
         <jaargroep>5</jaargroep></groep></groepen>\n<leerlingen>{pupils}</leerlingen></EDEX>\n"
    )
}

/// All that is in memory after reading a school folder, printed.
fn remembered(input: &Path) -> String {
    let profile = Profile::built_in();
    let (folder, problems) = source::open(input);
    let (files, more) = source::table_files(&folder.tables, &profile);
    let read: Vec<_> = files
        .iter()
        .map(|file| source::read(file, &profile))
        .collect();
    assert!(read.iter().any(|it| it.table.is_some()), "{read:?}");
    format!("{problems:?}{more:?}{read:?}")
}

fn assert_unread(folder: &Path, secrets: &[String]) {
    let editions = "packs,teacher,year-plan";
    let parts = ids(&[Part::Invitation, Part::Agreements]);
    let mut made = render(folder, &["--edition", editions, "--part", &parts]);
    let is_pack = |(name, _): &&(String, Vec<u8>)| name.starts_with("packs");
    let packs = made.files.iter().filter(is_pack);
    assert_eq!(packs.count(), 2, "{}", made.said);
    made.said += &checked_in_every_form(folder);
    made.said += &columns_in_every_form(folder);
    let remembered = remembered(folder);
    assert!(remembered.contains("Jansen"), "{remembered}");
    made.said += &remembered;
    made.assert_never(secrets);
}

proptest! {
    #![proptest_config(cases(2))]

    #[test]
    fn p1_number_origin_and_weight_are_read_from_no_kind_of_file(
        seed in any::<u64>(),
        at in proptest::collection::vec(0..12usize, FORBIDDEN.len()),
    ) {
        let mut words = Words::of(seed);
        let mut secrets: Vec<String> = FORBIDDEN.iter().map(|_| words.word()).collect();
        secrets[0] = format!("7{:07}3", words.chance(10_000_000));
        let table = with_forbidden(&secrets, &at);
        let csv: Vec<String> = table.iter().map(|row| row.join(";")).collect();
        let guardians = format!(
            "Leerlingnummer;BSN;Voornaam;Achternaam;Geboorteland\n1;{};Ans;Jansen;{}\n",
            secrets[0], secrets[1]
        );
        let guardians = ("verzorgers.csv", guardians.into_bytes());
        let schools = [
            vec![("leerlingen.csv", csv.join("\n").into_bytes()), guardians.clone()],
            vec![("leerlingen.xlsx", workbook(&table)), guardians],
            vec![("school.xml", roster(&secrets).into_bytes())],
        ];
        for files in schools {
            let folder = school(&[("school.toml", SETTINGS)]);
            for (name, bytes) in &files {
                fs::write(folder.path().join(name), bytes).expect("a file");
            }
            assert_unread(folder.path(), &secrets);
        }
    }
}

/// A school of these pupils and guardians, each a row without its number; the pupil's is 1.
fn school_of(pupils: &str, guardians: &str) -> tempfile::TempDir {
    let pupils = format!(
        "Leerlingnummer;Roepnaam;Achternaam;Groep;Straat;Huisnummer;Postcode;Woonplaats;Geheim adres\n{pupils}"
    );
    let guardians = format!(
        "Leerlingnummer;Voornaam;Achternaam;Gezag;Ontvangt map;Huishouden;Taal;Straat;Huisnummer;Postcode;Woonplaats;\
         Geheim adres;Telefoon\n{guardians}"
    );
    school(&[("leerlingen.csv", &pupils), ("verzorgers.csv", &guardians)])
}

/// Name and words of every pack of a school.
fn letters_of(folder: &tempfile::TempDir) -> Vec<(String, String)> {
    let packs = packs(folder.path(), &Wanted::default());
    packs
        .iter()
        .map(|pack| (pack.path.clone(), flowing(pack)))
        .collect()
}

fn assert_unprinted(folder: &tempfile::TempDir, words: &[&str]) {
    for (name, letter) in letters_of(folder) {
        for word in words {
            assert!(!holds(&bare(&letter), word), "{word} is in {name}");
        }
    }
}

#[test]
fn p2_an_address_that_the_pupils_row_calls_secret_is_not_printed_for_a_guardian_who_lives_there() {
    let folder = school_of(
        "1;Noor;Jansen;5A;Dijk;7;3011AB;Zeestad;ja\n",
        "1;Ans;Jansen;ja;;;;Dijk;7;3011AB;Zeestad;;\n",
    );
    assert_unprinted(&folder, &["Dijk", "Zeestad", "3011AB"]);
}

#[test]
fn p2_an_address_that_is_secret_for_one_child_is_secret_for_its_sister() {
    let pupils = "1;Noor;Jansen;5A;Dijk;7;3011AB;Zeestad;ja\n2;Bo;Jansen;3A;Dijk;7;;Zeestad;\n";
    assert_unprinted(&school_of(pupils, ""), &["Dijk", "Zeestad", "3011AB"]);
}

#[test]
fn p2_an_address_that_is_secret_for_one_guardian_is_secret_in_every_letter_to_that_home() {
    let guardians = "1;Ans;Jansen;ja;;;Turks;Dijk;7;3011AB;Zeestad;ja;\n1;Piet;Smit;ja;;;Arabisch;Dijk;7;3011AB;Zeestad;nee;\n";
    let folder = school_of("1;Noor;Jansen;5A\n", guardians);
    assert_eq!(letters_of(&folder).len(), 2);
    assert_unprinted(&folder, &["Dijk", "Zeestad", "3011AB"]);
}

#[test]
fn p2_a_word_for_secret_counts_wherever_it_stands() {
    let folder = school_of(
        "1;Noor;Jansen;5A\n",
        "1;Ans;Jansen;ja;;;;Dijk;7;geheim;Zeestad;;06 1234 5678 / 9999999999\n",
    );
    assert_unprinted(&folder, &["geheim", "Dijk"]);
    let made = render(folder.path(), &["--edition", "teacher"]);
    made.assert_never(&[]);
}

#[test]
fn c10_a_household_without_an_address_does_not_get_the_address_of_the_other() {
    for mother in ["Dijk;7;3011AB;Zeestad", ";;;"] {
        let guardians = format!("1;Ans;Jansen;ja;;1;;{mother};;\n1;Piet;Smit;ja;;2;;;;;;;\n");
        let folder = school_of("1;Noor;Jansen;5A;Dijk;7;3011AB;Zeestad\n", &guardians);
        let letters = letters_of(&folder);
        let (_, father) = letters
            .iter()
            .find(|(name, _)| name.contains("Smit"))
            .expect("his");
        assert!(
            !father.contains("Dijk") && !bare(father).contains("zeestad"),
            "{father}"
        );
        assert!(father.contains("Aan de ouders/verzorgers van"), "{father}");
    }
}

#[test]
fn c10_a_pack_that_nobody_has_a_right_to_goes_to_no_guardians_address() {
    let guardians = "1;Ans;Jansen;nee;;1;;Dijk;7;3011AB;Zeestad;;\n1;Piet;Smit;nee;;2;;Kade;8;3011AC;Bosdorp;;\n";
    let folder = school_of("1;Noor;Bakker;5A\n", guardians);
    assert_eq!(letters_of(&folder).len(), 1);
    assert_unprinted(
        &folder,
        &["Dijk", "Kade", "Zeestad", "Bosdorp", "Ans", "Piet", "Smit"],
    );
}

#[test]
fn c10_of_two_households_at_one_address_each_hears_of_its_own_appointments_once() {
    let home = "Dijk;7;3011AB;Zeestad;;";
    let rows =
        |number| format!("{number};Ans;Jansen;ja;;1;;{home}\n{number};Piet;Smit;ja;;2;;{home}\n");
    let folder = school_of("1;Noor;Jansen;5A\n2;Bo;Jansen;3A\n", &(rows(1) + &rows(2)));
    let meetings = "Leerlingnummer;Huishouden;Datum;Begintijd\n1;1;01-02-2027;10:10\n1;2;02-02-2027;11:11\n\
        2;1;03-02-2027;12:12\n2;2;04-02-2027;13:13\n";
    fs::write(folder.path().join("gesprekken.csv"), meetings).expect("a file");
    let wanted = Wanted {
        pupils: vec!["1".to_owned()],
        ..Wanted::default()
    };
    for pack in packs(folder.path(), &wanted) {
        let letter = crate::support::part(&pack, crate::support::LETTER);
        let [own, other] = if pack.path.contains("Smit") {
            ["13.13", "12.12"]
        } else {
            ["12.12", "13.13"]
        };
        assert_eq!(
            (letter.matches(own).count(), letter.matches(other).count()),
            (1, 0),
            "{letter}"
        );
    }
}

#[test]
fn c10_the_schools_word_for_a_household_counts_whatever_its_capitals() {
    let guardians = "1;Ans;Jansen;ja;;Moeder;;Dijk;7;3011AB;Zeestad;;\n1;Piet;Smit;ja;;Vader;;Kade;8;3011AC;Bosdorp;;\n";
    let folder = school_of("1;Noor;Jansen;5A\n", guardians);
    let meetings = "Leerlingnummer;Huishouden;Datum;Begintijd\n1;moeder;01-02-2027;10:10\n1;VADER;02-02-2027;11:11\n";
    fs::write(folder.path().join("gesprekken.csv"), meetings).expect("a file");
    for (name, letter) in letters_of(&folder) {
        let [own, other] = if name.contains("Smit") {
            ["11.11", "10.10"]
        } else {
            ["10.10", "11.11"]
        };
        assert!(
            letter.contains(own) && !letter.contains(other),
            "{name}: {letter}"
        );
    }
}

/// The answers to "Ontvangt map" and whether there is a pack.
const ASKED: [(&str, bool); 3] = [("", false), ("nee", false), ("ja", true)];

#[test]
fn c10_a_guardian_without_custody_gets_a_pack_only_when_the_file_says_so_and_is_else_named_nowhere()
{
    let mut words = Words::of(7);
    let (mut pupils, mut columns, mut guardians) = (String::new(), String::new(), String::new());
    let mut cases = Vec::new();
    for (number, (label, (asked, gets_one))) in (1..).zip(
        ["", "1"]
            .into_iter()
            .flat_map(|it| ASKED.map(|asked| (it, asked))),
    ) {
        let [mother, father]: [Vec<String>; 2] =
            std::array::from_fn(|_| (0..5).map(|_| words.word()).collect());
        let of = |it: &[String], custody, asked, label| {
            let [given, surname, street, town, mail] = it else {
                unreachable!("five words")
            };
            format!(
                "{given};{surname};{custody};{asked};{label};Turks;{street};7;3011AB;{town};nee;{mail}@post.example"
            )
        };
        let mother = of(&mother, "ja", "", label);
        let other = if label.is_empty() { "" } else { "2" };
        let row = of(&father, "nee", asked, other);
        let pupil = format!("{number};Noor;Jansen;5A;juf Eva");
        _ = writeln!(pupils, "{pupil}");
        _ = writeln!(columns, "{pupil};{mother};{row}");
        _ = write!(guardians, "{number};{mother}\n{number};{row}\n");
        cases.push((number, father, gets_one));
    }
    let header = "Leerlingnummer;Roepnaam;Achternaam;Groep;Leerkracht";
    let names = [
        "voornaam",
        "achternaam",
        "gezag",
        "ontvangt map",
        "huishouden",
        "taal",
        "straat",
        "huisnummer",
        "postcode",
    ];
    let names = [names.as_slice(), &["woonplaats", "geheim adres", "e-mail"]].concat();
    let of = |place| {
        names
            .iter()
            .map(|name| format!("verzorger {place} {name}"))
            .collect::<Vec<_>>()
            .join(";")
    };
    let in_columns = format!("{header};{};{}\n{columns}", of(1), of(2));
    let in_file = [
        format!("{header}\n{pupils}"),
        format!("Leerlingnummer;{}\n{guardians}", names.join(";")),
    ];
    let schools = [
        school(&[("leerlingen.csv", &in_columns), ("school.toml", SETTINGS)]),
        school(&[
            ("leerlingen.csv", &in_file[0]),
            ("verzorgers.csv", &in_file[1]),
            ("school.toml", SETTINGS),
        ]),
    ];
    for folder in schools {
        let editions = [
            "--edition",
            "packs,teacher,year-plan",
            "--part",
            "invitation,agreements",
        ];
        let mut made = render(folder.path(), &editions);
        made.said += &checked_in_every_form(folder.path());
        let without: Vec<String> = cases
            .iter()
            .filter(|it| !it.2)
            .flat_map(|it| it.1.clone())
            .collect();
        made.assert_never(&without);
        let packs = made.packs();
        assert_eq!(packs.len(), 8, "{}", made.said);
        for (number, father, _) in cases.iter().filter(|it| it.2) {
            let his: Vec<_> = packs
                .iter()
                .filter(|(name, _)| name.contains(&father[1]))
                .collect();
            let [(name, pack)] = his.as_slice() else {
                panic!("{} packs of {number}", his.len())
            };
            assert!(name.contains(&format!("/{number} ")), "{name}");
            for word in &father[..4] {
                assert!(
                    pack.pages.iter().any(|it| holds(it, word)),
                    "{word} is not in {name}"
                );
            }
        }
    }
}
