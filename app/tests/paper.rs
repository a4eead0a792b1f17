//! Paper sheets: all or nothing, every wrong line named, never twice by accident.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking; that is its answer"
)]

mod support;

use app::paper::{self, PaperError};
use support::{Device, child_meal_missing, meal};

const SHEET: &str = "day,site,kind,band,outcome,n\n\
    2026-11-21,raval,food.meal,,,12\n\
    2026-11-22,raval,food.meal,u18,unmet,3\n\
    2026-09-02,sants,advice.legal,a18_64,given,4\n";

fn count(device: &mut Device, file: &[u8], again: bool) -> Result<paper::Counted, PaperError> {
    paper::count(&mut device.store, &device.surroundings.clone(), file, again)
}

#[test]
fn a_sheet_counts_as_if_it_had_been_tapped() {
    let mut alba = Device::new();
    let counted = count(&mut alba, SHEET.as_bytes(), false).unwrap();
    assert_eq!((counted.lines, counted.contacts), (3, 19));
    assert_eq!(alba.merged(meal()), 12);
    assert_eq!(alba.merged(child_meal_missing()), 3);
    assert_eq!(alba.shown("raval", child_meal_missing()), 3);
    assert_eq!(alba.store.sheets().unwrap().len(), 2);
}

#[test]
fn a_spreadsheets_semicolons_byte_order_mark_and_line_ends_are_read() {
    let mut alba = Device::new();
    let file = format!("\u{feff}{}", SHEET.replace(',', ";").replace('\n', "\r\n"));
    assert_eq!(
        count(&mut alba, file.as_bytes(), false).unwrap().contacts,
        19
    );
}

#[test]
fn the_same_file_is_counted_twice_only_when_asked_to() {
    let mut alba = Device::new();
    count(&mut alba, SHEET.as_bytes(), false).unwrap();
    assert!(matches!(
        count(&mut alba, SHEET.as_bytes(), false),
        Err(PaperError::CountedBefore)
    ));
    assert_eq!(alba.merged(meal()), 12);
    count(&mut alba, SHEET.as_bytes(), true).unwrap();
    assert_eq!(alba.merged(meal()), 24);
}

#[test]
fn every_wrong_line_is_named_and_nothing_is_counted() {
    let mut alba = Device::new();
    let file = "day,site,kind,band,outcome,n\n\
        2026-11-22,raval,food.meal,,,1\n\
        22/11/2026,raval,food.meal,,,1\n\
        2026-11-22,elsewhere,food.meal,,,1\n\
        2026-11-22,raval,food.cake,,,1\n\
        2026-11-22,raval,food.meal,old,,1\n\
        2026-11-22,raval,food.meal,,lost,1\n\
        2026-11-22,raval,food.meal,,,0\n\
        2026-11-22,raval,food.meal,,,2001\n\
        2026-11-22,raval,food.meal,,,-1\n\
        2026-11-23,raval,food.meal,,,1\n\
        2024-01-01,raval,food.meal,,,1\n\
        2026-11-22,raval,food.meal,1\n\
        2026-11-22,raval,advice.safe,,,1\n";
    let Err(PaperError::Lines(lines)) = count(&mut alba, file.as_bytes(), false) else {
        panic!("the file should be refused");
    };
    let numbers: Vec<_> = lines.0.iter().map(|error| error.line).collect();
    assert_eq!(numbers, (3..=14).collect::<Vec<_>>(), "{lines}");
    assert_eq!(alba.merged(meal()), 0);
    assert!(alba.store.batches().unwrap().is_empty());
}

#[test]
fn files_that_are_no_tally_sheet_are_refused() {
    let mut alba = Device::new();
    assert!(matches!(
        count(&mut alba, b"", false),
        Err(PaperError::Empty)
    ));
    let header = b"day,site,kind,band,outcome,n\n";
    assert!(matches!(
        count(&mut alba, header, false),
        Err(PaperError::Empty)
    ));
    for file in [
        b"name,surname\nx,y\n".as_slice(),
        b"\xff\xfe\x00d",
        b"PK\x03\x04",
    ] {
        assert!(matches!(
            count(&mut alba, file, false),
            Err(PaperError::Lines(_))
        ));
    }
    let latin1 = b"day,site,kind,band,outcome,n\n2026-11-22,bes\xf2s,food.meal,,,1\n";
    assert!(matches!(
        count(&mut alba, latin1, false),
        Err(PaperError::Lines(_))
    ));
}
