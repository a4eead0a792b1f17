//! The desktop's own dialogs to choose a picture file with, a file of counts, or a place for a file, reached through
//! its portal.

use std::{
    path::{Path, PathBuf},
    thread,
};

use super::device::{Chosen, Dialogs};
use crate::carry::EXTENSION;

/// A desktop with a portal.
pub(super) struct Desktop;

impl Dialogs for Desktop {
    fn choose_picture(&self, title: &str, chosen: Chosen) {
        let title = title.to_owned();
        ask("choose a picture", chosen, move || {
            rfd::FileDialog::new()
                .set_title(title)
                .add_filter("PNG, JPEG", &["png", "jpg", "jpeg", "PNG", "JPG", "JPEG"])
                .pick_file()
        });
    }

    fn place_file(&self, title: &str, name: &str, chosen: Chosen) {
        let (title, name) = (title.to_owned(), name.to_owned());
        let kind = Path::new(&name).extension().unwrap_or_default();
        let kind = kind.to_string_lossy().into_owned();
        ask("save a file", chosen, move || {
            rfd::FileDialog::new()
                .set_title(title)
                .set_file_name(name)
                .add_filter(kind.to_uppercase(), &[kind])
                .save_file()
        });
    }

    fn choose_counts(&self, title: &str, chosen: Chosen) {
        let title = title.to_owned();
        ask("choose a file", chosen, move || {
            rfd::FileDialog::new()
                .set_title(title)
                .add_filter("Acollida", &[EXTENSION])
                .pick_file()
        });
    }
}

/// Shows a dialog and hands over what was chosen. The dialog belongs to another program; waiting for it
/// must not hold the window. Without a thread to be had the button does nothing.
fn ask(name: &str, chosen: Chosen, dialog: impl FnOnce() -> Option<PathBuf> + Send + 'static) {
    let asked = thread::Builder::new().name(name.to_owned()).spawn(move || {
        if let Some(file) = dialog() {
            chosen(file);
        }
    });
    drop(asked);
}
