//! File names that are safe on Windows and Linux, and different from each other.

use std::collections::HashSet;

use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization;

use crate::domain::{ClassName, Household, LangTag, Name, Pupil, Settings};

/// Longest name without its ending, in UTF-16 units: Windows has 260 for a whole path.
const MOST: usize = 120;

/// The same in bytes: Linux and macOS have 255 for a name with its ending, and a letter of many scripts is three.
const MOST_BYTES: usize = 240;

/// What may stand behind the name of a class: ` selectie tafel 12 vellen`.
const ROOM: usize = 40;

/// Names that Windows keeps for devices.
const RESERVED: &[&str] = &[
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "conin$",
    "conout$",
];

/// The names given so far, folded: `Noor.pdf` and `NOOR.pdf` are one file on Windows. Of each the half of a digest: the
/// paths of a hundred thousand packs take more.
#[derive(Default)]
pub struct Names {
    taken: HashSet<[u8; 16]>,
}

impl Names {
    /// Takes a name, unless it was taken before.
    fn take(&mut self, name: &str) -> bool {
        let digest = Sha256::digest(folded(name));
        let half = digest.first_chunk().expect("twice as long");
        self.taken.insert(*half)
    }

    /// What the files of a class are called: short enough to say more behind it.
    pub fn of_class(&mut self, class: &ClassName) -> String {
        let stem = safe(&class.0.as_str().replace('/', "-"), "zonder groep");
        let stem = shortened(&stem, MOST - ROOM, MOST_BYTES - ROOM).to_owned();
        let mut name = stem.clone();
        let mut again = 2;
        while !self.take(&name) {
            name = format!("{stem} ({again})");
            again += 1;
        }
        name
    }

    /// The path of a pack below the output folder, with `/` between folders.
    pub fn path(
        &mut self,
        pupil: &Pupil,
        household: &Household,
        language: &LangTag,
        settings: &Settings,
    ) -> String {
        let class = safe(&pupil.class.0.as_str().replace('/', "-"), "zonder groep");
        let filled = settings
            .file_name
            .replace("{lang}", &language.0)
            .replace(
                "{household}",
                &household_name(pupil, household).unwrap_or("thuis".to_owned()),
            )
            .replace("{name}", &pupil.name.to_string())
            .replace("{number}", &pupil.number.0);
        self.below(&format!("packs/{class}"), &filled)
    }

    /// The path of a PDF with this name in this folder.
    pub fn below(&mut self, folder: &str, name: &str) -> String {
        let stem = safe(name, "map");
        let mut path = format!("{folder}/{stem}.pdf");
        let mut again = 2;
        while !self.take(&path) {
            path = format!("{folder}/{stem} ({again}).pdf");
            again += 1;
        }
        path
    }
}

/// How a household is told apart: by the surnames of those who get the letter, with their given names when another
/// household of the pupil has the same; nothing when the file has none.
pub fn household_name(pupil: &Pupil, household: &Household) -> Option<String> {
    let surnames = names(household, &Name::formal_surname)?;
    let others = pupil
        .households
        .iter()
        .filter(|it| !std::ptr::eq(*it, household));
    let mut others = others.filter(|it| it.receives_pack());
    if others.any(|it| names(it, &Name::formal_surname).as_ref() == Some(&surnames)) {
        names(household, &|name| name.to_string())
    } else {
        Some(surnames)
    }
}

fn names(household: &Household, of: &dyn Fn(&Name) -> String) -> Option<String> {
    let mut names: Vec<String> = household
        .recipients()
        .map(|guardian| of(&guardian.name))
        .filter(|name| !name.is_empty())
        .collect();
    names.dedup();
    (!names.is_empty()).then(|| names.join(" en "))
}

/// A name that every file system takes and that is shown as it is: composed, without control, direction or
/// path characters, not ending in a dot or space, no device name, not too long.
pub fn safe(text: &str, otherwise: &str) -> String {
    let shown = |c| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => Some('-'),
        c if c.is_whitespace() => Some(' '),
        c => Some(c).filter(|&c| !c.is_control() && !is_invisible(c)),
    };
    let kept: String = if text.is_ascii() {
        text.chars().filter_map(shown).collect()
    } else {
        text.nfc().filter_map(shown).collect()
    };
    let single = kept
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let trimmed = shortened(single.trim_matches(['.', ' ']), MOST, MOST_BYTES);
    let device = trimmed
        .split('.')
        .next()
        .unwrap_or_default()
        .trim()
        .to_lowercase();
    match trimmed {
        "" => otherwise.to_owned(),
        name if RESERVED.contains(&device.as_str()) => format!("_{name}"),
        name => name.to_owned(),
    }
}

/// Characters that show nothing or turn text around: zero widths, direction marks, joiners, tags.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// At most so many UTF-16 units and bytes, cut between characters.
fn shortened(text: &str, most: usize, most_bytes: usize) -> &str {
    let mut units = 0;
    for (at, c) in text.char_indices() {
        units += c.len_utf16();
        if units > most || at + c.len_utf8() > most_bytes {
            return text[..at].trim_end_matches(['.', ' ']);
        }
    }
    text
}

/// What a file system without capitals makes of a name.
fn folded(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.to_uppercase().to_lowercase().nfc().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_cannot_leave_its_folder_or_take_a_device() {
        assert_eq!(safe("../../etc/passwd", "x"), "-..-etc-passwd");
        assert_eq!(safe("..", "x"), "x");
        assert_eq!(safe("con", "x"), "_con");
        assert_eq!(safe("NUL.txt", "x"), "_NUL.txt");
        assert_eq!(safe("C:\\temp", "x"), "C--temp");
        assert_eq!(safe("Noor\u{202e}fdp.exe", "x"), "Noorfdp.exe");
        assert_eq!(safe("  Noor . ", "x"), "Noor");
    }

    #[test]
    fn names_are_composed_and_keep_their_letters() {
        assert_eq!(safe("Ste\u{301}phanie Yağmur", "x"), "Stéphanie Yağmur");
    }

    #[test]
    fn a_name_in_any_script_fits_a_file_system() {
        let name = safe(&"ሰላም".repeat(60), "x");
        assert!(
            name.len() <= MOST_BYTES && name.len() > MOST_BYTES - 4,
            "{}",
            name.len()
        );
        assert_eq!(safe(&"x".repeat(300), "x").len(), MOST);
    }

    proptest! {
        #[test]
        fn any_name_becomes_a_safe_one(text in any::<String>()) {
            let name = safe(&text, "map");
            prop_assert!(!name.is_empty());
            prop_assert!(!name.contains(['/', '\\', ':', '\0', '\n']));
            prop_assert!(!name.ends_with(['.', ' ']) && !name.starts_with(' '));
            prop_assert!(name != "." && name != "..");
            prop_assert!(name.encode_utf16().count() <= MOST + 1);
            prop_assert!(name.len() <= MOST_BYTES + 1);
        }
    }
}
