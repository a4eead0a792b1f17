//! Columns over time, each stacked of the three services, with a line across for the year before.

use askama::Template;

use super::{
    axis::{Rule, grid},
    shape::{Px, Room, Shape, part},
};

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    /// Under it.
    pub(crate) label: String,
    /// Its parts from the bottom up, in the order of the services.
    pub(crate) parts: [u64; 3],
    /// A year before.
    pub(crate) before: Option<u64>,
    /// Whether it is of the span that the page is about.
    pub(crate) strong: bool,
}

impl Column {
    fn total(&self) -> u64 {
        self.parts.iter().sum()
    }
}

/// A chart, ready to be written.
#[derive(Template)]
#[template(path = "charts/columns.html")]
pub(crate) struct Columns {
    id: String,
    class: &'static str,
    width: Px,
    height: Px,
    title: String,
    description: String,
    grid: Vec<Rule>,
    grid_from: Px,
    grid_to: Px,
    grid_label_x: Px,
    anchor: &'static str,
    bars: Vec<Bar>,
    labels: Vec<Label>,
    marks: Vec<Mark>,
    icons: Vec<Icon>,
}

struct Bar {
    service: &'static str,
    x: Px,
    y: Px,
    width: Px,
    height: Px,
}

struct Label {
    x: Px,
    y: Px,
    text: String,
    strong: bool,
}

struct Mark {
    from: Px,
    to: Px,
    y: Px,
}

struct Icon {
    service: &'static str,
    x: Px,
    y: Px,
}

const SERVICES: [&str; 3] = ["food", "medical", "advice"];

/// Half of the widest number over the last column.
const BEHIND: f64 = 14.0;

/// Between the parts of a column.
const GAP: f64 = 2.0;

/// How high a number over a column is, with some air.
const LETTERS: f64 = 24.0;

/// The room an icon needs inside a part.
const ICON: f64 = 16.0;

impl Columns {
    /// Draws columns. `id` names the chart on its page; `number` writes numbers as the reader does.
    pub(crate) fn new(
        id: &str,
        room: Room,
        mirrored: bool,
        title: &str,
        description: &str,
        columns: &[Column],
        number: &dyn Fn(u64) -> String,
    ) -> Self {
        let shape = Shape::new(room, mirrored, BEHIND);
        let highest = columns
            .iter()
            .map(|column| column.total().max(column.before.unwrap_or(0)))
            .max()
            .unwrap_or(0);
        let (top, grid) = grid(&shape, highest, number);
        let mut chart = Self {
            id: format!("{id}-{}", room.class()),
            class: room.class(),
            width: Px(shape.width),
            height: Px(shape.height),
            title: title.to_owned(),
            description: description.to_owned(),
            grid,
            grid_from: shape.grid().0,
            grid_to: shape.grid().1,
            grid_label_x: shape.further(shape.grid().0, -8.0),
            anchor: shape.anchor_before(),
            bars: Vec::new(),
            labels: Vec::new(),
            marks: Vec::new(),
            icons: Vec::new(),
        };
        chart.columns(&shape, columns, top, room, number);
        chart
    }

    fn columns(
        &mut self,
        shape: &Shape,
        columns: &[Column],
        top: u64,
        room: Room,
        number: &dyn Fn(u64) -> String,
    ) {
        let highest = columns.iter().map(Column::total).max().unwrap_or(0);
        #[expect(clippy::cast_precision_loss, reason = "a page has some 53 columns")]
        let count = columns.len().max(1) as f64;
        let pitch = 1.0 / count;
        let width = (shape.along(pitch) * 0.62).min(44.0);
        let mut icons_drawn = false;
        let mut middle = pitch / 2.0;
        for (at, column) in columns.iter().enumerate() {
            let x = shape.x(middle);
            middle += pitch;
            let left = Px(x.0 - width / 2.0);
            let mut below = 0_u64;
            let mut icons = Vec::new();
            for (service, value) in SERVICES.into_iter().zip(column.parts) {
                if value == 0 {
                    continue;
                }
                let bottom = shape.y(part(below, top));
                below = below.saturating_add(value);
                let upper = shape.y(part(below, top));
                let height = (bottom.0 - upper.0 - GAP).max(0.5);
                self.bars.push(Bar {
                    service,
                    x: left,
                    y: upper,
                    width: Px(width),
                    height: Px(height),
                });
                if height >= ICON + 4.0 && width >= ICON + 2.0 {
                    icons.push(Icon {
                        service,
                        x: Px(x.0 - ICON / 2.0),
                        y: Px(upper.0 + (height - ICON) / 2.0),
                    });
                }
            }
            // Once, in the first column that has room for all of its icons.
            let parts = column.parts.iter().filter(|value| **value > 0).count();
            if !icons_drawn && parts > 0 && icons.len() == parts {
                self.icons = icons;
                icons_drawn = true;
            }
            let total = column.total();
            // On a phone there is room for the numbers that matter most.
            if total > 0 && (room == Room::Wide || column.strong || total == highest) {
                let bar = shape.y(part(total, top)).0;
                let mark = column.before.map(|before| shape.y(part(before, top)).0);
                // Over the bar, or over the line across where the two would meet.
                let meets = mark.is_some_and(|mark| mark <= bar && bar - mark < LETTERS);
                let over = if meets { mark.unwrap_or(bar) } else { bar };
                self.labels.push(Label {
                    x,
                    y: Px(over - 7.0),
                    text: number(total),
                    strong: column.strong,
                });
            }
            // On a phone every third name fits, the last one among them.
            if room == Room::Wide || (columns.len() - 1 - at).is_multiple_of(3) {
                self.labels.push(Label {
                    x,
                    y: shape.under(),
                    text: column.label.clone(),
                    strong: column.strong,
                });
            }
            if let Some(before) = column.before {
                let reach = width / 2.0 + 5.0;
                self.marks.push(Mark {
                    from: Px(x.0 - reach),
                    to: Px(x.0 + reach),
                    y: shape.y(part(before, top)),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(parts: [u64; 3], before: Option<u64>) -> Column {
        Column {
            label: "<b>".to_owned(),
            parts,
            before,
            strong: false,
        }
    }

    fn chart(columns: &[Column], mirrored: bool) -> Columns {
        let number = |number: u64| number.to_string();
        Columns::new("c", Room::Wide, mirrored, "T & t", "D", columns, &number)
    }

    #[test]
    fn the_parts_of_a_column_are_as_high_as_their_numbers_and_stand_on_each_other() {
        let chart = chart(&[column([50, 30, 20], None)], false);
        let heights: Vec<_> = chart.bars.iter().map(|bar| bar.height.0 + GAP).collect();
        let whole: f64 = heights.iter().sum();
        assert!((heights[0] - whole / 2.0).abs() < 0.01, "{heights:?}");
        assert!(chart.bars[0].y.0 > chart.bars[1].y.0);
        assert!(chart.bars[1].y.0 > chart.bars[2].y.0);
        assert_eq!(chart.icons.len(), 3);
    }

    #[test]
    fn letters_are_escaped_and_the_chart_has_a_name() {
        let svg = chart(&[column([1, 0, 0], Some(2))], false)
            .render()
            .unwrap();
        assert!(!svg.contains("<b>"), "{svg}");
        assert!(svg.contains("T &#38; t"), "{svg}");
        assert!(
            svg.contains("aria-labelledby=\"c-wide-title c-wide-text\""),
            "{svg}"
        );
    }

    #[test]
    fn read_from_the_right_the_first_column_is_on_the_right() {
        let columns = [column([1, 0, 0], None), column([2, 0, 0], None)];
        let (plain, mirrored) = (chart(&columns, false), chart(&columns, true));
        assert!(plain.bars[0].x.0 < plain.bars[1].x.0);
        assert!(mirrored.bars[0].x.0 > mirrored.bars[1].x.0);
    }

    #[test]
    fn a_number_stands_over_its_column_and_never_on_the_line_across() {
        // The scale reaches to 100 over 246 units: one contact is some two and a half.
        let over = |before| {
            let chart = chart(
                &[column([50, 0, 0], Some(before)), column([100, 0, 0], None)],
                false,
            );
            (chart.bars[0].y.0, chart.marks[0].y.0, chart.labels[0].y.0)
        };
        let (bar, mark, label) = over(54);
        assert!(label < mark && mark < bar, "{bar} {mark} {label}");
        let (bar, mark, label) = over(90);
        assert!(mark < label && label < bar, "{bar} {mark} {label}");
        let (bar, mark, label) = over(20);
        assert!(label < bar && bar < mark, "{bar} {mark} {label}");
    }

    #[test]
    fn nothing_at_all_can_be_drawn() {
        assert!(chart(&[], false).bars.is_empty());
        assert!(chart(&[column([0, 0, 0], None)], false).bars.is_empty());
    }
}
