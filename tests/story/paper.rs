//! Paper tally sheets: all of a file or nothing, every error with its line, no file twice.

use acollida_tests::{cell, day};
use app::paper::{self, PaperError};

use crate::{MEAL, Story};

const SHEET: &str = "day,site,kind,band,outcome,n\r\n\
                     2026-04-12,placa,food.meal,nn,given,31\r\n\
                     2026-04-13,placa,medical.consult,a18_64,unmet,2\r\n\
                     2026-03-02,menjador,food.meal,,,140\r\n";

#[test]
fn a_paper_sheet_counts_like_taps() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let surroundings = anna.surroundings.clone();
    let counted = paper::count(anna.store(), &surroundings, SHEET.as_bytes(), false).unwrap();
    assert_eq!((counted.lines, counted.contacts), (3, 173));
    anna.sync().unwrap();
    assert_eq!(
        story.lines("period,site,kind,band,outcome"),
        [
            "2026-03/W10 menjador food.meal nn given 140",
            "2026-04/W15 placa food.meal nn given 31",
            "2026-04/W16 placa medical.consult a18_64 unmet 2",
        ]
    );
}

#[test]
fn the_same_sheet_is_not_counted_twice_by_accident() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let surroundings = anna.surroundings.clone();
    paper::count(anna.store(), &surroundings, SHEET.as_bytes(), false).unwrap();
    let again = paper::count(anna.store(), &surroundings, SHEET.as_bytes(), false).unwrap_err();
    assert!(matches!(again, PaperError::CountedBefore), "{again}");
    assert_eq!(anna.waiting(), 173);
    // On purpose it is: two sheets may be alike.
    paper::count(anna.store(), &surroundings, SHEET.as_bytes(), true).unwrap();
    assert_eq!(anna.waiting(), 346);
}

#[test]
fn every_wrong_line_is_told_by_its_number_and_nothing_is_counted() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let surroundings = anna.surroundings.clone();
    let sheet = "day,site,kind,band,outcome,n\n\
                 2026-04-13,placa,food.meal,nn,given,1\n\
                 2026-04-14,placa,food.meal,nn,given,1\n\
                 2026-4-13,placa,food.meal,nn,given,1\n\
                 2026-04-13,moll,food.meal,nn,given,1\n\
                 2026-04-13,placa,food.cake,nn,given,1\n\
                 2026-04-13,placa,food.meal,u21,given,1\n\
                 2026-04-13,placa,food.meal,nn,perhaps,1\n\
                 2026-04-13,placa,food.meal,nn,given,0\n\
                 2026-04-13,placa,food.meal,nn,given,2001\n\
                 2026-04-13,placa,food.meal,nn\n\
                 2026-04-13,placa,advice.safe,nn,given,1\n\
                 2025-01-13,placa,food.meal,nn,given,1\n";
    let error = paper::count(anna.store(), &surroundings, sheet.as_bytes(), false).unwrap_err();
    let PaperError::Lines(wrong) = &error else {
        panic!("{error}")
    };
    let told: Vec<_> = wrong.0.iter().map(|line| line.line).collect();
    assert_eq!(told, (3..=13).collect::<Vec<_>>(), "{error}");
    let text = error.to_string();
    for (line, says) in [
        (3, "2026-04-14"),
        (5, "moll"),
        (6, "food.cake"),
        (9, "`0`"),
        (11, "6 columns, found 4"),
        (12, "advice.safe"),
    ] {
        let begins = format!("line {line}: ");
        assert!(
            text.lines()
                .any(|told| told.starts_with(&begins) && told.contains(says)),
            "{says:?} in {text}"
        );
    }
    assert_eq!(anna.waiting(), 0);
    // The corrected file is another file.
    let right = sheet.lines().take(2).collect::<Vec<_>>().join("\n");
    paper::count(anna.store(), &surroundings, right.as_bytes(), false).unwrap();
    assert_eq!(anna.waiting(), 1);
}

#[test]
fn what_is_no_sheet_at_all_is_told() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let surroundings = anna.surroundings.clone();
    let mut told = |bytes: &[u8]| {
        paper::count(anna.store(), &surroundings, bytes, false)
            .unwrap_err()
            .to_string()
    };
    assert!(told(b"").contains("no lines"));
    assert!(told(b"day,site,kind,band,outcome,n\n").contains("no lines"));
    assert!(told(b"site,day\n").contains("the first line must be"));
    assert!(
        told(b"day,site,kind,band,outcome,n\n2026-04-13,pla\xe7a,food.meal,nn,given,1\n")
            .contains("UTF-8")
    );
    assert!(told(&[0; 4096]).contains("the first line must be"));
}

#[test]
fn a_sheet_from_a_spreadsheet_with_semicolons_reads_the_same() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let surroundings = anna.surroundings.clone();
    let sheet = format!("\u{feff}{}", SHEET.replace(',', ";"));
    let counted = paper::count(anna.store(), &surroundings, sheet.as_bytes(), false).unwrap();
    assert_eq!(counted.contacts, 173);
}

#[test]
fn before_the_first_sync_there_is_nothing_to_check_a_sheet_against() {
    let story = Story::begin();
    let mut anna = story.stranger("anna");
    let surroundings = anna.surroundings.clone();
    let error = paper::count(anna.store(), &surroundings, SHEET.as_bytes(), false).unwrap_err();
    assert!(matches!(error, PaperError::NoProfile), "{error}");
}

#[test]
fn paper_and_taps_of_one_day_are_one_figure_on_the_devices_own_screens() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let surroundings = anna.surroundings.clone();
    story.calendar.turn_to(day("2026-04-13"));
    anna.count("placa", cell(MEAL), 9);
    paper::count(
        anna.store(),
        &surroundings,
        b"day,site,kind,band,outcome,n\n2026-04-13,placa,food.meal,nn,given,11\n",
        false,
    )
    .unwrap();
    let today = anna
        .store()
        .counted_on(day("2026-04-13"), &acollida_tests::site("placa"))
        .unwrap();
    assert_eq!(today[&cell(MEAL)], 20);
}
