//! What a report tells, and that its mark cannot be had without its source.

use sync_server::report::{Mark, Place, Report, ReportError, Written};
use tally::{
    AgeBand, Kind, Outcome, Service,
    release::Released,
    statistics::{Dimension, Question, tabulate},
};

use crate::sample::{self, span};

fn written(figure: Option<sync_server::report::Figure>) -> String {
    figure.map_or_else(String::new, |figure| figure.written().to_string())
}

#[test]
fn an_exact_report_compares_services_with_the_year_before() {
    let table = sample::april().by_service();
    let lines: Vec<_> = table
        .lines
        .iter()
        .map(|line| {
            (
                line.key,
                written(line.given),
                written(line.unmet),
                written(line.before),
            )
        })
        .collect();
    let of = |service, given: &str, unmet: &str, before: &str| {
        (
            service,
            given.to_owned(),
            unmet.to_owned(),
            before.to_owned(),
        )
    };
    assert_eq!(
        lines,
        [
            of(Service::Food, "517", "9", "407"),
            of(Service::Medical, "81", "", "90"),
            of(Service::Advice, "22", "", ""),
        ]
    );
    assert_eq!(written(table.total.given), "620");
    let food = table.lines[0];
    assert!((food.share.unwrap() - 517.0 / 620.0).abs() < 1e-12);
    assert!((food.change.unwrap() - 110.0 / 407.0).abs() < 1e-12);
    assert_eq!(table.lines[2].change, None);
}

#[test]
fn a_kind_that_was_given_a_year_before_alone_has_a_line() {
    let table = sample::april().by_kind();
    let voucher = table.lines.iter().find(|line| line.key == Kind::Voucher);
    let voucher = voucher.unwrap();
    assert_eq!(voucher.given, None);
    assert_eq!(written(voucher.before), "7");
}

#[test]
fn places_stand_in_the_teams_order_and_time_has_no_holes() {
    let report = sample::april();
    let places: Vec<_> = report
        .by_place()
        .lines
        .iter()
        .map(|line| line.key.to_string())
        .collect();
    assert_eq!(places, ["raval", "besos"]);
    let trend = report.trend();
    let parts: Vec<_> = trend
        .lines
        .iter()
        .map(|line| (line.key.to_string(), written(line.all)))
        .collect();
    let part = |span: &str, all: &str| (span.to_owned(), all.to_owned());
    assert_eq!(
        parts,
        [
            part("2026-04/W14", "245"),
            part("2026-04/W15", "301"),
            part("2026-04/W16", "63"),
            part("2026-04/W17", ""),
            part("2026-04/W18", "11"),
        ]
    );
}

#[test]
fn bands_of_an_exact_report_add_up_to_its_total() {
    let bands = sample::april().by_band();
    assert_eq!(written(bands.total.all), "620");
    let keys: Vec<_> = bands.lines.iter().map(|line| line.key).collect();
    assert_eq!(
        keys,
        [
            AgeBand::NotNoted,
            AgeBand::Under18,
            AgeBand::From18To64,
            AgeBand::From65
        ]
    );
}

#[test]
fn a_report_that_is_running_is_not_compared() {
    let rows = [
        sample::row("2026-04/W14", "raval", "food.meal/nn/given", 20),
        sample::row("2025-04/W14", "raval", "food.meal/nn/given", 80),
    ];
    let of = span("2026-04");
    let answer = tabulate(&rows, &Report::question(of));
    let before = tabulate(&rows, &Report::question(of.year_before().unwrap()));
    let on = |day| Report::internal(&sample::profile(), of, day, &answer, Some(&before)).unwrap();
    let running = on(jiff::civil::date(2026, 4, 30));
    let over = on(jiff::civil::date(2026, 5, 1));
    assert_eq!(running.by_service().total.change, None);
    assert_eq!(written(running.by_service().total.before), "80");
    assert_eq!(over.by_service().total.change, Some(-0.75));
}

#[test]
fn a_released_figure_below_five_is_never_told_and_still_counts_in_totals() {
    let report = sample::quarter();
    assert_eq!(report.mark(), Mark::Released);
    let places = report.by_place();
    let nord = places
        .lines
        .iter()
        .find(|line| line.key == Place::Area(sample::area("nord")))
        .unwrap();
    assert_eq!(nord.all.unwrap().written(), Written::Below(5));
    assert_eq!(nord.all.unwrap().number(), None);
    let kinds = report.by_kind();
    let consult = kinds.lines.iter().find(|line| line.key == Kind::Consult);
    // 3 and 4 are too small each; their sum is not.
    assert_eq!(written(consult.unwrap().given), "7");
    assert_eq!(written(kinds.total.given), "1611");
    assert!(kinds.total.given.unwrap().error() > report.by_kind().lines[0].given.unwrap().error());
}

#[test]
fn a_released_report_says_which_months_are_missing_and_does_not_compare_then() {
    let report = sample::running_quarter();
    let missing: Vec<_> = report.missing().iter().map(ToString::to_string).collect();
    assert_eq!(missing, ["2026-06"]);
    assert!(report.is_running());
    assert!(
        report
            .by_service()
            .lines
            .iter()
            .all(|line| line.change.is_none())
    );
    assert!(
        report
            .by_service()
            .lines
            .iter()
            .all(|line| line.unmet.is_none())
    );
    assert!(
        report
            .rows()
            .iter()
            .all(|row| row.outcome == Outcome::Given)
    );
}

#[test]
fn a_released_span_that_is_whole_is_compared_with_a_whole_one() {
    let report = sample::quarter();
    assert!(!report.is_running());
    assert_eq!(report.before(), Some(span("2025-Q2")));
    let food = report.by_service().lines[0];
    // 1,550 in the centre and 2 in the north, after 893.
    assert_eq!(food.change, Some((1_552.0 - 893.0) / 893.0));
}

#[test]
fn a_release_is_of_whole_months_each_once_and_inside_the_span() {
    let months = |months: Vec<_>| Released::from_release_table(months);
    let make = |of: &str, there: &Released<Vec<_>>| {
        Report::released(&sample::profile(), span(of), there, None)
    };
    let april = sample::atoms("2026-04", &[]);
    for of in ["2026-W18", "2026-04/W18"] {
        let refused = make(of, &months(vec![april.clone()]));
        assert_eq!(refused, Err(ReportError::NoMonths(span(of))));
    }
    let twice = make("2026-04", &months(vec![april.clone(), april.clone()]));
    assert!(matches!(twice, Err(ReportError::RepeatedMonth(_))));
    let outside = make("2026-05", &months(vec![april]));
    assert!(matches!(outside, Err(ReportError::Outside(..))));
}

#[test]
fn an_answer_to_another_question_is_no_report() {
    let rows = [sample::row(
        "2026-04/W14",
        "raval",
        "food.meal/nn/given",
        20,
    )];
    let of = span("2026-04");
    let day = jiff::civil::date(2026, 5, 1);
    let other = Question {
        group: vec![Dimension::Kind],
        ..Report::question(of)
    };
    let grouped = tabulate(&rows, &other);
    let refused = Report::internal(&sample::profile(), of, day, &grouped, None);
    assert!(matches!(refused, Err(ReportError::OtherQuestion(_))));
    let april = tabulate(&rows, &Report::question(of));
    let refused = Report::internal(&sample::profile(), span("2026-05"), day, &april, None);
    assert!(matches!(refused, Err(ReportError::Outside(..))));
}
