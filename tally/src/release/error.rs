//! How far a released sum may be from the truth.

/// The smallest `b` such that a sum of so many noisy atoms is within ±`b` of the true sum with this
/// probability (below 1), exactly computed and not by a normal curve. Numbers below
/// [`super::SMALL`] are not shown, which no error says.
///
/// The sum of `atoms` draws of [`super::noise`] is the difference of two negative binomial numbers:
/// heads before the `atoms`-th tail.
#[must_use]
pub fn error_within(atoms: usize, probability: f64) -> u64 {
    if atoms == 0 {
        return 0;
    }
    let heads = heads(atoms);
    // P(difference = d) for d ≥ 0; it is the same for −d.
    let difference = |d: usize| -> f64 {
        let shifted = heads.get(d..).unwrap_or_default();
        heads.iter().zip(shifted).map(|(p, q)| p * q).sum()
    };
    let mut within = difference(0);
    let mut bound = 0;
    while within < probability && bound < heads.len() {
        bound += 1;
        within += 2.0 * difference(bound);
    }
    bound as u64
}

/// P(k heads before the `atoms`-th tail of a fair coin), for k from 0 on, as far as it is not
/// vanishing.
fn heads(atoms: usize) -> Vec<f64> {
    let atoms = atoms as f64;
    // Mean `atoms`, variance 2·`atoms`; the tail falls like 2^−k, so 60 beyond 12 deviations is below
    // what an f64 can tell from nothing.
    let last = (atoms + 12.0 * (2.0 * atoms).sqrt() + 60.0) as usize;
    // By logarithms, because 2^−atoms alone underflows for a year of a large city.
    let mut logarithm = -atoms * std::f64::consts::LN_2;
    let mut probabilities = Vec::with_capacity(last + 1);
    for k in 0..=last {
        probabilities.push(logarithm.exp());
        let k = k as f64;
        logarithm += ((atoms + k) / (2.0 * (k + 1.0))).ln();
    }
    probabilities
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_atom_has_the_error_that_is_promised() {
        assert_eq!(error_within(0, 0.95), 0);
        assert_eq!(error_within(1, 1.0 / 3.0 - 1e-9), 0);
        assert_eq!(error_within(1, 5.0 / 6.0 - 1e-9), 2);
        assert_eq!(error_within(1, 23.0 / 24.0 - 1e-9), 4);
        assert_eq!(error_within(1, 23.0 / 24.0 + 1e-9), 5);
    }

    #[test]
    fn many_atoms_have_the_error_of_their_variance() {
        // The variance of one atom is 4, so 1.96 deviations of n atoms are 3.92·√n.
        for atoms in [30, 200, 2_000, 10_000] {
            let normal = 3.92 * (atoms as f64).sqrt();
            let exact = error_within(atoms, 0.95) as f64;
            assert!((exact - normal).abs() <= 1.0, "{atoms}: {exact}, {normal}");
        }
    }
}
