//! What packs streams and pictures: zlib's format (RFC 1950), by libdeflate.

use libdeflater::{CompressionLvl, Compressor};

/// Packs one thing after another, always as hard.
pub struct Deflate(Compressor);

impl Deflate {
    /// As hard as `level` says, from 1, the quickest, to 12, the smallest.
    pub fn new(level: i32) -> Self {
        let level = CompressionLvl::new(level).expect("the library has this level");
        Deflate(Compressor::new(level))
    }

    /// The data, packed.
    pub fn deflate(&mut self, data: &[u8]) -> Vec<u8> {
        let mut packed = vec![0; self.0.zlib_compress_bound(data.len())];
        let size = self.0.zlib_compress(data, &mut packed);
        packed.truncate(size.expect("the room is what the library asks for"));
        packed
    }
}
