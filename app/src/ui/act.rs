//! What a person can do on the screens, whatever they do it with: finger, mouse, keys, screen reader.

use std::path::PathBuf;

use jiff::civil::Date;
use tally::{AgeBand, Kind, Service, SiteCode};

use super::{
    carrying::CarryAct, figures::choices::Look, guard::GuardAct, setup::SetupAct, typed::Sign,
};
use crate::{
    store::{Setting, Theme},
    sync::FileMark,
};

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
    /// The tally sheet of the chosen day, as a table.
    Sheet,
    /// The cards of the first run.
    Welcome,
    /// What the team is and counts, for those who may change it.
    Setup,
    /// What is stored, table by table.
    Stored,
    /// How the device is protected, and what erases it.
    Guard,
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
    /// The sites that the team's figures are of.
    FilterSites,
    /// The services that they are of.
    FilterServices,
    /// The kinds that they are of.
    FilterKinds,
    /// The figures as a text to copy.
    Share,
    /// The last taps, to undo any of them.
    Recent,
    /// The days that can be counted for.
    Days,
    /// The shift ends and nothing was counted.
    EmptyShift,
    /// The clock may be wrong.
    Clock,
    /// What the shift counted, before it is handed over.
    HandOver,
    /// All languages.
    Languages,
    /// Where a code or passphrase is typed to change the protection.
    Secret,
    /// Whether the device is to be erased.
    Erase,
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
    /// Show the kinds of a service.
    OpenService(Service),
    /// Count one of a kind.
    Count(Kind),
    /// Open the pad for a kind.
    Hold(Kind),
    /// The age band of the next counts.
    Age(AgeBand),
    /// Count at this site.
    Site(SiteCode),
    /// The next count is one that could not be helped, or not.
    Unmet(bool),
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
    /// Sync now.
    SyncNow,
    /// Use an enrolment code.
    Enrol(String),
    /// Look at other figures, on the figures screen that is open.
    Look(Look),
    /// The first, second or third service by its key.
    ServiceKey(usize),
    /// Count for this day.
    Day(Date),
    /// Undo the tap with this number.
    UndoTap(u64),
    /// The shift starts, or ends.
    Shift,
    /// The shift in which nothing was counted ends.
    EndShift {
        /// It was started by mistake.
        take_back: bool,
    },
    /// Today is what the clock says, or not.
    Clock(bool),
    /// Make one choice of the settings.
    Set(Setting),
    /// Lock the screens.
    Lock,
    /// Unlock them.
    Unlock,
    /// Hand the device over to the next shift.
    HandOver,
    /// Unlock, and let this no longer be a shared device; where a code is asked for, whoever enters it
    /// next does.
    LeaveKiosk,
    /// Count while the device stays locked.
    CountLocked,
    /// A sign of a code or passphrase.
    Type(Sign),
    /// Take back the last of them.
    Rub,
    /// They are all.
    Enter,
    /// Something about the protection of the device.
    Guard(GuardAct),
    /// The next card of the first run; after the last one they are seen.
    NextCard,
    /// The card before.
    CardBefore,
    /// The cards were seen.
    SkipCards,
    /// Begin to practise, or end it.
    Practise(bool),
    /// Something in the team's set-up.
    Setup(SetupAct),
    /// Choose where the workbook of the team's figures that are looked at goes.
    ChooseFile(FileMark),
    /// Choose an app or a person that gets the workbook of released figures. Exact ones are for the team, and are
    /// not offered to whoever is one tap away.
    ShareFile,
    /// Save the workbook that was asked for last there.
    SaveFile(PathBuf),
    /// Choose a picture file to read a code from.
    ChoosePicture,
    /// Use the code in this picture file.
    EnrolPicture(PathBuf),
    /// Something about a file of counts that goes to another device or came from one.
    Carry(CarryAct),
}
