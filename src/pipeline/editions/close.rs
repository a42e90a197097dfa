//! The end of a run: the bag of the archive, what is left of earlier runs, the overview, the manifest.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use chrono::NaiveDate;
use ecow::EcoString;

use super::super::{Ready, index, merging};
use super::{ARCHIVE, Run, Stopped};
use crate::config::Edition;
use crate::diagnostic::{BagReason, Diagnostic, Problem};
use crate::domain::Shard;
use crate::output::{
    self, About, AboutPart, Bag, BagFault, Broken, Entry, Leavers, State, Tally, Whole, Written,
};
use crate::render;

impl Run<'_> {
    /// Everything is made: the bag of the archive, what is left of earlier runs, the overview, the manifest.
    pub fn close(
        mut self,
        ready: &Ready,
        told: &[Diagnostic],
    ) -> Result<(Tally, Vec<Diagnostic>), Stopped> {
        self.crew.finish();
        self.shop.shared.forget();
        let is_all_there = self.outbox.is_all_there(self.plan);
        let mut tally = self.outbox.tally(self.planned());
        if !is_all_there {
            return Err(Stopped {
                tally: Some(tally),
                problems: self.outbox.problems().to_vec(),
            });
        }
        if let Some(shard) = self.order.wanted.shard {
            return self.close_part(shard, ready, told, tally);
        }
        if let Some(bag) = self.bag.take() {
            self.fill_bag(bag, ready)?;
        }
        let numbers: Vec<EcoString> = ready.pupils.iter().map(|it| it.number.0.clone()).collect();
        let states = (0..self.plan.len()).map(|at| self.outbox.ended(at).map(|it| it.state));
        let states: Vec<Option<State>> = states.collect();
        // A pack that failed now may be there from an earlier run: nobody hands that out.
        let failed = (0..self.plan.len()).filter(|at| states[*at] == Some(State::Failed));
        let failed: HashSet<&str> = failed.map(|at| self.plan.path(at)).collect();
        let packs = self.plan.roll.paths().filter(|it| !failed.contains(it));
        let whole = Whole {
            packs: &packs.collect::<Vec<_>>(),
            classes: &ready.roll.classes().map(|it| it.0.as_str()).collect(),
            pupils: &numbers.iter().map(EcoString::as_str).collect(),
        };
        // A print run of other settings, or papers that are older than the packs of their class.
        let changed = self.plan.classes.iter().map(|class| {
            let written = states[class.packs.clone()].contains(&Some(State::Written));
            (class.whole, written)
        });
        let changed: Vec<(&str, bool)> = changed.collect();
        let printed = self.order.wants(Edition::Print);
        let replaced = |path: &str| {
            let of_class = |stem: &str| {
                let teacher = path
                    .strip_prefix("teacher/")
                    .and_then(|it| it.strip_suffix(".pdf"));
                (is_print_of(path, stem), teacher == Some(stem))
            };
            changed.iter().any(|(stem, written)| match of_class(stem) {
                (true, _) => *written || (printed && !self.printed.contains(path)),
                (_, teacher) => teacher && *written,
            })
        };
        let left = self.outbox.leavers(&whole, &replaced, self.order.prune);
        tally.left = left.found();
        tally.pruned = left.pruned();
        let overview = self.overview(ready, told, &left, &tally)?;
        let plan = self.order.wants(Edition::Packs).then_some(self.plan);
        let problems = self.outbox.close(&tally, plan, &left, &overview)?;
        Ok((tally, problems))
    }

    /// The end of one part. What needs the other parts is for the run that puts them together: the books of the
    /// archive, what nobody has any more.
    fn close_part(
        self,
        shard: Shard,
        ready: &Ready,
        told: &[Diagnostic],
        tally: Tally,
    ) -> Result<(Tally, Vec<Diagnostic>), Stopped> {
        self.overview(ready, told, &Leavers::default(), &tally)?;
        let plan = self.order.wants(Edition::Packs).then_some(self.plan);
        let about = AboutPart {
            shard,
            input: ready.input(),
            choices: merging::choices(self.order),
        };
        let problems = self.outbox.close_part(&tally, plan, about)?;
        Ok((tally, problems))
    }

    fn overview(
        &self,
        ready: &Ready,
        told: &[Diagnostic],
        left: &Leavers,
        tally: &Tally,
    ) -> Result<Written, Broken> {
        let problems = [told, self.outbox.problems()].concat();
        let shard = self.order.wanted.shard;
        let overview = index::Overview {
            ready,
            run: self.plan,
            shard,
            outbox: &self.outbox,
            pictures: &self.pictures,
            earlier: &self.shop.pictures,
            left,
            tally,
            problems: &problems,
            messages: self.order.messages,
        };
        self.outbox.overview(shard, &|out| overview.write(out))
    }

    /// The bag with every report that is there now.
    fn fill_bag(&mut self, mut bag: Bag, ready: &Ready) -> Result<(), Broken> {
        let folder = self.outbox.folder().join(ARCHIVE);
        let retain: HashMap<&str, NaiveDate> = { self.shop.reports.iter() }
            .map(|report| (report.path.as_str(), report.retain_until))
            .collect();
        for (path, sha256, bytes) in self.outbox.reports() {
            let below = path
                .strip_prefix(ARCHIVE)
                .unwrap_or(path)
                .trim_start_matches('/');
            let entry = Entry {
                sha256: sha256.to_string(),
                bytes,
                retain_until: retain.get(below).copied(),
            };
            bag.put(below, entry)
                .map_err(|fault| bag_problem(&folder, fault))?;
        }
        let schema = folder.join("leerling.schema.json");
        output::put(&schema, render::REPORT_SCHEMA.as_bytes())?;
        let date = ready
            .settings
            .letter_date
            .expect("asked for before anything was made");
        let about = About {
            organization: &ready.settings.school.name,
            description: "Verslagen van gesprekken met ouders, met de gegevens erbij (leerling.json)",
            date,
        };
        bag.close(&about)
            .map_err(|(path, reason)| output::unwritable(&path, reason))
    }
}

/// Whether a path is a print run of a class, whatever its settings.
fn is_print_of(path: &str, stem: &str) -> bool {
    let rest = path
        .strip_prefix("print/")
        .and_then(|it| it.strip_prefix(stem));
    let rest = rest.and_then(|it| it.strip_suffix(".pdf"));
    rest.is_some_and(|it| {
        it.is_empty()
            || [" thuis", " tafel"].contains(&it)
            || it.ends_with(" vel")
            || it.ends_with(" vellen")
    })
}

/// Why the archive cannot be added to.
pub fn bag_problem(folder: &Path, fault: BagFault) -> Diagnostic {
    let (path, reason) = match fault {
        BagFault::NotABag(path) => (path, BagReason::NotABag),
        BagFault::File(path, reason) => return output::unwritable(&path, reason),
        BagFault::Line(path, line) => (path, BagReason::Line(line)),
        BagFault::Declaration(path) | BagFault::Algorithm(path) => (path, BagReason::Form),
        BagFault::Lost(path) => (path, BagReason::Lost),
        BagFault::Outside(path) => (folder.join(path), BagReason::Form),
    };
    Diagnostic::run(Problem::ArchiveBroken {
        path: path.display().to_string(),
        reason,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_print_run_of_other_settings_is_known_by_its_name() {
        for path in [
            "print/3A.pdf",
            "print/3A thuis.pdf",
            "print/3A tafel 3 vellen.pdf",
            "print/3A 1 vel.pdf",
        ] {
            assert!(is_print_of(path, "3A"), "{path}");
        }
        for path in [
            "print/3AB.pdf",
            "print/3A selectie.pdf",
            "print/etiketten.pdf",
            "teacher/3A.pdf",
        ] {
            assert!(!is_print_of(path, "3A"), "{path}");
        }
    }
}
