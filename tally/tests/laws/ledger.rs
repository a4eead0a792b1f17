//! The ledger: totals are sums over a set.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::{prelude::*, sample::subsequence};
use tally::{
    Cell, Contribution, Kind, Mark, Period, SheetKey, Site, TeamProfile, caps,
    ledger::{Ledger, OPEN_MONTHS, Refusal, Total, Weighed, admit, is_archived, weigh},
};

use crate::arbitrary::{contributions, counted, day, full, period, sheet_of};

fn april() -> SheetKey {
    sheet_of("raval", "2026-04/W18")
}

fn may() -> SheetKey {
    sheet_of("raval", "2026-05/W18")
}

fn folded<'a>(contributions: impl IntoIterator<Item = &'a Contribution>) -> Ledger {
    let mut ledger = Ledger::default();
    for contribution in contributions {
        ledger.fold(contribution).unwrap();
    }
    ledger
}

/// The plain sum, with no ledger in it.
fn plain_sum(contributions: &[Contribution]) -> BTreeMap<(SheetKey, Mark), (u64, u64)> {
    let mut sums = BTreeMap::new();
    for contribution in contributions {
        for (mark, count) in contribution.marks() {
            let sum: &mut (u64, u64) = sums
                .entry((contribution.sheet().clone(), *mark))
                .or_default();
            sum.0 += u64::from(count.n);
            sum.1 += u64::from(count.c);
        }
    }
    sums
}

/// A set of contributions, and a schedule in which each comes at least once, in any order, and some
/// come again.
fn schedules() -> impl Strategy<Value = (Vec<Contribution>, Vec<usize>)> {
    contributions().prop_flat_map(|set| {
        let places: Vec<_> = (0..set.len()).collect();
        let repeats = subsequence(places.clone(), 0..=set.len());
        let schedule =
            (repeats, Just(places)).prop_map(|(repeats, places)| [places, repeats].concat());
        (Just(set), schedule.prop_shuffle())
    })
}

proptest! {
    #[test]
    fn any_order_and_repetition_of_a_set_ends_in_the_same_ledger((set, schedule) in schedules()) {
        let once_in_order = folded(&set);
        let scheduled = folded(schedule.iter().map(|at| &set[*at]));
        prop_assert_eq!(once_in_order, scheduled);
    }

    #[test]
    fn totals_are_the_plain_sum_over_the_set((set, schedule) in schedules()) {
        let ledger = folded(schedule.iter().map(|at| &set[*at]));
        let totals: BTreeMap<_, _> = ledger.totals().iter().map(|(key, total)| (key.clone(), (total.n, total.c))).collect();
        prop_assert_eq!(totals, plain_sum(&set));
        prop_assert_eq!(ledger.len(), set.len());
        let contacts: i64 = ledger.totals().iter().filter(|((_, mark), _)| mark.cell().is_some()).map(|(_, total)| total.net()).sum();
        prop_assert_eq!(contacts, set.iter().map(Contribution::contacts).sum::<i64>());
    }

    #[test]
    fn the_first_arrival_is_added_and_every_later_one_is_recognised((set, schedule) in schedules()) {
        let mut ledger = Ledger::default();
        let mut seen = BTreeSet::new();
        for at in schedule {
            let expected = if seen.insert(at) { Weighed::Add } else { Weighed::Already { held: set[at].taps() } };
            prop_assert_eq!(ledger.fold(&set[at]), Ok(expected));
        }
    }

    #[test]
    fn two_ledgers_of_parts_that_overlap_agree_once_each_has_the_whole(
        set in contributions(), cut in any::<prop::sample::Index>(),
    ) {
        let cut = cut.index(set.len());
        let mut one = folded(&set[..=cut]);
        let mut other = folded(&set[cut..]);
        set.iter().for_each(|contribution| {
            one.fold(contribution).unwrap();
            other.fold(contribution).unwrap();
        });
        prop_assert_eq!(one, other);
    }

    #[test]
    fn weighing_never_wraps_and_never_passes_the_cap(on_sheet in any::<u64>(), taps in 1..=caps::CELL) {
        let contribution = counted(1, april(), Kind::Meal, taps, 0);
        let fits = u128::from(on_sheet) + u128::from(taps) <= u128::from(caps::SHEET);
        prop_assert_eq!(weigh(None, on_sheet, &contribution).is_ok(), fits);
    }

    #[test]
    fn a_period_is_open_from_the_day_before_it_begins_for_thirteen_months_after_it_ends(
        period in period(), today in day(),
    ) {
        let contribution = counted(1, SheetKey { period, ..april() }, Kind::Meal, 1, 0);
        let answer = admit(&profile(), &contribution, today);
        if today < period.first_day().saturating_sub(1.day()) {
            prop_assert_eq!(answer, Err(Refusal::Future(period)));
        } else if today <= period.last_day().saturating_add(OPEN_MONTHS.months()) {
            prop_assert_eq!(answer, Ok(()));
        } else if today > period.last_day().saturating_add(OPEN_MONTHS.months()).saturating_add(3.days()) {
            // In between, months have no such day: 13 months after 31 January is the end of February.
            prop_assert_eq!(answer, Err(Refusal::Archived(period)));
        }
    }

    #[test]
    fn what_is_archived_stays_so(period in period(), today in day(), later in 0..1000_i32) {
        if is_archived(period, today) {
            prop_assert!(is_archived(period, today.saturating_add(later.days())));
        }
    }
}

#[test]
fn an_empty_ledger_holds_nothing() {
    let ledger = Ledger::default();
    assert!(ledger.is_empty() && ledger.totals().is_empty());
    assert!(!folded(&[full(1, april())]).is_empty());
}

#[test]
fn a_sheet_takes_up_to_its_cap_and_then_refuses_without_change() {
    let contributions: Vec<_> = (0..35).map(|id| full(id, april())).collect();
    let mut ledger = folded(&contributions);
    let before = ledger.clone();
    let one_more = counted(200, april(), Kind::Meal, 1, 0);
    assert_eq!(
        ledger.fold(&one_more),
        Err(Refusal::SheetFull(april().period))
    );
    let correction = counted(201, april(), Kind::Meal, 0, 1);
    assert_eq!(
        ledger.fold(&correction),
        Err(Refusal::SheetFull(april().period))
    );
    assert_eq!(ledger, before);

    assert_eq!(
        ledger.fold(&contributions[0]),
        Ok(Weighed::Already {
            held: caps::CONTRIBUTION
        })
    );
    assert_eq!(ledger, before);
    assert_eq!(
        ledger.fold(&counted(
            202,
            sheet_of("port", "2026-04/W18"),
            Kind::Meal,
            1,
            0
        )),
        Ok(Weighed::Add)
    );
    assert_eq!(
        ledger.fold(&counted(203, may(), Kind::Meal, 1, 0)),
        Ok(Weighed::Add)
    );
}

#[test]
fn a_refused_contribution_is_taken_later_where_there_is_room() {
    let mut almost_full = folded(&(0..34).map(|id| full(id, april())).collect::<Vec<_>>());
    almost_full
        .fold(&counted(100, april(), Kind::Meal, 1, 0))
        .unwrap();
    let large = full(101, april());
    assert!(almost_full.fold(&large).is_err());
    assert_eq!(Ledger::default().fold(&large), Ok(Weighed::Add));
    assert_eq!(
        almost_full.fold(&counted(102, april(), Kind::Meal, 2_000, 0)),
        Ok(Weighed::Add)
    );
}

#[test]
fn the_room_on_a_sheet_is_counted_to_the_last_tap() {
    let contribution = counted(1, april(), Kind::Meal, 7, 3);
    assert_eq!(
        weigh(None, caps::SHEET - 10, &contribution),
        Ok(Weighed::Add)
    );
    for on_sheet in [
        caps::SHEET - 9,
        caps::SHEET,
        caps::SHEET + 1,
        u64::MAX - 10,
        u64::MAX,
    ] {
        assert_eq!(
            weigh(None, on_sheet, &contribution),
            Err(Refusal::SheetFull(april().period))
        );
    }
    assert_eq!(
        weigh(Some(4), u64::MAX, &contribution),
        Ok(Weighed::Already { held: 4 })
    );
}

#[test]
fn of_two_contents_under_one_id_the_first_stays() {
    let (short, long) = (
        counted(1, april(), Kind::Meal, 2, 0),
        counted(1, april(), Kind::Meal, 5, 0),
    );
    let mut ledger = folded([&short]);
    assert_eq!(ledger.fold(&long), Ok(Weighed::Already { held: 2 }));
    assert_eq!(ledger, folded([&short]));
}

#[test]
fn an_id_is_counted_once_in_its_period_whatever_the_site() {
    let mut ledger = folded(&[counted(1, april(), Kind::Meal, 2, 0)]);
    let elsewhere = counted(1, sheet_of("port", "2026-04/W18"), Kind::Meal, 2, 0);
    assert_eq!(ledger.fold(&elsewhere), Ok(Weighed::Already { held: 2 }));
    assert_eq!(
        ledger.fold(&counted(1, may(), Kind::Meal, 2, 0)),
        Ok(Weighed::Add)
    );
}

#[test]
fn contacts_are_below_zero_only_while_a_correction_waits_for_what_it_corrects() {
    let key = (april(), Mark::Cell(Cell::given(Kind::Meal)));
    let mut ledger = folded(&[counted(2, april(), Kind::Meal, 0, 3)]);
    assert_eq!(ledger.totals()[&key].net(), -3);
    ledger.fold(&counted(1, april(), Kind::Meal, 5, 0)).unwrap();
    assert_eq!(ledger.totals()[&key], Total { n: 5, c: 3 });
    assert_eq!(ledger.totals()[&key].net(), 2);
}

fn profile() -> TeamProfile {
    let mut profile = TeamProfile::new("Kitchens".to_owned());
    profile.sites.push(Site {
        code: "raval".parse().unwrap(),
        label: "Raval".to_owned(),
    });
    profile
}

fn answer(contribution: &Contribution, today: Date) -> Result<(), Refusal> {
    admit(&profile(), contribution, today)
}

const TODAY: Date = date(2026, 4, 30);

#[test]
fn a_contribution_of_the_team_in_the_present_is_admitted() {
    assert_eq!(answer(&full(1, april()), TODAY), Ok(()));
}

#[test]
fn a_site_that_the_team_does_not_have_is_refused() {
    let elsewhere = sheet_of("port", "2026-04/W18");
    assert_eq!(
        answer(&full(1, elsewhere.clone()), TODAY),
        Err(Refusal::UnknownSite(elsewhere.site))
    );
}

#[test]
fn a_kind_that_is_off_is_refused_even_among_others() {
    assert_eq!(
        answer(&counted(1, april(), Kind::Safe, 1, 0), TODAY),
        Err(Refusal::KindOff(Kind::Safe))
    );
    let mut without_meals = profile();
    without_meals.kinds.retain(|kind| *kind != Kind::Meal);
    assert_eq!(
        admit(&without_meals, &full(1, april()), TODAY),
        Err(Refusal::KindOff(Kind::Meal))
    );
    let mut with_safe = profile();
    with_safe.kinds.push(Kind::Safe);
    assert_eq!(
        admit(&with_safe, &counted(1, april(), Kind::Safe, 1, 0), TODAY),
        Ok(())
    );
}

#[test]
fn a_period_counts_as_begun_one_day_early_and_not_two() {
    let contribution = full(1, may());
    assert_eq!(answer(&contribution, date(2026, 5, 1)), Ok(()));
    assert_eq!(answer(&contribution, date(2026, 4, 30)), Ok(()));
    assert_eq!(
        answer(&contribution, date(2026, 4, 29)),
        Err(Refusal::Future(may().period))
    );
}

#[test]
fn a_period_is_archived_the_day_after_thirteen_months() {
    // 1 and 2 February 2025.
    let contribution = full(1, sheet_of("raval", "2025-02/W05"));
    assert_eq!(contribution.sheet().period.last_day(), date(2025, 2, 2));
    assert_eq!(answer(&contribution, date(2026, 3, 2)), Ok(()));
    assert_eq!(
        answer(&contribution, date(2026, 3, 3)),
        Err(Refusal::Archived("2025-02/W05".parse().unwrap()))
    );
    // 27 to 31 January 2025: 13 months later February has 28 days, all of them still in.
    let january: Period = "2025-01/W05".parse().unwrap();
    assert!(!is_archived(january, date(2026, 2, 28)));
    assert!(is_archived(january, date(2026, 3, 1)));
}

#[test]
fn the_ends_of_the_calendar_do_not_wrap() {
    assert!(!is_archived(april().period, Date::MIN));
    assert!(is_archived(april().period, Date::MAX));
    assert_eq!(
        answer(&full(1, april()), Date::MIN),
        Err(Refusal::Future(april().period))
    );
    assert_eq!(
        answer(&full(1, april()), Date::MAX),
        Err(Refusal::Archived(april().period))
    );
}
