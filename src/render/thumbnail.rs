//! One page as a small grey picture, to recognise it by.
//!
//! At this size nobody reads a letter: words become bars and shapes become boxes, as they would look from afar.
//! Drawing them as they are takes as long as laying a form out, for every pack of the school.

use png::chunk::IDAT;
use typst::layout::{Abs, Frame, FrameItem, Point, Rect, Size, Transform};
use typst::text::TextItem;
use typst::visualize::{Geometry, Paint, Shape};
use typst_layout::Page;

use super::deflate::Deflate;

/// Dots per inch: A4 becomes 91 × 129.
const DPI: f64 = 11.0;

/// How much of its box a word blackens, and how high small letters are, in em.
const INK: f32 = 0.62;
const X_HEIGHT: f64 = 0.54;

/// Pictures on a page: a code, a logo, a chart of which only the words are known here.
const PICTURE: f32 = 0.35;

/// The filter of a row in a PNG: none (ISO/IEC 15948, 9.2).
const AS_IT_IS: u8 = 0;
/// How hard it is packed, of 12.
const LEVEL: i32 = 6;

/// The page as a PNG of sixteen greys; nothing when it cannot be made.
pub fn thumbnail(page: &Page) -> Option<Vec<u8>> {
    let mut canvas = Canvas::of(page.frame.size());
    canvas.frame(&page.frame, Transform::identity());
    canvas.png()
}

/// A white page.
struct Canvas {
    width: usize,
    height: usize,
    /// White is 1.
    greys: Vec<f32>,
}

impl Canvas {
    fn of(size: Size) -> Self {
        let pixels = |length: f64| (length * DPI / 72.0).round().max(1.0) as usize;
        let (width, height) = (pixels(size.x.to_pt()), pixels(size.y.to_pt()));
        Canvas {
            width,
            height,
            greys: vec![1.0; width * height],
        }
    }

    fn frame(&mut self, frame: &Frame, at: Transform) {
        for (place, item) in frame.items() {
            let at = at.pre_concat(Transform::translate(place.x, place.y));
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, at.pre_concat(group.transform)),
                FrameItem::Text(words) => self.words(words, at),
                FrameItem::Shape(shape, _) => self.shape(shape, at),
                FrameItem::Image(_, size, _) => {
                    self.fill(Rect::from_pos_size(Point::zero(), *size), at, 0.0, PICTURE);
                }
                FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }

    /// A bar for each run of letters without a space.
    fn words(&mut self, words: &TextItem, at: Transform) {
        let grey = grey(&words.fill);
        let high = words.size * X_HEIGHT;
        let mut bar = |from: Abs, to: Abs| {
            if from < to {
                let bar = Rect::new(Point::new(from, -high), Point::new(to, Abs::zero()));
                self.fill(bar, at, grey, INK);
            }
        };
        let (mut start, mut end) = (Abs::zero(), Abs::zero());
        for glyph in &words.glyphs {
            let next = end + glyph.x_advance.at(words.size);
            if words.text[glyph.range()].trim().is_empty() {
                bar(start, end);
                start = next;
            }
            end = next;
        }
        bar(start, end);
    }

    /// A round shape is as good as its box.
    fn shape(&mut self, shape: &Shape, at: Transform) {
        if let Some(fill) = &shape.fill {
            self.fill(shape.bbox(false), at, grey(fill), 1.0);
        }
        if let Some(stroke) = &shape.stroke {
            let grey = grey(&stroke.paint);
            let half = stroke.thickness / 2.0;
            let around = shape.bbox(false);
            let (min, max) = (around.min, around.max);
            let mut line = |from: Point, to: Point| {
                let out = Point::splat(half);
                self.fill(Rect::new(from - out, to + out), at, grey, 1.0);
            };
            match shape.geometry {
                Geometry::Line(_) => line(min, max),
                Geometry::Rect(_) | Geometry::Curve(_) => {
                    line(min, Point::new(max.x, min.y));
                    line(min, Point::new(min.x, max.y));
                    line(Point::new(min.x, max.y), max);
                    line(Point::new(max.x, min.y), max);
                }
            }
        }
    }

    /// Blackens a box: each pixel as far as the box covers it.
    fn fill(&mut self, area: Rect, at: Transform, grey: f32, ink: f32) {
        let (a, b) = (area.min.transform(at), area.max.transform(at));
        let dots = |length: Abs| (length.to_pt() * DPI / 72.0) as f32;
        let span = |a: f32, b: f32, most: usize| (a.min(b).max(0.0), a.max(b).min(most as f32));
        let (left, right) = span(dots(a.x), dots(b.x), self.width);
        let (top, bottom) = span(dots(a.y), dots(b.y), self.height);
        let covered = |from: f32, to: f32, at: usize| {
            (to.min(at as f32 + 1.0) - from.max(at as f32)).clamp(0.0, 1.0)
        };
        for y in top as usize..bottom.ceil() as usize {
            let row = covered(top, bottom, y) * ink;
            for x in left as usize..right.ceil() as usize {
                let share = covered(left, right, x) * row;
                let pixel = &mut self.greys[y * self.width + x];
                *pixel += (grey - *pixel) * share;
            }
        }
    }

    /// Two pixels of sixteen greys a byte: a quarter of the size, and nobody sees it.
    fn png(&self) -> Option<Vec<u8>> {
        let sixteenth = |grey: &f32| (grey * 15.0 + 0.5) as u8;
        let rows = self.greys.chunks(self.width).flat_map(|row| {
            let pairs = row.chunks(2);
            let pairs =
                pairs.map(|pair| sixteenth(&pair[0]) << 4 | pair.get(1).map_or(15, sixteenth));
            std::iter::once(AS_IT_IS).chain(pairs)
        });
        let rows: Vec<u8> = rows.collect();
        let packed = Deflate::new(LEVEL).deflate(&rows);
        let mut bytes = Vec::new();
        let (width, height) = (self.width.try_into().ok()?, self.height.try_into().ok()?);
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Four);
        let mut writer = encoder.write_header().ok()?;
        writer.write_chunk(IDAT, &packed).ok()?;
        writer.finish().ok()?;
        Some(bytes)
    }
}

/// How light a paint is.
fn grey(paint: &Paint) -> f32 {
    match paint {
        Paint::Solid(colour) => {
            let [red, green, blue, alpha] = colour.to_vec4();
            let grey = red * 0.2126 + green * 0.7152 + blue * 0.0722;
            1.0 - (1.0 - grey) * alpha
        }
        Paint::Gradient(_) | Paint::Tiling(_) => 0.5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use typst::foundations::Smart;
    use typst::visualize::Color;

    fn page(items: Vec<(Point, FrameItem)>) -> Page {
        let mut frame = Frame::hard(Size::new(Abs::pt(72.0), Abs::pt(72.0)));
        for (at, item) in items {
            frame.push(at, item);
        }
        Page {
            frame,
            bleed: typst::layout::Sides::splat(Abs::zero()),
            fill: Smart::Auto,
            numbering: None,
            supplement: typst::foundations::Content::empty(),
            number: 1,
        }
    }

    fn greys(png: &[u8]) -> (usize, Vec<u8>) {
        let mut reader = png::Decoder::new(std::io::Cursor::new(png))
            .read_info()
            .expect("a PNG");
        let mut rows = vec![0; reader.output_buffer_size().expect("it fits")];
        let info = reader.next_frame(&mut rows).expect("rows");
        (info.width as usize, rows)
    }

    #[test]
    fn an_inch_is_eleven_dots_and_a_black_half_is_black() {
        let half = Size::new(Abs::pt(36.0), Abs::pt(72.0));
        let black = Geometry::Rect(half).filled(Color::BLACK);
        let shape = FrameItem::Shape(black, typst::syntax::Span::detached());
        let picture = thumbnail(&page(vec![(Point::zero(), shape)])).expect("a picture");
        let (width, rows) = greys(&picture);
        assert_eq!(width, 11);
        // Five black dots, half a one, five white; two in a byte.
        let wanted = [0x00, 0x00, 0x08, 0xff, 0xff, 0xff];
        assert!(rows.chunks(6).all(|row| row == wanted), "{rows:02x?}");
    }
}
