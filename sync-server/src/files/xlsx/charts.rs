//! Charts of a workbook: they point at the cells of their own sheet, so that whoever corrects a cell sees
//! it. Each says its title to screen readers, and the table beside it holds every number.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartFormat, ChartLegendPosition, ChartLine, ChartPoint,
    ChartSolidFill, ChartType, Color, Worksheet,
};
use tally::Service;

use super::page::{self, TABLE};
use crate::files::FileError;

/// A chart of one bar a line.
pub(super) struct Bars<'a> {
    /// The name of the sheet.
    pub(super) sheet: &'a str,
    pub(super) title: &'a str,
    /// The column of the lines' names.
    pub(super) names: u16,
    /// The column of the numbers.
    pub(super) values: u16,
    /// How many lines.
    pub(super) lines: usize,
}

/// A column of the table's lines, as charts name it.
fn range(sheet: &str, column: u16, lines: usize) -> (&str, u32, u16, u32, u16) {
    let last = TABLE.saturating_add(u32::try_from(lines).unwrap_or_default());
    (sheet, TABLE + 1, column, last, column)
}

fn fill(color: Color) -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(color));
    format
}

/// Puts a chart of bars into a column right of the table.
pub(super) fn bars(
    sheet: &mut Worksheet,
    bars: &Bars<'_>,
    colors: &[Color],
    column: u16,
) -> Result<(), FileError> {
    if bars.lines == 0 {
        return Ok(());
    }
    let mut chart = Chart::new(ChartType::Bar);
    let points: Vec<_> = colors
        .iter()
        .map(|color| ChartPoint::new().set_format(&mut fill(*color)))
        .collect();
    chart
        .add_series()
        .set_categories(range(bars.sheet, bars.names, bars.lines))
        .set_values(range(bars.sheet, bars.values, bars.lines))
        .set_points(&points)
        .set_gap(60);
    chart.legend().set_hidden();
    finish(sheet, chart, bars.title, bars.lines, column, true)
}

/// The shape of a chart with a series for each service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Bars, the services one after another.
    StackedBars,
    /// Columns, the services side by side.
    Columns,
    /// Lines over time.
    Lines,
}

/// Puts a chart with a series for each service, titled as its sheet, right of a table whose first two columns
/// are names.
pub(super) fn services(
    sheet: &mut Worksheet,
    name: &str,
    shape: Shape,
    names: u16,
    lines: usize,
) -> Result<(), FileError> {
    if lines == 0 {
        return Ok(());
    }
    let mut chart = Chart::new(match shape {
        Shape::StackedBars => ChartType::BarStacked,
        Shape::Columns => ChartType::Column,
        Shape::Lines => ChartType::Line,
    });
    for (column, service) in (2_u16..).zip(Service::ALL) {
        let color = page::service_color(*service);
        let series = chart
            .add_series()
            .set_name((name, TABLE, column))
            .set_categories(range(name, names, lines))
            .set_values(range(name, column, lines));
        if shape == Shape::Lines {
            let mut format = ChartFormat::new();
            format.set_line(ChartLine::new().set_color(color).set_width(2.25));
            series.set_format(&mut format);
        } else {
            series.set_format(&mut fill(color)).set_gap(60);
        }
        if shape == Shape::StackedBars {
            series.set_overlap(100);
        }
    }
    chart.legend().set_position(ChartLegendPosition::Bottom);
    finish(sheet, chart, name, lines, 7, shape == Shape::StackedBars)
}

fn finish(
    sheet: &mut Worksheet,
    mut chart: Chart,
    title: &str,
    lines: usize,
    column: u16,
    lying: bool,
) -> Result<(), FileError> {
    chart.title().set_name(title);
    chart.set_alt_text(title);
    chart.set_width(640);
    // The library names axes by how they lie: the numbers of bars are on the one it calls x.
    let numbers = if lying {
        // The first line of the table is the uppermost bar, and the numbers stay below.
        let names = chart.y_axis();
        names.set_reverse().set_crossing(ChartAxisCrossing::Max);
        let lines = u32::try_from(lines).unwrap_or(u32::MAX);
        let height = lines.saturating_mul(24).saturating_add(120);
        chart.set_height(height.clamp(240, 1_600));
        chart.x_axis()
    } else {
        chart.set_height(360);
        chart.y_axis()
    };
    numbers.set_num_format("#,##0").set_min(0);
    sheet.insert_chart(TABLE, column, &chart)?;
    Ok(())
}
