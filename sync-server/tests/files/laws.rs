//! What holds for every report and every file of it.

use locales::Language;
use proptest::{collection::vec, prelude::*};
use sync_server::{
    files::{Labels, csv, dhis2::ValueSet, esf, five_w, hxl},
    report::{Figure, Report},
};
use tally::{
    AgeBand, Cell, Kind, Outcome, Service,
    release::{BandAtom, KindAtom, ReleasedMonth},
    statistics::Row,
};

use crate::sample::{self, row, span};

fn a_row() -> impl Strategy<Value = Row> {
    let period = prop::sample::select(vec![
        "2026-01/W01",
        "2026-04/W14",
        "2026-04/W18",
        "2026-05/W18",
        "2026-12/W53",
        "2025-04/W14",
    ]);
    let site = prop::sample::select(vec!["raval", "besos", "gone"]);
    (period, site, a_cell(), -3_i64..2_000).prop_map(|(period, site, cell, contacts)| Row {
        cell,
        ..row(period, site, "food.meal/nn/given", contacts)
    })
}

fn a_cell() -> impl Strategy<Value = Cell> {
    prop::sample::select(Cell::all())
}

fn a_month() -> impl Strategy<Value = ReleasedMonth> {
    let area = prop::sample::select(vec!["city", "centre", "nord"]).prop_map(sample::area);
    let kind =
        (area, prop::sample::select(Kind::ALL), -9_i64..600).prop_map(|(area, kind, contacts)| {
            KindAtom {
                area,
                kind,
                contacts,
            }
        });
    let band = (
        prop::sample::select(Service::ALL),
        prop::sample::select(AgeBand::ALL),
        -9_i64..600,
    )
        .prop_map(|(service, band, contacts)| BandAtom {
            service,
            band,
            contacts,
        });
    (vec(kind, 0..30), vec(band, 0..12)).prop_map(|(by_kind, by_band)| ReleasedMonth {
        by_kind,
        by_band,
        ..sample::atoms("2026-04", &[])
    })
}

fn number(figure: Option<Figure>) -> i64 {
    figure.and_then(Figure::number).unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_table_of_an_exact_report_adds_up_to_the_same_total(
        rows in vec(a_row(), 0..60),
        of in prop::sample::select(vec!["2026", "2026-Q2", "2026-04", "2026-W18", "2026-05/W18"]),
    ) {
        let of = span(of);
        let report = sample::internal(&sample::profile(), of, &rows);
        let inside = |row: &&Row| {
            let period = row.sheet.period;
            of.first_day() <= period.first_day() && period.last_day() <= of.last_day()
        };
        let sum = |outcome| -> i64 {
            let rows = rows.iter().filter(inside).filter(|row| row.cell.outcome == outcome);
            rows.map(|row| row.contacts).sum()
        };
        let given = sum(Outcome::Given);
        let services = report.by_service();
        let kinds = report.by_kind();
        prop_assert_eq!(number(report.total()), given);
        prop_assert_eq!(number(services.total.given), given);
        prop_assert_eq!(number(services.total.unmet), sum(Outcome::Unmet));
        prop_assert_eq!(services.lines.iter().map(|line| number(line.given)).sum::<i64>(), given);
        prop_assert_eq!(services.lines.iter().map(|line| number(line.unmet)).sum::<i64>(), sum(Outcome::Unmet));
        prop_assert_eq!(kinds.lines.iter().map(|line| number(line.given)).sum::<i64>(), given);
        let (places, bands, trend) = (report.by_place(), report.by_band(), report.trend());
        for (lines, total) in [
            (places.lines.iter().map(|line| (&line.services, line.all)).collect::<Vec<_>>(), places.total),
            (bands.lines.iter().map(|line| (&line.services, line.all)).collect(), bands.total),
            (trend.lines.iter().map(|line| (&line.services, line.all)).collect(), trend.total),
        ] {
            prop_assert_eq!(number(total.all), given);
            prop_assert_eq!(lines.iter().map(|(_, all)| number(*all)).sum::<i64>(), given);
            for (services, all) in lines {
                prop_assert_eq!(services.iter().map(|figure| number(*figure)).sum::<i64>(), number(all));
            }
        }
    }

    #[test]
    fn a_sum_of_a_release_is_the_sum_of_its_atoms_whatever_is_told_of_them(month in a_month()) {
        let atoms: i64 = month.by_kind.iter().map(|atom| atom.contacts).sum();
        let count = month.by_kind.len();
        let report = sample::released(span("2026-04"), vec![month], None);
        match report.total() {
            None => prop_assert_eq!(count, 0),
            Some(total) if atoms < 5 => prop_assert_eq!(total.number(), None),
            Some(total) => prop_assert_eq!(total.number(), Some(atoms)),
        }
        if let Ok(set) = ValueSet::of(&report, &sample::codes()) {
            prop_assert!(set.values.iter().all(|value| value.contacts >= 5));
        }
    }

    #[test]
    fn no_cell_of_any_comma_separated_file_begins_a_formula(
        team in "[=+@\t\r;,\"'a＝ -]{1,6}",
        label in "[=+@\t\r;,\"'a＝ -]{1,6}",
        method in "[=+@;,\"'a-]{1,6}",
        rows in vec(a_row(), 1..8),
    ) {
        let mut profile = sample::profile();
        profile.name = team;
        profile.sites = vec![sample::site("raval", &label), sample::site("besos", &label)];
        let report = sample::internal(&profile, span("2026"), &rows);
        let labels = Labels::of(Language::En);
        let mut estimates = sample::estimates();
        estimates[0].method = method;
        for bytes in files(&report, &labels, &estimates) {
            for separator in [b',', b';', b'\t'] {
                let mut reader = ::csv::ReaderBuilder::new()
                    .delimiter(separator)
                    .flexible(true)
                    .has_headers(false)
                    .from_reader(bytes.as_slice());
                for record in reader.records() {
                    for cell in &record.unwrap() {
                        let is_number = cell.parse::<i64>().is_ok();
                        let begins = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']);
                        prop_assert!(is_number || !begins, "{cell:?}");
                    }
                }
            }
        }
    }
}

fn files(report: &Report, labels: &Labels, estimates: &[tally::team::Estimate]) -> [Vec<u8>; 4] {
    [
        csv::write(report, labels).unwrap(),
        hxl::write(report, labels).unwrap(),
        five_w::write(report, labels).unwrap(),
        esf::write(report, labels, estimates).unwrap(),
    ]
}
