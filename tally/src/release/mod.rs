//! Releases: statistics made safe to leave the team (disclosure control), made once, when a month is
//! closed, and never drawn again.
//!
//! Thresholds are not enough: where exact totals stand beside suppressed cells, an integer program
//! finds most of the small ones (Dinur and Nissim 2003; Dwork and others 2017, "Exposed!"). So every
//! fixed atom of a month gets [`noise`] of its own, and everything shown outside is a sum of noisy
//! atoms. One contact more or less changes the odds of a table of atoms by a factor of two at most
//! (ε = ln 2; Ghosh, Roughgarden and Sundararajan 2009), of the two tables together by four.

mod atoms;
mod error;
mod noise;
mod released;
mod shown;

pub use atoms::{Area, BandAtom, KindAtom, ReleasedMonth, Shape, UnknownArea, released_kind};
pub use error::error_within;
pub use noise::{NoiseError, noise};
pub use released::Released;
pub use shown::{SMALL, Shown, shown};
