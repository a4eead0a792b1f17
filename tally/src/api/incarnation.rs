//! Which life of a ledger answers, so that a device notices a server restored from a backup.

use crate::hex::hex_value;

hex_value! {
    /// Which life of a ledger answers: drawn at random when the ledger is made and again when it is
    /// restored from a backup. A device that sees another one sends again what no seal holds.
    Incarnation[8], NoIncarnation, "an incarnation is 16 lower-case hexadecimal digits"
}
