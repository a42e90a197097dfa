//! Parts of a run → the whole, as one run would have made it.
//!
//! A run of the whole, with the choices of the parts, that finds everything made already: it writes the books of the
//! archive, the overview and the manifest, and tells who left. It looks at every file as each run does, so that a
//! part that was copied by halves is found and made good, and it tries once more what failed in a part.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::ValueEnum as _;

use super::editions::{Order, Progress};
use super::{Report, editions, make, prepare_part};
use crate::config::Edition;
use crate::diagnostic::{Diagnostic, Messages, Problem};
use crate::domain::{LangTag, Moment, Part};
use crate::output::{Choices, Outbox, Parts, PartsFault, Scope};
use crate::plan::Wanted;

/// How moments are called in a manifest: as on the command line.
const MOMENTS: [(Moment, &str); 2] = [(Moment::Home, "home"), (Moment::Table, "table")];

/// What the parts do not say.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// Number of threads.
    pub jobs: usize,
    /// Whether files of those who left are removed.
    pub prune: bool,
    /// How long one part of a pack may take.
    pub time_limit: Duration,
    /// In which language the overview is.
    pub messages: Messages,
}

/// Puts the parts in an output folder together.
pub fn merge(input: &Path, out: PathBuf, manner: Manner, progress: Progress<'_>) -> Report {
    let told = |fault| Report::stopped(problems(&out, fault));
    // Before a folder is made that nobody meant.
    if Parts::read(&out).is_empty() {
        return told(PartsFault::None);
    }
    let outbox = match Outbox::open(out.clone(), Scope::Together, false) {
        Ok(outbox) => outbox,
        Err(problem) => return Report::stopped(vec![problem]),
    };
    if let Err(fault) = outbox.parts().complete() {
        return told(fault);
    }
    let ready = match prepare_part(input) {
        Ok(ready) => ready,
        Err(problems) => return Report::stopped(problems),
    };
    let choices = match outbox.parts().agreed(&ready.input()) {
        Ok(choices) => choices,
        Err(fault) => return told(fault),
    };
    let order = order(&choices, manner);
    make(ready, &order, progress, |ready| {
        editions::possible(ready, &order)?;
        Ok(outbox)
    })
}

fn problems(out: &Path, fault: PartsFault) -> Vec<Diagnostic> {
    let problems = match fault {
        PartsFault::None => vec![Problem::NothingToMerge {
            path: out.display().to_string(),
        }],
        PartsFault::Missing(missing, of) => vec![Problem::ShardsMissing { missing, of }],
        PartsFault::Mixed(divisions) => vec![Problem::ShardsMixed { divisions }],
        PartsFault::Apart(parts) => { parts.into_iter() }
            .map(|(shard, reason)| Problem::ShardApart {
                number: shard.number(),
                of: shard.of(),
                reason,
            })
            .collect(),
    };
    problems.into_iter().map(Diagnostic::run).collect()
}

/// What was asked, in one order, however it was asked.
pub fn choices(order: &Order) -> Choices {
    fn sorted(list: impl Iterator<Item = String>) -> Vec<String> {
        let mut list: Vec<String> = list.collect();
        list.sort();
        list.dedup();
        list
    }
    let wanted = &order.wanted;
    let editions = { order.editions.iter() }
        .filter_map(|it| Some(it.to_possible_value()?.get_name().to_owned()));
    let moment = wanted.moment.and_then(|wanted| {
        let named = MOMENTS.into_iter().find(|(moment, _)| *moment == wanted);
        named.map(|(_, name)| name.to_owned())
    });
    Choices {
        editions: sorted(editions),
        classes: sorted(wanted.classes.iter().cloned()),
        pupils: sorted(wanted.pupils.iter().cloned()),
        parts: sorted(wanted.parts.iter().map(|it| it.id().to_owned())),
        languages: sorted(wanted.languages.iter().map(LangTag::to_string)),
        moment,
    }
}

/// The run of the whole of which these are the choices.
fn order(choices: &Choices, manner: Manner) -> Order {
    let moment = choices.moment.as_deref().and_then(|wanted| {
        let named = MOMENTS.into_iter().find(|(_, name)| *name == wanted);
        named.map(|(moment, _)| moment)
    });
    let editions = choices.editions.iter();
    Order {
        jobs: manner.jobs,
        wanted: Wanted {
            classes: choices.classes.clone(),
            pupils: choices.pupils.clone(),
            parts: { choices.parts.iter() }
                .filter_map(|id| Part::parse(id))
                .collect(),
            languages: choices.languages.iter().cloned().map(LangTag).collect(),
            moment,
            shard: None,
        },
        editions: editions
            .filter_map(|name| Edition::from_str(name, false).ok())
            .collect(),
        strict: false,
        force: false,
        prune: manner.prune,
        time_limit: manner.time_limit,
        messages: manner.messages,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_parts_were_asked_is_asked_of_the_whole() {
        let manner = Manner {
            jobs: 1,
            prune: false,
            time_limit: Duration::from_secs(60),
            messages: Messages::Nl,
        };
        let every = Choices {
            editions: { Edition::value_variants().iter() }
                .filter_map(|it| Some(it.to_possible_value()?.get_name().to_owned()))
                .collect(),
            classes: vec!["3A".to_owned()],
            pupils: vec!["1001".to_owned()],
            parts: Part::ALL.map(|it| it.id().to_owned()).to_vec(),
            languages: vec!["ar".to_owned(), "nl".to_owned()],
            moment: None,
        };
        for moment in [None, Some("home"), Some("table")] {
            let mut asked = Choices {
                moment: moment.map(str::to_owned),
                ..every.clone()
            };
            asked.editions.sort();
            asked.parts.sort();
            assert_eq!(choices(&order(&asked, manner)), asked);
        }
    }
}
