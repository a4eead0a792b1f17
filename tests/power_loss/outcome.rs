//! What came of power cuts, added up.

use std::fmt;

use crate::{holdings::Holdings, replay::Answer};

/// Sums over the moments of a trace.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) moments: usize,
    /// Disks that were looked at, and how many different ones there were among them.
    pub(crate) disks: usize,
    pub(crate) different: usize,
    /// Moments with a disk on which something was missing that had been shown, or that did not open,
    /// or that held what never was there.
    pub(crate) with_losses: usize,
    pub(crate) with_closed: usize,
    pub(crate) with_strange: usize,
    /// Moments with any of these.
    pub(crate) wrong: usize,
    /// The most acts that were missing.
    pub(crate) most_lost: usize,
    /// What was wrong first.
    pub(crate) first: Option<String>,
}

impl Outcome {
    /// Judges what is on the disks of a moment at which so many acts had been shown.
    pub(crate) fn add<'a>(
        &mut self,
        moment: usize,
        shown: usize,
        states: &[Holdings],
        disks: impl Iterator<Item = (&'static str, &'a Answer)>,
    ) {
        let (mut lost, mut closed, mut strange) = (0, false, false);
        // What was shown, and perhaps the act that was under way.
        let right = &states[shown..(shown + 2).min(states.len())];
        for (left, answer) in disks {
            self.disks += 1;
            let wrong = match answer {
                Ok(found) if right.contains(found) => continue,
                Ok(found) => match states[..shown].iter().rposition(|state| *state == **found) {
                    Some(there) => {
                        lost = lost.max(shown - there);
                        format!("{} acts lost", shown - there)
                    }
                    None => {
                        strange = true;
                        let there = found.contacts();
                        format!("{there} contacts, for {}", states[shown].contacts())
                    }
                },
                Err(why) => {
                    closed = true;
                    why.clone()
                }
            };
            self.first.get_or_insert_with(|| {
                format!(
                    "moment {moment}, {shown} shown, of the unsynced {left} on the disk: {wrong}"
                )
            });
        }
        self.moments += 1;
        self.with_losses += usize::from(lost > 0);
        self.with_closed += usize::from(closed);
        self.with_strange += usize::from(strange);
        self.wrong += usize::from(lost > 0 || closed || strange);
        self.most_lost = self.most_lost.max(lost);
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} moments, {} disks ({} different): something shown lost at {} (up to {} acts), the store does not \
             open at {}, holds something else at {}",
            self.moments,
            self.disks,
            self.different,
            self.with_losses,
            self.most_lost,
            self.with_closed,
            self.with_strange,
        )?;
        self.first
            .iter()
            .try_for_each(|first| write!(f, "; first: {first}"))
    }
}
