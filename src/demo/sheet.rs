//! A CSV file as Excel on a Dutch Windows saves it (E2): semicolons, CRLF, Windows-1252 or UTF-8 with a mark.

use chrono::{Datelike, NaiveDate};
use csv::{Terminator, Writer, WriterBuilder};
use encoding_rs::WINDOWS_1252;

/// A file in the making.
pub struct Sheet(Writer<Vec<u8>>);

impl Sheet {
    /// A file with this header.
    pub fn new(header: &[&str]) -> Self {
        let writer = WriterBuilder::new()
            .delimiter(b';')
            .terminator(Terminator::CRLF)
            .from_writer(Vec::new());
        let mut sheet = Sheet(writer);
        sheet.row(header);
        sheet
    }

    /// One more row, as wide as the header.
    pub fn row(&mut self, cells: &[&str]) {
        self.0
            .write_record(cells)
            .expect("rows are as wide as their header, and memory takes all");
    }

    /// The bytes: Windows-1252 when every letter is in it, else UTF-8 with a byte order mark. Names are
    /// never spelled in another way to make them fit.
    pub fn into_bytes(self) -> Vec<u8> {
        let text = self.0.into_inner().expect("memory takes all");
        let text = String::from_utf8(text).expect("cells are text");
        match WINDOWS_1252.encode(&text) {
            (bytes, _, false) => bytes.into_owned(),
            (_, _, true) => ["\u{feff}", &text].concat().into_bytes(),
        }
    }
}

/// `03-02-2027`.
pub fn date(day: NaiveDate) -> String {
    format!("{:02}-{:02}-{}", day.day(), day.month(), day.year())
}
