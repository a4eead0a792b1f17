//! The scale of a chart, round numbers that people count in, and its grid lines.

use super::shape::{Px, Shape, part};

/// A grid line across a chart, with the number it stands for.
pub(super) struct Rule {
    pub(super) y: Px,
    pub(super) label_y: Px,
    pub(super) label: String,
}

/// The number at the top of a chart that reaches over `highest`, and its grid lines from the foot up.
pub(super) fn grid(
    shape: &Shape,
    highest: u64,
    number: &dyn Fn(u64) -> String,
) -> (u64, Vec<Rule>) {
    let (step, lines) = scale(highest);
    let top = step.saturating_mul(lines);
    let rules = (0..=lines)
        .map(|line| {
            let value = line.saturating_mul(step);
            let y = shape.y(part(value, top));
            Rule {
                y,
                // The foot of a digit, half its height below the line.
                label_y: Px(y.0 + 4.0),
                label: number(value),
            }
        })
        .collect();
    (top, rules)
}

/// The step between grid lines and their number, so that at most five lines reach over `highest`.
fn scale(highest: u64) -> (u64, u64) {
    const LINES: u64 = 5;
    let mut magnitude = 1_u64;
    loop {
        for round in [1, 2, 5] {
            let step = magnitude.saturating_mul(round);
            if highest <= step.saturating_mul(LINES) {
                return (step, highest.div_ceil(step).max(1));
            }
        }
        magnitude = magnitude.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grid_lines_stand_at_round_numbers_and_the_highest_reaches_over_all() {
        assert_eq!(scale(0), (1, 1));
        assert_eq!(scale(5), (1, 5));
        assert_eq!(scale(6), (2, 3));
        assert_eq!(scale(427), (100, 5));
        assert_eq!(scale(60_000), (20_000, 3));
    }

    #[test]
    fn any_number_has_a_scale() {
        for highest in [1, 9, 10, 99, 12_345, u64::MAX] {
            let (step, lines) = scale(highest);
            assert!((1..=5).contains(&lines), "{highest}");
            assert!(step.saturating_mul(lines) >= highest, "{highest}");
        }
    }
}
