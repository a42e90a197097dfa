//! What teachers wrote: observations and earlier agreements.

use super::{Intake, Line, is_too_long, values};
use crate::diagnostic::{Problem, near_miss};
use crate::domain::{AgendaTopic, EarlierAgreement, Observation, ObservationKind, Phrases, Remark};
use crate::source::{AgreementField, Cell, Field, ObservationField};

impl Intake<'_> {
    /// Columns such as `sterk punt`; several sentences in a cell are divided by `|`.
    pub(super) fn wide_observations(&mut self, line: &Line<'_>) -> Vec<Observation> {
        let mut observations = Vec::new();
        for (column, field) in line.columns.iter() {
            let Field::WideObservation(kind) = field else {
                continue;
            };
            let cell = line.row.cell(column);
            if is_too_long(field, cell.text()) {
                continue;
            }
            let sentences = cell.text().split('|').map(values::one_line);
            for text in sentences
                .filter(|text| !self.profile.is_blank(text))
                .collect::<Vec<_>>()
            {
                observations.extend(self.observation(cell, text, Some(*kind), None));
            }
        }
        observations
    }

    /// A row of `observaties.csv`. Without a kind it is what goes well.
    pub(super) fn long_observation(&mut self, line: &Line<'_>) -> Option<Observation> {
        let cell = line.cell(&Field::Observation(ObservationField::Text))?;
        let kind = match line.cell(&Field::Observation(ObservationField::Kind)) {
            None => None,
            Some(cell) => Some(self.parse(cell, ObservationKind::parse, |value| {
                Problem::ObservationKindUnknown {
                    suggestion: near_miss(
                        &value,
                        ObservationKind::WORDS.iter().map(|(word, _)| *word),
                    ),
                    value,
                }
            })?),
        };
        let topic = line
            .cell(&Field::Observation(ObservationField::Topic))
            .and_then(|cell| self.topic(cell));
        self.observation(cell, values::one_line(cell.text()), kind, topic)
    }

    fn topic(&mut self, cell: Cell<'_>) -> Option<AgendaTopic> {
        self.parse(cell, AgendaTopic::parse, |value| Problem::TopicUnknown {
            suggestion: near_miss(&value, AgendaTopic::WORDS.iter().map(|(word, _)| *word)),
            value,
        })
    }

    /// A sentence of the teacher, or a code of the phrase bank, which knows its own kind and topic. Without a
    /// kind it is what goes well.
    fn observation(
        &mut self,
        cell: Cell<'_>,
        text: String,
        kind: Option<ObservationKind>,
        topic: Option<AgendaTopic>,
    ) -> Option<Observation> {
        if let Some(phrase) = self.phrases.find(&text) {
            return Some(Observation {
                kind: phrase.kind,
                topic: topic.unwrap_or(phrase.topic),
                remark: Remark::Phrase(phrase.code.as_str().into()),
            });
        }
        if Phrases::looks_like_code(&text) {
            let codes = self.phrases.iter().map(|phrase| phrase.code.as_str());
            let suggestion = near_miss(&text, codes);
            let value = text;
            self.report(cell.problem(Problem::PhraseUnknown { value, suggestion }));
            return None;
        }
        let kind = kind.unwrap_or(ObservationKind::Strength);
        Some(Observation {
            kind,
            topic: topic.unwrap_or(topic_of(kind)),
            remark: Remark::Written(text.into()),
        })
    }

    /// An earlier agreement, from `afspraken.csv` or a column.
    pub(super) fn agreement(&mut self, line: &Line<'_>) -> Option<EarlierAgreement> {
        let text = line.some_text(&Field::Agreement(AgreementField::Text))?;
        let who = self.same(line.some_text(&Field::Agreement(AgreementField::Who)));
        let mut date = |field| {
            let cell = line.cell(&Field::Agreement(field))?;
            self.parse(cell, values::date, |value| Problem::DateIgnored { value })
        };
        Some(EarlierAgreement {
            text: text.into(),
            who,
            date: date(AgreementField::Date),
            follow_up: date(AgreementField::FollowUp),
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
