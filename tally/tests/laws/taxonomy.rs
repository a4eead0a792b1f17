//! The taxonomy: its codes are promises.

use std::{collections::BTreeSet, fmt::Debug, str::FromStr};

use proptest::prelude::*;
use tally::{AgeBand, Cell, Kind, Outcome, Service, taxonomy::VERSION};

#[test]
fn the_codes_of_version_1_never_change() {
    assert_eq!(VERSION, 1);
    let codes: Vec<_> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    assert_eq!(
        codes,
        [
            "food.meal",
            "food.parcel",
            "food.drink",
            "food.voucher",
            "food.infant",
            "food.basics",
            "medical.consult",
            "medical.firstaid",
            "medical.dental_eye",
            "medical.wellbeing",
            "medical.prevent",
            "medical.refer",
            "advice.info",
            "advice.social",
            "advice.legal",
            "advice.work_learn",
            "advice.accompany",
            "advice.safe",
        ]
    );
    assert_eq!(
        AgeBand::ALL
            .iter()
            .map(|band| band.code())
            .collect::<Vec<_>>(),
        ["nn", "u18", "a18_64", "o65"]
    );
    assert_eq!(
        Outcome::ALL
            .iter()
            .map(|outcome| outcome.code())
            .collect::<Vec<_>>(),
        ["given", "unmet"]
    );
    assert_eq!(
        Service::ALL
            .iter()
            .map(|service| service.code())
            .collect::<Vec<_>>(),
        ["food", "medical", "advice"]
    );
    assert_eq!(Cell::COUNT, 144);
}

#[test]
fn only_the_referral_to_a_protection_service_is_off_by_default() {
    let off: Vec<_> = Kind::ALL
        .iter()
        .copied()
        .filter(|kind| !kind.on_by_default())
        .collect();
    assert_eq!(off, [Kind::Safe]);
}

#[test]
fn the_rank_of_a_code_is_its_place_in_text_order() {
    let mut kinds = Kind::ALL.to_vec();
    kinds.sort_by_key(|kind| kind.code());
    assert!(kinds.iter().map(|kind| kind.rank()).eq(0..18));
    let mut bands = AgeBand::ALL.to_vec();
    bands.sort_by_key(|band| band.code());
    assert!(bands.iter().map(|band| band.rank()).eq(0..4));
}

#[test]
fn every_cell_has_its_own_key() {
    let keys: BTreeSet<_> = Cell::all().iter().map(ToString::to_string).collect();
    assert_eq!(keys.len(), Cell::COUNT);
    assert_eq!(Cell::given(Kind::Meal).to_string(), "food.meal/nn/given");
}

fn reads_only_its_own_texts<T: FromStr + ToString>(text: &str)
where
    T::Err: Debug + ToString,
{
    match text.parse::<T>() {
        Ok(value) => assert_eq!(value.to_string(), text),
        Err(error) => assert!(error.to_string().chars().count() < 160),
    }
}

proptest! {
    #[test]
    fn any_text_is_a_code_or_a_short_error(text in prop_oneof![
        "\\PC*", "[a-z_.]{0,20}", "(food|medical|advice)(\\.[a-z_]{0,10})?(/(nn|u18|o65|x))?(/(given|unmet|y))?(/)?",
    ]) {
        reads_only_its_own_texts::<Kind>(&text);
        reads_only_its_own_texts::<AgeBand>(&text);
        reads_only_its_own_texts::<Outcome>(&text);
        reads_only_its_own_texts::<Service>(&text);
        reads_only_its_own_texts::<Cell>(&text);
    }
}
