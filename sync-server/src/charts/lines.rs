//! Two lines over a year: this one solid with dots, the one before dashed with squares, each with its
//! year at its end.

use std::fmt::Write as _;

use askama::Template;

use super::{
    axis::{Rule, grid},
    shape::{Px, Room, Shape, part},
};

/// One week or month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// Under it, where there is room.
    pub(crate) label: Option<String>,
    /// This year; none where it has not come yet.
    pub(crate) now: Option<u64>,
    /// A year before.
    pub(crate) before: Option<u64>,
}

/// A chart, ready to be written.
#[derive(Template)]
#[template(path = "charts/lines.html")]
pub(crate) struct Lines {
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
    labels: Vec<Label>,
    now: Line,
    before: Line,
}

struct Label {
    x: Px,
    y: Px,
    text: String,
}

#[derive(Default)]
struct Line {
    path: String,
    points: Vec<(Px, Px)>,
    /// Its name behind its last point.
    name: Option<(Px, Px, String, &'static str)>,
}

/// A year at the end of a line.
const BEHIND: f64 = 40.0;

/// Two names at the ends of lines need so many pixels between them.
const APART: f64 = 15.0;

/// With more points, those inside a line are not marked one by one.
const MARKED: usize = 16;

impl Lines {
    /// Draws two lines; `names` are what stands at their ends, this year first.
    #[expect(
        clippy::too_many_arguments,
        reason = "each is a different thing of the one drawing"
    )]
    pub(crate) fn new(
        id: &str,
        room: Room,
        mirrored: bool,
        title: &str,
        description: &str,
        names: [&str; 2],
        points: &[Point],
        number: &dyn Fn(u64) -> String,
    ) -> Self {
        let shape = Shape::new(room, mirrored, BEHIND);
        let highest = points
            .iter()
            .filter_map(|point| point.now.max(point.before))
            .max()
            .unwrap_or(0);
        let (top, grid) = grid(&shape, highest, number);
        #[expect(clippy::cast_precision_loss, reason = "a page has some 53 points")]
        let place = |at: usize| shape.x((at as f64 + 0.5) / points.len().max(1) as f64);
        // A year's weeks have names at their months; on a phone every other name is left out.
        let every = if room == Room::Narrow { 2 } else { 1 };
        let labels = points
            .iter()
            .enumerate()
            .filter_map(|(at, point)| Some((at, point.label.clone()?)))
            .step_by(every)
            .map(|(at, text)| Label {
                x: place(at),
                y: shape.under(),
                text,
            })
            .collect();
        let line = |value: &dyn Fn(&Point) -> Option<u64>| {
            let placed: Vec<_> = points
                .iter()
                .enumerate()
                .filter_map(|(at, point)| Some((place(at), shape.y(part(value(point)?, top)))))
                .collect();
            drawn(&placed, points.len())
        };
        let mut now = line(&|point| point.now);
        let mut before = line(&|point| point.before);
        name_ends(&shape, &mut now, &mut before, names);
        Self {
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
            labels,
            now,
            before,
        }
    }
}

fn drawn(placed: &[(Px, Px)], all: usize) -> Line {
    let mut path = String::new();
    for (at, (x, y)) in placed.iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = write!(path, "{}{x} {y}", if at == 0 { "M" } else { "L" });
    }
    let points = if all <= MARKED {
        placed.to_vec()
    } else {
        placed.last().copied().into_iter().collect()
    };
    Line {
        path,
        points,
        name: None,
    }
}

/// Puts each line's name over its last point, and moves the lower one down where they would meet.
fn name_ends(shape: &Shape, now: &mut Line, before: &mut Line, names: [&str; 2]) {
    let end = |line: &Line| line.points.last().copied();
    let (Some(first), second) = (end(now), end(before)) else {
        if let Some(second) = end(before) {
            before.name = Some(named(shape, second, 4.0, names[1]));
        }
        return;
    };
    let mut shifts = (4.0, 4.0);
    if let Some(second) = second
        && (first.0.0 - second.0.0).abs() < 60.0
        && (first.1.0 - second.1.0).abs() < APART
    {
        let missing = (APART - (first.1.0 - second.1.0).abs()) / 2.0;
        let down = if first.1.0 <= second.1.0 {
            -missing
        } else {
            missing
        };
        shifts = (4.0 + down, 4.0 - down);
    }
    now.name = Some(named(shape, first, shifts.0, names[0]));
    before.name = second.map(|second| named(shape, second, shifts.1, names[1]));
}

fn named(shape: &Shape, at: (Px, Px), shift: f64, name: &str) -> (Px, Px, String, &'static str) {
    (
        shape.further(at.0, 8.0),
        Px(at.1.0 + shift),
        name.to_owned(),
        shape.anchor_after(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(values: &[(Option<u64>, Option<u64>)]) -> Vec<Point> {
        values
            .iter()
            .map(|&(now, before)| Point {
                label: Some("<i>".to_owned()),
                now,
                before,
            })
            .collect()
    }

    fn chart(values: &[(Option<u64>, Option<u64>)]) -> Lines {
        let number = |number: u64| number.to_string();
        Lines::new(
            "l",
            Room::Wide,
            false,
            "T",
            "D",
            ["2026", "2025"],
            &points(values),
            &number,
        )
    }

    #[test]
    fn a_line_ends_where_the_year_has_come_to() {
        let chart = chart(&[(Some(3), Some(1)), (Some(4), Some(2)), (None, Some(3))]);
        assert_eq!(chart.now.points.len(), 2);
        assert_eq!(chart.before.points.len(), 3);
        assert_eq!(chart.now.path.matches('L').count(), 1);
    }

    #[test]
    fn names_at_the_ends_do_not_lie_on_each_other() {
        let chart = chart(&[(Some(100), Some(100))]);
        let (now, before) = (chart.now.name.unwrap(), chart.before.name.unwrap());
        assert!((now.1.0 - before.1.0).abs() >= APART - 0.01);
        assert_eq!((now.2.as_str(), before.2.as_str()), ("2026", "2025"));
    }

    #[test]
    fn letters_are_escaped_and_an_empty_chart_is_one() {
        let svg = chart(&[(Some(1), None)]).render().unwrap();
        assert!(!svg.contains("<i>"), "{svg}");
        assert!(chart(&[]).now.points.is_empty());
    }
}
