//! How complete the figures are: which sites reported in which weeks. A report is any count, or a shift
//! with none; what a site gave decides nothing, only whether something came.

use std::collections::BTreeSet;

use jiff::civil::Date;
use tally::{
    SheetKey, SiteCode, Span,
    statistics::{Dimension, Key, ShiftTable, Table},
};

/// Reports that there are, of those that there could be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) there: u64,
    pub(crate) possible: u64,
}

/// The reports of a span.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reports {
    pub(crate) total: Count,
    /// By site, in the order of the team's list.
    pub(crate) sites: Vec<(SiteCode, Count)>,
}

impl Reports {
    /// What the table of contacts has to be grouped by.
    pub(crate) const GROUP: [Dimension; 2] = [Dimension::Period, Dimension::Site];

    /// The reports of these sites for the weeks of the span (cut at the month's end, as everywhere) that
    /// are over.
    pub(crate) fn of<'a>(
        span: Span,
        today: Date,
        sites: impl IntoIterator<Item = &'a SiteCode>,
        contacts: &Table,
        shifts: &ShiftTable,
    ) -> Self {
        let counted = contacts
            .lines
            .iter()
            .filter_map(|line| match line.keys.as_slice() {
                [Key::Span(Span::Period(period)), Key::Site(site)] => Some(SheetKey {
                    period: *period,
                    site: site.clone(),
                }),
                _ => None,
            });
        let open = shifts.rows.iter().map(|row| row.sheet.clone());
        let there: BTreeSet<SheetKey> = counted.chain(open).collect();
        let periods: Vec<_> = span
            .periods()
            .filter(|period| period.last_day() < today)
            .collect();
        let mut reports = Self::default();
        for site in sites {
            let mut count = Count::default();
            for period in &periods {
                count.possible += 1;
                let sheet = SheetKey {
                    period: *period,
                    site: site.clone(),
                };
                count.there += u64::from(there.contains(&sheet));
            }
            reports.total.there += count.there;
            reports.total.possible += count.possible;
            reports.sites.push((site.clone(), count));
        }
        reports
    }

    /// The reports of one site.
    pub(crate) fn site(&self, site: &SiteCode) -> Option<Count> {
        let found = self.sites.iter().find(|(code, _)| code == site);
        found.map(|(_, count)| *count)
    }

    /// The sites that lack reports, those with most first, with how many.
    pub(crate) fn missing(&self) -> Vec<(&SiteCode, u64)> {
        let mut missing: Vec<_> = self
            .sites
            .iter()
            .map(|(site, count)| (site, count.possible.saturating_sub(count.there)))
            .filter(|(_, missing)| *missing > 0)
            .collect();
        missing.sort_by_key(|(_, missing)| std::cmp::Reverse(*missing));
        missing
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use tally::{
        Period,
        statistics::{Line, ShiftRow},
    };

    use super::*;

    fn site(code: &str) -> SiteCode {
        code.parse().unwrap()
    }

    fn period(day: Date) -> Period {
        Period::containing(day).unwrap()
    }

    #[test]
    fn a_count_or_an_empty_shift_is_a_report_and_weeks_that_run_are_not_asked_for() {
        // April 2026 has five weeks, the last from the 27th to the 30th.
        let span: Span = "2026-04".parse().unwrap();
        let contacts = Table {
            group: Reports::GROUP.to_vec(),
            lines: [date(2026, 4, 1), date(2026, 4, 6)]
                .map(|day| Line {
                    keys: vec![Key::Span(Span::Period(period(day))), Key::Site(site("a"))],
                    contacts: 4,
                })
                .to_vec(),
            contacts: 8,
        };
        let shifts = ShiftTable {
            rows: vec![ShiftRow {
                sheet: SheetKey {
                    period: period(date(2026, 4, 13)),
                    site: site("a"),
                },
                shifts: 2,
            }],
            shifts: 2,
        };
        let (a, b) = (site("a"), site("b"));
        let reports = Reports::of(span, date(2026, 4, 30), [&a, &b], &contacts, &shifts);
        assert_eq!(
            reports.site(&a),
            Some(Count {
                there: 3,
                possible: 4
            })
        );
        assert_eq!(
            reports.total,
            Count {
                there: 3,
                possible: 8
            }
        );
        assert_eq!(reports.missing(), [(&b, 4), (&a, 1)]);
        let over = Reports::of(span, date(2026, 5, 1), [&a], &contacts, &shifts);
        assert_eq!(over.total.possible, 5);
    }
}
