//! The appointment as a QR code: iCalendar (RFC 5545) in, a picture out.
//!
//! A phone that scans it offers to put the conversation into its own calendar; nothing goes over a network.

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};
use qrcode::bits::encode_auto;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::ec::construct_codewords;
use qrcode::{Color, EcLevel, Version};

/// White modules around the code, as the standard wants.
const QUIET: usize = 4;

/// What the calendar entry says.
pub struct Appointment {
    /// The same for the same appointment.
    pub uid: String,
    /// First minute, on the clock of the school.
    pub start: NaiveDateTime,
    /// Last minute.
    pub end: NaiveDateTime,
    /// Title.
    pub summary: String,
    /// Room and school.
    pub place: String,
}

impl Appointment {
    /// The entry as iCalendar. Times are "floating": the clock on the wall of the school, wherever the phone
    /// thinks it is; no time zone has to be carried in the code.
    pub fn to_ical(&self) -> String {
        let time = |at: NaiveDateTime| {
            let (year, month, day) = (at.year(), at.month(), at.day());
            let (hour, minute, second) = (at.hour(), at.minute(), at.second());
            format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}")
        };
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:gespreksmap".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(&self.uid)),
            format!("DTSTAMP:{}Z", time(self.start)),
            format!("DTSTART:{}", time(self.start)),
            format!("DTEND:{}", time(self.end)),
            format!("SUMMARY:{}", escaped(&self.summary)),
            format!("LOCATION:{}", escaped(&self.place)),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ];
        let folded = lines.iter().map(|line| folded(line));
        folded.map(|line| line + "\r\n").collect()
    }
}

/// Text in a value: `\\`, `;`, `,` and line breaks have a meaning of their own.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// No line is longer than 75 bytes; the rest goes on behind a space.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 4);
    let mut used = 0;
    for letter in line.chars() {
        if used + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(letter);
        used += letter.len_utf8();
    }
    out
}

/// A code that is not drawn yet: what is in it and how large it is.
pub struct Code {
    version: Version,
    bits: Vec<u8>,
}

/// Errors of reading that a phone can mend: the fewest, for the largest modules.
const LEVEL: EcLevel = EcLevel::L;

impl Code {
    /// The code of a text; nothing when it is too long for any.
    pub fn of(text: &str) -> Option<Self> {
        let bits = encode_auto(text.as_bytes(), LEVEL).ok()?;
        let version = bits.version();
        Some(Code {
            version,
            bits: bits.into_bytes(),
        })
    }

    /// What is in it.
    pub fn bits(&self) -> &[u8] {
        &self.bits
    }

    /// Modules on a side, with the quiet zone.
    pub fn side(&self) -> usize {
        self.width() + 2 * QUIET
    }

    fn width(&self) -> usize {
        usize::from(self.version.width().unsigned_abs())
    }

    /// The code with its quiet zone as a square picture in grey: a byte per module, row by row from the top, 0 is
    /// black. A picture and no drawing: its hundreds of shapes would cost as much as the rest of the letter.
    pub fn pixels(self) -> Option<Vec<u8>> {
        let (width, side) = (self.width(), self.side());
        let (data, correction) = construct_codewords(&self.bits, self.version, LEVEL).ok()?;
        let mut canvas = Canvas::new(self.version, LEVEL);
        canvas.draw_all_functional_patterns();
        canvas.draw_data(&data, &correction);
        // Every mask can be read. To weigh all eight against each other takes as long as a third of the letter.
        canvas.apply_mask(MaskPattern::Checkerboard);
        let colors = canvas.into_colors();
        let mut pixels = vec![u8::MAX; side * side];
        for (y, row) in colors.chunks(width).enumerate() {
            let from = (y + QUIET) * side + QUIET;
            for (pixel, module) in pixels[from..].iter_mut().zip(row) {
                if *module == Color::Dark {
                    *pixel = 0;
                }
            }
        }
        Some(pixels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn appointment(summary: &str) -> Appointment {
        let day = NaiveDate::from_ymd_opt(2027, 2, 3).expect("a date");
        Appointment {
            uid: "1001-1".to_owned(),
            start: day.and_hms_opt(15, 45, 0).expect("a time"),
            end: day.and_hms_opt(16, 0, 0).expect("a time"),
            summary: summary.to_owned(),
            place: "lokaal 5, De Regenboog".to_owned(),
        }
    }

    #[test]
    fn the_entry_follows_rfc_5545() {
        let long =
            "Uitnodiging: tweede voortgangsgesprek over Maximiliaan-Alexander; met ë en 对话";
        let text = appointment(long).to_ical();
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assert!(text.contains("DTSTART:20270203T154500\r\nDTEND:20270203T160000\r\n"));
        assert!(text.contains("LOCATION:lokaal 5\\, De Regenboog\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains("Maximiliaan-Alexander\\; met ë en 对话\r\n"));
    }

    #[test]
    fn what_a_phone_reads_is_the_entry() {
        for summary in ["Startgesprek over Noor", "دعوة: لقاء المتابعة بخصوص Ismaël"]
        {
            let text = appointment(summary).to_ical();
            assert_eq!(decoded(Code::of(&text).expect("a code")), text);
        }
    }

    /// Reads the picture as a scanner does: from dark and light places.
    fn decoded(code: Code) -> String {
        let (side, scale) = (code.side(), 4);
        let pixels = code.pixels().expect("a picture");
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(side * scale, side * scale, |x, y| {
                pixels[(y / scale) * side + x / scale]
            });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "one code is found");
        let mut bytes = Vec::new();
        grids[0].decode_to(&mut bytes).expect("it can be read");
        String::from_utf8(bytes).expect("text")
    }
}
