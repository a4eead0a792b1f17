//! What a device itself counted, week by week: right after every tap, whatever is frozen meanwhile.

mod support;

use app::figures::{OwnCounts, OwnSums};
use jiff::ToSpan;
use proptest::{collection::vec, prelude::*, sample::select};
use support::{Device, SUNDAY, child_meal_missing, meal};
use tally::Cell;

#[derive(Clone, Debug)]
enum Step {
    Count(Cell, u32),
    TakeBack(Cell, u32),
    Freeze,
    Tomorrow,
    Look,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let cell = || select(vec![meal(), child_meal_missing()]);
    vec(
        prop_oneof![
            4 => (cell(), 1..40_u32).prop_map(|(cell, amount)| Step::Count(cell, amount)),
            2 => (cell(), 1..40_u32).prop_map(|(cell, amount)| Step::TakeBack(cell, amount)),
            1 => Just(Step::Freeze),
            1 => Just(Step::Tomorrow),
            1 => Just(Step::Look),
        ],
        0..24,
    )
}

fn sum(own: &OwnCounts, cell: Cell) -> i64 {
    own.rows()
        .filter(|row| row.cell == cell)
        .map(|row| row.contacts)
        .sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// The sums kept between looks are those of the whole store.
    #[test]
    fn own_counts_are_what_the_store_holds(steps in steps()) {
        let mut alba = Device::new();
        alba.clock.set(SUNDAY.saturating_sub(20.days()));
        let mut sums = OwnSums::default();
        for step in steps {
            let place = alba.today_at("raval");
            match step {
                Step::Count(cell, amount) => alba.count("raval", cell, amount),
                // More than was counted is refused; nothing changes then.
                Step::TakeBack(cell, amount) => {
                    let _ = alba.try_take_back(&place, cell, amount);
                }
                Step::Freeze => {
                    alba.store.freeze().unwrap();
                }
                Step::Tomorrow => alba.clock.set(place.day.tomorrow().unwrap()),
                Step::Look => {}
            }
            let own = sums.look(&alba.store).unwrap();
            for cell in [meal(), child_meal_missing()] {
                prop_assert_eq!(sum(&own, cell), alba.merged(cell));
            }
        }
    }
}

#[test]
fn what_others_counted_is_not_ones_own() {
    let (mut alba, mut bruna) = (Device::new(), Device::new());
    alba.count("raval", meal(), 5);
    bruna.count("sants", meal(), 7);
    bruna.store.freeze().unwrap();
    let carried: Vec<_> = bruna
        .store
        .contributions()
        .unwrap()
        .into_iter()
        .map(|kept| kept.contribution)
        .collect();
    alba.store.merge(&carried).unwrap();
    let own = OwnSums::default().look(&alba.store).unwrap();
    assert_eq!(sum(&own, meal()), 5);
    assert_eq!(alba.merged(meal()), 12);
}

#[test]
fn frozen_counts_are_added_up_once() {
    let mut alba = Device::new();
    let mut sums = OwnSums::default();
    alba.count("raval", meal(), 5);
    alba.store.freeze().unwrap();
    alba.count("raval", meal(), 1);
    let first = sums.look(&alba.store).unwrap();
    alba.count("raval", meal(), 1);
    let second = sums.look(&alba.store).unwrap();
    assert!(std::sync::Arc::ptr_eq(&first.frozen, &second.frozen));
    assert_eq!((sum(&first, meal()), sum(&second, meal())), (6, 7));
    alba.store.freeze().unwrap();
    let third = sums.look(&alba.store).unwrap();
    assert!(!std::sync::Arc::ptr_eq(&second.frozen, &third.frozen));
    assert_eq!(sum(&third, meal()), 7);
}
