//! How the paper of an agenda is shared out: letters as large as leave room to write under every topic, rows as high
//! as their words and the room that is left.

use super::{
    BODY_SIZE, CONTENT_HEIGHT, CONTENT_WIDTH, GAP, INSET, LABEL_SIZE, POINT, SECOND_SIZE,
    TITLE_SIZE, Type,
};
use crate::render::payload::{AgendaFit, AgendaLook, Fact, Lines, Topic, TopicFit};

/// Above and below the words in a cell, and in a band.
const CELL_INSET: f64 = 2.2;
const BAND_INSET: f64 = 1.9;
/// What stands before a fact takes of its width, and how high it is.
const SIGN_WIDTH: f64 = 5.6;
const SIGN_HEIGHT: f64 = 3.6;
/// Above an earlier agreement.
const AGREED_GAP: f64 = 3.0;
/// The drawing at the head of a column with the space behind it, and its height.
const ICON_WIDTH: f64 = 9.0;
const ICON_HEIGHT: f64 = 7.0;
/// Letters of a band and of the heads of columns, in points.
const BAND_SIZE: f64 = 12.5;

/// Between a line and the same in the second language, outside the topics.
const BETWEEN: f64 = 2.2;

/// Most room to write under a topic, and what each must have when all are on one page.
const MOST: f64 = 58.0;
const ONE_PAGE: f64 = 26.0;
/// Kept free on each page; more in two languages.
const SLACK: f64 = 3.0;

/// How words are set: letters in points, distances in millimetres. `room`: what it must leave under every topic to be
/// taken.
#[derive(Clone, Copy)]
struct Look {
    size: f64,
    second: f64,
    between: f64,
    apart: f64,
    fact: f64,
    room: f64,
}

/// From large to small.
const LOOKS: [Look; 3] = [
    Look {
        size: LABEL_SIZE,
        second: SECOND_SIZE,
        between: 2.0,
        apart: 3.0,
        fact: 3.4,
        room: 7.0,
    },
    Look {
        size: 10.0,
        second: 9.0,
        between: 1.7,
        apart: 2.2,
        fact: 2.6,
        room: 5.0,
    },
    Look {
        size: 9.5,
        second: 8.5,
        between: 1.5,
        apart: 1.8,
        fact: 2.1,
        room: 3.0,
    },
];
/// Where none of these leaves its room.
const FULLEST: Look = Look {
    size: 9.0,
    second: 8.0,
    between: 1.4,
    apart: 1.6,
    fact: 1.9,
    room: 0.0,
};

/// What is printed on an agenda round its topics.
pub struct Frame<'a> {
    /// Whether the home language is written from right to left: its letters hang deeper below their line.
    pub rtl: bool,
    /// Title of the sheet.
    pub title: &'a Lines,
    /// The line below it.
    pub occasion: &'a Lines,
    /// Heads of the columns.
    pub columns: [Lines; 3],
    /// Above the earlier agreements.
    pub agreed: Lines,
    /// Says that the teacher's sentences are not translated.
    pub note: Lines,
}

/// Room below the heads of the columns: on the first page, on one that must also hold the note, and on a whole one.
struct Pages {
    first: f64,
    only: f64,
    last: f64,
    whole: f64,
}

/// One way to share the paper out.
struct Plan {
    look: Look,
    printed: Vec<f64>,
    rooms: Vec<f64>,
}

impl Plan {
    fn leaves_room(&self) -> bool {
        self.rooms.iter().all(|room| *room >= self.look.room)
    }

    /// A row of a fixed height where the room to write can take up an error of the estimate. Such rows are laid out
    /// once, others twice.
    fn row(&self, index: usize, band: f64, page: f64) -> TopicFit {
        let (printed, room) = (self.printed[index], self.rooms[index]);
        TopicFit {
            band,
            height: (room > 5.0 + 0.08 * printed).then_some(printed + room),
            below: room.max(1.0),
            breaks: printed + band + 6.0 >= page,
        }
    }
}

impl Frame<'_> {
    /// The largest letters that leave room to write under every topic, and the heights of all rows.
    pub fn share(&self, topics: &[Topic]) -> AgendaFit {
        let noted = self.is_noted(topics);
        let heads = self.heads_height();
        let pages = self.pages(heads, noted);
        let bands: Vec<f64> = topics.iter().map(|it| band_height(&it.title)).collect();
        let plan = |look: &Look| self.plan(*look, topics, &bands, &pages);
        let mut plans = LOOKS.iter().map(plan);
        let found = plans.find(Plan::leaves_room);
        let found = found.unwrap_or_else(|| plan(&FULLEST));
        let row = |(index, band): (usize, &f64)| found.row(index, *band, pages.whole);
        AgendaFit {
            look: self.look(&found.look),
            columns: self.widths(),
            heads,
            rows: bands.iter().enumerate().map(row).collect(),
            noted,
        }
    }

    /// A translated sheet tells of the teacher's sentences on it that they are not translated.
    fn is_noted(&self, topics: &[Topic]) -> bool {
        let is_written =
            |it: &Topic| !it.agreed.is_empty() || it.facts.iter().any(|fact| fact.written);
        self.is_double() && topics.iter().any(is_written)
    }

    fn is_double(&self) -> bool {
        self.title.len() > 1
    }

    /// As the template has it: two languages stand further apart, and below Arabic letters there is more room.
    fn look(&self, look: &Look) -> AgendaLook {
        let double = if self.is_double() { 0.7 } else { 0.0 };
        AgendaLook {
            size: look.size,
            second: look.second,
            between: look.between + self.deeper(),
            apart: look.apart + double,
            fact: look.fact,
        }
    }

    /// Below Arabic letters.
    fn deeper(&self) -> f64 {
        if self.rtl { 0.7 } else { 0.0 }
    }

    /// Two languages need more width where the questions are.
    fn widths(&self) -> [f64; 3] {
        let shares = if self.is_double() {
            [1.02, 1.13, 0.85]
        } else {
            [1.0, 1.08, 0.92]
        };
        shares.map(|share| CONTENT_WIDTH * share / shares.iter().sum::<f64>())
    }

    fn pages(&self, heads: f64, noted: bool) -> Pages {
        let languages = if self.is_double() { 2.0 } else { 1.0 };
        let whole = CONTENT_HEIGHT - heads - SLACK * languages * languages;
        let first = whole - self.head_height();
        let note = if noted { self.note_height() } else { 0.0 };
        Pages {
            first,
            only: first - note,
            last: whole - note,
            whole,
        }
    }

    fn plan(&self, look: Look, topics: &[Topic], bands: &[f64], pages: &Pages) -> Plan {
        // Printed words take a little more room than their estimate, most of all in two languages.
        let error = if self.is_double() { 1.07 } else { 1.03 };
        let words = Words {
            look: self.look(&look),
            widths: self.widths().map(|width| width - 2.0 * INSET),
            agreed: &self.agreed,
        };
        let printed = topics.iter().map(|topic| words.topic(topic) * error);
        let printed: Vec<f64> = printed.collect();
        let heights = printed.iter().zip(bands).map(|(row, band)| row + band);
        let rooms = rooms(pages, &heights.collect::<Vec<f64>>());
        Plan {
            look,
            printed,
            rooms,
        }
    }

    fn head_height(&self) -> f64 {
        let (first, others) = split(self.title);
        let second = |line: &String| 4.6 + Type::plain(13.0).tall(line, CONTENT_WIDTH);
        let others: f64 = others.iter().map(second).sum();
        let between = BETWEEN + self.deeper();
        let title = Type::bold(TITLE_SIZE).tall(first, CONTENT_WIDTH);
        let occasion = pair(
            self.occasion,
            [BODY_SIZE, SECOND_SIZE],
            between,
            CONTENT_WIDTH,
        );
        title + others + 2.0 * GAP + occasion
    }

    fn heads_height(&self) -> f64 {
        let between = BETWEEN + self.deeper();
        let heights = self
            .columns
            .iter()
            .zip(self.widths())
            .map(|(lines, width)| {
                let width = width - 2.0 * INSET - ICON_WIDTH;
                pair(lines, [BAND_SIZE, SECOND_SIZE], between, width)
            });
        2.0 * CELL_INSET + heights.fold(ICON_HEIGHT, f64::max)
    }

    fn note_height(&self) -> f64 {
        let width = CONTENT_WIDTH * 0.45;
        let heights = self.note.iter();
        let heights = heights.map(|line| Type::plain(SECOND_SIZE).tall(line, width));
        2.6 + heights.fold(0.0, f64::max) + 2.0
    }
}

/// The words of topics in a look, and their estimated heights.
struct Words<'a> {
    look: AgendaLook,
    widths: [f64; 3],
    agreed: &'a Lines,
}

impl Words<'_> {
    /// Height of a row without room to write.
    fn topic(&self, topic: &Topic) -> f64 {
        let [home, school, agreed] = self.widths;
        let facts = topic.facts.iter();
        let facts: f64 = facts.map(|it| self.fact(it, school - SIGN_WIDTH)).sum();
        let columns = [
            self.questions(&topic.home, home),
            self.questions(&topic.school, school) + facts,
            self.agreed(&topic.agreed, agreed) + self.dates(&topic.dates, agreed - SIGN_WIDTH),
        ];
        2.0 * CELL_INSET + columns.into_iter().fold(0.0, f64::max)
    }

    fn pair(&self, lines: &Lines, width: f64) -> f64 {
        let AgendaLook { size, second, .. } = self.look;
        pair(lines, [size, second], self.look.between, width)
    }

    fn questions(&self, list: &[Lines], width: f64) -> f64 {
        let heights: f64 = list.iter().map(|lines| self.pair(lines, width)).sum();
        heights + list.len().saturating_sub(1) as f64 * self.look.apart
    }

    fn fact(&self, fact: &Fact, width: f64) -> f64 {
        self.look.fact + SIGN_HEIGHT.max(self.pair(&fact.text, width))
    }

    fn agreed(&self, lines: &[String], width: f64) -> f64 {
        if lines.is_empty() {
            return 0.0;
        }
        let type_of = Type::plain(self.look.size);
        let lines = lines
            .iter()
            .map(|line| type_of.tall(line, width - SIGN_WIDTH));
        let lines: f64 = lines.map(|tall| AGREED_GAP + SIGN_HEIGHT.max(tall)).sum();
        self.pair(self.agreed, width) + lines
    }

    /// In so narrow a column the estimate of lost ends is too careful: a date is made of short words.
    fn dates(&self, lines: &[Lines], width: f64) -> f64 {
        let width = width + self.look.size * POINT;
        let heights = lines.iter().map(|line| self.pair(line, width));
        heights.map(|it| self.look.fact + SIGN_HEIGHT.max(it)).sum()
    }
}

/// Lines below each other in every language, the first in the first size in points.
fn pair(lines: &Lines, [size, second]: [f64; 2], between: f64, width: f64) -> f64 {
    let (first, others) = split(lines);
    let others = others
        .iter()
        .map(|line| between + Type::plain(second).tall(line, width));
    Type::plain(size).tall(first, width) + others.sum::<f64>()
}

fn split(lines: &Lines) -> (&str, &[String]) {
    lines
        .split_first()
        .map_or(("", &[]), |(first, others)| (first.as_str(), others))
}

/// Titles stand beside each other.
fn band_height(title: &Lines) -> f64 {
    let width = CONTENT_WIDTH / title.len() as f64 - 6.0;
    let (first, others) = split(title);
    let first = Type::bold(BAND_SIZE).tall(first, width);
    let others = others
        .iter()
        .map(|line| Type::plain(LABEL_SIZE).tall(line, width));
    2.0 * BAND_INSET + others.fold(first, f64::max)
}

/// Room to write per topic: what the printed words leave free on one page or on two, shared evenly. Two pages part
/// where the topics of both have most.
fn rooms(pages: &Pages, heights: &[f64]) -> Vec<f64> {
    let count = heights.len();
    let total: f64 = heights.iter().sum();
    let alone = (pages.only - total) / count as f64;
    if alone >= ONE_PAGE || count < 2 {
        return vec![alone.min(MOST); count];
    }
    let mut before = 0.0;
    let parted = heights[..count - 1]
        .iter()
        .zip(1..)
        .map(|(height, on_first)| {
            before += height;
            let first = (pages.first - before) / on_first as f64;
            let second = (pages.last - total + before) / (count - on_first) as f64;
            (on_first, first, second)
        });
    let least = |&(_, first, second): &(usize, f64, f64)| first.min(second);
    let best = parted.reduce(|best, next| {
        if least(&next) > least(&best) {
            next
        } else {
            best
        }
    });
    let (on_first, first, second) = best.unwrap_or((count, alone, alone));
    let mut rooms = vec![first.min(MOST); on_first];
    rooms.resize(count, second.min(MOST));
    rooms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(words: &str) -> Lines {
        vec![words.to_owned()]
    }

    fn topic(questions: usize) -> Topic {
        let list = vec![line("Hoe gaat het thuis met uw kind?"); questions];
        Topic {
            id: "cognitive",
            title: line("Leren"),
            home: list.clone(),
            school: list,
            facts: Vec::new(),
            agreed: Vec::new(),
            dates: Vec::new(),
        }
    }

    fn share(topics: &[Topic]) -> AgendaFit {
        let (title, occasion) = (line("Gesprek over Noor"), line("voortgangsgesprek"));
        let frame = Frame {
            rtl: false,
            title: &title,
            occasion: &occasion,
            columns: ["Thuis", "School", "Afspraken"].map(line),
            agreed: line("Vorige keer afgesproken"),
            note: line("De leerkracht schrijft in het Nederlands."),
        };
        frame.share(topics)
    }

    fn pages(first: f64, last: f64) -> Pages {
        Pages {
            first,
            only: first,
            last,
            whole: last,
        }
    }

    #[test]
    fn words_are_set_smaller_until_every_topic_has_room_to_write() {
        let sizes = [2, 6, 8, 14].map(|questions| {
            let fit = share(&vec![topic(questions); 8]);
            assert!(fit.rows.iter().all(|row| row.below >= 1.0));
            fit.look.size
        });
        assert_eq!(sizes[0], LABEL_SIZE);
        assert!(
            sizes.is_sorted_by(|larger, smaller| larger >= smaller),
            "{sizes:?}"
        );
        assert_eq!(sizes[3], FULLEST.size);
    }

    #[test]
    fn few_topics_stand_on_one_page_with_the_same_room_each_and_not_too_much() {
        assert_eq!(rooms(&pages(200.0, 220.0), &[40.0, 20.0, 50.0]), [30.0; 3]);
        assert_eq!(rooms(&pages(200.0, 220.0), &[10.0, 10.0]), [MOST; 2]);
    }

    #[test]
    fn two_pages_part_where_the_half_with_less_room_has_most_of_it() {
        // After two topics: 20 mm each above, 30 mm each below. After one or three, one half has less.
        let heights = [60.0, 60.0, 40.0, 40.0];
        assert_eq!(
            rooms(&pages(160.0, 140.0), &heights),
            [20.0, 20.0, 30.0, 30.0]
        );
    }

    #[test]
    fn a_row_is_measured_where_its_room_cannot_take_up_an_error() {
        let fixed = |printed, room| {
            let plan = Plan {
                look: FULLEST,
                printed: vec![printed],
                rooms: vec![room],
            };
            plan.row(0, 8.0, 240.0)
        };
        assert_eq!(fixed(50.0, 9.1).height, Some(59.1));
        assert_eq!(fixed(50.0, 8.9).height, None);
        assert!(!fixed(220.0, 2.0).breaks);
        assert!(fixed(230.0, 2.0).breaks);
    }

    #[test]
    fn a_translated_sheet_notes_that_the_teachers_sentences_are_not_translated() {
        let (title, occasion) = (vec!["A".to_owned(); 2], vec!["B".to_owned(); 2]);
        let lines = || vec!["C".to_owned(); 2];
        let frame = Frame {
            rtl: true,
            title: &title,
            occasion: &occasion,
            columns: [(); 3].map(|()| lines()),
            agreed: lines(),
            note: lines(),
        };
        let mut topics = vec![topic(1); 2];
        assert!(!frame.share(&topics).noted);
        topics[1]
            .agreed
            .push("Elke dag een kwartier lezen.".to_owned());
        assert!(frame.share(&topics).noted);
        assert!(!share(&topics).noted);
    }
}
