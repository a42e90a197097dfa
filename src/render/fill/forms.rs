//! Preparation, pupil sheet, agenda, agreements.

use super::{Fill, Voices, number};
use crate::domain::{AgendaTopic, GradeBand, Observation, ObservationKind, PupilRole};
use crate::locale::Arg;
use crate::render::payload::{
    Agenda, Agreements, Fact, Preparation, Prompt, PupilSheet, Signature, Step, Topic,
};

/// Writing lines under each of the five steps (C20): where parents think, they write.
const STEP_LINES: [u8; 5] = [0, 2, 3, 3, 0];
/// Empty rows on the agreement form: few, small, achievable (C14).
const AGREEMENT_ROWS: u8 = 3;

impl Fill<'_> {
    pub(super) fn preparation(&self, voices: &Voices<'_>) -> Preparation {
        let steps = STEP_LINES.into_iter().zip(1..).map(|(write, step)| Step {
            title: voices.say(&format!("preparation-step-{step}-title"), &[]),
            lines: voices.family(&format!("preparation-step-{step}-line")),
            write,
        });
        Preparation {
            langs: voices.tags(),
            title: voices.say("preparation-title", &[]),
            steps: steps.collect(),
            tips: voices.family(&format!("preparation-tip-{}", self.pack.band.id())),
        }
    }

    pub(super) fn pupil_sheet(&self, voices: &Voices<'_>) -> PupilSheet {
        let band = self.pack.band.id();
        let leads = self.pack.role == PupilRole::Leads;
        let prompts = |space: &'static str| {
            let family = voices.family(&format!("pupil-sheet-{space}-{band}"));
            family.into_iter().map(move |text| Prompt { text, space })
        };
        PupilSheet {
            langs: voices.tags(),
            band,
            intro: voices.say(
                if leads {
                    "pupil-sheet-intro-leads"
                } else {
                    "pupil-sheet-intro"
                },
                &[],
            ),
            faces: voices.family(&format!("pupil-sheet-face-{band}")),
            prompts: prompts("draw").chain(prompts("write")).collect(),
        }
    }

    pub(super) fn agenda(&self, voices: &Voices<'_>) -> Agenda {
        let topics = AgendaTopic::ALL
            .into_iter()
            .filter(|&topic| self.has_topic(topic));
        Agenda {
            langs: voices.tags(),
            title: voices.say("agenda-title", &[("pupil", Arg::Str(&self.pupil_name()))]),
            occasion: self.occasion(voices),
            topics: topics.map(|topic| self.topic(voices, topic)).collect(),
        }
    }

    /// Introduction and agreements are always there (C12). The school career is a topic when school begins
    /// and when the next one comes near; special circumstances when the file has something to say of them.
    fn has_topic(&self, topic: AgendaTopic) -> bool {
        match topic {
            AgendaTopic::Career => {
                matches!(self.pack.band, GradeBand::Grades12 | GradeBand::Grades78)
            }
            AgendaTopic::Special => self
                .pack
                .pupil
                .observations
                .iter()
                .any(|it| it.topic == topic),
            _ => true,
        }
    }

    fn topic(&self, voices: &Voices<'_>, topic: AgendaTopic) -> Topic {
        let (id, band) = (topic.id(), self.pack.band.id());
        let first = topic == AgendaTopic::Introduction;
        let agreed = self.pack.pupil.earlier_agreements.iter().filter(|_| first);
        Topic {
            id,
            title: voices.say(&format!("agenda-topic-{id}"), &[]),
            home: voices.family(&format!("agenda-{id}-home-{band}")),
            school: voices.family(&format!("agenda-{id}-school-{band}")),
            facts: self.facts(voices, topic),
            agreed: agreed.map(agreement_words).collect(),
        }
    }

    /// Strong points first (C13), then talents, points to work on, and plain facts.
    fn facts(&self, voices: &Voices<'_>, topic: AgendaTopic) -> Vec<Fact> {
        let mut observed: Vec<&Observation> = self
            .pack
            .pupil
            .observations
            .iter()
            .filter(|it| it.topic == topic)
            .collect();
        observed.sort_by_key(|observation| observation.kind);
        let mut facts: Vec<Fact> = observed
            .into_iter()
            .map(|observation| {
                let text = observation.text.clone();
                match observation.kind {
                    ObservationKind::Strength => Fact::Strength { text },
                    ObservationKind::Talent => Fact::Talent { text },
                    ObservationKind::Focus => Fact::Focus { text },
                }
            })
            .collect();
        if topic == AgendaTopic::Motivation {
            facts.extend(self.attendance(voices));
        }
        facts
    }

    /// Attendance as a plain fact, a line for each number that the file has.
    fn attendance(&self, voices: &Voices<'_>) -> Vec<Fact> {
        let attendance = self.pack.pupil.attendance;
        let counts = [
            ("agenda-sick", attendance.sick),
            ("agenda-late", attendance.late),
            ("agenda-leave", attendance.leave),
        ];
        let known = counts
            .into_iter()
            .filter_map(|(id, count)| Some((id, count?)));
        known
            .map(|(id, count)| Fact::Plain {
                text: voices.say(id, &[("count", number(usize::from(count)))]),
            })
            .collect()
    }

    pub(super) fn agreements(&self, voices: &Voices<'_>) -> Agreements {
        Agreements {
            langs: voices.tags(),
            title: voices.say(
                "agreements-title",
                &[("pupil", Arg::Str(&self.pupil_name()))],
            ),
            occasion: self.occasion(voices),
            earlier: self
                .pack
                .pupil
                .earlier_agreements
                .iter()
                .map(agreement_words)
                .collect(),
            rows: AGREEMENT_ROWS,
            signatures: self.signatures(voices),
        }
    }

    /// Parents of this household, the pupil when it is there, the teacher.
    fn signatures(&self, voices: &Voices<'_>) -> Vec<Signature> {
        let guardian = |name: Option<String>| Signature {
            role: voices.say("role-guardian", &[]),
            name,
        };
        let named = self
            .pack
            .household
            .recipients()
            .filter(|it| !it.name.is_empty())
            .take(2);
        let mut signatures: Vec<Signature> = named
            .map(|it| guardian(Some(it.name.to_string())))
            .collect();
        if signatures.is_empty() {
            signatures.push(guardian(None));
        }
        if self.pack.role != PupilRole::Absent {
            let name = Some(self.pack.pupil.name.to_string());
            signatures.push(Signature {
                role: voices.say("role-pupil", &[]),
                name,
            });
        }
        let name = self.teacher().map(str::to_owned);
        signatures.push(Signature {
            role: voices.say("role-teacher", &[]),
            name,
        });
        signatures
    }
}

/// `Lezen met papa, elke avond (ouders)`: as the file has it.
fn agreement_words(agreement: &crate::domain::EarlierAgreement) -> String {
    match &agreement.who {
        Some(who) => format!("{} ({who})", agreement.text),
        None => agreement.text.clone(),
    }
}
