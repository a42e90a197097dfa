//! Plain values → pieces of HTML that mean just that value, whatever is in it.

use std::fmt::{self, Display, Formatter, Write as _};

use crate::diagnostic::{Messages, plain};

/// A text in HTML, also between quotes of an attribute. Without direction marks: they could turn the page around.
pub struct Text<'a>(pub &'a str);

impl Display for Text<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for c in plain(self.0).chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// A name or value from a file: its direction of writing stays inside it.
pub struct Value<'a>(pub &'a str);

impl Display for Value<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "<bdi>{}</bdi>", Text(self.0))
    }
}

/// A sentence of ours: what stands between backticks is a command.
pub struct Sentence<'a>(pub &'a str);

impl Display for Sentence<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let pieces: Vec<&str> = self.0.split('`').collect();
        let whole = pieces.len() % 2 == 1;
        for (at, piece) in pieces.iter().enumerate() {
            match (at % 2 == 1, whole) {
                (true, true) => write!(f, "<code>{}</code>", Text(piece))?,
                (true, false) => write!(f, "`{}", Text(piece))?,
                (false, false) if at > 0 => write!(f, "`{}", Text(piece))?,
                (false, _) => write!(f, "{}", Text(piece))?,
            }
        }
        Ok(())
    }
}

/// A path below the output folder, `/` between, as a relative link (RFC 3986): all but unreserved characters
/// of each part are percent-encoded, as UTF-8. The parts must not be `.` or `..`; a plan has none.
pub struct Href<'a>(pub &'a str);

impl Display for Href<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for &byte in self.0.trim_start_matches('/').as_bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                    f.write_char(char::from(byte))?;
                }
                byte => write!(f, "%{byte:02X}")?,
            }
        }
        Ok(())
    }
}

/// What a link to a PDF has besides its place: opens beside the page, and learns nothing of it.
pub const BESIDE: &str = "target=\"_blank\" rel=\"noopener\"";

/// A symbol of the sheet in `page`; the word beside it says the same.
pub fn icon(name: &str) -> String {
    format!("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#{name}\"/></svg>")
}

/// `4000` → `4.000` in Dutch, `4,000` in English.
pub fn number(number: usize, messages: Messages) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(messages.pick('.', ','));
        }
        text.push(digit);
    }
    text
}

/// `1 map`, `4.000 mappen`: singular and plural, Dutch and English.
pub fn counted(count: usize, messages: Messages, nl: [&str; 2], en: [&str; 2]) -> String {
    let words = messages.pick(nl, en);
    format!(
        "{} {}",
        number(count, messages),
        words[usize::from(count != 1)]
    )
}

/// `1 bladzijde`, `291 bladzijden`.
pub fn pages(count: usize, messages: Messages) -> String {
    counted(
        count,
        messages,
        ["bladzijde", "bladzijden"],
        ["page", "pages"],
    )
}

/// `1 map`, `28 mappen`.
pub fn packs(count: usize, messages: Messages) -> String {
    counted(count, messages, ["map", "mappen"], ["pack", "packs"])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_cannot_become_markup() {
        assert_eq!(
            Text("<script>").to_string(),
            "&lt;script&gt;",
            "no element begins"
        );
        assert_eq!(
            Text("Anne \"x\" & O'Neil").to_string(),
            "Anne &quot;x&quot; &amp; O&#39;Neil",
            "no attribute ends"
        );
    }

    #[test]
    fn a_name_cannot_turn_the_page_around() {
        assert_eq!(
            Value("Noor\u{202e}fdp").to_string(),
            "<bdi>Noor fdp</bdi>",
            "an override is dropped"
        );
        assert_eq!(Value("آدم").to_string(), "<bdi>آدم</bdi>");
    }

    #[test]
    fn commands_stand_out_and_a_single_backtick_stays() {
        assert_eq!(
            Sentence("Lees `a <b>` eerst").to_string(),
            "Lees <code>a &lt;b&gt;</code> eerst"
        );
        assert_eq!(Sentence("een ` los").to_string(), "een ` los");
        assert_eq!(Sentence("`a` en ` los").to_string(), "`a` en ` los");
    }

    #[test]
    fn links_name_the_file_that_is_meant() {
        let href = |path| Href(path).to_string();
        assert_eq!(
            href("packs/1-2 Rupsen/100% #1?.pdf"),
            "packs/1-2%20Rupsen/100%25%20%231%3F.pdf"
        );
        assert_eq!(href("packs/Zoë.pdf"), "packs/Zo%C3%AB.pdf");
        assert_eq!(href("packs/آدم.pdf"), "packs/%D8%A2%D8%AF%D9%85.pdf");
        assert_eq!(
            href("javascript:alert(1)"),
            "javascript%3Aalert%281%29",
            "a path is never a scheme"
        );
        assert_eq!(
            href("//elsewhere/x"),
            "elsewhere/x",
            "a path is never another machine"
        );
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(number(0, Messages::Nl), "0");
        assert_eq!(number(999, Messages::Nl), "999");
        assert_eq!(number(4000, Messages::Nl), "4.000");
        assert_eq!(number(1_234_567, Messages::En), "1,234,567");
        assert_eq!(packs(1, Messages::Nl), "1 map");
        assert_eq!(pages(0, Messages::En), "0 pages");
    }

    /// What a browser makes of a text in HTML.
    fn read(html: &str) -> String {
        html.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    }

    /// What a browser makes of a link.
    fn decoded(href: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = href.as_bytes();
        while let [first, after @ ..] = rest {
            rest = after;
            if *first == b'%' {
                let digits = std::str::from_utf8(&after[..2]).expect("two digits follow");
                bytes.push(u8::from_str_radix(digits, 16).expect("they are hexadecimal"));
                rest = &after[2..];
            } else {
                bytes.push(*first);
            }
        }
        String::from_utf8(bytes).expect("a path is UTF-8")
    }

    proptest! {
        #[test]
        fn any_text_is_read_back_as_it_was(text in any::<String>()) {
            let html = Text(&text).to_string();
            prop_assert!(!html.contains(['<', '>', '"', '\'']));
            prop_assert_eq!(read(&html), plain(&text));
        }

        #[test]
        fn any_path_is_read_back_as_it_was(path in "[^/]{1,20}(/[^/]{1,20}){0,3}") {
            let href = Href(&path).to_string();
            prop_assert!(href.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/%".contains(&b)));
            prop_assert_eq!(decoded(&href), path);
        }
    }
}
