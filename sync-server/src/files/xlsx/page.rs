//! What all sheets have in common: the head with the mark, looks of cells, how the page prints.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet};
use tally::Service;

use super::super::{FileError, Labels};
use crate::report::{Figure, Mark, Report, Written};

/// The row of a sheet where its table begins: above it stand title, mark and "contacts, not people".
pub(super) const TABLE: u32 = 4;

/// How cells look.
pub(super) struct Looks {
    title: Format,
    internal: Format,
    released: Format,
    aside: Format,
    pub(super) head: Format,
    head_number: Format,
    pub(super) text: Format,
    pub(super) wrapped: Format,
    pub(super) note_head: Format,
    number: Format,
    below: Format,
    share: Format,
    change: Format,
    pub(super) total_text: Format,
    total_number: Format,
    total_below: Format,
    total_share: Format,
    total_change: Format,
}

const COUNT: &str = "#,##0";
const SHARE: &str = "0.0%";
const CHANGE: &str = "+0.0%;-0.0%;0.0%";

impl Looks {
    pub(super) fn new(right_to_left: bool) -> Self {
        let head = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_border_bottom(FormatBorder::Thin);
        let total = Format::new().set_bold().set_border_top(FormatBorder::Thin);
        let right = |format: &Format| format.clone().set_align(FormatAlign::Right);
        // A line longer than its cell runs on away from the edge where the sheet begins.
        let edge = if right_to_left {
            FormatAlign::Right
        } else {
            FormatAlign::Left
        };
        let begin = Format::new().set_align(edge);
        let mark = begin.clone().set_bold();
        let plain = Format::new();
        Self {
            title: begin.clone().set_bold().set_font_size(14),
            internal: mark.clone().set_font_color(Color::RGB(0x9B_1C1C)),
            released: mark.set_font_color(service_color(Service::Medical)),
            aside: begin.set_italic(),
            head_number: right(&head),
            head: head.set_align(edge),
            text: Format::new().set_align(edge),
            note_head: Format::new().set_bold().set_align(FormatAlign::Top),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            number: plain.clone().set_num_format(COUNT),
            below: right(&plain),
            share: plain.clone().set_num_format(SHARE),
            change: plain.set_num_format(CHANGE),
            total_number: total.clone().set_num_format(COUNT),
            total_below: right(&total),
            total_share: total.clone().set_num_format(SHARE),
            total_change: total.clone().set_num_format(CHANGE),
            total_text: total.set_align(edge),
        }
    }
}

/// The colour a service has on screens, too.
pub(super) const fn service_color(service: Service) -> Color {
    match service {
        Service::Food => Color::RGB(0x8A_4B00),
        Service::Medical => Color::RGB(0x0A_5C57),
        Service::Advice => Color::RGB(0x2F_3F87),
    }
}

/// Names a sheet, writes its head, what its numbers are not, and sets up its page.
pub(super) fn begin(
    sheet: &mut Worksheet,
    name: &str,
    aside: &str,
    report: &Report,
    labels: &Labels,
    looks: &Looks,
) -> Result<(), FileError> {
    let mark = match report.mark() {
        Mark::InternalExact => &looks.internal,
        Mark::Released => &looks.released,
    };
    sheet.set_name(name)?;
    sheet.set_right_to_left(labels.right_to_left);
    let title = format!("{} · {} · {name}", report.team(), report.span());
    sheet.write_string_with_format(0, 0, title, &looks.title)?;
    let marked = labels.mark(report.mark());
    sheet.write_string_with_format(1, 0, marked, mark)?;
    sheet.write_string_with_format(2, 0, aside, &looks.aside)?;
    sheet.set_freeze_panes(TABLE + 1, 0)?;
    sheet.set_landscape();
    // A4.
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, TABLE)?;
    // The mark stands on each printed page; a lone `&` would begin a command there.
    sheet.set_footer(format!("&L{}&R&P / &N", marked.replace('&', "&&")));
    Ok(())
}

/// A line of heads; those from `numbers` on stand over numbers.
pub(super) fn heads(
    sheet: &mut Worksheet,
    heads: &[&str],
    numbers: usize,
    looks: &Looks,
) -> Result<(), FileError> {
    for (column, head) in (0_u16..).zip(heads) {
        let look = if usize::from(column) < numbers {
            &looks.head
        } else {
            &looks.head_number
        };
        sheet.write_string_with_format(TABLE, column, *head, look)?;
    }
    Ok(())
}

/// A line of a table or its total.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Line,
    Total,
}

/// Words or a code.
pub(super) fn text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    weight: Weight,
    looks: &Looks,
) -> Result<(), FileError> {
    let look = match weight {
        Weight::Line => &looks.text,
        Weight::Total => &looks.total_text,
    };
    sheet.write_string_with_format(row, column, text, look)?;
    Ok(())
}

/// A figure: a number, or `<5`, or nothing.
pub(super) fn figure(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    figure: Option<Figure>,
    weight: Weight,
    looks: &Looks,
) -> Result<(), FileError> {
    let (number_look, below_look) = match weight {
        Weight::Line => (&looks.number, &looks.below),
        Weight::Total => (&looks.total_number, &looks.total_below),
    };
    match figure.map(Figure::written) {
        Some(Written::Number(number)) => {
            // Sums are far below 2^53, where this stays exact.
            sheet.write_number_with_format(row, column, number as f64, number_look)?;
        }
        Some(below @ Written::Below(_)) => {
            sheet.write_string_with_format(row, column, below.to_string(), below_look)?;
        }
        None => {
            sheet.write_blank(row, column, below_look)?;
        }
    }
    Ok(())
}

/// What a part is a part of.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// A whole.
    Share,
    /// The year before.
    Change,
}

/// A part, in per cent, or nothing.
pub(super) fn part(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    part: Option<f64>,
    of: Part,
    weight: Weight,
    looks: &Looks,
) -> Result<(), FileError> {
    let look = match (of, weight) {
        (Part::Share, Weight::Line) => &looks.share,
        (Part::Share, Weight::Total) => &looks.total_share,
        (Part::Change, Weight::Line) => &looks.change,
        (Part::Change, Weight::Total) => &looks.total_change,
    };
    match part {
        Some(part) => sheet.write_number_with_format(row, column, part, look)?,
        None => sheet.write_blank(row, column, look)?,
    };
    Ok(())
}
