//! What a workbook holds, measured before it is opened.
//!
//! In come the bytes of a zip, out goes nothing, or that it is too large: a small zip can claim to be
//! enormous. What its cells say is not this file's business.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{MOST, MOST_CELLS, Refusal};

/// Refuses a workbook whose parts, unpacked, or what calamine makes of them, would be too large.
///
/// All parts count, whatever they are called: a workbook names its sheets itself. The sizes that a
/// zip declares are not believed.
pub(super) fn measure(bytes: &[u8]) -> Result<(), Refusal> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Broken)?;
    let mut left = MOST;
    let mut made = Made::default();
    for index in 0..zip.len() {
        let part = zip.by_index(index).map_err(|_| Refusal::Broken)?;
        let mut part = BufReader::new(part.take(left + 1));
        made.add(&mut part)?;
        io::copy(&mut part, &mut io::sink()).map_err(|_| Refusal::Broken)?;
        // What was not taken of `left + 1`.
        left = part
            .get_ref()
            .limit()
            .checked_sub(1)
            .ok_or(Refusal::TooLarge)?;
    }
    if made.bytes() > MOST {
        return Err(Refusal::TooLarge);
    }
    Ok(())
}

/// What calamine will hold of a workbook, at most, apart from its texts.
#[derive(Default)]
struct Made {
    /// Bytes of records that each tag of a few letters becomes.
    records: u64,
    /// Tags that copy a name from another one: the font and the format of a style, the path of a sheet.
    copies: u64,
    /// Bytes of the longest tag that is copied from.
    longest: u64,
}

impl Made {
    /// Counts the tags of a part, read as calamine reads it; a picture has none.
    fn add(&mut self, part: impl BufRead) -> Result<(), Refusal> {
        let mut xml = quick_xml::Reader::from_reader(part);
        xml.config_mut().check_end_names = false;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Start(tag) | Event::Empty(tag)) => self.add_tag(&tag)?,
                Ok(Event::Eof) | Err(_) => return Ok(()),
                Ok(_) => (),
            }
        }
    }

    fn add_tag(&mut self, tag: &BytesStart<'_>) -> Result<(), Refusal> {
        match tag.local_name().as_ref() {
            "si" => self.records += 32,
            "font" | "fill" | "border" => self.records += 128,
            "xf" | "sheet" => {
                self.records += 512;
                self.copies += 1;
            }
            "numFmt" | "name" | "Relationship" => {
                self.longest = self
                    .longest
                    .max(u64::try_from(tag.len()).unwrap_or(u64::MAX));
            }
            // calamine reserves as many strings as are announced, before it has read one. Memory that
            // is not there ends the program: that is no panic.
            "sst" if announces_too_many(tag) => return Err(Refusal::TooLarge),
            _ => (),
        }
        Ok(())
    }

    fn bytes(&self) -> u64 {
        self.records
            .saturating_add(self.copies.saturating_mul(self.longest))
    }
}

/// Whether a table of strings announces more of them than a sheet may have cells.
fn announces_too_many(tag: &str) -> bool {
    tag.split("uniqueCount").skip(1).any(|rest| {
        let rest = rest.trim_start_matches(|c: char| !c.is_ascii_digit());
        let end = rest.find(|c: char| !c.is_ascii_digit());
        let digits = &rest[..end.unwrap_or(rest.len())];
        // Digits that are no number are too many digits.
        let count = digits.parse::<usize>().unwrap_or(usize::MAX);
        !digits.is_empty() && count > MOST_CELLS
    })
}
