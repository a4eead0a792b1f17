//! The tables of a report: by service, kind, place, age band and time.
//!
//! Contacts are those given; unmet ones stand beside them, never in their sums.

use std::collections::{BTreeMap, BTreeSet};

use tally::{AgeBand, Kind, Outcome, Service, Span};

use super::{BandRow, Figure, Place, Report, Row, Rows};

/// One line of a table that compares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line<K> {
    /// Of what.
    pub key: K,
    /// Contacts given; none if there are no rows of any.
    pub given: Option<Figure>,
    /// Contacts that could not be helped; none if none were noted, and in every release.
    pub unmet: Option<Figure>,
    /// The part of all contacts given.
    pub share: Option<f64>,
    /// Contacts given in the same span a year before.
    pub before: Option<Figure>,
    /// By what part more (or less) than a year before; none while the span is running.
    pub change: Option<f64>,
}

impl<K> Line<K> {
    /// The figures alone.
    pub(crate) fn without_key(&self) -> Line<()> {
        Line {
            key: (),
            given: self.given,
            unmet: self.unmet,
            share: self.share,
            before: self.before,
            change: self.change,
        }
    }
}

/// A table that compares with the year before.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison<K> {
    /// A line for each key that has rows now or had a year before.
    pub lines: Vec<Line<K>>,
    /// Everything.
    pub total: Line<()>,
}

/// One line of a table with a column for each service.
#[derive(Clone, Debug, PartialEq)]
pub struct CrossLine<K> {
    /// Of what.
    pub key: K,
    /// Contacts given by each service, in the order of [`Service::ALL`]; none where there are no rows.
    pub services: Vec<Option<Figure>>,
    /// All services.
    pub all: Option<Figure>,
}

impl<K> CrossLine<K> {
    /// The figures alone.
    pub(crate) fn without_key(&self) -> CrossLine<()> {
        CrossLine {
            key: (),
            services: self.services.clone(),
            all: self.all,
        }
    }
}

/// A table with a column for each service.
#[derive(Clone, Debug, PartialEq)]
pub struct Cross<K> {
    /// The lines.
    pub lines: Vec<CrossLine<K>>,
    /// Everything.
    pub total: CrossLine<()>,
}

/// What the two sorts of rows have in common: an outcome, a service and contacts.
type Entry<K> = (K, Outcome, Service, i64);

impl Report {
    /// By service.
    #[must_use]
    pub fn by_service(&self) -> Comparison<Service> {
        self.compare(|row| row.kind.service())
    }

    /// By kind.
    #[must_use]
    pub fn by_kind(&self) -> Comparison<Kind> {
        self.compare(|row| row.kind)
    }

    /// By site or area, in the order the team lists them; others after, by code.
    #[must_use]
    pub fn by_place(&self) -> Cross<Place> {
        let mut cross = self.cross(entries(&self.now.rows, |row| row.place.clone()));
        let rank = |place: &Place| {
            let at = self.order.iter().position(|listed| listed == place);
            at.unwrap_or(usize::MAX)
        };
        cross.lines.sort_by_cached_key(|line| rank(&line.key));
        cross
    }

    /// By age band.
    #[must_use]
    pub fn by_band(&self) -> Cross<AgeBand> {
        let entry = |row: &BandRow| (row.band, row.outcome, row.service, row.contacts);
        self.cross(self.now.bands.iter().map(entry))
    }

    /// By time: a line for each part of the span, with nothing in it where there are no rows.
    #[must_use]
    pub fn trend(&self) -> Cross<Span> {
        let mut cross = self.cross(entries(&self.now.rows, |row| row.when));
        let mut there: BTreeMap<_, _> = std::mem::take(&mut cross.lines)
            .into_iter()
            .map(|line| (line.key, line))
            .collect();
        let nothing = |part| CrossLine {
            key: part,
            services: vec![None; Service::ALL.len()],
            all: None,
        };
        cross.lines = self
            .parts()
            .into_iter()
            .map(|part| there.remove(&part).unwrap_or_else(|| nothing(part)))
            .collect();
        cross
    }

    /// All contacts given.
    #[must_use]
    pub fn total(&self) -> Option<Figure> {
        self.figure(contacts(&self.now.rows, Outcome::Given))
    }

    fn compare<K: Copy + Ord>(&self, key: impl Fn(&Row) -> K) -> Comparison<K> {
        let groups = |rows: &Rows| {
            let mut groups: BTreeMap<K, [Vec<i64>; 2]> = BTreeMap::new();
            for row in &rows.rows {
                let [given, unmet] = groups.entry(key(row)).or_default();
                match row.outcome {
                    Outcome::Given => given.push(row.contacts),
                    Outcome::Unmet => unmet.push(row.contacts),
                }
            }
            groups
        };
        let now = groups(&self.now);
        let earlier = self.before.as_ref().map(|(_, rows)| rows);
        let before = earlier.map(groups).unwrap_or_default();
        let total = Line {
            key: (),
            given: self.total(),
            unmet: self.figure(contacts(&self.now.rows, Outcome::Unmet)),
            share: None,
            before: earlier.and_then(|rows| self.figure(contacts(&rows.rows, Outcome::Given))),
            change: None,
        };
        let keys: BTreeSet<K> = now.keys().chain(before.keys()).copied().collect();
        let none = [Vec::new(), Vec::new()];
        let line = |key: K| {
            let [given, unmet] = now.get(&key).unwrap_or(&none);
            let [given_before, _] = before.get(&key).unwrap_or(&none);
            Line {
                key,
                given: self.figure(given.iter().copied()),
                unmet: self.figure(unmet.iter().copied()),
                share: None,
                before: self.figure(given_before.iter().copied()),
                change: None,
            }
        };
        Comparison {
            lines: keys
                .into_iter()
                .map(|key| self.compared(line(key), total.given))
                .collect(),
            total: self.compared(total, total.given),
        }
    }

    fn compared<K>(&self, line: Line<K>, whole: Option<Figure>) -> Line<K> {
        let share = line.given.zip(whole);
        let change = line.given.zip(line.before).filter(|_| !self.is_running());
        Line {
            share: share.and_then(|(part, whole)| part.share_of(whole)),
            change: change.and_then(|(now, before)| now.change_from(before)),
            ..line
        }
    }

    fn cross<K: Ord>(&self, entries: impl Iterator<Item = Entry<K>>) -> Cross<K> {
        let mut groups: BTreeMap<K, Vec<(Service, i64)>> = BTreeMap::new();
        for (key, outcome, service, contacts) in entries {
            if outcome == Outcome::Given {
                groups.entry(key).or_default().push((service, contacts));
            }
        }
        let all: Vec<_> = groups.values().flatten().copied().collect();
        Cross {
            lines: groups
                .into_iter()
                .map(|(key, contacts)| self.cross_line(key, &contacts))
                .collect(),
            total: self.cross_line((), &all),
        }
    }

    fn cross_line<K>(&self, key: K, contacts: &[(Service, i64)]) -> CrossLine<K> {
        let of_service = |service: &Service| {
            let own = contacts.iter().filter(|(own, _)| own == service);
            self.figure(own.map(|(_, contacts)| *contacts))
        };
        CrossLine {
            key,
            services: Service::ALL.iter().map(of_service).collect(),
            all: self.figure(contacts.iter().map(|(_, contacts)| *contacts)),
        }
    }
}

fn entries<K>(rows: &[Row], key: impl Fn(&Row) -> K) -> impl Iterator<Item = Entry<K>> {
    rows.iter()
        .map(move |row| (key(row), row.outcome, row.kind.service(), row.contacts))
}

fn contacts(rows: &[Row], outcome: Outcome) -> impl Iterator<Item = i64> {
    rows.iter()
        .filter(move |row| row.outcome == outcome)
        .map(|row| row.contacts)
}
