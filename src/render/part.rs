//! One part of one pack: data → laid-out pages. Parts that hold nothing personal are laid out once a run.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::{World, WorldExt};
use typst_layout::{Page, PagedDocument};

use super::shelf::Shelf;
use super::world::PartWorld;
use crate::diagnostic::{Diagnostic, Place, Problem};
use crate::domain::Part;

/// What a template is filled with.
pub struct Data {
    /// The payload.
    pub json: String,
    /// The pixels of its one picture: `/qr.bin`.
    pub picture: Option<Vec<u8>>,
}

impl From<String> for Data {
    fn from(json: String) -> Self {
        Data {
            json,
            picture: None,
        }
    }
}

/// Pages of a part, or why there are none.
type Laid = Result<EcoVec<Page>, Fault>;

/// Why a part could not be made.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Id of the part, or the step after it.
    pub part: &'static str,
    /// `templates/parts/agenda.typ:12`; empty when no template is to blame.
    pub template: String,
    /// What Typst says, with its hints.
    pub message: String,
}

impl Fault {
    /// The problem at the row of the pupil whose pack it was.
    pub fn at(self, place: Place) -> Diagnostic {
        let Fault {
            part,
            template,
            message,
        } = self;
        Diagnostic::new(
            Problem::PackFailed {
                part,
                template,
                message,
            },
            place,
        )
    }
}

/// Room for the pages of one part with certain data: filled by whoever comes first.
type Slot = Arc<OnceLock<Laid>>;

/// Pages that more than one pack uses, by template and data. Only for data that hold nothing of one pupil:
/// what is kept here must not grow with the school.
#[derive(Default)]
pub struct Shared {
    pages: Mutex<HashMap<(&'static str, String), Slot>>,
}

impl Shared {
    /// The pages of a template with this data: laid out now, or earlier in this run.
    pub fn pages(&self, shelf: &Shelf, stem: &'static str, data: String) -> Laid {
        let slot = {
            let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(pages.entry((stem, data.clone())).or_default())
        };
        slot.get_or_init(|| lay_out(shelf, stem, data.into()))
            .clone()
    }
}

/// Whether the data of a part hold nothing of one pupil.
pub fn is_shared(part: Part) -> bool {
    matches!(part, Part::Preparation | Part::PupilSheet)
}

/// Compiles one part.
pub fn lay_out(shelf: &Shelf, stem: &'static str, data: Data) -> Laid {
    let world = PartWorld::new(shelf, stem, data);
    match typst::compile::<PagedDocument>(&world).output {
        Ok(document) => Ok(document.pages().into()),
        Err(errors) => Err(fault(&world, stem, &errors)),
    }
}

/// The first error, with the place in the template where a person can look.
fn fault(world: &dyn World, stem: &'static str, errors: &[SourceDiagnostic]) -> Fault {
    let Some(error) = errors.first() else {
        return Fault {
            part: stem,
            template: String::new(),
            message: String::new(),
        };
    };
    let mut template = String::new();
    if let Some(id) = error.span.id() {
        template = format!("templates/{}", id.vpath().get_without_slash());
        let source = world.source(id).ok();
        let line = source
            .zip(world.range(error.span))
            .and_then(|(source, range)| source.lines().byte_to_line(range.start));
        if let Some(line) = line {
            template = format!("{template}:{}", line + 1);
        }
    }
    let hints = error.hints.iter().map(|hint| hint.v.as_str());
    let message = std::iter::once(error.message.as_str())
        .chain(hints)
        .collect::<Vec<_>>()
        .join("\n");
    Fault {
        part: stem,
        template,
        message,
    }
}
