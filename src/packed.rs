//! What waits in memory until it is asked for, a half to a fifth as large as it is.
//!
//! In comes any value that can be written down, out goes the same one. What it is, is not this file's business.

use std::fmt;
use std::marker::PhantomData;

use libdeflater::{CompressionLvl, Compressor, Decompressor};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A value, packed.
pub struct Packed<T> {
    bytes: Box<[u8]>,
    /// How many bytes it is written down in.
    size: usize,
    value: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Packed<T> {
    /// Packs a value, or what borrows it and is written down alike.
    pub fn of(value: &impl Serialize, packer: &mut Packer) -> Self {
        let written = postcard::to_extend(value, Vec::new());
        let written = written.expect("what has a length can be written down");
        let mut bytes = vec![0; packer.0.deflate_compress_bound(written.len())];
        let size = packer.0.deflate_compress(&written, &mut bytes);
        bytes.truncate(size.expect("the room is what the library asks for"));
        Packed {
            // A copy, as large as it must be.
            bytes: bytes.as_slice().into(),
            size: written.len(),
            value: PhantomData,
        }
    }

    /// The value again.
    pub fn open(&self) -> T {
        let mut written = vec![0; self.size];
        let opened = Decompressor::new().deflate_decompress(&self.bytes, &mut written);
        opened.expect("what was packed can be opened");
        postcard::from_bytes(&written).expect("what was written down can be read")
    }
}

// Not derived: that would ask it of the value too.
impl<T> Clone for Packed<T> {
    fn clone(&self) -> Self {
        Packed {
            bytes: self.bytes.clone(),
            ..*self
        }
    }
}

impl<T> fmt::Debug for Packed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Packed({} of {} bytes)", self.bytes.len(), self.size)
    }
}

/// Packs one thing after another, as quickly as can be: nothing of it is kept longer than a run.
pub struct Packer(Compressor);

impl Default for Packer {
    fn default() -> Self {
        let level = CompressionLvl::new(1).expect("the library has this level");
        Packer(Compressor::new(level))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_opened_is_what_was_packed_and_takes_less() {
        let words: Vec<String> = (0..500).map(|at| format!("Noor {at}")).collect();
        let packed = Packed::<Vec<String>>::of(&words, &mut Packer::default());
        assert_eq!(packed.open(), words);
        assert!(packed.bytes.len() * 3 < packed.size, "{packed:?}");
    }

    #[test]
    fn nothing_can_be_packed_too() {
        let packed = Packed::<String>::of(&String::new(), &mut Packer::default());
        assert_eq!(packed.open(), "");
    }
}
