//! The id of a contribution: random and fresh for each batch, so that nobody can tell whether two
//! contributions come from one device.

use crate::hex::hex_value;

hex_value! {
    /// Sixteen random bytes, drawn when a batch's first tap falls. Drawn at the freeze instead, a
    /// profile restored from a copy would count its open batch twice.
    ContributionId[16], NoContributionId, "a contribution id is 32 lower-case hexadecimal digits"
}
