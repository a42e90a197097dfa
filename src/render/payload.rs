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
    /// Languages of the reply slip: those of the letter, and Dutch under a translated one, because teacher and
    /// parent look at it together (B6).
    pub slip_langs: Vec<String>,
    /// `Lever dit strookje in vóór dinsdag 27 januari 2027.`, when the settings name a day; in `slip_langs`.
    pub slip_return: Option<Lines>,
    /// The interpreter's language when the file already says that one is wished: `Tigrinya`; in `slip_langs`.
    pub interpreter: Option<Lines>,
    /// Who signs: the teacher's name; nothing: a line to fill in.
    pub signed_by: Option<String>,
    /// A sentence of the school's own.
    pub own_words: Option<OwnWords>,
    /// The appointment as a QR code: pixels on a side of the grey picture `/qr.bin`, with its quiet zone;
    /// nothing without day and hour.
    pub qr: Option<usize>,
    /// How all this is set on one page.
    pub fit: LetterFit,
}

/// How a letter is set so that it is one page: sizes of letters in points, distances in millimetres.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LetterFit {
    /// Running text.
    pub size: f64,
    /// The subject.
    pub title: f64,
    /// Day and time: each keeps to one line, within reason.
    pub hero: f64,
    /// Names of who is there.
    pub person: f64,
    /// Whether sentences stand behind each other, that otherwise have a line each.
    pub tight: bool,
    /// Space between the parts of the letter; nothing: they share what is left on the page.
    pub gap: Option<f64>,
    /// Heights of the four facts of the appointment; nothing: as high as its words, which may need more than a line.
    pub facts: [Option<f64>; 4],
    /// Height of all facts together; nothing: as high as they are.
    pub all: Option<f64>,
    /// Height of all facts and the code beside them; nothing: as high as they are.
    pub panel: Option<f64>,
    /// Height of the last row of the slip; nothing: as high as its words.
    pub last: Option<f64>,
    /// Between the facts.
    pub row: f64,
    /// Above the first and below the last of them.
    pub edge: f64,
    /// Width of the questions before the facts.
    pub question: f64,
    /// Whether the duration stands beside the time, not below it.
    pub beside: bool,
    /// Whether the address has more rows than stand in the window at its usual size.
    pub dense: bool,
}

/// What the school wrote itself in its settings.
#[derive(Clone, Debug, Serialize)]
pub struct OwnWords {
    /// The words.
    pub text: String,
    /// Their language: that of the letter, or Dutch.
    pub lang: String,
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
    /// How to lead the conversation, step by step, for a child that does.
    pub lead: Vec<Lines>,
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
    /// How all this is set.
    pub fit: AgendaFit,
}

/// How the paper of an agenda is shared out: as large as leaves room to write under every topic. In millimetres.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgendaFit {
    /// How words are set.
    pub look: AgendaLook,
    /// Widths of the columns.
    pub columns: [f64; 3],
    /// Height of the heads of the columns.
    pub heads: f64,
    /// One entry for each of [`Agenda::topics`].
    pub rows: Vec<TopicFit>,
    /// Whether the sheet says that the teacher's sentences are not translated.
    pub noted: bool,
}

/// Sizes of letters in points, distances in millimetres.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgendaLook {
    /// The first language.
    pub size: f64,
    /// The second language.
    pub second: f64,
    /// Between a line and the same in the second language.
    pub between: f64,
    /// Between two questions.
    pub apart: f64,
    /// Above a fact.
    pub fact: f64,
}

/// Heights of one topic in millimetres.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicFit {
    /// The band with its title.
    pub band: f64,
    /// Its row; nothing: as high as its words, with `below` under them, because their height is not sure enough.
    pub height: Option<f64>,
    /// Room to write under the words.
    pub below: f64,
    /// Whether the row is too high for one page.
    pub breaks: bool,
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
    /// Dates to remember, in the Agreements column: this year's advice in grade 8 (C7).
    pub dates: Vec<Lines>,
}

/// Something that the file knows.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// `strength`, `talent`, `focus` (a point to work on) or `plain`: attendance.
    pub kind: &'static str,
    /// A sentence of the phrase bank or of the program in every language, or the teacher's own.
    pub text: Lines,
    /// Whether the teacher wrote it: then there is one line, in Dutch, never translated.
    pub written: bool,
}

/// The progress staircase (L5).
#[derive(Clone, Debug, Serialize)]
pub struct Staircase {
    /// Languages row by row.
    pub langs: Vec<String>,
    /// `Zo groeit Noor op school`.
    pub title: Lines,
    /// The stairs with the climbs of the child; nothing without results: the part says so kindly.
    pub chart: Option<StairChart>,
    /// Sentences under the chart.
    pub explain: Vec<Lines>,
    /// Sentence for an empty chart: no tests yet (L8) or no results in the file.
    pub empty: Option<Lines>,
}

/// One chart with all subjects, or a small one per subject. Places and lengths are millimetres, places from the top
/// left of the drawing, which is as wide as the page between its margins.
#[derive(Clone, Debug, Serialize)]
pub struct StairChart {
    /// What the chart shows, in the first language, for who cannot see it.
    pub alt: String,
    /// Height of the drawing.
    pub height: f64,
    /// The stairs, the same in each pane.
    pub stairs: Stairs,
    /// Exit bands behind the steps (L6); empty unless the school wants them, and never before grade 6 (C16).
    pub zones: Vec<Zone>,
    /// The school's own lines over the stairs.
    pub lines: Vec<RateLine>,
    /// Height of the heads of small charts; nothing: one chart with all subjects, which has none.
    pub head: Option<f64>,
    /// Where the stairs stand.
    pub panes: Vec<Pane>,
    /// What the names in the shapes stand for.
    pub looks: Looks,
    /// Paths, marks, tags and today's place, over all panes: elements of an SVG.
    pub shapes: String,
    /// The words of the tags, in bold.
    pub tags: Words,
    /// Names of the school's lines at the right of the stairs.
    pub names: Vec<LineName>,
    /// What the marks mean, where subjects share a chart: the first of the legend.
    pub subjects: Vec<Head>,
    /// What the other signs mean.
    pub legend: Vec<LegendItem>,
}

/// The stairs without a child: twelve steps of half a school year.
#[derive(Clone, Debug, Serialize)]
pub struct Stairs {
    /// `large`, or `small` in two columns: sizes of words and lines.
    pub kind: &'static str,
    /// The whole drawing.
    pub width: f64,
    /// Its height.
    pub total: f64,
    /// Start of grade 3.
    pub left: f64,
    /// End of grade 8.
    pub right: f64,
    /// Top of the stairs: end of grade 8.
    pub top: f64,
    /// Foot of the stairs.
    pub floor: f64,
    /// Top of the band with the grades.
    pub band: f64,
    /// Where points above the stairs (`>E8`) stand, when there are any.
    pub above: Option<f64>,
    /// Where points below them (`<M3`) stand, when there are any.
    pub below: Option<f64>,
    /// Size in points of the names of the school's lines.
    pub line_name: f64,
}

/// A wedge between two learning rates: levels from `from` to `until` times the teaching months.
#[derive(Clone, Debug, Serialize)]
pub struct Zone {
    /// Lower learning rate.
    pub from: f64,
    /// Upper learning rate.
    pub until: f64,
    /// Whether it is the overlap of two.
    pub hatched: bool,
    /// First teaching month.
    pub x_from: f64,
    /// Last teaching month.
    pub x_until: f64,
}

/// A line of the school's own.
#[derive(Clone, Debug, Serialize)]
pub struct RateLine {
    /// `havo`.
    pub name: String,
    /// Months of level for each month of teaching; may be over 1.
    pub rate: f64,
}

/// The name of a line, where it stands.
#[derive(Clone, Debug, Serialize)]
pub struct LineName {
    /// Where it begins.
    pub x: f64,
    /// The middle of its letters.
    pub y: f64,
    /// Size in points.
    pub size: f64,
    /// `havo`.
    pub name: String,
}

/// One chart of a drawing.
#[derive(Clone, Debug, Serialize)]
pub struct Pane {
    /// Its left.
    pub x: f64,
    /// The top of its head, or of the chart itself.
    pub y: f64,
    /// How wide it is.
    pub width: f64,
    /// What stands above a chart of one subject.
    pub head: Option<Head>,
}

/// The head of a small chart, or a subject in the legend.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// `0`–`3` for the known subjects, then on: picks shape and colour.
    pub mark: usize,
    /// The subject; on the stairs, where there is room, with how the child climbed: `Rekenen: van M4 naar E5`.
    pub words: Lines,
}

/// What the names in the shapes of a drawing stand for. With `2` for a mark: `&c2;` its colour, `&d2;` the dashes of
/// its path, `&m2;` its outline round a place, `&r2;` that of its rim, `&M2;` and `&R2;` the same of the newest, `&t2;`
/// its outline in a tag; open ones are `&mo2;`, `&ro2;` with the hole `&h2;`, and `&MO2;`, `&RO2;`, `&H2;`. Besides:
/// `&ink;`, `&calm;`, `&line;` and the dashes `&loose;`.
#[derive(Clone, Debug, Serialize)]
pub struct Looks {
    /// The marks in the drawing, as in [`Head::mark`].
    pub marks: Vec<usize>,
    /// Whether a mark stands open: "toets op maat", a test of another level (L2).
    pub open: bool,
    /// Size of a mark.
    pub mark: f64,
    /// Size of the newest mark.
    pub newest: f64,
    /// Thickness of a path.
    pub path: f64,
}

/// Short words of one size, set from word to word.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Words {
    /// Size in points.
    pub size: f64,
    /// Words on one line together.
    pub rows: Vec<WordRow>,
}

/// Words on one line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WordRow {
    /// The middle of capitals and digits.
    pub y: f64,
    /// Whether they are bold.
    pub bold: bool,
    /// Each word and how far it stands from where the word before it ends, in the row before too; the first from the
    /// left of the drawing.
    pub words: Vec<(f64, String)>,
}

/// A sign and what it means.
#[derive(Clone, Debug, Serialize)]
pub struct LegendItem {
    /// `path`, `average`, `newest`, `custom`, `now` or `zone`.
    pub sign: &'static str,
    /// Which of the zones.
    pub number: usize,
    /// `gemiddelde`.
    pub words: Lines,
}

/// The growth chart (L7).
#[derive(Clone, Debug, Serialize)]
pub struct Growth {
    /// Languages row by row.
    pub langs: Vec<String>,
    /// `De groei van Noor`.
    pub title: Lines,
    /// One small chart per subject; nothing: the part says so.
    pub chart: Option<GrowthChart>,
    /// Sentences under the charts.
    pub explain: Vec<Lines>,
}

/// The lines of all subjects over the five bands. Places and lengths are as in [`StairChart`].
#[derive(Clone, Debug, Serialize)]
pub struct GrowthChart {
    /// What the charts show, in the first language.
    pub alt: String,
    /// Height of the drawing.
    pub height: f64,
    /// Height of the heads.
    pub head: f64,
    /// Height of the five bands.
    pub bands: f64,
    /// One per subject.
    pub panes: Vec<BandPane>,
    /// What the names in the shapes stand for.
    pub looks: Looks,
    /// Lines and marks, over all panes: elements of an SVG.
    pub shapes: String,
    /// The ability scores below the moments: `103,7`.
    pub scores: Words,
    /// The value of each mark as the LVS writes it: `III`, `3,2`.
    pub values: Words,
    /// What the signs mean.
    pub legend: Vec<LegendItem>,
}

/// The chart of one subject without its line.
#[derive(Clone, Debug, Serialize)]
pub struct BandPane {
    /// Where it stands, and its head.
    pub pane: Pane,
    /// Names of the bands from low to high: `V IV III II I` or `E D C B A`.
    pub bands: [&'static str; 5],
    /// Where the average lies on the scale 0–5: 2.5 for I–V, 3.0 for A–E.
    pub average: f64,
    /// The moments below the bands.
    pub axis: Axis,
}

/// The axis of time, from the left of its chart and the foot of the bands: moments are not evenly apart.
#[derive(Clone, Debug, Serialize)]
pub struct Axis {
    /// Where a moment stands.
    pub ticks: Vec<f64>,
    /// `M5`: the moments, where there is room.
    pub moments: Words,
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
    /// How many lines for what was discussed.
    pub lines: u8,
    /// Who sign: pupil, guardians of this household, teacher.
    pub signatures: Vec<Signature>,
    /// Which copy it is, when there are two: `Voor thuis`, `Voor school`.
    pub copy: Option<Lines>,
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
    /// Whether that takes two low lines.
    pub long: bool,
    /// `Gespreksagenda`.
    pub part: Option<String>,
    /// `pagina 2 van 7`.
    pub number: Option<String>,
}

/// The year's cycle on one page, for all parents (C1).
#[derive(Clone, Debug, Serialize)]
pub struct YearPlan {
    /// Languages row by row.
    pub langs: Vec<String>,
    /// `De gesprekken van schooljaar 2026-2027`.
    pub title: Lines,
    /// The school.
    pub school: Sender,
    /// In order of the year.
    pub moments: Vec<YearMoment>,
    /// How parents are invited, and that they may always ask for a conversation.
    pub closing: Lines,
    /// Whether it says that the Dutch text counts (B6).
    pub note: bool,
}

/// One conversation of the year.
#[derive(Clone, Debug, Serialize)]
pub struct YearMoment {
    /// `Startgesprek`.
    pub name: Lines,
    /// `14 – 18 september`.
    pub when: Lines,
    /// What it is for.
    pub what: Lines,
}

/// A page to print and to slide into an envelope, before hundreds are (B1).
#[derive(Clone, Debug, Serialize)]
pub struct Calibration {
    /// Dutch: it is for the school.
    pub langs: Vec<String>,
    /// Which window the envelope has: `left` or `right`.
    pub window: &'static str,
    /// The school as it stands above a letter.
    pub school: Sender,
    /// An invented address.
    pub address: Vec<String>,
}

/// The phrase bank as a list for teachers.
#[derive(Clone, Debug, Serialize)]
pub struct PhraseList {
    /// Dutch first, then the language that parents read.
    pub langs: Vec<String>,
    /// In the order of the bank.
    pub groups: Vec<PhraseGroup>,
}

/// Phrases of one subject.
#[derive(Clone, Debug, Serialize)]
pub struct PhraseGroup {
    /// `Lezen`.
    pub name: Lines,
    /// Its phrases.
    pub phrases: Vec<PhraseLine>,
}

/// One phrase with its code.
#[derive(Clone, Debug, Serialize)]
pub struct PhraseLine {
    /// What the teacher writes: `leest-met-plezier`.
    pub code: String,
    /// `strength`, `talent` or `focus`.
    pub kind: &'static str,
    /// What is printed: `Noor leest met plezier.`
    pub text: Lines,
}

/// The conversations of a class in the order of time.
#[derive(Clone, Debug, Serialize)]
pub struct Schedule {
    /// Dutch.
    pub langs: Vec<String>,
    /// `groep 5/6 Kabouters`.
    pub class: String,
    /// `juf Marieke de Boer`.
    pub teacher: Option<String>,
    /// Days in order.
    pub days: Vec<ScheduleDay>,
    /// Who has no appointment yet.
    pub open: Vec<OpenPupil>,
}

/// One day of the schedule.
#[derive(Clone, Debug, Serialize)]
pub struct ScheduleDay {
    /// `donderdag 4 februari 2027`.
    pub date: String,
    /// In order of time.
    pub slots: Vec<Slot>,
}

/// One conversation of the schedule.
#[derive(Clone, Debug, Serialize)]
pub struct Slot {
    /// `15.45 – 16.00`.
    pub time: String,
    /// Whether there is free time before it.
    pub gap: bool,
    /// `Ismaël el Amrani`.
    pub pupil: String,
    /// `5`.
    pub grade: Option<String>,
    /// `voortgangsgesprek`.
    pub kind: String,
    /// `lokaal 5`.
    pub room: Option<String>,
    /// Who comes.
    pub household: String,
    /// Whether the pupil has another household with a conversation of its own.
    pub second_household: bool,
    /// `Arabisch`; nothing for Dutch.
    pub language: Option<String>,
    /// `tolk Arabisch`, `tolk gewenst, taal onbekend`.
    pub interpreter: Option<String>,
    /// Others at the table.
    pub with: Vec<String>,
    /// Brothers and sisters on the same day: `Yara in groep 3A: 15.45 uur`.
    pub siblings: Vec<String>,
    /// Whether one of them is at the same time.
    pub siblings_clash: bool,
    /// `komt mee`, `leidt het gesprek`, or nothing.
    pub pupil_role: String,
    /// `ja`, `nee`, or nothing.
    pub reply: &'static str,
}

/// A pupil without an appointment.
#[derive(Clone, Debug, Serialize)]
pub struct OpenPupil {
    /// Who.
    pub pupil: String,
    /// Whose letter.
    pub household: String,
    /// As in [`Slot::language`].
    pub language: Option<String>,
    /// As in [`Slot::interpreter`].
    pub interpreter: Option<String>,
}

/// Who is to be called because there is no answer or no appointment (C9).
#[derive(Clone, Debug, Serialize)]
pub struct CallList {
    /// Dutch.
    pub langs: Vec<String>,
    /// `groep 5/6 Kabouters`.
    pub class: String,
    /// `juf Marieke de Boer`.
    pub teacher: Option<String>,
    /// In the order of names.
    pub rows: Vec<Call>,
}

/// One household to call.
#[derive(Clone, Debug, Serialize)]
pub struct Call {
    /// About whom.
    pub pupil: String,
    /// Whose letter.
    pub household: String,
    /// `mevrouw Hoekstra`.
    pub names: Vec<String>,
    /// The first number that the file has.
    pub phone: Option<String>,
    /// The first address that the file has.
    pub email: Option<String>,
    /// As in [`Slot::language`].
    pub language: Option<String>,
    /// As in [`Slot::interpreter`].
    pub interpreter: Option<String>,
    /// `donderdag 4 februari 2027, 15.45 uur`.
    pub when: Option<String>,
    /// `no-answer`, `cannot` or `no-appointment`.
    pub why: &'static str,
}

/// What the teacher has at hand during one conversation (C21).
#[derive(Clone, Debug, Serialize)]
pub struct Guide {
    /// Dutch.
    pub langs: Vec<String>,
    /// `Ismaël el Amrani`.
    pub pupil: String,
    /// `groep 5/6 Kabouters`.
    pub class: String,
    /// As in [`Agenda::occasion`].
    pub occasion: String,
    /// Whose conversation.
    pub household: String,
    /// As in [`Slot::language`].
    pub language: Option<String>,
    /// As in [`Slot::interpreter`].
    pub interpreter: Option<String>,
    /// What the pupil does, in a sentence.
    pub role: String,
    /// Others at the table.
    pub with: Vec<String>,
    /// What goes well.
    pub strengths: Vec<String>,
    /// Talents.
    pub talents: Vec<String>,
    /// Points to work on.
    pub focus: Vec<String>,
    /// What was agreed last time.
    pub earlier: Vec<EarlierLine>,
    /// Attendance of this year in a sentence.
    pub attendance: Option<String>,
    /// First and newest level per subject.
    pub levels: Vec<LevelLine>,
    /// What to think of beforehand because the file lacks it.
    pub missing: Vec<String>,
    /// What to arrange.
    pub prepare: Vec<String>,
    /// Whether the exit perspective is a step (C16).
    pub exit: bool,
}

/// One earlier agreement.
#[derive(Clone, Debug, Serialize)]
pub struct EarlierLine {
    /// The sentence.
    pub text: String,
    /// Who does it.
    pub who: Option<String>,
    /// The day to look back.
    pub follow_up: Option<String>,
}

/// How far a pupil came in one subject.
#[derive(Clone, Debug, Serialize)]
pub struct LevelLine {
    /// `Rekenen`.
    pub subject: String,
    /// The first level.
    pub from: String,
    /// The newest level.
    pub to: String,
}

/// Every text of a language beside the Dutch, for a speaker to review (T3).
#[derive(Clone, Debug, Serialize)]
pub struct ReviewSheet {
    /// Dutch, then the language.
    pub langs: Vec<String>,
    /// `Leeslijst: de teksten in het Turks`.
    pub title: String,
    /// The language's own name.
    pub name: String,
    /// What the translator was not sure of.
    pub doubts: Vec<String>,
    /// A table per file.
    pub groups: Vec<ReviewGroup>,
}

/// The texts of one file.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewGroup {
    /// `agenda`.
    pub file: String,
    /// In the order of the file.
    pub rows: Vec<ReviewRow>,
}

/// One text.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewRow {
    /// As in the CSV.
    pub number: usize,
    /// The Dutch text as its file has it.
    pub dutch: String,
    /// The translation as its file has it.
    pub own: String,
    /// What translators are told.
    pub note: String,
}

/// A sheet and its back to print before hundreds are: size, turning of the paper, window (B1).
#[derive(Clone, Debug, Serialize)]
pub struct PrintCheck {
    /// Dutch: it is for the school.
    pub langs: Vec<String>,
    /// Whether packs are printed as booklets on A3: then the sheet is one of A3, its front cover on the right.
    pub booklet: bool,
    /// Which window the envelope has: `left` or `right`.
    pub window: &'static str,
    /// The school as it stands above a letter.
    pub school: Sender,
    /// An invented address, as in [`Calibration::address`].
    pub address: Vec<String>,
}

/// The sheet on top of a pack in the print run. Office, teacher and child see it: no address, phone or result.
#[derive(Clone, Debug, Serialize)]
pub struct Separator {
    /// Dutch.
    pub langs: Vec<String>,
    /// `groep 5/6 Kabouters`.
    pub class: String,
    /// `Noor van der Sluis`: with the household the heading of the sheet.
    pub pupil: String,
    /// `De Vries en Jansen`; nothing when the file names nobody.
    pub household: Option<String>,
    /// `Nederlands`, `Nederlands en Turks`: the languages of the pack.
    pub language: Option<String>,
    /// As in [`Slot::interpreter`]: `tolk Turks`.
    pub interpreter: Option<String>,
    /// `donderdag 4 februari 2027`.
    pub date: Option<String>,
    /// `15.45 uur`; stands below the day, so never without one.
    pub time: Option<String>,
    /// `lokaal 5`; as [`Separator::time`].
    pub room: Option<String>,
    /// `6 vellen`: the message `separator-paper`.
    pub sheets: String,
    /// Place of the pack in the print run, from 1: where the bar at the edge stands.
    pub number: usize,
    /// Packs of the print run, at least `number`.
    pub total: usize,
    /// `9 van 26`: the message `separator-count`.
    pub count: String,
}

/// Sheets of address labels on A4. All measures are in millimetres.
#[derive(Clone, Debug, Serialize)]
pub struct Labels {
    /// Dutch.
    pub langs: Vec<String>,
    /// Width of a label.
    pub width: f64,
    /// Height of a label.
    pub height: f64,
    /// Labels beside each other.
    pub columns: usize,
    /// Labels under each other.
    pub rows: usize,
    /// From the upper edge of the paper to the first label.
    pub top: f64,
    /// From the left edge of the paper to the first label.
    pub left: f64,
    /// Between two labels beside each other.
    pub gap_x: f64,
    /// Between two labels under each other.
    pub gap_y: f64,
    /// Labels of the first sheet that have been used already.
    pub skip: usize,
    /// In the order of the print run, row by row.
    pub labels: Vec<AddressLabel>,
}

/// One address label.
#[derive(Clone, Debug, Serialize)]
pub struct AddressLabel {
    /// 1 to 6 address lines (B2), the town last.
    pub lines: Vec<String>,
    /// `groep 5A · Noor de Vries`: a small line above the address, to sort by.
    pub small: Option<String>,
}

/// The written report that the school keeps (C23). It is about the pupil alone, so that either parent may have it:
/// no guardian, address, phone number or home language (C10, P3).
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Dutch.
    pub langs: Vec<String>,
    /// The school.
    pub school: Sender,
    /// `Verslag over Noor van der Sluis`: the message `report-title`.
    pub title: String,
    /// `5/6 Kabouters`: without the word "groep", which stands before it.
    pub class: Option<String>,
    /// `5`.
    pub grade: Option<String>,
    /// `2026-2027`.
    pub school_year: Option<String>,
    /// `juf Marieke de Boer`.
    pub teacher: Option<String>,
    /// As in [`Agenda::occasion`]: kind, day and hour, as far as they are known.
    pub occasion: Option<String>,
    /// Heads of the columns, in time order: `M4`, `E4`. As many as each subject has results.
    pub moments: Vec<String>,
    /// One row per subject with at least one result; empty: no section.
    pub subjects: Vec<ReportSubject>,
    /// Strong points, as written.
    pub strengths: Vec<String>,
    /// Talents.
    pub talents: Vec<String>,
    /// Points to work on.
    pub focus: Vec<String>,
    /// What stands under the topic of interests.
    pub interests: Vec<String>,
    /// Further observations.
    pub further: Vec<String>,
    /// Attendance of this year, as on the agenda: one sentence, or a line for each number.
    pub attendance: Vec<String>,
    /// `vmbo-tl/havo, met lwoo`; never before grade 6 (C16).
    pub exit: Option<String>,
    /// What was agreed before (C15).
    pub earlier: Vec<ReportEarlier>,
    /// What was agreed now (C14); empty: the report says that nothing was written down.
    pub agreements: Vec<ReportAgreement>,
    /// `Bewaren tot en met 31 juli 2031` (P4): the message `report-keep`.
    pub keep: Option<String>,
    /// `leerling.json`: the file with the data inside the PDF.
    pub attachment: Option<String>,
}

/// The results of one subject.
#[derive(Clone, Debug, Serialize)]
pub struct ReportSubject {
    /// `Begrijpend lezen`.
    pub subject: String,
    /// One entry for each of [`Report::moments`]; nothing: not tested then.
    pub results: Vec<Option<ReportResult>>,
    /// The newest level, as the LVS gives it (L3): `M5`.
    pub latest: Option<String>,
}

/// One result, as the LVS gives it: never recomputed (L3).
#[derive(Clone, Debug, Serialize)]
pub struct ReportResult {
    /// `M5`, `M6/E6`, `<M3`.
    pub level: Option<String>,
    /// `III`, `B`, or a level value: `3,2`.
    pub band: Option<String>,
    /// `103,7`.
    pub score: Option<String>,
    /// The test taken, when it is not that of the column (L2): `E4`.
    pub test: Option<String>,
    /// "toets op maat": marked with a star.
    pub custom: bool,
}

/// One earlier agreement.
#[derive(Clone, Debug, Serialize)]
pub struct ReportEarlier {
    /// The sentence.
    pub what: String,
    /// Who does it.
    pub who: Option<String>,
    /// `8 oktober 2026`.
    pub agreed_on: Option<String>,
    /// `4 februari 2027`: the day to look back.
    pub follow_up: Option<String>,
}

/// One agreement of this conversation (C14). Columns of which no row has a value are left out.
#[derive(Clone, Debug, Serialize)]
pub struct ReportAgreement {
    /// The sentence.
    pub what: String,
    /// Who does it.
    pub who: Option<String>,
    /// `elke dinsdag`.
    pub by_when: Option<String>,
    /// How all see that it worked.
    pub review: Option<String>,
    /// `12 maart 2027`: the day to look back.
    pub follow_up: Option<String>,
}
