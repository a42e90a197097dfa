//! gespreksmap makes printable *conversation packs* for pupils and their parents from the export of a pupil
//! monitoring system.
//!
//! Data flow one way, one type between each two stages:
//!
//! ```text
//! bytes ─ source ─▶ Table ─ intake ─▶ School ─ check ─▶ Checked<School> ─ plan ─▶ Plan ─ render ─▶ Rendered ─ output ─▶ Written
//!         located cells      domain values     rules         who gets what      PDF bytes        files + manifest
//! ```
//!
//! [`pipeline`] is the one place that knows the order. [`domain`] and [`diagnostic`] are used by all and use
//! none of the stages.

pub mod built_in;
pub mod check;
pub mod cli;
pub mod config;
pub mod demo;
pub mod diagnostic;
pub mod domain;
pub mod intake;
pub mod locale;
pub mod output;
mod packed;
pub mod pipeline;
pub mod plan;
pub mod render;
pub mod report;
pub mod source;
