//! The room that a page leaves for charts, between its title, the legend and the sentences below.
//!
//! The templates set all of this (`templates/lib/chart.typ`); here it is estimated, since the size of a chart decides
//! where everything in it stands. Lengths are millimetres, sizes of letters points.

use super::super::Voices;
use super::super::room::{CONTENT_HEIGHT, CONTENT_WIDTH, Type};
use crate::locale::Direction;
use crate::render::payload::Lines;

/// Between charts beside each other, and below each other.
pub const GUTTER: f64 = 8.0;
pub const BETWEEN: f64 = 6.0;
/// Between the head of a chart and the chart.
pub const BELOW_HEAD: f64 = 2.0;

const GAP: f64 = 4.0;
const TITLE: Type = Type::bold(22.0);
const TITLE_SECOND: Type = Type::bold(13.0);
const TITLE_GAP: f64 = 5.5;
const SECOND: f64 = 10.0;
const LEGEND: f64 = 11.0;
const SIGN: f64 = 9.0;
const SIGN_HEIGHT: f64 = 3.0;
const LEGEND_GAP: f64 = 3.6;
const EXPLAIN: f64 = 11.5;
/// Room for the sign in the head of a chart.
const HEAD_SIGN: f64 = 7.0;
/// How much of the rest is counted on: a head is a word or two, which may be wider than letters are in a sentence.
const HEAD_SURE: f64 = 0.9;

/// The languages of a page, as far as they take room.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Whether a second language stands below or beside the first.
    two: bool,
    /// Which way the first language runs.
    direction: Direction,
}

impl Page {
    /// The page of these languages.
    pub fn of(voices: &Voices<'_>) -> Self {
        Page {
            two: voices.list.len() > 1,
            direction: voices.first().meta().direction,
        }
    }

    /// A page in one language.
    #[cfg(test)]
    pub fn in_one(direction: Direction) -> Self {
        let two = false;
        Page { two, direction }
    }

    /// Whether the page is in one language.
    pub fn is_single(self) -> bool {
        !self.two
    }

    /// Which column from the left is next, as the reader goes through them.
    pub fn column(self, at: usize, columns: usize) -> f64 {
        match self.direction {
            Direction::LeftToRight => at as f64,
            Direction::RightToLeft => (columns - 1 - at) as f64,
        }
    }

    /// Height that is left for charts.
    pub fn free<'a>(
        self,
        title: &Lines,
        legend: impl Iterator<Item = &'a Lines>,
        sentences: &[Lines],
    ) -> f64 {
        let below = if sentences.is_empty() {
            0.0
        } else {
            GAP + 8.0 + self.explanation(sentences)
        };
        CONTENT_HEIGHT - self.title(title) - TITLE_GAP - GAP - self.legend(legend) - below
    }

    fn title(self, lines: &Lines) -> f64 {
        self.stacked(lines, CONTENT_WIDTH, TITLE, TITLE_SECOND) + if self.two { 1.4 } else { 0.0 }
    }

    /// Two items a row, each a sign and words.
    fn legend<'a>(self, items: impl Iterator<Item = &'a Lines>) -> f64 {
        let width = (CONTENT_WIDTH - GAP) / 2.0 - SIGN - 2.0;
        let (first, second) = (Type::plain(LEGEND), Type::plain(SECOND));
        let (mut all, mut left) = (0.0, None);
        for words in items {
            let height = self.stacked(words, width, first, second).max(SIGN_HEIGHT);
            let row = height.max(left.unwrap_or(0.0));
            all += match left {
                None => LEGEND_GAP + height,
                Some(left) => row - left,
            };
            left = left.is_none().then_some(height);
        }
        (all - LEGEND_GAP).max(0.0)
    }

    fn explanation(self, sentences: &[Lines]) -> f64 {
        let heights =
            { sentences.iter() }.map(|it| self.beside(it, CONTENT_WIDTH - 8.0, EXPLAIN, false));
        let gap = if self.two { 3.4 } else { 2.6 };
        heights.sum::<f64>() + gap * (sentences.len() - 1) as f64
    }

    /// Height of the heads of charts, each a mark and words.
    pub fn heads<'a>(self, heads: impl Iterator<Item = &'a Lines>, width: f64) -> f64 {
        let size = if self.two { 10.5 } else { 11.0 };
        let width = (width - HEAD_SIGN) * HEAD_SURE;
        { heads.map(|lines| self.beside(lines, width, size, true)) }.fold(0.0, f64::max)
    }

    /// Height of languages below each other.
    fn stacked(self, lines: &Lines, width: f64, first: Type, second: Type) -> f64 {
        let heights = { lines.iter().enumerate() }.map(|(at, line)| {
            let type_of = if at == 0 { first } else { second };
            type_of.tall(line, width)
        });
        // An Arabic letter may hang deep below its line.
        let between = match self.direction {
            Direction::RightToLeft => 3.0,
            Direction::LeftToRight => 2.2,
        };
        heights.sum::<f64>() + between * lines.len().saturating_sub(1) as f64
    }

    /// Height of languages beside each other.
    fn beside(self, lines: &Lines, width: f64, size: f64, bold: bool) -> f64 {
        let first = Type { size, bold };
        let (Some(home), Some(dutch)) = (lines.first(), lines.last()) else {
            return 0.0;
        };
        if !self.two {
            return first.tall(home, width);
        }
        let free = width - 5.0;
        let second = Type::plain((size * 0.85).max(SECOND));
        let home = first.tall(home, free * 1.1 / 2.1);
        home.max(second.tall(dutch, free / 2.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DUTCH: Page = Page {
        two: false,
        direction: Direction::LeftToRight,
    };
    const ARABIC: Page = Page {
        two: true,
        direction: Direction::RightToLeft,
    };

    fn item(words: &[&str]) -> Lines {
        words.iter().map(|&it| it.to_owned()).collect()
    }

    /// In print it is as wide as its column: with room for one row only its second stood on the chart.
    #[test]
    fn a_head_of_wide_letters_has_room_for_its_second_row() {
        let turkish = Page { two: true, ..DUTCH };
        let height =
            |words: &[&str]| turkish.heads([item(words)].iter(), (CONTENT_WIDTH - GUTTER) / 2.0);
        let one = height(&["Matematik", "Rekenen"]);
        assert!(height(&["Okuduğunu anlama", "Begrijpend lezen"]) > 1.5 * one);
    }

    #[test]
    fn two_items_share_a_row_of_the_legend_and_a_third_begins_another() {
        let legend = |items: &[&Lines]| DUTCH.legend(items.iter().copied());
        let short = item(&["kort"]);
        let long = item(&["een heel lange uitleg die niet op een regel van de legenda past"]);
        let (one, more) = (legend(&[&short]), legend(&[&long]));
        assert!(one < more);
        assert_eq!(legend(&[&short, &long]), more);
        assert_eq!(legend(&[&long, &short]), more);
        let three = legend(&[&short, &long, &short]);
        assert!((three - more - LEGEND_GAP - one).abs() < 1e-9);
        assert_eq!(legend(&[]), 0.0);
    }

    #[test]
    fn sentences_and_a_second_language_leave_less_room() {
        let title = vec!["Zo groeit Noor".to_owned()];
        let free = DUTCH.free(&title, [item(&["kort"])].iter(), &[]);
        let sentence = vec!["Dit is een zin.".to_owned()];
        let with = DUTCH.free(&title, [item(&["kort"])].iter(), &[sentence]);
        assert!(free - with > GAP + 8.0, "{free} {with}");
        let both = vec!["نموّ".to_owned(), "Zo groeit Noor".to_owned()];
        let second = ARABIC.free(&both, [item(&["المتوسط", "gemiddelde"])].iter(), &[]);
        assert!(second < free - 4.0, "{free} {second}");
    }
}
