//! The text forms of a BagIt bag (RFC 8493): declaration, lines of a manifest, elements of `bag-info.txt`.
//!
//! In and out: text only; no file is touched here. A path that is not plainly below the bag is a line that
//! cannot be read, so that whoever reads or removes by a manifest cannot be led outside.

use std::collections::HashSet;

/// `bagit.txt` as this program writes it: exactly two lines (2.1.1).
pub const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Which characters of a path are percent-encoded in the manifests of a bag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escapes {
    /// Before 1.0: line feed and carriage return.
    LineEnds,
    /// Since 1.0: the percent sign too, so that every path comes back as it was (2.1.3).
    LineEndsAndPercent,
}

/// Reads `bagit.txt`. Nothing when it is no declaration, or of a version or encoding that is not read here.
pub fn declaration(bytes: &[u8]) -> Option<Escapes> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut lines = lines(text.as_bytes())
        .filter_map(|(_, line)| std::str::from_utf8(line).ok())
        .filter(|line| !line.trim().is_empty());
    let version = lines.next()?.strip_prefix("BagIt-Version:")?.trim();
    let encoding = lines.next()?.strip_prefix("Tag-File-Character-Encoding:")?;
    if lines.next().is_some() || !encoding.trim().eq_ignore_ascii_case("utf-8") {
        return None;
    }
    match version {
        "0.96" | "0.97" => Some(Escapes::LineEnds),
        "1.0" => Some(Escapes::LineEndsAndPercent),
        _ => None,
    }
}

/// A path as a manifest of version 1.0 holds it: CR, LF and % encoded, and only those (2.1.3).
pub fn encode(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    for character in path.chars() {
        match character {
            '\n' => text.push_str("%0A"),
            '\r' => text.push_str("%0D"),
            '%' => text.push_str("%25"),
            other => text.push(other),
        }
    }
    text
}

/// The path that a manifest means. A percent sign that starts none of the encodings stands for itself.
pub fn decode(text: &str, escapes: Escapes) -> String {
    let mut path = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        path.push_str(&rest[..at]);
        let code = rest.get(at + 1..at + 3).map(str::to_ascii_uppercase);
        let meant = match code.as_deref() {
            Some("0A") => Some('\n'),
            Some("0D") => Some('\r'),
            Some("25") if escapes == Escapes::LineEndsAndPercent => Some('%'),
            _ => None,
        };
        path.push(meant.unwrap_or('%'));
        rest = &rest[at + if meant.is_some() { 3 } else { 1 }..];
    }
    path.push_str(rest);
    path
}

/// Whether a path lies plainly below the bag: no root, drive, `..`, or name that Windows reads as another (5.1).
pub fn is_below(path: &str) -> bool {
    let is_name = |name: &str| {
        // Windows drops dots and spaces at the end: `.. ` is `..` there.
        !name.trim_end_matches(['.', ' ']).is_empty() && !name.contains(['\\', ':', '\0'])
    };
    !path.starts_with('~') && path.split('/').all(is_name)
}

/// Whether a path is that of a payload file.
pub fn is_payload(path: &str) -> bool {
    path.starts_with("data/") && is_below(path)
}

/// Whether a path is that of a tag file.
pub fn is_tag(path: &str) -> bool {
    path != "data" && !path.starts_with("data/") && is_below(path)
}

/// A line of a manifest.
pub fn line(sha256: &str, path: &str) -> String {
    format!("{sha256}  {}\n", encode(path))
}

/// A file that a manifest names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// SHA-256 in small hex digits.
    pub sha256: String,
    /// Path below the bag.
    pub path: String,
}

/// Reads a manifest: the files that it names, and the lines, from 1, that name none.
///
/// A line is bad when it has another form, a path that is not `allowed`, or a path of an earlier line.
pub fn manifest(
    bytes: &[u8],
    escapes: Escapes,
    allowed: fn(&str) -> bool,
) -> (Vec<Named>, Vec<usize>) {
    let (mut named, mut bad, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (number, line) in lines(bytes).filter(|(_, line)| !line.is_empty()) {
        match read_line(line, escapes).filter(|one| allowed(&one.path)) {
            Some(one) if seen.insert(one.path.clone()) => named.push(one),
            _ => bad.push(number),
        }
    }
    (named, bad)
}

fn read_line(line: &[u8], escapes: Escapes) -> Option<Named> {
    let line = std::str::from_utf8(line).ok()?;
    let (sha256, rest) = line.split_once([' ', '\t'])?;
    let is_sum = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
    // `sha256sum --binary` puts an asterisk before the path.
    let path = rest.trim_start_matches([' ', '\t']);
    let path = path.strip_prefix('*').unwrap_or(path);
    is_sum.then(|| Named {
        sha256: sha256.to_ascii_lowercase(),
        path: decode(path, escapes),
    })
}

/// The lines of a tag file, counted from 1: they end in LF, CR or CRLF (2.3).
fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let (mut rest, mut number) = (bytes, 0);
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        number += 1;
        let end = rest
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
            .unwrap_or(rest.len());
        let (line, after) = rest.split_at(end);
        let ending = if after.starts_with(b"\r\n") { 2 } else { 1 };
        rest = after.get(ending..).unwrap_or_default();
        Some((number, line))
    })
}

/// An element of `bag-info.txt` on one line; nothing when there is no value.
pub fn element(label: &str, value: &str) -> String {
    // Line breaks and tabs part words; other control characters part nothing.
    let plain: String = value
        .chars()
        .filter(|character| character.is_whitespace() || !character.is_control())
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    if words.is_empty() {
        String::new()
    } else {
        format!("{label}: {}\n", words.join(" "))
    }
}

const OXUM: &str = "Payload-Oxum";

/// The element that counts the payload: bytes and files.
pub fn oxum(bytes: u64, files: usize) -> String {
    element(OXUM, &format!("{bytes}.{files}"))
}

/// Every stated count of the payload; a bag has at most one (2.2.2).
pub fn stated_oxum(info: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(info);
    let values = lines(text.as_bytes()).filter_map(|(_, line)| {
        let line = std::str::from_utf8(line).ok()?;
        let (label, value) = line.split_once(':')?;
        is_oxum(label).then(|| value.trim().to_owned())
    });
    values.collect()
}

/// `bag-info.txt` with another count of the payload and everything else as it was.
pub fn with_oxum(info: &[u8], bytes: u64, files: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(info.len() + 32);
    let mut inside = false;
    for (_, line) in lines(info) {
        let continues = line.starts_with(b" ") || line.starts_with(b"\t");
        let label = line.split(|byte| *byte == b':').next().unwrap_or(line);
        inside = if continues {
            inside
        } else {
            std::str::from_utf8(label).is_ok_and(is_oxum)
        };
        if !inside {
            out.extend_from_slice(line);
            out.push(b'\n');
        }
    }
    out.extend_from_slice(oxum(bytes, files).as_bytes());
    out
}

fn is_oxum(label: &str) -> bool {
    label.trim().eq_ignore_ascii_case(OXUM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SUM: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    fn read(text: &str) -> (Vec<String>, Vec<usize>) {
        let (named, bad) = manifest(text.as_bytes(), Escapes::LineEndsAndPercent, is_payload);
        (named.into_iter().map(|one| one.path).collect(), bad)
    }

    #[test]
    fn carriage_return_line_feed_and_percent_are_encoded_and_nothing_else() {
        assert_eq!(encode("data/a\r\nb%0Ac é أ"), "data/a%0D%0Ab%250Ac é أ");
        let back = decode("data/%0d%0A%25%41%", Escapes::LineEndsAndPercent);
        assert_eq!(back, "data/\r\n%%41%");
        assert_eq!(decode("a%25%0A", Escapes::LineEnds), "a%25\n");
        assert_eq!(decode("50%é", Escapes::LineEndsAndPercent), "50%é");
    }

    #[test]
    fn lines_of_a_manifest_may_end_and_be_spaced_in_each_allowed_way() {
        let upper = SUM.to_uppercase();
        let text = format!(
            "{SUM}  data/a b.pdf\r\n{upper} \t data/خالد.pdf\r{SUM} *data/c.pdf\n{SUM}\tdata/é"
        );
        let paths = ["data/a b.pdf", "data/خالد.pdf", "data/c.pdf", "data/é"];
        assert_eq!(read(&text), (paths.map(String::from).to_vec(), vec![]));
    }

    #[test]
    fn lines_that_lead_outside_the_payload_are_bad_and_numbered() {
        let outside = [
            "/etc/passwd",
            "../x",
            "data/../x",
            "data/.. /x",
            "data/./x",
            "data//x",
            "data/",
            "data",
            "bagit.txt",
            "~/x",
            "C:/x",
            "data/x:y",
            "\\\\?\\C:\\x",
            "data\\x",
            "data/..\\..\\x",
            "data/%2e%2e/..",
            "",
        ];
        for path in outside {
            let text = format!("{SUM}  data/good\n{SUM}  {path}\n");
            assert_eq!(read(&text), (vec!["data/good".into()], vec![2]), "{path}");
        }
        assert_eq!(read(&format!("\u{feff}{SUM}  data/x\n")).1, [1]);
        assert_eq!(read(&format!("{SUM}  data/x\n\n{SUM}  data/x\n")).1, [3]);
        assert_eq!(read(&format!("{}  data/x\n", &SUM[1..])).1, [1]);
        let latin = [SUM.as_bytes(), b"  data/\xe9\n"].concat();
        assert_eq!(manifest(&latin, Escapes::LineEnds, is_payload).1, [1]);
    }

    #[test]
    fn the_declaration_tells_the_version() {
        let of = |version: &str| {
            declaration(
                format!("BagIt-Version: {version}\nTag-File-Character-Encoding: UTF-8\n")
                    .as_bytes(),
            )
        };
        assert_eq!(declaration(DECLARATION.as_bytes()), of("1.0"));
        assert_eq!(of("1.0"), Some(Escapes::LineEndsAndPercent));
        assert_eq!(of("0.97"), Some(Escapes::LineEnds));
        assert_eq!((of("2.0"), of("")), (None, None));
        assert_eq!(declaration(b"BagIt-Version: 1.0\n"), None);
        assert_eq!(
            declaration(&[b"\xef\xbb\xbf", DECLARATION.as_bytes()].concat()),
            None
        );
    }

    #[test]
    fn elements_stay_on_one_line_and_the_count_is_replaced() {
        assert_eq!(
            element("A", " De\r\n Regen\u{7}boog\t1 "),
            "A: De Regenboog 1\n"
        );
        assert_eq!(element("A", "\u{1b}\n"), "");
        let old = "Contact-Name: X\npayload-oxum: 1.1\n  more\nOther: é\n  line\n".as_bytes();
        let new = with_oxum(old, 30, 2);
        assert_eq!(
            new,
            "Contact-Name: X\nOther: é\n  line\nPayload-Oxum: 30.2\n".as_bytes()
        );
        assert_eq!(stated_oxum(&new), ["30.2"]);
        assert_eq!(stated_oxum(old), ["1.1"]);
    }

    proptest! {
        #[test]
        fn every_path_comes_back_from_a_manifest(names in proptest::collection::vec("[^/\\\\:\0]{0,8}([\r\n%]|%0[aAdD]|%25)?[a-zé名]", 1..4)) {
            let path = format!("data/{}", names.join("/"));
            prop_assert!(is_payload(&path));
            prop_assert_eq!(read(&line(SUM, &path)), (vec![path], vec![]));
        }
    }
}
