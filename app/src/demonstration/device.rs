//! A simulated device: a real store and recorder whose clock is set day by day.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use fastrand::Rng;
use jiff::{ToSpan, civil::Date};
use tally::{Mark, Period, SheetKey, SiteCode};

use super::{DemonstrationError, plan::Service};
use crate::{
    edge::{Clock, Surroundings},
    recording::RecordError,
    store::{Store, StoreError, batches::Entry},
    sync,
};

/// Days since 1970, set from outside.
#[derive(Debug, Default)]
struct SetClock(AtomicI64);

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

impl SetClock {
    fn set(&self, day: Date) {
        let days = day
            .since((jiff::Unit::Day, EPOCH))
            .map_or(0, |span| span.get_days());
        self.0.store(i64::from(days), Ordering::Relaxed);
    }
}

impl Clock for SetClock {
    fn today(&self) -> Date {
        EPOCH.saturating_add(self.0.load(Ordering::Relaxed).days())
    }

    fn now(&self) -> i64 {
        // Seven in the evening, when the shift ends.
        self.0.load(Ordering::Relaxed) * 86_400 + 19 * 3_600
    }
}

pub(super) struct Device {
    pub(super) store: Store,
    surroundings: Surroundings,
    clock: Arc<SetClock>,
    site: SiteCode,
    service: Service,
    chance: Rng,
    first_day_kept: Date,
}

impl Device {
    pub(super) fn new(
        store: Store,
        site: SiteCode,
        service: Service,
        outside: &Surroundings,
        seed: u64,
        first_day_kept: Date,
    ) -> Self {
        let clock = Arc::new(SetClock::default());
        let surroundings = Surroundings {
            clock: clock.clone(),
            entropy: outside.entropy.clone(),
        };
        Self {
            store,
            surroundings,
            clock,
            site,
            service,
            chance: Rng::with_seed(seed),
            first_day_kept,
        }
    }

    /// Counts a day's contacts; the last day only as far as a day in progress has come.
    pub(super) fn work(&mut self, day: Date, in_progress: bool) -> Result<u64, DemonstrationError> {
        let planned = self.service.contacts(day, &mut self.chance);
        // A street round starts in the evening; what is shown first should not be an empty day.
        let planned = if in_progress {
            planned.max(self.service.least()) * 2 / 3
        } else {
            planned
        };
        self.work_on(day, planned)
    }

    /// Counts so many contacts on a day, in a shift of their own: one transaction, as a paper sheet is
    /// counted, because a year of taps one by one takes minutes.
    pub(super) fn work_on(&mut self, day: Date, contacts: u64) -> Result<u64, DemonstrationError> {
        self.clock.set(day);
        let sheet = SheetKey {
            period: Period::containing(day).map_err(RecordError::from)?,
            site: self.site.clone(),
        };
        let cells = self.service.spread(day, contacts, &mut self.chance);
        let mut entries: Vec<Entry> = cells
            .into_iter()
            .map(|(cell, amount)| Entry {
                sheet: sheet.clone(),
                day,
                mark: cell.into(),
                amount,
            })
            .collect();
        let counted = entries.iter().map(|entry| u64::from(entry.amount)).sum();
        // Help was on offer, also on an evening when nobody came.
        if self.service.opens(day) {
            entries.push(Entry {
                sheet,
                day,
                mark: Mark::ShiftOpen,
                amount: 1,
            });
        }
        let entropy = &*self.surroundings.entropy;
        self.store
            .count(&entries, self.first_day_kept, entropy, None)?;
        Ok(counted)
    }

    /// Syncs on the day it last worked on.
    pub(super) async fn sync(&mut self) -> Result<(), DemonstrationError> {
        sync::run(&mut self.store, &self.surroundings).await?;
        Ok(())
    }

    pub(super) fn choose_site(&mut self) -> Result<(), StoreError> {
        let mut settings = self.store.settings()?;
        settings.site = Some(self.site.clone());
        self.store.set_settings(&settings)
    }
}
