//! The three services a welcoming city gives without asking for papers.

use crate::codes::coded_enum;

coded_enum! {
    /// A service: what the help is about.
    Service, UnknownService, "service" {
        /// Food and basic goods.
        Food = "food",
        /// Medical care.
        Medical = "medical",
        /// Advice, orientation, accompaniment.
        Advice = "advice",
    }
}
