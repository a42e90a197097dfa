//! Preparation, pupil sheet, agenda, agreements.

use chrono::Days;

use super::{Fill, Voices, number, room};
use crate::domain::{
    AgendaTopic, ConversationKind, Grade, Observation, PupilRole, Remark, SchoolYear,
};
use crate::locale::Arg;
use crate::plan::Copy;
use crate::render::payload::{
    Agenda, Agreements, Fact, Lines, Preparation, Prompt, PupilSheet, Signature, Step, Topic,
    Written,
};

/// Writing lines under each of the five steps (C20): where parents think, they write.
const STEP_LINES: [u8; 5] = [0, 2, 3, 3, 0];
/// Empty rows on the agreement form: few, small, achievable (C14).
const AGREEMENT_ROWS: u8 = 3;

impl Fill<'_> {
    pub(super) fn preparation(&self, voices: &Voices<'_>) -> Preparation {
        let steps = STEP_LINES.into_iter().zip(1..).map(|(write, step)| Step {
            title: voices.say(&format!("preparation-step-{step}-title"), &[]),
            lines: self.closest(voices, &format!("preparation-step-{step}-line")),
            write,
        });
        Preparation {
            langs: voices.tags(),
            title: voices.say("preparation-title", &[]),
            steps: steps.collect(),
            tips: self.closest(voices, "preparation-tip"),
        }
    }

    pub(super) fn pupil_sheet(&self, voices: &Voices<'_>) -> PupilSheet {
        let band = self.pack.band.id();
        let leads = self.pack.role == PupilRole::Leads;
        let prompts = |space: &'static str| {
            let family = self.closest(voices, &format!("pupil-sheet-{space}"));
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
            faces: self.closest(voices, "pupil-sheet-face"),
            lead: if leads {
                voices.family("pupil-sheet-lead")
            } else {
                Vec::new()
            },
            prompts: prompts("draw").chain(prompts("write")).collect(),
        }
    }

    pub(super) fn agenda(&self, voices: &Voices<'_>) -> Agenda {
        let topics = self
            .settings
            .topics(self.pack.kind, self.pack.band)
            .into_iter()
            .filter(|&topic| self.has_topic(topic));
        let title = voices.say("agenda-title", &[("pupil", Arg::Str(&self.pupil_name()))]);
        let occasion = self.occasion(voices);
        let topics: Vec<Topic> = topics.map(|topic| self.topic(voices, topic)).collect();
        let columns = ["home", "school", "agreements"];
        let frame = room::agenda::Frame {
            rtl: voices.is_rtl(),
            title: &title,
            occasion: &occasion,
            columns: columns.map(|column| voices.say(&format!("agenda-column-{column}"), &[])),
            agreed: voices.say("agenda-agreed", &[]),
            note: voices.say("written-in-dutch", &[]),
        };
        Agenda {
            langs: voices.tags(),
            fit: frame.share(&topics),
            title,
            occasion,
            topics,
        }
    }

    /// Special circumstances only when the file has something to say of them (C12).
    fn has_topic(&self, topic: AgendaTopic) -> bool {
        let observations = &self.pack.pupil.observations;
        topic != AgendaTopic::Special || observations.iter().any(|it| it.topic == topic)
    }

    fn topic(&self, voices: &Voices<'_>, topic: AgendaTopic) -> Topic {
        let id = topic.id();
        let first = topic == AgendaTopic::Introduction;
        let agreed = self.pack.pupil.earlier_agreements.iter().filter(|_| first);
        let mut home = self.closest(voices, &format!("agenda-{id}-home"));
        home.extend(self.for_the_pupil(voices, topic));
        Topic {
            id,
            title: self.topic_title(voices, id),
            home,
            school: self.closest(voices, &format!("agenda-{id}-school")),
            facts: self.facts(voices, topic),
            agreed: agreed.map(agreement_words).collect(),
            dates: match topic {
                AgendaTopic::Career => self.advice_dates(voices),
                _ => Vec::new(),
            },
        }
    }

    /// The name of a topic; the older children have a name of their own for some.
    fn topic_title(&self, voices: &Voices<'_>, id: &str) -> Lines {
        let of_band = format!("agenda-topic-{id}-{}", self.pack.band.id());
        if voices.first().has(&of_band) {
            voices.say(&of_band, &[])
        } else {
            voices.say(&format!("agenda-topic-{id}"), &[])
        }
    }

    /// A question for the child itself, when it is there (C5, C20).
    fn for_the_pupil(&self, voices: &Voices<'_>, topic: AgendaTopic) -> Vec<Lines> {
        let asked = [AgendaTopic::Introduction, AgendaTopic::Agreements].contains(&topic);
        if !asked || self.pack.role == PupilRole::Absent {
            return Vec::new();
        }
        let (id, role) = (topic.id(), self.pack.role.id());
        let name = self.pupil_name();
        let args = [("pupil", Arg::Str(&name))];
        voices.family_with(&format!("agenda-{id}-pupil-{role}"), &args)
    }

    /// Strong points first (C13), then talents, points to work on, and plain facts.
    fn facts(&self, voices: &Voices<'_>, topic: AgendaTopic) -> Vec<Fact> {
        let mut observed: Vec<&Observation> = self
            .pack
            .pupil
            .observations
            .iter()
            .filter(|it| self.stands_under(it.topic) == topic)
            .collect();
        observed.sort_by_key(|observation| observation.kind);
        let mut facts: Vec<Fact> = observed
            .into_iter()
            .map(|observation| {
                let (text, written) = self.remark(voices, &observation.remark);
                Fact {
                    kind: observation.kind.id(),
                    text,
                    written,
                }
            })
            .collect();
        let plain = |text| Fact {
            kind: "plain",
            text,
            written: false,
        };
        if topic == AgendaTopic::Motivation {
            facts.extend(self.attendance(voices).into_iter().map(plain));
        }
        facts
    }

    /// The topic under which an observation is printed: its own, or the introduction when this agenda has not
    /// got it.
    fn stands_under(&self, topic: AgendaTopic) -> AgendaTopic {
        let topics = self.settings.topics(self.pack.kind, self.pack.band);
        if topics.contains(&topic) {
            topic
        } else {
            AgendaTopic::Introduction
        }
    }

    /// The teacher's own sentence, or one of the phrase bank in every language; and whether it is the former.
    pub(super) fn remark(&self, voices: &Voices<'_>, remark: &Remark) -> (Lines, bool) {
        match remark {
            Remark::Written(text) => (vec![text.to_string()], true),
            Remark::Phrase(code) => {
                let name = self.pupil_name();
                let args = [("pupil", Arg::Str(&name))];
                (voices.say(&format!("phrase-{code}"), &args), false)
            }
        }
    }

    /// Attendance as a plain fact: one sentence when the file has all three numbers, else a line for each.
    pub(super) fn attendance(&self, voices: &Voices<'_>) -> Vec<Lines> {
        let attendance = self.pack.pupil.attendance;
        let count = |count: u16| number(usize::from(count));
        if let (Some(sick), Some(late), Some(leave)) =
            (attendance.sick, attendance.late, attendance.leave)
        {
            let args = [
                ("sick", count(sick)),
                ("late", count(late)),
                ("leave", count(leave)),
            ];
            return vec![voices.say("agenda-attendance", &args)];
        }
        let counts = [
            ("agenda-sick", attendance.sick),
            ("agenda-late", attendance.late),
            ("agenda-leave", attendance.leave),
        ];
        let known = counts
            .into_iter()
            .filter_map(|(id, count)| Some((id, count?)));
        known
            .map(|(id, times)| voices.say(id, &[("count", count(times))]))
            .collect()
    }

    /// What of this year's dates of the advice is still to come, in grade 8 (C7).
    fn advice_dates(&self, voices: &Voices<'_>) -> Vec<Lines> {
        let grade = self.pack.pupil.grade.map(Grade::number);
        let Some(date) = self.now().filter(|_| grade == Some(8)) else {
            return Vec::new();
        };
        if self.pack.kind == ConversationKind::End {
            return Vec::new();
        }
        let year = SchoolYear::of(date);
        let say = |id: &str, from, until| {
            voices.each(|locale| {
                let (from, until) = (locale.day_month(from), locale.day_month(until));
                let args = [("from", Arg::Str(&from)), ("until", Arg::Str(&until))];
                locale.text(id, &args)
            })
        };
        let (provisional, result) = (year.provisional_advice(), year.test_result());
        let (after_test, last) = year.final_advice();
        let dates = [
            (provisional.1, "agenda-dates-provisional", provisional.0),
            // The test is over when the time of the final advice has well begun.
            (after_test + Days::new(28), "agenda-dates-test", after_test),
            (result, "agenda-dates-result", result),
            (last, "agenda-dates-final", last),
        ];
        let ahead = dates.into_iter().filter(|(until, ..)| *until >= date);
        ahead
            .map(|(until, id, from)| say(id, from, until))
            .collect()
    }

    pub(super) fn agreements(&self, voices: &Voices<'_>, copy: Option<Copy>) -> Agreements {
        let earlier = self.pack.pupil.earlier_agreements.iter();
        let earlier: Vec<Written> = earlier.map(agreement_words).collect();
        let signatures = self.signatures(voices);
        let heads = ["pupil", "parents", "school", "when", "review"];
        let form = room::agreements::Form {
            rtl: voices.is_rtl(),
            heads: heads.map(|head| voices.say(&format!("agreements-{head}"), &[])),
            earlier: &earlier,
            signatures: signatures.len(),
        };
        let (rows, lines) = form.share(AGREEMENT_ROWS);
        Agreements {
            langs: voices.tags(),
            title: voices.say(
                "agreements-title",
                &[("pupil", Arg::Str(&self.pupil_name()))],
            ),
            occasion: self.occasion(voices),
            earlier,
            rows,
            lines,
            signatures,
            copy: copy.map(|copy| {
                let id = match copy {
                    Copy::Home => "agreements-copy-home",
                    Copy::School => "agreements-copy-school",
                };
                voices.say(id, &[])
            }),
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
            .household()
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
        None => agreement.text.to_string(),
    }
}
