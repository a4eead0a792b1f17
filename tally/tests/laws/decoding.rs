//! The decoder: it accepts what the encoder writes, and names what is wrong with everything else.

use tally::{
    Cell, Contribution, Count, Kind, Mark, caps,
    contribution::{DecodeError, InvalidCounts},
};

const MEAL: Cell = Cell::given(Kind::Meal);
const DRINK: Cell = Cell::given(Kind::Drink);

/// A right record, with one part replaced.
fn record_with(part: &str, replacement: &str) -> String {
    let right = r#"{"id":"00112233445566778899aabbccddeeff","site":"raval","period":"2026-04/W18","taps":5,"cells":[["food.meal/nn/given",4,1]]}"#;
    assert!(Contribution::decode(right.as_bytes()).is_ok());
    assert_eq!(right.matches(part).count(), 1, "{part}");
    right.replace(part, replacement)
}

fn refused(record: impl AsRef<[u8]>) -> DecodeError {
    Contribution::decode(record.as_ref()).unwrap_err()
}

fn code_of(part: &str, replacement: &str) -> &'static str {
    refused(record_with(part, replacement)).code()
}

#[test]
fn more_bytes_than_a_contribution_may_have_are_too_large() {
    let error = refused(vec![b' '; caps::ENCODED + 1]);
    assert_eq!(
        (error.clone(), error.code()),
        (DecodeError::TooLarge(16_385), "too-large")
    );
    assert_eq!(refused(vec![b' '; caps::ENCODED]).code(), "syntax");
}

#[test]
fn what_is_not_json_is_a_syntax_error() {
    for bytes in [
        &b""[..],
        b" ",
        b"null",
        b"true",
        b"5",
        b"\"id\"",
        b"[]",
        b"{",
        b"{\"id\"",
        b"{\"id\":}",
        b"}",
        b"\xff\xfe",
        b"\0",
        b"{\"id\":\"\xff\"}",
        b"{'id':1}",
        b"{id:1}",
        b"{\"id\":\"\\ud800\"}",
    ] {
        assert_eq!(
            refused(bytes).code(),
            "syntax",
            "{}",
            String::from_utf8_lossy(bytes)
        );
    }
}

#[test]
fn a_syntax_error_says_what_should_stand_there() {
    let said = refused("7").to_string();
    assert!(said.contains("expected a contribution record"), "{said}");
    let said = refused(record_with(r#"[["food.meal/nn/given",4,1]]"#, "7")).to_string();
    assert!(said.contains("expected a list of cells"), "{said}");
}

#[test]
fn a_value_of_another_type_is_a_syntax_error() {
    for (part, replacement) in [
        (r#""taps":5"#, r#""taps":"5""#),
        (r#""taps":5"#, r#""taps":5.0"#),
        (r#""taps":5"#, r#""taps":5e0"#),
        (r#""taps":5"#, r#""taps":-5"#),
        (r#""taps":5"#, r#""taps":-0"#),
        (r#""taps":5"#, r#""taps":05"#),
        (r#""taps":5"#, r#""taps":+5"#),
        (r#""taps":5"#, r#""taps":null"#),
        (r#""taps":5"#, r#""taps":[5]"#),
        (r#""raval""#, "null"),
        (r#""raval""#, "7"),
        (r#""raval""#, "{}"),
        (r#""2026-04/W18""#, r#"["2026-04/W18"]"#),
        ("4,1]", "4]"),
        ("4,1]", "4,1,0]"),
        ("4,1]", "4,null]"),
        (
            r#"["food.meal/nn/given",4,1]"#,
            r#"{"food.meal/nn/given":4}"#,
        ),
        (
            r#"["food.meal/nn/given",4,1]"#,
            r#"["food.meal/nn/given",4,1],"#,
        ),
        (r#"[["food.meal/nn/given",4,1]]"#, "null"),
    ] {
        assert_eq!(code_of(part, replacement), "syntax", "{replacement}");
    }
}

#[test]
fn a_number_too_large_for_its_place_is_a_syntax_error() {
    for huge in [
        "4294967296",
        "18446744073709551616",
        "1e999",
        "1e-999",
        "99999999999999999999999999999999999999",
    ] {
        assert_eq!(
            code_of(r#""taps":5"#, &format!(r#""taps":{huge}"#)),
            "syntax",
            "{huge}"
        );
        assert_eq!(code_of("4,1]", &format!("{huge},1]")), "syntax", "{huge}");
    }
    let digits = "9".repeat(15_000);
    assert_eq!(
        code_of(r#""taps":5"#, &format!(r#""taps":{digits}"#)),
        "syntax"
    );
}

#[test]
fn the_message_of_a_syntax_error_stays_short_however_long_the_input() {
    let error = refused(record_with(
        r#""taps":5"#,
        &format!(r#""taps":"{}""#, "x".repeat(15_000)),
    ));
    assert_eq!(error.code(), "syntax");
    assert!(error.to_string().len() < 200, "{}", error.to_string().len());
}

#[test]
fn deep_nesting_is_refused_without_recursion() {
    for open in ["[", r#"{"a":"#] {
        let deep = open.repeat(15_000 / open.len());
        assert_eq!(code_of(r#""raval""#, &deep), "syntax");
        assert_eq!(code_of(r#"[["food.meal/nn/given",4,1]]"#, &deep), "syntax");
        assert_eq!(code_of(r#""site""#, &format!(r#""x":{deep}"#)), "syntax");
        assert_eq!(refused(&deep).code(), "syntax");
    }
    let balanced = format!(r#""x":{}{},"site""#, "[".repeat(7_500), "]".repeat(7_500));
    assert_eq!(code_of(r#""site""#, &balanced), "unknown-field");
}

#[test]
fn a_field_that_contributions_do_not_have_is_named() {
    for field in ["device", "day", "name", "note", "ID", "", "sité"] {
        let error = refused(record_with(
            r#""site""#,
            &format!(r#""{field}":"x","site""#),
        ));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::UnknownField(field.to_owned()), "unknown-field")
        );
        assert_eq!(
            error.to_string(),
            format!("contributions have no field `{field}`")
        );
    }
    let long = "x".repeat(10_000);
    let DecodeError::UnknownField(named) = refused(format!(r#"{{"{long}":0}}"#)) else {
        panic!("not an unknown field")
    };
    assert_eq!(named.len(), 32);
}

#[test]
fn a_field_that_stands_twice_is_named() {
    for (part, twice, name) in [
        (r#""taps":5"#, r#""taps":5,"taps":5"#, "taps"),
        (
            r#""site":"raval""#,
            r#""site":"raval","site":"port""#,
            "site",
        ),
        (
            r#""period":"2026-04/W18""#,
            r#""period":"2026-04/W18","period":"2026-04/W18""#,
            "period",
        ),
        (r#"{"id""#, r#"{"id":"","id""#, "id"),
        (r#""cells""#, r#""cells":[],"cells""#, "cells"),
        (r#""taps":5"#, r#""taps":5,"tap\u0073":5"#, "taps"),
    ] {
        let error = refused(record_with(part, twice));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::RepeatedField(name), "repeated-field")
        );
    }
}

#[test]
fn a_field_that_is_missing_is_named() {
    for (part, name) in [
        (r#""id":"00112233445566778899aabbccddeeff","#, "id"),
        (r#""site":"raval","#, "site"),
        (r#""period":"2026-04/W18","#, "period"),
        (r#""taps":5,"#, "taps"),
        (r#","cells":[["food.meal/nn/given",4,1]]"#, "cells"),
    ] {
        let error = refused(record_with(part, ""));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::MissingField(name), "missing-field")
        );
    }
    assert_eq!(refused("{}"), DecodeError::MissingField("id"));
}

#[test]
fn a_malformed_id_is_a_bad_id() {
    for id in [
        "",
        "00112233445566778899AABBCCDDEEFF",
        "0011",
        "../../../../../../../../etc/pass",
    ] {
        let error = refused(record_with("00112233445566778899aabbccddeeff", id));
        assert_eq!((error.clone(), error.code()), (DecodeError::Id, "bad-id"));
    }
}

#[test]
fn a_malformed_site_is_a_bad_site() {
    for site in [
        "",
        "Raval",
        "-raval",
        "el raval",
        "seventeen-letters",
        "raval/..",
        "ràval",
    ] {
        let error = refused(record_with("raval", site));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::Site(site.to_owned()), "bad-site")
        );
    }
}

#[test]
fn a_period_that_does_not_exist_is_a_bad_period() {
    for period in ["", "2026-04", "2026-04/W19", "2026-04-30", "1999-12/W52"] {
        let error = refused(record_with("2026-04/W18", period));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::Period(period.to_owned()), "bad-period")
        );
    }
}

#[test]
fn a_cell_outside_the_taxonomy_is_an_unknown_cell() {
    for cell in [
        "",
        "food.meal",
        "food.meal/nn",
        "food.meal/nn/given/x",
        "food.soup/nn/given",
        "food.meal/42/given",
    ] {
        let error = refused(record_with("food.meal/nn/given", cell));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::UnknownMark(cell.to_owned()), "unknown-cell")
        );
    }
}

#[test]
fn the_marker_of_a_shift_stands_last_and_once() {
    let marked =
        record_with("4,1]", r#"4,1],["shift.open",2,1]"#).replace("\"taps\":5", "\"taps\":8");
    let contribution = Contribution::decode(marked.as_bytes()).unwrap();
    assert_eq!(contribution.shifts(), Count { n: 2, c: 1 });
    assert_eq!((contribution.contacts(), contribution.taps()), (3, 8));

    let before = record_with("[[\"food", r#"[["shift.open",1,0],["food"#);
    assert_eq!(refused(before), DecodeError::UnsortedMark(MEAL.into()));
    let twice = record_with("4,1]", r#"4,1],["shift.open",1,0],["shift.open",1,0]"#);
    assert_eq!(refused(twice), DecodeError::RepeatedMark(Mark::ShiftOpen));
    for key in ["shift.close", "shift.open/nn/given", "shift"] {
        let error = refused(record_with("food.meal/nn/given", key));
        assert_eq!(error, DecodeError::UnknownMark(key.to_owned()));
    }
}

#[test]
fn cells_out_of_order_are_refused() {
    let error = refused(record_with("4,1]", r#"4,1],["food.drink/nn/given",1,0]"#));
    assert_eq!(
        (error.clone(), error.code()),
        (DecodeError::UnsortedMark(DRINK.into()), "unsorted-cell")
    );
}

#[test]
fn a_cell_that_stands_twice_is_refused_even_with_another_between() {
    for cells in [
        r#"4,1],["food.meal/nn/given",4,1]"#,
        r#"4,1],["food.voucher/nn/given",1,0],["food.meal/nn/given",1,0]"#,
        r#"4,1],["\u0066ood.meal/nn/given",4,1]"#,
    ] {
        let error = refused(record_with("4,1]", cells));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::RepeatedMark(MEAL.into()), "repeated-cell")
        );
    }
}

#[test]
fn counts_that_make_no_contribution_are_refused_by_name() {
    for (part, replacement, counts, code) in [
        (
            r#"["food.meal/nn/given",4,1]"#,
            "",
            InvalidCounts::Empty,
            "empty",
        ),
        ("4,1]", "0,0]", InvalidCounts::Zero(MEAL.into()), "zero"),
        (
            "4,1]",
            "2001,0]",
            InvalidCounts::MarkOverCap {
                mark: MEAL.into(),
                count: 2001,
            },
            "over-cap",
        ),
        (
            "4,1]",
            "0,4294967295]",
            InvalidCounts::MarkOverCap {
                mark: MEAL.into(),
                count: u32::MAX,
            },
            "over-cap",
        ),
    ] {
        let error = refused(record_with(part, replacement));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::Counts(counts), code)
        );
    }
    let cells: Vec<_> = Cell::all()
        .iter()
        .take(6)
        .map(|cell| format!(r#"["{cell}",2000,0]"#))
        .collect();
    let error = refused(record_with(
        r#"["food.meal/nn/given",4,1]"#,
        &cells.join(","),
    ));
    assert_eq!(
        (error.clone(), error.code()),
        (DecodeError::Counts(InvalidCounts::OverCap), "over-cap")
    );
}

#[test]
fn taps_that_are_not_the_sum_of_the_cells_are_refused() {
    for said in [0, 4, 6, u32::MAX] {
        let error = refused(record_with(r#""taps":5"#, &format!(r#""taps":{said}"#)));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::Taps { said, found: 5 }, "taps")
        );
    }
}

#[test]
fn a_right_record_written_another_way_is_not_canonical() {
    for (part, replacement) in [
        (r#"{"id""#, r#"{ "id""#),
        (r#""taps":5"#, r#""taps": 5"#),
        ("]]}", "]]}\n"),
        ("]]}", "]] }"),
        (r#"{"id""#, "\n{\"id\""),
        ("raval", r"rav\u0061l"),
        ("food.meal/nn/given", r"food.meal\/nn\/given"),
        (r#""site""#, r#""sit\u0065""#),
        (
            r#""taps":5,"cells":[["food.meal/nn/given",4,1]]"#,
            r#""cells":[["food.meal/nn/given",4,1]],"taps":5"#,
        ),
        (
            r#""site":"raval","period":"2026-04/W18""#,
            r#""period":"2026-04/W18","site":"raval""#,
        ),
    ] {
        let error = refused(record_with(part, replacement));
        assert_eq!(
            (error.clone(), error.code()),
            (DecodeError::NotCanonical, "not-canonical"),
            "{replacement}"
        );
    }
}

#[test]
fn bytes_around_a_right_record_are_refused() {
    for behind in ["x", "}", ",", "null", "{}", "\0"] {
        assert_eq!(
            code_of("]]}", &format!("]]}}{behind}")),
            "syntax",
            "{behind:?}"
        );
    }
    assert_eq!(code_of(r#"{"id""#, "\u{feff}{\"id\""), "syntax");
    let right = record_with("raval", "raval");
    assert_eq!(refused([&right[..], &right[..]].concat()).code(), "syntax");
}

#[test]
fn the_id_of_a_wrong_record_can_still_be_read() {
    let wrong = record_with("raval", "Nowhere!");
    assert_eq!(
        Contribution::peek_id(wrong.as_bytes()),
        "00112233445566778899aabbccddeeff".parse().ok()
    );
    for bytes in [
        &b""[..],
        b"{",
        br#"{"id":""#,
        br#"{"id":"00"#,
        br#"{"site":"raval"}"#,
        &[255; 64],
    ] {
        assert_eq!(Contribution::peek_id(bytes), None);
    }
    let upper_case = wrong.replace("aabb", "AABB");
    assert_eq!(Contribution::peek_id(upper_case.as_bytes()), None);
}
