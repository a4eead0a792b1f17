//! How much one record and one sheet may hold.
//!
//! Caps bound what a broken or stolen device can add before someone notices, and keep every sum far
//! from where integers wrap. A device that reaches one closes its batch and opens the next; nothing
//! is lost.

/// The most that one mark of one contribution may count, and the most one entry may add at once.
pub const CELL: u32 = 2_000;

/// The most that one contribution may count over all its marks, corrections included.
pub const CONTRIBUTION: u32 = 10_000;

/// The most that one sheet may hold, corrections included: a site that serves ten thousand contacts
/// on each day of a full period, five times over.
pub const SHEET: u64 = 350_000;

/// What a sheet holds when a coordinator is told that it is nearly full: four fifths of [`SHEET`].
pub const SHEET_NEARLY_FULL: u64 = SHEET / 5 * 4;

/// The largest encoded contribution in bytes. The longest that the other caps let through, each of
/// the 145 marks counted and corrected in as many digits as fit, has some 6 KiB.
pub const ENCODED: usize = 16 * 1024;
