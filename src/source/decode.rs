//! Bytes to text: which encoding a file is in (E2), and whether it is text at all.
//!
//! In come the bytes of a file, out goes its text without byte order mark. What cannot be decoded
//! becomes U+FFFD, never another letter, and is reported once for the file; a name with U+FFFD in
//! it is not printed.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_2, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252, WINDOWS_1254,
};

use crate::diagnostic::Problem;

/// The text of a file.
#[derive(Debug)]
pub(super) struct Decoded<'b> {
    /// Without byte order mark; borrowed when the file is UTF-8 already.
    pub text: Cow<'b, str>,
    /// That some of it could not be decoded.
    pub problem: Option<Problem>,
}

/// How many bytes from the start say what a file is.
const SAMPLE: usize = 8 * 1024;

/// Decodes a file, or says why it is no table.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Problem> {
    if let Some(looks_like) = looks_like_by_magic(bytes) {
        return Err(Problem::NotATable { looks_like });
    }
    let (encoding, mark) = Encoding::for_bom(bytes)
        .or_else(|| wide_by_nul_pattern(bytes).map(|encoding| (encoding, 0)))
        .unwrap_or_else(|| (narrow_encoding(bytes), 0));
    let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
    let text = without_end_mark(text);

    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(Problem::FileEmpty);
    }
    if is_binary(&text) {
        return Err(Problem::NotATable {
            looks_like: "other",
        });
    }
    if is_markup(&text) {
        return Err(Problem::NotATable { looks_like: "xml" });
    }
    // C1 controls are what Windows code pages make of bytes that have no letter.
    let problem = is_undecoded(&text).then(|| Problem::UndecodableText {
        encoding: encoding.name(),
    });
    Ok(Decoded { text, problem })
}

/// Whether a text holds U+FFFD or a C1 control (U+0080 – U+009F).
fn is_undecoded(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut places = bytes.iter().enumerate();
    places.any(|(at, byte)| match byte {
        0xc2 => matches!(bytes.get(at + 1), Some(0x80..=0x9f)),
        0xef => bytes[at..].starts_with("\u{fffd}".as_bytes()),
        _ => false,
    })
}

/// Without Control-Z, the end-of-file mark of old DOS programs.
fn without_end_mark(text: Cow<'_, str>) -> Cow<'_, str> {
    let mark = '\u{1a}';
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_end_matches(mark)),
        Cow::Owned(mut text) => {
            text.truncate(text.trim_end_matches(mark).len());
            Cow::Owned(text)
        }
    }
}

/// What the first bytes of a file say that it is, when that is no table.
fn looks_like_by_magic(bytes: &[u8]) -> Option<&'static str> {
    const MAGIC: [(&[u8], &str); 9] = [
        (b"PK\x03\x04", "workbook"),
        (b"PK\x05\x06", "workbook"),
        // Excel 97–2003.
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook"),
        (b"%PDF-", "pdf"),
        (b"\x89PNG\r\n", "other"),
        (b"\xff\xd8\xff", "other"),
        (b"GIF8", "other"),
        (b"\x1f\x8b\x08", "other"),
        (b"7z\xbc\xaf\x27\x1c", "other"),
    ];
    MAGIC
        .iter()
        .find(|(magic, _)| bytes.starts_with(magic))
        .map(|&(_, looks_like)| looks_like)
}

/// UTF-16 without byte order mark: in Western text every other byte is zero.
fn wide_by_nul_pattern(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = bytes[..bytes.len().min(SAMPLE)].as_chunks::<2>();
    let first = pairs.iter().filter(|pair| pair[0] == 0).count();
    let second = pairs.iter().filter(|pair| pair[1] == 0).count();
    let is_most = |many: usize, few: usize| many * 2 > pairs.len() && few * 10 < many;
    if is_most(second, first) {
        Some(UTF_16LE)
    } else if is_most(first, second) {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// UTF-8 or one of the Windows code pages that Dutch schools meet.
fn narrow_encoding(bytes: &[u8]) -> &'static Encoding {
    let (letters, faults) = count_utf8(bytes);
    // A file with a torn letter or two among many whole ones is damaged UTF-8, not Windows-1252:
    // there, two letters that together look like UTF-8 (`Ã«`) hardly ever meet.
    if faults == 0 || letters > 4 * faults {
        return UTF_8;
    }
    let letters = Letters::of(bytes);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    // Letters in ASCII say nothing of a page, and in most rows there is nothing else.
    let rows = bytes.split_inclusive(|byte| *byte == b'\n');
    for row in rows.filter(|row| !row.is_ascii()) {
        detector.feed(row, false);
    }
    detector.feed(&[], true);
    // "nl" would make every guess Western. On a few names the detector confuses the two Central
    // European pages; only Windows-1250 comes out of Excel.
    let guess = detector.guess(None, Utf8Detection::Deny);
    let is_central = guess == WINDOWS_1250 || guess == ISO_8859_2;
    if guess == WINDOWS_1254 || is_central && letters.are_turkish() {
        WINDOWS_1254
    } else if is_central && !letters.are_dutch() {
        WINDOWS_1250
    } else {
        WINDOWS_1252
    }
}

/// The bytes outside ASCII that a file holds, each once.
struct Letters(Vec<u8>);

impl Letters {
    fn of(bytes: &[u8]) -> Self {
        let mut seen = [false; 256];
        bytes
            .iter()
            .for_each(|&byte| seen[usize::from(byte)] = true);
        Letters(
            (0x80..=u8::MAX)
                .filter(|&byte| seen[usize::from(byte)])
                .collect(),
        )
    }

    /// Whether none speaks for Windows-1250: é, ë and ö stand in the same place there, and its ď is
    /// rarer than the ï of *Anaïs*.
    fn are_dutch(&self) -> bool {
        self.0
            .iter()
            .all(|&byte| byte == 0xef || is_same(byte, WINDOWS_1250, WINDOWS_1252))
    }

    /// Whether ğ or ş is there and none speaks for Windows-1250: `Ayşe` alone looks Romanian
    /// (`Ayţe`).
    fn are_turkish(&self) -> bool {
        const OWN: &[u8] = b"\xd0\xde\xf0\xfe";
        // İ, ı, ï, û.
        const OTHERS: &[u8] = b"\xdd\xfd\xef\xfb";
        let fits = |byte: &u8| {
            [OWN, OTHERS].concat().contains(byte) || is_same(*byte, WINDOWS_1250, WINDOWS_1254)
        };
        self.0.iter().any(|byte| OWN.contains(byte)) && self.0.iter().all(fits)
    }
}

/// Whether a byte is the same letter in two code pages.
fn is_same(byte: u8, one: &'static Encoding, other: &'static Encoding) -> bool {
    let bytes = [byte];
    let letter = |page: &'static Encoding| page.decode_without_bom_handling(&bytes).0;
    letter(one) == letter(other)
}

/// How many letters outside ASCII are whole UTF-8, and how many sequences are not.
fn count_utf8(bytes: &[u8]) -> (usize, usize) {
    bytes
        .utf8_chunks()
        .fold((0, 0), |(letters, faults), chunk| {
            // Each begins with a byte of its own sort.
            let wide = chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
            (
                letters + wide,
                faults + usize::from(!chunk.invalid().is_empty()),
            )
        })
}

/// Whether the start holds more control characters than any text would.
fn is_binary(text: &str) -> bool {
    let is_odd = |c: &char| *c < ' ' && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}');
    let seen = text.chars().take(SAMPLE).count();
    text.chars().take(SAMPLE).filter(is_odd).count() * 50 > seen
}

/// XML, or the web page that some programs save as `.xls`.
fn is_markup(text: &str) -> bool {
    let start: String = text
        .trim_start()
        .chars()
        .take(9)
        .collect::<String>()
        .to_lowercase();
    ["<?xml", "<html", "<!doctype", "<table"]
        .iter()
        .any(|tag| start.starts_with(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(bytes: &[u8]) -> String {
        decode(bytes).expect("text").text.into_owned()
    }

    fn utf_16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    #[test]
    fn e2_names_survive_every_encoding_that_schools_use() {
        let text = "Roepnaam;Achternaam;Groep\r\nStéphanie;Böhm;4A\r\nIsmaël;d'Ancona;4A\r\n";
        let (western, _, _) = WINDOWS_1252.encode(text);
        let le = utf_16(text, u16::to_le_bytes);
        let be = utf_16(text, u16::to_be_bytes);
        let files = [
            text.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            western.into_owned(),
            [b"\xff\xfe".to_vec(), le.clone()].concat(),
            [b"\xfe\xff".to_vec(), be.clone()].concat(),
            le,
            be,
        ];
        for file in files {
            let decoded = decode(&file).expect("text");
            assert_eq!(decoded.text, text);
            assert_eq!(decoded.problem, None);
        }
    }

    #[test]
    fn e2_central_european_and_turkish_code_pages_are_told_from_western() {
        let cases = [
            (
                WINDOWS_1250,
                "Roepnaam;Achternaam;Groep\nČedomir;Petrović;4A\nŁukasz;Dąbrowski;4A\n",
            ),
            (
                WINDOWS_1254,
                "Roepnaam;Achternaam;Groep\nYağmur;Yıldız;4A\nÇağrı;Şahin;4A\n",
            ),
            (WINDOWS_1252, "Naam;Groep\nAéké 'ï|x;4A\nAnaïs;4A\n"),
            (
                WINDOWS_1250,
                "Roepnaam;Achternaam;Groep\nČedomir;de Vries;4A\n",
            ),
            (
                WINDOWS_1250,
                "Naam;Groep\nZoë;4A\nŁukasz Dąbrowski;4A\nJiří Novák;4A\n",
            ),
            (
                WINDOWS_1254,
                "Roepnaam;Achternaam;Groep\nAyşe;de Vries;4A\n",
            ),
            (
                WINDOWS_1254,
                "Naam;Groep\nYağmur;4A\nZoë;4A\nRenée;4A\nÖztürk;4A\n",
            ),
            (
                WINDOWS_1252,
                "Naam;Groep\nJoão;4A\nConceição;4A\nGuðrún Þórsdóttir;4A\n",
            ),
            (
                WINDOWS_1252,
                "Naam;Opmerking\n’s Gravenmade;“fijn” – 5 €\nÉmile;½ dag…\n",
            ),
            (
                WINDOWS_1252,
                "Roepnaam;Achternaam;Groep\nStéphanie;de Vries;4A\n",
            ),
            (
                WINDOWS_1252,
                "Roepnaam;Achternaam;Groep\nIsmaël;Jansen;4A\nZoë;Bos;4A\n",
            ),
            (
                WINDOWS_1252,
                "Naam;Groep\nRenée;4A\nAndré;4A\nFrançois;4B\nAnaïs;4B\nJoël;4B\n",
            ),
            (
                WINDOWS_1252,
                "Naam;Groep\nNuñez;4A\nGroße;4A\nMüller;4B\nBjörk;4B\nSørensen;4B\n",
            ),
        ];
        for (encoding, text) in cases {
            let (bytes, _, lossy) = encoding.encode(text);
            assert!(!lossy);
            assert_eq!(text_of(&bytes), text);
        }
    }

    #[test]
    fn e2_one_torn_letter_in_utf_8_is_reported_and_the_others_are_kept() {
        let bytes = b"Naam;Groep\nZo\xc3\xab;4A\nRen\xc3\xa9e;4A\nAn\xc3\xafs;4A\nJo\xc3\xabl;4A\n\
            Andr\xc3\xa9;4A\nJos\xc3;4A\n";
        let decoded = decode(bytes).expect("text");
        assert_eq!(
            decoded.problem,
            Some(Problem::UndecodableText { encoding: "UTF-8" })
        );
        assert!(decoded.text.contains("Zoë") && decoded.text.contains("Jos\u{fffd};4A"));
    }

    #[test]
    fn bytes_without_a_letter_in_the_code_page_are_reported() {
        let decoded = decode(b"Naam;Groep\nZo\xeb;4A\nJo\x81;4A\n").expect("text");
        assert_eq!(
            decoded.problem,
            Some(Problem::UndecodableText {
                encoding: "windows-1252"
            })
        );
    }

    #[test]
    fn workbooks_pdfs_pages_and_pictures_are_no_tables() {
        let wide_xml = utf_16("<?xml version=\"1.0\"?><a/>", u16::to_le_bytes);
        let cases: [(&[u8], &str); 7] = [
            (b"PK\x03\x04\x14\x00\x06\x00", "workbook"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "workbook"),
            (b"%PDF-1.7\n%\xe2\xe3", "pdf"),
            (b"\xef\xbb\xbf\n<?xml version=\"1.0\"?><a/>", "xml"),
            (b"<HTML><body><table>", "xml"),
            (&wide_xml, "xml"),
            (b"\x00\x01\x02\x00abc\x00\x00\x05\x06\x00\x00\x00", "other"),
        ];
        for (bytes, looks_like) in cases {
            assert_eq!(decode(bytes).err(), Some(Problem::NotATable { looks_like }));
        }
    }

    #[test]
    fn a_file_of_white_space_is_empty() {
        for bytes in [
            &b""[..],
            b"\xef\xbb\xbf",
            b" \r\n\t\r\n",
            b"\xff\xfe",
            b"\r\n\x1a",
        ] {
            assert_eq!(decode(bytes).err(), Some(Problem::FileEmpty));
        }
    }
}
