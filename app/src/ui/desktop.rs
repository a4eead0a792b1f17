//! The screens on a desktop.

use std::{env, path::PathBuf};

use slint::{BackendSelector, Window};

use super::{
    device::{Device, Ear, Presence},
    display, picker,
    screens::{RunError, run_on},
};
use crate::{
    edge::{Click, Surroundings},
    store::Profile,
    vault::Vault,
};

/// Opens the window on a profile and stays until it is closed. A file of counts that it was opened with is taken in.
///
/// # Errors
/// There is no display, the window system refuses, or there is no thread to be had.
pub fn run(
    profile: &Profile,
    surroundings: Surroundings,
    opened: Option<PathBuf>,
) -> Result<(), RunError> {
    display::look()?;
    // The software renderer is the fastest to start and the smallest in memory for screens like
    // these; the variable lets anyone choose another.
    if env::var_os("SLINT_BACKEND").is_none() {
        BackendSelector::new()
            .backend_name("winit".to_owned())
            .renderer_name("software".to_owned())
            .select()?;
    }
    // By this name a desktop knows the window's entry and icon.
    slint::set_xdg_app_id("org.acollida.Acollida")?;
    let device = Device {
        wished: wished_languages(),
        vault: Vault::of(profile),
        touch: None,
        sound: Click::ready().ok().map(|click| Box::new(click) as _),
        dialogs: Some(Box::new(picker::Desktop)),
        presence: Box::new(tell),
        opened: Box::new(|mut arrivals| opened.into_iter().for_each(&mut arrivals)),
    };
    run_on(device, profile, surroundings)
}

/// Tells when another window comes to the front or this one is hidden, and when it is back. Slint tells it
/// through the window system's own events alone; where another backend shows the window, nobody is told
/// and the lock waits for its time.
fn tell(window: &Window, mut ear: Ear) {
    use slint::winit_030::{EventResult, WinitWindowAccessor as _, winit::event::WindowEvent};

    window.on_winit_window_event(move |_, event| {
        match event {
            WindowEvent::Focused(true) | WindowEvent::Occluded(false) => ear(Presence::Here),
            WindowEvent::Focused(false) | WindowEvent::Occluded(true) => ear(Presence::Elsewhere),
            _ => {}
        }
        EventResult::Propagate
    });
}

/// The languages that the system asks for, best first (POSIX, "Environment Variables"; LANGUAGE is
/// gettext's list).
pub(crate) fn wished_languages() -> Vec<String> {
    ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| env::var(name).ok())
        .flat_map(|value| value.split(':').map(str::to_owned).collect::<Vec<_>>())
        .filter(|tag| !tag.is_empty())
        .collect()
}
