//! Coarse age bands, judged by eye and never asked.

use crate::codes::coded_enum;

coded_enum! {
    /// An age band. Optional: a team may leave it off, and a worker may leave it unmarked.
    AgeBand, UnknownBand, "age band" {
        /// Not noted: the default.
        NotNoted = "nn",
        /// Looks under 18.
        Under18 = "u18",
        /// Looks 18 to 64.
        From18To64 = "a18_64",
        /// Looks 65 or over.
        From65 = "o65",
    }
}
