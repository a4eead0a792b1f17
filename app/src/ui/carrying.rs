//! Counts carried by hand, on the Sync screen: a file to give to another device of the team, and one that came.

use std::path::PathBuf;

use jiff::civil::Date;
use locales::Words;

use super::device::{Chosen, Dialogs};
use crate::{
    carry::{EXTENSION, Taken},
    worker::{Carried, Request, View},
};

/// What a person does about such a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CarryAct {
    /// Asks for one by the system's dialog. What is chosen there comes as one of the others.
    Ask(Way),
    /// Has everything that is here written there.
    Give(PathBuf),
    /// Takes in this one.
    TakeIn(PathBuf),
    /// Opened it with this app, from outside.
    Opened(PathBuf),
}

/// Where a file goes, or comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To a place in the device's files.
    Save,
    /// To another app or a person, as the system offers.
    Share,
    /// From the device's files.
    Open,
}

impl CarryAct {
    /// What only the worker can do.
    pub(super) fn request(self) -> Option<Request> {
        match self {
            Self::Ask(_) => None,
            Self::Give(output) => Some(Request::Give(output)),
            Self::TakeIn(file) | Self::Opened(file) => Some(Request::TakeIn(file)),
        }
    }
}

/// Asks by the system's dialog.
pub(super) fn ask(dialogs: &dyn Dialogs, way: Way, today: Date, words: &Words, chosen: Chosen) {
    let name = format!("acollida-{today}.{EXTENSION}");
    match way {
        Way::Save => dialogs.place_file(&words.carry_save(), &name, chosen),
        Way::Share => dialogs.share_file(&name, chosen),
        Way::Open => dialogs.choose_counts(&words.carry_take(), chosen),
    }
}

/// What became of the last file, in sentences; none where there was none.
pub(super) fn told(view: &View, words: &Words) -> Vec<String> {
    match view.carried {
        Carried::Nothing => Vec::new(),
        Carried::Given { contacts, .. } => vec![words.carry_given(contacts)],
        Carried::Taken(taken) => sentences(taken, words),
    }
}

fn sentences(taken: Taken, words: &Words) -> Vec<String> {
    let came = if taken.contributions == 0 {
        words.carry_nothing_new()
    } else {
        words.carry_taken(taken.contacts)
    };
    let team = taken.profile.then(|| words.carry_team_came());
    [Some(came), team].into_iter().flatten().collect()
}

/// What of the last file could not be read; empty where all could.
pub(super) fn unread(view: &View, words: &Words) -> String {
    match view.carried {
        Carried::Taken(taken) if taken.unread > 0 => words.carry_unread(taken.unread as u64),
        _ => String::new(),
    }
}
