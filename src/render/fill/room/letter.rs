//! How the paper of a letter is shared out, so that it is always exactly one page: the largest letters with which it
//! ends above the reply slip, and the spaces that are left between its parts.

use std::collections::BTreeMap;

use super::{CONTENT_WIDTH, LEADING, POINT, SMALL_SIZE, Type};
use crate::render::payload::{Invitation, LetterFit, Lines, Person};

/// From the salutation to the end of the page.
const BODY_HEIGHT: f64 = 185.0;
/// The least space above the scissors.
const LEAST_END: f64 = 2.0;
/// What spaces are counted in: the large ones are one, those between lines that belong together less.
const INNER_SHARE: f64 = 0.8;
const END_SHARE: f64 = 0.8;
/// Larger than this no space gets.
const LARGEST_GAP: f64 = 7.0;

/// One way to set the letter: sizes in points, the least space in millimetres. `tight` joins sentences that otherwise
/// have a line each.
struct Tier {
    size: f64,
    title: f64,
    hero: f64,
    gap: f64,
    tight: bool,
}

const fn tier(size: f64, title: f64, hero: f64, gap: f64, tight: bool) -> Tier {
    Tier {
        size,
        title,
        hero,
        gap,
        tight,
    }
}

/// From large to small.
const TIERS: [Tier; 8] = [
    tier(12.0, 18.0, 16.0, 3.4, false),
    tier(12.0, 17.0, 15.0, 2.8, false),
    tier(11.5, 16.5, 14.5, 2.8, false),
    tier(11.5, 16.0, 14.0, 3.1, true),
    tier(11.0, 15.5, 14.0, 3.0, true),
    tier(10.5, 15.0, 13.5, 2.9, true),
    tier(10.0, 14.0, 12.5, 2.7, true),
    tier(9.5, 13.0, 12.0, 2.3, true),
];
/// Where none of these fits.
const SMALLEST: Tier = tier(9.0, 12.0, 11.0, 1.8, true);

// The appointment, as in `templates/parts/invitation.typ`.
const PANEL_INSET: f64 = 4.0;
const ICON_SIZE: f64 = 9.0;
const COLUMN_GAP: f64 = 3.0;
const QR_SIZE: f64 = 30.0;
const QR_GAP: f64 = 4.0;
const QR_WORDS: f64 = 26.0;
/// A line to write on in place of an answer; it is shorter where the time stands.
const BLANK_HEIGHT: f64 = 8.5;
const BLANK_TIME: f64 = 45.0;
/// From the time to its duration, with the hourglass before it.
const DURATION_LEAD: f64 = 11.0;
const DURATION_SIZE: f64 = 12.0;
const PERSON_LARGEST: f64 = 11.5;
const PERSON_PITCH: f64 = 2.0;
const ROLE_GAP: f64 = 2.5;

// The slip.
const SLIP_SIZE: f64 = 10.5;
const SLIP_PITCH: f64 = 9.0;
const SLIP_GAP: f64 = 6.0;
const SLIP_LAST: f64 = 3.5;
const CHOICE_LEAD: f64 = 11.6;
const SLIP_TITLE_SIZE: f64 = 12.5;
const BOTH_PITCH: f64 = 11.0;
const BOTH_SECOND: f64 = 8.5;
/// Words of a choice that break take a row more.
const ROW: f64 = 5.5;
/// Half the slip, as far as words may go.
const HALF: f64 = (CONTENT_WIDTH - SLIP_GAP) * 0.46;

/// Words may be so many times as long as their estimate where a row must not break.
const SURE: f64 = 1.15;

/// More rows of an address than this are set smaller.
const ADDRESS_ROWS: f64 = 5.0;
const ADDRESS_SIZE: f64 = 11.0;

/// A letter that is to be fitted on its page: all that is printed on it.
pub struct Letter<'a> {
    /// Its words; how it is set is not looked at.
    pub words: &'a Invitation,
    /// Labels of its language by their message id.
    pub labels: &'a BTreeMap<String, String>,
    /// Whether it is written from right to left: its letters hang deeper below their line.
    pub rtl: bool,
}

impl Letter<'_> {
    /// The largest letters with which it fits the page, and its spaces: shares of what is left, so that an error of
    /// the estimate makes them a little smaller or larger and the letter still ends above the slip.
    pub fn fit(&self) -> LetterFit {
        let room = BODY_HEIGHT - self.slip_height() - LEAST_END;
        let gaps = self.gap_count() + END_SHARE;
        let fitted = |tier: &Tier| {
            let set = self.set(tier);
            let gap = (room - self.height(&set)) / gaps;
            let is_roomy = gap > LARGEST_GAP;
            let set = LetterFit {
                gap: is_roomy.then_some(LARGEST_GAP),
                ..set
            };
            (self.with_sure_rows(set), gap >= tier.gap)
        };
        let mut tiers = TIERS.iter().map(fitted);
        let found = tiers.find(|(_, fits)| *fits);
        found.unwrap_or_else(|| fitted(&SMALLEST)).0
    }

    /// A tier for this letter. The appointment breathes with it, but its padding has a fixed size.
    fn set(&self, tier: &Tier) -> LetterFit {
        let hero = self.hero_size(tier);
        let beside = self.time_width(hero) < self.answer_width();
        LetterFit {
            size: tier.size,
            title: tier.title,
            hero,
            person: tier.size.min(PERSON_LARGEST),
            tight: tier.tight,
            gap: None,
            facts: [None; 4],
            all: None,
            panel: None,
            last: None,
            row: tier.gap * 0.45,
            edge: tier.gap * 0.9,
            question: self.question_width(),
            beside,
            dense: self.has_long_address(),
        }
    }

    /// Rows of which the height is sure, because a drawing is higher than their words, which keep to one line even when
    /// they are longer than their estimate. Such rows are laid out once, others two times and more, and what all
    /// letters have in them only once a run.
    fn with_sure_rows(&self, set: LetterFit) -> LetterFit {
        let height = |is_sure: bool| is_sure.then_some(ICON_SIZE);
        let facts = self.sure_facts(&set).map(height);
        let are_sure = facts.iter().all(Option::is_some);
        let all = are_sure.then_some(4.0 * ICON_SIZE + 3.0 * set.row);
        let code = self.words.qr.map_or(0.0, |_| self.code_height());
        LetterFit {
            facts,
            all,
            panel: all.filter(|all| code <= *all),
            last: self.has_sure_last_row().then_some(SLIP_PITCH - 2.0),
            ..set
        }
    }

    /// Dash and spaces of a time are far narrower than their estimate: where the duration is to stand beside it, it does.
    /// Beside a line to write on it makes the row higher.
    fn sure_facts(&self, set: &LetterFit) -> [bool; 4] {
        let width = self.answer_width() / SURE;
        let hero = Type::bold(set.hero);
        let is_one_line = |line: Option<&Lines>, type_of: Type| {
            line.is_none_or(|line| type_of.wide(first(line)) < width)
        };
        let room = self.words.room.as_ref();
        let size = Type::bold(set.size);
        let people = &self.words.people;
        let person = Type::bold(set.person);
        let is_person_one_line = |it: &Person| person_width(it, person) < width;
        [
            is_one_line(self.words.date.as_ref(), hero),
            set.beside && self.words.time.is_some(),
            room.is_none_or(|room| size.wide(room) < width),
            people.len() < 3 && people.iter().all(is_person_one_line),
        ]
    }

    /// Of one language; two have two rows.
    fn has_sure_last_row(&self) -> bool {
        let is_single = self.words.slip_langs.len() == 1;
        let name = Type::bold(SLIP_SIZE).wide(&self.words.slip_pupil);
        let signature = Type::plain(SLIP_SIZE).wide(self.label("invitation-slip-signature"));
        is_single && name.max(signature) < HALF / SURE
    }

    fn has_long_address(&self) -> bool {
        let width = match self.words.window {
            "left" => 78.0,
            _ => 70.0,
        };
        let type_of = Type::plain(ADDRESS_SIZE);
        let rows = self
            .words
            .address
            .iter()
            .map(|line| type_of.rows(line, width));
        rows.sum::<f64>() > ADDRESS_ROWS
    }

    fn label(&self, id: &str) -> &str {
        self.labels.get(id).map_or("", String::as_str)
    }

    /// How often the space between its parts stands in the letter.
    fn gap_count(&self) -> f64 {
        let inner = [
            self.words.own_words.is_some(),
            !self.words.siblings.is_empty(),
        ];
        let inner = 1 + inner.into_iter().filter(|is_there| *is_there).count();
        4.0 + INNER_SHARE * inner as f64
    }

    /// The letter without its spaces.
    fn height(&self, set: &LetterFit) -> f64 {
        let words = self.words;
        let type_of = Type::plain(set.size);
        let title = Type::bold(set.title).tall(first(&words.subject), CONTENT_WIDTH);
        let salutation = type_of.tall(first(&words.salutation), CONTENT_WIDTH);
        let purpose: Vec<&str> = words.purpose.iter().map(first).collect();
        let own = words.own_words.as_ref();
        let own = own.map_or(0.0, |it| type_of.tall(&it.text, CONTENT_WIDTH));
        title
            + salutation
            + sentences_height(&purpose, set)
            + own
            + self.appointment_height(set)
            + sentences_height(&self.about(), set)
            + self.siblings_height(type_of)
            + self.note_height()
            + self.signed_height(set)
    }

    fn about(&self) -> [&str; 3] {
        [
            first(&self.words.pupil_role),
            self.label("invitation-bring"),
            self.label("invitation-interpreter"),
        ]
    }

    fn siblings_height(&self, type_of: Type) -> f64 {
        let before = type_of.wide(self.label("invitation-siblings")) + 2.5;
        let lines = self.words.siblings.iter();
        let heights = lines.map(|line| type_of.tall(first(line), CONTENT_WIDTH - before));
        let between = 1.8 * self.words.siblings.len().saturating_sub(1) as f64;
        heights.sum::<f64>() + between
    }

    fn note_height(&self) -> f64 {
        if !self.words.translated {
            return 0.0;
        }
        2.6 + Type::plain(SMALL_SIZE).tall(self.label("translation-note"), CONTENT_WIDTH)
    }

    fn signed_height(&self, set: &LetterFit) -> f64 {
        let em = set.size * POINT;
        match self.words.signed_by {
            None => 9.0,
            Some(_) if set.tight => 0.8 * em,
            Some(_) => 1.55 * em + 2.2,
        }
    }
}

/// The appointment, the heart of the letter.
impl Letter<'_> {
    /// The longest question stays on one line, within reason.
    fn question_width(&self) -> f64 {
        let ids = [
            "invitation-when",
            "invitation-time",
            "invitation-place",
            "invitation-people",
        ];
        let widths = ids.map(|id| Type::plain(SMALL_SIZE).wide(self.label(id)));
        (widths.into_iter().fold(0.0, f64::max) + 1.0).clamp(14.0, 30.0)
    }

    /// What is left for an answer.
    fn answer_width(&self) -> f64 {
        let others = 2.0 * PANEL_INSET + ICON_SIZE + self.question_width() + 2.0 * COLUMN_GAP;
        let code = self.words.qr.map_or(0.0, |_| QR_SIZE + QR_GAP);
        CONTENT_WIDTH - others - code
    }

    /// The largest letters in which the day and the time keep to one line each.
    fn hero_size(&self, tier: &Tier) -> f64 {
        let lines = [&self.words.date, &self.words.time];
        let ems = lines
            .into_iter()
            .flatten()
            .map(|line| Type::bold(1.0).wide(first(line)) / POINT);
        let width = self.answer_width() / POINT;
        tier.size
            .max((width / ems.fold(1.0, f64::max)).min(tier.hero))
    }

    /// Of the time and its duration beside each other.
    fn time_width(&self, hero: f64) -> f64 {
        let time = self.words.time.as_ref();
        let time = time.map_or(BLANK_TIME, |it| Type::bold(hero).wide(first(it)));
        let duration = self.words.duration.as_ref();
        let duration = duration.map_or(0.0, |it| Type::plain(DURATION_SIZE).wide(first(it)));
        time + DURATION_LEAD + duration
    }

    fn appointment_height(&self, set: &LetterFit) -> f64 {
        let left = self.facts_height(set) + 3.0 * set.row;
        let code = self.words.qr.map_or(0.0, |_| self.code_height());
        2.0 * set.edge + left.max(code)
    }

    fn code_height(&self) -> f64 {
        let words = Type::plain(SMALL_SIZE).tall(self.label("invitation-qr"), QR_WORDS);
        QR_SIZE + 2.0 + words
    }

    /// The rows of the appointment, without the space between and around them.
    fn facts_height(&self, set: &LetterFit) -> f64 {
        let width = self.answer_width();
        let hero = Type::bold(set.hero);
        let date = self.words.date.as_ref();
        let room = self.words.room.as_ref();
        let rows = [
            date.map_or(BLANK_HEIGHT, |it| hero.tall(first(it), width)),
            self.time_height(set),
            room.map_or(BLANK_HEIGHT, |it| Type::bold(set.size).tall(it, width)),
            self.people_height(set, width),
        ];
        rows.into_iter().map(|row| row.max(ICON_SIZE)).sum()
    }

    fn time_height(&self, set: &LetterFit) -> f64 {
        let em = set.hero * POINT;
        let time = self.words.time.as_ref().map_or(BLANK_HEIGHT, |_| 0.8 * em);
        let is_below = self.words.duration.is_some() && !set.beside;
        time + if is_below { 0.55 * em + 4.6 } else { 0.0 }
    }

    fn people_height(&self, set: &LetterFit, width: f64) -> f64 {
        let people = &self.words.people;
        if people.is_empty() {
            return BLANK_HEIGHT;
        }
        let heights = people.iter().map(|it| person_height(it, set.person, width));
        heights.sum::<f64>() + (people.len() - 1) as f64 * PERSON_PITCH
    }
}

/// The reply slip.
impl Letter<'_> {
    /// From the scissors to the end.
    fn slip_height(&self) -> f64 {
        let is_double = self.words.slip_langs.len() > 1;
        if is_double {
            self.double_slip_height()
        } else {
            self.single_slip_height()
        }
    }

    fn single_slip_height(&self) -> f64 {
        let bold = Type::bold(SLIP_SIZE);
        let title = Type::bold(SLIP_TITLE_SIZE).wide(self.label("invitation-slip-title"));
        let day = self.words.slip_return.as_ref();
        let day = day.map_or(0.0, |it| bold.tall(first(it), CONTENT_WIDTH - title - 5.0));
        let name = bold.tall(&self.words.slip_pupil, HALF);
        let signature = SLIP_PITCH - 2.0 + self.more_rows(&self.slip_label("signature"), HALF);
        5.0 + 4.0 + day.max(3.6) + 0.6 + self.choices_height() + SLIP_LAST + name.max(signature)
    }

    fn choices_height(&self) -> f64 {
        let half = HALF - CHOICE_LEAD - 2.0;
        let come = Type::plain(SLIP_SIZE).wide(&self.slip_label("come")) + CHOICE_LEAD;
        let cannot = (CONTENT_WIDTH - SLIP_GAP - come - CHOICE_LEAD).max(40.0);
        let known = self.words.interpreter.as_ref();
        let known = known.map_or(String::new(), |it| format!("  {}", first(it)));
        let interpreter = self.slip_label("interpreter") + &known;
        let second = self.more_rows(&interpreter, half);
        let second = second.max(self.more_rows(&self.slip_label("bring"), half));
        3.0 * SLIP_PITCH
            + self.more_rows(&self.slip_label("cannot"), cannot)
            + second
            + self.more_rows(&self.slip_label("talk"), CONTENT_WIDTH - CHOICE_LEAD)
    }

    /// Every row has both languages. The Dutch words are never the longest.
    fn double_slip_height(&self) -> f64 {
        let between = if self.rtl { 2.0 } else { 1.2 };
        let day = self.words.slip_return.as_ref();
        let head = 3.6 + day.map_or(0.0, |_| between + 0.75 * BOTH_SECOND * POINT);
        let half = HALF - CHOICE_LEAD - 22.0;
        let more = |id: &str, width| self.more_rows(&self.slip_label(id), width);
        let second = more("interpreter", half + 10.0).max(more("bring", half));
        let more = more("cannot", 88.0) + second + more("signature", half);
        let deeper = 4.0 * (between - 1.2);
        let name = Type::bold(SLIP_SIZE).tall(&self.words.slip_pupil, HALF);
        9.0 + head + 0.6 + 3.0 * BOTH_PITCH + 2.0 + name.max(BOTH_PITCH - 2.0) + more + deeper
    }

    fn slip_label(&self, id: &str) -> String {
        self.label(&format!("invitation-slip-{id}")).to_owned()
    }

    /// What the words of a choice need besides their first row.
    fn more_rows(&self, words: &str, width: f64) -> f64 {
        (Type::plain(SLIP_SIZE).rows(words, width) - 1.0) * ROW
    }
}

/// Short sentences, each on its own line; joined where the letter is full.
fn sentences_height(lines: &[&str], set: &LetterFit) -> f64 {
    let type_of = Type::plain(set.size);
    if set.tight {
        return type_of.tall(&lines.join(" "), CONTENT_WIDTH);
    }
    let heights: f64 = lines
        .iter()
        .map(|line| type_of.tall(line, CONTENT_WIDTH))
        .sum();
    heights + lines.len().saturating_sub(1) as f64 * LEADING * set.size * POINT
}

/// A name with its role on one line.
fn person_width(person: &Person, bold: Type) -> f64 {
    bold.wide(&person.name) + ROLE_GAP + Type::plain(SMALL_SIZE).wide(first(&person.role))
}

/// A name that breaks leaves room behind its last word; a role that does not fit there takes a row of its own.
fn person_height(person: &Person, size: f64, width: f64) -> f64 {
    let bold = Type::bold(size);
    let rows = bold.rows(&person.name, width);
    let name = bold.wide(&person.name);
    let last = if rows == 1.0 {
        name
    } else {
        (name - (rows - 1.0) * width * 0.75).max(0.0)
    };
    let role = Type::plain(SMALL_SIZE).wide(first(&person.role));
    let breaks = last + ROLE_GAP + role > width;
    let more = rows - 1.0 + if breaks { 1.0 } else { 0.0 };
    size * POINT * (0.73 + more * 1.28)
}

fn first(lines: &Lines) -> &str {
    lines.first().map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::payload::Sender;

    fn line(words: &str) -> Lines {
        vec![words.to_owned()]
    }

    /// A letter with so many sentences about its purpose.
    fn letter(sentences: usize) -> Invitation {
        let sentence = "We praten over leren, vrienden en thuis. Dat doen we met alle ouders.";
        Invitation {
            langs: line("nl"),
            translated: false,
            school: Sender {
                name: "De Regenboog".to_owned(),
                lines: Vec::new(),
                return_line: String::new(),
                logo: None,
            },
            window: "left",
            address: vec!["Lindelaan 12".to_owned(); 4],
            place_date: None,
            subject: line("Uitnodiging: voortgangsgesprek over Noor"),
            salutation: line("Beste mevrouw Van der Sluis,"),
            purpose: vec![line(sentence); sentences],
            date: Some(line("dinsdag 3 februari 2027")),
            time: Some(line("15.45 – 16.00 uur")),
            duration: Some(line("15 minuten")),
            room: Some("lokaal 5".to_owned()),
            people: Vec::new(),
            pupil_role: line("Noor komt mee."),
            siblings: Vec::new(),
            cycle: Vec::new(),
            slip_pupil: "Noor de Vries · groep 5".to_owned(),
            slip_langs: line("nl"),
            slip_return: None,
            interpreter: None,
            signed_by: Some("juf Marieke".to_owned()),
            own_words: None,
            qr: Some(69),
            fit: LetterFit::default(),
        }
    }

    fn fit(words: &Invitation) -> LetterFit {
        let labels = BTreeMap::from([("invitation-when".to_owned(), "Wanneer".to_owned())]);
        Letter {
            words,
            labels: &labels,
            rtl: false,
        }
        .fit()
    }

    #[test]
    fn a_short_letter_has_large_letters_and_spaces_and_a_long_one_small_ones_that_are_shared_out() {
        let short = fit(&letter(1));
        assert_eq!((short.size, short.gap), (12.0, Some(LARGEST_GAP)));
        let fits: Vec<LetterFit> = (2..24).map(|sentences| fit(&letter(sentences))).collect();
        assert!(fits.is_sorted_by(|larger, next| larger.size >= next.size));
        let last = fits.last().expect("there are fits");
        assert_eq!(
            (last.size, last.gap, last.tight),
            (SMALLEST.size, None, true)
        );
    }

    #[test]
    fn day_and_time_keep_to_one_line_as_long_as_they_are_no_smaller_than_the_text() {
        let mut words = letter(1);
        let usual = fit(&words).hero;
        words.time = Some(line("nog een tijd die veel langer is dan een tijd"));
        let long = fit(&words);
        assert!(long.hero < usual && long.hero >= long.size);
        assert!(!long.beside);
        assert!(fit(&letter(1)).beside);
    }

    #[test]
    fn rows_are_as_high_as_their_drawing_where_their_words_surely_keep_to_one_line() {
        let mut words = letter(1);
        let sure = fit(&words);
        assert_eq!(sure.facts, [Some(ICON_SIZE); 4]);
        assert_eq!(sure.all, Some(4.0 * ICON_SIZE + 3.0 * sure.row));
        assert_eq!(sure.panel, sure.all);
        assert_eq!(sure.last, Some(SLIP_PITCH - 2.0));
        words.room = Some("het lokaal naast de gymzaal, door de achterdeur naar binnen".to_owned());
        words.slip_pupil =
            "Maria Magdalena van der Sluis-Hoekstra · groep 5/6 Kabouters".to_owned();
        let long = fit(&words);
        assert_eq!(
            long.facts,
            [Some(ICON_SIZE), Some(ICON_SIZE), None, Some(ICON_SIZE)]
        );
        assert_eq!((long.all, long.panel, long.last), (None, None, None));
    }

    #[test]
    fn a_role_that_does_not_fit_behind_a_name_takes_a_row_of_its_own() {
        let person = |role: &str| Person {
            name: "Nynke van der Sluis-Hoekstra".to_owned(),
            role: line(role),
        };
        let one = person_height(&person("tolk"), 11.5, 75.0);
        let two = person_height(&person("gezinsbegeleider van de gemeente"), 11.5, 75.0);
        assert!((two - one - 1.28 * 11.5 * POINT).abs() < 1e-9);
    }

    #[test]
    fn an_address_of_more_than_five_rows_is_set_smaller() {
        let mut words = letter(1);
        assert!(!fit(&words).dense);
        words
            .address
            .push("Stichting Wonen en Begeleiding Rotterdam-Zuid en omstreken".to_owned());
        assert!(fit(&words).dense);
    }
}
