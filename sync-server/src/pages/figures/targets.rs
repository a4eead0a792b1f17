//! Targets against what was given. Targets are for the whole team and for one length of time.

use tally::{
    Kind, Span, TeamProfile,
    statistics::{Dimension, Key, Table},
};

/// A target and what was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Aim {
    pub(crate) kind: Kind,
    pub(crate) given: u64,
    pub(crate) target: u64,
}

/// What the table of contacts given has to be grouped by.
pub(crate) const GROUP: [Dimension; 1] = [Dimension::Kind];

/// The targets for spans as long as this one, in the team's order.
pub(crate) fn aims(profile: &TeamProfile, span: Span, given: &Table) -> Vec<Aim> {
    let of = |kind| {
        let line = given
            .lines
            .iter()
            .find(|line| line.keys.as_slice() == [Key::Kind(kind)]);
        line.map_or(0, |line| u64::try_from(line.contacts).unwrap_or(0))
    };
    profile
        .targets
        .iter()
        .filter(|target| target.grain == span.grain() && profile.kinds.contains(&target.kind))
        .map(|target| Aim {
            kind: target.kind,
            given: of(target.kind),
            target: u64::from(target.contacts),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use tally::{period::Grain, statistics::Line, team::Target};

    use super::*;

    #[test]
    fn only_targets_of_the_same_length_and_of_kinds_that_are_counted_are_compared() {
        let mut profile = TeamProfile::new("Taula".to_owned());
        let target = |kind, grain| Target {
            kind,
            grain,
            contacts: 100,
        };
        profile.targets = vec![
            target(Kind::Meal, Grain::Month),
            target(Kind::Meal, Grain::Week),
            target(Kind::Consult, Grain::Month),
            // Off by default.
            target(Kind::Safe, Grain::Month),
        ];
        let given = Table {
            group: GROUP.to_vec(),
            lines: vec![Line {
                keys: vec![Key::Kind(Kind::Meal)],
                contacts: 40,
            }],
            contacts: 40,
        };
        let aim = |kind, given| Aim {
            kind,
            given,
            target: 100,
        };
        assert_eq!(
            aims(&profile, "2026-04".parse().unwrap(), &given),
            [aim(Kind::Meal, 40), aim(Kind::Consult, 0)]
        );
        assert_eq!(aims(&profile, "2026".parse().unwrap(), &given), []);
    }
}
