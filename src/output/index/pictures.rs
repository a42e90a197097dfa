//! The small pictures of first pages: into the page, and out of an earlier page again.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Size on the screen in CSS pixels; the picture itself may be half as large again, for sharp screens.
const SIZE: [u32; 2] = [60, 85];

/// How the tag of a picture begins. Texts never hold a bare `<`, so nothing else in a page looks like this.
const BEGIN: &str = "<img data-key=\"";
/// Between the key and the bytes.
const BETWEEN: &str = "\" src=\"data:image/png;base64,";

/// Longest key and largest picture that are read back: what is larger is not of ours.
const MOST_KEY: usize = 128;
const MOST_BASE64: usize = 256 * 1024;

/// The tag of a picture. The row says all that it shows, so it has no text of its own.
pub fn tag(key: &str, png: &[u8]) -> String {
    // A key that is none is left out: the picture is shown, but not found again.
    let key = if is_key(key) { key } else { "" };
    let [width, height] = SIZE;
    let png = STANDARD.encode(png);
    format!(
        "{BEGIN}{key}{BETWEEN}{png}\" alt=\"\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" decoding=\"async\">"
    )
}

/// Reads back the pictures of an earlier page by their keys, so that packs that were kept need not be laid out
/// again. Anything odd is no picture.
pub fn pictures(html: &str) -> HashMap<String, Vec<u8>> {
    html.split(BEGIN).skip(1).filter_map(picture).collect()
}

fn picture(tag: &str) -> Option<(String, Vec<u8>)> {
    let (key, rest) = tag.split_once('"')?;
    let (base64, _) = rest
        .strip_prefix(&BETWEEN[1..])
        .and_then(|rest| rest.split_once('"'))?;
    if !is_key(key) || base64.len() > MOST_BASE64 {
        return None;
    }
    let png = STANDARD.decode(base64).ok()?;
    is_png(&png).then(|| (key.to_owned(), png))
}

/// Whether these bytes begin and end as a PNG does.
pub fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.ends_with(b"IEND\xaeB`\x82")
}

fn is_key(key: &str) -> bool {
    (1..=MOST_KEY).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
pub mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Bytes that begin and end as a PNG.
    pub fn png(inside: &[u8]) -> Vec<u8> {
        [
            b"\x89PNG\r\n\x1a\n".as_slice(),
            inside,
            b"\0\0\0\0IEND\xaeB`\x82",
        ]
        .concat()
    }

    #[test]
    fn what_is_odd_is_no_picture() {
        let whole = tag("ab12", &png(b"x"));
        assert_eq!(pictures(&whole).len(), 1);
        for (odd, why) in [
            (whole[..whole.len() / 2].to_owned(), "cut off"),
            (whole.replace("ab12", "zz"), "a key that is no digest"),
            (whole.replace("ab12", ""), "no key"),
            (whole.replace("base64,", "base64,*"), "no base64"),
            (whole.replace("image/png", "image/gif"), "no PNG"),
            (tag("ab12", b"GIF89a"), "no PNG inside"),
            (
                whole.replace(" src", " alt=\"\" src"),
                "not how we write it",
            ),
        ] {
            assert!(pictures(&odd).is_empty(), "{why}");
        }
    }

    #[test]
    fn one_odd_picture_does_not_hide_the_next() {
        let html = tag("ab", b"no PNG") + &tag("cd", &png(b"y"));
        assert_eq!(
            pictures(&html),
            HashMap::from([("cd".to_owned(), png(b"y"))])
        );
    }

    proptest! {
        #[test]
        fn any_page_can_be_read(html in any::<String>()) {
            prop_assert!(pictures(&html).is_empty());
        }

        #[test]
        fn any_picture_is_read_back(key in "[0-9a-f]{1,64}", inside in prop::collection::vec(any::<u8>(), 0..200)) {
            let png = png(&inside);
            prop_assert_eq!(pictures(&tag(&key, &png)), HashMap::from([(key, png)]));
        }
    }
}
