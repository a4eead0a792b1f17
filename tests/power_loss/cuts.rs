//! What may have come to the disk of what was not synced, when the power fails. It is drawn from how many
//! changes there were, so that a failure can be looked at again.

use std::collections::BTreeMap;

use crate::{
    disk::{Kept, Part},
    trace::Step,
};

/// A disk writes a sector whole or not at all, if it is no worse than most.
const SECTOR: usize = 512;

/// Which cuts are tried at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cuts {
    /// All that are drawn here.
    Every,
    /// Only the one where nothing came to the disk but what was synced.
    Hardest,
}

impl Cuts {
    /// The cuts after so many changes, with their names.
    pub(crate) fn at(
        self,
        changes: usize,
        unsynced: &BTreeMap<usize, &Step>,
    ) -> Vec<(&'static str, Kept)> {
        let mut cuts = vec![("nothing", Kept::new())];
        if self == Self::Hardest || unsynced.is_empty() {
            return cuts;
        }
        let mut chance = fastrand::Rng::with_seed(changes as u64);
        let whole = |steps: &[usize]| steps.iter().map(|at| (*at, Part::Whole)).collect::<Kept>();
        let steps: Vec<_> = unsynced.keys().copied().collect();
        cuts.push(("everything", whole(&steps)));

        let first = |chance: &mut fastrand::Rng| &steps[..chance.usize(..=steps.len())];
        cuts.push(("the first of it", whole(first(&mut chance))));
        for _ in 0..2 {
            let some: Vec<_> = steps.iter().copied().filter(|_| chance.bool()).collect();
            cuts.push(("some of it", whole(&some)));
        }

        // The last write that came to the disk is torn.
        let torn: Vec<_> = unsynced
            .iter()
            .filter_map(|(at, step)| Some((*at, torn(step, &mut chance)?)))
            .collect();
        if let Some((last, part)) = chance.choice(torn) {
            let mut kept = whole(&steps[..steps.partition_point(|at| *at < last)]);
            kept.insert(last, part);
            cuts.push(("the first of it, torn", kept));
        }

        // Files have grown already, and what was to be in them is missing.
        let mut kept = whole(first(&mut chance));
        for (at, step) in unsynced {
            if matches!(step, Step::Write { .. }) {
                kept.entry(*at).or_insert(Part::Length);
            } else {
                kept.insert(*at, Part::Whole);
            }
        }
        cuts.push(("zeros for some of it", kept));
        cuts
    }
}

/// One side of a write that falls into several sectors.
fn torn(step: &Step, chance: &mut fastrand::Rng) -> Option<Part> {
    let Step::Write { offset, bytes, .. } = step else {
        return None;
    };
    let edges = offset / SECTOR + 1..(offset + bytes.len()).div_ceil(SECTOR);
    let edge = chance.choice(edges)? * SECTOR;
    Some(if chance.bool() {
        Part::Before(edge)
    } else {
        Part::From(edge)
    })
}

#[test]
fn a_write_is_torn_between_sectors_and_never_within_one() {
    let write = |offset, length| Step::Write {
        to: crate::trace::ROOT,
        offset,
        bytes: vec![0; length],
    };
    let mut chance = fastrand::Rng::with_seed(1);
    for _ in 0..100 {
        assert_eq!(torn(&write(0, 512), &mut chance), None);
        assert_eq!(torn(&write(600, 424), &mut chance), None);
        let two = torn(&write(500, 100), &mut chance);
        assert!(matches!(two, Some(Part::Before(512) | Part::From(512))));
    }
}
