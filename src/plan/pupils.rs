//! The pupils of a checked school, for all who make something of them.
//!
//! In comes the school, out go its pupils one by one. Of a very large one they wait packed, a few together, and one
//! who is asked for is opened: packs are made in the same memory for four hundred pupils and for a hundred thousand.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::ops::Deref;
use std::sync::Arc;

use chrono::NaiveDate;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::check::Checked;
use crate::diagnostic::{FileName, RowPlace};
use crate::domain::{Outcome, Pupil, School, TestResult, written};
use crate::packed::{Packed, Packer};

/// All pupils, in the order of the file.
#[derive(Debug)]
pub struct Pupils {
    kept: Kept,
    /// Rows that could not become a pupil at all, by the code of their error.
    pub lost: Vec<&'static str>,
}

#[derive(Debug)]
enum Kept {
    There(Vec<Pupil>),
    Waiting(Waiting),
}

/// Pupils who are packed.
#[derive(Debug, Default)]
struct Waiting {
    count: usize,
    bunches: Vec<Packed<Vec<Written>>>,
    told: Told,
}

/// What many pupils share, and what they have written down is a place in it.
#[derive(Debug, Default)]
struct Told {
    outcomes: Vec<Arc<Outcome>>,
    codes: Vec<&'static str>,
}

/// A pupil as written down.
#[derive(Serialize, Deserialize)]
struct Written {
    pupil: Pupil,
    results: Vec<WrittenResult>,
    blocked: Option<usize>,
}

#[derive(Serialize, Deserialize)]
struct WrittenResult {
    outcome: usize,
    #[serde(with = "written::day")]
    date: Option<NaiveDate>,
    place: Option<Step>,
}

/// The file of a row, and how many rows and lines it is further than the row before: in a table of results mostly one.
type Step = (FileName, u32, u32);

impl Pupils {
    /// So many pupils take too little memory to pack them.
    const MOST_THERE: usize = 10_000;
    /// So many are packed together: to open one, all are.
    const BUNCH: usize = 8;

    /// Those of a school.
    pub fn of(school: Checked<School>) -> Self {
        let School { pupils, lost } = school.into_inner();
        Pupils {
            kept: Kept::There(pupils),
            lost,
        }
    }

    /// Packs those of a very large school, before packs are made of them.
    pub fn settle(&mut self) {
        if self.len() > Self::MOST_THERE {
            self.pack();
        }
    }

    /// Packs them, however many there are.
    pub fn pack(&mut self) {
        let waiting = Kept::Waiting(Waiting::default());
        self.kept = match std::mem::replace(&mut self.kept, waiting) {
            Kept::There(pupils) => Kept::Waiting(Waiting::of(pupils)),
            packed => packed,
        };
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        match &self.kept {
            Kept::There(pupils) => pupils.len(),
            Kept::Waiting(waiting) => waiting.count,
        }
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Lent<'_>> {
        let lender = Lender::of(self);
        (0..self.len()).map(move |at| lender.lend(at))
    }
}

impl Waiting {
    fn of(pupils: Vec<Pupil>) -> Self {
        let count = pupils.len();
        let (told, places) = Told::by(&pupils);
        let bunches = pupils.into_par_iter().chunks(Pupils::BUNCH);
        let bunches = bunches.map_init(Packer::default, |packer, bunch| {
            let written = bunch.into_iter().map(|pupil| places.written(pupil));
            Packed::of(&written.collect::<Vec<Written>>(), packer)
        });
        Waiting {
            count,
            bunches: bunches.collect(),
            told,
        }
    }

    fn open(&self, bunch: usize) -> Arc<[Pupil]> {
        let written = self.bunches[bunch].open();
        written.into_iter().map(|it| self.told.pupil(it)).collect()
    }
}

/// Places of what many pupils share.
struct Places {
    /// By where it stands in memory.
    outcomes: FxHashMap<usize, usize>,
    codes: FxHashMap<&'static str, usize>,
}

impl Told {
    /// What these pupils share.
    fn by(pupils: &[Pupil]) -> (Self, Places) {
        let mut told = Told::default();
        let (mut outcomes, mut codes) = (FxHashMap::default(), FxHashMap::default());
        for pupil in pupils {
            for result in &pupil.results {
                outcomes.entry(address(result)).or_insert_with(|| {
                    told.outcomes.push(Arc::clone(&result.outcome));
                    told.outcomes.len() - 1
                });
            }
            if let Some(code) = pupil.blocked {
                codes.entry(code).or_insert_with(|| {
                    told.codes.push(code);
                    told.codes.len() - 1
                });
            }
        }
        (told, Places { outcomes, codes })
    }

    fn pupil(&self, written: Written) -> Pupil {
        let mut before = (0u32, 0u32);
        let results = written.results.into_iter().map(|it| TestResult {
            outcome: Arc::clone(&self.outcomes[it.outcome]),
            date: it.date,
            place: it.place.map(|(file, rows, lines)| {
                before = (before.0.wrapping_add(rows), before.1.wrapping_add(lines));
                RowPlace::new(file, Some(before.0), before.1)
            }),
        });
        Pupil {
            results: results.collect(),
            blocked: written.blocked.map(|at| self.codes[at]),
            ..written.pupil
        }
    }
}

fn address(result: &TestResult) -> usize {
    Arc::as_ptr(&result.outcome).addr()
}

impl Places {
    fn written(&self, pupil: Pupil) -> Written {
        let mut before = (0u32, 0u32);
        let results = pupil.results.iter().map(|it| WrittenResult {
            outcome: self.outcomes[&address(it)],
            date: it.date,
            place: it.place.map(|place| {
                let (file, row, line) = place.numbers();
                let step = (row.wrapping_sub(before.0), line.wrapping_sub(before.1));
                before = (row, line);
                (file, step.0, step.1)
            }),
        });
        Written {
            results: results.collect(),
            blocked: pupil.blocked.map(|code| self.codes[code]),
            pupil,
        }
    }
}

/// Lends pupils. Who is asked for again, or lives beside one who was, is still open.
#[derive(Debug)]
pub struct Lender<'a> {
    pupils: &'a Pupils,
    open: RefCell<VecDeque<(usize, Arc<[Pupil]>)>>,
}

impl<'a> Lender<'a> {
    /// So many bunches stay open: a class, and brothers and sisters.
    const MOST_OPEN: usize = 16;

    /// Of these pupils.
    pub fn of(pupils: &'a Pupils) -> Self {
        Lender {
            pupils,
            open: RefCell::default(),
        }
    }

    /// A pupil, by the place in the file.
    pub fn lend(&self, at: usize) -> Lent<'a> {
        match &self.pupils.kept {
            Kept::There(pupils) => Lent::There(&pupils[at]),
            Kept::Waiting(waiting) => {
                let (bunch, at) = (at / Pupils::BUNCH, at % Pupils::BUNCH);
                Lent::Opened(self.bunch(waiting, bunch), at)
            }
        }
    }

    fn bunch(&self, waiting: &Waiting, wanted: usize) -> Arc<[Pupil]> {
        let mut open = self.open.borrow_mut();
        if let Some((_, pupils)) = open.iter().find(|(bunch, _)| *bunch == wanted) {
            return Arc::clone(pupils);
        }
        let pupils = waiting.open(wanted);
        open.truncate(Self::MOST_OPEN - 1);
        open.push_front((wanted, Arc::clone(&pupils)));
        pupils
    }
}

/// A pupil of a [`Pupils`].
#[derive(Clone, Debug)]
pub enum Lent<'a> {
    /// Who was not packed.
    There(&'a Pupil),
    /// Who was, and those who were opened with them: which of them.
    Opened(Arc<[Pupil]>, usize),
}

impl Deref for Lent<'_> {
    type Target = Pupil;

    fn deref(&self) -> &Pupil {
        match self {
            Lent::There(pupil) => pupil,
            Lent::Opened(pupils, at) => &pupils[*at],
        }
    }
}
