//! The desktop's own dialogs to choose a picture file with, or a place for a file of figures, reached through its
//! portal.

use std::{path::PathBuf, thread};

use super::device::{Chosen, Dialogs};

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
        ask("save a file", chosen, move || {
            rfd::FileDialog::new()
                .set_title(title)
                .set_file_name(name)
                .add_filter("XLSX", &["xlsx"])
                .save_file()
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
