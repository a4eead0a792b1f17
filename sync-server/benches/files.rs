//! What a coordinator waits for: the files of a year of one large city, 50 sites that all count every
//! kind, band and outcome in every month, and the year before to compare with.
//!
//! `cargo bench -p sync-server --bench files`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark may fail by panicking"
)]

use divan::Bencher;
use jiff::civil::date;
use locales::Language;
use sync_server::{
    files::{Labels, csv, dhis2, esf, five_w, hxl, xlsx},
    report::Report,
};
use tally::{
    Cell, Kind, SheetKey, Site, Span, TeamProfile,
    period::Grain,
    statistics::{Row, Table, tabulate},
    team::Dhis2Codes,
};

const SITES: usize = 50;

fn main() {
    divan::main();
}

fn profile() -> TeamProfile {
    let mut profile = TeamProfile::new("City".to_owned());
    profile.kinds = Kind::ALL.to_vec();
    profile.sites = (0..SITES)
        .map(|number| Site {
            code: format!("site-{number}").parse().expect("a site code"),
            label: format!("Site {number}"),
        })
        .collect();
    profile
}

fn answer(profile: &TeamProfile, year: Span) -> Table {
    let mut months: Vec<_> = year.periods().collect();
    months.dedup_by_key(|period| Span::of(*period, Grain::Month));
    let rows = months.into_iter().flat_map(|period| {
        profile.sites.iter().flat_map(move |site| {
            Cell::all()
                .into_iter()
                .enumerate()
                .map(move |(at, cell)| Row {
                    sheet: SheetKey {
                        period,
                        site: site.code.clone(),
                    },
                    cell,
                    contacts: i64::try_from(at * 7 % 90).unwrap_or_default(),
                })
        })
    });
    tabulate(rows, &Report::question(year))
}

fn year() -> Report {
    let profile = profile();
    let year: Span = "2026".parse().expect("a year");
    let before = answer(&profile, year.year_before().expect("a year before"));
    let answer = answer(&profile, year);
    Report::internal(&profile, year, date(2027, 1, 15), &answer, Some(&before)).expect("a report")
}

#[divan::bench(sample_count = 10)]
fn report(bencher: Bencher<'_, '_>) {
    let profile = profile();
    let year: Span = "2026".parse().expect("a year");
    let answer = answer(&profile, year);
    bencher.bench(|| Report::internal(&profile, year, date(2027, 1, 15), &answer, None));
}

#[divan::bench(sample_count = 10)]
fn workbook(bencher: Bencher<'_, '_>) {
    let (report, labels) = (year(), Labels::of(Language::En));
    bencher.bench(|| xlsx::write(&report, &labels).unwrap());
}

#[divan::bench(sample_count = 10)]
fn comma_separated(bencher: Bencher<'_, '_>) {
    let (report, labels) = (year(), Labels::of(Language::En));
    bencher.bench(|| csv::write(&report, &labels).unwrap());
}

#[divan::bench(sample_count = 10)]
fn humanitarian_exchange(bencher: Bencher<'_, '_>) {
    let (report, labels) = (year(), Labels::of(Language::En));
    bencher.bench(|| hxl::write(&report, &labels).unwrap());
}

#[divan::bench(sample_count = 10)]
fn who_does_what(bencher: Bencher<'_, '_>) {
    let (report, labels) = (year(), Labels::of(Language::En));
    bencher.bench(|| five_w::write_xlsx(&report, &labels).unwrap());
}

#[divan::bench(sample_count = 10)]
fn funds(bencher: Bencher<'_, '_>) {
    let (report, labels) = (year(), Labels::of(Language::En));
    bencher.bench(|| esf::write_xlsx(&report, &labels, &[]).unwrap());
}

#[divan::bench(sample_count = 10)]
fn data_value_set(bencher: Bencher<'_, '_>) {
    let report = year();
    let codes: Dhis2Codes = serde_json::from_str(
        r#"{"data_set":"pBOMPrpg1QX","org_unit_city":"ImspTQPwCqd","data_elements":{"food.meal":"f7n9E0hX8qk"}}"#,
    )
    .expect("identifiers");
    bencher.bench(|| dhis2::write(&report, &codes).unwrap());
}
