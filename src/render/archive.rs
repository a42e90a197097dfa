//! The report of one pupil for the archive: PDF/A-3a and PDF/UA-1, Dutch, with the data behind it attached.
//!
//! A report is of the pupil alone, so that the school may keep it and either parent may have it: no guardian, no
//! address, no home language (C10, C23, P3). `report.schema.json` says what the attached file holds.

use chrono::NaiveDate;
use serde::Serialize;
use sha2::Digest as _;
use typst::foundations::{Bytes, Derived, NativeElement, PathOrStr};
use typst::pdf::{AttachElem, AttachedFileRelationship};

use super::fill::{ATTACHMENT, Fill, json};
use super::part::{self, Fault};
use super::pdf::{self, About, Standard};
use super::{Press, Rendered, outline};
use crate::diagnostic::Diagnostic;
use crate::domain::{EarlierAgreement, Pupil, Remark, TestResult};
use crate::plan::{Pack, ReportPlan};

/// What the attached file holds, as a JSON schema.
pub const REPORT_SCHEMA: &str = include_str!("report.schema.json");

/// Of the attached file.
const VERSION: u32 = 1;

impl Press<'_> {
    /// The report of a pupil; nothing when the one that is there was made of the same.
    ///
    /// # Errors
    ///
    /// The pupil is blocked, a template does not work, or the standards refuse a page.
    pub fn report(
        &self,
        pack: &Pack<'_>,
        plan: &ReportPlan,
        is_current: &dyn Fn(&[u8; 32]) -> bool,
    ) -> Result<Option<Rendered>, Diagnostic> {
        if let Some(code) = pack.blocked {
            let problem = crate::diagnostic::Problem::PackBlocked { code };
            return Err(Diagnostic::new(problem, pack.pupil.place));
        }
        let made = self.report_file(pack, plan, is_current);
        made.map_err(|fault| fault.at(pack.pupil.place))
    }

    fn report_file(
        &self,
        pack: &Pack<'_>,
        plan: &ReportPlan,
        is_current: &dyn Fn(&[u8; 32]) -> bool,
    ) -> Result<Option<Rendered>, Fault> {
        let fill = self.fill(pack);
        let mut sheets = vec![("report", part::Data::from(json(&fill.report(plan))))];
        let charts = fill.report_charts();
        sheets.extend(
            charts
                .iter()
                .map(|sheet| (sheet.part.id(), fill.data(sheet))),
        );
        let data = json(&Attached::of(pack, plan, &fill, &self.settings.school.name));
        let kind = fill.dutch_kind();
        let about = About {
            title: format!("{} · {kind} {}", fill.report_title(), plan.year),
            locale: self.locales.dutch(),
            date: self.settings.letter_date,
            ident: format!("report/{}", plan.path),
            keywords: vec![
                format!("schooljaar {}", plan.year),
                kind,
                format!("bewaren tot en met {}", plan.retain_until),
            ],
        };
        let mut input = self.ground();
        for (stem, data) in &sheets {
            input.update(stem);
            input.update(&data.json);
        }
        input.update(&data);
        input.update(&about.title);
        input.update(format!("{:?}", about.date));
        let input = input.finalize().into();
        if is_current(&input) {
            return Ok(None);
        }
        let laid = sheets
            .into_iter()
            .map(|(stem, data)| Ok((stem, self.lay_out(stem, data)?)));
        let laid = laid.collect::<Result<Vec<_>, Fault>>()?;
        let mut pages = self.with_foot(laid, &fill.name_and_class())?;
        if let Some(first) = pages.make_mut().first_mut() {
            outline::mark(&mut first.frame, attachment(&data), 1);
        }
        let count = pages.len();
        (self.step)("pdf");
        let bytes = pdf::export(pages, &about, Standard::Archive)?;
        Ok(Some(Rendered {
            bytes,
            pages: count,
            input,
        }))
    }
}

/// The data as a file inside the PDF.
fn attachment(data: &str) -> typst::foundations::Content {
    let path = Derived::new(PathOrStr::Str(ATTACHMENT.into()), ATTACHMENT.into());
    AttachElem::new(path, Bytes::new(data.as_bytes().to_vec()))
        .with_relationship(Some(AttachedFileRelationship::Data))
        .with_mime_type(Some("application/json".into()))
        .with_description(Some("De gegevens bij dit verslag".into()))
        .pack()
}

/// The attached file.
#[derive(Serialize)]
struct Attached<'a> {
    version: u32,
    school: &'a str,
    school_year: String,
    retain_until: String,
    pupil: AttachedPupil<'a>,
    conversation: AttachedConversation<'a>,
    results: Vec<AttachedResult<'a>>,
    observations: Vec<AttachedObservation<'a>>,
    attendance: AttachedAttendance,
    earlier_agreements: Vec<AttachedAgreement<'a>>,
    agreements: Vec<AttachedAgreement<'a>>,
}

#[derive(Serialize)]
struct AttachedPupil<'a> {
    number: &'a str,
    given_name: &'a str,
    infix: &'a str,
    surname: &'a str,
    class: &'a str,
    grade: Option<u8>,
}

#[derive(Serialize)]
struct AttachedConversation<'a> {
    kind: &'static str,
    date: Option<String>,
    time: Option<String>,
    minutes: u16,
    teacher: Option<&'a str>,
}

#[derive(Serialize)]
struct AttachedResult<'a> {
    subject: &'a str,
    test: Option<&'a str>,
    moment: Option<String>,
    date: Option<String>,
    level: Option<&'a str>,
    score: Option<f64>,
    band: Option<&'static str>,
    level_value: Option<f64>,
    custom: bool,
}

#[derive(Serialize)]
struct AttachedObservation<'a> {
    kind: &'static str,
    topic: &'static str,
    text: String,
    code: Option<&'a str>,
}

#[derive(Serialize)]
struct AttachedAttendance {
    sick: Option<u16>,
    late: Option<u16>,
    leave: Option<u16>,
}

#[derive(Serialize)]
struct AttachedAgreement<'a> {
    text: &'a str,
    who: Option<&'a str>,
    date: Option<String>,
    follow_up: Option<String>,
}

impl<'a> Attached<'a> {
    fn of(pack: &'a Pack<'a>, plan: &ReportPlan, fill: &'a Fill<'a>, school: &'a str) -> Self {
        let pupil: &Pupil = &pack.pupil;
        let (made, earlier) = fill.agreed();
        let attendance = pupil.attendance;
        Attached {
            version: VERSION,
            school,
            school_year: plan.year.to_string(),
            retain_until: plan.retain_until.to_string(),
            pupil: AttachedPupil {
                number: &pupil.number.0,
                given_name: &pupil.name.given,
                infix: &pupil.name.infix,
                surname: &pupil.name.surname,
                class: &pupil.class.0,
                grade: pupil.grade.map(crate::domain::Grade::number),
            },
            conversation: AttachedConversation {
                kind: pack.kind.id(),
                date: day(pack.conversation().and_then(|it| it.date)),
                time: pack
                    .conversation()
                    .and_then(|it| it.time)
                    .map(|time| time.to_string()),
                minutes: pack.minutes,
                teacher: fill.teacher(),
            },
            results: pupil.results.iter().map(AttachedResult::of).collect(),
            observations: pupil
                .observations
                .iter()
                .map(|it| AttachedObservation {
                    kind: it.kind.id(),
                    topic: it.topic.id(),
                    text: fill.dutch_remark(&it.remark),
                    code: match &it.remark {
                        Remark::Phrase(code) => Some(code),
                        Remark::Written(_) => None,
                    },
                })
                .collect(),
            attendance: AttachedAttendance {
                sick: attendance.sick,
                late: attendance.late,
                leave: attendance.leave,
            },
            earlier_agreements: earlier.into_iter().map(AttachedAgreement::of).collect(),
            agreements: made.into_iter().map(AttachedAgreement::of).collect(),
        }
    }
}

impl<'a> AttachedResult<'a> {
    fn of(result: &'a TestResult) -> Self {
        AttachedResult {
            subject: match &result.subject {
                crate::domain::Subject::Other(name) => name,
                known => known.id().unwrap_or_default(),
            },
            test: result.test.as_deref(),
            moment: result.moment.map(|moment| moment.to_string()),
            date: day(result.date),
            level: result.level.as_ref().map(|level| level.label.as_str()),
            score: result.score,
            band: result.band.map(crate::domain::Band::name),
            level_value: result.level_value,
            custom: result.custom,
        }
    }
}

impl<'a> AttachedAgreement<'a> {
    fn of(agreement: &'a EarlierAgreement) -> Self {
        AttachedAgreement {
            text: &agreement.text,
            who: agreement.who.as_deref(),
            date: day(agreement.date),
            follow_up: day(agreement.follow_up),
        }
    }
}

/// `2027-02-03`.
fn day(date: Option<NaiveDate>) -> Option<String> {
    date.map(|date| date.to_string())
}
