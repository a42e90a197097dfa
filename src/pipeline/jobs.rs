//! A checked configuration → the job that it asks for.

use super::{Manner, Order, Progress, Report};
use crate::config::{Config, Job};
use crate::diagnostic::Messages;
use crate::locale::Reader;

/// Does the job. What a job writes for people to look at is in the language of the messages; `progress` hears how
/// far it is while something is made.
pub fn run(config: &Config, messages: Messages, progress: Progress<'_>) -> Report {
    match &config.job {
        Job::Render {
            input,
            out,
            jobs,
            wanted,
            editions,
            force,
            prune,
            open: _,
            time_limit,
        } => {
            let order = Order {
                jobs: *jobs,
                wanted: wanted.clone(),
                editions: editions.clone(),
                strict: config.strict,
                force: *force,
                prune: *prune,
                time_limit: *time_limit,
                messages,
            };
            super::render(input, out.clone(), &order, progress)
        }
        Job::Merge {
            input,
            out,
            jobs,
            prune,
            open: _,
            time_limit,
        } => {
            let manner = Manner {
                jobs: *jobs,
                prune: *prune,
                time_limit: *time_limit,
                messages,
            };
            super::merge(input, out.clone(), manner, progress)
        }
        Job::Verify { dir } => super::verify(dir),
        Job::Purge {
            dir,
            before,
            really,
            today,
        } => super::purge(dir, *before, *really, *today),
        Job::Check { input, wanted } => super::check(input, wanted),
        Job::Columns { input, write } => super::columns(input, write.as_deref(), messages),
        Job::Preview {
            input,
            out,
            wanted,
            dpi,
        } => super::preview(input, out, wanted, *dpi),
        Job::Demo { dir, pupils, seed } => super::demo(dir, *pupils, *seed),
        Job::Init { dir } => super::init(dir),
        Job::Phrases { dir, beside } => super::phrases(dir, beside.as_ref()),
        Job::ListLocales { input } => super::list_locales(input.as_deref()),
        Job::CheckLocales { input } => super::check_locales(input.as_deref()),
        Job::ReviewSheet { tag, dir } => super::review_sheet(tag, dir),
        Job::ImportSheet {
            tag,
            sheet,
            into,
            reviewer,
            date,
        } => {
            let reader = Reader {
                name: reviewer,
                date: *date,
            };
            super::import_sheet(tag, sheet, into, reader)
        }
        Job::ExportTemplates { dir } => super::export_templates(dir),
    }
}
