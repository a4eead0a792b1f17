//! How a number stands as tally marks. One line of the paper sheet holds 25: the line being filled is
//! drawn, full lines become a number before it, so that every tap adds a stroke one can see and
//! adding by eye gives the total.

use locales::{Words, to_int};

/// Strokes of one line.
const LINE: u64 = 25;

/// A number as tally marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Strokes {
    /// To be drawn: 0 to 25.
    pub(super) drawn: i32,
    /// Before them: "50 +", or nothing.
    pub(super) before: String,
}

pub(super) fn strokes(count: u64, words: &Words) -> Strokes {
    let drawn = if count == 0 {
        0
    } else {
        (count - 1) % LINE + 1
    };
    Strokes {
        drawn: to_int(drawn),
        before: if count > drawn {
            words.record_before(count - drawn)
        } else {
            String::new()
        },
    }
}

#[cfg(test)]
mod tests {
    use locales::{Digits, Language, plain};

    use super::*;

    #[test]
    fn each_tap_adds_a_stroke_and_the_sum_is_always_the_number() {
        let words = Words::new(Language::En, Digits::Latin);
        for (count, drawn, before) in [
            (0, 0, ""),
            (1, 1, ""),
            (25, 25, ""),
            (26, 1, "25 +"),
            (71, 21, "50 +"),
            (1_026, 1, "1,025 +"),
        ] {
            let shown = strokes(count, &words);
            assert_eq!(
                (shown.drawn, &*plain(&shown.before)),
                (drawn, before),
                "{count}"
            );
        }
    }
}
