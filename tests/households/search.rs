//! A finished PDF opened wide: everything that can be read in it.

use super::*;

/// Letters as they count here: small, without white space and marks of direction.
pub(super) fn bare(text: &str) -> String {
    let letters = plain(text).to_lowercase();
    letters.chars().filter(|c| !c.is_whitespace()).collect()
}

pub(super) fn holds(text: &str, word: &str) -> bool {
    text.contains(&bare(word))
}

/// Everything that can be got out of a PDF.
pub(super) struct Opened {
    /// The words of each page.
    pub(super) pages: Vec<String>,
    /// All strings: what the file says of itself, bookmarks, tags, descriptions, names of attachments, and what the
    /// QR codes say.
    pub(super) strings: String,
    /// The letters of all streams, unpacked, and of the file as it lies on the disk: XMP, attachments, fonts.
    pub(super) streams: String,
}

impl Opened {
    pub(super) fn of(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        let mut opened = Opened {
            pages: words(&document).iter().map(|it| bare(it)).collect(),
            strings: String::new(),
            streams: letters(bytes),
        };
        let trailer = Object::Dictionary(document.trailer.clone());
        for object in document.objects.values().chain([&trailer]) {
            opened.look_into(object);
        }
        opened
    }

    pub(super) fn look_into(&mut self, object: &Object) {
        match object {
            Object::String(..) => {
                let text = lopdf::decode_text_string(object).unwrap_or_default();
                self.strings += &format!("{}\n", bare(&text));
            }
            Object::Name(name) => {
                self.strings += &format!("{}\n", bare(&String::from_utf8_lossy(name)))
            }
            Object::Array(all) => all.iter().for_each(|it| self.look_into(it)),
            Object::Dictionary(all) => all.iter().for_each(|(_, it)| self.look_into(it)),
            Object::Stream(stream) => {
                stream.dict.iter().for_each(|(_, it)| self.look_into(it));
                let content = stream.get_plain_content().expect("a stream that unpacks");
                self.streams += &letters(&content);
                if is(&stream.dict, b"Subtype", b"Image") {
                    self.strings += &bare(&scanned(&stream.dict, &content));
                }
                // Of what is not a page nothing comes out.
                let operations = Content::decode(&content).map(|it| it.operations);
                for operation in operations.unwrap_or_default() {
                    operation.operands.iter().for_each(|it| self.look_into(it));
                }
            }
            _ => {}
        }
    }

    pub(super) fn holds(&self, word: &str) -> bool {
        self.reads(word) || holds(&self.streams, word)
    }

    /// Whether it stands where somebody reads it; numbers may be anything elsewhere.
    pub(super) fn reads(&self, word: &str) -> bool {
        self.pages.iter().any(|it| holds(it, word)) || holds(&self.strings, word)
    }
}

pub(super) fn is(dictionary: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    dictionary
        .get(key)
        .and_then(Object::as_name)
        .is_ok_and(|it| it == name)
}

/// The ASCII letters of bytes, those of UTF-16 too.
pub(super) fn letters(bytes: &[u8]) -> String {
    let graphic = bytes.iter().filter(|it| it.is_ascii_graphic());
    graphic
        .map(|it| char::from(it.to_ascii_lowercase()))
        .collect()
}

/// What a phone reads from a picture.
pub(super) fn scanned(picture: &Dictionary, pixels: &[u8]) -> String {
    const SCALE: usize = 4;
    let side = |key: &[u8]| {
        picture
            .get(key)
            .and_then(Object::as_i64)
            .ok()
            .and_then(|it| usize::try_from(it).ok())
    };
    let (Some(width), Some(height)) = (side(b"Width"), side(b"Height")) else {
        return String::new();
    };
    let each = pixels.len() / (width * height).max(1);
    assert!(each > 0, "a byte for each pixel");
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width * SCALE, height * SCALE, |x, y| {
            pixels[(y / SCALE * width + x / SCALE) * each]
        });
    let read = |grid: rqrr::Grid<_>| {
        let mut bytes = Vec::new();
        grid.decode_to(&mut bytes).expect("a code that can be read");
        String::from_utf8(bytes).expect("text")
    };
    image.detect_grids().into_iter().map(read).collect()
}
