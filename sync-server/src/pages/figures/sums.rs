//! The sums of a page: all, and by service, kind, age band and site, each split in given and unmet.

use std::collections::BTreeMap;

use tally::{
    AgeBand, Kind, Outcome, Service, SiteCode,
    statistics::{Dimension, Key, Table},
};

/// Contacts of one line: those that were helped and those that could not be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sum {
    pub(crate) given: u64,
    pub(crate) unmet: u64,
}

impl Sum {
    pub(crate) const fn all(self) -> u64 {
        self.given.saturating_add(self.unmet)
    }

    fn add(&mut self, outcome: Outcome, contacts: u64) {
        let sum = match outcome {
            Outcome::Given => &mut self.given,
            Outcome::Unmet => &mut self.unmet,
        };
        *sum = sum.saturating_add(contacts);
    }
}

/// All sums of a page. Lines without any contact are missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    pub(crate) total: Sum,
    pub(crate) services: BTreeMap<Service, Sum>,
    pub(crate) kinds: BTreeMap<Kind, Sum>,
    pub(crate) bands: BTreeMap<AgeBand, Sum>,
    pub(crate) sites: BTreeMap<SiteCode, Sum>,
}

impl Sums {
    /// What the table has to be grouped by.
    pub(crate) const GROUP: [Dimension; 4] = [
        Dimension::Site,
        Dimension::Kind,
        Dimension::Band,
        Dimension::Outcome,
    ];

    /// The sums of a table that is grouped by [`Sums::GROUP`]. A line below nothing, which only a damaged
    /// ledger has, counts as nothing.
    pub(crate) fn of(table: &Table) -> Self {
        let mut sums = Self::default();
        for line in &table.lines {
            let [
                Key::Site(site),
                Key::Kind(kind),
                Key::Band(band),
                Key::Outcome(outcome),
            ] = line.keys.as_slice()
            else {
                continue;
            };
            let Ok(contacts @ 1..) = u64::try_from(line.contacts) else {
                continue;
            };
            let service = kind.service();
            for sum in [
                &mut sums.total,
                sums.services.entry(service).or_default(),
                sums.kinds.entry(*kind).or_default(),
                sums.bands.entry(*band).or_default(),
            ] {
                sum.add(*outcome, contacts);
            }
            match sums.sites.get_mut(site) {
                Some(sum) => sum.add(*outcome, contacts),
                None => sums
                    .sites
                    .entry(site.clone())
                    .or_default()
                    .add(*outcome, contacts),
            }
        }
        sums
    }

    pub(crate) fn service(&self, service: Service) -> Sum {
        self.services.get(&service).copied().unwrap_or_default()
    }

    pub(crate) fn kind(&self, kind: Kind) -> Sum {
        self.kinds.get(&kind).copied().unwrap_or_default()
    }

    pub(crate) fn band(&self, band: AgeBand) -> Sum {
        self.bands.get(&band).copied().unwrap_or_default()
    }

    pub(crate) fn site(&self, site: &SiteCode) -> Sum {
        self.sites.get(site).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use tally::statistics::Line;

    use super::*;

    fn line(site: &str, kind: Kind, band: AgeBand, outcome: Outcome, contacts: i64) -> Line {
        Line {
            keys: vec![
                Key::Site(site.parse().unwrap()),
                Key::Kind(kind),
                Key::Band(band),
                Key::Outcome(outcome),
            ],
            contacts,
        }
    }

    #[test]
    fn each_way_of_splitting_adds_up_to_the_same() {
        let lines = vec![
            line("a", Kind::Meal, AgeBand::NotNoted, Outcome::Given, 40),
            line("a", Kind::Meal, AgeBand::Under18, Outcome::Unmet, 3),
            line("b", Kind::Meal, AgeBand::NotNoted, Outcome::Given, 2),
            line("b", Kind::Legal, AgeBand::From65, Outcome::Given, 5),
            line("b", Kind::Drink, AgeBand::NotNoted, Outcome::Given, -1),
        ];
        let sums = Sums::of(&Table {
            group: Sums::GROUP.to_vec(),
            lines,
            contacts: 49,
        });
        assert_eq!(
            sums.total,
            Sum {
                given: 47,
                unmet: 3
            }
        );
        assert_eq!(
            sums.service(Service::Food),
            Sum {
                given: 42,
                unmet: 3
            }
        );
        assert_eq!(sums.service(Service::Medical), Sum::default());
        assert_eq!(
            sums.kind(Kind::Meal),
            Sum {
                given: 42,
                unmet: 3
            }
        );
        assert_eq!(sums.kind(Kind::Drink), Sum::default());
        assert_eq!(sums.site(&"b".parse().unwrap()), Sum { given: 7, unmet: 0 });
        for total in [
            sums.services.values().map(|sum| sum.all()).sum::<u64>(),
            sums.kinds.values().map(|sum| sum.all()).sum(),
            sums.bands.values().map(|sum| sum.all()).sum(),
            sums.sites.values().map(|sum| sum.all()).sum(),
        ] {
            assert_eq!(total, 50);
        }
    }
}
