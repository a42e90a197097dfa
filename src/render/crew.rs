//! Workers that make one thing after another, each step within a time limit.
//!
//! Typst cannot be stopped from outside. A worker whose step takes longer than it may is left to itself and
//! replaced: what it was making fails alone, and what it hands in later does not count. A template that never
//! ends therefore costs one core until the program ends, and no more than its own pack.

#![expect(
    clippy::disallowed_methods,
    reason = "the time limit of a step needs a clock; no page does"
)]

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How many finished things may wait to be taken.
const AHEAD: usize = 8;

/// How often the time of the workers is looked at.
const LOOK: Duration = Duration::from_millis(50);

/// Typst's layout recurses deeply.
const STACK: usize = 16 << 20;

/// What became of a task.
pub enum Ending<M> {
    /// It is made.
    Made(M),
    /// One of its steps took too long.
    TooSlow(&'static str),
}

/// What workers have in common.
struct Queue<T> {
    /// Tasks with their tickets; nothing when no more come.
    tasks: Mutex<Option<VecDeque<(usize, T)>>>,
    changed: Condvar,
}

/// What a worker is doing.
#[derive(Default)]
struct Watch {
    now: Mutex<Option<Step>>,
}

/// A step of a task.
#[derive(Clone, Copy)]
struct Step {
    ticket: usize,
    name: &'static str,
    since: Instant,
}

/// Where one worker takes its tasks and hands in what it made.
pub struct Bench<T, M> {
    id: usize,
    queue: Arc<Queue<T>>,
    watch: Arc<Watch>,
    finished: SyncSender<(usize, usize, M)>,
}

/// Workers, and what they are to do.
pub struct Crew<T, M> {
    worker: Worker<T, M>,
    queue: Arc<Queue<T>>,
    finished: Receiver<(usize, usize, M)>,
    hand_in: SyncSender<(usize, usize, M)>,
    benches: Vec<(usize, Arc<Watch>, JoinHandle<()>)>,
    next_id: usize,
    limit: Duration,
}

/// What every worker does: take tasks from its bench until there are no more.
type Worker<T, M> = Arc<dyn Fn(&Bench<T, M>) + Send + Sync>;

impl<T: Send + 'static, M: Send + 'static> Crew<T, M> {
    /// A crew of `jobs` workers. A step may take as long as `limit`.
    pub fn new(jobs: usize, limit: Duration, worker: Worker<T, M>) -> Self {
        let (hand_in, finished) = sync_channel(AHEAD);
        let mut crew = Crew {
            worker,
            queue: Arc::new(Queue {
                tasks: Mutex::new(Some(VecDeque::new())),
                changed: Condvar::new(),
            }),
            finished,
            hand_in,
            benches: Vec::new(),
            next_id: 0,
            limit,
        };
        for _ in 0..jobs.max(1) {
            crew.hire();
        }
        crew
    }

    fn hire(&mut self) {
        let watch = Arc::new(Watch::default());
        let bench = Bench {
            id: self.next_id,
            queue: Arc::clone(&self.queue),
            watch: Arc::clone(&watch),
            finished: self.hand_in.clone(),
        };
        let worker = Arc::clone(&self.worker);
        let thread = std::thread::Builder::new()
            .stack_size(STACK)
            .spawn(move || alone(|| worker(&bench)));
        // A computer that is short of memory works with fewer.
        let Ok(thread) = thread else {
            assert!(!self.benches.is_empty(), "the system gives a thread");
            return;
        };
        self.benches.push((self.next_id, watch, thread));
        self.next_id += 1;
    }

    /// Gives the crew a task for when all others have begun; its ticket comes back with its ending.
    pub fn give(&self, ticket: usize, task: T) {
        self.change(|tasks| tasks.push_back((ticket, task)));
    }

    /// Gives the crew a task to do next: one that holds much until it is done.
    pub fn give_first(&self, ticket: usize, task: T) {
        self.change(|tasks| tasks.push_front((ticket, task)));
    }

    fn change(&self, change: impl FnOnce(&mut VecDeque<(usize, T)>)) {
        if let Some(tasks) = lock(&self.queue.tasks).as_mut() {
            change(tasks);
        }
        self.queue.changed.notify_one();
    }

    /// The next task that came to an end. Call it only while a task is under way.
    pub fn ended(&mut self) -> (usize, Ending<M>) {
        loop {
            match self.finished.recv_timeout(LOOK) {
                Ok((bench, ticket, made)) => {
                    if self.benches.iter().any(|(id, ..)| *id == bench) {
                        return (ticket, Ending::Made(made));
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    if let Some((ticket, step)) = self.too_slow() {
                        return (ticket, Ending::TooSlow(step));
                    }
                }
                Err(RecvTimeoutError::Disconnected) => unreachable!("the crew holds a sender"),
            }
        }
    }

    /// Gives up on a worker whose step takes too long, and hires another.
    fn too_slow(&mut self) -> Option<(usize, &'static str)> {
        let limit = self.limit;
        let stuck = self.benches.iter().enumerate().find_map(|(at, bench)| {
            let step = (*lock(&bench.1.now))?;
            (step.since.elapsed() > limit).then_some((at, step))
        });
        let (at, step) = stuck?;
        self.benches.swap_remove(at);
        self.hire();
        Some((step.ticket, step.name))
    }

    /// Waits for the workers, all of whose tasks have ended.
    pub fn finish(&mut self) {
        self.stop();
        for (_, _, thread) in self.benches.drain(..) {
            // A worker that panicked has lost its task, and was told as too slow.
            _ = thread.join();
        }
    }

    /// Takes what is left of the tasks away. Workers end with the one they are at.
    pub fn stop(&self) {
        *lock(&self.queue.tasks) = None;
        self.queue.changed.notify_all();
    }
}

impl<T, M> Bench<T, M> {
    /// The next task with its ticket; nothing when the work is done.
    pub fn next(&self) -> Option<(usize, T)> {
        let mut tasks = lock(&self.queue.tasks);
        loop {
            match tasks.as_mut()?.pop_front() {
                Some(task) => return Some(task),
                None => {
                    let waited = self.queue.changed.wait(tasks);
                    tasks = waited.unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }

    /// A step of a task begins; the one before it has ended.
    pub fn step(&self, ticket: usize, name: &'static str) {
        *lock(&self.watch.now) = Some(Step {
            ticket,
            name,
            since: Instant::now(),
        });
    }

    /// Hands in what a task was for.
    pub fn hand_in(&self, ticket: usize, made: M) {
        *lock(&self.watch.now) = None;
        // Nobody takes it when the run was stopped.
        _ = self.finished.send((self.id, ticket, made));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs `work` on a thread pool of its own that has only this thread: Typst's inner parallelism would
/// otherwise let one pack's export wait for the layout of another.
fn alone(work: impl FnOnce()) {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .use_current_thread()
        .build();
    work();
    drop(pool);
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDLESS: u64 = u64::MAX / 2;

    fn crew(jobs: usize, limit: u64) -> Crew<u64, u64> {
        let worker = |bench: &Bench<u64, u64>| {
            while let Some((ticket, task)) = bench.next() {
                bench.step(ticket, "think");
                if task == ENDLESS {
                    std::thread::sleep(Duration::from_secs(600));
                }
                bench.hand_in(ticket, task * 2);
            }
        };
        Crew::new(jobs, Duration::from_millis(limit), Arc::new(worker))
    }

    #[test]
    fn every_task_comes_to_an_end_on_any_number_of_workers() {
        for jobs in [1, 3] {
            let mut crew = crew(jobs, 60_000);
            for task in 0..100 {
                crew.give(task as usize, task);
            }
            let mut ended: Vec<usize> = Vec::new();
            for _ in 0..100 {
                match crew.ended() {
                    (ticket, Ending::Made(made)) => {
                        assert_eq!(made, 2 * ticket as u64);
                        ended.push(ticket);
                    }
                    (ticket, Ending::TooSlow(_)) => panic!("{ticket} took too long"),
                }
            }
            crew.finish();
            ended.sort_unstable();
            assert_eq!(ended, (0..100).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_task_that_never_ends_fails_alone() {
        let mut crew = crew(1, 100);
        for (ticket, task) in [1, ENDLESS, 2, ENDLESS, 3].into_iter().enumerate() {
            crew.give(ticket, task);
        }
        let mut ends: Vec<(usize, bool)> = Vec::new();
        for _ in 0..5 {
            let (ticket, ending) = crew.ended();
            ends.push((ticket, matches!(ending, Ending::Made(_))));
        }
        crew.finish();
        ends.sort_unstable();
        let wanted = [(0, true), (1, false), (2, true), (3, false), (4, true)];
        assert_eq!(ends, wanted);
    }
}
