//! What the screens can ask for.

use std::path::PathBuf;

use jiff::civil::Date;
use tally::{Cell, SiteCode, TeamProfile, team::Role};

use crate::{
    store::{Setting, Theme},
    sync::FileWish,
    vault::{Protection, Secret},
};

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
    /// Count for this day: from [`super::View::first_day`] to today.
    ChooseDay(Date),
    /// Sync now.
    Sync,
    /// Join a team, or add what another code of the same team allows.
    Enrol(String),
    /// Speak this language (its tag).
    SetLanguage(String),
    /// Light, dark, or as the system is.
    SetTheme(Theme),
    /// Undo the tap of this run that has this number ([`super::Last::serial`]).
    UndoTap(u64),
    /// Today is what the device's clock says ([`super::View::clock`]).
    TrustClock,
    /// The same as [`Self::Enrol`], with the code read from the QR in a picture file.
    EnrolPicture(PathBuf),
    /// Show the code that lets another device do this.
    ShowCode(Role),
    /// Hide it again.
    HideCode,
    /// Make one choice of the settings.
    Set(Setting),
    /// Lock the screens.
    Lock,
    /// Unlock them, where nothing is asked for.
    Unlock,
    /// Unlock them with a code or passphrase.
    UnlockWith(Secret),
    /// Unlock them with a code or passphrase, and let this be no shared device any more.
    LeaveKioskWith(Secret),
    /// Change how the device is protected.
    Protect {
        /// The code or passphrase until now, if one is asked for.
        now: Option<Secret>,
        /// What is to change.
        change: Protection,
    },
    /// Erase the device: the keys, then every file. It begins anew.
    Erase,
    /// What was found on opening ([`super::View::found`]) was read.
    Read,
    /// End the shift, clear the screens and lock them for whoever comes next. Every count stays.
    HandOver,
    /// Somebody is using the screens, though nothing is asked: the lock waits.
    Awake,
    /// The window is behind others or hidden, or is in front again: a device that asks for a code locks
    /// soon after it was put away.
    Away(bool),
    /// Practise on an invented team of this name with sites of these names; nothing is counted.
    Practise {
        /// Its name.
        team: String,
        /// Names of its sites.
        sites: Vec<String>,
    },
    /// Back from practice to counting.
    EndPractice,
    /// Start a shift at the chosen site, today. One that is open at another site ends.
    StartShift,
    /// End the open shift.
    EndShift {
        /// It was started by mistake: its marker is taken back. Only if nothing was counted in it.
        take_back: bool,
    },
    /// Send a changed profile to the server with the admin key; it names the version it was made
    /// from ([`super::Team::version`]). [`super::View::saving`] tells when that is done.
    SaveProfile(TeamProfile),
    /// Fetch a file of the team's figures from the server and write it there, over what is there
    /// ([`super::View::file`] tells what became of it).
    SaveFile {
        /// Which.
        wish: FileWish,
        /// Where.
        output: PathBuf,
    },
    /// Write a file of everything this device holds there, for another device of the team
    /// ([`super::View::carried`] tells how much is in it).
    Give(PathBuf),
    /// Take in such a file of another device.
    TakeIn(PathBuf),
}
