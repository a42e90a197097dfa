//! What is made once a run, by whoever asks first; others wait for it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::part::Fault;

/// Things by what they are made of. Only for what holds nothing of one pupil: what is kept here must not grow with the
/// school. What nobody has asked for in a long time is let go: packs of one language are made one after another.
pub struct Made<K, V>(Mutex<Kept<K, V>>);

struct Kept<K, V> {
    slots: HashMap<K, Slot<V>>,
    /// How often was tidied.
    round: usize,
}

struct Slot<V> {
    made: Arc<OnceLock<Result<Arc<V>, Fault>>>,
    /// The round in which it was asked for last.
    used: usize,
}

impl<K, V> Default for Made<K, V> {
    fn default() -> Self {
        Made(Mutex::new(Kept {
            slots: HashMap::new(),
            round: 0,
        }))
    }
}

impl<K: Eq + Hash, V> Made<K, V> {
    /// The thing of a key: made now, or earlier in this run.
    pub fn get(&self, key: K, make: impl FnOnce() -> Result<V, Fault>) -> Result<Arc<V>, Fault> {
        let made = {
            let Kept { slots, round } = &mut *self.kept();
            let slot = slots.entry(key).or_insert_with(|| Slot {
                made: Arc::default(),
                used: *round,
            });
            slot.used = *round;
            Arc::clone(&slot.made)
        };
        made.get_or_init(|| make().map(Arc::new)).clone()
    }

    /// Lets go what was not asked for in so many rounds. A round is from one tidying to the next.
    pub fn tidy(&self, rounds: usize) {
        let Kept { slots, round } = &mut *self.kept();
        *round += 1;
        slots.retain(|_, slot| *round - slot.used <= rounds);
    }

    fn kept(&self) -> MutexGuard<'_, Kept<K, V>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_made_once_and_what_is_not_is_let_go() {
        let made = Made::default();
        let get = |key: &'static str, value: usize| *made.get(key, || Ok(value)).expect("made");
        assert_eq!([get("nl", 1), get("ar", 2), get("nl", 3)], [1, 2, 1]);
        made.tidy(2);
        made.tidy(2);
        assert_eq!(get("nl", 4), 1, "asked for two rounds later");
        made.tidy(2);
        assert_eq!([get("nl", 5), get("ar", 6)], [1, 6]);
    }
}
