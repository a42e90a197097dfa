//! Words of one look that stand beside each other on one line → one run with spaces as wide as what was between them.
//!
//! The moments and values of a chart are dozens of words of two letters, each set by itself. As one run they cost the
//! export less, and whoever takes the text out of the file gets `M3 E3 M4` and not `M3E3M4`.

use typst::layout::{Em, Point};
use typst::text::{Glyph, TextItem};

/// What is nearer to the word before belongs to it, in em.
const LEAST_GAP: Em = Em::new(0.05);
/// How far two words on one line may differ in height, in em: what counting in points rounds.
const LINE: Em = Em::new(0.001);
/// From here on letters may be read from right to left.
const RIGHT_TO_LEFT: char = '\u{590}';

/// Puts words behind a run that begins at a place, when they go on on its line. Whether they did.
pub fn join(run: &mut TextItem, start: Point, words: &TextItem, at: Point) -> bool {
    let is_alike = run.font == words.font
        && run.size == words.size
        && run.fill == words.fill
        && run.stroke == words.stroke
        && (run.lang, run.region) == (words.lang, words.region);
    let is_on_line = Em::from_abs(at.y - start.y, run.size).abs() < LINE;
    if !is_on_line || !is_alike || !is_plain(run) || !is_plain(words) {
        return false;
    }
    let gap = Em::from_abs(at.x - start.x - run.width(), run.size);
    let (true, Some(last), Some(space), Ok(end), Ok(_)) = (
        gap >= LEAST_GAP,
        run.glyphs.last(),
        run.font.ttf().glyph_index(' '),
        u16::try_from(run.text.len()),
        u16::try_from(run.text.len() + 1 + words.text.len()),
    ) else {
        return false;
    };
    let space = Glyph {
        id: space.0,
        x_advance: gap,
        x_offset: Em::zero(),
        range: end..end + 1,
        ..last.clone()
    };
    run.text.push(' ');
    run.text.push_str(&words.text);
    run.glyphs.push(space);
    run.glyphs.extend(words.glyphs.iter().map(|glyph| Glyph {
        range: glyph.range.start + end + 1..glyph.range.end + end + 1,
        ..glyph.clone()
    }));
    true
}

/// Whether its letters stand on the line, in the order in which they are read.
fn is_plain(words: &TextItem) -> bool {
    let on_line = |glyph: &Glyph| [glyph.y_offset, glyph.y_advance] == [Em::zero(); 2];
    words.glyphs.iter().all(on_line) && words.text.chars().all(|it| it < RIGHT_TO_LEFT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use typst::foundations::Bytes;
    use typst::layout::Abs;
    use typst::syntax::Span;
    use typst::text::{Font, FontVariations, Lang};
    use typst::visualize::{Color, Paint};

    const POINTS: f64 = 10.0;
    /// Any that is not a space.
    const LETTER: u16 = 40;

    /// A run in which every letter is half an em wide.
    fn run(text: &str) -> TextItem {
        let file = include_bytes!("../../../templates/fonts/NotoSans-Regular.ttf");
        let font = Font::new(Bytes::new(file), 0).expect("a font");
        let variant = font.info().variant;
        let glyphs = text.char_indices().map(|(at, letter)| Glyph {
            id: LETTER,
            x_advance: Em::new(0.5),
            x_offset: Em::zero(),
            y_advance: Em::zero(),
            y_offset: Em::zero(),
            range: at as u16..(at + letter.len_utf8()) as u16,
            span: (Span::detached(), 0),
        });
        TextItem {
            glyphs: glyphs.collect(),
            font: font.instantiate(variant, Abs::zero(), &FontVariations::default()),
            size: Abs::pt(POINTS),
            fill: Paint::Solid(Color::BLACK),
            stroke: None,
            lang: Lang::DUTCH,
            region: None,
            text: text.into(),
        }
    }

    fn at(x: f64, y: f64) -> Point {
        Point::new(Abs::pt(x), Abs::pt(y))
    }

    /// Whether the second goes on behind the first, which begins at the top left.
    fn joined(mut first: TextItem, second: &TextItem, place: Point) -> bool {
        let before = first.clone();
        let joined = join(&mut first, at(0.0, 0.0), second, place);
        assert_eq!(joined, first != before, "what is not joined stays");
        joined
    }

    #[test]
    fn words_on_a_line_become_one_run_and_every_letter_stays_where_it_was() {
        let mut row = run("M3");
        for (word, x) in [("É3", 30.0), ("M4", 41.0)] {
            assert!(join(&mut row, at(7.0, 5.0), &run(word), at(7.0 + x, 5.0)));
        }
        assert_eq!(row.text, "M3 É3 M4");
        let space = row.font.ttf().glyph_index(' ').expect("a space").0;
        let spaces = row.glyphs.iter().filter(|glyph| glyph.id == space);
        assert_eq!(spaces.count(), 2);
        let mut x = Em::zero();
        let letters = row.glyphs.iter().map(|glyph| {
            let letter = (&row.text[glyph.range()], (x.get() * POINTS).round());
            x += glyph.x_advance;
            letter
        });
        let letters: Vec<(&str, f64)> = letters.filter(|(letter, _)| *letter != " ").collect();
        let expected = [
            ("M", 0.0),
            ("3", 5.0),
            ("É", 30.0),
            ("3", 35.0),
            ("M", 41.0),
            ("4", 46.0),
        ];
        assert_eq!(letters, expected);
    }

    #[test]
    fn words_stay_apart_that_are_of_another_look_or_line_or_direction() {
        let beside = at(20.0, 0.0);
        assert!(joined(run("III"), &run("IV"), beside));
        assert!(!joined(run("III"), &run("IV"), at(20.0, 0.5)), "lower");
        assert!(!joined(run("III"), &run("IV"), at(15.0, 0.0)), "no gap");
        assert!(!joined(run("III"), &run("IV"), at(-9.0, 0.0)), "before it");
        let pale = TextItem {
            fill: Paint::Solid(Color::WHITE),
            ..run("IV")
        };
        assert!(!joined(run("III"), &pale, beside));
        let english = TextItem {
            lang: Lang::ENGLISH,
            ..run("IV")
        };
        assert!(!joined(run("III"), &english, beside));
        assert!(!joined(run("III"), &run("\u{648}"), beside), "waw");
        let mut raised = run("IV");
        raised.glyphs[0].y_offset = Em::new(0.3);
        assert!(!joined(run("III"), &raised, beside));
    }
}
