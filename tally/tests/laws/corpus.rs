//! The targets of the fuzzers, fed their committed seeds and damage to them, with no fuzzer: the decoders of records, codes and documents.

use std::path::Path;

#[allow(unreachable_pub, reason = "the fuzzers' crate has it too")]
#[path = "../../../fuzz/src/records.rs"]
mod records;
#[allow(unreachable_pub, reason = "the fuzzers' crate has it too")]
#[path = "../../../fuzz/src/seeds.rs"]
mod seeds;

#[test]
fn no_damage_to_a_seed_makes_a_decoder_panic_or_read_what_is_not_written_so() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
    let fed = seeds::feed(records::TARGETS, &fuzz, 200);
    assert!(fed.iter().all(|inputs| *inputs > 200), "{fed:?}");
}

#[test]
fn a_target_that_panics_is_noticed_with_what_it_was_fed() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
    let target: fn(&[u8]) =
        |bytes| assert!(serde_json::from_slice::<tally::TeamProfile>(bytes).is_ok());
    let fed = std::panic::catch_unwind(|| seeds::feed(&[("profile", target)], &fuzz, 50));
    let told = fed.unwrap_err();
    let told = told.downcast_ref::<String>().unwrap();
    assert!(told.starts_with("profile panics at damage of"), "{told}");
}
