//! How the page of the agreements is shared out: rows to write new ones in, never too low for a pen, and lines for what
//! was discussed. With many earlier agreements rows get lower and then fewer.

use super::{CONTENT_HEIGHT, CONTENT_WIDTH, GAP, LABEL_SIZE, LARGE_GAP, SECOND_SIZE, Type};
use crate::render::payload::Lines;

/// Width of the columns in shares: a day needs less than a sentence.
const SHARES: [f64; 5] = [1.0, 1.0, 1.0, 0.72, 1.0];
/// The least height of a row, and of a line to write on.
const LEAST_ROW: f64 = 16.0;
const LINE: f64 = 9.0;
/// Most lines for what was discussed, and their share of the room.
const MOST_LINES: f64 = 6.0;
const LINES_SHARE: f64 = 0.27;
const CELL_INSET: f64 = 2.0;
const SECTION: f64 = 4.5;
const TICK: f64 = 4.6;

/// What is printed on the form.
pub struct Form<'a> {
    /// Whether the home language is written from right to left.
    pub rtl: bool,
    /// Heads of the columns.
    pub heads: [Lines; 5],
    /// Agreements of last time.
    pub earlier: &'a [String],
    /// How many sign.
    pub signatures: usize,
}

impl Form<'_> {
    /// At most so many rows, and lines for what was discussed: a quarter of the room, in whole lines, but never from a
    /// row that is low already.
    pub fn share(&self, most_rows: u8) -> (u8, u8) {
        let room = CONTENT_HEIGHT - self.fixed_height() - self.earlier_height();
        let possible = ((room - LINE) / LEAST_ROW).floor().max(1.0);
        let rows = f64::from(most_rows).min(possible).max(1.0);
        let spare = (room * LINES_SHARE).min(room - rows * LEAST_ROW);
        let lines = (spare / LINE).floor().clamp(1.0, MOST_LINES);
        (rows as u8, lines as u8)
    }

    fn is_double(&self) -> bool {
        self.heads[0].len() > 1
    }

    /// Everything but the paper to write on.
    fn fixed_height(&self) -> f64 {
        let second = if self.is_double() { 5.5 } else { 0.0 };
        let signing = 12.0 + 2.0 + 5.0 + second + 4.0;
        let title = 8.0 + 1.4 * second;
        let occasion = 4.0 + second;
        let heads = self.heads_height() + 2.0 * CELL_INSET;
        let looking_back = 13.5 + second;
        let gaps = 2.0 * GAP + LARGE_GAP + (GAP + 2.0) + 3.0 + (GAP + 1.0);
        let signing = self.sign_rows() * signing;
        title + occasion + 3.0 * SECTION + heads + looking_back + signing + gaps
    }

    /// Up to five sign in one row, more in rows of three.
    fn sign_rows(&self) -> f64 {
        let across = if self.signatures <= 5 { 5 } else { 3 };
        self.signatures.div_ceil(across).max(1) as f64
    }

    fn heads_height(&self) -> f64 {
        let shares: f64 = SHARES.iter().sum();
        let heights = self.heads.iter().zip(SHARES).map(|(lines, share)| {
            let width = CONTENT_WIDTH * share / shares - 2.0 * CELL_INSET;
            self.pair(lines, width)
        });
        heights.fold(0.0, f64::max)
    }

    /// Bold letters, and below them those of the second language.
    fn pair(&self, lines: &Lines, width: f64) -> f64 {
        let between = if self.rtl { 3.0 } else { 2.2 };
        let heights = lines.iter().zip(0..).map(|(line, at)| match at {
            0 => Type::bold(LABEL_SIZE).tall(line, width),
            _ => between + Type::plain(SECOND_SIZE).tall(line, width),
        });
        heights.sum()
    }

    fn earlier_height(&self) -> f64 {
        if self.earlier.is_empty() {
            return 0.0;
        }
        let width = CONTENT_WIDTH - 46.0;
        let second = if self.is_double() { 5.0 } else { 0.0 };
        let heights = self.earlier.iter();
        let heights = heights.map(|line| Type::plain(11.0).tall(line, width).max(TICK) + 3.4);
        heights.sum::<f64>() + 7.5 + second + GAP + 1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(earlier: usize, signatures: usize) -> (u8, u8) {
        let earlier = vec!["Elke avond samen een kwartier lezen.".to_owned(); earlier];
        let form = Form {
            rtl: false,
            heads: ["Leerling", "Ouders", "School", "Wanneer", "Terugkijken"]
                .map(|head| vec![head.to_owned()]),
            earlier: &earlier,
            signatures,
        };
        form.share(3)
    }

    #[test]
    fn with_more_earlier_agreements_there_are_fewer_lines_and_then_fewer_rows() {
        assert_eq!(share(0, 4), (3, 4));
        let shares = [0, 3, 6, 9, 12, 15].map(|earlier| share(earlier, 4));
        assert!(shares.is_sorted_by(|more, less| more >= less), "{shares:?}");
        assert_eq!(shares[5], (1, 1));
    }

    #[test]
    fn more_than_five_sign_in_two_rows_and_take_their_room() {
        assert_eq!(share(0, 1), share(0, 5));
        assert!(share(6, 6) < share(6, 5));
    }
}
