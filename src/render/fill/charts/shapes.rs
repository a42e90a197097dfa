//! Shapes as SVG and short words as rows: the drawing of one pupil, in millimetres from its top left.
//!
//! The program says where, the template says how it looks: colours, dashes and the outlines of marks are names here
//! (`&c2;` is the colour of the third subject), which `looks` in `templates/lib/chart.typ` gives a meaning as entities
//! of XML.

use std::fmt::Write;

use super::super::room::POINT;
use crate::render::payload::{WordRow, Words};

/// A length as it stands in a drawing: hundredths of a millimetre cannot be seen.
pub fn rounded(length: f64) -> f64 {
    (length * 100.0).round() / 100.0
}

/// A place in millimetres.
pub type Place = (f64, f64);

/// The data of a path.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path(String);

impl Path {
    /// A line through places.
    pub fn through(places: &[Place]) -> Self {
        let mut path = Path::default();
        for (at, place) in places.iter().enumerate() {
            path.reach(*place, at == 0);
        }
        path
    }

    /// A figure with these corners.
    pub fn closed(corners: &[Place]) -> Self {
        let mut path = Path::through(corners);
        path.0.push('z');
        path
    }

    /// Goes on to a place, or begins anew there.
    pub fn reach(&mut self, (x, y): Place, anew: bool) {
        self.0.push(if anew { 'M' } else { 'L' });
        push(&mut self.0, x);
        self.0.push(' ');
        push(&mut self.0, y);
    }

    /// The outline that a name stands for, round a place.
    fn stamp(&mut self, place: Place, outline: &str, mark: usize) {
        self.reach(place, true);
        self.0.push('&');
        self.0.push_str(outline);
        push_whole(&mut self.0, mark as u32);
        self.0.push(';');
    }
}

/// A number with two decimals at most, without those that tell nothing.
fn push(text: &mut String, number: f64) {
    let hundredths = (number * 100.0).round();
    if hundredths < 0.0 {
        text.push('-');
    }
    // A drawing is smaller than a page.
    let hundredths = hundredths.abs() as u32;
    let (whole, part) = (hundredths / 100, hundredths % 100);
    if whole > 0 || part == 0 {
        push_whole(text, whole);
    }
    if part > 0 {
        text.push('.');
        push_digit(text, part / 10);
        if part % 10 > 0 {
            push_digit(text, part % 10);
        }
    }
}

fn push_whole(text: &mut String, number: u32) {
    if number >= 10 {
        push_whole(text, number / 10);
    }
    push_digit(text, number % 10);
}

fn push_digit(text: &mut String, digit: u32) {
    text.extend(char::from_digit(digit, 10));
}

/// A place of a mark, and whether it stands open: a test of another level (L2).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stamp {
    /// Its middle.
    pub place: Place,
    /// Whether it stands open.
    pub open: bool,
}

/// How large a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// A mark of an earlier moment.
    Earlier,
    /// The newest of its subject.
    Newest,
}

impl Size {
    /// Names of the outlines of a mark: the rim, the mark, and the hole of an open one.
    fn outlines(self, open: bool) -> [&'static str; 3] {
        match (self, open) {
            (Size::Earlier, false) => ["r", "m", ""],
            (Size::Earlier, true) => ["ro", "mo", "h"],
            (Size::Newest, false) => ["R", "M", ""],
            (Size::Newest, true) => ["RO", "MO", "H"],
        }
    }
}

/// The shapes of a drawing, from back to front.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shapes(String);

impl Shapes {
    /// A filled path.
    pub fn filled(&mut self, colour: &str, Path(data): &Path) {
        if !data.is_empty() {
            _ = write!(self.0, "<path fill='{colour}' d='{data}'/>");
        }
    }

    /// A line; `dash` is the name of its dashes.
    pub fn stroked(&mut self, colour: &str, thickness: f64, dash: &str, Path(data): &Path) {
        if data.is_empty() {
            return;
        }
        _ = write!(
            self.0,
            "<path fill='none' stroke-linejoin='round' stroke='{colour}' stroke-width='{}'",
            rounded(thickness)
        );
        if !dash.is_empty() {
            _ = write!(self.0, " stroke-dasharray='{dash}'");
        }
        _ = write!(self.0, " d='{data}'/>");
    }

    /// White under the path of a subject, so that crossings stay clear.
    pub fn under_trail(&mut self, thickness: f64, data: &Path) {
        self.stroked("#fff", thickness + 0.5, "", data);
    }

    /// The path of a subject.
    pub fn trail(&mut self, mark: usize, thickness: f64, data: &Path) {
        self.stroked(&colour(mark), thickness, &format!("&d{mark};"), data);
    }

    /// Marks of subjects, each on a white rim that keeps crossing paths apart: first all rims, at last the holes of
    /// open ones.
    pub fn stamps(&mut self, subjects: &[(usize, &[Stamp])], size: Size) {
        let (mut rims, mut holes) = (Path::default(), Path::default());
        let mut bodies = Vec::with_capacity(subjects.len());
        for (mark, stamps) in subjects {
            let mut body = Path::default();
            for Stamp { place, open } in *stamps {
                let [rim, outline, hole] = size.outlines(*open);
                rims.stamp(*place, rim, *mark);
                body.stamp(*place, outline, *mark);
                if *open {
                    holes.stamp(*place, hole, *mark);
                }
            }
            bodies.push((mark, body));
        }
        self.filled("#fff", &rims);
        for (mark, body) in bodies {
            self.filled(&colour(*mark), &body);
        }
        self.filled("#fff", &holes);
    }

    /// The frame of a tag, with the mark of its subject where there are several.
    pub fn tag(&mut self, mark: usize, (x, y): Place, (width, height): Place, sign: Option<Place>) {
        let [x, y, width, height] = [x, y, width, height].map(rounded);
        _ = write!(
            self.0,
            "<rect x='{x}' y='{y}' width='{width}' height='{height}' rx='1' fill='#fff' stroke-width='.21' \
             stroke='&c{mark};'/>"
        );
        if let Some(place) = sign {
            let mut body = Path::default();
            body.stamp(place, "t", mark);
            self.filled(&colour(mark), &body);
        }
    }

    /// The elements of an SVG.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// The name of the colour of a subject.
pub fn colour(mark: usize) -> String {
    format!("&c{mark};")
}

/// Height of a tag's or a row's letters is that of a capital: levels, bands and numbers have no others.
const DIGIT: f64 = 0.572;

/// Width in mm of a level, a band or a number: those of the letters of the font.
pub fn short(word: &str, size: f64, bold: bool) -> f64 {
    let ems: f64 = word.chars().map(|it| letter(it, bold)).sum();
    ems * size * POINT
}

/// Width of a letter in em. Digits, `<` and `>` are of one width.
fn letter(letter: char, bold: bool) -> f64 {
    let (regular, heavy) = match letter {
        'M' => (0.907, 0.943),
        'E' => (0.556, 0.56),
        'B' => (0.65, 0.665),
        'D' => (0.73, 0.732),
        'L' => (0.524, 0.559),
        'I' => (0.339, 0.389),
        'V' => (0.6, 0.65),
        'A' => (0.639, 0.692),
        'C' => (0.632, 0.642),
        ' ' => (0.26, 0.26),
        ',' => (0.268, 0.285),
        '.' => (0.268, 0.281),
        '/' => (0.372, 0.415),
        '-' => (0.322, 0.32),
        '–' => (0.5, 0.5),
        _ => (DIGIT, DIGIT),
    };
    if bold { heavy } else { regular }
}

/// A word of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Where it begins.
    pub left: f64,
    /// The word.
    pub word: String,
}

impl Word {
    /// A word round its middle.
    pub fn centred(middle: f64, word: &str, size: f64, bold: bool) -> Self {
        Word {
            left: middle - short(word, size, bold) / 2.0,
            word: word.to_owned(),
        }
    }
}

/// Sets short words of one size as one paragraph: a pen goes from word to word.
#[derive(Debug)]
pub struct Pen {
    at: f64,
    words: Words,
}

impl Pen {
    /// A pen for words of a size in points.
    pub fn new(size: f64) -> Self {
        Pen {
            at: 0.0,
            words: Words {
                size,
                rows: Vec::new(),
            },
        }
    }

    /// The size of its words in points.
    pub fn size(&self) -> f64 {
        self.words.size
    }

    /// Sets words on one line, whose middle is at a height.
    pub fn row(&mut self, middle: f64, bold: bool, row: impl IntoIterator<Item = Word>) {
        let size = self.words.size;
        let words = row.into_iter().map(|Word { left, word }| {
            let gap = rounded(left - self.at);
            self.at += gap + short(&word, size, bold);
            (gap, word)
        });
        let words: Vec<(f64, String)> = words.collect();
        if !words.is_empty() {
            self.words.rows.push(WordRow {
                y: rounded(middle),
                bold,
                words,
            });
        }
    }

    /// What it has set.
    pub fn into_words(self) -> Words {
        self.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_two_decimals_at_most_and_no_idle_zeros() {
        let text = |number| {
            let mut text = String::new();
            push(&mut text, number);
            text
        };
        let numbers = [0.0, -0.001, 0.05, -12.5, 170.0, 99.999, 7.24159].map(text);
        assert_eq!(numbers, ["0", "0", ".05", "-12.5", "170", "100", "7.24"]);
    }

    #[test]
    fn l2_an_open_mark_has_a_hole_above_all_marks_and_every_mark_a_rim_below() {
        let stamp = |x, open| Stamp {
            place: (x, 2.0),
            open,
        };
        let (one, other) = ([stamp(1.0, true)], [stamp(3.0, false)]);
        let mut shapes = Shapes::default();
        shapes.stamps(&[(0, &one), (7, &other)], Size::Newest);
        assert_eq!(
            shapes.into_text(),
            "<path fill='#fff' d='M1 2&RO0;M3 2&R7;'/><path fill='&c0;' d='M1 2&MO0;'/>\
             <path fill='&c7;' d='M3 2&M7;'/><path fill='#fff' d='M1 2&H0;'/>"
        );
    }

    #[test]
    fn the_pen_goes_on_from_where_a_word_ends_also_to_a_row_before() {
        let mut pen = Pen::new(10.0);
        let word = |left, word: &str| Word {
            left,
            word: word.to_owned(),
        };
        pen.row(4.0, false, [word(20.0, "M5"), word(30.0, "E5")]);
        pen.row(9.0, true, [word(20.0, "III")]);
        pen.row(12.0, true, []);
        let words = pen.into_words();
        let gaps: Vec<f64> = { words.rows.iter() }
            .flat_map(|row| row.words.iter().map(|(gap, _)| *gap))
            .collect();
        let m5 = short("M5", 10.0, false);
        let second = rounded(10.0 - m5);
        let end = 20.0 + m5 + second + short("E5", 10.0, false);
        assert_eq!(gaps, [20.0, second, rounded(20.0 - end)]);
        assert_eq!(words.rows.len(), 2);
    }
}
