//! Arguments → one checked [`Config`], before any work is done.

mod settings;
mod values;

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;

pub use crate::cli::Edition;
use crate::cli::{Cli, Command, LocalesCommand, Selection, When};
use crate::domain::{LangTag, Moment};
use crate::plan::Wanted;
pub use settings::read as read_settings;

/// What `init` writes: every setting, with its explanation.
pub const SCHOOL_TOML: &str = include_str!("school.toml");

/// What to do.
#[derive(Debug)]
pub struct Config {
    /// Which job.
    pub job: Job,
    /// Whether warnings are errors.
    pub strict: bool,
}

/// A job with everything it needs.
#[derive(Debug)]
pub enum Job {
    /// Make the packs.
    Render {
        /// School folder or CSV.
        input: PathBuf,
        /// Output folder.
        out: PathBuf,
        /// Number of threads.
        jobs: usize,
        /// What to make.
        wanted: Wanted,
        /// In which editions.
        editions: Vec<Edition>,
        /// Whether everything is made anew.
        force: bool,
        /// Whether files of those who left are removed.
        prune: bool,
        /// Whether the overview is opened at the end.
        open: bool,
        /// How long one part may take.
        time_limit: Duration,
    },
    /// Put the parts of a render together.
    Merge {
        /// School folder or CSV.
        input: PathBuf,
        /// Output folder.
        out: PathBuf,
        /// Number of threads.
        jobs: usize,
        /// Whether files of those who left are removed.
        prune: bool,
        /// Whether the overview is opened at the end.
        open: bool,
        /// How long one part of a pack may take.
        time_limit: Duration,
    },
    /// Look whether a folder is as it was made.
    Verify {
        /// Output folder or archive.
        dir: PathBuf,
    },
    /// List or remove reports past their date.
    Purge {
        /// Output folder or archive.
        dir: PathBuf,
        /// Past before this day.
        before: NaiveDate,
        /// Whether they are removed.
        really: bool,
        /// The day to write down.
        today: NaiveDate,
    },
    /// Read everything and write nothing.
    Check {
        /// School folder or CSV.
        input: PathBuf,
        /// What to plan.
        wanted: Wanted,
    },
    /// Tell what the columns were taken for.
    Columns {
        /// School folder or file.
        input: PathBuf,
        /// Where to write a profile to begin with.
        write: Option<PathBuf>,
    },
    /// The packs of one pupil as pictures.
    Preview {
        /// School folder or CSV.
        input: PathBuf,
        /// Folder for the pictures.
        out: PathBuf,
        /// What to make.
        wanted: Wanted,
        /// Dots per inch.
        dpi: u16,
    },
    /// Write an invented school.
    Demo {
        /// New folder.
        dir: PathBuf,
        /// How many pupils.
        pupils: u32,
        /// Which school.
        seed: u64,
    },
    /// Start a school folder.
    Init {
        /// New folder.
        dir: PathBuf,
    },
    /// Write the phrase bank for teachers.
    Phrases {
        /// New folder.
        dir: PathBuf,
        /// The language beside Dutch.
        beside: Option<LangTag>,
    },
    /// Name every language with texts.
    ListLocales {
        /// School folder with texts of its own.
        input: Option<PathBuf>,
    },
    /// Look whether the texts of every language fit the Dutch ones.
    CheckLocales {
        /// School folder with texts of its own.
        input: Option<PathBuf>,
    },
    /// Write the texts of one language as a list for a speaker.
    ReviewSheet {
        /// Which language.
        tag: LangTag,
        /// New folder.
        dir: PathBuf,
    },
    /// Put the corrections of such a list into the texts.
    ImportSheet {
        /// Which language.
        tag: LangTag,
        /// The corrected CSV.
        sheet: PathBuf,
        /// School folder for the corrected texts.
        into: PathBuf,
        /// Who read them.
        reviewer: String,
        /// When.
        date: NaiveDate,
    },
    /// Write the built-in templates.
    ExportTemplates {
        /// New folder.
        dir: PathBuf,
    },
}

/// Makes the config of the arguments.
pub fn config(cli: Cli) -> Config {
    let (job, strict) = match cli.command {
        Command::Render {
            input,
            out,
            edition,
            jobs,
            selection,
            shard,
            strict,
            force,
            prune,
            open,
            time_limit,
        } => (
            Job::Render {
                input,
                out,
                jobs: jobs.map_or_else(cores, usize::from),
                wanted: Wanted {
                    shard,
                    ..wanted(selection)
                },
                editions: edition,
                force,
                prune,
                open,
                time_limit: Duration::from_secs(time_limit),
            },
            strict,
        ),
        Command::MergeManifests {
            input,
            out,
            jobs,
            prune,
            open,
            time_limit,
        } => (
            Job::Merge {
                input,
                out,
                jobs: jobs.map_or_else(cores, usize::from),
                prune,
                open,
                time_limit: Duration::from_secs(time_limit),
            },
            false,
        ),
        Command::Verify { dir } => (Job::Verify { dir }, false),
        Command::Purge { dir, before, yes } => (
            Job::Purge {
                dir,
                before: before.unwrap_or_else(today),
                really: yes,
                today: today(),
            },
            false,
        ),
        Command::Check {
            input,
            selection,
            strict,
        } => (
            Job::Check {
                input,
                wanted: wanted(selection),
            },
            strict,
        ),
        Command::Columns { input, write } => (Job::Columns { input, write }, false),
        Command::Preview {
            input,
            pupil,
            out,
            part,
            lang,
            dpi,
        } => {
            let selection = Selection {
                class: Vec::new(),
                pupil: vec![pupil],
                part,
                lang,
                moment: None,
            };
            (
                Job::Preview {
                    input,
                    out,
                    wanted: wanted(selection),
                    dpi,
                },
                false,
            )
        }
        Command::Demo { dir, pupils, seed } => (Job::Demo { dir, pupils, seed }, false),
        Command::Init { dir } => (Job::Init { dir }, false),
        Command::Phrases { dir, lang } => {
            let beside = lang.map(LangTag).filter(|tag| !tag.is_dutch());
            (Job::Phrases { dir, beside }, false)
        }
        Command::Locales { command } => (locales(command), false),
        Command::Templates {
            command: crate::cli::TemplatesCommand::Export { dir },
        } => (Job::ExportTemplates { dir }, false),
    };
    Config { job, strict }
}

fn wanted(selection: Selection) -> Wanted {
    Wanted {
        classes: selection.class,
        pupils: selection.pupil,
        parts: selection.part,
        languages: selection.lang.into_iter().map(LangTag).collect(),
        moment: selection.moment.map(|when| match when {
            When::Home => Moment::Home,
            When::Table => Moment::Table,
        }),
        shard: None,
    }
}

fn locales(command: LocalesCommand) -> Job {
    match command {
        LocalesCommand::List { input } => Job::ListLocales { input },
        LocalesCommand::Check { input } => Job::CheckLocales { input },
        LocalesCommand::Sheet { tag, dir } => Job::ReviewSheet {
            tag: LangTag(tag),
            dir,
        },
        LocalesCommand::Import {
            tag,
            sheet,
            into,
            reviewer,
            date,
        } => Job::ImportSheet {
            tag: LangTag(tag),
            sheet,
            into,
            reviewer,
            date: date.unwrap_or_else(today),
        },
    }
}

/// The only look at the calendar on the wall: the day on which somebody hands in a read list, or removes reports.
fn today() -> NaiveDate {
    #[expect(
        clippy::disallowed_methods,
        reason = "what is written down of a review or a purge has the day on which it was done"
    )]
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let days = since.map_or(0, |it| it.as_secs() / 86_400);
    NaiveDate::default() + chrono::Days::new(days)
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
