//! The end of a schedule: everyone comes home, and the laws are held against what is there.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use app::sync::Next;
use jiff::{ToSpan as _, civil::date};
use tally::{
    Contribution, ContributionId, Mark, SheetKey,
    ledger::{Ledger, Total, Weighed},
    statistics::{Dimension, Key, Question, ShiftQuestion, ShiftRow, ShiftTable},
};

use crate::{Ids, contacts::Contact, team::Team};

type Totals = BTreeMap<(SheetKey, Mark), Total>;

impl Team<'_> {
    /// All devices start once more, meet each other, and sync until nothing waits; in every second team
    /// each comes home by itself first, so that no meeting hides what one of them did not send.
    pub(crate) fn come_home(&mut self) {
        self.say(|| "everyone comes home".to_owned());
        for at in 0..self.devices.len() {
            self.devices[at].kill();
            self.devices[at].freeze(&mut self.book);
        }
        // A device that sends under new ids each time would count everything twice that another one
        // took in; lost answers alone shall convict it.
        if self.ids == Ids::EachAttempt {
            return self.sync_all();
        }
        if self.rng.bool() {
            self.sync_all();
            if self.ids == Ids::FirstTap {
                self.nobody_is_lost();
            }
        }
        self.meet();
        self.sync_all();
    }

    fn sync_all(&mut self) {
        for at in 0..self.devices.len() {
            let mut rounds = 0;
            while rounds == 0 || self.devices[at].store().waiting().unwrap().contributions > 0 {
                self.sync_well(at);
                rounds += 1;
                assert!(rounds < 4, "device {at} does not come to rest");
            }
        }
    }

    /// Everything to the first, everything from the first.
    fn meet(&mut self) {
        for at in 1..self.devices.len() {
            let records = self.records_to_share(at);
            self.take_in(0, &records);
        }
        let records = self.records_to_share(0);
        for at in 1..self.devices.len() {
            self.take_in(at, &records);
        }
    }

    fn sync_well(&mut self, at: usize) {
        let mut round = self.begin_round(at);
        loop {
            let (store, surroundings) = self.devices[at].store_and_surroundings();
            let Next::Call(call) = round.next(store, surroundings).unwrap() else {
                return;
            };
            let reply = self.deliver(at, &call);
            let (store, surroundings) = self.devices[at].store_and_surroundings();
            round.take(store, surroundings, &reply).unwrap();
        }
    }

    /// Holds the laws against what is there.
    pub(crate) fn judge(&mut self) {
        self.outcome.contributions = self.counted.len() as u64;
        let doubled = self.counted_twice();
        self.outcome.doubled = u64::from(!doubled.is_empty());
        self.server_holds_what_it_counted();
        if self.ids != Ids::FirstTap {
            return;
        }
        assert!(doubled.is_empty(), "contacts {doubled:?} are counted twice");
        let held = self.devices_agree();
        self.nobody_is_lost();
        self.everyone_is_everywhere(&held);
        self.every_gap_is_known(&held);
    }

    /// Contacts that are in more than one record the server counts.
    fn counted_twice(&self) -> Vec<Contact> {
        let mut times: HashMap<Contact, u32> = HashMap::new();
        for record in self.counted.values() {
            for contact in self.book.who(record).everyone() {
                *times.entry(contact).or_default() += 1;
            }
        }
        times
            .into_iter()
            .filter(|(_, times)| *times > 1)
            .map(|(contact, _)| contact)
            .collect()
    }

    /// The server's figures are those of the records it said it counted: each once, none else.
    fn server_holds_what_it_counted(&self) {
        let question = Question {
            group: vec![
                Dimension::Period,
                Dimension::Site,
                Dimension::Kind,
                Dimension::Band,
                Dimension::Outcome,
            ],
            ..Question::default()
        };
        let mut expected: BTreeMap<Vec<Key>, i64> = BTreeMap::new();
        let mut shifts = Vec::new();
        for ((sheet, mark), total) in fold(self.counted.values()) {
            let Some(cell) = mark.cell() else {
                shifts.push(ShiftRow {
                    sheet,
                    shifts: total.net(),
                });
                continue;
            };
            let keys = vec![
                Key::Span(tally::Span::Period(sheet.period)),
                Key::Site(sheet.site),
                Key::Kind(cell.kind),
                Key::Band(cell.band),
                Key::Outcome(cell.outcome),
            ];
            expected.insert(keys, total.net());
        }
        let today = self.calendar.day();
        let day = if self.sealing {
            // In a later week, so that small numbers are shown; what was sealed stays so.
            today.saturating_add(8.days())
        } else {
            // Before all counting: figures are refreshed, and nothing is sealed.
            date(2026, 4, 1)
        };
        let table = self.desk.tabulate(self.id, question, day);
        let found: BTreeMap<_, _> = table
            .lines
            .into_iter()
            .map(|line| (line.keys, line.contacts))
            .collect();
        assert_eq!(found, expected, "the server's figures");
        let expected = ShiftTable::of(shifts, &ShiftQuestion::default());
        assert_eq!(self.desk.shifts(self.id), expected, "the server's shifts");
    }

    /// All devices hold the same contributions, the same documents to the head, and documents whose
    /// counters are the fold of the contributions. Gives the contributions.
    fn devices_agree(&mut self) -> BTreeMap<ContributionId, Contribution> {
        let mut agreed: Option<(BTreeMap<ContributionId, Contribution>, Vec<_>)> = None;
        for (at, device) in self.devices.iter_mut().enumerate() {
            let kept = device.store().contributions().unwrap();
            let held: BTreeMap<_, _> = kept
                .into_iter()
                .map(|kept| (kept.contribution.id(), kept.contribution))
                .collect();
            let mut totals = Totals::new();
            let mut heads = Vec::new();
            for sheet in device.store().sheets().unwrap() {
                let document = device.store().document(&sheet).unwrap();
                heads.push((sheet.clone(), document.heads()));
                let cells = document.totals().unwrap();
                totals.extend(
                    cells
                        .into_iter()
                        .map(|(cell, total)| ((sheet.clone(), cell), total)),
                );
            }
            assert_eq!(
                totals,
                fold(held.values()),
                "the counters of device {at}'s documents"
            );
            let all = (held, heads);
            match &agreed {
                Some(agreed) => assert_eq!(*agreed, all, "device {at} differs from device 0"),
                None => agreed = Some(all),
            }
        }
        agreed.unwrap().0
    }

    /// Everyone in a living notebook is counted, unless their batch lived in two copies.
    fn nobody_is_lost(&self) {
        for (at, device) in self.devices.iter().enumerate() {
            for (id, record) in &device.notebook.frozen {
                let counted = self
                    .counted
                    .get(id)
                    .unwrap_or_else(|| panic!("device {at}'s {record:?} is lost"));
                if !self.book.is_contested(*id) {
                    assert_eq!(
                        counted, record,
                        "what device {at} counted arrived as something else"
                    );
                }
            }
        }
    }

    /// All that seals hold, with the taps the server has of it.
    fn sealed(&self) -> BTreeSet<ContributionId> {
        let seals = self.desk.seals(self.id).into_iter();
        seals
            .filter_map(|seal| self.desk.seal(self.id, seal.period))
            .flat_map(|seal| {
                assert!(seal.vouches_for(self.id, &seal.ids));
                seal.ids
            })
            .collect()
    }

    /// What a living notebook has is on every device, or in a seal; and what is on every device is with
    /// the server.
    fn everyone_is_everywhere(&self, held: &BTreeMap<ContributionId, Contribution>) {
        let sealed = self.sealed();
        for (at, device) in self.devices.iter().enumerate() {
            for (id, record) in &device.notebook.frozen {
                assert!(
                    held.contains_key(id) || sealed.contains(id),
                    "device {at}'s {record:?} is with the server alone"
                );
            }
        }
        for id in held.keys() {
            assert!(
                self.counted.contains_key(id),
                "{id} is on every device and not with the server"
            );
        }
    }

    /// Where the server holds another content than the devices, the batch lived in two copies, and every
    /// device tells exactly how much the server lacks.
    fn every_gap_is_known(&mut self, held: &BTreeMap<ContributionId, Contribution>) {
        let mut shortfall = 0;
        let mut differs = false;
        for (id, here) in held {
            let there = &self.counted[id];
            if here == there {
                continue;
            }
            differs = true;
            assert!(self.book.is_contested(*id), "{here:?} arrived as {there:?}");
            let lacks = u64::from(here.taps().saturating_sub(there.taps()));
            shortfall += lacks;
            let counted: BTreeSet<_> = self.book.who(there).everyone().collect();
            let missing = self
                .book
                .who(here)
                .everyone()
                .filter(|contact| !counted.contains(contact))
                .count() as u64;
            self.outcome.untold += missing.saturating_sub(lacks);
        }
        for (at, device) in self.devices.iter_mut().enumerate() {
            assert_eq!(
                device.store().shortfall().unwrap(),
                shortfall,
                "what device {at} says the server lacks"
            );
        }
        self.outcome.shortfall = shortfall;
        self.outcome.with_shortfall = u64::from(shortfall > 0);
        // The server may hold more than the living devices: from a profile that is no more.
        let server_alone = self.counted.keys().any(|id| !held.contains_key(id));
        self.outcome.in_full_agreement = u64::from(!differs && !server_alone);
        if !differs && !server_alone {
            assert_eq!(
                fold(self.counted.values()),
                fold(held.values()),
                "server, fold and documents"
            );
        }
    }
}

/// The law: totals are sums over the set of contributions.
fn fold<'a>(records: impl Iterator<Item = &'a Contribution>) -> Totals {
    let mut ledger = Ledger::default();
    for record in records {
        assert_eq!(ledger.fold(record).unwrap(), Weighed::Add);
    }
    ledger.totals().clone()
}
