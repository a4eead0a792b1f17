//! What a person can do on the screens, whatever they do it with: finger, mouse, keys, screen reader.

use tally::{AgeBand, Kind, Service, SiteCode};

use crate::store::Theme;

/// The screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// Counting.
    #[default]
    Record,
    /// What this device counted.
    Mine,
    /// The team's merged figures.
    Team,
    /// Sending, fetching, joining a team.
    Sync,
    /// Language, light and dark.
    Settings,
    /// What this is and what it stores.
    About,
}

/// What lies over a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// Nothing.
    #[default]
    Nothing,
    /// Where to go, and the languages.
    Menu,
    /// The team's sites.
    Sites,
    /// The age bands.
    Ages,
    /// Amounts of one kind.
    Pad,
}

/// One thing a person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Go to a screen.
    Go(Screen),
    /// Lay something over the screen, or take it away.
    Lay(Over),
    /// One step back: what lies over goes, else the screen.
    Back,
    /// Undo the last tap.
    Undo,
    /// Put away the notice.
    Dismiss,
    /// Speak this language (its tag).
    Language(String),
    /// Light, dark, or as the system is.
    Theme(Theme),
    /// Open a service's card, or close it.
    OpenService(Service),
    /// Count one of a kind.
    Count(Kind),
    /// Open the pad for a kind.
    Hold(Kind),
    /// Open the pad for what was counted last.
    HoldLast,
    /// The age band of the next counts.
    Age(AgeBand),
    /// Count at this site.
    Site(SiteCode),
    /// The next count is one that could not be helped, or not.
    Unmet(bool),
    /// From today to yesterday and back.
    SwitchDay,
    /// A digit on the pad, 0 to 9.
    Digit(u32),
    /// Take back the pad's last digit.
    Erase,
    /// Count this many of the pad's kind.
    Add(u32),
    /// Count the number on the pad.
    Commit,
    /// Take one of the pad's kind back.
    Take,
    /// The period before.
    Earlier,
    /// The period after.
    Later,
    /// Months, or weeks.
    ByMonth(bool),
    /// Sync now.
    SyncNow,
    /// Use an enrolment code.
    Enrol(String),
}
