//! The invented school itself: classes, families and pupils, before anything is written to a file.
//!
//! A rare thing (two homes, a secret address) comes at a fixed place in a row of families or pupils, not by
//! chance: so it occurs in every school of 28 pupils or more, and at the same rate in every larger one.

use super::dice::Dice;
use super::names::{self, DECK, Origin, STREETS};

/// Most pupils in a class.
const CLASS_SIZE: usize = 25;
/// From so many pupils on, each grade from 3 up has classes of its own.
const OWN_CLASSES_FROM: usize = 104;
/// Lowest pupil number.
const FIRST_NUMBER: usize = 10_001;
/// Letters of a postcode.
const POSTCODE_LETTERS: &[u8; 6] = b"ABCEGH";

/// All of it.
pub struct School {
    /// From low to high.
    pub classes: Vec<Class>,
    /// In no order; pupils point here.
    pub families: Vec<Family>,
    /// By grade; classes point here.
    pub pupils: Vec<Pupil>,
}

/// "groep".
pub struct Class {
    /// `1/2A`.
    pub name: String,
    /// `juf Marieke de Boer`.
    pub teacher: String,
    /// Who joins at advice conversations (C7); empty without grade 8.
    pub second_colleague: String,
    /// `lokaal 5`.
    pub room: String,
    /// Places in [`School::pupils`], in order of surname.
    pub members: Vec<usize>,
}

/// A child.
pub struct Pupil {
    /// "leerlingnummer".
    pub number: usize,
    /// "roepnaam".
    pub given: &'static str,
    /// "tussenvoegsel".
    pub infix: &'static str,
    /// "achternaam"; rarely empty (E5).
    pub surname: &'static str,
    /// Its own year, 1–8.
    pub grade: u8,
    /// How many pupils of its grade come before it.
    pub place_in_grade: usize,
    /// Place in [`School::families`].
    pub family: usize,
}

/// Parents and homes, shared by brothers and sisters.
pub struct Family {
    origin: &'static Origin,
    surname: (&'static str, &'static str),
    /// In how many further grades it has children.
    to_come: u8,
    /// Goes up with each child.
    children: usize,
    /// Those who care for the child.
    pub guardians: Vec<Guardian>,
    /// One, or two after a separation.
    pub homes: Vec<Home>,
    /// "geheim adres" (P2).
    pub is_secret: bool,
    /// Whether the two homes come to school apart.
    pub comes_apart: bool,
}

/// "ouder/verzorger".
pub struct Guardian {
    /// "aanhef".
    pub title: &'static str,
    /// Given name.
    pub given: &'static str,
    /// "tussenvoegsel".
    pub infix: &'static str,
    /// Surname.
    pub surname: &'static str,
    /// "relatie".
    pub relation: &'static str,
    /// "gezag" (C10).
    pub has_custody: bool,
    /// Gets the pack though without custody.
    pub on_request: bool,
    /// Place in [`Family::homes`].
    pub home: usize,
}

/// A "huishouden" and where it is.
pub struct Home {
    /// `Lindelaan`.
    pub street: &'static str,
    /// `12` or `12 A`.
    pub house_number: String,
    /// `3011 AB`.
    pub postcode: String,
    /// As a file has it; may be empty.
    pub language: &'static str,
    /// "tolk": `ja`, `nee`, a language, or nothing.
    pub interpreter: &'static str,
}

/// Thinks up a school of so many pupils.
pub fn invent(pupils: usize, dice: &mut Dice) -> School {
    let mut inventor = Inventor::new(dice);
    for grade in 1..=8 {
        let share = pupils * usize::from(grade) / 8 - pupils * usize::from(grade - 1) / 8;
        for place in 0..share {
            inventor.pupil(grade, place);
        }
    }
    let Inventor {
        families, pupils, ..
    } = inventor;
    School {
        classes: classes(&pupils),
        families,
        pupils,
    }
}

struct Inventor<'d> {
    dice: &'d mut Dice,
    families: Vec<Family>,
    pupils: Vec<Pupil>,
    /// Families that have a child in a grade, by grade.
    waiting: [Vec<usize>; 9],
    /// Next surname of each place in the deck.
    next_surname: [usize; DECK.len()],
    homes: usize,
    /// How many homes with another language than Dutch.
    foreign: usize,
}

impl<'d> Inventor<'d> {
    fn new(dice: &'d mut Dice) -> Self {
        let first = dice.below(100);
        let next_surname = std::array::from_fn(|place| first + place);
        let waiting = Default::default();
        Inventor {
            dice,
            families: Vec::new(),
            pupils: Vec::new(),
            waiting,
            next_surname,
            homes: 0,
            foreign: 0,
        }
    }

    fn pupil(&mut self, grade: u8, place_in_grade: usize) {
        let family = self.waiting[usize::from(grade)]
            .pop()
            .unwrap_or_else(|| self.family());
        let Family {
            origin,
            surname,
            to_come,
            children,
            ..
        } = &mut self.families[family];
        *children += 1;
        if *to_come > 0 && grade <= 6 {
            *to_come -= 1;
            self.waiting[usize::from(grade) + 2].push(family);
        }
        let index = self.pupils.len();
        let (infix, surname) = if index % 120 == 9 { ("", "") } else { *surname };
        let names = if self.dice.percent(50) {
            origin.girls
        } else {
            origin.boys
        };
        self.pupils.push(Pupil {
            number: FIRST_NUMBER + index,
            // The next name of the list: brothers and sisters differ.
            given: names[*children % names.len()],
            infix,
            surname,
            grade,
            place_in_grade,
            family,
        });
    }

    /// A new family; its place.
    fn family(&mut self) -> usize {
        let index = self.families.len();
        let origin = DECK[index % DECK.len()];
        let surname = self.surname(index % DECK.len());
        let other = names::split(self.dice.pick(origin.surnames));
        let mothers = if origin.shares_surname {
            surname
        } else {
            other
        };
        let woman = |dice: &mut Dice, relation, surname| {
            guardian("mevrouw", dice.pick(origin.women), surname, relation)
        };
        let man = |dice: &mut Dice, relation, surname| {
            guardian("meneer", dice.pick(origin.men), surname, relation)
        };
        let dice = &mut *self.dice;
        let mut guardians = match index {
            _ if index % 9 == 4 => vec![woman(dice, "moeder", mothers)],
            _ if index % 30 == 6 => vec![
                woman(dice, "moeder", mothers),
                woman(dice, "moeder", surname),
            ],
            _ if index % 40 == 8 => vec![
                woman(dice, "pleegmoeder", other),
                man(dice, "pleegvader", other),
            ],
            _ if index % 50 == 12 => vec![woman(dice, "oma", surname)],
            _ if index % 60 == 36 => vec![man(dice, "vader", surname), man(dice, "vader", other)],
            _ => vec![woman(dice, "moeder", mothers), man(dice, "vader", surname)],
        };
        let mut homes = vec![self.home(origin)];
        let separated = index % 10 == 3;
        let without_custody = index % 16 == 5 || index % 40 == 11;
        if let [_, second] = guardians.as_mut_slice()
            && (separated || without_custody)
        {
            homes.push(self.home(origin));
            second.home = 1;
            second.has_custody = separated;
            second.on_request = !separated && index % 40 == 11;
        }
        self.families.push(Family {
            origin,
            surname,
            to_come: [2, 0, 0, 1, 0, 0, 1, 0, 0][index % 9],
            children: self.dice.below(24),
            guardians,
            homes,
            is_secret: index % 60 == 10,
            comes_apart: index % 20 == 3,
        });
        index
    }

    /// Round and round the list, so that a small school meets many infixes.
    fn surname(&mut self, place: usize) -> (&'static str, &'static str) {
        let origin = DECK[place];
        let next = &mut self.next_surname[place];
        *next += 1;
        names::split(origin.surnames[*next % origin.surnames.len()])
    }

    /// A home with an address that no other has: who shares one is family.
    fn home(&mut self, origin: &Origin) -> Home {
        let (street, further) = (self.homes % STREETS.len(), self.homes / STREETS.len());
        self.homes += 1;
        let number = 1 + (street * 37 + further * 73) % 180;
        let letters = [street / 6, street % 6].map(|at| char::from(POSTCODE_LETTERS[at]));
        let language = origin.languages[self.homes % origin.languages.len()];
        let is_dutch = matches!(language, "" | "Nederlands");
        self.foreign += usize::from(!is_dutch);
        let interpreter = match self.foreign % 4 {
            0 if !is_dutch && origin.interpreter.is_empty() => "ja",
            0 if !is_dutch => origin.interpreter,
            2 if !is_dutch => "nee",
            _ => "",
        };
        Home {
            street: STREETS[street],
            house_number: if self.dice.percent(8) {
                format!("{number} A")
            } else {
                number.to_string()
            },
            postcode: format!("{} {}{}", 3011 + further / 180, letters[0], letters[1]),
            language,
            interpreter,
        }
    }
}

fn guardian(
    title: &'static str,
    given: &'static str,
    (infix, surname): (&'static str, &'static str),
    relation: &'static str,
) -> Guardian {
    Guardian {
        title,
        given,
        infix,
        surname,
        relation,
        has_custody: true,
        on_request: false,
        home: 0,
    }
}

/// Deals the pupils over classes. Brothers and sisters are two years apart, so never in one class.
fn classes(pupils: &[Pupil]) -> Vec<Class> {
    let groups: &[&[u8]] = if pupils.len() < OWN_CLASSES_FROM {
        &[&[1, 2], &[3, 4], &[5, 6], &[7, 8]]
    } else {
        &[&[1, 2], &[3], &[4], &[5], &[6], &[7], &[8]]
    };
    let mut classes = Vec::new();
    for grades in groups {
        let of_group = |pupil: &Pupil| grades.contains(&pupil.grade);
        let members: Vec<usize> = (0..pupils.len())
            .filter(|&at| of_group(&pupils[at]))
            .collect();
        let count = members.len().div_ceil(CLASS_SIZE);
        for place in 0..count {
            let mut own: Vec<usize> = members.iter().copied().skip(place).step_by(count).collect();
            own.sort_by_key(|&at| (pupils[at].surname, pupils[at].given, at));
            let years: Vec<String> = grades.iter().map(u8::to_string).collect();
            classes.push(Class {
                name: format!("{}{}", years.join("/"), letters(place)),
                teacher: names::teacher(classes.len()),
                second_colleague: String::new(),
                room: format!("lokaal {}", classes.len() + 1),
                members: own,
            });
        }
    }
    let mut colleagues = classes.len();
    for class in &mut classes {
        if class.members.iter().any(|&at| pupils[at].grade == 8) {
            // A colleague without a class: never in two rooms at once.
            class.second_colleague = names::teacher(colleagues);
            colleagues += 1;
        }
    }
    classes
}

/// A, B … Z, AA, AB … as a spreadsheet counts.
fn letters(place: usize) -> String {
    let last = char::from(b'A' + (place % 26) as u8);
    match place / 26 {
        0 => last.to_string(),
        rest => format!("{}{last}", letters(rest - 1)),
    }
}
