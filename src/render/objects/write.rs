//! Objects → the bytes of a file.

use std::fmt::Write as _;

use super::{LEVEL, Object, Objects};
use crate::render::deflate::Deflate;

/// Objects of one object stream: a reader unpacks it whole, and its index is one byte.
const TOGETHER: usize = 200;

/// Where an object stands in the file.
#[derive(Clone, Copy)]
enum Place {
    /// The head of the list of free numbers.
    Free,
    /// At this byte.
    At(usize),
    /// In an object stream, the how manieth.
    Within { stream: usize, index: usize },
}

impl Place {
    /// A row of the stream of places: kind, place or number, index.
    fn row(self) -> [u8; 6] {
        let (kind, place, index) = match self {
            Place::Free => (0, 0, 0xff),
            Place::At(at) => (1, at, 0),
            Place::Within { stream, index } => (2, stream, index as u8),
        };
        let [a, b, c, d] = (place as u32).to_be_bytes();
        [kind, a, b, c, d, index]
    }
}

impl Objects {
    /// The bytes of the file.
    pub fn write(&self) -> Vec<u8> {
        let streams = self.list.iter().filter_map(|it| it.stream.as_ref());
        let room = streams.map(|it| it.len()).sum::<usize>() + self.text.len() / 4;
        let mut file = File {
            bytes: Vec::with_capacity(room),
            press: Deflate::new(LEVEL),
            places: vec![Place::Free; self.list.len() + 1],
        };
        file.bytes.extend_from_slice(&self.header);
        let mut plain = Vec::with_capacity(self.list.len());
        for (Object { text, stream }, number) in self.list.iter().zip(1..) {
            let text = &self.text[text.clone()];
            match stream {
                Some(stream) => file.object(number, text, stream),
                None => plain.push((number, text)),
            }
        }
        for some in plain.chunks(TOGETHER) {
            file.together(some);
        }
        file.end(self);
        file.bytes
    }
}

/// A file that is being written.
struct File {
    bytes: Vec<u8>,
    press: Deflate,
    places: Vec<Place>,
}

impl File {
    /// Plain objects in one stream, behind their numbers and places in it.
    fn together(&mut self, objects: &[(usize, &[u8])]) {
        let stream = self.places.len();
        self.places.push(Place::Free);
        let mut numbers = String::new();
        let mut data = Vec::new();
        for (index, (number, object)) in objects.iter().enumerate() {
            self.places[*number] = Place::Within { stream, index };
            write!(numbers, "{number} {} ", data.len()).expect("a string takes all");
            data.extend_from_slice(object);
            data.push(b'\n');
        }
        let (count, first) = (objects.len(), numbers.len());
        let entries = format!("/Type /ObjStm /N {count} /First {first} /Filter /FlateDecode");
        let data = [numbers.as_bytes(), &data].concat();
        let packed = self.press.deflate(&data);
        self.object(stream, entries.as_bytes(), &packed);
    }

    /// The places of all objects, and where they stand.
    fn end(&mut self, objects: &Objects) {
        let (number, at) = (self.places.len(), self.bytes.len());
        self.places.push(Place::At(at));
        let rows: Vec<u8> = self.places.iter().flat_map(|it| it.row()).collect();
        let Objects {
            root,
            info,
            ident,
            instance,
            ..
        } = objects;
        let entries = format!(
            "/Type /XRef /Size {} /W [1 4 1] /Root {root} 0 R /Info {info} 0 R /ID [({ident}) ({instance})] /Filter /FlateDecode",
            self.places.len(),
        );
        let packed = self.press.deflate(&rows);
        self.object(number, entries.as_bytes(), &packed);
        let end = format!("startxref\n{at}\n%%EOF");
        self.bytes.extend_from_slice(end.as_bytes());
    }

    fn object(&mut self, number: usize, entries: &[u8], data: &[u8]) {
        self.places[number] = Place::At(self.bytes.len());
        let start = format!("{number} 0 obj\n<<");
        self.bytes.extend_from_slice(start.as_bytes());
        self.bytes.extend_from_slice(entries);
        let middle = format!(" /Length {}>>\nstream\n", data.len());
        self.bytes.extend_from_slice(middle.as_bytes());
        self.bytes.extend_from_slice(data);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
    }
}
