//! Released statistics: what may leave a team.

use std::fmt;

use crate::{AgeBand, Kind, Service, period::Month};

/// The released tables of one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedMonth {
    /// The month.
    pub month: Month,
    /// Kinds by area.
    pub by_kind: Vec<KindAtom>,
    /// Age bands by service, for the whole city.
    pub by_band: Vec<BandAtom>,
}

/// A noisy number of the first table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindAtom {
    /// Where.
    pub area: Area,
    /// What.
    pub kind: Kind,
    /// Noisy, and so perhaps below nothing.
    pub contacts: i64,
}

/// A noisy number of the second table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandAtom {
    /// What.
    pub service: Service,
    /// For whom.
    pub band: AgeBand,
    /// Noisy, and so perhaps below nothing.
    pub contacts: i64,
}

/// Three sites or more, or else the city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Area {
    /// The whole city.
    City,
}

/// A number as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// This many.
    Number(u64),
    /// Fewer than this.
    Below(u64),
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Below(number) => write!(f, "<{number}"),
        }
    }
}

/// How a sum of noisy numbers is shown: below 5 as "<5".
#[must_use]
pub fn shown(sum_of_atoms: i64) -> Shown {
    match u64::try_from(sum_of_atoms) {
        Ok(number @ 5..) => Shown::Number(number),
        _ => Shown::Below(5),
    }
}

/// By how much a sum of so many noisy numbers is off at most, in this share of all cases: the smallest
/// such number, from the distribution itself (P(d) = ⅓·2^−|d| for one).
#[must_use]
pub fn error_within(atoms: usize, confidence: f64) -> u64 {
    // Beyond so far, one number is less likely than a double can tell from nothing.
    const REACH: usize = 60;
    if atoms == 0 {
        return 0;
    }
    if atoms > 100 {
        // Each has variance 4; many of them are normal.
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small positive number"
        )]
        return (1.96 * 2.0 * (atoms as f64).sqrt()).ceil() as u64;
    }
    let one: Vec<f64> = (0..=2 * REACH)
        .map(|at| 2_f64.powi(-i32::try_from(at.abs_diff(REACH)).unwrap_or(0)) / 3.0)
        .collect();
    let mut sum = one.clone();
    for _ in 1..atoms {
        let mut next = vec![0.0; sum.len() + 2 * REACH];
        for (at, mass) in sum.iter().enumerate() {
            for (slot, chance) in next.iter_mut().skip(at).zip(&one) {
                *slot += mass * chance;
            }
        }
        sum = next;
    }
    let middle = sum.len() / 2;
    let mut covered = sum.get(middle).copied().unwrap_or(0.0);
    let mut within = 0_usize;
    while covered < confidence && within < middle {
        within += 1;
        covered += 2.0 * sum.get(middle + within).copied().unwrap_or(0.0);
    }
    u64::try_from(within).unwrap_or(u64::MAX)
}

/// What came from the table of releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Released<T>(T);

impl<T> Released<T> {
    /// What a store read from its table of releases, and nothing else.
    #[must_use]
    pub const fn stored(value: T) -> Self {
        Self(value)
    }

    /// The released figures.
    #[must_use]
    pub const fn get(&self) -> &T {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_of_one_number_is_the_one_promised() {
        assert_eq!(error_within(1, 5.0 / 6.0), 2);
        assert_eq!(error_within(1, 23.0 / 24.0), 4);
    }

    #[test]
    fn the_error_of_a_sum_grows_with_the_root_of_its_numbers() {
        assert_eq!(error_within(0, 0.95), 0);
        let (hundred, more) = (error_within(100, 0.95), error_within(400, 0.95));
        assert!((38..=40).contains(&hundred), "{hundred}");
        assert!((77..=79).contains(&more), "{more}");
    }
}
