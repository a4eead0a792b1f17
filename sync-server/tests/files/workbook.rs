//! Workbooks, read back by another program's reader.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
};

use calamine::{Data, Range, Reader as _, Xlsx};
use locales::Language;
use sync_server::{
    files::{Labels, esf, five_w, xlsx},
    report::Report,
};

use crate::sample::{self, row, span};

fn open(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).unwrap()
}

fn sheets(bytes: &[u8]) -> BTreeMap<String, Range<Data>> {
    open(bytes).worksheets().into_iter().collect()
}

fn write(report: &Report) -> Vec<u8> {
    xlsx::write(report, &Labels::of(Language::En)).unwrap()
}

fn text(cell: Option<&Data>) -> String {
    cell.map(ToString::to_string).unwrap_or_default()
}

/// The cells of the line whose first cell is this.
fn line(sheet: &Range<Data>, first: &str) -> Vec<Data> {
    let line = sheet.rows().find(|line| text(line.first()) == first);
    line.unwrap_or_else(|| panic!("there is no line {first}"))
        .to_vec()
}

#[test]
fn every_sheet_says_its_mark_and_that_contacts_are_not_people() {
    for (report, mark, names) in [
        (
            sample::april(),
            "Internal: exact – for the team only",
            [
                "Overview",
                "By kind of help",
                "By site",
                "By age",
                "Over time",
                "Notes",
            ],
        ),
        (
            sample::quarter(),
            "Released",
            [
                "Overview",
                "By kind of help",
                "By area",
                "By age",
                "Over time",
                "Notes",
            ],
        ),
    ] {
        let bytes = write(&report);
        assert_eq!(open(&bytes).sheet_names(), names);
        for (name, sheet) in sheets(&bytes) {
            assert!(
                text(sheet.get((0, 0))).starts_with("Taula · 2026-"),
                "{name}"
            );
            assert_eq!(text(sheet.get((1, 0))), mark, "{name}");
            assert!(text(sheet.get((2, 0))).starts_with("Contacts, not people"));
        }
    }
}

#[test]
fn numbers_are_numbers_and_stand_beside_the_year_before() {
    let sheets = sheets(&write(&sample::april()));
    let food = line(&sheets["Overview"], "Food");
    assert_eq!(food[1], Data::Float(517.0));
    assert_eq!(food[2], Data::Float(517.0 / 620.0));
    assert_eq!(food[3], Data::Float(407.0));
    assert_eq!(food[4], Data::Float(110.0 / 407.0));
    assert_eq!(food[5], Data::Float(9.0));
    assert_eq!(line(&sheets["Overview"], "Total")[1], Data::Float(620.0));
    assert_eq!(
        line(&sheets["By kind of help"], "food.voucher")[5],
        Data::Float(7.0)
    );
    let besos = line(&sheets["By site"], "besos");
    assert_eq!(text(besos.get(1)), "Besòs, nord");
    assert_eq!(besos[3], Data::Float(81.0));
    // Nothing was counted there, which is not zero.
    assert_eq!(besos[2], Data::Empty);
    assert_eq!(line(&sheets["Over time"], "2026-04/W17")[5], Data::Empty);
}

#[test]
fn small_released_figures_are_written_and_not_zero() {
    let sheets = sheets(&write(&sample::quarter()));
    let nord = line(&sheets["By area"], "nord");
    assert_eq!(text(nord.get(1)), "Nord");
    assert_eq!(nord[2], Data::String("<5".to_owned()));
    assert_eq!(line(&sheets["By area"], "city")[4], Data::Float(52.0));
    for sheet in sheets.values() {
        for (_, _, cell) in sheet.used_cells() {
            assert!(*cell != Data::Float(0.0));
        }
    }
    let running = self::sheets(&write(&sample::running_quarter()));
    let notes: String = running["Notes"]
        .used_cells()
        .map(|(_, _, cell)| format!("{cell}\n"))
        .collect();
    for told in [
        "2026-06",
        "off by 4 at most",
        "P(d)",
        "released. ",
        "1, SHA-256 097d84a9",
    ] {
        assert!(notes.contains(told), "{told}: {notes}");
    }
}

#[test]
fn a_name_that_looks_like_a_formula_is_text() {
    let mut profile = sample::profile();
    profile.name = "=1+1".to_owned();
    profile.sites = vec![sample::site("raval", "=HYPERLINK(\"http://x\")")];
    let rows = [row("2026-04/W14", "raval", "food.meal/nn/given", 20)];
    let report = sample::internal(&profile, span("2026-04"), &rows);
    let labels = Labels::of(Language::En);
    for bytes in [
        write(&report),
        five_w::write_xlsx(&report, &labels).unwrap(),
    ] {
        let mut workbook = open(&bytes);
        for name in workbook.sheet_names() {
            let formulas = workbook.worksheet_formula(&name).unwrap();
            assert!(
                formulas
                    .used_cells()
                    .all(|(_, _, formula)| formula.is_empty())
            );
        }
        let shown: Vec<_> = sheets(&bytes)
            .values()
            .flat_map(|sheet| {
                sheet
                    .used_cells()
                    .map(|(_, _, cell)| cell.to_string())
                    .collect::<Vec<_>>()
            })
            .collect();
        assert!(shown.contains(&"=HYPERLINK(\"http://x\")".to_owned()));
    }
}

/// The parts of the package, by name.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.insert(name, text);
    }
    parts
}

#[test]
fn charts_are_the_programs_own_and_point_at_the_cells() {
    let parts = parts(&write(&sample::april()));
    let charts: Vec<_> = parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/charts/chart"))
        .map(|(_, text)| text)
        .collect();
    assert_eq!(charts.len(), 5);
    let of = |sort: &str| charts.iter().filter(|chart| chart.contains(sort)).count();
    assert_eq!((of("<c:barChart>"), of("<c:lineChart>")), (4, 1));
    assert!(
        charts
            .iter()
            .any(|chart| chart.contains("'Over time'!$C$6:$C$10"))
    );
}

#[test]
fn the_first_line_of_a_table_is_the_uppermost_bar_and_numbers_grow_from_the_names() {
    let mut lying = 0;
    for (name, chart) in parts(&write(&sample::april())) {
        if !chart.contains("<c:barDir val=\"bar\"/>") {
            continue;
        }
        lying += 1;
        let (_, axes) = chart.split_once("<c:catAx>").unwrap();
        let (names, numbers) = axes.split_once("<c:valAx>").unwrap();
        let reversed = "<c:orientation val=\"maxMin\"/>";
        assert!(names.contains(reversed), "{name}");
        assert!(!numbers.contains(reversed), "{name}");
        assert!(numbers.contains("<c:min val=\"0\"/>"), "{name}");
        assert!(numbers.contains("<c:crosses val=\"max\"/>"), "{name}");
    }
    assert_eq!(lying, 3);
}

#[test]
fn the_same_report_makes_the_same_bytes_dated_by_its_span() {
    let bytes = write(&sample::april());
    assert_eq!(bytes, write(&sample::april()));
    let core = &parts(&bytes)["docProps/core.xml"];
    assert!(core.contains("2026-04-01T00:00:00Z"), "{core}");
    assert_eq!(core.matches("T00:00:00Z").count(), 2);
}

#[test]
fn an_empty_report_makes_a_workbook_too() {
    let report = sample::internal(&sample::profile(), span("2026-04"), &[]);
    let sheets = sheets(&write(&report));
    assert_eq!(line(&sheets["Overview"], "Total")[1], Data::Empty);
}

#[test]
fn the_fund_gets_two_sheets_and_the_estimates_are_on_their_own() {
    let bytes = esf::write_xlsx(
        &sample::april(),
        &Labels::of(Language::En),
        &sample::estimates(),
    )
    .unwrap();
    let sheets = sheets(&bytes);
    let counted: Vec<_> = sheets["ESF+"]
        .rows()
        .skip(5)
        .map(|line| text(line.first()))
        .collect();
    let declared: Vec<_> = sheets["Estimates"]
        .rows()
        .skip(5)
        .map(|line| text(line.first()))
        .collect();
    assert_eq!(counted, ["counted", "counted"]);
    assert_eq!(declared, ["estimate", "estimate"]);
    let aside = text(sheets["Estimates"].get((2, 0)));
    assert!(aside.starts_with("Estimated, not counted"));
    let none = esf::write_xlsx(&sample::april(), &Labels::of(Language::En), &[]).unwrap();
    let none = open(&none).worksheet_range("Estimates").unwrap();
    assert!(
        none.used_cells()
            .any(|(_, _, cell)| *cell == "Nothing is declared yet.")
    );
}

/// The texts of all cells of a workbook.
fn texts(bytes: &[u8]) -> Vec<String> {
    sheets(bytes)
        .values()
        .flat_map(|sheet| sheet.used_cells().map(|(_, _, cell)| text(Some(cell))))
        .collect()
}

#[test]
fn a_workbook_speaks_every_language_and_its_codes_stay() {
    let codes = ["food.meal", "food.voucher", "besos", "2026-04/W17", "u18"];
    for language in Language::ALL {
        let labels = Labels::of(language);
        for report in [sample::april(), sample::quarter()] {
            let bytes = xlsx::write(&report, &labels).unwrap();
            let names = open(&bytes).sheet_names();
            assert_eq!(names.len(), 6, "{names:?}");
            assert!(names.iter().all(|name| name.chars().count() <= 31));
            let texts = texts(&bytes);
            let kind = labels.kind("food.meal".parse().unwrap()).to_owned();
            assert!(texts.contains(&kind), "{}", language.tag());
            assert!(!texts.iter().any(|text| text.contains(['{', '\u{2068}'])));
            let sheet = &parts(&bytes)["xl/worksheets/sheet1.xml"];
            assert_eq!(
                sheet.contains("rightToLeft=\"1\""),
                ["ar", "fa", "ur"].contains(&language.tag())
            );
        }
        let texts = texts(&xlsx::write(&sample::april(), &labels).unwrap());
        for code in codes {
            assert!(texts.iter().any(|text| text == code), "{code}");
        }
        five_w::write_xlsx(&sample::april(), &labels).unwrap();
        esf::write_xlsx(&sample::april(), &labels, &sample::estimates()).unwrap();
    }
}

#[test]
fn beside_areas_the_city_is_the_rest_of_it() {
    let sheets = sheets(&write(&sample::quarter()));
    let city = line(&sheets["By area"], "city");
    assert_eq!(text(city.get(1)), "Rest of the city");
}
