//! What a roster holds, and the rows that it becomes.
//!
//! In come classes, pupils and teachers in the order of the file, out goes a [`Grid`]: teachers come last,
//! so that a pupil's row is made in the end.

use std::collections::HashMap;

use csv::StringRecord;

use super::super::grid::{Grid, GridRow};
use super::{Entry, Link, Refusal, Value, tidy};
use crate::diagnostic::SheetRow;

pub(super) const HEADER: [&str; 7] = [
    "Leerlingnummer",
    "Roepnaam",
    "Tussenvoegsel",
    "Achternaam",
    "Groep",
    "Leerjaar",
    "Leerkracht",
];
/// Bytes in all cells: a few long names that are repeated on every row make a small file large.
const MAX_CELLS: usize = 64 * 1024 * 1024;
/// Teachers named for one class.
const MAX_TEACHERS: usize = 6;

/// What a file holds.
pub(super) struct Roster {
    line: usize,
    pub(super) pupils_line: Option<usize>,
    /// By key.
    pub(super) classes: HashMap<String, Class>,
    pub(super) pupils: Vec<Pupil>,
    pub(super) teachers: Vec<Teacher>,
    /// How many classes the teachers have.
    pub(super) links: usize,
}

pub(super) struct Class {
    name: String,
    grade: String,
}

pub(super) struct Pupil {
    line: usize,
    number: String,
    call_name: String,
    infix: String,
    surname: String,
    grade: String,
    class: Option<Link>,
}

pub(super) struct Teacher {
    name: String,
    links: Vec<Link>,
}

impl Pupil {
    pub(super) fn of(entry: &mut Entry) -> Self {
        // The handbook: a key with `#` is made up and says nothing outside this file.
        let key = Some(entry.key.as_str()).filter(|key| !key.starts_with('#'));
        let key = key.unwrap_or_default().to_owned();
        let first_names = entry.take(Value::FirstNames);
        let first = first_names.split([' ', ',']).next().unwrap_or_default();
        let initials = entry.take(Value::Initials);
        Pupil {
            line: entry.line,
            number: first_filled([&entry.take(Value::Number), &key]),
            call_name: first_filled([&entry.take(Value::CallName), first, &initials]),
            infix: entry.take(Value::Infix),
            surname: entry.take(Value::Surname),
            grade: entry.take(Value::Grade),
            class: entry.links.drain(..).next(),
        }
    }
}

impl Roster {
    pub(super) fn at(line: usize) -> Self {
        Roster {
            line,
            pupils_line: None,
            classes: HashMap::new(),
            pupils: Vec::new(),
            teachers: Vec::new(),
            links: 0,
        }
    }

    /// Of two classes with one key, the first counts.
    pub(super) fn add_class(&mut self, entry: &mut Entry) {
        if entry.key.is_empty() {
            return;
        }
        let class = Class {
            name: entry.take(Value::ClassName),
            grade: entry.take(Value::Grade),
        };
        self.classes.entry(entry.key.clone()).or_insert(class);
    }

    /// Keeps a teacher with the classes that are theirs.
    pub(super) fn add_teacher(&mut self, entry: &mut Entry) {
        let call_name = entry.take(Value::CallName);
        let initials = entry.take(Value::Initials);
        let name = tidy(&format!(
            "{} {} {}",
            first_filled([&call_name, &initials]),
            entry.take(Value::Infix),
            entry.take(Value::Surname)
        ));
        let in_school = entry.roles.have_the_class().unwrap_or(true);
        let links: Vec<Link> = entry
            .links
            .drain(..)
            .filter(|link| link.roles.have_the_class().unwrap_or(in_school))
            .collect();
        self.links += links.len();
        if !name.is_empty() {
            self.teachers.push(Teacher { name, links });
        }
    }

    /// The name of a class, and its own element if it has one. A text that is no key is a name.
    fn class(&self, link: &Link) -> (String, Option<&Class>) {
        let text = tidy(&link.text);
        let key = link.key.as_ref().unwrap_or(&text);
        match self.classes.get(key) {
            Some(class) => (class.name.clone(), Some(class)),
            None if link.key.is_none() => (text, None),
            None => (String::new(), None),
        }
    }

    /// The teachers of each class, by its name: a combination class may come as two classes of one
    /// name, and the teacher stands before both.
    fn teachers(&self) -> HashMap<String, Vec<&str>> {
        let mut teachers: HashMap<String, Vec<&str>> = HashMap::new();
        for teacher in &self.teachers {
            for link in &teacher.links {
                let names = teachers.entry(self.class(link).0).or_default();
                if names.len() < MAX_TEACHERS && !names.contains(&teacher.name.as_str()) {
                    names.push(&teacher.name);
                }
            }
        }
        teachers
    }

    /// A header and a row for each pupil.
    pub(super) fn grid(&self) -> Result<Grid, Refusal> {
        let teachers = self.teachers();
        let header = self.pupils_line.unwrap_or(self.line);
        let mut rows = vec![row(header, HEADER)];
        let mut size = 0;
        for pupil in &self.pupils {
            let (name, class) = pupil
                .class
                .as_ref()
                .map(|link| self.class(link))
                .unwrap_or_default();
            let names = teachers.get(&name).filter(|_| !name.is_empty());
            let cells = [
                &pupil.number,
                &pupil.call_name,
                &pupil.infix,
                &pupil.surname,
                &name,
                grade(pupil, class),
                &names.map(|names| names.join(" en ")).unwrap_or_default(),
            ];
            size += cells.iter().map(|cell| cell.len()).sum::<usize>();
            if size > MAX_CELLS {
                return Err(Refusal::TooLarge);
            }
            rows.push(row(pupil.line, cells.map(String::as_str)));
        }
        Ok(Grid { rows })
    }
}

/// A pupil's year group: the handbook lets the class never overrule it (E4). Without one, or with
/// the `C` of a combination class, it is that of the class, if that is one of group 1 to 8.
fn grade<'r>(pupil: &'r Pupil, class: Option<&'r Class>) -> &'r String {
    let own = &pupil.grade;
    let of_class = class.map(|class| &class.grade);
    let is_told = !own.is_empty() && !own.eq_ignore_ascii_case("c");
    match of_class {
        Some(grade) if !is_told && matches!(grade.as_bytes(), [b'1'..=b'8']) => grade,
        _ => own,
    }
}

fn first_filled<const N: usize>(texts: [&str; N]) -> String {
    let filled = texts.into_iter().find(|text| !text.is_empty());
    filled.unwrap_or_default().to_owned()
}

fn row(line: usize, cells: [&str; 7]) -> GridRow {
    GridRow {
        row: SheetRow(line),
        line,
        cells: StringRecord::from(cells.as_slice()),
    }
}
