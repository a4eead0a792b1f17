//! The scale of a chart: round steps, at most five, and a top that the tallest bar fits under.

/// A scale from 0 to `top`, with a line at each multiple of `step`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    pub(super) top: u64,
    pub(super) step: u64,
}

impl Scale {
    /// The scale for values up to `most`.
    pub(super) fn up_to(most: u64) -> Self {
        let mut decade = 1_u64;
        loop {
            for round in [1, 2, 5] {
                let step = decade.saturating_mul(round);
                if most.div_ceil(step) <= 5 {
                    return Self {
                        top: most.div_ceil(step).max(1).saturating_mul(step),
                        step,
                    };
                }
            }
            decade = decade.saturating_mul(10);
        }
    }

    /// How high a value stands, from 0 to 1.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a picture needs no more than an f32 holds"
    )]
    pub(super) fn height(self, value: u64) -> f32 {
        (value as f64 / self.top as f64) as f32
    }

    /// The values with a line.
    pub(super) fn lines(self) -> impl Iterator<Item = u64> {
        (0..=self.top / self.step).map(move |line| line * self.step)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn steps_are_round() {
        assert_eq!(Scale::up_to(0), Scale { top: 1, step: 1 });
        assert_eq!(Scale::up_to(7), Scale { top: 8, step: 2 });
        assert_eq!(
            Scale::up_to(427),
            Scale {
                top: 500,
                step: 100
            }
        );
        assert_eq!(
            Scale::up_to(500),
            Scale {
                top: 500,
                step: 100
            }
        );
    }

    proptest! {
        #[test]
        fn every_value_fits_and_lines_are_few(most in any::<u64>()) {
            let scale = Scale::up_to(most);
            prop_assert!(scale.lines().count() <= 6);
            prop_assert!(scale.height(most) <= 1.0);
            prop_assert!(scale.height(0) == 0.0);
        }
    }
}
