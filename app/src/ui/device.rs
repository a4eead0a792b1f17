//! What a device is besides a window: the languages it wishes for, its vault, what can be felt and heard, its
//! dialogs, and whether somebody is looking. The screens are the same everywhere; each system gives these in its
//! own way.

use std::path::PathBuf;

use slint::Window;

use crate::{edge::Feedback, vault::Vault, worker::Request};

/// Everything of the device that the screens use.
pub struct Device {
    /// Language tags, best first, for as long as no language is chosen in the settings.
    pub wished: Vec<String>,
    /// Where the key of the store lies.
    pub vault: Vault,
    /// How a count is felt.
    pub touch: Option<Box<dyn Feedback>>,
    /// How a count is heard.
    pub sound: Option<Box<dyn Feedback>>,
    /// The system's own dialogs. Without them nothing is offered that needs one.
    pub dialogs: Option<Box<dyn Dialogs>>,
    /// Who tells where the person is.
    pub presence: Lookout,
    /// Who tells of a file of counts that somebody opened with this app from outside.
    pub opened: Doorbell,
}

/// What tells of files that were opened from outside, now or later.
pub type Doorbell = Box<dyn FnOnce(Arrivals)>;

/// What takes such a file, on whatever thread.
pub type Arrivals = Box<dyn FnMut(PathBuf) + Send>;

/// What looks out for where the person is, from this window or otherwise, and tells the ear.
pub type Lookout = Box<dyn FnOnce(&Window, Ear)>;

/// What is told where the person is, on the thread of the screens.
pub type Ear = Box<dyn FnMut(Presence)>;

/// What takes a file that was chosen, on whatever thread. Whoever closes the dialog has chosen none.
pub type Chosen = Box<dyn FnOnce(PathBuf) + Send>;

/// The system's dialogs for files. None of them waits: a dialog may outlive the window.
pub trait Dialogs {
    /// Asks for a picture file.
    fn choose_picture(&self, title: &str, chosen: Chosen);
    /// Asks for the place of a file that is to have this name. Whether a file that is there may be replaced, it
    /// has asked.
    fn place_file(&self, title: &str, name: &str, chosen: Chosen);
    /// Asks for a file of counts.
    fn choose_counts(&self, title: &str, chosen: Chosen);
    /// Whether a file can be handed to another app or a person.
    fn shares(&self) -> bool {
        false
    }
    /// As [`Dialogs::place_file`], for a file that is handed on once it was placed.
    fn share_file(&self, name: &str, chosen: Chosen) {
        self.place_file("", name, chosen);
    }
    /// A file was written whole to the place that was chosen last.
    fn placed(&self) {}
}

impl Dialogs for Box<dyn Dialogs> {
    fn choose_picture(&self, title: &str, chosen: Chosen) {
        (**self).choose_picture(title, chosen);
    }

    fn place_file(&self, title: &str, name: &str, chosen: Chosen) {
        (**self).place_file(title, name, chosen);
    }

    fn choose_counts(&self, title: &str, chosen: Chosen) {
        (**self).choose_counts(title, chosen);
    }

    fn shares(&self) -> bool {
        (**self).shares()
    }

    fn share_file(&self, name: &str, chosen: Chosen) {
        (**self).share_file(name, chosen);
    }

    fn placed(&self) {
        (**self).placed();
    }
}

/// Where the person is, as far as the device can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Before the window.
    Here,
    /// Before another window, or none; the lock comes after a while.
    Elsewhere,
    /// The screen is dark: whoever lights it again may be somebody else.
    ScreenOff,
}

impl Presence {
    /// What the worker has to hear.
    #[must_use]
    pub const fn request(self) -> Request {
        match self {
            Self::Here => Request::Away(false),
            Self::Elsewhere => Request::Away(true),
            Self::ScreenOff => Request::Lock,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dark_screen_locks_at_once_and_another_window_after_a_while() {
        assert_eq!(Presence::Here.request(), Request::Away(false));
        assert_eq!(Presence::Elsewhere.request(), Request::Away(true));
        assert_eq!(Presence::ScreenOff.request(), Request::Lock);
    }
}
