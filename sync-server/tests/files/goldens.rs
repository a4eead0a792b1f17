//! Small files of every text format, to be read in review. A change of a column or a tag shows here
//! first.
//!
//! After a wanted change: `ACOLLIDA_WRITE_FILES=1 cargo test -p sync-server --test files goldens`.

use std::{fs, path::PathBuf};

use locales::Language;
use sync_server::{
    files::{FileError, Format, Labels, adx, csv, dhis2, esf, five_w, hxl},
    report::Report,
};

use crate::sample;

fn text_files(report: &Report) -> Vec<(Format, Result<Vec<u8>, FileError>)> {
    let (labels, codes) = (Labels::of(Language::En), sample::codes());
    vec![
        (Format::Csv, csv::write(report, &labels)),
        (Format::Hxl, hxl::write(report, &labels)),
        (Format::FiveW, five_w::write(report, &labels)),
        (
            Format::Esf,
            esf::write(report, &labels, &sample::estimates()),
        ),
        (Format::Dhis2, dhis2::write(report, &codes)),
        (Format::Adx, adx::write(report, &codes)),
    ]
}

#[test]
fn every_file_is_the_one_that_was_agreed_to() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/files/golden");
    let mut names = Vec::new();
    for report in [sample::april(), sample::quarter()] {
        for (format, bytes) in text_files(&report) {
            let bytes = bytes.unwrap();
            let path = folder.join(format.file_name(&report));
            if std::env::var_os("ACOLLIDA_WRITE_FILES").is_some() {
                fs::write(&path, &bytes).unwrap();
            }
            let agreed = fs::read(&path).unwrap_or_default();
            assert_eq!(
                String::from_utf8(bytes).unwrap(),
                String::from_utf8(agreed).unwrap(),
                "{}",
                path.display()
            );
            names.push(path);
        }
    }
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        assert!(names.contains(&path), "{} is of no format", path.display());
    }
}

#[test]
fn the_same_report_makes_the_same_bytes() {
    for (first, second) in text_files(&sample::april())
        .into_iter()
        .zip(text_files(&sample::april()))
    {
        assert_eq!(first.1.unwrap(), second.1.unwrap(), "{}", first.0);
    }
}

#[test]
fn a_file_is_named_after_span_and_mark_and_nothing_that_people_typed() {
    let names: Vec<_> = Format::ALL
        .iter()
        .map(|format| format.file_name(&sample::april()))
        .collect();
    assert_eq!(names[0], "acollida-2026-04-internal-exact.csv");
    let distinct: std::collections::BTreeSet<_> = names.iter().collect();
    assert_eq!(distinct.len(), names.len());
    for format in Format::ALL {
        assert_eq!(format.code().parse(), Ok(*format));
    }
    assert_eq!(
        Format::Adx.file_name(&sample::quarter()),
        "acollida-2026-Q2-released.adx.xml"
    );
}
