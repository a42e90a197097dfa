//! The appointment as a QR code: iCalendar (RFC 5545) in, SVG out.
//!
//! A phone that scans it offers to put the conversation into its own calendar; nothing goes over a network.

use std::fmt::Write as _;

use chrono::NaiveDateTime;
use qrcode::{Color, EcLevel, QrCode};

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
        let time = |at: NaiveDateTime| at.format("%Y%m%dT%H%M%S").to_string();
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:gespreksmap".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@gespreksmap", escaped(&self.uid)),
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

/// The code as an SVG of one path, a unit per module; nothing when the text is too long for any code.
pub fn svg(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let (left, top, long) = (x + QUIET, y + QUIET, run.len());
                _ = write!(path, "M{left} {top}h{long}v1h-{long}z");
            }
            x += run.len();
        }
    }
    let side = width + 2 * QUIET;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\"><path d=\"{path}\"/></svg>"
    ))
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
            assert_eq!(decoded(&svg(&text).expect("a code")), text);
        }
    }

    /// Reads the picture as a scanner does: from dark and light places.
    fn decoded(svg: &str) -> String {
        let side: usize = between(svg, "0 0 ", " ").parse().expect("a number");
        let mut dark = vec![false; side * side];
        for run in between(svg, "d=\"", "\"").split('M').skip(1) {
            let number = |from: &str, to: &str| -> usize {
                between(run, from, to).parse().expect("a number")
            };
            let (x, rest) = run.split_once(' ').expect("a place");
            let y: usize = rest
                .split('h')
                .next()
                .and_then(|it| it.parse().ok())
                .expect("a row");
            let x: usize = x.parse().expect("a column");
            for at in 0..number("h", "v") {
                dark[y * side + x + at] = true;
            }
        }
        let scale = 4;
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(side * scale, side * scale, |x, y| {
                if dark[(y / scale) * side + x / scale] {
                    0
                } else {
                    255
                }
            });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "one code is found");
        let mut bytes = Vec::new();
        grids[0].decode_to(&mut bytes).expect("it can be read");
        String::from_utf8(bytes).expect("text")
    }

    fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
        let (_, rest) = text.split_once(from).expect("the start");
        rest.split_once(to).expect("the end").0
    }
}
