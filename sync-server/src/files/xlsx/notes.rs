//! The sheet that says what the figures are: span, mark, taxonomy, method, error, how to read a cell.

use rust_xlsxwriter::Worksheet;
use tally::taxonomy;

use super::page::{self, Looks, TABLE};
use crate::{
    files::{FileError, Labels},
    report::{Mark, Report},
};

/// The width of the column of notes, in characters.
const NOTE_WIDTH: u16 = 100;
/// The height of a line, in points.
const LINE_HEIGHT: u16 = 16;

/// Writes it.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    labels: &Labels,
    looks: &Looks,
) -> Result<(), FileError> {
    let (name, aside) = (&labels.sheets.notes, &labels.contacts_not_people);
    page::begin(sheet, name, aside, report, labels, looks)?;
    sheet.set_column_width(0, 22)?;
    sheet.set_column_width(1, NOTE_WIDTH)?;
    for (row, (head, note)) in (TABLE..).zip(notes(report, labels)) {
        // Not every program gives a long text the lines it needs.
        let lines = note
            .chars()
            .count()
            .div_ceil(usize::from(NOTE_WIDTH) * 9 / 10);
        let lines = u16::try_from(lines).unwrap_or(u16::MAX).clamp(1, 20);
        sheet.set_row_height(row, lines * LINE_HEIGHT)?;
        sheet.write_string_with_format(row, 0, head, &looks.note_head)?;
        sheet.write_string_with_format(row, 1, note, &looks.wrapped)?;
    }
    Ok(())
}

fn notes<'a>(report: &Report, labels: &'a Labels) -> Vec<(&'a str, String)> {
    let (heads, notes) = (&labels.notes.heads, &labels.notes);
    let span = report.span();
    let days = notes
        .days
        .replace("{first}", &span.first_day().to_string())
        .replace("{last}", &span.last_day().to_string());
    let (method, error) = match report.mark() {
        Mark::InternalExact => (&notes.internal_method, "±0".to_owned()),
        Mark::Released => (&notes.released_method, released_error(report, labels)),
    };
    let taxonomy = format!("{}, SHA-256 {}", report.taxonomy(), taxonomy::fingerprint());
    let mut all: Vec<(&'a str, String)> = vec![
        (&heads.team, report.team().to_owned()),
        (&heads.period, format!("{span}: {days}")),
    ];
    if let Some(day) = report.as_of() {
        all.push((&heads.as_of, day.to_string()));
    }
    all.push((
        &heads.mark,
        format!("{}. {}", report.mark(), labels.meaning(report.mark())),
    ));
    all.push((&heads.counted, notes.contact.clone()));
    for sentences in method {
        all.push((&heads.method, sentences.clone()));
    }
    all.push((&heads.error, error));
    if report.mark() == Mark::Released {
        all.push((&heads.reading, notes.below.clone()));
        all.push((&heads.reading, notes.two_tables.clone()));
    }
    all.push((&heads.reading, notes.empty.clone()));
    if report.is_running() && report.missing().is_empty() {
        all.push((&heads.reading, notes.running.clone()));
    }
    if !report.missing().is_empty() {
        let months: Vec<_> = report.missing().iter().map(ToString::to_string).collect();
        let missing = notes.missing.replace("{months}", &months.join(", "));
        all.push((&heads.reading, missing));
    }
    all.push((&heads.taxonomy, taxonomy));
    all
}

fn released_error(report: &Report, labels: &Labels) -> String {
    let error = |figure: Option<crate::report::Figure>| {
        figure.map_or(0, crate::report::Figure::error).to_string()
    };
    labels
        .notes
        .released_error
        .replace("{cell}", &error(report.figure([0])))
        .replace("{total}", &error(report.total()))
}
