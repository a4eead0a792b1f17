//! What may leave the team, as a type.

/// Figures that were released. Everything that is published outside a team takes this and nothing
/// else: exact figures do not fit.
///
/// Architecture invariant: outside tests, [`Released::from_release_table`] is called by ledger stores
/// alone, on rows of their release tables. A test over the sources holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Released<T>(T);

impl<T> Released<T> {
    /// Figures as they stand in the release table of a ledger.
    #[must_use]
    pub const fn from_release_table(figures: T) -> Self {
        Self(figures)
    }

    /// The figures.
    #[must_use]
    pub const fn get(&self) -> &T {
        &self.0
    }

    /// The figures, to be published.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }

    /// Figures computed from released ones alone.
    #[must_use]
    pub fn map<U>(self, compute: impl FnOnce(T) -> U) -> Released<U> {
        Released(compute(self.0))
    }
}
