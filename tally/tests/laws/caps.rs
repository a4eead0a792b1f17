//! Caps: no sum that they allow can wrap, anywhere.

use tally::{Cell, Period, TeamProfile, api, caps};

use crate::arbitrary::{first_day, last_day};

#[test]
fn a_contribution_cannot_wrap_while_it_is_summed() {
    // The sum is checked after each cell, and each cell adds at most twice its cap.
    assert!(caps::CONTRIBUTION.checked_add(2 * caps::CELL).is_some());
    assert!(caps::CELL <= caps::CONTRIBUTION && u64::from(caps::CONTRIBUTION) <= caps::SHEET);
}

#[test]
fn every_sheet_of_a_team_in_two_centuries_filled_to_its_cap_sums_without_wrapping() {
    let periods = u128::try_from(Period::covering(first_day(), last_day()).count()).unwrap();
    let sites = u128::try_from(TeamProfile::SITES_MAX).unwrap();
    let everything = u128::from(caps::SHEET) * periods * sites;
    assert!(everything < u128::from(i64::MAX.unsigned_abs()));
    // The largest whole number that a spreadsheet and a browser hold exactly.
    assert!(everything < 1 << 53);
}

#[test]
fn a_full_request_of_the_largest_contributions_fits_the_body() {
    let braces = r#"{"contributions":[]}"#.len();
    let records = api::CONTRIBUTIONS_PER_REQUEST * caps::ENCODED;
    let commas = api::CONTRIBUTIONS_PER_REQUEST - 1;
    assert!(braces + records + commas <= api::BODY_MAX);
    assert!(Cell::COUNT * 2 < caps::CONTRIBUTION as usize);
}
