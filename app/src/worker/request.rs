//! What the screens can ask for.

use jiff::civil::Date;
use tally::{Cell, SiteCode};

use crate::store::Theme;

/// A request. Each is answered by a new view; one that cannot be done says so in
/// [`super::View::trouble`] and changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Count contacts at the chosen site and day.
    Count {
        /// What.
        cell: Cell,
        /// How many: 1 to 2,000.
        amount: u32,
    },
    /// Take back contacts that this device counted at the chosen site and day.
    TakeBack {
        /// What.
        cell: Cell,
        /// How many: 1 to 2,000.
        amount: u32,
    },
    /// Undo the last of either that is not undone yet.
    Undo,
    /// Count at this site from now on.
    ChooseSite(SiteCode),
    /// Count for this day: today or yesterday.
    ChooseDay(Date),
    /// Sync now.
    Sync,
    /// Join a team, or add what another code of the same team allows.
    Enrol(String),
    /// Speak this language (its tag).
    SetLanguage(String),
    /// Light, dark, or as the system is.
    SetTheme(Theme),
}
