//! Damaged enrolment codes: the error says which part to compare with the original.

use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};
use tally::enrolment::{CodeError, Enrolment};

use crate::enrolment::{GROUP, PREFIX, enrolment, example, letters, read};

/// Which group, from 1, a letter stands in.
const fn group_of(at: usize) -> usize {
    (at - PREFIX) / GROUP + 1
}

/// Whether two letters mean the same: case, and Crockford's look-alikes.
fn alike(one: char, other: char) -> bool {
    let plain = |letter: char| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        letter => letter,
    };
    plain(one) == plain(other)
}

fn damaged_group(result: Result<Enrolment, CodeError>) -> Option<usize> {
    match result {
        Err(CodeError::Damaged { group, .. }) => Some(group),
        _ => None,
    }
}

#[test]
fn any_letter_changed_to_any_other_is_damage_in_exactly_its_group() {
    let right = letters(&example());
    let others: Vec<_> = ('0'..='9')
        .chain('A'..='Z')
        .chain('a'..='z')
        .chain("*_.,/ñé٣８😀".chars())
        .collect();
    for at in PREFIX..right.len() {
        for &other in &others {
            let mut changed = right.clone();
            changed[at] = other;
            if alike(right[at], other) {
                assert_eq!(read(&changed), Ok(example()), "{other} for {}", right[at]);
            } else {
                let start = PREFIX + (group_of(at) - 1) * GROUP;
                let text = changed[start..start + GROUP].iter().collect();
                assert_eq!(
                    read(&changed),
                    Err(CodeError::Damaged {
                        group: group_of(at),
                        text
                    })
                );
            }
        }
    }
}

#[test]
fn two_neighbouring_letters_swapped_are_damage_in_the_first_group_they_touch() {
    let right = letters(&example());
    for at in PREFIX..right.len() - 1 {
        let mut swapped = right.clone();
        swapped.swap(at, at + 1);
        if swapped == right {
            assert_eq!(read(&swapped), Ok(example()));
        } else {
            assert_eq!(
                damaged_group(read(&swapped)),
                Some(group_of(at)),
                "letter {at}"
            );
        }
    }
}

#[test]
fn any_two_different_groups_swapped_are_noticed() {
    let right = letters(&example());
    let groups = (right.len() - PREFIX) / GROUP;
    for one in 0..groups {
        for other in one + 1..groups {
            let mut swapped = right.clone();
            for letter in 0..GROUP {
                swapped.swap(
                    PREFIX + one * GROUP + letter,
                    PREFIX + other * GROUP + letter,
                );
            }
            assert!(read(&swapped).is_err(), "groups {one} and {other}");
        }
    }
}

#[test]
fn a_group_left_out_or_written_twice_is_noticed() {
    let right = letters(&example());
    for start in (PREFIX..right.len()).step_by(GROUP) {
        let without = [&right[..start], &right[start + GROUP..]].concat();
        assert!(read(&without).is_err());
        let twice = [&right[..start + GROUP], &right[start..]].concat();
        assert!(read(&twice).is_err());
    }
}

#[test]
fn a_letter_left_out_or_written_twice_is_noticed() {
    let right = letters(&example());
    for at in PREFIX..right.len() {
        let without = [&right[..at], &right[at + 1..]].concat();
        assert!(read(&without).is_err(), "{at}");
        let twice = [&right[..=at], &right[at..]].concat();
        assert!(read(&twice).is_err(), "{at}");
    }
}

#[test]
fn a_code_cut_off_anywhere_says_how_much_is_there() {
    let right = letters(&example());
    let groups = (right.len() - PREFIX) / GROUP;
    for length in 0..right.len() {
        let expected = match length {
            0 => CodeError::Empty,
            1..PREFIX => CodeError::NotACode,
            _ => match (length - PREFIX) / GROUP {
                0 => CodeError::CutOff {
                    found: 0,
                    expected: 1,
                },
                found => CodeError::CutOff {
                    found,
                    expected: groups,
                },
            },
        };
        assert_eq!(read(&right[..length]), Err(expected), "{length} letters");
    }
    let error = read(&right[..right.len() - 1]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the code is cut off: 25 parts of 26 are there"
    );
}

proptest! {
    #[test]
    fn any_letter_of_any_code_changed_is_damage_in_exactly_its_group(
        enrolment in enrolment(), at in any::<Index>(), other in select(&b"0123456789ABCDEFGHJKMNPQRSTVWXYZU!"[..]),
    ) {
        let mut letters = letters(&enrolment);
        let at = PREFIX + at.index(letters.len() - PREFIX);
        let was = std::mem::replace(&mut letters[at], char::from(other));
        if was == char::from(other) {
            prop_assert_eq!(read(&letters), Ok(enrolment));
        } else {
            prop_assert_eq!(damaged_group(read(&letters)), Some(group_of(at)));
        }
    }

    #[test]
    fn any_two_groups_of_any_code_swapped_are_noticed(enrolment in enrolment(), one in any::<Index>(), other in any::<Index>()) {
        let code = enrolment.to_string();
        let mut groups: Vec<_> = code.split('-').collect();
        let count = groups.len() - 1;
        groups.swap(1 + one.index(count), 1 + other.index(count));
        let swapped = groups.join("-");
        prop_assert_eq!(swapped.parse::<Enrolment>().ok(), (swapped == code).then_some(enrolment));
    }

    #[test]
    fn a_code_that_was_damaged_in_several_places_never_passes_for_another(
        enrolment in enrolment(), changes in vec((any::<Index>(), select(&b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"[..])), 1..12),
    ) {
        let right = letters(&enrolment);
        let mut changed = right.clone();
        for (at, other) in changes {
            changed[PREFIX + at.index(right.len() - PREFIX)] = char::from(other);
        }
        prop_assert_eq!(read(&changed).ok(), (changed == right).then_some(enrolment));
    }
}
