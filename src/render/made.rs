//! What is made once a run, by whoever asks first; others wait for it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::part::Fault;

/// Things by what they are made of. Only for what holds nothing of one pupil: what is kept here must not grow with the
/// school.
pub struct Made<K, V>(Mutex<HashMap<K, Slot<V>>>);

type Slot<V> = Arc<OnceLock<Result<Arc<V>, Fault>>>;

impl<K, V> Default for Made<K, V> {
    fn default() -> Self {
        Made(Mutex::default())
    }
}

impl<K: Eq + Hash, V> Made<K, V> {
    /// The thing of a key: made now, or earlier in this run.
    pub fn get(&self, key: K, make: impl FnOnce() -> Result<V, Fault>) -> Result<Arc<V>, Fault> {
        let slot = {
            let mut slots = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(slots.entry(key).or_default())
        };
        slot.get_or_init(|| make().map(Arc::new)).clone()
    }
}
