//! Seals: when a period may be closed, and what its digest vouches for.

use jiff::{ToSpan, civil::date};
use proptest::{collection::btree_set, prelude::*, sample::Index};
use tally::{
    ContributionId, Mark, Period, TeamId,
    api::{SealDocument, SealedPeriod, SealedSum},
    period::Month,
    seal::{ContributionsDigest, SumsDigest, is_due, is_month_due, seal_digest},
    team::Publishing,
};

use crate::arbitrary::{day, id, period};

const TEAM: TeamId = TeamId::from_bytes([7; 8]);

fn seal_of(period: Period, revision: u32, ids: &[ContributionId]) -> SealDocument {
    let mut contributions = ContributionsDigest::default();
    ids.iter().for_each(|id| contributions.add(*id));
    let (sums, contributions) = (SumsDigest::default().finish(), contributions.finish());
    SealDocument {
        seal: SealedPeriod {
            period,
            revision,
            contributions: ids.len() as u64,
            digest: seal_digest(TEAM, period, revision, sums, contributions),
        },
        sums_digest: sums,
        contributions_digest: contributions,
        ids: ids.to_vec(),
        more: false,
        sums: None,
    }
}

#[test]
fn a_period_is_due_when_its_days_of_grace_are_over() {
    let period: Period = "2026-04/W18".parse().unwrap();
    let publishing = Publishing::default();
    assert!(!is_due(period, date(2026, 4, 30), &publishing));
    assert!(!is_due(period, date(2026, 5, 14), &publishing));
    assert!(is_due(period, date(2026, 5, 15), &publishing));
    let patient = Publishing {
        seal_after_days: 60,
        ..publishing
    };
    assert!(!is_due(period, date(2026, 6, 29), &patient));
    assert!(is_due(period, date(2026, 6, 30), &patient));
}

proptest! {
    #[test]
    fn what_is_due_stays_due_and_a_month_is_due_when_all_its_periods_are(
        day in day(),
        later in 0..400_i64,
        month in period().prop_map(Period::month),
    ) {
        let publishing = Publishing::default();
        let periods: Vec<_> = Period::covering(month.first_day(), month.last_day()).collect();
        let all = periods.iter().all(|period| is_due(*period, day, &publishing));
        prop_assert_eq!(is_month_due(month, day, &publishing), all);
        let after = day.saturating_add(later.days());
        for period in periods {
            prop_assert!(!is_due(period, day, &publishing) || is_due(period, after, &publishing));
        }
    }

    #[test]
    fn a_device_may_correct_nothing_that_is_sealed(day in day()) {
        // The oldest day a device still knows.
        let oldest = day.saturating_sub((i64::from(tally::team::Policies::DAYS_MAX) - 1).days());
        if let Ok(period) = Period::containing(oldest) {
            prop_assert!(!is_due(period, day, &Publishing::default()));
        }
    }

    #[test]
    fn a_seal_vouches_for_its_ids_and_for_no_others(
        ids in btree_set(id(), 1..20),
        period in period(),
        revision in 1..9_u32,
        at in any::<Index>(),
        other in id(),
    ) {
        let ids: Vec<_> = ids.into_iter().collect();
        let seal = seal_of(period, revision, &ids);
        prop_assert!(seal.vouches_for(TEAM, &ids));
        let mut fewer = ids.clone();
        let left_out = fewer.remove(at.index(ids.len()));
        prop_assert!(!seal.vouches_for(TEAM, &fewer));
        if other != left_out {
            let mut changed = ids.clone();
            changed[at.index(ids.len())] = other;
            prop_assert!(!seal.vouches_for(TEAM, &changed));
        }
        for forged in [
            SealedPeriod { revision: revision + 1, ..seal.seal.clone() },
            SealedPeriod { period: period.next().unwrap_or(period), revision: revision + 1, ..seal.seal.clone() },
        ] {
            let forged = SealDocument { seal: forged, ..seal.clone() };
            prop_assert!(!forged.vouches_for(TEAM, &ids));
        }
    }
}

/// The lines that are digested are a promise: this is `sha256sum` of the text in the documentation.
#[test]
fn digests_can_be_checked_with_the_tools_of_any_system() {
    let mut sums = SumsDigest::default();
    let total = tally::ledger::Total { n: 12, c: 1 };
    let mark: Mark = "food.meal/nn/given".parse().unwrap();
    sums.add(&"raval".parse().unwrap(), mark, total);
    let sums = sums.finish();
    assert_eq!(
        sums.to_string(),
        "3a5a77e890ac5bb62c770c3309dfc83ceaed0914ec53f09bf8302887022c64d7"
    );
    let document = SealDocument {
        sums_digest: sums,
        ..seal_of("2026-04/W18".parse().unwrap(), 1, &[])
    };
    let told = SealedSum {
        site: "raval".parse().unwrap(),
        mark,
        n: 12,
        c: 1,
    };
    assert!(document.vouches_for_sums(&[told]));
    let mut contributions = ContributionsDigest::default();
    contributions.add(ContributionId::from_bytes([0xab; 16]));
    let contributions = contributions.finish();
    assert_eq!(
        contributions.to_string(),
        "261eb09eeee84bc6df803f9688eb7ce3cf655552f4e9116a750854a430dc4baf"
    );
    let period = "2026-04/W18".parse().unwrap();
    assert_eq!(
        seal_digest(TEAM, period, 1, sums, contributions).to_string(),
        "f00d336b123d6a34a6585ea1a15f21e25e5fc409fcc77117c88628953a9899b9"
    );
}

#[test]
fn a_month_at_the_end_of_all_years_is_no_trouble() {
    let last = Month::new(2199, 12).unwrap();
    assert!(!is_month_due(
        last,
        date(2199, 12, 31),
        &Publishing::default()
    ));
}
