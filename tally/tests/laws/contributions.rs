//! Contributions: what may be one, and its one wire form.

use std::collections::BTreeMap;

use proptest::prelude::*;
use tally::{
    AgeBand, Cell, Contribution, ContributionId, Count, Kind, Mark, Outcome, SheetKey, caps,
    contribution::InvalidCounts,
};

use crate::arbitrary::{contribution, counted, counts, id, sheet, sheet_of};

const MEAL: Cell = Cell::given(Kind::Meal);

fn made_of(
    counts: impl IntoIterator<Item = (impl Into<Mark>, Count)>,
) -> Result<Contribution, InvalidCounts> {
    let id = ContributionId::from_bytes([1; 16]);
    Contribution::new(
        id,
        sheet_of("raval", "2026-04/W18"),
        counts
            .into_iter()
            .map(|(mark, count)| (mark.into(), count))
            .collect::<BTreeMap<Mark, _>>(),
    )
}

/// The example of the documentation, with a second cell.
fn example() -> Contribution {
    let id = "00112233445566778899aabbccddeeff".parse().unwrap();
    let unmet = Cell {
        kind: Kind::Legal,
        band: AgeBand::From18To64,
        outcome: Outcome::Unmet,
    };
    let counts = BTreeMap::from([(MEAL, Count { n: 4, c: 1 }), (unmet, Count { n: 0, c: 2 })]);
    Contribution::new(id, sheet_of("raval", "2026-04/W18"), counts).unwrap()
}

#[test]
fn the_wire_form_is_a_promise() {
    let bytes = br#"{"id":"00112233445566778899aabbccddeeff","site":"raval","period":"2026-04/W18","taps":7,"cells":[["advice.legal/a18_64/unmet",0,2],["food.meal/nn/given",4,1]]}"#;
    assert_eq!(example().encode(), bytes);
    assert_eq!(Contribution::decode(bytes), Ok(example()));
}

#[test]
fn taps_are_all_that_was_tapped_and_contacts_what_is_left_after_corrections() {
    assert_eq!(example().taps(), 7);
    assert_eq!(example().contacts(), 1);
    assert_eq!(
        counted(1, sheet_of("raval", "2026-04/W18"), Kind::Meal, 0, 9).contacts(),
        -9
    );
}

#[test]
fn nothing_makes_no_contribution() {
    assert_eq!(
        made_of(Vec::<(Mark, Count)>::new()),
        Err(InvalidCounts::Empty)
    );
    assert_eq!(
        made_of([(MEAL, Count { n: 0, c: 0 })]),
        Err(InvalidCounts::Zero(MEAL.into()))
    );
}

#[test]
fn a_cell_counts_up_to_its_cap_and_no_more() {
    let (at, over) = (caps::CELL, caps::CELL + 1);
    assert!(made_of([(MEAL, Count { n: at, c: at })]).is_ok());
    for count in [Count { n: over, c: 0 }, Count { n: 1, c: over }] {
        assert_eq!(
            made_of([(MEAL, count)]),
            Err(InvalidCounts::MarkOverCap {
                mark: MEAL.into(),
                count: over
            })
        );
    }
    assert_eq!(
        made_of([(
            MEAL,
            Count {
                n: u32::MAX,
                c: u32::MAX
            }
        )]),
        Err(InvalidCounts::MarkOverCap {
            mark: MEAL.into(),
            count: u32::MAX
        })
    );
}

#[test]
fn a_contribution_counts_up_to_its_cap_and_no_more() {
    let cells = Cell::all();
    let full = cells.iter().take(5).map(|cell| {
        (
            *cell,
            Count {
                n: caps::CELL,
                c: 0,
            },
        )
    });
    assert_eq!(made_of(full.clone()).unwrap().taps(), caps::CONTRIBUTION);
    let one_more = full.chain([(cells[5], Count { n: 0, c: 1 })]);
    assert_eq!(made_of(one_more), Err(InvalidCounts::OverCap));
    let every = cells.iter().map(|cell| {
        (
            *cell,
            Count {
                n: caps::CELL,
                c: caps::CELL,
            },
        )
    });
    assert_eq!(made_of(every), Err(InvalidCounts::OverCap));
}

#[test]
fn the_longest_contribution_that_the_caps_let_through_fits_the_wire() {
    // Each further digit of a counter costs ten times the last: 288 counters of two digits, then as
    // many of three as the cap leaves room for.
    let mut left = caps::CONTRIBUTION - 2 * 10 * u32::try_from(Cell::COUNT).unwrap();
    let mut longest = || {
        let extra = if left >= 90 { 90 } else { 0 };
        left -= extra;
        10 + extra
    };
    let counts = Cell::all()
        .into_iter()
        .map(|cell| {
            (
                cell,
                Count {
                    n: longest(),
                    c: longest(),
                },
            )
        })
        .collect();
    let sheet = SheetKey {
        site: "a-site-of-16-let".parse().unwrap(),
        ..sheet_of("x", "2026-04/W18")
    };
    let record = Contribution::new(ContributionId::from_bytes([255; 16]), sheet, counts).unwrap();
    let bytes = record.encode();
    assert_eq!(Contribution::decode(&bytes), Ok(record));
    assert!(
        (5 * 1024..7 * 1024).contains(&bytes.len()),
        "{}",
        bytes.len()
    );

    // Even if every counter stood at its own cap, which the cap of the whole forbids.
    let digits = caps::CELL.to_string().len();
    let cells: usize = Cell::all()
        .iter()
        .map(|cell| cell.to_string().len() + 2 * digits + r#",["",,]"#.len())
        .sum();
    assert!(200 + cells <= caps::ENCODED);
}

#[test]
fn an_id_is_32_lower_case_hexadecimal_digits_and_nothing_else() {
    let text = "00112233445566778899aabbccddeeff";
    assert_eq!(text.parse::<ContributionId>().unwrap().to_string(), text);
    for text in [
        "",
        "00112233445566778899AABBCCDDEEFF",
        "00112233445566778899aabbccddeef",
        "00112233445566778899aabbccddeefff",
        "0x112233445566778899aabbccddeeff",
        "00112233445566778899aabbccddeefg",
        " 0112233445566778899aabbccddeeff",
        "+0112233445566778899aabbccddeeff",
        "ééééééééééééééé0",
    ] {
        assert!(text.parse::<ContributionId>().is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn any_contribution_reads_back_from_its_bytes(contribution in contribution()) {
        let bytes = contribution.encode();
        prop_assert!(bytes.len() <= caps::ENCODED);
        prop_assert_eq!(Contribution::peek_id(&bytes), Some(contribution.id()));
        prop_assert_eq!(Contribution::decode(&bytes), Ok(contribution));
    }

    #[test]
    fn a_contribution_holds_what_it_was_made_of(id in id(), sheet in sheet(), counts in counts()) {
        let contribution = Contribution::new(id, sheet.clone(), counts.clone()).unwrap();
        prop_assert_eq!(contribution.id(), id);
        prop_assert_eq!(contribution.sheet(), &sheet);
        prop_assert_eq!(contribution.taps(), counts.values().map(|count| count.n + count.c).sum::<u32>());
        prop_assert_eq!(contribution.contacts(), counts.iter().filter(|(mark, _)| mark.cell().is_some()).map(|(_, count)| count).map(|count| i64::from(count.n) - i64::from(count.c)).sum::<i64>());
        prop_assert_eq!(contribution.shifts(), counts.get(&Mark::ShiftOpen).copied().unwrap_or_default());
        prop_assert!(contribution.marks().is_sorted_by(|(one, _), (next, _)| one < next));
        prop_assert!(contribution.cells().map(|(cell, count)| (Mark::Cell(cell), count)).eq(counts.iter().filter(|(mark, _)| mark.cell().is_some()).map(|(mark, count)| (*mark, *count))));
        prop_assert!(contribution.marks().iter().copied().eq(counts));
    }

    #[test]
    fn the_bytes_are_json_that_any_reader_understands(contribution in contribution()) {
        let json: serde_json::Value = serde_json::from_slice(&contribution.encode()).unwrap();
        prop_assert_eq!(json["taps"].as_u64(), Some(contribution.taps().into()));
        prop_assert_eq!(json["cells"].as_array().map(Vec::len), Some(contribution.marks().len()));
        prop_assert_eq!(json.as_object().map(serde_json::Map::len), Some(5));
    }

    #[test]
    fn two_contributions_have_the_same_bytes_only_if_they_are_the_same(one in contribution(), other in contribution()) {
        prop_assert_eq!(one == other, one.encode() == other.encode());
    }
}
