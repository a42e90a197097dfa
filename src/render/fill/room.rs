//! How much room words take, estimated from the number of their letters: the estimates of `templates/lib/fit.typ`,
//! for what is decided before a template is filled. Both must give the same. Lengths are millimetres.
//!
//! The modules below share out the paper of one part each, by these estimates.

pub mod agenda;
pub mod agreements;
pub mod letter;

/// Millimetres of a point.
pub const POINT: f64 = 25.4 / 72.0;

// The page and the sizes of `templates/lib/theme.typ`; letters in points.

/// Width of a page between its margins.
pub const CONTENT_WIDTH: f64 = 170.0;
/// Height of a page between its margins.
pub const CONTENT_HEIGHT: f64 = 259.0;
const GAP: f64 = 4.0;
const LARGE_GAP: f64 = 7.0;
const INSET: f64 = 2.6;
const TITLE_SIZE: f64 = 22.0;
const BODY_SIZE: f64 = 12.0;
const LABEL_SIZE: f64 = 10.5;
const SECOND_SIZE: f64 = 10.0;
const SMALL_SIZE: f64 = 9.0;

/// Letters of other scripts are two bytes or three; those of the Latin script with marks are few in a text.
const LATIN_BYTES: f64 = 1.4;
/// How much wider bold letters are.
const BOLD: f64 = 1.13;
/// Between the lines of a paragraph, in em.
const LEADING: f64 = 0.55;

/// Width on one line and height of a row, in em.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ems {
    width: f64,
    height: f64,
}

/// What words are set in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// Size of the letters in points.
    pub size: f64,
    /// Whether they are bold.
    pub bold: bool,
}

impl Type {
    /// Letters of a size in points.
    pub const fn plain(size: f64) -> Self {
        Type { size, bold: false }
    }

    /// Bold letters of a size in points.
    pub const fn bold(size: f64) -> Self {
        Type { size, bold: true }
    }

    fn em(self) -> f64 {
        self.size * POINT
    }

    /// Width of words on one line.
    pub fn wide(self, words: &str) -> f64 {
        self.length(ems(words))
    }

    fn length(self, ems: Ems) -> f64 {
        ems.width * self.em() * if self.bold { BOLD } else { 1.0 }
    }

    /// Rows that words take in a width: words do not break, so each row loses more than half a word.
    pub fn rows(self, words: &str, width: f64) -> f64 {
        self.rows_of(ems(words), width)
    }

    fn rows_of(self, ems: Ems, width: f64) -> f64 {
        let length = self.length(ems);
        if length <= width * 0.99 {
            1.0
        } else {
            (length / (width - 1.9 * self.em())).ceil()
        }
    }

    /// Height of words in a width: from the top of a capital to the last base line.
    pub fn tall(self, words: &str, width: f64) -> f64 {
        self.tall_with(words, width, LEADING)
    }

    /// As [`Type::tall`], with another distance between the lines, in em.
    pub fn tall_with(self, words: &str, width: f64, leading: f64) -> f64 {
        let ems = ems(words);
        let more = self.rows_of(ems, width) - 1.0;
        self.em() * (ems.height + more * (ems.height + leading))
    }
}

/// Whether a name and a class are too long for one line of a foot: `who-width` in `templates/parts/foot.typ`.
pub fn is_long_foot(who: &str) -> bool {
    Type::plain(SMALL_SIZE).wide(who) >= 94.0
}

/// Isolates round a value take no room.
fn takes_room(letter: &char) -> bool {
    !matches!(letter, '\u{2068}' | '\u{2069}')
}

/// The same for every size. Bytes are near enough for letters of the Latin script.
fn ems(words: &str) -> Ems {
    let letters = words.chars().filter(takes_room);
    let (mut bytes, mut count) = (0u32, 0u32);
    for letter in letters.clone() {
        bytes += letter.len_utf8() as u32;
        count += 1;
    }
    let (bytes, count) = (f64::from(bytes), f64::from(count));
    let foreign = if bytes > LATIN_BYTES * count {
        letters.clone().find(|letter| is_foreign(*letter))
    } else {
        None
    };
    match foreign.map(script) {
        None => Ems {
            width: bytes * 0.47,
            height: 0.73,
        },
        Some(Ems { width, height }) => Ems {
            width: count * width,
            height,
        },
    }
}

fn is_foreign(letter: char) -> bool {
    letter > '\u{36f}' && !('\u{1e00}'..='\u{2d7f}').contains(&letter)
}

/// Mean width of a letter (spaces included) and height of a capital of the script of a letter that is not Latin, by
/// where it stands among all letters.
fn script(letter: char) -> Ems {
    let (width, height) = match letter {
        ..'\u{530}' => (0.55, 0.73),
        '\u{530}'..'\u{900}' | '\u{fb00}'.. => (0.47, 0.8),
        '\u{900}'..'\u{2e80}' => (0.72, 0.76),
        '\u{2e80}'..'\u{fb00}' => (1.02, 0.78),
    };
    Ems { width, height }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_line_are_as_high_as_a_capital_and_each_further_row_adds_its_leading() {
        let type_of = Type::plain(10.0);
        let em = 10.0 * POINT;
        assert_eq!(type_of.tall("kort", 100.0), 0.73 * em);
        let long = "woord ".repeat(20);
        let rows = type_of.rows(&long, 60.0);
        assert_eq!(rows, ((120.0 * 0.47 * em) / (60.0 - 1.9 * em)).ceil());
        let tall = type_of.tall(&long, 60.0);
        assert!((tall - em * (0.73 + (rows - 1.0) * 1.28)).abs() < 1e-9);
    }

    #[test]
    fn the_page_and_its_sizes_are_those_of_the_theme() {
        let theme = include_str!("../../../templates/lib/theme.typ");
        let sizes = [
            ("title-size", TITLE_SIZE, "pt"),
            ("body-size", BODY_SIZE, "pt"),
            ("label-size", LABEL_SIZE, "pt"),
            ("second-size", SECOND_SIZE, "pt"),
            ("small-size", SMALL_SIZE, "pt"),
            ("gap", GAP, "mm"),
            ("gap-large", LARGE_GAP, "mm"),
            ("inset", INSET, "mm"),
        ];
        for (name, value, unit) in sizes {
            let line = format!("#let {name} = {value}{unit}\n");
            assert!(theme.contains(&line), "{line}");
        }
        assert!(theme.contains("margin = (top: 17mm, bottom: 21mm, left: 20mm, right: 20mm)"));
        assert_eq!(CONTENT_HEIGHT, 297.0 - 17.0 - 21.0);
        assert_eq!(CONTENT_WIDTH, 210.0 - 20.0 - 20.0);
    }

    /// Papers for the teacher are still estimated by the templates themselves.
    #[test]
    fn the_estimates_are_those_of_the_templates() {
        let fit = include_str!("../../../templates/lib/fit.typ");
        let scripts = [
            ("latin", ems("a")),
            ("cyrillic", ems("г")),
            ("arabic", ems("س")),
            ("ethiopic", ems("ሰ")),
            ("han", ems("你")),
        ];
        for (script, Ems { width, height }) in scripts {
            let line = format!("#let {script} = (width: {width}, height: {height})\n");
            assert!(fit.contains(&line), "{line}");
        }
        assert!(fit.contains(&format!("#let latin-bytes = {LATIN_BYTES}\n")));
        assert!(fit.contains(&format!("if bold {{ {BOLD} }} else {{ 1 }}")));
        assert!(fit.contains(&format!("leading: {LEADING})")));
        assert!(fit.contains("<= width * 0.99 {") && fit.contains("width - 1.9 * size"));
    }

    #[test]
    fn each_script_has_its_width_and_isolates_have_none() {
        let wide = |words| ems(words).width;
        assert_eq!(wide("abc"), 3.0 * 0.47);
        assert_eq!(wide("\u{2068}abc\u{2069}"), wide("abc"));
        assert_eq!(wide("где"), 3.0 * 0.55);
        assert_eq!(wide("سلام"), 4.0 * 0.47);
        assert_eq!(wide("ሰላም"), 3.0 * 0.72);
        assert_eq!(wide("你好"), 2.0 * 1.02);
        assert_eq!(ems("ﷲ").height, 0.8);
    }
}
