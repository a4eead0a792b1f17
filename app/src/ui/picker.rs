//! The system's own dialogs to choose a picture file with, or a place for a file of figures: on Linux the
//! desktop's, reached through its portal. Android has other ways; there nothing is offered.

use std::path::PathBuf;

use super::Screens;

/// Offers to choose pictures. `chosen` is called on a thread of its own with each file chosen; whoever
/// closes the dialog has chosen none.
#[cfg(target_os = "linux")]
pub(super) fn offer(screens: &Screens, chosen: impl Fn(PathBuf) + Send + Clone + 'static) {
    screens.choose_pictures_by(move |title| {
        let title = title.to_owned();
        ask("choose a picture", chosen.clone(), move || {
            rfd::FileDialog::new()
                .set_title(title)
                .add_filter("PNG, JPEG", &["png", "jpg", "jpeg", "PNG", "JPG", "JPEG"])
                .pick_file()
        });
    });
}

/// Offers to save files of figures. `chosen` is called as that of [`offer`]. The dialog has asked whether
/// a file that is there may be replaced.
#[cfg(target_os = "linux")]
pub(super) fn offer_saving(screens: &Screens, chosen: impl Fn(PathBuf) + Send + Clone + 'static) {
    screens.save_files_by(move |title, name| {
        let (title, name) = (title.to_owned(), name.to_owned());
        ask("save a file", chosen.clone(), move || {
            rfd::FileDialog::new()
                .set_title(title)
                .set_file_name(name)
                .add_filter("XLSX", &["xlsx"])
                .save_file()
        });
    });
}

/// Shows a dialog and hands over what was chosen. The dialog belongs to another program; waiting for it
/// must not hold the window. Without a thread to be had the button does nothing.
#[cfg(target_os = "linux")]
fn ask(
    name: &str,
    chosen: impl Fn(PathBuf) + Send + 'static,
    dialog: impl FnOnce() -> Option<PathBuf> + Send + 'static,
) {
    let asked = std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || {
            if let Some(file) = dialog() {
                chosen(file);
            }
        });
    drop(asked);
}

/// There is no such dialog here.
#[cfg(not(target_os = "linux"))]
pub(super) fn offer(_: &Screens, _: impl Fn(PathBuf) + Send + Clone + 'static) {}

/// There is no such dialog here.
#[cfg(not(target_os = "linux"))]
pub(super) fn offer_saving(_: &Screens, _: impl Fn(PathBuf) + Send + Clone + 'static) {}
