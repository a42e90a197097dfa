//! The fonts in a file.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Objects;
use super::frame::references;
use super::scan;

/// The outlines of a font, cut down to some letters.
#[derive(Clone, Default)]
pub struct Program {
    /// `ABCDEF+NotoSans-Regular`: the letters before the name stand for just these letters in this order.
    pub name: Vec<u8>,
    /// The numbers of the streams that hold the outlines and the list of letters, and the streams.
    streams: [(usize, Arc<[u8]>); 2],
}

/// How the description of a font begins.
const DESCRIPTION: &[u8] = b"<<\n  /Type /FontDescriptor";

impl Objects {
    /// The fonts in a file that stands as Typst wrote it.
    pub fn programs(&self) -> Vec<Program> {
        let texts = self.list.iter().map(|it| &self.text[it.text.clone()]);
        let described = texts.filter(|text| text.starts_with(DESCRIPTION));
        described.filter_map(|text| self.program(text)).collect()
    }

    fn program(&self, description: &[u8]) -> Option<Program> {
        let (_, name) = scan::around(description, b"/FontName /")?;
        let stream = |key: &[u8]| {
            let number = scan::reference(description, key)?;
            let stream = self.list.get(number.checked_sub(1)?)?.stream.as_ref()?;
            Some((number, Arc::clone(stream)))
        };
        Some(Program {
            name: scan::lines(name).next()?.to_vec(),
            streams: [stream(b"/FontFile2 ")?, stream(b"/CIDSet ")?],
        })
    }

    /// The fonts that pages name, by what they are called: cut to the same letters, fonts are called the same.
    pub(super) fn fonts(&self, pages: &[usize]) -> Option<BTreeMap<Vec<u8>, usize>> {
        let mut fonts = BTreeMap::new();
        for page in pages {
            let needs = scan::reference(self.text(*page)?, b"/Resources ")?;
            let Some((_, named)) = scan::around(self.text(needs)?, b"/Font <<") else {
                continue;
            };
            let (named, _) = scan::around(named, b">>")?;
            for font in references(named) {
                let (_, name) = scan::around(self.text(font)?, b"/BaseFont /")?;
                fonts.insert(scan::lines(name).next()?.to_vec(), font);
            }
        }
        Some(fonts)
    }

    /// Puts outlines in the place of those of another font.
    pub fn fill(&mut self, empty: &Program, program: &Program) {
        for ((number, _), (_, stream)) in empty.streams.iter().zip(&program.streams) {
            self.list[number - 1].stream = Some(Arc::clone(stream));
        }
    }
}
