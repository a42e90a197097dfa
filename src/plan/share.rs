//! Which classes of a plan one run makes: all of them, or those of its shard.
//!
//! A class stays whole: its print run and the papers of its teacher are made by one machine. It belongs to the
//! shard in which the middle of its packs falls, so that shards are as even as whole classes allow, and each class
//! is in exactly one, however many there are.

use std::ops::Range;

use crate::domain::Shard;

/// What one run makes of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Places of its classes in the plan.
    pub classes: Range<usize>,
    /// Places of its packs in the plan.
    pub packs: Range<usize>,
    /// Whether it also makes what is of no class: papers for the whole school, rows that became no pupil.
    pub has_rest: bool,
}

impl Share {
    /// The share of a shard; all of it without one. `sizes` are the numbers of packs, class by class.
    pub(super) fn of(sizes: &[usize], shard: Option<Shard>) -> Self {
        let classes = shard.map_or(0..sizes.len(), |shard| cut(sizes, shard));
        let count = |classes: &[usize]| classes.iter().sum::<usize>();
        let before = count(&sizes[..classes.start]);
        let packs = before..before + count(&sizes[classes.clone()]);
        Share {
            classes,
            packs,
            has_rest: shard.is_none_or(Shard::is_first),
        }
    }
}

/// The classes of a shard, by the numbers of their packs.
fn cut(sizes: &[usize], shard: Shard) -> Range<usize> {
    let total: usize = sizes.iter().sum();
    let mut before = 0;
    // In halves of a pack: the middle of an odd number lies between.
    let shards = sizes.iter().map(|size| {
        let middle = 2 * before + size;
        before += size;
        middle * usize::from(shard.of()) / (2 * total).max(1)
    });
    let shards: Vec<usize> = shards.collect();
    let wanted = usize::from(shard.number() - 1);
    let start = shards.partition_point(|&it| it < wanted);
    let end = shards.partition_point(|&it| it <= wanted);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(sizes: &[usize], of: u16) -> Vec<Range<usize>> {
        let shards = (1..=of).filter_map(|number| Shard::new(number, of));
        shards.map(|shard| cut(sizes, shard)).collect()
    }

    #[test]
    fn classes_are_cut_by_the_number_of_their_packs() {
        assert_eq!(all(&[7, 8, 7, 7], 1).first(), Some(&(0..4)));
        assert_eq!(all(&[7, 8, 7, 7], 2), [0..2, 2..4]);
        assert_eq!(all(&[20, 5, 5, 5, 5], 2), [0..1, 1..5]);
        assert_eq!(all(&[], 3), [0..0, 0..0, 0..0]);
    }

    #[test]
    fn of_more_shards_than_classes_some_have_nothing() {
        let shards = all(&[7, 7], 5);
        let sizes: Vec<usize> = shards.iter().map(Range::len).collect();
        assert_eq!(sizes, [0, 1, 0, 1, 0]);
        assert_eq!(all(&[200], 3).iter().map(Range::len).sum::<usize>(), 1);
    }

    proptest! {
        #[test]
        fn each_class_is_in_exactly_one_shard(sizes in prop::collection::vec(1..40usize, 0..30), of in 1..60u16) {
            let classes: Vec<usize> = all(&sizes, of).into_iter().flatten().collect();
            prop_assert_eq!(classes, (0..sizes.len()).collect::<Vec<_>>());
        }

        #[test]
        fn no_shard_has_more_than_its_part_and_a_class(sizes in prop::collection::vec(1..40usize, 1..30), of in 1..60u16) {
            let (total, most) = (sizes.iter().sum::<usize>(), sizes.iter().max().copied().unwrap_or(0));
            for classes in all(&sizes, of) {
                let packs: usize = sizes[classes].iter().sum();
                prop_assert!(packs <= total.div_ceil(usize::from(of)) + most);
            }
        }
    }
}
