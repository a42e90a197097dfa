//! The written report of a pupil for the archive (C23), in Dutch. Of the pupil alone: nothing of a household (C10).

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::charts::{decimal, moment, series};
use super::letter::sender;
use super::{Fill, Voices};
use crate::domain::{
    AgendaTopic, EarlierAgreement, LangTag, ObservationKind, Part, Pupil, Remark, TestMoment,
    TestResult,
};
use crate::locale::{Arg, plain};
use crate::plan::{ReportPlan, Sheet};
use crate::render::payload::{Report, ReportAgreement, ReportEarlier, ReportResult, ReportSubject};

/// Name of the file with the data inside the PDF.
pub const ATTACHMENT: &str = "leerling.json";

impl Fill<'_> {
    /// The sheets of a report after its first: the charts that say something.
    pub fn report_charts(&self) -> Vec<Sheet> {
        let pupil = &self.pack.pupil;
        let charts = [
            (Part::Staircase, !pupil.results.is_empty()),
            (Part::Growth, pupil.has_growth()),
        ];
        let wanted = charts.into_iter().filter(|(_, wanted)| *wanted);
        wanted
            .map(|(part, _)| Sheet {
                part,
                languages: vec![LangTag::dutch()],
                copy: None,
                own_sheet: false,
            })
            .collect()
    }

    /// The first sheet of a report.
    pub fn report(&self, plan: &ReportPlan) -> Report {
        let dutch = self.locales.dutch();
        let voices = Voices { list: vec![dutch] };
        let pupil = &self.pack.pupil;
        let say = |id: &str, args: &[(&str, Arg<'_>)]| plain(&dutch.text(id, args));
        let (made, earlier) = self.agreed();
        let day = |date: NaiveDate| plain(&dutch.day_month_year(date));
        let (moments, subjects) = self.result_table(&voices);
        Report {
            langs: voices.tags(),
            school: sender(&self.settings.school, self.logo),
            title: self.report_title(),
            class: Some(pupil.class.bare().to_owned()),
            grade: pupil.grade.map(|grade| grade.number().to_string()),
            school_year: Some(plan.year.to_string()),
            teacher: self.teacher().map(str::to_owned),
            occasion: self.occasion(&voices).first().map(|it| plain(it)),
            moments,
            subjects,
            strengths: self.observed(ObservationKind::Strength),
            talents: self.observed(ObservationKind::Talent),
            focus: self.observed(ObservationKind::Focus),
            interests: Vec::new(),
            further: Vec::new(),
            attendance: self
                .attendance(&voices)
                .iter()
                .flatten()
                .map(|it| plain(it))
                .collect(),
            exit: None,
            earlier: earlier
                .into_iter()
                .map(|it| ReportEarlier {
                    what: it.text.to_string(),
                    who: it.who.as_ref().map(Into::into),
                    agreed_on: it.date.map(day),
                    follow_up: it.follow_up.map(day),
                })
                .collect(),
            agreements: made
                .into_iter()
                .map(|it| ReportAgreement {
                    what: it.text.to_string(),
                    who: it.who.as_ref().map(Into::into),
                    by_when: None,
                    review: None,
                    follow_up: it.follow_up.map(day),
                })
                .collect(),
            keep: Some(say(
                "report-keep",
                &[("date", Arg::Str(&day(plan.retain_until)))],
            )),
            attachment: Some(ATTACHMENT.to_owned()),
        }
    }

    /// `Verslag over Noor van der Sluis`.
    pub fn report_title(&self) -> String {
        let name = self.pack.pupil.name.to_string();
        plain(
            &self
                .locales
                .dutch()
                .text("report-title", &[("pupil", Arg::Str(&name))]),
        )
    }

    /// What was agreed in this conversation, on its day or later, and what before.
    pub fn agreed(&self) -> (Vec<&EarlierAgreement>, Vec<&EarlierAgreement>) {
        let day = self.pack.conversation().and_then(|it| it.date);
        let agreements = self.pack.pupil.earlier_agreements.iter();
        agreements.partition(|it| day.zip(it.date).is_some_and(|(day, made)| made >= day))
    }

    fn observed(&self, kind: ObservationKind) -> Vec<String> {
        let mut of_kind: Vec<_> = self.pack.pupil.observations.iter().collect();
        of_kind.retain(|it| it.kind == kind);
        // In the order of the grid.
        of_kind.sort_by_key(|it| AgendaTopic::ALL.iter().position(|topic| *topic == it.topic));
        let lines = of_kind.into_iter().map(|it| self.dutch_remark(&it.remark));
        lines.collect()
    }

    /// What the teacher wrote, in Dutch.
    pub fn dutch_remark(&self, remark: &Remark) -> String {
        let voices = Voices {
            list: vec![self.locales.dutch()],
        };
        let (lines, _) = self.remark(&voices, remark);
        lines.first().map(|line| plain(line)).unwrap_or_default()
    }

    /// Heads of the columns in the order of time, and a row for each subject. Tests that met at one moment have rows
    /// of their own.
    fn result_table(&self, voices: &Voices<'_>) -> (Vec<String>, Vec<ReportSubject>) {
        let now = self.now();
        let pupil = &self.pack.pupil;
        let column = |result: &TestResult| column(result, pupil, now);
        let columns: BTreeSet<Column> = pupil.results.iter().map(column).collect();
        let rows = series(pupil).into_iter().map(|series| {
            let cells = columns.iter().map(|wanted| {
                let mut here = series.results.iter().filter(|it| column(it) == *wanted);
                here.next_back().map(|it| cell(it))
            });
            let levels = series.results.iter().filter(|it| it.level.is_some());
            let newest = levels.max_by_key(|it| column(it));
            ReportSubject {
                subject: series
                    .name(voices)
                    .first()
                    .map(|it| plain(it))
                    .unwrap_or_default(),
                results: cells.collect(),
                latest: newest.and_then(|it| Some(it.level.as_ref()?.label.clone())),
            }
        });
        let rows = rows.collect();
        (columns.into_iter().map(|it| it.head).collect(), rows)
    }
}

/// A moment at which was tested.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Column {
    /// Teaching months, for the order; without any it comes last.
    months: i64,
    /// `M5`, or month and year; a dash when the file tells neither.
    head: String,
}

fn column(result: &TestResult, pupil: &Pupil, now: Option<NaiveDate>) -> Column {
    let head = match (result.moment, result.date) {
        (Some(moment), _) => moment.to_string(),
        (None, Some(date)) => date.format("%m-%Y").to_string(),
        (None, None) => "–".to_owned(),
    };
    Column {
        months: moment(result, pupil, now).map_or(i64::MAX, |months| months.round() as i64),
        head,
    }
}

fn cell(result: &TestResult) -> ReportResult {
    let level_value = result.level_value.map(|value| decimal(value, 1));
    let test = result.test.as_deref().unwrap_or_default();
    let taken = test.split_whitespace().find_map(TestMoment::parse);
    ReportResult {
        level: result.level.as_ref().map(|level| level.label.clone()),
        band: result
            .band
            .map(|band| band.name().to_owned())
            .or(level_value),
        score: result.score.map(|score| decimal(score, 1)),
        // A test of the moment itself needs no telling (L2).
        test: taken
            .filter(|it| Some(*it) != result.moment)
            .map(|it| it.to_string()),
        custom: result.custom,
    }
}
