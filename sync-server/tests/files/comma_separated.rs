//! The comma-separated files, read back as strictly as RFC 4180 is written.

use csv::{ReaderBuilder, Terminator};
use locales::Language;
use sync_server::files::{Labels, csv as rows, esf, five_w, hxl};

use crate::sample;

type Line = Vec<String>;

/// Reads a file in which every line ends with CRLF and has as many cells as the first.
fn read(bytes: &[u8]) -> (Line, Vec<Line>) {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.ends_with("\r\n"));
    assert!(!text.starts_with('\u{feff}'));
    assert_eq!(
        text.matches('\n').count(),
        text.matches("\r\n").count(),
        "a line ends otherwise"
    );
    let mut reader = ReaderBuilder::new()
        .terminator(Terminator::CRLF)
        .flexible(false)
        .from_reader(bytes);
    let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<_>>();
    let heads = cells(reader.headers().unwrap());
    let lines = reader
        .records()
        .map(|record| cells(&record.unwrap()))
        .collect();
    (heads, lines)
}

fn column<'a>(heads: &[String], lines: &'a [Line], name: &str) -> Vec<&'a str> {
    let at = heads.iter().position(|head| head == name).unwrap();
    lines.iter().map(|line| line[at].as_str()).collect()
}

#[test]
fn a_name_with_a_comma_and_an_accent_comes_back_whole() {
    let (heads, lines) = read(&rows::write(&sample::april(), &Labels::of(Language::En)).unwrap());
    assert!(column(&heads, &lines, "place_name").contains(&"Besòs, nord"));
    assert!(
        column(&heads, &lines, "mark")
            .iter()
            .all(|mark| *mark == "internal: exact")
    );
}

#[test]
fn rows_of_an_exact_report_add_up_to_its_total() {
    let report = sample::april();
    let (heads, lines) = read(&rows::write(&report, &Labels::of(Language::En)).unwrap());
    let given: i64 = column(&heads, &lines, "contacts")
        .iter()
        .zip(column(&heads, &lines, "outcome"))
        .filter(|(_, outcome)| *outcome == "given")
        .map(|(contacts, _)| contacts.parse::<i64>().unwrap())
        .sum();
    assert_eq!(Some(given), report.total().unwrap().number());
}

#[test]
fn a_released_figure_below_five_is_empty_and_never_zero() {
    for bytes in [
        rows::write(&sample::quarter(), &Labels::of(Language::En)).unwrap(),
        hxl::write(&sample::quarter(), &Labels::of(Language::En)).unwrap(),
        five_w::write(&sample::quarter(), &Labels::of(Language::En)).unwrap(),
    ] {
        let (heads, lines) = read(&bytes);
        let numbers = column(&heads, &lines, "contacts");
        let written = column(&heads, &lines, "contacts_written");
        assert!(written.contains(&"<5"));
        for (number, written) in numbers.into_iter().zip(written) {
            if number.is_empty() {
                assert!(written == "<5" || written == "#output+contacts+written");
            } else if !number.starts_with('#') {
                assert_eq!(number, written);
                assert!(number.parse::<u64>().unwrap() >= 5);
            }
        }
    }
}

#[test]
fn hxl_has_a_tag_for_each_column_in_the_second_line() {
    let (heads, lines) = read(&hxl::write(&sample::april(), &Labels::of(Language::En)).unwrap());
    assert_eq!(lines[0].len(), heads.len());
    for tag in &lines[0] {
        let (name, attributes) = tag.split_once('+').unwrap_or((tag, ""));
        // HXL 1.1, "Tagging conventions": letters, digits and underscores after the `#` and each `+`.
        let plain = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_lowercase())
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        };
        assert!(name.strip_prefix('#').is_some_and(plain), "{tag}");
        assert!(
            attributes.is_empty() || attributes.split('+').all(plain),
            "{tag}"
        );
        assert!(
            !tag.contains("reached") && !tag.contains("population"),
            "{tag}"
        );
    }
}

#[test]
fn estimates_stand_apart_from_what_was_counted() {
    let bytes = esf::write(
        &sample::april(),
        &Labels::of(Language::En),
        &sample::estimates(),
    )
    .unwrap();
    let (heads, lines) = read(&bytes);
    let blocks = column(&heads, &lines, "block");
    assert!(blocks.is_sorted(), "counted first, then estimates");
    let units = column(&heads, &lines, "unit");
    let marks = column(&heads, &lines, "mark");
    for ((block, unit), mark) in blocks.into_iter().zip(units).zip(marks) {
        match block {
            "counted" => assert_eq!((unit, mark), ("contacts", "internal: exact")),
            _ => {
                assert_ne!(unit, "contacts");
                assert_eq!(mark, "declared estimate");
            }
        }
    }
    // What people typed is no formula.
    assert!(column(&heads, &lines, "method").contains(&"'=head count on three Thursdays"));
}

#[test]
fn a_sheet_without_estimates_says_so() {
    let bytes = esf::write(&sample::april(), &Labels::of(Language::En), &[]).unwrap();
    let (heads, lines) = read(&bytes);
    let last = lines.last().unwrap();
    assert_eq!(last[0], "estimate");
    assert_eq!(
        column(&heads, &lines, "method").last(),
        Some(&"Nothing is declared yet.")
    );
    assert_eq!(column(&heads, &lines, "number").last(), Some(&""));
}

#[test]
fn estimates_that_cannot_stand_together_make_no_file() {
    let mut twice = sample::estimates();
    twice.extend(sample::estimates());
    assert!(esf::write(&sample::april(), &Labels::of(Language::En), &twice).is_err());
    assert!(esf::write_xlsx(&sample::april(), &Labels::of(Language::En), &twice).is_err());
}

#[test]
fn help_that_is_neither_food_nor_goods_is_on_no_sheet_of_the_fund() {
    let bytes = esf::write(&sample::april(), &Labels::of(Language::En), &[]).unwrap();
    let (heads, lines) = read(&bytes);
    let kinds = column(&heads, &lines, "kind");
    assert_eq!(kinds, ["food.meal", "food.basics", ""]);
    assert_eq!(column(&heads, &lines, "indicator"), ["2.1", "2.2", ""]);
}

#[test]
fn only_names_and_sentences_follow_the_language() {
    let report = sample::quarter();
    let files = |language| {
        let labels = Labels::of(language);
        [
            rows::write(&report, &labels).unwrap(),
            hxl::write(&report, &labels).unwrap(),
            five_w::write(&report, &labels).unwrap(),
            esf::write(&report, &labels, &sample::estimates()).unwrap(),
        ]
    };
    let said = [
        "place_name",
        "kind_name",
        "what_activity",
        "where_name",
        "for_whom",
        "people_reached",
        "method",
    ];
    for (english, arabic) in files(Language::En).iter().zip(&files(Language::Ar)) {
        let ((heads, ours), (same, theirs)) = (read(english), read(arabic));
        assert_eq!(heads, same);
        let mut differ = false;
        for head in &heads {
            let (one, other) = (column(&heads, &ours, head), column(&heads, &theirs, head));
            differ |= one != other;
            assert!(one == other || said.contains(&head.as_str()), "{head}");
        }
        assert!(differ, "{heads:?}");
    }
}
