//! The system's own dialog to choose a picture file with: on Linux the desktop's, reached through its
//! portal. Android has another way to pictures; there nothing is offered.

use std::path::PathBuf;

use super::Screens;

/// Offers to choose pictures. `chosen` is called on a thread of its own with each file chosen; whoever
/// closes the dialog has chosen none.
#[cfg(target_os = "linux")]
pub(super) fn offer(screens: &Screens, chosen: impl Fn(PathBuf) + Send + Clone + 'static) {
    screens.choose_pictures_by(move |title| {
        let (title, chosen) = (title.to_owned(), chosen.clone());
        // The dialog belongs to another program; waiting for it must not hold the window.
        let asked = std::thread::Builder::new()
            .name("choose a picture".to_owned())
            .spawn(move || {
                let dialog = rfd::FileDialog::new()
                    .set_title(title)
                    .add_filter("PNG, JPEG", &["png", "jpg", "jpeg", "PNG", "JPG", "JPEG"]);
                if let Some(file) = dialog.pick_file() {
                    chosen(file);
                }
            });
        // Without a thread to be had the button does nothing, and the code can still be pasted.
        drop(asked);
    });
}

/// There is no such dialog here.
#[cfg(not(target_os = "linux"))]
pub(super) fn offer(_: &Screens, _: impl Fn(PathBuf) + Send + Clone + 'static) {}
