//! Whether the help could be given. Unmet need is what a coordinator plans by.

use crate::codes::coded_enum;

coded_enum! {
    /// The outcome of a contact.
    Outcome, UnknownOutcome, "outcome" {
        /// Helped: the default.
        Given = "given",
        /// Came, and could not be helped: nothing left, closed, no appointment.
        Unmet = "unmet",
    }
}
