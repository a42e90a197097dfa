//! The stages of gespreksmap that read files, without the ones that print: what the fuzz targets call.

#![allow(
    dead_code,
    missing_docs,
    clippy::all,
    reason = "the sources of the program, of which the targets use a part"
)]

#[path = "../../../src/check/mod.rs"]
pub mod check;
pub mod claims;
#[path = "../../../src/diagnostic/mod.rs"]
pub mod diagnostic;
#[path = "../../../src/domain/mod.rs"]
pub mod domain;
#[path = "../../../src/intake/mod.rs"]
pub mod intake;
pub mod run;
#[path = "../../../src/source/mod.rs"]
pub mod source;
