//! Releases: the noise is what it is said to be, atoms are fixed, and sums of atoms have the error
//! that is told.

use std::collections::BTreeMap;

use proptest::{collection::vec, prelude::*};
use tally::{
    AgeBand, Cell, Kind, Outcome, SiteCode,
    period::Month,
    release::{
        Area, NoiseError, ReleasedMonth, Shape, Shown, error_within, noise, released_kind, shown,
    },
    team::Publishing,
};

use crate::arbitrary::{cell, site};

/// Fair coins of a seed: the bits of SplitMix64 (Steele and others 2014).
pub(crate) fn coins(mut state: u64) -> impl FnMut() -> Result<bool, std::convert::Infallible> {
    let mut bits = 0_u64;
    let mut left = 0;
    move || {
        if left == 0 {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            bits = mixed ^ (mixed >> 31);
            left = 64;
        }
        left -= 1;
        let bit = bits & 1;
        bits >>= 1;
        Ok(bit == 1)
    }
}

/// Coins that never land on an edge: all tails, so that there is no noise.
fn tails() -> impl FnMut() -> Result<bool, std::convert::Infallible> {
    || Ok(false)
}

fn month() -> Month {
    Month::new(2026, 4).unwrap()
}

#[test]
fn a_million_draws_are_two_sided_geometric() {
    const DRAWS: u32 = 1_000_000;
    // Numbers from −9 to 9, and all beyond on either side.
    const EDGE: i64 = 10;
    let mut coin = coins(20_261_129);
    let mut seen: BTreeMap<i64, u32> = BTreeMap::new();
    let mut near = (0_u32, 0_u32);
    for _ in 0..DRAWS {
        let drawn = noise(&mut coin).unwrap();
        *seen.entry(drawn.clamp(-EDGE, EDGE)).or_default() += 1;
        near.0 += u32::from(drawn.abs() <= 2);
        near.1 += u32::from(drawn.abs() <= 4);
    }
    let expected = |d: i64| {
        // P(d) = ⅓·2^−|d|; all from the edge on is twice its first.
        let first = f64::from(DRAWS) / 3.0 * 0.5_f64.powi(d.abs() as i32);
        if d.abs() == EDGE { 2.0 * first } else { first }
    };
    let chi_square: f64 = (-EDGE..=EDGE)
        .map(|d| {
            let observed = f64::from(seen.get(&d).copied().unwrap_or_default());
            (observed - expected(d)).powi(2) / expected(d)
        })
        .sum();
    // 20 degrees of freedom: above 45.3 in one of a thousand right samplers, and this seed is fixed.
    assert!(chi_square < 45.3, "{chi_square}");
    let share = |count: u32| f64::from(count) / f64::from(DRAWS);
    assert!((share(near.0) - 5.0 / 6.0).abs() < 0.002);
    assert!((share(near.1) - 23.0 / 24.0).abs() < 0.002);
}

#[test]
fn a_coin_that_is_slightly_bent_is_noticed_by_that_test() {
    // The control: heads in 51 of 100.
    let mut fair = coins(1);
    let mut bent = || {
        let mut number = 0_u32;
        for _ in 0..20 {
            number = number << 1 | u32::from(fair()?);
        }
        Ok::<_, std::convert::Infallible>(f64::from(number) < 0.51 * f64::from(1 << 20))
    };
    let zeros = (0..100_000)
        .filter(|_| noise(&mut bent).unwrap() == 0)
        .count();
    let expected = 100_000.0 / 3.0;
    // One degree of freedom: above 10.8 in one of a thousand.
    let chi_square = (zeros as f64 - expected).powi(2) / (expected * 2.0 / 3.0);
    assert!(chi_square > 10.8, "{chi_square}");
}

#[test]
fn a_broken_coin_publishes_nothing() {
    let mut stuck = || Ok::<_, ()>(true);
    assert_eq!(noise(&mut stuck), Err(NoiseError::Broken));
    let mut none = || Err("no coin");
    assert_eq!(noise(&mut none), Err(NoiseError::NoCoin("no coin")));
}

fn publishing(areas: &[(&str, &str)]) -> Publishing {
    Publishing {
        areas: areas
            .iter()
            .map(|(site, area)| (site.parse().unwrap(), area.parse().unwrap()))
            .collect(),
        ..Publishing::default()
    }
}

fn areas_of(sites: &[&str], publishing: &Publishing) -> Vec<String> {
    let sites: Vec<SiteCode> = sites.iter().map(|code| code.parse().unwrap()).collect();
    let shape = Shape::new(&sites, publishing, [Kind::Meal]);
    let released = shape.draw(month(), [], &mut tails()).unwrap();
    released
        .by_kind
        .iter()
        .map(|atom| atom.area.to_string())
        .collect()
}

#[test]
fn fewer_than_three_sites_are_no_area_of_their_own() {
    let north = [("a", "nord"), ("b", "nord"), ("c", "nord")];
    let south = [("d", "sud"), ("e", "sud")];
    assert_eq!(areas_of(&[], &publishing(&[])), ["city"]);
    assert_eq!(areas_of(&["a", "b"], &publishing(&[])), ["city"]);
    assert_eq!(areas_of(&["a", "b", "c"], &publishing(&north)), ["nord"]);
    // Two sites of rest would be an area of two.
    let both = publishing(&[&north[..], &south[..]].concat());
    assert_eq!(areas_of(&["a", "b", "c", "d", "e"], &both), ["city"]);
    // With a third they are the rest of the city.
    assert_eq!(
        areas_of(&["a", "b", "c", "d", "e", "f"], &both),
        ["city", "nord"]
    );
}

#[test]
fn the_whole_city_is_no_name_of_an_area() {
    assert!("city".parse::<tally::team::AreaCode>().is_err());
    assert_eq!("city".parse(), Ok(Area::City));
    assert!("Ciutat Vella".parse::<Area>().is_err());
}

fn draw(
    sums: &[(SiteCode, Cell, i64)],
    coin: &mut impl FnMut() -> Result<bool, std::convert::Infallible>,
) -> ReleasedMonth {
    let sites: Vec<_> = sums.iter().map(|(site, _, _)| site.clone()).collect();
    Shape::new(&sites, &Publishing::default(), Kind::ALL.iter().copied())
        .draw(month(), sums.iter().cloned(), coin)
        .unwrap()
}

proptest! {
    #[test]
    fn without_noise_both_tables_are_the_contacts_given_each_once(
        sums in vec((site(), cell(), 0..5_000_i64), 0..40),
    ) {
        let released = draw(&sums, &mut tails());
        let given: i64 = sums
            .iter()
            .filter(|(_, cell, _)| cell.outcome == Outcome::Given)
            .map(|(_, _, contacts)| contacts)
            .sum();
        let by_kind: i64 = released.by_kind.iter().map(|atom| atom.contacts).sum();
        let by_band: i64 = released.by_band.iter().map(|atom| atom.contacts).sum();
        prop_assert_eq!((by_kind, by_band), (given, given));
        for atom in &released.by_kind {
            let of_kind: i64 = sums
                .iter()
                .filter(|(_, cell, _)| cell.outcome == Outcome::Given && released_kind(cell.kind) == atom.kind)
                .map(|(_, _, contacts)| contacts)
                .sum();
            prop_assert_eq!(atom.contacts, of_kind);
        }
    }

    #[test]
    fn which_atoms_there_are_does_not_depend_on_contacts(
        sums in vec((Just("raval".parse::<SiteCode>().unwrap()), cell(), 0..5_000_i64), 1..40),
        seed in any::<u64>(),
    ) {
        let names = |month: &ReleasedMonth| {
            let kinds: Vec<_> = month.by_kind.iter().map(|atom| (atom.area.clone(), atom.kind)).collect();
            let bands: Vec<_> = month.by_band.iter().map(|atom| (atom.service, atom.band)).collect();
            (kinds, bands)
        };
        let none = [("raval".parse().unwrap(), Cell::given(Kind::Meal), 0)];
        prop_assert_eq!(names(&draw(&sums, &mut coins(seed))), names(&draw(&none, &mut coins(seed))));
    }

    /// ε = ln 2 a table: one contact more changes the probability of any outcome by a factor of two
    /// at most.
    #[test]
    fn one_contact_changes_the_odds_of_an_atom_by_a_factor_of_two_at_most(
        released in -60..60_i32,
        truth in 0..30_i32,
    ) {
        let probability = |noise: i32| 0.5_f64.powi(noise.abs()) / 3.0;
        let ratio = probability(released - truth) / probability(released - truth - 1);
        prop_assert!((0.5..=2.0).contains(&ratio));
    }

    #[test]
    fn what_is_shown_is_never_below_zero_and_never_a_small_number(contacts in any::<i64>()) {
        match shown(contacts) {
            Shown::Small => prop_assert!(contacts < 5),
            Shown::Number(number) => prop_assert_eq!(i64::try_from(number), Ok(contacts)),
        }
    }
}

#[test]
fn a_small_number_is_written_as_below_five() {
    let written: Vec<_> = [-3, 0, 4, 5, 1_234]
        .map(|contacts| shown(contacts).to_string())
        .into();
    assert_eq!(written, ["<5", "<5", "<5", "5", "1234"]);
}

#[test]
fn sums_of_atoms_keep_the_error_that_is_told() {
    let mut coin = coins(7);
    for atoms in [1, 3, 16, 192] {
        let bound = error_within(atoms, 0.95);
        let within = (0..4_000)
            .filter(|_| {
                let sum: i64 = (0..atoms).map(|_| noise(&mut coin).unwrap()).sum();
                sum.unsigned_abs() <= bound
            })
            .count();
        // 95 % of 4,000, less five deviations of that count.
        assert!(within >= 3_731, "{atoms} atoms: {within} within ±{bound}");
    }
}

#[test]
fn every_age_band_has_an_atom_in_every_service_that_is_offered() {
    let released = draw(
        &[("a".parse().unwrap(), Cell::given(Kind::Meal), 1)],
        &mut tails(),
    );
    assert_eq!(released.by_band.len(), 3 * AgeBand::ALL.len());
}
