//! What teachers wrote: observations and earlier agreements.

use super::{Intake, Line, values};
use crate::diagnostic::{Problem, near_miss};
use crate::domain::{AgendaTopic, EarlierAgreement, Observation, ObservationKind};
use crate::source::{AgreementField, Field, ObservationField};

impl Intake<'_> {
    /// Columns such as `sterk punt`; several sentences in a cell are divided by `|`.
    pub(super) fn wide_observations(&mut self, line: &Line<'_>) -> Vec<Observation> {
        let mut observations = Vec::new();
        for (column, field) in line.columns.iter() {
            let Field::WideObservation(kind) = field else {
                continue;
            };
            let sentences = line
                .row
                .cell(column)
                .text()
                .split('|')
                .map(values::one_line);
            observations.extend(sentences.filter(|text| !text.is_empty()).map(|text| {
                Observation {
                    kind: *kind,
                    topic: topic_of(*kind),
                    text,
                }
            }));
        }
        observations
    }

    /// A row of `observaties.csv`. Without a kind it is what goes well.
    pub(super) fn long_observation(&mut self, line: &Line<'_>) -> Option<Observation> {
        let text = line.some_text(&Field::Observation(ObservationField::Text))?;
        let kind = match line.cell(&Field::Observation(ObservationField::Kind)) {
            None => ObservationKind::Strength,
            Some(cell) => self.parse(cell, ObservationKind::parse, |value| {
                Problem::ObservationKindUnknown {
                    suggestion: near_miss(
                        &value,
                        ObservationKind::WORDS.iter().map(|(word, _)| *word),
                    ),
                    value,
                }
            })?,
        };
        let topic = line
            .cell(&Field::Observation(ObservationField::Topic))
            .and_then(|cell| AgendaTopic::parse(cell.text()))
            .unwrap_or(topic_of(kind));
        Some(Observation { kind, topic, text })
    }

    /// An earlier agreement, from `afspraken.csv` or a column.
    pub(super) fn agreement(&mut self, line: &Line<'_>) -> Option<EarlierAgreement> {
        let text = line.some_text(&Field::Agreement(AgreementField::Text))?;
        let date = line
            .cell(&Field::Agreement(AgreementField::Date))
            .and_then(|cell| {
                self.parse(cell, values::date, |value| Problem::DateIgnored { value })
            });
        Some(EarlierAgreement {
            text,
            who: line.some_text(&Field::Agreement(AgreementField::Who)),
            date,
        })
    }
}

/// Where an observation without a topic stands.
fn topic_of(kind: ObservationKind) -> AgendaTopic {
    match kind {
        ObservationKind::Strength => AgendaTopic::Introduction,
        ObservationKind::Talent => AgendaTopic::Interests,
        ObservationKind::Focus => AgendaTopic::Cognitive,
    }
}
