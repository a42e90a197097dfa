//! Characters that nobody sees but that turn a line around, and those that may not stand in a text.

/// The first of the three opening isolates: left-to-right, right-to-left, first strong.
const ISOLATE_FIRST: char = '\u{2066}';
/// The last opening isolate, which Fluent puts before a variable (T6).
const ISOLATE_LAST: char = '\u{2068}';
/// What closes an isolate.
const ISOLATE_END: char = '\u{2069}';

/// The zeros of the decimal digits of other scripts, in order; the nine others follow each.
const OTHER_ZEROS: [u32; 18] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0xFF10,
];

/// The text without isolates, for a title, a file name or a comparison: they draw nothing there, and stay
/// in what is copied.
pub fn plain(text: &str) -> String {
    let is_isolate = |c| (ISOLATE_FIRST..=ISOLATE_END).contains(&c);
    text.split(is_isolate).collect()
}

/// What is wrong with the characters of a text that a locale gives, each fault once.
pub(super) fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !balanced(text) {
        faults.push("een isolatieteken (U+2066–U+2069) heeft geen tegenhanger".to_owned());
    }
    if let Some(digit) = text.chars().find(|&c| is_other_digit(c)) {
        faults.push(format!(
            "het cijfer “{digit}” moet een westers cijfer zijn (0–9)"
        ));
    }
    if let Some(c) = text.chars().find(|&c| is_forbidden(c)) {
        faults.push(format!(
            "het onzichtbare of kapotte teken U+{:04X} hoort niet in een tekst",
            u32::from(c)
        ));
    }
    faults
}

/// Whether there is anything to see.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || c.is_control() || is_invisible(c))
}

/// Whether a letter is written from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
        && c.is_alphabetic()
}

/// Whether any letter of a text is.
pub(super) fn has_right_to_left(text: &str) -> bool {
    // The first of them, U+0590, begins with this byte.
    text.bytes().any(|byte| byte >= 0xd6) && text.chars().any(is_right_to_left)
}

fn balanced(text: &str) -> bool {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            ISOLATE_FIRST..=ISOLATE_LAST => open += 1,
            ISOLATE_END if open == 0 => return false,
            ISOLATE_END => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// Teacher and parent must be able to point at the same number (B4).
fn is_other_digit(c: char) -> bool {
    let code = u32::from(c);
    // Each letter of every language is asked: most stand before the first of these digits.
    let at = OTHER_ZEROS.partition_point(|&zero| zero <= code);
    at > 0 && code - OTHER_ZEROS[at - 1] < 10
}

/// Embeddings and overrides reach past their own text; the replacement character is what a wrong encoding
/// leaves; a private-use character stops the export of the PDF.
fn is_forbidden(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\r')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{FFFD}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t6_plain_text_loses_the_isolates_and_nothing_else() {
        assert_eq!(
            plain("Map van \u{2068}Noor\u{2069}, \u{2067}علي\u{2069}\u{200D}"),
            "Map van Noor, علي\u{200D}"
        );
    }

    #[test]
    fn t6_isolates_must_close() {
        assert_eq!(
            faults("\u{2068}a\u{2069} \u{2067}b\u{2066}c\u{2069}\u{2069}"),
            Vec::<String>::new()
        );
        for text in ["\u{2068}a", "a\u{2069}", "\u{2069}a\u{2068}"] {
            assert!(faults(text)[0].contains("isolatieteken"), "{text:?}");
        }
    }

    #[test]
    fn b4_digits_of_another_script_are_a_fault() {
        for (text, digit) in [("المجموعة ٨", "“٨”"), ("گروه ۸", "“۸”"), ("कक्षा ८", "“८”")]
        {
            assert!(faults(text)[0].contains(digit), "{text}");
        }
        assert_eq!(faults("½ m² 8"), Vec::<String>::new());
    }

    #[test]
    fn broken_and_overriding_characters_are_a_fault() {
        for (text, code) in [
            ("a\u{FFFD}", "U+FFFD"),
            ("a\u{202E}b", "U+202E"),
            ("a\tb", "U+0009"),
            ("\u{F0E0}", "U+F0E0"),
        ] {
            assert!(faults(text)[0].contains(code), "{code}");
        }
    }

    #[test]
    fn a_text_of_spaces_and_marks_is_blank() {
        assert!(is_blank(" \u{00A0}\u{2068}\u{2069}\u{200F}"));
        assert!(!is_blank("·"));
    }
}
