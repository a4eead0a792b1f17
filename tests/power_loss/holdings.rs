//! What a store holds of all that was acknowledged: read from a real one, and worked out by sums
//! alone from what was done.

use std::collections::BTreeMap;

use acollida_tests::site;
use app::store::{Store, StoreError};
use jiff::{ToSpan, civil::Date};
use tally::{Cell, Mark, SheetKey, SiteCode};

/// Where is counted.
pub(crate) const SITES: [&str; 3] = ["placa", "estacio", "port"];

/// The day on which counting begins, a Wednesday; the next week lies in two months.
pub(crate) const FIRST_DAY: Date = jiff::civil::date(2026, 4, 29);

/// The last day that is counted on.
pub(crate) const LAST_DAY: Date = jiff::civil::date(2026, 5, 3);

/// What a store holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Holdings {
    /// The tallies of the days.
    pub(crate) days: BTreeMap<(Date, SiteCode, Mark), u64>,
    /// Contributions and open batches together, less what was taken back.
    pub(crate) sheets: BTreeMap<(SheetKey, Mark), i64>,
    /// The open shift: where, since when, and whether nothing was counted there since.
    pub(crate) shift: Option<(SiteCode, Date, bool)>,
    /// A choice: the size of texts, where it is not the usual one.
    pub(crate) text_size: Option<u16>,
    /// The day on which the device was last used.
    pub(crate) day_used: Option<Date>,
}

impl Holdings {
    /// Reads what a store holds, by the functions through which the app reads it.
    pub(crate) fn read(store: &Store) -> Result<Self, StoreError> {
        let mut holdings = Self {
            shift: store.shift()?.map(|open| (open.site, open.day, open.fresh)),
            text_size: Some(store.settings()?.text_size).filter(|size| *size != 100),
            day_used: store.day_used()?,
            ..Self::default()
        };
        for day in FIRST_DAY.series(1.day()).take_while(|day| *day <= LAST_DAY) {
            for site in SITES.map(site) {
                let shifts = store.shifts_on(day, &site)?;
                let cells = store.counted_on(day, &site)?.into_iter();
                let marks = cells.map(|(cell, n)| (Mark::Cell(cell), n));
                for (mark, n) in marks.chain([(Mark::ShiftOpen, shifts)]) {
                    holdings.on_day(day, &site, mark, n.cast_signed());
                }
            }
        }
        for contribution in store.own_contributions()? {
            for (mark, count) in contribution.marks() {
                holdings.on_sheet(contribution.sheet(), *mark, count.net());
            }
        }
        for batch in store.batches()? {
            for (mark, count) in batch.marks {
                holdings.on_sheet(&batch.sheet, mark, count.net());
            }
        }
        Ok(holdings)
    }

    /// Contacts, as the tallies of the days have them.
    pub(crate) fn contacts(&self) -> u64 {
        let cells = self
            .days
            .iter()
            .filter(|((.., mark), _)| mark.cell().is_some());
        cells.map(|(_, n)| n).sum()
    }

    /// Contacts, as contributions and open batches have them.
    pub(crate) fn contacts_by_sheet(&self) -> BTreeMap<(SheetKey, Cell), i64> {
        let contacts = |((sheet, mark), n): (&(SheetKey, Mark), &i64)| {
            Some(((sheet.clone(), mark.cell()?), *n))
        };
        self.sheets.iter().filter_map(contacts).collect()
    }

    /// How many of a mark stand on a day at a site.
    pub(crate) fn counted(&self, day: Date, site: &SiteCode, mark: Mark) -> u64 {
        let key = (day, site.clone(), mark);
        self.days.get(&key).copied().unwrap_or_default()
    }

    /// Adds to the tally of a day; what is zero is not there.
    pub(crate) fn on_day(&mut self, day: Date, site: &SiteCode, mark: Mark, more: i64) {
        let n = self.counted(day, site, mark).checked_add_signed(more);
        let key = (day, site.clone(), mark);
        match n.expect("no tally below zero") {
            0 => self.days.remove(&key),
            n => self.days.insert(key, n),
        };
    }

    /// Adds to a sheet; what is zero is not there.
    pub(crate) fn on_sheet(&mut self, sheet: &SheetKey, mark: Mark, more: i64) {
        let key = (sheet.clone(), mark);
        match self.sheets.get(&key).copied().unwrap_or_default() + more {
            0 => self.sheets.remove(&key),
            n => self.sheets.insert(key, n),
        };
    }
}
