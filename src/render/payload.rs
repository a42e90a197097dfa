//! What a part's template receives: one struct per part, written as JSON to `/data.json`.
//!
//! In come nothing but plain values; the structs say what a designer may rely on. A template and its
//! struct bear the same stem (`agenda.typ`, [`Agenda`], `samples/agenda.nl.json`). No struct holds a
//! value of another household (C10) and none holds a number that the page does not show.
//!
//! Two kinds of words reach a template:
//! * *labels*, the same on every sheet, which the template takes from the texts by message id;
//! * *lines*, chosen or filled in for this sheet, which are made here as [`Lines`].

use serde::Serialize;

/// One text in every language of the sheet, in the order of `langs`: the home language first, Dutch last.
/// A Dutch sheet has one entry, a translated form has two.
pub type Lines = Vec<String>;

/// Text that a teacher wrote: always Dutch, never translated, marked as Dutch in a translated pack.
pub type Written = String;

/// The letter of one page: when, how long, where, who, why (C3), in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Invitation {
    /// One language: a translated pack has the letter twice, the Dutch one on the reverse.
    pub langs: Vec<String>,
    /// Whether this is a translation, so that the letter says that the Dutch text counts (B6).
    pub translated: bool,
    /// The school as sender.
    pub school: Sender,
    /// Which window the envelope has: `left` or `right` (B1).
    pub window: &'static str,
    /// 1 to 6 address lines (B2), or one line "via the pupil" where the address is secret or unknown (P2).
    pub address: Vec<String>,
    /// `Rotterdam, 12 januari 2027`; nothing when the settings name no letter date.
    pub place_date: Option<Lines>,
    /// `Uitnodiging: voortgangsgesprek over Noor`.
    pub subject: Lines,
    /// `Beste mevrouw Van der Sluis en meneer Yılmaz,` or a general one.
    pub salutation: Lines,
    /// Why and what about: at most three short sentences, a line each.
    pub purpose: Vec<Lines>,
    /// `dinsdag 3 februari 2027`; a line to fill in when there is none.
    pub date: Option<Lines>,
    /// `15.45 – 16.00 uur`.
    pub time: Option<Lines>,
    /// `15 minuten`.
    pub duration: Option<Lines>,
    /// The room, as the file has it: `lokaal 5`.
    pub room: Option<Written>,
    /// Who is there, the teacher first; empty: a line to fill in.
    pub people: Vec<Person>,
    /// What is expected of the pupil: comes along, leads, or stays at home (C5).
    pub pupil_role: Lines,
    /// Brothers and sisters of this household with a conversation: `Ali – dinsdag 3 februari 2027, 16.15 uur`.
    pub siblings: Vec<Lines>,
    /// The year's cycle (C1); empty when the settings have none.
    pub cycle: Vec<CycleMoment>,
    /// Name and class for the reply slip: `Noor de Vries · groep 5/6 Kabouters`. No personal number.
    pub slip_pupil: String,
    /// `Lever dit strookje in vóór dinsdag 27 januari 2027.`, when the settings name a day.
    pub slip_return: Option<Lines>,
    /// The interpreter's language when the file already says that one is wished: `Tigrinya`.
    pub interpreter: Option<Lines>,
    /// Who signs: the teacher's name; nothing: a line to fill in.
    pub signed_by: Option<String>,
}

/// The school as it stands above the letter.
#[derive(Clone, Debug, Serialize)]
pub struct Sender {
    /// `Basisschool De Regenboog`.
    pub name: String,
    /// Street, postcode and town, phone, mail: what the settings have, a line each.
    pub lines: Vec<String>,
    /// The small line above the address: `De Regenboog · Lindelaan 12 · 3011 AB  ROTTERDAM`.
    pub return_line: String,
    /// Virtual path of the logo, when the school folder has one.
    pub logo: Option<&'static str>,
}

/// Somebody at the table.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    /// As printed: `juf Marieke de Boer`, `Nynke van der Sluis`.
    pub name: String,
    /// `leerkracht`, `intern begeleider`, `tolk`; free text of the file stays Dutch (every entry the same).
    pub role: Lines,
}

/// One moment of the year's cycle.
#[derive(Clone, Debug, Serialize)]
pub struct CycleMoment {
    /// `Startgesprek`.
    pub name: Lines,
    /// `september`, `3 – 6 februari`: as the settings say, month words in the language.
    pub when: Lines,
    /// Whether it is this conversation.
    pub now: bool,
}

/// The five steps for parents (C20), shared by all pupils of a kind, band and language.
#[derive(Clone, Debug, Serialize)]
pub struct Preparation {
    /// Languages row by row.
    pub langs: Vec<String>,
    /// `Zo bereidt u zich voor` in the words of the kind.
    pub title: Lines,
    /// Five steps.
    pub steps: Vec<Step>,
    /// Tips for help at home that fit the grade band (C19).
    pub tips: Vec<Lines>,
}

/// One step of the preparation.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// `Denk na: wat wilt u vragen?`
    pub title: Lines,
    /// One action or question a line.
    pub lines: Vec<Lines>,
    /// How many writing lines follow.
    pub write: u8,
}

/// The child's own sheet, shared by all pupils of a band, role and language.
#[derive(Clone, Debug, Serialize)]
pub struct PupilSheet {
    /// Languages row by row.
    pub langs: Vec<String>,
    /// `12`, `34`, `56` or `78`: the grade band; the young draw more than they write.
    pub band: &'static str,
    /// One sentence: why the child fills this in.
    pub intro: Lines,
    /// Statements with three faces: `Ik vind lezen …`.
    pub faces: Vec<Lines>,
    /// Open prompts: `Ik ben trots op …`.
    pub prompts: Vec<Prompt>,
}

/// An open prompt on the pupil sheet.
#[derive(Clone, Debug, Serialize)]
pub struct Prompt {
    /// `Ik ben trots op …`
    pub text: Lines,
    /// `draw`: a box to draw in; `write`: lines.
    pub space: &'static str,
}

/// The grid Home / School / Agreements (C12).
#[derive(Clone, Debug, Serialize)]
pub struct Agenda {
    /// Languages row by row.
    pub langs: Vec<String>,
    /// `Gesprek over Noor`.
    pub title: Lines,
    /// `voortgangsgesprek · dinsdag 3 februari 2027 · 15.45 uur`, as far as it is known.
    pub occasion: Lines,
    /// In order; introduction first and agreements last, always.
    pub topics: Vec<Topic>,
}

/// One row of the grid.
#[derive(Clone, Debug, Serialize)]
pub struct Topic {
    /// `introduction`, `cognitive`, `social`, `motivation`, `interests`, `career`, `special`, `agreements`.
    pub id: &'static str,
    /// `Leren`.
    pub title: Lines,
    /// Guiding questions for home.
    pub home: Vec<Lines>,
    /// Guiding questions for school.
    pub school: Vec<Lines>,
    /// What the file knows, in the School column: strong points first.
    pub facts: Vec<Fact>,
    /// What was agreed last time, in the Agreements column (C15).
    pub agreed: Vec<Written>,
}

/// Something that the file knows.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Fact {
    /// What goes well, in the teacher's words.
    Strength {
        /// The teacher's sentence.
        text: Written,
    },
    /// A talent to grow.
    Talent {
        /// The teacher's sentence.
        text: Written,
    },
    /// A point to work on.
    Focus {
        /// The teacher's sentence.
        text: Written,
    },
    /// A plain fact in every language: attendance.
    Plain {
        /// `Dit schooljaar: 3 dagen ziek, 1 keer te laat.`
        text: Lines,
    },
}

/// The progress staircase (L5).
#[derive(Clone, Debug, Serialize)]
pub struct Staircase {
    /// Languages row by row.
    pub langs: Vec<String>,
    /// `Zo groeit Noor op school`.
    pub title: Lines,
    /// One climb per subject, each with at least one point; empty: the part says so kindly.
    pub climbs: Vec<Climb>,
    /// What the chart shows, in the first language, for who cannot see it.
    pub alt: String,
    /// Sentence for an empty chart: no tests yet (L8) or no results in the file.
    pub empty: Option<Lines>,
}

/// The measured moments of one subject.
#[derive(Clone, Debug, Serialize)]
pub struct Climb {
    /// `Begrijpend lezen`, in every language for the four known subjects, else as the file has it.
    pub subject: Lines,
    /// `0`–`3` for the known subjects, then on: picks shape and colour.
    pub mark: usize,
    /// In time order.
    pub points: Vec<Point>,
    /// `Rekenen: van M4 naar E5`: one line that says it in words.
    pub words: Lines,
}

/// One measured moment.
#[derive(Clone, Debug, Serialize)]
pub struct Point {
    /// Teaching months since the start of grade 3 when the test was taken, 0–60 (L1, L9).
    pub x: f64,
    /// Teaching months of the level reached, 0–60: M3 is 5, E3 is 10.
    pub y: f64,
    /// As the LVS writes it: `M6/E6`, `<M3`, `>E8`.
    pub label: String,
    /// `below` or `above` when the level is off the stairs, else `on`.
    pub edge: &'static str,
}

/// The growth chart (L7).
#[derive(Clone, Debug, Serialize)]
pub struct Growth {
    /// Languages row by row.
    pub langs: Vec<String>,
    /// `De groei van Noor`.
    pub title: Lines,
    /// One small chart per subject; empty: the part says so.
    pub charts: Vec<GrowthChart>,
    /// What the charts show, in the first language.
    pub alt: String,
}

/// The line of one subject over the five bands.
#[derive(Clone, Debug, Serialize)]
pub struct GrowthChart {
    /// `Rekenen`.
    pub subject: Lines,
    /// As in [`Climb::mark`].
    pub mark: usize,
    /// Names of the bands from low to high: `V IV III II I` or `E D C B A`.
    pub bands: [&'static str; 5],
    /// Where the average lies on the scale 0–5: 2.5 for I–V, 3.0 for A–E.
    pub average: f64,
    /// In time order.
    pub points: Vec<GrowthPoint>,
}

/// One value of the growth chart.
#[derive(Clone, Debug, Serialize)]
pub struct GrowthPoint {
    /// `M5`: the moment.
    pub moment: String,
    /// 0–5 upwards over the bands; nothing: no value at this moment.
    pub y: Option<f64>,
    /// As the LVS writes it: `III`, `3,2`.
    pub label: String,
}

/// Who does what, when, how reviewed (C14).
#[derive(Clone, Debug, Serialize)]
pub struct Agreements {
    /// Languages row by row.
    pub langs: Vec<String>,
    /// `Afspraken over Noor`.
    pub title: Lines,
    /// As in [`Agenda::occasion`].
    pub occasion: Lines,
    /// What was agreed last time, to tick "done" or "going on".
    pub earlier: Vec<Written>,
    /// How many empty rows for new agreements.
    pub rows: u8,
    /// Who sign: pupil, guardians of this household, teacher.
    pub signatures: Vec<Signature>,
}

/// One place to sign.
#[derive(Clone, Debug, Serialize)]
pub struct Signature {
    /// `Ouder/verzorger`, `Leerling`, `Leerkracht`.
    pub role: Lines,
    /// The name, when the file has it.
    pub name: Option<String>,
}

/// Half a running foot, one page of 170 mm × 8 mm: whose pack it is, or which part and page. Both halves are
/// stamped on each page of the pack: loose sheets at a printer must never mix.
#[derive(Clone, Debug, Serialize)]
pub struct Foot {
    /// The language that the foot is set in decides its direction.
    pub langs: Vec<String>,
    /// `Noor de Vries · groep 5/6 Kabouters`.
    pub who: Option<String>,
    /// `Gespreksagenda`.
    pub part: Option<String>,
    /// `pagina 2 van 7`.
    pub number: Option<String>,
}
