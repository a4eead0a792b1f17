//! What the figures mean: contacts, the two marks, and how far released figures are from the exact ones.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use locales::ServerWords;
use tally::release::error_within;

use super::{
    figures::number_in,
    frame::{Frame, Place, page},
    visit::Visit,
};

/// The distances of the table for one number. The chance to be within d is 1 − ⅔·2^−d, a fraction of
/// 3·2^(d−1); see [`fraction`].
const DISTANCES: [u32; 5] = [0, 1, 2, 3, 4];

/// So many numbers added up: a quarter of one kind and area, a month of all kinds, a year of them.
const COUNTS: [usize; 5] = [1, 3, 12, 17, 204];

struct Row {
    left: String,
    right: String,
}

#[derive(Template)]
#[template(path = "method.html")]
struct MethodPage {
    frame: Frame,
    w: ServerWords,
    distances: Vec<Row>,
    sums: Vec<Row>,
}

pub(super) async fn get(visit: Visit) -> Response {
    let words = visit.reader.words();
    let distances = DISTANCES
        .into_iter()
        .map(|distance| {
            let (part, whole) = fraction(distance);
            Row {
                left: number_in(&words, u64::from(distance)),
                right: words.method_error_of(part, whole),
            }
        })
        .collect();
    let sums = COUNTS
        .into_iter()
        .map(|count| Row {
            left: number_in(&words, u64::try_from(count).unwrap_or(u64::MAX)),
            right: number_in(&words, error_within(count, 0.95)),
        })
        .collect();
    let view = MethodPage {
        frame: Frame::of_team(
            &words,
            &visit.reader,
            (visit.team, &visit.profile.name),
            Place::Method,
            words.dashboard_method(),
        ),
        distances,
        sums,
        w: words,
    };
    page(StatusCode::OK, &view)
}

/// In how many of how many cases a released number is off by at most `distance`: with P(d) = ⅓·2^−|d| that
/// is 1 − ⅔·2^−distance, as a fraction in lowest terms.
const fn fraction(distance: u32) -> (u64, u64) {
    if distance == 0 {
        return (1, 3);
    }
    let whole = 3 << (distance - 1);
    (whole - 1, whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_told_is_the_one_of_the_distribution() {
        assert_eq!(fraction(0), (1, 3));
        assert_eq!(fraction(2), (5, 6));
        assert_eq!(fraction(4), (23, 24));
        let mut within = 1.0 / 3.0;
        for distance in 0..20 {
            if distance > 0 {
                within += 2.0 / 3.0 * 0.5_f64.powi(distance);
            }
            let (part, whole) = fraction(distance.unsigned_abs());
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let told = part as f64 / whole as f64;
            assert!((within - told).abs() < 1e-12, "{distance}");
        }
    }
}
