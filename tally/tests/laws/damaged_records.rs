//! Damaged records: whatever happens to the bytes, the decoder never mistakes them for others.

use proptest::prelude::*;
use tally::Contribution;

use crate::arbitrary::contribution;

#[derive(Clone, Debug)]
enum Damage {
    Flip(usize, u8),
    Insert(usize, u8),
    Remove(usize),
    Repeat(usize, usize),
    Cut(usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let place = any::<usize>;
    let byte = || {
        prop_oneof![
            any::<u8>(),
            proptest::sample::select(&b"\"\\{}[],:0123456789 \nabcdef"[..])
        ]
    };
    prop_oneof![
        (place(), byte()).prop_map(|(at, byte)| Damage::Flip(at, byte)),
        (place(), byte()).prop_map(|(at, byte)| Damage::Insert(at, byte)),
        place().prop_map(Damage::Remove),
        (place(), 1..40_usize).prop_map(|(at, length)| Damage::Repeat(at, length)),
        place().prop_map(Damage::Cut),
    ]
}

fn apply(bytes: &mut Vec<u8>, damage: &Damage) {
    let place = |at: usize| at % bytes.len();
    match *damage {
        _ if bytes.is_empty() => {}
        Damage::Flip(at, byte) => {
            let at = place(at);
            bytes[at] = byte;
        }
        Damage::Insert(at, byte) => bytes.insert(place(at), byte),
        Damage::Remove(at) => {
            bytes.remove(place(at));
        }
        Damage::Repeat(at, length) => {
            let at = place(at);
            let part = bytes[at..(at + length).min(bytes.len())].to_vec();
            bytes.splice(at..at, part);
        }
        Damage::Cut(at) => bytes.truncate(place(at)),
    }
}

/// The law of the decoder: an error, or the one contribution whose bytes these are.
fn decodes_canonically(bytes: &[u8]) {
    match Contribution::decode(bytes) {
        Ok(contribution) => assert_eq!(contribution.encode(), bytes),
        Err(error) => assert!(!error.code().is_empty() && error.to_string().len() < 600),
    }
    let _ = Contribution::peek_id(bytes);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_bytes_are_refused_or_canonical(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        decodes_canonically(&bytes);
    }

    #[test]
    fn any_json_of_the_right_shape_is_refused_or_canonical(
        text in r#"\{("(id|site|period|taps|cells|x)":("[0-9a-f]{32}"|"raval"|"2026-04/W18"|[0-9]{1,5}|\[(\["food.meal/nn/given",[0-9],[0-9]\])?\]),?){0,6}\}"#,
    ) {
        decodes_canonically(text.as_bytes());
    }

    #[test]
    fn a_damaged_record_is_refused_or_is_another_one(
        contribution in contribution(), damages in proptest::collection::vec(damage(), 1..4),
    ) {
        let right = contribution.encode();
        let mut bytes = right.clone();
        damages.iter().for_each(|damage| apply(&mut bytes, damage));
        decodes_canonically(&bytes);
        if bytes != right {
            prop_assert_ne!(Contribution::decode(&bytes), Ok(contribution));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_record_cut_off_anywhere_is_refused(contribution in contribution()) {
        let bytes = contribution.encode();
        for length in 0..bytes.len() {
            prop_assert_eq!(Contribution::decode(&bytes[..length]).unwrap_err().code(), "syntax");
        }
    }

    #[test]
    fn a_blank_put_anywhere_makes_a_record_wrong(contribution in contribution()) {
        let bytes = contribution.encode();
        for at in 0..=bytes.len() {
            let mut padded = bytes.clone();
            padded.insert(at, b' ');
            prop_assert!(Contribution::decode(&padded).is_err());
        }
    }
}
