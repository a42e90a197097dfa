//! One integration test binary: each further one would link all of Typst again.

#![expect(
    clippy::disallowed_methods,
    reason = "tests read and write their own files"
)]

mod architecture;
mod calendar;
mod cli;
mod editions;
mod field;
mod files;
mod golden;
mod households;
mod inputs;
mod messages;
mod packs;
mod readme;
mod resume;
mod rules;
mod safety;
mod shard;
mod support;
mod words;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
